/* A trace as JSON: an object for its start, each hop and its end. docs/man/traceroute.1. */
#include <string.h>

#include "prog/traceroute/traceroute.h"
#include "render/json_text.h"

static void put_text(struct out *o, const char *key, const char *text)
{
	out_f(o, "\"%s\":", key);
	json_string(o, (const uint8_t *)text, (uint32_t)strlen(text));
}

static void put_address(struct out *o, const char *key, const struct endpoint *address)
{
	out_f(o, "\"%s\":\"", key);
	endpoint_text(o, address);
	out_c(o, '"');
}

void json_start(struct trace *trace)
{
	static const char *const methods[] = { "udp", "icmp", "tcp" };
	struct out *o = &trace->out;
	out_s(o, "{\"type\":\"trace\",");
	put_text(o, "host", trace->name);
	out_c(o, ',');
	put_address(o, "address", &trace->target);
	out_f(o, ",\"method\":\"%s\",\"max_ttl\":%llu,\"queries\":%llu,\"flows\":%llu",
	      methods[trace->method], (unsigned long long)trace->opts.max_ttl,
	      (unsigned long long)trace->opts.queries, (unsigned long long)trace->opts.flows);
	out_f(o, ",\"packet_size\":%u}\n", trace->packet_size);
	out_flush(o);
}

static void put_labels(const struct extensions *extensions, struct out *o)
{
	out_s(o, ",\"mpls\":[");
	for (unsigned i = 0; i < extensions->n; i++) {
		const struct label *l = &extensions->labels[i];
		out_f(o, "%s{\"label\":%u,\"traffic_class\":%u,\"bottom\":%s,\"ttl\":%u}",
		      i ? "," : "", l->label, l->traffic_class, l->bottom ? "true" : "false",
		      l->ttl);
	}
	out_c(o, ']');
}

static void put_probe(struct trace *trace, const struct probe *probe, unsigned flow)
{
	struct out *o = &trace->out;
	out_f(o, "{\"flow\":%u", flow);
	if (probe->state == PROBE_ANSWERED) {
		const char *name = trace->opts.numeric ? NULL : hop_name(trace, &probe->from);
		out_c(o, ',');
		put_address(o, "from", &probe->from);
		if (name) {
			out_c(o, ',');
			put_text(o, "name", name);
		}
		out_f(o, ",\"rtt_ns\":%lld", (long long)probe->rtt_ns);
		if (probe->hop_limit >= 0)
			out_f(o, ",\"ttl\":%d", probe->hop_limit);
		if (probe->mark[0]) {
			out_c(o, ',');
			put_text(o, "mark", probe->mark);
		}
		if (probe->mtu)
			out_f(o, ",\"mtu\":%u", probe->mtu);
		if (probe->extensions.n)
			put_labels(&probe->extensions, o);
	}
	out_c(o, '}');
}

void json_hop(struct trace *trace, const struct hop *hop)
{
	struct out *o = &trace->out;
	out_f(o, "{\"type\":\"hop\",\"hop\":%u,\"probes\":[", hop->ttl);
	for (unsigned i = 0; i < trace->opts.queries; i++) {
		if (i)
			out_c(o, ',');
		put_probe(trace, &hop->probes[i], i % (unsigned)trace->opts.flows + 1);
	}
	out_s(o, "]}\n");
	out_flush(o);
}

void json_end(struct trace *trace)
{
	struct out *o = &trace->out;
	out_f(o, "{\"type\":\"end\",\"reached\":%s", trace->reached ? "true" : "false");
	if (trace->opts.mtu)
		out_f(o, ",\"mtu\":%u", trace->packet_size);
	out_s(o, "}\n");
}
