/* DNS in the ipreport style: the sections of a message, an entry a line. */
#include "render/ipreport_parts.h"

enum { OPT = 41 };

static const struct {
	enum ir_field group;
	const char *title;
} sections[] = {
	{ B_dns_questions, "QUESTIONS:" },
	{ B_dns_answers, "ANSWERS:" },
	{ B_dns_authorities, "NAME SERVERS:" },
	{ B_dns_additionals, "ADDITIONAL RECORDS:" },
};

static void put_word(struct ir *ir, const char *label, struct value v)
{
	if (!v.r)
		return;
	const char *word = v.f->names ? names_word(v.f->names, value_u(v)) : NULL;
	out_s(ir->o, label);
	if (word)
		out_s(ir->o, word);
	else
		out_u(ir->o, value_u(v));
}

/* Usual answers show no header: what went well is seen from them. */
void ir_dns_header(struct ir *ir)
{
	const struct bound *b = ir->s->b;
	if (!ir->s->opts.verbose && !ir_u(ir, B_dns_rcode))
		return;
	ir_begin(ir);
	out_s(ir->o, "id = ");
	out_u(ir->o, ir_u(ir, B_dns_id));
	out_s(ir->o, ir_u(ir, B_dns_response) ? ", response" : ", query");
	put_word(ir, ", opcode = ", scope_find(&ir->scope, &b[B_dns_opcode]));
	put_word(ir, ", rcode = ", scope_find(&ir->scope, &b[B_dns_rcode]));
	ir_end(ir);
}

/* Is it a value of the record's data? */
static bool is_data(const struct ir *ir, const struct field *f)
{
	static const enum ir_field head[] = { B_dns_name,      B_dns_type,	  B_dns_class,
					      B_dns_ttl,       B_dns_cache_flush, B_dns_length,
					      B_dns_name_fault };
	if (!f->name || f->hidden || f->type == F_NOTE || f->type == F_GROUP)
		return false;
	for (uint32_t i = 0; i < ARRAY_LEN(head); i++)
		for (uint32_t k = 0; k < ir->s->b[head[i]].n; k++)
			if (ir->s->b[head[i]].f[k] == f)
				return false;
	return true;
}

/* A value; names of domains without the dot at their end. */
static void put_value(struct ir *ir, struct value v)
{
	struct span s = value_span(v);
	const struct bound *text = &ir->s->b[B_dns_text];
	if (v.f->type == F_TEXT && v.f != text->f[0] && s.n > 1 && s.p[s.n - 1] == '.')
		out_text(ir->o, s.p, s.n - 1);
	else
		ir_value(ir, v);
}

/* The data of a record, value by value. What OPT has in the header's place is named. */
static void put_data(struct ir *ir, const struct scope *entry, bool named)
{
	uint32_t left = entry->n;
	const char *separator = ", ";
	for (uint32_t i = entry->first; left && i < ir->p->n_records; i++) {
		const struct record *r = &ir->p->records[i];
		if (r->layer != entry->layer || r->kind == REC_LAYER)
			continue;
		left--;
		bool run = r->kind == REC_HEAD || r->kind == REC_BITS;
		if (!run && r->kind != REC_VALUE)
			continue;
		for (uint32_t k = 0; k < (run ? r->n : 1); k++) {
			struct value v = { r, r->f + k };
			if (!is_data(ir, v.f))
				continue;
			out_s(ir->o, separator);
			if (named) {
				out_s(ir->o, v.f->name);
				out_s(ir->o, " = ");
			}
			put_value(ir, v);
			separator = named ? ", " : " ";
		}
	}
}

static void put_entry(struct ir *ir, const struct scope *entry)
{
	const struct bound *b = ir->s->b;
	struct out *o = ir->o;
	ir_begin(ir);
	if (ir->s->opts.labels)
		out_s(o, "        ");
	struct value name = scope_find(entry, &b[B_dns_name]);
	if (name.r)
		put_value(ir, name);
	if (scope_has(entry, &b[B_dns_name_fault]))
		out_s(o, "[bad name]");
	put_word(ir, ", type = ", scope_find(entry, &b[B_dns_type]));
	bool opt = scope_u(entry, &b[B_dns_type]) == OPT;
	if (!opt)
		put_word(ir, ", class = ", scope_find(entry, &b[B_dns_class]));
	if (scope_has(entry, &b[B_dns_ttl])) {
		out_s(o, ", ttl = ");
		out_u(o, scope_u(entry, &b[B_dns_ttl]));
	}
	if (opt || scope_has(entry, &b[B_dns_ttl]))
		put_data(ir, entry, opt);
	ir_end(ir);
}

void ir_dns_sections(struct ir *ir)
{
	for (uint32_t i = 0; i < ARRAY_LEN(sections); i++) {
		const struct bound *group = &ir->s->b[sections[i].group];
		struct scope entry = { 0 };
		bool any = false;
		while (scope_each(&ir->scope, group, &entry)) {
			if (!any) {
				ir->lead = "";
				ir_line(ir, sections[i].title);
			}
			any = true;
			put_entry(ir, &entry);
		}
	}
}
