/*
 * Tracepoints of the kernel as a stream of records in the order of their times: one ring for each
 * processor (perf_event_open(2)), read by polling.
 *
 *	static const char *const names[] = { "sock/inet_sock_set_state", "tcp/tcp_send_reset" };
 *	tracing_open(&t, names, 2, &err)	as root, or with CAP_PERFMON and a readable tracefs
 *	... drop privileges ...
 *	while (tracing_wait(t, 100) >= 0)
 *		while (tracing_next(t, until_ns, &record)) ...
 *	tracing_free(t)
 *
 * The file system with the formats (tracefs) need not be mounted: it is opened without being
 * attached anywhere. Records are those of the whole machine, of all network namespaces.
 */
#ifndef SONDE_LIVE_TRACING_H
#define SONDE_LIVE_TRACING_H

#include "live/tracepoint.h"

enum { TRACING_POINTS_MAX = 16, TRACING_FORMAT_MAX = 16384 };

struct tracing;

struct trace_record {
	int64_t ts_ns; /* of CLOCK_MONOTONIC */
	uint32_t point;
	uint32_t n;
	const uint8_t *bytes;
};

/* names: folders under "events"; those that this kernel does not have are passed over, at least one
 * must be there. Returns 0, or a negative errno with a sentence. */
int tracing_open(struct tracing **ret, const char *const *names, uint32_t n,
		 struct err *err) MUST_CHECK;
void tracing_free(struct tracing *t); /* NULL is allowed */

/* The i-th name's fields; NULL if this kernel does not have it. */
const struct tracepoint *tracing_point(const struct tracing *t, uint32_t i);

/* The text of its format file, NUL-terminated. */
const char *tracing_format(const struct tracing *t, uint32_t i);

/* Waits at most timeout_ms for a record, or for extra_fd (-1: none) to be readable. Returns 0 or a
 * negative errno (-EINTR). */
int tracing_wait(struct tracing *t, int extra_fd, int timeout_ms) MUST_CHECK;

/* The oldest record, unless it is later than until_ns; valid until the next call. */
bool tracing_next(struct tracing *t, int64_t until_ns, struct trace_record *ret) MUST_CHECK;

/* Records that did not fit into a ring. */
uint64_t tracing_lost(const struct tracing *t);

#endif
