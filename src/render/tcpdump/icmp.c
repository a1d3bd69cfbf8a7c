/* ICMP in the tcpdump style. */
#include "dissect/icmp.h"
#include "dissect/ip_protocols.h"
#include "render/tcpdump/style.h"

enum { N_CODES = 16 };

/* What stands before and behind the destination, by code. */
static const struct {
	const char *before, *behind;
} codes[N_CODES] = {
	{ "net ", " unreachable" },
	{ "host ", " unreachable" },
	{ "", "" },
	{ "", "" },
	{ "", " unreachable - need to frag" },
	{ "", " unreachable - source route failed" },
	{ "net ", " unreachable - unknown" },
	{ "host ", " unreachable - unknown" },
	{ "", " unreachable - source host isolated" },
	{ "net ", " unreachable - admin prohibited" },
	{ "host ", " unreachable - admin prohibited" },
	{ "net ", " unreachable - tos prohibited" },
	{ "host ", " unreachable - tos prohibited" },
	{ "host ", " unreachable - admin prohibited filter" },
	{ "host ", " unreachable - host precedence violation" },
	{ "host ", " unreachable - precedence cutoff" },
};

/* "D udp port P unreachable" */
static void put_port_unreachable(struct td *t, const struct scope *s)
{
	uint64_t proto = td_u(t, s, B_icmp_quoted_protocol);
	uint16_t port = (uint16_t)td_u(t, s, B_icmp_quoted_port);
	td_ip4(t, td_span(t, s, B_icmp_quoted_dst));
	if (!td_has(t, s, B_icmp_quoted_port)) {
		out_s(t->o, " [|icmp]");
		return;
	}
	if (proto == PROTO_TCP || proto == PROTO_UDP) {
		out_s(t->o, proto == PROTO_TCP ? " tcp port " : " udp port ");
		td_port(t, (uint8_t)proto, port);
		out_s(t->o, " unreachable");
	} else {
		out_f(t->o, " protocol %u port %u unreachable", (unsigned)proto, (unsigned)port);
	}
}

static void put_unreachable(struct td *t, const struct scope *s, uint64_t code)
{
	if (!td_has(t, s, B_icmp_quoted_dst)) {
		out_s(t->o, "[|icmp]");
		return;
	}
	if (code >= N_CODES) {
		out_f(t->o, "#%u ", (unsigned)code);
		td_ip4(t, td_span(t, s, B_icmp_quoted_dst));
		out_s(t->o, " unreachable");
	} else if (code == ICMP_BAD_PORT) {
		put_port_unreachable(t, s);
	} else {
		out_s(t->o, codes[code].before);
		td_ip4(t, td_span(t, s, B_icmp_quoted_dst));
		out_s(t->o, codes[code].behind);
		if (code == ICMP_BAD_PROTOCOL)
			out_f(t->o, " protocol %u unreachable",
			      (unsigned)td_u(t, s, B_icmp_quoted_protocol));
		if (code == ICMP_TOO_BIG && td_u(t, s, B_icmp_next_hop_mtu))
			out_f(t->o, " (mtu %u)", (unsigned)td_u(t, s, B_icmp_next_hop_mtu));
	}
}

static void put_redirect(struct td *t, const struct scope *s, uint64_t code)
{
	static const char *const kinds[] = { "redirect ", "redirect ", "redirect-tos ",
					     "redirect-tos " };
	if (!td_has(t, s, B_icmp_quoted_dst)) {
		out_s(t->o, "[|icmp]");
		return;
	}
	if (code < ARRAY_LEN(kinds))
		out_s(t->o, kinds[code]);
	else
		out_f(t->o, "redirect-#%u ", (unsigned)code);
	td_ip4(t, td_span(t, s, B_icmp_quoted_dst));
	out_s(t->o, code == 1 || code == 3 ? " to host " : " to net ");
	td_ip4(t, td_span(t, s, B_icmp_gateway));
}

static void put_routers(struct td *t, const struct scope *s)
{
	enum { ENTRY_WORDS = 2 };
	unsigned lifetime = (unsigned)td_u(t, s, B_icmp_lifetime_s);
	unsigned words = (unsigned)td_u(t, s, B_icmp_entry_words);
	out_s(t->o, "router advertisement lifetime ");
	if (lifetime < 60)
		out_f(t->o, "%u", lifetime);
	else if (lifetime < 3600)
		out_f(t->o, "%u:%02u", lifetime / 60, lifetime % 60);
	else
		out_f(t->o, "%u:%02u:%02u", lifetime / 3600, lifetime / 60 % 60, lifetime % 60);
	out_f(t->o, " %u:", (unsigned)td_u(t, s, B_icmp_router_count));
	if (words != ENTRY_WORDS) {
		out_f(t->o, " [size %u]", words);
		return;
	}
	struct scope router = { 0 };
	while (scope_each(s, &t->b[B_icmp_routers], &router)) {
		out_s(t->o, " {");
		td_ip4(t, td_span(t, &router, B_icmp_address));
		out_f(t->o, " %u}", (unsigned)td_u(t, &router, B_icmp_preference));
	}
}

void td_icmp(struct td *t, const struct layer *l)
{
	NAMES(types, "type-#", { ICMP_ECHO_REPLY, "echo reply" }, { ICMP_ECHO, "echo request" },
	      { ICMP_QUENCH, "source quench" }, { ICMP_ROUTER_SOLICIT, "router solicitation" },
	      { 13, "time stamp request" }, { 14, "time stamp reply" },
	      { 15, "information request" }, { 16, "information reply" },
	      { 17, "address mask request" });
	struct scope s = td_scope(t, l);
	uint64_t type = td_u(t, &s, B_icmp_type), code = td_u(t, &s, B_icmp_code);
	out_s(t->o, "icmp: ");
	if (!td_has(t, &s, B_icmp_type)) {
		out_s(t->o, "[|icmp]");
		return;
	}
	switch (type) {
	case ICMP_UNREACHABLE:
		put_unreachable(t, &s, code);
		break;
	case ICMP_REDIRECT:
		put_redirect(t, &s, code);
		break;
	case ICMP_ROUTER_ADVERT:
		put_routers(t, &s);
		if (td_cut(l))
			out_s(t->o, "[|icmp]");
		break;
	case ICMP_TIME_EXCEEDED:
		if (code <= 1)
			out_s(t->o,
			      code ? "ip reassembly time exceeded" : "time exceeded in-transit");
		else
			out_f(t->o, "time exceeded-#%u", (unsigned)code);
		break;
	case ICMP_PARAMETER:
		if (code)
			out_f(t->o, "parameter problem - code %u", (unsigned)code);
		else
			out_f(t->o, "parameter problem - octet %u",
			      (unsigned)td_u(t, &s, B_icmp_pointer));
		break;
	case ICMP_MASK_REPLY:
		out_s(t->o, "address mask is 0x");
		out_x(t->o, td_u(t, &s, B_icmp_mask), 8);
		break;
	default:
		td_word(t, &types, type);
	}
}
