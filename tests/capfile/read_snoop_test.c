/* Reading snoop files: versions, link types, Surveyor, and how damage is passed over. */
#include "assemble.h"
#include "capture_text.h"
#include "unit/tap.h"

#define V2 "'snoop *3 b4=2 "
#define ETH V2 "b4=4 "
/* Four octets of 60 at the given second, nothing dropped. */
#define REC(s) "b4=60 b4=4 b4=28 b4=0 b4=" #s " b4=5 01020304 "
#define SHOWN "1000000010.000005000 4/60 | 01020304\n"
#define BAD "W: (warning) bad packet header in capture file offset "

static const struct {
	const char *name, *bytes, *want;
} cases[] = {
	{ "one packet", ETH REC(1000000010), "1: link 1 if 0 " SHOWN },
	{ "no packets", ETH, "" },
	{ "padding and drops",
	  ETH "b4=3 b4=3 b4=28 b4=7 b4=1000000010 b4=5 010203 ff b4=3 b4=3 b4=32 b4=9 "
	      "b4=1000000010 b4=5 010203 *5",
	  "1: link 1 if 0 1000000010.000005000 3/3 drops 7 | 010203\n"
	  "2: link 1 if 0 1000000010.000005000 3/3 drops 9 | 010203\n" },
	{ "records without alignment",
	  ETH "b4=3 b4=3 b4=27 b4=0 b4=1000000010 b4=5 010203 " REC(1000000010),
	  "1: link 1 if 0 1000000010.000005000 3/3 | 010203\n2: link 1 if 0 " SHOWN },
	{ "version 1 has no link type", "'snoop *3 b4=1 " REC(1000000010),
	  "1: link 1 if 0 " SHOWN },
	{ "before RFC 1761", "b4=4 b4=28 b4=620000000 b4=5 b4=3 b4=60 01020304",
	  "1: link 1 if 0 620000000.000005000 4/60 drops 3 | 01020304\n" },
	{ "a time too late for before RFC 1761", "b4=4 b4=28 b4=770000000 b4=5 b4=3 b4=60 01020304",
	  "E: not a capture file: FILE\n" },
	{ "version 6", "'snoop *3 b4=6 b4=4 " REC(1000000010),
	  "E: capture file: FILE: Version 6 unrecognized\n" },
	{ "version 0", "'snoop *3 b4=0 b4=4 " REC(1000000010),
	  "E: capture file: FILE: Version 0 unrecognized\n" },
	{ "version 3, but not of Surveyor", "'snoop *3 b4=3 b4=4 " REC(1000000010),
	  "E: capture file: FILE: Version 3 unrecognized\n" },
	{ "the file header is cut short", "'snoop *3 b4=2 b2=0",
	  "E: FILE: cut short in the file header, at byte 14\n" },
	{ "no version", "'snoop *3", "E: FILE: cut short in the file header, at byte 8\n" },

	/* Link types. */
	{ "802.3", V2 "b4=0 " REC(1000000010), "1: link 1 if 0 " SHOWN },
	{ "token ring", V2 "b4=2 " REC(1000000010), "1: link 6 if 0 " SHOWN },
	{ "FDDI", V2 "b4=8 " REC(1000000010), "1: link 10 if 0 " SHOWN },
	{ "other", V2 "b4=9 " REC(1000000010), "1: link 0 if 0 " SHOWN },
	{ "loopback", V2 "b4=14 " REC(1000000010), "1: link 0 if 0 " SHOWN },
	{ "Fibre Channel", V2 "b4=16 " REC(1000000010), "1: link 122 if 0 " SHOWN },
	{ "SunATM", V2 "b4=18 " REC(1000000010), "1: link 123 if 0 " SHOWN },
	{ "100BaseT", V2 "b4=25 " REC(1000000010), "1: link 1 if 0 " SHOWN },
	{ "InfiniBand", V2 "b4=26 " REC(1000000010), "1: link 242 if 0 " SHOWN },
	{ "IPv4 tunnel", V2 "b4=0x80000001 " REC(1000000010), "1: link 228 if 0 " SHOWN },
	{ "IPv6 tunnel", V2 "b4=0x80000002 " REC(1000000010), "1: link 229 if 0 " SHOWN },
	{ "ipnet", V2 "b4=0x80000005 " REC(1000000010), "1: link 226 if 0 " SHOWN },
	{ "6to4 tunnel", V2 "b4=0x80000007 " REC(1000000010), "1: link 228 if 0 " SHOWN },
	{ "token bus", V2 "b4=1 " REC(1000000010), "E: FILE: Mac Type = 1 is not supported\n" },
	{ "802.11", V2 "b4=0x80000004 " REC(1000000010),
	  "E: FILE: Mac Type = 80000004 is not supported\n" },
	{ "99", V2 "b4=99 " REC(1000000010), "E: FILE: Mac Type = 63 is not supported\n" },

	/* Surveyor: known by 16 octets or more of padding in the first record. */
	{ "Surveyor, fast Ethernet",
	  "'snoop *3 b4=4 b4=10 b4=60 b4=4 b4=44 b4=0 b4=1000000010 b4=5 01020304 *16 " REC(
		  1000000010),
	  "1: link 1 if 0 1000000010.000005000 4/60 fcs 4 | 01020304\n"
	  "2: link 1 if 0 1000000010.000005000 4/60 fcs 4 | 01020304\n" },
	{ "Surveyor, token ring", V2 "b4=11 b4=60 b4=4 b4=44 b4=0 b4=1000000010 b4=5 01020304 *16",
	  "1: link 6 if 0 " SHOWN },
	{ "Surveyor, gigabit", V2 "b4=12 b4=60 b4=4 b4=44 b4=0 b4=1000000010 b4=5 01020304 *16",
	  "1: link 1 if 0 1000000010.000005000 4/60 fcs 4 | 01020304\n" },
	{ "Surveyor, 802.11", V2 "b4=18 b4=60 b4=4 b4=44 b4=0 b4=1000000010 b4=5 01020304 *16",
	  "E: FILE: Mac Type = 12 is not supported\n" },
	{ "15 octets of padding are none",
	  V2 "b4=10 b4=60 b4=4 b4=43 b4=0 b4=1000000010 b4=5 01020304 *15",
	  "E: FILE: Mac Type = a is not supported\n" },

	/* Odd. */
	{ "a fraction of more than a second",
	  ETH "b4=4 b4=4 b4=28 b4=0 b4=1000000010 b4=2500000 01020304",
	  "W: FILE: packet 1: the fraction of its time is a second or more\n"
	  "1: link 1 if 0 1000000012.500000000 4/4 | 01020304\n" },
	{ "a record too short for its data",
	  ETH "b4=60 b4=8 b4=28 b4=0 b4=1000000010 b4=5 01020304 " REC(1000000010),
	  "W: FILE: packet 1: its record length, 28, is too small for its 8 bytes\n"
	  "1: link 1 if 0 1000000010.000005000 8/60 | 010203040000003c\n"
	  "2: link 1 if 0 " SHOWN },
	{ "the same, at the end of the file",
	  ETH "b4=60 b4=8 b4=28 b4=0 b4=1000000010 b4=5 01020304",
	  "W: FILE: packet 1: truncated packet buffer\n"
	  "1: link 1 if 0 1000000010.000005000 4/60 | 01020304\n" },

	/* Damage: the next record is sought in steps of four, near the time of the last good
	 * one. */
	{ "a record cut short at the end",
	  ETH REC(1000000010) "b4=60 b4=4 b4=28 b4=0 b4=1000000010 b4=5 0102",
	  "1: link 1 if 0 " SHOWN BAD "28: length=28\n" },
	{ "a header cut short at the end", ETH REC(1000000010) "b4=60 b4=4 b4=28 b4=0",
	  "1: link 1 if 0 " SHOWN BAD "28: length=28\n" },
	{ "a few octets at the end", ETH REC(1000000010) "b4=60",
	  "1: link 1 if 0 " SHOWN BAD "28: length=0\n" },
	{ "total length 0",
	  ETH REC(1000000010) "b4=60 b4=4 b4=0 b4=0 b4=1000000011 b4=5 01020304 " REC(1000000010),
	  "1: link 1 if 0 " SHOWN BAD "28: length=0\n2: link 1 if 0 " SHOWN },
	{ "original length 0",
	  ETH REC(1000000010) "b4=0 b4=4 b4=28 b4=0 b4=1000000011 b4=5 01020304 " REC(1000000010),
	  "1: link 1 if 0 " SHOWN BAD "28: length=28\n2: link 1 if 0 " SHOWN },
	{ "included length 0",
	  ETH REC(1000000010) "b4=4 b4=0 b4=28 b4=0 b4=1000000011 b4=5 01020304 " REC(1000000010),
	  "1: link 1 if 0 " SHOWN BAD "28: length=28\n2: link 1 if 0 " SHOWN },
	{ "included more than the original",
	  ETH REC(1000000010) "b4=3 b4=4 b4=28 b4=0 b4=1000000011 b4=5 01020304 " REC(1000000010),
	  "1: link 1 if 0 " SHOWN BAD "28: length=28\n2: link 1 if 0 " SHOWN },
	{ "total less than included",
	  ETH REC(1000000010) "b4=60 b4=60 b4=28 b4=0 b4=1000000011 b4=5 01020304 " REC(1000000010),
	  "1: link 1 if 0 " SHOWN BAD "28: length=28\n2: link 1 if 0 " SHOWN },
	{ "no time", ETH REC(1000000010) REC(0) REC(1000000010),
	  "1: link 1 if 0 " SHOWN BAD "28: length=28\n2: link 1 if 0 " SHOWN },
	{ "a huge total length",
	  ETH REC(1000000010) "b4=60 b4=4 b4=0xfffffff0 b4=0 b4=1000000011 b4=5 01020304 " REC(
		  1000000010),
	  "1: link 1 if 0 " SHOWN BAD "28: length=4294967280\n2: link 1 if 0 " SHOWN },
	{ "more padding than 4096",
	  ETH REC(1000000010) "b4=60 b4=4 b4=4125 b4=0 b4=1000000011 b4=5 01020304 " REC(
		  1000000010) "*4200",
	  "1: link 1 if 0 " SHOWN BAD "28: length=4125\n2: link 1 if 0 " SHOWN BAD
	  "84: length=0\n" },
	{ "another 256 seconds are not found again",
	  ETH REC(1000000010) "b4=60 b4=4 b4=0 b4=0 b4=1000000011 b4=5 01020304 " REC(1000000300)
		  REC(1000000011),
	  "1: link 1 if 0 " SHOWN BAD "28: length=0\n"
	  "2: link 1 if 0 1000000011.000005000 4/60 | 01020304\n" },
	{ "damage before any good record: one warning each four octets", ETH "*8 " REC(1000000010),
	  BAD "0: length=60\n" BAD "4: length=4\n1: link 1 if 0 " SHOWN },
};

/* A file of damage: the warnings are bounded, the count is not. */
static void test_flood(struct capture_text *t)
{
	struct assembly a = assemble(ETH "*100000");
	char path[64];
	int fd = memfd_create("capture", MFD_CLOEXEC);
	text_of(t, a.p, a.n);
	ok(!t->failed && strstr(t->buf, "further bad packet headers are not reported\n"),
	   "warnings end");
	assert(write(fd, a.p, a.n) == (ssize_t)a.n);
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	struct capfile *cap;
	struct frame frame;
	ok(cap_open(&cap, path, NULL, NULL) == 0 && cap_next(cap, &frame, NULL) == 0, "all read");
	ok(cap_n_damaged(cap) == (100000 - 24) / 4 + 1, "%llu damaged records",
	   (unsigned long long)cap_n_damaged(cap));
	cap_close(cap);
	close(fd);
	free(a.p);
}

static void test_sizes(struct capture_text *t)
{
	struct assembly a = assemble(
		ETH
		"b4=262144 b4=262144 b4=262168 b4=0 b4=1000000010 b4=5 *262144 "
		"b4=600000 b4=262144 b4=266264 b4=0 b4=1000000010 b4=5 *266240 " REC(1000000010));
	text_of(t, a.p, a.n);
	ok(!t->failed && t->n == 3 && strstr(t->buf, "262144/600000"), "the largest records");
	free(a.p);
	a = assemble(ETH "b4=262145 b4=262145 b4=262169 b4=0 b4=1000000010 b4=5 *262145");
	text_of(t, a.p, a.n);
	ok(t->n == 0, "a larger one is damage");
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
	test_flood(t);
	test_sizes(t);
	free(t);
	return done_testing();
}
