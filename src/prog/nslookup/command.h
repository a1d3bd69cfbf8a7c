/* The command language: one line into a command and its words. */
#ifndef SONDE_PROG_NSLOOKUP_COMMAND_H
#define SONDE_PROG_NSLOOKUP_COMMAND_H

#include <stdbool.h>
#include <stddef.h>

enum { COMMAND_LINE_MAX = 255, COMMAND_WORDS_MAX = 16 };

enum command_kind {
	COMMAND_NONE, /* an empty line */
	COMMAND_LOOKUP,
	COMMAND_EXIT,
	COMMAND_FINGER,
	COMMAND_HELP,
	COMMAND_LS,
	COMMAND_LSERVER,
	COMMAND_ROOT,
	COMMAND_SERVER,
	COMMAND_SET,
	COMMAND_SPAWN,
	COMMAND_VIEW,
	COMMAND_UNKNOWN,  /* no command has that form */
	COMMAND_BAD_SET,  /* "set" without or with several options */
	COMMAND_TOO_LONG, /* more than COMMAND_LINE_MAX characters */
};

struct command {
	enum command_kind kind;
	size_t n_words;			     /* without the command's own */
	const char *word[COMMAND_WORDS_MAX]; /* into buf */
	const char *rest;		     /* SPAWN: what to run, "" for a shell */
	const char *file;		     /* > FILE, or NULL */
	bool append;			     /* >> FILE */
	char buf[COMMAND_LINE_MAX + 1];
};

/* Takes a line without its newline apart; what is in ret points into it. */
void command_parse(struct command *ret, const char *line);

/* What "ls" is asked: its last option counts. zone NULL: the request makes no sense. */
struct ls_request {
	const char *zone;
	const char *type; /* "": the one that is set; NULL: addresses */
};
void command_ls(const struct command *c, struct ls_request *ret);

/* The i-th command word; NULL behind the last. */
const char *command_word(size_t i);

#endif
