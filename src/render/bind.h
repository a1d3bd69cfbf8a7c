/*
 * Binding: how a style reaches the values of a protocol, and no decoder knows the style.
 *
 * A style names what it prints as JSON does: a protocol and a key ("tcp", "seq"). The names become
 * fields once, when the style is made; then values are looked up by field, without any string.
 *
 *	#define FIELDS(X) X(tcp, src_port) X(tcp, seq) X(tcp, options) X(tcp, kind)
 *	enum { FIELDS(BIND_ID) N_FIELDS };                    // B_tcp_seq ...
 *	static const struct bind_name names[] = { FIELDS(BIND_NAME) };
 *
 *	struct bound b[N_FIELDS];                             // in the style
 *	const struct bind_name *wrong = bind_fields(names, N_FIELDS, b);
 *	assert(!wrong);                                       // and a unit test makes the style
 *
 *	struct scope tcp = scope_of(p, layer), option = { 0 };
 *	out_u(o, scope_u(&tcp, &b[B_tcp_seq]));               // 0 if it is not there
 *	while (scope_each(&tcp, &b[B_tcp_options], &option))  // a group: one scope an element
 *		out_u(o, scope_u(&option, &b[B_tcp_kind]));
 *	if (layer->fault == CUR_SNAPPED)                      // what there is, was; then the mark
 *		out_s(o, "[|tcp]");
 *
 * A scope is what an object is in JSON: the values of a layer, or of one element of a group,
 * without those of groups inside. A key means one thing in its object, so a name is enough there,
 * also where a decoder has several fields of the name (one a group, or one a type of value).
 * A value that a text needs and that has no name yet gets one in its decoder's table, with
 * .hidden = true if it is computed for texts only.
 *
 * Which function prints a layer is found the same way: bind_layers, bind_row.
 */
#ifndef SONDE_RENDER_BIND_H
#define SONDE_RENDER_BIND_H

#include "dissect/packet.h"

enum { BIND_SAME_NAME = 12, BIND_SLOTS = 256 };

struct bind_name {
	const char *decoder, *field;
};

#define BIND_ID(decoder, field) B_##decoder##_##field,
#define BIND_NAME(decoder, field) { #decoder, #field },

/* The fields that a name stands for. */
struct bound {
	uint32_t n;
	const struct field *f[BIND_SAME_NAME];
};

/* Looks n names up. Returns NULL, or the first name that no decoder has: a bug of the style. */
const struct bind_name *bind_fields(const struct bind_name *names, uint32_t n, struct bound *ret);

/* ---- layers ---- */

/* A style's rows by decoder. */
struct bind_layers {
	struct {
		const struct decoder *dec;
		uint32_t row;
	} slots[BIND_SLOTS];
};

/* Decoder names[i] gets row i. Returns NULL, or the first name that no decoder has. */
const char *bind_layers(const char *const *names, uint32_t n, struct bind_layers *ret);

/* The row of a decoder, or UINT32_MAX. */
uint32_t bind_row(const struct bind_layers *layers, const struct decoder *dec);

/* The first layer inside l (what a header carries), or NULL. */
const struct layer *bind_inner(const struct packet *p, const struct layer *l);

/* ---- values ---- */

/* The values of one object. */
struct scope {
	const struct packet *p;
	uint32_t first; /* record */
	uint32_t n;	/* records of the layer from there on that belong to it */
	uint8_t layer, depth;
};

/* One value: a record, and the field of its run. r is NULL when there is none. */
struct value {
	const struct record *r;
	const struct field *f;
};

static inline struct scope scope_of(const struct packet *p, const struct layer *l)
{
	return (struct scope){ p, l->first, l->n_own, (uint8_t)(l - p->layers), 0 };
}

struct value scope_find_slow_(const struct scope *s, const struct bound *b);

static inline struct value scope_find(const struct scope *s, const struct bound *b)
{
	const struct record *first = &s->p->records[s->first];
	if (likely(s->n && first->layer == s->layer && rec_has(first, b->f[0])))
		return (struct value){ first, b->f[0] };
	return scope_find_slow_(s, b);
}

/* The next value of the same name, for fields that may repeat: v is one that was found, and becomes
 * the next. Returns false behind the last. */
bool scope_next(const struct scope *s, const struct bound *b, struct value *v);

/* Steps through the elements of a group: element is zeroed at first. False behind the last. */
bool scope_each(const struct scope *s, const struct bound *group, struct scope *element);

static inline bool scope_has(const struct scope *s, const struct bound *b)
{
	return scope_find(s, b).r != NULL;
}

/* A number; 0 without a value. */
static inline uint64_t value_u(struct value v)
{
	if (!v.r)
		return 0;
	return v.r->kind == REC_VALUE ? v.r->v.u : rec_part(v.r, v.f);
}

/* The same of a field of type F_INT, with its sign. */
static inline int64_t value_d(struct value v)
{
	return v.r ? field_signed(v.f, value_u(v)) : 0;
}

/* Bytes of an address, a text or an opaque value; empty, and not NULL, without one. */
static inline struct span value_span(struct value v)
{
	return v.r ? rec_span(v.r, v.f) : (struct span){ (const uint8_t *)"", 0 };
}

static inline uint64_t scope_u(const struct scope *s, const struct bound *b)
{
	return value_u(scope_find(s, b));
}

static inline int64_t scope_d(const struct scope *s, const struct bound *b)
{
	return value_d(scope_find(s, b));
}

static inline struct span scope_span(const struct scope *s, const struct bound *b)
{
	return value_span(scope_find(s, b));
}

/* A word of the program's own (F_WORD); "" without one. */
static inline const char *scope_word(const struct scope *s, const struct bound *b)
{
	struct value v = scope_find(s, b);
	return v.r ? v.r->v.word : "";
}

#endif
