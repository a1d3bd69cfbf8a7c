/* ARP and RARP in the tcpdump style. */
#include "render/tcpdump/style.h"

/* " (MAC)" where a hardware address is not the one expected. */
static void put_other_mac(struct td *t, struct span mac, const uint8_t *expected)
{
	if (mac.n != 6 || (expected && memcmp(mac.p, expected, 6) == 0))
		return;
	out_s(t->o, " (");
	td_mac(t, mac.p, mac.n);
	out_c(t->o, ')');
}

/* Returns false for operations without a text. */
static bool put_operation(struct td *t, const struct scope *s)
{
	enum { REQUEST = 1, REPLY, REVERSE_REQUEST, REVERSE_REPLY };
	static const uint8_t none[6];
	struct span sha = td_span(t, s, B_arp_sender_hardware);
	struct span tha = td_span(t, s, B_arp_target_hardware);
	struct span spa = td_span(t, s, B_arp_sender_ip), tpa = td_span(t, s, B_arp_target_ip);
	switch (td_u(t, s, B_arp_opcode)) {
	case REQUEST:
		out_s(t->o, "arp who-has ");
		td_ip4(t, tpa);
		put_other_mac(t, tha, none);
		out_s(t->o, " tell ");
		td_ip4(t, spa);
		put_other_mac(t, sha, t->frame_src ? t->frame_src : sha.p);
		return true;
	case REPLY:
		out_s(t->o, "arp reply ");
		td_ip4(t, spa);
		put_other_mac(t, sha, t->frame_src ? t->frame_src : sha.p);
		out_s(t->o, " is-at ");
		td_mac(t, sha.p, sha.n);
		put_other_mac(t, tha, t->frame_dst ? t->frame_dst : tha.p);
		return true;
	case REVERSE_REQUEST:
		out_s(t->o, "rarp who-is ");
		td_mac(t, tha.p, tha.n);
		out_s(t->o, " tell ");
		td_mac(t, sha.p, sha.n);
		return true;
	case REVERSE_REPLY:
		out_s(t->o, "rarp reply ");
		td_mac(t, tha.p, tha.n);
		out_s(t->o, " at ");
		td_ip4(t, tpa);
		return true;
	default:
		return false;
	}
}

void td_arp(struct td *t, const struct layer *l)
{
	enum { TYPE_TRAILER = 0x1000, ETHERNET = 1, ARP_LENGTH = 28 };
	struct scope s = td_scope(t, l);
	if (!td_has(t, &s, B_arp_opcode)) {
		if (l->len < ARP_LENGTH) {
			out_s(t->o, "truncated-arp");
			td_dump_unknown(t);
		} else {
			out_s(t->o, "[|arp]");
		}
		return;
	}
	uint64_t op = td_u(t, &s, B_arp_opcode), proto = td_u(t, &s, B_arp_protocol_type);
	uint64_t hlen = td_u(t, &s, B_arp_hardware_length);
	uint64_t plen = td_u(t, &s, B_arp_protocol_length);
	uint64_t hardware = td_u(t, &s, B_arp_hardware_type);
	if ((proto != TD_TYPE_IP && proto != TYPE_TRAILER) || hlen != 6 || plen != 4) {
		out_f(t->o, "arp-#%u for proto #%u (%u) hardware #%u (%u)", (unsigned)op,
		      (unsigned)proto, (unsigned)plen, (unsigned)hardware, (unsigned)hlen);
		return;
	}
	if (proto == TYPE_TRAILER)
		out_s(t->o, "trailer-");
	if (!put_operation(t, &s)) {
		out_f(t->o, "arp-#%u", (unsigned)op);
		td_dump_unknown(t);
		return;
	}
	if (hardware != ETHERNET)
		out_f(t->o, " hardware #%u", (unsigned)hardware);
}
