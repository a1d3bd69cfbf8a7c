/* ICMPv6 in the tcpdump style: the words of the versions of tcpdump that knew it first. */
#include "dissect/icmp.h"
#include "dissect/ip_protocols.h"
#include "render/tcpdump/style.h"

static void put_addr6(struct td *t, const struct scope *s, uint32_t name)
{
	struct span addr = td_span(t, s, name);
	if (addr.n == 16)
		td_addr(t, ADDR_IP6, addr.p);
}

static void put_unreachable(struct td *t, const struct scope *s, uint64_t code)
{
	NAMES(codes, "unreachable code-#", { 0, "unreachable route" },
	      { 1, "unreachable prohibited" }, { 2, "beyond scope" }, { 3, "unreachable address" });
	enum { BAD_PORT = 4 };
	uint64_t proto = td_u(t, s, B_icmpv6_quoted_protocol);
	if (code != BAD_PORT) {
		td_word(t, &codes, code);
		return;
	}
	if (!td_has(t, s, B_icmpv6_quoted_port)) {
		out_s(t->o, "port unreachable");
		return;
	}
	uint16_t port = (uint16_t)td_u(t, s, B_icmpv6_quoted_port);
	if (proto == PROTO_TCP || proto == PROTO_UDP) {
		out_s(t->o, proto == PROTO_TCP ? "tcp port " : "udp port ");
		td_port(t, (uint8_t)proto, port);
		out_s(t->o, " unreachable");
	} else {
		out_f(t->o, "protocol %u port %u unreachable", (unsigned)proto, (unsigned)port);
	}
}

void td_icmp6(struct td *t, const struct layer *l)
{
	NAMES(types, "type-#", { ICMP6_TIME_EXCEEDED, "time exceeded" }, { 128, "echo request" },
	      { 129, "echo reply" }, { ICMP6_MLD_QUERY, "multicast listener query " },
	      { ICMP6_MLD_REPORT, "multicast listener report " },
	      { ICMP6_MLD_DONE, "multicast listener done " }, { 133, "router solicitation" },
	      { 134, "router advertisement" }, { ICMP6_SOLICIT, "neighbor sol: who has " },
	      { ICMP6_ADVERT, "neighbor adv: tgt is " });
	struct scope s = td_scope(t, l);
	uint64_t type = td_u(t, &s, B_icmpv6_type), code = td_u(t, &s, B_icmpv6_code);
	out_s(t->o, "icmp6: ");
	if (!td_has(t, &s, B_icmpv6_type)) {
		out_s(t->o, "[|icmp6]");
		return;
	}
	switch (type) {
	case ICMP6_UNREACHABLE:
		put_unreachable(t, &s, code);
		break;
	case ICMP6_TOO_BIG:
		out_f(t->o, "too big %u", (unsigned)td_u(t, &s, B_icmpv6_mtu));
		break;
	case ICMP6_TIME_EXCEEDED:
		out_s(t->o, code ? "ip reassembly time exceeded" : "time exceeded in-transit");
		break;
	case ICMP6_PARAMETER:
		out_f(t->o, "parameter problem code-#%u - octet %u", (unsigned)code,
		      (unsigned)td_u(t, &s, B_icmpv6_pointer));
		break;
	case ICMP6_MLD_QUERY:
	case ICMP6_MLD_REPORT:
	case ICMP6_MLD_DONE:
		td_word(t, &types, type);
		put_addr6(t, &s, B_icmpv6_multicast_address);
		break;
	case ICMP6_MLD_REPORT_2:
		out_f(t->o, "multicast listener report v2 %u",
		      (unsigned)td_u(t, &s, B_icmpv6_record_count));
		break;
	case ICMP6_SOLICIT:
	case ICMP6_ADVERT:
		td_word(t, &types, type);
		put_addr6(t, &s, B_icmpv6_target);
		break;
	case ICMP6_REDIRECT:
		out_s(t->o, "redirect ");
		put_addr6(t, &s, B_icmpv6_destination);
		out_s(t->o, " to ");
		put_addr6(t, &s, B_icmpv6_target);
		break;
	default:
		td_word(t, &types, type);
	}
	if (td_cut(l))
		out_s(t->o,
		      t->o->len && t->o->buf[t->o->len - 1] == ' ' ? "[|icmp6]" : " [|icmp6]");
}
