/* The validator: what it refuses and why; whatever it accepts runs without touching anything else.
 * The machine: single instructions. */
#include <errno.h>

#include "../unit/tap.h"
#include "filter/machine.h"
#include "packets.h"
#include "random_tree.h"

enum { MAX_INSNS = 8 };

#define LD_IMM (BPF_LD | BPF_IMM)
#define RET_K (BPF_RET | BPF_K)
#define RET_A (BPF_RET | BPF_A)
#define JEQ_K (BPF_JMP | BPF_JEQ | BPF_K)
#define LDB_NET (BPF_LD | BPF_B | PROG_BASE)
#define AD(what) ((uint32_t)SKF_AD_OFF + (what))

struct row {
	const char *what;
	struct sock_filter insns[MAX_INSNS];
	uint32_t n;
	const char *user, *kernel; /* part of the error; NULL: accepted */
};

/* clang-format off */
static const struct row rows[] = {
	{ "nothing", { { 0 } }, 0, "0 instructions", "0 instructions" },
	{ "a return", { { RET_K, 0, 0, 1 } }, 1, NULL, NULL },
	{ "a return of A", { { RET_A, 0, 0, 0 } }, 1, NULL, NULL },
	{ "a return of X", { { BPF_RET | BPF_X, 0, 0, 0 } }, 1, "is unknown", "is unknown" },
	{ "no return", { { LD_IMM, 0, 0, 1 } }, 1, "0 leads out", "0 leads out" },
	{ "a jump behind the end", { { JEQ_K, 1, 0, 1 }, { RET_K, 0, 0, 1 } }, 2, "0 leads out",
	  "0 leads out" },
	{ "another", { { JEQ_K, 0, 1, 1 }, { RET_K, 0, 0, 1 } }, 2, "0 leads out", "0 leads out" },
	{ "a jump to the last", { { JEQ_K, 1, 0, 1 }, { RET_K, 0, 0, 1 }, { RET_K, 0, 0, 0 } }, 3,
	  NULL, NULL },
	{ "a far jump", { { BPF_JMP | BPF_JA, 0, 0, 0xffffffff }, { RET_K, 0, 0, 1 } }, 2,
	  "0 leads out", "0 leads out" },
	{ "a jump of no kind", { { BPF_JMP | 0x50, 0, 0, 0 }, { RET_K, 0, 0, 1 } }, 2, "is unknown",
	  "is unknown" },
	{ "a word that is not written", { { BPF_LD | BPF_MEM, 0, 0, 3 }, { RET_A, 0, 0, 0 } }, 2,
	  "may not be written", "may not be written" },
	{ "a word written on one way", { { JEQ_K, 1, 0, 0 }, { BPF_ST, 0, 0, 3 },
	  { BPF_LDX | BPF_MEM, 0, 0, 3 }, { RET_A, 0, 0, 0 } }, 4, "2 reads", "2 reads" },
	{ "a word written on both", { { JEQ_K, 0, 2, 0 }, { BPF_STX, 0, 0, 3 },
	  { BPF_JMP | BPF_JA, 0, 0, 1 }, { BPF_ST, 0, 0, 3 }, { BPF_LD | BPF_MEM, 0, 0, 3 },
	  { RET_A, 0, 0, 0 } }, 6, NULL, NULL },
	{ "a 17th word", { { BPF_ST, 0, 0, 16 }, { RET_A, 0, 0, 0 } }, 2, "writes no scratch",
	  "writes no scratch" },
	{ "reading behind all words", { { BPF_LD | BPF_MEM, 0, 0, PROG_WORDS },
	  { RET_A, 0, 0, 0 } }, 2, "reads no scratch", "reads no scratch" },
	{ "a fact without PARSE", { { BPF_LD | BPF_MEM, 0, 0, PROG_VARS }, { RET_A, 0, 0, 0 } }, 2,
	  "may not be written", "reads no scratch" },
	{ "a fact", { { PROG_PARSE, 0, 0, 0 }, { BPF_LD | BPF_MEM, 0, 0, PROG_VARS },
	  { RET_A, 0, 0, 0 } }, 3, NULL, "0 is unknown" },
	{ "a base without PARSE", { { LDB_NET, 0, 0, prog_at(BASE_NET, 9) },
	  { RET_A, 0, 0, 0 } }, 2,
	  "may not be written", "is unknown" },
	{ "a fourth base", { { PROG_PARSE, 0, 0, 0 }, { LDB_NET, 0, 0, prog_at(3, 9) },
	  { RET_A, 0, 0, 0 } }, 3, "no known base", "0 is unknown" },
	{ "a load that jumps", { { BPF_LD | BPF_B | BPF_ABS, 0, 1, 0 }, { RET_A, 0, 0, 0 },
	  { RET_K, 0, 0, 0 } }, 3, NULL, "load that jumps" },
	{ "a load that jumps out", { { BPF_LD | BPF_B | BPF_ABS, 1, 0, 0 }, { RET_A, 0, 0, 0 },
	  { RET_K, 0, 0, 0 } }, 3, "leads out", "load that jumps" },
	{ "a load of no size", { { BPF_LD | 0x18 | BPF_ABS, 0, 0, 0 }, { RET_A, 0, 0, 0 } }, 2,
	  "is unknown", "is unknown" },
	{ "a short word", { { BPF_LD | BPF_H | BPF_MEM, 0, 0, 0 }, { RET_A, 0, 0, 0 } }, 2,
	  "is unknown", "is unknown" },
	{ "ancillary", { { BPF_LD | BPF_W | BPF_ABS, 0, 0, AD(SKF_AD_VLAN_TAG) },
	  { RET_A, 0, 0, 0 } }, 2, NULL, NULL },
	{ "another ancillary", { { BPF_LD | BPF_W | BPF_ABS, 0, 0, AD(SKF_AD_RANDOM) },
	  { RET_A, 0, 0, 0 } }, 2, "no known place", "no known place" },
	{ "in front of the packet", { { BPF_LD | BPF_W | BPF_ABS, 0, 0, 0x80000000 },
	  { RET_A, 0, 0, 0 } }, 2, "no known place", "no known place" },
	{ "division by 0", { { BPF_ALU | BPF_DIV | BPF_K, 0, 0, 0 }, { RET_A, 0, 0, 0 } }, 2,
	  "divides by zero", "divides by zero" },
	{ "remainder by 0", { { BPF_ALU | BPF_MOD | BPF_K, 0, 0, 0 }, { RET_A, 0, 0, 0 } }, 2,
	  "divides by zero", "divides by zero" },
	{ "division by X", { { BPF_ALU | BPF_DIV | BPF_X, 0, 0, 0 }, { RET_A, 0, 0, 0 } }, 2, NULL,
	  NULL },
	{ "a shift by 32", { { BPF_ALU | BPF_LSH | BPF_K, 0, 0, 32 }, { RET_A, 0, 0, 0 } }, 2,
	  "shifts too far", "shifts too far" },
	{ "an operator of no kind", { { BPF_ALU | 0xb0, 0, 0, 1 }, { RET_A, 0, 0, 0 } }, 2,
	  "is unknown", "is unknown" },
	{ "no such set", { { PROG_JSET_A, 0, 0, 1 }, { RET_A, 0, 0, 0 } }, 2, "asks for no set",
	  "is unknown" },
	{ "a set", { { PROG_JSET_A, 0, 0, 0 }, { RET_A, 0, 0, 0 } }, 2, NULL, "is unknown" },
	{ "bytes in a set without PARSE", { { PROG_JSET_AT, 0, 0, 0 }, { RET_A, 0, 0, 0 } }, 2,
	  "may not be written", "is unknown" },
	{ "no such state", { { PROG_JSTATE, 0, 0, 0 }, { RET_A, 0, 0, 0 } }, 2,
	  "asks for no state", "is unknown" },
	{ "a code of no kind", { { 0x104, 0, 0, 0 }, { RET_A, 0, 0, 0 } }, 2, "is unknown",
	  "is unknown" },
	{ "another code of no kind", { { 0xffff, 0, 0, 0 }, { RET_A, 0, 0, 0 } }, 2, "is unknown",
	  "is unknown" },
};
/* clang-format on */

/* A set of ports at the transport header. */
static struct frange ports[] = { { .first = { 0, 80 }, .last = { 0, 80 } } };
static const struct fset port_set = { .width = 2, .n = 1, .ranges = ports };

static void check_validator(const struct row *row, bool is_kernel)
{
	struct sock_filter insns[MAX_INSNS];
	struct prog_set set = { .set = &port_set, .base = BASE_TRANSPORT };
	memcpy(insns, row->insns, sizeof(insns));
	struct fprog prog = {
		.insns = insns, .n = row->n, .is_kernel = is_kernel, .sets = &set, .n_sets = 1
	};
	struct err err = { .code = 0 };
	const char *want = is_kernel ? row->kernel : row->user;
	int r = machine_validate(&prog, &err);
	ok(want ? r == -EINVAL && strstr(err.text, want) : r == 0, "%s, %s: %s",
	   is_kernel ? "kernel" : "user space", row->what, r < 0 ? err.text : "accepted");
}

static void too_long(void)
{
	struct sock_filter *insns = calloc(PROG_MAX_KERNEL + 1, sizeof(*insns));
	if (!insns)
		abort();
	for (uint32_t i = 0; i <= PROG_MAX_KERNEL; i++)
		insns[i].code = RET_K;
	struct fprog prog = { .insns = insns, .n = PROG_MAX_KERNEL, .is_kernel = true };
	ok(machine_validate(&prog, NULL) == 0, "the kernel takes 4096 instructions");
	prog.n++;
	ok(machine_validate(&prog, NULL) == -EINVAL, "and not one more");
	prog.is_kernel = false;
	ok(machine_validate(&prog, NULL) == 0, "user space does");
	free(insns);
}

/* ---- random programs ---- */

/* Codes that mean something, most of the time. */
static struct sock_filter random_insn(struct random *r, bool is_kernel)
{
	static const uint16_t codes[] = {
		BPF_LD | BPF_W | BPF_ABS,
		BPF_LD | BPF_H | BPF_IND,
		BPF_LD | BPF_B | BPF_ABS,
		BPF_LD | BPF_MEM,
		BPF_LDX | BPF_MEM,
		BPF_ST,
		BPF_STX,
		BPF_ALU | BPF_ADD | BPF_X,
		BPF_ALU | BPF_MUL | BPF_K,
		BPF_ALU | BPF_DIV | BPF_X,
		BPF_ALU | BPF_LSH | BPF_X,
		BPF_ALU | BPF_MOD | BPF_X,
		BPF_ALU | BPF_NEG,
		BPF_JMP | BPF_JA,
		JEQ_K,
		BPF_JMP | BPF_JGT | BPF_X,
		BPF_JMP | BPF_JSET | BPF_K,
		BPF_MISC | BPF_TAX,
		BPF_MISC | BPF_TXA,
		BPF_LDX | BPF_B | BPF_MSH,
		RET_A,
		PROG_PARSE,
		PROG_JSET_A,
		PROG_JSET_AT,
		LDB_NET,
		BPF_LD | BPF_W | PROG_BASE_X,
		PROG_JSTATE,
	};
	struct sock_filter i = { .code = codes[random_below(r, ARRAY_LEN(codes))],
				 .k = random_number(r) };
	uint32_t class = BPF_CLASS(i.code);
	if (random_below(r, 40) == 0)
		i.code = (uint16_t)random_next(r);
	if (i.code >= PROG_PARSE || class == BPF_JMP || (!is_kernel && random_below(r, 8) == 0)) {
		i.jt = (uint8_t)random_below(r, 3);
		i.jf = (uint8_t)random_below(r, 3);
		i.k = random_below(r, 2) ? i.k : random_below(r, 3);
	}
	if (class == BPF_ST || class == BPF_STX || BPF_MODE(i.code) == BPF_MEM)
		i.k = random_below(r, 3);
	if (i.code < PROG_PARSE && class == BPF_LD && BPF_MODE(i.code) >= PROG_BASE)
		i.k = prog_at(random_below(r, N_BASES), random_below(r, 80));
	return i;
}

static void random_programs(bool is_kernel)
{
	enum { N_PROGRAMS = 200000, N_INSNS = 12 };
	static const struct fstate calls = { .kind = STATE_RPC, .program = FP_ANY };
	struct random r = { .state = 2463534242u + is_kernel };
	struct prog_set set = { .set = &port_set, .base = BASE_TRANSPORT };
	const struct fstate *state = &calls;
	uint32_t n_valid = 0, n_accepted = 0;
	if (prog_set_init(&set) < 0)
		abort();
	for (uint32_t i = 0; i < N_PROGRAMS; i++) {
		struct sock_filter insns[N_INSNS];
		uint32_t n = 1 + random_below(&r, N_INSNS);
		for (uint32_t k = 0; k < n; k++)
			insns[k] = random_insn(&r, is_kernel);
		insns[n - 1] = (struct sock_filter){ .code = RET_A };
		struct fprog prog = { .insns = insns,
				      .n = n,
				      .is_kernel = is_kernel,
				      .sets = &set,
				      .n_sets = 1,
				      .states = &state,
				      .n_states = 1 };
		if (machine_validate(&prog, NULL) < 0)
			continue;
		struct frame whole = packet_frame(
			&ethernet_packets[random_below(&r, N_ETHERNET_PACKETS)], LINK_ETHERNET);
		struct frame f = random_packet(&r, &whole);
		struct machine_in in = { .frame = &f };
		n_valid++;
		n_accepted += machine_run(&prog, &in) != 0;
		packet_free(&whole);
		packet_free(&f);
	}
	prog_set_done(&set);
	ok(n_valid > 1000 && n_accepted > 100, "%s: of %u random programs %u are valid, %u accept",
	   is_kernel ? "kernel" : "user space", N_PROGRAMS, n_valid, n_accepted);
}

/* ---- sets ---- */

static void sets(void)
{
	static const uint8_t widths[] = { 1, 2, 4, 6, 16 };
	struct random r = { .state = 12345 };
	uint32_t n_wrong = 0, n_in = 0;
	for (uint32_t i = 0; i < 20000; i++) {
		struct pool *pool = pool_new();
		uint32_t width = widths[random_below(&r, 5)];
		struct prog_set set = { .set = random_set(&r, pool, width) };
		if (!set.set || prog_set_init(&set) < 0)
			abort();
		for (uint32_t k = 0; k < 8; k++) {
			uint8_t key[16] = { 0 };
			const struct frange *range = &set.set->ranges[random_below(&r, set.set->n)];
			memcpy(key, k & 1 ? range->first : range->last, width);
			if (k & 2)
				key[width - 1] = (uint8_t)(key[width - 1] + k - 4);
			n_in += prog_set_has(&set, key);
			n_wrong += prog_set_has(&set, key) != fset_has(set.set, key);
		}
		prog_set_done(&set);
		(void)pool_free(pool);
	}
	ok(n_wrong == 0 && n_in, "sets have what their ranges have (%u keys)", n_in);
}

int main(void)
{
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		check_validator(&rows[i], false);
		check_validator(&rows[i], true);
	}
	too_long();
	random_programs(false);
	random_programs(true);
	sets();
	return done_testing();
}
