/*
 * Code generation: a lowered tree becomes a program, for the machine in user space or for the
 * kernel.
 *
 * Kernel programs see live packets: on Ethernet the driver may have taken the outermost VLAN tag
 * out of the frame (ancillary loads tell), and cooked links (SLL, SLL2) have no link header there.
 * Their facts follow the rules of layout.h in straight-line code, as far as the tree asks for them.
 */
#ifndef SONDE_FILTER_GEN_H
#define SONDE_FILTER_GEN_H

#include "filter/filter.h"
#include "filter/prog.h"

struct gen_opts {
	enum filter_meaning meaning;
	bool is_kernel;
	uint32_t accept;    /* what programs return for accepted packets, at least 1 */
	uint32_t max_insns; /* 0: as many as there can be */
	/* The rest is for the kernel only. Packets of more VLAN tags or IPv6 extension headers than
	 * these are accepted, which the program then is not exact for. */
	uint32_t link;
	uint32_t max_tags, max_extensions; /* LAYOUT_MAX_TAGS, LAYOUT_MAX_EXTENSIONS */
};

/* Returns 0 or -ENOMEM; -E2BIG for more instructions, or scratch words, than there are; -ENOTSUP if
 * a kernel program cannot answer a test of the tree, or not for the link. The program refers to the
 * tree, and is valid. */
int gen_program(struct fprog **ret_prog, const struct fnode *tree,
		const struct gen_opts *opts) MUST_CHECK;

#endif
