/* IPv6: extension headers and their options. */
#include "frames.h"

/* UDP without data, between ports that mean nothing. */
#define UDP "0fa00fa1 0008 0000"

/* Options headers (type, payload of UDP behind), and their lines. */
static const struct {
	const char *what;
	uint8_t next;
	const char *header, *lines;
} cases[] = {
	{ "padding", 0, "11 00 00 01 03 000000",
	  "IPv6-HopOpts:  Next Header = 17 (UDP)\nIPv6-HopOpts:  pad1 option \n"
	  "IPv6-HopOpts:  padN option len = 3\nIPv6-HopOpts:  \nUDP:  " },
	{ "router alert", 0, "11 00 05 02 0001 0100",
	  "Router Alert Option len = 2 bytes\nIPv6-HopOpts:  Alert Type = 1 (RSVP)\n"
	  "IPv6-HopOpts:  padN option len = 0\n" },
	{ "router alert of another length", 0, "11 00 05 04 00010000",
	  "Router Alert Option len = 4 bytes?\nIPv6-HopOpts:  \n" },
	{ "jumbo payload", 0, "11 00 c2 04 00010000",
	  "Jumbo Payload Option len = 4 bytes\nIPv6-HopOpts:  Jumbo Payload Length = 65536 "
	  "bytes\n" },
	{ "jumbo payload of another length", 0, "11 00 c2 02 0001 0100",
	  "Jumbo Payload Option len = 2 bytes?\nIPv6-HopOpts:  padN" },
	{ "unknown option", 0, "11 00 1e 04 00010000", "Option type = 30, len = 4\n" },
	{ "option longer than the header", 0, "11 00 1e 09 00010000",
	  "Error: option 30 truncated (9 + 2 > 6)\nIPv6-HopOpts:  Option type = 30, len = 4\n" },
	{ "option without length", 0, "11 00 01 03 000000 1e",
	  "Error: option 30 truncated (0 + 2 > 1)\nIPv6-HopOpts:  Option type = 30, len = 0\n" },
	{ "tunnel limit", 60, "11 00 04 01 07 010100",
	  "IPv6-DstOpts:  tunnel encapsulation limit len = 1, value = 7\n"
	  "IPv6-DstOpts:  padN option len = 1\n" },
	{ "router alert is no destination option", 60, "11 00 05 02 0001 0100",
	  "IPv6-DstOpts:  Option type = 5, len = 2\n" },
	{ "labels", 60,
	  "11 05 0a 26 00000000 01 04 0007 02 04 f00f 03 06 0001 0002 04 06 0003 0005 "
	  "05 04 0101 06 03 aa 09 03 bb 02 02 01 02 01 04 00000000",
	  "IPv6-DstOpts:  Labeled Security Option len = 38 bytes\n"
	  "IPv6-DstOpts:      DOI = 0 (IPv4)\nIPv6-DstOpts:      Level 7\n"
	  "IPv6-DstOpts:      Bit-Vector: f00f\nIPv6-DstOpts:      Enumeration: 1 2\n"
	  "IPv6-DstOpts:      Ranges: 3-5\nIPv6-DstOpts:      IPv4 Option\n"
	  "IPv6-DstOpts:  Options: (2 bytes)\nIPv6-DstOpts:    - No op\n"
	  "IPv6-DstOpts:    - No op\nIPv6-DstOpts:      Destination-Only Data length 1\n"
	  "IPv6-DstOpts:          unknown 9 suboption (len 1)\n"
	  "IPv6-DstOpts:      Bit-Vector: \nIPv6-DstOpts:      \nIPv6-DstOpts:  padN option len = "
	  "4\n" },
	{ "bad labels", 60,
	  "11 03 0a 17 00000001 01 05 000700 03 05 000102 01 00 06 09 a1a2a3a4a5 01 03 000000",
	  "Labeled Security Option len = 23 bytes?\nIPv6-DstOpts:      DOI = 1 (?\?\?)\n"
	  "IPv6-DstOpts:      malformed 1 suboption (remaining 3)\n"
	  "IPv6-DstOpts:      Enumeration: 1\n"
	  "IPv6-DstOpts:      malformed 3 suboption (remaining 1)\n"
	  "IPv6-DstOpts:      bad 1 suboption (len 2 <= 0 <= 9)\nIPv6-DstOpts:      \n"
	  "IPv6-DstOpts:      bad 6 suboption (len 2 <= 9 <= 7)\n"
	  "IPv6-DstOpts:      Destination-Only Data length 5\n" },
	{ "label without length", 60, "11 01 0a 07 00000001 01 02 01 010300 0000",
	  "DOI = 1 (?\?\?)\nIPv6-DstOpts:      \n"
	  "IPv6-DstOpts:      truncated 1 suboption (no len)\n"
	  "IPv6-DstOpts:  padN option len = 3\n" },
};

static void options(struct tester *t)
{
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		frame_begin(t, LINK_RAW);
		frame_ip6(t, cases[i].next);
		frame_hex(t, cases[i].header);
		frame_hex(t, UDP);
		frame_ip_end(t);
		detail(t, cases[i].lines, cases[i].what);
		line(t, "UDP D=4001 S=4000 LEN=8", "what follows the header");
	}
}

static void routing(struct tester *t)
{
	raw_ip6(t, 43, "11 02 00 01 00000000 20010db8000000000000000000000001 " UDP);
	detail(t,
	       "IPv6-Route:  Next header = 17 (UDP)\nIPv6-Route:  Header length = 24\n"
	       "IPv6-Route:  Routing type = 0\nIPv6-Route:  Segments left = 1\n"
	       "IPv6-Route:  address[0]=2001:db8::1\nIPv6-Route:  \n",
	       "source route");
	raw_ip6(t, 43, "11 02 04 00 00 00 0007 20010db8000000000000000000000001 " UDP);
	json(t, "\"last_entry\":0,\"flags\":0,\"tag\":7,\"segments\":[\"2001:db8::1\"]",
	     "segment route");
	no_detail(t, "address[", "without lines");
}

static void fragments(struct tester *t)
{
	raw_ip6(t, 44, "11 00 0001 00000007 " UDP);
	line(t, "IPv6 fragment ID=7 Offset=0    MF=1", "first fragment");
	detail(t,
	       "IPv6-Frag:  Fragment Offset = 0\nIPv6-Frag:  More Fragments Flag = true\n"
	       "IPv6-Frag:  Identification = 7\nIPv6-Frag:  \nUDP:  ",
	       "its detail goes on");
	raw_ip6(t, 44, "11 00 0100 00000007 " UDP);
	line(t, "IPv6 fragment ID=7 Offset=256  MF=0", "later fragment");
	no_detail(t, "UDP:  -", "its detail ends");
}

static void ends(struct tester *t)
{
	raw_ip6(t, 0, "3b 00 01 04 00000000");
	line(t, "IPv6  S=fe80::1 D=ff02::1 LEN=8 HOPS=64 CLASS=0x0 FLOW=0x0",
	     "nothing behind a header");
	raw_ip6(t, 0, "11 05 01 04 00000000 " UDP);
	line(t, "IPv6  S=fe80::1 D=ff02::1 LEN=16 HOPS=64 CLASS=0x0 FLOW=0x0", "header cut");
	json(t, "\"fault\":", "which is a fault");
	raw_ip6(t, 58, "8000 0000 0001 0002");
	t->bytes[4] = t->bytes[5] = 0;
	line(t, "ICMPv6 Echo request (ID: 1 Sequence number: 2)", "no payload length");
	raw_ip6(t, 6, "000b000c 00000001 00000000 50020000 00000000 ff");
	t->bytes[4] = t->bytes[5] = 0;
	lines(t, "TCP D=12 S=11 Syn Seq=1 Len=-20 Win=0\n", "no payload length, TCP");
	json(t, "\"data_length\":1", "its data are what is there");
	raw_ip6(t, 17, UDP);
	t->bytes[0] = 0x6a;
	t->bytes[1] = 0x51;
	t->bytes[3] = 0x02;
	lines(t, "LEN=8 HOPS=64 CLASS=0xa5 FLOW=0x10002\n", "class and flow");
	detail(t, "IPv6:   Traffic Class = 165\nIPv6:   Flow label = 0x10002\n", "their lines");
	raw_ip6(t, 17, UDP);
	t->missing = 10;
	whole_line(t, "           ? -> *            ", "header cut off");
}

int main(void)
{
	static struct tester t;
	tester_begin(&t);
	options(&t);
	routing(&t);
	fragments(&t);
	ends(&t);
	return tester_end(&t);
}
