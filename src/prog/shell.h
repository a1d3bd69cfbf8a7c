/*
 * The line editor of the interactive tools, on libedit: prompt, history in a file, completion from
 * tables of words. Where standard input is no terminal it reads plain lines, without a prompt, so
 * that scripts can be piped in.
 *
 *	shell_open(&shell, &opts, &err);
 *	while ((r = shell_read(shell, line, sizeof(line))) > 0)
 *		...
 *	shell_close(shell);
 */
#ifndef SONDE_PROG_SHELL_H
#define SONDE_PROG_SHELL_H

#include "base/err.h"

enum {
	SHELL_LINE_MAX = 4095,	 /* bytes of a line; the rest of a longer one is dropped */
	SHELL_HISTORY_MAX = 500, /* lines */
};

struct shell_opts {
	const char *name; /* of the program, for the user's editing keys (editrc(5)) */
	const char *prompt;
	const char *history; /* file in the home folder; NULL: none is kept */
	void *user;
	/* The i-th word that can stand behind the text `before` (its blanks squeezed to one, none
	 * in front); NULL behind the last. May be NULL. */
	const char *(*complete)(void *user, const char *before, size_t i);
	/* Becomes readable on an interrupt, which drops the line being written; -1: none. What is
	 * in it is read away. */
	int interrupted_fd;
};

struct shell;

int shell_open(struct shell **ret, const struct shell_opts *opts, struct err *err) MUST_CHECK;
void shell_close(struct shell *shell);

/* The next line, without its newline, terminated. Returns 1, or 0 at the end of input. */
int shell_read(struct shell *shell, char *line, size_t size) MUST_CHECK;

#endif
