/* Filter trees: the pool and its bound, builders, lists that grow, sets. */
#include "filter/tree.h"

#include "../unit/tap.h"

static void pools(void)
{
	struct pool *pool = pool_new();
	uint8_t *a = pool_alloc(pool, 5), *b = pool_alloc(pool, 100000);
	bool zeroed = a && b;
	for (uint32_t i = 0; zeroed && i < 100000; i++)
		zeroed = b[i] == 0;
	ok(zeroed && !a[4], "memory is zeroed");
	ok((uintptr_t)a % 16 == 0 && (uintptr_t)b % 16 == 0, "memory is aligned");
	same(pool_text(pool, "hostname", 4), "host", "text is cut and terminated");
	ok(!pool_alloc(pool, (size_t)POOL_MAX_BYTES + 1), "one piece is too large");
	uint32_t n = 0;
	while (n < 100 && pool_alloc(pool, 1 << 20))
		n++;
	ok(n > 32 && n < 64, "the pool has a bound: %u MiB fit", n);
	ok(!pool_alloc(NULL, 1) && !pool_free(NULL), "no pool");
	ok(!pool_free(pool), "free gives NULL");
}

static void builders(void)
{
	struct pool *pool = pool_new();
	struct fexpr *load = fe_at(pool, BASE_NET, 9, 1);
	ok(load->kind == FE_LOAD && load->base == BASE_NET && load->size == 1 &&
		   load->a->value == 9,
	   "load");
	struct fexpr *sum = fe_op(pool, FE_ADD, load, fe_const(pool, 1));
	ok(sum->a == load && sum->b->value == 1, "sum");
	ok(fe_op(pool, FE_NEG, load, NULL)->a == load, "negation has one operand");
	ok(!fe_op(pool, FE_ADD, load, NULL) && !fe_load(pool, BASE_NET, NULL, 1) &&
		   !fn_not(pool, NULL) && !fn_rel(pool, OP_EQ, NULL, load) &&
		   !fn_and(pool, NULL, fn_const(pool, true)) && !fn_set(pool, BASE_NET, 0, NULL),
	   "NULL in, NULL out");
	struct fnode *is = fn_var_is(pool, VAR_TYPE, 0x800);
	ok(is->kind == FN_REL && is->left->var == VAR_TYPE && is->right->value == 0x800, "fact");
	struct fprim prim = { .kind = FP_PORT, .port_first = 80, .port_last = 80 };
	struct fnode *node = fn_prim(pool, &prim, 7);
	ok(node->prim != &prim && node->prim->port_first == 80 && node->column == 7, "primitive");
	same(node->prim->written, "", "a primitive has a text");
	ok(!pool_free(pool), "done");
}

static void lists(void)
{
	struct pool *pool = pool_new();
	struct fnode *x[64];
	for (uint32_t i = 0; i < ARRAY_LEN(x); i++)
		x[i] = fn_var_is(pool, VAR_TYPE, i);
	struct fnode *list = x[0];
	for (uint32_t i = 1; i < 40; i++)
		list = fn_or(pool, list, x[i]);
	bool in_order = list->n == 40;
	for (uint32_t i = 0; in_order && i < 40; i++)
		in_order = list->child[i] == x[i];
	ok(in_order, "or of or flattens and keeps the order");
	struct fnode *one = fn_or(pool, list, x[50]), *two = fn_or(pool, list, x[51]);
	ok(list->n == 40 && one->n == 41 && two->n == 41 && one->child[40] == x[50] &&
		   two->child[40] == x[51] && two->child[39] == x[39],
	   "two lists grow from one");
	struct fnode *both = fn_or(pool, one, two);
	ok(both->n == 82 && both->child[40] == x[50] && both->child[81] == x[51], "or of two ors");
	struct fnode *mixed = fn_and(pool, both, fn_not(pool, x[0]));
	ok(mixed->kind == FN_AND && mixed->n == 2 && mixed->child[0] == both &&
		   mixed->child[1]->kind == FN_NOT,
	   "and of an or does not flatten");
	ok(fn_list(pool, FN_AND, NULL, 0)->kind == FN_TRUE &&
		   fn_list(pool, FN_OR, NULL, 0)->kind == FN_FALSE &&
		   fn_list(pool, FN_OR, x, 1) == x[0] && fn_list(pool, FN_OR, x, 64)->n == 64,
	   "lists of none, one, many");
	struct fnode *many = x[0];
	for (uint32_t i = 0; many && i < 100000; i++)
		many = fn_or(pool, many, x[i % 64]);
	ok(many && many->n == 100001, "100,000 children one at a time");
	ok(!pool_free(pool), "done");
}

static struct fset *numbers(struct pool *pool, uint32_t width, const uint32_t (*pairs)[2],
			    uint32_t n)
{
	struct frange *ranges = pool_alloc(pool, n * sizeof(*ranges));
	for (uint32_t i = 0; i < n; i++)
		ranges[i] = frange_number(width, pairs[i][0], pairs[i][1]);
	return fset_new(pool, width, ranges, n);
}

static bool has(const struct fset *set, uint32_t value)
{
	return fset_has(set, frange_number(set->width, value, value).first);
}

static void sets(void)
{
	struct pool *pool = pool_new();
	struct fset *set = numbers(pool, 2,
				   (const uint32_t[][2]){ { 80, 80 },
							  { 443, 443 },
							  { 22, 25 },
							  { 26, 30 },
							  { 79, 81 },
							  { 65535, 65535 },
							  { 0, 0 },
							  { 24, 24 } },
				   8);
	ok(set->n == 5, "overlapping and neighbouring ranges are joined: %u", set->n);
	bool right = true;
	for (uint32_t v = 0; v <= 0xffff; v++)
		right &= has(set, v) == (v == 0 || (v >= 22 && v <= 30) || (v >= 79 && v <= 81) ||
					 v == 443 || v == 65535);
	ok(right, "every 16-bit value is found or not");
	set = numbers(pool, 4, (const uint32_t[][2]){ { 0xffffff00, 0xffffffff }, { 5, 5 } }, 2);
	ok(set->n == 2 && has(set, 0xffffffff) && has(set, 5) && !has(set, 6), "up to the top");
	ok(numbers(pool, 1, (const uint32_t[][2]){ { 0, 255 }, { 3, 3 } }, 2)->n == 1, "all bytes");
	struct frange r = frange_prefix(4, (const uint8_t[]){ 10, 1, 2, 3 }, 22);
	ok(!memcmp(r.first, "\x0a\x01\x00\x00", 4) && !memcmp(r.last, "\x0a\x01\x03\xff", 4),
	   "/22");
	r = frange_prefix(4, (const uint8_t[]){ 10, 1, 2, 3 }, 0);
	ok(!memcmp(r.first, "\0\0\0\0", 4) && !memcmp(r.last, "\xff\xff\xff\xff", 4), "/0");
	struct frange *all = pool_alloc(pool, ((size_t)MAX_SET + 1) * sizeof(*all));
	ok(!fset_new(pool, 4, all, MAX_SET + 1) && !fset_new(pool, 4, all, 0), "bounds of a set");
	ok(!pool_free(pool), "done");
}

int main(void)
{
	pools();
	builders();
	lists();
	sets();
	return done_testing();
}
