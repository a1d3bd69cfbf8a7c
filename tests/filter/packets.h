/*
 * Packets of every kind that filters tell apart, and the numbers they select.
 *
 *	struct frame frames[N_ETHERNET_PACKETS];
 *	packets_load(frames, ethernet_packets, N_ETHERNET_PACKETS, LINK_ETHERNET);
 *	selection_has("1-6,9,20-22", 5)
 *	packets_free(frames, N_ETHERNET_PACKETS);
 *
 * Hosts: A is 10.1.2.3, B 10.1.2.4, C 10.1.9.9, D 192.168.5.6, their MAC addresses end like them
 * (02:00:00:00:00:03); the gateway's is 02:00:00:00:00:fe. Checksums of transports are zero.
 */
#ifndef SONDE_TESTS_FILTER_PACKETS_H
#define SONDE_TESTS_FILTER_PACKETS_H

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/frame.h"

struct test_packet {
	const char *what;
	const char *hex;
	uint32_t n_fill; /* bytes of value fill behind those of hex */
	uint8_t fill;
};

/* clang-format off */
static const struct test_packet ethernet_packets[] = {
	{ .what = "1: TCP SYN to login, with an MSS option",
	  .hex = "02000000000402000000000308004500002c00014000400622c30a0102030a01020403ff0201"
		 "000bba00000000006002100000000000020405b4" },
	{ .what = "2: its SYN+ACK",
	  .hex = "02000000000302000000000408004500002c00010000400662c30a0102040a010203020103ff"
		 "000e75c0000bba016012100000000000020405b4" },
	{ .what = "3: the ACK that ends the handshake",
	  .hex = "02000000000402000000000308004500002800010000400662c70a0102030a01020403ff0201"
		 "000bba01000e75c15010100000000000" },
	{ .what = "4: TCP with four bytes of data, through the gateway",
	  .hex = "0200000000fe02000000000308004500002c000100004006a9190a010203c0a805069c400050"
		 "0000000100000001501810000000000047455420" },
	{ .what = "5: TCP FIN+ACK from behind the gateway",
	  .hex = "0200000000030200000000fe080045000028000100004006a91dc0a805060a01020300509c40"
		 "00000001000000015011100000000000" },
	{ .what = "6: TCP RST+ACK from behind the gateway",
	  .hex = "0200000000030200000000fe080045000028000100004006a91dc0a805060a01020300509c40"
		 "00000001000000015014000000000000" },
	{ .what = "7: TCP, first of two fragments",
	  .hex = "020000000004020000000009080045000034595a20004006e25b0a0109090a01020400140492"
		 "00000400000000015010100000000000787878787878787878787878" },
	{ .what = "8: TCP, second fragment: its data look like ports 20 and 1170",
	  .hex = "020000000004020000000009080045000020595a00044006026c0a0109090a01020400140492"
		 "0000000000000000" },
	{ .what = "9: DNS question",
	  .hex = "02000000000902000000000308004500002f0001000040115bb00a0102030a01090904000035"
		 "001b000000030100000100000000000001610000010001" },
	{ .what = "10: DNS answer",
	  .hex = "02000000000302000000000908004500002f0001000040115bb00a0109090a01020300350400"
		 "001b000000038180000100000000000001610000010001" },
	{ .what = "11: UDP to the broadcast address of the network",
	  .hex = "ffffffffffff02000000000308004500002400010000401164c40a0102030a01ffff02010201"
		 "001000007272727272727272" },
	{ .what = "12: UDP to 224.0.0.251",
	  .hex = "01005e0000fb020000000003080045000024000100000111ccc90a010203e00000fb14e914e9"
		 "001000006d6d6d6d6d6d6d6d" },
	{ .what = "13: UDP behind an IP header of 24 bytes, through the gateway",
	  .hex = "0200000000fe02000000000308004600002a000100004011a60f0a010203c0a8050601010100"
		 "1770004500120000000166006f6374657400" },
	{ .what = "14: ICMP echo request",
	  .hex = "02000000000402000000000308004500002000010000400162d40a0102030a01020408003337"
		 "0001000161626364" },
	{ .what = "15: ICMP echo reply",
	  .hex = "02000000000302000000000408004500002000010000400162d40a0102040a01020300003b37"
		 "0001000161626364" },
	{ .what = "16: ICMP port unreachable",
	  .hex = "02000000000302000000000408004500003800010000400162bc0a0102040a0102030303fce2"
		 "000000004500001c00010000401162c80a0102030a0102040009000900080000" },
	{ .what = "17: IGMP report",
	  .hex = "01005e00000902000000000308004500001c000100000102cdd20a010203e000000916000000"
		 "e0000009" },
	{ .what = "18: ARP request",
	  .hex = "ffffffffffff020000000003080600010800060400010200000000030a010203000000000000"
		 "0a010204" },
	{ .what = "19: ARP reply",
	  .hex = "020000000003020000000004080600010800060400020200000000040a010204020000000003"
		 "0a010203" },
	{ .what = "20: RARP request",
	  .hex = "ffffffffffff0200000000038035000108000604000302000000000300000000020000000003"
		 "00000000" },
	{ .what = "21: IPv4 protocol 9 to the limited broadcast address",
	  .hex = "ffffffffffff0200000000030800450000200001000040096ed10a010203ffffffff11000001"
		 "00000000000000aa" },
	{ .what = "22: OSPF, protocol 89",
	  .hex = "01005e0000050200000000030800450000200001000040598e7b0a010203e00000050201002c"
		 "0a01020300000000" },
	{ .what = "23: IPv4 in IPv4: inside is UDP",
	  .hex = "0200000000fe020000000009080045000030000100004004a2110a010909c0a805064500001c"
		 "00010000401162c80a0102030a0102040001003500080000" },
	{ .what = "24: IPv6 TCP SYN",
	  .hex = "02000000000402000000000386dd600000000014064020010db8000000000000000000000001"
		 "20010db80000000000000000000000029c40005000000001000000005002100000000000" },
	{ .what = "25: IPv6 UDP, DNS port",
	  .hex = "02000000000402000000000386dd60000000000c114020010db8000000000000000000000001"
		 "20010db800000000000000000000000204000035000c000061626364" },
	{ .what = "26: ICMPv6 echo request to all nodes",
	  .hex = "33330000000102000000000386dd6000000000083a40fe800000000000000000000000000001"
		 "ff0200000000000000000000000000018000000000010001" },
	{ .what = "27: IPv6 first fragment of a UDP packet, DNS port",
	  .hex = "02000000000402000000000386dd6000000000182c4020010db8000000000000000000000001"
		 "20010db800000000000000000000000211000001000000070400003500100000616263646566"
		 "6768" },
	{ .what = "28: ICMPv6 listener report behind a hop-by-hop header",
	  .hex = "33330000001602000000000386dd6000000000100040fe800000000000000000000000000001"
		 "ff0200000000000000000000000000163a000502000000008f00000000000000" },
	{ .what = "29: DECnet data, short header",
	  .hex = "aa0004000504aa0004007b2860030c000205047b2800040404040404" },
	{ .what = "30: DECnet data, one byte of padding, long header",
	  .hex = "aa0004007b28aa000400050460031e0081260000aa0004007b280000aa000400050400000000"
		 "0404040404040404" },
	{ .what = "31: LAT",
	  .hex = "09002b00000f02000000000360042800280028002800280028002800280028002800" },
	{ .what = "32: SCA",
	  .hex = "02000000000402000000000360070000000000000000000000000000000000000000" },
	{ .what = "33: MOP dump/load",
	  .hex = "ab000001000002000000000360010000000000000000000000000000000000000000" },
	{ .what = "34: MOP remote console",
	  .hex = "ab000002000002000000000360020000000000000000000000000000000000000000" },
	{ .what = "35: IPX in Ethernet II",
	  .hex = "ffffffffffff0200000000038137ffff0022001100000001ffffffffffff0452000000010200"
		 "00000003045200030004" },
	{ .what = "36: IPX in raw 802.3",
	  .hex = "ffffffffffff0200000000030024ffff0022001100000001ffffffffffff0453000000010200"
		 "0000000304530001ffffffff" },
	{ .what = "37: IPX behind LLC e0",
	  .hex = "ffffffffffff0200000000030025e0e003ffff0022000400000001ffffffffffff0451000000"
		 "01020000000003400300000000" },
	{ .what = "38: spanning tree",
	  .hex = "0180c20000000200000000030026424203000000000000000000000000000000000000000000"
		 "0000000000000000000000000000" },
	{ .what = "39: IS-IS",
	  .hex = "0180c2000014020000000003001ffefe03831b01000f01000000000000000000000000000000"
		 "00000000000000" },
	{ .what = "40: AppleTalk, Ethernet II",
	  .hex = "ffffffffffff020000000003809b000002020000000000000000000000000000000000000000" },
	{ .what = "41: AppleTalk ARP",
	  .hex = "ffffffffffff02000000000380f30001809b0604000100000000000000000000000000000000"
		 "00000000" },
	{ .what = "42: NetBEUI",
	  .hex = "030000000001020000000003001cf0f0032c00ffef0a00000000000000000000000000000000"
		 "00000000" },
	{ .what = "43: VLAN 100: TCP SYN",
	  .hex = "0200000000040200000000038100006408004500002800010000400662c70a0102030a010204"
		 "9c41005000000001000000005002100000000000" },
	{ .what = "44: VLAN 100, VLAN 200: UDP, DNS port",
	  .hex = "02000000000402000000000381000064810000c808004500002000010000401162c40a010203"
		 "0a01020404000035000c000061626364" },
	{ .what = "45: service tag 300, VLAN 100: ICMP echo",
	  .hex = "02000000000402000000000388a8012c8100006408004500001c00010000400162d80a010203"
		 "0a0102040800f7fd00010001" },
	{ .what = "46: MPLS, one label: UDP",
	  .hex = "0200000000040200000000038847004001404500002000010000401162c40a0102030a010204"
		 "04000035000c000061626364" },
	{ .what = "47: MPLS, two labels: ICMP echo",
	  .hex = "0200000000040200000000038847186a0040004001404500001c00010000400162d80a010203"
		 "0a0102040800f7fd00010001" },
	{ .what = "48: PPPoE discovery",
	  .hex = "ffffffffffff020000000003886311090000000401010000" },
	{ .what = "49: PPPoE session 39: TCP SYN",
	  .hex = "020000000004020000000003886411000027002a00214500002800010000400662c70a010203"
		 "0a0102049c42005000000001000000005002100000000000" },
	{ .what = "50: UDP in 802.3 with SNAP",
	  .hex = "0200000000040200000000030028aaaa0300000008004500002000010000401162c40a010203"
		 "0a01020404000035000c000061626364" },
	{ .what = "51: Geneve network 11: UDP inside",
	  .hex = "02000000000402000000000308004500004000010000401162a40a0102030a01020404d217c1"
		 "002c00000000080000000b004500001c00010000401154bc0a0909010a090902000700070008"
		 "0000" },
	{ .what = "52: SCTP INIT",
	  .hex = "020000000004020000000003080045000024000100004084624d0a0102030a01020413880050"
		 "000000010000000001000004" },
	{ .what = "53: Ethernet loopback",
	  .hex = "cf00000000000200000000039000",
	  .n_fill = 46,
	  .fill = 0x00 },
	{ .what = "54: DHCP discover",
	  .hex = "ffffffffffff0200000000030800450000280001000040117ac500000000ffffffff00440043"
		 "00140000010000000000000000000000" },
	{ .what = "55: UDP to the zero host of the network",
	  .hex = "ffffffffffff02000000000308004500001c00010000401164cc0a0102030a01000000070007"
		 "00080000" },
	{ .what = "56: TCP with 560 bytes of data, through the gateway",
	  .hex = "0200000000fe020000000003080045000258000100004006a6ed0a010203c0a805069c400050"
		 "00000005000000015018100000000000",
	  .n_fill = 560,
	  .fill = 0x7a },
	{ .what = "57: VRRP",
	  .hex = "01005e00001202000000000308004500001c00010000ff70cf5a0a010203e000001221016401"
		 "00010000" },
	{ .what = "58: TCP SYN with ECE, CWR and URG",
	  .hex = "02000000000402000000000308004500002800010000400662c70a0102030a0102049c400050"
		 "000000010000000050e2100000000000" },
	{ .what = "59: ARP request in VLAN 100",
	  .hex = "ffffffffffff02000000000381000064080600010800060400010200000000030a0102030000"
		 "000000000a010204" },
	{ .what = "60: UDP to 239.1.1.1 in a unicast frame",
	  .hex = "02000000000402000000000308004500001c0001000040117eca0a010203ef01010100090009"
		 "00080000" },
};

static const struct test_packet fddi_packets[] = {
	{ .what = "1: LLC SNAP: TCP SYN",
	  .hex = "54020000000004020000000003aaaa0300000008004500002800010000400662c70a0102030a"
		 "0102049c40005000000001000000005002020000000000" },
	{ .what = "2: LLC SNAP: ARP request",
	  .hex = "54ffffffffffff020000000003aaaa03000000080600010800060400010200000000030a0102"
		 "030000000000000a010204" },
	{ .what = "3: LLC 42: spanning tree",
	  .hex = "500180c20000000200000000034242030000000000000000000000000000000000000000" },
	{ .what = "4: LLC fe: ISO",
	  .hex = "500180c2000014020000000003fefe03831b0000000000000000000000000000000000000000" },
	{ .what = "5: station management",
	  .hex = "41020000000004020000000003000000000000000000000000000000000000000000000000" },
	{ .what = "6: SNAP with a foreign OUI: UDP",
	  .hex = "54020000000004020000000003aaaa0300000c08004500001c00010000401162c80a0102030a"
		 "0102040007000700080000" },
	{ .what = "7: SNAP: DECnet, short header",
	  .hex = "54020000000004020000000003aaaa0300000060030c000205047b280000000000000000" },
};

static const struct test_packet raw_packets[] = {
	{ .what = "1: IPv4 TCP SYN",
	  .hex = "4500002800010000400662c70a0102030a0102049c4000500000000100000000500202000000"
		 "0000" },
	{ .what = "2: IPv4 UDP, DNS port",
	  .hex = "450000200001000040115bbf0a0102030a01090904000035000c000061626364" },
	{ .what = "3: IPv6 UDP, DNS port",
	  .hex = "60000000000c114020010db800000000000000000000000120010db800000000000000000000"
		 "000204000035000c000061626364" },
	{ .what = "4: IPv4 UDP to the limited broadcast address",
	  .hex = "4500001c0001000040116ecd0a010203ffffffff0201020100080000" },
};

static const struct test_packet sll_packets[] = {
	{ .what = "1: TCP SYN to us",
	  .hex = "000000010006020000000003000008004500002800010000400662c70a0102030a0102049c40"
		 "005000000001000000005002020000000000" },
	{ .what = "2: UDP from us",
	  .hex = "000400010006020000000004000008004500002000010000401162c40a0102040a0102030035"
		 "0400000c000061626364" },
	{ .what = "3: ARP request, broadcast",
	  .hex = "0001000100060200000000030000080600010800060400010200000000030a01020300000000"
		 "00000a010204" },
	{ .what = "4: IPv6 UDP to us",
	  .hex = "000000010006020000000003000086dd60000000000c114020010db800000000000000000000"
		 "000120010db800000000000000000000000204000035000c000061626364" },
};

static const struct test_packet null_packets[] = {
	{ .what = "1: IPv4 UDP, family 2",
	  .hex = "02000000450000200001000040115bbf0a0102030a01090904000035000c000061626364" },
	{ .what = "2: IPv6 UDP, family 30",
	  .hex = "1e00000060000000000c114020010db800000000000000000000000120010db8000000000000"
		 "00000000000204000035000c000061626364" },
};

/* clang-format on */

enum {
	N_ETHERNET_PACKETS = ARRAY_LEN(ethernet_packets),
	N_FDDI_PACKETS = ARRAY_LEN(fddi_packets),
	N_RAW_PACKETS = ARRAY_LEN(raw_packets),
	N_SLL_PACKETS = ARRAY_LEN(sll_packets),
	N_NULL_PACKETS = ARRAY_LEN(null_packets),
};

static inline uint8_t packet_digit(char c)
{
	return (uint8_t)(c <= '9' ? c - '0' : c - 'a' + 10);
}

/* A frame of the bytes that hex digits say. Its data are a heap block of just that size, so that
 * the address sanitizer sees every read behind them. */
static inline struct frame packet_frame(const struct test_packet *packet, uint32_t link)
{
	uint32_t n_hex = (uint32_t)strlen(packet->hex) / 2;
	uint32_t n = n_hex + packet->n_fill;
	uint8_t *data = malloc(n ? n : 1);
	if (!data)
		abort();
	for (uint32_t i = 0; i < n_hex; i++)
		data[i] = (uint8_t)(packet_digit(packet->hex[2 * i]) << 4 |
				    packet_digit(packet->hex[2 * i + 1]));
	memset(data + n_hex, packet->fill, packet->n_fill);
	return (struct frame){ .data = data, .cap = n, .len = n, .link = link };
}

static inline void packet_free(struct frame *frame)
{
	union {
		const uint8_t *read;
		void *own;
	} data = { .read = frame->data };
	free(data.own);
	frame->data = NULL;
}

/* Frames numbered from 1. */
static inline void packets_load(struct frame *frames, const struct test_packet *packets, uint32_t n,
				uint32_t link)
{
	for (uint32_t i = 0; i < n; i++) {
		frames[i] = packet_frame(&packets[i], link);
		frames[i].number = i + 1;
	}
}

static inline void packets_free(struct frame *frames, uint32_t n)
{
	for (uint32_t i = 0; i < n; i++)
		packet_free(&frames[i]);
}

/* Whether a number is in a text like "1-6,9", "none", "all" or "all except 7,8". */
static inline bool selection_has(const char *text, uint32_t number)
{
	static const char all[] = "all", except[] = "all except ";
	if (strcmp(text, all) == 0)
		return true;
	bool inverted = strncmp(text, except, sizeof(except) - 1) == 0;
	const char *s = inverted ? text + sizeof(except) - 1 : text;
	while (*s >= '0' && *s <= '9') {
		char *end;
		unsigned long first = strtoul(s, &end, 10), last = first;
		if (*end == '-')
			last = strtoul(end + 1, &end, 10);
		if (number >= first && number <= last)
			return !inverted;
		s = *end == ',' ? end + 1 : end;
	}
	return inverted;
}

/* The numbers 1..n for which hit[number - 1] holds, as selection_has reads them; for messages. */
static inline const char *selection_text(char *buf, size_t size, const bool *hit, uint32_t n)
{
	size_t used = 0;
	(void)snprintf(buf, size, "none");
	for (uint32_t i = 0; i < n && used + 24 < size; i++) {
		if (!hit[i])
			continue;
		uint32_t last = i;
		while (last + 1 < n && hit[last + 1])
			last++;
		const char *comma = used ? "," : "";
		int more = last - i >= 2 ? snprintf(buf + used, size - used, "%s%u-%u", comma,
						    i + 1, last + 1)
					 : snprintf(buf + used, size - used, "%s%u", comma, i + 1);
		used += (size_t)more;
		i = last - i >= 2 ? last : i;
	}
	return buf;
}

#endif
