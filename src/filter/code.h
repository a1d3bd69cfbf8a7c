/*
 * Instructions written from the last one to the first: every place that a jump leads to exists
 * before the jump, so that one pass suffices and far jumps know at once that they are far.
 *
 * A label is the number of an instruction counted from the end. What is put next comes before what
 * has been put, and falls through to it; code_here() is its label.
 */
#ifndef SONDE_FILTER_CODE_H
#define SONDE_FILTER_CODE_H

#include "filter/prog.h"

enum { CODE_N_JUMPS = 8 };

struct code {
	struct sock_filter *insns; /* last first */
	uint32_t n, room, max;
	int r; /* first failure: -ENOMEM, -E2BIG; the rest is dropped */
	struct {
		uint32_t to, at; /* a jump to `to` stands at `at` */
	} jumps[CODE_N_JUMPS];	 /* the latest, to be used again */
	uint32_t n_jumps;
};

void code_done(struct code *c);

/* The label of what was put last. */
static inline uint32_t code_here(const struct code *c)
{
	return c->n - 1;
}

/* An instruction that goes on with the next one. */
void code_put(struct code *c, uint32_t code, uint32_t k);

/* Goes on at the label: nothing if that is here. */
void code_goto(struct code *c, uint32_t label);

/* A conditional jump. */
void code_branch(struct code *c, struct sock_filter insn, uint32_t yes, uint32_t no);

/* A load of user space that goes on at the label if it fails. */
void code_load_or(struct code *c, uint32_t code, uint32_t k, uint32_t fail);

/* The instructions in order, for free(); NULL for want of memory. */
struct sock_filter *code_finish(const struct code *c);

#endif
