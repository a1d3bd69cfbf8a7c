/* The optimiser: equal parts become one, constants are folded. */
#include <assert.h>
#include <string.h>

#include "filter/eval.h"
#include "filter/optimising.h"

enum { FIRST_SLOTS = 256 };

/* ---- interning ---- */

static uint32_t mix(uint32_t hash, uint64_t value)
{
	uint64_t x = (hash ^ value) * 0x9e3779b97f4a7c15u;
	return (uint32_t)(x >> 32 ^ x);
}

static uint32_t mix_pointer(uint32_t hash, const void *p)
{
	return mix(hash, (uintptr_t)p);
}

static uint32_t hash_expr(const void *p)
{
	const struct fexpr *e = p;
	uint32_t h = mix(e->kind, e->value);
	h = mix(h, (uint64_t)e->base << 16 | (uint64_t)e->size << 8 | e->var);
	return mix_pointer(mix_pointer(mix_pointer(h, e->a), e->b), e->test);
}

static bool same_expr(const void *p, const void *q)
{
	const struct fexpr *a = p, *b = q;
	return a->kind == b->kind && a->value == b->value && a->base == b->base &&
	       a->size == b->size && a->var == b->var && a->a == b->a && a->b == b->b &&
	       a->test == b->test;
}

static uint32_t hash_node(const void *p)
{
	const struct fnode *node = p;
	uint32_t h = mix((uint32_t)node->kind << 8 | node->op, node->n);
	for (uint32_t i = 0; i < node->n; i++)
		h = mix_pointer(h, node->child[i]);
	h = mix_pointer(mix_pointer(h, node->left), node->right);
	h = mix(h, (uint64_t)node->base << 32 | node->offset);
	return mix(h, node->set ? node->set->n : 0);
}

static bool same_set(const struct fset *a, const struct fset *b)
{
	if (a == b || !a || !b)
		return a == b;
	return a->width == b->width && a->n == b->n &&
	       memcmp(a->ranges, b->ranges, a->n * sizeof(*a->ranges)) == 0;
}

static bool same_state(const struct fstate *a, const struct fstate *b)
{
	if (a == b || !a || !b)
		return a == b;
	return a->kind == b->kind && a->dir == b->dir && a->program == b->program &&
	       a->version == b->version && a->procedure == b->procedure;
}

static bool same_node(const void *p, const void *q)
{
	const struct fnode *a = p, *b = q;
	if (a->kind != b->kind || a->n != b->n || a->op != b->op || a->left != b->left ||
	    a->right != b->right || a->base != b->base || a->offset != b->offset)
		return false;
	for (uint32_t i = 0; i < a->n; i++)
		if (a->child[i] != b->child[i])
			return false;
	return same_set(a->set, b->set) && same_state(a->state, b->state);
}

/* What a table holds. */
struct content {
	uint32_t (*hash)(const void *p);
	bool (*same)(const void *p, const void *q);
	size_t size;
};

static const struct content expr_content = { hash_expr, same_expr, sizeof(struct fexpr) };
static const struct content node_content = { hash_node, same_node, sizeof(struct fnode) };

static bool grow(struct pool *pool, struct interned *table, const struct content *content)
{
	uint32_t n_slots = table->n_slots ? 4 * table->n_slots : FIRST_SLOTS;
	const void **slots = pool_alloc(pool, n_slots * sizeof(*slots));
	if (!slots)
		return false;
	for (uint32_t i = 0; i < table->n_slots; i++) {
		if (!table->slots[i])
			continue;
		uint32_t at = content->hash(table->slots[i]) & (n_slots - 1);
		while (slots[at])
			at = (at + 1) & (n_slots - 1);
		slots[at] = table->slots[i];
	}
	table->slots = slots;
	table->n_slots = n_slots;
	return true;
}

static void *intern(struct pool *pool, struct interned *table, const struct content *content,
		    const void *what)
{
	if (2 * (table->n_used + 1) > table->n_slots && !grow(pool, table, content))
		return NULL;
	uint32_t at = content->hash(what) & (table->n_slots - 1);
	while (table->slots[at] && !content->same(table->slots[at], what))
		at = (at + 1) & (table->n_slots - 1);
	if (!table->slots[at]) {
		void *copy = pool_alloc(pool, content->size);
		if (!copy)
			return NULL;
		memcpy(copy, what, content->size);
		table->slots[at] = copy;
		table->n_used++;
	}
	union {
		const void *kept;
		void *ret;
	} slot = { .kept = table->slots[at] };
	return slot.ret;
}

struct fexpr *op_expr(struct optimiser *o, const struct fexpr *e)
{
	bool operands = e->kind != FE_CONST && e->kind != FE_LEN && e->kind != FE_VAR;
	if ((e->kind == FE_BOOL && !e->test) || (operands && e->kind != FE_BOOL && !e->a) ||
	    (e->kind >= FE_ADD && e->kind != FE_NEG && !e->b))
		return NULL;
	return intern(o->pool, &o->exprs, &expr_content, e);
}

struct fnode *op_node(struct optimiser *o, const struct fnode *node)
{
	for (uint32_t i = 0; i < node->n; i++)
		if (!node->child[i])
			return NULL;
	if (node->kind == FN_REL && (!node->left || !node->right))
		return NULL;
	if (node->kind == FN_SET && !node->set)
		return NULL;
	return intern(o->pool, &o->nodes, &node_content, node);
}

struct fnode *op_const(struct optimiser *o, bool value)
{
	struct fnode node = { .kind = value ? FN_TRUE : FN_FALSE };
	return op_node(o, &node);
}

/* ---- what can fail ---- */

bool op_expr_can_fail(const struct optimiser *o, const struct fexpr *e)
{
	switch (e->kind) {
	case FE_CONST:
	case FE_LEN:
	case FE_VAR:
		return false;
	case FE_LOAD:
		return true;
	case FE_BOOL:
		return o->pcap && op_node_can_fail(o, e->test);
	case FE_NEG:
		return op_expr_can_fail(o, e->a);
	case FE_DIV:
	case FE_MOD:
		return e->b->kind != FE_CONST || !e->b->value || op_expr_can_fail(o, e->a);
	case FE_ADD:
	case FE_SUB:
	case FE_MUL:
	case FE_AND:
	case FE_OR:
	case FE_XOR:
	case FE_SHL:
	case FE_SHR:
		return op_expr_can_fail(o, e->a) || op_expr_can_fail(o, e->b);
	}
	return true;
}

bool op_node_can_fail(const struct optimiser *o, const struct fnode *node)
{
	for (uint32_t i = 0; i < node->n; i++)
		if (op_node_can_fail(o, node->child[i]))
			return true;
	if (node->kind == FN_SET && !node->left)
		return true;
	return (node->left && op_expr_can_fail(o, node->left)) ||
	       (node->right && op_expr_can_fail(o, node->right));
}

/* ---- expressions ---- */

static struct fexpr *constant(struct optimiser *o, uint32_t value)
{
	struct fexpr e = { .kind = FE_CONST, .value = value };
	return op_expr(o, &e);
}

static bool is_const(const struct fexpr *e, uint32_t value)
{
	return e->kind == FE_CONST && e->value == value;
}

static bool commutes(enum fe_kind kind)
{
	return kind == FE_ADD || kind == FE_MUL || kind == FE_AND || kind == FE_OR ||
	       kind == FE_XOR;
}

/* All bits that can be set. */
static uint32_t bits_of(const struct fexpr *e)
{
	static const uint32_t sizes[] = { 0, 0xff, 0xffff, 0, 0xffffffff };
	switch (e->kind) {
	case FE_CONST:
		return e->value;
	case FE_LOAD:
		return sizes[e->size];
	case FE_BOOL:
		return 1;
	case FE_AND:
		return bits_of(e->a) & bits_of(e->b);
	case FE_OR:
	case FE_XOR:
		return bits_of(e->a) | bits_of(e->b);
	case FE_SHR:
		return e->b->kind == FE_CONST && e->b->value < 32 ? bits_of(e->a) >> e->b->value
								  : 0xffffffff;
	case FE_SHL:
		return e->b->kind == FE_CONST && e->b->value < 32 ? bits_of(e->a) << e->b->value
								  : 0xffffffff;
	case FE_LEN:
	case FE_VAR:
	case FE_ADD:
	case FE_SUB:
	case FE_MUL:
	case FE_DIV:
	case FE_MOD:
	case FE_NEG:
		break;
	}
	return 0xffffffff;
}

/* x op c that is x, for a constant c. */
static bool is_neutral(enum fe_kind kind, const struct fexpr *x, uint32_t c)
{
	switch (kind) {
	case FE_ADD:
	case FE_SUB:
	case FE_OR:
	case FE_XOR:
	case FE_SHL:
	case FE_SHR:
		return c == 0;
	case FE_MUL:
	case FE_DIV:
		return c == 1;
	case FE_AND:
		return (bits_of(x) & ~c) == 0;
	case FE_MOD:
	case FE_CONST:
	case FE_LEN:
	case FE_LOAD:
	case FE_VAR:
	case FE_BOOL:
	case FE_NEG:
		break;
	}
	return false;
}

static struct fexpr *operation(struct optimiser *o, enum fe_kind kind, struct fexpr *a,
			       struct fexpr *b)
{
	if (!a || (!b && kind != FE_NEG))
		return NULL;
	if (kind == FE_NEG)
		return a->kind == FE_CONST ? constant(o, -a->value)
					   : op_expr(o, &(struct fexpr){ .kind = kind, .a = a });
	uint32_t value;
	if (a->kind == FE_CONST && b->kind == FE_CONST &&
	    eval_arithmetic(kind, a->value, b->value, &value))
		return constant(o, value);
	if (a->kind == FE_CONST && commutes(kind)) {
		struct fexpr *swap = a;
		a = b;
		b = swap;
	}
	if (b->kind == FE_CONST && is_neutral(kind, a, b->value))
		return a;
	bool regroups = kind == FE_ADD || kind == FE_AND || kind == FE_OR || kind == FE_XOR;
	if (regroups && b->kind == FE_CONST && a->kind == kind && a->b->kind == FE_CONST)
		return operation(o, kind, a->a, operation(o, kind, a->b, b));
	if ((kind == FE_AND || kind == FE_MUL) && is_const(b, 0) && !op_expr_can_fail(o, a))
		return b;
	return op_expr(o, &(struct fexpr){ .kind = kind, .a = a, .b = b });
}

static struct fexpr *fold_load(struct optimiser *o, const struct fexpr *e)
{
	struct fexpr load = { .kind = FE_LOAD, .base = e->base, .size = e->size };
	load.value = e->value;
	load.a = op_fold_expr(o, e->a);
	if (load.a && load.a->kind == FE_CONST && load.a->value <= UINT32_MAX - load.value) {
		load.a = constant(o, load.a->value + load.value);
		load.value = 0;
	}
	return op_expr(o, &load);
}

static struct fexpr *fold_bool(struct optimiser *o, const struct fexpr *e)
{
	struct fnode *test = op_fold(o, e->test);
	if (test && (test->kind == FN_TRUE || test->kind == FN_FALSE))
		return constant(o, test->kind == FN_TRUE);
	return op_expr(o, &(struct fexpr){ .kind = FE_BOOL, .test = test });
}

struct fexpr *op_fold_expr(struct optimiser *o, const struct fexpr *e)
{
	switch (e->kind) {
	case FE_CONST:
		return constant(o, e->value);
	case FE_LEN:
		return op_expr(o, &(struct fexpr){ .kind = FE_LEN });
	case FE_VAR:
		return op_expr(o, &(struct fexpr){ .kind = FE_VAR, .var = e->var });
	case FE_LOAD:
		return fold_load(o, e);
	case FE_BOOL:
		return fold_bool(o, e);
	case FE_NEG:
		return operation(o, FE_NEG, op_fold_expr(o, e->a), NULL);
	case FE_ADD:
	case FE_SUB:
	case FE_MUL:
	case FE_DIV:
	case FE_MOD:
	case FE_AND:
	case FE_OR:
	case FE_XOR:
	case FE_SHL:
	case FE_SHR: {
		struct fexpr *a = op_fold_expr(o, e->a), *b = op_fold_expr(o, e->b);
		return operation(o, e->kind, a, b);
	}
	}
	return NULL;
}

/* ---- relations ---- */

static enum f_op opposite(enum f_op op)
{
	switch (op) {
	case OP_EQ:
		return OP_NE;
	case OP_NE:
		return OP_EQ;
	case OP_GT:
		return OP_LE;
	case OP_GE:
		return OP_LT;
	case OP_LT:
		return OP_GE;
	case OP_LE:
		return OP_GT;
	}
	return op;
}

struct fnode *op_not(struct optimiser *o, struct fnode *node)
{
	if (!node)
		return NULL;
	if (node->kind == FN_TRUE || node->kind == FN_FALSE)
		return op_const(o, node->kind == FN_FALSE);
	if (node->kind == FN_NOT)
		return node->child[0];
	/* In our meaning a relation that fails is false, and so would its opposite be. */
	if (node->kind == FN_REL && (o->pcap || !op_node_can_fail(o, node)))
		return op_rel(o, opposite(node->op), node->left, node->right);
	struct fnode *own = node, **child = pool_alloc(o->pool, sizeof(*child));
	if (!child)
		return NULL;
	*child = own;
	return op_node(o, &(struct fnode){ .kind = FN_NOT, .n = 1, .child = child });
}

/* The test in an expression, compared with a constant. */
static struct fnode *truth(struct optimiser *o, enum f_op op, struct fnode *test, uint32_t c)
{
	bool if_true = eval_compare(op, 1, c), if_false = eval_compare(op, 0, c);
	if (if_true == if_false)
		return o->pcap && op_node_can_fail(o, test) ? NULL : op_const(o, if_true);
	return if_true ? test : op_not(o, test);
}

/* Whether left op c has the same answer for every value that left can have. */
static bool is_decided(enum f_op op, const struct fexpr *left, uint32_t c, bool *ret_answer)
{
	uint32_t bits = bits_of(left), first, last;
	if ((op == OP_EQ || op == OP_NE) && c & ~bits) {
		*ret_answer = op == OP_NE;
		return true;
	}
	if (!op_interval(op, c, &first, &last))
		return false;
	/* No value is larger than all the bits together. */
	*ret_answer = first <= last && first == 0 && last >= bits;
	return *ret_answer || first > last || first > bits;
}

struct fnode *op_rel(struct optimiser *o, enum f_op op, struct fexpr *left, struct fexpr *right)
{
	if (!left || !right)
		return NULL;
	if (left->kind == FE_CONST && right->kind == FE_CONST)
		return op_const(o, eval_compare(op, left->value, right->value));
	if (left->kind == FE_CONST)
		return op_rel(o, f_op_mirrored(op), right, left);
	bool answer;
	if (right->kind == FE_CONST && left->kind == FE_BOOL) {
		struct fnode *test = truth(o, op, left->test, right->value);
		if (test)
			return test;
	}
	if (right->kind == FE_CONST && is_decided(op, left, right->value, &answer)) {
		/* A relation that fails is false anyway, in our meaning. */
		bool holds_if_it_fails = !answer && !o->pcap;
		if (holds_if_it_fails || !op_expr_can_fail(o, left))
			return op_const(o, answer);
	}
	if (left == right && !op_expr_can_fail(o, left))
		return op_const(o, eval_compare(op, 0, 0));
	return op_node(o,
		       &(struct fnode){ .kind = FN_REL, .op = op, .left = left, .right = right });
}
