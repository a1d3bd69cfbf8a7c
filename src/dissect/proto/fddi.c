/* fddi - Fiber Distributed Data Interface. ANSI X3.139 (MAC), X3.229 (station management). */
#include "dissect/built.h"
#include "dissect/link_text.h"

enum { SNAP = 0xaaaa, LLC_MASK = 0x50, SMT_MASK = 0x41, SMT_LONG = 0x4f };

enum { FC, DST, SRC, DSAP, SSAP, CONTROL, NEXT, OUI, TYPE, SMT_CLASS, SMT_TYPE, KIND, N };

NAMES(controls, "Unknown", { 0x50, "LLC" }, { 0x4f, "SMT NSA" }, { 0x41, "SMT Info" });
NAMES(classes, "Unknown", { 0x01, "NIF" }, { 0x02, "SIF Conf" }, { 0x03, "SIF Oper" },
      { 0x04, "ECF" }, { 0x05, "RAF" }, { 0x06, "RDF" }, { 0x07, "SRF" }, { 0x08, "PMF Get" },
      { 0x09, "PMF Change" }, { 0x0a, "PMF Add" }, { 0x0b, "PMF Remove" }, { 0xff, "ESF" });
NAMES(smt_types, "Unknown", { 1, "Announce" }, { 2, "Request" }, { 3, "Response" });

static void show_stations(struct view *v, const struct record *r);
static void show_saps(struct view *v, const struct record *r);
static void show_kind(struct view *v, const struct record *r);
static void show_type(struct view *v, const struct record *r);

static const struct field F[N] = {
	[FC] = UINT(1, .name = "frame_control", .hex = true, .names = &controls),
	[DST] = MAC(.name = "dst"),
	[SRC] = MAC(.name = "src", .show = show_stations),
	[DSAP] = UINT(1, .at = 0, .name = "dsap", .hex = true, .show = show_saps),
	[SSAP] = UINT(1, .at = 1, .name = "ssap", .hex = true),
	[CONTROL] = UINT(1, .at = 2, .name = "control", .hex = true),
	[NEXT] = UINT(1, .name = "llc_next", .hidden = true), /* behind the control byte */
	[OUI] = BYTES(.name = "oui", .snoop = "Protocol Id = {}"),
	[TYPE] = UINT(2, .name = "type", .hex = true, .show = show_type),
	[SMT_CLASS] = UINT(1, .at = 0, .name = "smt_class", .hex = true, .names = &classes,
			   .snoop = "Class = {:x2} ({:=})"),
	[SMT_TYPE] = UINT(1, .at = 1, .name = "smt_type", .hex = true, .names = &smt_types,
			  .snoop = "Type = {:x2} ({:=})"),
	[KIND] = NOTE(NULL, .show = show_kind),
};

static void put_control(struct view *v)
{
	v_begin(v);
	v_template(v, "Frame Control = {frame_control:x2} ({frame_control:=})", NULL, NULL);
	v_end(v);
}

static void show_stations(struct view *v, const struct record *r)
{
	(void)r;
	v_arrival(v);
	v_station(v, "Destination = ", v_span(v, &F[DST]).p);
	v_station(v, "Source      = ", v_span(v, &F[SRC]).p);
}

static void show_saps(struct view *v, const struct record *r)
{
	static const char *const lines[] = { "Dest   Service Access Point = {dsap:x2}",
					     "Source Service Access Point = {ssap:x2}",
					     "Control = {control:x2}" };
	(void)r;
	put_control(v);
	for (uint32_t i = 0; i < ARRAY_LEN(lines); i++) {
		v_begin(v);
		v_template(v, lines[i], NULL, NULL);
		v_end(v);
	}
}

static void put_other(struct view *v)
{
	v_template(v, "FC={frame_control:X2} ({frame_control:=}), size = ", NULL, NULL);
	out_f(v->o, "%u bytes", v->l->len);
}

static void show_kind(struct view *v, const struct record *r)
{
	(void)r;
	if (v_has(v, &F[SMT_CLASS])) {
		put_control(v);
		return;
	}
	v_begin(v);
	put_other(v);
	v_end(v);
}

static void show_type(struct view *v, const struct record *r)
{
	v_begin(v);
	out_s(v->o, "LLC Type = ");
	v_ethertype(v, (uint16_t)r->v.u);
	v_end(v);
}

static bool fddi_line(struct view *v)
{
	if (v_has(v, &F[TYPE])) {
		out_s(v->o, "FDDI LLC Type=");
		v_ethertype(v, (uint16_t)v_u(v, &F[TYPE]));
	} else if (v_has(v, &F[DSAP])) {
		out_s(v->o, "LLC, but no SNAP encoding");
	} else if (v_has(v, &F[SMT_CLASS])) {
		v_template(v,
			   "SMT Type={smt_type:X2} ({smt_type:=}), Class = {smt_class:X2} "
			   "({smt_class:=})",
			   NULL, NULL);
	} else {
		put_other(v);
		return true;
	}
	out_f(v->o, ", size = %u bytes", v->l->len);
	return true;
}

static void llc(struct dis *d)
{
	uint64_t saps = d_peek(d, 0, 2);
	uint32_t control = (uint32_t)d_peek(d, 2, 1), sap = (uint32_t)d_peek(d, 0, 1);
	enum { UNNUMBERED = 3 };
	d_head(d, &F[DSAP], &F[CONTROL], 3);
	d_llc_next(d, &F[NEXT]);
	if (saps != SNAP) {
		if (d_held(d))
			d_next_sap(d, sap);
		return;
	}
	d_bytes(d, &F[OUI], 3);
	uint32_t type = (uint32_t)d_get(d, &F[TYPE]);
	if (d_held(d) && control == UNNUMBERED)
		d_next(d, T_ETHERTYPE, type, d_left(d));
}

static void fddi_decode(struct dis *d)
{
	uint64_t group = d_peek(d, 1, 6);
	uint64_t fc = d_get(d, &F[FC]);
	d_reversed(d, &F[DST], 6);
	d_reversed(d, &F[SRC], 6);
	if (!d_ok(d))
		return;
	if (group == UINT64_C(0xffffffffffff))
		d_destination(d, END_BROADCAST, NULL);
	else if (group >> 47)
		d_destination(d, END_MULTICAST, NULL);
	if ((fc & LLC_MASK) == LLC_MASK) {
		llc(d);
	} else if ((fc & SMT_MASK) == SMT_MASK || (fc & SMT_LONG) == SMT_LONG) {
		d_note(d, &F[KIND]);
		d_head(d, &F[SMT_CLASS], &F[SMT_TYPE], 2);
	} else {
		d_note(d, &F[KIND]);
	}
}

const struct decoder decoder_fddi = {
	.name = "fddi",
	.title = "Fiber Distributed Data Interface",
	.fields = F,
	.n_fields = N,
	.claims = { { T_LINK, LINK_FDDI } },
	.decode = fddi_decode,
	.snoop = { .prefix = "FDDI:  ",
		   .title = "FDDI Header",
		   .line_fn = fddi_line,
		   .tail = TAIL_OWN },
};
