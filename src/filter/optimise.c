/* The optimiser: folding from below, what is known from above, until nothing changes. */
#include "filter/optimise.h"

#include "filter/optimising.h"

enum {
	MAX_ROUNDS = 4,
	MAX_FACTS = 64, /* that a test is compared with */
};

/* ---- folding ---- */

static struct fnode *fold_list(struct optimiser *o, const struct fnode *node)
{
	struct fnode **parts = pool_alloc(o->pool, node->n * sizeof(struct fnode *));
	for (uint32_t i = 0; parts && i < node->n; i++)
		parts[i] = op_fold(o, node->child[i]);
	return parts ? op_list(o, node->kind, parts, node->n) : NULL;
}

static struct fnode *fold_set(struct optimiser *o, const struct fnode *node)
{
	struct fnode set = { .kind = FN_SET, .set = node->set };
	if (!node->left) {
		set.base = node->base;
		set.offset = node->offset;
	} else {
		set.left = op_fold_expr(o, node->left);
		if (!set.left)
			return NULL;
		if (set.left->kind == FE_CONST) {
			uint32_t v = set.left->value;
			return op_const(o, fset_has(node->set, frange_number(4, v, v).first));
		}
	}
	return op_node(o, &set);
}

struct fnode *op_fold(struct optimiser *o, const struct fnode *node)
{
	switch (node->kind) {
	case FN_TRUE:
	case FN_FALSE:
		return op_const(o, node->kind == FN_TRUE);
	case FN_AND:
	case FN_OR:
		return fold_list(o, node);
	case FN_NOT:
		return op_not(o, op_fold(o, node->child[0]));
	case FN_REL: {
		struct fexpr *left = op_fold_expr(o, node->left);
		struct fexpr *right = op_fold_expr(o, node->right);
		return op_rel(o, node->op, left, right);
	}
	case FN_SET:
		return fold_set(o, node);
	case FN_STATE:
		return op_node(o, &(struct fnode){ .kind = FN_STATE, .state = node->state });
	case FN_PRIM:
		break;
	}
	return NULL;
}

/* ---- what is known ---- */

/* The outcome of a test that has been made when this place is reached. */
struct fact {
	const struct fnode *test;
	bool outcome;
	const struct fact *before;
};

/* The numbers for which a relation of an expression and a constant holds, as one interval. */
struct interval {
	uint32_t first, last;
};

static bool interval_of(const struct fnode *rel, bool outcome, struct interval *ret)
{
	enum f_op op = rel->op;
	if (rel->right->kind != FE_CONST)
		return false;
	uint32_t c = rel->right->value;
	if (outcome)
		return op_interval(op, c, &ret->first, &ret->last);
	switch (op) {
	case OP_NE:
		return op_interval(OP_EQ, c, &ret->first, &ret->last);
	case OP_GT:
		return op_interval(OP_LE, c, &ret->first, &ret->last);
	case OP_GE:
		return op_interval(OP_LT, c, &ret->first, &ret->last);
	case OP_LT:
		return op_interval(OP_GE, c, &ret->first, &ret->last);
	case OP_LE:
		return op_interval(OP_GT, c, &ret->first, &ret->last);
	case OP_EQ:
		break;
	}
	return false;
}

static bool within(const struct interval *a, const struct interval *b)
{
	return a->first >= b->first && a->last <= b->last;
}

static bool apart(const struct interval *a, const struct interval *b)
{
	return a->last < b->first || b->last < a->first;
}

/* Decides rel for the numbers in known. Returns false if it could be either. */
static bool decide_within(const struct fnode *rel, const struct interval *known, bool *ret_outcome)
{
	struct interval yes;
	if (rel->op == OP_NE) {
		uint32_t c = rel->right->value;
		struct interval no = { c, c };
		*ret_outcome = apart(known, &no);
		return *ret_outcome || within(known, &no);
	}
	if (!interval_of(rel, true, &yes))
		return false;
	*ret_outcome = within(known, &yes);
	return *ret_outcome || apart(known, &yes);
}

/* What a fact about another relation of the same expression says. A relation that is false in our
 * meaning may have failed, and then says nothing about numbers. */
static bool decide_relation(const struct optimiser *o, const struct fnode *rel,
			    const struct fact *fact, bool *ret_outcome)
{
	struct interval known, mine;
	const struct fnode *test = fact->test;
	if (test->kind != FN_REL || test->left != rel->left || rel->right->kind != FE_CONST ||
	    test->right->kind != FE_CONST)
		return false;
	if (fact->outcome || o->pcap || !op_expr_can_fail(o, rel->left))
		return interval_of(test, fact->outcome, &known) && known.first <= known.last &&
		       decide_within(rel, &known, ret_outcome);
	/* Failed or outside: then a narrower relation is false as well. */
	*ret_outcome = false;
	return interval_of(test, true, &known) && rel->op != OP_NE &&
	       interval_of(rel, true, &mine) && within(&mine, &known);
}

/* A set of numbers when the number is known. */
static bool decide_set(const struct fnode *set, const struct fact *fact, bool *ret_outcome)
{
	const struct fnode *test = fact->test;
	if (!set->left || test->kind != FN_REL || test->op != OP_EQ || !fact->outcome ||
	    test->left != set->left || test->right->kind != FE_CONST)
		return false;
	uint32_t v = test->right->value;
	*ret_outcome = fset_has(set->set, frange_number(4, v, v).first);
	return true;
}

static bool decide(const struct optimiser *o, const struct fnode *node, const struct fact *facts,
		   bool *ret_outcome)
{
	uint32_t n = 0;
	for (const struct fact *f = facts; f && n < MAX_FACTS; f = f->before, n++) {
		if (f->test == node) {
			*ret_outcome = f->outcome;
			return true;
		}
		if (node->kind == FN_REL && decide_relation(o, node, f, ret_outcome))
			return true;
		if (node->kind == FN_SET && decide_set(node, f, ret_outcome))
			return true;
	}
	return false;
}

/* Adds what follows from an outcome: all parts of an "and" that holds, of an "or" that does not. */
static const struct fact *learn(struct optimiser *o, const struct fact *facts,
				const struct fnode *test, bool outcome)
{
	if (test->kind == FN_NOT)
		return learn(o, facts, test->child[0], !outcome);
	bool all = (test->kind == FN_AND && outcome) || (test->kind == FN_OR && !outcome);
	for (uint32_t i = 0; all && i < test->n && i < MAX_FACTS; i++)
		facts = learn(o, facts, test->child[i], outcome);
	struct fact *fact = pool_alloc(o->pool, sizeof(*fact));
	if (!fact)
		return facts;
	*fact = (struct fact){ test, outcome, facts };
	return fact;
}

static struct fnode *apply(struct optimiser *o, struct fnode *node, const struct fact *facts);

static struct fnode *apply_list(struct optimiser *o, const struct fnode *node,
				const struct fact *facts)
{
	struct fnode **parts = pool_alloc(o->pool, node->n * sizeof(struct fnode *));
	for (uint32_t i = 0; parts && i < node->n; i++) {
		parts[i] = apply(o, node->child[i], facts);
		if (!parts[i])
			return NULL;
		if (i < MAX_FACTS)
			facts = learn(o, facts, parts[i], node->kind == FN_AND);
	}
	return parts ? op_list(o, node->kind, parts, node->n) : NULL;
}

static struct fnode *apply(struct optimiser *o, struct fnode *node, const struct fact *facts)
{
	bool outcome;
	if (decide(o, node, facts, &outcome))
		return op_const(o, outcome);
	switch (node->kind) {
	case FN_AND:
	case FN_OR:
		return apply_list(o, node, facts);
	case FN_NOT:
		return op_not(o, apply(o, node->child[0], facts));
	case FN_TRUE:
	case FN_FALSE:
	case FN_REL:
	case FN_SET:
	case FN_STATE:
	case FN_PRIM:
		break;
	}
	return node;
}

/* No packet gets through the whole tree: one that fails on the way is rejected as well. */
static bool is_never(const struct fnode *node)
{
	if (node->kind != FN_AND && node->kind != FN_OR)
		return node->kind == FN_FALSE;
	uint32_t n_never = 0;
	for (uint32_t i = 0; i < node->n; i++)
		n_never += is_never(node->child[i]);
	return node->kind == FN_AND ? n_never > 0 : n_never == node->n;
}

const struct fnode *optimise_tree(struct pool *pool, const struct fnode *tree,
				  enum filter_meaning meaning)
{
	struct optimiser o = { .pool = pool, .pcap = meaning == FILTER_MEANING_PCAP };
	struct fnode *now = op_fold(&o, tree), *before = NULL;
	for (uint32_t i = 0; now && now != before && i < MAX_ROUNDS; i++) {
		before = now;
		now = apply(&o, now, NULL);
	}
	return now && is_never(now) ? op_const(&o, false) : now;
}
