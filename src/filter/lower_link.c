/* Lowering: Ethernet types, LLC and what lives there, AppleTalk, DECnet, direction, interface,
 * zone. */
#include <errno.h>

#include "filter/lowering.h"

/* A primitive of snoop's that libpcap's language does not have. */
static struct fnode *not_in_pcap(struct lower *l, const struct fprim *prim)
{
	return lw_fail(l, EINVAL, "'%s' is not in libpcap's language",
		       prim->keyword ? prim->keyword : prim->written);
}

/* ---- types ---- */

struct fnode *lw_type_range(struct lower *l, const struct fprim *prim)
{
	if (prim->number2 <= prim->number) {
		/* snoop's ethertype is the number and nothing else. */
		bool is_plain = l->opts->language == FILTER_SNOOP &&
				(prim->number == LW_TYPE_APPLETALK || prim->number == LW_TYPE_AARP);
		return is_plain ? fn_var_is(l->pool, VAR_TYPE, prim->number)
				: lw_type(l, prim->number);
	}
	struct fexpr *type =
		lw_is_pcap(l) ? lw_load(l, l->at.type, 0, 2) : fe_var(l->pool, VAR_TYPE);
	return lw_between(l, type, prim->number, prim->number2);
}

/* ---- LLC ---- */

/* Control fields: (byte & mask) == value. */
static const struct {
	uint8_t mask, value;
} llc_controls[] = {
	[FP_LLC_I] = { 0x01, 0x00 },	 [FP_LLC_S] = { 0x03, 0x01 },
	[FP_LLC_U] = { 0x03, 0x03 },	 [FP_LLC_RR] = { 0x0f, 0x01 },
	[FP_LLC_RNR] = { 0x0f, 0x05 },	 [FP_LLC_REJ] = { 0x0f, 0x09 },
	[FP_LLC_UI] = { 0xef, 0x03 },	 [FP_LLC_UA] = { 0xef, 0x63 },
	[FP_LLC_DISC] = { 0xef, 0x43 },	 [FP_LLC_DM] = { 0xef, 0x0f },
	[FP_LLC_SABME] = { 0xef, 0x6f }, [FP_LLC_TEST] = { 0xef, 0xe3 },
	[FP_LLC_XID] = { 0xef, 0xaf },	 [FP_LLC_FRMR] = { 0xef, 0x87 },
};

static struct fnode *any_llc(struct lower *l)
{
	switch (lw_link(l)) {
	case LINK_ETHERNET:
		/* ff ff is not LLC, but IPX without it. */
		return fn_and(l->pool, lw_has_llc(l),
			      lw_compare(l, lw_llc(l, 0, 2), OP_NE, 0xffff));
	case LINK_FDDI:
	case LINK_TOKEN_RING:
		return lw_has_llc(l);
	case LINK_LINUX_SLL:
	case LINK_LINUX_SLL2:
		if (!lw_is_pcap(l))
			return lw_has_llc(l);
		break;
	default:
		break;
	}
	return lw_refuse(l, "'llc' not supported on this link type");
}

struct fnode *lw_llc_kind(struct lower *l, const struct fprim *prim)
{
	struct fnode *llc = any_llc(l);
	if (prim->number >= ARRAY_LEN(llc_controls))
		return llc;
	struct fnode *control = lw_masked(l, lw_llc(l, 2, 1), llc_controls[prim->number].mask,
					  llc_controls[prim->number].value);
	return fn_and(l->pool, llc, control);
}

/* A byte behind the LLC header of ISO protocols. C-HDLC has a byte of padding instead of the
 * header. */
static struct fexpr *iso_byte(struct lower *l, uint32_t offset)
{
	if (lw_link(l) == LINK_C_HDLC)
		return lw_net(l, 1 + offset, 1);
	if (lw_is_pcap(l))
		return lw_load(l, l->at.payload, l->at.net_no_snap + offset, 1);
	return lw_link(l) == LINK_PPP ? lw_net(l, offset, 1) : lw_llc(l, 3 + offset, 1);
}

static struct fnode *iso(struct lower *l, uint32_t discriminator)
{
	struct fnode *any = lw_type(l, LW_SAP_ISO);
	if (discriminator == FP_ANY)
		return any;
	return fn_and(l->pool, any, lw_is(l, iso_byte(l, 0), discriminator & 0xff));
}

struct fnode *lw_iso(struct lower *l, const struct fprim *prim)
{
	return iso(l, prim->number);
}

struct fnode *lw_isis(struct lower *l, const struct fprim *prim)
{
	enum { ISIS = 0x83, TYPE_OFFSET = 4, TYPE_MASK = 0x1f };
	struct fnode *isis = iso(l, ISIS), *any = NULL;
	uint32_t mask = lw_is_pcap(l) ? 0xff : TYPE_MASK; /* which libpcap leaves out */
	for (uint32_t type = 0; type < 32; type++) {
		if (!(prim->number >> type & 1))
			continue;
		struct fnode *one = lw_masked(l, iso_byte(l, TYPE_OFFSET), mask, type);
		any = any ? fn_or(l->pool, any, one) : one;
	}
	return any ? fn_and(l->pool, isis, any) : isis;
}

/* ---- AppleTalk ---- */

/* 802.3 with SNAP, any organisation. */
static struct fnode *snap_type(struct lower *l, uint32_t type)
{
	struct fnode *head = lw_masked(l, lw_llc(l, 0, 4), 0xffffff00, 0xaaaa0300);
	return fn_and(l->pool, head, lw_is(l, lw_llc(l, 6, 2), type));
}

struct fnode *lw_apple(struct lower *l, const struct fprim *prim)
{
	if (lw_is_pcap(l))
		return not_in_pcap(l, prim);
	struct fnode *own = fn_or(l->pool, fn_var_is(l->pool, VAR_TYPE, LW_TYPE_APPLETALK),
				  fn_var_is(l->pool, VAR_TYPE, LW_TYPE_AARP));
	struct fnode *snap =
		fn_or(l->pool, snap_type(l, LW_TYPE_APPLETALK), snap_type(l, LW_TYPE_AARP));
	return fn_or(l->pool, own, fn_and(l->pool, lw_has_llc(l), snap));
}

/* One end of DDP, long header: network and node. */
static struct fnode *ddp_end(struct lower *l, const struct fprim *prim, bool is_source)
{
	enum { DDP = 8, NETWORK = 4, NODE = 8 };
	uint32_t network = DDP + NETWORK + (is_source ? 2 : 0);
	uint32_t node = DDP + NODE + (is_source ? 1 : 0);
	return fn_and(l->pool, lw_is(l, lw_llc(l, network, 2), prim->number),
		      lw_is(l, lw_llc(l, node, 1), prim->number2));
}

struct fnode *lw_apple_addr(struct lower *l, const struct fprim *prim)
{
	if (lw_is_pcap(l))
		return not_in_pcap(l, prim);
	struct fnode *snap = fn_and(l->pool, lw_has_llc(l), snap_type(l, LW_TYPE_APPLETALK));
	struct fnode *source = ddp_end(l, prim, true), *destination = ddp_end(l, prim, false);
	return fn_and(l->pool, snap, lw_ends(l, prim->dir, source, destination));
}

/* ---- DECnet ---- */

/* The flags of a data packet, without padding or with one byte of it. */
static struct fnode *decnet_flags(struct lower *l, uint32_t flags, bool is_padded)
{
	if (is_padded)
		return lw_masked(l, lw_net(l, 2, 2), 0xff07, 0x8100 | flags);
	return lw_masked(l, lw_net(l, 2, 1), 0x07, flags);
}

/* One end of data packets; addresses are little-endian. The order is libpcap's. */
static struct fnode *decnet_end(struct lower *l, uint32_t addr, bool is_source)
{
	enum { SHORT_HEADER = 2, LONG_HEADER = 6 };
	static const struct {
		uint32_t flags, source, destination;
		bool is_padded;
	} shapes[] = {
		{ .flags = SHORT_HEADER, .source = 5, .destination = 3 },
		{ .flags = SHORT_HEADER, .source = 6, .destination = 4, .is_padded = true },
		{ .flags = LONG_HEADER, .source = 17, .destination = 9 },
		{ .flags = LONG_HEADER, .source = 18, .destination = 10, .is_padded = true },
	};
	uint32_t wire = (addr & 0xff) << 8 | (addr >> 8 & 0xff);
	struct fnode *any = NULL;
	for (size_t i = 0; i < ARRAY_LEN(shapes); i++) {
		uint32_t offset = is_source ? shapes[i].source : shapes[i].destination;
		struct fnode *flags = decnet_flags(l, shapes[i].flags, shapes[i].is_padded);
		struct fnode *one = fn_and(l->pool, flags, lw_is(l, lw_net(l, offset, 2), wire));
		any = i ? fn_or(l->pool, any, one) : one;
	}
	return fn_and(l->pool, lw_type(l, LW_TYPE_DECNET), any);
}

struct fnode *lw_decnet_addr(struct lower *l, const struct fprim *prim)
{
	struct fnode *source = decnet_end(l, prim->number, true);
	struct fnode *destination = decnet_end(l, prim->number, false);
	return lw_ends(l, prim->dir, source, destination);
}

/* ---- what is not in the packet ---- */

struct fnode *lw_direction(struct lower *l, const struct fprim *prim)
{
	enum { SLL_OUTGOING = 4, HOOK_OUT = 1, HOOK_IN = 2 };
	bool out = prim->kind == FP_OUTBOUND;
	if (!lw_is_pcap(l))
		return fn_var_is(l->pool, VAR_DIRECTION, out ? DIR_OUT : DIR_IN);
	struct fnode *sent;
	switch (l->at.link) {
	case LINK_LINUX_SLL:
		sent = lw_is(l, lw_head(l, 0, 2), SLL_OUTGOING);
		break;
	case LINK_LINUX_SLL2:
		sent = lw_is(l, lw_head(l, 10, 1), SLL_OUTGOING);
		break;
	case LINK_IPNET:
		return lw_is(l, lw_head(l, 2, 2), out ? HOOK_OUT : HOOK_IN);
	default:
		return lw_refuse(l, "inbound/outbound not supported on this link type");
	}
	return out ? sent : fn_not(l->pool, sent);
}

struct fnode *lw_ifindex(struct lower *l, const struct fprim *prim)
{
	uint32_t link = lw_link(l);
	if (lw_is_pcap(l) && link == LINK_LINUX_SLL2)
		return lw_is(l, lw_head(l, 4, 4), prim->number);
	if (lw_is_pcap(l) || (link != LINK_LINUX_SLL2 && link != LINK_IPNET))
		return lw_refuse(l, "ifindex not supported on this link type");
	return fn_var_is(l->pool, VAR_IFINDEX, prim->number);
}

struct fnode *lw_zone(struct lower *l, const struct fprim *prim)
{
	enum { SOURCE = 16, DESTINATION = 20 };
	if (lw_is_pcap(l))
		return not_in_pcap(l, prim);
	/* snoop compares the same bytes on any link. */
	struct fnode *source = lw_is(l, lw_head(l, SOURCE, 4), prim->number);
	struct fnode *destination = lw_is(l, lw_head(l, DESTINATION, 4), prim->number);
	return lw_ends(l, prim->dir, source, destination);
}
