/*
 * The JSON style: one object per packet, one packet per line (NDJSON). docs/json.md describes the
 * objects, docs/schema/packet-1.json is their JSON Schema. No object has a key twice, the values of
 * a key are of one type, and no control byte of a packet comes out raw.
 *
 *	struct json_style *j = json_new(&opts);
 *	json_packet(j, dis_frame(d, &frame, WANT_ALL), &origin, &out);
 *	json_free(j);
 */
#ifndef SONDE_RENDER_JSON_H
#define SONDE_RENDER_JSON_H

#include "base/namer.h"
#include "base/out.h"
#include "dissect/packet.h"

/* The value of "schema". The number goes up when a program written for the old one may fail. */
#define JSON_SCHEMA "sonde.packet/1"

struct json_opts {
	struct namer *namer; /* may be NULL */
	bool data;	     /* also data_length bytes of the packet from data_offset, in hex */
	uint32_t data_offset, data_length;
};

/* What the capture, not the packet, says. */
struct json_origin {
	const char *interface;	     /* printable; NULL or "": unknown */
	const struct span *comments; /* on this packet */
	uint32_t n_comments;
};

struct json_style;

/* NULL: out of memory. */
struct json_style *json_new(const struct json_opts *opts) MUST_CHECK;
struct json_style *json_free(struct json_style *j);

/* Prints one packet, dissected with WANT_ALL. origin may be NULL. */
void json_packet(struct json_style *j, const struct packet *p, const struct json_origin *origin,
		 struct out *o);

/* Values left out because their object had the key already: always 0, unless a decoder is wrong. */
uint64_t json_n_clashes(const struct json_style *j);

#endif
