/* What the parts of netcu share: the session, its commands, and the programs it starts. */
#ifndef SONDE_PROG_NETCU_NETCU_H
#define SONDE_PROG_NETCU_NETCU_H

#include "prog/netcu/dcl.h"

/* Exit statuses, see sonde.1. */
enum { N_DONE = 0, N_FAILED = 1, N_USAGE = 2, N_ENVIRONMENT = 3, N_PARTIAL = 4 };

enum { ARGUMENTS_MAX = DCL_WORDS_MAX + 2 * DCL_QUALIFIERS_MAX };

struct session {
	bool restricted;  /* no SPAWN */
	bool replace;	  /* the command is the last one: its program takes our place */
	bool from_input;  /* commands come from standard input: others read nothing of it */
	bool interactive; /* from a terminal */
	bool interrupted; /* the program started last was */
	unsigned depth;	  /* command files that are open, one inside the other */
	int status;	  /* of the last command */
	struct out *out;  /* standard output */
};

/* ---- commands.c ---- */

/* Runs one line. Returns false when it was EXIT or QUIT. */
bool run_line(struct session *s, const char *line);

/* Runs the lines of a file until EXIT or its end. Returns false if it cannot be read: told. */
bool run_file(struct session *s, const char *path);

/* Where the words of a completion stand. */
struct completion {
	char forms[2 * DCL_QUALIFIERS_MAX][DCL_WORD_MAX];
};

/* The i-th word that may stand behind `before`; user is a struct completion. */
const char *complete_word(void *user, const char *before, size_t i);

/* "%NETCU-E-IDENT, sentence" on standard error; sets the status. */
void complain(struct session *s, int status, const char *ident, const char *fmt, ...)
	PRINTF_LIKE(4, 5);

/* ---- tcpdump.c ---- */

extern const struct dcl_syntax tcpdump_syntax;

/* Fills argv (of ARGUMENTS_MAX) with tcpdump's own command line; it points into the command. */
void tcpdump_arguments(const struct dcl_command *c, const char **argv);

/* ---- start.c ---- */

/* Runs a tool of this family, its name in argv[0], and waits for it, or becomes it. */
void start_tool(struct session *s, const char *const *argv);

/* SPAWN: the user's shell, with a command or without. */
void start_shell(struct session *s, const char *command);

/* Runs fn in a process of its own, which may give up privileges, and waits for it. */
void start_function(struct session *s, int (*fn)(void *ctx), void *ctx);

#endif
