/* DECnet Phase IV in the tcpdump style. */
#include "render/tcpdump/style.h"

static unsigned number(const struct td *t, const struct scope *s, uint32_t name)
{
	return (unsigned)td_u(t, s, name);
}

/* area.node */
static void put_node(struct td *t, uint64_t addr)
{
	out_f(t->o, "%u.%u", (unsigned)(addr >> 10), (unsigned)(addr & 0x3ff));
}

static void put_source(struct td *t, const struct scope *s)
{
	out_s(t->o, " src ");
	put_node(t, td_u(t, s, B_decnet_node));
}

/* ---- control messages ---- */

static void put_kind(struct td *t, const struct scope *s)
{
	NAMES(kinds, NULL, { 1, "l2rout" }, { 2, "l1rout" }, { 3, "endnode" });
	const char *word = names_word(&kinds, td_u(t, s, B_decnet_node_type) & 3);
	if (word)
		out_f(t->o, " %s", word);
	out_f(t->o, " vers %u eco %u ueco %u", number(t, s, B_decnet_version),
	      number(t, s, B_decnet_eco), number(t, s, B_decnet_user_eco));
	put_source(t, s);
	out_f(t->o, " blksize %u", number(t, s, B_decnet_block_size));
}

/* "{ids 1-5 cost 4 hops 1} " */
static void put_routes(struct td *t, const struct scope *s, bool areas)
{
	struct scope segment = { 0 };
	put_source(t, s);
	out_c(t->o, ' ');
	while (scope_each(s, &t->b[B_decnet_routes], &segment)) {
		struct scope route = { 0 };
		unsigned first = number(t, &segment, B_decnet_start);
		unsigned count = number(t, &segment, B_decnet_count);
		out_f(t->o, "{%s %u-%u", areas ? "areas" : "ids", first,
		      count ? first + count - 1 : first);
		while (scope_each(&segment, &t->b[B_decnet_routes], &route))
			out_f(t->o, " cost %u hops %u", number(t, &route, B_decnet_cost),
			      number(t, &route, B_decnet_hops));
		out_s(t->o, "} ");
	}
}

static void put_control(struct td *t, const struct scope *s)
{
	enum { INIT, VERIFICATION, TEST, LEVEL_1, LEVEL_2, ROUTER_HELLO, ENDNODE_HELLO };
	uint64_t type = td_u(t, s, B_decnet_control);
	switch (type) {
	case INIT:
		out_s(t->o, "init");
		put_kind(t, s);
		out_f(t->o, " hello %u", number(t, s, B_decnet_hello_timer));
		break;
	case VERIFICATION:
		out_s(t->o, "verification");
		put_source(t, s);
		out_f(t->o, " fcnval %u", (unsigned)td_span(t, s, B_decnet_function_value).n);
		break;
	case TEST:
		out_s(t->o, "test");
		put_source(t, s);
		out_f(t->o, " data %u", (unsigned)td_span(t, s, B_decnet_test_data).n);
		break;
	case LEVEL_1:
	case LEVEL_2:
		out_s(t->o, type == LEVEL_1 ? "lev-1-routing" : "lev-2-routing");
		put_routes(t, s, type == LEVEL_2);
		break;
	case ROUTER_HELLO:
		out_s(t->o, "router-hello");
		put_kind(t, s);
		out_f(t->o, " pri %u hello %u", number(t, s, B_decnet_priority),
		      number(t, s, B_decnet_hello_timer));
		break;
	case ENDNODE_HELLO:
		out_s(t->o, "endnode-hello");
		put_kind(t, s);
		out_s(t->o, " rtr ");
		put_node(t, td_u(t, s, B_decnet_router));
		out_f(t->o, " hello %u data %u", number(t, s, B_decnet_hello_timer),
		      (unsigned)td_span(t, s, B_decnet_test_data).n);
		break;
	default:
		out_s(t->o, "unknown control message");
	}
}

/* ---- NSP ---- */

/* prefix and suffix: of the word for acknowledgements of the other kind of data. */
static void put_ack(struct td *t, const struct scope *s, uint32_t name, const char *prefix,
		    const char *suffix)
{
	enum { NEGATIVE = 0x1000, NUMBER = 0xfff };
	if (!td_has(t, s, name))
		return;
	unsigned ack = number(t, s, name);
	out_f(t->o, "%s%s%s %u ", prefix, ack & NEGATIVE ? "nak" : "ack", suffix, ack & NUMBER);
}

/* "S>D " and the acknowledgements. */
static void put_link(struct td *t, const struct scope *s)
{
	enum {
		OTHER_DATA = 0x10
	}; /* link service and interrupt messages, and what confirms them */
	bool data = !(td_u(t, s, B_decnet_nsp) & OTHER_DATA);
	out_f(t->o, " %u>%u ", number(t, s, B_decnet_src_link), number(t, s, B_decnet_dst_link));
	put_ack(t, s, B_decnet_ack, "", "");
	put_ack(t, s, B_decnet_other_ack, data ? "o" : "", data ? "" : "dat");
}

static void put_link_service(struct td *t, const struct scope *s)
{
	enum { FLOW = 0x03, INTERRUPTS = 0x04, MESSAGES = 0x08, NO_CHANGE = 0, STOP, START };
	uint64_t flags = td_u(t, s, B_decnet_link_service_flags);
	int count = (int)scope_d(s, &t->b[B_decnet_flow_control]);
	put_link(t, s);
	out_f(t->o, "seg %u ", number(t, s, B_decnet_segment));
	if (!td_has(t, s, B_decnet_flow_control))
		return;
	if (flags & INTERRUPTS) {
		out_f(t->o, "intr req count %d ", count);
		return;
	}
	out_s(t->o, flags & MESSAGES ? "msg " : "dat ");
	if ((flags & FLOW) == NO_CHANGE)
		out_f(t->o, "seg count %d ", count);
	else if ((flags & FLOW) == STOP)
		out_s(t->o, "stop ");
	else if ((flags & FLOW) == START)
		out_s(t->o, "start ");
}

static void put_connect(struct td *t, const struct scope *s)
{
	NAMES(versions, NULL, { 0, "ver 3.2 " }, { 1, "ver 3.1 " }, { 2, "ver 4.0 " },
	      { 3, "ver 4.1 " });
	enum { FLOW = 0x0c, SEGMENTS = 0x04, MESSAGES = 0x08 };
	uint64_t flow = td_u(t, s, B_decnet_services) & FLOW;
	put_link(t, s);
	if (!td_has(t, s, B_decnet_segment_size))
		return;
	if (flow == SEGMENTS)
		out_s(t->o, "seg ");
	else if (flow == MESSAGES)
		out_s(t->o, "msg ");
	out_s(t->o, names_word(&versions, td_u(t, s, B_decnet_node_type) & 3));
	out_f(t->o, "segsize %u ", number(t, s, B_decnet_segment_size));
}

static void put_disconnect(struct td *t, const struct scope *s)
{
	NAMES(reasons, "reason-", { 0, "object rejected connect" }, { 1, "insufficient resources" },
	      { 2, "unrecognized node name" }, { 3, "node is shutting down" },
	      { 4, "unrecognized object" }, { 5, "invalid object name format" },
	      { 6, "object too busy" }, { 7, "protocol error discovered" },
	      { 8, "third party abort" }, { 9, "user abort" }, { 10, "invalid node name format" },
	      { 11, "local node shutting down" }, { 34, "invalid access control information" },
	      { 36, "invalid access control information" }, { 38, "no response from object" },
	      { 39, "node unreachable" }, { 41, "no link terminate" },
	      { 42, "disconnect complete" }, { 43, "insufficient resources" });
	put_link(t, s);
	td_word(t, &reasons, td_u(t, s, B_decnet_reason));
	out_c(t->o, ' ');
}

static void put_nsp(struct td *t, const struct scope *s)
{
	enum { DATA_ACK = 0x04, ILS_ACK = 0x14, CONNECT_ACK = 0x24, LINK_SERVICE = 0x10 };
	enum { INTERRUPT = 0x30, INITIATE = 0x18, CONFIRM = 0x28, RETRANSMIT = 0x68 };
	enum { DISCONNECT = 0x38, DISCONNECT_CONFIRM = 0x48, DATA_KIND = 0x9f, NO_OPERATION = 8 };
	uint64_t type = td_u(t, s, B_decnet_nsp);
	switch (type) {
	case DATA_ACK:
	case ILS_ACK:
		out_s(t->o, type == DATA_ACK ? "data-ack" : "ils-ack");
		put_link(t, s);
		break;
	case CONNECT_ACK:
		out_f(t->o, "conn-ack %u", number(t, s, B_decnet_dst_link));
		break;
	case LINK_SERVICE:
		out_s(t->o, "link-service");
		put_link_service(t, s);
		break;
	case INTERRUPT:
		out_s(t->o, "intr");
		put_link(t, s);
		out_f(t->o, "seg %u ", number(t, s, B_decnet_segment));
		break;
	case INITIATE:
	case RETRANSMIT:
	case CONFIRM:
		out_s(t->o, type == INITIATE  ? "conn-initiate"
			    : type == CONFIRM ? "conn-confirm"
					      : "retrans-conn-initiate");
		put_connect(t, s);
		if (type == CONFIRM && td_span(t, s, B_decnet_data).n > 1)
			out_f(t->o, "optlen %u ", td_span(t, s, B_decnet_data).p[0]);
		break;
	case DISCONNECT:
	case DISCONNECT_CONFIRM:
		out_s(t->o, type == DISCONNECT ? "disconn-initiate" : "disconn-confirm");
		put_disconnect(t, s);
		break;
	case NO_OPERATION:
		out_s(t->o, "nop");
		break;
	default:
		if (!(type & DATA_KIND)) {
			out_s(t->o, "data");
			put_link(t, s);
			out_f(t->o, "seg %u ", number(t, s, B_decnet_segment));
		} else {
			out_f(t->o, "reserved-message? %x %u > %u", (unsigned)type,
			      number(t, s, B_decnet_src_link), number(t, s, B_decnet_dst_link));
		}
	}
}

static void put_data(struct td *t, const struct scope *s)
{
	put_node(t, td_u(t, s, B_decnet_src));
	out_s(t->o, " > ");
	put_node(t, td_u(t, s, B_decnet_dst));
	out_f(t->o, " %u ", number(t, s, B_decnet_length));
	if (t->s->opts.verbose) {
		if (td_u(t, s, B_decnet_return_request))
			out_s(t->o, "RQR ");
		if (td_u(t, s, B_decnet_returned))
			out_s(t->o, "RTS ");
		if (td_u(t, s, B_decnet_intra_ethernet))
			out_s(t->o, "IE ");
		out_f(t->o, "%u hops ", number(t, s, B_decnet_hops));
	}
	if (td_has(t, s, B_decnet_nsp))
		put_nsp(t, s);
}

void td_decnet(struct td *t, const struct layer *l)
{
	struct scope s = td_scope(t, l);
	if (!td_has(t, &s, B_decnet_flags)) {
		out_s(t->o, "[|decnet]");
		return;
	}
	if (t->s->opts.verbose && td_has(t, &s, B_decnet_padding))
		out_f(t->o, "[pad:%u] ", number(t, &s, B_decnet_padding));
	if (td_has(t, &s, B_decnet_control))
		put_control(t, &s);
	else if (td_has(t, &s, B_decnet_hops))
		put_data(t, &s);
	else if (!td_cut(l))
		out_s(t->o, "future-version-decnet");
	if (td_cut(l))
		out_s(t->o, "[|decnet]");
}
