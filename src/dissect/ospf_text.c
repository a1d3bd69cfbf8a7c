/* Text of OSPF, versions 2 and 3. */
#include "dissect/ospf.h"

#include <string.h>

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

void ospf_show_bits(struct view *v, const char *label, const struct names *bits, uint64_t value)
{
	v_begin(v);
	out_s(v->o, label);
	ospf_bits(v, bits, value);
	v_end(v);
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

static bool is_zero(const uint8_t address[4])
{
	static const uint8_t none[4] = { 0, 0, 0, 0 };
	return memcmp(address, none, 4) == 0;
}

void ospf_show_optional(struct view *v, const struct record *r)
{
	const uint8_t *address = r->v.p + v->f->at;
	if (is_zero(address))
		return;
	v_begin(v);
	out_s(v->o, v->f->snoop);
	v_name(v, ADDR_IP4, address);
	v_end(v);
}

void ospf_unknown_lsa(struct view *v, uint64_t type)
{
	v_begin(v);
	out_s(v->o, " Unknown LSA type ");
	out_u(v->o, type);
	v_end(v);
}

void ospf_fault(struct view *v)
{
	v_line(v, "--truncated");
}

/* ---- the summary line ---- */

/* How many groups of field f the layer has. */
static uint32_t count(const struct view *v, const struct field *f)
{
	uint32_t n = 0;
	for (uint32_t i = 0; i < v->l->n_own; i++) {
		const struct record *r = &v->p->records[v->l->first + i];
		n += r->f == f && r->kind == REC_OPEN;
	}
	return n;
}

static void put_nonzero(struct view *v, const char *label, const struct field *f)
{
	struct span s = v_span(v, f);
	if (s.n < 4 || is_zero(s.p))
		return;
	out_s(v->o, label);
	v_name(v, ADDR_IP4, s.p);
	out_c(v->o, ' ');
}

static void put_hello(struct view *v, const struct ospf_version *o)
{
	uint32_t n = 0;
	if (!v_has(v, o->hello.first))
		return;
	put_nonzero(v, "DR=", o->dr);
	put_nonzero(v, "BDR=", o->bdr);
	for (const struct record *r = v_find(v, o->neighbour); r; n++)
		r = v_after(v, r, o->neighbour);
	out_f(v->o, "%u nbrs", n);
}

static void put_dd(struct view *v, const struct ospf_version *o)
{
	if (!v_has(v, o->dd_flags))
		return;
	out_c(v->o, ' ');
	ospf_bits(v, o->options, v_u(v, o->dd_options));
	out_c(v->o, ' ');
	ospf_bits(v, &ospf_dd_flags, v_u(v, o->dd_flags));
	v_template(v, o->dd_line, NULL, NULL);
}

void ospf_put_body(struct view *v, const struct ospf_version *o)
{
	if (v_u(v, o->version_field) != o->version)
		return;
	switch (v_u(v, o->type)) {
	case OSPF_HELLO:
		put_hello(v, o);
		break;
	case OSPF_DD:
		put_dd(v, o);
		break;
	case OSPF_LSREQ:
		out_f(v->o, "%s%u LSAs", o->requests_line, count(v, o->request_group));
		break;
	case OSPF_LSUPD:
		v_template(v, "[{lsa_count} LSAs]", NULL, NULL);
		break;
	case OSPF_LSACK:
		out_f(v->o, "%u LSAs", count(v, o->lsa_group));
		break;
	default:
		break;
	}
	if (v->l->fault)
		out_s(v->o, "--truncated");
}
