/* Link layers: Ethernet's odd frames, VLAN tags, cooked captures, loopback, ipnet, raw IP, ARP. */
#include "frames.h"

/* UDP without data, between ports that mean nothing. */
#define UDP "0fa00fa1 0008 0000"
#define STATIONS "0800200a0b0c 080020010203 "

static void with_udp(struct tester *t, uint32_t link, const char *header)
{
	frame_begin(t, link);
	frame_hex(t, header);
	frame_ip4(t, "", 17);
	frame_hex(t, UDP);
	frame_ip_end(t);
}

static void ethernet(struct tester *t)
{
	frame_begin(t, LINK_ETHERNET);
	frame_hex(t, "0800200a0b0c 0800");
	line(t, "RUNT (short packet - 8 bytes)", "runt");
	detail(t, "RUNT:  ----- Short packet -----\n\n", "a runt's block is its title");
	frame_begin(t, LINK_ETHERNET);
	frame_hex(t, STATIONS "8100 0005");
	line(t, "RUNT (short VLAN packet - 16 bytes)", "runt with a tag");
	detail(t, "RUNT:  ----- Short VLAN packet -----\n\n", "its block");
	with_udp(t, LINK_ETHERNET, STATIONS "0800");
	t->missing = t->n - 10;
	whole_line(t, "           ? -> *            ", "cut in the header: the ends alone");
	json(t, "\"fault\":", "which is a fault");
	frame_begin(t, LINK_ETHERNET);
	frame_hex(t, STATIONS "0006 e0e003 0000");
	line(t, "ETHER 802.3 SSAP E0 DSAP E0, size=19 bytes", "LLC");
	detail(t, "ETHER:  IEEE 802.3 length = 6 bytes\nETHER:  SSAP = E0, DSAP = E0, CTRL = 03\n",
	       "LLC block");
	frame_begin(t, LINK_ETHERNET);
	frame_hex(t, "ffffffffffff 080020010203 0000 0000");
	whole_line(t, "           ? -> (broadcast)  ETHER Type=0000 (LLC/802.3), size=16 bytes",
		   "length 0 is shown as a type");
	frame_begin(t, LINK_ETHERNET);
	frame_hex(t, "010000000001 080020010203 0008 aaaa03 00000c 2000 01");
	whole_line(t, "           ? -> (multicast)  ETHER Type=2000 (Unknown), size=23 bytes",
		   "SNAP");
	json(t, "\"oui\":\"00000c\"", "SNAP organisation");
}

static void tags(struct tester *t)
{
	with_udp(t, LINK_ETHERNET, STATIONS "8100 6064 0800");
	lines(t, "ETHER Type=0800 (IP), VLAN ID=100, size=46 bytes\n", "a tag");
	detail(t, "ETHER:  VLAN ID     = 100\nETHER:  VLAN Priority = 3\nETHER:  Ethertype = 0800",
	       "a tag's lines");
	with_udp(t, LINK_ETHERNET, STATIONS "8100 0005 8100 0006 0800");
	line(t, "ETHER Type=8100 (Unknown), VLAN ID=5, size=50 bytes",
	     "a second tag is not looked at");
	t->nested = true;
	lines(t, "VLAN Type=0800 (IP), VLAN ID=6, size=32 bytes\n", "unless asked for");
	lines(t, "UDP D=4001 S=4000 LEN=8\n", "then with what it carries");
	with_udp(t, LINK_ETHERNET, STATIONS "88a8 0007 8100 2008 0800");
	line(t, "ETHER Type=88A8 (Unknown), size=50 bytes", "service tags neither");
	t->nested = true;
	lines(t, "VLAN Type=8100 (Unknown), VLAN ID=7, size=36 bytes\n", "service tag");
	lines(t, "VLAN Type=0800 (IP), VLAN ID=8, size=32 bytes\n", "customer tag");
	detail(t,
	       "VLAN:  ----- VLAN Tag -----\nVLAN:  \nVLAN:  VLAN Priority = 1\n"
	       "VLAN:  VLAN ID     = 8\nVLAN:  Ethertype = 0800 (IP)\nVLAN:  \n",
	       "block of a tag");
}

static void cooked(struct tester *t)
{
	with_udp(t, LINK_LINUX_SLL, "0004 0001 0006 080020010203 0000 0800");
	lines(t, "SLL Type=0800 (IP), outgoing, size=44 bytes\n", "cooked line");
	detail(t,
	       "SLL:  Packet type = 4 (outgoing)\nSLL:  Hardware type = 1 (Ethernet (10Mb))\n"
	       "SLL:  Source      = 8:0:20:1:2:3, Sun\nSLL:  Ethertype = 0800 (IP)\nSLL:  \n",
	       "cooked block");
	frame_begin(t, LINK_LINUX_SLL);
	frame_hex(t, "0001 0001 0006 080020010203 0000 88cc 00");
	whole_line(t,
		   "8:0:20:1:2:3 -> (broadcast)  SLL Type=88CC (Unknown), broadcast, size=17 bytes",
		   "the sender's address where nothing is better");
	frame_begin(t, LINK_LINUX_SLL);
	frame_hex(t, "0000 0304 0000 0000000000000000 0004 06 06 03 00");
	line(t, "LLC DSAP 06 SSAP 06, size=4 bytes", "802.2 behind a cooked header");
	frame_begin(t, LINK_LINUX_SLL);
	frame_hex(t, "0000 0338 0000 0000000000000000 0004 0000");
	line(t, "SLL Type=0004 (Unknown), to us, size=18 bytes",
	     "netlink's numbers mean other things");
	with_udp(t, LINK_LINUX_SLL, "0000 0001 0006 080020010203 0000 8100 0009 0800");
	lines(t, "VLAN Type=0800 (IP), VLAN ID=9, size=32 bytes\n", "a tag behind a cooked header");
	with_udp(t, LINK_LINUX_SLL, "0000 0001 ffff 0102030405060708 0800");
	line(t, "UDP D=4001 S=4000 LEN=8", "address length beyond the field");
	with_udp(t, LINK_LINUX_SLL2, "0800 0000 00000003 0001 03 06 080020010203 0000");
	lines(t, "SLL2 Type=0800 (IP), to another host, size=48 bytes\n", "version 2 line");
	detail(t, "SLL2:  Interface = 3\nSLL2:  Packet type = 3 (to another host)\n",
	       "version 2 block");
	frame_begin(t, LINK_LINUX_SLL2);
	frame_hex(t, "0800 0000 0000");
	whole_line(t, "           ? -> *            ", "cut header");
}

static void loopback(struct tester *t)
{
	static const struct {
		uint32_t link;
		const char *family, *line;
	} cases[] = {
		{ LINK_NULL, "00000002", "NULL Family=2 (IP), size=32 bytes\n" },
		{ LINK_NULL, "02000000", "NULL Family=2 (IP), size=32 bytes\n" },
		{ LINK_NULL, "1e000000", "NULL Family=30 (IPv6), size=32 bytes\n" },
		{ LINK_NULL, "0000001c", "NULL Family=28 (IPv6), size=32 bytes\n" },
		{ LINK_NULL, "07000000", "NULL Family=7 (Unknown), size=32 bytes\n" },
		{ LINK_LOOP, "00000002", "LOOP Family=2 (IP), size=32 bytes\n" },
		{ LINK_LOOP, "02000000", "LOOP Family=33554432 (Unknown), size=32 bytes\n" },
	};
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		with_udp(t, cases[i].link, cases[i].family);
		lines(t, cases[i].line, cases[i].family);
	}
	with_udp(t, LINK_LOOP, "00000002");
	detail(t, "LOOP:  ----- BSD Loopback Header -----\nLOOP:  \nLOOP:  Packet 1 arrived",
	       "block");
	detail(t, "LOOP:  Address family = 2 (IP)\nLOOP:  \nIP:   ", "its end");
}

static void others(struct tester *t)
{
	static const uint32_t raw[] = { LINK_RAW, LINK_IPV4, 12, 14 };
	for (size_t i = 0; i < ARRAY_LEN(raw); i++) {
		with_udp(t, raw[i], "");
		line(t, "UDP D=4001 S=4000 LEN=8", "raw IP");
	}
	with_udp(t, LINK_IPNET, "02 02 0001 0000001c 00000002 00000000 00000003 ffffffff");
	lines(t, "IPNET src zone 3 dst zone Unknown\n", "ipnet line");
	lines(t, "UDP D=4001", "ipnet payload");
	detail(t,
	       "IPNET:  dli_version = 2\nIPNET:  dli_family = 2\nIPNET:  dli_zsrc = 3\n"
	       "IPNET:  dli_zdst = Unknown\nIPNET:  \n",
	       "ipnet block");
	with_udp(t, LINK_IPNET, "01 04 0000 0000001c 00000002 00000000 00000003 00000004");
	line(t, "IPNET src zone 3 dst zone 4", "ipnet, other family");
	with_udp(t, 105, "");
	line(t, "LINK Type=105 (not decoded), size=28 bytes", "link type without decoder");
}

#define ARP "0001 0800 06 04 "
#define ARP_ENDS "080020010203 0a000001 080020040506 0a000002"

static void arp_frame(struct tester *t, const char *arp)
{
	frame_begin(t, LINK_ETHERNET);
	frame_hex(t, "ffffffffffff 080020010203 0806");
	frame_hex(t, arp);
}

static void arp(struct tester *t)
{
	arp_frame(t, ARP "0001" ARP_ENDS);
	whole_line(t, "    10.0.0.1 -> (broadcast)  ARP C Who is 10.0.0.2, 10.0.0.2 ?", "request");
	detail(t, "ARP:  Target hardware address = ?\n", "a request asks");
	arp_frame(t, ARP "0002" ARP_ENDS);
	whole_line(t, "    10.0.0.1 -> 10.0.0.2     ARP R 10.0.0.1, 10.0.0.1 is 8:0:20:1:2:3",
		   "reply");
	arp_frame(t, ARP "0003" ARP_ENDS);
	line(t, "RARP C Who is 8:0:20:4:5:6 ?", "reverse request");
	detail(t, "ARP:  Opcode 3 (REVARP Request)\n", "its word");
	detail(t, "ARP:  Target protocol address = ?\n", "what it asks");
	arp_frame(t, ARP "0004" ARP_ENDS);
	line(t, "RARP R 8:0:20:4:5:6 is 10.0.0.2, 10.0.0.2", "reverse reply");
	arp_frame(t, ARP "0008" ARP_ENDS);
	line(t, "ARP Opcode 8", "another opcode");
	detail(t, "ARP:  Opcode 8 ()\n", "it has no word");
	arp_frame(t, "0001 0800 00 04 0002 0a000001 0a000002");
	line(t, "ARP R 10.0.0.1, 10.0.0.1 is Unknown", "no hardware address");
	arp_frame(t, "0006 809b 06 03 0001 080020010203 010203 080020040506 040506");
	line(t, "ARP C Who is 040506 ?", "address that is not IP's");
	detail(t,
	       "ARP:  Hardware type = 6 (IEEE 802)\n"
	       "ARP:  Protocol type = 809b (EtherTalk (AppleTalk over Ethernet))\n",
	       "other types");
	no_detail(t, "Sender's", "addresses of IP only");
	arp_frame(t, ARP "0001 080020010203 0a0000");
	line(t, "ARP (short packet)", "cut");
	detail(t, "ARP:  ----- ARP/RARP Frame -----\nARP:  \nARP:  ARP (short packet)\n\n",
	       "block of a cut one");
}

int main(void)
{
	static struct tester t;
	tester_begin(&t);
	ethernet(&t);
	tags(&t);
	cooked(&t);
	loopback(&t);
	others(&t);
	arp(&t);
	return tester_end(&t);
}
