/*
 * Code generation: the facts of a packet in straight-line code for the kernel. The rules are those
 * of layout.h; "forward" below shows blocks in the order in which they run, with A and X at their
 * begin. The functions put the last instruction first.
 */
#include <errno.h>

#include "filter/generating.h"

enum {
	TYPE_IP = 0x0800,
	TYPE_IPV6 = 0x86dd,
	PROTO_FRAGMENT = 44,
	PROTO_AH = 51,
	/* Scratch words of this code; the tests behind it use them again. */
	TEMP_PROTO = 0,
	TEMP_LENGTH = 1,
	TEMP_TYPE = 2,
	N_TEMPS = 3,
};

#define BIT(fact) (1u << (fact))
#define IP_FACTS                                                                                   \
	(BIT(gen_base(BASE_TRANSPORT)) | BIT(gen_var(VAR_PROTO)) | BIT(gen_var(VAR_NEXT_HEADER)) | \
	 BIT(gen_var(VAR_FRAGMENT)))
#define LINK_FACTS                                                                                 \
	(BIT(gen_base(BASE_NET)) | BIT(gen_var(VAR_TYPE)) | BIT(gen_var(VAR_N_TAGS)) |             \
	 BIT(gen_var(VAR_VID0)) | BIT(gen_var(VAR_VID1)))

static void put(struct gen *g, uint32_t code, uint32_t k)
{
	code_put(&g->code, code, k);
}

static uint32_t here(const struct gen *g)
{
	return code_here(&g->code);
}

/* A == k, A > k, A & k. */
static void branch(struct gen *g, uint32_t jump, uint32_t k, uint32_t yes, uint32_t no)
{
	code_branch(&g->code, (struct sock_filter){ .code = (uint16_t)(BPF_JMP | jump), .k = k },
		    yes, no);
}

static bool asks(const struct gen *g, uint32_t fact)
{
	return g->asked & BIT(fact);
}

static void store(struct gen *g, uint32_t fact)
{
	if (asks(g, fact))
		put(g, BPF_ST, g->word[fact]);
}

static void store_x(struct gen *g, uint32_t fact)
{
	if (asks(g, fact))
		put(g, BPF_STX, g->word[fact]);
}

static void store_number(struct gen *g, uint32_t fact, uint32_t value)
{
	if (!asks(g, fact))
		return;
	store(g, fact);
	put(g, BPF_LD | BPF_IMM, value);
}

static void load_ancillary(struct gen *g, uint32_t what)
{
	put(g, BPF_LD | BPF_W | BPF_ABS, (uint32_t)SKF_AD_OFF + what);
}

static void load_at_x(struct gen *g, uint32_t size, uint32_t offset)
{
	put(g, BPF_LD | BPF_IND | size, offset);
}

static uint32_t type_word(const struct gen *g)
{
	return asks(g, gen_var(VAR_TYPE)) ? g->word[gen_var(VAR_TYPE)] : TEMP_TYPE;
}

/* ---- IPv4 ---- */

/* Forward, X = N: bytes held? protocol; fragment? that, or T. */
static uint32_t put_ip4(struct gen *g, uint32_t body)
{
	code_goto(&g->code, body);
	if (asks(g, gen_base(BASE_TRANSPORT))) {
		store(g, gen_base(BASE_TRANSPORT));
		put(g, BPF_ALU | BPF_ADD | BPF_X, 0);
		put(g, BPF_ALU | BPF_LSH | BPF_K, 2);
		put(g, BPF_ALU | BPF_AND | BPF_K, 0x0f);
		load_at_x(g, BPF_B, 0);
	}
	uint32_t first = here(g);
	if (asks(g, gen_var(VAR_FRAGMENT)) || asks(g, gen_base(BASE_TRANSPORT))) {
		code_goto(&g->code, body);
		store_number(g, gen_var(VAR_FRAGMENT), 1);
		branch(g, BPF_JSET, 0x1fff, here(g), first);
		load_at_x(g, BPF_H, 6);
	}
	store(g, gen_var(VAR_NEXT_HEADER));
	store(g, gen_var(VAR_PROTO));
	load_at_x(g, BPF_B, 9);
	gen_hold_at_x(g, 10, body);
	return here(g);
}

/* ---- IPv6 ---- */

struct walk {
	uint32_t body, done, later; /* labels */
};

/* A = a next header: whether it is walked over. */
static void branch_extension(struct gen *g, uint32_t yes, uint32_t no)
{
	static const uint8_t low[] = { 0, 43, PROTO_FRAGMENT, PROTO_AH, 60 };
	static const uint8_t high[] = { 135, 139, 140 };
	uint32_t next = no;
	for (uint32_t i = ARRAY_LEN(high); i-- > 0; next = here(g))
		branch(g, BPF_JEQ, high[i], yes, next);
	uint32_t above = here(g);
	next = no;
	for (uint32_t i = ARRAY_LEN(low); i-- > 0; next = here(g))
		branch(g, BPF_JEQ, low[i], yes, next);
	branch(g, BPF_JGT, 60, above, here(g));
}

/* A = (M[TEMP_LENGTH] + more) << shift. */
static uint32_t put_length(struct gen *g, uint32_t more, uint32_t shift, uint32_t next)
{
	code_goto(&g->code, next);
	put(g, BPF_ALU | BPF_LSH | BPF_K, shift);
	put(g, BPF_ALU | BPF_ADD | BPF_K, more);
	put(g, BPF_LD | BPF_MEM, TEMP_LENGTH);
	return here(g);
}

/* Forward, A = M[TEMP_PROTO] = next header, X = its place: an extension? 8 bytes held? its length;
 * go on behind it. */
static void put_extension(struct gen *g, const struct walk *walk)
{
	put(g, BPF_LD | BPF_MEM, TEMP_PROTO);
	put(g, BPF_MISC | BPF_TAX, 0);
	put(g, BPF_ALU | BPF_ADD | BPF_X, 0);
	put(g, BPF_LD | BPF_MEM, TEMP_LENGTH);
	put(g, BPF_ST, TEMP_PROTO);
	load_at_x(g, BPF_B, 0);
	put(g, BPF_ST, TEMP_LENGTH);
	uint32_t advance = here(g);
	put(g, BPF_LD | BPF_IMM, 8);
	branch(g, BPF_JSET, 0xfff8, walk->later, here(g));
	load_at_x(g, BPF_H, 2);
	uint32_t fragment = here(g);
	uint32_t ah = put_length(g, 2, 2, advance);
	uint32_t other = put_length(g, 1, 3, advance);
	branch(g, BPF_JEQ, PROTO_AH, ah, other);
	branch(g, BPF_JEQ, PROTO_FRAGMENT, fragment, here(g));
	put(g, BPF_LD | BPF_MEM, TEMP_PROTO);
	put(g, BPF_ST, TEMP_LENGTH);
	load_at_x(g, BPF_B, 1);
	gen_hold_at_x(g, 8, walk->body);
	branch_extension(g, here(g), walk->done);
}

static void put_extensions(struct gen *g, uint32_t body)
{
	struct walk walk = { .body = body };
	code_goto(&g->code, body);
	store_number(g, gen_var(VAR_FRAGMENT), 1);
	if (asks(g, gen_var(VAR_PROTO))) {
		store(g, gen_var(VAR_PROTO));
		load_at_x(g, BPF_B, 0);
	}
	walk.later = here(g);
	code_goto(&g->code, body);
	store_x(g, gen_base(BASE_TRANSPORT));
	store(g, gen_var(VAR_PROTO));
	walk.done = here(g);
	uint32_t max = g->opts->max_extensions;
	g->is_exact &= max >= LAYOUT_MAX_EXTENSIONS;
	branch_extension(g, max < LAYOUT_MAX_EXTENSIONS ? g->accept : body, walk.done);
	for (uint32_t i = 0; i < max; i++)
		put_extension(g, &walk);
}

/* Forward, X = N: the header held? its next header; the walk. */
static uint32_t put_ip6(struct gen *g, uint32_t body)
{
	bool walks = g->asked & IP_FACTS & ~BIT(gen_var(VAR_NEXT_HEADER));
	if (walks) {
		put_extensions(g, body);
		put(g, BPF_LD | BPF_MEM, TEMP_PROTO);
		put(g, BPF_MISC | BPF_TAX, 0);
		put(g, BPF_ALU | BPF_ADD | BPF_K, 40);
		put(g, BPF_MISC | BPF_TXA, 0);
		put(g, BPF_ST, TEMP_PROTO);
	} else {
		code_goto(&g->code, body);
	}
	store(g, gen_var(VAR_NEXT_HEADER));
	load_at_x(g, BPF_B, 6);
	gen_hold_at_x(g, 40, body);
	return here(g);
}

/* Forward, A = type, X = N: N is a fact; IPv4, IPv6 or neither. */
static uint32_t put_net(struct gen *g, uint32_t body)
{
	if (g->asked & IP_FACTS) {
		uint32_t ip6 = put_ip6(g, body);
		uint32_t ip4 = put_ip4(g, body);
		branch(g, BPF_JEQ, TYPE_IPV6, ip6, body);
		branch(g, BPF_JEQ, TYPE_IP, ip4, here(g));
	} else {
		code_goto(&g->code, body);
	}
	store_x(g, gen_base(BASE_NET));
	return here(g);
}

/* ---- VLAN tags ---- */

static void branch_tag(struct gen *g, uint32_t yes, uint32_t no)
{
	branch(g, BPF_JEQ, 0x9100, yes, no);
	branch(g, BPF_JEQ, 0x88a8, yes, here(g));
	branch(g, BPF_JEQ, 0x8100, yes, here(g));
}

/* Forward, A = type, X = where N would be: a tag? its four bytes held? note it, and go on with the
 * type behind it. */
static void put_tag(struct gen *g, uint32_t i, uint32_t net, uint32_t body)
{
	uint32_t vid = gen_var(i ? VAR_VID1 : VAR_VID0);
	put(g, BPF_LD | BPF_MEM, type_word(g));
	put(g, BPF_MISC | BPF_TAX, 0);
	put(g, BPF_ALU | BPF_ADD | BPF_K, 4);
	put(g, BPF_MISC | BPF_TXA, 0);
	put(g, BPF_ST, type_word(g));
	load_at_x(g, BPF_H, 2);
	if (i < 2 && asks(g, vid)) {
		store(g, vid);
		put(g, BPF_ALU | BPF_AND | BPF_K, 0x0fff);
		load_at_x(g, BPF_H, 0);
	}
	store_number(g, gen_var(VAR_N_TAGS), i + 1);
	gen_hold_at_x(g, 4, body);
	branch_tag(g, here(g), net);
}

struct tags {
	uint32_t first, second; /* labels: where the walk begins, and behind one tag */
};

static struct tags put_tags(struct gen *g, uint32_t body)
{
	if (!(g->asked & (LINK_FACTS | IP_FACTS)))
		return (struct tags){ body, body };
	uint32_t net = put_net(g, body), max = g->opts->max_tags;
	struct tags tags = { 0, 0 };
	g->is_exact &= max >= LAYOUT_MAX_TAGS;
	branch_tag(g, max < LAYOUT_MAX_TAGS ? g->accept : body, net);
	tags.second = here(g);
	for (uint32_t i = max; i-- > 0;) {
		put_tag(g, i, net, body);
		if (i)
			tags.second = here(g);
	}
	tags.first = here(g);
	return tags;
}

/* ---- links ---- */

static void load_type(struct gen *g)
{
	if (g->opts->link == LINK_ETHERNET)
		put(g, BPF_LD | BPF_H | BPF_ABS, 12);
	else
		load_ancillary(g, SKF_AD_PROTOCOL);
}

/* Forward: a tag that was taken out is the first; types follow from the frame. Cooked frames begin
 * behind their type. */
static void put_typed(struct gen *g, uint32_t body)
{
	bool is_ethernet = g->opts->link == LINK_ETHERNET;
	struct tags tags = put_tags(g, body);
	code_goto(&g->code, tags.first);
	put(g, BPF_ST, type_word(g));
	store(g, gen_var(VAR_OUTER_TYPE));
	load_type(g);
	uint32_t plain = here(g);
	code_goto(&g->code, tags.second);
	put(g, BPF_ST, type_word(g));
	load_type(g);
	if (asks(g, gen_var(VAR_OUTER_TYPE))) {
		store(g, gen_var(VAR_OUTER_TYPE));
		load_ancillary(g, SKF_AD_VLAN_TPID);
	}
	if (asks(g, gen_var(VAR_VID0))) {
		store(g, gen_var(VAR_VID0));
		put(g, BPF_ALU | BPF_AND | BPF_K, 0x0fff);
		load_ancillary(g, SKF_AD_VLAN_TAG);
	}
	store_number(g, gen_var(VAR_N_TAGS), 1);
	branch(g, BPF_JEQ, 0, plain, here(g));
	load_ancillary(g, SKF_AD_VLAN_TAG_PRESENT);
	put(g, BPF_LDX | BPF_IMM, is_ethernet ? 14 : 0);
	if (is_ethernet)
		gen_hold(g, BASE_LINK, 14, body);
}

/* Forward: a type by itself, N = 0. */
static uint32_t put_type(struct gen *g, uint32_t type, uint32_t net)
{
	code_goto(&g->code, net);
	store(g, gen_var(VAR_OUTER_TYPE));
	put(g, BPF_ST, type_word(g));
	put(g, BPF_LD | BPF_IMM, type);
	put(g, BPF_LDX | BPF_IMM, 0);
	return here(g);
}

static void put_raw(struct gen *g, uint32_t body)
{
	uint32_t net = put_net(g, body);
	uint32_t ip6 = put_type(g, TYPE_IPV6, net), ip4 = put_type(g, TYPE_IP, net);
	branch(g, BPF_JEQ, 0x60, ip6, body);
	branch(g, BPF_JEQ, 0x40, ip4, here(g));
	put(g, BPF_ALU | BPF_AND | BPF_K, 0xf0);
	put(g, BPF_LD | BPF_B | BPF_ABS, 0);
	gen_hold(g, BASE_LINK, 1, body);
}

static void put_link(struct gen *g, uint32_t body)
{
	switch (g->opts->link) {
	case LINK_ETHERNET:
	case LINK_LINUX_SLL:
	case LINK_LINUX_SLL2:
		put_typed(g, body);
		break;
	case LINK_RAW:
		put_raw(g, body);
		break;
	case LINK_IPV4:
		(void)put_type(g, TYPE_IP, put_net(g, body));
		break;
	case LINK_IPV6:
		(void)put_type(g, TYPE_IPV6, put_net(g, body));
		break;
	default:
		gen_fail(g, -ENOTSUP);
		break;
	}
}

/* Packets that we send are of type 4; all others come in. */
static void put_direction(struct gen *g)
{
	if (!asks(g, gen_var(VAR_DIRECTION)))
		return;
	store(g, gen_var(VAR_DIRECTION));
	put(g, BPF_LD | BPF_IMM, 1);
	uint32_t in = here(g), end = in - 1;
	code_goto(&g->code, end);
	put(g, BPF_LD | BPF_IMM, 2);
	branch(g, BPF_JEQ, 4, here(g), in);
	load_ancillary(g, SKF_AD_PKTTYPE);
}

static void put_interface(struct gen *g)
{
	if (!asks(g, gen_var(VAR_IFINDEX)))
		return;
	store(g, gen_var(VAR_IFINDEX));
	if (g->opts->link == LINK_LINUX_SLL2)
		load_ancillary(g, SKF_AD_IFINDEX);
	else
		put(g, BPF_LD | BPF_IMM, 0);
}

/* What a packet does not have. */
static void put_defaults(struct gen *g)
{
	static const enum f_var zero[] = { VAR_TYPE, VAR_OUTER_TYPE, VAR_N_TAGS, VAR_FRAGMENT };
	static const enum f_var none[] = { VAR_VID0, VAR_VID1, VAR_PROTO, VAR_NEXT_HEADER };
	uint32_t n = g->code.n;
	for (uint32_t i = 0; i < ARRAY_LEN(zero); i++)
		store(g, gen_var(zero[i]));
	if (g->code.n != n)
		put(g, BPF_LD | BPF_IMM, 0);
	n = g->code.n;
	for (uint32_t i = 0; i < ARRAY_LEN(none); i++)
		store(g, gen_var(none[i]));
	store(g, gen_base(BASE_NET));
	store(g, gen_base(BASE_TRANSPORT));
	if (g->code.n != n)
		put(g, BPF_LD | BPF_IMM, LAYOUT_NONE);
}

void gen_facts(struct gen *g)
{
	uint32_t by_bytes = g->asked & ~(BIT(gen_var(VAR_DIRECTION)) | BIT(gen_var(VAR_IFINDEX)));
	if (g->n_temps < N_TEMPS)
		gen_fail(g, -E2BIG);
	if (asks(g, gen_var(VAR_CHAIN)))
		gen_fail(g, -ENOTSUP);
	if (g->code.r)
		return;
	if (by_bytes)
		put_link(g, here(g));
	put_defaults(g);
	put_direction(g);
	put_interface(g);
}
