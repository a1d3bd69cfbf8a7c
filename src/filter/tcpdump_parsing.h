/* What the files of tcpdump's parser share: its state, failures, and the primitives. */
#ifndef SONDE_FILTER_TCPDUMP_PARSING_H
#define SONDE_FILTER_TCPDUMP_PARSING_H

#include "filter/filter.h"
#include "filter/tcpdump_lex.h"
#include "filter/tcpdump_words.h"
#include "filter/tree.h"

/* The words before an identifier: an identifier without any takes those of the one before it. */
struct td_qualifiers {
	enum td_proto proto;
	enum fp_dir dir;
	enum td_type type;
	bool has_dir;
	bool is_bare; /* there are none */
};

struct tcpdump {
	struct pool *pool;
	const struct filter_opts *opts;
	struct filter_error *error;
	int r; /* the first failure; nothing is read any more */
	const char *start, *at;
	struct td_token token;	    /* the next word */
	const struct td_word *word; /* it as a keyword, or NULL */
	struct td_qualifiers last;
	bool has_last;
	uint32_t depth; /* of recursion */
};

/* Takes the next word of the text. */
void td_advance(struct tcpdump *t);

static inline bool td_is_sign(const struct tcpdump *t, enum td_sign sign)
{
	return t->token.kind == TD_SIGN && t->token.sign == sign;
}

static inline bool td_is_keyword(const struct tcpdump *t, enum td_word_kind kind)
{
	return t->word && t->word->kind == kind;
}

/* The text of a word, for messages: "%.*s", cut if it is long. */
enum { TD_SHOWN_MAX = 80 };
#define TD_SHOWN(token) (int)min_u32((token)->n, TD_SHOWN_MAX), (token)->text

/* Keeps the first failure: the sentence and the column of the word it is about. NULL always. */
struct fnode *td_fail(struct tcpdump *t, int code, const struct td_token *about, const char *fmt,
		      ...) PRINTF_LIKE(4, 5);

/* The next word cannot be where it is. NULL always. */
struct fnode *td_misplaced(struct tcpdump *t, const char *expected);

/* One level deeper; false if that is too deep. */
bool td_enter(struct tcpdump *t);

/* A word's text in the pool; NULL: it is too long for a name, or for want of memory. */
const char *td_text(struct tcpdump *t, const struct td_token *word);

/* The node of a primitive at a word. Fills in what of written and keyword is missing. */
struct fnode *td_prim(struct tcpdump *t, struct fprim prim, const struct td_token *at);

/* The next word is a number, which is taken. what it is: for the message. */
bool td_take_number(struct tcpdump *t, const char *what, uint32_t max, uint32_t *ret_value);

/* The next word can be an identifier that needs no qualifiers: a name or an address. */
bool td_is_identifier(const struct tcpdump *t);

/* ---- tcpdump_prims.c ---- */

/* A protocol word alone. */
struct fnode *td_proto_test(struct tcpdump *t, enum td_proto proto, const struct td_token *at);

/* What a load from the bytes of a protocol asks for first. */
struct fnode *td_implied(struct tcpdump *t, enum td_proto proto, const struct td_token *at);

/* "broadcast" or "multicast", which is the next word, behind a protocol word or none. */
struct fnode *td_cast(struct tcpdump *t, enum td_proto proto);

/* Any other special word, which is the next one. */
struct fnode *td_special(struct tcpdump *t);

/* An identifier, which is the next word, with its qualifiers: all kinds, and those that are about
 * ports and protocols. */
struct fnode *td_identifier(struct tcpdump *t, const struct td_qualifiers *q);

/* ---- tcpdump_hosts.c ---- */

struct fnode *td_host(struct tcpdump *t, const struct td_qualifiers *q);
struct fnode *td_net(struct tcpdump *t, const struct td_qualifiers *q);
struct fnode *td_gateway(struct tcpdump *t, const struct td_qualifiers *q);

#endif
