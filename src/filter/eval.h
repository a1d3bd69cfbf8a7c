/*
 * The plain evaluator of lowered trees: the meaning of a tree, written down. The compiled program
 * must give the same verdict for every packet; tests compare them.
 */
#ifndef SONDE_FILTER_EVAL_H
#define SONDE_FILTER_EVAL_H

#include "filter/filter.h"
#include "filter/layout.h"
#include "filter/state.h"
#include "filter/tree.h"

struct eval {
	const struct frame *frame;
	const struct flayout *layout;
	const struct fstates *states; /* has seen this frame; NULL: tests of state are false */
	enum filter_meaning meaning;
};

/* The tree must be lowered. Recursion is as deep as the tree (LOWER_MAX_DEPTH). */
bool eval_tree(const struct fnode *tree, const struct eval *in);

/* The value of an expression. Returns false if a load in it fails or it divides by zero. */
bool eval_expr(const struct fexpr *expr, const struct eval *in, uint32_t *ret_value);

bool eval_compare(enum f_op op, uint32_t a, uint32_t b);

/* a op b, for an operator of two operands. Returns false for a division by zero. */
bool eval_arithmetic(enum fe_kind kind, uint32_t a, uint32_t b, uint32_t *ret_value);

#endif
