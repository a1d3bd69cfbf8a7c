/* Reading iptrace files: both versions, interface types, and everything odd or wrong. */
#include "assemble.h"
#include "capture_text.h"
#include "unit/tap.h"

/* Record headers up to the data: n octets of data, by a named interface of a type. */
#define V1(info, name, iftype) "b4=" #info " b4=10 *3 00 " name " *12 " iftype " 00 "
#define V2(info, name, iftype) "b4=" #info " b4=99 *3 00 " name " *12 " iftype " 01 *2 b4=10 b4=20 "
#define EN0 "'en *2"

static const struct {
	const char *name, *bytes, *want;
} cases[] = {
	{ "nothing but the version", "'iptrace 20 '2.0", "" },
	{ "2.0: the second time counts, with nanoseconds",
	  "'iptrace 20 '2.0 " V2(36, EN0, "06") "01020304",
	  "1: link 1 if 0 out 10.000000020 4/4 | 01020304\n" },
	{ "1.0: whole seconds", "'iptrace 20 '1.0 " V1(26, EN0, "06") "01020304",
	  "1: link 1 if 0 in 10.000000000 4/4 | 01020304\n" },
	{ "a packet of no octets", "'iptrace 20 '2.0 " V2(32, EN0, "06"),
	  "1: link 1 if 0 out 10.000000020 0/0 | \n" },
	{ "IBM's published dump",
	  "'iptrace 20 '2.0 00000082 402e4c9d 000000 00 656e0000 65740000 5359535841495849 06 01 "
	  "0000 "
	  "402e4c9d 1ec05234 000255 *95",
	  "1: link 1 if 0 out 1076776093.515920436 98/98 | 00025500000000000000000000000000\n" },

	/* Interface types. */
	{ "802.3", "'iptrace 20 '2.0 " V2(33, EN0, "07") "ff",
	  "1: link 1 if 0 out 10.000000020 1/1 | ff\n" },
	{ "token ring", "'iptrace 20 '2.0 " V2(33, EN0, "09") "ff",
	  "1: link 6 if 0 out 10.000000020 1/1 | ff\n" },
	{ "FDDI without its padding", "'iptrace 20 '2.0 " V2(36, EN0, "0f") "00000050",
	  "1: link 10 if 0 out 10.000000020 1/1 | 50\n" },
	{ "loopback, X.25, switch, host fabric are raw IP",
	  "'iptrace 20 '2.0 " V2(33, EN0, "18") "45 " V2(33, EN0, "04") "45 " V2(
		  33, EN0, "0c") "45 " V2(33, EN0, "3d") "65",
	  "1: link 101 if 0 out 10.000000020 1/1 | 45\n"
	  "2: link 101 if 1 out 10.000000020 1/1 | 45\n"
	  "3: link 101 if 2 out 10.000000020 1/1 | 45\n"
	  "4: link 101 if 3 out 10.000000020 1/1 | 65\n" },
	{ "InfiniBand", "'iptrace 20 '2.0 " V2(33, EN0, "c7") "ff",
	  "1: link 247 if 0 out 10.000000020 1/1 | ff\n" },
	{ "ATM with an LLC header, and without",
	  "'iptrace 20 '2.0 " V2(36, EN0, "25") "aaaa0301 " V2(33, EN0, "25") "09",
	  "1: link 100 if 0 out 10.000000020 4/4 | aaaa0301\n"
	  "2: link 65573 if 0 out 10.000000020 1/1 | 09\n" },
	{ "an unknown type is delivered, in both versions",
	  "'iptrace 20 '2.0 " V2(33, EN0, "63") "ff",
	  "1: link 65635 if 0 out 10.000000020 1/1 | ff\n" },
	{ "the same in 1.0", "'iptrace 20 '1.0 " V1(23, EN0, "63") "ff",
	  "1: link 65635 if 0 in 10.000000000 1/1 | ff\n" },
	{ "one name and two types are two interfaces",
	  "'iptrace 20 '1.0 " V1(22, EN0, "06") V1(22, EN0, "18") V1(22, EN0, "06"),
	  "1: link 1 if 0 in 10.000000000 0/0 | \n2: link 101 if 1 in 10.000000000 0/0 | \n"
	  "3: link 1 if 0 in 10.000000000 0/0 | \n" },

	/* Odd and wrong. */
	{ "nanoseconds of more than a second",
	  "'iptrace 20 '2.0 b4=32 b4=9 *3 00 'en *2 *12 06 00 *2 b4=10 b4=1500000000",
	  "W: FILE: packet 1: the fraction of its time is a second or more\n"
	  "1: link 1 if 0 in 11.500000000 0/0 | \n" },
	{ "another version", "'iptrace 20 '3.1 " V2(32, EN0, "06"),
	  "E: FILE: iptrace version 3.1 is not supported\n" },
	{ "a version that is no text", "'iptrace 20 1b5b31",
	  "E: FILE: iptrace version \\033[1 is not supported\n" },
	{ "a version cut short", "'iptrace 20 '2.",
	  "E: FILE: cut short in the file header, at byte 10\n" },
	{ "a record too small for its header, 2.0", "'iptrace 20 '2.0 " V2(31, EN0, "06"),
	  "E: FILE: packet 1 at byte 11: the record is too small for its information header (31 "
	  "bytes)\n" },
	{ "a record too small for its header, 1.0", "'iptrace 20 '1.0 " V1(21, EN0, "06"),
	  "E: FILE: packet 1 at byte 11: the record is too small for its information header (21 "
	  "bytes)\n" },
	{ "a small last record is too small, not cut short", "'iptrace 20 '2.0 b4=10 *10",
	  "E: FILE: packet 1 at byte 11: the record is too small for its information header (10 "
	  "bytes)\n" },
	{ "FDDI too small for its padding", "'iptrace 20 '2.0 " V2(34, EN0, "0f") "0000",
	  "E: FILE: packet 1 at byte 11: the record is too small for the padding of FDDI\n" },
	{ "an absurd length", "'iptrace 20 '2.0 " V2(0xffffffff, EN0, "06"),
	  "E: FILE: packet 1 at byte 11: a length of 4294967263 bytes is more than 262144\n" },
	{ "cut short in the data",
	  "'iptrace 20 '2.0 " V2(33, EN0, "06") "ff " V2(36, EN0, "06") "ff",
	  "1: link 1 if 0 out 10.000000020 1/1 | ff\n"
	  "E: FILE: packet 2 at byte 52: the file is cut short in the middle of it\n" },
	{ "cut short in the header", "'iptrace 20 '2.0 " V2(33, EN0, "06") "ff b4=36 b4=1",
	  "1: link 1 if 0 out 10.000000020 1/1 | ff\n"
	  "E: FILE: packet 2 at byte 52: the file is cut short in the middle of it\n" },
	{ "cut short in the length", "'iptrace 20 '2.0 " V2(33, EN0, "06") "ff b2=0",
	  "1: link 1 if 0 out 10.000000020 1/1 | ff\n"
	  "E: FILE: packet 2 at byte 52: the file is cut short in the middle of it\n" },
};

static void test_names(void)
{
	static const struct {
		const char *bytes, *name, *description;
	} names[] = {
		{ "'iptrace 20 '2.0 b4=32 *4 *3 00 'en *2 *12 06 *11", "en0", "" },
		{ "'iptrace 20 '2.0 b4=32 *4 *3 ff 'abcd *12 06 *11", "abcd255", "" },
		{ "'iptrace 20 '2.0 b4=32 *4 *3 07 1b 'x *2 *12 06 *11", "\\033x7", "" },
		{ "'iptrace 20 '2.0 b4=32 *4 *3 00 'at *2 *4 '0.100 *3 25 *11", "at0",
		  "PVC 0.100" },
		{ "'iptrace 20 '2.0 b4=32 *4 *3 00 *4 *12 06 *11", "0", "" },
	};
	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		struct assembly a = assemble(names[i].bytes);
		struct capfile *cap;
		struct frame frame;
		char path[64];
		int fd = memfd_create("capture", MFD_CLOEXEC);
		assert(write(fd, a.p, a.n) == (ssize_t)a.n);
		snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
		ok(cap_open(&cap, path, NULL, NULL) == 0 && cap_next(cap, &frame, NULL) == 1,
		   "interface %s", names[i].name);
		same(cap_iface(cap, 0)->name, names[i].name, "name");
		same(cap_iface(cap, 0)->description, names[i].description, "description");
		cap_close(cap);
		close(fd);
		free(a.p);
	}
}

/* More interfaces than the format's own bound. */
static void test_many(struct capture_text *t)
{
	enum { MAX = 4096 };
	struct assembly head = assemble("'iptrace 20 '1.0"), rec = assemble(V1(22, EN0, "06"));
	size_t n = head.n + (MAX + 1) * rec.n;
	uint8_t *all = malloc(n);
	memcpy(all, head.p, head.n);
	for (uint32_t i = 0; i <= MAX; i++) {
		uint8_t *p = all + head.n + i * rec.n;
		memcpy(p, rec.p, rec.n);
		p[11] = (uint8_t)i;
		p[12] = (uint8_t)('a' + i / 256);
	}
	text_of(t, all, n - rec.n);
	ok(!t->failed && t->n == MAX, "4096 interfaces");
	text_of(t, all, n);
	ok(t->failed && t->n == MAX && strstr(t->buf, "more than 4096 interfaces"), "one more");
	free(all);
	free(head.p);
	free(rec.p);
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
	test_names();
	test_many(t);
	struct assembly a = assemble("'iptrace 20 '2.0 " V2(262176, EN0, "06") "*262144");
	text_of(t, a.p, a.n);
	ok(!t->failed && t->n == 1, "the largest packet");
	free(a.p);
	free(t);
	return done_testing();
}
