/* What traceroute says, in the classic layout. */
#include <string.h>

#include "prog/traceroute/traceroute.h"

enum { NS_PER_US = 1000, US_PER_MS = 1000, NS_PER_MS = 1000000 };

const char *hop_name(struct trace *trace, const struct endpoint *from)
{
	struct namer *namer = trace->names ? names_namer(trace->names) : NULL;
	return namer ? namer->name(namer, from->host.kind, from->host.addr) : NULL;
}

void show_start(struct trace *trace)
{
	struct out *o = &trace->out;
	if (trace->opts.json) {
		json_start(trace);
		return;
	}
	out_s(o, "traceroute to ");
	out_s(o, trace->name);
	out_s(o, " (");
	endpoint_text(o, &trace->target);
	out_c(o, ')');
	if (trace->has_source) {
		out_s(o, " from ");
		endpoint_text(o, &trace->source);
	}
	out_f(o, ", %llu hops max, %u byte packets\n", (unsigned long long)trace->opts.max_ttl,
	      trace->packet_size);
	out_flush(o);
}

static void put_time(struct out *o, int64_t ns)
{
	out_s(o, "  ");
	out_u(o, (uint64_t)ns / NS_PER_MS);
	out_c(o, '.');
	out_u0(o, (uint64_t)ns / NS_PER_US % US_PER_MS, 3);
	out_s(o, " ms");
}

static void put_host(struct trace *trace, const struct probe *probe, struct out *o)
{
	out_c(o, ' ');
	if (!trace->opts.numeric) {
		const char *name = hop_name(trace, &probe->from);
		if (name)
			out_text(o, (const uint8_t *)name, (uint32_t)strlen(name));
		else
			endpoint_text(o, &probe->from);
		out_s(o, " (");
	}
	endpoint_text(o, &probe->from);
	if (!trace->opts.numeric)
		out_c(o, ')');
	if (trace->opts.verbose && probe->n_bytes)
		out_f(o, " %zu bytes", probe->n_bytes);
}

static void put_labels(const struct extensions *extensions, struct out *o)
{
	for (unsigned i = 0; i < extensions->n; i++) {
		const struct label *l = &extensions->labels[i];
		out_f(o, "%sL=%u,E=%u,S=%u,T=%u", i ? "/" : " <MPLS:", l->label, l->traffic_class,
		      l->bottom, l->ttl);
	}
	if (extensions->n)
		out_c(o, '>');
}

static bool same_host(const struct probe *a, const struct probe *b)
{
	return endpoint_same_host(&a->from, &b->from);
}

static void put_probe(struct trace *trace, const struct probe *probe, const struct probe *last)
{
	struct out *o = &trace->out;
	if (probe->state != PROBE_ANSWERED) {
		out_s(o, " *");
		return;
	}
	if (!last || !same_host(last, probe))
		put_host(trace, probe, o);
	if (probe->mtu)
		out_f(o, " F=%u", probe->mtu);
	if (trace->opts.extensions)
		put_labels(&probe->extensions, o);
	put_time(o, probe->rtt_ns);
	if (probe->mark[0]) {
		out_c(o, ' ');
		out_s(o, probe->mark);
	}
}

/* --flows: each host with the flows that led to it. */
static void put_paths(struct trace *trace, const struct hop *hop)
{
	struct out *o = &trace->out;
	bool done[QUERIES_MAX] = { false };
	for (unsigned i = 0; i < trace->opts.queries; i++) {
		const struct probe *probe = &hop->probes[i];
		bool answered = probe->state == PROBE_ANSWERED;
		if (done[i])
			continue;
		if (answered)
			put_host(trace, probe, o);
		else
			out_s(o, " *");
		const char *separator = " [";
		for (unsigned k = i; k < trace->opts.queries; k++) {
			const struct probe *other = &hop->probes[k];
			if ((other->state == PROBE_ANSWERED) != answered ||
			    (answered && !same_host(probe, other)))
				continue;
			done[k] = true;
			out_s(o, separator);
			out_u(o, k + 1);
			separator = ",";
		}
		out_c(o, ']');
		if (trace->opts.extensions)
			put_labels(&probe->extensions, o);
		if (answered)
			put_time(o, probe->rtt_ns);
		if (probe->mark[0])
			out_f(o, " %s", probe->mark);
	}
}

void show_hop(struct trace *trace, const struct hop *hop)
{
	struct out *o = &trace->out;
	const struct probe *last = NULL;
	if (trace->opts.json) {
		json_hop(trace, hop);
		return;
	}
	out_uw(o, hop->ttl, 2);
	out_c(o, ' ');
	if (trace->opts.flows > 1) {
		put_paths(trace, hop);
	} else {
		for (unsigned i = 0; i < trace->opts.queries; i++) {
			put_probe(trace, &hop->probes[i], last);
			if (hop->probes[i].state == PROBE_ANSWERED)
				last = &hop->probes[i];
		}
	}
	out_c(o, '\n');
	out_flush(o);
}

void show_end(struct trace *trace)
{
	if (trace->opts.json)
		json_end(trace);
	else if (trace->opts.mtu && trace->reached)
		out_f(&trace->out, "path MTU: %u bytes\n", trace->packet_size);
	out_flush(&trace->out);
}
