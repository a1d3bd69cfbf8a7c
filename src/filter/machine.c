/* The interpreter of filter programs. Programs it is given have been validated. */
#include "filter/machine.h"

#include <assert.h>

#include "base/bytes.h"

/* Scratch words; the facts among them are a layout. */
union words {
	uint32_t word[PROG_WORDS];
	struct {
		uint32_t scratch[PROG_SCRATCH];
		struct flayout layout;
	} part;
};
_Static_assert(sizeof(union words) == PROG_WORDS * sizeof(uint32_t), "a layout is words");
_Static_assert(offsetof(union words, part.layout.base) == PROG_FACTS * sizeof(uint32_t),
	       "bases come first");
_Static_assert(offsetof(union words, part.layout.var) == PROG_VARS * sizeof(uint32_t),
	       "facts follow");

/* Loads of what only the kernel knows. */
static bool load_ancillary(const struct machine_live *live, uint32_t k, uint32_t *ret)
{
	if (!live)
		return false;
	switch (k - (uint32_t)SKF_AD_OFF) {
	case SKF_AD_PROTOCOL:
		*ret = live->protocol;
		return true;
	case SKF_AD_PKTTYPE:
		*ret = live->packet_type;
		return true;
	case SKF_AD_IFINDEX:
		*ret = live->ifindex;
		return true;
	case SKF_AD_VLAN_TAG:
		*ret = live->tci;
		return true;
	case SKF_AD_VLAN_TAG_PRESENT:
		*ret = live->has_tag;
		return true;
	case SKF_AD_VLAN_TPID:
		*ret = live->tpid;
		return true;
	default:
		return false;
	}
}

/* What the size bits of a load's code say, at that offset. */
static inline bool load(const struct machine_in *in, uint64_t at, uint32_t code, uint32_t *ret)
{
	const struct frame *f = in->frame;
	uint32_t size = BPF_SIZE(code) == BPF_W ? 4 : BPF_SIZE(code) == BPF_H ? 2 : 1;
	if (unlikely(at + size > f->cap)) {
		bool is_ancillary = BPF_MODE(code) == BPF_ABS && at >= (uint32_t)SKF_AD_OFF;
		return is_ancillary && load_ancillary(in->live, (uint32_t)at, ret);
	}
	const uint8_t *p = f->data + at;
	*ret = size == 4 ? get_be32(p) : size == 2 ? get_be16(p) : p[0];
	return true;
}

/* A op operand; operands that would be undefined are excluded by the validator or the caller. */
static uint32_t alu(uint32_t op, uint32_t a, uint32_t operand)
{
	switch (op) {
	case BPF_ADD:
		return a + operand;
	case BPF_SUB:
		return a - operand;
	case BPF_MUL:
		return a * operand;
	case BPF_DIV:
		return a / operand;
	case BPF_MOD:
		return a % operand;
	case BPF_AND:
		return a & operand;
	case BPF_OR:
		return a | operand;
	case BPF_XOR:
		return a ^ operand;
	case BPF_LSH:
		return operand < 32 ? a << operand : 0;
	case BPF_RSH:
		return operand < 32 ? a >> operand : 0;
	default:
		assert(op == BPF_NEG);
		return -a;
	}
}

static bool compare(uint32_t op, uint32_t a, uint32_t operand)
{
	switch (op) {
	case BPF_JEQ:
		return a == operand;
	case BPF_JGT:
		return a > operand;
	case BPF_JGE:
		return a >= operand;
	default:
		assert(op == BPF_JSET);
		return (a & operand) != 0;
	}
}

/* Where an instruction at which the packet does not have something goes on; NULL: nowhere. */
static inline const struct sock_filter *after_failure(const struct sock_filter *i)
{
	uint32_t distance = (uint32_t)i->jt << 8 | i->jf;
	return distance ? i + distance : NULL;
}

/* JSET_AT: 1, 0, or -1 if the bytes are not held and that rejects. */
static int bytes_in_set(const struct prog_set *set, const struct machine_in *in,
			const union words *m)
{
	uint32_t base = set->base == BASE_LINK ? 0 : m->word[PROG_FACTS + set->base];
	const uint8_t *key = layout_bytes(in->frame, base, set->offset, set->set->width);
	return key ? prog_set_has(set, key) : set->rejects ? -1 : 0;
}

static inline void parse(union words *m, const struct machine_in *in)
{
	if (in->layout)
		m->part.layout = *in->layout;
	else
		layout_of(&m->part.layout, in->frame);
}

struct registers {
	uint32_t a, x;
};

/* Instructions that are rare. Returns whether the program goes on. */
static bool step_rare(const struct sock_filter *i, struct registers *r, union words *m,
		      const struct machine_in *in)
{
	uint32_t operand = BPF_SRC(i->code) == BPF_X ? r->x : i->k;
	switch (i->code) {
	case BPF_LDX | BPF_IMM:
		r->x = i->k;
		return true;
	case BPF_LDX | BPF_LEN:
		r->x = in->frame->len;
		return true;
	case BPF_LDX | BPF_B | BPF_MSH:
		if (!load(in, i->k, BPF_LD | BPF_B | BPF_IND, &r->x))
			return false;
		r->x = (r->x & 0xf) << 2;
		return true;
	case BPF_ST:
		m->word[i->k] = r->a;
		return true;
	case BPF_STX:
		m->word[i->k] = r->x;
		return true;
	case BPF_MISC | BPF_TXA:
		r->a = r->x;
		return true;
	default:
		break;
	}
	assert(BPF_CLASS(i->code) == BPF_ALU);
	if ((BPF_OP(i->code) == BPF_DIV || BPF_OP(i->code) == BPF_MOD) && !operand)
		return false;
	r->a = alu(BPF_OP(i->code), r->a, operand);
	return true;
}

/* Loads of A: address by mode. Returns whether the packet has the bytes. */
static inline bool step_load(const struct sock_filter *i, struct registers *r, const union words *m,
			     const struct machine_in *in)
{
	uint64_t at = i->k;
	switch (BPF_MODE(i->code)) {
	case BPF_IND:
		at += r->x;
		break;
	case PROG_BASE:
		at = (uint64_t)m->word[PROG_FACTS + prog_base(i->k)] + prog_offset(i->k);
		break;
	case PROG_BASE_X:
		at = (uint64_t)m->word[PROG_FACTS + prog_base(i->k)] + prog_offset(i->k) + r->x;
		break;
	default:
		break;
	}
	return load(in, at, i->code, &r->a);
}

/* Conditional jumps that compare. */
static inline uint32_t step_jump(const struct sock_filter *i, const struct registers *r)
{
	uint32_t operand = BPF_SRC(i->code) == BPF_X ? r->x : i->k;
	return compare(BPF_OP(i->code), r->a, operand) ? i->jt : i->jf;
}

/* Instructions by what is done for them: dense, for one jump through a table. */
enum kind {
	RARE,
	LOAD,
	LOAD_WORD,
	LOAD_WORD_X,
	LOAD_CONSTANT,
	LOAD_LENGTH,
	MOVE_TO_X,
	JUMP,
	JUMP_EQUAL,
	JUMP_AT_LEAST,
	JUMP_IF,
	RETURN,
	RETURN_A,
	PARSE,
	JUMP_SET_A,
	JUMP_SET_AT,
	JUMP_STATE,
};

#define LOADS(mode)                                                                                \
	[BPF_LD | BPF_W | (mode)] = LOAD, [BPF_LD | BPF_H | (mode)] = LOAD,                        \
			  [BPF_LD | BPF_B | (mode)] = LOAD

static const uint8_t kinds[] = {
	LOADS(BPF_ABS),
	LOADS(BPF_IND),
	LOADS(PROG_BASE),
	LOADS(PROG_BASE_X),
	[BPF_LD | BPF_MEM] = LOAD_WORD,
	[BPF_LDX | BPF_MEM] = LOAD_WORD_X,
	[BPF_LD | BPF_IMM] = LOAD_CONSTANT,
	[BPF_LD | BPF_LEN] = LOAD_LENGTH,
	[BPF_MISC | BPF_TAX] = MOVE_TO_X,
	[BPF_JMP | BPF_JA] = JUMP,
	[BPF_JMP | BPF_JEQ | BPF_K] = JUMP_EQUAL,
	[BPF_JMP | BPF_JGE | BPF_K] = JUMP_AT_LEAST,
	[BPF_JMP | BPF_JGT | BPF_K] = JUMP_IF,
	[BPF_JMP | BPF_JSET | BPF_K] = JUMP_IF,
	[BPF_JMP | BPF_JEQ | BPF_X] = JUMP_IF,
	[BPF_JMP | BPF_JGE | BPF_X] = JUMP_IF,
	[BPF_JMP | BPF_JGT | BPF_X] = JUMP_IF,
	[BPF_JMP | BPF_JSET | BPF_X] = JUMP_IF,
	[BPF_RET | BPF_K] = RETURN,
	[BPF_RET | BPF_A] = RETURN_A,
	[PROG_PARSE] = PARSE,
	[PROG_JSET_A] = JUMP_SET_A,
	[PROG_JSET_AT] = JUMP_SET_AT,
	[PROG_JSTATE] = JUMP_STATE,
};
_Static_assert(ARRAY_LEN(kinds) == PROG_JSTATE + 1, "the validator lets no higher code through");

uint32_t machine_run(const struct fprog *prog, const struct machine_in *in)
{
	UNINITIALIZED union words m; /* the validator sees to it that words are written first */
	struct registers r = { 0, 0 };
	int in_set;
	for (const struct sock_filter *i = prog->insns;; i++) {
		switch ((enum kind)kinds[i->code]) {
		case LOAD:
			if (unlikely(!step_load(i, &r, &m, in)) && !(i = after_failure(i)))
				return 0;
			break;
		case LOAD_WORD:
			r.a = m.word[i->k];
			break;
		case LOAD_WORD_X:
			r.x = m.word[i->k];
			break;
		case LOAD_CONSTANT:
			r.a = i->k;
			break;
		case LOAD_LENGTH:
			r.a = in->frame->len;
			break;
		case MOVE_TO_X:
			r.x = r.a;
			break;
		case JUMP:
			i += i->k;
			break;
		case JUMP_EQUAL:
			i += r.a == i->k ? i->jt : i->jf;
			break;
		case JUMP_AT_LEAST:
			i += r.a >= i->k ? i->jt : i->jf;
			break;
		case JUMP_IF:
			i += step_jump(i, &r);
			break;
		case RETURN:
			return i->k;
		case RETURN_A:
			return r.a;
		case PARSE:
			parse(&m, in);
			break;
		case JUMP_SET_A:
			i += prog_set_has_number(&prog->sets[i->k], r.a) ? i->jt : i->jf;
			break;
		case JUMP_SET_AT:
			in_set = bytes_in_set(&prog->sets[i->k], in, &m);
			if (in_set < 0)
				return 0;
			i += in_set ? i->jt : i->jf;
			break;
		case JUMP_STATE:
			i += in->states && fstates_test(in->states, prog->states[i->k]) ? i->jt
											: i->jf;
			break;
		case RARE:
			if (!step_rare(i, &r, &m, in))
				return 0;
			break;
		}
	}
}

static bool is_judged_by(uint32_t word)
{
	return word >= PROG_FACTS && word != PROG_FACTS + BASE_TRANSPORT &&
	       word != PROG_VARS + VAR_DIRECTION;
}

enum machine_verdict machine_judge(const struct fprog *prog, const struct flayout *layout)
{
	union words m = { .part.layout = *layout };
	struct registers r = { 0, 0 };
	for (const struct sock_filter *i = prog->insns;; i++) {
		switch (i->code) {
		case PROG_PARSE:
			break;
		case BPF_LD | BPF_MEM:
			if (!is_judged_by(i->k))
				return MACHINE_DEPENDS;
			r.a = m.word[i->k];
			break;
		case BPF_LD | BPF_IMM:
			r.a = i->k;
			break;
		case BPF_JMP | BPF_JA:
			i += i->k;
			break;
		case BPF_JMP | BPF_JEQ | BPF_K:
		case BPF_JMP | BPF_JGE | BPF_K:
		case BPF_JMP | BPF_JGT | BPF_K:
		case BPF_JMP | BPF_JSET | BPF_K:
			i += step_jump(i, &r);
			break;
		case PROG_JSET_A:
			i += prog_set_has_number(&prog->sets[i->k], r.a) ? i->jt : i->jf;
			break;
		case BPF_RET | BPF_K:
			return i->k ? MACHINE_ACCEPTS : MACHINE_REJECTS;
		default:
			return MACHINE_DEPENDS;
		}
	}
}
