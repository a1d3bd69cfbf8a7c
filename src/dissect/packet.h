/*
 * What dissection leaves behind: a packet is a list of records in wire order and the layers they
 * belong to. Records point into the frame (or the packet's arena); nobody keeps one after the
 * packet.
 */
#ifndef SONDE_DISSECT_PACKET_H
#define SONDE_DISSECT_PACKET_H

#include "base/cursor.h"
#include "base/frame.h"
#include "base/namer.h"
#include "dissect/field.h"

struct decoder;

enum {
	MAX_LAYERS = 32,
	MAX_RECORDS = 8192, /* a directory listing of 64 KiB has most of them */
};

enum rec_kind {
	REC_VALUE, /* one field's value */
	REC_HEAD,  /* n_fields consecutive fields of a fixed header, read where they are needed */
	REC_BITS,  /* n_fields consecutive parts of the number v.u */
	REC_OPEN,  /* a group begins */
	REC_CLOSE, /* it ends */
	REC_NOTE,
	REC_LAYER, /* layer `layer` begins here */
};

struct record {
	const struct field *f;
	uint32_t off, len; /* byte range in the frame; len 0: computed */
	union {
		uint64_t u;
		const uint8_t *p; /* n bytes: the header, an address, text */
		const char *word; /* F_WORD */
	} v;
	uint32_t n;    /* bytes at v.p (values) or number of fields (REC_HEAD, REC_BITS) */
	uint8_t kind;  /* enum rec_kind */
	uint8_t layer; /* index into packet.layers */
	uint8_t depth; /* nesting in groups */
};

struct layer {
	const struct decoder *dec;
	uint16_t first;	    /* first record (after its REC_LAYER) */
	uint16_t n_own;	    /* records of its own */
	uint8_t parent;	    /* index of the layer it was found in; its own for the outermost */
	uint8_t nest;	    /* 0, or how many quotations (ICMP errors) it is inside */
	uint8_t fault;	    /* enum cur_fault */
	const char *reason; /* for CUR_BAD: what is wrong; may be NULL */
	uint32_t off, len, cap;
};

enum end_kind { END_NONE, END_BROADCAST, END_MULTICAST, END_IP4, END_IP6, END_TEXT, END_MAC };

/* One end of the conversation, as the innermost layer that names it says. */
struct endpoint {
	uint8_t kind;	  /* enum end_kind */
	const uint8_t *p; /* the address in the frame; END_TEXT: terminated text */
};

/* What the line of a leaf shows: a layer that always is the innermost and whose line needs nothing
 * but this. One-line runs of renderers that know it (dis_opts.leaves) get it instead of records. */
struct leaf {
	const char *word; /* of the program's own */
	struct span text;
	uint32_t number;
	bool flag;
};

/* Lists of TCP options that nearly all segments have. */
enum plain_options {
	PLAIN_NONE,
	PLAIN_STAMPS,  /* nop, nop, time stamps: RFC 7323, appendix A */
	PLAIN_OPENING, /* mss, SACK permitted, time stamps, nop, window scale */
};

/* One answer of a plain DNS message. */
struct plain_answer {
	uint16_t type, class;
	struct span data; /* an address, or a name as labels */
};

enum { PLAIN_ANSWERS = 4 };

/* What lines show of a DNS message. */
struct plain_dns {
	uint16_t id, flag_bytes;
	uint16_t n_questions, n_answers, n_authorities, n_additionals;
	uint16_t type, class; /* of the first question, if this is one */
	uint8_t opcode, rcode;
	bool response, authoritative, truncated, desired, available; /* the latter two: recursion */
	struct span name; /* of the question, as labels */
	uint32_t len;	  /* of the message */
	struct plain_answer answers[PLAIN_ANSWERS];
};

enum plain_kind { PLAIN_TCP, PLAIN_UDP, PLAIN_DNS };

/*
 * What lines show of a plain TCP segment or UDP datagram: alone in its IP packet, all headers
 * held, no lengths that disagree, no lists of options but the most common; of datagrams, those that
 * nobody claims, and DNS messages of a question and few answers, whose names are labels of printing
 * ASCII.
 * Runs that ask for it (WANT_PLAIN) get it instead of records.
 */
struct plain {
	const uint8_t *src, *dst; /* addresses */
	uint32_t seq, ack;
	uint32_t len; /* of the data; PLAIN_UDP: as the header says */
	uint32_t stamp, echo;
	uint16_t sport, dport, window, urgent, mss;
	uint8_t flags, tos, ttl; /* tos: traffic class; ttl: hop limit */
	uint8_t options;	 /* enum plain_options */
	uint8_t wscale;
	uint8_t kind; /* enum plain_kind */
	bool is_ip6, dont_fragment;
	struct plain_dns dns;
};

struct packet {
	const struct frame *frame;
	struct endpoint src, dst;
	const struct decoder *leaf_of; /* NULL: the records say it */
	struct leaf leaf;
	struct plain plain;
	bool is_plain;
	uint16_t vlan_id; /* outermost 802.1Q tag, 0: none */
	uint16_t n_layers;
	uint16_t n_records;
	uint8_t n_ip4; /* IPv4 headers, one inside the other */
	struct layer layers[MAX_LAYERS];
	struct record records[MAX_RECORDS];
};

/* Reads a number out of a REC_HEAD or REC_BITS record. */
static inline uint64_t rec_part(const struct record *r, const struct field *f)
{
	return field_bits(f, r->kind == REC_BITS ? r->v.u : load_be_(r->v.p + f->at, f->width));
}

/* Does r carry field f, as its own value or as one of its run? */
static inline bool rec_has(const struct record *r, const struct field *f)
{
	if (r->kind == REC_HEAD || r->kind == REC_BITS)
		return f >= r->f && f < r->f + r->n;
	return r->kind == REC_VALUE && r->f == f;
}

/* The bytes of field f (an address, text, opaque) in a record that carries it. */
static inline struct span rec_span(const struct record *r, const struct field *f)
{
	if (r->kind == REC_HEAD)
		return (struct span){ r->v.p + f->at, f->width };
	return (struct span){ r->v.p, r->n };
}

#endif
