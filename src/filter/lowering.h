/*
 * Inside of lowering, shared by lower.c and lower_*.c: the walk's context, and how primitives ask
 * for a type, a byte of the network header and so on in either meaning.
 *
 * Builders give NULL when something failed; l->r says what, or 0 for want of memory.
 */
#ifndef SONDE_FILTER_LOWERING_H
#define SONDE_FILTER_LOWERING_H

#include "filter/layout.h"
#include "filter/lower.h"

enum {
	LW_TYPE_IP = 0x0800,
	LW_TYPE_ARP = 0x0806,
	LW_TYPE_RARP = 0x8035,
	LW_TYPE_IPV6 = 0x86dd,
	LW_TYPE_8021Q = 0x8100,
	LW_TYPE_8021AD = 0x88a8,
	LW_TYPE_QINQ_OLD = 0x9100,
	LW_TYPE_DECNET = 0x6003,
	LW_TYPE_TEB = 0x6558, /* Ethernet inside a tunnel */
	LW_TYPE_APPLETALK = 0x809b,
	LW_TYPE_AARP = 0x80f3,
	LW_TYPE_IPX = 0x8137,
	LW_TYPE_MPLS = 0x8847,
	LW_TYPE_MPLS_MULTICAST = 0x8848,
	LW_TYPE_PPPOE_DISCOVERY = 0x8863,
	LW_TYPE_PPPOE_SESSION = 0x8864,
	LW_MAX_LENGTH = 1500, /* types up to this are lengths of 802.3 frames */

	LW_PROTO_TCP = 6,
	LW_PROTO_UDP = 17,
	LW_PROTO_FRAGMENT = 44,
	LW_PROTO_AH = 51,
	LW_PROTO_SCTP = 132,

	LW_SAP_IP = 0x06,
	LW_SAP_STP = 0x42,
	LW_SAP_IPX = 0xe0,
	LW_SAP_NETBEUI = 0xf0,
	LW_SAP_ISO = 0xfe,
};

/* A place in the frame, in libpcap's meaning: at bytes from its start, and the value of moving
 * more. */
struct place {
	struct fexpr *moving; /* NULL: 0 */
	uint32_t at;
};

/* Where libpcap looks for things at this point of the text. */
struct offsets {
	uint32_t link;		   /* what the link header is taken for: PPP behind pppoes */
	struct place head;	   /* link header */
	struct place type;	   /* type field in it */
	struct place payload;	   /* what follows it; LLC on 802 networks */
	uint32_t net, net_no_snap; /* network header from payload: behind SNAP, behind LLC */
	uint32_t n_labels;	   /* of MPLS */
	uint32_t n_tunnels;	   /* Geneve and VXLAN: the link header is an inner one */
};

struct lower {
	struct pool *pool;
	const struct lower_opts *opts;
	struct filter_error *error;
	int r; /* first failure, 0: none */
	uint32_t column, depth;
	struct offsets at; /* libpcap's meaning only */
};

static inline bool lw_is_pcap(const struct lower *l)
{
	return l->opts->meaning == FILTER_MEANING_PCAP;
}

/* The link type that tests see. */
static inline uint32_t lw_link(const struct lower *l)
{
	return lw_is_pcap(l) ? l->at.link : l->opts->link;
}

/* ---- lower.c ---- */

/* The link type has no such thing: an error if the caller is strict, else a test that is false. */
struct fnode *lw_refuse(struct lower *l, const char *fmt, ...) PRINTF_LIKE(2, 3);

/* No packet can have it, on no link: always an error. */
struct fnode *lw_fail(struct lower *l, int code, const char *fmt, ...) PRINTF_LIKE(3, 4);

/* Fails if it would go deeper than LOWER_MAX_DEPTH. */
bool lw_too_deep(struct lower *l);

/* A tree inside an expression. */
struct fnode *lw_walk(struct lower *l, const struct fnode *node);

/* ---- lower_place.c: numbers of the packet ---- */

void lw_offsets_init(struct offsets *ret, uint32_t link);

/* size bytes at a place + offset of the frame. */
struct fexpr *lw_load(struct lower *l, struct place place, uint32_t offset, uint8_t size);

/* size bytes at offset in the network header, and behind an IPv4 header. */
struct fexpr *lw_net(struct lower *l, uint32_t offset, uint8_t size);
struct fexpr *lw_transport(struct lower *l, uint32_t offset, uint8_t size);

/* An offset in the link header. */
struct fexpr *lw_head(struct lower *l, uint32_t offset, uint8_t size);

/* value == number, (value & mask) == number. A mask of all bits is left out. */
struct fnode *lw_is(struct lower *l, struct fexpr *value, uint32_t number);
struct fnode *lw_masked(struct lower *l, struct fexpr *value, uint32_t mask, uint32_t number);

/* value op number. */
struct fnode *lw_compare(struct lower *l, struct fexpr *value, enum f_op op, uint32_t number);

/* The tests of both ends as a direction asks for them. */
struct fnode *lw_ends(struct lower *l, enum fp_dir dir, struct fnode *source,
		      struct fnode *destination);

/* first..last, which may be the same. */
struct fnode *lw_between(struct lower *l, struct fexpr *value, uint32_t first, uint32_t last);

/* The same expression with loads moved to where libpcap's offsets point. Tests inside are lowered.
 */
struct fexpr *lw_move_expr(struct lower *l, struct fexpr *e);

/* ---- lower_type.c: what the packet is ---- */

/* The packet is of an Ethernet type; numbers up to 1500 are LLC service access points. */
struct fnode *lw_type(struct lower *l, uint32_t type);

/* 802.3, or what the link has like it, with an LLC header; and its bytes. */
struct fnode *lw_has_llc(struct lower *l);
struct fexpr *lw_llc(struct lower *l, uint32_t offset, uint8_t size);

/* IPv4 and the protocol, IPv6 and the next header. */
struct fnode *lw_proto4(struct lower *l, uint32_t proto);
struct fnode *lw_proto6(struct lower *l, uint32_t proto);

/* ---- kinds of primitives; a function with prim for each, or for several ---- */

/* lower_address.c. members: primitives of one kind that differ in their lists of addresses only. */
struct fnode *lw_host(struct lower *l, const struct fprim *const *members, uint32_t n);
struct fnode *lw_ether_host(struct lower *l, const struct fprim *const *members, uint32_t n);
struct fnode *lw_gateway(struct lower *l, const struct fprim *prim);
struct fnode *lw_broadcast(struct lower *l, const struct fprim *prim);
struct fnode *lw_multicast(struct lower *l, const struct fprim *prim);
struct fnode *lw_ip_broadcast(struct lower *l, const struct fprim *prim);
struct fnode *lw_ip_multicast(struct lower *l, const struct fprim *prim);
struct fnode *lw_ip6_multicast(struct lower *l, const struct fprim *prim);

/* lower_transport.c. members: primitives that differ in their port ranges only. */
struct fnode *lw_port(struct lower *l, const struct fprim *const *members, uint32_t n);
struct fnode *lw_proto(struct lower *l, const struct fprim *prim);
struct fnode *lw_protochain(struct lower *l, const struct fprim *prim);
struct fnode *lw_first_fragment(struct lower *l, const struct fprim *prim);
struct fnode *lw_port_pair(struct lower *l, const struct fprim *prim);
struct fnode *lw_fragment_zero(struct lower *l);
struct fnode *lw_dst_port4(struct lower *l, uint32_t proto, uint32_t port);
struct fnode *lw_dst_port6(struct lower *l, uint32_t proto, uint32_t port);

/* lower_link.c */
struct fnode *lw_type_range(struct lower *l, const struct fprim *prim);
struct fnode *lw_llc_kind(struct lower *l, const struct fprim *prim);
struct fnode *lw_iso(struct lower *l, const struct fprim *prim);
struct fnode *lw_isis(struct lower *l, const struct fprim *prim);
struct fnode *lw_apple(struct lower *l, const struct fprim *prim);
struct fnode *lw_apple_addr(struct lower *l, const struct fprim *prim);
struct fnode *lw_decnet_addr(struct lower *l, const struct fprim *prim);
struct fnode *lw_direction(struct lower *l, const struct fprim *prim);
struct fnode *lw_ifindex(struct lower *l, const struct fprim *prim);
struct fnode *lw_zone(struct lower *l, const struct fprim *prim);

/* lower_encap.c */
struct fnode *lw_vlan(struct lower *l, const struct fprim *prim);
struct fnode *lw_mpls(struct lower *l, const struct fprim *prim);
struct fnode *lw_pppoe_session(struct lower *l, const struct fprim *prim);
struct fnode *lw_tunnel(struct lower *l, const struct fprim *prim);

#endif
