/*
 * Properties of dissection and display, for each packet of the captures in a folder:
 * cut at every captured length, and at every length on the wire, no byte behind the cut is read,
 * records stay inside the frame, what a cut packet shows is what the whole packet shows up to the
 * cut, and no style prints a control byte or a JSON key twice. A plain packet's line from values is
 * the one from records, also when a byte of it is changed.
 */
#include <assert.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "../checks.h"
#include "capfile/capfile.h"
#include "dissect/decoder.h"
#include "dissect/dissect.h"
#include "render/ipreport.h"
#include "render/json.h"
#include "render/snoop.h"
#include "render/tcpdump.h"

enum {
	TEXT_SIZE = 8 * 1024 * 1024,
	CLASSIC_MAX = TEXT_SIZE / 2,
	EVERY_LENGTH = 128, /* up to here; then samples */
	SAMPLES = 40,
	MAX_SHOWN = 16384,
	UNDECIDED = 3,
	MAX_LINES = 8, /* that a packet gets, the rule in front of it included */
	MAX_COMPLAINTS = 20,
};

/* A record that shows bytes of the frame. */
struct shown {
	const struct field *f;
	uint32_t off, len;
	uint8_t layer;
};

/* The classic line, made on one of its ways. */
struct classic {
	struct dis *dis; /* with partial records, and nothing of what TCP carries */
	struct tcpdump_style *style;
	uint64_t n_plain[PLAIN_DNS + 1]; /* by kind */
};

struct test {
	const char *capture;
	struct dis *past;  /* has seen the packets before this one */
	struct dis *fresh; /* sees each cut with that state */
	struct json_style *json;
	struct tcpdump_style *tcpdump;
	struct classic classic[2]; /* from values of plain packets; from records */
	struct ipreport_style *report;
	uint8_t *page_end; /* bytes before here can be read, bytes behind cannot */
	char *text;
	struct shown whole[MAX_SHOWN];
	uint32_t n_whole;
	struct shown cut[MAX_SHOWN];
	unsigned n_failed;
	uint64_t n_runs, n_packets;
};

static void complain(struct test *t, const struct frame *f, const char *what)
{
	if (t->n_failed++ < MAX_COMPLAINTS)
		printf("# %s: packet %llu cut to %u of %u bytes: %.60s\n", t->capture,
		       (unsigned long long)f->number, f->cap, f->len, what);
}

/* The first `cap` bytes of the packet, ending where memory ends. */
static struct frame cut_frame(struct test *t, const struct frame *whole, uint32_t cap)
{
	struct frame f = *whole;
	uint8_t *data = t->page_end - cap;
	if (cap)
		memcpy(data, whole->data, cap);
	f.data = data;
	f.cap = cap;
	return f;
}

/* ---- text ---- */

static void check_styles(struct test *t, const struct frame *f, const struct packet *p)
{
	struct out o = out_mem(t->text, TEXT_SIZE);
	json_packet(t->json, p, NULL, &o);
	if (o.overflow || !check_text(t->text, o.len))
		complain(t, f, "JSON is not safe text");
	const char *fault = check_json_line(t->text, o.len);
	if (fault)
		complain(t, f, fault);
	if (json_n_clashes(t->json))
		complain(t, f, "a JSON key comes twice");
	o.len = 0;
	tcpdump_packet(t->tcpdump, p, &o);
	if (o.overflow || !check_text(t->text, o.len))
		complain(t, f, "the classic line is not safe text");
	struct snoop_style style = { .mode = SNOOP_DETAIL, .hex = true, .hex_length = UINT32_MAX };
	o.len = 0;
	snoop_packet(&style, p, &o);
	if (o.overflow || !check_text(t->text, o.len))
		complain(t, f, "detail is not safe text");
	struct ipreport_origin origin = { NULL, false };
	o.len = 0;
	ipreport_packet(t->report, p, &origin, &o);
	if (o.overflow || !check_text(t->text, o.len))
		complain(t, f, "the report is not safe text");
}

/* The text of a packet dissected as far as `want` says. */
static struct out lines(struct test *t, const struct frame *f, enum want want, enum snoop_mode mode)
{
	struct snoop_style style = { .mode = mode };
	struct out o = out_mem(t->text, TEXT_SIZE);
	dis_copy_state(t->fresh, t->past);
	snoop_packet(&style, dis_frame(t->fresh, f, want), &o);
	if (o.overflow || !check_text(t->text, o.len))
		complain(t, f, "lines are not safe text");
	t->n_runs++;
	return o;
}

/* The one line, got on a shorter way (or from a leaf, without records), is one of all lines, apart
 * from the VLAN and the count of IP headers, which only it tells. */
static void check_lines(struct test *t, const struct frame *f)
{
	char line[4096];
	struct out o = lines(t, f, WANT_LINE, SNOOP_LINE);
	char *start = t->text;
	if (o.len > 5 && memcmp(start, "VLAN#", 5) == 0)
		start = (char *)memchr(start, ' ', o.len) + 1;
	size_t n = min_size((size_t)(t->text + o.len - start), sizeof(line) - 1);
	memcpy(line, start, n);
	line[n] = '\0';
	char *encap = strstr(line, " encap)\n");
	while (encap && *encap != '(')
		encap--;
	if (encap)
		memcpy(encap - 2, "\n", 2);
	o = lines(t, f, WANT_LINES, SNOOP_LINES);
	unsigned n_lines = 0;
	for (size_t i = 0; i < o.len; i++)
		n_lines += t->text[i] == '\n';
	if (n_lines <= MAX_LINES && !memmem(t->text, o.len, line, strlen(line)))
		complain(t, f, "the line is none of all lines");
}

static size_t classic_line(struct test *t, struct classic *c, const struct frame *f, enum want want)
{
	struct out o = out_mem(t->text + (c - t->classic) * CLASSIC_MAX, CLASSIC_MAX);
	const struct packet *p = dis_frame(c->dis, f, want);
	if (p->is_plain)
		c->n_plain[p->plain.kind]++;
	tcpdump_packet(c->style, p, &o);
	t->n_runs++;
	if (o.overflow || !check_text(o.buf, o.len))
		complain(t, f, "the classic line is not safe text, or too long");
	return o.len;
}

/* Values of a plain packet give the same line as its records, also when something is cut off. */
static void check_classic(struct test *t, const struct frame *f)
{
	size_t n = classic_line(t, &t->classic[0], f, WANT_PLAIN);
	size_t m = classic_line(t, &t->classic[1], f, WANT_INNER);
	if (n != m || memcmp(t->text, t->text + CLASSIC_MAX, n) != 0)
		complain(t, f, "the classic line depends on how it is made");
}

/* The same of each packet with one byte that is another. */
static void check_changed(struct test *t, const struct frame *whole)
{
	static const uint8_t changes[] = { 0x01, 0x04, 0x80, 0xc0, 0xff };
	struct frame f = cut_frame(t, whole, min_u32(whole->cap, EVERY_LENGTH));
	uint8_t *data = t->page_end - f.cap;
	if (!dis_frame(t->classic[0].dis, whole, WANT_PLAIN)->is_plain)
		return;
	for (uint32_t i = 0; i < f.cap; i++) {
		for (size_t k = 0; k < ARRAY_LEN(changes); k++) {
			data[i] ^= changes[k];
			check_classic(t, &f);
			data[i] ^= changes[k];
		}
	}
}

/* ---- records ---- */

static void check_places(struct test *t, const struct frame *f, const struct packet *p)
{
	for (uint32_t i = 0; i < p->n_records; i++) {
		const struct record *r = &p->records[i];
		if (r->len && (r->off > f->cap || r->len > f->cap - r->off))
			complain(t, f, "a record outside the frame");
	}
	for (uint32_t i = 0; i < p->n_layers; i++)
		if (p->layers[i].off > f->len || p->layers[i].len > f->len - p->layers[i].off)
			complain(t, f, "a layer outside the frame");
}

/* The fields that have bytes; of a header each one. At most MAX_SHOWN. */
static uint32_t collect(const struct packet *p, struct shown *ret)
{
	uint32_t n = 0;
	for (uint32_t i = 0; i < p->n_records && n < MAX_SHOWN; i++) {
		const struct record *r = &p->records[i];
		if (r->kind == REC_VALUE && r->len)
			ret[n++] = (struct shown){ r->f, r->off, r->len, r->layer };
		for (uint32_t k = 0; r->kind == REC_HEAD && k < r->n && n < MAX_SHOWN; k++) {
			const struct field *f = r->f + k;
			if (f->width)
				ret[n++] = (struct shown){ f, r->off + f->at, f->width, r->layer };
		}
	}
	return n;
}

static bool same_field(const struct field *a, const struct field *b)
{
	return a == b || (a->name && b->name && strcmp(a->name, b->name) == 0);
}

/* What is shown of a cut packet is shown of the whole one too, in the same order. What ends at the
 * cut, or so near that bytes are missing which would tell what it is, may be something else. */
static void check_order(struct test *t, const struct frame *f, const struct packet *p)
{
	const struct shown *cut = t->cut;
	uint32_t n = collect(p, t->cut);
	uint32_t k = 0;
	for (uint32_t i = 0; i < n; i++) {
		while (k < t->n_whole &&
		       (!same_field(t->whole[k].f, cut[i].f) || t->whole[k].off != cut[i].off))
			k++;
		if (cut[i].off + cut[i].len + UNDECIDED > f->cap)
			return;
		if (k == t->n_whole || t->whole[k].len != cut[i].len) {
			char what[128];
			snprintf(what, sizeof(what), "%s.%s is not what the whole packet shows",
				 p->layers[cut[i].layer].dec->name, cut[i].f->name);
			complain(t, f, what);
			return;
		}
	}
}

/* ---- runs ---- */

static const struct packet *run(struct test *t, const struct frame *f)
{
	dis_copy_state(t->fresh, t->past);
	const struct packet *p = dis_frame(t->fresh, f, WANT_ALL);
	t->n_runs++;
	check_places(t, f, p);
	return p;
}

static void check_cut(struct test *t, const struct frame *whole, uint32_t cap, bool styles)
{
	struct frame f = cut_frame(t, whole, cap);
	const struct packet *p = run(t, &f);
	check_order(t, &f, p);
	if (styles || cap <= EVERY_LENGTH)
		check_classic(t, &f);
	if (styles) {
		check_styles(t, &f, p);
		check_lines(t, &f);
	}
	/* The same bytes as a packet that was so short on the wire. */
	f.len = cap;
	p = run(t, &f);
	if (styles || cap <= EVERY_LENGTH)
		check_classic(t, &f);
	if (styles)
		check_styles(t, &f, p);
}

static void check_packet(struct test *t, const struct frame *frame)
{
	struct frame f = cut_frame(t, frame, frame->cap);
	t->n_whole = collect(run(t, &f), t->whole);
	uint32_t step = frame->cap > EVERY_LENGTH ? (frame->cap - EVERY_LENGTH) / SAMPLES + 1 : 1;
	for (uint32_t cap = 0; cap <= frame->cap; cap += cap < EVERY_LENGTH ? 1 : step)
		check_cut(t, frame, cap, cap % 4 == 0);
	check_cut(t, frame, frame->cap, true);
	check_changed(t, frame);
	dis_frame(t->past, frame, WANT_LINE);
	t->n_packets++;
}

static void check_capture(struct test *t, const char *path)
{
	struct capfile *cap;
	struct cap_opts opts = { 0 };
	struct frame frame;
	struct err err;
	t->capture = path;
	t->n_failed = 0;
	uint64_t n_before = t->n_packets;
	if (cap_open(&cap, path, &opts, &err) < 0) {
		printf("# %s\n", err.text);
		t->n_failed++;
		return;
	}
	while (cap_next(cap, &frame, &err) > 0)
		check_packet(t, &frame);
	cap_close(cap);
	if (t->n_packets == n_before) {
		printf("# %s: no packets\n", path);
		t->n_failed++;
	}
}

static void setup(struct test *t)
{
	struct ipreport_opts report_opts = { .labels = true,
					     .rpc = true,
					     .checksums = true,
					     .verbose = true,
					     .whole = true,
					     .dump_max = UINT32_MAX };
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	size_t room = (CAP_MAX_PACKET + page - 1) / page * page;
	uint8_t *map =
		mmap(NULL, room + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	assert(map != MAP_FAILED && mprotect(map + room, page, PROT_NONE) == 0);
	t->page_end = map + room;
	t->text = malloc(TEXT_SIZE);
	struct dis_opts opts = { .nested_tags = true, .leaves = true };
	struct json_opts json_opts = { .namer = NULL };
	t->past = dis_new(&opts);
	t->fresh = dis_new(&opts);
	t->json = json_new(&json_opts);
	t->report = ipreport_new(&report_opts);
	struct tcpdump_opts tcpdump_opts = { .numeric = true,
					     .verbose = 2,
					     .link_header = true,
					     .rpc = TCPDUMP_RPC_ALL,
					     .dump = TCPDUMP_ASCII };
	t->tcpdump = tcpdump_new(&tcpdump_opts);
	struct dis_opts partial = { .nested_tags = true, .partial = true, .no_streams = true };
	struct tcpdump_opts line = { .numeric = true, .time = TCPDUMP_UNIX };
	for (size_t i = 0; i < ARRAY_LEN(t->classic); i++) {
		t->classic[i].dis = dis_new(&partial);
		t->classic[i].style = tcpdump_new(&line);
		assert(t->classic[i].dis && t->classic[i].style);
	}
	assert(t->tcpdump && t->past && t->fresh && t->json && t->report && t->text);
}

/* Whether the file is a capture, by its name. */
static int is_capture(const struct dirent *entry)
{
	static const char *const endings[] = { ".pcap", ".snoop", ".iptr" };
	for (size_t i = 0; i < ARRAY_LEN(endings); i++)
		if (strstr(entry->d_name, endings[i]))
			return 1;
	return 0;
}

/* One case of the TAP output for each capture of the folder. */
int main(int argc, char **argv)
{
	static struct test t;
	struct dirent **names;
	bool failed = false;
	int n = argc == 2 ? scandir(argv[1], &names, is_capture, alphasort) : -1;
	if (n <= 0) {
		fprintf(stderr, "usage: prop-dissect FOLDER (with captures)\n");
		return 2;
	}
	setup(&t);
	for (int i = 0; i < n; i++) {
		char path[4096];
		snprintf(path, sizeof(path), "%s/%s", argv[1], names[i]->d_name);
		check_capture(&t, path);
		printf("%sok %d - %s\n", t.n_failed ? "not " : "", i + 1, names[i]->d_name);
		failed = failed || t.n_failed;
		free(names[i]);
	}
	free(names);
	bool plain = true;
	for (size_t i = 0; i < ARRAY_LEN(t.classic[0].n_plain); i++)
		plain = plain && t.classic[0].n_plain[i] && !t.classic[1].n_plain[i];
	printf("%sok %d - plain packets of each kind were among them\n", plain ? "" : "not ",
	       n + 1);
	printf("# %llu packets, %llu runs; plain: %llu TCP, %llu UDP, %llu DNS\n1..%d\n",
	       (unsigned long long)t.n_packets, (unsigned long long)t.n_runs,
	       (unsigned long long)t.classic[0].n_plain[PLAIN_TCP],
	       (unsigned long long)t.classic[0].n_plain[PLAIN_UDP],
	       (unsigned long long)t.classic[0].n_plain[PLAIN_DNS], n + 1);
	for (size_t i = 0; i < ARRAY_LEN(t.classic); i++) {
		dis_free(t.classic[i].dis);
		tcpdump_free(t.classic[i].style);
	}
	dis_free(t.past);
	dis_free(t.fresh);
	json_free(t.json);
	tcpdump_free(t.tcpdump);
	ipreport_free(t.report);
	free(t.text);
	return failed || !plain;
}
