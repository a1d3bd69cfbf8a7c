/* Lines of the tcpdump style: what UDP carries. */
#include "bench.h"

static void test_services(struct bench *b)
{
	start(b);
	datagram(b, 1024, 53, false);
	LITERAL(b, "\0\3\1\0\0\1\0\0\0\0\0\0\5marge\4nene\3com\0\0\1\0\1");
	line(b, "10.1.2.3.1024 > 10.1.2.4.53: 3+ A? marge.nene.com. (32)");
	datagram(b, 1024, 53, false);
	LITERAL(b, "\0\3\11\0\0\0\0\1\0\0\0\0\5marge\4nene\3com\0\0\1\0\1");
	line(b, "10.1.2.3.1024 > 10.1.2.4.53: 3 inv_q+ A? marge.nene.com. (32)");
	datagram(b, 1024, 53, false);
	LITERAL(b, "\0\3\45\0\0\2\0\1\0\2\0\3\5marge\4nene\3com\0\0\1\0\1");
	line(b, "10.1.2.3.1024 > 10.1.2.4.53: "
		"3 notify+ [b2&3=0x2500] [1a] [2q] [2n] [3au] A? marge.nene.com. (32)");
	datagram(b, 53, 1024, true);
	LITERAL(b, "\0\3\201\200\0\1\0\3\0\3\0\7\5marge\4nene\3com\0\0\1\0\1"
		   "\300\14\0\1\0\1\0\0\0\5\0\4\200\40\211\3"
		   "\300\14\0\5\0\1\0\0\0\5\0\7\4bart\300\22"
		   "\300\14\0\17\0\1\0\0\0\5\0\7\0\12\2mx\300\22");
	line(b, "10.1.2.4.53 > 10.1.2.3.1024: "
		"3 3/3/7 A 128.32.137.3, CNAME bart.nene.com., MX mx.nene.com. 10 (86)");
	datagram(b, 53, 1024, true);
	LITERAL(b, "\0\2\205\203\0\1\0\0\0\1\0\0\5marge\4nene\3com\0\0\1\0\1");
	line(b, "10.1.2.4.53 > 10.1.2.3.1024: 2 NXDomain* 0/1/0 (32)");
	datagram(b, 53, 1024, true);
	LITERAL(b, "\0\2\203\2\0\0\0\0\0\0\0\0\0");
	line(b, "10.1.2.4.53 > 10.1.2.3.1024: 2 ServFail-| [0q] 0/0/0 (13)");
	datagram(b, 1024, 69, false);
	LITERAL(b, "\0\1boot.img\0octet\0");
	line(b, "10.1.2.3.1024 > 10.1.2.4.69: 17 RRQ \"boot.img\"");
	datagram(b, 69, 1024, true);
	LITERAL(b, "\0\5\0\1no\0");
	line(b, "10.1.2.4.69 > 10.1.2.3.1024: 7 ERROR ENOTFOUND \"no\"");
	datagram(b, 123, 123, false);
	LITERAL(b, "\33\2\6\354");
	zeros(b, 44);
	line(b, "10.1.2.3.123 > 10.1.2.4.123: v3 client strat 2 poll 6 prec -20");
	b->link = LINK_ETHERNET;
	LITERAL(b, "\377\377\377\377\377\377\10\0\40\0\0\1\10\0");
	ip(b, &(struct header){ .proto = 17, .src = "\0\0\0\0", .dst = "\377\377\377\377" });
	udp(b, 68, 67);
	LITERAL(b, "\1\1\6\0\0\0\22\64");
	zeros(b, 20);
	LITERAL(b, "\10\0\40\0\0\1");
	zeros(b, 266);
	line(b, "0.0.0.0.68 > 255.255.255.255.67: xid:0x1234");
	b->link = LINK_RAW;
	datagram(b, 513, 513, false);
	zeros(b, 84);
	line(b, "10.1.2.3.513 > 10.1.2.4.513: udp 84");
}

int main(void)
{
	static struct bench b;
	test_services(&b);
	done(&b);
	return done_testing();
}
