/* finger - asks another host about its users. Manual: docs/man/finger.1. */
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "net/find_host.h"
#include "net/finger_client.h"
#include "prog/options.h"

enum { DONE = 0, FAILED = 1, USAGE = 2, ENVIRONMENT = 3 };

enum { NS_PER_MS = 1000000 };

struct opts {
	bool whole, v4, v6;
	uint64_t port;
	int64_t timeout_ns;
};

static const struct option_row rows[] = {
	{ 'l', "long", OPT_FLAG, .at = offsetof(struct opts, whole),
	  .help = "ask for the long form" },
	{ '4', NULL, OPT_FLAG, .at = offsetof(struct opts, v4), .help = "IPv4 only" },
	{ '6', NULL, OPT_FLAG, .at = offsetof(struct opts, v6), .help = "IPv6 only" },
	{ 'p', "port", OPT_UINT, .at = offsetof(struct opts, port), .arg = "PORT", .min = 1,
	  .max = UINT16_MAX, .help = "instead of 79" },
	{ 't', "timeout", OPT_SECONDS, .at = offsetof(struct opts, timeout_ns), .arg = "SECONDS",
	  .max = 3600, .help = "for the connection, and for each pause in the answer" },
};

static const struct options options = {
	.program = "finger",
	.operands = "user@host ...",
	OPTIONS_ROWS(rows),
	.about = "ask another host about its users",
	.epilogue = "@host asks who is logged in; user@other@host asks host to ask other.\n",
	.permute = true,
};

static void put_line(void *user, const char *text, size_t n)
{
	struct out *o = user;
	out_raw(o, text, n);
	out_c(o, '\n');
}

/* One question. Returns an exit status. */
static int ask(const struct opts *opts, const char *operand, struct out *o)
{
	char query[FINGER_QUERY_MAX];
	struct found_host host;
	struct finger_result result;
	struct err err;
	const char *at = strrchr(operand, '@');
	size_t n = (size_t)(at - operand);
	if (n >= sizeof(query))
		return option_complain(&options, USAGE, "the question has more than %d bytes",
				       FINGER_QUERY_MAX - 1);
	memcpy(query, operand, n);
	query[n] = '\0';
	int r = host_find(&host, at + 1, host_family(opts->v4, opts->v6), &err);
	if (r < 0)
		return option_complain(&options, r == -ENOENT ? FAILED : ENVIRONMENT, "%s",
				       err.text);
	for (uint32_t i = 0; i < host.n; i++)
		host.address[i].port = (uint16_t)opts->port;
	out_f(o, "[%s]\n", host.name);
	out_flush(o);
	struct finger_request request = { .server = host.address,
					  .n_servers = host.n,
					  .query = query,
					  .whole = opts->whole,
					  .connect_ms = (uint32_t)(opts->timeout_ns / NS_PER_MS),
					  .idle_ms = (uint32_t)(opts->timeout_ns / NS_PER_MS),
					  .stop_fd = -1,
					  .line = put_line,
					  .user = o };
	r = finger_ask(&request, &result, &err);
	out_flush(o);
	if (r < 0)
		return option_complain(&options, FAILED, "%s", err.text);
	if (result.cut)
		return option_complain(&options, FAILED,
				       "the answer is longer than %d bytes: the rest is left out",
				       FINGER_TEXT_MAX);
	return DONE;
}

int main(int argc, char **argv)
{
	static struct opts opts = { .port = FINGER_PORT };
	static char buf[8192];
	int status = DONE, first = options_parse(&options, &opts, argc, argv);
	if (first <= 0)
		return -first;
	if (first == argc)
		return option_complain(&options, USAGE,
				       "whom, and at which host? finger user@host");
	for (int i = first; i < argc; i++) {
		const char *at = strrchr(argv[i], '@');
		if (!at || !at[1])
			return option_complain(&options, USAGE, "\"%s\": finger user@host",
					       argv[i]);
		if (strpbrk(argv[i], "\r\n"))
			return option_complain(&options, USAGE, "a question is one line");
	}
	struct out o = out_fd(STDOUT_FILENO, buf, sizeof(buf));
	for (int i = first; i < argc; i++) {
		int one = ask(&opts, argv[i], &o);
		status = one > status ? one : status;
	}
	if (o.write_errno && o.write_errno != EPIPE)
		return option_complain(&options, ENVIRONMENT, "standard output: %s",
				       strerror(o.write_errno));
	return status;
}
