/* ether - Ethernet II, IEEE 802.3 with LLC and SNAP, one 802.1Q tag. IEEE 802.3 clause 3, 802.1Q,
 * RFC 1042. */
#include "dissect/dissect.h"
#include "dissect/ethertypes.h"
#include "dissect/oui.h"
#include "dissect/view.h"

enum {
	TYPE_VLAN = 0x8100,
	LAST_LENGTH = 1514, /* larger values of the type field are types */
	HEADER = 14,
	TAG = 4,
	SNAP_SKIP = 8,
	LLC_SKIP = 3,
};

enum { DST, SRC, TYPE, TPID, VID, PRI, DEI, LENGTH, DSAP, SSAP, CONTROL, OUI, RUNT, N };

static void show_station(struct view *v, const struct record *r);
static void show_source(struct view *v, const struct record *r);
static void show_type(struct view *v, const struct record *r);

static const struct field F[N] = {
	[DST] = MAC(.at = 0, .name = "dst", .show = show_station),
	[SRC] = MAC(.at = 6, .name = "src", .show = show_source),
	[TPID] = UINT(2, .name = "tpid", .hex = true),
	[VID] = BITS(2, 0x0fff, .name = "vlan_id", .snoop = "VLAN ID     = {}"),
	[PRI] = BITS(2, 0xe000, .name = "vlan_priority", .snoop = "VLAN Priority = {}"),
	[DEI] = BITS(2, 0x1000, .name = "vlan_dei"),
	[LENGTH] = UINT(2, .name = "length", .snoop = "IEEE 802.3 length = {} bytes"),
	[DSAP] = UINT(1, .name = "dsap", .hex = true,
		      .snoop = "SSAP = {:X2}, DSAP = {ssap:X2}, CTRL = {control:X2}"),
	[SSAP] = UINT(1, .name = "ssap", .hex = true),
	[CONTROL] = UINT(1, .name = "control", .hex = true),
	[OUI] = BYTES(.name = "oui"),
	[TYPE] = UINT(2, .at = 12, .name = "type", .hex = true, .show = show_type),
	[RUNT] = UINT(0, .name = "runt"),
};

/* The two lines on the frame itself come first in every link layer's block. */
static void show_arrival(struct view *v)
{
	const struct frame *f = v->p->frame;
	struct wallclock w;
	wallclock_local(v->clock, f->ts_ns, &w);
	v_begin(v);
	out_f(v->o, "Packet %llu arrived at %u:%02u:%u.%05u", (unsigned long long)f->number, w.hour,
	      w.minute, w.second, w.nsec / 10000);
	v_end(v);
	v_begin(v);
	out_f(v->o, "Packet size = %u bytes", f->cap);
	v_end(v);
}

static void station(struct view *v, const char *label, const uint8_t *mac)
{
	static const uint8_t everyone[6] = { 0xff, 0xff, 0xff, 0xff, 0xff, 0xff };
	const char *vendor = oui_vendor(mac);
	v_begin(v);
	out_s(v->o, label);
	out_mac(v->o, mac, 6);
	out_s(v->o, ", ");
	if (memcmp(mac, everyone, 6) == 0)
		out_s(v->o, "(broadcast)");
	else if (vendor)
		out_s(v->o, vendor);
	else if (mac[0] & 1)
		out_s(v->o, "(multicast)");
	v_end(v);
}

static void show_station(struct view *v, const struct record *r)
{
	(void)r;
	if (v->l->parent == v->l - v->p->layers)
		show_arrival(v);
	station(v, "Destination = ", v_span(v, &F[DST]).p);
}

static void show_source(struct view *v, const struct record *r)
{
	(void)r;
	station(v, "Source      = ", v_span(v, &F[SRC]).p);
}

static void show_type(struct view *v, const struct record *r)
{
	(void)r;
	uint16_t type = (uint16_t)v_u(v, &F[TYPE]);
	v_begin(v);
	out_s(v->o, "Ethertype = ");
	out_X(v->o, type, 4);
	out_s(v->o, " (");
	out_s(v->o, ethertype_name(type));
	out_s(v->o, ")");
	v_end(v);
}

static void runt_head(struct view *v)
{
	bool tag = v_has(v, &F[DST]);
	v_header(v, "RUNT:  ", tag ? "Short VLAN packet" : "Short packet");
}

static void ether_head(struct view *v)
{
	if (v_has(v, &F[RUNT])) {
		runt_head(v);
		return;
	}
	v_header(v, "ETHER:  ", "Ether Header");
	v_line(v, "");
}

static void put_size(struct view *v)
{
	if (v_has(v, &F[VID])) {
		out_s(v->o, ", VLAN ID=");
		out_u(v->o, v_u(v, &F[VID]));
	}
	out_s(v->o, ", size=");
	out_u(v->o, v->l->len);
	out_s(v->o, " bytes");
}

static bool ether_line(struct view *v)
{
	if (v_has(v, &F[RUNT])) {
		out_f(v->o, "RUNT (short %spacket - %u bytes)", v_has(v, &F[DST]) ? "VLAN " : "",
		      v->l->len);
		return true;
	}
	if (v_has(v, &F[TYPE])) {
		uint16_t type = (uint16_t)v_u(v, &F[TYPE]);
		out_s(v->o, "ETHER Type=");
		out_X(v->o, type, 4);
		out_s(v->o, " (");
		out_s(v->o, ethertype_name(type));
		out_c(v->o, ')');
	} else {
		out_s(v->o, "ETHER 802.3 SSAP ");
		out_X(v->o, v_u(v, &F[DSAP]), 2);
		out_s(v->o, " DSAP ");
		out_X(v->o, v_u(v, &F[SSAP]), 2);
	}
	put_size(v);
	return true;
}

static void set_destination(struct dis *d)
{
	const uint8_t *dst = d_addr(d, &F[DST]);
	if (!(dst[0] & 1))
		return;
	static const uint8_t everyone[6] = { 0xff, 0xff, 0xff, 0xff, 0xff, 0xff };
	d_destination(d, memcmp(dst, everyone, 6) == 0 ? END_BROADCAST : END_MULTICAST, NULL);
}

/* IEEE 802.3: the type field is a length; LLC follows, with SNAP carrying a type again. */
static void llc(struct dis *d)
{
	d_get(d, &F[LENGTH]);
	bool snap = d_peek(d, 0, 2) == 0xaaaa;
	if (snap && d_held(d) >= SNAP_SKIP) {
		d_skip(d, LLC_SKIP);
		if (d_brief(d))
			d_skip(d, 3);
		else
			d_bytes(d, &F[OUI], 3);
		uint16_t type = (uint16_t)d_get(d, &F[TYPE]);
		d_next(d, T_ETHERTYPE, type, d_left(d));
		return;
	}
	uint32_t sap = (uint32_t)d_peek(d, 0, 1);
	d_get(d, &F[DSAP]);
	d_get(d, &F[SSAP]);
	d_get(d, &F[CONTROL]);
	d_next(d, T_LLC_SAP, sap, d_left(d));
}

static void tagged(struct dis *d)
{
	d_head(d, &F[DST], &F[SRC], 12);
	if (d_left(d) < 2 + TAG) {
		d_set(d, &F[RUNT], 1);
		return;
	}
	set_destination(d);
	d_get(d, &F[TPID]);
	uint16_t tci = (uint16_t)d_peek(d, 0, 2);
	d_skip(d, 2);
	d_bits(d, &F[VID], &F[DEI], tci);
	d_vlan(d, tci & 0xfff);
	if (d_peek(d, 0, 2) > LAST_LENGTH || d_peek(d, 0, 2) == 0) {
		uint16_t type = (uint16_t)d_get(d, &F[TYPE]);
		if (type && (type != TYPE_VLAN || d_nested_tags(d)))
			d_next(d, T_ETHERTYPE, type, d_left(d));
	} else {
		llc(d);
	}
}

static void ether_decode(struct dis *d)
{
	if (d_left(d) < HEADER) {
		d_set(d, &F[RUNT], 1);
		return;
	}
	uint16_t type = (uint16_t)d_peek(d, 12, 2);
	bool snap_length_0 = type == 0 && d_peek(d, HEADER, 2) == 0xaaaa;
	if (type > LAST_LENGTH && type != TYPE_VLAN) {
		if (!d_head(d, &F[DST], &F[TYPE], HEADER))
			return;
		set_destination(d);
		if (d_held(d))
			d_next(d, T_ETHERTYPE, type, d_left(d));
	} else if (type == TYPE_VLAN) {
		if (d_held(d) >= HEADER + TAG || d_left(d) < HEADER + TAG)
			tagged(d);
		else
			d_bad(d, NULL);
	} else if (d_held(d) >= HEADER) {
		d_head(d, &F[DST], &F[SRC], 12);
		set_destination(d);
		if (type == 0 && !snap_length_0)
			d_get(d, &F[TYPE]);
		else
			llc(d);
	}
}

const struct decoder decoder_ether = {
	.name = "ether",
	.title = "Ethernet",
	.fields = F,
	.n_fields = N,
	.claims = { { T_LINK, LINK_ETHERNET } },
	.decode = ether_decode,
	.snoop = { .head_fn = ether_head, .line_fn = ether_line, .tail = TAIL_OWN },
};
