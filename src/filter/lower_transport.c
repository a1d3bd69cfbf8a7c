/* Lowering: protocols of IP, ports, fragments. */
#include <errno.h>

#include "filter/lowering.h"

static const struct {
	enum fp_transport bit;
	uint32_t proto;
} transports[] = {
	/* In the order that libpcap asks. */
	{ PROTO_BIT_SCTP, LW_PROTO_SCTP },
	{ PROTO_BIT_TCP, LW_PROTO_TCP },
	{ PROTO_BIT_UDP, LW_PROTO_UDP },
};

/* ---- fragments ---- */

/* The offset of an IPv4 fragment is 0. */
struct fnode *lw_fragment_zero(struct lower *l)
{
	return lw_masked(l, lw_net(l, 6, 2), 0x1fff, 0);
}

struct fnode *lw_first_fragment(struct lower *l, const struct fprim *prim)
{
	uint32_t families = prim->families ? prim->families : FAMILY_IP4 | FAMILY_IP6;
	if (lw_is_pcap(l))
		return fn_and(l->pool, lw_type(l, LW_TYPE_IP), lw_fragment_zero(l));
	struct fnode *any = fn_const(l->pool, false);
	if (families & FAMILY_IP4)
		any = fn_or(l->pool, any, lw_type(l, LW_TYPE_IP));
	if (families & FAMILY_IP6)
		any = fn_or(l->pool, any, lw_type(l, LW_TYPE_IPV6));
	return fn_and(l->pool, any, fn_var_is(l->pool, VAR_FRAGMENT, 0));
}

/* ---- protocols ---- */

struct fnode *lw_proto(struct lower *l, const struct fprim *prim)
{
	uint32_t families = prim->families & (FAMILY_IP4 | FAMILY_IP6);
	bool any = families == 0 || families == (FAMILY_IP4 | FAMILY_IP6);
	if (any && !lw_is_pcap(l) && !layout_chain_bit(prim->number))
		return fn_var_is(l->pool, VAR_PROTO, prim->number);
	struct fnode *in4 = NULL, *in6 = NULL;
	if (any || families == FAMILY_IP4)
		in4 = lw_proto4(l, prim->number);
	if (any || families == FAMILY_IP6)
		in6 = lw_proto6(l, prim->number);
	if (any)
		return fn_or(l->pool, in4, in6);
	return in4 ? in4 : in6;
}

/* AH is the only header that IPv4 chains: two in a row at most. */
static struct fnode *chain4(struct lower *l, uint32_t proto)
{
	struct fexpr *words = fe_at(l->pool, BASE_TRANSPORT, 1, 1);
	struct fexpr *size =
		fe_op(l->pool, FE_MUL, fe_op(l->pool, FE_ADD, words, fe_const(l->pool, 2)),
		      fe_const(l->pool, 4));
	struct fexpr *first = fe_at(l->pool, BASE_TRANSPORT, 0, 1);
	struct fexpr *second = fe_load(l->pool, BASE_TRANSPORT, size, 1);
	struct fnode *inner =
		fn_and(l->pool, lw_is(l, first, LW_PROTO_AH), lw_is(l, second, proto));
	struct fnode *behind = fn_or(l->pool, lw_is(l, first, proto), inner);
	struct fnode *ah = fn_and(l->pool, fn_var_is(l->pool, VAR_PROTO, LW_PROTO_AH), behind);
	struct fnode *any = fn_or(l->pool, fn_var_is(l->pool, VAR_PROTO, proto), ah);
	return fn_and(l->pool, lw_type(l, LW_TYPE_IP), any);
}

static struct fnode *chain6(struct lower *l, uint32_t proto)
{
	uint32_t bit = layout_chain_bit(proto);
	struct fnode *any = fn_var_is(l->pool, VAR_PROTO, proto);
	if (bit)
		any = fn_or(l->pool, any, lw_masked(l, fe_var(l->pool, VAR_CHAIN), bit, bit));
	return fn_and(l->pool, lw_type(l, LW_TYPE_IPV6), any);
}

/* The layout has walked the chain of the outermost packet, in both meanings. */
struct fnode *lw_protochain(struct lower *l, const struct fprim *prim)
{
	struct offsets start;
	lw_offsets_init(&start, l->opts->link);
	if (lw_is_pcap(l) && (l->at.payload.moving || l->at.payload.at != start.payload.at ||
			      l->at.net != start.net))
		return lw_fail(l, EINVAL,
			       "'protochain' is not supported behind vlan, mpls, pppoes or geneve");
	uint32_t families = prim->families & (FAMILY_IP4 | FAMILY_IP6);
	if (families == FAMILY_IP4)
		return chain4(l, prim->number);
	struct fnode *in6 = chain6(l, prim->number);
	return families == FAMILY_IP6 ? in6 : fn_or(l->pool, chain4(l, prim->number), in6);
}

/* ---- ports in our meaning ---- */

static struct fnode *port_at(struct lower *l, const struct fset *set, uint32_t offset)
{
	uint32_t first = get_be16(set->ranges[0].first), last = get_be16(set->ranges[0].last);
	if (set->n == 1)
		return lw_between(l, lw_transport(l, offset, 2), first, last);
	return fn_set(l->pool, BASE_TRANSPORT, offset, set);
}

static struct fnode *port_ends(struct lower *l, const struct fset *set, enum fp_dir dir)
{
	return lw_ends(l, dir, port_at(l, set, 0), port_at(l, set, 2));
}

static struct fnode *port_families(struct lower *l, const struct fprim *prim)
{
	switch (prim->families & (FAMILY_IP4 | FAMILY_IP6)) {
	case FAMILY_IP4:
		return lw_type(l, LW_TYPE_IP);
	case FAMILY_IP6:
		return lw_type(l, LW_TYPE_IPV6);
	default:
		return NULL;
	}
}

/* A load from BASE_TRANSPORT fails in later fragments and where there is no IP. */
static struct fnode *our_port(struct lower *l, const struct fprim *prim, const struct fset *set)
{
	struct fnode *protos = NULL;
	for (size_t i = 0; i < ARRAY_LEN(transports); i++) {
		if (!(prim->protos & transports[i].bit) || prim->protos & PROTO_BIT_ANY)
			continue;
		struct fnode *one = fn_var_is(l->pool, VAR_PROTO, transports[i].proto);
		protos = protos ? fn_or(l->pool, protos, one) : one;
	}
	struct fnode *test = port_ends(l, set, prim->dir), *type = port_families(l, prim);
	if (protos)
		test = fn_and(l->pool, protos, test);
	return type ? fn_and(l->pool, type, test) : test;
}

/* ---- ports in libpcap's meaning ---- */

static struct fexpr *port_field(struct lower *l, bool is_ip6, uint32_t offset)
{
	return is_ip6 ? lw_net(l, 40 + offset, 2) : lw_transport(l, offset, 2);
}

static struct fnode *pcap_port_at(struct lower *l, const struct fset *set, struct fexpr *field)
{
	uint32_t first = get_be16(set->ranges[0].first), last = get_be16(set->ranges[0].last);
	if (set->n == 1)
		return lw_between(l, field, first, last);
	struct frange *wide = pool_alloc(l->pool, set->n * sizeof(*wide));
	for (uint32_t i = 0; wide && i < set->n; i++)
		wide[i] = frange_number(4, get_be16(set->ranges[i].first),
					get_be16(set->ranges[i].last));
	return wide ? fn_value_set(l->pool, field, fset_new(l->pool, 4, wide, set->n)) : NULL;
}

static struct fnode *pcap_port_ends(struct lower *l, const struct fprim *prim,
				    const struct fset *set, bool is_ip6)
{
	struct fnode *source = pcap_port_at(l, set, port_field(l, is_ip6, 0));
	struct fnode *destination = pcap_port_at(l, set, port_field(l, is_ip6, 2));
	return lw_ends(l, prim->dir, source, destination);
}

static struct fnode *pcap_port_proto(struct lower *l, uint32_t proto, bool is_ip6)
{
	if (is_ip6)
		return lw_is(l, lw_net(l, 6, 1), proto);
	return fn_and(l->pool, lw_is(l, lw_net(l, 9, 1), proto), lw_fragment_zero(l));
}

static struct fnode *pcap_port(struct lower *l, const struct fprim *prim, const struct fset *set,
			       bool is_ip6)
{
	struct fnode *any = NULL;
	for (size_t i = 0; i < ARRAY_LEN(transports); i++) {
		if (!(prim->protos & transports[i].bit))
			continue;
		struct fnode *one = fn_and(l->pool, pcap_port_proto(l, transports[i].proto, is_ip6),
					   pcap_port_ends(l, prim, set, is_ip6));
		any = any ? fn_or(l->pool, any, one) : one;
	}
	if (!any)
		return fn_const(l->pool, false);
	return fn_and(l->pool, lw_type(l, is_ip6 ? LW_TYPE_IPV6 : LW_TYPE_IP), any);
}

static struct fset *port_set(struct lower *l, const struct fprim *const *members, uint32_t n)
{
	struct frange *ranges = pool_alloc(l->pool, n * sizeof(*ranges));
	for (uint32_t i = 0; ranges && i < n; i++)
		ranges[i] = frange_number(2, members[i]->port_first, members[i]->port_last);
	return fset_new(l->pool, 2, ranges, n);
}

struct fnode *lw_port(struct lower *l, const struct fprim *const *members, uint32_t n)
{
	if (n > MAX_SET)
		return lw_fail(l, E2BIG, "more than %u ports in a list", MAX_SET);
	struct fset *set = port_set(l, members, n);
	if (!set)
		return NULL;
	if (!lw_is_pcap(l))
		return our_port(l, members[0], set);
	struct fnode *in6 = pcap_port(l, members[0], set, true);
	return fn_or(l->pool, in6, pcap_port(l, members[0], set, false));
}

static struct fnode *dst_port(struct lower *l, uint32_t proto, uint32_t port, bool is_ip6)
{
	struct fnode *test = fn_and(l->pool, pcap_port_proto(l, proto, is_ip6),
				    lw_is(l, port_field(l, is_ip6, 2), port));
	return fn_and(l->pool, lw_type(l, is_ip6 ? LW_TYPE_IPV6 : LW_TYPE_IP), test);
}

struct fnode *lw_dst_port4(struct lower *l, uint32_t proto, uint32_t port)
{
	return dst_port(l, proto, port, false);
}

struct fnode *lw_dst_port6(struct lower *l, uint32_t proto, uint32_t port)
{
	return dst_port(l, proto, port, true);
}

/* ---- services that are known by both ports ---- */

/* UDP between a client's and a server's port, one way or the other. */
struct fnode *lw_port_pair(struct lower *l, const struct fprim *prim)
{
	bool is_ip6 = prim->kind == FP_DHCP6;
	uint32_t server = is_ip6 ? 547 : 67, client = is_ip6 ? 546 : 68;
	if (lw_is_pcap(l))
		return lw_fail(l, EINVAL, "'%s' is not in libpcap's language", prim->keyword);
	struct fexpr *ports = lw_transport(l, 0, 4);
	struct fnode *either = fn_or(l->pool, lw_is(l, ports, server << 16 | client),
				     lw_is(l, ports, client << 16 | server));
	struct fnode *udp = is_ip6 ? lw_proto6(l, LW_PROTO_UDP) : lw_proto4(l, LW_PROTO_UDP);
	return fn_and(l->pool, udp, either);
}
