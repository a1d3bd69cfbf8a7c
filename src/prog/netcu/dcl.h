/*
 * Command lines as the command language of OpenVMS has them: a verb, words, and qualifiers
 * (/NAME, /NAME=VALUE, /NAME=(A,B), /NONAME) anywhere between them. Names and keywords may be cut
 * short as long as one is meant, in either case; everything else keeps its case. Text in double
 * quotes is never looked into; "" in it is one quote.
 *
 *	struct dcl_problem problem;
 *	int i = dcl_verb(names, n_names, &line, &problem);
 *	if (i < 0 || dcl_parse(&command, &syntax, line, &problem) < 0)
 *		dcl_explain(&problem, &out);
 *
 * A word that begins with '/' and a letter is a qualifier, and so is what follows another one
 * directly; '/' within a word is part of it.
 */
#ifndef SONDE_PROG_NETCU_DCL_H
#define SONDE_PROG_NETCU_DCL_H

#include <stdbool.h>

#include "base/out.h"

enum {
	DCL_LINE_MAX = 4095, /* bytes of a line */
	DCL_WORDS_MAX = 256,
	DCL_QUALIFIERS_MAX = 32, /* of one line */
	DCL_VALUES_MAX = 8,	 /* of one qualifier */
	DCL_WORD_MAX = 64,	 /* bytes of a name or keyword that a message repeats */
};

enum dcl_type {
	DCL_FLAG,
	DCL_NUMBER, /* min to max */
	DCL_TEXT,   /* to the next blank or slash */
	DCL_REST,   /* to the next blank: paths and networks have slashes */
	DCL_KEYWORDS,
};

enum dcl_negation {
	DCL_NOT_NEGATABLE,
	DCL_NEGATABLE, /* the form with NO counts when a name is cut short */
	DCL_UNDOABLE,  /* it counts only where no other name fits */
};

/* What a program is told about a qualifier or a keyword; it alone knows what it means. */
struct dcl_meaning {
	uint8_t item;
	const char *text;
};

struct dcl_keyword {
	const char *name; /* capitals; NULL behind the last */
	struct dcl_meaning means;
};

struct dcl_qualifier {
	const char *name; /* capitals */
	enum dcl_type type;
	enum dcl_negation negation;
	bool optional; /* may stand without its value */
	bool list;     /* may have several */
	uint64_t min, max;
	const struct dcl_keyword *keywords;
	struct dcl_meaning means, negated; /* as given, with NO */
	uint32_t scope;			   /* the program's own: where it is allowed */
	const char *value, *help;	   /* for dcl_help */
};

struct dcl_syntax {
	const struct dcl_qualifier *qualifiers;
	size_t n_qualifiers;
	/* The words are options and an expression: '!' begins no comment, and what follows one of
	 * these option letters is its value, whatever it begins with. NULL: they are not. */
	const char *letters;
	uint8_t n_min, n_max; /* words; n_max 0: any number */
	const char *missing;  /* which word, when there are too few */
};

struct dcl_value {
	const char *text;
	uint64_t number;		   /* DCL_NUMBER */
	const struct dcl_keyword *keyword; /* DCL_KEYWORDS */
};

struct dcl_given {
	const struct dcl_qualifier *q;
	bool negated;
	uint8_t n_values;
	struct dcl_value values[DCL_VALUES_MAX];
};

struct dcl_command {
	uint32_t n_words, n_given;
	const char *words[DCL_WORDS_MAX];
	struct dcl_given given[DCL_QUALIFIERS_MAX];
	char buf[DCL_LINE_MAX + 2]; /* the texts; each but the last has a blank or sign behind it */
	uint32_t used;
};

enum dcl_code {
	DCL_IVVERB, /* no such command */
	DCL_IVQUAL, /* no such qualifier */
	DCL_IVKEYW, /* no such keyword */
	DCL_ABVERB, /* not unique */
	DCL_ABQUAL,
	DCL_ABKEYW,
	DCL_VALREQ, /* value missing */
	DCL_NOVALU, /* value not allowed */
	DCL_NUMBER_WRONG,
	DCL_NOLIST,
	DCL_NOPAREN,
	DCL_NOQUOTE,
	DCL_INSFPRM,
	DCL_MAXPARM,
	DCL_BUFOVF,
};

/* What is wrong with a line. */
struct dcl_problem {
	enum dcl_code code;
	char word[DCL_WORD_MAX];	/* cut to this */
	const char *missing;		/* DCL_INSFPRM */
	const struct dcl_qualifier *of; /* whose value it is, or NULL */
	const struct dcl_syntax *syntax;
	const char *const *verbs;
	size_t n_verbs;
};

/* Which of the verbs the line at *line begins with; *line moves behind it. Returns -1 with the
 * problem set, or -2 if there is none: an empty line or a comment (!, #, ;). */
int dcl_verb(const char *const *verbs, size_t n_verbs, const char **line,
	     struct dcl_problem *problem) MUST_CHECK;

/* The rest of a line. Returns 0, or -1 with the problem set. */
int dcl_parse(struct dcl_command *ret, const struct dcl_syntax *syntax, const char *line,
	      struct dcl_problem *problem) MUST_CHECK;

/* The keyword that text stands for, by the same rules as values; NULL with the problem set. */
const struct dcl_keyword *dcl_keyword(const struct dcl_keyword *list, const char *text,
				      struct dcl_problem *problem) MUST_CHECK;

/* The message: what is wrong, with which word, and which words it could be. */
void dcl_explain(const struct dcl_problem *problem, struct out *o);

/* Lines of help about the qualifiers that are allowed where one of scope's bits says (0: all). */
void dcl_help(const struct dcl_syntax *syntax, uint32_t scope, struct out *o);

/* The i-th form of a qualifier's name, "/NAME=" or "/NONAME", at buf; false behind the last. */
bool dcl_form(const struct dcl_syntax *syntax, size_t i, char *buf, size_t size);

/* Appends an argument of the system's command line to a line of at most size bytes, in quotes where
 * it has blanks, so that it stays one word; unless it brings quotes of its own. Returns false if it
 * does not fit. */
bool dcl_append(char *line, size_t size, const char *argument) MUST_CHECK;

#endif
