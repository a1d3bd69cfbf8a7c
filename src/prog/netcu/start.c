/* Other programs that netcu starts. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "prog/child.h"
#include "prog/netcu/netcu.h"

enum { BY_SIGNAL = 128 };

/* A tool lies beside this one. */
static bool tool_path(const char *name, char *path, size_t size)
{
	ssize_t n = readlink("/proc/self/exe", path, size - 1);
	if (n <= 0)
		return false;
	path[n] = '\0';
	char *slash = strrchr(path, '/');
	if (!slash)
		return false;
	size_t left = size - (size_t)(slash + 1 - path);
	return snprintf(slash + 1, left, "%s", name) < (int)left;
}

/* The program in place of this one; returns if that cannot be. */
static void become_tool(struct session *s, const char *const *argv)
{
	char path[PATH_MAX];
	/* execv takes pointers to texts that it does not write to. */
	union {
		const char *const *in;
		char *const *out;
	} args = { .in = argv };
	if (tool_path(argv[0], path, sizeof(path)))
		execv(path, args.out);
	complain(s, N_ENVIRONMENT, "NOTOOL", "cannot start %s: %s", argv[0], strerror(errno));
}

static void take_status(struct session *s, int status)
{
	s->status = WIFEXITED(status) ? WEXITSTATUS(status) : BY_SIGNAL + WTERMSIG(status);
	s->interrupted = WIFSIGNALED(status) && WTERMSIG(status) == SIGINT;
}

/* A child process, ready to become something else; 0 in it. */
static pid_t branch(struct session *s)
{
	out_flush(s->out);
	pid_t pid = child_fork();
	if (pid < 0)
		complain(s, N_ENVIRONMENT, "NOPROC", "cannot start a process: %s", strerror(errno));
	if (pid)
		return pid;
	if (s->from_input) {
		int fd = open("/dev/null", O_RDONLY | O_CLOEXEC);
		if (fd >= 0)
			dup2(fd, STDIN_FILENO);
	}
	return 0;
}

void start_tool(struct session *s, const char *const *argv)
{
	if (s->replace) {
		out_flush(s->out);
		child_signals();
		become_tool(s, argv);
		return;
	}
	pid_t pid = branch(s);
	if (pid == 0) {
		become_tool(s, argv);
		_exit(N_ENVIRONMENT);
	}
	if (pid > 0)
		take_status(s, child_await(pid));
}

void start_shell(struct session *s, const char *command)
{
	pid_t pid = branch(s);
	if (pid == 0)
		child_become(child_user_shell(), *command ? command : NULL);
	if (pid > 0)
		take_status(s, child_await(pid));
}

void start_function(struct session *s, int (*fn)(void *ctx), void *ctx)
{
	if (s->replace) {
		out_flush(s->out);
		child_signals();
		s->status = fn(ctx);
		return;
	}
	pid_t pid = branch(s);
	if (pid == 0)
		_exit(fn(ctx));
	if (pid > 0)
		take_status(s, child_await(pid));
}
