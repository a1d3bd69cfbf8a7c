/* Reading pcap files: magics, byte orders, versions, variants, and everything odd or wrong. */
#include "assemble.h"
#include "capture_text.h"
#include "unit/tap.h"

#define LE_US "d4c3b2a1 l2=2 l2=4 *8 "
#define LE_NS "4d3cb2a1 l2=2 l2=4 *8 "
#define BE_US "a1b2c3d4 b2=2 b2=4 *8 "
#define ETH_LE LE_US "l4=65535 l4=1 "

/* A record of four octets captured of len, at 10.000002 s. */
#define REC(len) "l4=10 l4=2 l4=4 l4=" #len " 01020304 "
#define SHOWN "10.000002000 4/4 | 01020304\n"

static const struct {
	const char *name, *bytes, *want;
} cases[] = {
	{ "little-endian, microseconds", ETH_LE REC(60) "l4=11 l4=0 l4=0 l4=0",
	  "1: link 1 if 0 10.000002000 4/60 | 01020304\n"
	  "2: link 1 if 0 11.000000000 0/0 | \n" },
	{ "big-endian", BE_US "b4=65535 b4=1 b4=10 b4=2 b4=4 b4=60 01020304",
	  "1: link 1 if 0 10.000002000 4/60 | 01020304\n" },
	{ "nanoseconds", LE_NS "l4=65535 l4=1 " REC(4),
	  "1: link 1 if 0 10.000000002 4/4 | 01020304\n" },
	{ "nanoseconds, big-endian",
	  "a1b23c4d b2=2 b2=4 *8 b4=65535 b4=1 b4=10 b4=999999999 b4=1 b4=1 ff",
	  "1: link 1 if 0 10.999999999 1/1 | ff\n" },
	{ "seconds beyond 2038", ETH_LE "l4=4294967295 l4=999999 l4=0 l4=0",
	  "1: link 1 if 0 4294967295.999999000 0/0 | \n" },
	{ "no packets", ETH_LE, "" },
	{ "RAW as systems number it", LE_US "l4=9 l4=12 " REC(4), "1: link 101 if 0 " SHOWN },
	{ "RAW as OpenBSD numbers it", LE_US "l4=9 l4=14 " REC(4), "1: link 101 if 0 " SHOWN },
	{ "an unknown link type is no error", LE_US "l4=9 l4=60000 " REC(4),
	  "1: link 60000 if 0 " SHOWN },
	{ "check sequences by the link-type word", LE_US "l4=9 l4=0x24000001 " REC(4),
	  "1: link 1 if 0 10.000002000 4/4 fcs 4 | 01020304\n" },
	{ "check-sequence length without its flag", LE_US "l4=9 l4=0x20000001 " REC(4),
	  "1: link 1 if 0 " SHOWN },
	{ "reserved bits of the link-type word", LE_US "l4=9 l4=0x00010001 " REC(4),
	  "E: FILE: link type 0x00010001 has reserved bits set\n" },
	{ "reserved bit R", LE_US "l4=9 l4=0x08000001 " REC(4),
	  "E: FILE: link type 0x08000001 has reserved bits set\n" },

	/* Versions. */
	{ "2.0: lengths the other way round",
	  "d4c3b2a1 l2=2 l2=0 *8 l4=9 l4=1 l4=10 l4=2 l4=60 l4=4 01020304",
	  "1: link 1 if 0 10.000002000 4/60 | 01020304\n" },
	{ "2.3: swapped if captured is larger",
	  "d4c3b2a1 l2=2 l2=3 *8 l4=9 l4=1 l4=10 l4=2 l4=60 l4=4 01020304 " REC(60),
	  "1: link 1 if 0 10.000002000 4/60 | 01020304\n"
	  "2: link 1 if 0 10.000002000 4/60 | 01020304\n" },
	{ "543.0 of DG/UX", "d4c3b2a1 l2=543 l2=0 *8 l4=9 l4=1 l4=10 l4=2 l4=60 l4=4 01020304",
	  "1: link 1 if 0 10.000002000 4/60 | 01020304\n" },
	{ "2.5 is as 2.4", "d4c3b2a1 l2=2 l2=5 *8 l4=9 l4=1 " REC(4), "1: link 1 if 0 " SHOWN },
	{ "1.2", "d4c3b2a1 l2=1 l2=2 *8 l4=9 l4=1 " REC(4),
	  "E: FILE: pcap version 1.2 is not supported\n" },
	{ "3.0", "d4c3b2a1 l2=3 l2=0 *8 l4=9 l4=1 " REC(4),
	  "E: FILE: pcap version 3.0 is not supported\n" },

	/* AIX. */
	{ "AIX: nanoseconds and an interface type",
	  "a1b2c3d4 b2=2 b2=2 *8 b4=96 b4=6 b4=10 b4=999999999 b4=4 b4=4 01020304",
	  "1: link 1 if 0 10.999999999 4/4 | 01020304\n" },
	{ "AIX: token ring, lengths in either order",
	  "a1b2c3d4 b2=2 b2=2 *8 b4=96 b4=9 b4=1 b4=2 b4=60 b4=2 0102 b4=1 b4=3 b4=2 b4=60 0304",
	  "1: link 6 if 0 1.000000002 2/60 | 0102\n2: link 6 if 0 1.000000003 2/60 | 0304\n" },
	{ "AIX: FDDI with its padding",
	  "a1b2c3d4 b2=2 b2=2 *8 b4=96 b4=15 b4=1 b4=2 b4=5 b4=5 0000005051",
	  "1: link 10 if 0 1.000000002 2/2 | 5051\n" },
	{ "AIX: FDDI too short for its padding",
	  "a1b2c3d4 b2=2 b2=2 *8 b4=96 b4=15 b4=1 b4=2 b4=2 b4=2 0000",
	  "E: FILE: packet 1 at byte 24: too short for its link type (2 bytes)\n" },
	{ "AIX: loopback", "a1b2c3d4 b2=2 b2=2 *8 b4=96 b4=24 b4=1 b4=2 b4=1 b4=1 ff",
	  "1: link 0 if 0 1.000000002 1/1 | ff\n" },
	{ "2.2 with another link type is not AIX",
	  "a1b2c3d4 b2=2 b2=2 *8 b4=96 b4=1 b4=1 b4=2 b4=9 b4=1 ff",
	  "1: link 1 if 0 1.000002000 1/9 | ff\n" },

	/* Patched libpcaps. */
	{ "Red Hat 6.1",
	  ETH_LE "l4=10 l4=2 l4=4 l4=60 l4=3 l2=8 04 00 01020304 "
		 "l4=10 l4=3 l4=4 l4=60 l4=3 l2=8 00 00 05060708",
	  "1: link 1 if 0 out 10.000002000 4/60 | 01020304\n"
	  "2: link 1 if 0 in 10.000003000 4/60 | 05060708\n" },
	{ "Nokia",
	  ETH_LE "l4=10 l4=2 l4=4 l4=60 l4=0x1fbf2304 01020304 "
		 "l4=10 l4=3 l4=4 l4=60 l4=0x1fbf2304 05060708",
	  "1: link 1 if 0 10.000002000 4/60 | 01020304\n"
	  "2: link 1 if 0 10.000003000 4/60 | 05060708\n" },
	{ "Nokia, made by a converter",
	  ETH_LE "l4=10 l4=2 l4=4 l4=60 l4=0 01020304 l4=10 l4=3 l4=4 l4=60 l4=0 05060708",
	  "1: link 1 if 0 10.000002000 4/60 | 01020304\n"
	  "2: link 1 if 0 10.000003000 4/60 | 05060708\n" },
	{ "Nokia, ATM",
	  LE_US "l4=96 l4=13 l4=10 l4=2 l4=4 l4=60 l4=0x1fbf2304 01020304 "
		"l4=10 l4=3 l4=4 l4=60 l4=0x1fbf2304 05060708",
	  "1: link 100 if 0 10.000002000 4/60 | 01020304\n"
	  "2: link 100 if 0 10.000003000 4/60 | 05060708\n" },
	{ "modified magic, 24 octets",
	  "34cdb2a1 l2=2 l2=4 *8 l4=96 l4=1 l4=10 l4=2 l4=4 l4=60 l4=3 l2=8 04 00 01020304 "
	  "l4=10 l4=3 l4=4 l4=60 l4=3 l2=8 00 00 05060708",
	  "1: link 1 if 0 out 10.000002000 4/60 | 01020304\n"
	  "2: link 1 if 0 in 10.000003000 4/60 | 05060708\n" },
	{ "modified magic, SuSE 6.3",
	  "34cdb2a1 l2=2 l2=4 *8 l4=96 l4=1 l4=10 l4=2 l4=4 l4=60 l4=3 l2=8 02 00 *4 01020304 "
	  "l4=10 l4=3 l4=4 l4=60 l4=3 l2=8 00 00 *4 05060708",
	  "1: link 1 if 0 in 10.000002000 4/60 | 01020304\n"
	  "2: link 1 if 0 in 10.000003000 4/60 | 05060708\n" },
	{ "lcap, software", "ab01001c l2=2 l2=4 *8 l4=96 l4=1 l4=20 " REC(4),
	  "1: link 1 if 0 " SHOWN },
	{ "lcap, hardware, big-endian",
	  "1c0001ac b2=2 b2=4 *8 b4=96 b4=1 b4=20 b4=1 b4=2 b4=1 b4=1 ff",
	  "1: link 1 if 0 1.000000002 1/1 | ff\n" },

	/* Link headers in the order of the capturing machine become little-endian. */
	{ "NFLOG of a big-endian machine",
	  BE_US "b4=96 b4=239 b4=1 b4=2 b4=18 b4=18 02000001 b2=6 b2=10 'ab *2 b2=4 b2=9 b2=1",
	  "1: link 239 if 0 1.000002000 18/18 | 0200000106000a006162000004000900\n" },
	{ "NFLOG of a little-endian machine",
	  LE_US "l4=96 l4=239 l4=1 l4=2 l4=8 l4=8 02000001 l2=4 l2=10",
	  "1: link 239 if 0 1.000002000 8/8 | 0200000104000a00\n" },
	{ "NFLOG with an attribute that is too short",
	  BE_US "b4=96 b4=239 b4=1 b4=2 b4=12 b4=12 02000001 b2=3 b2=10 b2=4 b2=9",
	  "1: link 239 if 0 1.000002000 12/12 | 0200000103000a0000040009\n" },
	{ "PFLOG of a big-endian machine, its end",
	  BE_US "b4=96 b4=117 b4=1 b4=2 b4=61 b4=61 *44 b4=1 b4=2 b4=3 b4=4 01",
	  "1: link 117 if 0 1.000002000 61/61 | 00000000000000000000000000000000\n" },
	{ "USB of a big-endian machine, cut",
	  BE_US "b4=96 b4=189 b4=1 b4=2 b4=15 b4=64 b8=1 53020081 b2=2 00",
	  "1: link 189 if 0 1.000002000 15/64 | 010000000000000053020081020000\n" },

	/* Odd. */
	{ "captured more than was on the wire", ETH_LE REC(2) REC(3),
	  "W: FILE: packet 1: captured length 4 is more than its length on the wire, 2\n"
	  "1: link 1 if 0 " SHOWN "2: link 1 if 0 " SHOWN },
	{ "more than the snap length", LE_US "l4=3 l4=1 " REC(4) REC(4),
	  "W: FILE: packet 1: captured length 4 is more than the snap length, 3\n"
	  "1: link 1 if 0 " SHOWN "2: link 1 if 0 " SHOWN },
	{ "snap length 0", LE_US "l4=0 l4=1 " REC(4), "1: link 1 if 0 " SHOWN },
	{ "a fraction of more than a second", ETH_LE "l4=10 l4=1500000 l4=0 l4=0",
	  "W: FILE: packet 1: the fraction of its time is a second or more\n"
	  "1: link 1 if 0 11.500000000 0/0 | \n" },

	/* Wrong. */
	{ "the file header is cut short", "d4c3b2a1 l2=2 l2=4 *8 l4=9",
	  "E: FILE: cut short in the file header, at byte 20\n" },
	{ "a record header is cut short", ETH_LE REC(4) "l4=10 l4=2 l4=4",
	  "1: link 1 if 0 " SHOWN
	  "E: FILE: packet 2 at byte 44: the file is cut short in the middle of it\n" },
	{ "a packet is cut short", ETH_LE REC(4) "l4=10 l4=2 l4=4 l4=4 010203",
	  "1: link 1 if 0 " SHOWN
	  "E: FILE: packet 2 at byte 44: the file is cut short in the middle of it\n" },
	{ "an absurd length", ETH_LE REC(4) REC(4) REC(4) "l4=10 l4=2 l4=0xffffffff l4=4 01020304",
	  "1: link 1 if 0 " SHOWN "2: link 1 if 0 " SHOWN "3: link 1 if 0 " SHOWN
	  "E: FILE: packet 4 at byte 84: a captured length of 4294967295 bytes is more than "
	  "262144\n" },
	{ "two files in one", ETH_LE REC(4) REC(4) REC(4) ETH_LE REC(4),
	  "1: link 1 if 0 " SHOWN "2: link 1 if 0 " SHOWN "3: link 1 if 0 " SHOWN
	  "E: FILE: packet 4 at byte 84: another file header: this looks like concatenated pcap "
	  "files\n" },
};

/* The largest packet, and those of link types that have larger ones. */
static void test_sizes(struct capture_text *t)
{
	struct assembly a = assemble(ETH_LE "l4=1 l4=2 l4=262144 l4=262144 *262144 " REC(4));
	text_of(t, a.p, a.n);
	ok(t->n == 2 && strstr(t->buf, "262144/262144"), "a packet of 262144 bytes");
	free(a.p);
	a = assemble(LE_US "l4=0 l4=249 l4=1 l4=2 l4=300000 l4=300000 *300000 " REC(4));
	text_of(t, a.p, a.n);
	same(t->buf,
	     "W: FILE: packet 1: of its 300000 bytes only the first 262144 are read\n"
	     "W: FILE: packet 1: captured length 300000 is more than the snap length, 262144\n"
	     "1: link 249 if 0 1.000002000 262144/300000 | 00000000000000000000000000000000\n"
	     "2: link 249 if 0 " SHOWN,
	     "a large USB packet is cut");
	text_of(t, a.p, a.n - 100);
	ok(t->failed && t->n == 1 &&
		   strstr(t->buf, "packet 2 at byte 299960: the file is cut short before it"),
	   "the file ends within what was cut");
	free(a.p);
}

/* Isochronous USB: descriptors behind the header. Bytes beyond what a text shows. */
static void test_usb(void)
{
	struct assembly a =
		assemble("a1b2c3d4 b2=2 b2=4 *8 b4=96 b4=220 b4=1 b4=2 b4=96 b4=96 "
			 "b8=1 53 00 81 02 b2=3 00 00 b8=4 b4=5 b4=6 b4=7 b4=8 b4=9 b4=2 "
			 "b4=10 b4=11 b4=12 b4=13 b4=14 b4=15 b4=16 b4=0 b4=17 b4=18 b4=19 b4=0");
	struct assembly want =
		assemble("l8=1 53 00 81 02 l2=3 00 00 l8=4 l4=5 l4=6 l4=7 l4=8 l4=9 l4=2 "
			 "l4=10 l4=11 l4=12 l4=13 l4=14 l4=15 l4=16 l4=0 l4=17 l4=18 l4=19 l4=0");
	struct capfile *cap;
	struct frame f;
	char path[64];
	int fd = memfd_create("capture", MFD_CLOEXEC);
	assert(write(fd, a.p, a.n) == (ssize_t)a.n);
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	ok(cap_open(&cap, path, NULL, NULL) == 0 && cap_next(cap, &f, NULL) == 1,
	   "isochronous USB");
	ok(f.cap == want.n && memcmp(f.data, want.p, want.n) == 0, "is turned");
	cap_close(cap);
	close(fd);
	free(a.p);
	free(want.p);
}

static void test_iface(void)
{
	struct capfile *cap;
	struct assembly a = assemble(LE_NS "l4=77 l4=113 " REC(4));
	char path[64];
	int fd = memfd_create("capture", MFD_CLOEXEC);
	ok(write(fd, a.p, a.n) == (ssize_t)a.n, "file in memory");
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	ok(cap_open(&cap, path, NULL, NULL) == 0, "opens without options and without err");
	ok(cap_format(cap) == CAP_PCAP_NS && cap_compression(cap) == COMP_NONE, "format");
	ok(cap_n_ifaces(cap) == 1 && !cap_iface(cap, 1), "one interface");
	const struct cap_iface *iface = cap_iface(cap, 0);
	ok(iface->link == 113 && iface->snaplen == 77 && !iface->us_times &&
		   iface->received == UINT64_MAX,
	   "what is known of it");
	ok(cap_is_file(cap, path) && !cap_is_file(cap, "/dev/null"), "the file itself is known");
	cap_close(cap);
	close(fd);
	free(a.p);
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
	test_sizes(t);
	test_iface();
	test_usb();
	free(t);
	return done_testing();
}
