/* Messages that captures rarely hold: indirect calls, RPCSEC_GSS, large numbers, text that is
 * there in part. */
#include "message.h"

static struct message m;
static struct bench b;

static const char *lines(void)
{
	show(&b, &m, SNOOP_LINES, false);
	return b.text;
}

/* ---- the port mapper's indirect calls ---- */

static void indirect(uint32_t xid, uint32_t program, uint32_t version, uint32_t procedure)
{
	begin_call(&m, xid, PROG_PMAP, 2, 5);
	put_u32(&m, program);
	put_u32(&m, version);
	put_u32(&m, procedure);
}

static void test_indirect(void)
{
	indirect(1, PROG_NFS, 3, 1);
	put_u32(&m, 36);
	put_handle(&m);
	same(line_of(&b, &m), "PORTMAP C CALLIT prog=NFS vers=3 proc=1", "an indirect call");
	ok(strstr(lines(), "NFS C GETATTR3 FH=0020 (retransmit)\n"), "with -V, what is inside");
	ok(strstr(detail_of(&b, &m), "PMAP:  Callit data = 36 bytes\nPMAP:  \nNFS:  ----- Sun NFS"),
	   "in detail, what is inside");
	begin_reply(&m, 1);
	put_u32(&m, 2049);
	put_u32(&m, 4);
	put_u32(&m, 70);
	same(line_of(&b, &m), "PORTMAP R CALLIT port=2049 len=4", "its reply");
	ok(strstr(lines(), "NFS R GETATTR3 Stale NFS file handle\n"), "with -V, what is inside");

	indirect(2, 100002, 2, 3);
	put_u32(&m, 0);
	ok(strstr(lines(), "RUSERS C\n"), "a program without a decoder inside");
	indirect(3, 99, 2, 3);
	put_u32(&m, 0);
	same(line_of(&b, &m), "PORTMAP C CALLIT prog=? vers=2 proc=3", "one without a name");
}

/* Indirect calls of indirect calls: each is shorter than the one around, and layers are counted. */
static void test_depth(void)
{
	begin_call(&m, 4, PROG_PMAP, 2, 5);
	for (uint32_t left = 60000; left >= 16; left -= 16) {
		put_u32(&m, PROG_PMAP);
		put_u32(&m, 2);
		put_u32(&m, 5);
		put_u32(&m, left);
	}
	const struct packet *p = show(&b, &m, SNOOP_DETAIL, false);
	ok(p->n_layers <= MAX_LAYERS, "calls in calls end at %u layers", p->n_layers);
	ok(lines(), "with -V too");
}

/* ---- RPCSEC_GSS ---- */

static void begin_gss(uint32_t xid, uint32_t procedure, uint32_t service)
{
	begin_call(&m, xid, PROG_NFS, 3, 1);
	m.n -= 16;
	put_u32(&m, 6);
	put_u32(&m, 24);
	put_u32(&m, 1);
	put_u32(&m, procedure);
	put_u32(&m, 7);
	put_u32(&m, service);
	put_opaque(&m, "ctx1", 4);
	put_u32(&m, 0);
	put_u32(&m, 0);
}

static void test_integrity(void)
{
	begin_gss(10, 0, 2);
	put_u32(&m, 40);
	put_u32(&m, 7);
	put_handle(&m);
	put_opaque(&m, "abcdefgh", 8);
	same(line_of(&b, &m), "NFS C GETATTR3 FH=0020", "data with integrity, in a line");
	const char *all = lines();
	const char *before = strstr(all, "RPC RPCSEC_GSS C seq_num = 7\n");
	const char *data = strstr(all, "NFS C GETATTR3 FH=0020 (retransmit)\n");
	const char *behind = strstr(all, "RPC RPCSEC_GSS C (checksum)\n");
	ok(before && data && behind && before < data && data < behind, "with -V, around the data");
	ok(strstr(detail_of(&b, &m), "RPC:  RPCSEC_GSS data seq_num = 7\nRPC:  \n"
				     "NFS:  ----- Sun NFS -----\n") &&
		   strstr(b.text, "NFS:  \nRPC:  ----- RPCSEC_GSS -----\nRPC:  \n"
				  "RPC:  checksum: len = 8\nRPC:  [6162636465666768]\nRPC:  \n\n"),
	   "in detail");
	begin_reply(&m, 10);
	put_u32(&m, 8);
	put_u32(&m, 7);
	put_u32(&m, 70);
	put_opaque(&m, "sum", 3);
	ok(strstr(lines(), "RPC RPCSEC_GSS R seq_num = 7\n") &&
		   strstr(b.text, "RPC RPCSEC_GSS C (checksum)\n"),
	   "the reply");
}

static void test_privacy(void)
{
	begin_gss(11, 0, 3);
	put_opaque(&m, "secret", 6);
	same(line_of(&b, &m), "RPC RPCSEC_GSS C NFS ver(3) proc(1) (data encrypted) ", "privacy");
	ok(strstr(detail_of(&b, &m), "RPC:  RPCSEC_GSS NFS ver(3) proc(1)\n"
				     "RPC:  (CALL args encrypted, len = 6 bytes)\nRPC:  \n\n"),
	   "in detail");
	begin_gss(12, 0, 1);
	put_handle(&m);
	same(line_of(&b, &m), "NFS C GETATTR3 FH=0020", "no protection: as without GSS");
}

static void test_control(void)
{
	begin_gss(13, 1, 0);
	put_opaque(&m, "token", 5);
	same(line_of(&b, &m), "RPC RPCSEC_GSS C 1 (RPCSEC_GSS_INIT)", "context creation");
	ok(strstr(detail_of(&b, &m),
		  "RPC:  RPCSEC_GSS_INIT args:\n"
		  "RPC:     gss token: length = 5, data = [5 bytes]\nRPC:  \n\n"),
	   "in detail");
	begin_reply(&m, 13);
	put_opaque(&m, "ctx1", 4);
	put_u32(&m, 0);
	put_u32(&m, 0);
	put_u32(&m, 128);
	put_opaque(&m, "token", 5);
	same(line_of(&b, &m), "RPC R (#1) XID=13 Success", "its reply");
	ok(strstr(detail_of(&b, &m), "RPC:  RPCSEC_GSS_INIT result:\n"
				     "RPC:     handle: length = 4, data = [63747831]\n"),
	   "in detail");
	begin_gss(14, 9, 0);
	same(line_of(&b, &m), "RPC RPCSEC_GSS C 9 (unknown)", "an unknown procedure");
}

/* ---- what a line has, it has whole ---- */

static void test_pieces(void)
{
	begin_call(&m, 20, PROG_NFS, 3, 14);
	put_handle(&m);
	put_text(&m, "old");
	put_handle(&m);
	put_text(&m, "new name");
	same(line_of(&b, &m), "NFS C RENAME3 FH=0020 old to FH=0020 new name", "RENAME3");
	m.n -= 4;
	same(line_of(&b, &m), "NFS C RENAME3 FH=0020 old to", "with its end missing");
	m.n -= 60;
	same(line_of(&b, &m), "NFS C RENAME3", "with more of it missing");

	begin_call(&m, 21, PROG_NFS, 3, 10);
	put_handle(&m);
	put_text(&m, "link");
	put_u32(&m, 1); /* mode */
	put_u32(&m, 0777);
	put_zeros(&m, 12);
	put_u32(&m, 1); /* server time */
	put_u32(&m, 2); /* client time */
	put_u64(&m, 0);
	put_text(&m, "/to");
	same(line_of(&b, &m), "NFS C SYMLINK3 FH=0020 link to /to", "behind any choice of times");
}

static void test_names(void)
{
	static char name[1025];
	memset(name, 'n', sizeof(name) - 1);
	begin_call(&m, 22, PROG_NFS, 3, 3);
	put_handle(&m);
	put_opaque(&m, name, 255);
	ok(strlen(line_of(&b, &m)) == strlen("NFS C LOOKUP3 FH=0020 ") + 255, "the longest name");
	begin_call(&m, 23, PROG_NFS, 3, 3);
	put_handle(&m);
	put_opaque(&m, name, 256);
	same(line_of(&b, &m), "NFS C LOOKUP3", "a longer one is too long for a line");
	ok(strstr(detail_of(&b, &m), "NFS:  File name = nnnn"), "but not for detail");
	begin_call(&m, 24, PROG_NFS, 3, 3);
	put_handle(&m);
	put_opaque(&m, name, 1024);
	put_u32(&m, 0);
	m.bytes[HEADERS + 40 + 36 + 3] = 0x04; /* one byte more than detail takes */
	m.bytes[HEADERS + 40 + 36 + 2] = 0x04;
	line_of(&b, &m);
	ok(strstr(detail_of(&b, &m), "NFS:  ----  short frame ---\n\n"),
	   "and there is a limit for that");
}

static void test_unknown(void)
{
	begin_call(&m, 30, 300000, 1, 5);
	same(line_of(&b, &m), "RPC C XID=30 PROG=300000 (?) VERS=1 PROC=5", "no name, no line");
	begin_call(&m, 31, 0xffffffff, 0xfffffffe, 0x80000000);
	same(line_of(&b, &m), "RPC C XID=31 PROG=-1 (?) VERS=-2 PROC=-2147483648", "large numbers");
	begin_call(&m, 32, 100002, 2, 1);
	same(line_of(&b, &m), "RUSERS C", "a program without a decoder");
	begin_call(&m, 33, PROG_NFS, 4, 1);
	same(line_of(&b, &m), "RPC C XID=33 PROG=100003 (NFS) VERS=4 PROC=1", "NFS version 4");
	begin_call(&m, 34, PROG_NFS, 3, 22);
	same(line_of(&b, &m), "RPC C XID=34 PROG=100003 (NFS) VERS=3 PROC=22", "procedure 22");
	begin_call(&m, 35, PROG_NFS, 3, 256);
	same(line_of(&b, &m), "RPC C XID=35 PROG=100003 (NFS) VERS=3 PROC=256", "procedure 256");
	m.n = HEADERS + 12;
	same(line_of(&b, &m), "UDP D=2049 S=1001 LEN=20", "a call of 12 bytes has no line");
	begin_reply(&m, 36);
	m.n = HEADERS + 12;
	same(line_of(&b, &m), "RPC R XID=36", "a reply of 12 bytes has");
	m.n = HEADERS + 11;
	same(line_of(&b, &m), "UDP D=2049 S=1001 LEN=19", "11 bytes are none");
}

int main(void)
{
	bench_init(&b);
	test_control();
	test_indirect();
	test_depth();
	test_integrity();
	test_privacy();
	test_pieces();
	test_names();
	test_unknown();
	bench_done(&b);
	return done_testing();
}
