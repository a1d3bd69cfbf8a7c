/*
 * Records to JSON. A layer, and each element of a group, is an object; its keys are the names of
 * the fields. Fields that may repeat, and groups, are arrays: the first one met collects all that
 * follow in the same object.
 */
#include "render/json_fields.h"

#include <assert.h>

#include "render/json_text.h"

enum { MAX_NESTING = 12 }; /* groups in groups; what is deeper is left out */

/* One object being written. */
struct scope {
	struct json_keys *keys;
	const struct packet *p;
	struct out *o;
	uint32_t pos, end; /* its records, among others */
	uint8_t layer, depth, nesting;
	bool first;
	uint64_t seen[JSON_MAX_NAMES / 64]; /* ids of the keys written */
};

/* ---- keys ---- */

static uint16_t name_id(struct json_keys *keys, const char *name)
{
	for (uint32_t i = 0; i < keys->n_ids; i++)
		if (strcmp(keys->names[i], name) == 0)
			return (uint16_t)i;
	assert(keys->n_ids < JSON_MAX_NAMES);
	keys->names[keys->n_ids] = name;
	return (uint16_t)keys->n_ids++;
}

static const struct json_key *key_of(struct json_keys *keys, const struct field *f)
{
	uint64_t hash = ((uintptr_t)f >> 3) * UINT64_C(0x9e3779b97f4a7c15);
	uint32_t i = (uint32_t)(hash >> 40) % JSON_KEY_SLOTS;
	for (; keys->slots[i].f != f; i = (i + 1) % JSON_KEY_SLOTS) {
		if (keys->slots[i].f)
			continue;
		assert(keys->n < JSON_MAX_FIELDS);
		keys->n++;
		keys->slots[i] =
			(struct json_key){ f, name_id(keys, f->name), (uint16_t)strlen(f->name) };
		break;
	}
	return &keys->slots[i];
}

static bool was_seen(const struct scope *s, const struct json_key *key)
{
	return s->seen[key->id / 64] >> (key->id % 64) & 1;
}

static void set_seen(struct scope *s, const struct json_key *key)
{
	s->seen[key->id / 64] |= UINT64_C(1) << (key->id % 64);
}

/* suffix: "", or one that no field's name has. */
static inline void put_key(struct scope *s, const struct json_key *key, const char *suffix)
{
	struct span name = { (const uint8_t *)key->f->name, key->len };
	json_key(s->o, name, suffix, &s->first);
}

/* ---- values ---- */

static uint64_t number_of(const struct record *r, const struct field *f)
{
	return r->kind == REC_VALUE ? r->v.u : rec_part(r, f);
}

/* Returns whether the value can be read back exactly. */
static bool put_bytes(struct scope *s, const struct field *f, struct span bytes)
{
	if (f->type == F_TEXT)
		return json_string(s->o, bytes.p, bytes.n);
	if (f->type == F_MAC)
		json_mac(s->o, bytes.p, bytes.n);
	else if (f->type == F_IP4 && bytes.n >= 4)
		json_ip4(s->o, bytes.p);
	else if (f->type == F_IP6 && bytes.n >= 16)
		json_ip6(s->o, bytes.p);
	else
		json_hex(s->o, bytes.p, bytes.n);
	return true;
}

static bool put_value(struct scope *s, const struct record *r, const struct field *f)
{
	switch ((enum ftype)f->type) {
	case F_UINT:
		out_u(s->o, number_of(r, f));
		return true;
	case F_INT:
		out_d(s->o, field_signed(f, number_of(r, f)));
		return true;
	case F_FLAG:
		out_s(s->o, number_of(r, f) ? "true" : "false");
		return true;
	case F_WORD:
		json_word(s->o, r->v.word);
		return true;
	case F_MAC:
	case F_IP4:
	case F_IP6:
	case F_TEXT:
	case F_BYTES:
		return put_bytes(s, f, rec_span(r, f));
	case F_GROUP:
	case F_NOTE:
		break;
	}
	out_s(s->o, "null");
	return true;
}

/* The word for the number of r, or NULL. */
static const char *word_of(const struct record *r, const struct field *f)
{
	if (!f->names || (f->type != F_UINT && f->type != F_INT))
		return NULL;
	const char *word = names_word(f->names, number_of(r, f));
	if (!word)
		word = f->names->other;
	return word && *word ? word : NULL;
}

/* "{}" in a word stands for the number. */
static void put_word(struct scope *s, const char *word, uint64_t number)
{
	const char *hole = strstr(word, "{}");
	if (!hole) {
		json_word(s->o, word);
		return;
	}
	out_c(s->o, '"');
	out_json_text(s->o, (const uint8_t *)word, (uint32_t)(hole - word));
	out_u(s->o, number);
	out_json_text(s->o, (const uint8_t *)hole + 2, (uint32_t)strlen(hole + 2));
	out_c(s->o, '"');
}

static void put_scalar(struct scope *s, const struct record *r, const struct json_key *key)
{
	const struct field *f = key->f;
	put_key(s, key, "");
	if (!put_value(s, r, f)) {
		struct span bytes = rec_span(r, f);
		put_key(s, key, "_hex");
		json_hex(s->o, bytes.p, bytes.n);
	}
	const char *word = word_of(r, f);
	if (word) {
		put_key(s, key, "_text");
		put_word(s, word, number_of(r, f));
	}
}

/* ---- arrays ---- */

static void put_members(struct scope *s);

/* Whether record i is one of the object itself: not of a child layer, not inside a group. */
static bool is_own(const struct scope *s, const struct record *r)
{
	return r->layer == s->layer && r->depth <= s->depth && r->kind != REC_LAYER;
}

/* Behind the last record of the group that r opens. */
static uint32_t group_end(const struct scope *s, uint32_t i)
{
	const struct record *open = &s->p->records[i];
	for (i++; i < s->end; i++) {
		const struct record *r = &s->p->records[i];
		if (r->layer == s->layer && r->kind != REC_LAYER && r->depth <= open->depth)
			break;
	}
	return i;
}

static void put_group(struct scope *s, uint32_t i)
{
	struct scope inner;
	inner.keys = s->keys;
	inner.p = s->p;
	inner.o = s->o;
	inner.layer = s->layer;
	inner.depth = (uint8_t)(s->p->records[i].depth + 1);
	inner.nesting = (uint8_t)(s->nesting + 1);
	inner.pos = i + 1;
	inner.end = group_end(s, i);
	put_members(&inner);
}

/* What an array lists of each record. */
enum part { PART_VALUE, PART_WORD, PART_HEX };

/* The elements of f from the present record on. Returns whether all can be read back exactly. */
static bool put_elements(struct scope *s, const struct field *f, enum part part)
{
	bool exact = true;
	out_c(s->o, '[');
	bool any = false;
	for (uint32_t i = s->pos; i < s->end; i++) {
		const struct record *r = &s->p->records[i];
		bool opens = r->kind == REC_OPEN && r->f == f;
		if (!is_own(s, r) || (!opens && !rec_has(r, f)))
			continue;
		if (any)
			out_c(s->o, ',');
		any = true;
		if (opens) {
			put_group(s, i);
		} else if (part == PART_VALUE) {
			exact = put_value(s, r, f) && exact;
		} else if (part == PART_HEX) {
			struct span bytes = rec_span(r, f);
			json_hex(s->o, bytes.p, bytes.n);
		} else {
			const char *word = word_of(r, f);
			put_word(s, word ? word : "", number_of(r, f));
		}
	}
	out_c(s->o, ']');
	return exact;
}

static void put_array(struct scope *s, const struct json_key *key)
{
	const struct field *f = key->f;
	put_key(s, key, "");
	if (!put_elements(s, f, PART_VALUE)) {
		put_key(s, key, "_hex");
		put_elements(s, f, PART_HEX);
	}
	if (f->names && (f->type == F_UINT || f->type == F_INT)) {
		put_key(s, key, "_text");
		put_elements(s, f, PART_WORD);
	}
}

/* ---- objects ---- */

static void put_field(struct scope *s, const struct record *r, const struct field *f)
{
	if (!f->name || f->hidden)
		return;
	const struct json_key *key = key_of(s->keys, f);
	bool array = f->many || f->type == F_GROUP;
	if (was_seen(s, key)) {
		s->keys->n_clashes += !array;
		return;
	}
	if (f->type == F_GROUP && s->nesting >= MAX_NESTING)
		return;
	set_seen(s, key);
	if (array)
		put_array(s, key);
	else
		put_scalar(s, r, key);
}

/* The object of records [pos, end): all but pos, end, and what put_group fills is set here. */
static void put_members(struct scope *s)
{
	s->first = true;
	memset(s->seen, 0, sizeof(s->seen));
	out_c(s->o, '{');
	for (; s->pos < s->end; s->pos++) {
		const struct record *r = &s->p->records[s->pos];
		if (!is_own(s, r))
			continue;
		switch ((enum rec_kind)r->kind) {
		case REC_HEAD:
		case REC_BITS:
			for (uint32_t k = 0; k < r->n; k++)
				put_field(s, r, r->f + k);
			break;
		case REC_VALUE:
		case REC_OPEN:
			put_field(s, r, r->f);
			break;
		case REC_CLOSE:
		case REC_NOTE:
		case REC_LAYER:
			break;
		}
	}
	out_c(s->o, '}');
}

/* Behind the last record of layer i. */
static uint32_t layer_end(const struct packet *p, uint32_t i)
{
	const struct layer *l = &p->layers[i];
	uint32_t left = l->n_own;
	uint32_t pos = l->first;
	for (; left && pos < p->n_records; pos++)
		left -= p->records[pos].layer == i && p->records[pos].kind != REC_LAYER;
	return pos;
}

void json_fields(struct json_keys *keys, const struct packet *p, uint32_t i, struct out *o)
{
	struct scope s;
	s.keys = keys;
	s.p = p;
	s.o = o;
	s.layer = (uint8_t)i;
	s.depth = 0;
	s.nesting = 0;
	s.pos = p->layers[i].first;
	s.end = layer_end(p, i);
	put_members(&s);
}
