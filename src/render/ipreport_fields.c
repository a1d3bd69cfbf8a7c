/* Protocols without a layout in the ipreport style: every field by its name. */
#include "dissect/decoder.h"
#include "render/ipreport_parts.h"

enum { WIDTH = 72, SHORT_BYTES = 32, INDENT = 2, MAX_INDENT = 16 };

/* A line being filled with "name=value, name=value". */
struct filling {
	struct ir *ir;
	uint32_t column;
	bool open;
	bool dumps;		  /* long opaque values get rows of their own */
	bool unnamed;		  /* groups stand without their name */
	const struct field *last; /* on the line */
};

void ir_value(struct ir *ir, struct value v)
{
	struct out *o = ir->o;
	struct span s = { NULL, 0 };
	switch ((enum ftype)v.f->type) {
	case F_UINT:
	case F_FLAG:
		if (v.f->hex)
			out_x(o, value_u(v), 0);
		else
			out_u(o, value_u(v));
		break;
	case F_INT:
		out_d(o, value_d(v));
		break;
	case F_WORD:
		out_s(o, v.r->v.word);
		break;
	case F_GROUP:
	case F_NOTE:
		break;
	default:
		s = value_span(v);
	}
	if (v.f->type == F_TEXT)
		out_text(o, s.p, s.n);
	else if (v.f->type == F_IP4 && s.n >= 4)
		out_ip4(o, s.p);
	else if (v.f->type == F_IP6 && s.n >= 16)
		out_ip6(o, s.p);
	else if (v.f->type == F_MAC)
		out_mac2(o, s.p, s.n);
	else if (v.f->type == F_BYTES && s.n <= SHORT_BYTES)
		out_hex(o, s.p, s.n, false);
	else if (v.f->type == F_BYTES)
		out_f(o, "[%u bytes]", s.n);
	if (v.f->names && (v.f->type == F_UINT || v.f->type == F_INT)) {
		const char *word = names_word(v.f->names, value_u(v));
		if (word && *word) {
			out_s(o, " (");
			out_s(o, word);
			out_c(o, ')');
		}
	}
}

/* ---- lines ---- */

static void begin(struct filling *f, uint32_t depth)
{
	uint32_t indent = min_u32(INDENT * depth, MAX_INDENT);
	ir_begin(f->ir);
	out_pad(f->ir->o, ' ', indent);
	f->column = indent;
	f->open = true;
	f->last = NULL;
}

static void end(struct filling *f)
{
	if (f->open)
		ir_end(f->ir);
	f->open = false;
}

static bool is_shown(const struct field *f)
{
	return f->name && !f->hidden && f->type != F_NOTE && f->type != F_GROUP;
}

/* Adds a value to the line, or to a new one if that is full. */
static void item(struct filling *f, struct value v, uint32_t depth)
{
	struct out *o = f->ir->o;
	if (!is_shown(v.f))
		return;
	bool follows = f->open && f->column > INDENT * depth;
	if (follows && f->column > WIDTH) {
		end(f);
		follows = false;
	}
	if (!f->open)
		begin(f, depth);
	out_room(o, WIDTH);
	size_t before = o->len;
	if (follows && v.f->many && v.f == f->last) {
		out_c(o, ' ');
	} else {
		out_s(o, follows ? ", " : "");
		out_s(o, v.f->name);
		out_c(o, '=');
	}
	f->last = v.f;
	ir_value(f->ir, v);
	f->column += o->len > before ? (uint32_t)(o->len - before) : WIDTH;
	struct span s = v.f->type == F_BYTES ? value_span(v) : (struct span){ NULL, 0 };
	if (!f->dumps || s.n <= SHORT_BYTES)
		return;
	end(f);
	ir_dump(f->ir, f->ir->label, s.p, s.n);
}

static void group(struct filling *f, const struct record *r)
{
	end(f);
	begin(f, r->depth);
	if (f->unnamed) {
		out_s(f->ir->o, "  ");
	} else if (r->f->name) {
		out_s(f->ir->o, r->f->name);
		out_s(f->ir->o, ": ");
	}
	f->column = (uint32_t)INDENT * r->depth; /* nothing follows the name with a comma */
}

static bool is_own(const struct layer *l, const struct field *f)
{
	return f >= l->dec->fields && f < l->dec->fields + l->dec->n_fields;
}

static void one_record(struct filling *f, const struct record *r)
{
	switch ((enum rec_kind)r->kind) {
	case REC_HEAD:
	case REC_BITS:
		for (uint32_t k = 0; k < r->n; k++)
			item(f, (struct value){ r, r->f + k }, r->depth);
		if (!r->depth)
			end(f);
		break;
	case REC_VALUE:
		item(f, (struct value){ r, r->f }, r->depth);
		if (!r->depth)
			end(f);
		break;
	case REC_OPEN:
		group(f, r);
		break;
	case REC_CLOSE:
		end(f);
		break;
	case REC_NOTE:
	case REC_LAYER:
		break;
	}
}

enum which { ALL, PARTS, GROUPS };

static void fields(struct ir *ir, enum which which, bool dumps)
{
	struct filling f = { .ir = ir, .dumps = dumps, .unnamed = which == GROUPS };
	const struct layer *l = ir->layer;
	uint8_t index = ir->scope.layer;
	uint32_t left = l->n_own;
	for (uint32_t i = l->first; left && i < ir->p->n_records; i++) {
		const struct record *r = &ir->p->records[i];
		if (r->layer != index || r->kind == REC_LAYER)
			continue;
		left--;
		bool inside = r->depth || r->kind == REC_OPEN || r->kind == REC_CLOSE;
		if ((which == GROUPS && !inside) ||
		    (which == PARTS && !inside && (!r->f || is_own(l, r->f))))
			continue;
		one_record(&f, r);
	}
	end(&f);
}

void ir_fields(struct ir *ir, bool long_bytes)
{
	fields(ir, ALL, long_bytes);
}

void ir_part_fields(struct ir *ir)
{
	fields(ir, PARTS, false);
}

void ir_elements(struct ir *ir)
{
	fields(ir, GROUPS, false);
}
