/* arp - Address Resolution Protocol, RARP. RFC 826, RFC 903. */
#include "dissect/dissect.h"
#include "dissect/ethertypes.h"
#include "dissect/view.h"

enum { HEADER = 8, TYPE_IP = 0x0800 };

enum { ARP_REQUEST = 1, ARP_REPLY, RARP_REQUEST, RARP_REPLY };

enum {
	HARDWARE,
	PROTOCOL,
	HARDWARE_LENGTH,
	PROTOCOL_LENGTH,
	OPCODE,
	SHORT,
	SENDER_HW,
	SENDER_IP,
	SENDER_OTHER,
	TARGET_HW,
	TARGET_IP,
	TARGET_OTHER,
	N
};

NAMES(hardware, "UNKNOWN", { 1, "Ethernet (10Mb)" }, { 2, "Experimental Ethernet (3MB)" },
      { 3, "Amateur Radio AX.25" }, { 4, "Proteon ProNET Token Ring" }, { 5, "Chaos" },
      { 6, "IEEE 802" }, { 7, "ARCNET" }, { 8, "Hyperchannel" }, { 9, "Lanstar" },
      { 10, "Autonet" }, { 11, "LocalTalk" }, { 12, "LocalNet" }, { 13, "Ultra Link" },
      { 14, "SMDS" }, { 15, "Frame Relay" }, { 16, "ATM" }, { 17, "HDLC" }, { 18, "Fibre Channel" },
      { 19, "IP-ATM" }, { 31, "Tunnel" }, { 32, "IPIB" });
NAMES(opcodes, "", { ARP_REQUEST, "ARP Request" }, { ARP_REPLY, "ARP Reply" },
      { RARP_REQUEST, "REVARP Request" }, { RARP_REPLY, "REVARP Reply" });

static void show_protocol(struct view *v, const struct record *r);
static void show_hardware(struct view *v, const struct record *r);
static void show_address(struct view *v, const struct record *r);

static const struct field F[N] = {
	[HARDWARE] = UINT(2, .at = 0, .name = "hardware_type", .names = &hardware,
			  .snoop = "Hardware type = {} ({:=})"),
	[PROTOCOL] = UINT(2, .at = 2, .name = "protocol_type", .hex = true, .show = show_protocol),
	[HARDWARE_LENGTH] = UINT(1, .at = 4, .name = "hardware_length",
				 .snoop = "Length of hardware address = {} bytes"),
	[PROTOCOL_LENGTH] = UINT(1, .at = 5, .name = "protocol_length",
				 .snoop = "Length of protocol address = {} bytes"),
	[OPCODE] =
		UINT(2, .at = 6, .name = "opcode", .names = &opcodes, .snoop = "Opcode {} ({:=})"),
	[SHORT] = WORD(.hidden = true, .snoop = "ARP (short packet)"),
	[SENDER_HW] = MAC(.name = "sender_hardware", .show = show_hardware),
	[SENDER_IP] = IP4(.name = "sender_ip", .show = show_address),
	[SENDER_OTHER] = BYTES(.name = "sender_protocol", .show = show_address),
	[TARGET_HW] = MAC(.name = "target_hardware", .show = show_hardware),
	[TARGET_IP] = IP4(.name = "target_ip", .show = show_address),
	[TARGET_OTHER] = BYTES(.name = "target_protocol", .show = show_address),
};

static void show_protocol(struct view *v, const struct record *r)
{
	(void)r;
	v_begin(v);
	v_template(v, "Protocol type = {protocol_type:x4} (", NULL, NULL);
	out_s(v->o, ethertype_name((uint16_t)v_u(v, &F[PROTOCOL])));
	out_c(v->o, ')');
	v_end(v);
}

static void put_hardware(struct view *v, const struct field *f)
{
	struct span address = v_span(v, f);
	if (address.n)
		out_mac(v->o, address.p, address.n);
	else
		out_s(v->o, "Unknown");
}

/* "10.0.0.1, name"; addresses of other protocols as they are. */
static void put_address(struct view *v, const struct field *ip, const struct field *other)
{
	struct span address = v_span(v, ip);
	if (!address.n) {
		address = v_span(v, other);
		out_hex(v->o, address.p, address.n, false);
		return;
	}
	out_ip4(v->o, address.p);
	out_s(v->o, ", ");
	v_name(v, ADDR_IP4, address.p);
}

static void show_hardware(struct view *v, const struct record *r)
{
	if (v_u(v, &F[PROTOCOL]) != TYPE_IP)
		return;
	bool target = r->f == &F[TARGET_HW];
	v_begin(v);
	out_s(v->o, target ? "Target hardware address = " : "Sender's hardware address = ");
	if (target && v_u(v, &F[OPCODE]) == ARP_REQUEST)
		out_c(v->o, '?');
	else
		put_hardware(v, r->f);
	v_end(v);
}

static void show_address(struct view *v, const struct record *r)
{
	if (v_u(v, &F[PROTOCOL]) != TYPE_IP)
		return;
	v_begin(v);
	if (r->f == &F[SENDER_IP] || r->f == &F[SENDER_OTHER]) {
		out_s(v->o, "Sender's protocol address = ");
		put_address(v, &F[SENDER_IP], &F[SENDER_OTHER]);
	} else {
		out_s(v->o, "Target protocol address = ");
		if (v_u(v, &F[OPCODE]) == RARP_REQUEST)
			out_c(v->o, '?');
		else
			put_address(v, &F[TARGET_IP], &F[TARGET_OTHER]);
	}
	v_end(v);
}

static bool arp_line(struct view *v)
{
	if (v_has(v, &F[SHORT])) {
		out_s(v->o, "ARP (short packet)");
		return true;
	}
	switch (v_u(v, &F[OPCODE])) {
	case ARP_REQUEST:
		out_s(v->o, "ARP C Who is ");
		put_address(v, &F[TARGET_IP], &F[TARGET_OTHER]);
		out_s(v->o, " ?");
		break;
	case ARP_REPLY:
		out_s(v->o, "ARP R ");
		put_address(v, &F[SENDER_IP], &F[SENDER_OTHER]);
		out_s(v->o, " is ");
		put_hardware(v, &F[SENDER_HW]);
		break;
	case RARP_REQUEST:
		out_s(v->o, "RARP C Who is ");
		put_hardware(v, &F[TARGET_HW]);
		out_s(v->o, " ?");
		break;
	case RARP_REPLY:
		out_s(v->o, "RARP R ");
		put_hardware(v, &F[TARGET_HW]);
		out_s(v->o, " is ");
		put_address(v, &F[TARGET_IP], &F[TARGET_OTHER]);
		break;
	default: /* the original: nothing, or what lay in its buffer */
		v_template(v, "ARP Opcode {opcode}", NULL, NULL);
	}
	return true;
}

static struct span address(struct dis *d, const struct field *ip, const struct field *other)
{
	uint32_t n = (uint32_t)d_val(d, &F[PROTOCOL_LENGTH]);
	return d_bytes(d, n == 4 ? ip : other, n);
}

static void arp_decode(struct dis *d)
{
	uint32_t need = HEADER + 2 * (uint32_t)(d_peek(d, 4, 1) + d_peek(d, 5, 1));
	if (d_held(d) < need) {
		d_word(d, &F[SHORT], "");
		d_need(d, need);
		return;
	}
	d_head(d, &F[HARDWARE], &F[OPCODE], HEADER);
	uint32_t n_hw = (uint32_t)d_val(d, &F[HARDWARE_LENGTH]);
	uint32_t opcode = (uint32_t)d_val(d, &F[OPCODE]);
	d_bytes(d, &F[SENDER_HW], n_hw);
	struct span sender = address(d, &F[SENDER_IP], &F[SENDER_OTHER]);
	d_bytes(d, &F[TARGET_HW], n_hw);
	struct span target = address(d, &F[TARGET_IP], &F[TARGET_OTHER]);
	if (sender.n != 4)
		return;
	d_source(d, END_IP4, sender.p);
	if (opcode == ARP_REPLY || opcode == RARP_REPLY)
		d_destination(d, END_IP4, target.p);
}

const struct decoder decoder_arp = {
	.name = "arp",
	.title = "Address Resolution Protocol",
	.fields = F,
	.n_fields = N,
	.claims = { { T_ETHERTYPE, 0x0806 }, { T_ETHERTYPE, 0x8035 } },
	.decode = arp_decode,
	.snoop = { .prefix = "ARP:  ",
		   .title = "ARP/RARP Frame",
		   .line_fn = arp_line,
		   .tail = TAIL_OWN },
};
