/* Instructions written from the last one to the first. */
#include "filter/code.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* Of 255 that fit a jump: far jumps that are put for its other way come between. */
enum { MAX_DISTANCE = 253, FIRST_ROOM = 64 };

void code_done(struct code *c)
{
	free(c->insns);
	*c = (struct code){ .r = c->r };
}

static void put(struct code *c, struct sock_filter insn)
{
	if (c->r)
		return;
	if (c->n == c->max) {
		c->r = -E2BIG;
		return;
	}
	if (c->n == c->room) {
		uint32_t room = c->room ? 2 * c->room : FIRST_ROOM;
		struct sock_filter *more = realloc(c->insns, room * sizeof(*more));
		if (!more) {
			c->r = -ENOMEM;
			return;
		}
		c->insns = more;
		c->room = room;
	}
	c->insns[c->n++] = insn;
}

void code_put(struct code *c, uint32_t code, uint32_t k)
{
	put(c, (struct sock_filter){ .code = (uint16_t)code, .k = k });
}

/* From an instruction that would be put now to a label. */
static uint32_t distance(const struct code *c, uint32_t label)
{
	return c->n - 1 - label;
}

void code_goto(struct code *c, uint32_t label)
{
	if (!c->r && distance(c, label))
		code_put(c, BPF_JMP | BPF_JA, distance(c, label));
}

/* A label from where the way leads to that label, near enough for a conditional jump that is put
 * now. */
static uint32_t near(struct code *c, uint32_t label)
{
	if (c->r || distance(c, label) <= MAX_DISTANCE)
		return label;
	uint32_t n = min_u32(c->n_jumps, CODE_N_JUMPS);
	for (uint32_t i = 0; i < n; i++)
		if (c->jumps[i].to == label && distance(c, c->jumps[i].at) < MAX_DISTANCE)
			return c->jumps[i].at;
	code_goto(c, label);
	c->jumps[c->n_jumps % CODE_N_JUMPS].to = label;
	c->jumps[c->n_jumps % CODE_N_JUMPS].at = code_here(c);
	c->n_jumps = c->n_jumps == 2 * CODE_N_JUMPS - 1 ? CODE_N_JUMPS : c->n_jumps + 1;
	return code_here(c);
}

void code_branch(struct code *c, struct sock_filter insn, uint32_t yes, uint32_t no)
{
	yes = near(c, yes);
	no = near(c, no);
	insn.jt = (uint8_t)distance(c, yes);
	insn.jf = (uint8_t)distance(c, no);
	put(c, insn);
}

void code_load_or(struct code *c, uint32_t code, uint32_t k, uint32_t fail)
{
	uint32_t away = distance(c, fail);
	if (away > PROG_MAX_FAIL) {
		uint32_t next = code_here(c);
		code_put(c, BPF_JMP | BPF_JA, away);
		away = 1;
		code_goto(c, next);
	}
	if (!away) { /* goes on there in any case, but 0 would reject */
		code_put(c, BPF_JMP | BPF_JA, 0);
		away = 1;
	}
	put(c, (struct sock_filter){ .code = (uint16_t)code,
				     .jt = (uint8_t)(away >> 8),
				     .jf = (uint8_t)away,
				     .k = k });
}

struct sock_filter *code_finish(const struct code *c)
{
	struct sock_filter *insns = malloc(c->n * sizeof(*insns));
	for (uint32_t i = 0; insns && i < c->n; i++)
		insns[i] = c->insns[c->n - 1 - i];
	return insns;
}
