/*
 * The optimiser: alternatives that ask for values of the same number or the same bytes become one
 * set.
 *
 * Subjects are expressions; bytes of width 1, 2 and 4 are the load of them, so that "ip[12:4] = x"
 * and a set of addresses at the same place are the same subject. Wider ones are compared by base
 * and offset.
 */
#include <string.h>

#include "filter/optimising.h"

enum {
	MIN_MEMBERS = 4,   /* fewer relations stay what they are: they are quicker than a set */
	MAX_SUBJECTS = 64, /* in one "or"; the rest stays as it is */
};

bool op_interval(enum f_op op, uint32_t c, uint32_t *ret_first, uint32_t *ret_last)
{
	*ret_first = 0;
	*ret_last = UINT32_MAX;
	switch (op) {
	case OP_EQ:
		*ret_first = *ret_last = c;
		return true;
	case OP_NE:
		return false;
	case OP_GE:
		*ret_first = c;
		return true;
	case OP_LE:
		*ret_last = c;
		return true;
	case OP_GT:
		*ret_first = c == UINT32_MAX ? 1 : c + 1;
		*ret_last = c == UINT32_MAX ? 0 : UINT32_MAX;
		return true;
	case OP_LT:
		*ret_first = c ? 0 : 1;
		*ret_last = c ? c - 1 : 0;
		return true;
	}
	return false;
}

/* What a test asks for: an interval of numbers, or a set. */
struct member {
	struct fexpr *subject;	   /* NULL: bytes of another width */
	const struct fnode *bytes; /* the FN_SET of those */
	const struct fset *set;	   /* NULL: first..last */
	uint32_t first, last;
	uint32_t group; /* 0: none */
};

static uint32_t width_of(const struct fexpr *subject)
{
	return subject->kind == FE_LOAD ? subject->size : 4;
}

static uint32_t highest(const struct fexpr *subject)
{
	return width_of(subject) == 4 ? UINT32_MAX : (1u << 8 * width_of(subject)) - 1;
}

/* (subject & mask) == value with a mask of the first bits. */
static bool prefix_member(const struct fnode *rel, struct member *ret)
{
	struct fexpr *e = rel->left;
	if (rel->op != OP_EQ || e->kind != FE_AND || e->b->kind != FE_CONST)
		return false;
	uint32_t host = highest(e->a) & ~e->b->value;
	if (host & (host + 1) || rel->right->value & ~e->b->value || e->b->value & ~highest(e->a))
		return false;
	*ret = (struct member){ .subject = e->a,
				.first = rel->right->value,
				.last = rel->right->value | host };
	return true;
}

static bool relation_member(const struct fnode *rel, struct member *ret)
{
	if (rel->right->kind != FE_CONST)
		return false;
	if (prefix_member(rel, ret))
		return true;
	uint32_t first, last;
	if (!op_interval(rel->op, rel->right->value, &first, &last))
		return false;
	uint32_t top = highest(rel->left);
	if (first > top || first > last)
		return false;
	*ret = (struct member){ .subject = rel->left,
				.first = first,
				.last = last < top ? last : top };
	return true;
}

/* Two relations that are the ends of a range. */
static bool range_member(const struct fnode *both, struct member *ret)
{
	struct member a, b;
	if (both->n != 2 || both->child[0]->kind != FN_REL || both->child[1]->kind != FN_REL ||
	    !relation_member(both->child[0], &a) || !relation_member(both->child[1], &b) ||
	    a.subject != b.subject)
		return false;
	uint32_t first = a.first > b.first ? a.first : b.first;
	uint32_t last = a.last < b.last ? a.last : b.last;
	*ret = (struct member){ .subject = a.subject, .first = first, .last = last };
	return first <= last;
}

static struct fexpr *load_of(struct optimiser *o, const struct fnode *set)
{
	struct fexpr offset = { .kind = FE_CONST, .value = set->offset };
	struct fexpr load = { .kind = FE_LOAD,
			      .base = set->base,
			      .size = (uint8_t)set->set->width };
	load.a = op_expr(o, &offset);
	return op_expr(o, &load);
}

static bool set_member(struct optimiser *o, const struct fnode *node, struct member *ret)
{
	*ret = (struct member){ .set = node->set };
	if (node->left)
		ret->subject = node->left;
	else if (node->set->width <= 4)
		ret->subject = load_of(o, node);
	else
		ret->bytes = node;
	return ret->subject || ret->bytes;
}

static bool member_of(struct optimiser *o, const struct fnode *node, struct member *ret)
{
	switch (node->kind) {
	case FN_REL:
		return relation_member(node, ret);
	case FN_AND:
		return range_member(node, ret);
	case FN_SET:
		return set_member(o, node, ret);
	case FN_TRUE:
	case FN_FALSE:
	case FN_OR:
	case FN_NOT:
	case FN_STATE:
	case FN_PRIM:
		break;
	}
	return false;
}

/* ---- joining ---- */

static uint32_t number_of(const uint8_t *key, uint32_t width)
{
	uint32_t number = 0;
	for (uint32_t i = 0; i < width; i++)
		number = number << 8 | key[i];
	return number;
}

/* The one range that is left of a subject. */
static struct fnode *between(struct optimiser *o, struct fexpr *subject, uint32_t first,
			     uint32_t last)
{
	struct fexpr *low = op_expr(o, &(struct fexpr){ .kind = FE_CONST, .value = first });
	struct fexpr *high = op_expr(o, &(struct fexpr){ .kind = FE_CONST, .value = last });
	if (first == last)
		return op_rel(o, OP_EQ, subject, low);
	if (!first)
		return op_rel(o, OP_LE, subject, high);
	if (last == highest(subject))
		return op_rel(o, OP_GE, subject, low);
	struct fnode *ends[] = { op_rel(o, OP_GE, subject, low), op_rel(o, OP_LE, subject, high) };
	return op_list(o, FN_AND, ends, 2);
}

/* A load from a fixed place is compared as bytes; everything else as a number of four. */
static bool is_fixed_load(const struct fexpr *subject)
{
	return subject->kind == FE_LOAD && subject->a->kind == FE_CONST && !subject->value;
}

static uint32_t key_width(const struct member *m)
{
	if (!m->subject)
		return m->set->width;
	return is_fixed_load(m->subject) ? m->subject->size : 4;
}

/* Appends the keys of a member that its subject can have. Returns how many. */
static uint32_t add_ranges(struct frange *ranges, const struct member *m, uint32_t width)
{
	if (!m->set) {
		ranges[0] = frange_number(width, m->first, m->last);
		return 1;
	}
	if (!m->subject) {
		memcpy(ranges, m->set->ranges, m->set->n * sizeof(*ranges));
		return m->set->n;
	}
	uint32_t n = 0, top = highest(m->subject);
	for (uint32_t i = 0; i < m->set->n; i++) {
		uint32_t first = number_of(m->set->ranges[i].first, m->set->width);
		uint32_t last = number_of(m->set->ranges[i].last, m->set->width);
		if (first <= top)
			ranges[n++] = frange_number(width, first, last < top ? last : top);
	}
	return n;
}

static struct fnode *set_node(struct optimiser *o, const struct member *like,
			      const struct fset *set)
{
	struct fnode node = { .kind = FN_SET, .set = set };
	struct fexpr *subject = like->subject;
	const struct frange *only = &set->ranges[0];
	if (subject && set->n == 1)
		return between(o, subject, number_of(only->first, set->width),
			       number_of(only->last, set->width));
	if (!subject) {
		node.base = like->bytes->base;
		node.offset = like->bytes->offset;
	} else if (is_fixed_load(subject)) {
		node.base = subject->base;
		node.offset = subject->a->value;
	} else {
		node.left = subject;
	}
	return op_node(o, &node);
}

/* The members of one group, of which there are n_all nodes, as one test. */
static struct fnode *join(struct optimiser *o, const struct member *members, uint32_t n_all,
			  uint32_t group, uint32_t n_ranges)
{
	struct frange *ranges = pool_alloc(o->pool, n_ranges * sizeof(*ranges));
	const struct member *like = NULL;
	uint32_t n = 0, width = 0;
	for (uint32_t i = 0; ranges && i < n_all; i++) {
		if (members[i].group != group)
			continue;
		if (!like) {
			like = &members[i];
			width = key_width(like);
		}
		n += add_ranges(ranges + n, &members[i], width);
	}
	if (!ranges || !like)
		return NULL;
	if (!n)
		return op_const(o, false);
	const struct fset *set = fset_new(o->pool, width, ranges, n);
	return set ? set_node(o, like, set) : NULL;
}

/* ---- groups ---- */

static bool same_subject(const struct member *a, const struct member *b)
{
	if (a->subject || b->subject)
		return a->subject == b->subject;
	return a->bytes->base == b->bytes->base && a->bytes->offset == b->bytes->offset &&
	       a->set->width == b->set->width;
}

struct groups {
	uint32_t n; /* numbered from 1 */
	struct {
		uint32_t like; /* a member */
		uint32_t n_members, n_ranges;
		bool has_set;
	} of[MAX_SUBJECTS + 1];
};

/* In libpcap's meaning only neighbours join, so that no other test's load comes sooner or later. */
static uint32_t find_group(const struct optimiser *o, const struct groups *g,
			   const struct member *members, uint32_t i)
{
	if (o->pcap) {
		bool joins =
			i && members[i - 1].group && same_subject(&members[i - 1], &members[i]);
		return joins ? members[i - 1].group : 0;
	}
	for (uint32_t k = 1; k <= g->n; k++)
		if (same_subject(&members[g->of[k].like], &members[i]))
			return k;
	return 0;
}

static void gather(struct optimiser *o, struct groups *g, struct member *members,
		   struct fnode *const *nodes, uint32_t n)
{
	for (uint32_t i = 0; i < n; i++) {
		if (!member_of(o, nodes[i], &members[i]))
			continue;
		uint32_t k = find_group(o, g, members, i);
		if (!k && g->n < MAX_SUBJECTS) {
			k = ++g->n;
			g->of[k].like = i;
		}
		members[i].group = k;
		g->of[k].n_members++;
		g->of[k].n_ranges += members[i].set ? members[i].set->n : 1;
		g->of[k].has_set |= members[i].set != NULL;
	}
}

int64_t op_join_sets(struct optimiser *o, struct fnode **nodes, uint32_t n)
{
	struct groups g = { .n = 0 };
	struct member *members = pool_alloc(o->pool, n * sizeof(*members));
	if (!members)
		return -1;
	gather(o, &g, members, nodes, n);
	for (uint32_t k = 1; k <= g.n; k++) {
		bool worth = g.of[k].n_members > 1 && g.of[k].n_ranges <= MAX_SET &&
			     (g.of[k].has_set || g.of[k].n_members >= MIN_MEMBERS);
		if (!worth)
			continue;
		struct fnode *joined = join(o, members, n, k, g.of[k].n_ranges);
		if (!joined)
			return -1;
		for (uint32_t i = 0; i < n; i++)
			if (members[i].group == k)
				nodes[i] = i == g.of[k].like ? joined : NULL;
	}
	uint32_t kept = 0;
	for (uint32_t i = 0; i < n; i++)
		if (nodes[i])
			nodes[kept++] = nodes[i];
	return kept;
}
