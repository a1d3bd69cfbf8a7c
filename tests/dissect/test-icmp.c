/* ICMP, ICMPv6 with its relatives, IGMP. */
#include "frames.h"

/* The quoted packet of errors: UDP from 10.0.0.9 port 7 to 10.0.0.8 port 9. */
#define QUOTED "4500001c 00000000 40110000 0a000009 0a000008 00070009 0008 0000"
#define QUOTED6                                                                                    \
	"60000000 0008 11 40 fe800000000000000000000000000009 fe800000000000000000000000000008 "   \
	"00070009 0008 0000"

struct text_case {
	const char *payload, *line;
};

static const struct text_case icmp[] = {
	{ "0000 0000 0001 0002", "ICMP Echo reply (ID: 1 Sequence number: 2)" },
	{ "0300 0000 0000 0000", "ICMP Destination unreachable (Bad net)" },
	{ "0301 0000 0000 0000", "ICMP Destination unreachable (Bad host)" },
	{ "0302 0000 0000 0000", "ICMP Destination unreachable (Bad protocol)" },
	{ "0303 0000 0000 0000", "ICMP Destination unreachable (Bad port)" },
	{ "0304 0000 0000 0000", "ICMP Destination unreachable (Needed to fragment)" },
	{ "0304 0000 0000 0578",
	  "ICMP Destination unreachable (Needed to fragment: next hop MTU = 1400)" },
	{ "0310 0000 0000 0000", "ICMP Destination unreachable" },
	{ "0300 0000 00000000 " QUOTED, "ICMP Destination unreachable (Net 10.0.0.8 unreachable)" },
	{ "0303 0000 00000000 " QUOTED, "ICMP Destination unreachable (UDP port 9 unreachable)" },
	{ "0501 0000 0a0000fe " QUOTED, "ICMP Redirect (for host 10.0.0.8 to 10.0.0.254)" },
	{ "0507 0000 0a0000fe " QUOTED, "ICMP Redirect ( 10.0.0.8 to 10.0.0.254)" },
	{ "0501 0000 0a0000fe", "ICMP Redirect (for host)" },
	{ "0900 0000 0102 0708 0a000001 00000001",
	  "ICMP Router advertisement (Lifetime 1800s [1]: {10.0.0.1 1})" },
	{ "0900 0000 0202 0708 0a000001 00000001",
	  "ICMP Router advertisement (Lifetime 1800s [2]: {10.0.0.1 1})" },
	{ "0900 0000 0103 0708 0a000001 00000001", "ICMP Router advertisement" },
	{ "0900 0000 0002 0708 00 18 02 aabb 19 03 612e62 63 00",
	  "ICMP Router advertisement (Lifetime 1800s [0]:), (Padding), (Foreign Agent Challenge), "
	  "(Foreign Agent NAI), (Unrecognized Extension)" },
	{ "0b02 0000 00000000", "ICMP Time exceeded" },
	{ "0c00 0000 09000000", "ICMP IP parameter problem (Problem at octet 9)" },
	{ "0c02 0000 09000000", "ICMP IP parameter problem (Bad length)" },
	{ "1200 0000 0001 0002 ffffff00", "ICMP Address mask reply (Mask = 0xffffff00)" },
	{ "1200 0000 0001 0002", "ICMP Address mask reply" },
	{ "2a00 0000 00000000", "ICMP Unknown" },
	{ "0800 0000 0001", "IP  D=10.0.0.2 S=10.0.0.1 LEN=26, ID=1, TOS=0x0, TTL=64" },
};

static const struct text_case icmp6[] = {
	{ "0104 0000 00000000 " QUOTED6,
	  "ICMPv6 Destination unreachable (UDP port 9 unreachable)" },
	{ "0104 0000 00000000 60000000", "ICMPv6 Destination unreachable (Bad port)" },
	{ "0102 0000 00000000", "ICMPv6 Destination unreachable" },
	{ "0200 0000 00000500", "ICMPv6 Packet too big" },
	{ "0402 0000 00000028", "ICMPv6 Parameter problem (Unrecognized IPv6 option)" },
	{ "8100 0000 0001 0002", "ICMPv6 Echo reply (ID: 1 Sequence number: 2)" },
	{ "8200 0000 0000 0000 00000000000000000000000000000000",
	  "ICMPv6 Group membership query - MLDv1" },
	{ "8200 0000 0000 0000 00000000000000000000000000000000 00 7d 0000",
	  "ICMPv6 Group membership query - MLDv2" },
	{ "8200 0000 0000 0000 0000", "ICMPv6 Unknown membership query" },
	{ "a000 0000 00000000", "ICMPv6 Unknown" },
};

static const struct text_case igmp[] = {
	{ "1100 eeff 00000000", "IGMP v1 membership query" },
	{ "1164 ee9b 00000000", "IGMP v2 membership query" },
	{ "1164 0000 e0000001 02 7d 0000", "IGMP v3 membership query" },
	{ "1164 0000 e0000001 02", "IGMP Unknown membership query" },
	{ "1700 0000 e0000005", "IGMP v2 leave group" },
	{ "2200 0000 0000 0000", "IGMP v3 membership report" },
	{ "1300 0000 00000000", "IGMP Unknown" },
	{ "1100 eeff", "Malformed IGMP packet" },
};

static void all_lines(struct tester *t)
{
	for (size_t i = 0; i < ARRAY_LEN(icmp); i++) {
		raw_ip4(t, "", 1, icmp[i].payload);
		line(t, icmp[i].line, icmp[i].payload);
	}
	for (size_t i = 0; i < ARRAY_LEN(icmp6); i++) {
		raw_ip6(t, 58, icmp6[i].payload);
		line(t, icmp6[i].line, icmp6[i].payload);
	}
	for (size_t i = 0; i < ARRAY_LEN(igmp); i++) {
		raw_ip4(t, "", 2, igmp[i].payload);
		line(t, igmp[i].line, igmp[i].payload);
	}
}

static void quotes(struct tester *t)
{
	raw_ip4(t, "", 1, "0303 0000 00000000 " QUOTED);
	detail(t,
	       "ICMP:  [ subject header follows ]\nICMP:  \n"
	       "ICMP:IP:   ----- IP Header -----\nICMP:IP:   \n",
	       "quoted packet");
	detail(t, "ICMP:UDP:  Destination port = 9 (DISCARD)\n", "its payload");
	raw_ip4(t, "", 1, "0300 0000 00000000 45000014 00000000 40c80000 0a000009 0a000008");
	no_detail(t, "subject", "a bare header is not quoted");
	raw_ip4(t, "", 1,
		"0300 0000 00000000 45000100 00000000 40060000 0a000009 0a000008 00070009");
	detail(t, "ICMP:IP:   \nIP:   \n\n", "the block ends with the last prefix");
	raw_ip6(t, 58, "0104 0000 00000000 " QUOTED6);
	detail(t,
	       "ICMPv6:  [ subject header follows ]\nICMPv6:  \n"
	       "ICMPv6:IPv6:   ----- IPv6 Header -----\n",
	       "quoted IPv6 packet");
}

static void mobility(struct tester *t)
{
	raw_ip4(t, "", 1,
		"0900 0000 0002 0708 10 0a 0005 0258 f5 00 0a000003 00 13 02 1810 18 02 aabb "
		"19 03 610762 63 01 ff");
	detail(t,
	       "ICMP:  Checksum = 0\nICMP:  \nICMP:  \n"
	       "ICMP:  -----  MIP Advertisement Extensions  -----\nICMP:  \nICMP:  \n"
	       "ICMP:  Extension header type = 16  (Mobility Agent Extension)\n"
	       "ICMP:  Length = 10\nICMP:  Sequence number = 5\n"
	       "ICMP:  Registration lifetime = 600 seconds\n"
	       "ICMP:  1... .... = registration required through FA\n",
	       "agent");
	detail(t,
	       "ICMP:  .... .1.. =  GRE encapsulation supported\n"
	       "ICMP:  .... ..0. = no VJ header compression\n"
	       "ICMP:  .... ...1 = reverse tunneling supported\nICMP:  Reserved Byte = 0x0\n"
	       "ICMP:  Care of address-0 = 10.0.0.3, 10.0.0.3\nICMP:  \n"
	       "ICMP:  Extension header type = 0  (Padding)\n"
	       "ICMP:  Extension header type = 19  (Prefix Lengths)\nICMP:  Length = 2\n"
	       "ICMP:  Prefix length of router address[0] = 24 bits\n"
	       "ICMP:  Prefix length of router address[1] = 16 bits\nICMP:  \n",
	       "padding and prefixes");
	detail(t, "ICMP:  Challenge =  aa bb\nICMP:  \n", "challenge");
	detail(t, "ICMP:  Network Access Identifier = a\\007b\nICMP:  \n", "identifier, made safe");
	detail(t, "ICMP:  Payload =  ff\nICMP:  \nICMP:  \n\n", "unknown extension, end");
	raw_ip4(t, "", 1, "0900 0000 0002 0708 18 09 aabb");
	detail(t, "ICMP:  Challenge =  aa bb\nICMP:  \nICMP:  \n\n", "extension cut");
}

static void discovery(struct tester *t)
{
	raw_ip6(t, 58,
		"8600 0000 40 c0 0708 00000001 00000002 "
		"03 04 40 80 ffffffff 00000000 00000000 20010db8000000000000000000000000 "
		"05 01 0000 000005dc 01 02 080020010203 0000000000000000 00 00");
	detail(t,
	       "ICMPv6:  Max hops= 64, Router lifetime= 1800\n"
	       "ICMPv6:  Managed addr conf flag: SET, Other conf flag: SET\n"
	       "ICMPv6:  Reachable time: 1, Reachable retrans time 2\nICMPv6:  \n"
	       "ICMPv6:  +++ ICMPv6 Prefix option +++\nICMPv6:  Prefix length = 64 \n"
	       "ICMPv6:  Onlink flag: SET, Autonomous addr conf flag: NOT SET\n"
	       "ICMPv6:  Valid Lifetime INFINITY, Preferred Lifetime 0\n"
	       "ICMPv6:  Prefix 2001:db8::\nICMPv6:  \nICMPv6:  +++ ICMPv6 MTU option +++\n"
	       "ICMPv6:  MTU = 1500 \nICMPv6:  \nICMPv6:  +++ ICMPv6 Source LL Addr option +++\n"
	       "ICMPv6:  Link Layer address: 8:0:20:1:2:3:0:0:0:0:0:0:0:0\nICMPv6:  \n\n",
	       "router advertisement");
	json(t, "\"reason\":\"option of length 0\"", "an option of length 0 is a fault");
	raw_ip6(t, 58, "8800 0000 a0000000 fe800000000000000000000000000001 02 02 080020010203");
	detail(t,
	       "ICMPv6:  Target node = fe80::1, fe80::1\n"
	       "ICMPv6:  Router flag: SET, Solicited flag: NOT SET, Override flag: SET\n"
	       "ICMPv6:  \n\n",
	       "advertisement; an option that is cut is not shown");
	raw_ip6(t, 58, "8700 0000 00000000 fe800000000000000000000000000001");
	detail(t, "ICMPv6:  Target node = fe80::1, fe80::1\nICMPv6:  \n\n", "solicitation");
	raw_ip6(t, 58, "8700 0000 00000000 fe80000000000000");
	detail(t, "ICMPv6:  Checksum = 0\n\n", "solicitation cut");
	raw_ip6(t, 58,
		"8900 0000 00000000 fe800000000000000000000000000001 "
		"fe800000000000000000000000000002");
	detail(t,
	       "ICMPv6:  Target address= fe80::1\nICMPv6:  Destination address= fe80::2\n"
	       "ICMPv6:  \n\n",
	       "redirect");
	raw_ip6(t, 58, "8500 0000 00000000 1f 02 0000 00000005 0161 0162 00 000000");
	json(t, "\"length_units\":2,\"lifetime_s\":5,\"search_domains\":[\"a.b.\"]", "search list");
}

static void groups(struct tester *t)
{
	raw_ip4(t, "", 2,
		"2200 0000 0000 0002 04 01 0001 e0000005 0a000007 aabbccdd 09 00 0000 e0000006");
	detail(t,
	       "IGMP:  2 Group Records:\nIGMP:  Group = 224.0.0.5  type = CHANGE_TO_EXCLUDE\n"
	       "IGMP:  1 Source Address:\nIGMP:      10.0.0.7\n"
	       "IGMP:  Group = 224.0.0.6  type = <unknown>\nIGMP:  0 Source Addresses:\n"
	       "IGMP:  \n\n",
	       "report");
	raw_ip4(t, "", 2, "1164 0000 e0000001 0a 7d 0002 0a000007 0a0000");
	detail(t,
	       "IGMP:  Type = 17 (v3 membership query)\nIGMP:  Max Response Time = 100\n"
	       "IGMP:  Checksum = 0\nIGMP:  Group = 224.0.0.1\nIGMP:  2 Source Addresses:\n"
	       "IGMP:      10.0.0.7\nIGMP:  \n\n",
	       "query whose list is cut");
	raw_ip4(t, "", 2, "1100 eeff");
	no_detail(t, "IGMP:", "a malformed one has no block");
	raw_ip6(t, 58, "8f00 0000 0000 0001 01 00 0001 ff020000000000000000000000000016 fe80");
	detail(t,
	       "ICMPv6:  1 Multicast Address Record:\n"
	       "ICMPv6:  Multicast address= ff02::16  type = MODE_IS_INCLUDE\n"
	       "ICMPv6:  1 Source Address:\nICMPv6:  Malformed MLDv2 Report\n",
	       "report cut");
	raw_ip6(t, 58, "8400 0000 00000000 ff020000000000000000000000000016");
	detail(t, "ICMPv6:  Multicast address= ff02::16\nICMPv6:  \n\n", "done");
}

int main(void)
{
	static struct tester t;
	tester_begin(&t);
	all_lines(&t);
	quotes(&t);
	mobility(&t);
	discovery(&t);
	groups(&t);
	return tester_end(&t);
}
