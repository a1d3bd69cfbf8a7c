/* Lines of the tcpdump style: routing, SNMP, and the LAN protocols beside IP. */
#include "bench.h"

/* A frame from 2:0:0:0:0:1 to 2:0:0:0:0:2 up to its data. */
static void frame(struct bench *b, uint16_t type)
{
	b->link = LINK_ETHERNET;
	b->ip_at = UINT32_MAX;
	LITERAL(b, "\2\0\0\0\0\2\2\0\0\0\0\1");
	be16(b, type);
}

static const char *cut(struct bench *b, uint32_t snaplen)
{
	b->snaplen = snaplen;
	const char *text = shown(b);
	b->snaplen = 0;
	return text;
}

/* ---- routing ---- */

static void rip_entry(struct bench *b, uint32_t family_tag, uint32_t addr, uint32_t metric)
{
	be32(b, family_tag);
	be32(b, addr);
	zeros(b, 8);
	be32(b, metric);
}

static void test_rip(struct bench *b)
{
	start(b);
	datagram(b, 520, 520, false);
	LITERAL(b, "\2\1\0\0");
	rip_entry(b, 0x20000, 0x0a000000, 1);
	rip_entry(b, 0x20000, 0xc0a80500, 2);
	line(b, "10.1.2.3.520 > 10.1.2.4.520: rip-resp 2: 10.0.0.0(1) 192.168.5.0(2)");
	datagram(b, 520, 520, false);
	LITERAL(b, "\2\2\0\0");
	rip_entry(b, 0x20007, 0x0a000000, 16);
	rip_entry(b, 0x50000, 0x0a000000, 3);
	line(b, "10.1.2.3.520 > 10.1.2.4.520: rip-resp 2: {10.0.0.0 tag 0007}(16) "
		"[family 5: 0000 0a00 0000 0000 0000 0000 0000 0000 0003](3)");
	datagram(b, 520, 520, false);
	LITERAL(b, "\2\2\0\0\xff\xff\0\2secret\0\0\0\0\0\0\0\0\0\0");
	line(b, "10.1.2.3.520 > 10.1.2.4.520: rip-resp 1: "
		"[family 65535: 0002 7365 6372 6574 0000 0000 0000 0000 0000](0)");
	datagram(b, 520, 520, false);
	LITERAL(b, "\1\3\0\0");
	line(b, "10.1.2.3.520 > 10.1.2.4.520: rip-req 4 [vers 3]");
	datagram(b, 520, 520, false);
	LITERAL(b, "\2\1\0\0");
	rip_entry(b, 0x20000, 0x0a000000, 1);
	same(cut(b, 40), "10.1.2.3.520 > 10.1.2.4.520: rip-resp 1:[|rip]", "a route that is cut");
}

/* Length, router and area, no authentication. */
static void ospf(struct bench *b, uint8_t type, uint32_t len, uint32_t area)
{
	static const struct header h = { .proto = 89, .ttl = 1, .dst = "\340\0\0\5" };
	ip(b, &h);
	be16(b, 0x200u | type);
	be16(b, len);
	be32(b, 0x01010101);
	be32(b, area);
	zeros(b, 12);
}

static void test_ospf(struct bench *b)
{
	start(b);
	ospf(b, 2, 32, 1);
	LITERAL(b, "\5\334\2\7");
	be32(b, 17);
	line(b, "10.1.2.3 > 224.0.0.5: OSPFv2-dd 32: rtrid 1.1.1.1 area 0.0.0.1 "
		"E I/M/MS S 11 [ttl 1]");
	ospf(b, 1, 40, 0);
	line(b, "10.1.2.3 > 224.0.0.5: OSPFv2-hello 24: [len 40] [ttl 1]");
	b->opts.verbose = 1;
	open_style(b);
	ospf(b, 1, 48, 0);
	LITERAL(b, "\377\377\377\0\0\12\2\1\0\0\0\50\12\1\2\3\0\0\0\0\12\1\2\7");
	line(b, "10.1.2.3 > 224.0.0.5: OSPFv2-hello 48: rtrid 1.1.1.1 backbone E "
		"mask 255.255.255.0 int 10 pri 1 dead 40 dr 10.1.2.3 nbrs 10.1.2.7 [ttl 1] (id 1)");
	ospf(b, 4, 64, 0);
	be32(b, 1);
	LITERAL(b, "\0\75\2\1\1\1\1\1\1\1\1\1\200\0\0\1\0\0\0\44"
		   "\3\0\0\1\12\2\0\0\377\377\0\0\3\0\0\5");
	line(b, "10.1.2.3 > 224.0.0.5: OSPFv2-ls_upd 64: rtrid 1.1.1.1 backbone "
		"{ E S 80000001 age 1:01 rtr 1.1.1.1  B/E { net 10.2.0.0 mask 255.255.0.0 tos 0 "
		"metric 5 } } [ttl 1] (id 1)");
}

/* Version 3, in IPv6. */
static void ospf3(struct bench *b, uint8_t type, uint16_t len)
{
	LITERAL(b, "\140\0\0\0");
	be16(b, len);
	LITERAL(b, "\131\1\376\200\0\0\0\0\0\0\0\0\0\0\0\0\0\1"
		   "\377\2\0\0\0\0\0\0\0\0\0\0\0\0\0\5");
	be16(b, 0x300u | type);
	be16(b, len);
	LITERAL(b, "\1\1\1\1\0\0\0\0\0\0\0\0");
}

static void test_ospf3(struct bench *b)
{
	start(b);
	ospf3(b, 1, 40);
	LITERAL(b, "\0\0\0\5\1\0\0\23\0\12\0\50\1\1\1\1\0\0\0\0\2\2\2\2");
	line(b, "fe80::1 > ff02::5: OSPFv3-hello 40: rtrid 1.1.1.1 backbone dr 1.1.1.1 [hlim 1]");
	b->opts.verbose = 1;
	open_style(b);
	ospf3(b, 1, 40);
	LITERAL(b, "\0\0\0\5\1\0\0\23\0\12\0\50\1\1\1\1\0\0\0\0\2\2\2\2");
	line(b, "fe80::1 > ff02::5: OSPFv3-hello 40: rtrid 1.1.1.1 backbone V6/E/R ifid 0.0.0.5 "
		"int 10 pri 1 dead 40 dr 1.1.1.1 nbrs 2.2.2.2 [hlim 1] (len 40)");
	ospf3(b, 5, 36);
	LITERAL(b, "\0\75\40\2\0\0\0\5\1\1\1\1\200\0\0\1\0\0\0\40");
	line(b, "fe80::1 > ff02::5: OSPFv3-ls_ack 36: rtrid 1.1.1.1 backbone "
		"{ S 80000001 age 1:01 net 0.0.0.5 rtr 1.1.1.1 } [hlim 1] (len 36)");
}

static void test_gateways(struct bench *b)
{
	static const struct header egp = { .proto = 8 }, igrp = { .proto = 9 };
	start(b);
	ip(b, &egp);
	LITERAL(b, "\2\3\0\1\0\0\0\7\0\1\0\36\0\170");
	line(b, "10.1.2.3 > 10.1.2.4: egp: as:7 seq:1 acquire request active_mode hello:30 "
		"poll:120");
	ip(b, &egp);
	LITERAL(b, "\1\5\1\11\0\0\0\7\0\1");
	line(b, "10.1.2.3 > 10.1.2.4: egp: as:7 seq:1 [version 1] i-h-u [status 9]");
	ip(b, &igrp);
	LITERAL(b, "\21\2\0\144\0\1\0\0\0\1\0\0");
	LITERAL(b, "\1\2\3\0\0\144\0\3\350\5\334\377\1\2");
	LITERAL(b, "\300\250\5\0\0\144\0\3\350\5\334\377\1\2");
	line(b, "10.1.2.3 > 10.1.2.4: igrp:  update V1 edit=2 AS=100 (1/0/1) "
		"*.1.2.3 d=1000 b=10000 r=255 l=1 M=1100 mtu=1500 in 2 hops "
		"X192.168.5.0 d=1000 b=10000 r=255 l=1 M=1100 mtu=1500 in 2 hops");
}

static void test_neighbors(struct bench *b, const struct header *h)
{
	ip(b, h);
	LITERAL(b, "\23\4\0\0\0\0\0\0\12\0\0\1\1\40\2\12\0\0\2\12\0\0\3");
	line(b, "10.1.2.3 > 10.1.2.4: igmp dvmrp Neighbors(old) [10.0.0.1 -> 10.0.0.2, (1/32)] "
		"[10.0.0.1 -> 10.0.0.3, (1/32)]");
	ip(b, h);
	LITERAL(b, "\23\6\0\0\0\12\377\3"
		   "\12\0\0\1\1\40\163\1\12\0\0\2\12\0\0\11\3\1\0\1\12\0\0\10");
	line(b, "10.1.2.3 > 10.1.2.4: igmp dvmrp Neighbors2 (v 3.255): "
		"[10.0.0.1 -> 10.0.0.2 (1/32/tunnel/srcrt/querier/disabled/down)] "
		"[10.0.0.9 -> 10.0.0.8 (3/1)]");
	ip(b, h);
	LITERAL(b, "\23\4\0\0\0\0\0\0\12\0\0\1\1\40\2\12\0\0\2");
	line(b, "10.1.2.3 > 10.1.2.4: igmp dvmrp Neighbors(old) [10.0.0.1 -> 10.0.0.2, (1/32)] "
		"[|]");
	b->opts.verbose = 1;
	open_style(b);
	ip(b, h);
	LITERAL(b, "\23\1\324\363\0\0\3\377\0\0\0\7\12\0\0\2\12\0\0\3");
	line(b, "10.1.2.3 > 10.1.2.4: igmp dvmrp Probe\n\tgenid 7\n\tneighbor 10.0.0.2\n"
		"\tneighbor 10.0.0.3 (ttl 64, id 1)");
	ip(b, h);
	LITERAL(b, "\23\2\237\240\0\0\3\377\0\0\0\12\1\13\202\377\377\0\300\250\5\240");
	line(b, "10.1.2.3 > 10.1.2.4: igmp dvmrp Report\n\tMask 255.0.0.0\n\t  10.0.0.0 metric 1\n"
		"\t  11.0.0.0 metric 2\n\tMask 255.255.255.0\n\t  192.168.5.0 metric 32 "
		"(ttl 64, id 1)");
}

static void test_multicast(struct bench *b)
{
	static const struct header h = { .proto = 2 };
	start(b);
	ip(b, &h);
	LITERAL(b, "\23\1\0\0\0\0\3\377");
	line(b, "10.1.2.3 > 10.1.2.4: igmp dvmrp Probe");
	ip(b, &h);
	LITERAL(b, "\23\7\0\0\0\0\3\377\12\0\0\0\340\1\1\1\0\0\0\170");
	line(b, "10.1.2.3 > 10.1.2.4: igmp dvmrp Prune src 10.0.0.0 grp 224.1.1.1 timer 120");
	ip(b, &h);
	LITERAL(b, "\24\4\0\0\20\0\0\0");
	line(b, "10.1.2.3 > 10.1.2.4: igmp pim RP-reachable");
	ip(b, &h);
	LITERAL(b, "\37\4\0\0\340\1\1\1\12\0\0\1\12\0\0\2\340\0\0\2\5\0\0\11");
	line(b, "10.1.2.3 > 10.1.2.4: mtrace 9: 10.0.0.1 to 10.0.0.2 reply-to 224.0.0.2 "
		"with-ttl 5");
	test_neighbors(b, &h);
	b->opts.verbose = 1;
	open_style(b);
	ip(b, &h);
	LITERAL(b, "\26\0\22\64\340\1\1\1");
	line(b, "10.1.2.3 > 10.1.2.4: igmp nreport 224.1.1.1 bad igmp cksum 1234! (ttl 64, id 1)");
	ip(b, &h);
	LITERAL(b, "\26\0\10\375\340\1\1\1");
	line(b, "10.1.2.3 > 10.1.2.4: igmp nreport 224.1.1.1 (ttl 64, id 1)");
}

/* ---- SNMP ---- */

static const char failed[] = "\60\46\2\1\0\4\6public\242\31\2\1\5\2\1\2\2\1\1\60\16\60\14"
			     "\6\10\53\6\1\2\1\1\1\0\5\0";
static const char answer[] = "\60\52\2\1\0\4\6secret\242\35\2\1\5\2\1\0\2\1\0\60\22\60\20"
			     "\6\10\53\6\1\2\1\1\5\0\4\4name";

static const char trap[] = "\60\202\0\51\2\1\0\4\6public\244\34\6\6\53\6\1\4\1\11\100\4\12\0\0\1"
			   "\2\1\2\2\1\0\103\2\1\0\60\0";

static void test_snmp(struct bench *b)
{
	start(b);
	datagram(b, 161, 1024, true);
	bytes(b, failed, sizeof(failed) - 1);
	line(b, "10.1.2.4.161 > 10.1.2.3.1024: GetResponse(25) noSuchName@1 .1.3.6.1.2.1.1.1.0");
	b->opts.numeric = false;
	open_style(b);
	datagram(b, 161, 1024, true);
	bytes(b, answer, sizeof(answer) - 1);
	line(b, "10.1.2.4.161 > 10.1.2.3.1024: C=secret GetResponse(29) system.sysName.0=\"name\"");
	b->opts.verbose = 1;
	open_style(b);
	datagram(b, 161, 1024, true);
	bytes(b, answer, sizeof(answer) - 1);
	line(b, "10.1.2.4.161 > 10.1.2.3.1024: |30|2a|02|01|04|06C=secret |a2|1dGetResponse(29)"
		"|02|01|02|01|02|01|30|12 |30|10|06|08system.sysName.0=|04|04\"name\" "
		"(ttl 64, id 1)");
	datagram(b, 161, 1024, true);
	bytes(b, failed, sizeof(failed) - 1);
	line(b, "10.1.2.4.161 > 10.1.2.3.1024: |30|26|02|01|04|06|a2|19GetResponse(25)|02|01|02|01 "
		"noSuchName|02|01@1|30|0e |30|0c|06|08system.sysDescr.0|05|00 (ttl 64, id 1)");
	datagram(b, 1024, 162, false);
	bytes(b, trap, sizeof(trap) - 1);
	line(b, "10.1.2.3.1024 > 10.1.2.4.162: |30|82|00|29|02|01|04|06|a4|1cTrap(28) |06|06E:9 "
		"|40|04[10.0.0.1]|02|01 linkDown|02|01 |43|02256|30|00 (ttl 64, id 1)");
	b->opts.verbose = 0;
	open_style(b);
	datagram(b, 161, 1024, true);
	bytes(b, answer, sizeof(answer) - 1);
	same(cut(b, 50), "10.1.2.4.161 > 10.1.2.3.1024: C=secret GetResponse(29)[|snmp]",
	     "a message that is cut");
}

/* ---- beside IP ---- */

static void test_lan(struct bench *b)
{
	start(b);
	frame(b, 0x809b);
	LITERAL(b, "\0\40\0\0\0\2\0\2\11\7\2\2\2\41\5\0\2\7\2\0\4Host\3Lpr\1*");
	line(b, "0.2.7.2 > 0.2.9.2: nbp-lkup 5: \"Host:Lpr@*\"");
	frame(b, 0x809b);
	LITERAL(b, "\0\25\0\0\0\2\0\2\11\7\200\201\3\140\377\57\352\256\3\0\1");
	line(b, "0.2.7.129 > 0.2.9.128: atp-req  12266<0-7> 0xae030001");
	frame(b, 0x80f3);
	LITERAL(b, "\0\1\200\233\6\4\0\3\2\0\0\0\0\1\0\0\2\7\0\0\0\0\0\0\0\0\2\11");
	line(b, "aarp probe 0.2.9 tell 0.2.7");
	frame(b, 0x6003);
	LITERAL(b, "\15\0\2\2\4\3\4\1\4\3\40\4\40\1\200");
	line(b, "1.3 > 1.2 13 data-ack 8196>8195 ack 1 ");
	frame(b, 0x8137);
	LITERAL(b, "\377\377\0\50\0\1\0\0\0\21\377\377\377\377\377\377\4\123\0\0\0\42"
		   "\2\0\0\0\0\1\4\123\0\1\377\377\377\377\0\1\0\2");
	line(b, "00000022.02:00:00:00:00:01.453 > 00000011.ff:ff:ff:ff:ff:ff.453: ipx-rip-req "
		"ffffffff/1.2");
	frame(b, 7);
	LITERAL(b, "\376\376\3\203\33\1\0");
	line(b, "iso-isis 2:0:0:0:0:1 > 2:0:0:0:0:2 len=4\n\t\t\t 831b 0100");
	frame(b, 0x0806);
	LITERAL(b, "\0\1\10\0\6\4\0\1\2\0\0\0\0\1\0\0\0\0\377\377\377\377\377\377\12\1\2\3");
	line(b, "arp who-has 10.1.2.3 (ff:ff:ff:ff:ff:ff) tell 0.0.0.0");
	frame(b, 0x0806);
	LITERAL(b, "\0\1\10\0\6\4\0\1\2\0\0\0\0\1\0\0\0\0\0\0\0\0\0\0\12\1\2\3");
	line(b, "arp who-has 10.1.2.3 tell 0.0.0.0");
}

static void test_rings(struct bench *b)
{
	start(b);
	b->opts.link_header = true;
	open_style(b);
	b->link = LINK_FDDI;
	b->ip_at = UINT32_MAX;
	LITERAL(b, "\124\2\0\0\0\0\2\2\0\0\0\0\1\252\252\3\0\0\0\10\6");
	LITERAL(b, "\0\1\10\0\6\4\0\1\2\0\0\0\0\1\12\0\0\1\0\0\0\0\0\0\12\1\2\3");
	line(b, "async4 2:0:0:0:0:1 2:0:0:0:0:2 49: arp who-has 10.1.2.3 tell 10.0.0.1");
	b->ip_at = UINT32_MAX;
	LITERAL(b, "\124\2\0\0\0\0\2\2\0\0\0\0\1\102\102\3\0\0");
	line(b, "async4 2:0:0:0:0:1 2:0:0:0:0:2 18: sap 42 ui/C len=2\n\t\t\t 0000");
	b->ip_at = UINT32_MAX;
	LITERAL(b, "\124\2\0\0\0\0\2\2\0\0\0\0\1\360\360\1\7");
	line(b, "async4 2:0:0:0:0:1 2:0:0:0:0:2 17: sap f0 rr (r=3,P) len=0");
	b->ip_at = UINT32_MAX;
	LITERAL(b, "\124\2\0\0\0\0\2\2\0\0\0\0\1\376\376\3\203\33");
	line(b, "async4 2:0:0:0:0:1 2:0:0:0:0:2 18: iso-isis len=2\n\t\t\t 831b");
	b->link = LINK_TOKEN_RING;
	b->ip_at = UINT32_MAX;
	LITERAL(b, "\20\100\2\0\0\0\0\2\202\0\0\0\0\1\2\60\252\252\3\0\0\0\10\6");
	LITERAL(b, "\0\1\10\0\6\4\0\1\2\0\0\0\0\1\12\0\0\1\0\0\0\0\0\0\12\1\2\3");
	line(b, "10 40 2:0:0:0:0:1 2:0:0:0:0:2 52: arp who-has 10.1.2.3 tell 10.0.0.1");
}

int main(void)
{
	static struct bench b;
	test_rip(&b);
	test_ospf(&b);
	test_ospf3(&b);
	test_gateways(&b);
	test_multicast(&b);
	test_snmp(&b);
	test_lan(&b);
	test_rings(&b);
	done(&b);
	return done_testing();
}
