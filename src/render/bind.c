/* Binding of names to fields, and look-up of values by object. */
#include "render/bind.h"

#include <assert.h>
#include <string.h>

#include "dissect/decoder.h"
#include "dissect/dissect.h"

static const struct decoder *decoder_by_name(const char *name)
{
	for (uint32_t i = 0; i < dis_n_decoders; i++)
		if (strcmp(dis_decoders[i]->name, name) == 0)
			return dis_decoders[i];
	return NULL;
}

static void add_fields(struct bound *b, const char *name, const struct field *list, uint32_t n)
{
	for (uint32_t i = 0; i < n; i++) {
		if (!list[i].name || strcmp(list[i].name, name) != 0)
			continue;
		assert(b->n < BIND_SAME_NAME);
		b->f[b->n++] = &list[i];
	}
}

static bool bind_field(const struct bind_name *name, struct bound *ret)
{
	const struct decoder *dec = decoder_by_name(name->decoder);
	*ret = (struct bound){ 0 };
	if (!dec)
		return false;
	add_fields(ret, name->field, dec->fields, dec->n_fields);
	for (uint32_t i = 0; i < MAX_FIELD_TABLES && dec->parts[i]; i++)
		add_fields(ret, name->field, dec->parts[i]->list, dec->parts[i]->n);
	return ret->n > 0;
}

const struct bind_name *bind_fields(const struct bind_name *names, uint32_t n, struct bound *ret)
{
	for (uint32_t i = 0; i < n; i++)
		if (!bind_field(&names[i], &ret[i]))
			return &names[i];
	return NULL;
}

/* ---- layers ---- */

static uint32_t slot_of(const struct decoder *dec)
{
	return (uint32_t)((((uintptr_t)dec >> 4) * UINT64_C(0x9e3779b97f4a7c15)) >> 56);
}

const char *bind_layers(const char *const *names, uint32_t n, struct bind_layers *ret)
{
	static_assert(BIND_SLOTS == 256, "slots are found by 8 bits");
	assert(n < BIND_SLOTS);
	*ret = (struct bind_layers){ 0 };
	for (uint32_t i = 0; i < n; i++) {
		const struct decoder *dec = decoder_by_name(names[i]);
		if (!dec)
			return names[i];
		uint32_t slot = slot_of(dec);
		while (ret->slots[slot].dec)
			slot = (slot + 1) % BIND_SLOTS;
		ret->slots[slot].dec = dec;
		ret->slots[slot].row = i;
	}
	return NULL;
}

uint32_t bind_row(const struct bind_layers *layers, const struct decoder *dec)
{
	uint32_t slot = slot_of(dec);
	for (; layers->slots[slot].dec; slot = (slot + 1) % BIND_SLOTS)
		if (layers->slots[slot].dec == dec)
			return layers->slots[slot].row;
	return UINT32_MAX;
}

const struct layer *bind_inner(const struct packet *p, const struct layer *l)
{
	uint32_t index = (uint32_t)(l - p->layers);
	for (uint32_t i = index + 1; i < p->n_layers; i++)
		if (p->layers[i].parent == index)
			return &p->layers[i];
	return NULL;
}

/* ---- values ---- */

/* The field of b that r carries, or NULL. */
static const struct field *carried(const struct record *r, const struct bound *b)
{
	for (uint32_t k = 0; k < b->n; k++)
		if (rec_has(r, b->f[k]) || (r->kind == REC_OPEN && r->f == b->f[k]))
			return b->f[k];
	return NULL;
}

/* The first value from record i on; left: records of the layer that may come. */
static struct value seek(const struct scope *s, uint32_t i, uint32_t left, const struct bound *b)
{
	for (; left && i < s->p->n_records; i++) {
		const struct record *r = &s->p->records[i];
		if (r->layer != s->layer || r->kind == REC_LAYER)
			continue;
		left--;
		if (r->depth != s->depth || r->kind == REC_CLOSE)
			continue;
		const struct field *f = carried(r, b);
		if (f)
			return (struct value){ r, f };
	}
	return (struct value){ NULL, NULL };
}

struct value scope_find_slow_(const struct scope *s, const struct bound *b)
{
	return seek(s, s->first, s->n, b);
}

/* How many of the scope's records lie behind record i. */
static uint32_t left_behind(const struct scope *s, uint32_t i)
{
	uint32_t left = s->n;
	for (uint32_t k = s->first; k <= i && k < s->p->n_records && left; k++)
		left -= s->p->records[k].layer == s->layer && s->p->records[k].kind != REC_LAYER;
	return left;
}

bool scope_next(const struct scope *s, const struct bound *b, struct value *v)
{
	uint32_t i = (uint32_t)(v->r - s->p->records);
	*v = seek(s, i + 1, left_behind(s, i), b);
	return v->r != NULL;
}

/* The records of the group that record `open` begins. */
static struct scope inside(const struct scope *s, const struct record *open)
{
	struct scope in = { .p = s->p, .layer = s->layer, .depth = (uint8_t)(s->depth + 1) };
	in.first = (uint32_t)(open - s->p->records) + 1;
	for (uint32_t i = in.first; i < s->p->n_records; i++) {
		const struct record *r = &s->p->records[i];
		if (r->layer != s->layer || r->kind == REC_LAYER)
			continue;
		if (r->depth < in.depth)
			break;
		in.n++;
	}
	return in;
}

bool scope_each(const struct scope *s, const struct bound *group, struct scope *element)
{
	struct value open;
	if (element->p) {
		open = (struct value){ &s->p->records[element->first - 1], group->f[0] };
		if (!scope_next(s, group, &open))
			return false;
	} else {
		open = scope_find_slow_(s, group);
		if (!open.r)
			return false;
	}
	*element = inside(s, open.r);
	return true;
}
