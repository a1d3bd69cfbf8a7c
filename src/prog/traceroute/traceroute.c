/* traceroute - shows the way to a host. Manual: docs/man/traceroute.1. */
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "base/numbers.h"
#include "live/privilege.h"
#include "prog/traceroute/traceroute.h"

enum {
	NS_PER_S = 1000000000,
	NAMES_BUDGET_MS = 3000,
	PORT_UDP = 33434,
	PORT_TCP = 80,
	IP4_HEADER = 20,
	IP6_HEADER = 40,
	UDP_HEADER = 8,
	TCP_HEADER = 20,
	MTU_START = 65000, /* the kernel says at once what the link takes */
};

#define AT(field) .at = offsetof(struct opts, field)
static const struct option_row rows[] = {
	{ 'd', "debug", OPT_FLAG, AT(debug), .help = "set SO_DEBUG on the socket" },
	{ 'n', "numeric", OPT_FLAG, AT(numeric), .help = "addresses only, no names" },
	{ 'r', "dont-route", OPT_FLAG, AT(dont_route),
	  .help = "only hosts on a link of this host, no gateways" },
	{ 'v', "verbose", OPT_FLAG, AT(verbose), .help = "also show the size of each answer" },
	{ 'w', "wait", OPT_SECONDS, AT(wait_ns), .arg = "SECONDS", .max = 300,
	  .help = "for an answer (default: 5)" },
	{ 'm', "max-ttl", OPT_UINT, AT(max_ttl), .arg = "N", .min = 1, .max = HOPS_MAX,
	  .help = "the longest way (default: 30)" },
	{ 'q', "queries", OPT_UINT, AT(queries), .arg = "N", .min = 1, .max = QUERIES_MAX,
	  .help = "probes for each hop (default: 3)" },
	{ 't', "tos", OPT_UINT, AT(tos), .arg = "N", .max = 255,
	  .help = "type of service, or traffic class" },
	{ 's', "source", OPT_TEXT, AT(source), .arg = "ADDRESS", .help = "send from this address" },
	{ '4', NULL, OPT_FLAG, AT(v4), .help = "IPv4 only" },
	{ '6', NULL, OPT_FLAG, AT(v6), .help = "IPv6 only" },
	{ 'e', "extensions", OPT_FLAG, AT(extensions),
	  .help = "show what routers add, as MPLS labels" },
	{ 'f', "first-ttl", OPT_UINT, AT(first_ttl), .arg = "N", .min = 1, .max = HOPS_MAX,
	  .help = "begin at this hop" },
	{ 'i', "interface", OPT_TEXT, AT(interface), .arg = "NAME",
	  .help = "send through this interface" },
	{ 'I', "icmp", OPT_FLAG, AT(icmp), .help = "probe with ICMP echo requests" },
	{ 'N', "parallel", OPT_UINT, AT(parallel), .arg = "N", .min = 1, .max = 256,
	  .help = "probes under way at once (default: 16)" },
	{ 'p', "port", OPT_UINT, AT(port), .arg = "PORT", .min = 1, .max = UINT16_MAX,
	  .help = "destination port (default: 33434, of TCP 80)" },
	{ 'T', "tcp", OPT_FLAG, AT(tcp), .help = "probe with TCP connections" },
	{ 'z', "pause", OPT_SECONDS, AT(pause_ns), .arg = "SECONDS", .max = 60,
	  .help = "between probes" },
	{ .word = "flows",
	  .kind = OPT_UINT,
	  AT(flows),
	  .arg = "N",
	  .min = 1,
	  .max = QUERIES_MAX,
	  .help = "try so many flows, and show the paths they take" },
	{ .word = "json", .kind = OPT_FLAG, AT(json), .help = "one JSON object for each hop" },
	{ .word = "mtu", .kind = OPT_FLAG, AT(mtu), .help = "find the path's MTU on the way" },
};
#undef AT

const struct options traceroute_options = {
	.program = "traceroute",
	.operands = "host [packet-size]",
	OPTIONS_ROWS(rows),
	.about = "show the way to a host",
	.permute = true,
};

#define refuse(...) option_complain(&traceroute_options, USAGE, __VA_ARGS__)

static int resolve(struct trace *trace, const char *name)
{
	struct found_host found;
	int r = host_find(&found, name, host_family(trace->opts.v4, trace->opts.v6), &trace->err);
	if (r < 0)
		return option_complain(&traceroute_options, r == -ENOENT ? UNKNOWN : ENVIRONMENT,
				       "%s", trace->err.text);
	memcpy(trace->name, found.name, sizeof(trace->name));
	trace->target = found.address[0];
	return 0;
}

static int check(struct trace *trace)
{
	const struct opts *o = &trace->opts;
	if (o->v4 && o->v6)
		return refuse("-4 and -6 exclude each other");
	if (o->icmp && o->tcp)
		return refuse("-I and -T exclude each other");
	if (o->first_ttl > o->max_ttl)
		return refuse("the first hop lies behind the last");
	if (o->wait_ns < NS_PER_S / 100)
		return refuse("wait must be 0.01 s or more");
	if (o->mtu && o->flows > 1)
		return refuse("--mtu and --flows exclude each other");
	if (o->mtu && o->tcp)
		return refuse("--mtu needs datagrams, not -T");
	return 0;
}

/* Headers, and with them the size of a probe. */
static int set_size(struct trace *trace, const char *text)
{
	static const uint32_t headers[] = {
		[METHOD_UDP] = UDP_HEADER, [METHOD_ICMP] = ECHO_HEADER, [METHOD_TCP] = TCP_HEADER
	};
	bool v6 = trace->target.host.kind == ADDR_IP6;
	trace->method = trace->opts.icmp ? METHOD_ICMP : trace->opts.tcp ? METHOD_TCP : METHOD_UDP;
	trace->overhead = (v6 ? IP6_HEADER : IP4_HEADER) + headers[trace->method];
	uint32_t least = trace->method == METHOD_ICMP  ? ECHO_CONSTANT_MIN
			 : trace->method == METHOD_TCP ? 0
						       : PROBE_DATA;
	uint64_t size = trace->overhead + least;
	if (trace->opts.mtu)
		size = MTU_START;
	if (text && (!num_parse(text, PACKET_MAX, &size) || size < trace->overhead + least))
		return refuse("\"%s\" is no packet size from %u to %d", text,
			      trace->overhead + least, PACKET_MAX);
	trace->packet_size = trace->method == METHOD_TCP ? trace->overhead : (uint32_t)size;
	if (!trace->opts.port)
		trace->opts.port = trace->method == METHOD_TCP ? PORT_TCP : PORT_UDP;
	if (trace->opts.flows > 1)
		trace->opts.queries = trace->opts.flows;
	return 0;
}

static int prepare(struct trace *trace, int n, char **operands)
{
	if (n < 1)
		return refuse("which host? \"traceroute --help\" shows how to ask");
	if (n > 2)
		return refuse("one host and one packet size, no more");
	int status = check(trace);
	if (!status)
		status = resolve(trace, operands[0]);
	if (!status)
		status = set_size(trace, n > 1 ? operands[1] : NULL);
	if (status || !trace->opts.source)
		return status;
	trace->has_source = endpoint_parse(trace->opts.source, &trace->source);
	if (!trace->has_source || trace->source.host.kind != trace->target.host.kind)
		return refuse("-s: \"%s\" is no address of the target's family",
			      trace->opts.source);
	return 0;
}

static int open_all(struct trace *trace)
{
	struct names_opts names_opts = { .budget_ms = NAMES_BUDGET_MS };
	struct privilege_plan plan = { .needs = PRIVILEGE_INTERNET };
	int r = method_open(trace);
	if (r == 0 && !trace->opts.numeric) {
		trace->names = names_new(&names_opts, &trace->err);
		plan.needs |= PRIVILEGE_NAMES;
		r = trace->names ? 0 : -ENOMEM;
	}
	return r < 0 ? r : privilege_drop(&plan, &trace->err);
}

static int run(struct trace *trace, int n, char **operands)
{
	int status = prepare(trace, n, operands);
	if (status)
		return status;
	if (open_all(trace) < 0)
		return option_complain(&traceroute_options, ENVIRONMENT, "%s", trace->err.text);
	show_start(trace);
	int r = trace_run(trace);
	if (r < 0)
		return option_complain(&traceroute_options, ENVIRONMENT, "%s", trace->err.text);
	show_end(trace);
	if (trace->out.write_errno && trace->out.write_errno != EPIPE)
		return option_complain(&traceroute_options, ENVIRONMENT, "standard output: %s",
				       strerror(trace->out.write_errno));
	return DONE;
}

int main(int argc, char **argv)
{
	static struct trace trace = { .opts = { .max_ttl = 30,
						.first_ttl = 1,
						.queries = 3,
						.flows = 1,
						.parallel = 16,
						.wait_ns = 5 * (int64_t)NS_PER_S } };
	static char buf[8192];
	int first = options_parse(&traceroute_options, &trace.opts, argc, argv);
	if (first <= 0)
		return -first;
	trace.out = out_fd(STDOUT_FILENO, buf, sizeof(buf));
	int status = run(&trace, argc - first, argv + first);
	method_close(&trace);
	names_free(trace.names);
	return status;
}
