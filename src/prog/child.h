/*
 * Programs that the interactive tools start, and wait for, while an interrupt is the other
 * program's.
 *
 *	pid_t pid = child_fork();
 *	if (pid == 0)
 *		child_become(child_user_shell(), command);
 *	status = child_await(pid);
 */
#ifndef SONDE_PROG_CHILD_H
#define SONDE_PROG_CHILD_H

#include <stdnoreturn.h>
#include <sys/types.h>

/* As fork(2), with SIGINT held back in the parent until child_await, so that none comes in between.
 * The child has its signals as a program expects them. */
pid_t child_fork(void);

/* The user's own shell. */
const char *child_user_shell(void);

/* In the child: signals as a program expects them. */
void child_signals(void);

/* In the child: the shell, with a command (NULL: none). */
noreturn void child_become(const char *shell, const char *command);

/* Waits for the child, which need not be from child_fork; what waitpid(2) says about it. */
int child_await(pid_t pid);

#endif
