/* IPv4: options, fragments, lengths that lie; AH and ESP. */
#include "frames.h"

/* UDP without data, between ports that mean nothing. */
#define UDP "0fa00fa1 0008 0000"

struct option_case {
	const char *what, *options, *lines;
};

static const struct option_case cases[] = {
	{ "no options", "", "No options\nIP:   \n" },
	{ "record route", "07 07 08 0a000003 01",
	  "Options: (8 bytes)\nIP:     - Record route (7 bytes)\nIP:       Pointer = 8\n"
	  "IP:         10.0.0.3\nIP:     - No op\nIP:   \n" },
	{ "loose route", "83 0b 08 0a000003 0a000004 00",
	  "  - Loose source route (11 bytes)\nIP:       Pointer = 8\nIP:         10.0.0.3\n"
	  "IP:         10.0.0.4  <-- (current)\nIP:     - End of option list\nIP:   \n" },
	{ "strict route", "89 03 04 00",
	  "  - Strict source route, (3 bytes)\nIP:       Pointer = 4\nIP:     - End" },
	{ "route of length 0", "07 00 04 00",
	  "  - Record route (0 bytes)\nIP:     - Incomplete option len 0\nIP:   \n" },
	{ "route longer than the options", "07 0b 04 0a000003 01",
	  "  - Record route (11 bytes?)\nIP:       Pointer = 4\n"
	  "IP:         10.0.0.3  <-- (current)\nIP:   \n" },
	{ "two routes", "07 07 04 00000000 83 07 04 0a000003 0000",
	  "      -  <-- (current)\nIP:     - Loose source route (7 bytes)\n"
	  "IP:       Pointer = 4\nIP:         10.0.0.3  <-- (current)\nIP:     - End" },
	{ "time stamps", "44 08 09 10 00000001", "  - Time stamp (8 bytes)\nIP:   \n" },
	{ "stream identifier", "88 04 1234", "  - SATNET Stream id (4 bytes)\nIP:   \n" },
	{ "unknown option", "94 04 00ab", "  - Option 148 (unknown - 4 bytes) 00AB\nIP:   \n" },
	{ "option of length 1", "63 01 0000",
	  "  - Option 99 (unknown - 1 bytes) \nIP:     - No op\nIP:     - End of option list\nIP:  "
	  " \n" },
	{ "option of length 0", "63 00 0000", "  - Incomplete option len 0\nIP:   \n" },
	{ "option without length", "01 01 01 63",
	  "  - No op\nIP:     - Incomplete option len 0\nIP:   \n" },
	{ "basic security", "82 04 5a a0",
	  "  - RIPSO (4 bytes)\nRIPSO:  ----- Revised IP Security Option -----\nRIPSO:  \n"
	  "RIPSO:  Type = Basic Security Option (130), Length = 4\n"
	  "RIPSO:  Classification = SECRET (0x5a)\n"
	  "RIPSO:  Protection Authority = GENSER (0x80), SCI (0x20)\nRIPSO:  \n" },
	{ "authorities in two bytes", "82 05 ab 41 80 000000",
	  "Classification = UNCLASSIFIED (0xab)\n"
	  "RIPSO:  Protection Authority = SIOP-ESI (0x40), GENSER (0x80)\nRIPSO:    - End" },
	{ "no block for a short one", "82 02 0000",
	  "  - RIPSO (2 bytes)\nIP:     - End of option list\n" },
	{ "commercial security", "86 06 00000001 0000",
	  "  - CIPSO (6 bytes)\nIP:   CIPSO:  ----- Common IP Security Option -----\n"
	  "IP:   CIPSO:  \nIP:   CIPSO:  Type = CIPSO (134), Length = 6\n"
	  "IP:   CIPSO:  Domain of Interpretation = 1\nIP:   CIPSO:  \nIP:     - End" },
	{ "tags", "86 19 00000003 01 04 00 07 03 0f 000102 0005 0000000a 0000000b 000000",
	  "IP:   CIPSO:  ----- Tag# 1 -----\nIP:   CIPSO:  Tag Type = 1, Tag Length = 4\n"
	  "IP:   CIPSO:  Sensitivity Level = 0x07\nIP:   CIPSO:  Categories = None\n"
	  "IP:   CIPSO:  ----- Tag# 2 -----\nIP:   CIPSO:  Tag Type = 3 (MAXSIX)\n"
	  "IP:   CIPSO:  Generation = 0x000102, Mask = 0x0005\n"
	  "IP:   CIPSO:  Attribute = SL, Token = 0x0000000a\n"
	  "IP:   CIPSO:  Attribute = INTEG, Token = 0x0000000b\nIP:   CIPSO:  \nIP:     - End" },
	{ "unknown tag", "86 0a 00000003 09 04 0000 0000",
	  "----- Tag# 1 -----\nIP:   CIPSO:  Unknown Tag Type 9\nIP:   CIPSO:  \nIP:     - End" },
};

static void options(struct tester *t)
{
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		raw_ip4(t, cases[i].options, 17, UDP);
		detail(t, cases[i].lines, cases[i].what);
		line(t, "UDP D=4001 S=4000 LEN=8", "what follows the options");
	}
	raw_ip4(t, "44 0c 0d 31 0a000003 00000007", 17, UDP);
	json(t,
	     "{\"type\":68,\"type_text\":\"Time stamp\",\"length\":12,\"pointer\":13,"
	     "\"overflow\":3,\"flag\":1,\"addresses\":[\"10.0.0.3\"],\"timestamps\":[7]}",
	     "time stamps in JSON");
}

static void fragments(struct tester *t)
{
	raw_ip4(t, "", 17, UDP);
	t->bytes[6] = 0x20;
	line(t, "UDP IP fragment ID=1 Offset=0    MF=1 TOS=0x0 TTL=64", "first fragment");
	detail(t, "UDP:  Source port = 4000\n", "its detail has the header");
	raw_ip4(t, "", 17, UDP);
	t->bytes[7] = 6;
	line(t, "UDP IP fragment ID=1 Offset=48   MF=0 TOS=0x0 TTL=64", "later fragment");
	detail(t, "IP:   \nUDP:  [8 byte(s) of data, continuation of IP ident=1]\n\n",
	       "its detail");
	raw_ip4(t, "", 200, "00");
	t->bytes[7] = 6;
	line(t, "IP fragment ID=1 Offset=48   MF=0 TOS=0x0 TTL=64", "of an unknown protocol");
}

static void lengths(struct tester *t)
{
	raw_ip4(t, "", 17, UDP);
	t->bytes[2] = t->bytes[3] = 0;
	lines(t, "LEN=0?, ID=1", "no length");
	detail(t, "IP:   Total length = 0 bytes -- truncated\n", "no length, detail");
	line(t, "UDP D=4001 S=4000 LEN=8", "all bytes are the payload then");
	raw_ip4(t, "", 17, UDP);
	t->bytes[0] = 0x4f;
	whole_line(t, "           ? -> *            IP truncated: header missing 32 bytes",
		   "header longer than the packet");
	no_detail(t, "IP:", "without detail");
	raw_ip4(t, "", 200, "00");
	line(t, "IP  D=10.0.0.2 S=10.0.0.1 LEN=21, ID=1, TOS=0x0, TTL=64", "unknown protocol");
}

static void nested(struct tester *t)
{
	frame_begin(t, LINK_RAW);
	frame_ip4(t, "", 4);
	uint32_t outer = t->ip_at;
	frame_ip4(t, "", 1);
	frame_hex(t, "0800 0000 0001 0002");
	frame_ip_end(t);
	t->ip_at = outer;
	frame_ip_end(t);
	line(t, "ICMP Echo request (ID: 1 Sequence number: 2)  (1 encap)", "IP in IP");
	frame_begin(t, LINK_RAW);
	frame_ip4(t, "", 41);
	outer = t->ip_at;
	frame_ip6(t, 59);
	frame_ip_end(t);
	t->ip_at = outer;
	frame_ip_end(t);
	line(t, "IPv6  S=fe80::1 D=ff02::1 LEN=0 HOPS=64 CLASS=0x0 FLOW=0x0", "IPv6 in IP");
}

static void security(struct tester *t)
{
	raw_ip4(t, "", 50, "00000100 00000007 abcdef");
	line(t, "ESP SPI=0x100 Replay=7", "ESP");
	detail(t, "ESP:  SPI = 0x100\nESP:  Replay = 7\nESP:     ....ENCRYPTED DATA....\n\n",
	       "ESP block");
	raw_ip4(t, "", 50, "00000100 000000");
	line(t, "IP  D=10.0.0.2 S=10.0.0.1 LEN=27, ID=1, TOS=0x0, TTL=64", "cut ESP");
	raw_ip4(t, "", 51, "11 02 0000 00000100 00000007 49435600 " UDP);
	lines(t, "AH SPI=0x100 Replay=7\n", "AH");
	lines(t, "UDP D=4001 S=4000 LEN=8\n", "what AH protects");
	detail(t,
	       "AH:  Next header = 17 (UDP)\nAH:  AH length = 2 (16 bytes)\n"
	       "AH:  <Reserved field = 0x0>\nAH:  SPI = 0x100\nAH:  Replay = 7\n"
	       "AH:  ICV = 49435600\nAH:  \n",
	       "AH block");
	raw_ip4(t, "", 51, "02 01 0000 00000100 00000007 1100 0000 e0000001");
	line(t, "AH SPI=0x100 Replay=7", "IGMP behind AH is not looked at");
	raw_ip4(t, "", 51, "11 ff 0000 00000100 00000007 49435600");
	line(t, "IP  D=10.0.0.2 S=10.0.0.1 LEN=36, ID=1, TOS=0x0, TTL=64",
	     "AH longer than the packet");
}

int main(void)
{
	static struct tester t;
	tester_begin(&t);
	options(&t);
	fragments(&t);
	lengths(&t);
	nested(&t);
	security(&t);
	return tester_end(&t);
}
