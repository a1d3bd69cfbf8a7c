/* Text of OSPF, versions 2 and 3. */
#include "dissect/ospf.h"

static const struct name types[] = { { 0, "umd" },   { 1, "Hello" }, { 2, "DD" },
				     { 3, "LSReq" }, { 4, "LSUpd" }, { 5, "LSAck" } };
const struct names ospf_types = { types, ARRAY_LEN(types), NULL };

static const struct name dd_flags[] = { { 0x04, "I" }, { 0x02, "M" }, { 0x01, "MS" } };
const struct names ospf_dd_flags = { dd_flags, ARRAY_LEN(dd_flags), NULL };

void ospf_bits(struct view *v, const struct names *bits, uint64_t value)
{
	const char *separator = "";
	for (uint32_t i = 0; i < bits->n; i++) {
		if (!(value & bits->list[i].value))
			continue;
		out_s(v->o, separator);
		out_s(v->o, bits->list[i].word);
		separator = "/";
	}
}

void ospf_age(struct out *o, uint64_t age_s)
{
	unsigned s = (unsigned)age_s;
	if (s >= 3600)
		out_f(o, "%u:%02u:%02u", s / 3600, s / 60 % 60, s % 60);
	else if (s >= 60)
		out_f(o, "%u:%02u", s / 60, s % 60);
	else
		out_u(o, s);
}

void ospf_line(struct view *v, const char *template)
{
	v_begin(v);
	v_template(v, template, NULL, NULL);
	v_end(v);
}

void ospf_block(struct view *v, const char *prefix, const char *title)
{
	v_header(v, prefix, title);
	v_line(v, "");
}

uint32_t ospf_count(const struct view *v, const struct field *f)
{
	uint32_t n = 0;
	for (uint32_t i = 0; i < v->l->n_own; i++) {
		const struct record *r = &v->p->records[v->l->first + i];
		n += r->f == f && r->kind == REC_OPEN;
	}
	return n;
}
