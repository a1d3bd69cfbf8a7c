/* nslookup - asks name servers, in the words of TCPware's. Manual: docs/man/nslookup.1. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "net/lines.h"
#include "prog/nslookup/command.h"
#include "prog/nslookup/nslookup.h"
#include "prog/nslookup/types.h"
#include "prog/shell.h"

enum { OUT_BUF = 65536, TEXT_BUF = 4096, PATH_SIZE = 4096 };

static volatile sig_atomic_t stop_fd = -1;

/* A first interrupt is for the command under way; one that nobody has seen to yet means that the
 * program hangs. */
static void on_interrupt(int number)
{
	(void)number;
	int saved = errno;
	const uint64_t full = UINT64_MAX - 1; /* no room for another one until it is read */
	if (write(stop_fd, &full, sizeof(full)) < 0)
		_exit(S_NOT_FOUND);
	errno = saved;
}

static bool catch_interrupts(struct session *s)
{
	s->stop_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	if (s->stop_fd < 0)
		return false;
	stop_fd = s->stop_fd;
	struct sigaction action = { .sa_handler = on_interrupt };
	sigemptyset(&action.sa_mask);
	sigaction(SIGINT, &action, NULL);
	signal(SIGPIPE, SIG_IGN);
	return true;
}

/* What the command line says besides "set" options. */
struct arguments {
	const char *operand[2];
	int n_operands;
	bool interactive, show_all;
	int status; /* -1: go on */
};

static void show_version(struct out *o)
{
	out_s(o, "nslookup (sonde) " SONDE_VERSION);
	out_s(o, dns_has_idn() ? "\nfeatures: idn\n" : "\n");
}

/* A "--word", or -4 and -6. Returns whether it is one. */
static bool own_option(struct session *s, struct arguments *a, const char *arg)
{
	if (strcmp(arg, "--json") == 0) {
		s->json = true;
	} else if (strcmp(arg, "--classic") == 0) {
		s->set.also_aaaa = false;
	} else if (strcmp(arg, "--restricted") == 0) {
		s->restricted = true;
	} else if (strcmp(arg, "-4") == 0 || strcmp(arg, "-6") == 0) {
		s->family = arg[1] == '4' ? ADDR_IP4 : ADDR_IP6;
	} else if (strcmp(arg, "--version") == 0) {
		show_version(s->out);
		a->status = S_FOUND;
	} else if (strcmp(arg, "--list-options") == 0) {
		help_columns(s->out);
		a->status = S_FOUND;
	} else if (strcmp(arg, "--help") == 0) {
		help_options(STDOUT_FILENO);
		a->status = S_FOUND;
	} else {
		return false;
	}
	return true;
}

static void read_arguments(struct session *s, struct arguments *a, int argc, char **argv)
{
	int i = 1;
	for (; i < argc && argv[i][0] == '-' && argv[i][1] && a->status < 0; i++) {
		if (own_option(s, a, argv[i]))
			continue;
		if (strcmp(argv[i], "-all") == 0 || strcmp(argv[i], "--all") == 0)
			a->show_all = true;
		else
			set_option(s, argv[i] + 1 + (argv[i][1] == '-'));
	}
	a->interactive = i >= argc || strcmp(argv[i], "-") == 0;
	if (i < argc && a->interactive)
		a->operand[a->n_operands++] = argv[i++]; /* in the place of the host */
	for (; i < argc; i++) {
		if (a->n_operands == 2) {
			help_usage(STDERR_FILENO);
			a->status = S_USAGE;
			return;
		}
		a->operand[a->n_operands++] = argv[i];
	}
}

static void rc_line(void *session, char *line)
{
	char *word = line_word(&line);
	if (word && *word != '#')
		set_option(session, word);
}

static void read_rc_file(struct session *s)
{
	const char *home = getenv("HOME");
	char path[PATH_SIZE];
	struct lines lines;
	if (!home || snprintf(path, sizeof(path), "%s/.nslookuprc", home) >= (int)sizeof(path))
		return;
	lines_init(&lines, rc_line, s);
	if (lines_read_file(&lines, path, NULL) < 0)
		return; /* there need not be one */
}

/* Words that a word can be completed to: commands at the start, options behind "set", types behind
 * "-t" and "type=". */
static const char *complete(void *user, const char *before, size_t i)
{
	(void)user;
	if (!*before)
		return command_word(i);
	if (strcmp(before, "set ") == 0)
		return settings_word(i);
	bool lower = strcmp(before, "set type=") == 0 || strcmp(before, "set querytype=") == 0;
	if (lower || strcmp(before, "ls -t ") == 0) {
		const struct rr_type *type = type_at(i);
		return type ? type->name : NULL;
	}
	if (strcmp(before, "set class=") == 0)
		return class_word(i);
	return NULL;
}

static int interact(struct session *s)
{
	const struct shell_opts opts = { .name = "nslookup",
					 .prompt = "> ",
					 .history = ".nslookup_history",
					 .complete = complete,
					 .interrupted_fd = s->stop_fd };
	struct err err;
	struct shell *shell;
	char line[SHELL_LINE_MAX + 1];
	if (shell_open(&shell, &opts, &err) < 0) {
		complain(s, "nslookup: %s", err.text);
		return S_ENVIRONMENT;
	}
	out_flush(s->terminal);
	for (bool more = true; more && !s->terminal->write_errno;) {
		int r = shell_read(shell, line, sizeof(line));
		if (r == 0)
			break;
		more = run_line(s, line);
	}
	shell_close(shell);
	return (int)s->status;
}

static int start(struct session *s, const struct arguments *a)
{
	const char *server = a->n_operands == 2 ? a->operand[1] : NULL;
	struct endpoint e;
	/* A server that is given as an address needs no other one. */
	if ((!server || !endpoint_parse(server, &e)) && !server_start(s))
		return S_NOT_FOUND;
	if (server && !server_find(s, s->has_server ? &s->server : NULL, server, &s->other))
		return S_NOT_FOUND;
	if (server)
		s->server = s->other;
	s->has_server = true;
	s->initial = s->server;
	if (a->show_all)
		set_option(s, "all");
	if (a->interactive) {
		if (!s->json && !a->show_all)
			host_print(s->out, "Default Server:", &s->server);
		return interact(s);
	}
	lookup(s, &s->server, a->operand[0]);
	if (is_cancelled(s))
		s->status = S_NOT_FOUND;
	return (int)s->status;
}

int main(int argc, char **argv)
{
	static struct session s; /* too large for the stack */
	static char out_buf[OUT_BUF];
	struct out out = out_fd(STDOUT_FILENO, out_buf, sizeof(out_buf));
	struct arguments a = { .status = -1 };
	s.out = s.terminal = &out;
	s.stop_fd = -1;
	resolv_conf_read(&s.conf, NULL);
	settings_init(&s.set, &s.conf, false);
	s.etc = etc_new(NULL);
	s.text = ldns_buffer_new(TEXT_BUF);
	if (!s.etc || !s.text || !catch_interrupts(&s)) {
		complain(&s, "nslookup: cannot start: %s", strerror(errno));
		return S_ENVIRONMENT;
	}
	read_rc_file(&s);
	read_arguments(&s, &a, argc, argv);
	int status = a.status >= 0 ? a.status : start(&s, &a);
	out_flush(&out);
	if (out.write_errno && out.write_errno != EPIPE) {
		complain(&s, "nslookup: cannot write: %s", strerror(out.write_errno));
		status = S_ENVIRONMENT;
	}
	ldns_buffer_free(s.text);
	etc_free(s.etc);
	return status;
}
