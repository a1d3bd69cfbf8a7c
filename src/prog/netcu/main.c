/* netcu - the network control utility of TCPware. Manual: docs/man/netcu.1. */
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "prog/netcu/netcu.h"
#include "prog/options.h"
#include "prog/shell.h"

enum { OUT_BUF = 65536 };

struct arguments {
	bool restricted, no_startup;
};

static const struct option_row rows[] = {
	{ .word = "no-startup",
	  .kind = OPT_FLAG,
	  .at = offsetof(struct arguments, no_startup),
	  .help = "do not run the commands of the file that NETCU_STARTUP names" },
	{ .word = "restricted",
	  .kind = OPT_FLAG,
	  .at = offsetof(struct arguments, restricted),
	  .help = "no SPAWN" },
};

static const struct options options = {
	.program = "netcu",
	.operands = "[command ...]",
	OPTIONS_ROWS(rows),
	.about = "the network control utility: commands with the qualifiers of OpenVMS",
	.epilogue =
		"\nWithout a command, they are read from the terminal or standard input; \"HELP\"\n"
		"lists them. \"@FILE\" runs those of a file.\n",
};

static volatile sig_atomic_t interrupt_fd = -1;

/* Drops the line being written. A second one that nobody has seen to ends the program. */
static void on_interrupt(int number)
{
	(void)number;
	int saved = errno;
	const uint64_t full = UINT64_MAX - 1; /* no room for another one until it is read */
	if (write(interrupt_fd, &full, sizeof(full)) < 0)
		_exit(N_FAILED);
	errno = saved;
}

static bool catch_interrupts(void)
{
	int fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	if (fd < 0)
		return false;
	interrupt_fd = fd;
	struct sigaction action = { .sa_handler = on_interrupt };
	sigemptyset(&action.sa_mask);
	sigaction(SIGINT, &action, NULL);
	return true;
}

static void interact(struct session *s)
{
	static struct completion completion;
	const struct shell_opts opts = { .name = "netcu",
					 .prompt = "NETCU> ",
					 .history = ".netcu_history",
					 .user = &completion,
					 .complete = complete_word,
					 .interrupted_fd = interrupt_fd };
	struct err err;
	struct shell *shell;
	char line[SHELL_LINE_MAX + 1];
	s->interactive = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
	s->from_input = !isatty(STDIN_FILENO);
	if (shell_open(&shell, &opts, &err) < 0) {
		complain(s, N_ENVIRONMENT, "NOEDIT", "%s", err.text);
		return;
	}
	while (!s->out->write_errno && shell_read(shell, line, sizeof(line)) > 0) {
		if (!run_line(s, line) || (s->interrupted && !s->interactive))
			break;
	}
	shell_close(shell);
}

/* The command that the operands are. */
static void run_operands(struct session *s, int n, char **operands)
{
	char line[DCL_LINE_MAX + 1] = "";
	s->replace = true;
	if (n == 1) { /* all of it may be one argument */
		run_line(s, operands[0]);
		return;
	}
	for (int i = 0; i < n; i++) {
		if (!dcl_append(line, sizeof(line), operands[i])) {
			complain(s, N_USAGE, "BUFOVF", "the command line is too long");
			return;
		}
	}
	run_line(s, line);
}

int main(int argc, char **argv)
{
	static char out_buf[OUT_BUF];
	struct out out = out_fd(STDOUT_FILENO, out_buf, sizeof(out_buf));
	struct session s = { .out = &out };
	struct arguments a = { 0 };
	int first = options_parse(&options, &a, argc, argv);
	if (first <= 0)
		return -first;
	s.restricted = a.restricted;
	signal(SIGPIPE, SIG_IGN);
	if (!catch_interrupts()) {
		complain(&s, N_ENVIRONMENT, "NOSTART", "cannot start: %s", strerror(errno));
		return s.status;
	}
	const char *startup = getenv("NETCU_STARTUP");
	if (startup && *startup && !a.no_startup)
		run_file(&s, startup);
	if (first < argc)
		run_operands(&s, argc - first, argv + first);
	else
		interact(&s);
	out_flush(&out);
	if (out.write_errno && out.write_errno != EPIPE) {
		complain(&s, N_ENVIRONMENT, "WRITERR", "cannot write: %s",
			 strerror(out.write_errno));
	}
	return s.status;
}
