/* Code generation: arithmetic. */
#include <assert.h>
#include <errno.h>

#include "filter/generating.h"

static bool has_operands(enum fe_kind kind)
{
	return kind >= FE_ADD && kind <= FE_SHR;
}

bool gen_same_value(const struct fexpr *a, const struct fexpr *b)
{
	if (a == b)
		return true;
	if (!a || !b || a->kind != b->kind || a->test || b->test)
		return false;
	return a->value == b->value && a->base == b->base && a->size == b->size &&
	       a->var == b->var && gen_same_value(a->a, b->a) && gen_same_value(a->b, b->b);
}

bool gen_never_fails(const struct fexpr *e)
{
	if (e->kind == FE_CONST || e->kind == FE_LEN || e->kind == FE_VAR || e->kind == FE_BOOL)
		return true;
	if (e->kind == FE_LOAD || e->kind == FE_DIV || e->kind == FE_MOD)
		return false;
	return gen_never_fails(e->a) && (!e->b || gen_never_fails(e->b));
}

/* Scratch words that a value takes while it is computed, if the greater operand comes first. */
static uint32_t words_of(const struct fexpr *e);

static uint32_t words_of_test(const struct fnode *node)
{
	uint32_t words = 0;
	for (uint32_t i = 0; i < node->n; i++) {
		uint32_t child = words_of_test(node->child[i]);
		words = child > words ? child : words;
	}
	uint32_t left = node->left ? words_of(node->left) : 0;
	uint32_t right = node->right ? words_of(node->right) : 0;
	uint32_t own = left == right ? left + 1 : left > right ? left : right;
	return own > words ? own : words;
}

static uint32_t words_of(const struct fexpr *e)
{
	if (e->kind == FE_BOOL)
		return words_of_test(e->test);
	uint32_t a = e->a ? words_of(e->a) : 0;
	if (!has_operands(e->kind))
		return a ? a : e->kind == FE_LOAD;
	uint32_t b = words_of(e->b);
	return a == b ? a + 1 : a > b ? a : b;
}

/* The first temp that is free behind one more. */
static uint32_t take_temp(struct gen *g, const struct place_of_value *place)
{
	if (place->temp >= g->n_temps) {
		gen_fail(g, -E2BIG);
		return 0;
	}
	return place->temp;
}

static struct place_of_value behind(const struct place_of_value *place)
{
	return (struct place_of_value){ .temp = place->temp + 1, .fail = place->fail };
}

void gen_values(struct gen *g, const struct fexpr *a, const struct fexpr *b,
		const struct place_of_value *place)
{
	struct code *c = &g->code;
	if (b->kind == FE_CONST) {
		code_put(c, BPF_LDX | BPF_IMM, b->value);
		gen_value(g, a, place);
		return;
	}
	if (b->kind == FE_VAR) {
		code_put(c, BPF_LDX | BPF_MEM, g->word[gen_var(b->var)]);
		gen_value(g, a, place);
		return;
	}
	uint32_t temp = take_temp(g, place);
	struct place_of_value second = behind(place);
	if (words_of(a) >= words_of(b)) {
		code_put(c, BPF_LD | BPF_MEM, temp);
		code_put(c, BPF_MISC | BPF_TAX, 0);
		gen_value(g, b, &second);
		code_put(c, BPF_ST, temp);
		gen_value(g, a, place);
	} else {
		code_put(c, BPF_LDX | BPF_MEM, temp);
		gen_value(g, a, &second);
		code_put(c, BPF_ST, temp);
		gen_value(g, b, place);
	}
}

static uint32_t operator_of(enum fe_kind kind)
{
	static const uint8_t operators[] = {
		[FE_ADD] = BPF_ADD, [FE_SUB] = BPF_SUB, [FE_MUL] = BPF_MUL, [FE_DIV] = BPF_DIV,
		[FE_MOD] = BPF_MOD, [FE_AND] = BPF_AND, [FE_OR] = BPF_OR,   [FE_XOR] = BPF_XOR,
		[FE_SHL] = BPF_LSH, [FE_SHR] = BPF_RSH,
	};
	return BPF_ALU | operators[kind];
}

/* The second operand is a number. */
static void put_constant(struct gen *g, const struct fexpr *e, const struct place_of_value *place)
{
	uint32_t k = e->b->value;
	bool shifts = e->kind == FE_SHL || e->kind == FE_SHR;
	if ((e->kind == FE_DIV || e->kind == FE_MOD) && !k) {
		code_goto(&g->code, place->fail);
		return;
	}
	if (shifts && k >= 32)
		code_put(&g->code, BPF_LD | BPF_IMM, 0);
	else
		code_put(&g->code, operator_of(e->kind) | BPF_K, k);
	gen_value(g, e->a, place);
}

/* a / b, a % b: b is computed first, so that 0 is noticed before. */
static void put_division(struct gen *g, const struct fexpr *e, const struct place_of_value *place)
{
	struct code *c = &g->code;
	struct place_of_value second = behind(place);
	uint32_t temp = take_temp(g, place);
	code_put(c, operator_of(e->kind) | BPF_X, 0);
	code_put(c, BPF_LDX | BPF_MEM, temp);
	gen_value(g, e->a, &second);
	code_put(c, BPF_ST, temp);
	code_branch(c, (struct sock_filter){ .code = BPF_JMP | BPF_JEQ | BPF_K }, place->fail,
		    code_here(c));
	gen_value(g, e->b, place);
}

/* a << b, a >> b: 0 from 32 on, which machines see differently. */
static void put_shift(struct gen *g, const struct fexpr *e, const struct place_of_value *place)
{
	struct code *c = &g->code;
	struct place_of_value second = behind(place);
	uint32_t temp = take_temp(g, place), end = code_here(c);
	code_put(c, BPF_LD | BPF_IMM, 0);
	uint32_t zero = code_here(c);
	code_goto(c, end);
	code_put(c, operator_of(e->kind) | BPF_X, 0);
	code_put(c, BPF_LD | BPF_MEM, temp);
	code_put(c, BPF_MISC | BPF_TAX, 0);
	code_branch(c, (struct sock_filter){ .code = BPF_JMP | BPF_JGE | BPF_K, .k = 32 }, zero,
		    code_here(c));
	gen_value(g, e->b, &second);
	code_put(c, BPF_ST, temp);
	gen_value(g, e->a, place);
}

/* 1 or 0. */
static void put_truth(struct gen *g, const struct fexpr *e, const struct place_of_value *place)
{
	struct code *c = &g->code;
	struct ways ways = { .temp = place->temp };
	uint32_t end = code_here(c);
	code_put(c, BPF_LD | BPF_IMM, 0);
	ways.no = code_here(c);
	code_goto(c, end);
	code_put(c, BPF_LD | BPF_IMM, 1);
	ways.yes = code_here(c);
	gen_test(g, e->test, &ways);
}

static void put_operation(struct gen *g, const struct fexpr *e, const struct place_of_value *place)
{
	if (e->b->kind == FE_CONST) {
		put_constant(g, e, place);
	} else if (e->kind == FE_DIV || e->kind == FE_MOD) {
		put_division(g, e, place);
	} else if (e->kind == FE_SHL || e->kind == FE_SHR) {
		put_shift(g, e, place);
	} else {
		code_put(&g->code, operator_of(e->kind) | BPF_X, 0);
		gen_values(g, e->a, e->b, place);
	}
}

void gen_value(struct gen *g, const struct fexpr *e, const struct place_of_value *place)
{
	if (g->code.r)
		return;
	switch (e->kind) {
	case FE_CONST:
		code_put(&g->code, BPF_LD | BPF_IMM, e->value);
		break;
	case FE_LEN:
		gen_length(g);
		break;
	case FE_LOAD:
		gen_load(g, e, place);
		break;
	case FE_VAR:
		code_put(&g->code, BPF_LD | BPF_MEM, g->word[gen_var(e->var)]);
		break;
	case FE_BOOL:
		put_truth(g, e, place);
		break;
	case FE_NEG:
		code_put(&g->code, BPF_ALU | BPF_NEG, 0);
		gen_value(g, e->a, place);
		break;
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
		put_operation(g, e, place);
		break;
	}
}
