/* Irregular lines of the ipreport style: link layers, options, ICMP. */
#include "dissect/decoder.h"
#include "dissect/icmp.h"
#include "render/ipreport_parts.h"

#define PUBLIC(id, ...)                                                                            \
	static const struct name id[] = { __VA_ARGS__ };                                           \
	const struct names ir_##id = { id, ARRAY_LEN(id), NULL }

PUBLIC(protocols, { 0, "HOPOPT" }, { 1, "ICMP" }, { 2, "IGMP" }, { 3, "GGP" }, { 4, "IPENCAP" },
       { 5, "ST" }, { 6, "TCP" }, { 8, "EGP" }, { 9, "IGP" }, { 12, "PUP" }, { 17, "UDP" },
       { 20, "HMP" }, { 22, "XNS-IDP" }, { 27, "RDP" }, { 29, "ISO-TP4" }, { 33, "DCCP" },
       { 37, "DDP" }, { 41, "IPV6" }, { 43, "IPV6-ROUTE" }, { 44, "IPV6-FRAG" }, { 46, "RSVP" },
       { 47, "GRE" }, { 50, "ESP" }, { 51, "AH" }, { 58, "IPV6-ICMP" }, { 59, "IPV6-NONXT" },
       { 60, "IPV6-OPTS" }, { 88, "EIGRP" }, { 89, "OSPF" }, { 94, "IPIP" }, { 103, "PIM" },
       { 108, "IPCOMP" }, { 112, "VRRP" }, { 115, "L2TP" }, { 124, "ISIS" }, { 132, "SCTP" },
       { 135, "MOBILITY-HEADER" }, { 136, "UDPLITE" }, { 137, "MPLS-IN-IP" });
PUBLIC(ethertypes, { 0x0800, "IP" }, { 0x0806, "ARP" }, { 0x8035, "RARP" }, { 0x8100, "VLAN" },
       { 0x86dd, "IPv6" });
PUBLIC(icmp_types, { 0, "ECHO_REPLY" }, { 3, "DEST_UNREACH" }, { 4, "SOURCE_QUENCH" },
       { 5, "REDIRECT" }, { 8, "ECHO_REQUEST" }, { 9, "ROUTER_ADVERT" }, { 10, "ROUTER_SOLICIT" },
       { 11, "TIME_EXCEEDED" }, { 12, "PARAM_PROBLEM" }, { 13, "TIMESTAMP" },
       { 14, "TIMESTAMP_REPLY" }, { 15, "INFO_REQUEST" }, { 16, "INFO_REPLY" },
       { 17, "MASK_REQUEST" }, { 18, "MASK_REPLY" });
PUBLIC(icmp6_types, { 1, "DST_UNREACH" }, { 2, "PACKET_TOO_BIG" }, { 3, "TIME_EXCEEDED" },
       { 4, "PARAM_PROB" }, { 128, "ECHO_REQUEST" }, { 129, "ECHO_REPLY" },
       { 130, "MEMBERSHIP_QUERY" }, { 131, "MEMBERSHIP_REPORT" }, { 132, "MEMBERSHIP_REDUCTION" },
       { 133, "ND_ROUTER_SOLICIT" }, { 134, "ND_ROUTER_ADVERT" }, { 135, "ND_NEIGHBOR_SOLICIT" },
       { 136, "ND_NEIGHBOR_ADVERT" }, { 137, "ND_REDIRECT" }, { 143, "MLDV2_REPORT" });

enum { ROW_FIRST = 1, ROW_PLAIN = 1, ROW_TAGGED, ROW_STATIONS, ROW_TAG, ROW_LLC };
enum { RING_CONTROL = 1, RING_STATIONS, RING_LLC, RING_MANAGEMENT };
enum { MSS = 2, WSCALE, SACK_OK, SACK, TSTAMP = 8 };

/* ---- link layers ---- */

/* The title is a line of both styles. */
void ir_llc(struct ir *ir)
{
	ir->lead = "";
	ir_line(ir, "802.2 LLC header:");
}

void ir_ether(struct ir *ir)
{
	bool llc = ir_has(ir, B_ether_dsap), tagged = ir_has(ir, B_ether_tpid);
	ir_row_line(ir, tagged ? ROW_TAGGED : llc ? ROW_STATIONS : ROW_PLAIN);
	if (tagged)
		ir_row_line(ir, ROW_TAG);
	if (!llc)
		return;
	ir_llc(ir);
	ir_row_line(ir, ROW_LLC);
}

/* "routing control field = 810, 3 routing segments" and "Ring segments 001.1:002.2:003.0" */
static void ring_route(struct ir *ir)
{
	const struct bound *b = ir->s->b;
	struct scope segment = { 0 };
	uint32_t n = 0;
	while (scope_each(&ir->scope, &b[B_token_ring_segments], &segment))
		n++;
	if (!n)
		return;
	ir_begin(ir);
	out_f(ir->o, "routing control field = %x, %u routing segments",
	      (unsigned)ir_u(ir, B_token_ring_routing_control), n);
	ir_end(ir);
	ir_begin(ir);
	out_s(ir->o, "Ring segments ");
	segment = (struct scope){ 0 };
	for (uint32_t i = 0; scope_each(&ir->scope, &b[B_token_ring_segments], &segment); i++)
		out_f(ir->o, "%s%03x.%x", i ? ":" : "",
		      (unsigned)scope_u(&segment, &b[B_token_ring_ring]),
		      (unsigned)scope_u(&segment, &b[B_token_ring_bridge]));
	ir_end(ir);
}

/* Titles that are lines of both styles, then the control fields and the stations. */
static void ring_header(struct ir *ir, const char *packet, const char *header)
{
	ir->lead = "";
	ir_line(ir, packet);
	ir->lead = "";
	ir_line(ir, header);
	ir_row_line(ir, RING_CONTROL);
	ir_row_line(ir, RING_STATIONS);
}

void ir_token_ring(struct ir *ir)
{
	ring_header(ir, "802.5 packet", "802.5 MAC header:");
	ring_route(ir);
	if (!ir_has(ir, B_token_ring_dsap))
		return;
	ir_llc(ir);
	ir_row_line(ir, RING_LLC);
}

void ir_fddi(struct ir *ir)
{
	ring_header(ir, "FDDI packet", "FDDI MAC header:");
	ir_row_line(ir, RING_MANAGEMENT);
	if (!ir_has(ir, B_fddi_dsap))
		return;
	ir_llc(ir);
	ir_row_line(ir, RING_LLC);
}

void ir_unknown_link(struct ir *ir)
{
	uint64_t link = ir_u(ir, B_unknown_link_link_type);
	ir->lead = "";
	ir_begin(ir);
	out_s(ir->o, "unknown interface type ");
	out_u(ir->o, link >= LINK_IFTYPE ? link - LINK_IFTYPE : link);
	ir_end(ir);
}

/* ---- IP, TCP ---- */

void ir_ip_options(struct ir *ir)
{
	if (ir_has(ir, B_ip_options))
		ir_line(ir, "ip_options:");
	ir_elements(ir);
}

static void put_number(struct ir *ir, const char *label, const struct scope *option,
		       enum ir_field f)
{
	out_s(ir->o, label);
	out_u(ir->o, scope_u(option, &ir->s->b[f]));
}

static void put_sack(struct ir *ir, const struct scope *option)
{
	const struct bound *b = ir->s->b;
	struct value left = scope_find(option, &b[B_tcp_left]);
	struct value right = scope_find(option, &b[B_tcp_right]);
	out_s(ir->o, "sack");
	while (left.r && right.r) {
		out_c(ir->o, ' ');
		out_u(ir->o, value_u(left));
		out_c(ir->o, '-');
		out_u(ir->o, value_u(right));
		if (!scope_next(option, &b[B_tcp_left], &left) ||
		    !scope_next(option, &b[B_tcp_right], &right))
			break;
	}
}

static void put_tcp_option(struct ir *ir, const struct scope *option)
{
	uint64_t kind = scope_u(option, &ir->s->b[B_tcp_kind]);
	switch (kind) {
	case 0:
		out_s(ir->o, "eol");
		break;
	case 1:
		out_s(ir->o, "nop");
		break;
	case MSS:
		put_number(ir, "mss ", option, B_tcp_mss);
		break;
	case WSCALE:
		put_number(ir, "wscale ", option, B_tcp_shift);
		break;
	case SACK_OK:
		out_s(ir->o, "sack permitted");
		break;
	case SACK:
		put_sack(ir, option);
		break;
	case TSTAMP:
		put_number(ir, "timestamps ", option, B_tcp_value);
		put_number(ir, " ", option, B_tcp_echo);
		break;
	default:
		put_number(ir, "unknown option ", option, B_tcp_kind);
	}
}

void ir_tcp_options(struct ir *ir)
{
	struct scope option = { 0 };
	if (ir_u(ir, B_tcp_header_length) <= 20)
		return;
	while (scope_each(&ir->scope, &ir->s->b[B_tcp_options], &option)) {
		ir_begin(ir);
		put_tcp_option(ir, &option);
		ir_end(ir);
	}
}

/* ---- ICMP ---- */

void ir_icmp(struct ir *ir)
{
	uint64_t type = ir_u(ir, B_icmp_type);
	ir_row_line(ir, type == ICMP_ECHO || type == ICMP_ECHO_REPLY ? ROW_FIRST : ROW_FIRST + 1);
}

void ir_icmp_routers(struct ir *ir)
{
	const struct bound *b = ir->s->b;
	struct scope router = { 0 };
	while (scope_each(&ir->scope, &b[B_icmp_routers], &router)) {
		struct span address = scope_span(&router, &b[B_icmp_address]);
		if (address.n < 4)
			continue;
		ir_begin(ir);
		out_s(ir->o, "router ");
		out_ip4(ir->o, address.p);
		out_s(ir->o, " preference ");
		out_d(ir->o, scope_d(&router, &b[B_icmp_preference]));
		ir_host(ir, ADDR_IP4, address.p);
		ir_end(ir);
	}
}
