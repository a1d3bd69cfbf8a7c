/*
 * snoop's expression language: the grammar. Truth and numbers mix in it, so that every level works
 * on values that are either.
 *
 *	expression := conjunction { ("or" | ",") conjunction }
 *	conjunction := relation { ["and"] relation }
 *	relation := sum { ("=" | "==" | "!=" | ">" | ">=" | "<" | "<=") sum }
 *	sum := product { ("+" | "-" | "|" | "^") product }
 *	product := primary { ("*" | "/" | "%" | "&") primary }
 *	primary := ("not" | "!") primary | "(" expression ")" | field | number | "length"
 *		| primitive
 *	field := base "[" expression [":" ("1" | "2" | "4")] "]"
 *
 * Lists of any length are loops; only parentheses, brackets and "not" recurse.
 */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>

#include "filter/error.h"
#include "filter/parse.h"
#include "filter/snoop_parsing.h"

/* Operators below one another in the tree, which others walk by recursion. */
enum { MAX_HEIGHT = 1024 };

/* A test or a number; neither after a failure. */
struct value {
	struct fnode *test;
	struct fexpr *expr;
	uint32_t height;
};

/* ---- words, failures ---- */

void sp_next(struct snoop *s)
{
	s->token = lex_next(s->start, &s->at);
}

bool sp_is_name(const struct snoop *s)
{
	switch (s->token.kind) {
	case TOKEN_NAME:
	case TOKEN_BASE:
	case TOKEN_NUMBER:
	case TOKEN_ODD_NUMBER:
	case TOKEN_IP4:
	case TOKEN_IP6:
	case TOKEN_ETHER:
	case TOKEN_APPLE:
		return true;
	case TOKEN_END:
	case TOKEN_SIGN:
	case TOKEN_OTHER:
		break;
	}
	return false;
}

struct fnode *sp_fail(struct snoop *s, int code, const struct token *about, const char *fmt, ...)
{
	char text[ERR_TEXT_MAX];
	if (s->r)
		return NULL;
	va_list args;
	va_start(args, fmt);
	if (vsnprintf(text, sizeof(text), fmt, args) < 0)
		text[0] = '\0';
	va_end(args);
	s->r = filter_fail(s->error, code, about->column, "%s", text);
	return NULL;
}

static struct value failed(struct snoop *s, const char *text)
{
	(void)sp_fail(s, EINVAL, &s->token, "%s", text);
	return (struct value){ .test = NULL };
}

/* The next word cannot be where it is. */
static struct value misplaced(struct snoop *s)
{
	const struct token *t = &s->token;
	const char *expected = s->dir != DIR_EITHER || s->ether
				       ? "a host or another primitive was expected"
				       : "a primitive, a number or \"(\" was expected";
	if (t->kind == TOKEN_END)
		(void)sp_fail(s, EINVAL, t, "invalid expression at \"\", its end: %s", expected);
	else if (sp_is_sign(s, SIGN_AND) || sp_is_sign(s, SIGN_OR))
		(void)sp_fail(s, EINVAL, t, "invalid expression at \"%.*s\": %s; write \"%s\"",
			      SP_SHOWN(t), expected, t->sign == SIGN_AND ? "and" : "or");
	else
		(void)sp_fail(s, EINVAL, t, "invalid expression at \"%.*s\": %s", SP_SHOWN(t),
			      expected);
	return (struct value){ .test = NULL };
}

static const struct word *keyword(const struct snoop *s)
{
	if (s->token.kind != TOKEN_NAME)
		return NULL;
	return word_find(s->token.text, s->token.n, s->opts->link);
}

static bool is_keyword(const struct snoop *s, enum word_kind kind)
{
	const struct word *word = keyword(s);
	return word && word->kind == kind;
}

/* One level deeper. Returns false if that is too deep. */
static bool enter(struct snoop *s)
{
	if (++s->depth <= MAX_NESTING)
		return true;
	(void)sp_fail(
		s, E2BIG, &s->token,
		"expression too long: parentheses, brackets and \"not\" are more than %d deep",
		MAX_NESTING);
	return false;
}

/* ---- values ---- */

/* Both fail for NULL, which is the want of memory unless a failure has been told. */
static struct value of_test(struct snoop *s, struct fnode *test, uint32_t height)
{
	if (!test)
		(void)sp_fail(s, ENOMEM, &s->token, "expression too long: no memory for it");
	return (struct value){ .test = test, .height = height };
}

static struct value of_expr(struct snoop *s, struct fexpr *expr, uint32_t height)
{
	if (!expr)
		(void)sp_fail(s, ENOMEM, &s->token, "expression too long: no memory for it");
	return (struct value){ .expr = expr, .height = height };
}

/* Numbers are true unless they are 0. */
static struct fnode *truth(struct snoop *s, const struct value *v)
{
	if (!v->expr)
		return v->test;
	if (v->expr->kind == FE_CONST)
		return fn_const(s->pool, v->expr->value != 0);
	return fn_rel(s->pool, OP_NE, v->expr, fe_const(s->pool, 0));
}

static struct fexpr *quantity(struct snoop *s, const struct value *v)
{
	return v->test ? fe_bool(s->pool, v->test) : v->expr;
}

static uint32_t checked(struct snoop *s, uint32_t height)
{
	if (height > MAX_HEIGHT)
		(void)sp_fail(s, E2BIG, &s->token,
			      "expression too long: operators are more than %d deep",
			      MAX_HEIGHT / 2);
	return height;
}

/* The height of a node above two values. One is added for the step between tests and numbers. */
static uint32_t above(struct snoop *s, const struct value *a, const struct value *b)
{
	return checked(s, (a->height > b->height ? a->height : b->height) + 2);
}

/* Joins two values by a connective. A list that grows by one stays as high as it is. */
static struct value joined(struct snoop *s, enum fn_kind kind, const struct value *left,
			   const struct value *right)
{
	bool grows = left->test && left->test->kind == kind;
	uint32_t height = checked(s, right->height + 2);
	if (grows)
		height = left->height > height ? left->height : height;
	else
		height = above(s, left, right);
	struct fnode *a = truth(s, left), *b = truth(s, right);
	return of_test(s, kind == FN_AND ? fn_and(s->pool, a, b) : fn_or(s->pool, a, b), height);
}

/* ---- fields ---- */

static struct value expression(struct snoop *s);

static bool field_size(struct snoop *s, uint8_t *ret_size)
{
	*ret_size = 1;
	if (!sp_is_sign(s, SIGN_COLON))
		return true;
	sp_next(s);
	if (s->token.kind != TOKEN_NUMBER) {
		(void)failed(s, "field size expected: 1, 2 or 4");
		return false;
	}
	uint32_t size = s->token.value;
	if (size != 1 && size != 2 && size != 4) {
		(void)failed(s, "field size invalid: it is 1, 2 or 4");
		return false;
	}
	*ret_size = (uint8_t)size;
	sp_next(s);
	return true;
}

static bool field_base(struct snoop *s, enum f_base *ret_base)
{
	const struct token *t = &s->token;
	if (word_base(t->text, t->n, ret_base))
		return true;
	const char *near = word_base_near(t->text, t->n);
	if (near)
		(void)sp_fail(s, EINVAL, t, "invalid field type \"%.*s\": did you mean \"%s\"?",
			      SP_SHOWN(t), near);
	else
		(void)sp_fail(s, EINVAL, t,
			      "invalid field type \"%.*s\": a field is of ether, ip, ip6, tcp, "
			      "udp, sctp, icmp, icmp6, ip-in-ip, ah, esp, pppoed or pppoes",
			      SP_SHOWN(t));
	return false;
}

static struct value field(struct snoop *s)
{
	enum f_base base;
	uint8_t size;
	if (!field_base(s, &base))
		return of_expr(s, NULL, 0);
	sp_next(s); /* the base */
	sp_next(s); /* the bracket, which is why the word was a base */
	if (!enter(s))
		return of_expr(s, NULL, 0);
	struct value offset = expression(s);
	s->depth--;
	if (s->r || !field_size(s, &size))
		return of_expr(s, NULL, 0);
	if (!sp_is_sign(s, SIGN_CLOSE_BRACKET))
		return failed(s, "right bracket expected");
	sp_next(s);
	uint32_t height = above(s, &offset, &offset);
	return of_expr(s, fe_load(s->pool, base, quantity(s, &offset), size), height);
}

/* ---- primaries ---- */

static struct value group(struct snoop *s)
{
	sp_next(s);
	if (!enter(s))
		return of_test(s, NULL, 0);
	struct value inner = expression(s);
	s->depth--;
	if (s->r)
		return inner;
	if (!sp_is_sign(s, SIGN_CLOSE))
		return failed(s, "right paren expected");
	sp_next(s);
	return inner;
}

static struct value primary(struct snoop *s);

static struct value negation(struct snoop *s)
{
	sp_next(s);
	if (!enter(s))
		return of_test(s, NULL, 0);
	struct value v = primary(s);
	s->depth--;
	uint32_t height = above(s, &v, &v);
	return of_test(s, fn_not(s->pool, truth(s, &v)), height);
}

static struct value number(struct snoop *s)
{
	const struct token *t = &s->token;
	if (t->kind == TOKEN_ODD_NUMBER) {
		(void)sp_fail(s, EINVAL, t,
			      "invalid number %.*s: it is decimal, octal behind 0 or hexadecimal "
			      "behind 0x, and has at most 32 bits",
			      SP_SHOWN(t));
		return of_expr(s, NULL, 0);
	}
	uint32_t value = t->value;
	sp_next(s);
	return of_expr(s, fe_const(s->pool, value), 1);
}

/* A keyword, or a host without one. */
static struct value named(struct snoop *s, const struct word *word)
{
	struct token at = s->token;
	if (!word)
		return of_test(s, sp_host(s, &at), 1);
	if (word->kind == WORD_AND || word->kind == WORD_OR)
		return misplaced(s);
	if (word->kind == WORD_NOT)
		return negation(s);
	sp_next(s);
	if (word->kind == WORD_LENGTH)
		return of_expr(s, fe_len(s->pool), 1);
	return of_test(s, sp_word(s, word, &at), 3);
}

/* Words that say something about what follows. Returns the keyword behind them, or NULL. */
static const struct word *qualifiers(struct snoop *s)
{
	const struct word *word = keyword(s);
	for (; word; word = keyword(s)) {
		if (word->kind == WORD_DIR)
			s->dir = word->prim.dir;
		else if (word->kind == WORD_ETHER)
			s->ether = true;
		else
			break;
		sp_next(s);
	}
	return word;
}

static struct value primary(struct snoop *s)
{
	const struct word *word = qualifiers(s);
	switch (s->token.kind) {
	case TOKEN_NAME:
		return named(s, word);
	case TOKEN_IP4:
	case TOKEN_IP6:
	case TOKEN_ETHER:
	case TOKEN_APPLE:
		return named(s, NULL);
	case TOKEN_BASE:
		return field(s);
	case TOKEN_NUMBER:
	case TOKEN_ODD_NUMBER:
		return number(s);
	case TOKEN_SIGN:
		if (s->token.sign == SIGN_OPEN)
			return group(s);
		if (s->token.sign == SIGN_NOT)
			return negation(s);
		break;
	case TOKEN_END:
	case TOKEN_OTHER:
		break;
	}
	return misplaced(s);
}

/* ---- arithmetic ---- */

static bool product_sign(enum sign sign, enum fe_kind *ret_kind)
{
	switch ((int)sign) {
	case SIGN_MUL:
		*ret_kind = FE_MUL;
		return true;
	case SIGN_DIV:
		*ret_kind = FE_DIV;
		return true;
	case SIGN_MOD:
		*ret_kind = FE_MOD;
		return true;
	case SIGN_AND:
		*ret_kind = FE_AND;
		return true;
	default:
		return false;
	}
}

static bool sum_sign(enum sign sign, enum fe_kind *ret_kind)
{
	switch ((int)sign) {
	case SIGN_ADD:
		*ret_kind = FE_ADD;
		return true;
	case SIGN_SUB:
		*ret_kind = FE_SUB;
		return true;
	case SIGN_OR:
		*ret_kind = FE_OR;
		return true;
	case SIGN_XOR:
		*ret_kind = FE_XOR;
		return true;
	default:
		return false;
	}
}

static struct value arithmetic(struct snoop *s, enum fe_kind kind, const struct value *a,
			       const struct value *b)
{
	uint32_t height = above(s, a, b);
	return of_expr(s, fe_op(s->pool, kind, quantity(s, a), quantity(s, b)), height);
}

static struct value product(struct snoop *s)
{
	struct value left = primary(s);
	enum fe_kind kind;
	while (!s->r && s->token.kind == TOKEN_SIGN && product_sign(s->token.sign, &kind)) {
		sp_next(s);
		struct value right = primary(s);
		left = arithmetic(s, kind, &left, &right);
	}
	return left;
}

static struct value sum(struct snoop *s)
{
	struct value left = product(s);
	enum fe_kind kind;
	while (!s->r && s->token.kind == TOKEN_SIGN && sum_sign(s->token.sign, &kind)) {
		sp_next(s);
		struct value right = product(s);
		left = arithmetic(s, kind, &left, &right);
	}
	return left;
}

/* ---- relations, connectives ---- */

static bool relation_sign(enum sign sign, enum f_op *ret_op)
{
	switch ((int)sign) {
	case SIGN_EQ:
		*ret_op = OP_EQ;
		return true;
	case SIGN_NE:
		*ret_op = OP_NE;
		return true;
	case SIGN_GT:
		*ret_op = OP_GT;
		return true;
	case SIGN_GE:
		*ret_op = OP_GE;
		return true;
	case SIGN_LT:
		*ret_op = OP_LT;
		return true;
	case SIGN_LE:
		*ret_op = OP_LE;
		return true;
	default:
		return false;
	}
}

static struct value relation(struct snoop *s)
{
	uint32_t column = s->token.column;
	struct value left = sum(s);
	enum f_op op;
	while (!s->r && s->token.kind == TOKEN_SIGN && relation_sign(s->token.sign, &op)) {
		sp_next(s);
		struct value right = sum(s);
		uint32_t height = above(s, &left, &right);
		struct fnode *test = fn_rel(s->pool, op, quantity(s, &left), quantity(s, &right));
		if (test)
			test->column = column;
		left = of_test(s, test, height);
	}
	return left;
}

/* Whether the next word can start a relation: two of them side by side mean "and". */
static bool can_start(const struct snoop *s)
{
	if (s->token.kind == TOKEN_SIGN)
		return s->token.sign == SIGN_OPEN || s->token.sign == SIGN_NOT;
	return sp_is_name(s) && !is_keyword(s, WORD_OR);
}

/* An "and" at the end of the text is passed over: what is left of a text whose first part the
 * kernel has taken. */
static struct value conjunction(struct snoop *s)
{
	struct value left = relation(s);
	while (!s->r) {
		if (is_keyword(s, WORD_AND)) {
			sp_next(s);
			if (s->token.kind == TOKEN_END)
				break;
		} else if (!can_start(s)) {
			break;
		}
		struct value right = relation(s);
		left = joined(s, FN_AND, &left, &right);
	}
	return left;
}

static struct value expression(struct snoop *s)
{
	struct value left = conjunction(s);
	while (!s->r && (is_keyword(s, WORD_OR) || sp_is_sign(s, SIGN_COMMA))) {
		sp_next(s);
		struct value right = conjunction(s);
		left = joined(s, FN_OR, &left, &right);
	}
	return left;
}

/* The whole text. */
static struct fnode *text_tree(struct snoop *s)
{
	if (s->token.kind == TOKEN_END)
		return fn_const(s->pool, true);
	struct value v = expression(s);
	if (s->r)
		return NULL;
	if (s->token.kind == TOKEN_END)
		return truth(s, &v);
	if (sp_is_sign(s, SIGN_OPEN_BRACKET))
		return sp_fail(
			s, EINVAL, &s->token,
			"invalid expression: \"[\" belongs right behind the base of a field, "
			"as in \"ip[9]\"");
	return sp_fail(s, EINVAL, &s->token, "invalid expression: \"%.*s\" has no place here",
		       SP_SHOWN(&s->token));
}

int snoop_parse_filter(struct fnode **ret_tree, struct pool *pool, const char *text,
		       const struct filter_opts *opts, struct filter_error *error)
{
	struct snoop s = { .pool = pool, .opts = opts, .error = error, .start = text, .at = text };
	sp_next(&s);
	struct fnode *tree = text_tree(&s);
	if (s.r)
		return s.r;
	if (!tree)
		return filter_fail(error, ENOMEM, 0, "no memory for the expression");
	*ret_tree = tree;
	return 0;
}
