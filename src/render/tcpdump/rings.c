/* FDDI and token ring in the tcpdump style. */
#include "render/tcpdump/style.h"

enum { LLC_HEADER = 3, MAC = 6 };

/* What of the two rings is printed. */
struct ring {
	char control[16]; /* of the frame, as text */
	uint8_t src[MAC], dst[MAC];
	bool snap;
	uint64_t type;
	struct span oui;
	struct td_llc_frame llc; /* off: of its first byte */
};

static void ring_header(struct td *t, const struct ring *r)
{
	if (!t->s->opts.quiet)
		out_f(t->o, "%s ", r->control);
	td_mac(t, t->frame_src, MAC);
	out_c(t->o, ' ');
	td_mac(t, t->frame_dst, MAC);
	out_f(t->o, " %u: ", (unsigned)t->p->frame->len);
}

/* What is behind the header, which has an 802.2 one in it. */
static void put_inner(struct td *t, const struct layer *l, struct ring *r)
{
	if (t->s->opts.link_header)
		ring_header(t, r);
	if (!r->snap) {
		uint32_t used = r->llc.off - l->off + LLC_HEADER;
		r->llc.len = l->len > used ? l->len - used : 0;
		r->llc.off += LLC_HEADER;
		td_put_llc(t, l, &r->llc);
		return;
	}
	td_put_snap(t, r->oui, r->type);
	if (td_layer(t, bind_inner(t->p, l)))
		return;
	if (!t->s->opts.link_header)
		ring_header(t, r);
	out_s(t->o, "(LLC ");
	td_ethertype(t, (uint16_t)r->type);
	out_s(t->o, ") ");
	td_dump_unknown(t);
}

/* Frames without 802.2: of the ring itself. */
static void put_bare(struct td *t, const struct ring *r)
{
	ring_header(t, r);
	td_dump_unknown(t);
}

/* ---- FDDI ---- */

/* The bits of each octet the other way round: addresses are shown as they came. */
static void as_sent(uint8_t ret[MAC], struct span addr)
{
	for (uint32_t i = 0; i < MAC; i++) {
		uint32_t v = addr.p[i], turned = 0;
		for (int bit = 0; bit < 8; bit++, v >>= 1)
			turned = turned << 1 | (v & 1);
		ret[i] = (uint8_t)turned;
	}
}

static void frame_control(const struct td *t, unsigned fc, char ret[16])
{
	NAMES(whole, NULL, { 0x40, "void" }, { 0x80, "nrt" }, { 0xc0, "rt" }, { 0x41, "info" },
	      { 0x4f, "nsa" }, { 0xc2, "beacon" }, { 0xc3, "claim" });
	NAMES(classes, NULL, { 0xc0, "mac" }, { 0x40, "smt" }, { 0x50, "async" }, { 0xd0, "sync" },
	      { 0x60, "imp_async" }, { 0xe0, "imp_sync" });
	struct out o = out_mem(ret, 15);
	const char *word = names_word(&whole, fc), *class = names_word(&classes, fc & 0xf0);
	if (t->s->opts.verbose)
		out_x(&o, fc, 2);
	else if (word)
		out_s(&o, word);
	else if (class)
		out_f(&o, (fc & 0xf0) == 0x60 || (fc & 0xf0) == 0xe0 ? "%s" : "%s%u", class,
		      fc & 0x0f);
	else
		out_x(&o, fc, 2);
	ret[o.len] = '\0';
}

void td_fddi(struct td *t, const struct layer *l)
{
	enum { HEADER = 13 };
	struct scope s = td_scope(t, l);
	struct span src = td_span(t, &s, B_fddi_src), dst = td_span(t, &s, B_fddi_dst);
	if (src.n != MAC || dst.n != MAC) {
		out_s(t->o, "[|fddi]");
		return;
	}
	struct ring r = { .snap = td_has(t, &s, B_fddi_type),
			  .type = td_u(t, &s, B_fddi_type),
			  .oui = td_span(t, &s, B_fddi_oui),
			  .llc = { .dsap = (uint8_t)td_u(t, &s, B_fddi_dsap),
				   .ssap = (uint8_t)td_u(t, &s, B_fddi_ssap),
				   .control = (uint8_t)td_u(t, &s, B_fddi_control),
				   .next = (uint8_t)td_u(t, &s, B_fddi_llc_next),
				   .off = l->off + HEADER } };
	frame_control(t, (unsigned)td_u(t, &s, B_fddi_frame_control), r.control);
	as_sent(r.src, src);
	as_sent(r.dst, dst);
	t->frame_src = r.src;
	t->frame_dst = r.dst;
	if (td_has(t, &s, B_fddi_control))
		put_inner(t, l, &r);
	else
		put_bare(t, &r);
	t->frame_src = t->frame_dst = NULL;
}

/* ---- token ring ---- */

void td_token_ring(struct td *t, const struct layer *l)
{
	enum { HEADER = 14, ROUTED = 0x80 };
	struct scope s = td_scope(t, l);
	struct span src = td_span(t, &s, B_token_ring_src), dst = td_span(t, &s, B_token_ring_dst);
	if (src.n != MAC || dst.n != MAC) {
		out_s(t->o, "[|token]");
		return;
	}
	struct ring r = { .snap = td_has(t, &s, B_token_ring_type),
			  .type = td_u(t, &s, B_token_ring_type),
			  .oui = td_span(t, &s, B_token_ring_oui),
			  .llc = { .dsap = (uint8_t)td_u(t, &s, B_token_ring_dsap),
				   .ssap = (uint8_t)td_u(t, &s, B_token_ring_ssap),
				   .control = (uint8_t)td_u(t, &s, B_token_ring_control),
				   .next = (uint8_t)td_u(t, &s, B_token_ring_llc_next),
				   .off = l->off + HEADER } };
	struct out control = out_mem(r.control, sizeof(r.control) - 1);
	out_f(&control, "%02x %02x", (unsigned)td_u(t, &s, B_token_ring_access_control),
	      (unsigned)td_u(t, &s, B_token_ring_frame_control));
	r.control[control.len] = '\0';
	r.llc.off += (uint32_t)td_u(t, &s, B_token_ring_routing_length);
	memcpy(r.src, src.p, MAC);
	memcpy(r.dst, dst.p, MAC);
	r.src[0] &= (uint8_t)~ROUTED; /* a route follows; no part of the address */
	t->frame_src = r.src;
	t->frame_dst = r.dst;
	if (td_has(t, &s, B_token_ring_control))
		put_inner(t, l, &r);
	else
		put_bare(t, &r);
	t->frame_src = t->frame_dst = NULL;
}
