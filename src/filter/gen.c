/* Code generation: tests and the program around them. */
#include "filter/gen.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "filter/generating.h"
#include "filter/machine.h"

void gen_fail(struct gen *g, int code)
{
	if (!g->code.r)
		g->code.r = code;
}

/* ---- relations ---- */

/* A op operand, where BPF has ==, >, >= only. */
static void put_compare(struct gen *g, enum f_op op, uint32_t source, uint32_t k,
			const struct ways *ways)
{
	static const struct {
		uint32_t jump;
		bool inverted;
	} jumps[] = {
		[OP_EQ] = { BPF_JEQ, false }, [OP_NE] = { BPF_JEQ, true },
		[OP_GT] = { BPF_JGT, false }, [OP_GE] = { BPF_JGE, false },
		[OP_LT] = { BPF_JGE, true },  [OP_LE] = { BPF_JGT, true },
	};
	struct ways way = *ways;
	if (jumps[op].inverted) {
		way.yes = ways->no;
		way.no = ways->yes;
	}
	gen_branch(g, BPF_JMP | jumps[op].jump | source, k, &way);
}

static void gen_relation(struct gen *g, const struct fnode *node, const struct ways *ways)
{
	const struct fexpr *left = node->left, *right = node->right;
	enum f_op op = node->op;
	if (left->kind == FE_CONST && right->kind != FE_CONST) {
		left = node->right;
		right = node->left;
		op = f_op_mirrored(op);
	}
	struct place_of_value place = { .temp = ways->temp, .fail = gen_failure(g, ways) };
	if (right->kind == FE_CONST) {
		put_compare(g, op, BPF_K, right->value, ways);
		if (!ways->has_value)
			gen_value(g, left, &place);
	} else {
		put_compare(g, op, BPF_X, 0, ways);
		gen_values(g, left, right, &place);
	}
}

/* ---- lists ---- */

/* The value that a test looks at, if A holds it whichever way the test goes on. */
static const struct fexpr *value_of(const struct fnode *node)
{
	if (node->kind == FN_REL && node->right->kind == FE_CONST && node->left->kind != FE_CONST)
		return node->left;
	return node->kind == FN_SET ? node->left : NULL;
}

/* A test behind another one in a list need not load what that one has loaded. */
static bool value_stays(const struct gen *g, const struct fnode *list, uint32_t i)
{
	const struct fexpr *before = i ? value_of(list->child[i - 1]) : NULL;
	const struct fexpr *now = value_of(list->child[i]);
	return before && now && gen_same_value(before, now) &&
	       (list->kind == FN_AND || gen_is_pcap(g) || gen_never_fails(now));
}

static void gen_list(struct gen *g, const struct fnode *node, const struct ways *ways)
{
	bool is_and = node->kind == FN_AND;
	struct ways way = *ways;
	for (uint32_t i = node->n; i-- > 0;) {
		way.has_value = i ? value_stays(g, node, i) : false;
		gen_test(g, node->child[i], &way);
		if (is_and)
			way.yes = code_here(&g->code);
		else
			way.no = code_here(&g->code);
	}
	if (!node->n)
		code_goto(&g->code, is_and ? ways->yes : ways->no);
}

static void gen_state(struct gen *g, const struct fnode *node, const struct ways *ways)
{
	if (g->opts->is_kernel) {
		gen_fail(g, -ENOTSUP);
		return;
	}
	if (g->n_states == g->states_room) {
		uint32_t room = g->states_room ? 2 * g->states_room : 4;
		const struct fstate **more =
			reallocarray(g->states, room, sizeof(const struct fstate *));
		if (!more) {
			gen_fail(g, -ENOMEM);
			return;
		}
		g->states = more;
		g->states_room = room;
	}
	g->states[g->n_states] = node->state;
	gen_branch(g, PROG_JSTATE, g->n_states++, ways);
}

void gen_test(struct gen *g, const struct fnode *node, const struct ways *ways)
{
	struct ways way = *ways;
	if (g->code.r)
		return;
	switch (node->kind) {
	case FN_TRUE:
		code_goto(&g->code, ways->yes);
		break;
	case FN_FALSE:
		code_goto(&g->code, ways->no);
		break;
	case FN_AND:
	case FN_OR:
		gen_list(g, node, ways);
		break;
	case FN_NOT:
		way.yes = ways->no;
		way.no = ways->yes;
		way.has_value = false;
		gen_test(g, node->child[0], &way);
		break;
	case FN_REL:
		gen_relation(g, node, ways);
		break;
	case FN_SET:
		gen_set(g, node, ways);
		break;
	case FN_STATE:
		gen_state(g, node, ways);
		break;
	case FN_PRIM:
		assert(node->kind != FN_PRIM);
		break;
	}
}

/* ---- the facts that a tree asks for ---- */

static uint32_t facts_of(const struct fnode *node);

static uint32_t facts_of_value(const struct fexpr *e)
{
	if (!e)
		return 0;
	uint32_t own = e->kind == FE_VAR			    ? 1u << gen_var(e->var)
		       : e->kind == FE_LOAD && e->base != BASE_LINK ? 1u << gen_base(e->base)
								    : 0;
	return own | facts_of_value(e->a) | facts_of_value(e->b) |
	       (e->test ? facts_of(e->test) : 0);
}

static uint32_t facts_of(const struct fnode *node)
{
	uint32_t facts = facts_of_value(node->left) | facts_of_value(node->right);
	if (node->kind == FN_SET && !node->left && node->base != BASE_LINK)
		facts |= 1u << gen_base(node->base);
	for (uint32_t i = 0; i < node->n; i++)
		facts |= facts_of(node->child[i]);
	return facts;
}

/* Scratch words of the facts: all of PARSE's, or from the last word on those that are asked for. */
static void assign_words(struct gen *g)
{
	g->n_temps = PROG_SCRATCH;
	for (uint32_t i = 0; i < N_FACTS; i++) {
		g->word[i] = (uint8_t)(PROG_FACTS + i);
		if (g->opts->is_kernel && g->asked & 1u << i)
			g->word[i] = (uint8_t)--g->n_temps;
	}
}

/* ---- programs ---- */

static int finish(struct gen *g, struct fprog **ret_prog)
{
	if (g->code.r)
		return g->code.r;
	struct fprog *prog = calloc(1, sizeof(*prog));
	struct sock_filter *insns = code_finish(&g->code);
	if (!prog || !insns) {
		free(prog);
		free(insns);
		return -ENOMEM;
	}
	*prog = (struct fprog){ .insns = insns,
				.n = g->code.n,
				.is_kernel = g->opts->is_kernel,
				.is_exact = g->is_exact,
				.sets = TAKE(g->sets),
				.n_sets = g->n_sets,
				.states = TAKE(g->states),
				.n_states = g->n_states };
	g->n_sets = 0;
	int r = machine_validate(prog, NULL);
	assert(r != -EINVAL); /* what we generate is valid */
	if (r < 0) {
		(void)prog_free(prog);
		return r;
	}
	*ret_prog = prog;
	return 0;
}

int gen_program(struct fprog **ret_prog, const struct fnode *tree, const struct gen_opts *opts)
{
	struct gen g = {
		.opts = opts, .pool = pool_new(), .is_exact = true, .asked = facts_of(tree)
	};
	if (!g.pool)
		return -ENOMEM;
	g.code.max = opts->is_kernel ? PROG_MAX_KERNEL : PROG_MAX_USER;
	if (opts->max_insns)
		g.code.max = min_u32(g.code.max, opts->max_insns);
	assign_words(&g);
	if (tree->kind != FN_TRUE)
		code_put(&g.code, BPF_RET | BPF_K, 0);
	g.reject = code_here(&g.code);
	if (tree->kind != FN_FALSE)
		code_put(&g.code, BPF_RET | BPF_K, opts->accept);
	g.accept = code_here(&g.code);
	gen_test(&g, tree, &(struct ways){ .yes = g.accept, .no = g.reject });
	if (g.asked && opts->is_kernel)
		gen_facts(&g);
	else if (g.asked)
		code_put(&g.code, PROG_PARSE, 0);
	int r = finish(&g, ret_prog);
	for (uint32_t i = 0; i < g.n_sets; i++)
		prog_set_done(&g.sets[i]);
	free(g.sets);
	free(g.states);
	code_done(&g.code);
	(void)pool_free(g.pool);
	return r;
}
