/* The plain evaluator: what trees mean, without haste. */
#include "filter/eval.h"

#include <assert.h>

/* REJECT: the whole filter ends and does not match; in libpcap's meaning only. */
enum verdict { NO, YES, REJECT };

static enum verdict test(const struct fnode *node, const struct eval *in);

static bool load(const struct fexpr *e, const struct eval *in, uint32_t *ret_value)
{
	uint32_t offset, base = in->layout->base[e->base];
	if (!eval_expr(e->a, in, &offset) || base == LAYOUT_NONE)
		return false;
	uint64_t start = (uint64_t)base + e->value;
	return start <= in->frame->cap &&
	       layout_load(in->frame, (uint32_t)start, offset, e->size, ret_value);
}

static bool boolean(const struct fexpr *e, const struct eval *in, uint32_t *ret_value)
{
	enum verdict v = test(e->test, in);
	*ret_value = v == YES;
	return v != REJECT;
}

bool eval_arithmetic(enum fe_kind kind, uint32_t a, uint32_t b, uint32_t *ret_value)
{
	switch (kind) {
	case FE_ADD:
		*ret_value = a + b;
		return true;
	case FE_SUB:
		*ret_value = a - b;
		return true;
	case FE_MUL:
		*ret_value = a * b;
		return true;
	case FE_DIV:
		*ret_value = b ? a / b : 0;
		return b != 0;
	case FE_MOD:
		*ret_value = b ? a % b : 0;
		return b != 0;
	case FE_AND:
		*ret_value = a & b;
		return true;
	case FE_OR:
		*ret_value = a | b;
		return true;
	case FE_XOR:
		*ret_value = a ^ b;
		return true;
	case FE_SHL:
		*ret_value = b < 32 ? a << b : 0;
		return true;
	case FE_SHR:
		*ret_value = b < 32 ? a >> b : 0;
		return true;
	case FE_CONST:
	case FE_LEN:
	case FE_LOAD:
	case FE_VAR:
	case FE_BOOL:
	case FE_NEG:
		break;
	}
	assert(!"an operator of two operands");
	return false;
}

bool eval_expr(const struct fexpr *expr, const struct eval *in, uint32_t *ret_value)
{
	uint32_t a, b;
	switch (expr->kind) {
	case FE_CONST:
		*ret_value = expr->value;
		return true;
	case FE_LEN:
		*ret_value = in->frame->len;
		return true;
	case FE_LOAD:
		return load(expr, in, ret_value);
	case FE_VAR:
		*ret_value = in->layout->var[expr->var];
		return true;
	case FE_BOOL:
		return boolean(expr, in, ret_value);
	case FE_NEG:
		if (!eval_expr(expr->a, in, &a))
			return false;
		*ret_value = -a;
		return true;
	case FE_ADD:
	case FE_SUB:
	case FE_MUL:
	case FE_DIV:
	case FE_MOD:
	case FE_AND:
	case FE_OR:
	case FE_XOR:
	case FE_SHL:
	case FE_SHR:
		return eval_expr(expr->a, in, &a) && eval_expr(expr->b, in, &b) &&
		       eval_arithmetic(expr->kind, a, b, ret_value);
	}
	assert(!"a kind of expression");
	return false;
}

static enum verdict failed(const struct eval *in)
{
	return in->meaning == FILTER_MEANING_PCAP ? REJECT : NO;
}

bool eval_compare(enum f_op op, uint32_t a, uint32_t b)
{
	switch (op) {
	case OP_EQ:
		return a == b;
	case OP_NE:
		return a != b;
	case OP_GT:
		return a > b;
	case OP_GE:
		return a >= b;
	case OP_LT:
		return a < b;
	case OP_LE:
		return a <= b;
	}
	assert(!"a comparison");
	return false;
}

static enum verdict relation(const struct fnode *node, const struct eval *in)
{
	uint32_t a, b;
	if (!eval_expr(node->left, in, &a) || !eval_expr(node->right, in, &b))
		return failed(in);
	return eval_compare(node->op, a, b) ? YES : NO;
}

static enum verdict member(const struct fnode *node, const struct eval *in)
{
	if (node->left) {
		uint32_t value;
		if (!eval_expr(node->left, in, &value))
			return failed(in);
		return fset_has(node->set, frange_number(4, value, value).first) ? YES : NO;
	}
	const uint8_t *key = layout_bytes(in->frame, in->layout->base[node->base], node->offset,
					  node->set->width);
	if (!key)
		return failed(in);
	return fset_has(node->set, key) ? YES : NO;
}

/* Children in order until one decides. */
static enum verdict list(const struct fnode *node, const struct eval *in)
{
	enum verdict goes_on = node->kind == FN_AND ? YES : NO;
	for (uint32_t i = 0; i < node->n; i++) {
		enum verdict v = test(node->child[i], in);
		if (v != goes_on)
			return v;
	}
	return goes_on;
}

static enum verdict test(const struct fnode *node, const struct eval *in)
{
	switch (node->kind) {
	case FN_TRUE:
		return YES;
	case FN_FALSE:
		return NO;
	case FN_AND:
	case FN_OR:
		return list(node, in);
	case FN_NOT: {
		enum verdict v = test(node->child[0], in);
		return v == REJECT ? v : v == YES ? NO : YES;
	}
	case FN_REL:
		return relation(node, in);
	case FN_SET:
		return member(node, in);
	case FN_STATE:
		return in->states && fstates_test(in->states, node->state) ? YES : NO;
	case FN_PRIM:
		break;
	}
	assert(!"a lowered tree");
	return NO;
}

bool eval_tree(const struct fnode *tree, const struct eval *in)
{
	return test(tree, in) == YES;
}
