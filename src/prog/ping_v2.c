/* ping_v2 - tells whether a host is alive. Manual: docs/man/ping_v2.1. */
#include <errno.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

#include "base/numbers.h"
#include "base/out.h"
#include "live/privilege.h"
#include "net/echo.h"
#include "net/find_host.h"
#include "prog/options.h"
#include "render/json_text.h"

enum { ALIVE = 0, SILENT = 1, USAGE = 2, ENVIRONMENT = 3 };

enum {
	NS_PER_S = 1000000000,
	NS_PER_MS = 1000000,
	NS_PER_CS = 10000000, /* hundredths of a second */
	CS_PER_S = 100,
	TIMEOUT_S = 20,
	SIZE_DEFAULT = 128,
	SECONDS_MAX = 86400,
	BYTES_PER_LINE = 16,
};

struct opts {
	bool v4, v6, json;
};

struct run {
	struct opts opts;
	const char *host;
	int64_t timeout_ns, interval_ns;
	uint64_t size;
	bool display;
	struct endpoint address;
	struct echo *echo;
	uint32_t n_sent, n_invalid;
	int64_t elapsed_ns;
	bool alive;
	struct out out;
	struct err err;
};

static const struct option_row rows[] = {
	{ '4', NULL, OPT_FLAG, .at = offsetof(struct opts, v4), .help = "IPv4 only" },
	{ '6', NULL, OPT_FLAG, .at = offsetof(struct opts, v6), .help = "IPv6 only" },
	{ .word = "json",
	  .kind = OPT_FLAG,
	  .at = offsetof(struct opts, json),
	  .help = "the result as a JSON object" },
};

static const struct options options = {
	.program = "ping_v2",
	.operands = "host [timeout [data-size [interval [display]]]]",
	OPTIONS_ROWS(rows),
	.about = "tell whether a host is alive",
	.epilogue =
		"timeout: seconds in all (20); data-size: bytes (128); interval: seconds between "
		"requests\n(1); display: Y shows the packets, N does not (N)\n",
	.permute = true,
};

/* ---- the command line ---- */

static bool parse_display(const char *text, bool *ret)
{
	if (strcasecmp(text, "y") != 0 && strcasecmp(text, "n") != 0)
		return false;
	*ret = strcasecmp(text, "y") == 0;
	return true;
}

/* Returns what is wrong, or NULL. */
static const char *read_operands(struct run *run, int n, char **operands)
{
	if (n < 1)
		return "which host? \"ping_v2 --help\" shows how to ask";
	if (n > 5)
		return "more than five parameters";
	run->host = operands[0];
	if (n > 1 && (option_seconds(operands[1], SECONDS_MAX, &run->timeout_ns) < 0 ||
		      run->timeout_ns == 0))
		return "timeout: no number of seconds from 0 to 86400";
	if (n > 2 && !num_parse(operands[2], ECHO_DATA_MAX, &run->size))
		return "data-size: no number from 0 to 64512";
	if (n > 3 && (option_seconds(operands[3], SECONDS_MAX, &run->interval_ns) < 0 ||
		      run->interval_ns < NS_PER_MS))
		return "interval: no number of seconds from 0.001 to 86400";
	if (n > 4 && !parse_display(operands[4], &run->display))
		return "display: neither Y nor N";
	return NULL;
}

static int resolve(struct run *run)
{
	struct found_host found;
	int r = host_find(&found, run->host, host_family(run->opts.v4, run->opts.v6), &run->err);
	if (r < 0)
		return option_complain(&options, r == -ENOENT ? SILENT : ENVIRONMENT, "%s",
				       run->err.text);
	run->address = found.address[0];
	return 0;
}

static int open_socket(struct run *run)
{
	struct echo_opts opts = { .family = run->address.host.kind == ADDR_IP6 ? AF_INET6 : AF_INET,
				  .data_size = (uint32_t)run->size,
				  .ttl = -1,
				  .tos = -1 };
	struct privilege_plan plan = { .keep_user = false };
	if (echo_open(&run->echo, &opts, &run->err) < 0 || privilege_drop(&plan, &run->err) < 0)
		return option_complain(&options, ENVIRONMENT, "%s", run->err.text);
	return 0;
}

/* ---- packets ---- */

/* The fields of an ICMP echo message and its bytes. */
static void show_packet(struct run *run, const char *what, const uint8_t *p, size_t n)
{
	struct out *o = &run->out;
	if (!run->display || run->opts.json)
		return;
	out_f(o, "%s: %zu bytes\n", what, n);
	if (n >= ECHO_HEADER)
		out_f(o, "  type %u, code %u, checksum %02x%02x, identifier %u, sequence %u\n",
		      p[0], p[1], p[2], p[3], p[4] << 8 | p[5], p[6] << 8 | p[7]);
	for (size_t i = 0; i < n; i += BYTES_PER_LINE) {
		out_f(o, "  %04zx ", i);
		for (size_t k = i; k < n && k < i + BYTES_PER_LINE; k++) {
			out_c(o, ' ');
			out_hex(o, p + k, 1, false);
		}
		out_c(o, '\n');
	}
	out_flush(o);
}

/* Takes what has come. Returns whether the host is alive. */
static bool receive(struct run *run)
{
	struct echo_event event;
	while (echo_next(run->echo, &event) > 0) {
		const struct arrival *a = &event.arrival;
		if (event.kind == ECHO_LOCAL)
			continue;
		show_packet(run, event.kind == ECHO_REPLY ? "received" : "received, invalid",
			    a->data, a->n);
		if (event.kind == ECHO_REPLY && endpoint_same_host(&a->from, &run->address))
			return true;
		run->n_invalid++;
	}
	return false;
}

static void wait_for(struct run *run, int64_t until_ns)
{
	int64_t left_ns = until_ns - monotonic_ns();
	struct pollfd fd = { .fd = echo_fd(run->echo), .events = POLLIN };
	struct timespec left = { left_ns / NS_PER_S, left_ns % NS_PER_S };
	if (left_ns > 0)
		ppoll(&fd, 1, &left, NULL);
}

/* Asks again and again until an answer or the time-out. Returns 0 or a negative errno when nothing
 * could be sent at all. */
static int ask(struct run *run)
{
	int64_t start_ns = monotonic_ns(), end_ns = start_ns + run->timeout_ns;
	int failed = 0;
	while (!run->alive && monotonic_ns() < end_ns) {
		int64_t next_ns = start_ns + (int64_t)run->n_sent * run->interval_ns;
		if (monotonic_ns() >= next_ns) {
			size_t n;
			int r = echo_send(run->echo, &run->address, (uint16_t)run->n_sent++,
					  (uint32_t)run->size);
			const uint8_t *request = echo_sent(run->echo, &n);
			failed = r < 0 ? r : 0;
			show_packet(run, r < 0 ? "not sent" : "sent", request, n);
			continue;
		}
		wait_for(run, next_ns < end_ns ? next_ns : end_ns);
		run->alive = receive(run);
	}
	run->elapsed_ns = monotonic_ns() - start_ns;
	return run->alive ? 0 : failed;
}

static void show_result(struct run *run)
{
	struct out *o = &run->out;
	const char *host = run->host;
	if (run->opts.json) {
		out_s(o, "{\"host\":");
		json_string(o, (const uint8_t *)host, (uint32_t)strlen(host));
		out_s(o, ",\"address\":\"");
		endpoint_text(o, &run->address);
		out_f(o, "\",\"alive\":%s,\"sent\":%u,\"invalid\":%u,\"elapsed_ns\":%lld}\n",
		      run->alive ? "true" : "false", run->n_sent, run->n_invalid,
		      (long long)run->elapsed_ns);
		return;
	}
	out_text(o, (const uint8_t *)host, (uint32_t)strlen(host));
	out_s(o, run->alive ? " is alive\n" : " did not answer\n");
	int64_t cs = run->elapsed_ns / NS_PER_CS;
	out_f(o, "%u echo message%s sent (%u invalid response%s) in %lld.%02lld seconds.\n",
	      run->n_sent, run->n_sent == 1 ? "" : "s", run->n_invalid,
	      run->n_invalid == 1 ? "" : "s", (long long)(cs / CS_PER_S),
	      (long long)(cs % CS_PER_S));
}

int main(int argc, char **argv)
{
	static struct run run = { .timeout_ns = (int64_t)TIMEOUT_S * NS_PER_S,
				  .interval_ns = NS_PER_S,
				  .size = SIZE_DEFAULT };
	static char buf[8192];
	int first = options_parse(&options, &run.opts, argc, argv);
	if (first <= 0)
		return -first;
	const char *fault = read_operands(&run, argc - first, argv + first);
	if (fault)
		return option_complain(&options, USAGE, "%s", fault);
	run.out = out_fd(STDOUT_FILENO, buf, sizeof(buf));
	int status = resolve(&run);
	if (!status)
		status = open_socket(&run);
	if (status)
		return status;
	int r = ask(&run);
	if (r < 0)
		option_complain(&options, 0, "%s: %s", run.host, strerror(-r));
	show_result(&run);
	out_flush(&run.out);
	echo_close(run.echo);
	if (run.out.write_errno)
		return option_complain(&options, ENVIRONMENT, "standard output: %s",
				       strerror(run.out.write_errno));
	return run.alive ? ALIVE : SILENT;
}
