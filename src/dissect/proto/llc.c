/* llc - IEEE 802.2 logical link control behind link layers other than Ethernet, which shows it as
 * part of its own header. IEEE 802.2 clause 3, RFC 1042 (SNAP). */
#include "dissect/dissect.h"
#include "dissect/link_text.h"

enum { HEADER = 3, SNAP = 0xaaaa };

enum { DSAP, SSAP, CONTROL, NEXT, OUI, TYPE, N };

static void show_type(struct view *v, const struct record *r);

static const struct field F[N] = {
	[DSAP] = UINT(1, .at = 0, .name = "dsap", .hex = true,
		      .snoop = "DSAP = {:X2}, SSAP = {ssap:X2}, CTRL = {control:X2}"),
	[SSAP] = UINT(1, .at = 1, .name = "ssap", .hex = true),
	[CONTROL] = UINT(1, .at = 2, .name = "control", .hex = true),
	[NEXT] = UINT(1, .name = "llc_next", .hidden = true), /* behind the control byte */
	[OUI] = BYTES(.name = "oui"),
	[TYPE] = UINT(2, .name = "type", .hex = true, .show = show_type),
};

static void show_type(struct view *v, const struct record *r)
{
	v_begin(v);
	out_s(v->o, "Ethertype = ");
	v_ethertype(v, (uint16_t)r->v.u);
	v_end(v);
}

static bool llc_line(struct view *v)
{
	out_s(v->o, "LLC ");
	if (v_has(v, &F[TYPE])) {
		out_s(v->o, "Type=");
		v_ethertype(v, (uint16_t)v_u(v, &F[TYPE]));
	} else {
		v_template(v, "DSAP {dsap:X2} SSAP {ssap:X2}", NULL, NULL);
	}
	out_f(v->o, ", size=%u bytes", v->l->len);
	return true;
}

static void llc_decode(struct dis *d)
{
	uint64_t saps = d_peek(d, 0, 2);
	uint32_t dsap = (uint32_t)d_peek(d, 0, 1);
	if (!d_head(d, &F[DSAP], &F[CONTROL], HEADER))
		return;
	d_llc_next(d, &F[NEXT]);
	if (saps != SNAP) {
		if (d_held(d))
			d_next_sap(d, dsap);
		return;
	}
	d_bytes(d, &F[OUI], 3);
	uint32_t type = (uint32_t)d_get(d, &F[TYPE]);
	if (d_held(d))
		d_next(d, T_ETHERTYPE, type, d_left(d));
}

const struct decoder decoder_llc = {
	.name = "llc",
	.title = "IEEE 802.2 Logical Link Control",
	.fields = F,
	.n_fields = N,
	.claims = { { T_INTERNAL, IN_LLC } },
	.decode = llc_decode,
	.snoop = { .prefix = "LLC:  ",
		   .title = "LLC Header",
		   .line_fn = llc_line,
		   .tail = TAIL_OWN },
};
