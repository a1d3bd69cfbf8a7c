/* What an expression does not select although one may expect it: one row for each such thing. */
#include <string.h>

#include "base/frame.h"
#include "filter/explain.h"

enum when { ALWAYS, ONLY_FULL, ONLY_PCAP };

enum { BOTH_IP = FAMILY_IP4 | FAMILY_IP6, ANY_LOAD = -1, TRANSPORT_LOAD = -2 };

/* ---- what a row asks of a primitive ---- */

static bool is_ip4_only(const struct fprim *p)
{
	return (p->families & BOTH_IP) == FAMILY_IP4;
}

static bool is_ip6_only(const struct fprim *p)
{
	return (p->families & BOTH_IP) == FAMILY_IP6;
}

static bool is_not_ip4_only(const struct fprim *p)
{
	return !is_ip4_only(p);
}

static bool is_strict(const struct fprim *p)
{
	return p->strict;
}

static bool has_number(const struct fprim *p)
{
	return p->number != FP_ANY;
}

/* An address has digits and signs only, or a colon. */
static bool is_name(const struct fprim *p)
{
	bool has_letter = false;
	for (const char *c = p->written; *c; c++) {
		if (*c == ':')
			return false;
		has_letter |= ((*c | 0x20) >= 'a' && (*c | 0x20) <= 'z');
	}
	return has_letter && !p->is_net;
}

static bool is_name_without_ip6(const struct fprim *p)
{
	return is_name(p) && p->n_ip4 && !p->n_ip6;
}

static bool is_name_without_ip4(const struct fprim *p)
{
	return is_name(p) && p->n_ip6 && !p->n_ip4;
}

static bool is_without_arp(const struct fprim *p)
{
	return p->n_ip4 && !(p->families & FAMILY_ARP);
}

static bool is_every_transport(const struct fprim *p)
{
	enum { EVERY = PROTO_BIT_TCP | PROTO_BIT_UDP | PROTO_BIT_SCTP };
	return (p->protos & EVERY) == EVERY;
}

static bool is_icmp(const struct fprim *p)
{
	enum { ICMP = 1 };
	return p->number == ICMP && is_ip4_only(p);
}

static bool is_ip4_but_not_icmp(const struct fprim *p)
{
	return is_ip4_only(p) && !is_icmp(p);
}

static bool is_later_call(const struct fprim *p)
{
	return p->dir != DIR_DST;
}

/* ---- rows ---- */

static const struct row {
	int kind; /* enum fp_kind; or loads: of any bytes, of those behind the IP header */
	enum when when;
	bool (*asks)(const struct fprim *prim); /* NULL: any */
	const char *text;
} rows[] = {
	{ FP_HOST, ALWAYS, is_name,
	  "addresses that the name gets later: it was looked up once, and stands for the above" },
	{ FP_HOST, ALWAYS, is_name_without_ip6, "its IPv6 packets: the name has no IPv6 address" },
	{ FP_HOST, ALWAYS, is_name_without_ip4, "its IPv4 packets: the name has no IPv4 address" },
	{ FP_HOST, ALWAYS, is_without_arp, "ARP packets about the address" },
	{ FP_ETHER_HOST, ALWAYS, NULL,
	  "packets that a router forwarded: they have the router's Ethernet address" },
	{ FP_GATEWAY, ALWAYS, NULL, "packets that the gateway sends or gets for itself" },

	{ FP_PORT, ALWAYS, NULL, "later fragments of a packet: they hold no ports" },
	{ FP_PORT, ALWAYS, NULL, "ICMP errors about such packets: they quote the ports only" },
	{ FP_PORT, ALWAYS, is_every_transport,
	  "other protocols that have ports, such as DCCP and UDP-Lite" },
	{ FP_PORT, ONLY_PCAP, NULL, "IPv6 packets with extension headers" },
	{ FP_PORT, ONLY_FULL, NULL,
	  "IPv6 packets with an unknown extension header, or more than 16 of them" },

	{ FP_PROTO, ALWAYS, is_icmp, "ICMP of IPv6, which is \"icmp6\"" },
	{ FP_PROTO, ALWAYS, is_ip4_but_not_icmp, "IPv6 packets" },
	{ FP_PROTO, ALWAYS, is_ip6_only, "IPv4 packets" },
	{ FP_PROTO, ONLY_FULL, is_not_ip4_only,
	  "IPv6 packets with an unknown extension header, or more than 16 of them" },
	{ FP_PROTO, ONLY_PCAP, is_not_ip4_only,
	  "IPv6 packets with extension headers, except one Fragment header" },
	{ FP_PROTOCHAIN, ALWAYS, NULL,
	  "what encrypted headers (ESP) hide, and IPv6 chains of more than 16 headers" },
	{ FP_FIRST_FRAGMENT, ALWAYS, is_ip4_only, "IPv6 packets" },

	{ FP_VLAN, ONLY_FULL, has_number, "tags deeper than the outer two" },
	{ FP_VLAN, ONLY_PCAP, NULL,
	  "untagged packets, in every test to the right of it, even behind \"or\"" },
	{ FP_MPLS, ONLY_FULL, has_number, "labels deeper than the fourth" },
	{ FP_GENEVE, ALWAYS, NULL, "tunnels that use another UDP port" },
	{ FP_VXLAN, ALWAYS, NULL, "tunnels that use another UDP port" },

	{ FP_BROADCAST, ALWAYS, NULL, "IP broadcasts inside a frame to a single address" },
	{ FP_IP_MULTICAST, ALWAYS, NULL, "IPv6 packets" },
	{ FP_IP_BROADCAST, ALWAYS, NULL, "broadcasts of networks with another mask" },
	{ FP_LESS, ALWAYS, is_strict, "packets of just that length" },
	{ FP_GREATER, ALWAYS, is_strict, "packets of just that length" },
	{ FP_LLC, ALWAYS, NULL, "frames with an Ethernet type" },

	{ FP_BOOTP, ALWAYS, NULL, "what relays and servers exchange: port 67 at both ends" },
	{ FP_DHCP6, ALWAYS, NULL, "what relays and servers exchange: port 547 at both ends" },
	{ FP_RPC, ALWAYS, is_later_call,
	  "replies whose call was not seen, or lies more than 256 calls back" },
	{ FP_RPC, ALWAYS, NULL, "calls and replies over TCP that do not begin a segment" },
	{ FP_SLP, ALWAYS, NULL, "replies whose request was not seen, or lies 64 clients back" },
	{ FP_INBOUND, ALWAYS, NULL, "packets of which the direction was not recorded" },
	{ FP_OUTBOUND, ALWAYS, NULL, "packets of which the direction was not recorded" },

	{ TRANSPORT_LOAD, ALWAYS, NULL,
	  "later fragments of a packet: they do not hold that header" },
	{ ANY_LOAD, ONLY_FULL, NULL, "packets of which these bytes were not captured" },
	{ ANY_LOAD, ONLY_PCAP, NULL,
	  "packets of which these bytes were not captured, whatever else holds" },
};

/* Notes about the whole come behind those of the rows. */
static const struct {
	enum when when;
	const char *text;
} wholes[] = {
	{ ONLY_FULL, "what is inside tunnels, PPPoE sessions and MPLS: the outer packet counts" },
	{ ONLY_PCAP,
	  "what is inside tunnels, PPPoE sessions and MPLS, unless \"pppoes\", \"mpls\", "
	  "\"geneve\" or \"vxlan\" stands in front" },
	{ ONLY_PCAP, "packets with a VLAN tag, unless \"vlan\" stands in front" },
};

_Static_assert(ARRAY_LEN(rows) + ARRAY_LEN(wholes) <= N_EX_NOTES_MAX, "more notes than room");

uint32_t ex_n_notes(void)
{
	return ARRAY_LEN(rows) + ARRAY_LEN(wholes);
}

const char *ex_note_text(uint32_t i)
{
	return i < ARRAY_LEN(rows) ? rows[i].text : wholes[i - ARRAY_LEN(rows)].text;
}

/* ---- which apply ---- */

static bool is_time(const struct explain *e, enum when when)
{
	bool is_pcap = e->whole.meaning == FILTER_MEANING_PCAP;
	return when == ALWAYS || (when == ONLY_PCAP) == is_pcap;
}

/* Notes with the same words are one. */
static uint32_t first_alike(uint32_t i)
{
	uint32_t first = 0;
	while (strcmp(rows[first].text, rows[i].text) != 0)
		first++;
	return first;
}

static void use(struct explain *e, uint32_t i, const struct fprim *prim)
{
	struct ex_note *note = &e->notes[first_alike(i)];
	if (note->is_used) {
		note->is_several = true;
		return;
	}
	struct out o = out_mem(note->about, EX_ABOUT_MAX);
	note->is_used = true;
	if (!prim)
		return;
	if (prim->keyword && strcmp(prim->keyword, prim->written) != 0) {
		out_s(&o, prim->keyword);
		out_c(&o, ' ');
	}
	out_s(&o, prim->written);
	note->n_about = (uint32_t)o.len;
}

static void note_prim(struct explain *e, const struct fprim *prim)
{
	for (uint32_t i = 0; i < ARRAY_LEN(rows); i++) {
		const struct row *row = &rows[i];
		if (row->kind != (int)prim->kind || !is_time(e, row->when))
			continue;
		if (!row->asks || row->asks(prim))
			use(e, i, prim);
	}
}

static bool is_network(const struct fprim *prim)
{
	enum { IP4 = 0x0800, IP6 = 0x86dd };
	switch ((int)prim->kind) {
	case FP_HOST:
	case FP_PORT:
	case FP_PROTO:
	case FP_PROTOCHAIN:
	case FP_FIRST_FRAGMENT:
	case FP_BOOTP:
	case FP_DHCP6:
	case FP_RPC:
		return true;
	case FP_TYPE:
		return prim->number == IP4 || prim->number == IP6;
	default:
		return false;
	}
}

/* Bits of enum f_base, of the loads of a relation. */
static uint32_t bases_of(const struct fexpr *e, uint32_t depth)
{
	enum { DEEPEST = 64 };
	if (!e || depth > DEEPEST)
		return 0;
	uint32_t own = e->kind == FE_LOAD ? 1u << e->base : 0;
	return own | bases_of(e->a, depth + 1) | bases_of(e->b, depth + 1);
}

static void note_loads(struct explain *e, const struct fnode *rel)
{
	uint32_t bases = bases_of(rel->left, 0) | bases_of(rel->right, 0);
	for (uint32_t i = 0; bases && i < ARRAY_LEN(rows); i++) {
		bool is_transport = rows[i].kind == TRANSPORT_LOAD && bases >> BASE_TRANSPORT & 1;
		if ((is_transport || rows[i].kind == ANY_LOAD) && is_time(e, rows[i].when))
			use(e, i, NULL);
	}
}

void ex_note_test(struct explain *e, const struct ex_test *test)
{
	const struct fnode *first = test->nodes[0];
	for (uint32_t i = 0; i < test->n && test->nodes[i]->kind == FN_PRIM; i++) {
		note_prim(e, test->nodes[i]->prim);
		e->has_network |= is_network(test->nodes[i]->prim);
		e->has_tag |= test->nodes[i]->prim->kind == FP_VLAN;
	}
	if (first->kind == FN_REL)
		note_loads(e, first);
}

void ex_note_whole(struct explain *e)
{
	enum { TUNNELS_FULL, TUNNELS_PCAP, TAGS };
	struct ex_note *notes = e->notes + ARRAY_LEN(rows);
	bool is_pcap = e->whole.meaning == FILTER_MEANING_PCAP;
	bool has_tags = e->whole.link == LINK_ETHERNET && !e->has_tag;
	notes[TUNNELS_FULL].is_used = e->has_network && !is_pcap;
	notes[TUNNELS_PCAP].is_used = e->has_network && is_pcap;
	notes[TAGS].is_used = e->has_network && is_pcap && has_tags;
}
