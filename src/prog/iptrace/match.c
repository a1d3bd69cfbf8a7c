/* The criteria of iptrace: names become numbers, numbers become a filter tree. */
#include "prog/iptrace/match.h"

#include <errno.h>
#include <string.h>

#include "base/bytes.h"
#include "base/numbers.h"
#include "filter/tree.h"
#include "net/hosts.h"

enum {
	TYPE_IP4 = 0x0800,
	TYPE_ARP = 0x0806,
	TYPE_IP6 = 0x86dd,
	IP4_SRC = 12,
	IP4_DST = 16,
	IP6_SRC = 8,
	IP6_DST = 24,
	WORD_MAX = 256, /* of one name in a list */
	MAX_SERVICES = 32,
};

/* Those with port numbers in their first four bytes. */
static const uint8_t port_protos[] = { 6, 17, 33, 132, 136 };

/* ---- names ---- */

static int add_address(struct iptrace_hosts *hosts, const struct host_addr *a, struct err *err)
{
	bool is_ip4 = a->kind == ADDR_IP4;
	uint32_t *n = is_ip4 ? &hosts->n_ip4 : &hosts->n_ip6;
	if (*n == IPTRACE_MAX_HOSTS)
		return err_set(err, E2BIG, "more than %d addresses", IPTRACE_MAX_HOSTS);
	if (is_ip4)
		memcpy(hosts->ip4[*n], a->addr, sizeof(hosts->ip4[0]));
	else
		memcpy(hosts->ip6[*n], a->addr, sizeof(hosts->ip6[0]));
	++*n;
	return 0;
}

int iptrace_add_host(struct iptrace_hosts *hosts, const char *text,
		     const struct iptrace_names *names, struct err *err)
{
	struct host_addr a = { .kind = ADDR_NONE };
	struct lookup_addrs found = { .n_ip4 = 0 };
	if (host_addr_parse(text, &a))
		return add_address(hosts, &a, err);
	if (!*text || !names->lookup->hosts(names->lookup->ctx, text, &found))
		return err_set(err, ENOENT, "unknown host %s", text);
	int r = 0;
	for (uint32_t i = 0; i < found.n_ip4 && r == 0; i++) {
		a = (struct host_addr){ .kind = ADDR_IP4 };
		memcpy(a.addr, found.ip4[i], sizeof(found.ip4[i]));
		r = add_address(hosts, &a, err);
	}
	for (uint32_t i = 0; i < found.n_ip6 && r == 0; i++) {
		a = (struct host_addr){ .kind = ADDR_IP6 };
		memcpy(a.addr, found.ip6[i], sizeof(found.ip6[i]));
		r = add_address(hosts, &a, err);
	}
	return r;
}

static int add_proto(struct iptrace_criteria *c, const char *word,
		     const struct iptrace_names *names, struct err *err)
{
	uint64_t number;
	uint8_t proto;
	if (num_parse(word, UINT8_MAX, &number))
		proto = (uint8_t)number;
	else if (!names->lookup->ip_proto(names->lookup->ctx, word, &proto))
		return err_set(err, ENOENT, "unknown protocol %s", word);
	c->protos[proto] = true;
	return 0;
}

static int add_port(struct iptrace_criteria *c, uint8_t proto, uint16_t port, struct err *err)
{
	if (c->n_ports == IPTRACE_MAX_PORTS)
		return err_set(err, E2BIG, "more than %d ports", IPTRACE_MAX_PORTS);
	c->ports[c->n_ports++] = (struct iptrace_port){ proto, port };
	return 0;
}

/* A name with one number stands for that number, whatever the protocol; one with several for each
 * of the numbers in its own protocol. */
static int add_service(struct iptrace_criteria *c, const char *word,
		       const struct iptrace_names *names, struct err *err)
{
	struct etc_service found[MAX_SERVICES];
	uint64_t number;
	if (num_parse(word, UINT16_MAX, &number))
		return add_port(c, 0, (uint16_t)number, err);
	size_t n = etc_services_by_name(names->etc, word, found, ARRAY_LEN(found));
	if (!n)
		return err_set(err, ENOENT, "unknown service %s", word);
	bool is_one = true;
	for (size_t i = 1; i < n; i++)
		is_one &= found[i].port == found[0].port;
	if (is_one)
		return add_port(c, 0, found[0].port, err);
	int r = 0;
	for (size_t i = 0; i < n && r == 0; i++)
		r = add_port(c, found[i].proto, found[i].port, err);
	return r;
}

/* Each word of a list with commas between them. An empty word is no name of anything. */
static int each_word(struct iptrace_criteria *c, const char *list,
		     const struct iptrace_names *names,
		     int (*add)(struct iptrace_criteria *, const char *,
				const struct iptrace_names *, struct err *),
		     struct err *err)
{
	int r = 0;
	for (const char *p = list; p && r == 0;) {
		char word[WORD_MAX];
		const char *end = strchrnul(p, ',');
		size_t n = (size_t)(end - p);
		if (n >= sizeof(word))
			return err_set(err, E2BIG, "%s: the name is too long", p);
		memcpy(word, p, n);
		word[n] = '\0';
		r = add(c, word, names, err);
		p = *end ? end + 1 : NULL;
	}
	return r;
}

int iptrace_add_protos(struct iptrace_criteria *c, const char *list,
		       const struct iptrace_names *names, struct err *err)
{
	return each_word(c, list, names, add_proto, err);
}

int iptrace_add_ports(struct iptrace_criteria *c, const char *list,
		      const struct iptrace_names *names, struct err *err)
{
	return each_word(c, list, names, add_service, err);
}

/* ---- the tree ---- */

static struct fnode *type_is(struct pool *pool, uint32_t type)
{
	return fn_var_is(pool, VAR_TYPE, type);
}

/* The n addresses of `width` bytes each that stand at addrs. */
static struct fset *address_set(struct pool *pool, const uint8_t *addrs, uint32_t width, uint32_t n)
{
	struct frange *ranges = pool_alloc(pool, n * sizeof(*ranges));
	for (uint32_t i = 0; ranges && i < n; i++)
		ranges[i] = frange_prefix(width, addrs + (size_t)i * width, width * 8);
	return ranges ? fset_new(pool, width, ranges, n) : NULL;
}

/* The source (or destination) address is one of the hosts. */
static struct fnode *address_in(struct pool *pool, const struct iptrace_hosts *h, bool is_src)
{
	struct fnode *any = fn_const(pool, false);
	if (h->n_ip4) {
		struct fset *set = address_set(pool, h->ip4[0], 4, h->n_ip4);
		struct fnode *in =
			set ? fn_set(pool, BASE_NET, is_src ? IP4_SRC : IP4_DST, set) : NULL;
		any = fn_or(pool, any, fn_and(pool, type_is(pool, TYPE_IP4), in));
	}
	if (h->n_ip6) {
		struct fset *set = address_set(pool, h->ip6[0], 16, h->n_ip6);
		struct fnode *in =
			set ? fn_set(pool, BASE_NET, is_src ? IP6_SRC : IP6_DST, set) : NULL;
		any = fn_or(pool, any, fn_and(pool, type_is(pool, TYPE_IP6), in));
	}
	return any;
}

static bool has_hosts(const struct iptrace_hosts *h)
{
	return h->n_ip4 || h->n_ip6;
}

/* From -s to -d, where given. */
static struct fnode *one_way(struct pool *pool, const struct iptrace_criteria *c, bool forward)
{
	struct fnode *all = fn_const(pool, true);
	if (has_hosts(&c->src))
		all = fn_and(pool, all, address_in(pool, &c->src, forward));
	if (has_hosts(&c->dst))
		all = fn_and(pool, all, address_in(pool, &c->dst, !forward));
	return all;
}

static struct fnode *host_ok(struct pool *pool, const struct iptrace_criteria *c)
{
	struct fnode *ok = one_way(pool, c, true);
	return c->both_ways ? fn_or(pool, ok, one_way(pool, c, false)) : ok;
}

/* The fact is one of n numbers. */
static struct fnode *number_in(struct pool *pool, struct fexpr *value, const uint8_t *numbers,
			       uint32_t n)
{
	struct frange *ranges = pool_alloc(pool, n * sizeof(*ranges));
	for (uint32_t i = 0; ranges && i < n; i++)
		ranges[i] = frange_number(4, numbers[i], numbers[i]);
	struct fset *set = ranges ? fset_new(pool, 4, ranges, n) : NULL;
	return set ? fn_value_set(pool, value, set) : NULL;
}

/* Mobility, HIP and shim6 headers are walked over as extensions; as protocols they are what a
 * packet carries. */
static struct fnode *signalling(struct pool *pool, const struct iptrace_criteria *c)
{
	static const struct {
		uint8_t proto;
		enum f_chain bit;
	} headers[] = { { 135, CHAIN_MOBILITY }, { 139, CHAIN_HIP }, { 140, CHAIN_SHIM6 } };
	struct fnode *any = fn_const(pool, false);
	for (size_t i = 0; i < ARRAY_LEN(headers); i++) {
		if (!c->protos[headers[i].proto])
			continue;
		struct fexpr *bit = fe_op(pool, FE_AND, fe_var(pool, VAR_CHAIN),
					  fe_const(pool, headers[i].bit));
		any = fn_or(pool, any, fn_rel(pool, OP_NE, bit, fe_const(pool, 0)));
	}
	return any;
}

static struct fnode *proto_ok(struct pool *pool, const struct iptrace_criteria *c)
{
	uint8_t numbers[256];
	uint32_t n = 0;
	for (uint32_t i = 0; i < ARRAY_LEN(c->protos); i++)
		if (c->protos[i])
			numbers[n++] = (uint8_t)i;
	if (!n)
		return fn_const(pool, true);
	return fn_or(pool, number_in(pool, fe_var(pool, VAR_PROTO), numbers, n),
		     signalling(pool, c));
}

/* Either port is one of those given for the protocol (0: for any). */
static struct fnode *ports_in(struct pool *pool, const struct iptrace_criteria *c, uint8_t proto)
{
	struct frange *ranges = pool_alloc(pool, (c->n_ports + 1) * sizeof(*ranges));
	uint32_t n = 0;
	for (uint32_t i = 0; ranges && i < c->n_ports; i++)
		if (c->ports[i].proto == proto)
			ranges[n++] = frange_number(2, c->ports[i].port, c->ports[i].port);
	if (!ranges)
		return NULL;
	if (!n)
		return fn_const(pool, false);
	const struct fset *set = fset_new(pool, 2, ranges, n);
	return set ? fn_or(pool, fn_set(pool, BASE_TRANSPORT, 0, set),
			   fn_set(pool, BASE_TRANSPORT, 2, set))
		   : NULL;
}

/* Later fragments have no transport header: loads from it fail. */
static struct fnode *port_ok(struct pool *pool, const struct iptrace_criteria *c)
{
	if (!c->n_ports)
		return fn_const(pool, true);
	struct fexpr *proto = fe_var(pool, VAR_PROTO);
	struct fnode *ok = fn_and(pool, number_in(pool, proto, port_protos, ARRAY_LEN(port_protos)),
				  ports_in(pool, c, 0));
	for (size_t i = 0; i < ARRAY_LEN(port_protos); i++) {
		struct fnode *own = ports_in(pool, c, port_protos[i]);
		ok = fn_or(pool, ok, fn_and(pool, fn_var_is(pool, VAR_PROTO, port_protos[i]), own));
	}
	return ok;
}

static bool has_criteria(const struct iptrace_criteria *c)
{
	return has_hosts(&c->src) || has_hosts(&c->dst) || c->n_ports ||
	       memchr(c->protos, true, sizeof(c->protos));
}

int iptrace_filter(struct filter **ret_filter, const struct iptrace_criteria *c, struct err *err)
{
	struct filter_opts opts = { .link = LINK_ETHERNET };
	*ret_filter = NULL;
	if (!c->no_arp && !has_criteria(c))
		return 0;
	struct pool *pool = pool_new();
	if (!pool)
		return err_set(err, ENOMEM, "out of memory");
	struct fnode *arp = type_is(pool, TYPE_ARP), *keep = fn_not(pool, arp);
	if (has_criteria(c)) {
		keep = fn_and(pool, host_ok(pool, c), proto_ok(pool, c));
		keep = fn_and(pool, keep, port_ok(pool, c));
		if (!c->no_arp)
			keep = fn_or(pool, arp, keep);
	}
	return filter_from_tree(ret_filter, pool, keep, &opts, err);
}
