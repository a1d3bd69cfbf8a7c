/*
 * Filter programs: the instruction set, and what a program consists of.
 *
 * Instructions are those of classic BPF (struct sock_filter: accumulator A, index register X,
 * scratch words M[]), so that a kernel program can be attached as it is. Programs for user space
 * have more:
 *
 *	parse			The frame is walked (layout.h); bases and facts are the scratch
 *				words from PROG_FACTS on, in the order of struct flayout.
 *	ld net[k], net[x + k]	Loads from a base: see prog_at.
 *	jset_a #k, jset_at #k	Jumps by whether A, or the bytes of the packet that the set says,
 *				are in set k.
 *	jstate #k		Jumps by whether state test k holds.
 *
 * A load that is not within the packet ends a kernel program: the packet is rejected. In user space
 * it jumps jt * 256 + jf instructions forward, and rejects only if that is 0. Offsets do not wrap;
 * in the kernel x + k does, so generated programs see to it that it need not.
 */
#ifndef SONDE_FILTER_PROG_H
#define SONDE_FILTER_PROG_H

#include <linux/filter.h>
#include <stdbool.h>

#include "filter/layout.h"
#include "filter/tree.h"

enum {
	PROG_MAX_KERNEL = 4096, /* instructions that the kernel takes */
	PROG_MAX_USER = 1 << 20,
	PROG_SCRATCH = 16, /* words that programs store to */
	PROG_FACTS = 16,   /* user space: first of the words that PARSE fills */
	PROG_VARS = PROG_FACTS + N_BASES,
	PROG_WORDS = PROG_VARS + N_VARS,
};

/* Codes of user space. Those of jumps are outside of the classes of BPF. */
enum prog_code {
	PROG_PARSE = 0x100,
	PROG_JSET_A,
	PROG_JSET_AT,
	PROG_JSTATE,
};

/* Modes of user space: loads from a base, and from a base + X. */
enum { PROG_BASE = 0xc0, PROG_BASE_X = 0xe0 };

/* The k of such a load: base and offset. */
#define PROG_MAX_OFFSET 0x3fffffffu
/* How far a load can jump. */
#define PROG_MAX_FAIL 0xffffu
#define prog_at(base, offset) ((uint32_t)(base) << 30 | (offset))
#define prog_base(k) ((k) >> 30)
#define prog_offset(k) ((k)&PROG_MAX_OFFSET)

/* A set made ready for many questions. Keys are numbers for widths up to 6. */
struct prog_set {
	const struct fset *set;
	enum f_base base; /* of the bytes that JSET_AT asks about */
	uint32_t offset;
	bool rejects; /* bytes that are not held end the program */
	uint32_t n;   /* ranges first[i]..last[i], sorted; 0: only set has them (width 16) */
	uint64_t *first, *last;
	uint64_t *hash; /* keys + 1, 0: free; if every range is one key; else NULL */
	uint32_t hash_bits;
};

struct fprog {
	struct sock_filter *insns;
	uint32_t n;
	bool is_kernel; /* no instructions of user space */
	bool is_exact;	/* kernel: it never accepts only because it was not sure */
	struct prog_set *sets;
	uint32_t n_sets;
	const struct fstate **states; /* the tree's */
	uint32_t n_states;
};

/* A conditional jump, by jt and jf. */
bool prog_is_branch(const struct sock_filter *insn);

/* How far a load jumps if it fails; 0: it rejects, or is no load. */
uint32_t prog_fail_distance(const struct sock_filter *insn);

/* Sets and states of a program refer to the tree that it was generated from. */
struct fprog *prog_free(struct fprog *prog);

/* Makes *set ready: fills it from set->set. Returns 0 or -ENOMEM. */
int prog_set_init(struct prog_set *set) MUST_CHECK;
void prog_set_done(struct prog_set *set);

/* Whether the number (width 4 or less: of JSET_A), or the key of set->set->width bytes, is in. */
bool prog_set_has_number(const struct prog_set *set, uint64_t number);
bool prog_set_has(const struct prog_set *set, const uint8_t *key);

#endif
