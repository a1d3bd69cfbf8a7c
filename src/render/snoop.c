/* The snoop style: prefix, summary lines. Detail blocks are in snoop_detail.c. */
#include "render/snoop.h"

#include "dissect/decoder.h"
#include "dissect/view.h"
#include "render/snoop_detail.h"

enum {
	NAME_WIDTH = 12,
	MAX_LINES = 8, /* summary lines of one packet */
	ROOM = 32768,  /* bytes a line may take before the buffer is flushed in the middle of it */
	FRACTION_NS = 10000, /* times show 10 us */
};

static struct view view_of(struct snoop_style *style, const struct packet *p, struct out *o)
{
	return (struct view){ .o = o, .p = p, .namer = style->namer, .clock = &style->clock };
}

static void put_endpoint(struct view *v, const struct endpoint *e, const char *unknown)
{
	switch ((enum end_kind)e->kind) {
	case END_NONE:
		out_s(v->o, unknown);
		break;
	case END_BROADCAST:
		out_s(v->o, "(broadcast)");
		break;
	case END_MULTICAST:
		out_s(v->o, "(multicast)");
		break;
	case END_IP4:
		v_name(v, ADDR_IP4, e->p);
		break;
	case END_IP6:
		v_name(v, ADDR_IP6, e->p);
		break;
	case END_TEXT:
		out_text(v->o, e->p, (uint32_t)strlen((const char *)e->p));
		break;
	case END_MAC:
		out_mac(v->o, e->p, 6);
		break;
	}
}

/* {src:>12} -> {dst:<12}, with the room for both already made. */
static void put_ends(struct view *v)
{
	struct out *o = v->o;
	size_t start = o->len;
	put_endpoint(v, &v->p->src, "?");
	size_t n = o->len - start;
	if (n < NAME_WIDTH && out_room(o, NAME_WIDTH)) {
		memmove(o->buf + start + NAME_WIDTH - n, o->buf + start, n);
		memset(o->buf + start, ' ', NAME_WIDTH - n);
		o->len = start + NAME_WIDTH;
	}
	out_raw(o, " -> ", 4);
	start = o->len;
	put_endpoint(v, &v->p->dst, "*");
	n = o->len - start;
	if (n < NAME_WIDTH)
		out_pad(o, ' ', NAME_WIDTH - n);
	out_c(o, ' ');
}

static void put_five(struct out *o, uint32_t v)
{
	char text[5] = { (char)('0' + v / 10000) };
	memcpy(text + 1, out_digits2 + 2 * (v / 100 % 100), 2);
	memcpy(text + 3, out_digits2 + 2 * (v % 100), 2);
	out_raw(o, text, sizeof(text));
}

static void put_clock(struct snoop_style *style, struct out *o, int64_t ts_ns)
{
	uint32_t nsec;
	int64_t s = ns_floor_s(ts_ns, &nsec);
	if (!style->clock_valid || s != style->clock_s) {
		struct wallclock w;
		wallclock_local(&style->clock, ts_ns, &w);
		memcpy(style->clock_text, out_digits2 + 2 * w.hour, 2);
		style->clock_text[2] = ':';
		memcpy(style->clock_text + 3, out_digits2 + 2 * w.minute, 2);
		style->clock_text[5] = ':';
		memcpy(style->clock_text + 6, out_digits2 + 2 * w.second, 2);
		style->clock_s = s;
		style->clock_valid = true;
	}
	out_raw(o, style->clock_text, sizeof(style->clock_text));
	out_c(o, '.');
	put_five(o, nsec / FRACTION_NS);
}

/* Differences are taken between microsecond stamps, as the original reads them; a negative one
 * borrows. */
static void put_difference(struct out *o, int64_t from_ns, int64_t to_ns)
{
	uint32_t from_n, to_n;
	int64_t s = ns_floor_s(to_ns, &to_n) - ns_floor_s(from_ns, &from_n);
	int32_t us = (int32_t)(to_n / 1000) - (int32_t)(from_n / 1000);
	if (us < 0) {
		us += 1000000;
		s--;
	}
	if (s >= 0)
		out_uw(o, (uint64_t)s, 3);
	else
		out_f(o, "%3lld", (long long)s);
	out_c(o, '.');
	put_five(o, (uint32_t)us / 10);
}

static void put_time(struct snoop_style *style, struct out *o, const struct frame *f)
{
	if (!style->started) {
		style->first_ns = style->previous_ns = f->ts_ns;
		style->started = true;
	}
	switch (style->time) {
	case TIME_ABSOLUTE:
		put_clock(style, o, f->ts_ns);
		break;
	case TIME_RELATIVE:
		put_difference(o, style->first_ns, f->ts_ns);
		break;
	case TIME_DELTA:
		put_difference(o, style->previous_ns, f->ts_ns);
		break;
	}
	out_c(o, ' ');
}

static void put_prefix(struct snoop_style *style, struct view *v)
{
	struct out *o = v->o;
	const struct frame *f = v->p->frame;
	if (style->show_number) {
		out_uw(o, f->number, 3);
		out_c(o, ' ');
	}
	if (style->show_time)
		put_time(style, o, f);
	if (style->mode == SNOOP_LINE && v->p->vlan_id) {
		out_s(o, "VLAN#");
		out_u(o, v->p->vlan_id);
		out_s(o, ": ");
	}
	put_ends(v);
	if (style->show_drops)
		out_f(o, "drops: %llu ", (unsigned long long)f->drops);
	if (style->show_length)
		out_f(o, "length: %4u  ", f->len);
}

/* The line of one layer. Returns false, with nothing written, if it has none. */
static bool put_line(struct view *v, const struct layer *l)
{
	const struct snoop_text *text = &l->dec->snoop;
	if (!l->n_own || (!text->line && !text->line_fn))
		return false;
	v->l = l;
	size_t before = v->o->len;
	if (text->line_fn) {
		if (text->line_fn(v))
			return true;
		v->o->len = before;
		return false;
	}
	v_template(v, text->line, NULL, NULL);
	return true;
}

static void one_line(struct snoop_style *style, const struct packet *p, struct out *o)
{
	struct view v = view_of(style, p, o);
	put_prefix(style, &v);
	for (uint32_t i = p->n_layers; i-- > 0;)
		if (put_line(&v, &p->layers[i]))
			break;
	if (p->n_ip4 > 1)
		out_f(o, "  (%u encap)", p->n_ip4 - 1u);
	out_c(o, '\n');
}

static void all_lines(struct snoop_style *style, const struct packet *p, struct out *o)
{
	struct view v = view_of(style, p, o);
	uint32_t n = 0;
	out_s(o, "________________________________\n");
	for (uint32_t i = 0; i < p->n_layers; i++) {
		out_room(o, ROOM);
		size_t before = o->len;
		put_prefix(style, &v);
		if (n < MAX_LINES && put_line(&v, &p->layers[i])) {
			out_c(o, '\n');
			n++;
		} else if (o->len >= before) {
			o->len = before;
		}
	}
	if (n == 0) {
		put_prefix(style, &v);
		out_c(o, '\n');
	}
}

void snoop_packet(struct snoop_style *style, const struct packet *p, struct out *o)
{
	out_room(o, ROOM);
	switch (style->mode) {
	case SNOOP_LINE:
		one_line(style, p, o);
		break;
	case SNOOP_LINES:
		all_lines(style, p, o);
		break;
	case SNOOP_DETAIL: {
		struct view v = view_of(style, p, o);
		snoop_detail(&v);
		break;
	}
	}
	style->previous_ns = p->frame->ts_ns;
	if (style->hex)
		snoop_hex(o, (struct span){ p->frame->data, p->frame->cap }, style->hex_offset,
			  style->hex_length);
}

static void hex_row(struct out *o, const uint8_t *p, uint32_t n)
{
	for (uint32_t i = 0; i < 16; i += 2) {
		if (i + 1 < n) {
			out_hex(o, p + i, 2, false);
			out_c(o, ' ');
		} else if (i < n) {
			out_hex(o, p + i, 1, false);
			out_s(o, "   ");
		} else {
			out_s(o, "     ");
		}
	}
	out_s(o, "   ");
	for (uint32_t i = 0; i < n; i++)
		out_c(o, p[i] >= 0x20 && p[i] < 0x7f ? (char)p[i] : '.');
	out_c(o, '\n');
}

void snoop_hex(struct out *o, struct span data, uint32_t offset, uint32_t length)
{
	offset = min_u32(offset, data.n) & ~1u;
	length = min_u32(length, data.n - offset);
	out_c(o, '\n');
	for (uint32_t pos = 0; pos < length; pos += 16) {
		out_c(o, '\t');
		out_uw(o, pos, 4);
		out_s(o, ": ");
		hex_row(o, data.p + offset + pos, min_u32(16, length - pos));
	}
	out_c(o, '\n');
}
