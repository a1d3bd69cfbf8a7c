/*
 * Inside of the optimiser: equal parts of a tree become the same node, so that comparing pointers
 * compares tests.
 */
#ifndef SONDE_FILTER_OPTIMISING_H
#define SONDE_FILTER_OPTIMISING_H

#include "filter/filter.h"
#include "filter/tree.h"

/* An open hash table of pointers; what they point to is a node or an expression. */
struct interned {
	const void **slots; /* n_slots, a power of two; NULL: free */
	uint32_t n_slots, n_used;
};

struct optimiser {
	struct pool *pool;
	bool pcap; /* libpcap's meaning: order matters, failing loads end everything */
	struct interned exprs, nodes;
};

/* ---- optimise_fold.c: nodes and expressions one at a time ---- */

/* The one expression or node that is equal to the given one, whose parts are interned already. NULL
 * for NULL parts and for want of memory. */
struct fexpr *op_expr(struct optimiser *o, const struct fexpr *e);
struct fnode *op_node(struct optimiser *o, const struct fnode *node);

struct fnode *op_const(struct optimiser *o, bool value);
struct fnode *op_not(struct optimiser *o, struct fnode *node);

/* Folded: e with folded parts, and left op right of folded expressions. */
struct fexpr *op_fold_expr(struct optimiser *o, const struct fexpr *e);
struct fnode *op_rel(struct optimiser *o, enum f_op op, struct fexpr *left, struct fexpr *right);

/* Whether a packet could end before the bytes that are asked for, or a divisor be 0. */
bool op_expr_can_fail(const struct optimiser *o, const struct fexpr *e);
bool op_node_can_fail(const struct optimiser *o, const struct fnode *node);

/* ---- optimise_list.c: and, or ---- */

/* FN_AND or FN_OR of folded nodes: flat, without constants, equal subjects as sets, common
 * beginnings of alternatives once, cheap ones first. */
struct fnode *op_list(struct optimiser *o, enum fn_kind kind, struct fnode *const *nodes,
		      uint32_t n);

/* ---- optimise_sets.c ---- */

/* Joins those of the n nodes of an "or" that ask for values of the same number or bytes. Returns
 * how many remain in nodes, or -1 for want of memory. */
int64_t op_join_sets(struct optimiser *o, struct fnode **nodes, uint32_t n);

/* A set of numbers that expression can have, as one interval: value op c. Returns false for OP_NE.
 */
bool op_interval(enum f_op op, uint32_t c, uint32_t *ret_first, uint32_t *ret_last);

/* ---- optimise.c ---- */

/* A folded tree. */
struct fnode *op_fold(struct optimiser *o, const struct fnode *node);

#endif
