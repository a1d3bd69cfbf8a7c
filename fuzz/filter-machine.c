/* Fuzz target: any bytes as a program either are refused, or run over any bytes as a packet without
 * touching anything else. The first byte says for what; then its instructions, then the packet. */
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

#include "filter/machine.h"

enum { MAX_INSNS = 64, INSN_BYTES = 8 };

/* Sets of addresses and of numbers that a program can ask about. */
static int make_sets(struct prog_set *sets, struct pool *pool)
{
	static const uint8_t net[16] = { 10, 1, 2 };
	struct frange *mac = pool_alloc(pool, sizeof(*mac));
	struct frange *ip6 = pool_alloc(pool, sizeof(*ip6));
	struct frange *numbers = pool_alloc(pool, 2 * sizeof(*numbers));
	if (!mac || !ip6 || !numbers)
		return -1;
	*mac = frange_prefix(6, net, 24);
	*ip6 = frange_prefix(16, net, 20);
	numbers[0] = frange_number(4, 1, 80);
	numbers[1] = frange_number(4, 443, 443);
	sets[0] = (struct prog_set){ .set = fset_new(pool, 6, mac, 1), .base = BASE_LINK };
	sets[1] = (struct prog_set){ .set = fset_new(pool, 16, ip6, 1),
				     .base = BASE_NET,
				     .offset = 8 };
	sets[2] = (struct prog_set){ .set = fset_new(pool, 4, numbers, 2),
				     .base = BASE_TRANSPORT,
				     .rejects = true };
	for (int i = 0; i < 3; i++)
		if (!sets[i].set || prog_set_init(&sets[i]) < 0)
			return -1;
	return 0;
}

static void run(struct fprog *prog, const uint8_t *data, size_t size)
{
	static const struct fstate calls = { .kind = STATE_RPC, .program = FP_ANY };
	const struct fstate *state = &calls;
	struct prog_set sets[3] = { { .n = 0 } };
	struct pool *pool = pool_new();
	if (make_sets(sets, pool) == 0) {
		struct frame f = { .data = data,
				   .cap = (uint32_t)size,
				   .len = (uint32_t)size,
				   .link = LINK_ETHERNET };
		struct machine_live live = { .has_tag = true, .tci = 100, .tpid = 0x8100 };
		struct machine_in in = { .frame = &f, .live = &live };
		prog->sets = sets;
		prog->n_sets = 3;
		prog->states = &state;
		prog->n_states = 1;
		if (machine_validate(prog, NULL) == 0)
			(void)machine_run(prog, &in);
	}
	for (int i = 0; i < 3; i++)
		prog_set_done(&sets[i]);
	(void)pool_free(pool);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct sock_filter insns[MAX_INSNS];
	if (size < 1 + INSN_BYTES)
		return 0;
	uint32_t n = 1 + (data[0] & (MAX_INSNS - 1u));
	n = min_u32(n, (uint32_t)((size - 1) / INSN_BYTES));
	for (uint32_t i = 0; i < n; i++) {
		const uint8_t *p = data + 1 + i * INSN_BYTES;
		insns[i] = (struct sock_filter){
			.code = get_be16(p), .jt = p[2], .jf = p[3], .k = get_be32(p + 4)
		};
	}
	struct fprog prog = { .insns = insns, .n = n, .is_kernel = data[0] & 0x80 };
	/* A block of just the packet's size, for the address sanitizer. */
	size_t rest = size - 1 - n * INSN_BYTES;
	uint8_t *packet = malloc(rest ? rest : 1);
	if (!packet)
		return 0;
	memcpy(packet, data + 1 + n * INSN_BYTES, rest);
	run(&prog, packet, rest);
	free(packet);
	return 0;
}
