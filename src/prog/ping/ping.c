/* ping - asks hosts whether they are there. Manual: docs/man/ping.1. */
#include <errno.h>
#include <net/if.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/numbers.h"
#include "live/privilege.h"
#include "prog/ping/ping.h"

enum {
	OUT_SIZE = 65536,
	SIZE_DEFAULT = 56,
	NS_PER_MS = 1000000,
	NS_PER_S = 1000000000,
	INTERVAL_MIN_MS = 1,
	UNSET = 0xffff, /* a ttl or tos that was not given */
};

static const struct option_row rows[] = {
	{ 'r', "dont-route", OPT_FLAG, .at = offsetof(struct ping_opts, dont_route),
	  .help = "only hosts on a link of this host, no gateways" },
	{ 'v', "verbose", OPT_FLAG, .at = offsetof(struct ping_opts, verbose),
	  .help = "also show what came instead of an answer" },
	{ '4', NULL, OPT_FLAG, .at = offsetof(struct ping_opts, v4), .help = "IPv4 only" },
	{ '6', NULL, OPT_FLAG, .at = offsetof(struct ping_opts, v6), .help = "IPv6 only" },
	{ 'b', "broadcast", OPT_FLAG, .at = offsetof(struct ping_opts, broadcast),
	  .help = "broadcast addresses are meant" },
	{ 'c', "count", OPT_UINT, .at = offsetof(struct ping_opts, count), .arg = "N", .min = 1,
	  .max = UINT32_MAX, .help = "so many requests for each host" },
	{ 'd', "debug", OPT_FLAG, .at = offsetof(struct ping_opts, debug),
	  .help = "set SO_DEBUG on the socket" },
	{ 'i', "interval", OPT_SECONDS, .at = offsetof(struct ping_opts, interval_ns),
	  .arg = "SECONDS", .max = 86400, .help = "between requests to a host (default: 1)" },
	{ 'I', "from", OPT_TEXT, .at = offsetof(struct ping_opts, from), .arg = "INTERFACE",
	  .help = "send through this interface, or from this address" },
	{ 'q', "quiet", OPT_FLAG, .at = offsetof(struct ping_opts, quiet),
	  .help = "the summary only" },
	{ 'Q', "tos", OPT_UINT, .at = offsetof(struct ping_opts, tos), .arg = "N", .max = 255,
	  .help = "type of service, or traffic class" },
	{ 's', "size", OPT_UINT, .at = offsetof(struct ping_opts, size), .arg = "BYTES",
	  .max = ECHO_DATA_MAX, .help = "of data (default: 56)" },
	{ 't', "ttl", OPT_UINT, .at = offsetof(struct ping_opts, ttl), .arg = "N", .min = 1,
	  .max = 255, .help = "time to live, or hop limit" },
	{ 'u', "usec", OPT_FLAG, .at = offsetof(struct ping_opts, usec),
	  .help = "times to the microsecond" },
	{ 'w', "deadline", OPT_SECONDS, .at = offsetof(struct ping_opts, deadline_ns),
	  .arg = "SECONDS", .max = 31536000, .help = "stop after that" },
	{ 'W', "wait", OPT_SECONDS, .at = offsetof(struct ping_opts, wait_ns), .arg = "SECONDS",
	  .max = 3600, .help = "for an answer; later ones are marked late" },
	{ .word = "hosts",
	  .kind = OPT_TEXT,
	  .at = offsetof(struct ping_opts, list),
	  .arg = "FILE",
	  .help = "more hosts, from a file; - is standard input" },
	{ .word = "json",
	  .kind = OPT_FLAG,
	  .at = offsetof(struct ping_opts, json),
	  .help = "one JSON object for each event and summary" },
	{ .word = "mtu",
	  .kind = OPT_FLAG,
	  .at = offsetof(struct ping_opts, mtu),
	  .help = "find the largest packet that passes to the host" },
	{ .word = "percentiles",
	  .kind = OPT_FLAG,
	  .at = offsetof(struct ping_opts, percentiles),
	  .help = "also show how the times are distributed" },
	{ .word = "until",
	  .kind = OPT_CHOICE,
	  .at = offsetof(struct ping_opts, until),
	  .arg = "STATE",
	  .choices = (const char *const[]){ "up", "down", NULL },
	  .help = "stop when a host answers, or has not three times" },
};

const struct options ping_options = {
	.program = "ping",
	.operands = "host ... [data-size [npackets]]",
	OPTIONS_ROWS(rows),
	.about = "ask hosts whether they are there",
	.permute = true,
};

/* "host ... [data-size [npackets]]": the numbers at the end are no hosts. */
static int read_operands(struct run *run, int n, char **operands)
{
	uint64_t numbers[2];
	int n_numbers = 0;
	while (n_numbers < 2 && n - n_numbers > 1 &&
	       strspn(operands[n - n_numbers - 1], "0123456789") ==
		       strlen(operands[n - n_numbers - 1]))
		n_numbers++;
	for (int i = 0; i < n_numbers; i++)
		if (!num_parse(operands[n - n_numbers + i], UINT32_MAX, &numbers[i]))
			numbers[i] = UINT32_MAX;
	if (n_numbers)
		run->opts.size = numbers[0];
	if (n_numbers > 1)
		run->opts.count = numbers[1];
	if (run->opts.size > ECHO_DATA_MAX)
		return option_complain(&ping_options, PING_USAGE,
				       "packet size too large: at most %d bytes of data",
				       ECHO_DATA_MAX);
	for (int i = 0; i < n - n_numbers; i++) {
		int status = targets_add(run, operands[i]);
		if (status)
			return status;
	}
	return run->opts.list ? targets_read(run, run->opts.list) : 0;
}

static int check(struct run *run)
{
	const char *sentence = NULL;
	if (!run->n_targets)
		sentence = "which host? \"ping --help\" shows how to ask";
	else if (run->opts.v4 && run->opts.v6)
		sentence = "-4 and -6 exclude each other";
	else if (run->opts.mtu && run->n_targets > 1)
		sentence = "--mtu is for one host";
	else if (run->opts.interval_ns < INTERVAL_MIN_MS * (int64_t)NS_PER_MS)
		sentence = "the shortest interval is 0.001 s";
	return sentence ? option_complain(&ping_options, PING_USAGE, "%s", sentence) : 0;
}

/* Opens the sockets of the families that the hosts are of. */
static int open_sockets(struct run *run)
{
	const struct ping_opts *o = &run->opts;
	struct endpoint source;
	struct echo_opts opts = { .data_size = (uint32_t)o->size,
				  .ttl = o->ttl == UNSET ? -1 : (int)o->ttl,
				  .tos = o->tos == UNSET ? -1 : (int)o->tos,
				  .dont_route = o->dont_route,
				  .broadcast = o->broadcast,
				  .debug = o->debug,
				  .probe_mtu = o->mtu };
	if (o->mtu)
		opts.data_size = ECHO_DATA_MAX;
	bool is_address = o->from && endpoint_parse(o->from, &source);
	if (o->from && !is_address)
		opts.interface = o->from;
	for (uint32_t i = 0; i < run->n_targets; i++) {
		bool v6 = run->targets[i].address.host.kind == ADDR_IP6;
		if (run->echo[v6])
			continue;
		opts.family = v6 ? AF_INET6 : AF_INET;
		if (is_address && (source.host.kind == ADDR_IP6) != v6)
			return option_complain(&ping_options, PING_USAGE,
					       "%s is of another family than %s", o->from,
					       run->targets[i].name);
		opts.source = is_address ? &source : NULL;
		if (echo_open(&run->echo[v6], &opts, &run->err) < 0)
			return option_complain(&ping_options, PING_ENVIRONMENT, "%s",
					       run->err.text);
	}
	struct privilege_plan plan = { .keep_user = false };
	if (privilege_drop(&plan, &run->err) < 0)
		return option_complain(&ping_options, PING_ENVIRONMENT, "%s", run->err.text);
	return 0;
}

static int result(struct run *run)
{
	bool answered = false;
	out_flush(&run->out);
	if (run->out.write_errno == EPIPE)
		return PING_SILENT;
	if (run->out.write_errno)
		return option_complain(&ping_options, PING_ENVIRONMENT, "standard output: %s",
				       strerror(run->out.write_errno));
	for (uint32_t i = 0; i < run->n_targets; i++)
		answered = answered || run->targets[i].n_received;
	if (run->opts.until != UNTIL_NONE)
		return run->reached ? PING_ANSWERED : PING_SILENT;
	return answered ? PING_ANSWERED : PING_SILENT;
}

static int run_ping(struct run *run, int n, char **operands)
{
	int status = read_operands(run, n, operands);
	if (!status)
		status = check(run);
	if (!status)
		status = targets_finish(run);
	if (!status)
		status = open_sockets(run);
	if (status)
		return status;
	run->late_ns = run->opts.wait_ns		  ? run->opts.wait_ns
		       : run->opts.interval_ns > NS_PER_S ? run->opts.interval_ns
							  : NS_PER_S;
	if (run->opts.mtu) {
		status = ping_mtu(run);
		out_flush(&run->out);
		return status;
	}
	show_start(run);
	out_flush(&run->out);
	if (ping_loop(run) < 0)
		return option_complain(&ping_options, PING_ENVIRONMENT, "%s", run->err.text);
	show_summary(run);
	return result(run);
}

int main(int argc, char **argv)
{
	static struct run run = { .opts = { .size = SIZE_DEFAULT,
					    .interval_ns = NS_PER_S,
					    .ttl = UNSET,
					    .tos = UNSET,
					    .until = UNTIL_NONE } };
	static char out_buf[OUT_SIZE], messages_buf[1024];
	int first = options_parse(&ping_options, &run.opts, argc, argv);
	if (first <= 0)
		return -first;
	run.out = out_fd(STDOUT_FILENO, out_buf, OUT_SIZE);
	run.messages = out_fd(STDERR_FILENO, messages_buf, sizeof(messages_buf));
	int status = run_ping(&run, argc - first, argv + first);
	targets_free(&run);
	echo_close(run.echo[0]);
	echo_close(run.echo[1]);
	return status;
}
