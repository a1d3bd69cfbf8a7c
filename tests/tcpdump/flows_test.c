/* TCP connections of the tcpdump style: more of them than are remembered, and lines of plain
 * segments that share what is kept for them. */
#include "bench.h"

enum { SYN = 2, PUSH = 8, ACK = 16 };

/* One byte from a port of one side to the other's 80, and from there an acknowledgement. */
static void data(struct bench *b, uint16_t host, uint16_t port, uint32_t seq)
{
	char src[4] = { 10, 2, (char)(host >> 8), (char)host };
	ip(b, &(struct header){ .proto = 6, .src = src, .dst = "\12\1\2\4" });
	tcp(b, &(struct segment){ .sport = port,
				  .dport = 80,
				  .seq = seq,
				  .ack = 901,
				  .flags = PUSH | ACK,
				  .win = 512 });
	zeros(b, 1);
}

/* As programs do that show lines: from values where they can. */
static void start_plain(struct bench *b)
{
	start(b);
	b->dis_opts.no_streams = true;
	open_style(b);
	assert(tcpdump_want(b->style) == WANT_PLAIN);
}

static bool is_relative(const char *text)
{
	return strstr(text, " 1001:1002(1) ") == NULL;
}

/* Opens n connections, each with two segments; the second one's numbers are relative. */
static uint32_t open_connections(struct bench *b, uint32_t n)
{
	uint32_t n_relative = 0;
	for (uint32_t i = 0; i < n; i++) {
		data(b, (uint16_t)(i >> 8), (uint16_t)(1024 + (i & 0xff)), 1000);
		shown(b);
		data(b, (uint16_t)(i >> 8), (uint16_t)(1024 + (i & 0xff)), 1001);
		n_relative += is_relative(shown(b));
	}
	return n_relative;
}

static void test_overfull(struct bench *b)
{
	enum { FEW = 1000, MANY = 2 * TCPDUMP_FLOWS };
	start_plain(b);
	ok(open_connections(b, FEW) == FEW, "numbers of a thousand connections are relative");
	ok(tcpdump_n_evicted(b->style) == 0, "and none gave way");
	start_plain(b);
	ok(open_connections(b, MANY) == MANY, "so are those of twice as many as are remembered");
	uint64_t evicted = tcpdump_n_evicted(b->style);
	ok(evicted >= MANY - TCPDUMP_FLOWS && evicted < MANY,
	   "the others gave way, and are counted");
	uint32_t n_first = 0;
	for (uint32_t i = 0; i < FEW; i++) {
		data(b, (uint16_t)(i >> 8), (uint16_t)(1024 + (i & 0xff)), 1001);
		n_first += !is_relative(shown(b));
	}
	ok(n_first > FEW * 9 / 10, "connections that gave way begin anew");
}

/* A connection whose neighbours give way, while the text of its ends is kept or not: the kept place
 * must not lead to the numbers of another. */
static void test_outlived(struct bench *b)
{
	start_plain(b);
	uint32_t n_wrong = 0;
	for (uint32_t i = 0; i < 8u * TCPDUMP_FLOWS; i++) {
		bool back = i % 16 == 0;
		data(b, (uint16_t)(back ? 7 : i >> 8), (uint16_t)(back ? 7 : 1024 + (i & 0xff)),
		     1001);
		const char *text = shown(b);
		bool good = strstr(text, back && i ? " 0:1(1) ack 1 " : " 1001:1002(1) ack 901");
		n_wrong += !good;
	}
	ok(n_wrong == 0, "one connection among very many keeps its numbers");
}

/* The same segments with and without records, one after the other. */
static void test_forms(struct bench *b)
{
	start_plain(b);
	data(b, 1, 1024, 1000);
	line(b, "10.2.0.1.1024 > 10.1.2.4.80: P 1000:1001(1) ack 901 win 512");
	data(b, 1, 1024, 1001);
	line(b, "10.2.0.1.1024 > 10.1.2.4.80: P 1:2(1) ack 1 win 512");
	ip(b, &(struct header){ .proto = 6, .src = "\12\1\2\4", .dst = "\12\2\0\1", .tos = 16 });
	tcp(b, &(struct segment){ .sport = 80,
				  .dport = 1024,
				  .seq = 901,
				  .ack = 1002,
				  .flags = ACK,
				  .win = 9,
				  .options = "\1\1\10\12\0\0\0\7\377\377\377\377",
				  .n_options = 12 });
	line(b, "10.1.2.4.80 > 10.2.0.1.1024: . ack 2 win 9 <nop,nop,timestamp 7 4294967295> "
		"[tos 0x10]");
	ip(b, &(struct header){ .proto = 6, .src = "\12\1\2\4", .dst = "\12\2\0\1", .ttl = 1 });
	tcp(b, &(struct segment){ .sport = 80,
				  .dport = 1024,
				  .seq = 901,
				  .ack = 1002,
				  .flags = ACK,
				  .win = 9,
				  .options = "\1\1\5\12\0\0\3\352\0\0\3\353",
				  .n_options = 12 });
	line(b, "10.1.2.4.80 > 10.2.0.1.1024: . ack 2 win 9 <nop,nop,sack 2:3> [ttl 1]");
	ip(b, &(struct header){ .proto = 6, .src = "\12\1\2\4", .dst = "\12\2\0\1" });
	tcp(b, &(struct segment){ .sport = 80,
				  .dport = 1025,
				  .seq = 901,
				  .ack = 1,
				  .flags = SYN | ACK,
				  .win = 9,
				  .options = "\2\4\5\264\4\2\10\12\0\0\0\3\0\0\0\4\1\3\3\16",
				  .n_options = 20 });
	line(b, "10.1.2.4.80 > 10.2.0.1.1025: S 901:901(0) ack 1 win 9 "
		"<mss 1460,sackOK,timestamp 3 4,nop,wscale 14>");
	data(b, 1, 1024, 1002);
	b->snaplen = 39;
	line(b, "[|tcp]");
}

int main(void)
{
	static struct bench b;
	test_forms(&b);
	test_overfull(&b);
	test_outlived(&b);
	done(&b);
	return done_testing();
}
