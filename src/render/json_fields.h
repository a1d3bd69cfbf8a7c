/* The records of one layer as the members of a JSON object. */
#ifndef SONDE_RENDER_JSON_FIELDS_H
#define SONDE_RENDER_JSON_FIELDS_H

#include "base/out.h"
#include "dissect/packet.h"

enum {
	JSON_MAX_FIELDS = 4096, /* of all protocols */
	JSON_MAX_NAMES = 2048,	/* of these fields, each counted once */
	JSON_KEY_SLOTS = 2 * JSON_MAX_FIELDS,
};

/* What is known of a field's key. Filled when the field is first seen. */
struct json_key {
	const struct field *f; /* NULL: free */
	uint16_t id;	       /* the same for equal names */
	uint16_t len;	       /* of the name */
};

struct json_keys {
	uint32_t n; /* used slots */
	uint32_t n_ids;
	uint64_t n_clashes;
	struct json_key slots[JSON_KEY_SLOTS];
	const char *names[JSON_MAX_NAMES]; /* by id */
};

/* {"ttl":64,...}: the named fields that layer i of p has itself. */
void json_fields(struct json_keys *keys, const struct packet *p, uint32_t i, struct out *o);

#endif
