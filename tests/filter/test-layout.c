/* Layouts: facts and bases of frames of every link type, whole and cut anywhere. */
#include "filter/layout.h"

#include "../unit/tap.h"
#include "packets.h"

#define NONE LAYOUT_NONE

struct facts {
	uint32_t number, type, outer, tags, net, proto, transport;
};

static void check_facts(const char *name, const struct test_packet *packets, uint32_t link,
			const struct facts *rows, uint32_t n_rows)
{
	for (uint32_t i = 0; i < n_rows; i++) {
		const struct facts *r = &rows[i];
		struct frame f = packet_frame(&packets[r->number - 1], link);
		struct flayout l;
		layout_of(&l, &f);
		ok(l.var[VAR_TYPE] == r->type && l.var[VAR_OUTER_TYPE] == r->outer &&
			   l.var[VAR_N_TAGS] == r->tags && l.base[BASE_NET] == r->net &&
			   l.var[VAR_PROTO] == r->proto && l.base[BASE_TRANSPORT] == r->transport &&
			   l.base[BASE_LINK] == 0,
		   "%s %s: type %04x %04x, tags %u, net %u, proto %u, transport %u", name,
		   packets[r->number - 1].what, l.var[VAR_TYPE], l.var[VAR_OUTER_TYPE],
		   l.var[VAR_N_TAGS], l.base[BASE_NET], l.var[VAR_PROTO], l.base[BASE_TRANSPORT]);
		packet_free(&f);
	}
}

static void links(void)
{
	static const struct facts ether[] = {
		{ 1, 0x800, 0x800, 0, 14, 6, 34 },	   { 7, 0x800, 0x800, 0, 14, 6, 34 },
		{ 8, 0x800, 0x800, 0, 14, 6, NONE },	   { 13, 0x800, 0x800, 0, 14, 17, 38 },
		{ 18, 0x806, 0x806, 0, 14, NONE, NONE },   { 24, 0x86dd, 0x86dd, 0, 14, 6, 54 },
		{ 27, 0x86dd, 0x86dd, 0, 14, 17, 62 },	   { 28, 0x86dd, 0x86dd, 0, 14, 58, 62 },
		{ 38, 0x26, 0x26, 0, 14, NONE, NONE },	   { 43, 0x800, 0x8100, 1, 18, 6, 38 },
		{ 44, 0x800, 0x8100, 2, 22, 17, 42 },	   { 45, 0x800, 0x88a8, 2, 22, 1, 42 },
		{ 46, 0x8847, 0x8847, 0, 14, NONE, NONE }, { 50, 0x28, 0x28, 0, 14, NONE, NONE },
		{ 59, 0x806, 0x8100, 1, 18, NONE, NONE },
	};
	static const struct facts fddi[] = {
		{ 1, 0x800, 0x800, 0, 21, 6, 41 },	  { 3, 0, 0, 0, 13, NONE, NONE },
		{ 5, 0, 0, 0, NONE, NONE, NONE },	  { 6, 0x800, 0x800, 0, 21, 17, 41 },
		{ 7, 0x6003, 0x6003, 0, 21, NONE, NONE },
	};
	static const struct facts raw[] = {
		{ 1, 0x800, 0x800, 0, 0, 6, 20 },
		{ 3, 0x86dd, 0x86dd, 0, 0, 17, 40 },
	};
	static const struct facts sll[] = {
		{ 1, 0x800, 0x800, 0, 16, 6, 36 },
		{ 3, 0x806, 0x806, 0, 16, NONE, NONE },
		{ 4, 0x86dd, 0x86dd, 0, 16, 17, 56 },
	};
	static const struct facts null[] = {
		{ 1, 0x800, 0x800, 0, 4, 17, 24 },
		{ 2, 0x86dd, 0x86dd, 0, 4, 17, 44 },
	};
	check_facts("ethernet", ethernet_packets, LINK_ETHERNET, ether, ARRAY_LEN(ether));
	check_facts("fddi", fddi_packets, LINK_FDDI, fddi, ARRAY_LEN(fddi));
	check_facts("raw", raw_packets, LINK_RAW, raw, ARRAY_LEN(raw));
	check_facts("ipv4", raw_packets, LINK_IPV4, raw, 1);
	check_facts("ipv6", raw_packets, LINK_IPV6, raw + 1, 1);
	check_facts("sll", sll_packets, LINK_LINUX_SLL, sll, ARRAY_LEN(sll));
	check_facts("null", null_packets, LINK_NULL, null, ARRAY_LEN(null));
	static const struct facts none = { 1, 0, 0, 0, NONE, NONE, NONE };
	check_facts("unknown link", raw_packets, LINK_IFTYPE + 7, &none, 1);
}

#define IP4_UDP                                                                                    \
	"4500001c000100004011ce9e0a0102030a010204"                                                 \
	"0400003500080000"
#define IP6_HEAD "20010db800000000000000000000000120010db8000000000000000000000002"

/* Frames of links that the shared packets do not have, and corners of IPv6. */
static const struct test_packet more[] = {
	{ .what = "0: PPP", .hex = "ff030021" IP4_UDP },
	{ .what = "1: PPP without address and control", .hex = "0021" IP4_UDP },
	{ .what = "2: PPP link control", .hex = "ff03c021010100040000" },
	{ .what = "3: C-HDLC", .hex = "0f000800" IP4_UDP },
	{ .what = "4: SLL2", .hex = "08000000000000070001000602000000000003ff" IP4_UDP },
	{ .what = "5: SLL2, tagged, sent",
	  .hex = "81000000000000070001040602000000000003ff0064"
		 "0800" IP4_UDP },
	{ .what = "6: ipnet, received",
	  .hex = "0102000000000000000000050000000000000003ffffffff" IP4_UDP },
	{ .what = "7: ipnet, family 4, sent",
	  .hex = "0104000100000000000000050000000000000003ffffffff" IP4_UDP },
	{ .what = "8: IPoIB", .hex = "08000000" IP4_UDP },
	{ .what = "9: token ring, source-routed",
	  .hex = "1040"
		 "c000ffffffff"
		 "900000000001"
		 "063000110022424203"
		 "00" },
	{ .what = "10: token ring, source-routed SNAP",
	  .hex = "1040"
		 "c000ffffffff"
		 "900000000001"
		 "063000110022"
		 "aaaa030000000800" IP4_UDP },
	{ .what = "11: token ring, medium access",
	  .hex = "1002"
		 "c000ffffffff"
		 "100000000001"
		 "aaaa030000000800" },
	{ .what = "12: loop", .hex = "00000002" IP4_UDP },
	{ .what = "13: null, other byte order", .hex = "00000002" IP4_UDP },
	{ .what = "14: null, AppleTalk", .hex = "10000000" IP4_UDP },
	{ .what = "15: IPv6 with hop-by-hop, routing, destination, AH, then TCP",
	  .hex = "60000000003c0040" IP6_HEAD "2b00000000000000"
		 "3c00000000000000"
		 "3300000000000000"
		 "0604000000000000000000000000000000000000000000000000000000000000" },
	{ .what = "16: IPv6 later fragment, destination options inside",
	  .hex = "60000000001c2c40" IP6_HEAD "3c00001000000007"
		 "0600000000000000" },
	{ .what = "17: IPv6, chain cut off", .hex = "6000000000ff0040" IP6_HEAD "3c0000" },
	{ .what = "18: IPv6, nothing follows", .hex = "6000000000003b40" IP6_HEAD },
	{ .what = "19: nine tags",
	  .hex = "020000000004020000000003"
		 "81000001"
		 "81000002"
		 "81000003"
		 "81000004"
		 "81000005"
		 "81000006"
		 "81000007"
		 "81000008"
		 "81000009"
		 "0800" IP4_UDP },
	{ .what = "20: tag cut off",
	  .hex = "020000000004020000000003"
		 "81000001"
		 "08" },
};

static struct flayout layout(uint32_t n, uint32_t link)
{
	struct frame f = packet_frame(&more[n], link);
	struct flayout l;
	layout_of(&l, &f);
	packet_free(&f);
	return l;
}

/* Ethernet type, network header, upper protocol, its place. */
static void is(uint32_t n, uint32_t link, const uint32_t want[static 4])
{
	struct flayout l = layout(n, link);
	ok(l.var[VAR_TYPE] == want[0] && l.base[BASE_NET] == want[1] &&
		   l.var[VAR_PROTO] == want[2] && l.base[BASE_TRANSPORT] == want[3],
	   "%s: type %04x, net %u, proto %u, transport %u", more[n].what, l.var[VAR_TYPE],
	   l.base[BASE_NET], l.var[VAR_PROTO], l.base[BASE_TRANSPORT]);
}

#define IS(n, link, ...) is(n, link, (const uint32_t[4]){ __VA_ARGS__ })

static void other_links(void)
{
	IS(0, LINK_PPP, 0x800, 4, 17, 24);
	IS(1, LINK_PPP, 0x800, 2, 17, 22);
	IS(2, LINK_PPP, 0xc021, 4, NONE, NONE);
	IS(3, LINK_C_HDLC, 0x800, 4, 17, 24);
	IS(4, LINK_LINUX_SLL2, 0x800, 20, 17, 40);
	IS(5, LINK_LINUX_SLL2, 0x800, 24, 17, 44);
	IS(6, LINK_IPNET, 0x800, 24, 17, 44);
	IS(7, LINK_IPNET, 0x800, 24, 17, 44);
	IS(8, LINK_IPOIB, 0x800, 4, 17, 24);
	IS(9, LINK_TOKEN_RING, 0, 20, NONE, NONE);
	IS(10, LINK_TOKEN_RING, 0x800, 28, 17, 48);
	IS(11, LINK_TOKEN_RING, 0, NONE, NONE, NONE);
	IS(12, LINK_LOOP, 0x800, 4, 17, 24);
	IS(13, LINK_NULL, 0x800, 4, 17, 24);
	IS(14, LINK_NULL, 0, NONE, NONE, NONE);
	IS(15, LINK_RAW, 0x86dd, 0, 6, 88);
	IS(16, LINK_RAW, 0x86dd, 0, 60, NONE);
	IS(17, LINK_RAW, 0x86dd, 0, NONE, NONE);
	IS(18, LINK_RAW, 0x86dd, 0, 59, 40);
	IS(19, LINK_ETHERNET, 0x8100, NONE, NONE, NONE);
	IS(20, LINK_ETHERNET, 0x8100, NONE, NONE, NONE);
	struct flayout l = layout(5, LINK_LINUX_SLL2);
	ok(l.var[VAR_IFINDEX] == 7 && l.var[VAR_DIRECTION] == DIR_OUT && l.var[VAR_VID0] == 100 &&
		   l.var[VAR_VID1] == NONE,
	   "SLL2: interface, direction, tag");
	ok(layout(6, LINK_IPNET).var[VAR_DIRECTION] == DIR_IN &&
		   layout(7, LINK_IPNET).var[VAR_DIRECTION] == DIR_OUT &&
		   layout(6, LINK_IPNET).var[VAR_IFINDEX] == 5,
	   "ipnet: interface, direction");
	l = layout(15, LINK_RAW);
	ok(l.var[VAR_CHAIN] == (CHAIN_HOP_BY_HOP | CHAIN_ROUTING | CHAIN_DESTINATION | CHAIN_AH) &&
		   l.var[VAR_NEXT_HEADER] == 0,
	   "chain of extension headers: %x", l.var[VAR_CHAIN]);
	l = layout(16, LINK_RAW);
	ok(l.var[VAR_FRAGMENT] == 1 && l.var[VAR_CHAIN] == CHAIN_FRAGMENT, "later IPv6 fragment");
	l = layout(19, LINK_ETHERNET);
	ok(l.var[VAR_N_TAGS] == 8 && l.var[VAR_VID0] == 1 && l.var[VAR_VID1] == 2, "nine tags");
	ok(layout_ppp_of_type(0x86dd) == 0x57 && layout_type_of_ppp(0x57) == 0x86dd &&
		   layout_ppp_of_type(0x9000) == 0x9000,
	   "types of PPP");
	struct frame f = packet_frame(&sll_packets[1], LINK_LINUX_SLL);
	layout_of(&l, &f);
	ok(l.var[VAR_DIRECTION] == DIR_OUT, "SLL: direction");
	f.dir = DIR_IN;
	layout_of(&l, &f);
	ok(l.var[VAR_DIRECTION] == DIR_IN, "what the source knows of the direction comes first");
	packet_free(&f);
}

/* A packet with n IPv6 extension headers, then UDP. */
static void long_chain(void)
{
	for (uint32_t n = LAYOUT_MAX_EXTENSIONS - 1; n <= LAYOUT_MAX_EXTENSIONS + 1; n++) {
		uint8_t data[40 + 8 * (LAYOUT_MAX_EXTENSIONS + 2)] = { 0x60, [6] = 60 };
		for (uint32_t i = 0; i < n; i++)
			data[40 + 8 * i] = i + 1 == n ? 17 : 60;
		struct frame f = {
			.data = data, .cap = sizeof(data), .len = sizeof(data), .link = LINK_RAW
		};
		struct flayout l;
		layout_of(&l, &f);
		bool walked = n <= LAYOUT_MAX_EXTENSIONS;
		ok(l.var[VAR_PROTO] == (walked ? 17 : NONE) &&
			   l.base[BASE_TRANSPORT] == (walked ? 40 + 8 * n : NONE),
		   "%u extension headers", n);
	}
}

/* A cut packet has the facts of the whole one, or lacks them. */
static bool consistent(const struct flayout *cut, const struct flayout *whole)
{
	for (uint32_t i = 0; i < N_BASES; i++)
		if (cut->base[i] != whole->base[i] && cut->base[i] != NONE)
			return false;
	return (cut->var[VAR_PROTO] == whole->var[VAR_PROTO] || cut->var[VAR_PROTO] == NONE) &&
	       cut->var[VAR_N_TAGS] <= whole->var[VAR_N_TAGS] &&
	       cut->var[VAR_FRAGMENT] <= whole->var[VAR_FRAGMENT];
}

static void cut_anywhere(const char *name, const struct test_packet *packets, uint32_t n,
			 uint32_t link)
{
	bool right = true;
	for (uint32_t i = 0; i < n; i++) {
		struct frame f = packet_frame(&packets[i], link);
		struct flayout whole, cut;
		layout_of(&whole, &f);
		for (uint32_t cap = 0; cap < f.cap; cap++) {
			uint8_t *data = malloc(cap ? cap : 1);
			memcpy(data, f.data, cap);
			struct frame g = { .data = data, .cap = cap, .len = f.len, .link = link };
			layout_of(&cut, &g);
			right &= consistent(&cut, &whole);
			free(data);
		}
		packet_free(&f);
	}
	ok(right, "%s cut anywhere", name);
}

static void loads(void)
{
	static const uint8_t data[] = { 0x11, 0x22, 0x33, 0x44, 0x55 };
	struct frame f = { .data = data, .cap = sizeof(data), .len = 100 };
	uint32_t v = 7;
	ok(layout_load(&f, 0, 1, 4, &v) && v == 0x22334455, "four bytes up to the end");
	ok(layout_load(&f, 2, 2, 1, &v) && v == 0x55 && layout_load(&f, 3, 0, 2, &v) && v == 0x4455,
	   "one and two bytes");
	v = 7;
	ok(!layout_load(&f, 0, 2, 4, &v) && !layout_load(&f, 5, 0, 1, &v) &&
		   !layout_load(&f, NONE, 1, 1, &v) && !layout_load(&f, 1, NONE, 1, &v) &&
		   !layout_load(&f, 4, 0xfffffffe, 2, &v) && v == 7,
	   "not held, and sums that would wrap");
	ok(layout_bytes(&f, 5, 0, 0) && !layout_bytes(&f, 6, 0, 0), "no bytes");
}

int main(void)
{
	links();
	other_links();
	long_chain();
	loads();
	cut_anywhere("ethernet", ethernet_packets, N_ETHERNET_PACKETS, LINK_ETHERNET);
	cut_anywhere("fddi", fddi_packets, N_FDDI_PACKETS, LINK_FDDI);
	cut_anywhere("raw", raw_packets, N_RAW_PACKETS, LINK_RAW);
	cut_anywhere("sll", sll_packets, N_SLL_PACKETS, LINK_LINUX_SLL);
	cut_anywhere("null", null_packets, N_NULL_PACKETS, LINK_NULL);
	static const uint32_t all_links[] = { LINK_NULL,   LINK_ETHERNET,  LINK_TOKEN_RING,
					      LINK_PPP,	   LINK_FDDI,	   LINK_RAW,
					      LINK_C_HDLC, LINK_LOOP,	   LINK_LINUX_SLL,
					      LINK_IPNET,  LINK_IPV4,	   LINK_IPV6,
					      LINK_IPOIB,  LINK_LINUX_SLL2 };
	for (size_t i = 0; i < ARRAY_LEN(all_links); i++) {
		char name[32];
		(void)snprintf(name, sizeof(name), "mixed frames as link %u", all_links[i]);
		cut_anywhere(name, more, ARRAY_LEN(more), all_links[i]);
	}
	return done_testing();
}
