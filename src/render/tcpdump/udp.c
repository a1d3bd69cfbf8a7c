/* UDP in the tcpdump style, and who prints what it carries. */
#include "dissect/ip_protocols.h"
#include "render/tcpdump/style.h"

enum { HEADER = 8 };
enum { PORT_TFTP = 69 };

/* Does the style print this layer in its UDP line? TFTP only where a port says so. */
static bool has_text(struct td *t, const struct layer *l, uint16_t sport, uint16_t dport)
{
	static const char *const services[] = { "dns",	    "tftp", "dhcp", "ntp", "rip",
						"snmp",	    "rtp",  "rtcp", "vat", "wb",
						"kerberos", "nbns", "nbdgm" };
	if (!l)
		return false;
	for (size_t i = 0; i < ARRAY_LEN(services); i++) {
		if (!td_is(t, l, services[i]))
			continue;
		return strcmp(services[i], "tftp") != 0 || sport == PORT_TFTP || dport == PORT_TFTP;
	}
	return false;
}

void td_udp(struct td *t, const struct layer *l)
{
	struct scope s = td_scope(t, l);
	if (!td_has(t, &s, B_udp_length)) {
		if (t->ip.len < HEADER && l->len >= t->ip.len)
			out_f(t->o, " truncated-udp %u", (unsigned)t->ip.len);
		else
			out_s(t->o, "[|udp]");
		return;
	}
	uint16_t sport = (uint16_t)td_u(t, &s, B_udp_src_port);
	uint16_t dport = (uint16_t)td_u(t, &s, B_udp_dst_port);
	uint32_t len = (uint32_t)td_u(t, &s, B_udp_length);
	const struct layer *inner = t->s->opts.quiet ? NULL : bind_inner(t->p, l);
	if (inner && td_rpc(t, inner, sport, dport))
		return;
	if (td_is(t, inner, "llap")) {
		td_layer(t, inner);
		return;
	}
	td_port_ends(t, PROTO_UDP, sport, dport);
	if (len < HEADER) {
		out_f(t->o, " truncated-udplength %u", (unsigned)len);
	} else if (has_text(t, inner, sport, dport)) {
		td_layer(t, inner);
	} else {
		out_raw(t->o, " udp ", 5);
		out_u(t->o, len - HEADER);
	}
}
