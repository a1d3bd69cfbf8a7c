/*
 * The kernel's share of a filter: a tree that only asks what a kernel program can answer and is
 * true for every packet that the whole tree is true for, and perhaps for more.
 *
 * What the kernel cannot know becomes true, and below a "not" false; the connectives around it
 * stay. It does not know: state (FN_STATE); VAR_CHAIN; the link header of cooked links. Sets of
 * more than max_ranges ranges become coarser: the smallest gaps between neighbours are closed, or
 * below a "not" members are left out. On Ethernet the driver may have taken the VLAN tag out of the
 * frame, so that loads from BASE_LINK behind byte 12 would see other bytes: a tree that has such
 * loads lets every tagged packet pass.
 *
 * Optimise the result: constants take whole branches with them.
 */
#ifndef SONDE_FILTER_SUPERSET_H
#define SONDE_FILTER_SUPERSET_H

#include "filter/filter.h"
#include "filter/tree.h"

struct superset_opts {
	uint32_t link;
	uint32_t max_ranges; /* of one set; at least 1 */
};

/* *ret_exact: nothing was replaced, the kernel decides alone. Otherwise the program must be
 * generated in our meaning (failing loads make one test false), whatever the meaning of the filter:
 * a load that a replaced test would have kept from happening must not end the program. NULL for
 * want of memory. */
const struct fnode *superset_tree(struct pool *pool, const struct fnode *tree,
				  const struct superset_opts *opts, bool *ret_exact);

#endif
