/* What a test looks at, in words that go behind "a packet matches if" or "all of these hold". */
#include <string.h>

#include "base/bytes.h"
#include "filter/explain.h"

/* Addresses and ports of a list that are said; of the others, how many there are. */
enum { MAX_LISTED = 12 };

struct numbered {
	uint32_t number;
	const char *name;
};

static const char *name_of(const struct numbered *list, size_t n, uint32_t number)
{
	for (size_t i = 0; i < n; i++)
		if (list[i].number == number)
			return list[i].name;
	return NULL;
}

/* ---- names ---- */

static const struct numbered type_names[] = {
	{ 0x0800, "IPv4" },
	{ 0x86dd, "IPv6" },
	{ 0x0806, "ARP" },
	{ 0x8035, "RARP" },
	{ 0x6001, "DEC MOP dump" },
	{ 0x6002, "DEC MOP console" },
	{ 0x6003, "DECnet" },
	{ 0x6004, "DEC LAT" },
	{ 0x6007, "DEC LAVC (SCA)" },
	{ 0x809b, "AppleTalk" },
	{ 0x80f3, "AppleTalk ARP" },
	{ 0x8137, "IPX" },
	{ 0x42, "spanning tree" },
	{ 0xf0, "NetBEUI" },
	{ 0xfe, "ISO (CLNS)" },
	{ 0xe0, "IPX" },
	{ 0x8863, "PPPoE discovery" },
	{ 0x8864, "PPPoE session" },
	{ 0x8847, "MPLS unicast" },
	{ 0x8848, "MPLS multicast" },
	{ 0x88cc, "LLDP" },
	{ 0x8809, "slow protocols" },
};

static const struct numbered proto_names[] = {
	{ 1, "ICMP" },	{ 2, "IGMP" },	{ 4, "IP in IP" },	 { 6, "TCP" },	  { 9, "IGRP" },
	{ 17, "UDP" },	{ 47, "GRE" },	{ 50, "ESP" },		 { 51, "AH" },	  { 58, "ICMPv6" },
	{ 89, "OSPF" }, { 103, "PIM" }, { 112, "VRRP or CARP" }, { 132, "SCTP" },
};

static const char *const llc_names[] = {
	[FP_LLC_I] = "information", [FP_LLC_S] = "supervisory", [FP_LLC_U] = "unnumbered",
	[FP_LLC_RR] = "RR",	    [FP_LLC_RNR] = "RNR",	[FP_LLC_REJ] = "REJ",
	[FP_LLC_UI] = "UI",	    [FP_LLC_UA] = "UA",		[FP_LLC_DISC] = "DISC",
	[FP_LLC_DM] = "DM",	    [FP_LLC_SABME] = "SABME",	[FP_LLC_TEST] = "TEST",
	[FP_LLC_XID] = "XID",	    [FP_LLC_FRMR] = "FRMR",
};

struct bit_name {
	uint32_t bit;
	const char *name;
};

static const struct bit_name family_names[] = {
	{ FAMILY_IP4, "IPv4" },
	{ FAMILY_IP6, "IPv6" },
	{ FAMILY_ARP, "ARP" },
	{ FAMILY_RARP, "RARP" },
};

static const struct bit_name transport_names[] = {
	{ PROTO_BIT_TCP, "TCP" },
	{ PROTO_BIT_UDP, "UDP" },
	{ PROTO_BIT_SCTP, "SCTP" },
};

/* "IPv4, IPv6 or ARP" */
static void alternatives(struct out *o, uint32_t bits, const struct bit_name *names, size_t n)
{
	uint32_t left = 0;
	for (size_t i = 0; i < n; i++)
		left += (bits & names[i].bit) != 0;
	bool first = true;
	for (size_t i = 0; i < n; i++) {
		if (!(bits & names[i].bit))
			continue;
		if (!first)
			out_s(o, left == 1 ? " or " : ", ");
		out_s(o, names[i].name);
		first = false;
		left--;
	}
}

static const char *end_of(enum fp_dir dir)
{
	static const char *const ends[] = { [DIR_EITHER] = "source or destination",
					    [DIR_SRC] = "source",
					    [DIR_DST] = "destination",
					    [DIR_BOTH] = "source and destination" };
	return ends[dir];
}

/* ---- addresses ---- */

static void prefix4(const struct fprefix4 *p, struct out *o)
{
	uint32_t mask = get_be32(p->mask), bits = 0;
	while (bits < 32 && mask & 0x80000000u >> bits)
		bits++;
	out_ip4(o, p->addr);
	if (bits == 32)
		return;
	if (mask << bits) {
		out_s(o, " mask ");
		out_ip4(o, p->mask);
	} else {
		out_f(o, "/%u", bits);
	}
}

bool ex_address(const struct fprim *prim, uint32_t i, struct out *o)
{
	if (i < prim->n_ip4) {
		prefix4(&prim->ip4[i], o);
		return true;
	}
	i -= prim->n_ip4;
	if (i < prim->n_ip6) {
		out_ip6(o, prim->ip6[i].addr);
		if (prim->ip6[i].bits < 128)
			out_f(o, "/%u", prim->ip6[i].bits);
		return true;
	}
	i -= prim->n_ip6;
	if (i < prim->n_mac)
		out_mac(o, prim->mac[i], sizeof(prim->mac[i]));
	return i < prim->n_mac;
}

static uint32_t n_addresses(const struct fprim *prim)
{
	return prim->n_ip4 + prim->n_ip6 + prim->n_mac;
}

/* The name that one address was written as, if it says more than the address. */
static void written(const struct fprim *prim, struct out *o)
{
	char text[64];
	struct out address = out_mem(text, sizeof(text) - 1);
	(void)ex_address(prim, 0, &address);
	text[address.len] = '\0';
	if (n_addresses(prim) == 1 && strcmp(text, prim->written) == 0)
		return;
	out_s(o, " (");
	out_s(o, prim->written);
	out_c(o, ')');
}

static void addresses(const struct ex_test *test, struct out *o)
{
	uint32_t total = 0, said = 0;
	for (uint32_t i = 0; i < test->n; i++)
		total += n_addresses(test->nodes[i]->prim);
	bool is_net = test->nodes[0]->prim->is_net;
	out_s(o, is_net ? "in " : total > 1 ? "one of " : "");
	for (uint32_t i = 0; i < test->n && said < MAX_LISTED; i++) {
		const struct fprim *prim = test->nodes[i]->prim;
		for (uint32_t k = 0; k < n_addresses(prim) && said < MAX_LISTED; k++) {
			out_s(o, said++ ? ", " : "");
			(void)ex_address(prim, k, o);
		}
		if (said < MAX_LISTED || total == said)
			written(prim, o);
	}
	if (said < total)
		out_f(o, " and %u more", total - said);
}

static void host(const struct ex_test *test, const struct fprim *prim, struct out *o)
{
	uint32_t held = (prim->n_ip4 ? prim->families & ~(uint32_t)FAMILY_IP6 : 0) |
			(prim->n_ip6 ? (uint32_t)FAMILY_IP6 : 0);
	for (uint32_t i = 1; i < test->n; i++) {
		const struct fprim *other = test->nodes[i]->prim;
		held |= other->n_ip4 ? other->families & ~(uint32_t)FAMILY_IP6 : 0;
		held |= other->n_ip6 ? (uint32_t)FAMILY_IP6 : 0;
	}
	alternatives(o, held, family_names, ARRAY_LEN(family_names));
	out_f(o, " %s address is ", end_of(prim->dir));
	addresses(test, o);
}

static void ether_host(const struct ex_test *test, const struct fprim *prim, struct out *o)
{
	out_f(o, "Ethernet %s address is ", end_of(prim->dir));
	addresses(test, o);
}

static void gateway(const struct ex_test *test, const struct fprim *prim, struct out *o)
{
	struct fprim part = *prim;
	struct fnode node = *test->nodes[0];
	const struct fnode *nodes = &node;
	struct ex_test one = { .nodes = &nodes, .n = 1 };
	node.prim = &part;
	part.n_ip4 = part.n_ip6 = 0;
	out_s(o, "Ethernet source or destination address is ");
	addresses(&one, o);
	part = *prim;
	part.n_mac = 0;
	out_s(o, ", and neither IP address is ");
	addresses(&one, o);
}

/* ---- ports ---- */

static void port(const struct ex_test *test, const struct fprim *prim, struct out *o)
{
	if (prim->protos & PROTO_BIT_ANY)
		out_s(o, "IP");
	else
		alternatives(o, prim->protos, transport_names, ARRAY_LEN(transport_names));
	out_f(o, " %s port is ", end_of(prim->dir));
	for (uint32_t i = 0; i < test->n && i < MAX_LISTED; i++) {
		const struct fprim *p = test->nodes[i]->prim;
		out_s(o, i ? i + 1 == test->n ? " or " : ", " : "");
		out_u(o, p->port_first);
		if (p->port_last != p->port_first)
			out_f(o, " to %u", p->port_last);
		bool is_name = p->written[0] < '0' || p->written[0] > '9';
		if (is_name) {
			out_s(o, " (");
			out_s(o, p->written);
			out_c(o, ')');
		}
	}
	if (test->n > MAX_LISTED)
		out_f(o, " and %u more", test->n - MAX_LISTED);
}

/* ---- types, protocols, and what a number belongs to ---- */

static void type(const struct fprim *prim, struct out *o)
{
	enum { LONGEST_802_3 = 1500 };
	const char *name = name_of(type_names, ARRAY_LEN(type_names), prim->number);
	if (prim->number2 > prim->number)
		out_f(o, "Ethernet type is 0x%04x to 0x%04x", prim->number, prim->number2);
	else if (name)
		out_s(o, name);
	else if (prim->number <= LONGEST_802_3)
		out_f(o, "LLC service access point is 0x%02x", prim->number);
	else
		out_f(o, "Ethernet type is 0x%04x", prim->number);
}

static void proto(const struct fprim *prim, struct out *o)
{
	const char *name = name_of(proto_names, ARRAY_LEN(proto_names), prim->number);
	uint32_t ip = prim->families & (FAMILY_IP4 | FAMILY_IP6);
	if (prim->kind == FP_PROTOCHAIN)
		out_s(o, "somewhere in the chain of headers: ");
	if (name)
		out_s(o, name);
	else
		out_f(o, "protocol %u", prim->number);
	out_s(o, " in ");
	alternatives(o, ip ? ip : FAMILY_IP4 | FAMILY_IP6, family_names, ARRAY_LEN(family_names));
}

static void length(const struct fprim *prim, struct out *o)
{
	const char *what = prim->kind == FP_LESS ? (prim->strict ? "less than" : "at most")
						 : (prim->strict ? "more than" : "at least");
	out_f(o, "length on the wire is %s %u bytes", what, prim->number);
}

static void rpc(const struct fprim *prim, struct out *o)
{
	static const char *const what[] = { [DIR_EITHER] = "calls and replies",
					    [DIR_SRC] = "replies",
					    [DIR_DST] = "calls",
					    [DIR_BOTH] = "calls and replies" };
	out_f(o, "RPC %s of program %u", what[prim->dir], prim->number);
	bool is_name = prim->written[0] < '0' || prim->written[0] > '9';
	if (is_name) {
		out_s(o, " (");
		out_s(o, prim->written);
		out_c(o, ')');
	}
	if (prim->number2 != FP_ANY)
		out_f(o, ", version %u", prim->number2);
	if (prim->number3 != FP_ANY)
		out_f(o, ", procedure %u", prim->number3);
}

/* A text, and one with the number. */
static const struct {
	const char *any, *with;
} plain[] = {
	[FP_VLAN] = { "has a VLAN tag", "one of the outer two VLAN identifiers is %u" },
	[FP_MPLS] = { "MPLS", "MPLS with the label %u" },
	[FP_PPPOE_DISCOVERY] = { "PPPoE discovery", NULL },
	[FP_PPPOE_SESSION] = { "PPPoE session", "PPPoE session %u" },
	[FP_GENEVE] = { "Geneve (UDP to port 6081)", "Geneve (UDP to port 6081), network %u" },
	[FP_VXLAN] = { "VXLAN (UDP to port 4789)", "VXLAN (UDP to port 4789), network %u" },
	[FP_BROADCAST] = { "sent to the broadcast address of the link", NULL },
	[FP_MULTICAST] = { "sent to a group address of the link, broadcast included", NULL },
	[FP_IP_BROADCAST] = { "IPv4 destination is a broadcast address of the network", NULL },
	[FP_IP_MULTICAST] = { "IPv4 destination is 224.0.0.0 or above", NULL },
	[FP_IP6_MULTICAST] = { "IPv6 destination is in ff00::/8", NULL },
	[FP_FIRST_FRAGMENT] = { "IP, whole or a first fragment", NULL },
	[FP_BOOTP] = { "UDP over IPv4 between the ports 67 and 68 (BOOTP, DHCP)", NULL },
	[FP_DHCP6] = { "UDP over IPv6 between the ports 546 and 547 (DHCPv6)", NULL },
	[FP_SLP] = { "service location: UDP or TCP port 427, and replies to its clients", NULL },
	[FP_ZONE] = { "ipnet zone", "ipnet zone of an end is %u" },
	[FP_APPLE] = { "AppleTalk or AppleTalk ARP", NULL },
	[FP_LLC] = { "802.2 LLC", NULL },
	[FP_LLC_SAP] = { "802.2 LLC", "LLC service access point is %u" },
	[FP_ISO] = { "ISO network protocol", "ISO network protocol 0x%x" },
	[FP_ISIS] = { "IS-IS", "IS-IS, PDU types of the set 0x%x" },
	[FP_IPX] = { "IPX", NULL },
	[FP_ATALK] = { "AppleTalk", NULL },
	[FP_AARP] = { "AppleTalk ARP", NULL },
	[FP_INBOUND] = { "received by the capturing system", NULL },
	[FP_OUTBOUND] = { "sent by the capturing system", NULL },
	[FP_IFINDEX] = { "interface", "captured on the interface with the index %u" },
};

static void numbered(const struct fprim *prim, struct out *o)
{
	const char *text = prim->kind < ARRAY_LEN(plain) ? plain[prim->kind].any : NULL;
	const char *with = text ? plain[prim->kind].with : NULL;
	bool no_number =
		!with || prim->number == FP_ANY || (prim->kind == FP_ISIS && !prim->number);
	const char *rest = no_number ? NULL : strchr(with, '%');
	if (!rest) {
		out_s(o, text ? text : prim->keyword ? prim->keyword : prim->written);
		return;
	}
	out_raw(o, with, (size_t)(rest - with));
	out_f(o, rest[1] == 'x' ? "%x" : "%u", prim->number);
}

/* Area or network, and node. */
static void pair(const struct fprim *prim, struct out *o)
{
	bool is_apple = prim->kind == FP_APPLE_ADDR;
	uint32_t high = is_apple ? prim->number : prim->number >> 10;
	uint32_t low = is_apple ? prim->number2 : prim->number & 0x3ff;
	out_f(o, "%s %s address is %u.%u", is_apple ? "AppleTalk" : "DECnet", end_of(prim->dir),
	      high, low);
}

static void primitive(const struct ex_test *test, const struct fprim *prim, struct out *o)
{
	switch ((int)prim->kind) {
	case FP_HOST:
		host(test, prim, o);
		break;
	case FP_ETHER_HOST:
		ether_host(test, prim, o);
		break;
	case FP_GATEWAY:
		gateway(test, prim, o);
		break;
	case FP_PORT:
		port(test, prim, o);
		break;
	case FP_TYPE:
		type(prim, o);
		break;
	case FP_PROTO:
	case FP_PROTOCHAIN:
		proto(prim, o);
		break;
	case FP_LESS:
	case FP_GREATER:
		length(prim, o);
		break;
	case FP_RPC:
		rpc(prim, o);
		break;
	case FP_APPLE_ADDR:
	case FP_DECNET_ADDR:
		pair(prim, o);
		break;
	default:
		numbered(prim, o);
		break;
	}
	if (prim->kind == FP_LLC && prim->number < ARRAY_LEN(llc_names))
		out_f(o, " %s frame", llc_names[prim->number]);
}

/* ---- arithmetic ---- */

static const char *const base_words[] = {
	[BASE_LINK] = "the frame",
	[BASE_NET] = "the network header",
	[BASE_TRANSPORT] = "what follows the IP header",
};

static const char *const var_words[N_VARS] = {
	[VAR_TYPE] = "Ethernet type",
	[VAR_OUTER_TYPE] = "Ethernet type in front of the tags",
	[VAR_N_TAGS] = "number of VLAN tags",
	[VAR_VID0] = "outer VLAN identifier",
	[VAR_VID1] = "second VLAN identifier",
	[VAR_PROTO] = "IP protocol",
	[VAR_NEXT_HEADER] = "first IP protocol",
	[VAR_FRAGMENT] = "is a later fragment",
	[VAR_CHAIN] = "extension headers",
	[VAR_DIRECTION] = "direction",
	[VAR_IFINDEX] = "index of the interface",
};

static const char *const relation_signs[] = {
	[OP_EQ] = "=", [OP_NE] = "!=", [OP_GT] = ">", [OP_GE] = ">=", [OP_LT] = "<", [OP_LE] = "<=",
};

static const char *const operator_signs[] = {
	[FE_ADD] = "+", [FE_SUB] = "-", [FE_MUL] = "*", [FE_DIV] = "/",	 [FE_MOD] = "%",
	[FE_AND] = "&", [FE_OR] = "|",	[FE_XOR] = "^", [FE_SHL] = "<<", [FE_SHR] = ">>",
};

static void expression(const struct fexpr *e, struct out *o, bool inside);

static void load(const struct fexpr *e, struct out *o)
{
	if (e->size > 1)
		out_f(o, "(the %u bytes at ", e->size);
	else
		out_s(o, "(byte ");
	if (e->value)
		out_f(o, "%u + ", e->value);
	expression(e->a, o, true);
	out_s(o, " of ");
	out_s(o, base_words[e->base]);
	out_c(o, ')');
}

/* inside: of another expression. Ends where the buffer does, however deep the expression is. */
static void expression(const struct fexpr *e, struct out *o, bool inside)
{
	if (o->overflow)
		return;
	switch ((int)e->kind) {
	case FE_CONST:
		out_u(o, e->value);
		break;
	case FE_LEN:
		out_s(o, "length on the wire");
		break;
	case FE_LOAD:
		load(e, o);
		break;
	case FE_VAR:
		out_s(o, var_words[e->var]);
		break;
	case FE_BOOL:
		out_s(o, "(1 if a test holds, else 0)");
		break;
	case FE_NEG:
		out_c(o, '-');
		expression(e->a, o, true);
		break;
	default:
		out_s(o, inside ? "(" : "");
		expression(e->a, o, true);
		out_c(o, ' ');
		out_s(o, operator_signs[e->kind]);
		out_c(o, ' ');
		expression(e->b, o, true);
		out_s(o, inside ? ")" : "");
		break;
	}
}

/* ---- all ---- */

void ex_words(const struct ex_test *test, enum filter_meaning meaning, struct out *o)
{
	const struct fnode *node = test->nodes[0];
	switch (node->kind) {
	case FN_PRIM:
		primitive(test, node->prim, o);
		if (node->prim->kind == FP_VLAN && meaning == FILTER_MEANING_PCAP)
			out_s(o, ", the next one that was not asked for yet");
		break;
	case FN_REL:
		expression(node->left, o, false);
		out_f(o, " %s ", relation_signs[node->op]);
		expression(node->right, o, false);
		break;
	case FN_TRUE:
		out_s(o, "any packet");
		break;
	case FN_FALSE:
		out_s(o, "no packet");
		break;
	case FN_SET:
	case FN_STATE:
	case FN_AND:
	case FN_OR:
	case FN_NOT:
		out_s(o, "a test");
		break;
	}
	if (o->overflow && o->cap >= 4) {
		memcpy(o->buf + o->cap - 4, " ...", 4);
		o->len = o->cap;
	}
}
