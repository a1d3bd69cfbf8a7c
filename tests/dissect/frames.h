/*
 * Frames for tests of link, network and control protocols: put together from hex, shown in each
 * style. The bytes end where memory ends, so that a read behind them is caught.
 *
 *	frame_begin(&t, LINK_RAW); frame_ip4(&t, "", 17); frame_hex(&t, "0fa00fa1 0008 0000");
 *	line(&t, "UDP D=4001 S=4000 LEN=8");
 */
#ifndef SONDE_TESTS_DISSECT_FRAMES_H
#define SONDE_TESTS_DISSECT_FRAMES_H

#include <assert.h>
#include <ctype.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "../unit/tap.h"
#include "dissect/dissect.h"
#include "render/json.h"
#include "render/snoop.h"

enum { ROOM = 4096, SHOWN = 1 << 18 };

struct tester {
	struct dis *dis, *dis_nested; /* as snoop, and behind nested tags */
	struct json_style *json;
	bool nested;
	uint8_t *end; /* of the memory that can be read */
	uint8_t bytes[ROOM];
	uint32_t n, missing; /* bytes on the wire; those at the end that are not held */
	uint32_t link;
	uint32_t ip_at; /* where the length field waits for frame_ip_end */
	char *text;
};

static inline void tester_begin(struct tester *t)
{
	struct dis_opts plain = { 0 }, nested = { .nested_tags = true };
	struct json_opts json = { 0 };
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	uint8_t *p =
		mmap(NULL, ROOM + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	assert(p != MAP_FAILED && mprotect(p + ROOM, page, PROT_NONE) == 0);
	*t = (struct tester){ .dis = dis_new(&plain),
			      .dis_nested = dis_new(&nested),
			      .json = json_new(&json),
			      .end = p + ROOM,
			      .text = malloc(SHOWN) };
	assert(t->dis && t->dis_nested && t->json && t->text);
}

static inline int tester_end(struct tester *t)
{
	dis_free(t->dis);
	dis_free(t->dis_nested);
	json_free(t->json);
	munmap(t->end - ROOM, ROOM + (size_t)sysconf(_SC_PAGESIZE));
	free(t->text);
	return done_testing();
}

/* ---- putting a frame together ---- */

static inline void frame_begin(struct tester *t, uint32_t link)
{
	t->link = link;
	t->n = t->missing = 0;
	t->nested = false;
}

/* Hex digits; blanks are ignored. */
static inline void frame_hex(struct tester *t, const char *hex)
{
	for (unsigned digits = 0, v = 0; *hex; hex++) {
		if (*hex == ' ')
			continue;
		v = v << 4 |
		    (unsigned)(isdigit((unsigned char)*hex) ? *hex - '0' : *hex - 'a' + 10);
		if (++digits % 2)
			continue;
		assert(t->n < ROOM);
		t->bytes[t->n++] = (uint8_t)v;
	}
}

/* An IPv4 header, 10.0.0.1 to 10.0.0.2, with options; what follows is its payload. */
static inline void frame_ip4(struct tester *t, const char *options, uint8_t proto)
{
	uint32_t at = t->n;
	frame_hex(t, "45000000 00010000 40000000 0a000001 0a000002");
	frame_hex(t, options);
	t->bytes[at] = (uint8_t)(0x40 | (t->n - at) / 4);
	t->bytes[at + 9] = proto;
	t->ip_at = at;
}

/* An IPv6 header, fe80::1 to ff02::1. */
static inline void frame_ip6(struct tester *t, uint8_t next)
{
	t->ip_at = t->n;
	frame_hex(t, "60000000 0000 00 40 fe80 0000 0000 0000 0000 0000 0000 0001");
	frame_hex(t, "ff02 0000 0000 0000 0000 0000 0000 0001");
	t->bytes[t->ip_at + 6] = next;
}

/* The packet whose header was put last ends here: sets its length. */
static inline void frame_ip_end(struct tester *t)
{
	bool six = t->bytes[t->ip_at] >> 4 == 6;
	uint32_t len = t->n - t->ip_at - (six ? 40 : 0);
	t->bytes[t->ip_at + (six ? 4 : 2)] = (uint8_t)(len >> 8);
	t->bytes[t->ip_at + (six ? 5 : 3)] = (uint8_t)len;
}

/* A whole packet without link header. */
static inline void raw_ip4(struct tester *t, const char *options, uint8_t proto,
			   const char *payload)
{
	frame_begin(t, LINK_RAW);
	frame_ip4(t, options, proto);
	frame_hex(t, payload);
	frame_ip_end(t);
}

static inline void raw_ip6(struct tester *t, uint8_t next, const char *payload)
{
	frame_begin(t, LINK_RAW);
	frame_ip6(t, next);
	frame_hex(t, payload);
	frame_ip_end(t);
}

/* ---- showing it ---- */

static inline char *shown(struct tester *t, enum want want)
{
	static const enum snoop_mode modes[] = { SNOOP_LINE, SNOOP_LINES, SNOOP_DETAIL };
	uint32_t cap = t->n - t->missing;
	uint8_t *data = t->end - cap;
	memcpy(data, t->bytes, cap);
	struct frame f = { .data = data, .cap = cap, .len = t->n, .link = t->link, .number = 1 };
	struct snoop_style style = { .mode = modes[want] };
	struct out o = out_mem(t->text, SHOWN - 1);
	snoop_packet(&style, dis_frame(t->nested ? t->dis_nested : t->dis, &f, want), &o);
	assert(!o.overflow);
	t->text[o.len] = '\0';
	return t->text;
}

/* The summary line: ends and text. */
static inline void whole_line(struct tester *t, const char *want, const char *name)
{
	char *text = shown(t, WANT_LINE);
	size_t n = strlen(text);
	if (n && text[n - 1] == '\n')
		text[n - 1] = '\0';
	same(text, want, name);
}

/* The text of the summary line, without the ends. */
static inline void line(struct tester *t, const char *want, const char *name)
{
	char *text = shown(t, WANT_LINE);
	char *arrow = strstr(text, " -> ");
	char *begin = arrow ? strchr(arrow + 4, ' ') : NULL;
	while (begin && *begin == ' ')
		begin++;
	if (begin && *begin)
		begin[strcspn(begin, "\n")] = '\0';
	same(begin ? begin : text, want, name);
}

/* The lines of -V contain this text. */
static inline void lines(struct tester *t, const char *want, const char *name)
{
	const char *text = shown(t, WANT_LINES);
	if (!ok(strstr(text, want), "%s", name))
		printf("# want: %s\n# have: %s\n", want, text);
}

/* The detail contains these lines. */
static inline void detail(struct tester *t, const char *want, const char *name)
{
	const char *text = shown(t, WANT_ALL);
	if (!ok(strstr(text, want), "%s", name))
		printf("# want: %s\n# have: %s\n", want, text);
}

static inline void no_detail(struct tester *t, const char *unwanted, const char *name)
{
	ok(!strstr(shown(t, WANT_ALL), unwanted), "%s", name);
}

/* The JSON of the packet contains this text. */
static inline void json(struct tester *t, const char *want, const char *name)
{
	uint32_t cap = t->n - t->missing;
	uint8_t *data = t->end - cap;
	memcpy(data, t->bytes, cap);
	struct frame f = { .data = data, .cap = cap, .len = t->n, .link = t->link, .number = 1 };
	struct out o = out_mem(t->text, SHOWN - 1);
	json_packet(t->json, dis_frame(t->dis_nested, &f, WANT_ALL), NULL, &o);
	t->text[o.len] = '\0';
	if (!ok(strstr(t->text, want), "%s", name))
		printf("# want: %s\n# have: %s\n", want, t->text);
}

#endif
