/*
 * DEBUG TCP /EVENTS: what the kernel tells of TCP besides packets. State changes, retransmissions,
 * resets and bad checksums come from tracepoints, and what a connection carried in all from
 * sock_diag, when its socket ends.
 *
 * Parts: what a record means (debug_event.c), where they come from (debug_events.c), their lines
 * (debug_show.c).
 */
#ifndef SONDE_PROG_NETCU_DEBUG_EVENT_H
#define SONDE_PROG_NETCU_DEBUG_EVENT_H

#include "live/tracepoint.h"
#include "net/sockdiag.h"

enum debug_event_kind {
	EVENT_STATE,
	EVENT_RETRANSMIT,
	EVENT_RETRANSMIT_SYN_ACK,
	EVENT_RESET_SENT,
	EVENT_RESET_RECEIVED,
	EVENT_BAD_CHECKSUM,
	EVENT_N_POINTS, /* so far they are tracepoints */
	EVENT_GONE = EVENT_N_POINTS,
};

struct debug_event {
	enum debug_event_kind kind;
	int64_t ts_ns;
	struct sock_end local, remote;
	uint64_t old_state, state; /* 0: not told */
	const char *reason;	   /* of a reset; NULL: not told. Lives as long as the point */
	struct sock_gone gone;	   /* EVENT_GONE */
};

/* ---- debug_event.c ---- */

/* The fields of one tracepoint that are looked at; NULL: this kernel has none of that name. */
struct debug_point {
	enum debug_event_kind kind;
	const struct tracepoint_field *addr[2], *addr6[2], *port[2]; /* source, destination */
	const struct tracepoint_field *family, *protocol, *old_state, *state, *reason;
	struct tracepoint_words reasons;
};

/* Their names, by kind. */
extern const char *const debug_point_names[EVENT_N_POINTS];

/* t must live as long. Returns false if it lacks what an event needs. */
bool debug_point_bind(struct debug_point *ret, enum debug_event_kind kind,
		      const struct tracepoint *t, const char *format) MUST_CHECK;

/* What a record of n bytes says; all but its time. Returns false if it is nothing of TCP. */
bool debug_point_read(const struct debug_point *p, const uint8_t *record, uint32_t n,
		      struct debug_event *ret) MUST_CHECK;

/* As the kernel writes it; NULL: it is none. */
const char *debug_state_word(uint64_t state);

/* ---- debug_events.c ---- */

struct debug_events;

/* Opens what may be opened, and tells warn of what may not, a sentence each. Returns 0, or a
 * negative errno with the sentence if there is nothing at all. */
int debug_events_open(struct debug_events **ret, void (*warn)(void *ctx, const char *sentence),
		      void *ctx, struct err *err) MUST_CHECK;
void debug_events_free(struct debug_events *e); /* NULL is allowed */

/* Waits at most timeout_ms for an event. */
void debug_events_wait(struct debug_events *e, int timeout_ms);

/* The oldest event, unless it is later than until_ns. */
bool debug_events_next(struct debug_events *e, int64_t until_ns,
		       struct debug_event *ret) MUST_CHECK;

/* How many the kernel could not hand over. */
uint64_t debug_events_lost(const struct debug_events *e);

#endif
