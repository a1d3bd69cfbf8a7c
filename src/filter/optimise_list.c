/* The optimiser: lists of tests. */
#include <stdlib.h>

#include "filter/optimising.h"

enum {
	MANY = 1000, /* the highest cost that is told apart */
};

/* ---- flat, without constants ---- */

struct list {
	struct fnode **nodes;
	uint32_t n;
	bool decided; /* by a constant: all that is left of it, or the end of it */
};

static uint32_t count(enum fn_kind kind, struct fnode *const *nodes, uint32_t n)
{
	uint32_t total = 0;
	for (uint32_t i = 0; i < n; i++)
		total += nodes[i]->kind == kind ? nodes[i]->n : 1;
	return total;
}

/* A constant that decides makes the rest pointless. In libpcap's meaning what stands in front of it
 * may reject the packet, and stays. */
static void append(struct optimiser *o, enum fn_kind kind, struct list *list, struct fnode *node)
{
	enum fn_kind neutral = kind == FN_AND ? FN_TRUE : FN_FALSE;
	enum fn_kind deciding = kind == FN_AND ? FN_FALSE : FN_TRUE;
	if (node->kind == neutral || list->decided)
		return;
	if (node->kind == deciding) {
		list->decided = true;
		while (list->n && !(o->pcap && op_node_can_fail(o, list->nodes[list->n - 1])))
			list->n--;
	}
	/* Neighbours that are the same; others are found by what is known. */
	if (!list->n || list->nodes[list->n - 1] != node)
		list->nodes[list->n++] = node;
}

static bool flatten(struct optimiser *o, enum fn_kind kind, struct list *list,
		    struct fnode *const *nodes, uint32_t n)
{
	for (uint32_t i = 0; i < n; i++)
		if (!nodes[i])
			return false;
	list->nodes = pool_alloc(o->pool, (count(kind, nodes, n) + 1) * sizeof(*list->nodes));
	if (!list->nodes)
		return false;
	for (uint32_t i = 0; i < n; i++) {
		if (nodes[i]->kind != kind) {
			append(o, kind, list, nodes[i]);
			continue;
		}
		for (uint32_t k = 0; k < nodes[i]->n; k++)
			append(o, kind, list, nodes[i]->child[k]);
	}
	return true;
}

/* ---- cheap ones first ---- */

static uint32_t expr_cost(const struct fexpr *e);

static uint32_t node_cost(const struct fnode *node)
{
	uint32_t cost = 0;
	switch (node->kind) {
	case FN_TRUE:
	case FN_FALSE:
		return 0;
	case FN_REL:
		return expr_cost(node->left) + expr_cost(node->right) +
		       (node->op == OP_EQ || node->op == OP_NE ? 0 : 1);
	case FN_SET:
		return 8 + (node->left ? expr_cost(node->left) : 3 + node->base);
	case FN_STATE:
	case FN_PRIM:
		return MANY;
	case FN_AND:
	case FN_OR:
	case FN_NOT:
		for (uint32_t i = 0; i < node->n && cost < MANY; i++)
			cost += node_cost(node->child[i]);
		break;
	}
	return cost < MANY ? cost : MANY;
}

static uint32_t expr_cost(const struct fexpr *e)
{
	switch (e->kind) {
	case FE_CONST:
		return 0;
	case FE_LEN:
	case FE_VAR:
		return 1;
	case FE_LOAD:
		return 3 + (uint32_t)e->base + expr_cost(e->a);
	case FE_BOOL:
		return node_cost(e->test);
	case FE_NEG:
		return 1 + expr_cost(e->a);
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
		return 1 + expr_cost(e->a) + expr_cost(e->b);
	}
	return 0;
}

struct ranked {
	struct fnode *node;
	uint32_t cost, place;
};

static int by_cost(const void *a, const void *b)
{
	const struct ranked *x = a, *y = b;
	if (x->cost != y->cost)
		return x->cost < y->cost ? -1 : 1;
	return x->place < y->place ? -1 : x->place > y->place;
}

static bool sort(struct optimiser *o, struct list *list)
{
	if (o->pcap || list->n < 2)
		return true;
	struct ranked *ranked = pool_alloc(o->pool, list->n * sizeof(*ranked));
	if (!ranked)
		return false;
	for (uint32_t i = 0; i < list->n; i++)
		ranked[i] = (struct ranked){ list->nodes[i], node_cost(list->nodes[i]), i };
	qsort(ranked, list->n, sizeof(*ranked), by_cost);
	for (uint32_t i = 0; i < list->n; i++)
		list->nodes[i] = ranked[i].node;
	return true;
}

/* ---- common beginnings ---- */

static struct fnode *without_first(struct optimiser *o, const struct fnode *all)
{
	return op_list(o, FN_AND, all->child + 1, all->n - 1);
}

/* Of "a and x or a and y": a and (x or y), for all alternatives with the beginning of alternative
 * i. In libpcap's meaning for its neighbours. Leaves NULL in place of those that it took. */
static bool factor(struct optimiser *o, struct list *list, uint32_t i)
{
	struct fnode *first = list->nodes[i]->child[0];
	uint32_t n = 0;
	for (uint32_t k = i; k < list->n; k++) {
		struct fnode *node = list->nodes[k];
		if (node && node->kind == FN_AND && node->child[0] == first)
			n++;
		else if (node && o->pcap)
			break;
	}
	if (n < 2)
		return true;
	struct fnode **rests = pool_alloc(o->pool, n * sizeof(struct fnode *));
	if (!rests)
		return false;
	n = 0;
	for (uint32_t k = i; k < list->n; k++) {
		struct fnode *node = list->nodes[k];
		if (node && node->kind == FN_AND && node->child[0] == first) {
			rests[n++] = without_first(o, node);
			list->nodes[k] = NULL;
		} else if (node && o->pcap) {
			break;
		}
	}
	struct fnode *parts[] = { first, op_list(o, FN_OR, rests, n) };
	list->nodes[i] = op_list(o, FN_AND, parts, 2);
	return list->nodes[i];
}

/* A range is two relations of the same number: no beginning, but one test. */
static bool is_range(const struct fnode *node)
{
	return node->n == 2 && node->child[0]->kind == FN_REL && node->child[1]->kind == FN_REL &&
	       node->child[0]->left == node->child[1]->left;
}

static bool factor_all(struct optimiser *o, struct list *list)
{
	enum { MAX_BEGINNINGS = 256 };
	uint32_t tried = 0, kept = 0;
	for (uint32_t i = 0; i < list->n && tried < MAX_BEGINNINGS; i++) {
		const struct fnode *node = list->nodes[i];
		if (!node || node->kind != FN_AND || is_range(node))
			continue;
		tried++;
		if (!factor(o, list, i))
			return false;
	}
	for (uint32_t i = 0; i < list->n; i++)
		if (list->nodes[i])
			list->nodes[kept++] = list->nodes[i];
	list->n = kept;
	return true;
}

/* ---- all together ---- */

static struct fnode *finish(struct optimiser *o, enum fn_kind kind, const struct list *list)
{
	if (!list->n)
		return op_const(o, kind == FN_AND);
	if (list->n == 1)
		return list->nodes[0];
	struct fnode node = { .kind = kind, .n = list->n, .child = list->nodes };
	return op_node(o, &node);
}

struct fnode *op_list(struct optimiser *o, enum fn_kind kind, struct fnode *const *nodes,
		      uint32_t n)
{
	struct list list = { .nodes = NULL };
	if (!flatten(o, kind, &list, nodes, n))
		return NULL;
	if (kind == FN_OR && list.n > 1) {
		int64_t joined = op_join_sets(o, list.nodes, list.n);
		if (joined < 0)
			return NULL;
		list.n = (uint32_t)joined;
		if (!factor_all(o, &list))
			return NULL;
	}
	if (!sort(o, &list))
		return NULL;
	return finish(o, kind, &list);
}
