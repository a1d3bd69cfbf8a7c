/*
 * Code generation: bytes of the packet. In user space a load that fails jumps by itself; for the
 * kernel the length is compared before, except in libpcap's meaning, where the kernel's own check
 * does what is wanted.
 */
#include <errno.h>

#include "filter/generating.h"

enum { LIMIT = 0x7fffffff }; /* offsets beyond mean other things to the kernel */

static uint32_t size_code(uint32_t size)
{
	return size == 4 ? BPF_W : size == 2 ? BPF_H : BPF_B;
}

/* The kernel's frames of cooked links begin behind the link header. */
static uint32_t missing_header(const struct gen *g)
{
	return g->opts->link == LINK_LINUX_SLL ? 16 : g->opts->link == LINK_LINUX_SLL2 ? 20 : 0;
}

/* ---- offsets ---- */

/* A bound that a value does not exceed. */
static uint64_t bound_of(const struct fexpr *e)
{
	uint64_t all = 0xffffffffu, bound = all;
	switch (e->kind) {
	case FE_CONST:
		return e->value;
	case FE_LOAD:
		return e->size == 1 ? 0xff : e->size == 2 ? 0xffff : all;
	case FE_ADD:
		bound = bound_of(e->a) + bound_of(e->b);
		break;
	case FE_AND:
		bound = min_u32((uint32_t)bound_of(e->a), (uint32_t)bound_of(e->b));
		break;
	case FE_SHL:
		if (e->b->kind == FE_CONST && e->b->value < 32)
			bound = bound_of(e->a) << e->b->value;
		break;
	case FE_SHR:
		if (e->b->kind == FE_CONST && e->b->value < 32)
			bound = bound_of(e->a) >> e->b->value;
		break;
	case FE_MUL:
		if (e->b->kind == FE_CONST)
			bound = bound_of(e->a) * e->b->value;
		else if (e->a->kind == FE_CONST)
			bound = bound_of(e->b) * e->a->value;
		break;
	case FE_LEN:
	case FE_VAR:
	case FE_BOOL:
	case FE_SUB:
	case FE_DIV:
	case FE_MOD:
	case FE_OR:
	case FE_XOR:
	case FE_NEG:
		break;
	}
	return bound > all ? all : bound;
}

/* Where a load begins behind its base: a value + a constant. */
struct offset {
	const struct fexpr *value; /* NULL: the constant alone */
	uint64_t k;
	bool is_bounded; /* the sum is at most LIMIT */
};

/* What is added in the expression moves to the constant if that sum cannot wrap. */
static struct offset offset_of(const struct fexpr *load)
{
	const struct fexpr *e = load->a;
	struct offset offset = { .value = e, .k = load->value };
	if (e->kind == FE_CONST) {
		offset.value = NULL;
		offset.k += e->value;
		return offset;
	}
	uint64_t bound = bound_of(e);
	offset.is_bounded = bound + offset.k <= LIMIT;
	if (e->kind != FE_ADD || bound > LIMIT)
		return offset;
	if (e->b->kind == FE_CONST) {
		offset.value = e->a;
		offset.k += e->b->value;
	} else if (e->a->kind == FE_CONST) {
		offset.value = e->b;
		offset.k += e->a->value;
	}
	return offset;
}

/* ---- user space ---- */

static void put_user(struct gen *g, uint32_t code, uint32_t k, uint32_t fail)
{
	if (fail == g->reject)
		code_put(&g->code, code, k);
	else
		code_load_or(&g->code, code, k, fail);
}

static void load_user(struct gen *g, const struct fexpr *e, const struct place_of_value *place)
{
	struct offset offset = offset_of(e);
	uint32_t code = BPF_LD | size_code(e->size), k = (uint32_t)offset.k;
	if (offset.k > PROG_MAX_OFFSET) { /* no packet is that long */
		code_goto(&g->code, place->fail);
		return;
	}
	if (e->base == BASE_LINK)
		put_user(g, code | (offset.value ? BPF_IND : BPF_ABS), k, place->fail);
	else
		put_user(g, code | (offset.value ? PROG_BASE_X : PROG_BASE), prog_at(e->base, k),
			 place->fail);
	if (offset.value) {
		code_put(&g->code, BPF_MISC | BPF_TAX, 0);
		gen_value(g, offset.value, place);
	}
}

/* ---- kernel ---- */

static void put_branch(struct gen *g, uint32_t code, uint32_t k, const uint32_t *labels)
{
	code_branch(&g->code, (struct sock_filter){ .code = (uint16_t)(BPF_JMP | code), .k = k },
		    labels[0], labels[1]);
}

/* Goes on at fail unless A >= X. */
static void reach_x(struct gen *g, uint32_t fail)
{
	put_branch(g, BPF_JGE | BPF_X, 0, (uint32_t[]){ code_here(&g->code), fail });
}

/* A -= n; goes on at fail if A is less. */
static void take(struct gen *g, uint32_t n, uint32_t fail)
{
	if (!n)
		return;
	code_put(&g->code, BPF_ALU | BPF_SUB | BPF_K, n);
	put_branch(g, BPF_JGE | BPF_K, n, (uint32_t[]){ code_here(&g->code), fail });
}

void gen_hold_at_x(struct gen *g, uint32_t n, uint32_t fail)
{
	reach_x(g, fail);
	take(g, n, fail);
	code_put(&g->code, BPF_LD | BPF_LEN, 0);
}

void gen_hold(struct gen *g, enum f_base base, uint32_t end, uint32_t fail)
{
	if (base == BASE_LINK) {
		put_branch(g, BPF_JGE | BPF_K, end, (uint32_t[]){ code_here(&g->code), fail });
		code_put(&g->code, BPF_LD | BPF_LEN, 0);
		return;
	}
	gen_hold_at_x(g, end, fail);
	code_put(&g->code, BPF_LDX | BPF_MEM, g->word[gen_base(base)]);
}

void gen_load_held(struct gen *g, enum f_base base, uint32_t offset, uint32_t size)
{
	uint32_t mode = base == BASE_LINK ? BPF_ABS : BPF_IND;
	code_put(&g->code, BPF_LD | size_code(size) | mode, offset);
}

static void load_constant(struct gen *g, const struct fexpr *e, uint32_t k, uint32_t fail)
{
	gen_load_held(g, e->base, k, e->size);
	if (e->base != BASE_LINK || fail != g->reject)
		gen_hold(g, e->base, k + e->size, fail);
}

/* An offset that is computed: A = offset; M[temp] = A; the rest of the packet behind the base is as
 * long as the offset and the bytes behind it; A = base + offset. */
static void load_computed(struct gen *g, const struct fexpr *e, const struct offset *offset,
			  const struct place_of_value *place)
{
	struct code *c = &g->code;
	uint32_t k = (uint32_t)offset->k;
	code_put(c, BPF_LD | size_code(e->size) | BPF_IND, k);
	code_put(c, BPF_MISC | BPF_TAX, 0);
	if (e->base == BASE_LINK && offset->is_bounded && place->fail == g->reject) {
		gen_value(g, offset->value, place);
		return;
	}
	if (place->temp >= g->n_temps) {
		gen_fail(g, -E2BIG);
		return;
	}
	if (e->base != BASE_LINK) {
		code_put(c, BPF_ALU | BPF_ADD | BPF_X, 0);
		code_put(c, BPF_LDX | BPF_MEM, g->word[gen_base(e->base)]);
	}
	code_put(c, BPF_LD | BPF_MEM, place->temp);
	reach_x(g, place->fail);
	code_put(c, BPF_LDX | BPF_MEM, place->temp);
	take(g, k + e->size, place->fail);
	if (e->base != BASE_LINK) {
		code_put(c, BPF_ALU | BPF_SUB | BPF_X, 0);
		reach_x(g, place->fail);
		code_put(c, BPF_LDX | BPF_MEM, g->word[gen_base(e->base)]);
	}
	code_put(c, BPF_LD | BPF_LEN, 0);
	code_put(c, BPF_ST, place->temp);
	gen_value(g, offset->value, place);
}

static void load_kernel(struct gen *g, const struct fexpr *e, const struct place_of_value *place)
{
	struct offset offset = offset_of(e);
	if (e->base == BASE_LINK && missing_header(g))
		gen_fail(g, -ENOTSUP);
	else if (offset.k > PROG_MAX_OFFSET)
		code_goto(&g->code, place->fail);
	else if (offset.value)
		load_computed(g, e, &offset, place);
	else
		load_constant(g, e, (uint32_t)offset.k, place->fail);
}

void gen_load(struct gen *g, const struct fexpr *e, const struct place_of_value *place)
{
	if (g->opts->is_kernel)
		load_kernel(g, e, place);
	else
		load_user(g, e, place);
}

/* In the kernel a tag that was taken out, and a link header that is not there, are missing from the
 * length. */
void gen_length(struct gen *g)
{
	struct code *c = &g->code;
	uint32_t header = missing_header(g);
	bool has_tags = g->opts->is_kernel && (header || g->opts->link == LINK_ETHERNET);
	if (has_tags) {
		if (header)
			code_put(c, BPF_ALU | BPF_ADD | BPF_K, header);
		code_put(c, BPF_ALU | BPF_ADD | BPF_X, 0);
	}
	code_put(c, BPF_LD | BPF_LEN, 0);
	if (has_tags) {
		code_put(c, BPF_MISC | BPF_TAX, 0);
		code_put(c, BPF_ALU | BPF_LSH | BPF_K, 2);
		code_put(c, BPF_LD | BPF_W | BPF_ABS,
			 (uint32_t)SKF_AD_OFF + SKF_AD_VLAN_TAG_PRESENT);
	}
}
