/* The kernel's share of a filter: what it cannot know becomes the constant that lets more pass. */
#include "filter/superset.h"

#include <assert.h>
#include <stdlib.h>

#include "base/frame.h"

enum {
	MACS_END = 12, /* bytes of an Ethernet frame in front of where a tag would be */
};

struct superset {
	struct pool *pool;
	const struct superset_opts *opts;
	bool exact;
	bool needs_untagged; /* has a load that a tag outside of the frame would shift */
};

/* ---- what the kernel knows ---- */

static bool node_is_known(struct superset *s, const struct fnode *node);

static bool is_cooked(const struct superset *s)
{
	return s->opts->link == LINK_LINUX_SLL || s->opts->link == LINK_LINUX_SLL2;
}

/* Packets of cooked links come to the kernel's filter without their link header. */
static bool link_bytes_are_known(struct superset *s, const struct fexpr *offset, uint64_t n)
{
	if (is_cooked(s))
		return false;
	if (s->opts->link == LINK_ETHERNET &&
	    (offset->kind != FE_CONST || offset->value + n > MACS_END))
		s->needs_untagged = true;
	return true;
}

static bool expr_is_known(struct superset *s, const struct fexpr *e)
{
	switch (e->kind) {
	case FE_CONST:
	case FE_LEN:
		return true;
	case FE_VAR:
		return e->var != VAR_CHAIN;
	case FE_BOOL:
		return node_is_known(s, e->test);
	case FE_LOAD:
		return expr_is_known(s, e->a) &&
		       (e->base != BASE_LINK ||
			link_bytes_are_known(s, e->a, (uint64_t)e->value + e->size));
	case FE_NEG:
		return expr_is_known(s, e->a);
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
		return expr_is_known(s, e->a) && expr_is_known(s, e->b);
	}
	return false;
}

static bool set_is_known(struct superset *s, const struct fnode *node)
{
	if (node->left)
		return expr_is_known(s, node->left);
	struct fexpr offset = { .kind = FE_CONST, .value = node->offset };
	return node->base != BASE_LINK || link_bytes_are_known(s, &offset, node->set->width);
}

/* As a whole: the outcome of a test in an expression has to be the right one. */
static bool node_is_known(struct superset *s, const struct fnode *node)
{
	for (uint32_t i = 0; i < node->n; i++)
		if (!node_is_known(s, node->child[i]))
			return false;
	switch (node->kind) {
	case FN_REL:
		return expr_is_known(s, node->left) && expr_is_known(s, node->right);
	case FN_SET:
		return node->set->n <= s->opts->max_ranges && set_is_known(s, node);
	case FN_STATE:
		return false;
	case FN_TRUE:
	case FN_FALSE:
	case FN_AND:
	case FN_OR:
	case FN_NOT:
	case FN_PRIM:
		break;
	}
	return true;
}

/* ---- coarser sets ---- */

/* How far apart two neighbours are, nearly. */
static double gap(const struct frange *a, const struct frange *b, uint32_t width)
{
	double d = 0;
	for (uint32_t i = 0; i < width; i++)
		d = d * 256 + b->first[i] - a->last[i];
	return d;
}

static int by_size(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;
	return x < y ? -1 : x > y;
}

/* Closes the smallest gaps until max ranges are left. */
static struct fset *wider(struct superset *s, const struct fset *set, uint32_t max)
{
	struct frange *ranges = pool_alloc(s->pool, set->n * sizeof(*ranges));
	double *gaps = pool_alloc(s->pool, set->n * sizeof(*gaps));
	if (!ranges || !gaps)
		return NULL;
	for (uint32_t i = 1; i < set->n; i++)
		gaps[i - 1] = gap(&set->ranges[i - 1], &set->ranges[i], set->width);
	qsort(gaps, set->n - 1, sizeof(*gaps), by_size);
	uint32_t to_close = set->n - max, kept = 0;
	double largest = gaps[to_close - 1];
	ranges[0] = set->ranges[0];
	for (uint32_t i = 1; i < set->n; i++) {
		const struct frange *r = &set->ranges[i];
		if (to_close && gap(&set->ranges[i - 1], r, set->width) <= largest) {
			for (uint32_t b = 0; b < set->width; b++)
				ranges[kept].last[b] = r->last[b];
			to_close--;
		} else {
			ranges[++kept] = *r;
		}
	}
	return fset_new(s->pool, set->width, ranges, kept + 1);
}

/* The first max ranges. */
static struct fset *narrower(struct superset *s, const struct fset *set, uint32_t max)
{
	struct frange *ranges = pool_alloc(s->pool, max * sizeof(*ranges));
	for (uint32_t i = 0; ranges && i < max; i++)
		ranges[i] = set->ranges[i];
	return fset_new(s->pool, set->width, ranges, max);
}

/* ---- the walk ---- */

static struct fnode *unknown(struct superset *s, bool more)
{
	s->exact = false;
	return fn_const(s->pool, more);
}

static struct fnode *copy_set(struct superset *s, const struct fnode *node, bool more)
{
	const struct fset *set = node->set;
	if (!set_is_known(s, node))
		return unknown(s, more);
	if (set->n > s->opts->max_ranges) {
		s->exact = false;
		set = more ? wider(s, set, s->opts->max_ranges)
			   : narrower(s, set, s->opts->max_ranges);
	}
	if (node->left)
		return fn_value_set(s->pool, node->left, set);
	return fn_set(s->pool, node->base, node->offset, set);
}

/* A test that is true wherever node is (more), or only where it is (not more). */
static struct fnode *share(struct superset *s, const struct fnode *node, bool more)
{
	switch (node->kind) {
	case FN_TRUE:
	case FN_FALSE:
		return fn_const(s->pool, node->kind == FN_TRUE);
	case FN_AND:
	case FN_OR: {
		struct fnode **parts = pool_alloc(s->pool, node->n * sizeof(struct fnode *));
		for (uint32_t i = 0; parts && i < node->n; i++)
			parts[i] = share(s, node->child[i], more);
		return parts ? fn_list(s->pool, node->kind, parts, node->n) : NULL;
	}
	case FN_NOT:
		return fn_not(s->pool, share(s, node->child[0], !more));
	case FN_REL:
		return node_is_known(s, node) ? fn_rel(s->pool, node->op, node->left, node->right)
					      : unknown(s, more);
	case FN_SET:
		return copy_set(s, node, more);
	case FN_STATE:
	case FN_PRIM:
		break;
	}
	return unknown(s, more);
}

const struct fnode *superset_tree(struct pool *pool, const struct fnode *tree,
				  const struct superset_opts *opts, bool *ret_exact)
{
	assert(opts->max_ranges);
	struct superset s = { .pool = pool, .opts = opts, .exact = true };
	struct fnode *kept = share(&s, tree, true);
	if (kept && s.needs_untagged) {
		s.exact = false;
		struct fnode *tagged =
			fn_rel(pool, OP_NE, fe_var(pool, VAR_N_TAGS), fe_const(pool, 0));
		kept = fn_or(pool, tagged, kept);
	}
	if (!kept)
		return NULL;
	*ret_exact = s.exact;
	return kept;
}
