/*
 * Inside of the explanation of a filter: the walk over the primitives (explain.c), what a test says
 * (explain_words.c), what it does not select (explain_notes.c), and how both are written
 * (explain_text.c, explain_json.c).
 */
#ifndef SONDE_FILTER_EXPLAIN_H
#define SONDE_FILTER_EXPLAIN_H

#include "filter/compiled.h"

/* How the parts of a group belong together, and "TEST": no group. */
enum ex_kind { EX_TEST, EX_ALL, EX_ANY, EX_NONE, EX_NOT_ALL, N_EX_KINDS };

/* Who decides a test of live packets. */
enum ex_where { EX_KERNEL, EX_BOTH, EX_USER, N_EX_WHERE };

/* A test: primitives that differ in their lists of addresses or ports only, or another test. */
struct ex_test {
	const struct fnode *const *nodes;
	uint32_t n;
	bool negated;
	enum ex_where where;
	struct span text; /* in words */
};

enum { N_EX_NOTES_MAX = 48, EX_ABOUT_MAX = 128, EX_WORDS_MAX = 4096 };

/* Where a note came up first, and whether that was the only place. */
struct ex_note {
	bool is_used, is_several;
	uint32_t n_about;
	char about[EX_ABOUT_MAX];
};

/* What is known of the whole. */
struct ex_whole {
	const char *text; /* the expression */
	uint32_t link;
	enum filter_language language;
	enum filter_meaning meaning;
	bool always, never;
	bool kernel_is_exact, kernel_is_coarse;	     /* coarse: only for want of room */
	uint32_t n_kernel, n_user, n_sets, n_states; /* instructions, sets and tests of state */
};

struct explain;

/* A way to write an explanation. */
struct ex_style {
	void (*begin)(struct explain *e);
	void (*open)(struct explain *e, enum ex_kind kind);
	void (*test)(struct explain *e, const struct ex_test *test);
	void (*close)(struct explain *e);
	void (*behind)(struct explain *e); /* notes, who decides */
};

struct explain {
	const struct filter *filter;
	const struct ex_style *style;
	struct ex_whole whole;
	struct out *o;
	uint32_t depth;		   /* of groups that are open */
	uint32_t n_tests;	   /* so far */
	bool needs_comma;	   /* of the style */
	bool has_tag, has_network; /* asks for a VLAN tag; for what is behind it */
	struct ex_note notes[N_EX_NOTES_MAX];
	char words[EX_WORDS_MAX];
};

extern const struct ex_style ex_style_text, ex_style_json;

/* ---- explain_words.c: into o, which is memory; bytes of the user's are as they were ---- */

void ex_words(const struct ex_test *test, enum filter_meaning meaning, struct out *o);

/* One address of a host primitive: i counts IPv4, IPv6 and MAC addresses on. Returns false behind
 * the last. */
bool ex_address(const struct fprim *prim, uint32_t i, struct out *o);

/* ---- explain_notes.c ---- */

void ex_note_test(struct explain *e, const struct ex_test *test);
void ex_note_whole(struct explain *e);
uint32_t ex_n_notes(void);
const char *ex_note_text(uint32_t i);

#endif
