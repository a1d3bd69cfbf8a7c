/*
 * tcpdump's expression language: the grammar. "and" and "or" are equally strong and go from left to
 * right; "not" belongs to the next unit.
 *
 *	expression := unit { ("and" | "or" | "&&" | "||" | "&" | "|") unit }
 *	unit := ("not" | "!") unit | primitive | sum relation sum | "(" expression ")"
 *	primitive := [protocol] [direction] [type] list | protocol | special word
 *	list := ["not"] identifier | "(" list { ("and" | "or") list } ")"
 *
 * A parenthesis may hold a test or a number; which one shows when it is closed. Lists of any length
 * are loops; only parentheses, brackets and signs before an operand recurse.
 */
#include <errno.h>

#include "filter/error.h"
#include "filter/parse.h"
#include "filter/tcpdump_parsing.h"

/* Operators below one another in the tree, which others walk by recursion. */
enum { MAX_HEIGHT = 1024 };

/* A test or a number; neither after a failure. */
struct value {
	struct fnode *test;
	struct fexpr *expr;
	struct fnode *implied;	 /* what the loads of a number ask for, or NULL */
	struct td_token literal; /* TD_NUMBER: nothing but this number */
	uint32_t height;
};

/* ---- values ---- */

static struct value failed(void)
{
	return (struct value){ .test = NULL };
}

static struct value misplaced(struct tcpdump *t, const char *expected)
{
	(void)td_misplaced(t, expected);
	return failed();
}

static uint32_t checked(struct tcpdump *t, uint32_t height)
{
	if (height > MAX_HEIGHT)
		(void)td_fail(t, E2BIG, &t->token, "operators are more than %d deep",
			      MAX_HEIGHT / 2);
	return height;
}

/* The height of a node above two values, and a check that it implies. */
static uint32_t above(struct tcpdump *t, const struct value *a, const struct value *b)
{
	return checked(t, (a->height > b->height ? a->height : b->height) + 2);
}

static struct value of_test(struct fnode *test, uint32_t height)
{
	return (struct value){ .test = test, .height = height };
}

static struct value of_expr(struct fexpr *expr, uint32_t height)
{
	return (struct value){ .expr = expr, .height = height };
}

/* ---- connectives ---- */

/* The connective that the next word is, if it is one: FN_AND or FN_OR. */
static bool connective(const struct tcpdump *t, enum fn_kind *ret_kind)
{
	bool both = td_is_keyword(t, TD_WORD_AND) || td_is_sign(t, TD_BOTH) ||
		    td_is_sign(t, TD_BIT_AND);
	bool either = td_is_keyword(t, TD_WORD_OR) || td_is_sign(t, TD_EITHER) ||
		      td_is_sign(t, TD_BIT_OR);
	*ret_kind = both ? FN_AND : FN_OR;
	return both || either;
}

static bool is_not(const struct tcpdump *t)
{
	return td_is_keyword(t, TD_WORD_NOT) || td_is_sign(t, TD_NOT);
}

/* Joins two tests. A list that grows by one stays as high as it is. */
static struct value joined(struct tcpdump *t, enum fn_kind kind, const struct value *left,
			   const struct value *right)
{
	uint32_t height = checked(t, right->height + 2);
	if (left->test && left->test->kind == kind)
		height = left->height > height ? left->height : height;
	else
		height = above(t, left, right);
	struct fnode *test = kind == FN_AND ? fn_and(t->pool, left->test, right->test)
					    : fn_or(t->pool, left->test, right->test);
	return of_test(test, height);
}

/* ---- lists of identifiers behind qualifiers ---- */

static struct value list(struct tcpdump *t, const struct td_qualifiers *q);

/* A list that is not a group any more: up to the parenthesis that closes it. */
static struct value list_group(struct tcpdump *t, const struct td_qualifiers *q)
{
	enum fn_kind kind;
	td_advance(t);
	struct value left = list(t, q);
	while (!t->r && connective(t, &kind)) {
		td_advance(t);
		struct value right = list(t, q);
		left = joined(t, kind, &left, &right);
	}
	if (t->r || !td_is_sign(t, TD_CLOSE))
		return misplaced(t, "\"and\", \"or\" or \")\"");
	td_advance(t);
	return left;
}

static struct value list(struct tcpdump *t, const struct td_qualifiers *q)
{
	bool negated = is_not(t);
	if (!negated && !td_is_sign(t, TD_OPEN))
		return of_test(td_identifier(t, q), 4);
	if (!td_enter(t))
		return failed();
	struct value v;
	if (negated) {
		td_advance(t);
		v = list(t, q);
		v = of_test(fn_not(t->pool, v.test), above(t, &v, &v));
	} else {
		v = list_group(t, q);
	}
	t->depth--;
	return v;
}

static struct value identifiers(struct tcpdump *t, const struct td_qualifiers *q)
{
	struct value v = list(t, q);
	t->last = *q;
	t->has_last = true;
	return v;
}

/* ---- primitives ---- */

/* "src", "dst", or both of them in either order. */
static bool direction(struct tcpdump *t, enum fp_dir *ret_dir)
{
	enum fn_kind kind;
	*ret_dir = (enum fp_dir)t->word->value;
	td_advance(t);
	if (!connective(t, &kind))
		return true;
	struct tcpdump before = *t;
	td_advance(t);
	if (!td_is_keyword(t, TD_WORD_DIR)) {
		*t = before;
		(void)td_misplaced(t, "a host, network or port");
		return false;
	}
	if (*ret_dir == (enum fp_dir)t->word->value) {
		(void)td_misplaced(t, *ret_dir == DIR_SRC ? "\"dst\"" : "\"src\"");
		return false;
	}
	*ret_dir = kind == FN_AND ? DIR_BOTH : DIR_EITHER;
	td_advance(t);
	return true;
}

static const char *expected_behind(enum td_type type)
{
	switch (type) {
	case TD_TYPE_PORT:
		return "a port";
	case TD_TYPE_PORTRANGE:
		return "a range of ports like 50-60";
	case TD_TYPE_PROTO:
	case TD_TYPE_PROTOCHAIN:
		return "a protocol";
	case TD_TYPE_NET:
		return "a network";
	case TD_TYPE_DEFAULT:
	case TD_TYPE_HOST:
	case TD_TYPE_GATEWAY:
		break;
	}
	return "a host";
}

/* Direction and type, then what they are about. The protocol is in q. */
static struct value qualified(struct tcpdump *t, struct td_qualifiers *q)
{
	if (td_is_keyword(t, TD_WORD_DIR)) {
		q->has_dir = true;
		if (!direction(t, &q->dir))
			return failed();
	}
	if (td_is_keyword(t, TD_WORD_TYPE)) {
		q->type = (enum td_type)t->word->value;
		struct td_token type = t->token;
		bool has_none = q->type == TD_TYPE_PROTO || q->type == TD_TYPE_PROTOCHAIN ||
				q->type == TD_TYPE_GATEWAY;
		if (q->has_dir && has_none) {
			(void)td_fail(t, EINVAL, &type, "direction applied to '%.*s'",
				      TD_SHOWN(&type));
			return failed();
		}
		td_advance(t);
	}
	bool starts = td_is_identifier(t) || t->token.kind == TD_NUMBER || is_not(t) ||
		      td_is_sign(t, TD_OPEN);
	return starts ? identifiers(t, q) : misplaced(t, expected_behind(q->type));
}

static struct value load(struct tcpdump *t, enum td_proto proto, const struct td_token *at);

/* A protocol word and what belongs to it. */
static struct value protocol(struct tcpdump *t)
{
	struct td_qualifiers q = { .proto = (enum td_proto)t->word->value };
	struct td_token at = t->token;
	td_advance(t);
	if (td_is_sign(t, TD_OPEN_BRACKET))
		return load(t, q.proto, &at);
	if (td_is_keyword(t, TD_WORD_DIR) || td_is_keyword(t, TD_WORD_TYPE))
		return qualified(t, &q);
	if (td_is_identifier(t))
		return identifiers(t, &q);
	t->has_last = false;
	if (td_is_keyword(t, TD_WORD_CAST))
		return of_test(td_cast(t, q.proto), 2);
	return of_test(td_proto_test(t, q.proto, &at), 2);
}

/* A name or an address without qualifiers: those of the one before it, or a host. */
static struct value bare(struct tcpdump *t)
{
	struct td_qualifiers q = { .is_bare = true };
	if (t->has_last)
		q = t->last;
	return identifiers(t, &q);
}

/* ---- bytes of the packet ---- */

static struct value sum(struct tcpdump *t, uint32_t level);

/* [offset] or [offset:size]. */
static bool brackets(struct tcpdump *t, struct value *ret_offset, uint8_t *ret_size)
{
	td_advance(t);
	if (!td_enter(t))
		return false;
	*ret_offset = sum(t, 0);
	t->depth--;
	if (!t->r && !ret_offset->expr)
		(void)td_misplaced(t, "a number");
	if (!t->r && td_is_sign(t, TD_COLON)) {
		td_advance(t);
		uint32_t size = t->token.kind == TD_NUMBER ? t->token.value : 0;
		if (size != 1 && size != 2 && size != 4)
			(void)td_fail(t, EINVAL, &t->token, "data size must be 1, 2, or 4");
		*ret_size = (uint8_t)size;
		td_advance(t);
	}
	if (!t->r && !td_is_sign(t, TD_CLOSE_BRACKET))
		(void)td_misplaced(t, "\"]\"");
	td_advance(t);
	return !t->r;
}

static struct value load(struct tcpdump *t, enum td_proto proto, const struct td_token *at)
{
	const struct td_proto_facts *facts = td_proto_facts(proto);
	struct value offset = failed();
	uint8_t size = 1;
	if (!facts->has_bytes) {
		(void)td_fail(t, EINVAL, at,
			      "unsupported index operation: \"%.*s\" has no bytes to look at",
			      TD_SHOWN(at));
		return failed();
	}
	if (!brackets(t, &offset, &size))
		return failed();
	t->has_last = false;
	enum { IP6_HEADER = 40 };
	struct fexpr *e = NULL;
	if (proto == TD_ICMP6 && t->opts->meaning == FILTER_MEANING_PCAP)
		e = fe_load_from(t->pool, BASE_NET, IP6_HEADER, offset.expr, size);
	else
		e = fe_load(t->pool, facts->base, offset.expr, size);
	struct value v = of_expr(e, above(t, &offset, &offset));
	v.implied = offset.implied;
	if (facts->has_test) {
		struct fnode *implied = td_implied(t, proto, at);
		v.implied = v.implied ? fn_and(t->pool, v.implied, implied) : implied;
	}
	return v;
}

/* ---- arithmetic ---- */

static const struct {
	enum td_sign sign;
	enum fe_kind kind;
	uint32_t level;
} operators[] = {
	{ TD_BIT_OR, FE_OR, 1 }, { TD_BIT_XOR, FE_XOR, 2 }, { TD_BIT_AND, FE_AND, 3 },
	{ TD_SHL, FE_SHL, 4 },	 { TD_SHR, FE_SHR, 4 },	    { TD_ADD, FE_ADD, 5 },
	{ TD_SUB, FE_SUB, 5 },	 { TD_MUL, FE_MUL, 6 },	    { TD_DIV, FE_DIV, 6 },
	{ TD_MOD, FE_MOD, 6 },
};

/* The operator that the next word is; its level, or 0. */
static uint32_t operator_level(const struct tcpdump *t, enum fe_kind *ret_kind)
{
	for (size_t i = 0; t->token.kind == TD_SIGN && i < ARRAY_LEN(operators); i++) {
		if (operators[i].sign != t->token.sign)
			continue;
		*ret_kind = operators[i].kind;
		return operators[i].level;
	}
	return 0;
}

/* libpcap forgets what the right operand asks for. */
static struct value arithmetic(struct tcpdump *t, enum fe_kind kind, const struct value *a,
			       const struct value *b)
{
	struct value v = of_expr(fe_op(t->pool, kind, a->expr, b->expr), above(t, a, b));
	bool divides = kind == FE_DIV || kind == FE_MOD;
	if (divides && b->expr && b->expr->kind == FE_CONST && !b->expr->value)
		(void)td_fail(t, EINVAL, &t->token,
			      kind == FE_DIV ? "division by zero" : "modulus by zero");
	v.implied = a->implied;
	if (b->implied && t->opts->meaning == FILTER_MEANING_OURS)
		v.implied = v.implied ? fn_and(t->pool, v.implied, b->implied) : b->implied;
	return v;
}

static struct value operand(struct tcpdump *t);

/* Operators of a higher level than this one. Stops at a test. */
static struct value sum(struct tcpdump *t, uint32_t level)
{
	struct value left = operand(t);
	enum fe_kind kind = FE_CONST;
	while (!t->r && left.expr) {
		uint32_t next = operator_level(t, &kind);
		if (next <= level)
			break;
		td_advance(t);
		struct value right = sum(t, next);
		if (!t->r && !right.expr) {
			(void)td_misplaced(t, "a number before this");
			return failed();
		}
		left = arithmetic(t, kind, &left, &right);
	}
	return left;
}

/* ---- operands: tests and numbers ---- */

static struct value expression(struct tcpdump *t);
static struct value unit(struct tcpdump *t);

/* A group takes the qualifiers before it, but none come out of it. */
static struct value group(struct tcpdump *t)
{
	struct td_qualifiers last = t->last;
	bool had_last = t->has_last;
	td_advance(t);
	if (!td_enter(t))
		return failed();
	struct value inner = expression(t);
	t->depth--;
	if (t->r)
		return failed();
	if (!td_is_sign(t, TD_CLOSE))
		return misplaced(t, inner.expr ? "\")\", an operator or a relation"
					       : "\"and\", \"or\" or \")\"");
	td_advance(t);
	t->last = last;
	t->has_last = had_last;
	return inner;
}

static struct value negative(struct tcpdump *t)
{
	td_advance(t);
	if (!td_enter(t))
		return failed();
	struct value v = operand(t);
	t->depth--;
	if (!t->r && !v.expr)
		return misplaced(t, "a number before this");
	v.expr = fe_op(t->pool, FE_NEG, v.expr, NULL);
	v.literal.kind = TD_END;
	v.height = above(t, &v, &v);
	return v;
}

static struct value number(struct tcpdump *t)
{
	struct value v = of_expr(fe_const(t->pool, t->token.value), 1);
	v.literal = t->token;
	td_advance(t);
	return v;
}

static struct value keyword(struct tcpdump *t)
{
	struct td_qualifiers q = { .proto = TD_PROTO_DEFAULT };
	uint32_t value = t->word->value;
	switch (t->word->kind) {
	case TD_WORD_PROTO:
		return protocol(t);
	case TD_WORD_DIR:
	case TD_WORD_TYPE:
		return qualified(t, &q);
	case TD_WORD_LENGTH:
		td_advance(t);
		return of_expr(fe_len(t->pool), 1);
	case TD_WORD_VALUE:
		td_advance(t);
		return of_expr(fe_const(t->pool, value), 1);
	case TD_WORD_CAST:
		t->has_last = false;
		return of_test(td_cast(t, TD_PROTO_DEFAULT), 2);
	case TD_WORD_PLAIN:
	case TD_WORD_SIZE:
	case TD_WORD_LAYER:
	case TD_WORD_BYTE:
	case TD_WORD_LLC:
	case TD_WORD_ELSEWHERE:
		t->has_last = false;
		return of_test(td_special(t), 4);
	case TD_WORD_MASK:
	case TD_WORD_AND:
	case TD_WORD_OR:
	case TD_WORD_NOT:
		break;
	}
	return misplaced(t, "a primitive, a number or \"(\"");
}

static struct value operand(struct tcpdump *t)
{
	if (t->word)
		return keyword(t);
	if (td_is_sign(t, TD_OPEN))
		return group(t);
	if (td_is_sign(t, TD_SUB))
		return negative(t);
	if (t->token.kind == TD_NUMBER)
		return number(t);
	if (td_is_identifier(t))
		return bare(t);
	return misplaced(t, "a primitive, a number or \"(\"");
}

/* ---- units ---- */

static bool relation_sign(const struct tcpdump *t, enum f_op *ret_op)
{
	static const uint8_t ops[] = { [TD_EQ] = OP_EQ, [TD_NE] = OP_NE, [TD_GT] = OP_GT,
				       [TD_GE] = OP_GE, [TD_LT] = OP_LT, [TD_LE] = OP_LE };
	if (t->token.kind != TD_SIGN || t->token.sign < TD_EQ)
		return false;
	*ret_op = (enum f_op)ops[t->token.sign];
	return true;
}

static struct value relation(struct tcpdump *t, const struct value *left, uint32_t column)
{
	enum f_op op = OP_EQ;
	(void)relation_sign(t, &op);
	td_advance(t);
	struct value right = sum(t, 0);
	if (t->r)
		return failed();
	if (!right.expr)
		return misplaced(t, "a number before this");
	t->has_last = false;
	struct fnode *test = fn_rel(t->pool, op, left->expr, right.expr);
	if (test)
		test->column = column;
	if (right.implied)
		test = fn_and(t->pool, right.implied, test);
	if (left->implied)
		test = fn_and(t->pool, left->implied, test);
	return of_test(test, above(t, left, &right));
}

static struct value negation(struct tcpdump *t)
{
	td_advance(t);
	if (!td_enter(t))
		return failed();
	struct value v = unit(t);
	t->depth--;
	if (t->r)
		return failed();
	if (!v.test)
		return misplaced(t, "a relation");
	return of_test(fn_not(t->pool, v.test), above(t, &v, &v));
}

/* A number that is no part of a relation takes the qualifiers before it. */
static struct value inherited(struct tcpdump *t, const struct value *v)
{
	struct tcpdump behind = *t;
	t->at = v->literal.text;
	td_advance(t);
	struct value id = identifiers(t, &t->last);
	t->at = behind.at;
	t->token = behind.token;
	t->word = behind.word;
	return id;
}

/* A number comes out only in front of ")": the group around it may be part of a sum. */
static struct value unit(struct tcpdump *t)
{
	enum f_op op;
	if (is_not(t))
		return negation(t);
	uint32_t column = t->token.column;
	struct value v = sum(t, 0);
	if (t->r || v.test)
		return v;
	if (relation_sign(t, &op))
		return relation(t, &v, column);
	if (v.literal.kind == TD_NUMBER && t->has_last)
		return inherited(t, &v);
	return v;
}

static struct value expression(struct tcpdump *t)
{
	enum fn_kind kind;
	struct value left = unit(t);
	while (!t->r && left.test && connective(t, &kind)) {
		td_advance(t);
		struct value right = unit(t);
		if (!t->r && !right.test)
			return misplaced(t, "a relation or a qualifier such as \"port\"");
		left = joined(t, kind, &left, &right);
	}
	return left;
}

/* The whole text. */
static struct fnode *text_tree(struct tcpdump *t)
{
	if (t->token.kind == TD_END)
		return fn_const(t->pool, true);
	struct value v = expression(t);
	if (t->r)
		return NULL;
	if (v.literal.kind == TD_NUMBER)
		return td_fail(t, EINVAL, &v.literal,
			       "can't parse filter expression: syntax error at \"%.*s\": a number "
			       "needs a qualifier such as \"port\" before it",
			       TD_SHOWN(&v.literal));
	if (t->token.kind == TD_END && v.expr)
		return td_misplaced(t, "a relation such as \"=\"");
	if (t->token.kind == TD_END)
		return v.test;
	return td_misplaced(t, v.expr ? "a relation such as \"=\"" : "\"and\" or \"or\"");
}

int tcpdump_parse_filter(struct fnode **ret_tree, struct pool *pool, const char *text,
			 const struct filter_opts *opts, struct filter_error *error)
{
	struct tcpdump t = {
		.pool = pool, .opts = opts, .error = error, .start = text, .at = text
	};
	td_advance(&t);
	struct fnode *tree = text_tree(&t);
	if (t.r)
		return t.r;
	if (!tree)
		return filter_fail(error, ENOMEM, 0, "no memory for the expression");
	*ret_tree = tree;
	return 0;
}
