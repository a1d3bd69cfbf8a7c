/* Fuzz target: formats of tracepoints, and records of TCP's read by them. The record follows the
 * format behind a NUL. */
#include "fuzz.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "prog/netcu/debug_event.h"

static void check_event(const struct debug_point *p, const uint8_t *record, uint32_t n)
{
	struct debug_event e;
	if (!debug_point_read(p, record, n, &e))
		return;
	assert(e.local.family == AF_INET || e.local.family == AF_INET6);
	assert(e.remote.family == AF_INET || e.remote.family == AF_INET6);
	assert(!e.reason || (*e.reason && strlen(e.reason) < TRACEPOINT_NAME_MAX));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct tracepoint t;
	static struct debug_point p;
	const uint8_t *nul = size ? memchr(data, 0, size) : NULL;
	size_t n = nul ? (size_t)(nul - data) : size;
	char *format = malloc(n + 1);
	if (!format)
		return 0;
	memcpy(format, data, n);
	format[n] = '\0';
	if (tracepoint_parse(&t, format, n, NULL) == 0) {
		assert(t.n_fields && t.n_fields <= TRACEPOINT_FIELDS_MAX);
		for (int kind = 0; kind < EVENT_N_POINTS; kind++)
			if (debug_point_bind(&p, (enum debug_event_kind)kind, &t, format) && nul)
				check_event(&p, nul + 1, (uint32_t)(size - n - 1));
	}
	free(format);
	return 0;
}
