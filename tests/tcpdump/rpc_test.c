/* Lines of the tcpdump style: NFS, and RPC as -R and -k decode it. */
#include "bench.h"

static void call(struct bench *b, uint32_t xid, uint32_t version, uint32_t proc)
{
	datagram(b, 1023, 2049, false);
	be32(b, xid);
	be32(b, 0);
	be32(b, 2);
	be32(b, 100003);
	be32(b, version);
	be32(b, proc);
	be32(b, 1); /* AUTH_UNIX */
	be32(b, 40);
	be32(b, 0);
	be32(b, 20);
	LITERAL(b, "drilling.bedrock.com");
	be32(b, 1111);
	be32(b, 22);
	be32(b, 0);
	zeros(b, 8);
}

static void reply(struct bench *b, uint32_t xid, uint32_t state)
{
	datagram(b, 2049, 1023, true);
	be32(b, xid);
	be32(b, 1);
	be32(b, 0);
	zeros(b, 8);
	be32(b, state);
}

static void handle(struct bench *b)
{
	be32(b, 0x06070000);
	be32(b, 0x01000000);
	be32(b, 0xa00);
	be32(b, 0x2a8a0200);
	zeros(b, 16);
}

static void attributes(struct bench *b)
{
	static const uint32_t words[] = { 2,	 040755, 3,   1111, 2,	 3584, 8192, 0xffffa5a8, 8,
					  0x706, 166442, 100, 200,  300, 400,  500,  600 };
	for (size_t i = 0; i < ARRAY_LEN(words); i++)
		be32(b, words[i]);
}

static void name(struct bench *b)
{
	be32(b, 4);
	LITERAL(b, "file");
}

static void test_nfs(struct bench *b)
{
	start(b);
	call(b, 0x6711, 2, 8);
	handle(b);
	be32(b, 0);
	be32(b, 1024);
	be32(b, 512);
	be32(b, 4);
	LITERAL(b, "data");
	line(b, "10.1.2.3.6711 > 10.1.2.4.2049: 132 write fh 6070000.1000000.a00.2a8a0200 "
		"4 (512) bytes @ 1024 (0)");
	call(b, 0x670d, 2, 4);
	handle(b);
	name(b);
	line(b, "10.1.2.3.670d > 10.1.2.4.2049: 120 lookup fh 6070000.1000000.a00.2a8a0200 "
		"\"file\"");
	reply(b, 0x670d, 0);
	be32(b, 0);
	handle(b);
	attributes(b);
	line(b, "10.1.2.4.2049 > 10.1.2.3.670d: reply ok 128 lookup fh "
		"6070000.1000000.a00.2a8a0200");
	call(b, 0x6712, 2, 9);
	handle(b);
	name(b);
	shown(b);
	reply(b, 0x6712, 0);
	be32(b, 13);
	line(b, "10.1.2.4.2049 > 10.1.2.3.6712: reply ok 28 create ERROR: Permission denied");
	datagram(b, 2049, 1023, true);
	be32(b, 0x9999);
	be32(b, 1);
	be32(b, 1);
	zeros(b, 12);
	line(b, "10.1.2.4.2049 > 10.1.2.3.9999: reply ERR 24");
	b->opts.verbose = 1;
	open_style(b);
	call(b, 5, 2, 1);
	handle(b);
	shown(b);
	reply(b, 5, 0);
	be32(b, 0);
	attributes(b);
	line(b, "10.1.2.4.2049 > 10.1.2.3.5: reply ok 96 getattr DIR 40755 ids 1111/2 sz 3584  "
		"(ttl 64, id 1)");
	call(b, 6, 2, 4);
	b->snaplen = 100;
	handle(b);
	name(b);
	line(b, "10.1.2.3.6 > 10.1.2.4.2049: 120 lookup [|nfs] (ttl 64, id 1)");
}

/* The manual's sample, between these addresses. */
static void test_rpc(struct bench *b)
{
	start(b);
	b->opts.rpc = TCPDUMP_RPC_ALL;
	open_style(b);
	call(b, 0x60e19a3d, 2, 1);
	handle(b);
	line(b, "10.1.2.3.60e19a3d > 10.1.2.4.NFS: "
		"udp(AUTH_UNIX: Machine=drilling.bedrock.com,Uid=1111,Gid=22) "
		"GETATTR(Fh=6070000.1000000.a00.2a8a0200)");
	reply(b, 0x60e19a3d, 0);
	be32(b, 0);
	attributes(b);
	line(b, "10.1.2.4.NFS > 10.1.2.3.60e19a3d: udp GETATTR = OK,Type=DIR,Mode=040755,Nlink=3,"
		"Uid=1111,Gid=2,Size=3584,Rdev=ffffa5a8,Blocks=8,Fsid=706,fileID=166442");
	call(b, 7, 9, 1);
	shown(b);
	reply(b, 7, 2);
	be32(b, 2);
	be32(b, 3);
	ok(strstr(shown(b), "PROG_MISMATCH(Low=2,High=3)"), "versions that a server has");
	call(b, 8, 2, 4);
	b->snaplen = 110;
	handle(b);
	name(b);
	ok(strstr(shown(b), " [|rpc]"), "a call that is cut");
}

static void test_packet_type(struct bench *b)
{
	start(b);
	b->opts.as_rpc = true;
	b->dis_opts.udp_as = IN_RPC;
	open_style(b);
	datagram(b, 700, 800, false);
	be32(b, 0x1f);
	be32(b, 0);
	be32(b, 2);
	be32(b, 100003);
	be32(b, 2);
	be32(b, 3);
	zeros(b, 16);
	line(b, "10.1.2.3.1f > 10.1.2.4.111: 40 getport 100003.2");
}

int main(void)
{
	static struct bench b;
	test_nfs(&b);
	test_rpc(&b);
	test_packet_type(&b);
	done(&b);
	return done_testing();
}
