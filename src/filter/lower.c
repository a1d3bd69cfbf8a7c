/* Lowering: the walk over the tree. What a primitive means stands in lower_*.c. */
#include "filter/lower.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>

#include "filter/error.h"
#include "filter/lowering.h"

/* ---- failures ---- */

PRINTF_LIKE(3, 0)
static void fail(struct lower *l, int code, const char *fmt, va_list args)
{
	char text[ERR_TEXT_MAX];
	if (vsnprintf(text, sizeof(text), fmt, args) < 0)
		text[0] = '\0';
	if (!l->r)
		l->r = filter_fail(l->error, code, l->column, "%s", text);
}

struct fnode *lw_fail(struct lower *l, int code, const char *fmt, ...)
{
	va_list args;
	va_start(args, fmt);
	fail(l, code, fmt, args);
	va_end(args);
	return NULL;
}

bool lw_too_deep(struct lower *l)
{
	if (l->depth < LOWER_MAX_DEPTH)
		return false;
	(void)lw_fail(l, E2BIG, "the expression is nested too deeply");
	return true;
}

struct fnode *lw_refuse(struct lower *l, const char *fmt, ...)
{
	if (!l->opts->strict)
		return fn_const(l->pool, false);
	va_list args;
	va_start(args, fmt);
	fail(l, EINVAL, fmt, args);
	va_end(args);
	return NULL;
}

/* ---- primitives ---- */

static struct fnode *state(struct lower *l, const struct fprim *prim)
{
	struct fstate s = { .kind = STATE_SLP };
	if (prim->kind == FP_RPC)
		s = (struct fstate){ .kind = STATE_RPC,
				     .dir = prim->dir,
				     .program = prim->number,
				     .version = prim->number2,
				     .procedure = prim->number3 };
	return fn_state(l->pool, &s);
}

static struct fnode *length(struct lower *l, const struct fprim *prim)
{
	bool less = prim->kind == FP_LESS;
	enum f_op op = prim->strict ? (less ? OP_LT : OP_GT) : (less ? OP_LE : OP_GE);
	return lw_compare(l, fe_len(l->pool), op, prim->number);
}

static struct fnode *one_host(struct lower *l, const struct fprim *prim)
{
	return lw_host(l, &prim, 1);
}

static struct fnode *one_ether_host(struct lower *l, const struct fprim *prim)
{
	return lw_ether_host(l, &prim, 1);
}

static struct fnode *one_port(struct lower *l, const struct fprim *prim)
{
	return lw_port(l, &prim, 1);
}

/* Kinds that ask for nothing but a type. */
static struct fnode *only_type(struct lower *l, const struct fprim *prim)
{
	static const uint16_t types[] = {
		[FP_PPPOE_DISCOVERY] = LW_TYPE_PPPOE_DISCOVERY,
		[FP_IPX] = LW_SAP_IPX,
		[FP_ATALK] = LW_TYPE_APPLETALK,
		[FP_AARP] = LW_TYPE_AARP,
	};
	return lw_type(l, types[prim->kind]);
}

static struct fnode *llc_sap(struct lower *l, const struct fprim *prim)
{
	return lw_type(l, prim->number);
}

static struct fnode *(*const lowerings[])(struct lower *l, const struct fprim *prim) = {
	[FP_HOST] = one_host,
	[FP_ETHER_HOST] = one_ether_host,
	[FP_GATEWAY] = lw_gateway,
	[FP_PORT] = one_port,
	[FP_TYPE] = lw_type_range,
	[FP_PROTO] = lw_proto,
	[FP_PROTOCHAIN] = lw_protochain,
	[FP_VLAN] = lw_vlan,
	[FP_MPLS] = lw_mpls,
	[FP_PPPOE_DISCOVERY] = only_type,
	[FP_PPPOE_SESSION] = lw_pppoe_session,
	[FP_GENEVE] = lw_tunnel,
	[FP_VXLAN] = lw_tunnel,
	[FP_BROADCAST] = lw_broadcast,
	[FP_MULTICAST] = lw_multicast,
	[FP_IP_BROADCAST] = lw_ip_broadcast,
	[FP_IP_MULTICAST] = lw_ip_multicast,
	[FP_IP6_MULTICAST] = lw_ip6_multicast,
	[FP_LESS] = length,
	[FP_GREATER] = length,
	[FP_FIRST_FRAGMENT] = lw_first_fragment,
	[FP_BOOTP] = lw_port_pair,
	[FP_DHCP6] = lw_port_pair,
	[FP_SLP] = state,
	[FP_RPC] = state,
	[FP_ZONE] = lw_zone,
	[FP_APPLE] = lw_apple,
	[FP_APPLE_ADDR] = lw_apple_addr,
	[FP_DECNET_ADDR] = lw_decnet_addr,
	[FP_LLC] = lw_llc_kind,
	[FP_LLC_SAP] = llc_sap,
	[FP_ISO] = lw_iso,
	[FP_ISIS] = lw_isis,
	[FP_IPX] = only_type,
	[FP_ATALK] = only_type,
	[FP_AARP] = only_type,
	[FP_INBOUND] = lw_direction,
	[FP_OUTBOUND] = lw_direction,
	[FP_IFINDEX] = lw_ifindex,
};

/* ---- alternatives of one kind ---- */

/* "host a or host b or ..." becomes one primitive with a longer list, and so do ports and MAC
 * addresses. In libpcap's meaning only neighbours whose loads are the same ones, so that it makes
 * no difference where the packet ends. */
static bool can_gather(const struct lower *l, const struct fnode *node)
{
	if (node->kind != FN_PRIM)
		return false;
	enum fp_dir dir = node->prim->dir;
	enum fp_kind kind = node->prim->kind;
	bool is_list = kind == FP_HOST || kind == FP_PORT || kind == FP_ETHER_HOST;
	if (!lw_is_pcap(l))
		return is_list && dir != DIR_BOTH;
	return is_list && kind != FP_ETHER_HOST && !node->prim->n_ip6 &&
	       (dir == DIR_SRC || dir == DIR_DST);
}

static bool alike(const struct fprim *a, const struct fprim *b)
{
	return a->kind == b->kind && a->dir == b->dir && a->families == b->families &&
	       a->protos == b->protos;
}

/* The children of a list, before and after. */
struct alternatives {
	const struct fnode *node;
	struct fnode **lowered;	       /* node->n of them; NULL: gathered by an earlier one */
	const struct fprim **gathered; /* room for node->n */
	bool *done;
};

static struct fnode *walk(struct lower *l, const struct fnode *node);

/* Lowers child i, with what can be gathered behind it. */
static struct fnode *gather(struct lower *l, const struct alternatives *alt, uint32_t i)
{
	const struct fnode *node = alt->node, *first = node->child[i];
	if (!can_gather(l, first))
		return walk(l, first);
	uint32_t n = 0;
	for (uint32_t k = i; k < node->n; k++) {
		const struct fnode *child = node->child[k];
		bool joins =
			!alt->done[k] && can_gather(l, child) && alike(first->prim, child->prim);
		if (joins) {
			alt->gathered[n++] = child->prim;
			alt->done[k] = true;
		} else if (lw_is_pcap(l)) {
			break;
		}
	}
	l->column = first->column;
	if (first->prim->kind == FP_HOST)
		return lw_host(l, alt->gathered, n);
	if (first->prim->kind == FP_PORT)
		return lw_port(l, alt->gathered, n);
	return lw_ether_host(l, alt->gathered, n);
}

static struct fnode *any_of(struct lower *l, const struct fnode *node)
{
	struct alternatives alt = {
		.node = node,
		.lowered = pool_alloc(l->pool, node->n * sizeof(*alt.lowered)),
		.gathered = pool_alloc(l->pool, node->n * sizeof(*alt.gathered)),
		.done = pool_alloc(l->pool, node->n * sizeof(*alt.done)),
	};
	if (!alt.lowered || !alt.gathered || !alt.done)
		return NULL;
	uint32_t n = 0;
	for (uint32_t i = 0; i < node->n; i++) {
		if (alt.done[i])
			continue;
		alt.lowered[n] = gather(l, &alt, i);
		if (!alt.lowered[n++])
			return NULL;
	}
	return fn_list(l->pool, FN_OR, alt.lowered, n);
}

/* ---- the walk ---- */

/* "not a and not b" as "not (a or b)", so that lists of what is not wanted become sets as well.
 * Returns the node without those of its parts; *ret_none is the test that stands for them, or NULL.
 */
static const struct fnode *gather_nots(struct lower *l, const struct fnode *node,
				       struct fnode **ret_none)
{
	uint32_t n_nots = 0, n_others = 0;
	*ret_none = NULL;
	for (uint32_t i = 0; i < node->n; i++)
		n_nots += node->child[i]->kind == FN_NOT;
	if (n_nots < 2 || lw_is_pcap(l))
		return node;
	struct fnode **nots = pool_alloc(l->pool, n_nots * sizeof(struct fnode *));
	struct fnode **others = pool_alloc(l->pool, node->n * sizeof(struct fnode *));
	if (!nots || !others)
		return NULL;
	n_nots = 0;
	for (uint32_t i = 0; i < node->n; i++) {
		struct fnode *child = node->child[i];
		if (child->kind == FN_NOT)
			nots[n_nots++] = child->child[0];
		else
			others[n_others++] = child;
	}
	*ret_none = fn_not(l->pool, walk(l, fn_list(l->pool, FN_OR, nots, n_nots)));
	return *ret_none ? fn_list(l->pool, FN_AND, others, n_others) : NULL;
}

static struct fnode *each_of(struct lower *l, const struct fnode *node)
{
	struct fnode **lowered = pool_alloc(l->pool, node->n * sizeof(struct fnode *));
	for (uint32_t i = 0; i < node->n; i++) {
		if (!lowered)
			return NULL;
		lowered[i] = walk(l, node->child[i]);
		if (!lowered[i])
			return NULL;
	}
	return fn_list(l->pool, FN_AND, lowered, node->n);
}

static struct fnode *all_of(struct lower *l, const struct fnode *node)
{
	struct fnode *none;
	const struct fnode *rest = gather_nots(l, node, &none);
	if (!none)
		return rest ? each_of(l, rest) : NULL;
	struct fnode *others = rest->kind == FN_AND ? each_of(l, rest) : walk(l, rest);
	return fn_and(l->pool, others, none);
}

/* A relation that the user wrote. */
static struct fnode *relation(struct lower *l, const struct fnode *node)
{
	struct fexpr *left = lw_move_expr(l, node->left);
	struct fexpr *right = left ? lw_move_expr(l, node->right) : NULL;
	return fn_rel(l->pool, node->op, left, right);
}

static struct fnode *walk_node(struct lower *l, const struct fnode *node)
{
	switch (node->kind) {
	case FN_TRUE:
	case FN_FALSE:
		return fn_const(l->pool, node->kind == FN_TRUE);
	case FN_AND:
		return all_of(l, node);
	case FN_OR:
		return any_of(l, node);
	case FN_NOT:
		return fn_not(l->pool, walk(l, node->child[0]));
	case FN_REL:
		return relation(l, node);
	case FN_PRIM:
		return lowerings[node->prim->kind](l, node->prim);
	case FN_SET:
		return node->left ? fn_value_set(l->pool, lw_move_expr(l, node->left), node->set)
				  : fn_set(l->pool, node->base, node->offset, node->set);
	case FN_STATE:
		return fn_state(l->pool, node->state);
	}
	return NULL;
}

static struct fnode *walk(struct lower *l, const struct fnode *node)
{
	if (lw_too_deep(l))
		return NULL;
	if (node->column)
		l->column = node->column;
	l->depth++;
	struct fnode *lowered = walk_node(l, node);
	l->depth--;
	return lowered;
}

struct fnode *lw_walk(struct lower *l, const struct fnode *node)
{
	return walk(l, node);
}

int lower_tree(struct fnode **ret_tree, struct pool *pool, const struct fnode *tree,
	       const struct lower_opts *opts, struct filter_error *error)
{
	struct lower l = { .pool = pool, .opts = opts, .error = error };
	lw_offsets_init(&l.at, opts->link);
	struct fnode *lowered = walk(&l, tree);
	if (lowered) {
		*ret_tree = lowered;
		return 0;
	}
	return l.r ? l.r : filter_fail(error, ENOMEM, 0, "no memory for the expression");
}
