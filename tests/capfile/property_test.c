/*
 * What must hold of every capture file: cut short anywhere, what is delivered is a beginning of
 * what the whole file gives; changed anywhere, frames stay sound; in whatever pieces it arrives,
 * it reads the same; and what one format and compression can hold comes out of it as it went in.
 */
#include <malloc.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include "assemble.h"
#include "convert.h"
#include "unit/tap.h"

#if defined(__SANITIZE_ADDRESS__)
#define SANITIZED true
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SANITIZED true
#endif
#endif
#ifndef SANITIZED
#define SANITIZED false
#endif

#define LREC(s) "l4=" #s " l4=2 l4=5 l4=60 0102030405 "
#define BREC(s) "b4=" #s " b4=2 b4=5 b4=60 0102030405 "
#define PATCHED(s) "l4=" #s " l4=2 l4=5 l4=60 l4=3 l2=8 04 00 0102030405 "
#define SNOOP_REC(s) "b4=60 b4=5 b4=32 b4=1 b4=" #s " b4=2 0102030405 *3 "
#define SNOOP_S 1000000010

enum {
	SOME,	 /* each byte is changed to some values */
	ALL,	 /* to every value */
	GUESSED, /* the variant is told by the first records: a cut file may pass for another */
};

static const struct {
	const char *name, *bytes;
	int kind;
} files[] = {
	{ "pcap", "d4c3b2a1 l2=2 l2=4 *8 l4=96 l4=1 " LREC(10) LREC(11) LREC(12) LREC(13), ALL },
	{ "pcap, nanoseconds, big-endian", "a1b23c4d b2=2 b2=4 *8 b4=96 b4=1 " BREC(10) BREC(11),
	  SOME },
	{ "pcap of AIX", "a1b2c3d4 b2=2 b2=2 *8 b4=96 b4=6 " BREC(10) BREC(11), SOME },
	{ "pcap, patched", "34cdb2a1 l2=2 l2=4 *8 l4=96 l4=1 " PATCHED(10) PATCHED(11) PATCHED(12),
	  GUESSED },
	{ "pcapng",
	  "[l 0x0a0d0d0a l4=0x1a2b3c4d l2=1 l2=0 l8=-1 {l 1 'note } {l 0 } ] "
	  "[l 1 l2=1 l2=0 l4=96 {l 2 'eth0 } {l 9 09 } {l 0 } ] [l 6 l4=0 l4=0 l4=2 l4=5 l4=60 "
	  "0102030405 *3 {l 2 l4=1 } {l 1 'hi } {l 0 } ] [l 3 l4=4 01020304 ] [l 2 l2=0 l2=1 l4=0 "
	  "l4=3 "
	  "l4=2 l4=2 0102 ] [l 5 l4=0 *8 {l 4 l8=7 } {l 0 } ]",
	  ALL },
	{ "pcapng, big-endian, two sections",
	  "[b 0x0a0d0d0a b4=0x1a2b3c4d b2=1 b2=0 b8=-1 ] [b 1 b2=101 b2=0 b4=0 {b 9 8a } ] "
	  "[b 6 b4=0 b4=0 b4=2 b4=3 b4=60 010203 ] [l 0x0a0d0d0a l4=0x1a2b3c4d l2=1 l2=0 l8=-1 ] "
	  "[l 1 l2=1 l2=0 l4=96 ] [l 6 l4=0 l4=0 l4=2 l4=5 l4=60 0102030405 ]",
	  SOME },
	{ "snoop", "'snoop *3 b4=2 b4=4 " SNOOP_REC(SNOOP_S) SNOOP_REC(SNOOP_S) SNOOP_REC(SNOOP_S),
	  ALL },
	{ "snoop before RFC 1761",
	  "b4=5 b4=32 b4=620000000 b4=5 b4=3 b4=60 0102030405 *3 b4=5 b4=32 b4=620000000 b4=5 b4=3 "
	  "b4=60 0102030405 *3",
	  SOME },
	{ "iptrace 1.0",
	  "'iptrace 20 '1.0 b4=27 b4=10 *3 00 'en *2 *12 06 01 0102030405 b4=27 b4=10 *3 "
	  "00 'lo *2 *12 18 01 4502030405",
	  SOME },
	{ "iptrace 2.0",
	  "'iptrace 20 '2.0 b4=37 b4=10 *3 00 'en *2 *12 06 01 *2 b4=10 b4=9 0102030405 "
	  "b4=37 b4=10 *3 00 'fi *2 *12 0f 01 *2 b4=10 b4=9 0000000405",
	  ALL },
};

/* ---- cut short ---- */

/* Packets of text a, as many as of text b there are, are those of b. */
static bool is_beginning(const char *a, const char *b)
{
	while (*b) {
		/* Lines of warnings and errors may differ. */
		if (*b >= '0' && *b <= '9') {
			size_t n = strcspn(b, "\n") + 1;
			while (*a && !(*a >= '0' && *a <= '9'))
				a += strcspn(a, "\n") + 1;
			if (strncmp(a, b, n) != 0)
				return false;
			a += n;
		}
		b += strcspn(b, "\n") + 1;
	}
	return true;
}

static void test_cut(struct capture_text *whole, struct capture_text *part)
{
	for (size_t i = 0; i < ARRAY_LEN(files); i++) {
		struct assembly a = assemble(files[i].bytes);
		unsigned wrong = 0, silent = 0;
		uint64_t n = 0;
		text_of(whole, a.p, a.n);
		for (size_t cut = 0; cut < a.n; cut++) {
			text_of(part, a.p, cut);
			wrong += !is_beginning(whole->buf, part->buf) || part->n < n;
			n = part->n;
			/* Something is said unless the cut is between records, where one packet or
			 * block less is all. */
			silent += !part->failed && !strstr(part->buf, "W: ");
		}
		ok(!wrong || files[i].kind == GUESSED, "%s: cut at every place, %u times wrong",
		   files[i].name, wrong);
		ok(silent <= 8, "%s: %u places between records", files[i].name, silent);
		free(a.p);
	}
}

/* ---- changed ---- */

static bool is_sound(const struct frame *f, uint64_t number, const struct capfile *cap)
{
	const struct cap_iface *iface = cap_iface(cap, f->iface);
	volatile uint8_t sum = 0;
	for (uint32_t i = 0; i < f->cap; i++)
		sum = (uint8_t)(sum + f->data[i]);
	for (uint32_t i = 0; i < f->meta.n; i++)
		sum = (uint8_t)(sum + f->meta.p[i]);
	return f->cap <= f->len && f->cap <= CAP_MAX_PACKET && f->number == number && iface &&
	       f->dir <= DIR_OUT && (!iface->name || strlen(iface->name) < CAP_IFNAME_MAX);
}

/* Reads the file; returns false if a frame is not sound. */
static bool read_soundly(const char *path)
{
	struct capfile *cap;
	struct frame frame;
	struct err err;
	uint64_t n = 0;
	bool sound = true;
	int r = cap_open(&cap, path, NULL, &err);
	if (r < 0)
		return err.code == -r && err.text[0];
	while ((r = cap_next(cap, &frame, &err)) > 0)
		sound = sound && is_sound(&frame, ++n, cap);
	if (r < 0)
		sound = sound && err.code == -r && err.text[0];
	cap_close(cap);
	return sound;
}

static void test_changed(void)
{
	enum { FIRST = 200 };
	char path[64];
	for (size_t i = 0; i < ARRAY_LEN(files); i++) {
		struct assembly a = assemble(files[i].bytes);
		int fd = memfd_create("capture", MFD_CLOEXEC);
		unsigned wrong = 0;
		assert(write(fd, a.p, a.n) == (ssize_t)a.n);
		snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
		for (size_t at = 0; at < a.n && at < FIRST; at++) {
			unsigned step = SANITIZED || files[i].kind != ALL ? 17 : 1;
			for (unsigned change = 1; change < 256; change += step) {
				uint8_t byte = (uint8_t)(a.p[at] ^ change);
				assert(pwrite(fd, &byte, 1, (off_t)at) == 1);
				wrong += !read_soundly(path);
			}
			assert(pwrite(fd, &a.p[at], 1, (off_t)at) == 1);
		}
		ok(!wrong, "%s: every byte changed, %u times wrong", files[i].name, wrong);
		close(fd);
		free(a.p);
	}
}

/* ---- in pieces ---- */

static void feed(const struct assembly *a, size_t step, int fd)
{
	for (size_t i = 0; i < a->n; i += step) {
		size_t part = a->n - i < step ? a->n - i : step;
		if (write(fd, a->p + i, part) != (ssize_t)part)
			_exit(1);
	}
	_exit(0);
}

static void test_pieces(struct capture_text *whole, struct capture_text *part)
{
	static const size_t steps[] = { 1, 7, 100 };
	int saved = dup(STDIN_FILENO);
	for (size_t i = 0; i < ARRAY_LEN(files); i++) {
		struct assembly a = assemble(files[i].bytes);
		text_of(whole, a.p, a.n);
		for (size_t s = 0; s < ARRAY_LEN(steps); s++) {
			int ends[2];
			/* A packet socket gives one piece for each read. */
			assert(socketpair(AF_UNIX, SOCK_SEQPACKET, 0, ends) == 0);
			fflush(stdout);
			pid_t child = fork();
			assert(child >= 0);
			if (child == 0)
				feed(&a, steps[s], ends[1]);
			close(ends[1]);
			dup2(ends[0], STDIN_FILENO);
			text_of_path(part, "-");
			close(ends[0]);
			waitpid(child, NULL, 0);
			same(part->buf, whole->buf, files[i].name);
		}
		free(a.p);
	}
	dup2(saved, STDIN_FILENO);
	close(saved);
}

/* ---- there and back ---- */

enum { PACKETS = 40, DATA_MAX = 300 };

static const enum cap_format formats[] = { CAP_PCAP, CAP_PCAP_NS, CAP_PCAPNG, CAP_SNOOP,
					   CAP_IPTRACE };
static const char *const format_names[] = { "pcap", "pcap-ns", "pcapng", "snoop", "iptrace" };

static const struct cap_iface ifaces[] = {
	{ CAP_IFACE_INIT, .name = "en0", .link = LINK_ETHERNET },
	{ CAP_IFACE_INIT, .name = "en1", .link = LINK_ETHERNET },
};

struct packet {
	struct frame frame;
	uint8_t data[DATA_MAX];
};

static uint32_t next_random(uint32_t *state)
{
	*state = *state * 1664525 + 1013904223;
	return *state >> 8;
}

static void make_packets(struct packet *packets, uint32_t *state)
{
	uint64_t drops = 0;
	int64_t ts_ns = 1700000000000000000;
	for (uint32_t i = 0; i < PACKETS; i++) {
		struct packet *p = &packets[i];
		for (uint32_t k = 0; k < DATA_MAX; k++)
			p->data[k] = (uint8_t)next_random(state);
		drops += next_random(state) % 4 == 0 ? next_random(state) % 100 : 0;
		ts_ns += next_random(state);
		uint32_t n = 1 + next_random(state) % (DATA_MAX - 1);
		p->frame = (struct frame){ .data = p->data,
					   .cap = n,
					   .len = n + next_random(state) % 2 * next_random(state) %
							      1000,
					   .link = LINK_ETHERNET,
					   .iface = next_random(state) % 2,
					   .ts_ns = ts_ns,
					   .has_ts = true,
					   .number = i + 1,
					   .drops = drops,
					   .dir = (uint8_t)(next_random(state) % 3) };
	}
}

/* What is left of a frame after it has been in a file of the format. */
static void pass(enum cap_format format, struct frame *f)
{
	switch (format) {
	case CAP_PCAP:
	case CAP_PCAP_NS:
	case CAP_SNOOP:
		f->iface = 0;
		f->dir = DIR_UNKNOWN;
		if (format != CAP_PCAP_NS)
			f->ts_ns -= f->ts_ns % 1000;
		if (format != CAP_SNOOP)
			f->drops = 0;
		break;
	case CAP_IPTRACE:
		f->len = f->cap;
		f->drops = 0;
		f->dir = f->dir == DIR_OUT ? DIR_OUT : DIR_IN;
		break;
	case CAP_PCAPNG:
	case CAP_NONE:
		break;
	}
}

static bool is_same(const struct frame *a, const struct frame *b)
{
	return a->cap == b->cap && a->len == b->len && a->link == b->link && a->ts_ns == b->ts_ns &&
	       a->has_ts == b->has_ts && a->drops == b->drops && a->dir == b->dir &&
	       a->number == b->number && memcmp(a->data, b->data, a->cap) == 0;
}

/* Interfaces keep their names where the format has them; numbers may change. */
static bool is_same_iface(const struct capfile *cap, const struct frame *got,
			  const struct frame *want, bool named)
{
	const struct cap_iface *iface = cap_iface(cap, got->iface);
	return iface && (!named || strcmp(iface->name, ifaces[want->iface].name) == 0);
}

static size_t write_packets(const char *path, const struct packet *packets, struct capout_opts opts)
{
	struct capout *out;
	assert(capout_open(&out, path, &opts, NULL) == 0);
	for (uint32_t i = 0; i < PACKETS; i++) {
		const struct frame *f = &packets[i].frame;
		assert(capout_frame(out, f, &ifaces[f->iface], NULL) == 0);
	}
	return capout_close(out, NULL) == 0;
}

/* Compares the file with the packets after both formats. */
static unsigned compare(const char *path, const struct packet *packets, size_t first, size_t second)
{
	struct capfile *cap;
	struct frame frame;
	unsigned wrong = 0, n = 0;
	if (cap_open(&cap, path, NULL, NULL) < 0)
		return PACKETS;
	for (; cap_next(cap, &frame, NULL) > 0 && n < PACKETS; n++) {
		struct frame want = packets[n].frame;
		uint32_t iface = want.iface;
		pass(formats[first], &want);
		pass(formats[second], &want);
		bool named = (formats[first] == CAP_PCAPNG || formats[first] == CAP_IPTRACE) &&
			     (formats[second] == CAP_PCAPNG || formats[second] == CAP_IPTRACE);
		wrong += !is_same(&frame, &want);
		want.iface = iface;
		wrong += !is_same_iface(cap, &frame, &want, named);
	}
	cap_close(cap);
	return wrong + (n != PACKETS);
}

static void test_pair(const struct packet *packets, struct conversion *c, size_t first,
		      size_t second)
{
	char path[64];
	for (enum cap_compression comp = COMP_NONE; comp <= COMP_LZ4; comp++) {
		int fd = memfd_create("first", MFD_CLOEXEC);
		snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
		struct capout_opts opts = { .format = formats[first], .compression = comp };
		unsigned wrong = !write_packets(path, packets, opts);
		wrong += compare(path, packets, first, first);
		off_t n = lseek(fd, 0, SEEK_END);
		uint8_t *p = malloc((size_t)n);
		assert(p && pread(fd, p, (size_t)n, 0) == (ssize_t)n);
		convert(c, p, (size_t)n,
			(struct capout_opts){ .format = formats[second], .compression = comp });
		assert(ftruncate(fd, 0) == 0 && pwrite(fd, c->p, c->n, 0) == (ssize_t)c->n);
		wrong += compare(path, packets, first, second);
		ok(!wrong, "%s to %s, compression %d: %u differences", format_names[first],
		   format_names[second], (int)comp, wrong);
		close(fd);
		free(c->p);
		free(p);
	}
}

int main(void)
{
	/* Buffers of 256 KiB are taken and given back all the time here. */
	mallopt(M_MMAP_THRESHOLD, 4 << 20);
	struct capture_text *whole = malloc(sizeof(*whole)), *part = malloc(sizeof(*part));
	struct conversion *c = malloc(sizeof(*c));
	struct packet *packets = malloc(PACKETS * sizeof(*packets));
	uint32_t state = 1;
	test_cut(whole, part);
	test_changed();
	test_pieces(whole, part);
	make_packets(packets, &state);
	for (size_t first = 0; first < ARRAY_LEN(formats); first++)
		for (size_t second = 0; second < ARRAY_LEN(formats); second++)
			test_pair(packets, c, first, second);
	free(packets);
	free(c);
	free(part);
	free(whole);
	return done_testing();
}
