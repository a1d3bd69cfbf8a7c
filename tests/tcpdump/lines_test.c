/* Lines of the tcpdump style: IP, TCP, ICMP, IGMP, ARP, link headers, dumps. */
#include "bench.h"

enum { FIN = 1, SYN = 2, RST = 4, PUSH = 8, ACK = 16, URG = 32 };

#define OPTIONS(s) .options = (s), .n_options = sizeof(s) - 1
#define DF 0x4000

static void segment(struct bench *b, const struct header *h, const struct segment *g, uint32_t n)
{
	ip(b, h);
	tcp(b, g);
	zeros(b, n);
}

/* What of a segment differs. */
static void from_client(struct bench *b, const struct segment *g, uint32_t n)
{
	struct segment s = *g;
	s.sport = 1023;
	s.dport = 513;
	segment(b, &(struct header){ .proto = 6, .fragment = g->win == 24576 ? DF : 0 }, &s, n);
}

static void from_server(struct bench *b, const struct segment *g, uint32_t n)
{
	struct segment s = *g;
	s.sport = 513;
	s.dport = 1023;
	segment(b, &(struct header){ .proto = 6, .back = true }, &s, n);
}

static void test_connection(struct bench *b)
{
	start(b);
	from_client(b,
		    &(struct segment){ .seq = 560913442,
				       .flags = SYN,
				       .win = 24576,
				       OPTIONS("\2\4\5\264\3\3\0\0") },
		    0);
	line(b, "10.1.2.3.1023 > 10.1.2.4.513: S 560913442:560913442(0) win 24576 "
		"<mss 1460,wscale 0,eol> (DF)");
	from_server(b,
		    &(struct segment){ .seq = 947648,
				       .ack = 560913443,
				       .flags = SYN | ACK,
				       .win = 4096,
				       OPTIONS("\2\4\5\264") },
		    0);
	line(b, "10.1.2.4.513 > 10.1.2.3.1023: S 947648:947648(0) ack 560913443 win 4096 "
		"<mss 1460>");
	from_client(
		b, &(struct segment){ .seq = 560913443, .ack = 947649, .flags = ACK, .win = 24576 },
		0);
	line(b, "10.1.2.3.1023 > 10.1.2.4.513: . ack 1 win 24576 (DF)");
	from_client(b,
		    &(struct segment){
			    .seq = 560913443, .ack = 947649, .flags = PUSH | ACK, .win = 24576 },
		    1);
	line(b, "10.1.2.3.1023 > 10.1.2.4.513: P 1:2(1) ack 1 win 24576 (DF)");
	from_client(b,
		    &(struct segment){
			    .seq = 560913444, .ack = 947649, .flags = PUSH | ACK, .win = 4096 },
		    19);
	line(b, "10.1.2.3.1023 > 10.1.2.4.513: P 2:21(19) ack 1 win 4096");
	from_server(b,
		    &(struct segment){ .seq = 947649,
				       .ack = 560913444,
				       .flags = PUSH | ACK | URG,
				       .win = 4077,
				       .urg = 1 },
		    1);
	line(b, "10.1.2.4.513 > 10.1.2.3.1023: P 1:2(1) ack 2 win 4077 urg 1");
	from_server(b,
		    &(struct segment){
			    .seq = 947650, .ack = 560913444, .flags = FIN | ACK, .win = 4077 },
		    0);
	line(b, "10.1.2.4.513 > 10.1.2.3.1023: F 2:2(0) ack 2 win 4077");
	from_client(b, &(struct segment){ .seq = 560913444, .flags = RST }, 0);
	line(b, "10.1.2.3.1023 > 10.1.2.4.513: R 560913444:560913444(0) win 0");
	from_client(b, &(struct segment){ .win = 512 }, 0);
	line(b, "10.1.2.3.1023 > 10.1.2.4.513: . win 512");
}

/* The capture begins behind the SYN of the server: its number stays, others are relative to it. */
static void test_late(struct bench *b)
{
	start(b);
	from_client(b,
		    &(struct segment){ .seq = 1000, .ack = 513152385, .flags = ACK, .win = 24576 },
		    0);
	line(b, "10.1.2.3.1023 > 10.1.2.4.513: . ack 513152385 win 24576 (DF)");
	from_client(b,
		    &(struct segment){
			    .seq = 1000, .ack = 513152385, .flags = PUSH | ACK, .win = 24576 },
		    1);
	line(b, "10.1.2.3.1023 > 10.1.2.4.513: P 0:1(1) ack 1 win 24576 (DF)");
	b->opts.absolute = true;
	open_style(b);
	from_client(b, &(struct segment){ .seq = 1000, .ack = 5, .flags = ACK, .win = 1 }, 2);
	shown(b);
	from_client(b, &(struct segment){ .seq = 1000, .ack = 5, .flags = ACK, .win = 1 }, 2);
	line(b, "10.1.2.3.1023 > 10.1.2.4.513: . 1000:1002(2) ack 5 win 1");
	b->opts.quiet = true;
	open_style(b);
	from_client(b, &(struct segment){ .seq = 1000, .ack = 5, .flags = ACK, .win = 1 }, 2);
	line(b, "10.1.2.3.1023 > 10.1.2.4.513: tcp 2");
}

static void test_options(struct bench *b)
{
	static const struct {
		const char *options;
		uint32_t n;
		const char *text;
	} cases[] = {
#define CASE(o, t) { (o), sizeof(o) - 1, (t) }
		CASE("\4\2\10\12\0\0\0\1\0\0\0\0\1\3\3\7", "<sackOK,timestamp 1 0,nop,wscale 7>"),
		CASE("\375\6\371\211\0\0\0\0", "<opt-253:f9890000,eol>"),
		CASE("\2\3\5\0", "<mss 1280[len 3],eol>"),
		CASE("\2\1\5\0", "<[bad opt]>"),
		CASE("\2\5\5\0", "<[bad opt]>"),
		CASE("\6\6\0\0\1\0\7\6\0\0\0\2", "<echo 256,echoreply 2>"),
		CASE("\13\6\0\0\0\1\14\6\0\0\0\2\15\6\0\0\0\3\1\1",
		     "<cc 1,ccnew 2,ccecho 3,nop,nop>"),
		CASE("\1\1\5\12\0\0\0\12\0\0\0\24", "<nop,nop,sack 10:20>"),
	};
	start(b);
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		char want[256];
		struct segment g = { .sport = 2000,
				     .dport = 80,
				     .seq = 100,
				     .flags = SYN,
				     .win = 512,
				     .options = cases[i].options,
				     .n_options = cases[i].n };
		snprintf(want, sizeof(want), "10.1.2.3.2000 > 10.1.2.4.80: S 100:100(0) win 512 %s",
			 cases[i].text);
		segment(b, &(struct header){ .proto = 6 }, &g, 0);
		line(b, want);
	}
	segment(b, &(struct header){ .proto = 6 },
		&(struct segment){ .sport = 2000, .dport = 80, .words = 15, .flags = ACK }, 4);
	line(b, "10.1.2.3.2000 > 10.1.2.4.80: . [bad hdr length]");
}

static void syn_cut(struct bench *b, uint32_t snaplen)
{
	struct segment g = { .sport = 2000,
			     .dport = 80,
			     .seq = 100,
			     .flags = SYN,
			     .win = 512,
			     OPTIONS("\4\2\1\3\3\7\1\1\10\12\0\0\0\1\0\0\0\2\1\1") };
	b->snaplen = snaplen;
	segment(b, &(struct header){ .proto = 6, .fragment = DF }, &g, 0);
}

static void test_cut(struct bench *b)
{
	start(b);
	syn_cut(b, 26);
	line(b, "[|tcp] (DF)");
	syn_cut(b, 39);
	line(b, "[|tcp] (DF)");
	syn_cut(b, 40);
	line(b, "10.1.2.3.2000 > 10.1.2.4.80: S 100:100(0) win 512 <[|tcp]> (DF)");
	syn_cut(b, 43);
	line(b, "10.1.2.3.2000 > 10.1.2.4.80: S 100:100(0) win 512 <sackOK,nop,[|tcp]> (DF)");
	syn_cut(b, 54);
	line(b, "10.1.2.3.2000 > 10.1.2.4.80: S 100:100(0) win 512 "
		"<sackOK,nop,wscale 7,nop,nop,timestamp 1[|tcp]> (DF)");
	syn_cut(b, 19);
	line(b, "[|ip]");
	b->snaplen = 0;
	LITERAL(b, "\105\0\0\0\0");
	line(b, "truncated-ip 5");
	ip(b, &(struct header){ .proto = 17, .missing = 70 });
	udp(b, 7, 7);
	b->missing = 0;
	zeros(b, 2);
	put16(b, 2, 0);
	b->missing = 70;
	b->udp_at = 0;
	put16(b, 24, 10);
	line(b, "truncated-ip - 70 bytes missing!10.1.2.3.7 > 10.1.2.4.7: udp 2");
}

static void test_fragments(struct bench *b)
{
	start(b);
	segment(b, &(struct header){ .proto = 6, .id = 0x595a, .fragment = 0x2000 },
		&(struct segment){ .sport = 20,
				   .dport = 1170,
				   .seq = 5000,
				   .ack = 1,
				   .win = 4096,
				   .flags = SYN | ACK },
		0);
	shown(b);
	segment(b, &(struct header){ .proto = 6, .id = 0x595a, .fragment = 0x2000 },
		&(struct segment){ .sport = 20,
				   .dport = 1170,
				   .seq = 6024,
				   .ack = 1,
				   .win = 4096,
				   .flags = ACK },
		16);
	line(b, "10.1.2.3.20 > 10.1.2.4.1170: . 1024:1040(16) ack 1 win 4096 (frag 595a:36@0+)");
	ip(b, &(struct header){ .proto = 6, .id = 0x595a, .fragment = 5 });
	zeros(b, 16);
	line(b, "10.1.2.3 > 10.1.2.4: (frag 595a:16@40)");
	ip(b, &(struct header){ .proto = 6, .id = 0x595a, .fragment = 0x2005 });
	zeros(b, 16);
	line(b, "10.1.2.3 > 10.1.2.4: (frag 595a:16@40+)");
}

static void small(struct bench *b, const struct header *h)
{
	struct header with = *h;
	with.proto = 17;
	ip(b, &with);
	udp(b, 7, 7);
	zeros(b, 2);
}

static void test_ip(struct bench *b)
{
	start(b);
	small(b, &(struct header){ .tos = 0x10 });
	line(b, "10.1.2.3.7 > 10.1.2.4.7: udp 2 [tos 0x10]");
	ip(b, &(struct header){ .proto = 99 });
	zeros(b, 12);
	line(b, "10.1.2.3 > 10.1.2.4: ip-proto-99 12");
	ip(b, &(struct header){ .proto = 77 });
	zeros(b, 12);
	line(b, "10.1.2.3 > 10.1.2.4: nd 12");
	ip(b, &(struct header){ .proto = 4 });
	uint32_t inner = b->n;
	small(b, &(struct header){ 0 });
	finish_packet(b);
	b->ip_at = 0;
	b->udp_at = 0;
	(void)inner;
	line(b, "10.1.2.3.7 > 10.1.2.4.7: udp 2 (ipip)");
	b->opts.verbose = 1;
	open_style(b);
	small(b, &(struct header){ .tos = 0x10, .ttl = 1 });
	line(b, "10.1.2.3.7 > 10.1.2.4.7: udp 2 [tos 0x10] [ttl 1] (id 1)");
	small(b, &(struct header){ OPTIONS("\203\7\4\12\1\2\1\1") });
	line(b, "10.1.2.3.7 > 10.1.2.4.7: udp 2 (ttl 64, id 1, optlen=8 LSRR{#10.1.2.1} NOP)");
	small(b, &(struct header){ .fragment = 0x2000, .id = 7 });
	line(b, "10.1.2.3.7 > 10.1.2.4.7: udp 2 (frag 7:10@0+) (ttl 64)");
}

/* An ICMP message about a packet from 10.1.2.3 to 10.1.9.9. */
static void icmp_about(struct bench *b, const char *head, uint8_t proto, uint16_t port)
{
	ip(b, &(struct header){ .proto = 1, .back = true });
	bytes(b, head, 8);
	uint32_t outer = b->ip_at;
	ip(b, &(struct header){ .proto = proto, .dst = "\12\1\11\11" });
	b->ip_at = outer;
	be16(b, 1024);
	be16(b, port);
	zeros(b, 4);
}

static void test_icmp(struct bench *b)
{
	static const struct {
		const char *head;
		const char *text;
	} messages[] = {
		{ "\3\0\0\0\0\0\0\0", "net 10.1.9.9 unreachable" },
		{ "\3\1\0\0\0\0\0\0", "host 10.1.9.9 unreachable" },
		{ "\3\2\0\0\0\0\0\0", "10.1.9.9 protocol 17 unreachable" },
		{ "\3\3\0\0\0\0\0\0", "10.1.9.9 udp port 69 unreachable" },
		{ "\3\4\0\0\0\0\5\264", "10.1.9.9 unreachable - need to frag (mtu 1460)" },
		{ "\3\4\0\0\0\0\0\0", "10.1.9.9 unreachable - need to frag" },
		{ "\3\6\0\0\0\0\0\0", "net 10.1.9.9 unreachable - unknown" },
		{ "\3\15\0\0\0\0\0\0", "host 10.1.9.9 unreachable - admin prohibited filter" },
		{ "\3\20\0\0\0\0\0\0", "#16 10.1.9.9 unreachable" },
		{ "\5\0\0\0\12\1\2\1", "redirect 10.1.9.9 to net 10.1.2.1" },
		{ "\5\3\0\0\12\1\2\1", "redirect-tos 10.1.9.9 to host 10.1.2.1" },
		{ "\4\0\0\0\0\0\0\0", "source quench" },
		{ "\13\0\0\0\0\0\0\0", "time exceeded in-transit" },
		{ "\13\1\0\0\0\0\0\0", "ip reassembly time exceeded" },
		{ "\14\0\0\0\5\0\0\0", "parameter problem - octet 5" },
		{ "\14\1\0\0\0\0\0\0", "parameter problem - code 1" },
		{ "\10\0\0\0\0\0\0\0", "echo request" },
		{ "\50\0\0\0\0\0\0\0", "type-#40" },
	};
	start(b);
	for (size_t i = 0; i < ARRAY_LEN(messages); i++) {
		char want[128];
		snprintf(want, sizeof(want), "10.1.2.4 > 10.1.2.3: icmp: %s", messages[i].text);
		icmp_about(b, messages[i].head, 17, 69);
		line(b, want);
	}
	ip(b, &(struct header){ .proto = 1 });
	LITERAL(b, "\11\0\0\0\2\2\3\204\12\1\2\1\0\0\0\5\12\1\2\2\0\0\0\6");
	line(b, "10.1.2.3 > 10.1.2.4: icmp: router advertisement lifetime 15:00 2: "
		"{10.1.2.1 5} {10.1.2.2 6}");
	ip(b, &(struct header){ .proto = 1 });
	LITERAL(b, "\22\0\0\0\0\0\0\0\377\377\0\0");
	line(b, "10.1.2.3 > 10.1.2.4: icmp: address mask is 0xffff0000");
	b->snaplen = 24;
	ip(b, &(struct header){ .proto = 1 });
	LITERAL(b, "\10\0\0\0\0\0\0\0");
	line(b, "10.1.2.3 > 10.1.2.4: icmp: [|icmp]");
}

static void test_igmp(struct bench *b)
{
	start(b);
	ip(b, &(struct header){ .proto = 2, .ttl = 1, .dst = "\340\0\0\1" });
	LITERAL(b, "\21\24\0\0\340\0\1\11\0\0\0\0");
	line(b, "10.1.2.3 > 224.0.0.1: igmp query [gaddr 224.0.1.9] [len 12] [ttl 1]");
	ip(b, &(struct header){ .proto = 2, .dst = "\340\0\1\11" });
	LITERAL(b, "\26\0\0\0\340\0\1\11");
	line(b, "10.1.2.3 > 224.0.1.9: igmp nreport 224.0.1.9");
}

/* ---- Ethernet ---- */

static void ether(struct bench *b, const char *dst, const char *src, uint16_t type)
{
	b->link = LINK_ETHERNET;
	bytes(b, dst, 6);
	bytes(b, src, 6);
	be16(b, type);
	b->ip_at = UINT32_MAX;
}

static const char mac_a[] = "\252\0\4\0\72\10", mac_b[] = "\252\0\4\0\25\12";

static void test_ether(struct bench *b)
{
	start(b);
	b->opts.link_header = true;
	b->opts.numeric = false;
	open_style(b);
	ether(b, mac_b, mac_a, 0x0800);
	segment(b, &(struct header){ .proto = 6, .fragment = DF },
		&(struct segment){ .sport = 1023,
				   .dport = 513,
				   .seq = 176494692,
				   .flags = SYN,
				   .win = 24576,
				   OPTIONS("\2\4\5\264\3\3\0\0") },
		0);
	line(b, "aa:0:4:0:3a:8 aa:0:4:0:15:a ip 62: 10.1.2.3.1023 > 10.1.2.4.513: "
		"S 176494692:176494692(0) win 24576 <mss 1460,wscale 0,eol> (DF)");
	ether(b, "\377\377\377\377\377\377", mac_a, 0x0806);
	LITERAL(b, "\0\1\10\0\6\4\0\1\252\0\4\0\72\10\200\3\376\104\0\0\0\0\0\0\200\3\376\6");
	line(b, "aa:0:4:0:3a:8 Broadcast arp 42: arp who-has 128.3.254.6 tell 128.3.254.68");
	b->opts.numeric = true;
	b->opts.link_header = false;
	open_style(b);
	ether(b, mac_a, "\252\0\4\0\37\10", 0x0806);
	LITERAL(b, "\0\1\10\0\6\4\0\2\252\0\4\0\37\10\200\3\376\6\252\0\4\0\72\10\200\3\376\104");
	line(b, "arp reply 128.3.254.6 is-at aa:0:4:0:1f:8");
	ether(b, mac_b, mac_a, 0x6004);
	zeros(b, 20);
	line(b, "aa:0:4:0:3a:8 aa:0:4:0:15:a 6004 34: \n"
		"\t\t\t 0000 0000 0000 0000 0000 0000 0000 0000\n\t\t\t 0000 0000");
	b->opts.quiet = true;
	open_style(b);
	ether(b, mac_b, mac_a, 0x6004);
	zeros(b, 20);
	line(b, "aa:0:4:0:3a:8 aa:0:4:0:15:a 34: ");
	ether(b, "\1\200\302\0\0\0", mac_a, 38);
	LITERAL(b, "\102\102\3");
	zeros(b, 35);
	line(b, "aa:0:4:0:3a:8 > 1:80:c2:0:0:0 sap 42 ui/C len=35");
}

/* ---- dumps and times ---- */

static void test_dump(struct bench *b)
{
	static const struct segment ack = { .sport = 1023,
					    .dport = 513,
					    .seq = 0x216edc23,
					    .ack = 0xe75c1,
					    .flags = ACK,
					    .win = 24576 };
	start(b);
	b->opts.dump = TCPDUMP_HEX;
	b->opts.time = TCPDUMP_UNIX;
	b->opts.absolute = true;
	open_style(b);
	segment(b, &(struct header){ .proto = 6, .fragment = DF }, &ack, 0);
	b->number = 0;
	line(b, "1.000400 10.1.2.3.1023 > 10.1.2.4.513: . ack 947649 win 24576 (DF)\n"
		"\t\t\t 4500 0028 0001 4000 4006 22c7 0a01 0203\n"
		"\t\t\t 0a01 0204 03ff 0201 216e dc23 000e 75c1\n"
		"\t\t\t 5010 6000 0000 0000");
	b->opts.dump = TCPDUMP_ASCII;
	b->opts.time = TCPDUMP_DELTA;
	open_style(b);
	ip(b, &(struct header){ .proto = 99 });
	LITERAL(b, "abc");
	line(b, "00:00:00.000000 10.1.2.3 > 10.1.2.4: ip-proto-99 3\n"
		"0x0000\t 4500 0017 0001 0000 4063 627b 0a01 0203\tE.......@cb{....\n"
		"0x0010\t 0a01 0204 6162 63                      \t....abc");
	ip(b, &(struct header){ .proto = 99 });
	b->opts.dump = TCPDUMP_NO_DUMP;
	ok(strncmp(shown(b), "00:00:01.000400 ", 16) == 0, "time since the packet before");
}

int main(void)
{
	static struct bench b;
	test_connection(&b);
	test_late(&b);
	test_options(&b);
	test_cut(&b);
	test_fragments(&b);
	test_ip(&b);
	test_icmp(&b);
	test_igmp(&b);
	test_ether(&b);
	test_dump(&b);
	done(&b);
	return done_testing();
}
