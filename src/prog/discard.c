/* discard - measures how fast a discard server (RFC 863) takes data. Manual: docs/man/discard.1. */
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "net/arrival.h"
#include "net/find_host.h"
#include "prog/options.h"
#include "render/json_text.h"

enum { DONE = 0, FAILED = 1, USAGE = 2, ENVIRONMENT = 3 };

enum {
	DISCARD_PORT = 9,
	SIZE_DEFAULT = 1024,
	SIZE_MAX_TCP = 16 << 20,
	SIZE_MAX_UDP4 = 65507,
	SIZE_MAX_UDP6 = 65527,
	CONNECT_MS = 10000,
	END_MS = 10000, /* for the server to close, behind the last byte */
	MS_PER_S = 1000,
	NS_PER_MS = 1000000,
	NS_PER_S = 1000000000,
	CYCLE = 64, /* pattern of the data: printable, in lines */
};

struct opts {
	bool v4, v6, udp, quiet, json;
	uint64_t port, size, count;
	int64_t seconds_ns;
};

struct run {
	struct opts opts;
	struct found_host host;
	const struct endpoint *server;
	int fd;
	uint8_t *data;
	bool from_input; /* standard input is sent, and at its end... */
	bool input_ended;
	uint64_t n_bytes, n_writes;
	int64_t start_ns, end_ns, told_ns;
	bool confirmed;	 /* the server has closed its side: it has taken everything */
	uint64_t n_left; /* bytes that were never acknowledged */
	bool progress;
	struct err err;
};

static volatile sig_atomic_t stopped;

#define AT(field) .at = offsetof(struct opts, field)
static const struct option_row rows[] = {
	{ '4', NULL, OPT_FLAG, AT(v4), .help = "IPv4 only" },
	{ '6', NULL, OPT_FLAG, AT(v6), .help = "IPv6 only" },
	{ 'u', "udp", OPT_FLAG, AT(udp), .help = "send datagrams" },
	{ 'p', "port", OPT_UINT, AT(port), .arg = "PORT", .min = 1, .max = UINT16_MAX,
	  .help = "instead of 9" },
	{ 's', "size", OPT_UINT, AT(size), .arg = "BYTES", .min = 1, .max = SIZE_MAX_TCP,
	  .help = "of each write or datagram (default: 1024)" },
	{ 'n', "count", OPT_UINT, AT(count), .arg = "N", .min = 1,
	  .help = "so many writes or datagrams" },
	{ 't', "time", OPT_SECONDS, AT(seconds_ns), .arg = "SECONDS", .max = 31536000,
	  .help = "stop after that" },
	{ 'q', "quiet", OPT_FLAG, AT(quiet), .help = "show no progress" },
	{ .word = "json", .kind = OPT_FLAG, AT(json), .help = "the result as a JSON object" },
};
#undef AT

static const struct options options = {
	.program = "discard",
	.operands = "host",
	OPTIONS_ROWS(rows),
	.about = "measure how fast a discard server takes data",
	.epilogue =
		"Without -n and -t, what comes on standard input is sent if that is no terminal; "
		"else\ndata is made until control-C.\n",
	.permute = true,
};

static void on_stop(int signal)
{
	(void)signal;
	stopped = 1;
}

static int complain_errno(const struct run *run, const char *what, int error)
{
	return option_complain(&options, FAILED, "%s: %s: %s", run->host.name, what,
			       strerror(error));
}

/* ---- the connection ---- */

/* A connected UDP socket, so that a refusal is heard. */
static int udp_connect(const struct endpoint *e)
{
	struct sockaddr_storage to;
	socklen_t n = endpoint_sockaddr(e, &to);
	int fd = socket(to.ss_family, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	if (fd >= 0 && connect(fd, (const struct sockaddr *)&to, n) < 0) {
		int error = errno;
		close(fd);
		return -error;
	}
	return fd < 0 ? -errno : fd;
}

/* The first of the host's addresses that can be connected to. */
static int connect_any(struct run *run)
{
	int r = -EHOSTUNREACH;
	for (uint32_t i = 0; i < run->host.n; i++) {
		struct endpoint *e = &run->host.address[i];
		e->port = (uint16_t)run->opts.port;
		r = run->opts.udp ? udp_connect(e)
				  : tcp_connect(e, monotonic_ms() + CONNECT_MS, -1);
		if (r >= 0) {
			run->server = e;
			run->fd = r;
			return 0;
		}
	}
	return r;
}

/* ---- sending ---- */

static void show_progress(struct run *run, int64_t now_ns)
{
	char buf[256];
	if (!run->progress || now_ns - run->told_ns < NS_PER_S)
		return;
	struct out o = out_fd(STDERR_FILENO, buf, sizeof(buf));
	int64_t ms = (now_ns - run->start_ns) / NS_PER_MS;
	out_f(&o, "\r%llu bytes in %lld s, %.1f MB/s ", (unsigned long long)run->n_bytes,
	      (long long)(ms / MS_PER_S), ms ? (double)run->n_bytes / (double)ms / 1000 : 0);
	out_flush(&o);
	run->told_ns = now_ns;
}

static bool is_over(const struct run *run, int64_t now_ns)
{
	const struct opts *o = &run->opts;
	return stopped || run->input_ended || (o->count && run->n_writes >= o->count) ||
	       (o->seconds_ns && now_ns - run->start_ns >= o->seconds_ns);
}

/* What is to be sent next. Returns its bytes, 0: nothing more, or a negative errno. */
static ssize_t next_data(struct run *run)
{
	if (!run->from_input)
		return (ssize_t)run->opts.size;
	ssize_t n;
	do
		n = read(STDIN_FILENO, run->data, run->opts.size);
	while (n < 0 && errno == EINTR && !stopped);
	run->input_ended = n <= 0;
	return n < 0 ? (errno == EINTR ? 0 : -errno) : n;
}

/* Sends n bytes. A signal or the end of the time breaks off. Returns 0 or a negative errno. */
static int send_all(struct run *run, size_t n)
{
	for (size_t at = 0; at < n;) {
		ssize_t sent = send(run->fd, run->data + at, n - at, MSG_NOSIGNAL);
		if (sent >= 0) {
			at += (size_t)sent;
			run->n_bytes += (uint64_t)sent;
			continue;
		}
		if (errno != EAGAIN && errno != EINTR && errno != ENOBUFS)
			return -errno;
		struct pollfd fd = { .fd = run->fd, .events = POLLOUT };
		poll(&fd, 1, MS_PER_S);
		int64_t now_ns = monotonic_ns();
		show_progress(run, now_ns);
		if (stopped ||
		    (run->opts.seconds_ns && now_ns - run->start_ns >= run->opts.seconds_ns))
			return 0;
	}
	run->n_writes++;
	return 0;
}

static int send_stream(struct run *run)
{
	run->start_ns = run->told_ns = monotonic_ns();
	for (int64_t now_ns = run->start_ns; !is_over(run, now_ns); now_ns = monotonic_ns()) {
		ssize_t n = next_data(run);
		int r = n > 0 ? send_all(run, (size_t)n) : (int)n;
		if (r < 0)
			return r;
		show_progress(run, now_ns);
	}
	return 0;
}

/* Says that nothing more comes, and waits until the server says the same: only then has it taken
 * everything. */
static int finish_tcp(struct run *run)
{
	uint8_t buf[4096];
	int left = 0;
	int64_t end_ms = monotonic_ms() + END_MS;
	shutdown(run->fd, SHUT_WR);
	for (;;) {
		ssize_t n = recv(run->fd, buf, sizeof(buf), 0);
		if (n == 0)
			run->confirmed = true;
		if (n == 0 || (n < 0 && errno != EAGAIN && errno != EINTR))
			break;
		if (n < 0 && wait_ready(run->fd, POLLIN, end_ms, -1) < 0)
			break;
	}
	if (!run->confirmed && ioctl(run->fd, TIOCOUTQ, &left) == 0)
		run->n_left = (uint64_t)left;
	return 0;
}

/* ---- the result ---- */

static int show_result(struct run *run)
{
	char buf[1024];
	struct out o = out_fd(STDOUT_FILENO, buf, sizeof(buf));
	double seconds = (double)(run->end_ns - run->start_ns) / NS_PER_S;
	double rate = seconds > 0 ? (double)run->n_bytes / seconds : 0;
	const char *unit = run->opts.udp ? "datagrams" : "writes";
	if (run->progress)
		(void)!write(STDERR_FILENO, "\n", 1);
	if (run->opts.json) {
		out_s(&o, "{\"host\":");
		json_string(&o, (const uint8_t *)run->host.name, (uint32_t)strlen(run->host.name));
		out_s(&o, ",\"address\":\"");
		endpoint_text(&o, run->server);
		out_f(&o, "\",\"protocol\":\"%s\",\"bytes\":%llu,\"%s\":%llu,\"elapsed_ns\":%lld",
		      run->opts.udp ? "udp" : "tcp", (unsigned long long)run->n_bytes, unit,
		      (unsigned long long)run->n_writes, (long long)(run->end_ns - run->start_ns));
		if (!run->opts.udp)
			out_f(&o, ",\"confirmed\":%s", run->confirmed ? "true" : "false");
		out_f(&o, ",\"bytes_per_second\":%.0f}\n", rate);
	} else {
		out_f(&o, "%llu bytes in %llu %s, %.3f seconds, %.3f MB/s (%.3f Mbit/s)\n",
		      (unsigned long long)run->n_bytes, (unsigned long long)run->n_writes, unit,
		      seconds, rate / 1e6, rate * 8 / 1e6);
	}
	out_flush(&o);
	if (o.write_errno)
		return option_complain(&options, ENVIRONMENT, "standard output: %s",
				       strerror(o.write_errno));
	if (run->opts.udp || run->confirmed)
		return DONE;
	return option_complain(&options, FAILED,
			       "%s did not close the connection; %llu bytes were not acknowledged",
			       run->host.name, (unsigned long long)run->n_left);
}

static int check_size(struct run *run)
{
	uint64_t most = !run->opts.udp			     ? (uint64_t)SIZE_MAX_TCP
			: run->server->host.kind == ADDR_IP6 ? (uint64_t)SIZE_MAX_UDP6
							     : (uint64_t)SIZE_MAX_UDP4;
	if (run->opts.size <= most)
		return 0;
	return option_complain(&options, USAGE, "a datagram holds at most %llu bytes",
			       (unsigned long long)most);
}

static int run_discard(struct run *run)
{
	int r = connect_any(run);
	if (r < 0)
		return complain_errno(run, "connect", -r);
	int status = check_size(run);
	if (status)
		return status;
	run->data = malloc(run->opts.size);
	if (!run->data)
		return option_complain(&options, ENVIRONMENT, "out of memory");
	for (uint64_t i = 0; i < run->opts.size; i++)
		run->data[i] = (uint8_t)(i % CYCLE == CYCLE - 1 ? '\n' : ' ' + i % CYCLE);
	r = send_stream(run);
	if (r == 0 && !run->opts.udp)
		r = finish_tcp(run);
	run->end_ns = monotonic_ns();
	status = show_result(run);
	return r < 0 ? complain_errno(run, "send", -r) : status;
}

int main(int argc, char **argv)
{
	static struct run run = { .opts = { .port = DISCARD_PORT, .size = SIZE_DEFAULT },
				  .fd = -1 };
	struct sigaction stop = { .sa_handler = on_stop };
	int first = options_parse(&options, &run.opts, argc, argv);
	if (first <= 0)
		return -first;
	if (argc - first != 1)
		return option_complain(&options, USAGE, "name one host");
	int r = host_find(&run.host, argv[first], host_family(run.opts.v4, run.opts.v6), &run.err);
	if (r < 0)
		return option_complain(&options, r == -ENOENT ? FAILED : ENVIRONMENT, "%s",
				       run.err.text);
	sigaction(SIGINT, &stop, NULL);
	sigaction(SIGTERM, &stop, NULL);
	run.from_input = !run.opts.count && !run.opts.seconds_ns && !isatty(STDIN_FILENO);
	run.progress = isatty(STDERR_FILENO) && !run.opts.quiet && !run.opts.json;
	int status = run_discard(&run);
	if (run.fd >= 0)
		close(run.fd);
	free(run.data);
	return status;
}
