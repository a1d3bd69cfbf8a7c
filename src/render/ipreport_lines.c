/* Lines of the ipreport style: templates are made ready once, then filled in for each packet. */
#include <assert.h>
#include <stdlib.h>

#include "render/ipreport_parts.h"

enum op { OP_TEXT, OP_VALUE, OP_VERDICT, OP_OPTIONAL, OP_END };

enum { ADDRESS_WIDTH = 15, LINE_ROOM = 4096, MAX_NAME = 64 };

enum { TCP = 6, UDP = 17 };

/* ---- making ready ---- */

static struct ir_op *add_op(struct ipreport_style *s, enum op kind)
{
	assert(s->n_ops < IR_OPS);
	struct ir_op *op = &s->ops[s->n_ops++];
	op->kind = (uint8_t)kind;
	return op;
}

static void add_text(struct ipreport_style *s, const char *text, size_t n)
{
	if (!n)
		return;
	struct ir_op *op = add_op(s, OP_TEXT);
	op->text = text;
	op->n = (uint16_t)n;
}

/* {name} or {name:F} at t, behind the brace. Returns the text behind it. */
static const char *add_value(struct ipreport_style *s, const char *protocol, const char *t)
{
	char name[MAX_NAME];
	size_t n = strcspn(t, ":}");
	const char *end = strchr(t, '}');
	assert(end && n < sizeof(name));
	if (*t == '!') {
		add_op(s, OP_VERDICT);
		return end + 1;
	}
	memcpy(name, t, n);
	name[n] = '\0';
	struct ir_op *op = add_op(s, OP_VALUE);
	op->fmt = t[n] == ':' ? t[n + 1] : '\0';
	const struct bind_name wanted = { protocol, name };
	bool known = !bind_fields(&wanted, 1, &op->field);
	assert(known);
	(void)known;
	return end + 1;
}

static void prepare(struct ipreport_style *s, const char *protocol, const char *t)
{
	while (*t) {
		size_t plain = strcspn(t, "{[]\\");
		add_text(s, t, plain);
		t += plain;
		switch (*t) {
		case '{':
			t = add_value(s, protocol, t + 1);
			break;
		case '[':
			add_op(s, OP_OPTIONAL);
			t++;
			break;
		case ']':
			add_op(s, OP_END);
			t++;
			break;
		case '\\':
			add_text(s, t + 1, 1);
			t += 2;
			break;
		default:
			break;
		}
	}
}

void ir_prepare(struct ipreport_style *s)
{
	for (uint32_t i = 0; i < ir_n_layouts; i++) {
		const struct ir_layout *l = &ir_layouts[i];
		for (uint32_t k = 0; k < IR_ROWS; k++) {
			struct ir_code *code = &s->code[i][k];
			code->first = (uint16_t)s->n_ops;
			if (l->rows[k].text)
				prepare(s, l->protocol, l->rows[k].text);
			code->n = (uint16_t)(s->n_ops - code->first);
		}
	}
}

/* ---- values ---- */

void ir_host(struct ir *ir, enum addr_kind kind, const uint8_t *addr)
{
	struct namer *namer = ir->s->opts.namer;
	const char *name = namer ? namer->name(namer, kind, addr) : NULL;
	if (!name)
		return;
	out_s(ir->o, "  (");
	out_s(ir->o, name);
	out_c(ir->o, ')');
}

static void put_address(struct ir *ir, const struct value *v, char fmt)
{
	struct out *o = ir->o;
	struct span a = value_span(*v);
	bool four = v->f->type == F_IP4;
	if (a.n < (four ? 4 : 16))
		return;
	if (fmt == 'n') {
		ir_host(ir, four ? ADDR_IP4 : ADDR_IP6, a.p);
	} else if (!four) {
		out_ip6(o, a.p);
	} else if (fmt != '1') {
		out_ip4(o, a.p);
	} else if (out_room(o, 2 * ADDRESS_WIDTH + 2)) {
		char *start = o->buf + o->len + ADDRESS_WIDTH;
		size_t n = (size_t)(fmt_ip4(start, a.p) - start);
		memset(o->buf + o->len, ' ', ADDRESS_WIDTH);
		memmove(o->buf + o->len + ADDRESS_WIDTH - n, start, n);
		o->len += ADDRESS_WIDTH;
	}
}

static void put_word(struct out *o, const char *before, const char *word)
{
	if (!word || !*word)
		return;
	out_s(o, before);
	out_s(o, word);
	out_c(o, ')');
}

static void put_service(struct ir *ir, uint8_t proto, uint64_t port)
{
	const struct ipreport_opts *opts = &ir->s->opts;
	if (opts->service)
		put_word(ir->o, "(", opts->service(opts->ctx, proto, (uint16_t)port));
}

static void put_flags(struct out *o, uint64_t flags)
{
	static const char words[][5] = { "FIN", "SYN", "RST", "PUSH", "ACK", "URG", "ECE", "CWR" };
	const char *separator = "";
	for (uint32_t i = 0; i < ARRAY_LEN(words); i++) {
		if (!(flags >> i & 1))
			continue;
		out_s(o, separator);
		out_s(o, words[i]);
		separator = " | ";
	}
}

/* The forms that show a number as it is. */
static void put_number(struct out *o, uint64_t u, char fmt)
{
	switch (fmt) {
	case 'x':
		out_x(o, u, 0);
		break;
	case '4':
		out_u(o, u / 4);
		break;
	case '8':
		out_u(o, 8 * (u + 1));
		break;
	default:
		out_u(o, u);
	}
}

/* The forms that say what a number means. */
static bool put_meaning(struct ir *ir, const struct value *v, uint64_t u, char fmt)
{
	struct out *o = ir->o;
	switch (fmt) {
	case '=':
		put_word(o, " (", v->f->names ? names_word(v->f->names, u) : NULL);
		return true;
	case 'p':
		put_word(o, " (", names_word(&ir_protocols, u));
		return true;
	case 't':
		put_word(o, "  (", names_word(&ir_ethertypes, u));
		return true;
	case 's':
		put_word(o, " (", names_word(&ir_ethertypes, u));
		return true;
	case 'i':
		put_word(o, " (", names_word(&ir_icmp_types, u));
		return true;
	case 'j':
		put_word(o, " (", names_word(&ir_icmp6_types, u));
		return true;
	case 'T':
		put_service(ir, TCP, u);
		return true;
	case 'U':
		put_service(ir, UDP, u);
		return true;
	case 'F':
		put_flags(o, u);
		return true;
	case 'D':
		out_s(o, u ? " DF" : "");
		return true;
	case 'M':
		out_s(o, u ? " MF" : "");
		return true;
	case '+':
		out_s(o, u ? " +" : "");
		return true;
	default:
		return false;
	}
}

static void put_value(struct ir *ir, const struct value *v, char fmt)
{
	struct span s;
	switch ((enum ftype)v->f->type) {
	case F_UINT:
	case F_INT:
	case F_FLAG: {
		uint64_t u = value_u(*v);
		if (!put_meaning(ir, v, u, fmt))
			put_number(ir->o, u, fmt);
		break;
	}
	case F_IP4:
	case F_IP6:
		put_address(ir, v, fmt);
		break;
	case F_MAC:
		s = value_span(*v);
		out_mac2(ir->o, s.p, s.n);
		break;
	case F_BYTES:
		s = value_span(*v);
		if (fmt == 'm')
			out_mac(ir->o, s.p, s.n);
		else
			out_hex(ir->o, s.p, s.n, false);
		break;
	default:
		ir_value(ir, *v);
	}
}

/* ---- lines ---- */

void ir_begin(struct ir *ir)
{
	struct out *o = ir->o;
	out_room(o, LINE_ROOM);
	if (ir->s->opts.labels) {
		out_s(o, ir->label);
		out_c(o, ':');
		out_c(o, ir->layout && ir->layout->spaced ? ' ' : '\t');
	} else if (ir->lead) {
		out_s(o, ir->lead);
	} else {
		out_c(o, '\t');
	}
	ir->lead = NULL;
}

void ir_end(struct ir *ir)
{
	out_c(ir->o, '\n');
}

void ir_line(struct ir *ir, const char *text)
{
	ir_begin(ir);
	out_s(ir->o, text);
	ir_end(ir);
}

/* Returns false when a value is missing. */
static bool fill_in(struct ir *ir, const struct ir_code *code)
{
	struct out *o = ir->o;
	const struct ir_op *op = &ir->s->ops[code->first], *end = op + code->n;
	bool optional = false;
	size_t before = 0;
	for (; op < end; op++) {
		switch ((enum op)op->kind) {
		case OP_TEXT:
			out_raw(o, op->text, op->n);
			break;
		case OP_VERDICT:
			ir_verdict(ir);
			break;
		case OP_OPTIONAL:
			optional = true;
			before = o->len;
			break;
		case OP_END:
			optional = false;
			break;
		case OP_VALUE: {
			struct value v = scope_find(&ir->scope, &op->field);
			if (v.r) {
				put_value(ir, &v, op->fmt);
				break;
			}
			if (!optional)
				return false;
			if (o->len > before)
				o->len = before;
			while (op->kind != OP_END)
				op++;
			optional = false;
		}
		}
	}
	return true;
}

void ir_row_line(struct ir *ir, uint32_t i)
{
	const struct ir_row *row = &ir->layout->rows[i];
	const struct ir_code *code = &ir->s->code[ir->layout - ir_layouts][i];
	struct out *o = ir->o;
	out_room(o, LINE_ROOM);
	size_t before = o->len;
	ir->lead = row->lead;
	ir_begin(ir);
	if (fill_in(ir, code))
		ir_end(ir);
	else if (o->len > before)
		o->len = before;
}
