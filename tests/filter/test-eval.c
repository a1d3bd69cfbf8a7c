/* The evaluator: arithmetic, loads that fail, connectives; and what filters remember between
 * packets. */
#include "../unit/tap.h"
#include "filter/eval.h"
#include "packets.h"

static struct pool *pool; /* of the test that runs */

/* ---- expressions ---- */

static bool value_of(const struct fexpr *e, const struct frame *f, uint32_t *ret_value)
{
	struct flayout layout;
	layout_of(&layout, f);
	struct eval in = { .frame = f, .layout = &layout };
	return eval_expr(e, &in, ret_value);
}

static void arithmetic(void)
{
	static const struct {
		enum fe_kind kind;
		uint32_t a, b, value;
		bool fails;
	} rows[] = {
		{ FE_ADD, 0xffffffff, 2, 1, false },
		{ FE_SUB, 1, 2, 0xffffffff, false },
		{ FE_MUL, 0x10001, 0x10000, 0x10000, false },
		{ FE_DIV, 7, 2, 3, false },
		{ FE_DIV, 7, 0, 0, true },
		{ FE_MOD, 7, 4, 3, false },
		{ FE_MOD, 7, 0, 0, true },
		{ FE_AND, 0xf0f, 0xff, 0x0f, false },
		{ FE_OR, 0xf00, 0xff, 0xfff, false },
		{ FE_XOR, 0xf0f, 0xff, 0xff0, false },
		{ FE_SHL, 1, 31, 0x80000000, false },
		{ FE_SHL, 1, 32, 0, false },
		{ FE_SHR, 0x80000000, 31, 1, false },
		{ FE_SHR, 0x80000000, 0xffffffff, 0, false },
		{ FE_NEG, 1, 0, 0xffffffff, false },
	};
	const struct frame f = { .len = 5 };
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		struct fexpr *b = rows[i].kind == FE_NEG ? NULL : fe_const(pool, rows[i].b);
		struct fexpr *e = fe_op(pool, rows[i].kind, fe_const(pool, rows[i].a), b);
		uint32_t value = 99;
		bool done = value_of(e, &f, &value);
		ok(done != rows[i].fails && (!done || value == rows[i].value),
		   "%u operator %d %u: %u", rows[i].a, rows[i].kind, rows[i].b, value);
	}
	uint32_t value;
	ok(value_of(fe_len(pool), &f, &value) && value == 5, "the length on the wire");
}

static void loads(void)
{
	struct frame f = packet_frame(&ethernet_packets[0], LINK_ETHERNET);
	uint32_t value = 99;
	ok(value_of(fe_at(pool, BASE_LINK, 12, 2), &f, &value) && value == 0x800, "link");
	ok(value_of(fe_at(pool, BASE_NET, 12, 4), &f, &value) && value == 0x0a010203, "network");
	ok(value_of(fe_at(pool, BASE_TRANSPORT, 13, 1), &f, &value) && value == 2, "transport");
	ok(value_of(fe_load_from(pool, BASE_NET, 20, fe_const(pool, 2), 2), &f, &value) &&
		   value == 513,
	   "with a displacement");
	ok(!value_of(fe_load_from(pool, BASE_NET, 20, fe_const(pool, 0xffffffff), 2), &f, &value),
	   "the displacement does not wrap");
	ok(!value_of(fe_at(pool, BASE_LINK, 55, 4), &f, &value), "the last byte is not held");
	ok(value_of(fe_at(pool, BASE_LINK, 54, 4), &f, &value) && value == 0x020405b4, "all held");
	packet_free(&f);
	f = packet_frame(&ethernet_packets[7], LINK_ETHERNET);
	ok(!value_of(fe_at(pool, BASE_TRANSPORT, 0, 1), &f, &value),
	   "a later fragment has no ports");
	packet_free(&f);
	f = packet_frame(&ethernet_packets[17], LINK_ETHERNET);
	ok(!value_of(fe_at(pool, BASE_TRANSPORT, 0, 1), &f, &value), "nor has ARP");
	packet_free(&f);
}

/* ---- tests ---- */

static bool run(const struct fnode *tree, enum filter_meaning meaning)
{
	struct frame f = packet_frame(&ethernet_packets[0], LINK_ETHERNET);
	struct flayout layout;
	layout_of(&layout, &f);
	struct eval in = { .frame = &f, .layout = &layout, .meaning = meaning };
	bool hit = eval_tree(tree, &in);
	packet_free(&f);
	return hit;
}

static void tests(void)
{
	struct fnode *yes = fn_const(pool, true), *no = fn_const(pool, false);
	struct fnode *fails =
		fn_rel(pool, OP_EQ, fe_at(pool, BASE_LINK, 1000, 1), fe_const(pool, 0));
	struct fnode *divides =
		fn_rel(pool, OP_EQ, fe_op(pool, FE_DIV, fe_len(pool), fe_const(pool, 0)),
		       fe_const(pool, 0));
	struct frange *keys = pool_alloc(pool, sizeof(*keys));
	keys[0] = frange_number(2, 500, 600);
	struct fset *set = fset_new(pool, 2, keys, 1);
	struct fnode *in_set = fn_set(pool, BASE_TRANSPORT, 2, set);
	struct fnode *not_held = fn_set(pool, BASE_TRANSPORT, 2000, set);
	struct frange *numbers = pool_alloc(pool, sizeof(*numbers));
	numbers[0] = frange_number(4, 58, 58);
	struct fnode *length = fn_value_set(pool, fe_len(pool), fset_new(pool, 4, numbers, 1));
	struct fexpr *failing = fe_bool(pool, fails);
	const struct {
		const char *name;
		const struct fnode *tree;
		bool ours, pcap;
	} rows[] = {
		{ "and", fn_and(pool, yes, no), false, false },
		{ "or", fn_or(pool, no, yes), true, true },
		{ "not", fn_not(pool, no), true, true },
		{ "a load that fails", fails, false, false },
		{ "not a load that fails", fn_not(pool, fails), true, false },
		{ "it or true", fn_or(pool, fails, yes), true, false },
		{ "true or it", fn_or(pool, yes, fails), true, true },
		{ "false and it, not", fn_not(pool, fn_and(pool, no, fails)), true, true },
		{ "not a division by zero", fn_not(pool, divides), true, false },
		{ "in a set", in_set, true, true },
		{ "not in a set that is not held", fn_not(pool, not_held), true, false },
		{ "a number in a set", length, true, true },
		{ "a test in an expression", fn_rel(pool, OP_EQ, failing, fe_const(pool, 0)), true,
		  false },
		{ "state that nobody keeps", fn_state(pool, &(struct fstate){ .kind = STATE_SLP }),
		  false, false },
	};
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		ok(run(rows[i].tree, FILTER_MEANING_OURS) == rows[i].ours, "ours: %s",
		   rows[i].name);
		ok(run(rows[i].tree, FILTER_MEANING_PCAP) == rows[i].pcap, "pcap: %s",
		   rows[i].name);
	}
	for (uint32_t op = OP_EQ; op <= OP_LE; op++) {
		static const uint8_t want[6][3] = { { 0, 1, 0 }, { 1, 0, 1 }, { 0, 0, 1 },
						    { 0, 1, 1 }, { 1, 0, 0 }, { 1, 1, 0 } };
		bool right = true;
		for (uint32_t a = 0; a < 3; a++)
			right &= eval_compare((enum f_op)op, 0x7fffffff + a, 0x80000000) ==
				 want[op][a];
		ok(right, "comparison %u is unsigned", op);
	}
}

/* ---- state ---- */

/* An IPv4 packet: UDP or TCP, ports, payload. */
static struct frame packet(uint8_t *buf, uint32_t proto, uint32_t ports, const uint8_t *payload,
			   uint32_t n)
{
	static const uint8_t head[20] = { 0x45, [8] = 64, [12] = 10, [16] = 10 };
	uint32_t transport = proto == 6 ? 20 : 8, total = 20 + transport + n;
	memcpy(buf, head, sizeof(head));
	memset(buf + 20, 0, transport);
	put_be16(buf + 2, (uint16_t)total);
	buf[9] = (uint8_t)proto;
	put_be32(buf + 20, ports);
	buf[32] = proto == 6 ? 0x50 : buf[32];
	memcpy(buf + 20 + transport, payload, n);
	return (struct frame){ .data = buf, .cap = total, .len = total, .link = LINK_RAW };
}

static void see(struct fstates *states, const struct frame *f)
{
	struct flayout layout;
	layout_of(&layout, f);
	fstates_see(states, f, &layout);
}

static void put_words(uint8_t *to, const uint32_t *words, uint32_t n)
{
	for (uint32_t i = 0; i < n; i++)
		put_be32(to + 4 * i, words[i]);
}

/* Shows a call (procedure 7 of version 3 of 100003) or a reply, behind UDP, or TCP with its record
 * mark. */
static void see_rpc(struct fstates *states, uint32_t proto, uint32_t xid, bool is_reply)
{
	uint8_t payload[4 + 24] = { 0 }, buf[128];
	uint32_t mark = proto == 6 ? 4 : 0;
	const uint32_t call[] = { xid, 0, 2, 100003, 3, 7 }, reply[] = { xid, 1, 0, 0, 0, 0 };
	put_words(payload + mark, is_reply ? reply : call, 6);
	struct frame f = packet(buf, proto, 0x03e80801, payload, mark + 24);
	see(states, &f);
}

static bool rpc_is(const struct fstates *states, enum fp_dir dir, uint32_t program,
		   uint32_t version, uint32_t procedure)
{
	struct fstate test = { STATE_RPC, dir, program, version, procedure };
	return fstates_test(states, &test);
}

static void rpc(void)
{
	struct fstates *states = fstates_new();
	for (uint32_t proto = 6; proto <= 17; proto += 11) {
		see_rpc(states, proto, 77, false);
		ok(rpc_is(states, DIR_EITHER, 100003, FP_ANY, FP_ANY), "protocol %u: a call",
		   proto);
		ok(rpc_is(states, DIR_DST, 100003, 3, 7) && !rpc_is(states, DIR_SRC, 100003, 3, 7),
		   "it is no reply");
		ok(!rpc_is(states, DIR_EITHER, 100003, 2, FP_ANY) &&
			   !rpc_is(states, DIR_EITHER, 100005, FP_ANY, FP_ANY) &&
			   !rpc_is(states, DIR_EITHER, 100003, 3, 6),
		   "another version, program, procedure");
		see_rpc(states, proto, 77, true);
		ok(rpc_is(states, DIR_SRC, 100003, 3, 7) &&
			   !rpc_is(states, DIR_DST, 100003, 3, 7) &&
			   rpc_is(states, DIR_EITHER, FP_ANY, FP_ANY, FP_ANY),
		   "its reply");
	}
	see_rpc(states, 17, 78, true);
	ok(!rpc_is(states, DIR_EITHER, FP_ANY, FP_ANY, FP_ANY), "a reply to nothing");
	for (uint32_t i = 0; i < 3 * STATE_MAX_CALLS; i++)
		see_rpc(states, 17, 1000 + i, false);
	uint32_t last = 1000 + 3 * STATE_MAX_CALLS - 1;
	see_rpc(states, 17, last - STATE_MAX_CALLS + 1, true);
	ok(rpc_is(states, DIR_SRC, 100003, 3, 7), "the oldest of 256 calls is known");
	see_rpc(states, 17, last - STATE_MAX_CALLS, true);
	ok(!rpc_is(states, DIR_SRC, 100003, 3, 7), "the one before is not");
	uint8_t buf[128];
	struct frame f = packet(buf, 17, 0x03e80801, (const uint8_t[23]){ 0 }, 23);
	see(states, &f);
	ok(!rpc_is(states, DIR_EITHER, FP_ANY, FP_ANY, FP_ANY), "too short");
	ok(!fstates_free(states) && !fstates_free(NULL), "free");
}

static bool is_slp(const struct fstates *states)
{
	return fstates_test(states, &(struct fstate){ .kind = STATE_SLP });
}

static void slp(void)
{
	static const uint8_t message[16] = { 2, 2, 0, 0, 16 }, damaged[16] = { 2, 2, 0, 0, 200 };
	struct fstates *states = fstates_new();
	uint8_t buf[128];
	struct frame f = packet(buf, 17, 1234u << 16 | 427, message, sizeof(message));
	see(states, &f);
	ok(is_slp(states), "a request");
	f = packet(buf, 17, 9999u << 16 | 1234, message, sizeof(message));
	see(states, &f);
	ok(is_slp(states), "an answer from another port");
	f = packet(buf, 17, 9999u << 16 | 1234, damaged, sizeof(damaged));
	see(states, &f);
	ok(!is_slp(states), "no message of SLP");
	f = packet(buf, 17, 9999u << 16 | 1235, message, sizeof(message));
	see(states, &f);
	ok(!is_slp(states), "a port that asked nothing");
	f = packet(buf, 17, 427u << 16 | 5, message, 0);
	see(states, &f);
	ok(is_slp(states), "from the port itself");
	f = packet(buf, 6, 1300u << 16 | 427, message, 0);
	see(states, &f);
	ok(!is_slp(states), "a TCP handshake");
	f = packet(buf, 6, 1300u << 16 | 427, message, sizeof(message));
	see(states, &f);
	ok(is_slp(states), "TCP with data");
	for (uint32_t i = 0; i < STATE_MAX_SLP_PORTS; i++) {
		f = packet(buf, 17, (2000 + i) << 16 | 427, message, sizeof(message));
		see(states, &f);
	}
	f = packet(buf, 17, 9999u << 16 | 1234, message, sizeof(message));
	see(states, &f);
	ok(!is_slp(states), "64 ports later the first is forgotten");
	f = packet(buf, 17, 9999u << 16 | 2000, message, sizeof(message));
	see(states, &f);
	ok(is_slp(states), "the oldest of 64 is not");
	(void)fstates_free(states);
}

/* State is read through a tree, and every packet cut anywhere is harmless. */
static void state_in_trees(void)
{
	struct fstates *states = fstates_new();
	struct fstate rpc_call = { STATE_RPC, DIR_DST, 100003, FP_ANY, FP_ANY };
	struct fnode *tree =
		fn_and(pool, fn_var_is(pool, VAR_PROTO, 17), fn_state(pool, &rpc_call));
	see_rpc(states, 17, 5, false);
	struct flayout layout = { .var = { [VAR_PROTO] = 17 } };
	struct frame f = { .len = 0 };
	struct eval in = { .frame = &f, .layout = &layout, .states = states };
	ok(eval_tree(tree, &in), "a test of state in a tree");
	for (uint32_t i = 0; i < N_ETHERNET_PACKETS; i++) {
		struct frame whole = packet_frame(&ethernet_packets[i], LINK_ETHERNET);
		for (uint32_t cap = 0; cap < whole.cap; cap++) {
			uint8_t *data = malloc(cap ? cap : 1);
			memcpy(data, whole.data, cap);
			struct frame cut = whole;
			cut.data = data;
			cut.cap = cap;
			see(states, &cut);
			free(data);
		}
		packet_free(&whole);
	}
	ok(!rpc_is(states, DIR_EITHER, FP_ANY, FP_ANY, FP_ANY), "packets cut anywhere");
	(void)fstates_free(states);
}

int main(void)
{
	pool = pool_new();
	arithmetic();
	loads();
	tests();
	rpc();
	slp();
	state_in_trees();
	(void)pool_free(pool);
	return done_testing();
}
