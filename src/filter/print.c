/* Trees as text. */
#include "filter/print.h"

#include <string.h>

#include "base/bytes.h"

/* ---- names ---- */

static const char *const base_names[] = {
	[BASE_LINK] = "link",
	[BASE_NET] = "net",
	[BASE_TRANSPORT] = "transport",
};

static const char *const var_names[] = {
	[VAR_TYPE] = "type",
	[VAR_OUTER_TYPE] = "outer-type",
	[VAR_N_TAGS] = "n-tags",
	[VAR_VID0] = "vid0",
	[VAR_VID1] = "vid1",
	[VAR_PROTO] = "proto",
	[VAR_NEXT_HEADER] = "next-header",
	[VAR_FRAGMENT] = "fragment",
	[VAR_CHAIN] = "chain",
	[VAR_DIRECTION] = "direction",
	[VAR_IFINDEX] = "ifindex",
};

static const char *const relation_names[] = {
	[OP_EQ] = "==", [OP_NE] = "!=", [OP_GT] = ">",
	[OP_GE] = ">=", [OP_LT] = "<",	[OP_LE] = "<=",
};

static const char *const operator_names[] = {
	[FE_ADD] = "+", [FE_SUB] = "-", [FE_MUL] = "*", [FE_DIV] = "/",	 [FE_MOD] = "%",
	[FE_AND] = "&", [FE_OR] = "|",	[FE_XOR] = "^", [FE_SHL] = "<<", [FE_SHR] = ">>",
};

static const char *const dir_names[] = {
	[DIR_SRC] = "src",
	[DIR_DST] = "dst",
	[DIR_BOTH] = "src-and-dst",
};

struct bit_name {
	uint32_t bit;
	const char *name;
};

static const struct bit_name family_names[] = {
	{ FAMILY_IP4, "ip" },
	{ FAMILY_IP6, "ip6" },
	{ FAMILY_ARP, "arp" },
	{ FAMILY_RARP, "rarp" },
};

static const struct bit_name transport_names[] = {
	{ PROTO_BIT_TCP, "tcp" },
	{ PROTO_BIT_UDP, "udp" },
	{ PROTO_BIT_SCTP, "sctp" },
	{ PROTO_BIT_ANY, "any" },
};

/* What a primitive's numbers are. */
enum detail {
	NOTHING,
	ADDRESSES, /* ip4, ip6, mac */
	PORTS,
	NUMBER,	  /* one number, FP_ANY left out */
	HEX,	  /* number, and number2 if that is more */
	NUMBERS3, /* RPC */
	PAIR,	  /* AppleTalk */
};

static const struct {
	const char *name;
	enum detail detail;
} kinds[] = {
	[FP_HOST] = { "host", ADDRESSES },
	[FP_ETHER_HOST] = { "ether-host", ADDRESSES },
	[FP_GATEWAY] = { "gateway", ADDRESSES },
	[FP_PORT] = { "port", PORTS },
	[FP_TYPE] = { "type", HEX },
	[FP_PROTO] = { "proto", NUMBER },
	[FP_PROTOCHAIN] = { "protochain", NUMBER },
	[FP_VLAN] = { "vlan", NUMBER },
	[FP_MPLS] = { "mpls", NUMBER },
	[FP_PPPOE_DISCOVERY] = { "pppoe-discovery", NOTHING },
	[FP_PPPOE_SESSION] = { "pppoe-session", NUMBER },
	[FP_GENEVE] = { "geneve", NUMBER },
	[FP_VXLAN] = { "vxlan", NUMBER },
	[FP_BROADCAST] = { "broadcast", NOTHING },
	[FP_MULTICAST] = { "multicast", NOTHING },
	[FP_IP_BROADCAST] = { "ip-broadcast", NOTHING },
	[FP_IP_MULTICAST] = { "ip-multicast", NOTHING },
	[FP_IP6_MULTICAST] = { "ip6-multicast", NOTHING },
	[FP_LESS] = { "less", NUMBER },
	[FP_GREATER] = { "greater", NUMBER },
	[FP_FIRST_FRAGMENT] = { "first-fragment", NOTHING },
	[FP_BOOTP] = { "bootp", NOTHING },
	[FP_DHCP6] = { "dhcp6", NOTHING },
	[FP_SLP] = { "slp", NOTHING },
	[FP_RPC] = { "rpc", NUMBERS3 },
	[FP_ZONE] = { "zone", NUMBER },
	[FP_APPLE] = { "apple", NOTHING },
	[FP_APPLE_ADDR] = { "apple-addr", PAIR },
	[FP_DECNET_ADDR] = { "decnet-addr", NUMBER },
	[FP_LLC] = { "llc", NUMBER },
	[FP_LLC_SAP] = { "llc-sap", HEX },
	[FP_ISO] = { "iso", NUMBER },
	[FP_ISIS] = { "isis", HEX },
	[FP_IPX] = { "ipx", NOTHING },
	[FP_ATALK] = { "atalk", NOTHING },
	[FP_AARP] = { "aarp", NOTHING },
	[FP_INBOUND] = { "inbound", NOTHING },
	[FP_OUTBOUND] = { "outbound", NOTHING },
	[FP_IFINDEX] = { "ifindex", NUMBER },
};

/* ---- primitives ---- */

static void bits(struct out *o, uint32_t set, const struct bit_name *names, size_t n)
{
	char separator = ' ';
	for (size_t i = 0; i < n; i++) {
		if (!(set & names[i].bit))
			continue;
		out_c(o, separator);
		out_s(o, names[i].name);
		separator = ',';
	}
}

static void direction(struct out *o, enum fp_dir dir)
{
	if (dir == DIR_EITHER)
		return;
	out_c(o, ' ');
	out_s(o, dir_names[dir]);
}

static void prefix4(struct out *o, const struct fprefix4 *p)
{
	uint32_t mask = get_be32(p->mask), n_bits = 0;
	while (n_bits < 32 && mask & 0x80000000u >> n_bits)
		n_bits++;
	out_c(o, ' ');
	out_ip4(o, p->addr);
	if (n_bits == 32)
		return;
	out_c(o, '/');
	if (mask << n_bits)
		out_ip4(o, p->mask);
	else
		out_u(o, n_bits);
}

static void addresses(struct out *o, const struct fprim *prim)
{
	for (uint32_t i = 0; i < prim->n_mac; i++) {
		out_c(o, ' ');
		out_mac(o, prim->mac[i], sizeof(prim->mac[i]));
	}
	for (uint32_t i = 0; i < prim->n_ip4; i++)
		prefix4(o, &prim->ip4[i]);
	for (uint32_t i = 0; i < prim->n_ip6; i++) {
		out_c(o, ' ');
		out_ip6(o, prim->ip6[i].addr);
		if (prim->ip6[i].bits < 128) {
			out_c(o, '/');
			out_u(o, prim->ip6[i].bits);
		}
	}
}

static void number_or_any(struct out *o, uint32_t v)
{
	if (v == FP_ANY)
		out_c(o, '*');
	else
		out_u(o, v);
}

static void rpc_numbers(struct out *o, const uint32_t numbers[static 3])
{
	out_c(o, ' ');
	number_or_any(o, numbers[0]);
	out_c(o, ',');
	number_or_any(o, numbers[1]);
	out_c(o, ',');
	number_or_any(o, numbers[2]);
}

static void details(struct out *o, const struct fprim *prim)
{
	switch (kinds[prim->kind].detail) {
	case NOTHING:
		break;
	case ADDRESSES:
		addresses(o, prim);
		break;
	case PORTS:
		out_f(o, " %u", prim->port_first);
		if (prim->port_last != prim->port_first)
			out_f(o, "-%u", prim->port_last);
		break;
	case NUMBER:
		if (prim->number != FP_ANY)
			out_f(o, " %u", prim->number);
		break;
	case HEX:
		out_f(o, " 0x%x", prim->number);
		if (prim->number2 > prim->number)
			out_f(o, "-0x%x", prim->number2);
		break;
	case NUMBERS3:
		rpc_numbers(o, (const uint32_t[]){ prim->number, prim->number2, prim->number3 });
		break;
	case PAIR:
		out_f(o, " %u.%u", prim->number, prim->number2);
		break;
	}
}

static void primitive(struct out *o, const struct fprim *prim)
{
	out_c(o, '{');
	out_s(o, kinds[prim->kind].name);
	if (prim->is_net)
		out_s(o, " net");
	direction(o, prim->dir);
	bits(o, prim->families, family_names, ARRAY_LEN(family_names));
	bits(o, prim->protos, transport_names, ARRAY_LEN(transport_names));
	if (prim->strict)
		out_s(o, " strict");
	details(o, prim);
	out_c(o, '}');
}

/* ---- other tests ---- */

static void key(struct out *o, const uint8_t *bytes, uint32_t width, bool is_number)
{
	switch (width) {
	case 1:
		out_u(o, bytes[0]);
		break;
	case 2:
		out_u(o, get_be16(bytes));
		break;
	case 4:
		if (is_number)
			out_u(o, get_be32(bytes));
		else
			out_ip4(o, bytes);
		break;
	case 6:
		out_mac(o, bytes, width);
		break;
	default:
		out_ip6(o, bytes);
		break;
	}
}

static void set(struct out *o, const struct fnode *node)
{
	out_s(o, "{set ");
	if (node->left) {
		print_expr(o, node->left);
	} else {
		out_s(o, base_names[node->base]);
		out_f(o, "+%u", node->offset);
	}
	out_f(o, ":%u", node->set->width);
	for (uint32_t i = 0; i < node->set->n; i++) {
		const struct frange *r = &node->set->ranges[i];
		out_c(o, ' ');
		key(o, r->first, node->set->width, node->left);
		if (memcmp(r->first, r->last, node->set->width) == 0)
			continue;
		out_c(o, '-');
		key(o, r->last, node->set->width, node->left);
	}
	out_c(o, '}');
}

static void state(struct out *o, const struct fstate *s)
{
	out_s(o, s->kind == STATE_RPC ? "{state rpc" : "{state slp");
	direction(o, s->dir);
	if (s->kind == STATE_RPC)
		rpc_numbers(o, (const uint32_t[]){ s->program, s->version, s->procedure });
	out_c(o, '}');
}

static void list(struct out *o, const struct fnode *node)
{
	out_c(o, '(');
	for (uint32_t i = 0; i < node->n; i++) {
		if (i > 0)
			out_s(o, node->kind == FN_AND ? " and " : " or ");
		print_tree(o, node->child[i]);
	}
	out_c(o, ')');
}

static void relation(struct out *o, const struct fnode *node)
{
	out_c(o, '(');
	print_expr(o, node->left);
	out_f(o, " %s ", relation_names[node->op]);
	print_expr(o, node->right);
	out_c(o, ')');
}

void print_tree(struct out *o, const struct fnode *tree)
{
	if (!tree) {
		out_s(o, "null");
		return;
	}
	switch (tree->kind) {
	case FN_TRUE:
	case FN_FALSE:
		out_s(o, tree->kind == FN_TRUE ? "true" : "false");
		break;
	case FN_AND:
	case FN_OR:
		list(o, tree);
		break;
	case FN_NOT:
		out_s(o, "not ");
		print_tree(o, tree->child[0]);
		break;
	case FN_REL:
		relation(o, tree);
		break;
	case FN_SET:
		set(o, tree);
		break;
	case FN_STATE:
		state(o, tree->state);
		break;
	case FN_PRIM:
		primitive(o, tree->prim);
		break;
	}
}

/* ---- expressions ---- */

static void load(struct out *o, const struct fexpr *e)
{
	out_s(o, base_names[e->base]);
	out_c(o, '[');
	if (e->value)
		out_f(o, "%u + ", e->value);
	print_expr(o, e->a);
	out_f(o, ":%u]", e->size);
}

void print_expr(struct out *o, const struct fexpr *expr)
{
	switch (expr->kind) {
	case FE_CONST:
		out_u(o, expr->value);
		break;
	case FE_LEN:
		out_s(o, "len");
		break;
	case FE_LOAD:
		load(o, expr);
		break;
	case FE_VAR:
		out_s(o, var_names[expr->var]);
		break;
	case FE_BOOL:
		out_s(o, "bool(");
		print_tree(o, expr->test);
		out_c(o, ')');
		break;
	case FE_NEG:
		out_c(o, '-');
		print_expr(o, expr->a);
		break;
	case FE_ADD:
	case FE_SUB:
	case FE_MUL:
	case FE_DIV:
	case FE_MOD:
	case FE_AND:
	case FE_OR:
	case FE_XOR:
	case FE_SHL:
	case FE_SHR:
		out_c(o, '(');
		print_expr(o, expr->a);
		out_f(o, " %s ", operator_names[expr->kind]);
		print_expr(o, expr->b);
		out_c(o, ')');
		break;
	}
}
