/* bpdu - bridge protocol data units of the spanning tree. IEEE 802.1D clause 9, 802.1Q clause 14.
 */
#include "dissect/dissect.h"
#include "dissect/view.h"

enum { CONFIGURATION = 0, RAPID = 2, TOPOLOGY_CHANGE = 128, HEADER = 4, BODY = 31 };

enum {
	PROTOCOL,
	VERSION,
	TYPE,
	SHORT,
	BLANK,
	FLAGS,
	ROOT_PRIORITY,
	ROOT,
	COST,
	BRIDGE_PRIORITY,
	BRIDGE,
	PORT,
	AGE,
	MAX_AGE,
	HELLO,
	DELAY,
	N
};

NAMES(types, "?", { CONFIGURATION, "Configuration" }, { RAPID, "Rapid Configuration" },
      { TOPOLOGY_CHANGE, "TC Notification" });

static const struct field F[N] = {
	[PROTOCOL] = UINT(2, .at = 0, .name = "protocol_id"),
	[VERSION] = UINT(1, .at = 2, .name = "version"),
	[TYPE] = UINT(1, .at = 3, .name = "type", .names = &types, .snoop = "PDU type = {} ({:=})"),
	[SHORT] = WORD(.hidden = true),
	[BLANK] = NOTE(""),
	[FLAGS] = UINT(1, .at = 0, .name = "flags", .hex = true),
	[ROOT_PRIORITY] = UINT(2, .at = 1, .name = "root_priority"),
	[ROOT] = MAC(.at = 3, .name = "root"),
	[COST] = UINT(4, .at = 9, .name = "root_path_cost"),
	[BRIDGE_PRIORITY] = UINT(2, .at = 13, .name = "bridge_priority"),
	[BRIDGE] = MAC(.at = 15, .name = "bridge"),
	[PORT] = UINT(2, .at = 21, .name = "port", .hex = true),
	[AGE] = UINT(2, .at = 23, .name = "message_age"),
	[MAX_AGE] = UINT(2, .at = 25, .name = "max_age"),
	[HELLO] = UINT(2, .at = 27, .name = "hello_time"),
	[DELAY] = UINT(2, .at = 29, .name = "forward_delay"),
};

static void bpdu_head(struct view *v)
{
	if (v_has(v, &F[SHORT]))
		return;
	v_header(v, "Bridge-PDU: ", "Bridge PDU Frame");
	v_line(v, "");
}

static bool bpdu_line(struct view *v)
{
	if (v_has(v, &F[SHORT])) {
		out_s(v->o, "BPDU (short packet)");
		return true;
	}
	out_s(v->o, "Bridge PDU T:");
	out_u(v->o, v_u(v, &F[TYPE]));
	out_s(v->o, " L:");
	out_u(v->o, v->l->cap);
	return true;
}

static void bpdu_decode(struct dis *d)
{
	if (d_held(d) < HEADER) {
		d_word(d, &F[SHORT], "");
		d_need(d, HEADER);
		return;
	}
	d_head(d, &F[PROTOCOL], &F[TYPE], HEADER);
	if (d_brief(d))
		return;
	uint64_t type = d_val(d, &F[TYPE]);
	d_note(d, &F[BLANK]);
	if (type == CONFIGURATION || type == RAPID)
		d_head(d, &F[FLAGS], &F[DELAY], BODY);
}

const struct decoder decoder_bpdu = {
	.name = "bpdu",
	.title = "Spanning tree bridge PDU",
	.fields = F,
	.n_fields = N,
	.claims = { { T_LLC_SAP, 0x42 } },
	.decode = bpdu_decode,
	.snoop = { .head_fn = bpdu_head, .line_fn = bpdu_line },
};
