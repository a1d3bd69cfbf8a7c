/*
 * Inside of a compiled filter: what its parts, the listings and the explanation, work on.
 *
 * The text is parsed once. For each link type that is met the tree is lowered and compiled; the
 * COMPILED_MAX link types met last are kept.
 */
#ifndef SONDE_FILTER_COMPILED_H
#define SONDE_FILTER_COMPILED_H

#include "filter/classes.h"
#include "filter/filter.h"
#include "filter/prog.h"
#include "filter/state.h"

enum {
	COMPILED_MAX = 8,
	COMPILED_ACCEPT = 262144, /* bytes that listed programs keep of accepted packets */
};

/* The filter for one link type. */
struct compiled {
	struct pool *pool;
	uint32_t link;
	uint64_t used;		     /* when, by the filter's count of look-ups */
	struct filter_error error;   /* why it could not be compiled: it matches nothing then */
	const struct fnode *lowered; /* NULL: could not be compiled */
	const struct fnode *tree;    /* lowered, optimised */
	struct fprog *prog;	     /* for user space */
	struct fclasses classes;     /* what prog says of them */
};

struct filter {
	struct pool *pool;
	struct fnode *parsed;
	struct filter_opts opts; /* without lookup */
	struct compiled compiled[COMPILED_MAX];
	uint32_t n_compiled;
	struct compiled *last; /* used by the frame before; never NULL */
	uint64_t n_lookups;
	struct fstates *states, *tree_states; /* of filter_match, of filter_match_tree */
};

/* Never NULL. Compiles if need be. */
struct compiled *compiled_for(struct filter *filter, uint32_t link);

/* The kernel's share. */
struct compiled_kernel {
	struct pool *pool; /* of tree */
	const struct fnode *tree;
	struct fprog *prog; /* NULL: every packet must pass */
	bool is_exact;
};

/* Returns 0; negative with the sentence of the error if the filter does not compile for the link
 * type, or for want of memory. Programs too long for the kernel become coarser. */
int compiled_kernel(struct compiled_kernel *ret, struct filter *filter,
		    const struct filter_socket *socket, struct err *err) MUST_CHECK;
void compiled_kernel_done(struct compiled_kernel *kernel);

#endif
