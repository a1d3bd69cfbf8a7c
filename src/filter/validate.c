/*
 * The validator of filter programs: known instructions, jumps forward and within the program, a
 * return at the end, scratch words written before they are read on every way.
 */
#include "filter/machine.h"

#include <errno.h>
#include <stdlib.h>

_Static_assert(PROG_WORDS <= 32, "words written are bits of a number");

struct check {
	const struct fprog *prog;
	uint32_t *written; /* for each instruction: words that every way to it has written */
};

/* Words that PARSE writes. */
static uint32_t fact_words(void)
{
	return (uint32_t)(((uint64_t)1 << PROG_WORDS) - ((uint64_t)1 << PROG_FACTS));
}

static uint32_t n_words(const struct fprog *prog)
{
	return prog->is_kernel ? PROG_SCRATCH : PROG_WORDS;
}

static const char *check_ancillary(uint32_t k)
{
	if (k < 0x80000000u)
		return NULL;
	switch (k - (uint32_t)SKF_AD_OFF) {
	case SKF_AD_PROTOCOL:
	case SKF_AD_PKTTYPE:
	case SKF_AD_IFINDEX:
	case SKF_AD_VLAN_TAG:
	case SKF_AD_VLAN_TAG_PRESENT:
	case SKF_AD_VLAN_TPID:
		return NULL;
	default:
		return "loads from no known place";
	}
}

/* Scratch words that an instruction reads, as bits. */
static uint32_t words_read(const struct fprog *prog, const struct sock_filter *i)
{
	uint32_t mode = BPF_MODE(i->code);
	if (i->code == PROG_JSET_AT) {
		enum f_base base = prog->sets[i->k].base;
		return base == BASE_LINK ? 0 : 1u << (PROG_FACTS + base);
	}
	if (i->code == (BPF_LD | BPF_MEM) || i->code == (BPF_LDX | BPF_MEM))
		return 1u << i->k;
	if (i->code < PROG_PARSE && BPF_CLASS(i->code) == BPF_LD &&
	    (mode == PROG_BASE || mode == PROG_BASE_X))
		return 1u << (PROG_FACTS + prog_base(i->k));
	return 0;
}

/* ---- each kind of instruction by itself: NULL, or what is wrong ---- */

static const char unknown[] = "is unknown";

static const char *check_load(const struct fprog *prog, const struct sock_filter *i)
{
	switch (BPF_MODE(i->code)) {
	case BPF_ABS:
		return BPF_SIZE(i->code) > BPF_B ? unknown : check_ancillary(i->k);
	case BPF_IND:
		return BPF_SIZE(i->code) > BPF_B ? unknown : NULL;
	case PROG_BASE:
	case PROG_BASE_X:
		return prog->is_kernel || BPF_SIZE(i->code) > BPF_B ? unknown
		       : prog_base(i->k) >= N_BASES		    ? "loads from no known base"
								    : NULL;
	case BPF_IMM:
	case BPF_LEN:
		return BPF_SIZE(i->code) != BPF_W ? unknown : NULL;
	case BPF_MEM:
		return BPF_SIZE(i->code) != BPF_W ? unknown
		       : i->k >= n_words(prog)	  ? "reads no scratch word"
						  : NULL;
	default:
		return unknown;
	}
}

static const char *check_load_x(const struct fprog *prog, const struct sock_filter *i)
{
	switch (i->code) {
	case BPF_LDX | BPF_IMM:
	case BPF_LDX | BPF_LEN:
		return NULL;
	case BPF_LDX | BPF_B | BPF_MSH:
		return i->k >= 0x80000000u ? "loads from no known place" : NULL;
	case BPF_LDX | BPF_MEM:
		return i->k >= n_words(prog) ? "reads no scratch word" : NULL;
	default:
		return unknown;
	}
}

static const char *check_alu(const struct sock_filter *i)
{
	bool is_constant = BPF_SRC(i->code) == BPF_K;
	switch (BPF_OP(i->code)) {
	case BPF_ADD:
	case BPF_SUB:
	case BPF_MUL:
	case BPF_AND:
	case BPF_OR:
	case BPF_XOR:
		return NULL;
	case BPF_DIV:
	case BPF_MOD:
		return is_constant && !i->k ? "divides by zero" : NULL;
	case BPF_LSH:
	case BPF_RSH:
		return is_constant && i->k >= 32 ? "shifts too far" : NULL;
	case BPF_NEG:
		return is_constant ? NULL : unknown;
	default:
		return unknown;
	}
}

static const char *check_jump(const struct sock_filter *i)
{
	switch (BPF_OP(i->code)) {
	case BPF_JA:
		return i->code == (BPF_JMP | BPF_JA) ? NULL : unknown;
	case BPF_JEQ:
	case BPF_JGT:
	case BPF_JGE:
	case BPF_JSET:
		return NULL;
	default:
		return unknown;
	}
}

static const char *check_user(const struct fprog *prog, const struct sock_filter *i)
{
	if (prog->is_kernel)
		return unknown;
	switch (i->code) {
	case PROG_PARSE:
		return NULL;
	case PROG_JSET_A:
	case PROG_JSET_AT:
		return i->k >= prog->n_sets ? "asks for no set" : NULL;
	case PROG_JSTATE:
		return i->k >= prog->n_states ? "asks for no state" : NULL;
	default:
		return unknown;
	}
}

static const char *check_insn(const struct fprog *prog, const struct sock_filter *i)
{
	if (i->code >= PROG_PARSE)
		return check_user(prog, i);
	switch (BPF_CLASS(i->code)) {
	case BPF_LD:
		return check_load(prog, i);
	case BPF_LDX:
		return check_load_x(prog, i);
	case BPF_ST:
	case BPF_STX:
		return i->code != BPF_ST && i->code != BPF_STX ? unknown
		       : i->k >= PROG_SCRATCH		       ? "writes no scratch word"
							       : NULL;
	case BPF_ALU:
		return check_alu(i);
	case BPF_JMP:
		return check_jump(i);
	case BPF_RET:
		return i->code == (BPF_RET | BPF_K) || i->code == (BPF_RET | BPF_A) ? NULL
										    : unknown;
	case BPF_MISC:
		return i->code == (BPF_MISC | BPF_TAX) || i->code == (BPF_MISC | BPF_TXA) ? NULL
											  : unknown;
	default:
		return unknown;
	}
}

/* ---- ways through the program ---- */

/* The instruction that is distance behind the next one can be reached from `at`. */
static bool reach(struct check *c, uint32_t at, uint32_t distance, uint32_t written)
{
	if (distance >= c->prog->n - at - 1)
		return false;
	c->written[at + 1 + distance] &= written;
	return true;
}

static const char *check_ways(struct check *c, uint32_t at)
{
	static const char leaves[] = "leads out of the program";
	const struct sock_filter *i = &c->prog->insns[at];
	uint32_t written = c->written[at];
	if (words_read(c->prog, i) & ~written)
		return "reads a scratch word that may not be written";
	if (i->code == BPF_ST || i->code == BPF_STX)
		written |= 1u << i->k;
	if (i->code == PROG_PARSE)
		written |= fact_words();
	if (i->code < PROG_PARSE && BPF_CLASS(i->code) == BPF_RET)
		return NULL;
	if (i->code == (BPF_JMP | BPF_JA))
		return reach(c, at, i->k, written) ? NULL : leaves;
	if (prog_is_branch(i))
		return reach(c, at, i->jt, written) && reach(c, at, i->jf, written) ? NULL : leaves;
	if (prog_fail_distance(i)) {
		if (c->prog->is_kernel)
			return "is a load that jumps";
		if (!reach(c, at, prog_fail_distance(i), written))
			return leaves;
	}
	return reach(c, at, 0, written) ? NULL : leaves;
}

int machine_validate(const struct fprog *prog, struct err *err)
{
	uint32_t bound = prog->is_kernel ? PROG_MAX_KERNEL : PROG_MAX_USER;
	if (!prog->n || prog->n > bound)
		return err_set(err, EINVAL, "a program of %u instructions; 1 to %u are possible",
			       prog->n, bound);
	struct check c = { .prog = prog, .written = malloc(prog->n * sizeof(uint32_t)) };
	if (!c.written)
		return err_set(err, ENOMEM, "out of memory");
	c.written[0] = 0;
	for (uint32_t i = 1; i < prog->n; i++)
		c.written[i] = 0xffffffffu;
	const char *wrong = NULL;
	uint32_t at = 0;
	for (; at < prog->n; at++) {
		wrong = check_insn(prog, &prog->insns[at]);
		if (!wrong)
			wrong = check_ways(&c, at);
		if (wrong)
			break;
	}
	free(c.written);
	return wrong ? err_set(err, EINVAL, "instruction %u %s", at, wrong) : 0;
}
