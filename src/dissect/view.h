/*
 * The view: what text functions of a protocol (summary lines, irregular detail lines) see of a
 * packet: its records, never its bytes, and where to write.
 */
#ifndef SONDE_DISSECT_VIEW_H
#define SONDE_DISSECT_VIEW_H

#include "base/out.h"
#include "base/wallclock.h"
#include "dissect/packet.h"

struct view {
	struct out *o;
	const struct packet *p;
	const struct layer *l;
	struct namer *namer; /* may be NULL */
	struct wallclock_cache *clock;
	const struct record
		*pos; /* detail: the record being shown; names in templates are sought from here */
	const struct field *f; /* detail: the field being shown, in a run of fields too */
	char nest[64];	       /* detail: prefixes of the quotations around */
	char prefix[48];       /* detail: "IP:   " */
};

const struct record *v_find_slow_(const struct view *v, const struct field *f);

/* The record that carries f in this layer (ahead in the same group first), or NULL. */
static inline const struct record *v_find(const struct view *v, const struct field *f)
{
	const struct record *first = &v->p->records[v->l->first];
	if (v->l->n_own && !v->pos && rec_has(first, f))
		return first;
	return v_find_slow_(v, f);
}

/* The next record from r on (r included) of the same group that carries f, or NULL. */
const struct record *v_ahead(const struct view *v, const struct record *r, const struct field *f);

/* The next record behind r, of the same group, that carries f, or NULL. */
const struct record *v_after(const struct view *v, const struct record *r, const struct field *f);

/* The layer's record k, for layers that always record the same fields in the same order; else as
 * v_find. */
static inline const struct record *v_at(const struct view *v, uint32_t k, const struct field *f)
{
	const struct record *r = &v->p->records[v->l->first + k];
	return k < v->l->n_own && r->f == f ? r : v_find(v, f);
}

static inline bool v_has(const struct view *v, const struct field *f)
{
	return v_find(v, f) != NULL;
}

/* A number of the layer; 0 if it is not there. */
static inline uint64_t v_u(const struct view *v, const struct field *f)
{
	const struct record *r = v_find(v, f);
	if (!r)
		return 0;
	return r->kind == REC_VALUE ? r->v.u : rec_part(r, f);
}

/* Bytes of an address, text or opaque field; empty if it is not there. */
struct span v_span(const struct view *v, const struct field *f);

/* Words of the program's own; "" if the field is not there. */
const char *v_word(const struct view *v, const struct field *f);

/* Appends the name of an address, or its numeric text. kind: ADDR_IP4 or ADDR_IP6. */
void v_name(struct view *v, enum addr_kind kind, const uint8_t *addr);

/* Appends the word for a value (names->other where it is not listed). */
void v_names(struct view *v, const struct names *names, uint64_t value);

/* Detail lines: begin one (nest and prefix), end it. A blank line is v_line() with "". */
void v_begin(struct view *v);
void v_end(struct view *v);
void v_line(struct view *v, const char *text);

/* The line "----- title -----" of a block; sets the prefix. */
void v_header(struct view *v, const char *prefix, const char *title);

/* Bit picture of the lowest bit of mask in 8 positions: "...1 .... = " and the text. */
void v_flag(struct view *v, uint64_t value, uint64_t mask, const char *on, const char *off);

/* " (", what put writes (at most 4,000 bytes), and ")"; nothing where it writes nothing. */
void v_brackets(struct view *v, void (*put)(struct view *v));

/* Expands a template (see field.h). r: the record whose field {} means, or NULL. */
void v_template(struct view *v, const char *template, const struct record *r,
		const struct field *f);

#endif
