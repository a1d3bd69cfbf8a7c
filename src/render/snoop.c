/* The snoop style: prefix, summary lines. Detail blocks are in snoop_detail.c. */
#include "render/snoop.h"

#include "dissect/decoder.h"
#include "dissect/view.h"
#include "render/snoop_detail.h"

enum {
	NAME_WIDTH = 12,
	MAX_LINES = 8, /* summary lines of one packet */
	ROOM = 32768,  /* bytes a line may take before the buffer is flushed in the middle of it */
	LONGEST_NAME = 320, /* of an end of the conversation, escaped */
	PREFIX_ROOM = 1024,
	FRACTION_NS = 10000, /* times show 10 us */
};

/* The view of a packet's lines: what only detail blocks use stays empty. */
static ALWAYS_INLINE struct view *view_of(struct snoop_style *style, const struct packet *p,
					  struct out *o)
{
	struct view *v = &style->view;
	v->o = o;
	v->p = p;
	v->namer = style->namer;
	v->clock = &style->clock;
	return v;
}

/* ---- the prefix: written straight into the buffer, for which put_prefix has made room ---- */

/* The name of an end, at most LONGEST_NAME bytes. */
static char *put_endpoint(char *s, struct view *v, const struct endpoint *e, const char *unknown)
{
	if (e->kind == END_IP4 && !v->namer)
		return fmt_ip4(s, e->p);
	struct out tmp = out_mem(s, LONGEST_NAME);
	struct out *o = v->o;
	v->o = &tmp;
	switch ((enum end_kind)e->kind) {
	case END_NONE:
		out_s(&tmp, unknown);
		break;
	case END_BROADCAST:
		out_s(&tmp, "(broadcast)");
		break;
	case END_MULTICAST:
		out_s(&tmp, "(multicast)");
		break;
	case END_IP4:
		v_name(v, ADDR_IP4, e->p);
		break;
	case END_IP6:
		v_name(v, ADDR_IP6, e->p);
		break;
	case END_TEXT:
		out_text(&tmp, e->p, (uint32_t)strlen((const char *)e->p));
		break;
	case END_MAC:
		out_mac(&tmp, e->p, 6);
		break;
	}
	v->o = o;
	return s + tmp.len;
}

/* {src:>12} -> {dst:<12} */
static NOINLINE char *put_ends(char *s, struct view *v)
{
	char *end = put_endpoint(s, v, &v->p->src, "?");
	if (end - s < NAME_WIDTH) {
		size_t n = (size_t)(end - s);
		memmove(s + NAME_WIDTH - n, s, n);
		memset(s, ' ', NAME_WIDTH - n);
		end = s + NAME_WIDTH;
	}
	s = fmt_s(end, " -> ");
	end = put_endpoint(s, v, &v->p->dst, "*");
	while (end - s < NAME_WIDTH)
		*end++ = ' ';
	*end++ = ' ';
	return end;
}

static NOINLINE char *put_ends6_cached(char *s, struct snoop_style *style, struct view *v)
{
	uint8_t key[32];
	memcpy(key, v->p->src.p, 16);
	memcpy(key + 16, v->p->dst.p, 16);
	uint64_t a, b;
	memcpy(&a, key + 8, sizeof(a));
	memcpy(&b, key + 24, sizeof(b));
	struct snoop_ends6 *e = &style->ends6[((a * 31 + b) * 0x9e3779b97f4a7c15u) >> 58];
	if (e->n && memcmp(e->key, key, sizeof(key)) == 0) {
		memcpy(s, e->text, ENDS6_TEXT);
		return s + e->n;
	}
	char *end = put_ends(s, v);
	if (end - s <= ENDS6_TEXT) {
		memcpy(e->key, key, sizeof(key));
		e->n = (uint8_t)(end - s);
		memcpy(e->text, s, e->n);
	}
	return end;
}

/* Both ends, from the cache where the same pair of addresses was met before and names do not
 * change. */
static ALWAYS_INLINE char *put_ends_cached(char *s, struct snoop_style *style, struct view *v)
{
	const struct endpoint *src = &v->p->src, *dst = &v->p->dst;
	if (src->kind != dst->kind || (v->namer && !v->namer->constant))
		return put_ends(s, v);
	if (src->kind != END_IP4)
		return src->kind == END_IP6 ? put_ends6_cached(s, style, v) : put_ends(s, v);
	uint32_t a, b;
	memcpy(&a, src->p, sizeof(a));
	memcpy(&b, dst->p, sizeof(b));
	uint64_t key = (uint64_t)a << 32 | b;
	struct snoop_ends *e = &style->ends[(key * 0x9e3779b97f4a7c15u) >> 58];
	if (e->key == key && e->n) {
		memcpy(s, e->text, ENDS_TEXT);
		return s + e->n;
	}
	char *end = put_ends(s, v);
	if (end - s <= ENDS_TEXT) {
		e->key = key;
		e->n = (uint8_t)(end - s);
		memcpy(e->text, s, e->n);
	}
	return end;
}

/* A number, right-aligned in three columns. */
static char *put_three(char *s, uint64_t v)
{
	if (v < 100)
		*s++ = ' ';
	if (v < 10)
		*s++ = ' ';
	return fmt_u(s, v);
}

static COLD void renew_number(struct snoop_style *style, uint64_t number)
{
	char *end = put_three(style->number_text, number);
	style->number_n = (uint8_t)(end - style->number_text);
	style->number_end = number - number % 10 + 10;
}

/* The packet's number. Packets usually come one after the other: of ten, one renews the text and
 * the others differ in the last digit. */
static ALWAYS_INLINE char *put_number(char *s, struct snoop_style *style, uint64_t number)
{
	if (unlikely(style->number_end - number - 1 > 9))
		renew_number(style, number);
	memcpy(s, style->number_text, sizeof(style->number_text));
	s += style->number_n;
	s[-1] = (char)('0' + (10 - (style->number_end - number)));
	return s;
}

static ALWAYS_INLINE char *put_fraction(char *s, uint32_t tens_of_us)
{
	uint32_t low = tens_of_us % 10000;
	s[0] = '.';
	s[1] = (char)('0' + tens_of_us / 10000);
	memcpy(s + 2, out_digits2 + 2 * (low / 100), 2);
	memcpy(s + 4, out_digits2 + 2 * (low % 100), 2);
	return s + 6;
}

static COLD void renew_clock(struct snoop_style *style, int64_t ts_ns)
{
	struct wallclock w;
	wallclock_local(&style->clock, ts_ns, &w);
	char *s = style->clock_text;
	memcpy(s, out_digits2 + 2 * w.hour, 2);
	s[2] = ':';
	memcpy(s + 3, out_digits2 + 2 * w.minute, 2);
	s[5] = ':';
	memcpy(s + 6, out_digits2 + 2 * w.second, 2);
	style->clock_ns = ts_ns - (int64_t)w.nsec;
	style->clock_valid = true;
}

static ALWAYS_INLINE char *put_clock(char *s, struct snoop_style *style, int64_t ts_ns)
{
	uint64_t since_ns = (uint64_t)ts_ns - (uint64_t)style->clock_ns;
	if (unlikely(since_ns >= NS_PER_S || !style->clock_valid)) {
		renew_clock(style, ts_ns);
		since_ns = (uint64_t)ts_ns - (uint64_t)style->clock_ns;
	}
	memcpy(s, style->clock_text, sizeof(style->clock_text));
	return put_fraction(s + sizeof(style->clock_text), (uint32_t)since_ns / FRACTION_NS);
}

/* Differences are taken between microsecond stamps, as the original reads them; a negative one
 * borrows. */
static NOINLINE char *put_difference(char *s, int64_t from_ns, int64_t to_ns)
{
	uint32_t from_n, to_n;
	int64_t seconds = ns_floor_s(to_ns, &to_n) - ns_floor_s(from_ns, &from_n);
	int32_t us = (int32_t)(to_n / 1000) - (int32_t)(from_n / 1000);
	if (us < 0) {
		us += 1000000;
		seconds--;
	}
	if (seconds >= 0) {
		s = put_three(s, (uint64_t)seconds);
	} else {
		struct out tmp = out_mem(s, LONGEST_NAME);
		out_f(&tmp, "%3lld", (long long)seconds);
		s += tmp.len;
	}
	return put_fraction(s, (uint32_t)us / 10);
}

static ALWAYS_INLINE char *put_time(char *s, struct snoop_style *style, const struct frame *f)
{
	if (!style->started) {
		style->first_ns = style->previous_ns = f->ts_ns;
		style->started = true;
	}
	switch (style->time) {
	case TIME_ABSOLUTE:
		return put_clock(s, style, f->ts_ns);
	case TIME_RELATIVE:
		return put_difference(s, style->first_ns, f->ts_ns);
	case TIME_DELTA:
		break;
	}
	return put_difference(s, style->previous_ns, f->ts_ns);
}

static ALWAYS_INLINE void put_prefix(struct snoop_style *style, struct view *v)
{
	struct out *o = v->o;
	const struct frame *f = v->p->frame;
	if (!out_room(o, PREFIX_ROOM))
		return;
	char *s = o->buf + o->len;
	if (style->show_number) {
		s = put_number(s, style, f->number);
		*s++ = ' ';
	}
	if (style->show_time) {
		s = put_time(s, style, f);
		*s++ = ' ';
	}
	if (style->mode == SNOOP_LINE && v->p->vlan_id) {
		s = fmt_u(fmt_s(s, "VLAN#"), v->p->vlan_id);
		s = fmt_s(s, ": ");
	}
	s = put_ends_cached(s, style, v);
	o->len = (size_t)(s - o->buf);
	if (style->show_drops)
		out_f(o, "drops: %llu ", (unsigned long long)f->drops);
	if (style->show_length)
		out_f(o, "length: %4u  ", f->len);
}

/* The line of one layer. Returns false, with nothing written, if it has none. */
static inline bool put_line(struct view *v, const struct layer *l)
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

static ALWAYS_INLINE void one_line(struct snoop_style *style, const struct packet *p, struct out *o)
{
	struct view *v = view_of(style, p, o);
	put_prefix(style, v);
	if (p->leaf_of) {
		p->leaf_of->snoop.leaf_fn(o, &p->leaf);
	} else {
		uint32_t i = p->n_layers;
		while (i > 0 && !put_line(v, &p->layers[i - 1]))
			i--;
	}
	if (unlikely(p->n_ip4 > 1))
		out_f(o, "  (%u encap)", p->n_ip4 - 1u);
	out_c(o, '\n');
}

static NOINLINE void all_lines(struct snoop_style *style, const struct packet *p, struct out *o)
{
	struct view *v = view_of(style, p, o);
	uint32_t n = 0;
	out_s(o, "________________________________\n");
	for (uint32_t i = 0; i < p->n_layers; i++) {
		out_room(o, ROOM);
		size_t before = o->len;
		put_prefix(style, v);
		if (n < MAX_LINES && put_line(v, &p->layers[i])) {
			out_c(o, '\n');
			n++;
		} else if (o->len >= before) {
			o->len = before;
		}
	}
	if (n == 0) {
		put_prefix(style, v);
		out_c(o, '\n');
	}
}

static NOINLINE void detail(struct snoop_style *style, const struct packet *p, struct out *o)
{
	struct view v = { .o = o, .p = p, .namer = style->namer, .clock = &style->clock };
	snoop_detail(&v);
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
	case SNOOP_DETAIL:
		detail(style, p, o);
		break;
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
