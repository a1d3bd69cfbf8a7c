/* Programs and their sets: made, asked, freed. */
#include "filter/prog.h"

#include <errno.h>
#include <stdlib.h>

#include "base/bytes.h"

enum {
	MIN_HASHED = 8, /* below, a search is as quick */
	MAX_NUMBER_WIDTH = 6,
};

/* A big-endian number of at most 6 bytes. */
static uint64_t number_of(const uint8_t *key, uint32_t width)
{
	switch (width) {
	case 1:
		return key[0];
	case 2:
		return get_be16(key);
	case 4:
		return get_be32(key);
	default: {
		uint64_t value = 0;
		for (uint32_t i = 0; i < width; i++)
			value = value << 8 | key[i];
		return value;
	}
	}
}

/* ---- hashing ---- */

/* Fibonacci hashing: the high bits of the product. */
static uint32_t slot_of(const struct prog_set *set, uint64_t key)
{
	return (uint32_t)((key * 0x9e3779b97f4a7c15u) >> (64 - set->hash_bits));
}

static int build_hash(struct prog_set *set)
{
	uint32_t bits = 1;
	while (1u << bits < 4 * set->n)
		bits++;
	uint64_t *hash = calloc((size_t)1 << bits, sizeof(hash[0]));
	if (!hash)
		return -ENOMEM;
	set->hash = hash;
	set->hash_bits = bits;
	for (uint32_t i = 0; i < set->n; i++) {
		uint32_t slot = slot_of(set, set->first[i]);
		while (hash[slot])
			slot = (slot + 1) & ((1u << bits) - 1);
		hash[slot] = set->first[i] + 1;
	}
	return 0;
}

static bool hash_has(const struct prog_set *set, uint64_t key)
{
	uint32_t mask = (1u << set->hash_bits) - 1;
	/* A quarter full at most: there is a free slot to end at. */
	for (uint32_t slot = slot_of(set, key);; slot = (slot + 1) & mask) {
		if (!set->hash[slot])
			return false;
		if (set->hash[slot] == key + 1)
			return true;
	}
}

/* ---- sets ---- */

int prog_set_init(struct prog_set *set)
{
	const struct fset *from = set->set;
	if (from->width > MAX_NUMBER_WIDTH || !from->n)
		return 0;
	set->first = calloc(from->n, sizeof(set->first[0]));
	set->last = calloc(from->n, sizeof(set->last[0]));
	if (!set->first || !set->last)
		return -ENOMEM;
	bool is_single = true;
	for (uint32_t i = 0; i < from->n; i++) {
		set->first[i] = number_of(from->ranges[i].first, from->width);
		set->last[i] = number_of(from->ranges[i].last, from->width);
		is_single &= set->first[i] == set->last[i];
	}
	set->n = from->n;
	return is_single && set->n >= MIN_HASHED ? build_hash(set) : 0;
}

void prog_set_done(struct prog_set *set)
{
	free(set->first);
	free(set->last);
	free(set->hash);
	set->first = set->last = set->hash = NULL;
}

bool prog_set_has_number(const struct prog_set *set, uint64_t number)
{
	if (set->hash)
		return hash_has(set, number);
	/* The last range that does not begin behind the number. */
	uint32_t low = 0, n = set->n;
	if (!n || number < set->first[0])
		return false;
	while (n > 1) {
		uint32_t half = n / 2;
		low = set->first[low + half] <= number ? low + half : low;
		n -= half;
	}
	return number <= set->last[low];
}

bool prog_set_has(const struct prog_set *set, const uint8_t *key)
{
	return set->set->width > MAX_NUMBER_WIDTH
		       ? fset_has(set->set, key)
		       : prog_set_has_number(set, number_of(key, set->set->width));
}

/* ---- programs ---- */

bool prog_is_branch(const struct sock_filter *insn)
{
	if (insn->code >= PROG_PARSE)
		return insn->code != PROG_PARSE;
	return BPF_CLASS(insn->code) == BPF_JMP && BPF_OP(insn->code) != BPF_JA;
}

uint32_t prog_fail_distance(const struct sock_filter *insn)
{
	uint32_t mode = BPF_MODE(insn->code);
	bool can_fail = insn->code < PROG_PARSE && BPF_CLASS(insn->code) == BPF_LD &&
			mode != BPF_IMM && mode != BPF_LEN && mode != BPF_MEM;
	return can_fail ? (uint32_t)insn->jt << 8 | insn->jf : 0;
}

struct fprog *prog_free(struct fprog *prog)
{
	if (!prog)
		return NULL;
	for (uint32_t i = 0; i < prog->n_sets; i++)
		prog_set_done(&prog->sets[i]);
	free(prog->sets);
	free(prog->states);
	free(prog->insns);
	free(prog);
	return NULL;
}
