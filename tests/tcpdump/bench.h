/*
 * Packets for tests of the tcpdump style, made piece by piece, and the line that each gets.
 *
 *	start(b);			options of the style anew
 *	ip(b, &(struct header){ .proto = 17 });
 *	udp(b, 1024, 53);
 *	bytes(b, "...", n);
 *	line(b, "10.1.2.3.1024 > ...");
 */
#ifndef SONDE_TESTS_TCPDUMP_BENCH_H
#define SONDE_TESTS_TCPDUMP_BENCH_H

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "../unit/tap.h"
#include "render/tcpdump.h"

enum { PACKET_MAX = 4096, TEXT_MAX = 1 << 17, AT_MAC = 12 };

struct header {
	uint8_t proto, ttl, tos; /* ttl 0: 64 */
	uint8_t version;	 /* 0: 4 */
	uint16_t id, fragment;	 /* id 0: 1; fragment: flags and offset as on the wire */
	uint16_t missing;	 /* bytes that the length claims and nobody sent */
	bool back;		 /* from 10.1.2.4 to 10.1.2.3 */
	const char *src, *dst;	 /* four bytes each, instead */
	const char *options;
	uint32_t n_options;
};

struct bench {
	struct tcpdump_opts opts;
	struct dis_opts dis_opts;
	struct tcpdump_style *style;
	struct dis *dis;
	uint8_t data[PACKET_MAX];
	uint32_t n;
	uint32_t ip_at, udp_at; /* whose lengths are filled in at the end; 0: none */
	uint16_t missing;
	uint32_t snaplen; /* 0: all */
	uint32_t link;
	uint64_t number;
	char text[TEXT_MAX];
};

/* The style and the dissector as b->opts and b->dis_opts say. */
static inline void open_style(struct bench *b)
{
	tcpdump_free(b->style);
	dis_free(b->dis);
	b->style = tcpdump_new(&b->opts);
	b->dis = dis_new(&b->dis_opts);
	assert(b->style && b->dis);
}

/* -n -t, raw IP packets, nothing remembered. */
static inline void start(struct bench *b)
{
	b->opts = (struct tcpdump_opts){ .numeric = true, .time = TCPDUMP_NO_TIME };
	b->dis_opts = (struct dis_opts){ .nested_tags = true, .partial = true };
	b->link = LINK_RAW;
	b->snaplen = 0;
	b->n = b->ip_at = b->udp_at = b->missing = 0;
	open_style(b);
}

static inline void done(struct bench *b)
{
	b->style = tcpdump_free(b->style);
	b->dis = dis_free(b->dis);
}

static inline void bytes(struct bench *b, const void *p, uint32_t n)
{
	assert(n <= PACKET_MAX - b->n);
	memcpy(b->data + b->n, p, n);
	b->n += n;
}

/* A literal, NULs in it included. */
#define LITERAL(b, s) bytes(b, s, sizeof(s) - 1)

static inline void zeros(struct bench *b, uint32_t n)
{
	for (; n; n--)
		bytes(b, "", 1);
}

static inline void be16(struct bench *b, uint32_t v)
{
	uint8_t p[2] = { (uint8_t)(v >> 8), (uint8_t)v };
	bytes(b, p, sizeof(p));
}

static inline void be32(struct bench *b, uint32_t v)
{
	be16(b, v >> 16);
	be16(b, v & 0xffff);
}

static inline void put16(struct bench *b, uint32_t at, uint32_t v)
{
	b->data[at] = (uint8_t)(v >> 8);
	b->data[at + 1] = (uint8_t)v;
}

static inline void ip(struct bench *b, const struct header *h)
{
	static const char a[] = "\12\1\2\3", z[] = "\12\1\2\4";
	uint32_t words = 5 + h->n_options / 4;
	b->ip_at = b->n;
	b->missing = h->missing;
	uint8_t head[2] = { (uint8_t)(0x40 | words), h->tos };
	bytes(b, head, 2);
	be16(b, 0);
	be16(b, h->id ? h->id : 1);
	be16(b, h->fragment);
	uint8_t rest[4] = { h->ttl ? h->ttl : 64, h->proto, 0, 0 };
	bytes(b, rest, 4);
	bytes(b, h->src ? h->src : h->back ? z : a, 4);
	bytes(b, h->dst ? h->dst : h->back ? a : z, 4);
	bytes(b, h->options ? h->options : "", h->n_options);
}

static inline void udp(struct bench *b, uint16_t sport, uint16_t dport)
{
	b->udp_at = b->n;
	be16(b, sport);
	be16(b, dport);
	be32(b, 0);
}

/* A UDP packet up to its data. */
static inline void datagram(struct bench *b, uint16_t sport, uint16_t dport, bool back)
{
	struct header h = { .proto = 17, .back = back };
	ip(b, &h);
	udp(b, sport, dport);
}

struct segment {
	uint16_t sport, dport, win, urg;
	uint32_t seq, ack;
	uint8_t flags;
	uint8_t words; /* of the header; 0: as many as it has */
	const char *options;
	uint32_t n_options;
};

static inline void tcp(struct bench *b, const struct segment *g)
{
	uint8_t words = g->words ? g->words : (uint8_t)(5 + g->n_options / 4);
	uint8_t at[2] = { (uint8_t)(words << 4), g->flags };
	be16(b, g->sport);
	be16(b, g->dport);
	be32(b, g->seq);
	be32(b, g->ack);
	bytes(b, at, 2);
	be16(b, g->win);
	be16(b, 0);
	be16(b, g->urg);
	bytes(b, g->options ? g->options : "", g->n_options);
}

/* Fills the lengths in, and the sum of the IP header. */
static inline void finish_packet(struct bench *b)
{
	uint32_t sum = 0;
	if (b->udp_at)
		put16(b, b->udp_at + 4, b->n - b->udp_at + b->missing);
	uint32_t hlen = (b->data[b->ip_at] & 15u) * 4;
	put16(b, b->ip_at + 2, b->n - b->ip_at + b->missing);
	for (uint32_t i = 0; i < hlen; i += 2)
		sum += (uint32_t)b->data[b->ip_at + i] << 8 | b->data[b->ip_at + i + 1];
	sum = (sum & 0xffff) + (sum >> 16);
	sum = (sum & 0xffff) + (sum >> 16);
	put16(b, b->ip_at + 10, ~sum & 0xffff);
}

/* The packet's text, without the newline at its end; the next packet then begins. */
static inline const char *shown(struct bench *b)
{
	if (b->ip_at != UINT32_MAX && b->n >= b->ip_at + 20 && b->data[b->ip_at] >> 4 == 4)
		finish_packet(b);
	struct frame f = { .data = b->data,
			   .cap = b->snaplen ? min_u32(b->n, b->snaplen) : b->n,
			   .len = b->n,
			   .link = b->link,
			   .has_ts = true,
			   .ts_ns = (int64_t)(++b->number) * 1000400000,
			   .number = b->number };
	struct out o = out_mem(b->text, TEXT_MAX - 1);
	tcpdump_packet(b->style, dis_frame(b->dis, &f, tcpdump_want(b->style)), &o);
	assert(!o.overflow && o.len && b->text[o.len - 1] == '\n');
	b->text[o.len - 1] = '\0';
	b->n = b->ip_at = b->udp_at = b->missing = 0;
	return b->text;
}

/* One case: the packet made so far gets this text. */
static inline void line(struct bench *b, const char *want)
{
	char name[160];
	snprintf(name, sizeof(name), "%.*s", (int)strcspn(want, "\n"), want);
	same(shown(b), want, name);
}

#endif
