/* snoop's expression language: primitives that a keyword begins, except those of addresses. */
#include <errno.h>
#include <string.h>

#include "base/numbers.h"
#include "filter/snoop_parsing.h"

enum { MAX_NAME = 255 };

/* ---- helpers ---- */

struct fnode *sp_prim(struct snoop *s, struct fprim prim, const struct token *at)
{
	return fn_prim(s->pool, &prim, at->column);
}

/* The direction for a primitive of that word, unless the word itself has one. */
static enum fp_dir take_dir(struct snoop *s, const struct word *word)
{
	enum fp_dir dir = word->prim.dir;
	if (word->takes_dir && dir == DIR_EITHER)
		dir = s->dir;
	if (word->ends_dir)
		s->dir = DIR_EITHER;
	return dir;
}

const char *sp_text(struct snoop *s, const struct token *t)
{
	if (t->n <= MAX_NAME)
		return pool_text(s->pool, t->text, t->n);
	(void)sp_fail(s, E2BIG, t, "the name \"%.*s...\" is longer than %d characters", SP_SHOWN(t),
		      MAX_NAME);
	return NULL;
}

/* ---- numbers behind a word ---- */

static struct fnode *with_number(struct snoop *s, const struct word *word, const struct token *at)
{
	struct token t = s->token;
	if (t.kind != TOKEN_NUMBER)
		return sp_fail(s, EINVAL, &t, "%s behind \"%s\"", word->missing, word->name);
	if (word->max && t.value > word->max)
		return sp_fail(s, EINVAL, &t, "%s behind \"%s\": %u is more than %u", word->missing,
			       word->name, t.value, word->max);
	sp_next(s);
	struct fprim prim = word->prim;
	prim.number = t.value;
	prim.keyword = word->name;
	prim.written = sp_text(s, &t);
	prim.dir = take_dir(s, word);
	/* The lengths of 802.3 frames are in the same place, and nothing but numbers here. */
	enum { LONGEST_802_3 = 1500 };
	if (prim.kind != FP_TYPE || prim.number > LONGEST_802_3)
		return sp_prim(s, prim, at);
	struct fnode *node = fn_var_is(s->pool, VAR_TYPE, prim.number);
	if (node)
		node->column = at->column;
	return node;
}

/* ---- ports ---- */

/* Decimal digits, also behind zeros; hexadecimal behind 0x. */
static bool port_number(const struct token *t, uint16_t *ret_port)
{
	char digits[16];
	uint64_t port = t->value;
	if (t->n >= sizeof(digits))
		return false;
	memcpy(digits, t->text, t->n);
	digits[t->n] = '\0';
	if (!num_parse(digits, UINT16_MAX, &port) &&
	    (t->kind != TOKEN_NUMBER || t->n < 2 || (t->text[1] | 0x20) != 'x'))
		return false;
	*ret_port = (uint16_t)port;
	return port <= UINT16_MAX;
}

static bool port_name(const struct snoop *s, const char *name, uint16_t *ret_port)
{
	const struct lookup *l = s->opts->lookup;
	uint32_t protos;
	return l && l->service && l->service(l->ctx, name, ret_port, &protos);
}

static struct fnode *port(struct snoop *s, const struct word *word, const struct token *at)
{
	struct token t = s->token;
	struct fprim prim = word->prim;
	uint16_t number = 0;
	bool is_number = t.kind == TOKEN_NUMBER || t.kind == TOKEN_ODD_NUMBER;
	if (!sp_is_name(s))
		return sp_fail(s, EINVAL, &t,
			       "invalid port number or name: %.*s: one was expected behind \"%s\"",
			       SP_SHOWN(&t), word->name);
	prim.written = sp_text(s, &t);
	if (!prim.written)
		return NULL;
	if (is_number && !port_number(&t, &number))
		return sp_fail(s, EINVAL, &t,
			       "invalid port number or name: %.*s: it is not a number of 0..65535",
			       SP_SHOWN(&t));
	if (!is_number && !port_name(s, prim.written, &number))
		return sp_fail(s, ENOENT, &t,
			       "invalid port number or name: %.*s: no service of that name",
			       SP_SHOWN(&t));
	sp_next(s);
	prim.keyword = word->name;
	prim.dir = take_dir(s, word);
	prim.port_first = prim.port_last = number;
	return sp_prim(s, prim, at);
}

/* ---- RPC ---- */

static bool program(struct snoop *s, const struct token *t, struct fprim *prim)
{
	const struct lookup *l = s->opts->lookup;
	prim->written = sp_text(s, t);
	if (!prim->written)
		return false;
	prim->number = t->value;
	if (t->kind == TOKEN_NUMBER && t->value != FP_ANY)
		return true;
	bool is_known = t->kind != TOKEN_NUMBER && sp_is_name(s) && l && l->rpc &&
			l->rpc(l->ctx, prim->written, &prim->number);
	if (!is_known)
		(void)sp_fail(s, sp_is_name(s) ? ENOENT : EINVAL, t,
			      "invalid program name: %.*s: neither a number nor in the rpc file",
			      SP_SHOWN(t));
	return is_known;
}

/* A comma and a number, or neither. */
static bool detail(struct snoop *s, const char *missing, uint32_t *ret)
{
	*ret = FP_ANY;
	if (!sp_is_sign(s, SIGN_COMMA))
		return false;
	sp_next(s);
	if (s->token.kind != TOKEN_NUMBER || s->token.value == FP_ANY) {
		(void)sp_fail(s, EINVAL, &s->token,
			      "%s: a comma behind \"rpc\" is not \"or\", which has to be spelled",
			      missing);
		return false;
	}
	*ret = s->token.value;
	sp_next(s);
	return true;
}

static struct fnode *rpc(struct snoop *s, const struct word *word, const struct token *at)
{
	struct fprim prim = word->prim;
	struct token t = s->token;
	prim.number3 = FP_ANY;
	if (!program(s, &t, &prim))
		return NULL;
	sp_next(s);
	prim.keyword = word->name;
	prim.dir = take_dir(s, word);
	if (detail(s, "version number expected", &prim.number2))
		(void)detail(s, "proc number expected", &prim.number3);
	return sp_prim(s, prim, at);
}

/* ---- the rest ---- */

static struct fnode *plain(struct snoop *s, const struct word *word, const struct token *at)
{
	struct fprim prim = word->prim;
	prim.keyword = word->name;
	prim.dir = take_dir(s, word);
	return sp_prim(s, prim, at);
}

static struct fnode *pppoe(struct snoop *s, const struct word *word, const struct token *at)
{
	struct fprim discovery = { .kind = FP_PPPOE_DISCOVERY, .keyword = word->name };
	struct fprim session = { .kind = FP_PPPOE_SESSION,
				 .keyword = word->name,
				 .number = FP_ANY };
	return fn_or(s->pool, sp_prim(s, discovery, at), sp_prim(s, session, at));
}

/* Frames with a priority and no VLAN do not count. */
static struct fnode *vlan(struct snoop *s, const struct word *word, const struct token *at)
{
	struct fprim tagged = { .kind = FP_VLAN, .keyword = word->name, .number = FP_ANY };
	struct fnode *not_zero =
		fn_rel(s->pool, OP_NE, fe_var(s->pool, VAR_VID0), fe_const(s->pool, 0));
	if (not_zero)
		not_zero->column = at->column;
	return fn_and(s->pool, sp_prim(s, tagged, at), not_zero);
}

struct fnode *sp_word(struct snoop *s, const struct word *word, const struct token *at)
{
	switch (word->kind) {
	case WORD_HOST:
		return sp_host(s, at);
	case WORD_FAMILY:
		return sp_family_host(s, word, at);
	case WORD_NUMBER:
		return with_number(s, word, at);
	case WORD_PORT:
		return port(s, word, at);
	case WORD_NET:
		return sp_net(s, word, at);
	case WORD_RPC:
		return rpc(s, word, at);
	case WORD_GATEWAY:
		return sp_gateway(s, at);
	case WORD_PPPOE:
		return pppoe(s, word, at);
	case WORD_VLAN:
		return vlan(s, word, at);
	case WORD_PLAIN:
		return plain(s, word, at);
	case WORD_AND:
	case WORD_OR:
	case WORD_NOT:
	case WORD_LENGTH:
	case WORD_DIR:
	case WORD_ETHER:
		break; /* the grammar's */
	}
	return sp_fail(s, EINVAL, at, "invalid expression at \"%s\"", word->name);
}
