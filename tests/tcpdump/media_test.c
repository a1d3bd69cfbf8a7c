/* Lines of the tcpdump style: what -k names. */
#include "bench.h"
#include "dissect/decoder.h"

static void start_media(struct bench *b, enum internal_key key)
{
	start(b);
	b->dis_opts.udp_as = key;
	open_style(b);
}

static void test_media(struct bench *b)
{
	start_media(b, IN_RTP);
	datagram(b, 5004, 5004, false);
	LITERAL(b, "\200\200\22\64\0\0\0\1\0\0\0\2");
	zeros(b, 20);
	line(b, "10.1.2.3.5004 > 10.1.2.4.5004: udp/rtp 20 c0 * 4660 1");
	datagram(b, 5004, 5004, false);
	LITERAL(b, "\200\10\22\64\0\0\0\1\0\0\0\2");
	line(b, "10.1.2.3.5004 > 10.1.2.4.5004: udp/rtp 0 c8  4660 1");
	start_media(b, IN_RTCP);
	datagram(b, 5005, 5005, false);
	LITERAL(b, "\201\311\0\7\0\0\0\1\0\0\0\2\0\0\0\3\0\0\0\4\0\0\0\5\0\1\0\0\0\0\200\0");
	LITERAL(b, "\201\312\0\1\0\0\0\1\201\313\0\1\0\0\0\1");
	line(b, "10.1.2.3.5005 > 10.1.2.4.5005: rr 3l 4s 5j @1.00+0.50 sdes 8 bye 8");
	datagram(b, 5005, 5005, false);
	LITERAL(b, "\200\310\0\6\0\0\0\1\0\0\0\12\200\0\0\0\0\0\0\3\0\0\0\4\0\0\0\5");
	line(b, "10.1.2.3.5005 > 10.1.2.4.5005: sr @10.50 3 4p 5b");
	start_media(b, IN_VAT);
	datagram(b, 3456, 3456, false);
	LITERAL(b, "\2\203\0\7\0\0\0\11");
	line(b, "10.1.2.3.3456 > 10.1.2.4.3456: udp/vat 0 c7 9* f2 s3");
	start_media(b, IN_WB);
	datagram(b, 4567, 4567, false);
	LITERAL(b, "\12\1\2\3\0\0\0\0\0\0\5\1\12\0\0\1\0\0\0\7\0\0\0\4\0\0\0\10");
	line(b, "10.1.2.3.4567 > 10.1.2.4.4567:* wb-preq: need 4/10.0.0.1:7");
}

/* ---- the whiteboard ---- */

#define PAGE "\12\0\0\1\0\0\0\7"
#define WB(type) "\12\1\2\3\0\0\0\0\0\0" type "\0"
#define DRAWING                                                                                    \
	PAGE "\0\0\0\1\0\0\0\11"                                                                   \
	     "\0\0\0\1\0\3\0\2abc\0"                                                               \
	     "\0\0\0\5\0\0\0\16"                                                                   \
	     "\0\0\0\0\0\0\0\24"                                                                   \
	     "\0\0\0\11\0\0\0\17"

static void test_whiteboard(struct bench *b)
{
	start_media(b, IN_WB);
	datagram(b, 4567, 4567, false);
	LITERAL(b, WB("\1") "\0\0\0\5" PAGE "\0\0\0\3" PAGE "\0\2\0\0"
			    "\12\0\0\2\0\0\0\13\12\0\0\3\0\0\0\14user@host\0");
	line(b, "10.1.2.3.4567 > 10.1.2.4.4567: wb-id: 3/10.0.0.1:7 (max 5/10.0.0.1:7) "
		"\"user@host\"<10.0.0.2:11,10.0.0.3:12>");
	datagram(b, 4567, 4567, false);
	LITERAL(b, WB("\7") "\0\0\0\2"
			    "\0\0\0\3" PAGE "\0\1\0\0\12\0\0\2\0\0\0\13"
			    "\0\0\0\4" PAGE "\0\1\0\0\12\0\0\2\0\0\0\14");
	line(b, "10.1.2.3.4567 > 10.1.2.4.4567: wb-prep: 3/10.0.0.1:7<10.0.0.2:11> "
		"4/10.0.0.1:7<10.0.0.2:12>");
	datagram(b, 4567, 4567, false);
	LITERAL(b, WB("\2") "\12\0\0\11" PAGE "\0\0\0\1\0\0\0\11");
	line(b, "10.1.2.3.4567 > 10.1.2.4.4567: wb-rreq: please repair 10.0.0.9 10.0.0.1:7<1:9>");
	datagram(b, 4567, 4567, false);
	LITERAL(b, WB("\3") "\12\0\0\11" DRAWING);
	line(b, "10.1.2.3.4567 > 10.1.2.4.4567: wb-rrep: for 10.0.0.9 10.0.0.1:7<1:9>");
	datagram(b, 4567, 4567, false);
	LITERAL(b, WB("\0") DRAWING);
	line(b, "10.1.2.3.4567 > 10.1.2.4.4567: wb-dop: 10.0.0.1:7<1:9>");
	datagram(b, 4567, 4567, false);
	LITERAL(b, WB("\4"));
	line(b, "10.1.2.3.4567 > 10.1.2.4.4567: wb-kill");
	datagram(b, 4567, 4567, false);
	LITERAL(b, WB("\6"));
	line(b, "10.1.2.3.4567 > 10.1.2.4.4567: wb-6!");
	b->opts.verbose = 1;
	open_style(b);
	datagram(b, 4567, 4567, false);
	LITERAL(b, WB("\0") DRAWING);
	line(b, "10.1.2.3.4567 > 10.1.2.4.4567: wb-dop: 10.0.0.1:7<1:9> "
		"< RECT SKIP4 dop-20! HOLE3 > (ttl 64, id 1)");
	datagram(b, 4567, 4567, false);
	LITERAL(b, WB("\0") PAGE "\0\0\0\1\0\0\0\2\0\0\0\1\0\3\0\2");
	line(b, "10.1.2.3.4567 > 10.1.2.4.4567: wb-dop: 10.0.0.1:7<1:2> < RECT > [|wb] "
		"(ttl 64, id 1)");
}

int main(void)
{
	static struct bench b;
	test_media(&b);
	test_whiteboard(&b);
	done(&b);
	return done_testing();
}
