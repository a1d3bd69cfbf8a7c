/* The keywords of snoop's expression language. */
#include "filter/snoop_words.h"

#include <string.h>

#include "base/frame.h"
#include "base/nearest.h"

enum {
	IP4_AND_6 = FAMILY_IP4 | FAMILY_IP6,
	ALL_TRANSPORTS = PROTO_BIT_TCP | PROTO_BIT_UDP | PROTO_BIT_SCTP,
	LDAP_PORT = 389,
	MAX_TYPE = 0xffff,
	MAX_PROTO = 255,
	MAX_VLAN = 4095,
};

#define TYPE(n) .kind = WORD_PLAIN, .prim = { .kind = FP_TYPE, .number = (n) }
#define PROTO(n, bits)                                                                             \
	.kind = WORD_PLAIN, .prim = { .kind = FP_PROTO, .number = (n), .families = (bits) }
#define PLAIN(what) .kind = WORD_PLAIN, .prim = { .kind = (what), .number = FP_ANY }
#define DIRECTION(which) .kind = WORD_DIR, .prim = { .dir = (which) }
#define PORT(which)                                                                                \
	.kind = WORD_PORT, .takes_dir = true, .ends_dir = true,                                    \
	.prim = { .kind = FP_PORT, .dir = (which), .protos = ALL_TRANSPORTS }
#define NET(which)                                                                                 \
	.kind = WORD_NET, .takes_dir = true, .ends_dir = true,                                     \
	.prim = { .kind = FP_HOST, .dir = (which), .is_net = true }

static const struct word words[] = {
	{ .name = "and", .kind = WORD_AND },
	{ .name = "or", .kind = WORD_OR },
	{ .name = "not", .kind = WORD_NOT },
	{ .name = "AND", .kind = WORD_AND },
	{ .name = "OR", .kind = WORD_OR },
	{ .name = "NOT", .kind = WORD_NOT },
	{ .name = "length", .kind = WORD_LENGTH },
	{ .name = "from", DIRECTION(DIR_SRC) },
	{ .name = "src", DIRECTION(DIR_SRC) },
	{ .name = "to", DIRECTION(DIR_DST) },
	{ .name = "dst", DIRECTION(DIR_DST) },
	{ .name = "ether", .kind = WORD_ETHER },
	{ .name = "host", .kind = WORD_HOST },
	{ .name = "between", .kind = WORD_HOST },
	{ .name = "inet", .kind = WORD_FAMILY, .prim = { .families = FAMILY_IP4 } },
	{ .name = "inet6", .kind = WORD_FAMILY, .prim = { .families = FAMILY_IP6 } },

	{ .name = "ip", TYPE(0x0800) },
	{ .name = "ip6", TYPE(0x86dd) },
	{ .name = "arp", TYPE(0x0806), .only_frames = true },
	{ .name = "rarp", TYPE(0x8035), .only_frames = true },
	{ .name = "pppoed", PLAIN(FP_PPPOE_DISCOVERY), .only_frames = true },
	{ .name = "pppoes", PLAIN(FP_PPPOE_SESSION), .only_frames = true },
	{ .name = "pppoe", .kind = WORD_PPPOE, .only_frames = true },
	{ .name = "vlan", .kind = WORD_VLAN },
	{ .name = "decnet",
	  .kind = WORD_PLAIN,
	  .prim = { .kind = FP_TYPE, .number = 0x6000, .number2 = 0x6009 } },
	{ .name = "apple", PLAIN(FP_APPLE) },

	{ .name = "tcp", PROTO(6, IP4_AND_6) },
	{ .name = "udp", PROTO(17, IP4_AND_6) },
	{ .name = "ospf", PROTO(89, IP4_AND_6) },
	{ .name = "esp", PROTO(50, IP4_AND_6) },
	{ .name = "ah", PROTO(51, IP4_AND_6) },
	{ .name = "sctp", PROTO(132, IP4_AND_6) },
	{ .name = "icmp", PROTO(1, FAMILY_IP4) },
	{ .name = "icmp6", PROTO(58, FAMILY_IP6) },
	{ .name = "ip-in-ip", PROTO(4, FAMILY_IP4) },
	{ .name = "nofrag",
	  .kind = WORD_PLAIN,
	  .prim = { .kind = FP_FIRST_FRAGMENT, .families = FAMILY_IP4 } },

	{ .name = "broadcast", PLAIN(FP_BROADCAST) },
	{ .name = "multicast", PLAIN(FP_MULTICAST) },
	{ .name = "bootp", PLAIN(FP_BOOTP), .ends_dir = true },
	{ .name = "dhcp", PLAIN(FP_BOOTP), .ends_dir = true },
	{ .name = "dhcp6", PLAIN(FP_DHCP6), .ends_dir = true },
	{ .name = "ldap",
	  .kind = WORD_PLAIN,
	  .ends_dir = true,
	  .prim = { .kind = FP_PORT,
		    .protos = ALL_TRANSPORTS,
		    .port_first = LDAP_PORT,
		    .port_last = LDAP_PORT } },
	{ .name = "slp", PLAIN(FP_SLP) },

	{ .name = "ethertype",
	  .kind = WORD_NUMBER,
	  .prim = { .kind = FP_TYPE },
	  .missing = "ether type expected",
	  .max = MAX_TYPE },
	{ .name = "vlan-id",
	  .kind = WORD_NUMBER,
	  .prim = { .kind = FP_VLAN },
	  .missing = "vlan id expected",
	  .max = MAX_VLAN },
	{ .name = "proto",
	  .kind = WORD_NUMBER,
	  .prim = { .kind = FP_PROTO, .families = FAMILY_IP4 },
	  .missing = "IP proto type expected",
	  .max = MAX_PROTO },
	{ .name = "less",
	  .kind = WORD_NUMBER,
	  .prim = { .kind = FP_LESS, .strict = true },
	  .missing = "packet length expected" },
	{ .name = "greater",
	  .kind = WORD_NUMBER,
	  .prim = { .kind = FP_GREATER, .strict = true },
	  .missing = "packet length expected" },
	{ .name = "zone",
	  .kind = WORD_NUMBER,
	  .prim = { .kind = FP_ZONE },
	  .missing = "zoneid expected",
	  .takes_dir = true },

	{ .name = "port", PORT(DIR_EITHER) },
	{ .name = "srcport", PORT(DIR_SRC) },
	{ .name = "dstport", PORT(DIR_DST) },
	{ .name = "net", NET(DIR_EITHER) },
	{ .name = "srcnet", NET(DIR_SRC) },
	{ .name = "dstnet", NET(DIR_DST) },
	{ .name = "rpc",
	  .kind = WORD_RPC,
	  .prim = { .kind = FP_RPC },
	  .takes_dir = true,
	  .ends_dir = true },
	{ .name = "gateway", .kind = WORD_GATEWAY, .takes_dir = true, .ends_dir = true },
};

/* The original has no icmp6 and sctp here. */
static const struct {
	const char *name;
	enum f_base base;
} bases[] = {
	{ .name = "ether", BASE_LINK },	     { "ip", BASE_NET },
	{ .name = "ip6", BASE_NET },	     { "pppoed", BASE_NET },
	{ .name = "pppoes", BASE_NET },	     { "udp", BASE_TRANSPORT },
	{ .name = "tcp", BASE_TRANSPORT },   { "icmp", BASE_TRANSPORT },
	{ .name = "icmp6", BASE_TRANSPORT }, { "ip-in-ip", BASE_TRANSPORT },
	{ .name = "ah", BASE_TRANSPORT },    { "esp", BASE_TRANSPORT },
	{ .name = "sctp", BASE_TRANSPORT },
};

static bool is_word(const char *text, uint32_t n, const char *name)
{
	return strncmp(text, name, n) == 0 && !name[n];
}

const struct word *word_find(const char *text, uint32_t n, uint32_t link)
{
	for (size_t i = 0; i < ARRAY_LEN(words); i++)
		if (is_word(text, n, words[i].name))
			return words[i].only_frames && link == LINK_IPNET ? NULL : &words[i];
	return NULL;
}

bool word_base(const char *text, uint32_t n, enum f_base *ret_base)
{
	for (size_t i = 0; i < ARRAY_LEN(bases); i++) {
		if (is_word(text, n, bases[i].name)) {
			*ret_base = bases[i].base;
			return true;
		}
	}
	return false;
}

/* ---- the nearest word ---- */

const char *word_near(const char *text, uint32_t n)
{
	struct nearest best = nearest_init(text, n);
	for (size_t i = 0; i < ARRAY_LEN(words); i++)
		nearest_try(&best, words[i].name);
	return best.name;
}

const char *word_base_near(const char *text, uint32_t n)
{
	struct nearest best = nearest_init(text, n);
	for (size_t i = 0; i < ARRAY_LEN(bases); i++)
		nearest_try(&best, bases[i].name);
	return best.name;
}
