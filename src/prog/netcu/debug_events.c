/* DEBUG TCP /EVENTS: where events come from, in the order of their times. */
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "live/tracing.h"
#include "prog/netcu/debug.h"

/* Ends of sockets that wait for earlier events; further ones wait in the kernel. */
enum { GONE_MAX = 256 };

struct debug_events {
	struct tracing *tracing; /* NULL: it may not be */
	struct sockdiag *diag;	 /* the same */
	int diag_fd;
	struct debug_point points[EVENT_N_POINTS];
	bool has_point[EVENT_N_POINTS];
	struct debug_event gone[GONE_MAX]; /* a circle */
	uint32_t first, n_gone;
	uint64_t n_lost;
	int64_t offset_ns; /* of the time of day to the clock of records */
};

static int open_tracing(struct debug_events *e, struct err *err)
{
	int r = tracing_open(&e->tracing, debug_point_names, EVENT_N_POINTS, err);
	for (uint32_t i = 0; i < EVENT_N_POINTS && r == 0; i++) {
		const struct tracepoint *t = tracing_point(e->tracing, i);
		e->has_point[i] = t && debug_point_bind(&e->points[i], (enum debug_event_kind)i, t,
							tracing_format(e->tracing, i));
	}
	return r;
}

static int open_diag(struct debug_events *e, struct err *err)
{
	int r = sockdiag_open(&e->diag, err);
	if (r == 0)
		r = e->diag_fd = sockdiag_watch(e->diag, err);
	if (r < 0) {
		sockdiag_free(e->diag);
		e->diag = NULL;
		e->diag_fd = -1;
	}
	return r;
}

int debug_events_open(struct debug_events **ret, void (*warn)(void *ctx, const char *sentence),
		      void *ctx, struct err *err)
{
	struct debug_events *e = calloc(1, sizeof(*e));
	struct err why = { 0 };
	char sentence[ERR_TEXT_MAX + 128];
	if (!e)
		return err_set(err, ENOMEM, "out of memory");
	int tracing = open_tracing(e, &why), diag = open_diag(e, err);
	if (tracing < 0 && diag < 0) {
		debug_events_free(e);
		return err_set(err, -tracing, "no events of TCP: %s", why.text);
	}
	if (tracing < 0) {
		snprintf(sentence, sizeof(sentence),
			 "of events, only the ends of sockets are shown: %s", why.text);
		warn(ctx, sentence);
	}
	if (diag < 0)
		warn(ctx, err->text);
	*err = (struct err){ 0 };
	*ret = e;
	return 0;
}

void debug_events_free(struct debug_events *e)
{
	if (!e)
		return;
	tracing_free(e->tracing);
	sockdiag_free(e->diag);
	free(e);
}

void debug_events_wait(struct debug_events *e, int timeout_ms)
{
	enum { FULL_MS = 10 };
	bool full = e->n_gone == GONE_MAX; /* those that wait become due without a sign */
	struct pollfd p = { .fd = full ? -1 : e->diag_fd, .events = POLLIN };
	if (full && timeout_ms > FULL_MS)
		timeout_ms = FULL_MS;
	if ((e->tracing ? tracing_wait(e->tracing, p.fd, timeout_ms) : poll(&p, 1, timeout_ms)) < 0)
		return; /* interrupted: the caller looks at why */
}

static int64_t clock_ns(clockid_t clock)
{
	struct timespec t;
	clock_gettime(clock, &t);
	return (int64_t)t.tv_sec * NS_PER_S + t.tv_nsec;
}

/* The kernel tells no time: it is the one when we hear of it. */
static void take_gone(struct debug_events *e)
{
	struct sock_gone gone;
	int r;
	while (e->diag && e->n_gone < GONE_MAX && (r = sockdiag_gone(e->diag, &gone)) != 0) {
		if (r < 0) {
			e->n_lost++;
			continue;
		}
		e->gone[(e->first + e->n_gone++) % GONE_MAX] =
			(struct debug_event){ .kind = EVENT_GONE,
					      .ts_ns = clock_ns(CLOCK_REALTIME),
					      .local = gone.entry.local,
					      .remote = gone.entry.remote,
					      .gone = gone };
	}
}

/* The two clocks are not read at once: only a clock that was set changes the offset, so that events
 * keep their order. */
static void adjust_offset(struct debug_events *e)
{
	enum { SET_NS = 10 * 1000 * 1000 };
	int64_t now = clock_ns(CLOCK_REALTIME) - clock_ns(CLOCK_MONOTONIC);
	if (now - e->offset_ns > SET_NS || e->offset_ns - now > SET_NS)
		e->offset_ns = now;
}

static bool next_traced(struct debug_events *e, int64_t until_ns, struct debug_event *ret)
{
	struct trace_record record;
	if (!e->tracing)
		return false;
	adjust_offset(e);
	while (tracing_next(e->tracing, until_ns - e->offset_ns, &record)) {
		if (!e->has_point[record.point] ||
		    !debug_point_read(&e->points[record.point], record.bytes, record.n, ret))
			continue;
		ret->ts_ns = record.ts_ns + e->offset_ns;
		return true;
	}
	return false;
}

bool debug_events_next(struct debug_events *e, int64_t until_ns, struct debug_event *ret)
{
	take_gone(e);
	const struct debug_event *gone = e->n_gone ? &e->gone[e->first] : NULL;
	if (gone && gone->ts_ns > until_ns)
		gone = NULL;
	if (next_traced(e, gone ? gone->ts_ns : until_ns, ret))
		return true;
	if (!gone)
		return false;
	*ret = *gone;
	e->first = (e->first + 1) % GONE_MAX;
	e->n_gone--;
	return true;
}

uint64_t debug_events_lost(const struct debug_events *e)
{
	return e->n_lost + (e->tracing ? tracing_lost(e->tracing) : 0);
}
