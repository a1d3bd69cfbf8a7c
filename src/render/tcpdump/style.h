/* Inside the tcpdump style: what the functions of the protocols share. One function prints one
 * layer, from its records (render/bind.h), and finds the next itself. */
#ifndef SONDE_RENDER_TCPDUMP_STYLE_H
#define SONDE_RENDER_TCPDUMP_STYLE_H

#include <assert.h>

#include "base/bytes.h"
#include "base/wallclock.h"
#include "render/bind.h"
#include "render/tcpdump.h"
#include "render/tcpdump/fields.h"
#include "render/tcpdump/flows.h"

enum { TD_TYPE_IP = 0x0800, TD_IP_HEADER = 20 };
enum { TD_SECOND_TEXT = 16, TD_TIME_ROOM = 64, TD_PLAIN_ROOM = 512 };

/* The IP header around what is printed. */
struct td_ip {
	const struct layer *layer;
	const uint8_t *src, *dst;
	enum addr_kind kind;
	uint32_t len; /* of what it carries, as the header says */
	bool more;    /* the first of several fragments */
};

struct tcpdump_style {
	struct tcpdump_opts opts;
	struct bound bound[TD_N_FIELDS];
	struct bind_layers layers;
	struct wallclock_cache clock;
	uint64_t second_ns; /* where the second begins that second_text shows */
	char second_text[TD_SECOND_TEXT];
	uint8_t n_second; /* of its characters; 0: none yet */
	bool plain;	  /* plain segments are shown from their values */
	bool started;
	int64_t first_ns, previous_ns;
	struct td_flows flows;
	struct td_ends *ends; /* TD_N_ENDS */
};

/* One packet being printed. */
struct td {
	struct tcpdump_style *s;
	struct out *o;
	const struct packet *p;
	const struct bound *b; /* of the style: &t->b[B_tcp_seq] */
	struct td_ip ip;
	bool dumped;			      /* the text ends with a dump, asked for or not */
	const uint8_t *frame_src, *frame_dst; /* hardware addresses; NULL: none */
};

/* The layer of the first record with a value of the scope. */
static inline uint64_t td_u(const struct td *t, const struct scope *s, uint32_t name)
{
	return scope_u(s, &t->b[name]);
}

static inline bool td_has(const struct td *t, const struct scope *s, uint32_t name)
{
	return scope_has(s, &t->b[name]);
}

static inline struct span td_span(const struct td *t, const struct scope *s, uint32_t name)
{
	return scope_span(s, &t->b[name]);
}

static inline struct scope td_scope(const struct td *t, const struct layer *l)
{
	return scope_of(t->p, l);
}

static inline bool td_cut(const struct layer *l)
{
	return l->fault == CUR_SNAPPED || l->fault == CUR_SHORT;
}

/* Prints a layer. False: the style has no text for it. */
bool td_layer(struct td *t, const struct layer *l);

/* The protocol of a layer, for those who ask by name. */
bool td_is(const struct td *t, const struct layer *l, const char *name);

/* The unknown part of the packet is shown as a dump, unless -x does so anyway, or -q. */
void td_dump_unknown(struct td *t);

/* ---- names (names.c) ---- */

void td_addr(struct td *t, enum addr_kind kind, const uint8_t *addr);
void td_ip4(struct td *t, struct span addr);
void td_port(struct td *t, uint8_t proto, uint16_t port);
void td_mac(struct td *t, const uint8_t *mac, uint32_t n);
void td_ethertype(struct td *t, uint16_t type);

/* "A > B: " */
void td_ends(struct td *t);

/* "A.p > B.q: ", without the blank at the end. */
void td_port_ends(struct td *t, uint8_t proto, uint16_t sport, uint16_t dport);

/* ---- texts that are kept (flows.h) ---- */

/* Two ports, the source's above the destination's, and above them what tells the versions apart. */
enum { TD_IP4_SHIFT = 32, TD_IP6_SHIFT };

static ALWAYS_INLINE uint64_t td_ports(bool is_ip6, uint16_t sport, uint16_t dport)
{
	return UINT64_C(1) << (is_ip6 ? TD_IP6_SHIFT : TD_IP4_SHIFT) | (uint32_t)sport << 16 |
	       dport;
}

static ALWAYS_INLINE struct td_ends_key td_ends_key(const uint8_t *src, const uint8_t *dst,
						    uint64_t ports)
{
	struct td_ends_key k = { .ports = ports };
	if (ports >> TD_IP6_SHIFT) {
		k.a = get64(src, false);
		k.b = get64(src + 8, false);
		k.c = get64(dst, false);
		k.d = get64(dst + 8, false);
	} else {
		k.a = get32(src, false) | (uint64_t)get32(dst, false) << 32;
	}
	return k;
}

/* Takes the place for other ends. */
void td_renew_ends(struct tcpdump_style *s, struct td_ends *e, const uint8_t *src,
		   const uint8_t *dst, uint64_t ports);

/* What is kept for these ends. */
static ALWAYS_INLINE struct td_ends *td_find_ends(struct tcpdump_style *s, const uint8_t *src,
						  const uint8_t *dst, uint64_t ports)
{
	enum { INDEX_SHIFT = 54 };
	static_assert(TD_N_ENDS == 1 << (64 - INDEX_SHIFT), "places are found by 10 bits");
	const uint64_t factor = UINT64_C(0x9e3779b97f4a7c15);
	struct td_ends_key k = td_ends_key(src, dst, ports);
	uint64_t hash = (k.a ^ k.b * 31 ^ k.c * 127 ^ k.d * 8191) * factor >> 20;
	struct td_ends *e = &s->ends[(hash ^ k.ports) * factor >> INDEX_SHIFT];
	uint64_t differ = (e->key.a ^ k.a) | (e->key.b ^ k.b) | (e->key.c ^ k.c) |
			  (e->key.d ^ k.d) | (e->key.ports ^ k.ports);
	if (unlikely(differ))
		td_renew_ends(s, e, src, dst, ports);
	return e;
}

/* "A.p > B.q: " at s, which has room for TD_ENDS_TEXT. */
static ALWAYS_INLINE char *td_put_ends(char *s, const struct td_ends *e)
{
	enum { HALF = TD_ENDS_TEXT / 2 };
	memcpy(s, e->text, HALF);
	if (unlikely(e->n > HALF))
		memcpy(s + HALF, e->text + HALF, HALF);
	return s + e->n;
}

/* Text from the packet in quotes. */
void td_quoted(struct td *t, struct span text);

/* The word for v, or the text before it and the number. */
void td_word(struct td *t, const struct names *names, uint64_t v);

/* ---- link layers (link.c) ---- */

/* Bytes in front of the network header. */
uint32_t td_link_header(const struct packet *p);
void td_ether(struct td *t, const struct layer *l);
void td_cooked(struct td *t, const struct layer *l);
void td_null(struct td *t, const struct layer *l);
void td_vlan(struct td *t, const struct layer *l);
void td_llc(struct td *t, const struct layer *l);
void td_arp(struct td *t, const struct layer *l);
void td_fddi(struct td *t, const struct layer *l);
void td_token_ring(struct td *t, const struct layer *l);
void td_ppp(struct td *t, const struct layer *l);
void td_slip(struct td *t, const struct layer *l);
void td_ddp(struct td *t, const struct layer *l);
void td_llap(struct td *t, const struct layer *l);
void td_aarp(struct td *t, const struct layer *l);
void td_decnet(struct td *t, const struct layer *l);
void td_ipx(struct td *t, const struct layer *l);

/* ---- 802.2 (llc.c) ---- */

/* What a frame says of itself above its service access points. */
struct td_llc_frame {
	uint8_t dsap, ssap, control, next;
	uint32_t len; /* behind the three bytes */
	uint32_t off; /* of the first byte behind them */
};

/* A frame of layer l that has no type. */
void td_put_llc(struct td *t, const struct layer *l, struct td_llc_frame *f);

/* The SNAP header, with -v. */
void td_put_snap(struct td *t, struct span oui, uint64_t type);

/* ---- IP and what it carries ---- */

void td_print_ip(struct td *t, const struct layer *l);
void td_print_ip6(struct td *t, const struct layer *l);
void td_raw_ip(struct td *t, const struct layer *l);
void td_ip_options(struct td *t, const struct scope *s, uint32_t n);
void td_tcp(struct td *t, const struct layer *l);

void td_udp(struct td *t, const struct layer *l);
void td_icmp(struct td *t, const struct layer *l);
void td_icmp6(struct td *t, const struct layer *l);
void td_igmp(struct td *t, const struct layer *l);
void td_ospf(struct td *t, const struct layer *l);
void td_ospf3(struct td *t, const struct layer *l);
void td_egp(struct td *t, const struct layer *l);
void td_igrp(struct td *t, const struct layer *l);
void td_gre(struct td *t, const struct layer *l);

/* RPC and NFS, which print the whole line. False: the message is not theirs. */
bool td_rpc(struct td *t, const struct layer *l, uint16_t sport, uint16_t dport);

/* What UDP carries; each begins with a blank. */
void td_dns(struct td *t, const struct layer *l);
void td_tftp(struct td *t, const struct layer *l);
void td_dhcp(struct td *t, const struct layer *l);
void td_ntp(struct td *t, const struct layer *l);
void td_rip(struct td *t, const struct layer *l);
void td_snmp(struct td *t, const struct layer *l);
void td_kerberos(struct td *t, const struct layer *l);
void td_nbns(struct td *t, const struct layer *l);
void td_nbdgm(struct td *t, const struct layer *l);
void td_rtp(struct td *t, const struct layer *l);
void td_rtcp(struct td *t, const struct layer *l);
void td_vat(struct td *t, const struct layer *l);
void td_wb(struct td *t, const struct layer *l);

/* ---- plain packets (plain.c) ---- */

static inline struct td_ip td_plain_ip(const struct plain *v)
{
	return (struct td_ip){ .kind = v->is_ip6 ? ADDR_IP6 : ADDR_IP4,
			       .src = v->src,
			       .dst = v->dst };
}

/* The line behind its time, at s, for which there is TD_PLAIN_ROOM. Returns its end, behind the
 * newline; NULL: there was not enough. */
char *td_plain(struct tcpdump_style *style, const struct plain *v, struct out *o, char *s);

/* What it says of a segment (tcp.c) and a DNS message (dns.c). */
char *td_plain_segment(struct tcpdump_style *style, const struct plain *v, struct td_ends *e,
		       char *s);
void td_plain_dns(struct td *t, const struct plain_dns *m);

/* ---- dumps (dump.c) ---- */

/* The packet from an offset in the frame on. */
void td_dump(struct td *t, enum tcpdump_dump dump, uint32_t from);

#endif
