/* Detail blocks of the snoop style: the records in order, one line each, under their layer's
 * header. */
#include "render/snoop_detail.h"

#include "dissect/decoder.h"

enum { ROOM = 8192 };

/* The layers around the record being shown, outermost first. */
struct stack {
	uint8_t index[MAX_LAYERS];
	bool tail_done[MAX_LAYERS];
	uint32_t n;
};

static void set_nest(struct view *v, const struct packet *p, const struct layer *l)
{
	v->nest[0] = '\0';
	if (!l->nest)
		return;
	/* The nearest layer around that is quoted less deeply is the one that quotes. */
	const struct layer *outer = l;
	while (outer->nest >= l->nest && outer != p->layers)
		outer = &p->layers[outer->parent];
	const char *prefix = outer->dec->snoop.prefix ? outer->dec->snoop.prefix : "";
	size_t n = strcspn(prefix, " ");
	n = min_size(n, sizeof(v->nest) - 1);
	memcpy(v->nest, prefix, n);
	v->nest[n] = '\0';
}

static void put_tail(struct view *v, struct stack *s, uint32_t level, enum snoop_tail when)
{
	const struct layer *l = &v->p->layers[s->index[level]];
	if (l->fault && l->dec->snoop.fault_fn && l->n_own && !s->tail_done[level]) {
		set_nest(v, v->p, l);
		v->l = l;
		v->pos = NULL;
		l->dec->snoop.fault_fn(v);
		s->tail_done[level] = true;
		return;
	}
	if (l->dec->snoop.tail != when || s->tail_done[level] || !l->n_own || l->fault)
		return;
	set_nest(v, v->p, l);
	v_line(v, "");
	s->tail_done[level] = true;
}

/* Leaves layers until `layer` is on top. */
static void leave_to(struct view *v, struct stack *s, uint8_t layer)
{
	while (s->n && s->index[s->n - 1] != layer) {
		put_tail(v, s, s->n - 1, TAIL_OWN);
		put_tail(v, s, s->n - 1, TAIL_END);
		s->n--;
	}
}

static void enter(struct view *v, struct stack *s, uint8_t index)
{
	const struct layer *l = &v->p->layers[index];
	if (s->n) {
		leave_to(v, s, l->parent);
		if (s->n)
			put_tail(v, s, s->n - 1, TAIL_OWN);
	}
	s->index[s->n] = index;
	s->tail_done[s->n] = false;
	s->n++;
	if (!l->n_own)
		return;
	v->l = l;
	v->pos = NULL;
	set_nest(v, v->p, l);
	const struct snoop_text *text = &l->dec->snoop;
	if (text->head_fn) {
		text->head_fn(v);
	} else if (text->title) {
		v_header(v, text->prefix, text->title);
		if (!text->bare)
			v_line(v, "");
	}
}

static void field_line(struct view *v, const struct record *r, const struct field *f)
{
	if (f->show) {
		v->f = f;
		f->show(v, r);
		return;
	}
	if (!f->snoop)
		return;
	v_begin(v);
	if (f->type == F_FLAG) {
		out_s(v->o, f->snoop);
		v_flag(v,
		       r->kind == REC_VALUE  ? r->v.u ? f->mask : 0
		       : r->kind == REC_BITS ? r->v.u
					     : load_be_(r->v.p + f->at, f->width),
		       f->mask, f->on, f->off);
	} else if (f->type == F_NOTE) {
		out_s(v->o, f->snoop);
	} else {
		v_template(v, f->snoop, r, f);
	}
	v_end(v);
}

static void record_lines(struct view *v, const struct record *r)
{
	switch ((enum rec_kind)r->kind) {
	case REC_HEAD:
	case REC_BITS:
		for (uint32_t i = 0; i < r->n; i++)
			field_line(v, r, r->f + i);
		break;
	case REC_VALUE:
	case REC_OPEN:
	case REC_NOTE:
		field_line(v, r, r->f);
		break;
	case REC_CLOSE:
	case REC_LAYER:
		break;
	}
}

void snoop_detail(struct view *v)
{
	const struct packet *p = v->p;
	struct stack s = { .n = 0 };
	for (uint32_t i = 0; i < p->n_records; i++) {
		const struct record *r = &p->records[i];
		out_room(v->o, ROOM);
		if (r->kind == REC_LAYER) {
			enter(v, &s, r->layer);
			continue;
		}
		leave_to(v, &s, r->layer);
		if (v->l != &p->layers[r->layer]) { /* back from a nested layer */
			v->l = &p->layers[r->layer];
			set_nest(v, p, v->l);
		}
		v->pos = r;
		record_lines(v, r);
	}
	leave_to(v, &s, UINT8_MAX);
	/* Of a packet too short for its link layer the original prints an empty line more: the one
	 * that it always has in hand. */
	if (!p->layers[0].n_own)
		out_c(v->o, '\n');
	out_c(v->o, '\n');
}
