/* Lowering: VLAN tags, MPLS, PPPoE, Geneve, VXLAN. Our meaning asks whether they are there.
 * libpcap's, in addition, moves the offsets of everything to the right in the text, whatever the
 * structure. */
#include <errno.h>

#include "filter/lowering.h"

enum {
	MAX_LABELS = 4, /* of one packet that our meaning looks at */
	MAX_TUNNELS =
		3, /* in one expression of libpcap's meaning: expressions grow sixfold with each */
};

/* ---- VLAN ---- */

static struct fnode *our_vlan(struct lower *l, uint32_t id)
{
	if (id == FP_ANY)
		return lw_compare(l, fe_var(l->pool, VAR_N_TAGS), OP_NE, 0);
	return fn_or(l->pool, fn_var_is(l->pool, VAR_VID0, id), fn_var_is(l->pool, VAR_VID1, id));
}

struct fnode *lw_vlan(struct lower *l, const struct fprim *prim)
{
	static const uint32_t tags[] = { LW_TYPE_8021Q, LW_TYPE_8021AD, LW_TYPE_QINQ_OLD };
	if (!lw_is_pcap(l))
		return our_vlan(l, prim->number);
	if (l->at.n_labels)
		return lw_fail(l, EINVAL, "no VLAN match after MPLS");
	if (l->at.link != LINK_ETHERNET)
		return lw_refuse(l, "no VLAN support for this link type");
	struct fnode *test = NULL;
	for (size_t i = 0; i < ARRAY_LEN(tags); i++) {
		struct fnode *tag = lw_type(l, tags[i]);
		test = i ? fn_or(l->pool, test, tag) : tag;
	}
	if (prim->number != FP_ANY)
		test = fn_and(l->pool, test, lw_masked(l, lw_net(l, 0, 2), 0x0fff, prim->number));
	l->at.type.at += 4;
	l->at.payload.at += 4;
	return test;
}

/* ---- MPLS ---- */

static struct fnode *label_at(struct lower *l, uint32_t entry, uint32_t label)
{
	return lw_masked(l, lw_net(l, 4 * entry, 4), 0xfffff000, label << 12);
}

/* The label is one of the first in the stack: those in front are not its bottom. */
static struct fnode *our_mpls(struct lower *l, uint32_t label)
{
	struct fnode *type =
		fn_or(l->pool, lw_type(l, LW_TYPE_MPLS), lw_type(l, LW_TYPE_MPLS_MULTICAST));
	if (label == FP_ANY)
		return type;
	struct fnode *any = NULL;
	for (uint32_t i = MAX_LABELS; i > 0; i--) {
		struct fnode *below = any;
		any = label_at(l, i - 1, label);
		if (below)
			below = fn_and(l->pool, lw_masked(l, lw_net(l, 4 * i - 2, 1), 1, 0), below);
		any = below ? fn_or(l->pool, any, below) : any;
	}
	return fn_and(l->pool, type, any);
}

struct fnode *lw_mpls(struct lower *l, const struct fprim *prim)
{
	if (!lw_is_pcap(l))
		return our_mpls(l, prim->number);
	struct fnode *test;
	if (l->at.n_labels)
		test = lw_masked(l, lw_net(l, 0xfffffffe, 1), 1, 0);
	else if (l->at.link == LINK_ETHERNET || l->at.link == LINK_C_HDLC)
		test = lw_type(l, LW_TYPE_MPLS);
	else if (l->at.link == LINK_PPP)
		test = lw_type(l, layout_ppp_of_type(LW_TYPE_MPLS));
	else
		return lw_refuse(l, "no MPLS support for this link type");
	if (prim->number != FP_ANY)
		test = fn_and(l->pool, test, label_at(l, 0, prim->number));
	l->at.net += 4;
	l->at.net_no_snap += 4;
	l->at.n_labels++;
	return test;
}

/* ---- PPPoE ---- */

struct fnode *lw_pppoe_session(struct lower *l, const struct fprim *prim)
{
	struct fnode *test = lw_type(l, LW_TYPE_PPPOE_SESSION);
	if (!lw_is_pcap(l)) {
		return prim->number == FP_ANY
			       ? test
			       : fn_and(l->pool, test, lw_is(l, lw_net(l, 2, 2), prim->number));
	}
	if (prim->number != FP_ANY)
		test = fn_and(l->pool, test, lw_masked(l, lw_net(l, 0, 4), 0xffff, prim->number));
	l->at.link = LINK_PPP;
	l->at.head = l->at.payload;
	l->at.head.at += l->at.net + 6;
	l->at.type = l->at.payload = l->at.head;
	l->at.payload.at += 2;
	l->at.net = l->at.net_no_snap = 0;
	return test;
}

/* ---- Geneve, VXLAN ---- */

/* What the first byte of the tunnel's header must be, and the port. */
struct tunnel {
	uint32_t port, mask, value;
};

static struct tunnel tunnel_of(const struct fprim *prim)
{
	if (prim->kind == FP_GENEVE)
		return (struct tunnel){ .port = 6081, .mask = 0xc0, .value = 0 }; /* version */
	return (struct tunnel){ .port = 4789, .mask = 0x08, .value = 0x08 }; /* has a network */
}

static struct fexpr *times(struct lower *l, struct fexpr *a, uint32_t b)
{
	return fe_op(l->pool, FE_MUL, a, fe_const(l->pool, b));
}

static struct fexpr *plus(struct lower *l, struct fexpr *a, uint32_t b)
{
	return fe_op(l->pool, FE_ADD, a, fe_const(l->pool, b));
}

/* Where the tunnel's header begins: behind UDP, behind either IP. */
static struct fexpr *tunnel_start(struct lower *l)
{
	struct fexpr *is4 = fe_bool(l->pool, lw_type(l, LW_TYPE_IP));
	struct fexpr *is6 = fe_bool(l->pool, lw_type(l, LW_TYPE_IPV6));
	struct fexpr *words = fe_op(l->pool, FE_AND, lw_net(l, 0, 1), fe_const(l->pool, 0x0f));
	struct fexpr *head4 = fe_op(l->pool, FE_MUL, is4, times(l, words, 4));
	struct fexpr *head = fe_op(l->pool, FE_ADD, head4, times(l, is6, 40));
	if (l->at.payload.moving)
		head = fe_op(l->pool, FE_ADD, head, l->at.payload.moving);
	return plus(l, head, l->at.payload.at + l->at.net + 8);
}

/* Everything to the right is about the inner frame. Geneve may carry another type than Ethernet. */
static void enter_tunnel(struct lower *l, bool is_geneve)
{
	struct place start = { .moving = tunnel_start(l) };
	struct fexpr *head = plus(l, start.moving, 8);
	struct fexpr *type = plus(l, head, 12), *payload = plus(l, head, 14);
	if (is_geneve) {
		struct fexpr *words =
			fe_op(l->pool, FE_AND, lw_load(l, start, 0, 1), fe_const(l->pool, 0x3f));
		head = fe_op(l->pool, FE_ADD, head, times(l, words, 4));
		struct fnode *is_ethernet = lw_is(l, lw_load(l, start, 2, 2), LW_TYPE_TEB);
		struct fexpr *yes = fe_bool(l->pool, is_ethernet);
		struct fexpr *no = fe_bool(l->pool, fn_not(l->pool, is_ethernet));
		type = fe_op(l->pool, FE_ADD, fe_op(l->pool, FE_MUL, yes, plus(l, head, 12)),
			     fe_op(l->pool, FE_MUL, no, plus(l, start.moving, 2)));
		payload = fe_op(l->pool, FE_ADD, head, times(l, yes, 14));
	}
	l->at.head = (struct place){ .moving = head };
	l->at.type = (struct place){ .moving = type };
	l->at.payload = (struct place){ .moving = payload };
	l->at.link = LINK_ETHERNET;
	l->at.net = 0;
	l->at.n_tunnels++;
}

static struct fnode *network_is(struct lower *l, const struct fprim *prim, struct fexpr *field,
				struct fnode *test)
{
	if (prim->number == FP_ANY)
		return test;
	return fn_and(l->pool, test, lw_masked(l, field, 0xffffff00, prim->number << 8));
}

static struct fnode *pcap_tunnel(struct lower *l, const struct fprim *prim)
{
	struct tunnel t = tunnel_of(prim);
	struct fnode *in4 = fn_and(l->pool, lw_dst_port4(l, LW_PROTO_UDP, t.port),
				   lw_masked(l, lw_transport(l, 8, 1), t.mask, t.value));
	struct fnode *in6 = fn_and(l->pool, lw_dst_port6(l, LW_PROTO_UDP, t.port),
				   lw_masked(l, lw_net(l, 48, 1), t.mask, t.value));
	in4 = network_is(l, prim, lw_transport(l, 12, 4), in4);
	in6 = network_is(l, prim, lw_net(l, 52, 4), in6);
	if (l->at.n_tunnels == MAX_TUNNELS)
		return lw_fail(l, E2BIG, "more than %u tunnels in an expression", MAX_TUNNELS);
	struct fnode *test = fn_or(l->pool, in4, in6);
	if (prim->kind == FP_GENEVE) {
		/* libpcap reads the inner type here: a packet that ends before it is rejected. */
		struct place start = { .moving = tunnel_start(l) };
		struct fnode *held = lw_compare(l, lw_load(l, start, 2, 2), OP_GE, 0);
		test = fn_and(l->pool, test, held);
	}
	enter_tunnel(l, prim->kind == FP_GENEVE);
	return test;
}

struct fnode *lw_tunnel(struct lower *l, const struct fprim *prim)
{
	if (lw_is_pcap(l))
		return pcap_tunnel(l, prim);
	struct tunnel t = tunnel_of(prim);
	struct fnode *test = fn_and(l->pool, fn_var_is(l->pool, VAR_PROTO, LW_PROTO_UDP),
				    lw_is(l, lw_transport(l, 2, 2), t.port));
	test = fn_and(l->pool, test, lw_masked(l, lw_transport(l, 8, 1), t.mask, t.value));
	return network_is(l, prim, lw_transport(l, 12, 4), test);
}
