/* vlan - 802.1Q and 802.1ad tags that the Ethernet header has not unwrapped: the second and later
 * ones, service tags, and all tags behind other link layers. IEEE 802.1Q clause 9. */
#include "dissect/dissect.h"
#include "dissect/link_text.h"

enum { TAG = 4, LAST_LENGTH = 1514 };

enum { PRI, DEI, VID, TYPE, N };

static void show_type(struct view *v, const struct record *r);

static const struct field F[N] = {
	[PRI] = BITS(2, 0xe000, .at = 0, .name = "priority", .snoop = "VLAN Priority = {}"),
	[DEI] = BITS(2, 0x1000, .at = 0, .name = "dei"),
	[VID] = BITS(2, 0x0fff, .at = 0, .name = "id", .snoop = "VLAN ID     = {}"),
	[TYPE] = UINT(2, .at = 2, .name = "type", .hex = true, .show = show_type),
};

static void show_type(struct view *v, const struct record *r)
{
	(void)r;
	v_begin(v);
	out_s(v->o, "Ethertype = ");
	v_ethertype(v, (uint16_t)v_u(v, &F[TYPE]));
	v_end(v);
}

static bool vlan_line(struct view *v)
{
	out_s(v->o, "VLAN Type=");
	v_ethertype(v, (uint16_t)v_u(v, &F[TYPE]));
	out_f(v->o, ", VLAN ID=%u, size=%u bytes", (unsigned)v_u(v, &F[VID]), v->l->len);
	return true;
}

/* Ethernet hands over what it leaves of its tags, other link layers (with an argument) the first.
 * The original knows one tag only. */
static void vlan_decode(struct dis *d)
{
	bool first = d_arg(d);
	if ((!first && !d_nested_tags(d)) || !d_head(d, &F[PRI], &F[TYPE], TAG))
		return;
	d_vlan(d, (uint16_t)d_val(d, &F[VID]));
	uint32_t type = (uint32_t)d_val(d, &F[TYPE]);
	if (!d_held(d))
		return;
	if (type > LAST_LENGTH)
		d_next(d, T_ETHERTYPE, type, d_left(d));
	else
		d_next(d, T_INTERNAL, IN_LLC, d_left(d));
}

const struct decoder decoder_vlan = {
	.name = "vlan",
	.title = "IEEE 802.1Q VLAN tag",
	.fields = F,
	.n_fields = N,
	.claims = { { T_ETHERTYPE, 0x8100 },
		    { T_ETHERTYPE, 0x88a8 },
		    { T_ETHERTYPE, 0x9100 },
		    { T_ETHERTYPE, 0x9200 } },
	.decode = vlan_decode,
	.snoop = { .prefix = "VLAN:  ",
		   .title = "VLAN Tag",
		   .line_fn = vlan_line,
		   .tail = TAIL_OWN },
};
