/*
 * The order of a trace. A few hops are tried at once; a hop has one probe under way at a time, so
 * that a router that answers only so many a second is not asked faster than it can; and one that
 * stops answering is asked once more after a second.
 */
#include <errno.h>
#include <string.h>

#include "prog/traceroute/traceroute.h"

enum { NS_PER_MS = 1000000 };

static int64_t patience_ns(const struct trace *trace)
{
	int64_t ns = ADAPTIVE_FACTOR * trace->longest_ns;
	if (ns < (int64_t)ADAPTIVE_MIN_MS * NS_PER_MS)
		ns = (int64_t)ADAPTIVE_MIN_MS * NS_PER_MS;
	/* Before anybody has answered there is no measure. */
	return !trace->longest_ns || ns > trace->opts.wait_ns ? trace->opts.wait_ns : ns;
}

static bool has_answered(const struct trace *trace, const struct hop *hop)
{
	for (unsigned i = 0; i < trace->opts.queries; i++)
		if (hop->probes[i].state == PROBE_ANSWERED)
			return true;
	return false;
}

bool hop_is_complete(const struct trace *trace, const struct hop *hop)
{
	for (unsigned i = 0; i < trace->opts.queries; i++)
		if (hop->probes[i].state == PROBE_WAITING || hop->probes[i].state == PROBE_SENT)
			return false;
	return true;
}

/* Probes that have waited long enough. Returns when the next will have. */
static int64_t expire(struct trace *trace, int64_t now_ns)
{
	int64_t next_ns = now_ns + trace->opts.wait_ns, patience = patience_ns(trace);
	for (unsigned ttl = 1; ttl <= trace->last_ttl; ttl++) {
		struct hop *hop = &trace->hops[ttl];
		for (unsigned i = 0; i < trace->opts.queries; i++) {
			struct probe *probe = &hop->probes[i];
			if (probe->state != PROBE_SENT)
				continue;
			int64_t end_ns = probe->sent_ns + patience;
			if (end_ns > now_ns) {
				next_ns = end_ns < next_ns ? end_ns : next_ns;
				continue;
			}
			bool limited = !probe->retried && has_answered(trace, hop) &&
				       patience < (int64_t)LIMITED_WAIT_MS * NS_PER_MS;
			probe->retried = true;
			probe->state = limited ? PROBE_WAITING : PROBE_SILENT;
		}
	}
	return next_ns;
}

/* The hop's next probe, if it may go out now: none of its is under way. */
static struct probe *next_probe(const struct trace *trace, struct hop *hop, int64_t now_ns)
{
	struct probe *next = NULL;
	for (unsigned i = 0; i < trace->opts.queries; i++) {
		struct probe *probe = &hop->probes[i];
		if (probe->state == PROBE_SENT)
			return NULL;
		if (probe->state == PROBE_WAITING && !next)
			next = probe;
	}
	if (next && next->retried && now_ns - next->sent_ns < (int64_t)LIMITED_WAIT_MS * NS_PER_MS)
		return NULL;
	return next;
}

static unsigned count_sent(const struct trace *trace)
{
	unsigned n = 0;
	for (unsigned ttl = 1; ttl <= trace->last_ttl; ttl++)
		for (unsigned i = 0; i < trace->opts.queries; i++)
			n += trace->hops[ttl].probes[i].state == PROBE_SENT;
	return n;
}

static int send_probe(struct trace *trace, struct hop *hop, struct probe *probe)
{
	int r = method_send(trace, hop, (unsigned)(probe - hop->probes));
	if (r == -EMSGSIZE && trace->opts.mtu)
		return 0; /* still waiting, now with a smaller size */
	if (r == -ENETUNREACH || r == -EHOSTUNREACH || r == -ECONNREFUSED || r == -ENOBUFS) {
		probe->state = PROBE_SILENT;
		probe->failed = true;
		return r == -ENOBUFS ? 0 : r;
	}
	return r;
}

/* Sends what may be sent now. *ret_more: there is something that has to wait only for time. */
static int send_some(struct trace *trace, int64_t now_ns, int64_t *next_ns)
{
	unsigned ahead = 0, n_sent = count_sent(trace);
	unsigned limit = trace->one_by_one ? 1 : (unsigned)trace->opts.parallel;
	for (unsigned ttl = trace->next_shown; ttl <= trace->last_ttl && ahead < AHEAD; ttl++) {
		struct hop *hop = &trace->hops[ttl];
		struct probe *probe = next_probe(trace, hop, now_ns);
		ahead += !has_answered(trace, hop) && !hop_is_complete(trace, hop);
		if (!probe || n_sent >= limit)
			continue;
		int64_t pause_end_ns = trace->last_sent_ns + trace->opts.pause_ns;
		if (trace->opts.pause_ns && trace->last_sent_ns && now_ns < pause_end_ns) {
			*next_ns = pause_end_ns < *next_ns ? pause_end_ns : *next_ns;
			return 0;
		}
		int r = send_probe(trace, hop, probe);
		if (r < 0)
			return r;
		trace->last_sent_ns = now_ns;
		n_sent++;
	}
	return 0;
}

/* Hops that are complete, in order. Returns whether that was the last. */
static bool show_complete(struct trace *trace)
{
	while (trace->next_shown <= trace->last_ttl &&
	       hop_is_complete(trace, &trace->hops[trace->next_shown]))
		show_hop(trace, &trace->hops[trace->next_shown++]);
	return trace->next_shown > trace->last_ttl;
}

int trace_run(struct trace *trace)
{
	for (unsigned ttl = 0; ttl <= HOPS_MAX; ttl++) {
		trace->hops[ttl].ttl = ttl;
		for (unsigned i = 0; i < QUERIES_MAX; i++)
			trace->hops[ttl].probes[i].fd = -1;
	}
	trace->next_shown = (unsigned)trace->opts.first_ttl;
	trace->last_ttl = (unsigned)trace->opts.max_ttl;
	do {
		int64_t now_ns = monotonic_ns();
		int64_t next_ns = expire(trace, now_ns);
		int r = send_some(trace, now_ns, &next_ns);
		if (r < 0)
			return err_set(&trace->err, -r, "%s: %s", trace->name, strerror(-r));
		/* A second chance, too, comes at its time. */
		if (next_ns > now_ns + 100 * (int64_t)NS_PER_MS)
			next_ns = now_ns + 100 * (int64_t)NS_PER_MS;
		method_receive(trace, next_ns);
	} while (!show_complete(trace) && !trace->out.write_errno);
	return 0;
}
