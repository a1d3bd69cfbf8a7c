/* token_ring - IEEE 802.5 token ring, with source routing, LLC and SNAP. IEEE 802.5 clause 3, IEEE
 * 802.1D annex C (routing), RFC 1042. LINKTYPE_IEEE802_5. */
#include <string.h>

#include "dissect/dissect.h"
#include "dissect/link_text.h"
#include "dissect/oui.h"

enum { HEADER = 14, ROUTING = 2, LLC_HEADER = 3, SNAP_HEADER = 8, SNAP = 0xaaaa };

enum {
	ACCESS,
	CONTROL,
	DST,
	SRC,
	RIF,
	RIF_LENGTH,
	RIF_DIRECTION,
	RIF_LARGEST,
	SEGMENT,
	RING,
	BRIDGE,
	DSAP,
	SSAP,
	LLC_CONTROL,
	NEXT,
	OUI,
	TYPE,
	N
};

NAMES(controls, "Unknown", { 0x50, "LLC" }, { 0x4f, "SMT NSA" }, { 0x41, "SMT Info" });

static void show_control(struct view *v, const struct record *r);
static void show_station(struct view *v, const struct record *r);
static void show_route(struct view *v, const struct record *r);
static void show_type(struct view *v, const struct record *r);

static const struct field F[N] = {
	[ACCESS] = UINT(1, .at = 0, .name = "access_control", .hex = true),
	[CONTROL] = UINT(1, .at = 1, .name = "frame_control", .hex = true, .names = &controls,
			 .show = show_control),
	[DST] = MAC(.at = 2, .name = "dst", .show = show_station),
	[SRC] = MAC(.at = 8, .name = "src", .show = show_station),
	[RIF] = UINT(2, .at = 0, .name = "routing_control", .hex = true, .show = show_route),
	[RIF_LENGTH] = BITS(2, 0x1f00, .at = 0, .name = "routing_length"),
	[RIF_DIRECTION] = BITS(2, 0x0080, .at = 0, .name = "routing_direction"),
	[RIF_LARGEST] = BITS(2, 0x0070, .at = 0, .name = "largest_frame"),
	[SEGMENT] = GROUP(.name = "segments"),
	[RING] = BITS(2, 0xfff0, .name = "ring"),
	[BRIDGE] = BITS(2, 0x000f, .name = "bridge"),
	[DSAP] = UINT(1, .at = 0, .name = "dsap", .hex = true,
		      .snoop = "Dest   Service Access Point = {:x2}"),
	[SSAP] = UINT(1, .at = 1, .name = "ssap", .hex = true,
		      .snoop = "Source Service Access Point = {:x2}"),
	[LLC_CONTROL] =
		UINT(1, .at = 2, .name = "control", .hex = true, .snoop = "Control = {:x2}"),
	[NEXT] = UINT(1, .name = "llc_next", .hidden = true), /* behind the control byte */
	[OUI] = BYTES(.name = "oui", .snoop = "SNAP Protocol Id = {:h}"),
	[TYPE] = UINT(2, .name = "type", .hex = true, .show = show_type),
};

/* ---- text ---- */

static void show_control(struct view *v, const struct record *r)
{
	(void)r;
	v_arrival(v);
	v_begin(v);
	v_template(v, "Frame Control = {frame_control:x2} ({frame_control:=})", NULL, NULL);
	v_end(v);
}

static void show_station(struct view *v, const struct record *r)
{
	(void)r;
	v_station(v, v->f == &F[DST] ? "Destination = " : "Source      = ", v_span(v, v->f).p);
}

/* "TR Source Route dir=0, mtu=1470, Route: (1)1(2)2(3)" */
static void put_route(struct view *v)
{
	static const uint16_t largest[8] = { 516, 1470, 2052, 4472, 8144, 11407, 17800, 0 };
	out_f(v->o, "TR Source Route dir=%u, mtu=%u", (unsigned)v_u(v, &F[RIF_DIRECTION]),
	      largest[v_u(v, &F[RIF_LARGEST]) & 7]);
	const struct record *end = v->p->records + v->p->n_records;
	const char *before = ", Route: ";
	for (const struct record *r = v->p->records + v->l->first; r < end; r++) {
		if (r->kind != REC_BITS || r->f != &F[RING])
			continue;
		uint64_t bridge = rec_part(r, &F[BRIDGE]);
		out_f(v->o, "%s(%u)", before, (unsigned)rec_part(r, &F[RING]));
		if (bridge)
			out_u(v->o, bridge);
		before = "";
	}
}

static void show_route(struct view *v, const struct record *r)
{
	(void)r;
	v_begin(v);
	put_route(v);
	v_end(v);
}

static void show_type(struct view *v, const struct record *r)
{
	v_begin(v);
	out_s(v->o, "SNAP Type = ");
	v_ethertype(v, (uint16_t)r->v.u);
	v_end(v);
}

static bool ring_line(struct view *v)
{
	struct out *o = v->o;
	if (!v_has(v, &F[CONTROL]))
		return false;
	uint64_t control = v_u(v, &F[CONTROL]);
	if (v_has(v, &F[RIF])) {
		put_route(v);
		out_c(o, ' ');
	}
	if (!(control & 0xc0)) {
		out_f(o, "TR MAC FC=%02X (", (unsigned)control);
		v_names(v, &controls, control);
		out_f(o, "), size = %u bytes", v->l->len);
	} else if (v_has(v, &F[TYPE])) {
		out_s(o, "TR LLC w/SNAP Type=");
		v_ethertype(v, (uint16_t)v_u(v, &F[TYPE]));
		out_f(o, ", size=%u bytes", v->l->len);
	} else {
		out_f(o, "TR LLC, but no SNAP encoding, size = %u bytes", v->l->len);
	}
	return true;
}

/* ---- decoding ---- */

/* The addresses of the header: later ones take its place. */
struct stations {
	const uint8_t *dst, *src;
	bool group, routed;
};

static struct stations stations(struct dis *d)
{
	static const struct field group = BITS(1, 0x80, .at = 2), routed = BITS(1, 0x80, .at = 8);
	return (struct stations){ d_addr(d, &F[DST]), d_addr(d, &F[SRC]), d_val(d, &group) != 0,
				  d_val(d, &routed) != 0 };
}

/* Without SNAP, the vendors stand for the stations. */
static void set_ends(struct dis *d, const struct stations *s, bool snap)
{
	static const uint8_t everyone[6] = { 0xff, 0xff, 0xff, 0xff, 0xff, 0xff };
	static const uint8_t every_ring[6] = { 0xc0, 0, 0xff, 0xff, 0xff, 0xff };
	const char *to = snap ? NULL : oui_vendor(s->dst);
	uint8_t src[6];
	memcpy(src, s->src, sizeof(src));
	src[0] &= 0x7f; /* routed */
	const char *from = snap ? NULL : oui_vendor(src);
	if (memcmp(s->dst, everyone, 6) == 0)
		d_destination(d, END_BROADCAST, NULL);
	else if (memcmp(s->dst, every_ring, 6) == 0)
		d_destination(d, END_TEXT, (const uint8_t *)"(mac broadcast)");
	else if (s->group)
		d_destination(d, END_TEXT, (const uint8_t *)"(functional)");
	else if (to)
		d_destination(d, END_TEXT, (const uint8_t *)to);
	if (from)
		d_source(d, END_TEXT, (const uint8_t *)from);
}

/* Route control, then a ring and a bridge each. */
static void route(struct dis *d)
{
	uint64_t control = d_peek(d, 0, 2);
	uint32_t length = (uint32_t)field_bits(&F[RIF_LENGTH], control);
	if (!d_head(d, &F[RIF], &F[RIF_LARGEST], ROUTING))
		return;
	for (; length >= 2 * ROUTING && d_ok(d); length -= ROUTING) {
		uint64_t segment = d_peek(d, 0, 2);
		if (!d_need(d, ROUTING))
			return;
		d_open(d, &F[SEGMENT]);
		d_bits(d, &F[RING], &F[BRIDGE], segment);
		d_close(d);
		d_skip(d, ROUTING);
	}
}

static void llc(struct dis *d, const struct stations *s)
{
	bool snap = d_peek(d, 0, 2) == SNAP && d_peek(d, 2, 1) == 3 && d_held(d) >= SNAP_HEADER;
	set_ends(d, s, snap);
	uint32_t sap = (uint32_t)d_peek(d, 0, 1);
	if (!d_head(d, &F[DSAP], &F[LLC_CONTROL], LLC_HEADER))
		return;
	d_llc_next(d, &F[NEXT]);
	if (!snap) {
		if (d_held(d) && !d_original(d))
			d_next_sap(d, sap);
		return;
	}
	d_bytes(d, &F[OUI], 3);
	uint32_t type = (uint32_t)d_get(d, &F[TYPE]);
	if (d_held(d))
		d_next(d, T_ETHERTYPE, type, d_left(d));
}

static void ring_decode(struct dis *d)
{
	if (!d_head(d, &F[ACCESS], &F[SRC], HEADER))
		return;
	struct stations s = stations(d);
	bool mac = !(d_val(d, &F[CONTROL]) & 0xc0);
	if (s.routed)
		route(d);
	if (mac || !d_ok(d))
		set_ends(d, &s, false);
	else
		llc(d, &s);
}

const struct decoder decoder_token_ring = {
	.name = "token_ring",
	.title = "IEEE 802.5 token ring",
	.fields = F,
	.n_fields = N,
	.claims = { { T_LINK, LINK_TOKEN_RING } },
	.decode = ring_decode,
	.snoop = { .prefix = "TR:  ",
		   .title = "TR Header",
		   .line_fn = ring_line,
		   .tail = TAIL_OWN },
};
