/* Programs that the interactive tools start. */
#include "prog/child.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

enum { NOT_FOUND = 127 };

const char *child_user_shell(void)
{
	const char *shell = getenv("SHELL");
	return shell && *shell ? shell : "/bin/sh";
}

void child_signals(void)
{
	signal(SIGPIPE, SIG_DFL);
	signal(SIGINT, SIG_DFL);
}

pid_t child_fork(void)
{
	sigset_t interrupt;
	sigemptyset(&interrupt);
	sigaddset(&interrupt, SIGINT);
	sigprocmask(SIG_BLOCK, &interrupt, NULL);
	pid_t pid = fork();
	if (pid == 0)
		child_signals();
	if (pid <= 0)
		sigprocmask(SIG_UNBLOCK, &interrupt, NULL);
	return pid;
}

noreturn void child_become(const char *shell, const char *command)
{
	child_signals();
	if (command)
		execl(shell, shell, "-c", command, (char *)NULL);
	else
		execl(shell, shell, (char *)NULL);
	_exit(NOT_FOUND);
}

int child_await(pid_t pid)
{
	struct sigaction ignore = { .sa_handler = SIG_IGN }, before;
	int status = 0;
	sigset_t interrupt;
	sigaction(SIGINT, &ignore, &before); /* it is the other program's */
	sigemptyset(&interrupt);
	sigaddset(&interrupt, SIGINT);
	sigprocmask(SIG_UNBLOCK, &interrupt, NULL);
	while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
		;
	sigaction(SIGINT, &before, NULL);
	return status;
}
