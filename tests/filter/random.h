/*
 * Random trees and random packets, the same ones for the same seed: for tests that compare two ways
 * to the same verdict.
 *
 *	struct dice dice = { seed };
 *	struct fnode *tree = random_tree(pool, &dice, 4);	primitives, relations; not lowered
 *	struct frame frame = random_frame(&dice, suite);	packet_free it
 */
#ifndef SONDE_TESTS_FILTER_RANDOM_H
#define SONDE_TESTS_FILTER_RANDOM_H

#include "prims.h"

struct dice {
	uint64_t state;
};

/* 0..n-1 */
static inline uint32_t dice_roll(struct dice *d, uint32_t n)
{
	uint64_t x = d->state += 0x9e3779b97f4a7c15u;
	x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9u;
	x = (x ^ x >> 27) * 0x94d049bb133111ebu;
	return (uint32_t)((x ^ x >> 31) >> 32) % n;
}

static inline struct fnode *random_tree(struct pool *pool, struct dice *d, uint32_t depth);

static inline struct fexpr *random_expr(struct pool *pool, struct dice *d, uint32_t depth)
{
	static const uint8_t sizes[] = { 1, 2, 4 };
	static const uint32_t masks[] = {
		0x0f, 0xf0, 0xff, 0xff00, 0xfff0, 0xffff0000, 0xffffff00
	};
	uint32_t size = sizes[dice_roll(d, ARRAY_LEN(sizes))];
	uint32_t base = dice_roll(d, N_BASES);
	switch (dice_roll(d, depth ? 12 : 7)) {
	case 0:
		return fe_const(pool,
				dice_roll(d, 2) ? dice_roll(d, 64) : dice_roll(d, 0xffffffff));
	case 1:
		return fe_len(pool);
	case 2:
	case 3:
		return fe_var(pool, (enum f_var)dice_roll(d, N_VARS));
	case 4:
	case 5:
	case 6:
		return fe_at(pool, (enum f_base)base, dice_roll(d, 24), (uint8_t)size);
	case 7:
		return fe_op(pool, FE_AND, random_expr(pool, d, depth - 1),
			     fe_const(pool, masks[dice_roll(d, ARRAY_LEN(masks))]));
	case 8:
		return fe_load_from(pool, (enum f_base)base, dice_roll(d, 20),
				    random_expr(pool, d, depth - 1), (uint8_t)size);
	case 9:
		return fe_bool(pool, random_tree(pool, d, depth - 1));
	default: {
		enum fe_kind kind = (enum fe_kind)(FE_ADD + dice_roll(d, FE_NEG - FE_ADD + 1));
		struct fexpr *a = random_expr(pool, d, depth - 1);
		return fe_op(pool, kind, a,
			     kind == FE_NEG ? NULL : random_expr(pool, d, depth - 1));
	}
	}
}

static inline struct fnode *random_relation(struct pool *pool, struct dice *d, uint32_t depth)
{
	enum f_op op = (enum f_op)dice_roll(d, OP_LE + 1);
	struct fexpr *left = random_expr(pool, d, depth);
	struct fexpr *right =
		dice_roll(d, 4) ? fe_const(pool, dice_roll(d, 3) ? dice_roll(d, 70) : 0x0a010203)
				: random_expr(pool, d, depth);
	return fn_rel(pool, op, left, right);
}

/* Several values of the same thing, as lists have them. */
static inline struct fnode *random_values(struct pool *pool, struct dice *d)
{
	struct fexpr *subject = random_expr(pool, d, 1);
	struct fnode *any = NULL;
	for (uint32_t i = 0, n = 2 + dice_roll(d, 8); i < n; i++) {
		enum f_op op = dice_roll(d, 5) ? OP_EQ : (enum f_op)dice_roll(d, OP_LE + 1);
		struct fnode *rel = fn_rel(pool, op, subject, fe_const(pool, dice_roll(d, 40)));
		any = any ? fn_or(pool, any, rel) : rel;
	}
	return any;
}

/* The rows of Ethernet; what a link type refuses is false there, if the caller is not strict. */
static inline struct fnode *random_prim(struct pool *pool, struct dice *d)
{
	const struct prim_row *row = &ethernet_prims[dice_roll(d, ARRAY_LEN(ethernet_prims))];
	return fn_prim(pool, &row->prim, 1);
}

static inline struct fnode *random_tree(struct pool *pool, struct dice *d, uint32_t depth)
{
	switch (dice_roll(d, depth ? 12 : 5)) {
	case 0:
		return random_relation(pool, d, depth);
	case 1:
		return dice_roll(d, 4) ? random_values(pool, d) : fn_const(pool, dice_roll(d, 2));
	case 2:
	case 3:
	case 4:
		return random_prim(pool, d);
	case 5:
	case 6:
		return fn_not(pool, random_tree(pool, d, depth - 1));
	case 7:
	case 8:
	case 9: {
		struct fnode *a = random_tree(pool, d, depth - 1);
		return fn_and(pool, a, random_tree(pool, d, depth - 1));
	}
	default: {
		struct fnode *a = random_tree(pool, d, depth - 1);
		return fn_or(pool, a, random_tree(pool, d, depth - 1));
	}
	}
}

/* A packet of the suite: whole, or damaged, or cut. */
static inline struct frame random_frame(struct dice *d, const struct prim_suite *suite)
{
	struct frame f = packet_frame(&suite->packets[dice_roll(d, suite->n_packets)], suite->link);
	uint32_t n_damaged = dice_roll(d, 3) ? 0 : dice_roll(d, 4);
	uint32_t cap = dice_roll(d, 3) ? f.cap : dice_roll(d, f.cap + 1);
	uint8_t *data = malloc(cap ? cap : 1);
	if (!data)
		abort();
	memcpy(data, f.data, cap);
	for (uint32_t i = 0; i < n_damaged && cap; i++)
		data[dice_roll(d, cap < 64 ? cap : 64)] = (uint8_t)dice_roll(d, 256);
	packet_free(&f);
	f.data = data;
	f.cap = cap;
	return f;
}

#endif
