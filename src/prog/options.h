/*
 * The command line of a program, from one table: it is parsed by it, --help prints it, and shell
 * completion is made of it.
 *
 *	static const struct option_row rows[] = {
 *		{ 'v', "verbose", OPT_FLAG, .at = offsetof(struct opts, verbose),
 *		  .help = "say more" },
 *		{ 'w', "wait", OPT_SECONDS, .at = offsetof(struct opts, wait_ns),
 *		  .arg = "SECONDS", .max = 3600, .help = "wait so long for an answer" },
 *		{ .word = "until", .kind = OPT_CHOICE, .at = offsetof(struct opts, until),
 *		  .arg = "STATE", .choices = (const char *const[]){ "up", "down", NULL },
 *		  .help = "go on until the host is up or down" },
 *	};
 *	static const struct options options = { .program = "ping",
 *		.operands = "host [data-size [count]]", OPTIONS_ROWS(rows),
 *		.about = "ask a host whether it is there" };
 *
 *	int first = options_parse(&options, &opts, argc, argv);
 *	if (first <= 0)
 *		return -first;
 *
 * Letters may stand together (-rv), and their arguments with them (-w5); --word ARG and --word=ARG
 * are the same; "--" ends the options, and so does the first operand unless .permute is set. Every
 * table has --help, --version and --list-options (for completion) without saying so. Programs that
 * have to read a command line as an original did, letter by letter, do not use this.
 */
#ifndef SONDE_PROG_OPTIONS_H
#define SONDE_PROG_OPTIONS_H

#include <stdbool.h>

#include "base/util.h"

struct out;

enum option_kind {
	OPT_FLAG,    /* bool: set */
	OPT_COUNT,   /* unsigned: one more each time */
	OPT_TEXT,    /* const char *: the argument, not copied */
	OPT_LIST,    /* struct option_list: each argument, up to OPTION_LIST_MAX */
	OPT_UINT,    /* uint64_t in min..max */
	OPT_SECONDS, /* int64_t ns: decimal seconds, at most max of them */
	OPT_CHOICE,  /* int: index in choices */
};

enum { OPTION_LIST_MAX = 32 };

struct option_list {
	const char *items[OPTION_LIST_MAX];
	unsigned n;
};

struct option_row {
	char letter;	  /* 0: none */
	const char *word; /* without the dashes; NULL: none */
	enum option_kind kind;
	size_t at;	  /* offset of the value in the program's struct */
	const char *arg;  /* what the argument is called; NULL for FLAG and COUNT */
	const char *help; /* one line, small letter first, no full stop */
	uint64_t min, max;
	const char *const *choices; /* NULL at the end */
};

struct options {
	const char *program;
	const char *operands; /* for the usage line, may be "" */
	const struct option_row *rows;
	size_t n_rows;
	const char *about;    /* what the program does, one line as a row's help */
	const char *epilogue; /* text behind the options in --help; may be NULL */
	bool permute;	      /* options may stand behind operands: argv is reordered */
	int usage_status;     /* 0: 2 */
};

#define OPTIONS_ROWS(rows_) .rows = (rows_), .n_rows = ARRAY_LEN(rows_)

/* Reads the options into values, the struct that the rows' offsets are of; it holds the defaults.
 * Returns the index of the first operand (1 or more), or, when the program is to
 * end now (help was shown, or a sentence about a mistake printed), minus its exit status. */
int options_parse(const struct options *options, void *values, int argc, char **argv) MUST_CHECK;

/* Decimal seconds, with or without a fraction, as nanoseconds; for operands. Returns 0, -EINVAL if
 * text is no such number, or -ERANGE if it is more than max_seconds. */
int option_seconds(const char *text, uint64_t max_seconds, int64_t *ret_ns) MUST_CHECK;

/* "program: sentence" on standard error; returns status. Text from outside is escaped. */
int option_complain(const struct options *options, int status, const char *fmt, ...)
	PRINTF_LIKE(3, 4);

/* The text of --help, and the lines of --list-options: letter, word, argument, choices (joined by
 * commas) and help, separated by tabs; what is missing is empty. */
void options_help(const struct options *options, struct out *o);
void options_list(const struct options *options, struct out *o);

#endif
