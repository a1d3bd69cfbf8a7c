/* Reading pcapng files: blocks, options, times, sections, and everything odd or wrong. */
#include "assemble.h"
#include "capture_text.h"
#include "unit/tap.h"

#define SHB_L "[l 0x0a0d0d0a l4=0x1a2b3c4d l2=1 l2=0 l8=-1 ] "
#define SHB_B "[b 0x0a0d0d0a b4=0x1a2b3c4d b2=1 b2=0 b8=-1 ] "
#define IDB_L "[l 1 l2=1 l2=0 l4=0 ] "
#define IDB_B "[b 1 b2=113 b2=0 b4=0 ] "
/* Four octets of 60, at 2 units, by interface 0. */
#define EPB_L "[l 6 l4=0 l4=0 l4=2 l4=4 l4=60 01020304 ] "
#define EPB_B "[b 6 b4=0 b4=0 b4=2 b4=4 b4=60 01020304 ] "
#define SHOWN "link 1 if 0 0.000002000 4/60 | 01020304\n"
#define CUT "the file is cut short in the middle of it\n"

/* An interface with one option, and a packet at the given time. */
#define WITH_OPTION(option, high, low)                                                             \
	SHB_L "[l 1 l2=1 l2=0 l4=0 " option " ] [l 6 l4=0 l4=" #high " l4=" #low " l4=0 l4=0 ]"

/* A packet with options. */
#define PACKET_OPTIONS(options) SHB_L IDB_L "[l 6 l4=0 l4=0 l4=2 l4=4 l4=60 01020304 " options " ] "

static const struct {
	const char *name, *bytes, *want;
} cases[] = {
	{ "one packet", SHB_L IDB_L EPB_L, "1: " SHOWN },
	{ "big-endian", SHB_B IDB_B EPB_B, "1: link 113 if 0 0.000002000 4/60 | 01020304\n" },
	{ "a section alone", SHB_L, "" },
	{ "data with padding", SHB_L IDB_L "[l 6 l4=0 l4=0 l4=2 l4=3 l4=3 010203 ] " EPB_L,
	  "1: link 1 if 0 0.000002000 3/3 | 010203\n2: " SHOWN },
	{ "minor version 2", "[l 0x0a0d0d0a l4=0x1a2b3c4d l2=1 l2=2 l8=-1 ] " IDB_L EPB_L,
	  "1: " SHOWN },
	{ "a wrong section length", "[l 0x0a0d0d0a l4=0x1a2b3c4d l2=1 l2=0 l8=4 ] " IDB_L EPB_L,
	  "1: " SHOWN },
	{ "interfaces of different kinds",
	  SHB_L IDB_L "[l 1 l2=101 l2=0 l4=0 ] "
		      "[l 6 l4=1 l4=0 l4=2 l4=1 l4=1 45 ] " EPB_L,
	  "1: link 101 if 1 0.000002000 1/1 | 45\n2: " SHOWN },
	{ "RAW as systems number it", SHB_L "[l 1 l2=12 l2=0 l4=0 ] [l 6 l4=0 *8 l4=0 l4=0 ]",
	  "1: link 101 if 0 0.000000000 0/0 | \n" },

	/* Other blocks. */
	{ "a simple packet has no time", SHB_L IDB_L "[l 3 l4=3 010203 ] [l 3 l4=100 01020304 ]",
	  "1: link 1 if 0 3/3 | 010203\n2: link 1 if 0 4/100 | 01020304\n" },
	{ "a simple packet is as long as the snap length",
	  SHB_L "[l 1 l2=1 l2=0 l4=2 ] [l 3 l4=100 01020304 ]", "1: link 1 if 0 2/100 | 0102\n" },
	{ "the obsolete packet block and its drops",
	  SHB_L IDB_L "[l 2 l2=0 l2=7 l4=0 l4=2 l4=2 l4=9 0102 ] "
		      "[l 2 l2=0 l2=0xffff l4=0 l4=2 l4=2 l4=9 0102 *2 {l 2 l4=2 } ]",
	  "1: link 1 if 0 0.000002000 2/9 drops 7 | 0102\n"
	  "2: link 1 if 0 out 0.000002000 2/9 drops 7 meta 8 | 0102\n" },
	{ "blocks that hold no packets are passed over",
	  SHB_L "[l 4 l2=0 l2=0 ] [l 10 l4=0x544c534b l4=4 'abcd ] [l 0xbad l4=1 ] "
		"[l 0x40000bad l4=1 ] [l 9 ] [l 0x80000001 *40 ] [l 0x12345678 *4 ] " IDB_L EPB_L,
	  "1: " SHOWN },

	/* Options of packets. */
	{ "flags: inbound, check sequence of 4", PACKET_OPTIONS("{l 2 l4=0x81 } {l 0 }"),
	  "1: link 1 if 0 in 0.000002000 4/60 fcs 4 meta 8 | 01020304\n" },
	{ "flags: outbound, no end of options", PACKET_OPTIONS("{l 2 l4=2 }"),
	  "1: link 1 if 0 out 0.000002000 4/60 meta 8 | 01020304\n" },
	{ "comments and drops",
	  PACKET_OPTIONS("{l 1 'hello } {l 4 l8=3 } {l 1 'you } {l 0 }") EPB_L,
	  "1: link 1 if 0 0.000002000 4/60 drops 3 meta 32 | 01020304\n"
	  "2: link 1 if 0 0.000002000 4/60 drops 3 | 01020304\n" },
	{ "drops, big-endian",
	  SHB_B IDB_B "[b 6 b4=0 b4=0 b4=2 b4=0 b4=0 {b 4 b8=3 } {b 2 b4=1 } ]",
	  "1: link 113 if 0 in 0.000002000 0/0 drops 3 meta 20 | \n" },
	{ "an option that overruns the block",
	  PACKET_OPTIONS("{l 2 l4=1 } l2=1 l2=100 'abcd") EPB_L,
	  "W: FILE: packet 1: options that are too long or too many: the rest of them is ignored\n"
	  "1: link 1 if 0 in 0.000002000 4/60 meta 8 | 01020304\n2: " SHOWN },
	{ "flags of a strange length", PACKET_OPTIONS("{l 2 l2=1 }"),
	  "1: link 1 if 0 0.000002000 4/60 meta 8 | 01020304\n" },
	{ "what follows the end of options is nothing", PACKET_OPTIONS("{l 0 } l2=1 l2=100"),
	  "1: " SHOWN },

	/* Times. */
	{ "nanoseconds", WITH_OPTION("{l 9 09 }", 0, 1000000002),
	  "1: link 1 if 0 1.000000002 0/0 | \n" },
	{ "seconds", WITH_OPTION("{l 9 00 }", 0, 77), "1: link 1 if 0 77.000000000 0/0 | \n" },
	{ "picoseconds are cut", WITH_OPTION("{l 9 0c }", 1, 999),
	  "1: link 1 if 0 0.004294968 0/0 | \n" },
	{ "powers of two", WITH_OPTION("{l 9 8a }", 0, 1536),
	  "1: link 1 if 0 1.500000000 0/0 | \n" },
	{ "2 to the minus 63", WITH_OPTION("{l 9 bf }", 0x80000000, 0),
	  "1: link 1 if 0 1.000000000 0/0 | \n" },
	{ "10 to the minus 19", WITH_OPTION("{l 9 13 }", 0xffffffff, 0xffffffff),
	  "1: link 1 if 0 1.844674407 0/0 | \n" },
	{ "resolution 10 to the minus 20", WITH_OPTION("{l 9 14 }", 0, 0),
	  "E: FILE: packet 1 at byte 28: a time resolution of 0x14 is not supported\n" },
	{ "resolution 2 to the minus 64", WITH_OPTION("{l 9 c0 }", 0, 0),
	  "E: FILE: packet 1 at byte 28: a time resolution of 0xc0 is not supported\n" },
	{ "resolution 0xff", WITH_OPTION("{l 9 ff }", 0, 0),
	  "E: FILE: packet 1 at byte 28: a time resolution of 0xff is not supported\n" },
	{ "two resolutions", WITH_OPTION("{l 9 06 } {l 9 06 }", 0, 0),
	  "E: FILE: packet 1 at byte 28: an unclear time resolution\n" },
	{ "a resolution of two octets", WITH_OPTION("{l 9 0606 }", 0, 0),
	  "E: FILE: packet 1 at byte 28: an unclear time resolution\n" },
	{ "an offset", WITH_OPTION("{l 14 l8=100 }", 0, 5),
	  "1: link 1 if 0 100.000005000 0/0 | \n" },
	{ "a negative offset", WITH_OPTION("{l 14 l8=-2 }", 0, 500000),
	  "1: link 1 if 0 -2.500000000 0/0 | \n" },
	{ "two offsets", WITH_OPTION("{l 14 l8=1 } {l 14 l8=1 }", 0, 0),
	  "E: FILE: packet 1 at byte 28: an unclear time offset\n" },
	{ "the smallest offset", WITH_OPTION("{l 14 l8=0x8000000000000000 }", 0, 0),
	  "W: FILE: packet 1: its time is out of range\n"
	  "1: link 1 if 0 -9223372037.145224192 0/0 | \n" },
	{ "the largest time of the default resolution",
	  WITH_OPTION("{l 2 'x }", 0xffffffff, 0xffffffff),
	  "W: FILE: packet 1: its time is out of range\n"
	  "1: link 1 if 0 9223372036.854775807 0/0 | \n" },

	/* Sections. */
	{ "two sections of opposite byte order", SHB_L IDB_L EPB_L SHB_B IDB_B EPB_B,
	  "1: " SHOWN "2: link 113 if 1 0.000002000 4/60 | 01020304\n" },
	{ "interfaces that are alike stay one", SHB_L IDB_L EPB_L SHB_L IDB_L EPB_L,
	  "1: " SHOWN "2: " SHOWN },
	{ "two alike in one section stay two",
	  SHB_L IDB_L IDB_L "[l 6 l4=1 l4=0 l4=2 l4=0 l4=0 ] " SHB_L IDB_L IDB_L
			    "[l 6 l4=1 l4=0 l4=2 l4=0 l4=0 ]",
	  "1: link 1 if 1 0.000002000 0/0 | \n2: link 1 if 1 0.000002000 0/0 | \n" },
	{ "a new section forgets the interfaces", SHB_L IDB_L EPB_L SHB_L EPB_L,
	  "1: " SHOWN "E: FILE: packet 2 at byte 112: interface 0 is not described (0 are)\n" },

	/* Odd. */
	{ "captured more than was on the wire",
	  SHB_L IDB_L "[l 6 l4=0 l4=0 l4=2 l4=4 l4=2 01020304 ]",
	  "W: FILE: packet 1: captured length 4 is more than its length on the wire, 2\n"
	  "1: link 1 if 0 0.000002000 4/4 | 01020304\n" },
	{ "statistics of no interface", SHB_L "[l 5 l4=0 *8 ] " IDB_L EPB_L,
	  "W: FILE: packet 1: statistics of interface 0, which is not described\n1: " SHOWN },

	/* Wrong. */
	{ "no byte-order magic", "[l 0x0a0d0d0a 'text l2=1 l2=0 l8=-1 ]",
	  "E: not a capture file: FILE\n" },
	{ "major version 2", "[l 0x0a0d0d0a l4=0x1a2b3c4d l2=2 l2=0 l8=-1 ] ",
	  "E: FILE: packet 1 at byte 0: pcapng version 2.0 is not supported\n" },
	{ "minor version 1", "[l 0x0a0d0d0a l4=0x1a2b3c4d l2=1 l2=1 l8=-1 ] ",
	  "E: FILE: packet 1 at byte 0: pcapng version 1.1 is not supported\n" },
	{ "a section header that is too small", "l4=0x0a0d0d0a l4=24 l4=0x1a2b3c4d *20",
	  "E: FILE: packet 1 at byte 0: a section header of 24 bytes\n" },
	{ "a section header that is too large", "l4=0x0a0d0d0a l4=0x100004 l4=0x1a2b3c4d *20",
	  "E: FILE: packet 1 at byte 0: a section header of 1048580 bytes\n" },
	{ "lengths that differ", SHB_L IDB_L EPB_L "l4=6 l4=32 *20 l4=36",
	  "1: " SHOWN "E: FILE: packet 2 at byte 84: the block begins with length 32 and ends with "
	  "length 36\n" },
	{ "block length 11", SHB_L IDB_L EPB_L "l4=6 l4=11 *20",
	  "1: " SHOWN "E: FILE: packet 2 at byte 84: a block of 11 bytes\n" },
	{ "block length 34", SHB_L IDB_L EPB_L "l4=6 l4=34 *40",
	  "1: " SHOWN "E: FILE: packet 2 at byte 84: a block of 34 bytes\n" },
	{ "block length 0", SHB_L IDB_L EPB_L "l4=6 l4=0 *40",
	  "1: " SHOWN "E: FILE: packet 2 at byte 84: a block of 0 bytes\n" },
	{ "an absurd packet block", SHB_L IDB_L EPB_L "l4=6 l4=0x7ffffff0 *40",
	  "1: " SHOWN "E: FILE: packet 2 at byte 84: " CUT },
	{ "an absurd unknown block", SHB_L IDB_L EPB_L "l4=99 l4=0xfffffffc *40",
	  "1: " SHOWN "E: FILE: packet 2 at byte 132: the file is cut short before it\n" },
	{ "an absurd interface block", SHB_L "l4=1 l4=0x7ffffff0 *40",
	  "E: FILE: packet 1 at byte 28: an interface block of 2147483632 bytes\n" },
	{ "an interface block that is too small", SHB_L "[l 1 ]",
	  "E: FILE: packet 1 at byte 28: an interface block of 12 bytes\n" },
	{ "a packet block that is too small", SHB_L IDB_L "[l 6 *12 ]",
	  "E: FILE: packet 1 at byte 48: a packet block of 24 bytes\n" },
	{ "a simple packet block that is too small", SHB_L IDB_L "[l 3 ]",
	  "E: FILE: packet 1 at byte 48: a packet block of 12 bytes\n" },
	{ "a statistics block that is too small", SHB_L IDB_L "[l 5 *8 ]",
	  "E: FILE: packet 1 at byte 48: a statistics block of 20 bytes\n" },
	{ "a packet before any interface", SHB_L EPB_L,
	  "E: FILE: packet 1 at byte 28: interface 0 is not described (0 are)\n" },
	{ "a simple packet before any interface", SHB_L "[l 3 l4=1 01 ]",
	  "E: FILE: packet 1 at byte 28: interface 0 is not described (0 are)\n" },
	{ "captured length beyond the block", SHB_L IDB_L "[l 6 l4=0 l4=0 l4=2 l4=9 l4=9 *8 ]",
	  "E: FILE: packet 1 at byte 48: a captured length of 9 in a block of 40 bytes\n" },
	{ "options of an interface that overrun it", SHB_L "[l 1 l2=1 l2=0 l4=0 l2=2 l2=9 'abcd ]",
	  "E: FILE: packet 1 at byte 28: an interface block whose options do not fit in it\n" },
	{ "cut in a block", SHB_L IDB_L EPB_L "l4=6 l4=32 *8",
	  "1: " SHOWN "E: FILE: packet 2 at byte 84: " CUT },
	{ "cut in a block header", SHB_L IDB_L EPB_L "l4=6 l2=1",
	  "1: " SHOWN "E: FILE: packet 2 at byte 84: " CUT },
};

static struct capfile *open_bytes(struct assembly *a, int *ret_fd)
{
	struct capfile *cap = NULL;
	char path[64];
	*ret_fd = memfd_create("capture", MFD_CLOEXEC);
	assert(write(*ret_fd, a->p, a->n) == (ssize_t)a->n);
	snprintf(path, sizeof(path), "/proc/self/fd/%d", *ret_fd);
	ok(cap_open(&cap, path, NULL, NULL) == 0, "opens");
	free(a->p);
	return cap;
}

/* What is said of interfaces, in blocks of both byte orders. */
static void test_ifaces(const char *name, const char *bytes)
{
	struct assembly a = assemble(bytes);
	struct frame frame;
	int fd;
	struct capfile *cap = open_bytes(&a, &fd);
	ok(cap_next(cap, &frame, NULL) == 1, "%s: a packet", name);
	const struct cap_iface *i = cap_iface(cap, 0);
	same(i->name, "eth0", "name");
	same(i->description, "the\\033[ first", "description, made printable");
	ok(i->has_mac && memcmp(i->mac, "\1\2\3\4\5\6", 6) == 0, "address");
	ok(i->link == 1 && i->snaplen == 96 && !i->us_times && i->received == UINT64_MAX,
	   "the rest; no statistics yet");
	ok(frame.fcs_len == 4, "length of the check sequence");
	ok(cap_next(cap, &frame, NULL) == 0, "the end");
	i = cap_iface(cap, 0);
	ok(i->received == 1000 && i->dropped == 5 && i->accepted == 900 && i->os_dropped == 7 &&
		   i->delivered == 893,
	   "statistics");
	ok(i->start_ns == 4294967297 && i->end_ns == 4294967298, "times of the capture");
	ok(cap_n_skipped_blocks(cap) == 1, "one block was not understood");
	cap_close(cap);
	close(fd);
}

/* Blocks larger than the buffer: packets are delivered, the rest is passed over. */
static void test_large(struct capture_text *t)
{
	struct assembly a = assemble(SHB_L IDB_L "[l 0xbad l4=1 *3000000 ] " EPB_L);
	text_of(t, a.p, a.n);
	same(t->buf, "1: " SHOWN, "a large custom block");
	text_of(t, a.p, a.n - 40);
	same(t->buf, "E: FILE: packet 1 at byte 3000060: the file is cut short before it\n",
	     "it is cut short");
	a.p[a.n - 40]++;
	text_of(t, a.p, a.n);
	ok(t->failed && strstr(t->buf, "and ends with length"), "its lengths differ");
	free(a.p);

	a = assemble(SHB_L IDB_L
		     "[l 6 l4=0 l4=0 l4=2 l4=4 l4=60 01020304 {l 2 l4=1 } l2=1 l2=60000 "
		     "*60000 l2=1 l2=60000 *60000 *1000000 ] " EPB_L);
	text_of(t, a.p, a.n);
	ok(!t->failed && t->n == 2 && strstr(t->buf, "in 0.000002000 4/60 meta"),
	   "a packet block of more than a megabyte");
	free(a.p);
	a = assemble(SHB_L IDB_L "[l 6 l4=0 l4=0 l4=2 l4=262144 l4=262144 *262144 ] " EPB_L);
	text_of(t, a.p, a.n);
	ok(!t->failed && t->n == 2, "the largest packet");
	free(a.p);
	a = assemble(SHB_L IDB_L "[l 6 l4=0 l4=0 l4=2 l4=262145 l4=262145 *262145 ] " EPB_L);
	text_of(t, a.p, a.n);
	same(t->buf,
	     "E: FILE: packet 1 at byte 48: a captured length of 262145 bytes is more than "
	     "262144\n",
	     "a packet that is too large");
	free(a.p);
	a = assemble(SHB_L "[l 1 l2=231 l2=0 l4=0 ] [l 6 l4=0 l4=0 l4=2 l4=2000000 l4=2000000 "
			   "*2000000 ] " EPB_L);
	text_of(t, a.p, a.n);
	ok(!t->failed && t->n == 2 && strstr(t->buf, "262144/2000000"),
	   "a large D-Bus packet is cut");
	free(a.p);
}

/* Files of very many interfaces and sections stay within bounds. */
static void test_many(void)
{
	enum { SECTIONS = 3 * CAP_MAX_IFACES };
	struct assembly one = assemble(SHB_L "[l 1 l2=1 l2=0 l4=0 {l 2 'ab } ] " EPB_L);
	int fd = memfd_create("capture", MFD_CLOEXEC);
	uint8_t *many = malloc(one.n * SECTIONS);
	for (uint32_t i = 0; i < SECTIONS; i++) {
		memcpy(many + i * one.n, one.p, one.n);
		/* Another snap length: another interface. */
		memcpy(many + i * one.n + 40, &i, 4);
	}
	assert(write(fd, many, one.n * SECTIONS) == (ssize_t)(one.n * SECTIONS));
	free(many);
	free(one.p);
	struct capfile *cap;
	struct frame frame;
	char path[64];
	uint32_t n = 0, most = 0, wrong = 0;
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	ok(cap_open(&cap, path, NULL, NULL) == 0, "a file of %d sections", SECTIONS);
	for (; cap_next(cap, &frame, NULL) == 1; n++) {
		const struct cap_iface *i = cap_iface(cap, frame.iface);
		wrong += !i || i->snaplen != n || strcmp(i->name, "ab") != 0;
		if (cap_n_ifaces(cap) > most)
			most = cap_n_ifaces(cap);
	}
	ok(n == SECTIONS && !wrong, "every packet has its interface");
	ok(most <= CAP_MAX_IFACES, "the table stays small: %u", most);
	cap_close(cap);
	close(fd);
}

static void test_too_many(struct capture_text *t)
{
	struct assembly shb = assemble(SHB_L), idb = assemble(IDB_L);
	size_t n = shb.n + idb.n * (CAP_MAX_IFACES + 1);
	uint8_t *many = malloc(n);
	memcpy(many, shb.p, shb.n);
	for (size_t at = shb.n; at < n; at += idb.n)
		memcpy(many + at, idb.p, idb.n);
	text_of(t, many, n - idb.n);
	same(t->buf, "", "as many interfaces as the table holds");
	text_of(t, many, n);
	ok(t->failed && strstr(t->buf, "more than 16384 interfaces"), "one more");
	free(many);
	free(shb.p);
	free(idb.p);
}

int main(void)
{
	struct capture_text *t = malloc(sizeof(*t));
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct assembly a = assemble(cases[i].bytes);
		text_of(t, a.p, a.n);
		same(t->buf, cases[i].want, cases[i].name);
		free(a.p);
	}
	test_ifaces("little-endian", SHB_L
		    "[l 1 l2=1 l2=0 l4=96 {l 2 'eth0 } {l 3 746865 1b5b20 'first } "
		    "{l 6 010203040506 } {l 9 09 } {l 13 20 } {l 0 } ] " EPB_L
		    "[l 5 l4=0 *8 {l 2 l4=1 l4=1 } {l 3 l4=1 l4=2 } {l 4 l8=1000 } {l 5 l8=5 } "
		    "{l 6 l8=900 } {l 7 l8=7 } {l 8 l8=893 } {l 9 l8=1 } ] [l 77 ]");
	test_ifaces("big-endian", SHB_B
		    "[b 1 b2=1 b2=0 b4=96 {b 2 'eth0 00 'x } {b 3 746865 1b5b20 'first } "
		    "{b 6 010203040506 } {b 9 09 } {b 13 20 } {b 0 } ] " EPB_B
		    "[b 5 b4=0 *8 {b 2 b4=1 b4=1 } {b 3 b4=1 b4=2 } {b 4 b8=1000 } {b 5 b8=5 } "
		    "{b 6 b8=900 } {b 7 b8=7 } {b 8 b8=893 } {b 9 b8=1 } ] [b 77 ]");
	test_large(t);
	test_many();
	test_too_many(t);
	free(t);
	return done_testing();
}
