/* The filter tree: the pool that holds it and the functions that build it. */
#include "filter/tree.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

enum {
	CHUNK_BYTES = 16384,
	ALIGN = 16,
};

/* ---- pool ---- */

struct chunk {
	struct chunk *next;
	size_t used, size; /* bytes behind this header */
};

struct pool {
	struct chunk *chunks; /* the one in use first */
	size_t total;	      /* bytes of all chunks */
	bool failed;
};

/* Memory of a chunk starts here, at a multiple of ALIGN. */
enum { CHUNK_HEADER = (sizeof(struct chunk) + ALIGN - 1) / ALIGN * ALIGN };

struct pool *pool_new(void)
{
	return calloc(1, sizeof(struct pool));
}

struct pool *pool_free(struct pool *pool)
{
	if (!pool)
		return NULL;
	for (struct chunk *c = pool->chunks, *next; c; c = next) {
		next = c->next;
		free(c);
	}
	free(pool);
	return NULL;
}

/* Room for size bytes in front; NULL if there is none. */
static struct chunk *chunk_with(struct pool *pool, size_t size)
{
	struct chunk *c = pool->chunks;
	if (c && size <= c->size - c->used)
		return c;
	size_t room = size > CHUNK_BYTES ? size : CHUNK_BYTES;
	if (room > POOL_MAX_BYTES - pool->total)
		return NULL;
	c = calloc(1, CHUNK_HEADER + room);
	if (!c)
		return NULL;
	c->size = room;
	c->next = pool->chunks;
	pool->chunks = c;
	pool->total += room;
	return c;
}

void *pool_alloc(struct pool *pool, size_t size)
{
	if (!pool)
		return NULL;
	struct chunk *c = NULL;
	if (size <= POOL_MAX_BYTES) {
		size = size ? (size + ALIGN - 1) / ALIGN * ALIGN : ALIGN;
		c = chunk_with(pool, size);
	}
	if (!c) {
		pool->failed = true;
		return NULL;
	}
	void *p = (char *)c + CHUNK_HEADER + c->used;
	c->used += size;
	return p;
}

bool pool_failed(const struct pool *pool)
{
	return pool->failed;
}

char *pool_text(struct pool *pool, const char *text, size_t n)
{
	if (!text)
		return NULL;
	char *copy = pool_alloc(pool, n + 1);
	if (copy)
		memcpy(copy, text, n);
	return copy;
}

/* ---- expressions ---- */

static struct fexpr *expr_new(struct pool *pool, enum fe_kind kind)
{
	struct fexpr *e = pool_alloc(pool, sizeof(*e));
	if (e)
		e->kind = kind;
	return e;
}

struct fexpr *fe_const(struct pool *pool, uint32_t value)
{
	struct fexpr *e = expr_new(pool, FE_CONST);
	if (e)
		e->value = value;
	return e;
}

struct fexpr *fe_len(struct pool *pool)
{
	return expr_new(pool, FE_LEN);
}

struct fexpr *fe_var(struct pool *pool, enum f_var var)
{
	struct fexpr *e = expr_new(pool, FE_VAR);
	if (e)
		e->var = var;
	return e;
}

struct fexpr *fe_load_from(struct pool *pool, enum f_base base, uint32_t displacement,
			   struct fexpr *offset, uint8_t size)
{
	assert(size == 1 || size == 2 || size == 4);
	struct fexpr *e = offset ? expr_new(pool, FE_LOAD) : NULL;
	if (!e)
		return NULL;
	e->base = base;
	e->value = displacement;
	e->a = offset;
	e->size = size;
	return e;
}

struct fexpr *fe_load(struct pool *pool, enum f_base base, struct fexpr *offset, uint8_t size)
{
	return fe_load_from(pool, base, 0, offset, size);
}

struct fexpr *fe_at(struct pool *pool, enum f_base base, uint32_t offset, uint8_t size)
{
	return fe_load(pool, base, fe_const(pool, offset), size);
}

struct fexpr *fe_op(struct pool *pool, enum fe_kind kind, struct fexpr *a, struct fexpr *b)
{
	assert(kind >= FE_ADD && kind <= FE_NEG);
	if (!a || (!b && kind != FE_NEG))
		return NULL;
	struct fexpr *e = expr_new(pool, kind);
	if (!e)
		return NULL;
	e->a = a;
	e->b = kind == FE_NEG ? NULL : b;
	return e;
}

struct fexpr *fe_bool(struct pool *pool, struct fnode *test)
{
	struct fexpr *e = test ? expr_new(pool, FE_BOOL) : NULL;
	if (e)
		e->test = test;
	return e;
}

/* ---- tests ---- */

static struct fnode *node_new(struct pool *pool, enum fn_kind kind)
{
	struct fnode *node = pool_alloc(pool, sizeof(*node));
	if (node)
		node->kind = kind;
	return node;
}

struct fnode *fn_const(struct pool *pool, bool value)
{
	return node_new(pool, value ? FN_TRUE : FN_FALSE);
}

/* Lists of children grow as a text is read, so appending must not copy what is there each time. An
 * array has room for a power of two, and a node that grows shares its array with the longer one:
 * the slot behind its last child is NULL until somebody takes it. Children in place are never
 * changed. */
static uint32_t capacity(uint32_t n)
{
	uint32_t room = 2;
	while (room < n)
		room *= 2;
	return room;
}

static bool append(struct pool *pool, struct fnode *list, struct fnode *child)
{
	uint32_t room = list->child ? capacity(list->n) : 0;
	if (list->n == room || list->child[list->n]) {
		struct fnode **grown = pool_alloc(pool, capacity(list->n + 1) * sizeof(*grown));
		if (!grown)
			return false;
		if (list->n)
			memcpy(grown, list->child, list->n * sizeof(*grown));
		list->child = grown;
	}
	list->child[list->n++] = child;
	return true;
}

static bool append_flat(struct pool *pool, struct fnode *list, struct fnode *node)
{
	if (node->kind != list->kind)
		return append(pool, list, node);
	if (!list->n) {
		list->child = node->child;
		list->n = node->n;
		return true;
	}
	for (uint32_t i = 0; i < node->n; i++)
		if (!append(pool, list, node->child[i]))
			return false;
	return true;
}

static struct fnode *join(struct pool *pool, enum fn_kind kind, struct fnode *a, struct fnode *b)
{
	if (!a || !b)
		return NULL;
	struct fnode *list = node_new(pool, kind);
	if (!list || !append_flat(pool, list, a) || !append_flat(pool, list, b))
		return NULL;
	list->column = a->column;
	return list;
}

struct fnode *fn_and(struct pool *pool, struct fnode *a, struct fnode *b)
{
	return join(pool, FN_AND, a, b);
}

struct fnode *fn_or(struct pool *pool, struct fnode *a, struct fnode *b)
{
	return join(pool, FN_OR, a, b);
}

struct fnode *fn_list(struct pool *pool, enum fn_kind kind, struct fnode *const *nodes, uint32_t n)
{
	assert(kind == FN_AND || kind == FN_OR);
	struct fnode *list = node_new(pool, kind);
	for (uint32_t i = 0; i < n; i++)
		if (!list || !nodes[i] || !append_flat(pool, list, nodes[i]))
			return NULL;
	if (n == 1)
		return nodes[0];
	return n ? list : fn_const(pool, kind == FN_AND);
}

struct fnode *fn_not(struct pool *pool, struct fnode *a)
{
	struct fnode *node = a ? node_new(pool, FN_NOT) : NULL;
	if (!node || !append(pool, node, a))
		return NULL;
	node->column = a->column;
	return node;
}

struct fnode *fn_rel(struct pool *pool, enum f_op op, struct fexpr *left, struct fexpr *right)
{
	struct fnode *node = left && right ? node_new(pool, FN_REL) : NULL;
	if (!node)
		return NULL;
	node->op = op;
	node->left = left;
	node->right = right;
	return node;
}

struct fnode *fn_var_is(struct pool *pool, enum f_var var, uint32_t value)
{
	return fn_rel(pool, OP_EQ, fe_var(pool, var), fe_const(pool, value));
}

struct fnode *fn_set(struct pool *pool, enum f_base base, uint32_t offset, const struct fset *set)
{
	struct fnode *node = set ? node_new(pool, FN_SET) : NULL;
	if (!node)
		return NULL;
	node->base = base;
	node->offset = offset;
	node->set = set;
	return node;
}

struct fnode *fn_value_set(struct pool *pool, struct fexpr *value, const struct fset *set)
{
	assert(!set || set->width == 4);
	struct fnode *node = value ? fn_set(pool, BASE_LINK, 0, set) : NULL;
	if (node)
		node->left = value;
	return node;
}

struct fnode *fn_state(struct pool *pool, const struct fstate *state)
{
	struct fnode *node = state ? node_new(pool, FN_STATE) : NULL;
	struct fstate *copy = node ? pool_alloc(pool, sizeof(*copy)) : NULL;
	if (!copy)
		return NULL;
	*copy = *state;
	node->state = copy;
	return node;
}

struct fnode *fn_prim(struct pool *pool, const struct fprim *prim, uint32_t column)
{
	struct fnode *node = prim ? node_new(pool, FN_PRIM) : NULL;
	struct fprim *copy = node ? pool_alloc(pool, sizeof(*copy)) : NULL;
	if (!copy)
		return NULL;
	*copy = *prim;
	if (!copy->written)
		copy->written = "";
	node->prim = copy;
	node->column = column;
	return node;
}

/* ---- sets ---- */

struct frange frange_number(uint32_t width, uint32_t first, uint32_t last)
{
	assert(width == 1 || width == 2 || width == 4);
	struct frange r = { .first = { 0 } };
	for (uint32_t i = 0; i < width; i++) {
		uint32_t shift = 8 * (width - 1 - i);
		r.first[i] = (uint8_t)(first >> shift);
		r.last[i] = (uint8_t)(last >> shift);
	}
	return r;
}

struct frange frange_prefix(uint32_t width, const uint8_t *addr, uint32_t bits)
{
	assert(width <= 16 && bits <= 8 * width);
	struct frange r = { .first = { 0 } };
	for (uint32_t i = 0; i < width; i++) {
		uint32_t kept = bits > 8 * i ? bits - 8 * i : 0;
		uint8_t mask = (uint8_t)(kept >= 8 ? 0xff : 0xff00 >> kept);
		r.first[i] = (uint8_t)(addr[i] & mask);
		r.last[i] = (uint8_t)(r.first[i] | (0xff ^ mask));
	}
	return r;
}

static int by_first(const void *a, const void *b)
{
	const struct frange *x = a, *y = b;
	return memcmp(x->first, y->first, sizeof(x->first));
}

/* b starts within a or right behind its last key. */
static bool touches(const struct frange *a, const struct frange *b, uint32_t width)
{
	uint8_t next[16];
	memcpy(next, a->last, sizeof(next));
	for (uint32_t i = width; i > 0; i--)
		if (++next[i - 1])
			return memcmp(b->first, next, width) <= 0;
	return true; /* a goes up to the highest key */
}

struct fset *fset_new(struct pool *pool, uint32_t width, struct frange *ranges, uint32_t n)
{
	assert(width == 1 || width == 2 || width == 4 || width == 6 || width == 16);
	struct fset *set = ranges && n && n <= MAX_SET ? pool_alloc(pool, sizeof(*set)) : NULL;
	if (!set)
		return NULL;
	for (uint32_t i = 0; i < n; i++) {
		memset(ranges[i].first + width, 0, sizeof(ranges[i].first) - width);
		memset(ranges[i].last + width, 0, sizeof(ranges[i].last) - width);
		assert(memcmp(ranges[i].first, ranges[i].last, width) <= 0);
	}
	qsort(ranges, n, sizeof(*ranges), by_first);
	uint32_t kept = 0;
	for (uint32_t i = 1; i < n; i++) {
		if (!touches(&ranges[kept], &ranges[i], width))
			ranges[++kept] = ranges[i];
		else if (memcmp(ranges[i].last, ranges[kept].last, width) > 0)
			memcpy(ranges[kept].last, ranges[i].last, sizeof(ranges[i].last));
	}
	*set = (struct fset){ .width = width, .n = kept + 1, .ranges = ranges };
	return set;
}

bool fset_has(const struct fset *set, const uint8_t *key)
{
	uint32_t low = 0, high = set->n;
	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		const struct frange *r = &set->ranges[middle];
		if (memcmp(key, r->first, set->width) < 0)
			high = middle;
		else if (memcmp(key, r->last, set->width) > 0)
			low = middle + 1;
		else
			return true;
	}
	return false;
}

enum f_op f_op_mirrored(enum f_op op)
{
	switch (op) {
	case OP_EQ:
	case OP_NE:
		return op;
	case OP_GT:
		return OP_LT;
	case OP_GE:
		return OP_LE;
	case OP_LT:
		return OP_GT;
	case OP_LE:
		return OP_GE;
	}
	return op;
}
