/*
 * Building ONC RPC messages and looking at what is shown of them:
 *
 *	begin_call(&m, xid, PROG_NFS, 3, 1);  put_opaque(&m, handle, 32);
 *	same(line_of(&b, &m), "NFS C GETATTR3 FH=0020", "a call");
 *
 * Messages go over UDP, the bytes of a raw IPv4 packet.
 */
#ifndef SONDE_TESTS_DISSECT_RPC_MESSAGE_H
#define SONDE_TESTS_DISSECT_RPC_MESSAGE_H

#include <assert.h>
#include <stdlib.h>

#include "../unit/tap.h"
#include "dissect/dissect.h"
#include "render/snoop.h"

enum {
	HEADERS = 28, /* IPv4 and UDP */
	MESSAGE_SIZE = 65536,
	TEXT_BYTES = 4 * 1024 * 1024,
	LINE_START = 29, /* behind "    10.0.0.1 -> 10.0.0.2     " */
	PROG_PMAP = 100000,
	PROG_NFS = 100003,
	PROG_MOUNT = 100005,
};

struct message {
	uint32_t n;
	uint8_t bytes[MESSAGE_SIZE];
};

struct bench {
	struct dis *dis;
	uint64_t number; /* of the packet shown last */
	char *text;
};

static inline void bench_init(struct bench *b)
{
	struct dis_opts opts = { .nested_tags = false };
	b->dis = dis_new(&opts);
	b->text = malloc(TEXT_BYTES);
	b->number = 0;
	assert(b->dis && b->text);
}

static inline void bench_done(struct bench *b)
{
	dis_free(b->dis);
	free(b->text);
}

/* ---- messages ---- */

static inline void put_bytes(struct message *m, const void *p, uint32_t n)
{
	assert(n <= MESSAGE_SIZE - m->n);
	memcpy(m->bytes + m->n, p, n);
	m->n += n;
}

static inline void put_u32(struct message *m, uint32_t v)
{
	uint8_t b[4] = { (uint8_t)(v >> 24), (uint8_t)(v >> 16), (uint8_t)(v >> 8), (uint8_t)v };
	put_bytes(m, b, sizeof(b));
}

static inline void put_u64(struct message *m, uint64_t v)
{
	put_u32(m, (uint32_t)(v >> 32));
	put_u32(m, (uint32_t)v);
}

static inline void put_zeros(struct message *m, uint32_t n)
{
	assert(n <= MESSAGE_SIZE - m->n);
	memset(m->bytes + m->n, 0, n);
	m->n += n;
}

static inline void put_opaque(struct message *m, const void *p, uint32_t n)
{
	put_u32(m, n);
	put_bytes(m, p, n);
	put_zeros(m, -n & 3);
}

static inline void put_text(struct message *m, const char *text)
{
	put_opaque(m, text, (uint32_t)strlen(text));
}

/* The bytes 01 02 ... 20: hash 0020. */
static inline void put_handle(struct message *m)
{
	uint8_t handle[32];
	for (uint8_t i = 0; i < sizeof(handle); i++)
		handle[i] = (uint8_t)(i + 1);
	put_opaque(m, handle, sizeof(handle));
}

static inline void begin_call(struct message *m, uint32_t xid, uint32_t program, uint32_t version,
			      uint32_t procedure)
{
	const uint32_t words[] = { xid, 0, 2, program, version, procedure, 0, 0, 0, 0 };
	m->n = HEADERS;
	for (size_t i = 0; i < ARRAY_LEN(words); i++)
		put_u32(m, words[i]);
}

/* An accepted reply. */
static inline void begin_reply(struct message *m, uint32_t xid)
{
	const uint32_t words[] = { xid, 1, 0, 0, 0, 0 };
	m->n = HEADERS;
	for (size_t i = 0; i < ARRAY_LEN(words); i++)
		put_u32(m, words[i]);
}

static inline void finish(struct message *m)
{
	uint32_t udp = m->n - 20;
	const uint8_t headers[HEADERS] = {
		0x45,
		0,
		(uint8_t)(m->n >> 8),
		(uint8_t)m->n,
		0,
		1,
		0,
		0,
		64,
		17,
		0,
		0,
		10,
		0,
		0,
		1,
		10,
		0,
		0,
		2,
		0x03,
		0xe9,
		0x08,
		0x01,
		(uint8_t)(udp >> 8),
		(uint8_t)udp,
		0,
		0,
	};
	memcpy(m->bytes, headers, sizeof(headers));
}

/* ---- what is shown ---- */

static inline const struct packet *show(struct bench *b, struct message *m, enum snoop_mode mode,
					bool again)
{
	finish(m);
	b->number += !again;
	struct frame f = {
		.data = m->bytes, .cap = m->n, .len = m->n, .link = LINK_IPV4, .number = b->number
	};
	struct snoop_style style = { .mode = mode };
	struct out o = out_mem(b->text, TEXT_BYTES - 1);
	const struct packet *p = dis_frame(b->dis, &f, (enum want)mode);
	snoop_packet(&style, p, &o);
	assert(!o.overflow);
	b->text[o.len] = '\0';
	return p;
}

/* The summary line of a new packet, without its prefix. */
static inline const char *line_of(struct bench *b, struct message *m)
{
	show(b, m, SNOOP_LINE, false);
	b->text[strcspn(b->text, "\n")] = '\0';
	return strlen(b->text) < LINE_START ? "" : b->text + LINE_START;
}

/* Detail of the packet that line_of showed. */
static inline const char *detail_of(struct bench *b, struct message *m)
{
	show(b, m, SNOOP_DETAIL, true);
	return b->text;
}

#endif
