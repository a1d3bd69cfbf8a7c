/* Where things lie in a frame, for every link type: the rules stand in layout.h. */
#include "filter/layout.h"

enum {
	TYPE_IP = 0x0800,
	TYPE_IPV6 = 0x86dd,
	TYPE_8021Q = 0x8100,
	TYPE_8021AD = 0x88a8,
	TYPE_QINQ_OLD = 0x9100,
	PROTO_FRAGMENT = 44,
	PROTO_AH = 51,
	SLL_OUTGOING = 4,
};

/* A walk over one frame; two registers wide, so it is passed by value. */
struct walk {
	const struct frame *f;
	struct flayout *l;
};

static uint32_t load(const struct walk w, uint32_t at, uint32_t size, uint32_t otherwise)
{
	uint32_t value = otherwise;
	(void)layout_load(w.f, at, 0, size, &value);
	return value;
}

static bool held(const struct walk w, uint32_t at, uint32_t n)
{
	return at <= w.f->cap && n <= w.f->cap - at;
}

/* ---- IP ---- */

uint32_t layout_chain_bit(uint32_t proto)
{
	static const uint8_t bits[256] = {
		[0] = CHAIN_HOP_BY_HOP, [43] = CHAIN_ROUTING,	  [PROTO_FRAGMENT] = CHAIN_FRAGMENT,
		[PROTO_AH] = CHAIN_AH,	[60] = CHAIN_DESTINATION, [135] = CHAIN_MOBILITY,
		[139] = CHAIN_HIP,	[140] = CHAIN_SHIM6,
	};
	return proto < sizeof(bits) ? bits[proto] : 0;
}

static inline void walk_ip4(struct walk w, uint32_t net)
{
	const uint8_t *p = layout_bytes(w.f, net, 0, 10);
	if (!p)
		return;
	w.l->var[VAR_PROTO] = w.l->var[VAR_NEXT_HEADER] = p[9];
	w.l->var[VAR_FRAGMENT] = (get_be16(p + 6) & 0x1fff) != 0;
	if (!w.l->var[VAR_FRAGMENT])
		w.l->base[BASE_TRANSPORT] = net + 4 * (p[0] & 0x0fu);
}

static NOINLINE void walk_ip6(struct walk w, uint32_t net)
{
	const uint8_t *p = layout_bytes(w.f, net, 0, 40);
	if (!p)
		return;
	uint32_t proto = w.l->var[VAR_NEXT_HEADER] = p[6];
	uint32_t at = net + 40;
	for (uint32_t n = 0;; n++) {
		uint32_t bit = layout_chain_bit(proto);
		if (!bit)
			break;
		w.l->var[VAR_CHAIN] |= bit;
		p = layout_bytes(w.f, at, 0, 8);
		if (!p || n == LAYOUT_MAX_EXTENSIONS)
			return;
		if (bit == CHAIN_FRAGMENT && get_be16(p + 2) & 0xfff8) {
			w.l->var[VAR_PROTO] = p[0];
			w.l->var[VAR_FRAGMENT] = 1;
			return;
		}
		at += bit == CHAIN_AH	      ? (p[1] + 2u) * 4
		      : bit == CHAIN_FRAGMENT ? 8
					      : (p[1] + 1u) * 8;
		proto = p[0];
	}
	w.l->var[VAR_PROTO] = proto;
	w.l->base[BASE_TRANSPORT] = at;
}

/* A network header of an Ethernet type. */
static ALWAYS_INLINE void walk_net(struct walk w, uint32_t type, uint32_t net)
{
	w.l->var[VAR_TYPE] = type;
	w.l->base[BASE_NET] = net;
	if (likely(type == TYPE_IP))
		walk_ip4(w, net);
	else if (type == TYPE_IPV6)
		walk_ip6(w, net);
}

static void walk_simple(struct walk w, uint32_t type, uint32_t net)
{
	w.l->var[VAR_OUTER_TYPE] = type;
	walk_net(w, type, net);
}

/* ---- links with Ethernet types ---- */

static bool is_tag(uint32_t type)
{
	return type == TYPE_8021Q || type == TYPE_8021AD || type == TYPE_QINQ_OLD;
}

/* A type at `at`, with tags between it and the network header. In SLL2 the type stands apart, and
 * tags begin where the network header would. */
static void walk_type(struct walk w, uint32_t at, uint32_t net)
{
	uint32_t type;
	if (!layout_load(w.f, at, 0, 2, &type))
		return;
	struct flayout *l = w.l;
	l->var[VAR_OUTER_TYPE] = type;
	while (is_tag(type) && l->var[VAR_N_TAGS] < LAYOUT_MAX_TAGS && held(w, net, 4)) {
		uint32_t n = l->var[VAR_N_TAGS]++;
		if (n < 2)
			l->var[n ? VAR_VID1 : VAR_VID0] = load(w, net, 2, 0) & 0x0fff;
		type = load(w, net + 2, 2, 0);
		net += 4;
	}
	if (is_tag(type))
		l->var[VAR_TYPE] = type;
	else
		walk_net(w, type, net);
}

/* An LLC header at `at`: SNAP has a type. */
static void walk_llc(struct walk w, uint32_t at)
{
	const uint8_t *p = layout_bytes(w.f, at, 0, 3);
	uint32_t type;
	if (!p)
		return;
	if (p[0] != 0xaa || p[1] != 0xaa || p[2] != 3)
		w.l->base[BASE_NET] = at;
	else if (layout_load(w.f, at, 6, 2, &type))
		walk_simple(w, type, at + 8);
}

static void walk_fddi(struct walk w)
{
	enum { LLC_FRAME = 0x50 };
	if ((load(w, 0, 1, 0) & LLC_FRAME) == LLC_FRAME)
		walk_llc(w, 13);
}

static void walk_token_ring(struct walk w)
{
	bool is_llc = (load(w, 1, 1, 0) & 0xc0) != 0;
	bool is_routed = load(w, 8, 1, 0) & 0x80;
	if (is_llc)
		walk_llc(w, 14 + (is_routed ? load(w, 14, 1, 0) & 0x1f : 0));
}

/* ---- other links ---- */

static const struct {
	uint16_t ppp, type;
} ppp_types[] = {
	{ .ppp = 0x0021, .type = TYPE_IP }, { .ppp = 0x0057, .type = TYPE_IPV6 },
	{ .ppp = 0x0025, .type = 0x0600 },  { .ppp = 0x0027, .type = 0x6003 },
	{ .ppp = 0x0029, .type = 0x809b },  { .ppp = 0x002b, .type = 0x8137 },
	{ .ppp = 0x0281, .type = 0x8847 },  { .ppp = 0x0283, .type = 0x8848 },
};

uint32_t layout_type_of_ppp(uint32_t protocol)
{
	for (size_t i = 0; i < ARRAY_LEN(ppp_types); i++)
		if (ppp_types[i].ppp == protocol)
			return ppp_types[i].type;
	return protocol;
}

uint32_t layout_ppp_of_type(uint32_t type)
{
	for (size_t i = 0; i < ARRAY_LEN(ppp_types); i++)
		if (ppp_types[i].type == type)
			return ppp_types[i].ppp;
	return type;
}

static void walk_ppp(struct walk w)
{
	uint32_t at = load(w, 0, 2, 0) == 0xff03 ? 2 : 0;
	uint32_t protocol;
	if (layout_load(w.f, at, 0, 2, &protocol))
		walk_simple(w, layout_type_of_ppp(protocol), at + 2);
}

static void walk_family(struct walk w, uint32_t family, uint32_t net)
{
	switch (family) {
	case 2:
		walk_simple(w, TYPE_IP, net);
		break;
	case 10:
	case 24:
	case 26:
	case 28:
	case 30:
		walk_simple(w, TYPE_IPV6, net);
		break;
	default:
		break;
	}
}

static void walk_null(struct walk w)
{
	uint32_t family = load(w, 0, 4, 0);
	walk_family(w, family > 0xffff ? __builtin_bswap32(family) : family, 4);
}

static void walk_ipnet(struct walk w)
{
	enum { HOOK_OUT = 1 };
	uint32_t family = load(w, 1, 1, 0), hook = load(w, 2, 2, LAYOUT_NONE);
	w.l->var[VAR_IFINDEX] = load(w, 8, 4, 0);
	if (!w.l->var[VAR_DIRECTION] && hook != LAYOUT_NONE)
		w.l->var[VAR_DIRECTION] = hook == HOOK_OUT ? DIR_OUT : DIR_IN;
	walk_family(w, family == 4 ? 2 : family == 6 ? 26 : family, 24);
}

static void walk_raw(struct walk w)
{
	uint32_t version = load(w, 0, 1, 0) >> 4;
	if (version == 4 || version == 6)
		walk_simple(w, version == 4 ? TYPE_IP : TYPE_IPV6, 0);
}

static void cooked_direction(struct walk w, uint32_t at, uint32_t size)
{
	uint32_t kind = load(w, at, size, LAYOUT_NONE);
	if (!w.l->var[VAR_DIRECTION] && kind != LAYOUT_NONE)
		w.l->var[VAR_DIRECTION] = kind == SLL_OUTGOING ? DIR_OUT : DIR_IN;
}

static void walk_link(struct walk w)
{
	switch (w.f->link) {
	case LINK_NULL:
	case LINK_LOOP:
		walk_null(w);
		break;
	case LINK_TOKEN_RING:
		walk_token_ring(w);
		break;
	case LINK_PPP:
		walk_ppp(w);
		break;
	case LINK_FDDI:
		walk_fddi(w);
		break;
	case LINK_RAW:
		walk_raw(w);
		break;
	case LINK_C_HDLC:
		walk_type(w, 2, 4);
		break;
	case LINK_LINUX_SLL:
		cooked_direction(w, 0, 2);
		walk_type(w, 14, 16);
		break;
	case LINK_LINUX_SLL2:
		cooked_direction(w, 10, 1);
		w.l->var[VAR_IFINDEX] = load(w, 4, 4, 0);
		walk_type(w, 0, 20);
		break;
	case LINK_IPNET:
		walk_ipnet(w);
		break;
	case LINK_IPV4:
		walk_simple(w, TYPE_IP, 0);
		break;
	case LINK_IPV6:
		walk_simple(w, TYPE_IPV6, 0);
		break;
	case LINK_IPOIB:
		walk_type(w, 0, 4);
		break;
	default:
		break;
	}
}

void layout_of(struct flayout *ret_layout, const struct frame *frame)
{
	static const struct flayout nothing = {
		.base = { 0, LAYOUT_NONE, LAYOUT_NONE },
		.var = {
			[VAR_VID0] = LAYOUT_NONE, [VAR_VID1] = LAYOUT_NONE,
			[VAR_PROTO] = LAYOUT_NONE, [VAR_NEXT_HEADER] = LAYOUT_NONE,
		},
	};
	*ret_layout = nothing;
	ret_layout->var[VAR_DIRECTION] = frame->dir;
	struct walk w = { frame, ret_layout };
	if (likely(frame->link == LINK_ETHERNET))
		walk_type(w, 12, 14);
	else
		walk_link(w);
}
