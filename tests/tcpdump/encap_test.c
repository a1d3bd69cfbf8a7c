/* Lines of the tcpdump style: what carries other packets, and AppleTalk, NetBIOS and Kerberos over
 * UDP. */
#include "bench.h"

/* UDP with two bytes from 10.1.2.3.7 to 10.1.2.4.7, without any sum. */
#define INNER "\105\0\0\36\0\1\0\0\100\21\0\0\12\1\2\3\12\1\2\4\0\7\0\7\0\12\0\0ab"
#define LINE "10.1.2.3.7 > 10.1.2.4.7: udp 2"

/* A frame that is no IP packet from its start on. */
static void begin(struct bench *b, uint32_t link)
{
	b->link = link;
	b->ip_at = UINT32_MAX;
}

static void header(struct bench *b)
{
	b->opts.link_header = true;
	open_style(b);
}

static void test_ppp(struct bench *b)
{
	start(b);
	begin(b, LINK_PPP);
	LITERAL(b, "\377\3\0\41" INNER);
	line(b, LINE);
	begin(b, LINK_PPP);
	LITERAL(b, "\377\3\300\41\1\1\0\4");
	line(b, "O    8 03 c021: \n\t\t\t 0101 0004");
	begin(b, LINK_PPP);
	LITERAL(b, "\377\3\0");
	line(b, "[|ppp]");
	header(b);
	begin(b, LINK_PPP);
	LITERAL(b, "\377\3\0\41" INNER);
	line(b, "O   34 03 0021: " LINE);
	begin(b, LINK_PPP);
	LITERAL(b, "\0\3\0\41" INNER);
	line(b, "I   34 03 0021: " LINE);
}

static void slip(struct bench *b, const char *head, uint32_t n)
{
	begin(b, LINK_SLIP);
	bytes(b, head, n);
	zeros(b, 16 - n);
	LITERAL(b, "\105\0\0\52\0\1\0\0\100\6\0\0\12\1\2\3\12\1\2\4"
		   "\3\377\2\1\0\0\0\1\0\0\0\2\120\20\0\1\0\0\0\0ab");
}

static void test_slip(struct bench *b)
{
	static const struct {
		const char *head;
		uint32_t n;
		const char *text;
	} cases[] = {
#define CASE(h, t) { h, sizeof(h) - 1, t }
		CASE("\0\105", "I ip 58: "),
		CASE("\1\165\0\0\0\0\0\0\0\0\3", "O utcp 3: "),
		CASE("\1\317\3\0\0", "O ctcp 3 *S+2 2 (4): "),
		CASE("\1\213\0\0", "O ctcp * *SA+2 2 (3): "),
		CASE("\1\214\0\0\1\0\5\264", "O ctcp * A+1 S+1460 2 (7): "),
		CASE("\1\202\0\0\0\376\0", "O ctcp * W-512 2 (6): "),
		CASE("\1\241\0\0\7\1", "O ctcp * U=7 I+1 2 (5): "),
	};
	start(b);
	b->opts.absolute = true;
	header(b);
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		char want[160];
		snprintf(want, sizeof(want), "%s10.1.2.3.1023 > 10.1.2.4.513: . 1:3(2) ack 2 win 1",
			 cases[i].text);
		slip(b, cases[i].head, cases[i].n);
		line(b, want);
	}
	begin(b, LINK_SLIP);
	LITERAL(b, "\1\105");
	line(b, "[|slip]");
}

static void test_gre(struct bench *b)
{
	static const struct header h = { .proto = 47 };
	start(b);
	ip(b, &h);
	LITERAL(b, "\0\0\10\0" INNER);
	line(b, LINE " (gre encap)");
	ip(b, &h);
	LITERAL(b, "\0\0\210\265x");
	line(b, "gre-proto-0x88b5 (gre encap)");
	ip(b, &h);
	LITERAL(b, "\40\1\210\13\0\4\0\7\377\3\0\41" INNER);
	line(b, LINE " (gre encap)");
	b->opts.verbose = 1;
	open_style(b);
	ip(b, &h);
	LITERAL(b, "\260\0\10\0\0\0\0\0\0\0\0\52\0\0\0\7" INNER);
	line(b,
	     "gre 10.1.2.3 > 10.1.2.4: [CKS] " LINE " (ttl 64, id 1, bad cksum 0!) (ttl 64, id 1)");
	ip(b, &h);
	LITERAL(b, "\0\0\10");
	line(b, "gre 10.1.2.3 > 10.1.2.4: [|gre] (ttl 64, id 1)");
}

#define LOOKUP "\0\37\0\0\0\2\0\2\11\7\2\2\2\41\5\0\2\7\2\0\4Host\3Lpr\1*"

static void test_kip(struct bench *b)
{
	start(b);
	datagram(b, 16514, 16514, false);
	LITERAL(b, "\11\7\2" LOOKUP);
	line(b, "0.2.7.2 > 0.2.9.2: nbp-lkup 5: \"Host:Lpr@*\"");
	datagram(b, 16514, 16514, false);
	LITERAL(b, "\11\7\2" LOOKUP "+");
	line(b, "10.1.2.3.16514 > 10.1.2.4.16514: udp 35");
	datagram(b, 16640, 16640, false);
	LITERAL(b, "\11\7\2" LOOKUP);
	line(b, "10.1.2.3.16640 > 10.1.2.4.16640: udp 34");
	b->opts.verbose = 1;
	open_style(b);
	datagram(b, 201, 201, false);
	LITERAL(b, "\11\7\2" LOOKUP);
	line(b, "kip 0.2.7.2 > 0.2.9.2: nbp-lkup 5: \"Host:Lpr@*\" (ttl 64, id 1)");
	b->link = LINK_ETHERNET;
	b->ip_at = UINT32_MAX;
	LITERAL(b, "\2\0\0\0\0\2\2\0\0\0\0\1\200\233");
	LITERAL(b, "\0\32\0\0\0\2\0\2\11\7\202\203\7\0\5\0\0\0\1\0\0\0\2\20\0\200");
	line(b, "et1 0.2.7.131 > 0.2.9.130: at-#7 13");
}

static const char *atalk_name(void *ctx, uint16_t net, uint8_t node)
{
	(void)ctx;
	if (net == 2 && node == 7)
		return "printer";
	return net == 2 && !node ? "hall" : NULL;
}

static void test_atalk_names(struct bench *b)
{
	start(b);
	b->opts.numeric = false;
	b->opts.names.atalk = atalk_name;
	open_style(b);
	datagram(b, 201, 201, false);
	LITERAL(b, "\11\7\2" LOOKUP);
	line(b, "printer.nis > hall.9.nis: nbp-lkup 5: \"Host:Lpr@*\"");
}

/* ---- over UDP ---- */

/* "HOST", 0x20, in the coding of NetBIOS. */
#define CODED "\40EIEPFDFECACACACACACACACACACACACA\0"

static void test_netbios(struct bench *b)
{
	start(b);
	datagram(b, 137, 137, false);
	LITERAL(b, "\0\3\1\20\0\1\0\0\0\0\0\0" CODED "\0\40\0\1");
	line(b, "10.1.2.3.137 > 10.1.2.4.137: 3+ NB? HOST[20] (50)");
	datagram(b, 137, 137, true);
	LITERAL(b, "\0\3\205\200\0\0\0\1\0\0\0\0" CODED "\0\40\0\1\0\0\0\5\0\6\0\0\12\1\2\4");
	line(b, "10.1.2.4.137 > 10.1.2.3.137: 3* 1/0/0 NB 10.1.2.4 (62)");
	datagram(b, 137, 137, true);
	LITERAL(b, "\0\3\203\3\0\0\0\0\0\0\0\0" CODED "\0\12\0\1\0\0\0\0\0\0");
	line(b, "10.1.2.4.137 > 10.1.2.3.137: 3 NXDomain-| 0/0/0 NULL (56)");
	datagram(b, 137, 137, false);
	LITERAL(b, "\0\3\51\0\0\1\0\0\0\0\0\1" CODED "\0\40\0\1\300\14\0\40\0\1\0\0\0\0\0\6\0\0"
		   "\12\1\2\3");
	line(b, "10.1.2.3.137 > 10.1.2.4.137: 3 reg+ NB? HOST[20] 10.1.2.3 (68)");
	datagram(b, 138, 138, false);
	LITERAL(b, "\21\2\0\7\12\1\2\3\0\212\0\104\0\0" CODED CODED);
	line(b, "10.1.2.3.138 > 10.1.2.4.138: nbt-dgm HOST[20] > HOST[20] (82)");
}

static void test_kerberos(struct bench *b)
{
	start(b);
	datagram(b, 1024, 750, false);
	LITERAL(b, "\4\2user\0inst\0REALM\0\0\0\0\1\12svc\0si\0");
	line(b, "10.1.2.3.1024 > 10.1.2.4.750: v4 be KDC_REQUEST: user.inst@REALM 50min svc.si");
	datagram(b, 750, 1024, true);
	LITERAL(b, "\4\5user\0\0REALM\0\1\0\0\0\1\0\0\0\1\1\40\0");
	line(b, "10.1.2.4.750 > 10.1.2.3.1024: v4 le KDC_REPLY: user.@REALM (32)");
	datagram(b, 1024, 750, false);
	LITERAL(b, "\4\6\1REALM\0\24\36");
	line(b, "10.1.2.3.1024 > 10.1.2.4.750: v4 be APPL_REQUEST: v1 REALM (20) (30)");
	datagram(b, 750, 1024, true);
	LITERAL(b, "\4\13user\0inst\0REALM\0\1\0\0\0\10\0\0\0no\0");
	line(b, "10.1.2.4.750 > 10.1.2.3.1024: v4 le ERR_REPLY: user.inst@REALM "
		"PRINCIPAL_UNKNOWN no");
	datagram(b, 1024, 750, false);
	LITERAL(b, "\4\14xyz");
	line(b, "10.1.2.3.1024 > 10.1.2.4.750: v4 be PRIVATE: (unknown)");
	datagram(b, 1024, 750, false);
	LITERAL(b, "\4\2user");
	line(b, "10.1.2.3.1024 > 10.1.2.4.750: v4 [|kerberos]");
	datagram(b, 1024, 88, false);
	LITERAL(b, "\152\3\2\1\5");
	line(b, "10.1.2.3.1024 > 10.1.2.4.88: v5");
}

/* ---- ISO ---- */

static void test_esis(struct bench *b)
{
	start(b);
	b->link = LINK_ETHERNET;
	b->ip_at = UINT32_MAX;
	LITERAL(b, "\11\0\53\0\0\5\2\0\0\0\0\1\0\26\376\376\3");
	LITERAL(b, "\202\23\1\0\4\0\74\0\0\3\111\0\1\306\2\0\74\305\0");
	line(b, "iso-esis 2:0:0:0:0:1 > 9:0:2b:0:0:5 ish /490001");
	b->opts.verbose = 1;
	b->opts.link_header = true;
	open_style(b);
	b->ip_at = UINT32_MAX;
	LITERAL(b, "\11\0\53\0\0\5\2\0\0\0\0\1\0\26\376\376\3");
	LITERAL(b, "\202\23\1\0\4\0\74\0\0\3\111\0\1\306\2\0\74\305\0");
	line(b, "2:0:0:0:0:1 9:0:2b:0:0:5 0016 36: iso-esis ish /490001 tmo=60 197:<>");
	b->ip_at = UINT32_MAX;
	LITERAL(b, "\11\0\53\0\0\5\2\0\0\0\0\1\0\27\376\376\3");
	LITERAL(b, "\202\24\1\0\6\0\74\0\0\2\111\1\6\2\0\0\0\0\11\0");
	line(b, "2:0:0:0:0:1 9:0:2b:0:0:5 0017 37: iso-esis redirect /4901 > 2:0:0:0:0:9");
	b->ip_at = UINT32_MAX;
	LITERAL(b, "\11\0\53\0\0\5\2\0\0\0\0\1\0\15\376\376\3");
	LITERAL(b, "\202\40\1\0\4\0\74\0\0\0");
	line(b, "2:0:0:0:0:1 9:0:2b:0:0:5 000d 27: iso-esis LI(32) > PDU size (10)!\n"
		"\t\t\t 8220 0100 0400 3c00 0000");
}

static void test_snap_cut(struct bench *b)
{
	start(b);
	b->link = LINK_ETHERNET;
	b->ip_at = UINT32_MAX;
	LITERAL(b, "\11\0\53\0\0\5\2\0\0\0\0\1\0\26\252\252\3\0\0");
	line(b, "[|llc-snap]");
}

int main(void)
{
	static struct bench b;
	test_ppp(&b);
	test_slip(&b);
	test_gre(&b);
	test_kip(&b);
	test_atalk_names(&b);
	test_netbios(&b);
	test_kerberos(&b);
	test_esis(&b);
	test_snap_cut(&b);
	done(&b);
	return done_testing();
}
