/* tcpdump's primitives with addresses: hosts, networks, gateways, MAC and DECnet addresses. */
#include <errno.h>
#include <string.h>

#include "base/bytes.h"
#include "filter/tcpdump_parsing.h"

enum {
	IP4_FAMILIES = FAMILY_IP4 | FAMILY_ARP | FAMILY_RARP,
	IP6_BITS = 128,
	MAX_OCTET = 255,
};

/* ---- lists of addresses ---- */

static void set_ip4(struct tcpdump *t, struct fprim *prim, uint32_t addr, uint32_t mask)
{
	prim->ip4 = pool_alloc(t->pool, sizeof(*prim->ip4));
	if (!prim->ip4)
		return;
	put_be32(prim->ip4->addr, addr);
	put_be32(prim->ip4->mask, mask);
	prim->n_ip4 = 1;
}

static void set_ip6(struct tcpdump *t, struct fprim *prim, const uint8_t addr[static 16],
		    uint32_t bits)
{
	prim->ip6 = pool_alloc(t->pool, sizeof(*prim->ip6));
	if (!prim->ip6)
		return;
	memcpy(prim->ip6->addr, addr, sizeof(prim->ip6->addr));
	prim->ip6->bits = bits;
	prim->n_ip6 = 1;
}

static void set_mac(struct tcpdump *t, struct fprim *prim, const uint8_t mac[static 6])
{
	prim->mac = pool_alloc(t->pool, sizeof(*prim->mac));
	if (!prim->mac)
		return;
	memcpy(prim->mac[0], mac, sizeof(prim->mac[0]));
	prim->n_mac = 1;
}

static void set_addrs(struct tcpdump *t, struct fprim *prim, const struct lookup_addrs *addrs)
{
	uint32_t n4 = min_u32(addrs->n_ip4, LOOKUP_MAX_ADDRS);
	uint32_t n6 = min_u32(addrs->n_ip6, LOOKUP_MAX_ADDRS);
	if (prim->families & IP4_FAMILIES && n4)
		prim->ip4 = pool_alloc(t->pool, n4 * sizeof(*prim->ip4));
	for (uint32_t i = 0; prim->ip4 && i < n4; i++) {
		memcpy(prim->ip4[i].addr, addrs->ip4[i], 4);
		put_be32(prim->ip4[i].mask, UINT32_MAX);
		prim->n_ip4 = n4;
	}
	if (prim->families & FAMILY_IP6 && n6)
		prim->ip6 = pool_alloc(t->pool, n6 * sizeof(*prim->ip6));
	for (uint32_t i = 0; prim->ip6 && i < n6; i++) {
		memcpy(prim->ip6[i].addr, addrs->ip6[i], 16);
		prim->ip6[i].bits = IP6_BITS;
		prim->n_ip6 = n6;
	}
}

/* ---- names ---- */

/* suggest: the word may have been meant to be a keyword. */
static struct fnode *unknown(struct tcpdump *t, const struct td_token *word, const char *what,
			     bool suggest)
{
	const char *near = suggest ? td_word_near(word->text, word->n) : NULL;
	if (near)
		return td_fail(t, ENOENT, word, "unknown %s '%.*s': did you mean \"%s\"?", what,
			       TD_SHOWN(word), near);
	return td_fail(t, ENOENT, word, "unknown %s '%.*s'", what, TD_SHOWN(word));
}

static bool host_name(struct tcpdump *t, const struct td_token *word, struct fprim *prim)
{
	const struct lookup *names = t->opts->lookup;
	struct lookup_addrs addrs = { .n_ip4 = 0 };
	const char *name = td_text(t, word);
	if (name && names && names->hosts && names->hosts(names->ctx, name, &addrs))
		set_addrs(t, prim, &addrs);
	return prim->n_ip4 + prim->n_ip6 > 0;
}

static bool ether_name(struct tcpdump *t, const struct td_token *word, struct fprim *prim)
{
	const struct lookup *names = t->opts->lookup;
	uint8_t mac[6];
	const char *name = td_text(t, word);
	if (name && names && names->ether && names->ether(names->ctx, name, mac))
		set_mac(t, prim, mac);
	return prim->n_mac > 0;
}

static bool is_name(const struct td_token *word)
{
	return word->kind == TD_NAME || word->kind == TD_ESCAPED;
}

/* ---- IP addresses ---- */

/* One to four numbers to 255, left-justified. */
static bool dotted_of(struct tcpdump *t, const struct td_token *word, uint32_t *ret_addr,
		      uint32_t *ret_n)
{
	uint32_t parts[4] = { 0 }, addr = 0;
	uint32_t n = td_dotted(word->text, word->n, parts);
	for (uint32_t i = 0; i < 4; i++) {
		if (parts[i] > MAX_OCTET || !n) {
			(void)td_fail(t, EINVAL, word, "invalid IPv4 address '%.*s'",
				      TD_SHOWN(word));
			return false;
		}
		addr = addr << 8 | parts[i];
	}
	*ret_addr = addr;
	*ret_n = n;
	return true;
}

static uint32_t mask_of(uint32_t bits)
{
	return bits ? UINT32_MAX << (32 - bits) : 0;
}

static uint32_t families_of(enum td_proto proto)
{
	switch ((int)proto) {
	case TD_PROTO_DEFAULT:
		return IP4_FAMILIES | FAMILY_IP6;
	case TD_IP:
		return FAMILY_IP4;
	case TD_ARP:
		return FAMILY_ARP;
	case TD_RARP:
		return FAMILY_RARP;
	case TD_IP6:
		return FAMILY_IP6;
	default:
		return 0;
	}
}

static const char *type_name(enum td_type type)
{
	return type == TD_TYPE_NET ? "net" : "host";
}

/* A protocol word that does not go with hosts or networks. */
static struct fnode *wrong_proto(struct tcpdump *t, const struct td_qualifiers *q,
				 const struct td_token *at)
{
	const struct td_proto_facts *facts = td_proto_facts(q->proto);
	const char *type = type_name(q->type);
	if (facts->kind == FP_PROTO && facts->has_test)
		return td_fail(t, EINVAL, at, "'%s' modifier applied to %s", facts->name, type);
	return td_fail(t, EINVAL, at, "'%s %s' is not implemented", facts->name, type);
}

/* The address has a family that the protocol word does not have. */
static bool has_family(struct tcpdump *t, const struct td_qualifiers *q, uint32_t families,
		       const struct td_token *at)
{
	if (families_of(q->proto) & families)
		return true;
	(void)td_fail(t, EINVAL, at, "'%s' modifier applied to %s %s",
		      td_proto_facts(q->proto)->name, families == FAMILY_IP6 ? "ip6" : "ip",
		      type_name(q->type));
	return false;
}

/* ---- networks ---- */

/* "/LEN" or "mask M" behind an IPv4 address of n parts; *ret_mask is that of the parts before. */
static bool mask4(struct tcpdump *t, const struct td_token *at, uint32_t addr, uint32_t *ret_mask)
{
	if (td_is_sign(t, TD_DIV)) {
		td_advance(t);
		struct td_token length = t->token;
		if (length.kind == TD_NUMBER && length.value > 32)
			(void)td_fail(t, EINVAL, &length, "mask length must be <= 32");
		if (length.kind != TD_NUMBER)
			(void)td_misplaced(t, "a mask length");
		if (t->r)
			return false;
		*ret_mask = mask_of(length.value);
		if (addr & ~*ret_mask)
			(void)td_fail(t, EINVAL, at, "non-network bits set in \"%.*s/%u\"",
				      TD_SHOWN(at), length.value);
	} else if (td_is_keyword(t, TD_WORD_MASK)) {
		td_advance(t);
		struct td_token mask = t->token;
		uint32_t n;
		if (mask.kind != TD_NUMBER && mask.kind != TD_DOTTED)
			(void)td_misplaced(t, "a mask like 255.255.0.0");
		if (t->r || !dotted_of(t, &mask, ret_mask, &n))
			return false;
		if (addr & ~*ret_mask)
			(void)td_fail(t, EINVAL, at, "non-network bits set in \"%.*s mask %.*s\"",
				      TD_SHOWN(at), TD_SHOWN(&mask));
	} else {
		return true;
	}
	td_advance(t);
	return !t->r;
}

static bool mask_follows(const struct tcpdump *t)
{
	return td_is_sign(t, TD_DIV) || td_is_keyword(t, TD_WORD_MASK);
}

/* 10.1, 10.1/16, 10.1 mask 255.255, 10, 10/8. */
static bool net4(struct tcpdump *t, const struct td_token *at, struct fprim *prim)
{
	uint32_t addr, mask = UINT32_MAX, n;
	if (at->kind == TD_NUMBER) {
		/* The last octet that is set comes to the front. */
		addr = at->value;
		for (; addr && !(addr & 0xff000000); addr <<= 8)
			mask <<= 8;
	} else {
		if (!dotted_of(t, at, &addr, &n))
			return false;
		mask = mask_of(8 * n);
	}
	if (!mask4(t, at, addr, &mask))
		return false;
	set_ip4(t, prim, addr, mask);
	return true;
}

static bool net6(struct tcpdump *t, const struct td_token *at, struct fprim *prim)
{
	uint32_t bits = IP6_BITS;
	if (td_is_sign(t, TD_DIV)) {
		td_advance(t);
		if (t->token.kind != TD_NUMBER)
			return td_misplaced(t, "a mask length");
		bits = t->token.value;
		if (bits > IP6_BITS)
			return td_fail(t, EINVAL, &t->token, "mask length must be <= 128");
		td_advance(t);
	}
	struct frange net = frange_prefix(16, at->addr, bits);
	if (memcmp(net.first, at->addr, sizeof(net.first)) != 0)
		return td_fail(t, EINVAL, at, "non-network bits set in \"%.*s/%u\"", TD_SHOWN(at),
			       bits);
	set_ip6(t, prim, at->addr, bits);
	return true;
}

static bool net_name(struct tcpdump *t, const struct td_token *at, struct fprim *prim)
{
	const struct lookup *names = t->opts->lookup;
	uint8_t addr[4];
	uint32_t n_octets;
	const char *name = td_text(t, at);
	if (!name || !names || !names->network ||
	    !names->network(names->ctx, name, addr, &n_octets)) {
		(void)unknown(t, at, "network", false);
		return false;
	}
	uint32_t mask = mask_of(8 * min_u32(n_octets, 4));
	set_ip4(t, prim, get_be32(addr) & mask, mask);
	return true;
}

struct fnode *td_net(struct tcpdump *t, const struct td_qualifiers *q)
{
	struct td_token at = t->token;
	struct fprim prim = { .kind = FP_HOST,
			      .dir = q->dir,
			      .families = families_of(q->proto),
			      .is_net = true,
			      .keyword = "net" };
	if (!prim.families)
		return wrong_proto(t, q, &at);
	if (!has_family(t, q, at.kind == TD_ADDR6 ? FAMILY_IP6 : IP4_FAMILIES, &at))
		return NULL;
	td_advance(t);
	bool done = false;
	if (at.kind == TD_ADDR6)
		done = net6(t, &at, &prim);
	else if (at.kind == TD_NUMBER || at.kind == TD_DOTTED)
		done = net4(t, &at, &prim);
	else if (at.kind == TD_MAC)
		(void)td_fail(t, EINVAL, &at, "ethernet address used in non-ether expression");
	else
		done = net_name(t, &at, &prim);
	if (!done)
		return NULL;
	prim.written = td_text(t, &at);
	return td_prim(t, prim, &at);
}

/* ---- hosts ---- */

static struct fnode *ether_host(struct tcpdump *t, const struct td_qualifiers *q)
{
	struct td_token at = t->token;
	struct fprim prim = { .kind = FP_ETHER_HOST, .dir = q->dir, .keyword = "ether host" };
	td_advance(t);
	if (at.kind == TD_MAC)
		set_mac(t, &prim, at.addr);
	else if (!is_name(&at))
		return td_fail(t, EINVAL, &at,
			       "illegal link layer address '%.*s': one like 02:00:00:00:00:03 or "
			       "a name of the ethers file expected",
			       TD_SHOWN(&at));
	else if (!ether_name(t, &at, &prim))
		return unknown(t, &at, "ether host", false);
	prim.written = td_text(t, &at);
	return td_prim(t, prim, &at);
}

static struct fnode *ipx_host(struct tcpdump *t, const struct td_qualifiers *q)
{
	struct td_token at = t->token;
	struct fnode *ipx = td_proto_test(t, TD_IPX, &at);
	return fn_and(t->pool, ipx, ether_host(t, q));
}

static struct fnode *decnet_host(struct tcpdump *t, const struct td_qualifiers *q)
{
	enum { MAX_AREA = 63, MAX_NODE = 1023 };
	struct td_token at = t->token;
	struct fprim prim = { .kind = FP_DECNET_ADDR, .dir = q->dir, .keyword = "decnet host" };
	uint32_t parts[4];
	if (is_name(&at))
		return td_fail(t, EINVAL, &at,
			       "decnet name support not included, '%.*s' cannot be translated",
			       TD_SHOWN(&at));
	bool is_pair = at.kind == TD_DOTTED && td_dotted(at.text, at.n, parts) == 2 &&
		       parts[0] <= MAX_AREA && parts[1] <= MAX_NODE;
	if (!is_pair && (at.kind != TD_NUMBER || at.value > 0xffff))
		return td_fail(t, EINVAL, &at,
			       "malformed decnet address '%.*s': one like 10.123 expected",
			       TD_SHOWN(&at));
	prim.number = is_pair ? parts[0] << 10 | parts[1] : at.value;
	td_advance(t);
	prim.written = td_text(t, &at);
	return td_prim(t, prim, &at);
}

/* The addresses of an IP host: a name, a number, an address. */
static bool host_addrs(struct tcpdump *t, const struct td_qualifiers *q, const struct td_token *at,
		       struct fprim *prim)
{
	uint32_t addr, n;
	if (is_name(at)) {
		if (host_name(t, at, prim))
			return true;
		(void)unknown(t, at, "host", q->type == TD_TYPE_DEFAULT);
		return false;
	}
	if (!has_family(t, q, at->kind == TD_ADDR6 ? FAMILY_IP6 : IP4_FAMILIES, at))
		return false;
	if (at->kind == TD_ADDR6) {
		set_ip6(t, prim, at->addr, IP6_BITS);
	} else if (at->kind == TD_NUMBER) {
		set_ip4(t, prim, at->value, UINT32_MAX);
	} else if (dotted_of(t, at, &addr, &n)) {
		set_ip4(t, prim, addr, mask_of(8 * n));
		prim->is_net = n < 4;
	}
	return !t->r;
}

static struct fnode *ip_host(struct tcpdump *t, const struct td_qualifiers *q)
{
	struct td_token at = t->token;
	struct fprim prim = {
		.kind = FP_HOST, .dir = q->dir, .families = families_of(q->proto), .keyword = "host"
	};
	struct tcpdump before = *t;
	td_advance(t);
	if (mask_follows(t)) {
		if (q->type == TD_TYPE_HOST || is_name(&at))
			return td_fail(t, EINVAL, &t->token, "Mask syntax for networks only");
		*t = before;
		return td_net(t, q);
	}
	if (!host_addrs(t, q, &at, &prim))
		return NULL;
	prim.written = td_text(t, &at);
	return td_prim(t, prim, &at);
}

struct fnode *td_host(struct tcpdump *t, const struct td_qualifiers *q)
{
	if (q->proto == TD_LINK || (q->is_bare && t->token.kind == TD_MAC))
		return ether_host(t, q);
	if (q->proto == TD_DECNET)
		return decnet_host(t, q);
	if (q->proto == TD_IPX)
		return ipx_host(t, q);
	if (!families_of(q->proto))
		return wrong_proto(t, q, &t->token);
	if (t->token.kind == TD_MAC)
		return td_fail(t, EINVAL, &t->token,
			       "ethernet address used in non-ether expression: write \"ether host "
			       "%.*s\"",
			       TD_SHOWN(&t->token));
	return ip_host(t, q);
}

/* ---- gateways ---- */

struct fnode *td_gateway(struct tcpdump *t, const struct td_qualifiers *q)
{
	struct td_token at = t->token;
	struct fprim prim = { .kind = FP_GATEWAY,
			      .families = families_of(q->proto),
			      .keyword = "gateway" };
	if (!prim.families || q->proto == TD_IP6)
		return td_fail(t, EINVAL, &at, "illegal modifier of 'gateway'");
	if (!is_name(&at))
		return td_fail(t, EINVAL, &at, "'gateway' requires a name");
	td_advance(t);
	if (!host_name(t, &at, &prim))
		return unknown(t, &at, "host", false);
	if (!ether_name(t, &at, &prim))
		return unknown(t, &at, "ether host", false);
	prim.written = td_text(t, &at);
	struct fnode *gateway = td_prim(t, prim, &at);
	if (q->proto == TD_PROTO_DEFAULT)
		return gateway;
	return fn_and(t->pool, td_proto_test(t, q->proto, &at), gateway);
}
