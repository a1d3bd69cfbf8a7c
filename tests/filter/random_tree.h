/* Random lowered trees and random changes of packets, for comparing what must give one verdict. */
#ifndef SONDE_TESTS_FILTER_RANDOM_TREE_H
#define SONDE_TESTS_FILTER_RANDOM_TREE_H

#include <stdlib.h>
#include <string.h>

#include "base/frame.h"
#include "filter/tree.h"

/* xorshift: the same numbers everywhere. */
struct random {
	uint64_t state;
};

static inline uint32_t random_next(struct random *r)
{
	r->state ^= r->state << 13;
	r->state ^= r->state >> 7;
	r->state ^= r->state << 17;
	return (uint32_t)(r->state >> 16);
}

static inline uint32_t random_below(struct random *r, uint32_t n)
{
	return random_next(r) % n;
}

/* Numbers that packets have, and some that none has. */
static inline uint32_t random_number(struct random *r)
{
	static const uint32_t numbers[] = {
		0,	    1,		2,	    3,		4,	    6,		8,
		9,	    14,		16,	    17,		20,	    24,		32,
		33,	    40,		44,	    58,		64,	    80,		100,
		200,	    255,	0x1f,	    0xfff,	0x1fff,	    0x800,	0x806,
		0x8100,	    0x86dd,	0xffff,	    0x0a010203, 0x0a010204, 0x7fffffff, 0x80000000,
		0xfffff000, 0xfffffff0, 0xffffffff,
	};
	return random_below(r, 3) ? numbers[random_below(r, ARRAY_LEN(numbers))]
				  : random_next(r) >> random_below(r, 32);
}

static inline struct fnode *random_tree(struct random *r, struct pool *pool, uint32_t depth);

static inline struct fexpr *random_expr(struct random *r, struct pool *pool, uint32_t depth)
{
	static const uint8_t sizes[] = { 1, 2, 4 };
	uint32_t what = random_below(r, depth ? 12 : 6);
	if (what < 2)
		return fe_const(pool, random_number(r));
	if (what == 2)
		return random_below(r, 4) ? fe_var(pool, (enum f_var)random_below(r, N_VARS))
					  : fe_len(pool);
	if (what < 6)
		return fe_at(pool, (enum f_base)random_below(r, N_BASES), random_below(r, 64),
			     sizes[random_below(r, 3)]);
	if (what < 8)
		return fe_load_from(pool, (enum f_base)random_below(r, N_BASES),
				    random_below(r, 2) ? random_number(r) : random_below(r, 32),
				    random_expr(r, pool, depth - 1), sizes[random_below(r, 3)]);
	if (what == 8 && depth > 1)
		return fe_bool(pool, random_tree(r, pool, depth - 1));
	enum fe_kind kind = (enum fe_kind)(FE_ADD + random_below(r, FE_NEG - FE_ADD + 1));
	struct fexpr *a = random_expr(r, pool, depth - 1);
	return fe_op(pool, kind, a, kind == FE_NEG ? NULL : random_expr(r, pool, depth - 1));
}

static inline struct fset *random_set(struct random *r, struct pool *pool, uint32_t width)
{
	uint32_t n = 1 + random_below(r, 12);
	struct frange *ranges = pool_alloc(pool, n * sizeof(*ranges));
	for (uint32_t i = 0; i < n; i++) {
		uint8_t key[16] = { 0x0a, 0x01, 0x02, 0x03 };
		if (width <= 4) {
			uint32_t max = width == 4 ? 0xffffffffu : (1u << 8 * width) - 1;
			uint32_t a = random_number(r) & max;
			uint32_t b = random_below(r, 2)
					     ? a
					     : a + random_below(r, max - a + 1 ? max - a + 1 : 1);
			ranges[i] = frange_number(width, a, b < a ? a : b);
			continue;
		}
		if (width == 6)
			memcpy(key, (uint8_t[]){ 2, 0, 0, 0, 0, (uint8_t)random_below(r, 6) }, 6);
		else
			memcpy(key,
			       (uint8_t[]){ 0x20, 1, 0x0d,
					    0xb8, [15] = (uint8_t)random_below(r, 4) },
			       16);
		if (random_below(r, 4) == 0)
			key[random_below(r, width)] ^= (uint8_t)random_next(r);
		ranges[i] = frange_prefix(width, key,
					  random_below(r, 2) ? 8 * width
							     : random_below(r, 8 * width + 1));
		if (random_below(r, 4) == 0)
			memset(ranges[i].last, 0xff, width);
	}
	return fset_new(pool, width, ranges, n);
}

static inline struct fnode *random_test(struct random *r, struct pool *pool, uint32_t depth)
{
	static const uint8_t widths[] = { 1, 2, 4, 6, 16 };
	static const struct fstate calls = { .kind = STATE_RPC, .program = FP_ANY };
	uint32_t what = random_below(r, 12);
	if (what == 0)
		return fn_state(pool, &calls);
	if (what < 3)
		return fn_value_set(pool, random_expr(r, pool, depth), random_set(r, pool, 4));
	if (what < 6)
		return fn_set(pool, (enum f_base)random_below(r, N_BASES), random_below(r, 40),
			      random_set(r, pool, widths[random_below(r, 5)]));
	if (what < 9)
		return fn_var_is(pool, (enum f_var)random_below(r, N_VARS), random_number(r));
	return fn_rel(pool, (enum f_op)random_below(r, 6), random_expr(r, pool, depth),
		      random_below(r, 2) ? fe_const(pool, random_number(r))
					 : random_expr(r, pool, depth));
}

static inline struct fnode *random_tree(struct random *r, struct pool *pool, uint32_t depth)
{
	uint32_t what = depth ? random_below(r, 8) : 7;
	if (what < 3) {
		struct fnode *nodes[4];
		uint32_t n = 2 + random_below(r, 3);
		for (uint32_t i = 0; i < n; i++)
			nodes[i] = random_tree(r, pool, depth - 1);
		return fn_list(pool, FN_AND, nodes, n);
	}
	if (what < 5)
		return fn_or(pool, random_tree(r, pool, depth - 1),
			     random_tree(r, pool, depth - 1));
	if (what == 5)
		return fn_not(pool, random_tree(r, pool, depth - 1));
	return random_test(r, pool, depth);
}

/* Cuts a packet and changes bytes of it. The room for it is of just the size that is left. */
static inline struct frame random_packet(struct random *r, const struct frame *from)
{
	struct frame f = *from;
	if (random_below(r, 2))
		f.cap = random_below(r, f.cap + 1);
	uint8_t *data = malloc(f.cap ? f.cap : 1);
	if (!data)
		abort();
	memcpy(data, from->data, f.cap);
	for (uint32_t n = f.cap ? random_below(r, 4) : 0; n; n--)
		data[random_below(r, min_u32(f.cap, 64))] =
			random_below(r, 2) ? (uint8_t)random_number(r) : (uint8_t)random_next(r);
	f.data = data;
	f.dir = (uint8_t)random_below(r, 3);
	return f;
}

#endif
