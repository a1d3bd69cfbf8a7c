/* TFTP: which packets of unknown ports belong to a transfer, and what a transfer remembers. */
#include "packets.h"

enum { RING = 64 };

static const struct packet_of *packet(uint16_t sport, uint16_t dport, const char *payload,
				      uint32_t n)
{
	static struct packet_of of;
	of = (struct packet_of){
		.sport = sport, .dport = dport, .payload = (const uint8_t *)payload, .n = n
	};
	return &of;
}

#define LINE(sport, dport, s) line_of(b, packet(sport, dport, s, sizeof(s) - 1))

static void ask(struct bench *b, uint16_t port)
{
	same(LINE(port, 69, "\0\1f\0octet\0"), "TFTP Read \"f\" (octet)", "a request");
}

static bool known(struct bench *b, uint16_t port)
{
	return strcmp(LINE(9999, port, "\0\4\0\1"), "TFTP Ack block 1") == 0;
}

static void one_transfer(struct bench *b)
{
	same(LINE(4001, 4000, "\0\4\0\1"), "UDP D=4000 S=4001 LEN=12", "no transfer is known");
	ask(b, 4000);
	same(LINE(4001, 4000, "\0\3\0\1abc"), "TFTP Data block 1 (3 bytes)",
	     "data to the client, of a size not agreed on");
	same(LINE(4000, 4001, "\0\3\0\1abc"), "TFTP Data block 1 (3 bytes) (last block)",
	     "data from the client");
	same(LINE(4000, 4001, "\0\4\xff\xff"), "TFTP Ack block 65535", "numbers are unsigned");
	same(LINE(4001, 4000, "\0\6blkSize\0004\0tsize\0009\0"), "TFTP OACK: blkSize: 4 tsize: 9",
	     "options are agreed on");
	same(LINE(4001, 4000, "\0\3\0\1abcd"), "TFTP Data block 1 (4 bytes)", "a whole block");
	same(LINE(4001, 4000, "\0\3\0\2abc"), "TFTP Data block 2 (3 bytes) (last block)",
	     "a smaller one");
	struct packet_of tcp = { .sport = 4001, .dport = 4000, PAYLOAD("\0\4\0\1"), .tcp = true };
	ok(strncmp(line_of(b, &tcp), "TCP ", 4) == 0, "TCP packets are none of a transfer");
	same(LINE(4000, 4001, "\0\5\0\1no\0"), "TFTP Error: file not found", "an error");
	same(LINE(4000, 4001, "\0\4\0\1"), "UDP D=4001 S=4000 LEN=12", "ends the transfer");
}

static void requests(struct bench *b)
{
	same(LINE(4000, 69, "\0\2a\x1b\0n\0"), "TFTP Write \"a\\033\" (n)",
	     "control bytes are escaped");
	same(LINE(4000, 69, "\0\1ab"), "TFTP Read \"ab\" ()", "a name without end");
	same(LINE(4000, 69, "\0\7"), "UDP D=69 S=4000 LEN=10", "an unknown opcode has no line");
	same(LINE(4000, 69, "\0\3"), "TFTP Data block (0 bytes)", "a block without number");
	const char *json = json_of(b, packet(4000, 69, "\0\1f\0octet\0tsize\0000\0", 18));
	same(json,
	     "\"opcode\":1,\"opcode_text\":\"read request\",\"file\":\"f\",\"mode\":\"octet\","
	     "\"options\":[{\"name\":\"tsize\",\"value\":\"0\"}]",
	     "options of a request");
	json = json_of(b, packet(4001, 4000, "\0\3\0\1a", 5));
	same(json,
	     "\"opcode\":3,\"opcode_text\":\"data packet\",\"block\":1,\"last_block\":true,"
	     "\"data\":\"61\"",
	     "the last block is told where the text does not");
}

static void ring(struct bench *b)
{
	for (uint16_t i = 0; i < RING; i++)
		ask(b, (uint16_t)(20000 + i));
	ok(known(b, 20000) && known(b, 20000 + RING - 1), "64 transfers are remembered");
	ask(b, 30000);
	ok(!known(b, 20000) && known(b, 20001) && known(b, 30000), "the 65th replaces the first");
	same(LINE(20001, 4001, "\0\5\0\0\0"), "TFTP Error: not defined", "an error");
	ok(!known(b, 20001) && known(b, 20002) && known(b, 30000), "removes its own transfer only");
}

int main(void)
{
	struct bench b = bench_new();
	one_transfer(&b);
	requests(&b);
	ring(&b);
	bench_free(&b);
	return done_testing();
}
