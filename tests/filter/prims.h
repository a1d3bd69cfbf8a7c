/*
 * Primitives of every kind and the packets of packets.h that they select, in either meaning. NULL
 * for libpcap's meaning: the same as in ours. REFUSED: the link type does not have it, or the
 * language.
 */
#ifndef SONDE_TESTS_FILTER_PRIMS_H
#define SONDE_TESTS_FILTER_PRIMS_H

#include "filter/lower.h"
#include "packets.h"

#define REFUSED "refused"

#define TEST_NETMASK 0xffff0000u

enum { IP4_FAMILIES = FAMILY_IP4 | FAMILY_ARP | FAMILY_RARP };
enum { ALL_PORTS = PROTO_BIT_TCP | PROTO_BIT_UDP | PROTO_BIT_SCTP };

#define EXACT4                                                                                     \
	{                                                                                          \
		255, 255, 255, 255                                                                 \
	}
#define SLASH16                                                                                    \
	{                                                                                          \
		255, 255, 0, 0                                                                     \
	}
#define SLASH24                                                                                    \
	{                                                                                          \
		255, 255, 255, 0                                                                   \
	}

/* Not constant: primitives point to lists that they could change. */
static struct fprefix4 addr_a[] = { { { 10, 1, 2, 3 }, EXACT4 } };
static struct fprefix4 addr_b[] = { { { 10, 1, 2, 4 }, EXACT4 } };
static struct fprefix4 addr_multi[] = { { { 10, 1, 9, 9 }, EXACT4 },
					{ { 192, 168, 5, 6 }, EXACT4 } };
static struct fprefix4 addr_snup[] = { { { 10, 1, 0, 254 }, EXACT4 } };
static struct fprefix4 addr_zero[] = { { { 0, 0, 0, 0 }, EXACT4 } };
static struct fprefix4 net_10_1[] = { { { 10, 1, 0, 0 }, SLASH16 } };
static struct fprefix4 net_holes[] = { { { 10, 0, 2, 3 }, { 255, 0, 255, 255 } } };
static struct fprefix4 net_all[] = { { { 0, 0, 0, 0 }, { 0, 0, 0, 0 } } };
static struct fprefix4 nets[] = { { { 10, 1, 2, 0 }, SLASH24 }, { { 192, 168, 0, 0 }, SLASH16 } };
static struct fprefix6 addr6_1[] = { { { 0x20, 0x01, 0x0d, 0xb8, [15] = 1 }, 128 } };
static struct fprefix6 net6[] = { { { 0x20, 0x01, 0x0d, 0xb8 }, 32 } };
static struct fprefix6 addr6_both[] = { { { 0xfe, 0x80, [15] = 1 }, 128 },
					{ { 0x20, 0x01, 0x0d, 0xb8, [15] = 1 }, 128 } };
static uint8_t mac_a[][6] = { { 2, 0, 0, 0, 0, 3 } };
static uint8_t mac_gateway[][6] = { { 2, 0, 0, 0, 0, 0xfe } };
static uint8_t macs[][6] = { { 2, 0, 0, 0, 0, 4 }, { 2, 0, 0, 0, 0, 9 } };

#define V4(list) .n_ip4 = ARRAY_LEN(list), .ip4 = (list)
#define V6(list) .n_ip6 = ARRAY_LEN(list), .ip6 = (list)
#define MACS(list) .n_mac = ARRAY_LEN(list), .mac = (list)
#define HOST4(list) .kind = FP_HOST, .families = IP4_FAMILIES, V4(list)
#define HOST6(list) .kind = FP_HOST, .families = FAMILY_IP6, V6(list)
#define PORT(first, last, bits)                                                                    \
	.kind = FP_PORT, .port_first = (first), .port_last = (last), .protos = (bits)
#define PROTO(n, bits) .kind = FP_PROTO, .number = (n), .families = (bits)
#define BOTH_IP (FAMILY_IP4 | FAMILY_IP6)

struct prim_row {
	const char *text;
	struct fprim prim;
	const char *ours, *pcap;
};

/* clang-format off */
static const struct prim_row ethernet_prims[] = {
	{ "host A", { HOST4(addr_a) }, "1-6,9-19,21,22,43-45,51,52,55-60",
	  "1-6,9-19,21,22,51,52,55-58,60" },
	{ "src host A", { HOST4(addr_a), .dir = DIR_SRC },
	  "1,3,4,9,11-14,17,18,21,22,43-45,51,52,55-60", "1,3,4,9,11-14,17,18,21,22,51,52,55-58,60"
	  },
	{ "dst host A", { HOST4(addr_a), .dir = DIR_DST }, "2,5,6,10,15,16,19", NULL },
	{ "src and dst host A", { HOST4(addr_a), .dir = DIR_BOTH }, "none", NULL },
	{ "dst host B", { HOST4(addr_b), .dir = DIR_DST }, "1,3,7,8,14,18,43-45,51,52,58,59",
	  "1,3,7,8,14,18,51,52,58" },
	{ "ip host A", { .kind = FP_HOST, .families = FAMILY_IP4, V4(addr_a) },
	  "1-6,9-17,21,22,43-45,51,52,55-58,60", "1-6,9-17,21,22,51,52,55-58,60" },
	{ "arp host A", { .kind = FP_HOST, .families = FAMILY_ARP, V4(addr_a) }, "18,19,59", "18,19"
	  },
	{ "rarp host 0.0.0.0", { .kind = FP_HOST, .families = FAMILY_RARP, V4(addr_zero) }, "20",
	  NULL },
	{ "host multi", { HOST4(addr_multi) }, "4-10,13,23,56", NULL },
	{ "src and dst host multi", { HOST4(addr_multi), .dir = DIR_BOTH }, "none", NULL },
	{ "net 10.1", { HOST4(net_10_1) }, "1-19,21-23,43-45,51,52,55-60",
	  "1-19,21-23,51,52,55-58,60" },
	{ "src and dst net 10.1", { HOST4(net_10_1), .dir = DIR_BOTH },
	  "1-3,7-11,14-16,18,19,43-45,51,52,55,58,59", "1-3,7-11,14-16,18,19,51,52,55,58" },
	{ "net 10.0.2.3 mask 255.0.255.255", { HOST4(net_holes), .dir = DIR_SRC },
	  "1,3,4,9,11-14,17,18,21,22,43-45,51,52,55-60", "1,3,4,9,11-14,17,18,21,22,51,52,55-58,60"
	  },
	{ "net 0/0", { HOST4(net_all) }, "1-23,43-45,51,52,54-60", "1-23,51,52,54-58,60" },
	{ "dst net 10.1.2/24 or 192.168/16", { HOST4(nets), .dir = DIR_DST },
	  "1-8,10,13-16,18,19,23,43-45,51,52,56,58,59", "1-8,10,13-16,18,19,23,51,52,56,58" },
	{ "host 2001:db8::1", { HOST6(addr6_1) }, "24,25,27", NULL },
	{ "dst host 2001:db8::1", { HOST6(addr6_1), .dir = DIR_DST }, "none", NULL },
	{ "net 2001:db8::/32", { HOST6(net6), .dir = DIR_BOTH }, "24,25,27", NULL },
	{ "host fe80::1 or 2001:db8::1", { HOST6(addr6_both), .dir = DIR_SRC }, "24-28", NULL },
	{ "a host of no address", { .kind = FP_HOST, .families = 15 }, "none", NULL },
	{ "ether host A", { .kind = FP_ETHER_HOST, MACS(mac_a) }, "all except 7,8,23,29,30", NULL },
	{ "ether src A", { .kind = FP_ETHER_HOST, .dir = DIR_SRC, MACS(mac_a) },
	  "all except 2,5-8,10,15,16,19,23,29,30", NULL },
	{ "ether dst B or C", { .kind = FP_ETHER_HOST, .dir = DIR_DST, MACS(macs) },
	  "1,3,7-9,14,24,25,27,32,43-47,49-52,58,60", NULL },
	{ "ether src and dst A", { .kind = FP_ETHER_HOST, .dir = DIR_BOTH, MACS(mac_a) }, "none",
	  NULL },
	{ "gateway snup", { .kind = FP_GATEWAY, .families = IP4_FAMILIES, V4(addr_snup),
	  MACS(mac_gateway) }, "4-6,13,23,56", NULL },
	{ "port 53", { PORT(53, 53, ALL_PORTS) }, "9,10,25,27,44", "9,10,25" },
	{ "dst port 53", { PORT(53, 53, ALL_PORTS), .dir = DIR_DST }, "9,25,27,44", "9,25" },
	{ "src port 53", { PORT(53, 53, ALL_PORTS), .dir = DIR_SRC }, "10", NULL },
	{ "src and dst port 513", { PORT(513, 513, ALL_PORTS), .dir = DIR_BOTH }, "11", NULL },
	{ "port 20", { PORT(20, 20, ALL_PORTS) }, "7", NULL },
	{ "tcp port 80", { PORT(80, 80, PROTO_BIT_TCP) }, "4-6,24,43,56,58", "4-6,24,56,58" },
	{ "sctp port 80", { PORT(80, 80, PROTO_BIT_SCTP) }, "52", NULL },
	{ "udp port 513", { PORT(513, 513, PROTO_BIT_UDP) }, "11", NULL },
	{ "portrange 50-60", { PORT(50, 60, ALL_PORTS) }, "9,10,25,27,44", "9,10,25" },
	{ "tcp portrange 500-600", { PORT(500, 600, PROTO_BIT_TCP) }, "1-3", NULL },
	{ "ip port 53", { PORT(53, 53, ALL_PORTS), .families = FAMILY_IP4 }, "9,10,44", "9,10,25" },
	{ "whatever port 2048 (ICMP echo)", { PORT(2048, 2048, PROTO_BIT_ANY), .dir = DIR_SRC },
	  "14,45", "none" },
	{ "ip", { .kind = FP_TYPE, .number = 0x800 }, "1-17,21-23,43-45,51,52,54-58,60",
	  "1-17,21-23,51,52,54-58,60" },
	{ "arp", { .kind = FP_TYPE, .number = 0x806 }, "18,19,59", "18,19" },
	{ "ip6", { .kind = FP_TYPE, .number = 0x86dd }, "24-28", NULL },
	{ "ether proto 0x8100", { .kind = FP_TYPE, .number = 0x8100 }, "43,44,59", NULL },
	{ "ether proto loopback", { .kind = FP_TYPE, .number = 0x9000 }, "53", NULL },
	{ "ether proto 0x42", { .kind = FP_TYPE, .number = 0x42 }, "38", NULL },
	{ "decnet of snoop", { .kind = FP_TYPE, .number = 0x6000, .number2 = 0x6009 }, "29-34", NULL
	  },
	{ "tcp", { PROTO(6, BOTH_IP) }, "1-8,24,43,56,58", "1-8,24,56,58" },
	{ "udp", { PROTO(17, 0) }, "9-13,25,27,44,51,54,55,60", "9-13,25,27,51,54,55,60" },
	{ "icmp", { PROTO(1, FAMILY_IP4) }, "14-16,45", "14-16" },
	{ "icmp6", { PROTO(58, FAMILY_IP6) }, "26,28", "26" },
	{ "ip6 proto 44", { PROTO(44, FAMILY_IP6) }, "27", NULL },
	{ "ip6 proto 0", { PROTO(0, FAMILY_IP6) }, "28", NULL },
	{ "proto 4", { PROTO(4, FAMILY_IP4) }, "23", NULL },
	{ "ah", { PROTO(51, BOTH_IP) }, "none", NULL },
	{ "ip6 protochain 58", { .kind = FP_PROTOCHAIN, .number = 58, .families = FAMILY_IP6 },
	  "26,28", NULL },
	{ "protochain 17", { .kind = FP_PROTOCHAIN, .number = 17 }, "9-13,25,27,44,51,54,55,60",
	  "9-13,25,27,51,54,55,60" },
	{ "ip protochain 1", { .kind = FP_PROTOCHAIN, .number = 1, .families = FAMILY_IP4 },
	  "14-16,45", "14-16" },
	{ "protochain 0", { .kind = FP_PROTOCHAIN, .number = 0 }, "28", NULL },
	{ "vlan", { .kind = FP_VLAN, .number = FP_ANY }, "43-45,59", NULL },
	{ "vlan 100", { .kind = FP_VLAN, .number = 100 }, "43-45,59", "43,44,59" },
	{ "vlan 200", { .kind = FP_VLAN, .number = 200 }, "44", "none" },
	{ "mpls", { .kind = FP_MPLS, .number = FP_ANY }, "46,47", NULL },
	{ "mpls 1024", { .kind = FP_MPLS, .number = 1024 }, "46,47", "46" },
	{ "mpls 100000", { .kind = FP_MPLS, .number = 100000 }, "47", NULL },
	{ "mpls 7", { .kind = FP_MPLS, .number = 7 }, "none", NULL },
	{ "pppoed", { .kind = FP_PPPOE_DISCOVERY }, "48", NULL },
	{ "pppoes", { .kind = FP_PPPOE_SESSION, .number = FP_ANY }, "49", NULL },
	{ "pppoes 0x27", { .kind = FP_PPPOE_SESSION, .number = 0x27 }, "49", NULL },
	{ "pppoes 0x28", { .kind = FP_PPPOE_SESSION, .number = 0x28 }, "none", NULL },
	{ "geneve", { .kind = FP_GENEVE, .number = FP_ANY }, "51", NULL },
	{ "geneve 11", { .kind = FP_GENEVE, .number = 11 }, "51", NULL },
	{ "geneve 12", { .kind = FP_GENEVE, .number = 12 }, "none", NULL },
	{ "vxlan", { .kind = FP_VXLAN, .number = FP_ANY }, "none", NULL },
	{ "broadcast", { .kind = FP_BROADCAST }, "11,18,20,21,35-37,40,41,48,54,55,59", NULL },
	{ "multicast", { .kind = FP_MULTICAST }, "11,12,17,18,20-22,26,28,31,33-42,48,53-55,57,59",
	  NULL },
	{ "ip broadcast", { .kind = FP_IP_BROADCAST }, "11,21,54,55", NULL },
	{ "ip multicast", { .kind = FP_IP_MULTICAST }, "12,17,21,22,54,57,60", NULL },
	{ "ip6 multicast", { .kind = FP_IP6_MULTICAST }, "26,28", NULL },
	{ "less 42", { .kind = FP_LESS, .number = 42 }, "17-20,29,31-34,40-42,48,55,57,60", NULL
	  },
	{ "less than 42", { .kind = FP_LESS, .number = 42, .strict = true }, "29,31-34,40,48", NULL
	  },
	{ "greater 600", { .kind = FP_GREATER, .number = 600 }, "56", NULL },
	{ "greater than 614", { .kind = FP_GREATER, .number = 614, .strict = true }, "none", NULL },
	{ "nofrag", { .kind = FP_FIRST_FRAGMENT }, "1-7,9-17,21-28,43-45,51,52,54-58,60",
	  "1-7,9-17,21-23,51,52,54-58,60" },
	{ "nofrag, IPv4", { .kind = FP_FIRST_FRAGMENT, .families = FAMILY_IP4 },
	  "1-7,9-17,21-23,43-45,51,52,54-58,60", "1-7,9-17,21-23,51,52,54-58,60" },
	{ "bootp", { .kind = FP_BOOTP, .keyword = "bootp" }, "54", REFUSED },
	{ "dhcp6", { .kind = FP_DHCP6, .keyword = "dhcp6" }, "none", REFUSED },
	{ "slp", { .kind = FP_SLP }, "none", NULL },
	{ "rpc", { .kind = FP_RPC, .number = FP_ANY, .number2 = FP_ANY, .number3 = FP_ANY }, "none",
	  NULL },
	{ "zone 65536", { .kind = FP_ZONE, .number = 65536, .keyword = "zone" }, "41", REFUSED },
	{ "apple", { .kind = FP_APPLE, .keyword = "apple" }, "40,41", REFUSED },
	{ "65280.1", { .kind = FP_APPLE_ADDR, .number = 65280, .number2 = 1, .written = "65280.1" },
	  "none", REFUSED },
	{ "decnet src 10.123", { .kind = FP_DECNET_ADDR, .number = 10 << 10 | 123, .dir = DIR_SRC },
	  "29", NULL },
	{ "decnet dst 10.123", { .kind = FP_DECNET_ADDR, .number = 10 << 10 | 123, .dir = DIR_DST },
	  "30", NULL },
	{ "decnet host 1.5", { .kind = FP_DECNET_ADDR, .number = 1 << 10 | 5 }, "29,30", NULL },
	{ "llc", { .kind = FP_LLC, .number = FP_ANY }, "37-39,42,50", NULL },
	{ "llc u", { .kind = FP_LLC, .number = FP_LLC_U }, "37-39,42,50", NULL },
	{ "llc ui", { .kind = FP_LLC, .number = FP_LLC_UI }, "37-39,42,50", NULL },
	{ "llc i", { .kind = FP_LLC, .number = FP_LLC_I }, "none", NULL },
	{ "stp", { .kind = FP_LLC_SAP, .number = 0x42 }, "38", NULL },
	{ "netbeui", { .kind = FP_LLC_SAP, .number = 0xf0 }, "42", NULL },
	{ "iso", { .kind = FP_ISO, .number = FP_ANY }, "39", NULL },
	{ "isis", { .kind = FP_ISO, .number = 0x83 }, "39", NULL },
	{ "clnp", { .kind = FP_ISO, .number = 0x81 }, "none", NULL },
	{ "isis of types 15 and 18", { .kind = FP_ISIS, .number = 1 << 15 | 1 << 18 }, "39", NULL },
	{ "isis of type 18", { .kind = FP_ISIS, .number = 1 << 18 }, "none", NULL },
	{ "isis of any type", { .kind = FP_ISIS }, "39", NULL },
	{ "ipx", { .kind = FP_IPX }, "35-37", NULL },
	{ "atalk", { .kind = FP_ATALK }, "40", NULL },
	{ "aarp", { .kind = FP_AARP }, "41", NULL },
	{ "inbound", { .kind = FP_INBOUND }, "none", REFUSED },
	{ "outbound", { .kind = FP_OUTBOUND }, "none", REFUSED },
	{ "ifindex 2", { .kind = FP_IFINDEX, .number = 2 }, REFUSED, NULL },
};

static const struct prim_row fddi_prims[] = {
	{ "ip", { .kind = FP_TYPE, .number = 0x800 }, "1,6", NULL },
	{ "arp", { .kind = FP_TYPE, .number = 0x806 }, "2", NULL },
	{ "tcp port 80", { PORT(80, 80, PROTO_BIT_TCP) }, "1", NULL },
	{ "host A", { HOST4(addr_a) }, "1,2,6", NULL },
	{ "ether host A", { .kind = FP_ETHER_HOST, MACS(mac_a) }, "all", NULL },
	{ "ether dst A", { .kind = FP_ETHER_HOST, .dir = DIR_DST, MACS(mac_a) }, "none", NULL },
	{ "broadcast", { .kind = FP_BROADCAST }, "2", NULL },
	{ "multicast", { .kind = FP_MULTICAST }, "2,3,4", NULL },
	{ "decnet", { .kind = FP_TYPE, .number = 0x6003 }, "7", NULL },
	{ "decnet src 10.123", { .kind = FP_DECNET_ADDR, .number = 10 << 10 | 123, .dir = DIR_SRC },
	  "7", NULL },
	{ "stp", { .kind = FP_LLC_SAP, .number = 0x42 }, "3", NULL },
	{ "iso", { .kind = FP_ISO, .number = FP_ANY }, "4", NULL },
	{ "isis", { .kind = FP_ISO, .number = 0x83 }, "4", NULL },
	{ "llc", { .kind = FP_LLC, .number = FP_ANY }, "1-4,6,7", "all" },
	{ "llc ui", { .kind = FP_LLC, .number = FP_LLC_UI }, "1-4,6,7", NULL },
	{ "atalk", { .kind = FP_ATALK }, "none", NULL },
	{ "ipx", { .kind = FP_IPX }, "none", NULL },
	{ "udp", { PROTO(17, BOTH_IP) }, "6", NULL },
	{ "gateway snup", { .kind = FP_GATEWAY, .families = IP4_FAMILIES, V4(addr_a), MACS(mac_a) },
	  "3-5,7", NULL },
	{ "less 50", { .kind = FP_LESS, .number = 50 }, "2-7", NULL },
	{ "vlan", { .kind = FP_VLAN, .number = FP_ANY }, "none", REFUSED },
};

static const struct prim_row raw_prims[] = {
	{ "ip", { .kind = FP_TYPE, .number = 0x800 }, "1,2,4", NULL },
	{ "ip6", { .kind = FP_TYPE, .number = 0x86dd }, "3", NULL },
	{ "tcp", { PROTO(6, BOTH_IP) }, "1", NULL },
	{ "host A", { HOST4(addr_a) }, "1,2,4", NULL },
	{ "net 10.1", { HOST4(net_10_1) }, "1,2,4", NULL },
	{ "host 2001:db8::1", { HOST6(addr6_1) }, "3", NULL },
	{ "port 53", { PORT(53, 53, ALL_PORTS) }, "2,3", NULL },
	{ "udp port 513", { PORT(513, 513, PROTO_BIT_UDP) }, "4", NULL },
	{ "ip broadcast", { .kind = FP_IP_BROADCAST }, "4", NULL },
	{ "ip multicast", { .kind = FP_IP_MULTICAST }, "4", NULL },
	{ "arp", { .kind = FP_TYPE, .number = 0x806 }, "none", NULL },
	{ "ether host A", { .kind = FP_ETHER_HOST, MACS(mac_a) }, REFUSED, NULL },
	{ "broadcast", { .kind = FP_BROADCAST }, REFUSED, NULL },
	{ "multicast", { .kind = FP_MULTICAST }, REFUSED, NULL },
	{ "gateway snup", { .kind = FP_GATEWAY, .families = IP4_FAMILIES, V4(addr_snup),
	  MACS(mac_gateway) }, REFUSED, NULL },
	{ "less 30", { .kind = FP_LESS, .number = 30 }, "4", NULL },
	{ "llc", { .kind = FP_LLC, .number = FP_ANY }, REFUSED, NULL },
	{ "ipx", { .kind = FP_IPX }, "none", NULL },
	{ "mpls", { .kind = FP_MPLS, .number = FP_ANY }, "none", REFUSED },
};

static const struct prim_row sll_prims[] = {
	{ "ip", { .kind = FP_TYPE, .number = 0x800 }, "1,2", NULL },
	{ "ip6", { .kind = FP_TYPE, .number = 0x86dd }, "4", NULL },
	{ "arp", { .kind = FP_TYPE, .number = 0x806 }, "3", NULL },
	{ "host A", { HOST4(addr_a) }, "1-3", NULL },
	{ "port 53", { PORT(53, 53, ALL_PORTS) }, "2,4", NULL },
	{ "inbound", { .kind = FP_INBOUND }, "1,3,4", NULL },
	{ "outbound", { .kind = FP_OUTBOUND }, "2", NULL },
	{ "tcp", { PROTO(6, BOTH_IP) }, "1", NULL },
	{ "ether host A", { .kind = FP_ETHER_HOST, MACS(mac_a) }, REFUSED, NULL },
	{ "broadcast", { .kind = FP_BROADCAST }, REFUSED, NULL },
	{ "multicast", { .kind = FP_MULTICAST }, REFUSED, NULL },
	{ "ipx", { .kind = FP_IPX }, "none", NULL },
	{ "stp", { .kind = FP_LLC_SAP, .number = 0x42 }, "none", NULL },
	{ "vlan", { .kind = FP_VLAN, .number = FP_ANY }, "none", REFUSED },
};

static const struct prim_row null_prims[] = {
	{ "ip", { .kind = FP_TYPE, .number = 0x800 }, "1", NULL },
	{ "ip6", { .kind = FP_TYPE, .number = 0x86dd }, "2", NULL },
	{ "port 53", { PORT(53, 53, ALL_PORTS) }, "1,2", NULL },
	{ "host A", { HOST4(addr_a) }, "1", NULL },
	{ "arp", { .kind = FP_TYPE, .number = 0x806 }, "none", NULL },
	{ "broadcast", { .kind = FP_BROADCAST }, REFUSED, NULL },
};
/* clang-format on */

/* Packets of a link type and the primitives for them. */
struct prim_suite {
	const char *name;
	uint32_t link;
	const struct test_packet *packets;
	uint32_t n_packets;
	const struct prim_row *rows;
	uint32_t n_rows;
};

static const struct prim_suite prim_suites[] = {
	{ "ethernet", LINK_ETHERNET, ethernet_packets, N_ETHERNET_PACKETS, ethernet_prims,
	  ARRAY_LEN(ethernet_prims) },
	{ "fddi", LINK_FDDI, fddi_packets, N_FDDI_PACKETS, fddi_prims, ARRAY_LEN(fddi_prims) },
	{ "raw", LINK_RAW, raw_packets, N_RAW_PACKETS, raw_prims, ARRAY_LEN(raw_prims) },
	{ "sll", LINK_LINUX_SLL, sll_packets, N_SLL_PACKETS, sll_prims, ARRAY_LEN(sll_prims) },
	{ "null", LINK_NULL, null_packets, N_NULL_PACKETS, null_prims, ARRAY_LEN(null_prims) },
};

#endif
