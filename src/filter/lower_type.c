/* Lowering: types of packets, LLC, IP protocols. In our meaning a type is a fact that the layout of
 * the packet gives; in libpcap's it is bytes of the link header. */
#include <errno.h>

#include "filter/lowering.h"

/* Packet types of the cooked header that stand for no Ethernet type. */
enum { SLL_802_3 = 1, SLL_802_2 = 4 };

static struct fexpr *type_field(struct lower *l, uint8_t size)
{
	return lw_load(l, l->at.type, 0, size);
}

static struct fnode *var_is(struct lower *l, enum f_var var, uint32_t value)
{
	return fn_var_is(l->pool, var, value);
}

/* ---- LLC ---- */

/* Token ring: the header and, if the first bit of the source is set, a routing field of the length
 * that its first five bits say. */
static struct fexpr *token_ring_llc(struct lower *l)
{
	struct fexpr *routed =
		fe_op(l->pool, FE_SHR, fe_at(l->pool, BASE_LINK, 8, 1), fe_const(l->pool, 7));
	struct fexpr *size =
		fe_op(l->pool, FE_AND, fe_at(l->pool, BASE_LINK, 14, 1), fe_const(l->pool, 0x1f));
	return fe_op(l->pool, FE_ADD, fe_op(l->pool, FE_MUL, routed, size), fe_const(l->pool, 14));
}

struct fexpr *lw_llc(struct lower *l, uint32_t offset, uint8_t size)
{
	if (lw_is_pcap(l))
		return lw_load(l, l->at.payload, offset, size);
	switch (l->opts->link) {
	case LINK_FDDI:
		return fe_at(l->pool, BASE_LINK, 13 + offset, size);
	case LINK_TOKEN_RING:
		return lw_load(l, (struct place){ .moving = token_ring_llc(l) }, offset, size);
	default:
		return fe_at(l->pool, BASE_NET, offset, size);
	}
}

/* Whether there are LLC headers at all, besides those of 802.3. */
static bool link_has_llc(uint32_t link)
{
	switch (link) {
	case LINK_ETHERNET:
	case LINK_FDDI:
	case LINK_TOKEN_RING:
	case LINK_LINUX_SLL:
	case LINK_LINUX_SLL2:
		return true;
	default:
		return false;
	}
}

struct fnode *lw_has_llc(struct lower *l)
{
	bool pcap = lw_is_pcap(l);
	switch (lw_link(l)) {
	case LINK_ETHERNET:
		return lw_compare(l, pcap ? type_field(l, 2) : fe_var(l->pool, VAR_TYPE), OP_LE,
				  LW_MAX_LENGTH);
	case LINK_FDDI:
		return pcap ? fn_const(l->pool, true)
			    : lw_masked(l, fe_at(l->pool, BASE_LINK, 0, 1), 0x50, 0x50);
	case LINK_TOKEN_RING:
		return pcap ? fn_const(l->pool, true)
			    : lw_compare(l,
					 fe_op(l->pool, FE_AND, fe_at(l->pool, BASE_LINK, 1, 1),
					       fe_const(l->pool, 0xc0)),
					 OP_NE, 0);
	case LINK_LINUX_SLL:
	case LINK_LINUX_SLL2:
		return pcap ? lw_is(l, type_field(l, 2), SLL_802_2)
			    : var_is(l, VAR_TYPE, SLL_802_2);
	default:
		return fn_const(l->pool, false);
	}
}

/* aa aa 03, the organisation, the type: libpcap compares the last four bytes first. */
static struct fnode *snap(struct lower *l, uint32_t organisation, uint32_t type)
{
	struct fnode *back = lw_is(l, lw_llc(l, 4, 4), (organisation & 0xffff) << 16 | type);
	struct fnode *front = lw_is(l, lw_llc(l, 0, 4), 0xaaaa0300 | organisation >> 16);
	return fn_and(l->pool, back, front);
}

/* Both access points or the destination's only; some protocols always use one at both ends. */
static struct fnode *sap(struct lower *l, uint32_t sap)
{
	if (sap == LW_SAP_IP || sap == LW_SAP_NETBEUI || sap == LW_SAP_ISO)
		return lw_is(l, lw_llc(l, 0, 2), sap << 8 | sap);
	/* libpcap takes the byte behind the type, which is elsewhere inside Geneve. */
	bool by_type = lw_is_pcap(l) && l->at.link == LINK_ETHERNET;
	struct fexpr *field = by_type ? lw_load(l, l->at.type, 2, 1) : lw_llc(l, 0, 1);
	return lw_is(l, field, sap & 0xff);
}

/* ---- types ---- */

/* The plain type. */
static struct fnode *plain_type(struct lower *l, uint32_t type)
{
	if (lw_is_pcap(l))
		return lw_is(l, type_field(l, 2), type);
	bool is_tag = type == LW_TYPE_8021Q || type == LW_TYPE_8021AD || type == LW_TYPE_QINQ_OLD;
	return var_is(l, is_tag ? VAR_OUTER_TYPE : VAR_TYPE, type);
}

/* IPX: in its own type, behind SNAP, behind LLC, raw in 802.3. */
static struct fnode *ipx(struct lower *l)
{
	bool cooked = lw_link(l) == LINK_LINUX_SLL || lw_link(l) == LINK_LINUX_SLL2;
	struct fnode *own = plain_type(l, LW_TYPE_IPX), *inside = snap(l, 0, LW_TYPE_IPX);
	struct fnode *plain_llc = lw_is(l, lw_llc(l, 0, 1), LW_SAP_IPX);
	if (cooked) {
		inside = fn_and(l->pool, lw_has_llc(l), fn_or(l->pool, plain_llc, inside));
		return fn_or(l->pool, own, fn_or(l->pool, plain_type(l, SLL_802_3), inside));
	}
	inside = fn_or(l->pool, inside, plain_llc);
	inside = fn_or(l->pool, inside, lw_is(l, lw_llc(l, 0, 2), 0xffff));
	return fn_or(l->pool, own, fn_and(l->pool, lw_has_llc(l), inside));
}

/* A type on a link whose frames may be 802.3: some protocols come behind SNAP as well. */
static struct fnode *type_or_llc(struct lower *l, uint32_t type)
{
	if (type == LW_SAP_IPX)
		return ipx(l);
	if (type <= LW_MAX_LENGTH)
		return fn_and(l->pool, lw_has_llc(l), sap(l, type));
	struct fnode *own = plain_type(l, type);
	uint32_t organisation = type == LW_TYPE_APPLETALK ? 0x080007 : 0;
	if (type != LW_TYPE_APPLETALK && type != LW_TYPE_AARP)
		return own;
	return fn_or(l->pool, own, fn_and(l->pool, lw_has_llc(l), snap(l, organisation, type)));
}

/* FDDI and token ring in libpcap's meaning: every frame is taken for LLC, and everything that is no
 * access point for SNAP. */
static struct fnode *pcap_llc_type(struct lower *l, uint32_t type)
{
	if (type == LW_SAP_IPX)
		return lw_is(l, lw_llc(l, 0, 1), LW_SAP_IPX);
	if (type <= LW_MAX_LENGTH)
		return sap(l, type);
	if (type == LW_TYPE_APPLETALK)
		return snap(l, 0x080007, type);
	return lw_is(l, lw_llc(l, 6, 2), type);
}

/* Behind a label there is no type: the bottom of the stack, and the version of IP. */
static struct fnode *pcap_mpls_type(struct lower *l, uint32_t type)
{
	if (type != LW_TYPE_IP && type != LW_TYPE_IPV6)
		return lw_fail(l, EINVAL, "unsupported protocol over mpls");
	struct fnode *bottom = lw_masked(l, lw_net(l, 0xfffffffe, 1), 1, 1);
	struct fnode *version =
		lw_masked(l, lw_net(l, 0, 1), 0xf0, type == LW_TYPE_IP ? 0x40 : 0x60);
	return fn_and(l->pool, bottom, version);
}

/* An address family before the packet, in either byte order, or always big-endian. */
static struct fnode *pcap_family(struct lower *l, uint32_t type)
{
	static const uint8_t families[] = { 24, 28, 30, 10, 2 };
	enum { IP = ARRAY_LEN(families) - 1 };
	if (type != LW_TYPE_IP && type != LW_TYPE_IPV6)
		return fn_const(l->pool, false);
	struct fnode *any = fn_const(l->pool, false);
	for (uint32_t i = type == LW_TYPE_IP ? IP : 0; i < (type == LW_TYPE_IP ? IP + 1 : IP);
	     i++) {
		any = fn_or(l->pool, any, lw_is(l, type_field(l, 4), families[i]));
		if (l->at.link == LINK_NULL)
			any = fn_or(l->pool, any,
				    lw_is(l, type_field(l, 4), (uint32_t)families[i] << 24));
	}
	return any;
}

static uint32_t ppp_protocol(uint32_t type)
{
	switch (type) {
	case LW_SAP_ISO:
		return 0x0023;
	case LW_SAP_STP:
		return 0x0031;
	case LW_SAP_IPX:
		return 0x002b;
	case LW_TYPE_IPX:
	case LW_TYPE_MPLS:
	case LW_TYPE_MPLS_MULTICAST:
		return type; /* libpcap does not translate these */
	default:
		return layout_ppp_of_type(type);
	}
}

/* IP and nothing else, by a field and its values for versions 4 and 6. */
static struct fnode *pcap_ip_only(struct lower *l, uint32_t type, struct fexpr *field,
				  const uint32_t values[static 2])
{
	if (type != LW_TYPE_IP && type != LW_TYPE_IPV6)
		return fn_const(l->pool, false);
	return lw_is(l, field, values[type == LW_TYPE_IPV6]);
}

static struct fnode *pcap_type(struct lower *l, uint32_t type)
{
	static const uint32_t versions[] = { 0x40, 0x60 }, families[] = { 2, 26 };
	if (l->at.n_labels)
		return pcap_mpls_type(l, type);
	switch (l->at.link) {
	case LINK_ETHERNET:
	case LINK_LINUX_SLL:
		return type_or_llc(l, type);
	case LINK_FDDI:
	case LINK_TOKEN_RING:
		return pcap_llc_type(l, type);
	case LINK_C_HDLC:
		return plain_type(l, type == LW_SAP_ISO ? 0xfefe : type);
	case LINK_PPP:
		return plain_type(l, ppp_protocol(type));
	case LINK_NULL:
	case LINK_LOOP:
		return pcap_family(l, type);
	case LINK_RAW:
		return pcap_ip_only(
			l, type, fe_op(l->pool, FE_AND, lw_head(l, 0, 1), fe_const(l->pool, 0xf0)),
			versions);
	case LINK_IPNET:
		return pcap_ip_only(l, type, type_field(l, 1), families);
	case LINK_IPV4:
		return fn_const(l->pool, type == LW_TYPE_IP);
	case LINK_IPV6:
		return fn_const(l->pool, type == LW_TYPE_IPV6);
	case LINK_LINUX_SLL2:
	case LINK_IPOIB:
		return plain_type(l, type);
	default:
		return fn_const(l->pool, false);
	}
}

/* Links that carry nothing but IP: a type that can never be there is false at once. */
static bool carries_only_ip(uint32_t link)
{
	switch (link) {
	case LINK_NULL:
	case LINK_LOOP:
	case LINK_RAW:
	case LINK_IPNET:
	case LINK_IPV4:
	case LINK_IPV6:
		return true;
	default:
		return false;
	}
}

struct fnode *lw_type(struct lower *l, uint32_t type)
{
	if (lw_is_pcap(l))
		return pcap_type(l, type);
	uint32_t link = l->opts->link;
	if (carries_only_ip(link) && type != LW_TYPE_IP && type != LW_TYPE_IPV6)
		return fn_const(l->pool, false);
	if (link == LINK_C_HDLC && type == LW_SAP_ISO)
		return plain_type(l, 0xfefe);
	if (link == LINK_PPP && type <= LW_MAX_LENGTH)
		return plain_type(l, type == LW_SAP_IPX ? LW_TYPE_IPX : ppp_protocol(type));
	if (link_has_llc(link))
		return type_or_llc(l, type);
	return plain_type(l, type == LW_SAP_IPX ? LW_TYPE_IPX : type);
}

/* ---- protocols of IP ---- */

struct fnode *lw_proto4(struct lower *l, uint32_t proto)
{
	struct fexpr *field = lw_is_pcap(l) ? lw_net(l, 9, 1) : fe_var(l->pool, VAR_PROTO);
	return fn_and(l->pool, lw_type(l, LW_TYPE_IP), lw_is(l, field, proto));
}

/* libpcap: the next header, or that behind a Fragment header right there. We: the end of the chain,
 * or one of the extension headers in it. */
struct fnode *lw_proto6(struct lower *l, uint32_t proto)
{
	struct fnode *is, *also = NULL;
	uint32_t bit = layout_chain_bit(proto);
	if (lw_is_pcap(l)) {
		is = lw_is(l, lw_net(l, 6, 1), proto);
		also = fn_and(l->pool, lw_is(l, lw_net(l, 6, 1), LW_PROTO_FRAGMENT),
			      lw_is(l, lw_net(l, 40, 1), proto));
	} else {
		is = var_is(l, VAR_PROTO, proto);
		if (bit)
			also = lw_masked(l, fe_var(l->pool, VAR_CHAIN), bit, bit);
	}
	struct fnode *any = also ? fn_or(l->pool, is, also) : is;
	return fn_and(l->pool, lw_type(l, LW_TYPE_IPV6), any);
}
