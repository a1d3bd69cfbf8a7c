/* Lowering: every kind of primitive in both meanings, words that move libpcap's offsets, links of
 * other kinds, long lists, refusals. */
#include <errno.h>
#include <stdlib.h>
#include <time.h>

#include "../unit/tap.h"
#include "filter/eval.h"
#include "filter/lower.h"
#include "prims.h"

static uint8_t mac_a_reversed[][6] = { { 0x40, 0, 0, 0, 0, 0xc0 } };
static bool covered[FP_IFINDEX + 1];

static struct lower_opts options(uint32_t link, enum filter_meaning meaning)
{
	return (struct lower_opts){ .link = link,
				    .language = FILTER_TCPDUMP,
				    .meaning = meaning,
				    .netmask = TEST_NETMASK,
				    .strict = true };
}

static bool matches(const struct fnode *tree, const struct frame *f, enum filter_meaning meaning)
{
	struct flayout layout;
	layout_of(&layout, f);
	struct eval in = { .frame = f, .layout = &layout, .meaning = meaning };
	return eval_tree(tree, &in);
}

/* The packets that a tree selects are those of `want`. */
static void selects(const char *name, const struct fnode *tree, const struct prim_suite *suite,
		    enum filter_meaning meaning, const char *want)
{
	bool hit[N_ETHERNET_PACKETS], right = true;
	char have[512];
	for (uint32_t i = 0; i < suite->n_packets; i++) {
		struct frame f = packet_frame(&suite->packets[i], suite->link);
		hit[i] = matches(tree, &f, meaning);
		right &= hit[i] == selection_has(want, i + 1);
		packet_free(&f);
	}
	ok(right, "%s %s, %s: %s", suite->name, meaning ? "pcap" : "ours", name,
	   selection_text(have, sizeof(have), hit, suite->n_packets));
	if (!right)
		printf("# want %s\n", want);
}

static void check_row(const struct prim_row *row, const struct prim_suite *suite,
		      enum filter_meaning meaning, const char *want)
{
	struct pool *pool = pool_new();
	struct lower_opts opts = options(suite->link, meaning);
	struct filter_error error = { .column = 0 };
	struct fnode *tree = NULL;
	int r = lower_tree(&tree, pool, fn_prim(pool, &row->prim, 5), &opts, &error);
	if (strcmp(want, REFUSED) != 0) {
		if (ok(r == 0, "%s, %s: lowered %s", suite->name, row->text, error.err.text))
			selects(row->text, tree, suite, meaning, want);
		(void)pool_free(pool);
		return;
	}
	ok(r == -EINVAL && error.column == 5 && strstr(error.err.text, "(column 5)"),
	   "%s %s, %s: %s", suite->name, meaning ? "pcap" : "ours", row->text, error.err.text);
	opts.strict = false;
	r = lower_tree(&tree, pool, fn_prim(pool, &row->prim, 5), &opts, &error);
	ok(r == 0 ? tree->kind == FN_FALSE || tree->kind == FN_REL || tree->kind == FN_AND
		  : meaning == FILTER_MEANING_PCAP,
	   "%s, %s: false where nobody is told", suite->name, row->text);
	(void)pool_free(pool);
}

static void primitives(void)
{
	for (size_t s = 0; s < ARRAY_LEN(prim_suites); s++) {
		const struct prim_suite *suite = &prim_suites[s];
		for (uint32_t i = 0; i < suite->n_rows; i++) {
			const struct prim_row *row = &suite->rows[i];
			check_row(row, suite, FILTER_MEANING_OURS, row->ours);
			check_row(row, suite, FILTER_MEANING_PCAP,
				  row->pcap ? row->pcap : row->ours);
			if (suite->link == LINK_ETHERNET)
				covered[row->prim.kind] = true;
		}
	}
	bool all = true;
	for (uint32_t kind = 0; kind <= FP_IFINDEX; kind++)
		all &= ok(covered[kind], "kind %u is tested on Ethernet", kind);
	ok(all, "every kind is tested on Ethernet");
}

/* ---- words in sequence ---- */

enum { MAX_WORDS = 3 };

struct sequence {
	const char *text;
	struct fprim words[MAX_WORDS];
	uint32_t n;
	bool is_or, not_first;
	const char *ours, *pcap;
};

#define VLAN(id)                                                                                   \
	{                                                                                          \
		.kind = FP_VLAN, .number = (id)                                                    \
	}
#define MPLS(label)                                                                                \
	{                                                                                          \
		.kind = FP_MPLS, .number = (label)                                                 \
	}
#define GENEVE                                                                                     \
	{                                                                                          \
		.kind = FP_GENEVE, .number = FP_ANY                                                \
	}
#define PPPOES                                                                                     \
	{                                                                                          \
		.kind = FP_PPPOE_SESSION, .number = FP_ANY                                         \
	}
#define TYPE(n)                                                                                    \
	{                                                                                          \
		.kind = FP_TYPE, .number = (n)                                                     \
	}

/* clang-format off */
static struct fprefix4 inner[] = { { { 10, 9, 9, 1 }, EXACT4 } };
static const struct sequence sequences[] = {
	{ "vlan and ip", { VLAN(FP_ANY), TYPE(0x800) }, 2, .ours = "43-45", .pcap = "43" },
	{ "vlan and host A", { VLAN(FP_ANY), { HOST4(addr_a) } }, 2, .ours = "43-45,59", .pcap =
	  "43,59" },
	{ "vlan 100 and arp", { VLAN(100), TYPE(0x806) }, 2, .ours = "59", .pcap = "59" },
	{ "vlan 100 and vlan 200", { VLAN(100), VLAN(200) }, 2, .ours = "44", .pcap = "44" },
	{ "vlan 300 and vlan 100", { VLAN(300), VLAN(100) }, 2, .ours = "45", .pcap = "45" },
	{ "vlan and vlan and udp", { VLAN(FP_ANY), VLAN(FP_ANY), { PROTO(17, BOTH_IP) } }, 3, .ours
	  = "44", .pcap = "44" },
	{ "ip and vlan", { TYPE(0x800), VLAN(FP_ANY) }, 2, .ours = "43-45", .pcap = "none" },
	{ "vlan or ip", { VLAN(FP_ANY), TYPE(0x800) }, 2, .is_or = true, .ours =
	  "1-17,21-23,43-45,51,52,54-60", .pcap = "18-20,43-45,59" },
	{ "ip or vlan", { TYPE(0x800), VLAN(FP_ANY) }, 2, .is_or = true, .ours =
	  "1-17,21-23,43-45,51,52,54-60", .pcap = "1-17,21-23,43-45,51,52,54-60" },
	{ "not vlan and ip", { VLAN(FP_ANY), TYPE(0x800) }, 2, .not_first = true, .ours =
	  "1-17,21-23,51,52,54-58,60", .pcap = "18-20" },
	{ "mpls 100000 and mpls 1024", { MPLS(100000), MPLS(1024) }, 2, .ours = "47", .pcap = "47"
	  },
	{ "mpls and ip", { MPLS(FP_ANY), TYPE(0x800) }, 2, .ours = "none", .pcap = "46" },
	{ "mpls and ip6", { MPLS(FP_ANY), TYPE(0x86dd) }, 2, .ours = "none", .pcap = "none" },
	{ "mpls and host A", { MPLS(FP_ANY), { HOST4(addr_a) } }, 2, .ours = "none", .pcap = "46" },
	{ "mpls and mpls 1024 and host A", { MPLS(FP_ANY), MPLS(1024), { HOST4(addr_a) } }, 3, .ours
	  = "none", .pcap = "47" },
	{ "mpls and arp", { MPLS(FP_ANY), TYPE(0x806) }, 2, .ours = "none", .pcap = REFUSED },
	{ "mpls and vlan", { MPLS(FP_ANY), VLAN(FP_ANY) }, 2, .ours = "none", .pcap = REFUSED },
	{ "pppoes and ip", { PPPOES, TYPE(0x800) }, 2, .ours = "none", .pcap = "49" },
	{ "pppoes and tcp port 80", { PPPOES, { PORT(80, 80, PROTO_BIT_TCP) } }, 2, .ours = "none",
	  .pcap = "49" },
	{ "pppoes and ether host A", { PPPOES, { .kind = FP_ETHER_HOST, MACS(mac_a) } }, 2, .ours =
	  "49", .pcap = REFUSED },
	{ "pppoes and vlan", { PPPOES, VLAN(FP_ANY) }, 2, .ours = "none", .pcap = REFUSED },
	{ "geneve and ip", { GENEVE, TYPE(0x800) }, 2, .ours = "51", .pcap = "51" },
	{ "geneve and host 10.9.9.1", { GENEVE, { HOST4(inner) } }, 2, .ours = "none", .pcap = "51"
	  },
	{ "geneve and port 7", { GENEVE, { PORT(7, 7, PROTO_BIT_UDP) } }, 2, .ours = "none", .pcap =
	  "51" },
	{ "geneve and ether host A", { GENEVE, { .kind = FP_ETHER_HOST, MACS(mac_a) } }, 2, .ours =
	  "51", .pcap = "none" },
	{ "geneve and broadcast", { GENEVE, { .kind = FP_BROADCAST } }, 2, .ours = "none", .pcap =
	  "none" },
	{ "port 53 and not vlan", { VLAN(FP_ANY), { PORT(53, 53, ALL_PORTS) } }, 2, .not_first =
	  true, .ours = "9,10,25,27", .pcap = "none" },
	{ "vlan and protochain 17", { VLAN(FP_ANY), { .kind = FP_PROTOCHAIN, .number = 17 } }, 2,
	  .ours = "44", .pcap = REFUSED },
};
/* clang-format on */

static struct fnode *sequence_tree(struct pool *pool, const struct sequence *s)
{
	struct fnode *tree = NULL;
	for (uint32_t i = 0; i < s->n; i++) {
		struct fnode *word = fn_prim(pool, &s->words[i], 1 + i);
		if (!i)
			tree = s->not_first ? fn_not(pool, word) : word;
		else
			tree = s->is_or ? fn_or(pool, tree, word) : fn_and(pool, tree, word);
	}
	return tree;
}

static void sequence(const struct sequence *s, enum filter_meaning meaning, const char *want)
{
	struct pool *pool = pool_new();
	struct lower_opts opts = options(LINK_ETHERNET, meaning);
	struct filter_error error = { .column = 0 };
	struct fnode *tree = NULL;
	int r = lower_tree(&tree, pool, sequence_tree(pool, s), &opts, &error);
	if (strcmp(want, REFUSED) == 0)
		ok(r == -EINVAL, "pcap, %s: %s", s->text, error.err.text);
	else if (ok(r == 0, "%s: lowered %s", s->text, error.err.text))
		selects(s->text, tree, &prim_suites[0], meaning, want);
	(void)pool_free(pool);
}

static void all_sequences(void)
{
	for (size_t i = 0; i < ARRAY_LEN(sequences); i++) {
		sequence(&sequences[i], FILTER_MEANING_OURS, sequences[i].ours);
		sequence(&sequences[i], FILTER_MEANING_PCAP, sequences[i].pcap);
	}
}

/* ---- relations ---- */

/* size bytes at base[offset], masked, compared with a number; a guard in front. */
struct relation {
	const char *text;
	struct fprim guard;
	enum f_base base;
	uint32_t offset;
	uint8_t size;
	uint32_t mask;
	enum f_op op;
	uint32_t number;
	const char *ours, *pcap;
};

/* clang-format off */
static const struct relation relations[] = {
	{ "tcp[13] & 3 != 0", { PROTO(6, FAMILY_IP4) }, BASE_TRANSPORT, 13, 1, 3, OP_NE, 0,
	  "1,2,5,43,58", "1,2,5,58" },
	{ "tcp[0:2] = 20", { PROTO(6, FAMILY_IP4) }, BASE_TRANSPORT, 0, 2, 0xffff, OP_EQ, 20, "7",
	  "7" },
	{ "udp[4:2] = 16", { PROTO(17, FAMILY_IP4) }, BASE_TRANSPORT, 4, 2, 0xffff, OP_EQ, 16,
	  "11,12", "11,12" },
	{ "ip[8] < 2", TYPE(0x800), BASE_NET, 8, 1, 0xff, OP_LT, 2, "12,17", "12,17" },
	{ "ip[16:4] = 0xffffffff", TYPE(0x800), BASE_NET, 16, 4, 0xffffffff, OP_EQ, 0xffffffff,
	  "21,54", "21,54" },
	{ "arp[6:2] = 2", TYPE(0x806), BASE_NET, 6, 2, 0xffff, OP_EQ, 2, "19", "19" },
	{ "ether[0] & 1 != 0", { .kind = FP_GREATER }, BASE_LINK, 0, 1, 1, OP_NE, 0,
	  "11,12,17,18,20-22,26,28,31,33-42,48,53-55,57,59",
	  "11,12,17,18,20-22,26,28,31,33-42,48,53-55,57,59" },
	{ "ip[1000] = 0", TYPE(0x800), BASE_NET, 1000, 1, 0xff, OP_EQ, 0, "none", "none" },
	{ "vlan and ip[9] = 6", VLAN(FP_ANY), BASE_NET, 9, 1, 0xff, OP_EQ, 6, "43", "43" },
	{ "icmp6[0] = 128", { PROTO(58, FAMILY_IP6) }, BASE_TRANSPORT, 0, 1, 0xff, OP_EQ, 128, "26",
	  NULL },
};
/* clang-format on */

static struct fnode *relation_tree(struct pool *pool, const struct relation *r)
{
	struct fexpr *value = fe_at(pool, r->base, r->offset, r->size);
	value = fe_op(pool, FE_AND, value, fe_const(pool, r->mask));
	struct fnode *rel = fn_rel(pool, r->op, value, fe_const(pool, r->number));
	struct fnode *guard = fn_prim(pool, &r->guard, 1);
	struct fprim first = { .kind = FP_FIRST_FRAGMENT };
	if (r->base == BASE_TRANSPORT)
		guard = fn_and(pool, guard, fn_prim(pool, &first, 1));
	return fn_and(pool, guard, rel);
}

static void all_relations(void)
{
	for (size_t i = 0; i < ARRAY_LEN(relations); i++) {
		const struct relation *r = &relations[i];
		struct pool *pool = pool_new();
		for (int m = 0; m < 2; m++) {
			struct lower_opts opts = options(LINK_ETHERNET, m ? FILTER_MEANING_PCAP
									  : FILTER_MEANING_OURS);
			struct fnode *tree = NULL;
			const char *want = m ? r->pcap : r->ours;
			if (!want)
				continue;
			if (ok(!lower_tree(&tree, pool, relation_tree(pool, r), &opts, NULL),
			       "%s: lowered", r->text))
				selects(r->text, tree, &prim_suites[0], opts.meaning, want);
		}
		(void)pool_free(pool);
	}
}

/* A test in an expression, and a load in a load. */
static void nested_expressions(void)
{
	struct pool *pool = pool_new();
	struct fprim tcp = { PROTO(6, BOTH_IP) };
	struct fexpr *words = fe_op(pool, FE_AND, fe_at(pool, BASE_NET, 0, 1), fe_const(pool, 15));
	struct fexpr *at = fe_op(pool, FE_MUL, words, fe_const(pool, 4));
	struct fexpr *port = fe_load(pool, BASE_NET, at, 2);
	struct fexpr *is_tcp = fe_bool(pool, fn_prim(pool, &tcp, 1));
	struct fnode *tree = fn_and(pool, fn_rel(pool, OP_EQ, port, fe_const(pool, 1023)),
				    fn_rel(pool, OP_EQ, is_tcp, fe_const(pool, 1)));
	for (int m = 0; m < 2; m++) {
		struct lower_opts opts =
			options(LINK_ETHERNET, m ? FILTER_MEANING_PCAP : FILTER_MEANING_OURS);
		struct fnode *lowered = NULL;
		ok(!lower_tree(&lowered, pool, tree, &opts, NULL), "a test in an expression");
		selects("ip[(ip[0] & 15) * 4 : 2] = 1023 and tcp = 1", lowered, &prim_suites[0],
			opts.meaning, "1,3");
	}
	(void)pool_free(pool);
}

/* ---- packets of their own ---- */

#define IP4_UDP(ports)                                                                             \
	"450000200000000040110000"                                                                 \
	"0a0102030a010204" ports "000c0000"
#define MACS_BA                                                                                    \
	"020000000004"                                                                             \
	"020000000003"

static struct fprefix4 outer_d[] = { { { 192, 168, 5, 6 }, EXACT4 } };

/* clang-format off */
static const struct {
	const char *text, *hex;
	uint32_t link;
	struct fprim prim;
	bool ours, pcap; /* matches */
} singles[] = {
	{ "vxlan 5", MACS_BA "0800" IP4_UDP("040012b5") "0800000000000500", LINK_ETHERNET, { .kind =
	  FP_VXLAN, .number = 5 }, true, true },
	{ "vxlan 6", MACS_BA "0800" IP4_UDP("040012b5") "0800000000000500", LINK_ETHERNET, { .kind =
	  FP_VXLAN, .number = 6 }, false, false },
	{ "vxlan without a network", MACS_BA "0800" IP4_UDP("040012b5") "0000000000000500",
	  LINK_ETHERNET, { .kind = FP_VXLAN, .number = FP_ANY }, false, false },
	{ "dhcp6", "60000000000c1140" "20010db8000000000000000000000001"
	  "20010db8000000000000000000000002" "02220223000c0000" "01000000", LINK_RAW, { .kind =
	  FP_DHCP6, .keyword = "dhcp6" }, true, false },
	{ "bootp from the server", IP4_UDP("00430044"), LINK_RAW, { .kind = FP_BOOTP, .keyword =
	  "bootp" }, true, false },
	{ "bootp between servers", IP4_UDP("00430043"), LINK_RAW, { .kind = FP_BOOTP, .keyword =
	  "bootp" }, false, false },
	{ "AppleTalk address, either end", "0900070000ff" "080007000001" "0020" "aaaa03080007809b"
	  "00180000" "ff00ff00" "0102" "0101" "02", LINK_ETHERNET, { .kind = FP_APPLE_ADDR, .number
	  = 0xff00, .number2 = 2 }, true, false },
	{ "AppleTalk address, source", "0900070000ff" "080007000001" "0020" "aaaa03080007809b"
	  "00180000" "ff00ff00" "0102" "0101" "02", LINK_ETHERNET, { .kind = FP_APPLE_ADDR, .number
	  = 0xff00, .number2 = 1, .dir = DIR_SRC }, false, false },
	{ "apple behind SNAP", "0900070000ff" "080007000001" "0020" "aaaa03080007809b" "00180000",
	  LINK_ETHERNET, { .kind = FP_APPLE }, true, false },
	{ "atalk behind SNAP", "0900070000ff" "080007000001" "0020" "aaaa03080007809b" "00180000",
	  LINK_ETHERNET, { .kind = FP_ATALK }, true, true },
	{ "aarp behind SNAP", "0900070000ff" "080007000001" "0020" "aaaa0300000080f3" "00180000",
	  LINK_ETHERNET, { .kind = FP_AARP }, true, true },
	{ "ipx behind SNAP", "0900070000ff" "080007000001" "0020" "aaaa030000008137" "ffff0000",
	  LINK_ETHERNET, { .kind = FP_IPX }, true, true },
	{ "802.3 in a VLAN", MACS_BA "81000007" "0026" "424203" "000000", LINK_ETHERNET, { .kind =
	  FP_LLC_SAP, .number = 0x42 }, true, false },
	{ "llc rr", MACS_BA "0004" "04050105", LINK_ETHERNET, { .kind = FP_LLC, .number = FP_LLC_RR
	  }, true, true },
	{ "llc sabme", MACS_BA "0003" "04057f", LINK_ETHERNET, { .kind = FP_LLC, .number =
	  FP_LLC_SABME }, true, true },
	{ "llc i", MACS_BA "0004" "04040200", LINK_ETHERNET, { .kind = FP_LLC, .number = FP_LLC_I },
	  true, true },
	{ "zone 3, either", "0102000100000020" "0000000500000000" "00000003" "ffffffff"
	  IP4_UDP("00430044"), LINK_IPNET, { .kind = FP_ZONE, .number = 3, .keyword = "zone" },
	  true, false },
	{ "zone 3, destination", "0102000100000020" "0000000500000000" "00000003" "ffffffff"
	  IP4_UDP("00430044"), LINK_IPNET, { .kind = FP_ZONE, .number = 3, .dir = DIR_DST, .keyword
	  = "zone" }, false, false },
	{ "ipnet, ip", "0102000100000020" "0000000500000000" "00000003" "ffffffff"
	  IP4_UDP("00430044"), LINK_IPNET, { .kind = FP_TYPE, .number = 0x800 }, true, true },
	{ "ipnet, outbound", "0102000100000020" "0000000500000000" "00000003" "ffffffff"
	  IP4_UDP("00430044"), LINK_IPNET, { .kind = FP_OUTBOUND }, true, true },
	{ "SLL2, ifindex 7", "0800000000000007" "0001040602000000" "000003ff" IP4_UDP("00430044"),
	  LINK_LINUX_SLL2, { .kind = FP_IFINDEX, .number = 7 }, true, true },
	{ "SLL2, outbound", "0800000000000007" "0001040602000000" "000003ff" IP4_UDP("00430044"),
	  LINK_LINUX_SLL2, { .kind = FP_OUTBOUND }, true, true },
	{ "SLL2, port", "0800000000000007" "0001040602000000" "000003ff" IP4_UDP("00430044"),
	  LINK_LINUX_SLL2, { PORT(67, 67, ALL_PORTS) }, true, true },
	{ "SLL, stp", "0002000100060200000000030000" "0004" "424203", LINK_LINUX_SLL, { .kind =
	  FP_LLC_SAP, .number = 0x42 }, true, true },
	{ "PPP, ip", "ff030021" IP4_UDP("00430044"), LINK_PPP, TYPE(0x800), true, true },
	{ "PPP, port", "ff030021" IP4_UDP("00430044"), LINK_PPP, { PORT(68, 68, ALL_PORTS) }, true,
	  true },
	{ "PPP, ipx", "ff03002bffff", LINK_PPP, { .kind = FP_IPX }, true, true },
	{ "PPP, mpls 7", "ff030281" "00007140", LINK_PPP, MPLS(7), true, true },
	{ "PPP, iso", "ff03002383", LINK_PPP, { .kind = FP_ISO, .number = 0x83 }, true, true },
	{ "C-HDLC, ip", "0f000800" IP4_UDP("00430044"), LINK_C_HDLC, TYPE(0x800), true, true },
	{ "C-HDLC, isis", "0f00fefe" "0383", LINK_C_HDLC, { .kind = FP_ISO, .number = 0x83 }, true,
	  true },
	{ "token ring, host", "1040" "c00000000001" "000000000002" "aaaa030000000800"
	  IP4_UDP("00430044"), LINK_TOKEN_RING, { HOST4(addr_a) }, true, true },
	{ "token ring, routed", "1040" "c00000000001" "800000000002" "0630" "00110022"
	  "aaaa030000000800" IP4_UDP("00430044"), LINK_TOKEN_RING, { HOST4(addr_a) }, true, false },
	{ "token ring, routed stp", "1040" "c00000000001" "800000000002" "0630" "00110022" "424203",
	  LINK_TOKEN_RING, { .kind = FP_LLC_SAP, .number = 0x42 }, true, false },
	{ "token ring, ether src", "1040" "c00000000001" "020000000003" "424203", LINK_TOKEN_RING, {
	  .kind = FP_ETHER_HOST, .dir = DIR_SRC, MACS(mac_a) }, true, true },
	{ "loop, ip", "00000002" IP4_UDP("00430044"), LINK_LOOP, TYPE(0x800), true, true },
	{ "IPoIB, ip", "08000000" IP4_UDP("00430044"), LINK_IPOIB, TYPE(0x800), true, true },
	{ "IPv4 only, ip", IP4_UDP("00430044"), LINK_IPV4, TYPE(0x800), true, true },
	{ "IPv4 only, ip6", IP4_UDP("00430044"), LINK_IPV4, TYPE(0x86dd), false, false },
	{ "ah behind IPv4", "450000280000000040330000" "0a010203" "c0a80506" "0604" "0000"
	  "00000000000000000000" "00000000", LINK_RAW, { .kind = FP_PROTOCHAIN, .number = 6 }, true,
	  true },
	{ "ah itself", "450000280000000040330000" "0a010203" "c0a80506" "0604", LINK_RAW, {
	  PROTO(51, BOTH_IP) }, true, true },
	{ "dst host D", "450000280000000040330000" "0a010203" "c0a80506" "0604", LINK_RAW, {
	  HOST4(outer_d), .dir = DIR_DST }, true, true },
	{ "IPv6 ah", "6000000000143340" "20010db8000000000000000000000001"
	  "20010db8000000000000000000000002" "0600" "000000000000" "00500400", LINK_RAW, { PROTO(51,
	  BOTH_IP) }, true, true },
	{ "tcp behind IPv6 ah", "6000000000143340" "20010db8000000000000000000000001"
	  "20010db8000000000000000000000002" "0600" "000000000000" "00500400", LINK_RAW, { PORT(80,
	  80, PROTO_BIT_TCP) }, true, false },
};
/* clang-format on */

static void single_packets(void)
{
	for (size_t i = 0; i < ARRAY_LEN(singles); i++) {
		struct test_packet p = { .hex = singles[i].hex };
		struct frame f = packet_frame(&p, singles[i].link);
		for (int m = 0; m < 2; m++) {
			struct pool *pool = pool_new();
			struct lower_opts opts = options(singles[i].link, m ? FILTER_MEANING_PCAP
									    : FILTER_MEANING_OURS);
			opts.strict = false;
			struct fnode *tree = NULL;
			int r = lower_tree(&tree, pool, fn_prim(pool, &singles[i].prim, 1), &opts,
					   NULL);
			bool hit = r == 0 && matches(tree, &f, opts.meaning);
			ok(hit == (m ? singles[i].pcap : singles[i].ours), "%s, %s: %s",
			   m ? "pcap" : "ours", singles[i].text, hit ? "matches" : "does not");
			(void)pool_free(pool);
		}
		packet_free(&f);
	}
}

/* snoop shows addresses of FDDI bit-reversed, and its filters take them so. */
static void snoop_on_fddi(void)
{
	struct pool *pool = pool_new();
	struct lower_opts opts = options(LINK_FDDI, FILTER_MEANING_OURS);
	opts.language = FILTER_SNOOP;
	struct fprim shown = { .kind = FP_ETHER_HOST, MACS(mac_a_reversed) };
	struct fprim group = { .kind = FP_MULTICAST }, mac = { .kind = FP_ETHER_HOST, MACS(mac_a) };
	struct fnode *tree = NULL;
	ok(!lower_tree(&tree, pool, fn_prim(pool, &shown, 1), &opts, NULL), "snoop on FDDI");
	selects("snoop's ether host, as shown", tree, &prim_suites[1], FILTER_MEANING_OURS, "all");
	ok(!lower_tree(&tree, pool, fn_prim(pool, &mac, 1), &opts, NULL), "snoop on FDDI");
	selects("snoop's ether host, as on the wire", tree, &prim_suites[1], FILTER_MEANING_OURS,
		"none");
	ok(!lower_tree(&tree, pool, fn_prim(pool, &group, 1), &opts, NULL), "snoop on FDDI");
	selects("snoop's multicast", tree, &prim_suites[1], FILTER_MEANING_OURS, "2");
	(void)pool_free(pool);
}

/* ---- cut packets ---- */

static void cut_packet(void)
{
	struct fprim ip = TYPE(0x800), host = { HOST4(addr_a) };
	static const bool want[2][3] = { { true, false, true }, { true, false, false } };
	for (int m = 0; m < 2; m++) {
		struct pool *pool = pool_new();
		struct lower_opts opts =
			options(LINK_ETHERNET, m ? FILTER_MEANING_PCAP : FILTER_MEANING_OURS);
		struct fnode *parsed[3] = { fn_prim(pool, &ip, 1), fn_prim(pool, &host, 1),
					    fn_not(pool, fn_prim(pool, &host, 1)) };
		struct frame f = packet_frame(&ethernet_packets[0], LINK_ETHERNET);
		f.cap = 24;
		for (int i = 0; i < 3; i++) {
			struct fnode *tree = NULL;
			int r = lower_tree(&tree, pool, parsed[i], &opts, NULL);
			ok(!r && matches(tree, &f, opts.meaning) == want[m][i],
			   "24 bytes of a packet, %s, test %d", m ? "pcap" : "ours", i);
		}
		packet_free(&f);
		(void)pool_free(pool);
	}
}

/* ---- lists and bounds ---- */

static struct fnode *many_hosts(struct pool *pool, uint32_t n, enum fp_dir dir)
{
	struct fnode *tree = NULL;
	for (uint32_t i = 0; i < n; i++) {
		struct fprefix4 *p = pool_alloc(pool, sizeof(*p));
		struct fprim host = {
			.kind = FP_HOST, .families = IP4_FAMILIES, .dir = dir, .n_ip4 = 1, .ip4 = p
		};
		if (!p)
			return NULL;
		*p = (struct fprefix4){ { 172, 16, (uint8_t)(i >> 7), (uint8_t)(2 * i) }, EXACT4 };
		struct fnode *node = fn_prim(pool, &host, i + 1);
		tree = tree ? fn_or(pool, tree, node) : node;
	}
	return tree;
}

static uint32_t count_nodes(const struct fnode *node)
{
	uint32_t n = 1;
	for (uint32_t i = 0; i < node->n; i++)
		n += count_nodes(node->child[i]);
	return n;
}

static void long_lists(void)
{
	struct pool *pool = pool_new();
	struct lower_opts opts = options(LINK_ETHERNET, FILTER_MEANING_OURS);
	struct fnode *tree = NULL, *parsed = many_hosts(pool, 10000, DIR_EITHER);
	struct timespec t0, t1;
	(void)clock_gettime(CLOCK_MONOTONIC, &t0);
	int r = lower_tree(&tree, pool, parsed, &opts, NULL);
	(void)clock_gettime(CLOCK_MONOTONIC, &t1);
	double ms = (double)(t1.tv_sec - t0.tv_sec) * 1e3 + (double)(t1.tv_nsec - t0.tv_nsec) / 1e6;
	ok(r == 0 && count_nodes(tree) < 30, "10,000 hosts: %u nodes, %.1f ms",
	   r ? 0 : count_nodes(tree), ms);
	opts.meaning = FILTER_MEANING_PCAP;
	parsed = many_hosts(pool, 10000, DIR_SRC);
	r = lower_tree(&tree, pool, parsed, &opts, NULL);
	ok(r == 0 && count_nodes(tree) < 30, "10,000 sources in libpcap's meaning: %u nodes",
	   r ? 0 : count_nodes(tree));
	parsed = many_hosts(pool, 1000, DIR_SRC);
	struct fnode *none = fn_prim(pool, &(struct fprim)TYPE(0x800), 1);
	for (uint32_t i = 0; i < parsed->n; i++)
		none = fn_and(pool, none, fn_not(pool, parsed->child[i]));
	opts.meaning = FILTER_MEANING_OURS;
	r = lower_tree(&tree, pool, none, &opts, NULL);
	ok(r == 0 && count_nodes(tree) < 30, "none of 1,000 sources: %u nodes",
	   r ? 0 : count_nodes(tree));
	(void)pool_free(pool);
	pool = pool_new();
	struct filter_error error = { .column = 0 };
	r = lower_tree(&tree, pool, many_hosts(pool, MAX_SET + 1, DIR_SRC), &opts, &error);
	ok(r == -E2BIG, "too many: %s", error.err.text);
	(void)pool_free(pool);
}

static void deep_trees(void)
{
	struct pool *pool = pool_new();
	struct lower_opts opts = options(LINK_ETHERNET, FILTER_MEANING_OURS);
	struct filter_error error = { .column = 0 };
	struct fnode *tree = fn_var_is(pool, VAR_TYPE, 1), *lowered = NULL;
	for (uint32_t i = 0; i < 1000; i++)
		tree = fn_not(pool, tree);
	ok(lower_tree(&lowered, pool, tree, &opts, &error) == 0, "1,000 times not");
	for (uint32_t i = 0; i < 100000; i++)
		tree = fn_not(pool, tree);
	ok(lower_tree(&lowered, pool, tree, &opts, &error) == -E2BIG, "100,000 times not: %s",
	   error.err.text);
	struct fexpr *sum = fe_len(pool);
	for (uint32_t i = 0; i < 100000; i++)
		sum = fe_op(pool, FE_ADD, sum, fe_const(pool, 1));
	tree = fn_rel(pool, OP_EQ, sum, fe_len(pool));
	ok(lower_tree(&lowered, pool, tree, &opts, &error) == -E2BIG, "100,000 additions: %s",
	   error.err.text);
	opts.meaning = FILTER_MEANING_PCAP;
	struct fprim geneve = GENEVE;
	tree = fn_prim(pool, &geneve, 1);
	for (uint32_t i = 0; i < 5; i++)
		tree = fn_and(pool, tree, fn_prim(pool, &geneve, 1));
	ok(lower_tree(&lowered, pool, tree, &opts, &error) == -E2BIG, "six tunnels: %s",
	   error.err.text);
	(void)pool_free(pool);
}

int main(void)
{
	primitives();
	all_sequences();
	all_relations();
	nested_expressions();
	single_packets();
	snoop_on_fddi();
	cut_packet();
	long_lists();
	deep_trees();
	return done_testing();
}
