/* Forward look-ups of names from the local files, DNS and the neighbour table. */
#include "net/lookup.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/bytes.h"
#include "net/forward.h"
#include "net/lines.h"

enum { MAX_SERVICES = 16 };

struct netlookup {
	struct netlookup_opts opts;
	struct lookup lookup;
	struct forward *forward; /* NULL: no DNS */
};

/* ---- hosts ---- */

static void add(struct lookup_addrs *addrs, const struct host_addr *a)
{
	if (a->kind == ADDR_IP4 && addrs->n_ip4 < LOOKUP_MAX_ADDRS)
		memcpy(addrs->ip4[addrs->n_ip4++], a->addr, sizeof(addrs->ip4[0]));
	if (a->kind == ADDR_IP6 && addrs->n_ip6 < LOOKUP_MAX_ADDRS)
		memcpy(addrs->ip6[addrs->n_ip6++], a->addr, sizeof(addrs->ip6[0]));
}

static bool hosts(void *ctx, const char *name, struct lookup_addrs *ret)
{
	const struct netlookup *l = ctx;
	struct host_addr found[2 * LOOKUP_MAX_ADDRS];
	size_t n = l->opts.names ? names_find_hosts(l->opts.names, name, found, ARRAY_LEN(found))
				 : etc_hosts_by_name(l->opts.etc, name, found, ARRAY_LEN(found));
	ret->n_ip4 = ret->n_ip6 = 0;
	for (size_t i = 0; i < n; i++)
		add(ret, &found[i]);
	return n > 0 || (l->forward && forward_hosts(l->forward, name, ret));
}

/* ---- files ---- */

static bool network(void *ctx, const char *name, uint8_t ret_addr[4], uint32_t *ret_octets)
{
	const struct netlookup *l = ctx;
	uint32_t net;
	if (!etc_net_by_name(l->opts.etc, name, &net))
		return false;
	put_be32(ret_addr, net);
	*ret_octets = 4;
	while (*ret_octets > 1 && !ret_addr[*ret_octets - 1])
		--*ret_octets;
	return true;
}

static uint32_t proto_bit(uint8_t proto)
{
	switch (proto) {
	case ETC_TCP:
		return LOOKUP_TCP;
	case ETC_UDP:
		return LOOKUP_UDP;
	case ETC_SCTP:
		return LOOKUP_SCTP;
	default:
		return 0;
	}
}

static bool service(void *ctx, const char *name, uint16_t *ret_port, uint32_t *ret_protos)
{
	const struct netlookup *l = ctx;
	struct etc_service found[MAX_SERVICES];
	size_t n = etc_services_by_name(l->opts.etc, name, found, ARRAY_LEN(found));
	uint32_t protos = 0;
	for (size_t i = 0; i < n; i++) {
		uint32_t bit = proto_bit(found[i].proto);
		if (!protos && bit)
			*ret_port = found[i].port;
		if (bit && found[i].port == *ret_port)
			protos |= bit;
	}
	if (protos)
		*ret_protos = protos;
	return protos;
}

static bool rpc(void *ctx, const char *name, uint32_t *ret_program)
{
	const struct netlookup *l = ctx;
	return etc_rpc_number(l->opts.etc, name, ret_program);
}

/* ---- Ethernet addresses ---- */

/* A search in the neighbour table. */
struct search {
	const struct lookup_addrs *addrs;
	bool found;
	uint8_t mac[6];
};

static bool is_asked_for(const struct search *s, const struct host_addr *a)
{
	for (uint32_t i = 0; a->kind == ADDR_IP4 && i < s->addrs->n_ip4; i++)
		if (memcmp(s->addrs->ip4[i], a->addr, sizeof(s->addrs->ip4[i])) == 0)
			return true;
	return false;
}

/* "address hardware-type flags hardware-address ...", see proc(5): type 1 is Ethernet, flag 2 says
 * that the address is known. */
static void neighbour_line(void *user, char *text)
{
	struct search *s = user;
	const char *address = line_word(&text), *type = line_word(&text);
	const char *flags = line_word(&text), *mac = line_word(&text);
	struct host_addr a;
	bool is_known = mac && strcmp(type, "0x1") == 0 && strcmp(flags, "0x0") != 0;
	if (!s->found && is_known && host_addr_parse(address, &a) && is_asked_for(s, &a))
		s->found = etc_ether_text(mac, s->mac);
}

static bool ether(void *ctx, const char *name, uint8_t ret_mac[6])
{
	struct netlookup *l = ctx;
	if (etc_ether_by_name(l->opts.etc, name, ret_mac))
		return true;
	struct lookup_addrs addrs = { .n_ip4 = 0 };
	struct host_addr literal;
	if (host_addr_parse(name, &literal))
		add(&addrs, &literal);
	else if (!hosts(l, name, &addrs))
		return false;
	struct search s = { .addrs = &addrs };
	struct lines lines;
	lines_init(&lines, neighbour_line, &s);
	const char *path = l->opts.neighbour_path ? l->opts.neighbour_path : "/proc/net/arp";
	if (lines_read_file(&lines, path, NULL) < 0 && !s.found)
		return false;
	if (s.found)
		memcpy(ret_mac, s.mac, sizeof(s.mac));
	return s.found;
}

/* ---- IP protocols: the file, else the numbers that IANA has given ---- */

static const struct {
	char name[12];
	uint8_t number;
} protocols[] = {
	{ "hopopt", 0 },     { "icmp", 1 },	  { "igmp", 2 },	{ "ggp", 3 },
	{ "ipencap", 4 },    { "ipip", 4 },	  { "st", 5 },		{ "tcp", 6 },
	{ "egp", 8 },	     { "igp", 9 },	  { "pup", 12 },	{ "udp", 17 },
	{ "hmp", 20 },	     { "xns-idp", 22 },	  { "rdp", 27 },	{ "iso-tp4", 29 },
	{ "dccp", 33 },	     { "ddp", 37 },	  { "ipv6", 41 },	{ "ipv6-route", 43 },
	{ "ipv6-frag", 44 }, { "idrp", 45 },	  { "rsvp", 46 },	{ "gre", 47 },
	{ "esp", 50 },	     { "ah", 51 },	  { "skip", 57 },	{ "ipv6-icmp", 58 },
	{ "icmp6", 58 },     { "icmpv6", 58 },	  { "ipv6-nonxt", 59 }, { "ipv6-opts", 60 },
	{ "vmtp", 81 },	     { "eigrp", 88 },	  { "ospf", 89 },	{ "ax.25", 93 },
	{ "etherip", 97 },   { "encap", 98 },	  { "pim", 103 },	{ "ipcomp", 108 },
	{ "vrrp", 112 },     { "carp", 112 },	  { "l2tp", 115 },	{ "isis", 124 },
	{ "sctp", 132 },     { "mobility", 135 }, { "udplite", 136 },	{ "mpls-in-ip", 137 },
	{ "hip", 139 },	     { "shim6", 140 },
};

static bool ip_proto(void *ctx, const char *name, uint8_t *ret_proto)
{
	struct netlookup *l = ctx;
	if (etc_proto_number(l->opts.etc, name, ret_proto))
		return true;
	for (size_t i = 0; i < ARRAY_LEN(protocols); i++) {
		if (strcasecmp(name, protocols[i].name) == 0) {
			*ret_proto = protocols[i].number;
			return true;
		}
	}
	return false;
}

/* ---- the whole ---- */

struct netlookup *netlookup_new(const struct netlookup_opts *opts)
{
	struct netlookup *l = calloc(1, sizeof(*l));
	if (!l)
		return NULL;
	l->opts = *opts;
	l->lookup = (struct lookup){
		.ctx = l,
		.hosts = hosts,
		.network = network,
		.service = service,
		.rpc = rpc,
		.ether = ether,
		.ip_proto = ip_proto,
	};
	if (opts->no_resolver)
		return l;
	l->forward = forward_new(opts->servers, opts->wait_ms);
	if (!l->forward) {
		netlookup_free(l);
		return NULL;
	}
	return l;
}

void netlookup_free(struct netlookup *l)
{
	if (!l)
		return;
	forward_free(l->forward);
	free(l);
}

const struct lookup *netlookup_of(const struct netlookup *l)
{
	return &l->lookup;
}
