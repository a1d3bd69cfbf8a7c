/* decnet - DECnet phase IV: routing header and control messages, and the NSP messages inside data.
 * DNA Routing Layer 2.0.0, DNA NSP 4.0.0. Numbers are little-endian. */
#include "dissect/built.h"
#include "dissect/view.h"

enum { CONTROL = 0x01, FORMAT = 0x07, SHORT_DATA = 0x02, LONG_DATA = 0x06, PAD = 0x80 };
enum { INIT, VERIFICATION, TEST, LEVEL_1, LEVEL_2, ROUTER_HELLO, ENDNODE_HELLO };
enum { NSP_LINK_SERVICE = 0x10 };

enum {
	LENGTH,
	PADDING,
	FLAGS,
	RTS,
	RQR,
	INTRA,
	DST,
	SRC,
	HOPS,
	CONTROL_TYPE,
	ID,
	VERSION,
	ECO,
	USER_ECO,
	INFO,
	BLOCK_SIZE,
	PRIORITY,
	AREA,
	ROUTER,
	HELLO,
	ROUTES,
	COUNT,
	START,
	COST,
	ROUTE_HOPS,
	FUNCTION,
	TEST_DATA,
	NSP,
	DST_LINK,
	SRC_LINK,
	ACK,
	OTHER_ACK,
	SEGMENT,
	LS_FLAGS,
	FLOW,
	SERVICES,
	SEGMENT_SIZE,
	REASON,
	DATA,
	N
};

NAMES(controls, "control {}", { INIT, "init" }, { VERIFICATION, "verification" }, { TEST, "test" },
      { LEVEL_1, "lev-1-routing" }, { LEVEL_2, "lev-2-routing" }, { ROUTER_HELLO, "router-hello" },
      { ENDNODE_HELLO, "endnode-hello" });
NAMES(messages, "NSP 0x{}", { 0x00, "data" }, { 0x20, "data" }, { 0x40, "data" }, { 0x60, "data" },
      { NSP_LINK_SERVICE, "link-service" }, { 0x30, "interrupt" }, { 0x04, "data-ack" },
      { 0x14, "ils-ack" }, { 0x24, "conn-ack" }, { 0x08, "nop" }, { 0x18, "conn-initiate" },
      { 0x28, "conn-confirm" }, { 0x38, "disconn-initiate" }, { 0x48, "disconn-confirm" },
      { 0x68, "retrans-conn-initiate" });

static void show_route(struct view *v, const struct record *r);
static void show_address(struct view *v, const struct record *r);
static void show_ack(struct view *v, const struct record *r);

#define NODE(n_, label_) UINT(2, .name = n_, .snoop = label_, .show = show_address)

static const struct field F[N] = {
	[LENGTH] = UINT(2, .name = "length", .snoop = "Length = {}"),
	[PADDING] = UINT(0, .name = "padding", .snoop = "Padding = {} bytes"),
	[FLAGS] = UINT(1, .name = "flags", .hex = true, .snoop = "Routing flags = 0x{:x2}"),
	[RTS] = FLAG(1, 0x10, "returned to sender", "not returned", .name = "returned"),
	[RQR] = FLAG(1, 0x08, "return requested", "no return requested", .name = "return_request"),
	[INTRA] = FLAG(1, 0x20, "intra-Ethernet", "not intra-Ethernet", .name = "intra_ethernet"),
	[DST] = NODE("dst", "Destination node = "),
	[SRC] = NODE("src", "Source node = "),
	[HOPS] = UINT(1, .name = "hops", .snoop = "Hops = {}"),
	[CONTROL_TYPE] = UINT(0, .name = "control", .names = &controls,
			      .snoop = "Control message = {} ({:=})"),
	[ID] = NODE("node", "Node = "),
	[VERSION] = UINT(1, .name = "version", .snoop = "Version = {}"),
	[ECO] = UINT(1, .name = "eco", .snoop = "ECO = {}"),
	[USER_ECO] = UINT(1, .name = "user_eco", .snoop = "User ECO = {}"),
	[INFO] = UINT(1, .name = "node_type", .snoop = "Node type = {}"),
	[BLOCK_SIZE] = UINT(2, .name = "block_size", .snoop = "Block size = {}"),
	[PRIORITY] = UINT(1, .name = "priority", .snoop = "Priority = {}"),
	[AREA] = UINT(1, .name = "area"),
	[ROUTER] = NODE("router", "Router = "),
	[HELLO] = UINT(2, .name = "hello_timer", .snoop = "Hello timer = {} seconds"),
	[ROUTES] = GROUP(.name = "routes"),
	[COUNT] = UINT(2, .name = "count"),
	[START] = UINT(2, .name = "start", .show = show_route),
	[COST] = BITS(2, 0x03ff, .name = "cost", .snoop = " cost = {}, hops = {hops}"),
	[ROUTE_HOPS] = BITS(2, 0x7c00, .name = "hops"),
	[FUNCTION] = BYTES(.name = "function_value", .snoop = "Function value = {}"),
	[TEST_DATA] = BYTES(.name = "test_data"),
	[NSP] = UINT(1, .name = "nsp", .names = &messages, .snoop = "NSP message = 0x{:x2} ({:=})"),
	[DST_LINK] = UINT(2, .name = "dst_link", .snoop = "Destination link = {}"),
	[SRC_LINK] = UINT(2, .name = "src_link", .snoop = "Source link = {}"),
	[ACK] = UINT(2, .name = "ack", .hex = true, .snoop = "Acknowledged = ", .show = show_ack),
	[OTHER_ACK] = UINT(2, .name = "other_ack", .hex = true,
			   .snoop = "Acknowledged (other) = ", .show = show_ack),
	[SEGMENT] = UINT(2, .name = "segment", .snoop = "Segment = {}"),
	[LS_FLAGS] = UINT(1, .name = "link_service_flags", .hex = true,
			  .snoop = "Link service flags = 0x{:x2}"),
	[FLOW] = INT(1, .name = "flow_control", .snoop = "Flow control value = {}"),
	[SERVICES] = UINT(1, .name = "services", .hex = true, .snoop = "Services = 0x{:x2}"),
	[SEGMENT_SIZE] = UINT(2, .name = "segment_size", .snoop = "Segment size = {}"),
	[REASON] = UINT(2, .name = "reason", .snoop = "Reason = {}"),
	[DATA] = BYTES(.name = "data"),
};

/* ---- text ---- */

/* area.node */
static void put_node(struct out *o, uint64_t address)
{
	out_f(o, "%u.%u", (unsigned)(address >> 10), (unsigned)(address & 0x3ff));
}

static void show_address(struct view *v, const struct record *r)
{
	v_begin(v);
	out_s(v->o, v->f->snoop);
	put_node(v->o, r->v.u);
	v_end(v);
}

/* Bits 12 to 14 say which kind, 12 bits are the number. */
static void show_ack(struct view *v, const struct record *r)
{
	v_begin(v);
	out_f(v->o, "%s%u%s", v->f->snoop, (unsigned)(r->v.u & 0xfff),
	      r->v.u & 0x1000 ? " (negative)" : "");
	v_end(v);
}

static void show_route(struct view *v, const struct record *r)
{
	uint64_t count = (r - 1)->v.u;
	v_begin(v);
	out_f(v->o, "%s %u to %u", v_u(v, &F[CONTROL_TYPE]) == LEVEL_1 ? "Nodes" : "Areas",
	      (unsigned)r->v.u, (unsigned)(r->v.u + (count ? count - 1 : 0)));
	v_end(v);
}

static bool decnet_line(struct view *v)
{
	out_s(v->o, "DECNET ");
	if (v_has(v, &F[CONTROL_TYPE])) {
		v_template(v, "{control:=}", NULL, NULL);
		if (v_has(v, &F[ID])) {
			out_c(v->o, ' ');
			put_node(v->o, v_u(v, &F[ID]));
		}
		return true;
	}
	out_s(v->o, "D=");
	put_node(v->o, v_u(v, &F[DST]));
	out_s(v->o, " S=");
	put_node(v->o, v_u(v, &F[SRC]));
	v_template(v, " LEN={length}[ {nsp:=}][ link {dst_link}][ seg {segment}]", NULL, NULL);
	return true;
}

/* ---- decoding ---- */

static void node(struct dis *d, uint32_t f)
{
	enum { HIGH_BYTES = 4 }; /* AA-00-04-00, the same for all */
	d_skip(d, HIGH_BYTES);
	d_get_le(d, &F[f]);
}

static void acks(struct dis *d)
{
	if (d_left(d) >= 2 && d_peek(d, 1, 1) & 0x80)
		d_get_le(d, &F[ACK]);
	if (d_left(d) >= 2 && d_peek(d, 1, 1) & 0x80)
		d_get_le(d, &F[OTHER_ACK]);
}

static void nsp(struct dis *d)
{
	uint64_t type = d_get(d, &F[NSP]);
	if (type == 0x08)
		return;
	d_get_le(d, &F[DST_LINK]);
	if (type != 0x24)
		d_get_le(d, &F[SRC_LINK]);
	switch (type & 0x0c) {
	case 0x00:
		acks(d);
		d_get_le(d, &F[SEGMENT]);
		if (type == NSP_LINK_SERVICE) {
			d_get(d, &F[LS_FLAGS]);
			d_get(d, &F[FLOW]);
		}
		break;
	case 0x04:
		acks(d);
		break;
	case 0x08:
		if (type == 0x38 || type == 0x48) {
			d_get_le(d, &F[REASON]);
		} else {
			d_get(d, &F[SERVICES]);
			d_get(d, &F[INFO]);
			d_get_le(d, &F[SEGMENT_SIZE]);
		}
		break;
	default:
		break;
	}
	if (!d_brief(d) && d_left(d))
		d_bytes(d, &F[DATA], d_left(d));
}

static void routes(struct dis *d)
{
	d_get_le(d, &F[ID]);
	d_skip(d, 1);
	while (d_left(d) >= 6 && d_ok(d)) { /* a checksum is the last */
		d_open(d, &F[ROUTES]);
		uint64_t n = d_get_le(d, &F[COUNT]);
		d_get_le(d, &F[START]);
		for (; n && d_left(d) > 2 && d_ok(d); n--) {
			uint64_t info = d_peek(d, 0, 1) | d_peek(d, 1, 1) << 8;
			if (!d_need(d, 2))
				break;
			d_open(d, &F[ROUTES]);
			d_bits(d, &F[COST], &F[ROUTE_HOPS], info);
			d_close(d);
			d_skip(d, 2);
		}
		d_close(d);
	}
}

static void hello(struct dis *d, bool router)
{
	d_get(d, &F[VERSION]);
	d_get(d, &F[ECO]);
	d_get(d, &F[USER_ECO]);
	node(d, ID);
	d_get(d, &F[INFO]);
	d_get_le(d, &F[BLOCK_SIZE]);
	if (router)
		d_get(d, &F[PRIORITY]);
	d_get(d, &F[AREA]);
	if (!router) {
		enum { SEED = 8 };
		d_skip(d, SEED);
		node(d, ROUTER);
	}
	d_get_le(d, &F[HELLO]);
	if (router || d_brief(d))
		return;
	d_skip(d, 1);
	uint32_t n = (uint32_t)d_peek(d, 0, 1);
	d_skip(d, 1);
	d_bytes(d, &F[TEST_DATA], n);
}

static void control(struct dis *d, uint64_t type)
{
	d_set(d, &F[CONTROL_TYPE], type);
	switch (type) {
	case INIT:
		d_get_le(d, &F[ID]);
		d_get(d, &F[INFO]);
		d_get_le(d, &F[BLOCK_SIZE]);
		d_get(d, &F[VERSION]);
		d_get(d, &F[ECO]);
		d_get(d, &F[USER_ECO]);
		d_get_le(d, &F[HELLO]);
		break;
	case VERIFICATION:
	case TEST: {
		d_get_le(d, &F[ID]);
		uint32_t n = (uint32_t)d_peek(d, 0, 1);
		d_skip(d, 1);
		d_bytes(d, &F[type == TEST ? TEST_DATA : FUNCTION], n);
		break;
	}
	case LEVEL_1:
	case LEVEL_2:
		if (!d_brief(d))
			routes(d);
		else
			d_get_le(d, &F[ID]);
		break;
	case ROUTER_HELLO:
	case ENDNODE_HELLO:
		hello(d, type == ROUTER_HELLO);
		break;
	default:
		break;
	}
}

static void data(struct dis *d, bool is_long)
{
	if (is_long) {
		d_skip(d, 2);
		node(d, DST);
		d_skip(d, 2);
		node(d, SRC);
		d_skip(d, 1);
		d_get(d, &F[HOPS]);
		d_skip(d, 2);
	} else {
		d_get_le(d, &F[DST]);
		d_get_le(d, &F[SRC]);
		d_get(d, &F[HOPS]);
	}
	if (d_ok(d) && d_left(d))
		nsp(d);
}

static void decnet_decode(struct dis *d)
{
	uint32_t length = (uint32_t)d_get_le(d, &F[LENGTH]);
	if (!d_ok(d))
		return;
	if (length < d_left(d))
		d_limit(d, length);
	uint32_t first = (uint32_t)d_peek(d, 0, 1);
	if (first & PAD) {
		d_set(d, &F[PADDING], first & ~(uint32_t)PAD);
		d_skip(d, first & ~(uint32_t)PAD ? first & ~(uint32_t)PAD : 1);
	}
	uint64_t flags = d_get(d, &F[FLAGS]);
	if (!d_ok(d))
		return;
	if (flags & CONTROL) {
		control(d, flags >> 1 & 7);
		return;
	}
	if ((flags & FORMAT) != LONG_DATA && (flags & FORMAT) != SHORT_DATA) {
		d_bad(d, "neither a data nor a control message");
		return;
	}
	d_bits(d, &F[RTS], &F[INTRA], flags);
	data(d, (flags & FORMAT) == LONG_DATA);
}

const struct decoder decoder_decnet = {
	.name = "decnet",
	.title = "DECnet Phase IV Routing and NSP",
	.fields = F,
	.n_fields = N,
	.claims = { { T_ETHERTYPE, 0x6003 } },
	.decode = decnet_decode,
	.beyond = true,
	.snoop = { .prefix = "DECNET:  ",
		   .title = "DECnet Phase IV",
		   .line_fn = decnet_line,
		   .tail = TAIL_OWN },
};
