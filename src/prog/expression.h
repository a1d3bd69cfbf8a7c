/*
 * The filter expression of a command line, as every program that takes one reads it: the options
 * that belong to it, and compiling it once, with the names that the system knows.
 *
 *	struct expression_options options = { .language = FILTER_TCPDUMP };
 *	...
 *	int taken = expression_option(&options, argc, argv, &i, &err);	argv[i] begins with "--"
 *	...
 *	struct expression expression = { .text = text, .options = &options, .link = link };
 *	int r = expression_compile(&filter, &expression, &err);
 *	if (r == 0 && options.explain)
 *		r = expression_explain(filter, &expression, json, &out, &err);
 *
 * Listings of programs (tcpdump -d, snoop -C) are filter_list and filter_list_snoop.
 */
#ifndef SONDE_PROG_EXPRESSION_H
#define SONDE_PROG_EXPRESSION_H

#include <stddef.h>

#include "filter/filter.h"
#include "net/names.h"
#include "prog/options.h"

/* What the command line says about its expression. A program sets its own language first. */
struct expression_options {
	enum filter_language language; /* --filter-language snoop|tcpdump */
	enum filter_meaning meaning;   /* --filter-meaning full|pcap */
	bool explain;		       /* --explain: expression_explain, and end */
};

/* Rows for a program with a table of options (prog/options.h), whose struct s has the member m, a
 * struct expression_options. The others call expression_option. */
extern const char *const expression_languages[], *const expression_meanings[];
#define EXPRESSION_ROWS(s, m)                                                                      \
	{ .word = "filter-language",                                                               \
	  .kind = OPT_CHOICE,                                                                      \
	  .at = offsetof(s, m.language),                                                           \
	  .arg = "LANGUAGE",                                                                       \
	  .choices = expression_languages,                                                         \
	  .help = "language of the expression: snoop or tcpdump" },                                \
		{ .word = "filter-meaning",                                                        \
		  .kind = OPT_CHOICE,                                                              \
		  .at = offsetof(s, m.meaning),                                                    \
		  .arg = "MEANING",                                                                \
		  .choices = expression_meanings,                                                  \
		  .help = "what it means: full, or pcap, literally as libpcap" },                  \
	{                                                                                          \
		.word = "explain", .kind = OPT_FLAG, .at = offsetof(s, m.explain),                 \
		.help = "say in words what the expression selects, and end"                        \
	}

/* Reads the long option argv[*i] if it is about the expression; its value may follow behind '=' or
 * in the next argument, which *i is moved to. Returns 1 if it was one, 0 if it was none, or -EINVAL
 * with a sentence. */
int expression_option(struct expression_options *options, int argc, char *const *argv, int *i,
		      struct err *err) MUST_CHECK;

/* names (may be NULL) knows a capture's own names; with `numeric` no name is looked up in DNS.
 * link: the link type of the packets to come. netmask: for "ip broadcast", in host order, 0:
 * unknown. */
struct expression {
	const char *text;
	const struct expression_options *options;
	struct names *names;
	bool numeric, no_optimise;
	uint32_t link, netmask;
};

/* Returns 0 or a negative errno with its sentence. */
int expression_compile(struct filter **ret_filter, const struct expression *expression,
		       struct err *err) MUST_CHECK;

/* --explain: what the filter means, in words or as JSON (docs/json.md), to o. */
int expression_explain(struct filter *filter, const struct expression *expression, bool json,
		       struct out *o, struct err *err) MUST_CHECK;

/* Whether what expression_compile returned says that the text is wrong: usage, not environment. */
bool expression_is_wrong(int r);

#endif
