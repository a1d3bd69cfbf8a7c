/* Lowering: numbers of the packet. Our meaning loads from three bases; libpcap's has only the start
 * of the frame and offsets that the words of the text have moved. */
#include "filter/lowering.h"

/* ---- where libpcap looks at first ---- */

void lw_offsets_init(struct offsets *ret, uint32_t link)
{
	/* type, payload; from payload: network header behind SNAP, behind LLC alone */
	static const struct {
		uint32_t link;
		uint8_t type, payload, net, net_no_snap;
	} links[] = {
		{ .link = LINK_ETHERNET, .type = 12, .payload = 14, .net_no_snap = 3 },
		{ .link = LINK_FDDI, .type = 13, .payload = 13, .net = 8, .net_no_snap = 3 },
		{ .link = LINK_TOKEN_RING, .type = 14, .payload = 14, .net = 8, .net_no_snap = 3 },
		{ .link = LINK_PPP, .type = 2, .payload = 4 },
		{ .link = LINK_C_HDLC, .type = 2, .payload = 4 },
		{ .link = LINK_NULL, .type = 0, .payload = 4 },
		{ .link = LINK_LOOP, .type = 0, .payload = 4 },
		{ .link = LINK_LINUX_SLL, .type = 14, .payload = 16 },
		{ .link = LINK_LINUX_SLL2, .type = 0, .payload = 20 },
		{ .link = LINK_IPNET, .type = 1, .payload = 24 },
		{ .link = LINK_IPOIB, .type = 0, .payload = 4 },
	};
	*ret = (struct offsets){ .link = link };
	for (size_t i = 0; i < ARRAY_LEN(links); i++) {
		if (links[i].link != link)
			continue;
		ret->type.at = links[i].type;
		ret->payload.at = links[i].payload;
		ret->net = links[i].net;
		ret->net_no_snap = links[i].net_no_snap;
	}
}

/* ---- loads ---- */

struct fexpr *lw_load(struct lower *l, struct place place, uint32_t offset, uint8_t size)
{
	if (!place.moving)
		return fe_at(l->pool, BASE_LINK, place.at + offset, size);
	return fe_load_from(l->pool, BASE_LINK, place.at + offset, place.moving, size);
}

struct fexpr *lw_net(struct lower *l, uint32_t offset, uint8_t size)
{
	if (!lw_is_pcap(l))
		return fe_at(l->pool, BASE_NET, offset, size);
	return lw_load(l, l->at.payload, l->at.net + offset, size);
}

struct fexpr *lw_head(struct lower *l, uint32_t offset, uint8_t size)
{
	struct place start = { .at = 0 };
	return lw_load(l, lw_is_pcap(l) ? l->at.head : start, offset, size);
}

/* What is added to a fixed displacement to find the end of the IPv4 header. */
static struct fexpr *header4(struct lower *l)
{
	struct fexpr *words = fe_op(l->pool, FE_AND, lw_net(l, 0, 1), fe_const(l->pool, 0x0f));
	struct fexpr *bytes = fe_op(l->pool, FE_MUL, words, fe_const(l->pool, 4));
	if (!l->at.payload.moving)
		return bytes;
	return fe_op(l->pool, FE_ADD, l->at.payload.moving, bytes);
}

struct fexpr *lw_transport(struct lower *l, uint32_t offset, uint8_t size)
{
	if (!lw_is_pcap(l))
		return fe_at(l->pool, BASE_TRANSPORT, offset, size);
	uint32_t fixed = l->at.payload.at + l->at.net + offset;
	return fe_load_from(l->pool, BASE_LINK, fixed, header4(l), size);
}

/* ---- comparisons ---- */

struct fnode *lw_compare(struct lower *l, struct fexpr *value, enum f_op op, uint32_t number)
{
	return fn_rel(l->pool, op, value, fe_const(l->pool, number));
}

struct fnode *lw_is(struct lower *l, struct fexpr *value, uint32_t number)
{
	return lw_compare(l, value, OP_EQ, number);
}

struct fnode *lw_masked(struct lower *l, struct fexpr *value, uint32_t mask, uint32_t number)
{
	if (mask != 0xffffffff)
		value = fe_op(l->pool, FE_AND, value, fe_const(l->pool, mask));
	return lw_is(l, value, number);
}

struct fnode *lw_between(struct lower *l, struct fexpr *value, uint32_t first, uint32_t last)
{
	if (first == last)
		return lw_is(l, value, first);
	return fn_and(l->pool, lw_compare(l, value, OP_GE, first),
		      lw_compare(l, value, OP_LE, last));
}

struct fnode *lw_ends(struct lower *l, enum fp_dir dir, struct fnode *source,
		      struct fnode *destination)
{
	switch (dir) {
	case DIR_SRC:
		return source;
	case DIR_DST:
		return destination;
	case DIR_BOTH:
		return fn_and(l->pool, source, destination);
	case DIR_EITHER:
		break;
	}
	return fn_or(l->pool, source, destination);
}

/* ---- expressions that the user wrote ---- */

/* A load from the link header, the network header or behind an IPv4 header, where they now are. The
 * offset that the user wrote may be negative, as it were: the sum with what moves wraps, the sum
 * with the displacement does not. */
static struct fexpr *move_load(struct lower *l, const struct fexpr *e, struct fexpr *offset)
{
	struct place place = e->base == BASE_LINK ? l->at.head : l->at.payload;
	uint32_t fixed = place.at + (e->base == BASE_LINK ? 0 : l->at.net) + e->value;
	struct fexpr *moving = e->base == BASE_TRANSPORT ? header4(l) : place.moving;
	if (moving)
		offset = fe_op(l->pool, FE_ADD, moving, offset);
	return fe_load_from(l->pool, BASE_LINK, fixed, offset, e->size);
}

static struct fexpr *move_operands(struct lower *l, struct fexpr *e)
{
	struct fexpr *a = lw_move_expr(l, e->a);
	struct fexpr *b = a && e->b ? lw_move_expr(l, e->b) : NULL;
	if (!a || (e->b && !b))
		return NULL;
	return a == e->a && b == e->b ? e : fe_op(l->pool, e->kind, a, b);
}

static struct fexpr *move_kind(struct lower *l, struct fexpr *e)
{
	switch (e->kind) {
	case FE_CONST:
	case FE_LEN:
	case FE_VAR:
		return e;
	case FE_BOOL:
		return fe_bool(l->pool, lw_walk(l, e->test));
	case FE_LOAD: {
		struct fexpr *offset = lw_move_expr(l, e->a);
		if (!offset)
			return NULL;
		if (!lw_is_pcap(l))
			return offset == e->a
				       ? e
				       : fe_load_from(l->pool, e->base, e->value, offset, e->size);
		return move_load(l, e, offset);
	}
	case FE_ADD:
	case FE_SUB:
	case FE_MUL:
	case FE_DIV:
	case FE_MOD:
	case FE_AND:
	case FE_OR:
	case FE_XOR:
	case FE_SHL:
	case FE_SHR:
	case FE_NEG:
		return move_operands(l, e);
	}
	return NULL;
}

struct fexpr *lw_move_expr(struct lower *l, struct fexpr *e)
{
	if (lw_too_deep(l))
		return NULL;
	l->depth++;
	struct fexpr *moved = move_kind(l, e);
	l->depth--;
	return moved;
}
