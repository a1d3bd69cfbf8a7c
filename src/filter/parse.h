/*
 * The two parsers: text becomes a tree of primitives and relations, not lowered yet.
 *
 * snoop_parse.c and tcpdump_parse.c. The caller has checked that the text is not longer than
 * MAX_EXPRESSION; text without a word (empty, blanks) gives FN_TRUE.
 */
#ifndef SONDE_FILTER_PARSE_H
#define SONDE_FILTER_PARSE_H

#include "filter/filter.h"
#include "filter/tree.h"

/* Return 0, or a negative errno with error filled, which must not be NULL: -EINVAL, -ENOENT, -E2BIG
 * as filter_compile says, -ENOMEM. The tree belongs to the pool; opts is not kept. opts->meaning
 * matters to the tcpdump language only (what a load implies, see lower.h). */
int snoop_parse_filter(struct fnode **ret_tree, struct pool *pool, const char *text,
		       const struct filter_opts *opts, struct filter_error *error) MUST_CHECK;
int tcpdump_parse_filter(struct fnode **ret_tree, struct pool *pool, const char *text,
			 const struct filter_opts *opts, struct filter_error *error) MUST_CHECK;

#endif
