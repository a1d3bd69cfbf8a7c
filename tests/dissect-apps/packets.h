/*
 * Packets for tests of application protocols: a payload behind IPv4 and UDP or TCP headers, in
 * each style. The bytes end where memory ends, so that a read behind them is caught.
 */
#ifndef SONDE_TESTS_DISSECT_APPS_PACKETS_H
#define SONDE_TESTS_DISSECT_APPS_PACKETS_H

#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#include "../unit/tap.h"
#include "dissect/dissect.h"
#include "render/json.h"
#include "render/snoop.h"

enum { MEMORY = 65536, SHOWN = 1 << 20, PREFIX = 29, UDP = 17, TCP = 6 };

/* The bytes of a literal, NULs included. */
#define PAYLOAD(s) .payload = (const uint8_t *)(s), .n = sizeof(s) - 1

struct packet_of {
	uint16_t sport, dport;
	const uint8_t *payload;
	uint32_t n;
	bool tcp;
	uint32_t missing; /* bytes at the end that the capture did not keep */
};

struct bench {
	struct dis *dis;
	struct json_style *json;
	uint8_t *end; /* of the memory that can be read */
	char *text;
};

static inline struct bench bench_new(void)
{
	struct dis_opts opts = { 0 };
	struct json_opts json_opts = { 0 };
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	uint8_t *p = mmap(NULL, MEMORY + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS,
			  -1, 0);
	assert(p != MAP_FAILED);
	tzset();
	assert(mprotect(p + MEMORY, page, PROT_NONE) == 0);
	struct bench b = { dis_new(&opts), json_new(&json_opts), p + MEMORY, malloc(SHOWN) };
	assert(b.dis && b.json && b.text);
	return b;
}

static inline void bench_free(struct bench *b)
{
	dis_free(b->dis);
	json_free(b->json);
	munmap(b->end - MEMORY, MEMORY + (size_t)sysconf(_SC_PAGESIZE));
	free(b->text);
}

static inline void put_number(uint8_t *p, uint32_t v)
{
	p[0] = (uint8_t)(v >> 8);
	p[1] = (uint8_t)v;
}

/* Dissects the packet, 10.0.0.1 to 10.0.0.2 without link header. */
static inline const struct packet *dissect(struct bench *b, const struct packet_of *of,
					   enum want want)
{
	uint32_t n_head = 20 + (of->tcp ? 20 : 8);
	uint32_t len = n_head + of->n;
	uint32_t cap = len - of->missing;
	uint8_t head[40] = { [0] = 0x45, [8] = 64, [9] = of->tcp ? TCP : UDP, [12] = 10, [15] = 1,
			     [16] = 10,	 [19] = 2 };
	static struct frame frame;
	assert(len < MEMORY);
	put_number(head + 2, len);
	put_number(head + 20, of->sport);
	put_number(head + 22, of->dport);
	if (of->tcp)
		head[32] = 5 << 4;
	else
		put_number(head + 24, len - 20);
	uint8_t *p = b->end - cap;
	memcpy(p, head, n_head);
	if (cap > n_head)
		memcpy(p + n_head, of->payload, cap - n_head);
	frame = (struct frame){ .data = p, .cap = cap, .len = len, .link = LINK_RAW };
	return dis_frame(b->dis, &frame, want);
}

static inline const char *shown(struct bench *b, const struct packet *p, enum snoop_mode mode)
{
	struct snoop_style style = { .mode = mode };
	struct out o = out_mem(b->text, SHOWN - 1);
	snoop_packet(&style, p, &o);
	assert(!o.overflow);
	b->text[o.len] = '\0';
	return b->text;
}

/* The summary line behind the addresses. */
static inline const char *line_of(struct bench *b, const struct packet_of *of)
{
	const char *text = shown(b, dissect(b, of, WANT_LINE), SNOOP_LINE);
	char *end = strchr(b->text, '\n');
	assert(end && strlen(text) > PREFIX);
	*end = '\0';
	return text + PREFIX;
}

/* The lines of the detailed display that begin with `prefix`, which is left out, joined by "|". */
static inline const char *detail_of(struct bench *b, const struct packet_of *of, const char *prefix)
{
	const char *in = shown(b, dissect(b, of, WANT_ALL), SNOOP_DETAIL);
	char *to = b->text;
	size_t n = strlen(prefix);
	while (*in) {
		size_t len = strcspn(in, "\n");
		if (strncmp(in, prefix, n) == 0) {
			if (to != b->text)
				*to++ = '|';
			memmove(to, in + n, len - n);
			to += len - n;
		}
		in += len + (in[len] == '\n');
	}
	*to = '\0';
	return b->text;
}

/* The members of the innermost layer in JSON. */
static inline const char *json_of(struct bench *b, const struct packet_of *of)
{
	struct out o = out_mem(b->text, SHOWN - 1);
	const struct packet *p = dissect(b, of, WANT_ALL);
	json_packet(b->json, p, NULL, &o);
	assert(!o.overflow && !json_n_clashes(b->json));
	b->text[o.len] = '\0';
	char key[64];
	struct out k = out_mem(key, sizeof(key) - 1);
	out_c(&k, '"');
	out_s(&k, p->layers[p->n_layers - 1].dec->name);
	out_s(&k, "\":{");
	key[k.len] = '\0';
	char *at = strstr(b->text, key);
	char *end = strstr(b->text, "}}]}\n");
	assert(at);
	if (end)
		*end = '\0';
	return at + k.len;
}

#endif
