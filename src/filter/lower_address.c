/* Lowering: addresses of hosts and networks, MAC addresses, broadcast and multicast. */
#include <errno.h>
#include <string.h>

#include "filter/lowering.h"

/* ---- directions ---- */

/* What a test of one end needs; test() is asked for the source and the destination offset. */
struct ends {
	struct fnode *(*test)(struct lower *l, const void *what, uint32_t offset);
	const void *what;
	uint32_t source, destination;
};

static struct fnode *at_ends(struct lower *l, const struct ends *e, enum fp_dir dir)
{
	struct fnode *source = NULL, *destination = NULL;
	if (dir != DIR_DST)
		source = e->test(l, e->what, e->source);
	if (dir != DIR_SRC)
		destination = e->test(l, e->what, e->destination);
	return lw_ends(l, dir, source, destination);
}

/* ---- IPv4 ---- */

static bool mask_bits(const uint8_t mask[static 4], uint32_t *ret_bits)
{
	uint32_t m = get_be32(mask), bits = 0;
	while (bits < 32 && m & 0x80000000u >> bits)
		bits++;
	*ret_bits = bits;
	return bits == 32 || !(m << bits);
}

static struct fnode *prefix4(struct lower *l, const void *what, uint32_t offset)
{
	const struct fprefix4 *p = what;
	uint32_t mask = get_be32(p->mask);
	if (!mask && !lw_is_pcap(l))
		return fn_const(l->pool, true);
	return lw_masked(l, lw_net(l, offset, 4), mask, get_be32(p->addr) & mask);
}

static struct fnode *set4(struct lower *l, const void *what, uint32_t offset)
{
	if (lw_is_pcap(l))
		return fn_value_set(l->pool, lw_net(l, offset, 4), what);
	return fn_set(l->pool, BASE_NET, offset, what);
}

/* Address lists of several primitives as one. */
struct addresses {
	uint32_t n4, n6;
	struct fprefix4 *odd; /* masks with holes, and those that stay alone */
	uint32_t n_odd;
	struct frange *ranges4, *ranges6;
	uint32_t n_ranges4;
	struct fset *set4, *set6;
	struct fprefix6 *prefix6;
};

static bool too_many(struct lower *l)
{
	(void)lw_fail(l, E2BIG, "more than %u addresses in a list", MAX_SET);
	return false;
}

static bool gather4(struct lower *l, struct addresses *all, const struct fprim *const *members,
		    uint32_t n)
{
	for (uint32_t i = 0; i < n; i++)
		all->n4 += members[i]->n_ip4;
	if (all->n4 > MAX_SET)
		return too_many(l);
	all->odd = pool_alloc(l->pool, all->n4 * sizeof(*all->odd));
	all->ranges4 = pool_alloc(l->pool, all->n4 * sizeof(*all->ranges4));
	if (!all->odd || !all->ranges4)
		return false;
	bool alone = all->n4 == 1;
	for (uint32_t i = 0; i < n; i++) {
		for (uint32_t k = 0; k < members[i]->n_ip4; k++) {
			const struct fprefix4 *p = &members[i]->ip4[k];
			uint32_t bits;
			if (!mask_bits(p->mask, &bits) || alone)
				all->odd[all->n_odd++] = *p;
			else
				all->ranges4[all->n_ranges4++] = frange_prefix(4, p->addr, bits);
		}
	}
	if (all->n_ranges4)
		all->set4 = fset_new(l->pool, 4, all->ranges4, all->n_ranges4);
	return !all->n_ranges4 || all->set4;
}

static bool gather6(struct lower *l, struct addresses *all, const struct fprim *const *members,
		    uint32_t n)
{
	for (uint32_t i = 0; i < n; i++)
		all->n6 += members[i]->n_ip6;
	if (!all->n6)
		return true;
	if (all->n6 > MAX_SET)
		return too_many(l);
	all->ranges6 = pool_alloc(l->pool, all->n6 * sizeof(*all->ranges6));
	all->prefix6 = pool_alloc(l->pool, all->n6 * sizeof(*all->prefix6));
	if (!all->ranges6 || !all->prefix6)
		return false;
	uint32_t at = 0;
	for (uint32_t i = 0; i < n; i++) {
		for (uint32_t k = 0; k < members[i]->n_ip6; k++, at++) {
			const struct fprefix6 *p = &members[i]->ip6[k];
			all->ranges6[at] = frange_prefix(16, p->addr, p->bits);
			all->prefix6[at] = *p;
		}
	}
	all->set6 = fset_new(l->pool, 16, all->ranges6, all->n6);
	return all->set6;
}

/* The IPv4 addresses in packets of one type, with the addresses at two offsets. "Both" holds for
 * one prefix at a time: each has to be at both ends. */
static struct fnode *host4(struct lower *l, const struct addresses *all, enum fp_dir dir,
			   const struct ends *where)
{
	struct fnode *any = NULL;
	for (uint32_t i = 0; i < all->n_odd; i++) {
		struct ends e = *where;
		e.test = prefix4;
		e.what = &all->odd[i];
		struct fnode *one = at_ends(l, &e, dir);
		any = i ? fn_or(l->pool, any, one) : one;
	}
	if (all->set4) {
		struct ends e = *where;
		e.test = set4;
		e.what = all->set4;
		struct fnode *one = at_ends(l, &e, dir);
		any = all->n_odd ? fn_or(l->pool, any, one) : one;
	}
	return any;
}

/* ---- IPv6 ---- */

/* libpcap compares words in order. */
static struct fnode *words6(struct lower *l, const void *what, uint32_t offset)
{
	const struct fprefix6 *p = what;
	struct frange r = frange_prefix(16, p->addr, p->bits);
	struct fnode *all = NULL;
	for (uint32_t i = 0; i < 16; i += 4) {
		uint32_t value = get_be32(r.first + i);
		uint32_t mask = ~(value ^ get_be32(r.last + i));
		struct fnode *word = lw_masked(l, lw_net(l, offset + i, 4), mask, value);
		all = i ? fn_and(l->pool, all, word) : word;
	}
	return all;
}

static struct fnode *set6(struct lower *l, const void *what, uint32_t offset)
{
	return fn_set(l->pool, BASE_NET, offset, what);
}

static struct fnode *host6(struct lower *l, const struct addresses *all, enum fp_dir dir)
{
	struct ends e = { .test = set6, .what = all->set6, .source = 8, .destination = 24 };
	struct fnode *any = NULL;
	if (!lw_is_pcap(l)) {
		any = at_ends(l, &e, dir);
	} else {
		for (uint32_t i = 0; i < all->n6; i++) {
			e.test = words6;
			e.what = &all->prefix6[i];
			struct fnode *one = at_ends(l, &e, dir);
			any = i ? fn_or(l->pool, any, one) : one;
		}
	}
	return fn_and(l->pool, lw_type(l, LW_TYPE_IPV6), any);
}

/* ---- host, net ---- */

static struct fnode *families(struct lower *l, const struct addresses *all,
			      const struct fprim *prim)
{
	static const struct {
		enum fp_family family;
		uint32_t type, source, destination;
	} places[] = {
		{ FAMILY_IP4, LW_TYPE_IP, 12, 16 },
		{ FAMILY_ARP, LW_TYPE_ARP, 14, 24 },
		{ FAMILY_RARP, LW_TYPE_RARP, 14, 24 },
	};
	struct fnode *any = fn_const(l->pool, false);
	for (size_t i = 0; all->n4 && i < ARRAY_LEN(places); i++) {
		/* Behind a label only IP can be asked for, and by default nothing else is. */
		bool by_default = places[i].family != FAMILY_IP4 && prim->families & FAMILY_IP4;
		if (!(prim->families & places[i].family) || (l->at.n_labels && by_default))
			continue;
		struct ends e = { .source = places[i].source,
				  .destination = places[i].destination };
		struct fnode *one =
			fn_and(l->pool, lw_type(l, places[i].type), host4(l, all, prim->dir, &e));
		any = fn_or(l->pool, any, one);
	}
	if (all->n6 && prim->families & FAMILY_IP6)
		any = fn_or(l->pool, any, host6(l, all, prim->dir));
	return any;
}

/* One address after the other. */
static struct fnode *each_alone(struct lower *l, const struct fprim *prim)
{
	struct fnode *any = fn_const(l->pool, false);
	for (uint32_t i = 0; i < prim->n_ip4 + prim->n_ip6; i++) {
		struct fprim one = *prim;
		one.n_ip4 = i < prim->n_ip4;
		one.n_ip6 = !one.n_ip4;
		one.ip4 = one.n_ip4 ? prim->ip4 + i : NULL;
		one.ip6 = one.n_ip6 ? prim->ip6 + (i - prim->n_ip4) : NULL;
		const struct fprim *member = &one;
		any = fn_or(l->pool, any, lw_host(l, &member, 1));
	}
	return any;
}

struct fnode *lw_host(struct lower *l, const struct fprim *const *members, uint32_t n)
{
	const struct fprim *prim = members[0];
	bool several = prim->n_ip4 + prim->n_ip6 > 1;
	bool in_order = lw_is_pcap(l) && (prim->dir == DIR_EITHER || prim->n_ip6);
	if (n == 1 && several && (prim->dir == DIR_BOTH || in_order))
		return each_alone(l, prim);
	struct addresses all = { .n4 = 0 };
	if (!gather4(l, &all, members, n) || !gather6(l, &all, members, n))
		return NULL;
	return families(l, &all, prim);
}

/* ---- MAC addresses ---- */

/* Where the addresses lie in the link header. */
static bool mac_places(uint32_t link, struct ends *ret)
{
	switch (link) {
	case LINK_ETHERNET:
		ret->source = 6;
		ret->destination = 0;
		return true;
	case LINK_FDDI:
		ret->source = 7;
		ret->destination = 1;
		return true;
	case LINK_TOKEN_RING:
		ret->source = 8;
		ret->destination = 2;
		return true;
	default:
		return false;
	}
}

/* libpcap compares the last four bytes first. */
static struct fnode *mac_words(struct lower *l, const void *what, uint32_t offset)
{
	const uint8_t *mac = what;
	struct fnode *back = lw_is(l, lw_head(l, offset + 2, 4), get_be32(mac + 2));
	return fn_and(l->pool, back, lw_is(l, lw_head(l, offset, 2), get_be16(mac)));
}

static struct fnode *mac_set(struct lower *l, const void *what, uint32_t offset)
{
	return fn_set(l->pool, BASE_LINK, offset, what);
}

/* snoop shows the addresses of FDDI with the bits of each byte reversed, and takes them like that.
 */
static uint8_t as_on_wire(const struct lower *l, uint8_t byte)
{
	if (l->opts->language != FILTER_SNOOP || l->opts->link != LINK_FDDI)
		return byte;
	uint32_t b = byte;
	b = (b & 0x55) << 1 | (b >> 1 & 0x55);
	b = (b & 0x33) << 2 | (b >> 2 & 0x33);
	return (uint8_t)(b << 4 | b >> 4);
}

static struct fset *gather_macs(struct lower *l, const struct fprim *const *members, uint32_t n)
{
	uint32_t n_macs = 0, at = 0;
	for (uint32_t i = 0; i < n; i++)
		n_macs += members[i]->n_mac;
	if (n_macs > MAX_SET && !too_many(l))
		return NULL;
	struct frange *ranges = pool_alloc(l->pool, n_macs * sizeof(*ranges));
	if (!ranges)
		return NULL;
	for (uint32_t i = 0; i < n; i++) {
		for (uint32_t k = 0; k < members[i]->n_mac; k++, at++) {
			uint8_t mac[6];
			for (uint32_t b = 0; b < sizeof(mac); b++)
				mac[b] = as_on_wire(l, members[i]->mac[k][b]);
			ranges[at] = frange_prefix(6, mac, 48);
		}
	}
	return fset_new(l->pool, 6, ranges, n_macs);
}

/* In libpcap's meaning the frame inside a tunnel has addresses only if it is Ethernet. */
static struct fnode *with_inner_head(struct lower *l, struct fnode *test)
{
	if (!lw_is_pcap(l) || !l->at.n_tunnels)
		return test;
	struct fnode *same = fn_rel(l->pool, OP_NE, l->at.payload.moving, l->at.head.moving);
	return fn_and(l->pool, same, test);
}

static struct fnode *each_mac(struct lower *l, const struct fprim *prim, struct ends *e)
{
	struct fnode *any = NULL;
	bool in_words = lw_is_pcap(l);
	for (uint32_t i = 0; i < prim->n_mac; i++) {
		struct fprim one = *prim;
		const struct fprim *member = &one;
		one.n_mac = 1;
		one.mac = prim->mac + i;
		e->test = in_words ? mac_words : mac_set;
		e->what = in_words ? (const void *)prim->mac[i] : gather_macs(l, &member, 1);
		struct fnode *test = with_inner_head(l, e->what ? at_ends(l, e, prim->dir) : NULL);
		any = i ? fn_or(l->pool, any, test) : test;
	}
	return any;
}

struct fnode *lw_ether_host(struct lower *l, const struct fprim *const *members, uint32_t n)
{
	struct ends e = { .test = mac_set };
	if (!mac_places(lw_link(l), &e)) {
		return l->opts->language == FILTER_SNOOP
			       ? lw_refuse(l, "filter option unsupported on media")
			       : lw_refuse(l, "ethernet addresses supported only on ethernet, FDDI "
					      "and token ring");
	}
	if (!members[0]->n_mac)
		return fn_const(l->pool, false);
	if (lw_is_pcap(l) || members[0]->dir == DIR_BOTH)
		return each_mac(l, members[0], &e);
	struct fset *set = gather_macs(l, members, n);
	e.what = set;
	return set ? at_ends(l, &e, members[0]->dir) : NULL;
}

struct fnode *lw_gateway(struct lower *l, const struct fprim *prim)
{
	struct ends e;
	if (!mac_places(lw_link(l), &e))
		return lw_refuse(l, "'gateway' supported only on ethernet, FDDI and token ring");
	struct fprim end = *prim;
	end.dir = DIR_EITHER;
	const struct fprim *member = &end;
	struct fnode *mac = lw_ether_host(l, &member, 1);
	return fn_and(l->pool, mac, fn_not(l->pool, lw_host(l, &member, 1)));
}

/* ---- broadcast, multicast ---- */

struct fnode *lw_broadcast(struct lower *l, const struct fprim *prim)
{
	uint8_t all_ones[1][6] = { { 0xff, 0xff, 0xff, 0xff, 0xff, 0xff } };
	struct fprim broadcast = { .kind = FP_ETHER_HOST, .dir = DIR_DST, .n_mac = 1 };
	struct ends e;
	(void)prim;
	bool is_cooked = lw_link(l) == LINK_LINUX_SLL || lw_link(l) == LINK_LINUX_SLL2;
	if (!mac_places(lw_link(l), &e) && is_cooked && !l->opts->strict)
		return lw_link(l) == LINK_LINUX_SLL ? lw_is(l, lw_head(l, 0, 2), 1)
						    : lw_is(l, lw_head(l, 10, 1), 1);
	if (!mac_places(lw_link(l), &e))
		return l->opts->language == FILTER_SNOOP
			       ? lw_refuse(l, "filter option unsupported on media")
			       : lw_refuse(l, "not a broadcast link");
	broadcast.mac = pool_alloc(l->pool, sizeof(all_ones));
	if (!broadcast.mac)
		return NULL;
	memcpy(broadcast.mac, all_ones, sizeof(all_ones));
	const struct fprim *member = &broadcast;
	return lw_ether_host(l, &member, 1);
}

struct fnode *lw_multicast(struct lower *l, const struct fprim *prim)
{
	struct ends e = { .destination = 0 };
	(void)prim;
	if (!mac_places(lw_link(l), &e))
		return l->opts->language == FILTER_SNOOP
			       ? lw_refuse(l, "filter option unsupported on media")
			       : lw_refuse(l,
					   "only IP multicast filters supported on this link type");
	/* The group bit: the first on the wire, which is the highest of a byte that is not
	 * reversed. */
	uint32_t bit = as_on_wire(l, 1);
	struct fexpr *group =
		fe_op(l->pool, FE_AND, lw_head(l, e.destination, 1), fe_const(l->pool, bit));
	return with_inner_head(l, lw_compare(l, group, OP_NE, 0));
}

struct fnode *lw_ip_broadcast(struct lower *l, const struct fprim *prim)
{
	(void)prim;
	uint32_t host = ~l->opts->netmask;
	if (!l->opts->netmask && l->opts->strict)
		return lw_refuse(l, "netmask not known, so 'ip broadcast' not supported");
	struct fnode *ones = lw_masked(l, lw_net(l, 16, 4), host, host);
	struct fnode *zeros = lw_masked(l, lw_net(l, 16, 4), host, 0);
	return fn_and(l->pool, lw_type(l, LW_TYPE_IP), fn_or(l->pool, zeros, ones));
}

struct fnode *lw_ip_multicast(struct lower *l, const struct fprim *prim)
{
	(void)prim;
	return fn_and(l->pool, lw_type(l, LW_TYPE_IP), lw_compare(l, lw_net(l, 16, 1), OP_GE, 224));
}

struct fnode *lw_ip6_multicast(struct lower *l, const struct fprim *prim)
{
	(void)prim;
	return fn_and(l->pool, lw_type(l, LW_TYPE_IPV6), lw_is(l, lw_net(l, 24, 1), 0xff));
}
