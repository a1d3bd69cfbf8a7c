/*
 * The optimiser: a lowered tree becomes a smaller one with the same verdict for every packet.
 *
 * Constants are folded and constant branches dropped; equalities and sets over the same bytes or
 * number that are joined by "or" become one set; what every branch of an "or" starts with is asked
 * once; a test whose outcome is known from the tests before it is dropped. In our meaning, where
 * tests have no side effects, cheap ones move in front. libpcap's meaning keeps the order, because
 * a load behind the end of the packet ends everything there.
 */
#ifndef SONDE_FILTER_OPTIMISE_H
#define SONDE_FILTER_OPTIMISE_H

#include "filter/filter.h"
#include "filter/tree.h"

/* FN_TRUE or FN_FALSE: the same for every packet. NULL for want of memory. The tree given stays as
 * it is; the result shares parts with it. */
const struct fnode *optimise_tree(struct pool *pool, const struct fnode *tree,
				  enum filter_meaning meaning);

#endif
