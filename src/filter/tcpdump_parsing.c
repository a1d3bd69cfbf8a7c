/* Words, failures and nodes for the files of tcpdump's parser. */
#include "filter/tcpdump_parsing.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>

#include "filter/error.h"

/* ---- words, failures ---- */

void td_advance(struct tcpdump *t)
{
	t->token = td_next(t->start, &t->at);
	t->word = t->token.kind == TD_NAME ? td_word_find(t->token.text, t->token.n) : NULL;
}

struct fnode *td_fail(struct tcpdump *t, int code, const struct td_token *about, const char *fmt,
		      ...)
{
	char text[ERR_TEXT_MAX];
	if (t->r)
		return NULL;
	va_list args;
	va_start(args, fmt);
	if (vsnprintf(text, sizeof(text), fmt, args) < 0)
		text[0] = '\0';
	va_end(args);
	t->r = filter_fail(t->error, code, about->column, "%s", text);
	return NULL;
}

struct fnode *td_misplaced(struct tcpdump *t, const char *expected)
{
	static const char syntax[] = "can't parse filter expression: syntax error at";
	const struct td_token *token = &t->token;
	if (token->kind == TD_END)
		return td_fail(t, EINVAL, token, "%s its end: %s expected", syntax, expected);
	if (token->kind == TD_ODD_NUMBER)
		return td_fail(t, EINVAL, token,
			       "%s \"%.*s\": a number is decimal, octal behind 0 or hexadecimal "
			       "behind 0x, and has at most 32 bits",
			       syntax, TD_SHOWN(token));
	if (token->kind == TD_ODD_ADDRESS)
		return td_fail(t, EINVAL, token,
			       "bogus ethernet address %.*s: it is no IPv6 address either",
			       TD_SHOWN(token));
	if (t->word)
		return td_fail(t, EINVAL, token,
			       "%s \"%.*s\": %s expected; a name that is also a keyword is "
			       "written \\%.*s",
			       syntax, TD_SHOWN(token), expected, TD_SHOWN(token));
	return td_fail(t, EINVAL, token, "%s \"%.*s\": %s expected", syntax, TD_SHOWN(token),
		       expected);
}

bool td_enter(struct tcpdump *t)
{
	if (++t->depth <= MAX_NESTING)
		return true;
	(void)td_fail(t, E2BIG, &t->token,
		      "parentheses, brackets and \"not\" are more than %d deep", MAX_NESTING);
	return false;
}

/* ---- words ---- */

bool td_take_number(struct tcpdump *t, const char *what, uint32_t max, uint32_t *ret_value)
{
	const struct td_token *token = &t->token;
	if (token->kind != TD_NUMBER) {
		(void)td_misplaced(t, what);
		return false;
	}
	if (token->value > max) {
		(void)td_fail(t, EINVAL, token, "%s %u greater than maximum %u", what, token->value,
			      max);
		return false;
	}
	*ret_value = token->value;
	td_advance(t);
	return true;
}

bool td_is_identifier(const struct tcpdump *t)
{
	switch (t->token.kind) {
	case TD_NAME:
		return !t->word;
	case TD_ESCAPED:
	case TD_DOTTED:
	case TD_ADDR6:
	case TD_MAC:
		return true;
	case TD_END:
	case TD_NUMBER:
	case TD_ODD_NUMBER:
	case TD_ODD_ADDRESS:
	case TD_SIGN:
	case TD_OTHER:
		break;
	}
	return false;
}

/* ---- nodes ---- */

const char *td_text(struct tcpdump *t, const struct td_token *word)
{
	enum { MAX_NAME = 255 }; /* of a domain name */
	if (word->n <= MAX_NAME)
		return pool_text(t->pool, word->text, word->n);
	(void)td_fail(t, E2BIG, word, "the name \"%.*s...\" has more than %d characters",
		      TD_SHOWN(word), MAX_NAME);
	return NULL;
}

struct fnode *td_prim(struct tcpdump *t, struct fprim prim, const struct td_token *at)
{
	if (t->r)
		return NULL;
	if (!prim.keyword)
		prim.keyword = td_text(t, at);
	if (!prim.written)
		prim.written = prim.keyword;
	return prim.written ? fn_prim(t->pool, &prim, at->column) : NULL;
}
