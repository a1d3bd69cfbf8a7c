/* aarp - AppleTalk Address Resolution Protocol. Inside AppleTalk, second edition, chapter 2. */
#include "dissect/dissect.h"
#include "dissect/ethertypes.h"
#include "dissect/view.h"

enum { REQUEST = 1, REPLY, PROBE };
enum { LENGTH = 28, ETHERNET = 1, ETHERTALK = 0x809b };

enum {
	SHORT,
	HARDWARE,
	PROTOCOL,
	HARDWARE_LENGTH,
	PROTOCOL_LENGTH,
	OPERATION,
	SENDER_MAC,
	SENDER_NET,
	SENDER_NODE,
	TARGET_MAC,
	TARGET_NET,
	TARGET_NODE,
	BLANK,
	N
};

NAMES(operations, "", { REQUEST, "AARP Request" }, { REPLY, "AARP Reply" },
      { PROBE, "AARP Probe" });

static void show_protocol(struct view *v, const struct record *r);
static void show_sender(struct view *v, const struct record *r);
static void show_target(struct view *v, const struct record *r);

static const struct field F[N] = {
	[SHORT] = WORD(.hidden = true, .snoop = "AARP (short packet)"),
	[HARDWARE] = UINT(2, .at = 0, .name = "hardware", .snoop = "Hardware type = {}"),
	[PROTOCOL] = UINT(2, .at = 2, .name = "protocol", .hex = true, .show = show_protocol),
	[HARDWARE_LENGTH] = UINT(1, .at = 4, .name = "hardware_length",
				 .snoop = "Length of hardware address = {} bytes"),
	[PROTOCOL_LENGTH] = UINT(1, .at = 5, .name = "protocol_length",
				 .snoop = "Length of protocol address = {} bytes"),
	[OPERATION] = UINT(2, .at = 6, .name = "operation", .names = &operations,
			   .snoop = "Opcode {} ({:=})"),
	[SENDER_MAC] = MAC(.at = 0, .name = "sender_mac", .show = show_sender),
	[SENDER_NET] = UINT(2, .at = 7, .name = "sender_net"),
	[SENDER_NODE] = UINT(1, .at = 9, .name = "sender_node"),
	[TARGET_MAC] = MAC(.at = 10, .name = "target_mac", .show = show_target),
	[TARGET_NET] = UINT(2, .at = 17, .name = "target_net"),
	[TARGET_NODE] = UINT(1, .at = 19, .name = "target_node"),
	[BLANK] = NOTE(""),
};

static void show_protocol(struct view *v, const struct record *r)
{
	uint16_t type = (uint16_t)rec_part(r, &F[PROTOCOL]);
	v_begin(v);
	out_f(v->o, "Protocol type = %04X (%s)", type, ethertype_name(type));
	v_end(v);
}

static void line(struct view *v, const char *template)
{
	v_begin(v);
	v_template(v, template, NULL, NULL);
	v_end(v);
}

/* Lines are only for the addresses that these names are of. */
static bool is_ethertalk(const struct view *v)
{
	return v_u(v, &F[HARDWARE]) == ETHERNET && v_u(v, &F[PROTOCOL]) == ETHERTALK;
}

static void show_sender(struct view *v, const struct record *r)
{
	(void)r;
	if (!is_ethertalk(v))
		return;
	line(v, "Sender's hardware address = {sender_mac}");
	line(v, "Sender's protocol address = {sender_net}.{sender_node}");
}

static void show_target(struct view *v, const struct record *r)
{
	uint64_t op = v_u(v, &F[OPERATION]);
	(void)r;
	if (!is_ethertalk(v))
		return;
	line(v, op == REPLY ? "Target hardware address = {target_mac}"
			    : "Target hardware address = ?");
	line(v, op == PROBE ? "Target protocol address = ?"
			    : "Target protocol address = {target_net}.{target_node}");
}

static bool aarp_line(struct view *v)
{
	if (v_has(v, &F[SHORT])) {
		out_s(v->o, "AARP (short packet)");
		return true;
	}
	switch (v_u(v, &F[OPERATION])) {
	case REQUEST:
		v_template(v, "AARP C Who is {target_net}.{target_node} ?", NULL, NULL);
		return true;
	case REPLY:
		v_template(v, "AARP R {sender_net}.{sender_node} is {sender_mac}", NULL, NULL);
		return true;
	case PROBE:
		v_template(v, "AARP Probe {target_net}.{target_node} ?", NULL, NULL);
		return true;
	default: /* the original has no line */
		v_template(v, "AARP Opcode {operation}", NULL, NULL);
		return true;
	}
}

static void aarp_decode(struct dis *d)
{
	if (d_held(d) < LENGTH) {
		d_word(d, &F[SHORT], "");
		d_need(d, LENGTH);
		return;
	}
	d_head(d, &F[HARDWARE], &F[OPERATION], 8);
	bool ethertalk = d_val(d, &F[HARDWARE]) == ETHERNET && d_val(d, &F[PROTOCOL]) == ETHERTALK;
	d_head(d, &F[SENDER_MAC], &F[TARGET_NODE], 20);
	if (ethertalk)
		d_note(d, &F[BLANK]);
}

const struct decoder decoder_aarp = {
	.name = "aarp",
	.title = "AppleTalk Address Resolution Protocol",
	.fields = F,
	.n_fields = N,
	.claims = { { T_ETHERTYPE, 0x80f3 } },
	.decode = aarp_decode,
	.snoop = { .prefix = "AARP: ", .title = "AARP Frame", .line_fn = aarp_line },
};
