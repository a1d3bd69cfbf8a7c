/* What the protocol words of tcpdump's expression language stand for, and names of numbers. */
#include <string.h>
#include <strings.h>

#include "filter/tcpdump_words.h"

/* ---- protocol words ---- */

enum { BOTH_FAMILIES = FAMILY_IP4 | FAMILY_IP6 };

/* PDU types of IS-IS. */
enum {
	L1_IIH = 1u << 15,
	L2_IIH = 1u << 16,
	POINT_IIH = 1u << 17,
	L1_LSP = 1u << 18,
	L2_LSP = 1u << 20,
	L1_CSNP = 1u << 24,
	L2_CSNP = 1u << 25,
	L1_PSNP = 1u << 26,
	L2_PSNP = 1u << 27,
};

#define TEST(k, n) .has_test = true, .kind = (k), .number = (n)
#define TYPE(n) TEST(FP_TYPE, n), .has_bytes = true, .base = BASE_NET
#define UPPER(n, f) TEST(FP_PROTO, n), .families = (f)
#define BYTES .has_bytes = true, .base = BASE_TRANSPORT

static const struct td_proto_facts protos[N_TD_PROTOS] = {
	[TD_PROTO_DEFAULT] = { .name = "" },
	[TD_LINK] = { .name = "ether", .has_bytes = true, .base = BASE_LINK },
	[TD_IP] = { .name = "ip", TYPE(0x0800) },
	[TD_IP6] = { .name = "ip6", TYPE(0x86dd) },
	[TD_ARP] = { .name = "arp", TYPE(0x0806) },
	[TD_RARP] = { .name = "rarp", TYPE(0x8035) },
	[TD_TCP] = { .name = "tcp", UPPER(6, BOTH_FAMILIES), BYTES },
	[TD_UDP] = { .name = "udp", UPPER(17, BOTH_FAMILIES), BYTES },
	[TD_SCTP] = { .name = "sctp", UPPER(132, BOTH_FAMILIES), BYTES },
	[TD_ICMP] = { .name = "icmp", UPPER(1, FAMILY_IP4), BYTES },
	[TD_ICMP6] = { .name = "icmp6", UPPER(58, FAMILY_IP6), BYTES },
	[TD_IGMP] = { .name = "igmp", UPPER(2, FAMILY_IP4), BYTES },
	[TD_IGRP] = { .name = "igrp", UPPER(9, FAMILY_IP4), BYTES },
	[TD_PIM] = { .name = "pim", UPPER(103, BOTH_FAMILIES), BYTES },
	[TD_VRRP] = { .name = "vrrp", UPPER(112, FAMILY_IP4), BYTES },
	[TD_CARP] = { .name = "carp", UPPER(112, FAMILY_IP4), BYTES },
	[TD_AH] = { .name = "ah", UPPER(51, BOTH_FAMILIES) },
	[TD_ESP] = { .name = "esp", UPPER(50, BOTH_FAMILIES) },
	[TD_DECNET] = { .name = "decnet", TYPE(0x6003) },
	[TD_LAT] = { .name = "lat", TYPE(0x6004) },
	[TD_SCA] = { .name = "sca", TYPE(0x6007) },
	[TD_MOPRC] = { .name = "moprc", TYPE(0x6002) },
	[TD_MOPDL] = { .name = "mopdl", TYPE(0x6001) },
	[TD_ATALK] = { .name = "atalk", TEST(FP_ATALK, 0), .has_bytes = true, .base = BASE_NET },
	[TD_AARP] = { .name = "aarp", TEST(FP_AARP, 0) },
	[TD_IPX] = { .name = "ipx", TEST(FP_IPX, 0) },
	[TD_STP] = { .name = "stp", TEST(FP_LLC_SAP, 0x42) },
	[TD_NETBEUI] = { .name = "netbeui", TEST(FP_LLC_SAP, 0xf0) },
	[TD_ISO] = { .name = "iso", TEST(FP_ISO, FP_ANY) },
	[TD_CLNP] = { .name = "clnp", TEST(FP_ISO, 0x81) },
	[TD_ESIS] = { .name = "esis", TEST(FP_ISO, 0x82) },
	[TD_ISIS] = { .name = "isis", TEST(FP_ISO, 0x83) },
	[TD_L1] = { .name = "l1", TEST(FP_ISIS, L1_IIH | POINT_IIH | L1_LSP | L1_CSNP | L1_PSNP) },
	[TD_L2] = { .name = "l2", TEST(FP_ISIS, L2_IIH | POINT_IIH | L2_LSP | L2_CSNP | L2_PSNP) },
	[TD_IIH] = { .name = "iih", TEST(FP_ISIS, L1_IIH | L2_IIH | POINT_IIH) },
	[TD_LSP] = { .name = "lsp", TEST(FP_ISIS, L1_LSP | L2_LSP) },
	[TD_SNP] = { .name = "snp", TEST(FP_ISIS, L1_CSNP | L2_CSNP | L1_PSNP | L2_PSNP) },
	[TD_CSNP] = { .name = "csnp", TEST(FP_ISIS, L1_CSNP | L2_CSNP) },
	[TD_PSNP] = { .name = "psnp", TEST(FP_ISIS, L1_PSNP | L2_PSNP) },
	[TD_RADIO] = { .name = "radio" },
};

const struct td_proto_facts *td_proto_facts(enum td_proto proto)
{
	return &protos[proto];
}

/* ---- names of numbers ---- */

struct named {
	const char *name;
	uint32_t number;
};

static bool find(const struct named *list, size_t n, const char *name, uint32_t *ret_number)
{
	for (size_t i = 0; i < n; i++) {
		if (strcasecmp(list[i].name, name) != 0)
			continue;
		*ret_number = list[i].number;
		return true;
	}
	return false;
}

/* Those that today's protocols files lack or give another meaning are among them. */
bool td_ip_proto(const char *name, uint32_t *ret_number)
{
	static const struct named list[] = {
		{ "icmp", 1 },	{ "igmp", 2 },	 { "tcp", 6 },	  { "egp", 8 },
		{ "igrp", 9 },	{ "udp", 17 },	 { "gre", 47 },	  { "esp", 50 },
		{ "ah", 51 },	{ "icmp6", 58 }, { "nd", 77 },	  { "ospf", 89 },
		{ "pim", 103 }, { "vrrp", 112 }, { "carp", 112 }, { "sctp", 132 },
	};
	return find(list, ARRAY_LEN(list), name, ret_number);
}

bool td_ether_proto(const char *name, uint32_t *ret_number)
{
	static const struct named list[] = {
		{ "pup", 0x0200 },    { "xns", 0x0600 },      { "ip", 0x0800 },
		{ "arp", 0x0806 },    { "rarp", 0x8035 },     { "sprite", 0x0500 },
		{ "mopdl", 0x6001 },  { "moprc", 0x6002 },    { "decnet", 0x6003 },
		{ "lat", 0x6004 },    { "sca", 0x6007 },      { "lanbridge", 0x8038 },
		{ "decdns", 0x803c }, { "decdts", 0x803e },   { "vexp", 0x805b },
		{ "vprod", 0x805c },  { "atalk", 0x809b },    { "atalkarp", 0x80f3 },
		{ "aarp", 0x80f3 },   { "loopback", 0x9000 }, { "ip6", 0x86dd },
		{ "ipx", 0xe0 },      { "iso", 0xfe },	      { "stp", 0x42 },
		{ "netbeui", 0xf0 },  { "lldp", 0x88cc },     { "slow", 0x8809 },
		{ "qinq", 0x88a8 },
	};
	return find(list, ARRAY_LEN(list), name, ret_number);
}

bool td_llc_type(const char *text, uint32_t n, uint32_t *ret_type)
{
	static const char *const types[] = {
		[FP_LLC_I] = "i",     [FP_LLC_S] = "s",		[FP_LLC_U] = "u",
		[FP_LLC_RR] = "rr",   [FP_LLC_RNR] = "rnr",	[FP_LLC_REJ] = "rej",
		[FP_LLC_UI] = "ui",   [FP_LLC_UA] = "ua",	[FP_LLC_DISC] = "disc",
		[FP_LLC_DM] = "dm",   [FP_LLC_SABME] = "sabme", [FP_LLC_TEST] = "test",
		[FP_LLC_XID] = "xid", [FP_LLC_FRMR] = "frmr",
	};
	for (uint32_t i = 0; i < ARRAY_LEN(types); i++) {
		if (strlen(types[i]) != n || strncasecmp(types[i], text, n) != 0)
			continue;
		*ret_type = i;
		return true;
	}
	return false;
}
