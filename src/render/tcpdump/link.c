/* Link layers in the tcpdump style: what -e prints, and frames that are shown by their link header
 * because nothing else is known of them. */
#include "render/tcpdump/style.h"

enum { ETHER_HEADER = 14, SLL_HEADER = 16, SLL2_HEADER = 20, NULL_HEADER = 4, LLC_HEADER = 3 };
enum {
	PPP_HEADER = 4,
	SLIP_HEADER = 16,
	FDDI_HEADER = 13,
	RING_HEADER = 14,
	RING_SOURCE_AT = 8,
	RING_ROUTED = 0x80
};

/* With the route behind it, if there is one. */
static uint32_t ring_header(const struct frame *f)
{
	bool routed = f->cap > RING_HEADER && f->data[RING_SOURCE_AT] & RING_ROUTED;
	return RING_HEADER + (routed ? f->data[RING_HEADER] & 0x1fu : 0);
}

uint32_t td_link_header(const struct packet *p)
{
	switch (p->frame->link) {
	case LINK_ETHERNET:
		return min_u32(ETHER_HEADER, p->frame->cap);
	case LINK_LINUX_SLL:
		return min_u32(SLL_HEADER, p->frame->cap);
	case LINK_LINUX_SLL2:
		return min_u32(SLL2_HEADER, p->frame->cap);
	case LINK_FDDI:
		return min_u32(FDDI_HEADER, p->frame->cap);
	case LINK_TOKEN_RING:
		return min_u32(ring_header(p->frame), p->frame->cap);
	case LINK_PPP:
		return min_u32(PPP_HEADER, p->frame->cap);
	case LINK_SLIP:
		return min_u32(SLIP_HEADER, p->frame->cap);
	case LINK_NULL:
	case LINK_LOOP:
		return min_u32(NULL_HEADER, p->frame->cap);
	default:
		return 0;
	}
}

/* Who prints the payload. Returns false if nobody does. */
static bool put_inner(struct td *t, const struct layer *l)
{
	return td_layer(t, bind_inner(t->p, l));
}

/* ---- Ethernet ---- */

/* "SRC DST TYPE LEN: " */
static void ether_header(struct td *t, const struct scope *s)
{
	struct out *o = t->o;
	td_mac(t, t->frame_src, 6);
	out_c(o, ' ');
	td_mac(t, t->frame_dst, 6);
	out_c(o, ' ');
	if (!t->s->opts.quiet) {
		if (td_has(t, s, B_ether_tpid))
			td_ethertype(t, (uint16_t)td_u(t, s, B_ether_tpid));
		else if (td_has(t, s, B_ether_length))
			out_x(o, td_u(t, s, B_ether_length), 4);
		else
			td_ethertype(t, (uint16_t)td_u(t, s, B_ether_type));
		out_c(o, ' ');
	}
	out_u(o, t->p->layers[s->layer].len); /* of the frame, or of one that is bridged */
	out_s(o, ": ");
}

static void ether_llc(struct td *t, const struct layer *l, const struct scope *s, bool shown)
{
	if (td_has(t, s, B_ether_type)) {
		uint64_t type = td_u(t, s, B_ether_type);
		td_put_snap(t, td_span(t, s, B_ether_oui), type);
		if (put_inner(t, l))
			return;
		if (!shown)
			ether_header(t, s);
		out_s(t->o, "(LLC ");
		td_ethertype(t, (uint16_t)type);
		out_s(t->o, ") ");
		td_dump_unknown(t);
		return;
	}
	if (!td_has(t, s, B_ether_control)) {
		out_s(t->o, "[|llc]");
		return;
	}
	uint32_t len = (uint32_t)td_u(t, s, B_ether_length);
	uint32_t held = l->len > ETHER_HEADER ? l->len - ETHER_HEADER : 0;
	len = min_u32(len, held);
	struct td_llc_frame f = { .dsap = (uint8_t)td_u(t, s, B_ether_dsap),
				  .ssap = (uint8_t)td_u(t, s, B_ether_ssap),
				  .control = (uint8_t)td_u(t, s, B_ether_control),
				  .next = (uint8_t)td_u(t, s, B_ether_llc_next),
				  .len = len > LLC_HEADER ? len - LLC_HEADER : 0,
				  .off = ETHER_HEADER + LLC_HEADER };
	td_put_llc(t, l, &f);
}

/* A tag, in front of the packet's text. */
static void put_tag(struct td *t, uint64_t id, uint64_t priority)
{
	out_f(t->o, "vlan %u ", (unsigned)id);
	if (t->s->opts.verbose || priority)
		out_f(t->o, "p %u ", (unsigned)priority);
}

void td_ether(struct td *t, const struct layer *l)
{
	struct scope s = td_scope(t, l);
	if (!td_has(t, &s, B_ether_src)) {
		out_s(t->o, "[|ether]");
		return;
	}
	bool shown = t->s->opts.link_header;
	t->frame_src = td_span(t, &s, B_ether_src).p;
	t->frame_dst = td_span(t, &s, B_ether_dst).p;
	if (shown)
		ether_header(t, &s);
	if (td_has(t, &s, B_ether_vlan_id))
		put_tag(t, td_u(t, &s, B_ether_vlan_id), td_u(t, &s, B_ether_vlan_priority));
	if (td_has(t, &s, B_ether_length)) {
		ether_llc(t, l, &s, shown);
		return;
	}
	if (put_inner(t, l))
		return;
	if (td_u(t, &s, B_ether_type) == TD_TYPE_IP) {
		out_s(t->o, "[|ip]");
		return;
	}
	if (!shown)
		ether_header(t, &s);
	td_dump_unknown(t);
}

void td_vlan(struct td *t, const struct layer *l)
{
	struct scope s = td_scope(t, l);
	if (!td_has(t, &s, B_vlan_id)) {
		out_s(t->o, "[|vlan]");
		return;
	}
	put_tag(t, td_u(t, &s, B_vlan_id), td_u(t, &s, B_vlan_priority));
	if (put_inner(t, l))
		return;
	td_ethertype(t, (uint16_t)td_u(t, &s, B_vlan_type));
	out_f(t->o, " %u: ", (unsigned)t->p->frame->len);
	td_dump_unknown(t);
}

/* LLC behind other link layers. */
void td_llc(struct td *t, const struct layer *l)
{
	struct scope s = td_scope(t, l);
	if (!td_has(t, &s, B_llc_control)) {
		out_s(t->o, "[|llc]");
		return;
	}
	if (!td_has(t, &s, B_llc_type)) {
		struct td_llc_frame f = { .dsap = (uint8_t)td_u(t, &s, B_llc_dsap),
					  .ssap = (uint8_t)td_u(t, &s, B_llc_ssap),
					  .control = (uint8_t)td_u(t, &s, B_llc_control),
					  .next = (uint8_t)td_u(t, &s, B_llc_llc_next),
					  .len = l->len - LLC_HEADER,
					  .off = l->off + LLC_HEADER };
		td_put_llc(t, l, &f);
		return;
	}
	td_put_snap(t, td_span(t, &s, B_llc_oui), td_u(t, &s, B_llc_type));
	if (put_inner(t, l))
		return;
	out_s(t->o, "(LLC ");
	td_ethertype(t, (uint16_t)td_u(t, &s, B_llc_type));
	out_s(t->o, ") ");
	td_dump_unknown(t);
}

/* ---- others ---- */

/* What of the two versions of Linux cooked capture is printed. */
struct cooked {
	uint64_t type, protocol;
	struct span src;
};

/* "IN SRC TYPE LEN: " */
static void cooked_header(struct td *t, const struct cooked *c)
{
	NAMES(directions, "", { 0, "IN" }, { 1, "BCAST" }, { 2, "MCAST" }, { 3, "OTHER" },
	      { 4, "OUT" });
	td_word(t, &directions, c->type);
	out_c(t->o, ' ');
	if (c->src.n) {
		td_mac(t, c->src.p, c->src.n);
		out_c(t->o, ' ');
	}
	td_ethertype(t, (uint16_t)c->protocol);
	out_f(t->o, " %u: ", (unsigned)t->p->frame->len);
}

void td_cooked(struct td *t, const struct layer *l)
{
	struct scope s = td_scope(t, l);
	bool two = td_is(t, l, "linux_sll2");
	if (!td_has(t, &s, two ? B_linux_sll2_protocol : B_linux_sll_protocol)) {
		out_s(t->o, "[|sll]");
		return;
	}
	struct cooked c;
	c.type = td_u(t, &s, two ? B_linux_sll2_packet_type : B_linux_sll_packet_type);
	c.protocol = td_u(t, &s, two ? B_linux_sll2_protocol : B_linux_sll_protocol);
	c.src = td_span(t, &s, two ? B_linux_sll2_src : B_linux_sll_src);
	if (c.src.n == 6)
		t->frame_src = c.src.p;
	if (t->s->opts.link_header)
		cooked_header(t, &c);
	if (put_inner(t, l))
		return;
	if (!t->s->opts.link_header)
		cooked_header(t, &c);
	td_dump_unknown(t);
}

void td_null(struct td *t, const struct layer *l)
{
	struct scope s = td_scope(t, l);
	const struct layer *inner = bind_inner(t->p, l);
	if (t->s->opts.link_header && !t->s->opts.numeric) {
		if (td_u(t, &s, B_bsd_null_family) == 2)
			out_s(t->o, "ip: ");
		else
			out_f(t->o, "AF %u: ", (unsigned)td_u(t, &s, B_bsd_null_family));
	}
	if (!td_layer(t, inner)) {
		out_f(t->o, "AF %u len %u", (unsigned)td_u(t, &s, B_bsd_null_family),
		      (unsigned)l->len);
		td_dump_unknown(t);
	}
}

void td_raw_ip(struct td *t, const struct layer *l)
{
	if (t->s->opts.link_header)
		out_s(t->o, td_is(t, l, "ipv6") ? "ip6: " : "ip: ");
	td_layer(t, l);
}
