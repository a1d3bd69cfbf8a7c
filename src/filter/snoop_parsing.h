/* What the files of snoop's parser share: its state and the primitives of snoop_prims.c. */
#ifndef SONDE_FILTER_SNOOP_PARSING_H
#define SONDE_FILTER_SNOOP_PARSING_H

#include "filter/filter.h"
#include "filter/snoop_lex.h"
#include "filter/snoop_words.h"
#include "filter/tree.h"

struct snoop {
	struct pool *pool;
	const struct filter_opts *opts;
	struct filter_error *error;
	int r; /* the first failure; nothing is read any more */
	const char *start, *at;
	struct token token; /* the next word */
	enum fp_dir dir;    /* in force for the next primitive that takes it */
	bool ether;	    /* the next host is an Ethernet address */
	uint32_t depth;	    /* of recursion */
};

/* Takes the next word of the text. */
void sp_next(struct snoop *s);

static inline bool sp_is_sign(const struct snoop *s, enum sign sign)
{
	return s->token.kind == TOKEN_SIGN && s->token.sign == sign;
}

/* The next word is something that can be a name, also if it is a keyword. */
bool sp_is_name(const struct snoop *s);

/* The text of a word, for messages: "%.*s", cut if it is long. */
enum { SP_SHOWN_MAX = 80 };
#define SP_SHOWN(token) (int)min_u32((token)->n, SP_SHOWN_MAX), (token)->text

/* Keeps the first failure: the sentence and the column of the word it is about. NULL always. */
struct fnode *sp_fail(struct snoop *s, int code, const struct token *about, const char *fmt, ...)
	PRINTF_LIKE(4, 5);

/* A word's text in the pool; NULL: it is too long for a name, or for want of memory. */
const char *sp_text(struct snoop *s, const struct token *t);

/* The node of a primitive at a word. */
struct fnode *sp_prim(struct snoop *s, struct fprim prim, const struct token *at);

/* Primitives; the next word is the one behind the keyword `at`. They return NULL for a failure and
 * for want of memory. */
struct fnode *sp_word(struct snoop *s, const struct word *word, const struct token *at);

/* The next word is a host: a name or a literal address. */
struct fnode *sp_host(struct snoop *s, const struct token *at);

struct fnode *sp_family_host(struct snoop *s, const struct word *word, const struct token *at);
struct fnode *sp_gateway(struct snoop *s, const struct token *at);
struct fnode *sp_net(struct snoop *s, const struct word *word, const struct token *at);

#endif
