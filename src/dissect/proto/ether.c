/* ether - Ethernet II, IEEE 802.3 with LLC and SNAP, one 802.1Q tag. IEEE 802.3 clause 3, 802.1Q,
 * RFC 1042. */
#include "dissect/dissect.h"
#include "dissect/link_text.h"
#include "dissect/skim.h"

enum {
	TYPE_VLAN = 0x8100,
	LAST_LENGTH = 1514, /* larger values of the type field are types */
	HEADER = 14,
	TAG = 4,
	SNAP_HEADER = 8,
	LLC_HEADER = 3,
	OUI_LENGTH = 3,
	SNAP = 0xaaaa, /* both service access points */
	RAW_IPX = 0xffff,
};

enum { DST, SRC, TYPE, TPID, VID, PRI, DEI, LENGTH, DSAP, SSAP, CONTROL, NEXT, OUI, RUNT, N };

static void show_station(struct view *v, const struct record *r);
static void show_source(struct view *v, const struct record *r);
static void show_saps(struct view *v, const struct record *r);
static void show_type(struct view *v, const struct record *r);

static const struct field F[N] = {
	[DST] = MAC(.at = 0, .name = "dst", .show = show_station),
	[SRC] = MAC(.at = 6, .name = "src", .show = show_source),
	[TPID] = UINT(2, .name = "tpid", .hex = true),
	[VID] = BITS(2, 0x0fff, .name = "vlan_id", .snoop = "VLAN ID     = {}"),
	[PRI] = BITS(2, 0xe000, .name = "vlan_priority", .snoop = "VLAN Priority = {}"),
	[DEI] = BITS(2, 0x1000, .name = "vlan_dei"),
	[LENGTH] = UINT(2, .name = "length", .snoop = "IEEE 802.3 length = {} bytes"),
	[DSAP] = UINT(1, .name = "dsap", .hex = true, .show = show_saps),
	[SSAP] = UINT(1, .name = "ssap", .hex = true),
	[CONTROL] = UINT(1, .name = "control", .hex = true),
	[NEXT] = UINT(1, .name = "llc_next", .hidden = true), /* behind the control byte */
	[OUI] = BYTES(.name = "oui"),
	[TYPE] = UINT(2, .at = 12, .name = "type", .hex = true, .show = show_type),
	[RUNT] = UINT(0, .name = "shorter_than"),
};

static void show_station(struct view *v, const struct record *r)
{
	(void)r;
	v_arrival(v);
	v_station(v, "Destination = ", v_span(v, &F[DST]).p);
}

static void show_source(struct view *v, const struct record *r)
{
	(void)r;
	v_station(v, "Source      = ", v_span(v, &F[SRC]).p);
}

/* Only where they decide: in front of SNAP the type is shown. */
static void show_saps(struct view *v, const struct record *r)
{
	(void)r;
	if (v_has(v, &F[TYPE]))
		return;
	v_begin(v);
	v_template(v, "SSAP = {dsap:X2}, DSAP = {ssap:X2}, CTRL = {control:X2}", NULL, NULL);
	v_end(v);
}

static void show_type(struct view *v, const struct record *r)
{
	(void)r;
	v_begin(v);
	out_s(v->o, "Ethertype = ");
	v_ethertype(v, (uint16_t)v_u(v, &F[TYPE]));
	v_end(v);
}

static void runt_head(struct view *v)
{
	bool tag = v_u(v, &F[RUNT]) > HEADER;
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
		out_f(v->o, "RUNT (short %spacket - %u bytes)",
		      v_u(v, &F[RUNT]) > HEADER ? "VLAN " : "", v->l->len);
		return true;
	}
	if (v_has(v, &F[TYPE])) {
		out_s(v->o, "ETHER Type=");
		v_ethertype(v, (uint16_t)v_u(v, &F[TYPE]));
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
	static const struct field group_bit = BITS(1, 0x01, .at = 0);
	static const uint8_t everyone[6] = { 0xff, 0xff, 0xff, 0xff, 0xff, 0xff };
	if (!d_val(d, &group_bit))
		return;
	bool all = memcmp(d_addr(d, &F[DST]), everyone, 6) == 0;
	d_destination(d, all ? END_BROADCAST : END_MULTICAST, NULL);
}

static void payload(struct dis *d, enum table table, uint32_t key)
{
	if (d_held(d))
		d_next(d, table, key, d_left(d));
}

/* IEEE 802.3: the type field is a length; LLC follows, with SNAP carrying a type again. */
static void llc(struct dis *d)
{
	d_get(d, &F[LENGTH]);
	bool snap = d_peek(d, 0, 2) == SNAP && d_held(d) >= SNAP_HEADER;
	bool raw_ipx = d_peek(d, 0, 2) == RAW_IPX; /* its checksum, where LLC would be */
	uint32_t sap = (uint32_t)d_peek(d, 0, 1);
	if (snap && d_brief(d)) {
		d_skip(d, LLC_HEADER + OUI_LENGTH);
	} else {
		d_get(d, &F[DSAP]);
		d_get(d, &F[SSAP]);
		d_get(d, &F[CONTROL]);
		d_llc_next(d, &F[NEXT]);
		if (snap)
			d_bytes(d, &F[OUI], OUI_LENGTH);
	}
	if (snap) {
		payload(d, T_ETHERTYPE, (uint32_t)d_get(d, &F[TYPE]));
	} else if (raw_ipx && d_claims(d, T_INTERNAL, IN_IPX)) {
		d_seek(d, d_pos(d) - LLC_HEADER);
		payload(d, T_INTERNAL, IN_IPX);
	} else if (d_held(d)) {
		d_next_sap(d, sap);
	}
}

/* A type, or a length that is none: 0 without SNAP behind it. */
static bool is_type(uint64_t type, uint64_t next)
{
	return type > LAST_LENGTH || (type == 0 && next != SNAP);
}

static void tagged(struct dis *d)
{
	d_head(d, &F[DST], &F[SRC], 12);
	set_destination(d);
	d_get(d, &F[TPID]);
	uint16_t tci = (uint16_t)d_peek(d, 0, 2);
	d_skip(d, 2);
	d_bits(d, &F[VID], &F[DEI], tci);
	d_vlan(d, tci & 0xfff);
	if (!is_type(d_peek(d, 0, 2), d_peek(d, 2, 2))) {
		llc(d);
		return;
	}
	uint32_t type = (uint32_t)d_get(d, &F[TYPE]);
	if (type && (type != TYPE_VLAN || d_nested_tags(d)))
		payload(d, T_ETHERTYPE, type);
}

static void runt(struct dis *d, uint32_t minimum)
{
	d_set(d, &F[RUNT], minimum);
	d_bad(d, "frame shorter than its header");
}

static void ether_decode(struct dis *d)
{
	if (d_left(d) < HEADER) {
		runt(d, HEADER);
		return;
	}
	uint64_t type = d_peek(d, 12, 2);
	if (type == TYPE_VLAN) {
		if (d_left(d) < HEADER + TAG)
			runt(d, HEADER + TAG);
		else if (d_need(d, HEADER + TAG))
			tagged(d);
	} else if (is_type(type, d_peek(d, HEADER, 2))) {
		if (!d_head(d, &F[DST], &F[TYPE], HEADER))
			return;
		set_destination(d);
		if (type)
			payload(d, T_ETHERTYPE, (uint32_t)type);
	} else if (d_need(d, HEADER)) {
		d_head(d, &F[DST], &F[SRC], 12);
		set_destination(d);
		llc(d);
	}
}

static bool ether_skim(const struct skim *in, struct packet *p, struct skim *out)
{
	(void)p;
	if (!skim_head(in, HEADER + 1))
		return false;
	uint32_t type = (uint32_t)skim_val(in, &F[TYPE]);
	if (type <= LAST_LENGTH || type == TYPE_VLAN || *skim_addr(in, &F[DST]) & 1)
		return false;
	skim_next(in, HEADER, UINT32_MAX, (struct claim){ T_ETHERTYPE, type }, out);
	return true;
}

const struct decoder decoder_ether = {
	.name = "ether",
	.title = "Ethernet",
	.fields = F,
	.n_fields = N,
	.claims = { { T_LINK, LINK_ETHERNET }, { T_INTERNAL, IN_ETHERNET } },
	.decode = ether_decode,
	.skim = ether_skim,
	.snoop = { .head_fn = ether_head, .line_fn = ether_line, .tail = TAIL_OWN },
};
