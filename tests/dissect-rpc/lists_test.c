/* Lists: complete, cut at every byte, and longer than a packet's records. */
#include "dissect/decoder.h"
#include "message.h"

enum { MAX_ENTRIES = 2000 };

static struct message m;
static struct bench b;

/* A call and the beginning of its reply. */
static void ask(uint32_t program, uint32_t version, uint32_t procedure)
{
	begin_call(&m, 77, program, version, procedure);
	line_of(&b, &m);
	begin_reply(&m, 77);
}

static void put_attributes(void)
{
	put_u32(&m, 1);
	put_u32(&m, 1);
	put_u32(&m, 0100644);
	put_zeros(&m, 76);
}

static void put_entries(uint32_t n, bool plus)
{
	put_u32(&m, 0);
	put_u32(&m, 0); /* no attributes */
	put_u64(&m, 0);
	for (uint32_t i = 0; i < n; i++) {
		put_u32(&m, 1);
		put_u64(&m, 1000 + i);
		put_text(&m, "a name");
		put_u64(&m, i + 1);
		if (plus) {
			put_attributes();
			put_u32(&m, 1);
			put_handle(&m);
		}
	}
	put_u32(&m, 0);
	put_u32(&m, 1);
}

/* How many times part occurs in text. */
static unsigned count(const char *text, const char *part)
{
	unsigned n = 0;
	for (const char *p = strstr(text, part); p; p = strstr(p + 1, part))
		n++;
	return n;
}

static const struct layer *last_layer(const struct packet *p)
{
	return &p->layers[p->n_layers - 1];
}

static void test_complete(void)
{
	static const struct {
		uint32_t procedure, n;
	} cases[] = { { 16, 0 }, { 16, 3 }, { 16, 1400 }, { 17, 0 }, { 17, 3 }, { 17, 370 } };
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		uint32_t n = cases[i].n;
		bool plus = cases[i].procedure == 17;
		char want[64];
		ask(PROG_NFS, 3, cases[i].procedure);
		put_entries(n, plus);
		snprintf(want, sizeof(want), "NFS R READDIR%s3 OK %u entries (No more)",
			 plus ? "PLUS" : "", n);
		same(line_of(&b, &m), want, "a list in a line");
		const struct packet *p = show(&b, &m, SNOOP_DETAIL, true);
		snprintf(want, sizeof(want), "NFS:    %u entries\n", n);
		ok(!last_layer(p)->fault && strstr(b.text, want),
		   "%u entries in %u bytes, in detail", n, m.n);
		ok(count(b.text, "a name\n") == n, "each has its line");
	}
}

/* The more of the reply there is, the more entries: n+ entries until all are there. */
static void test_cut(void)
{
	static const uint32_t procedures[] = { 16, 17 };
	for (size_t i = 0; i < ARRAY_LEN(procedures); i++) {
		ask(PROG_NFS, 3, procedures[i]);
		put_entries(3, procedures[i] == 17);
		uint32_t whole = m.n;
		unsigned previous = 0;
		bool good = true;
		for (uint32_t n = HEADERS + 24 + 16; n < whole; n++) {
			m.n = n;
			unsigned in_line = 0, in_detail = 0;
			const char *line = strstr(line_of(&b, &m), "OK ");
			good = good && line &&
			       sscanf(line, "OK %u+ entries (incomplete)", &in_line) == 1;
			const char *detail =
				strstr(detail_of(&b, &m), "+ entries. (Frame is incomplete)");
			good = good && detail && sscanf(detail - 1, "%u", &in_detail) == 1;
			good = good && in_line == in_detail && in_line >= previous && in_line <= 3;
			previous = in_line;
		}
		ok(good && previous == 3, "procedure %u cut at each byte", procedures[i]);
	}
}

/* More entries than records fit: a fault, and no more. */
static void test_too_many(void)
{
	ask(PROG_NFS, 3, 16);
	put_entries(1700, false);
	same(line_of(&b, &m), "NFS R READDIR3 OK 1700 entries (No more)", "lines count them all");
	const struct packet *p = show(&b, &m, SNOOP_DETAIL, true);
	ok(p->n_records == MAX_RECORDS, "the records are used up");
	ok(last_layer(p)->fault == CUR_BAD && last_layer(p)->reason,
	   "which is a fault, with a reason");
	ok(strstr(b.text, "+ entries. (Frame is incomplete)\nNFS:  \n"), "and shown as such");
	begin_call(&m, 78, PROG_NFS, 3, 0);
	same(line_of(&b, &m), "NFS C NULL3", "the next packet is as ever");
}

static void test_exports(void)
{
	ask(PROG_MOUNT, 3, 5);
	for (uint32_t i = 0; i < 2; i++) {
		put_u32(&m, 1);
		put_text(&m, i ? "/b" : "/a");
		for (uint32_t k = 0; k < 2 * i; k++) {
			put_u32(&m, 1);
			put_text(&m, k ? "hosts" : "friends");
		}
		put_u32(&m, 0);
	}
	put_u32(&m, 0);
	same(line_of(&b, &m), "MOUNT3 R Get export list 2 entries", "exports in a line");
	ok(strstr(detail_of(&b, &m), "MOUNT:Directory = /a\nMOUNT:Directory = /b\n"
				     "MOUNT: Group = friends\nMOUNT: Group = hosts\nMOUNT:\n"),
	   "exports with their groups");
	m.n -= 4;
	same(line_of(&b, &m), "MOUNT3 R Get export list 2+ entries", "exports that are cut");
	ok(strstr(detail_of(&b, &m), "MOUNT: 2+ entries. (Frame is incomplete)\nMOUNT:\n"),
	   "and their end in detail");
}

static void test_maps(void)
{
	ask(PROG_PMAP, 2, 4);
	for (uint32_t i = 0; i < 2; i++) {
		put_u32(&m, 1);
		put_u32(&m, PROG_PMAP + 3 * i);
		put_u32(&m, 2 + i);
		put_u32(&m, i ? 6 : 17);
		put_u32(&m, i ? 2049 : 111);
	}
	put_u32(&m, 0);
	same(line_of(&b, &m), "PORTMAP R DUMP 2 map(s) found", "maps in a line");
	ok(strstr(detail_of(&b, &m), "PMAP:   Program Version Protocol   Port\n"
				     "PMAP:    100000       2       17    111  PMAP\n"
				     "PMAP:    100003       3        6   2049  NFS\n"
				     "PMAP:   2 maps\nPMAP:  \n"),
	   "maps in detail");
	m.n -= 6;
	same(line_of(&b, &m), "PORTMAP R DUMP 2+ map(s) found", "maps that are cut");
	ok(strstr(detail_of(&b, &m),
		  "111  PMAP\nPMAP:   2+ maps. (Frame is incomplete)\nPMAP:  \n"),
	   "and their end in detail");
}

int main(void)
{
	bench_init(&b);
	test_complete();
	test_cut();
	test_too_many();
	test_exports();
	test_maps();
	bench_done(&b);
	return done_testing();
}
