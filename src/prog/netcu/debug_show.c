/* DEBUG: the lines. Each begins with layer and direction, and its columns are stable. */
#include "prog/netcu/debug.h"

#include "dissect/ip_protocols.h"

enum { NAME_COLUMN = 5, DUMP_ROW = 16, US = 1000, IP4_HEADER = 20, IP6_HEADER = 40 };

static void put_value(struct out *o, const char *label, uint64_t value)
{
	out_s(o, label);
	out_u(o, value);
}

static void put_hex(struct out *o, const char *label, uint64_t value, unsigned digits)
{
	out_s(o, label);
	out_s(o, "0x");
	out_x(o, value, digits);
}

static uint64_t ip(const struct datagram *g, const struct debug_view *v, int field)
{
	return scope_u(&g->ip, &v->f->b[field]);
}

static uint64_t upper(const struct datagram *g, const struct debug_view *v, int field)
{
	return scope_u(&g->upper, &v->f->b[field]);
}

/* ---- the beginning ---- */

static void put_time(struct debug_view *v, int64_t ts_ns)
{
	struct wallclock t;
	wallclock_local(&v->clock, ts_ns, &t);
	out_u0(v->out, t.hour, 2);
	out_c(v->out, ':');
	out_u0(v->out, t.minute, 2);
	out_c(v->out, ':');
	out_u0(v->out, t.second, 2);
	out_c(v->out, '.');
	out_u0(v->out, t.nsec / US, 6);
}

static void put_end(struct debug_view *v, const struct datagram *g, const struct debug_end *end)
{
	struct out *o = v->out;
	const char *name = v->namer ? v->namer->name(v->namer, g->kind, end->addr) : NULL;
	bool ports = v->opts->layer != DEBUG_IP;
	bool brackets = ports && !name && g->kind == ADDR_IP6;
	if (brackets)
		out_c(o, '[');
	if (name)
		out_text(o, (const uint8_t *)name, (uint32_t)strlen(name));
	else if (g->kind == ADDR_IP4)
		out_ip4(o, end->addr);
	else
		out_ip6(o, end->addr);
	if (brackets)
		out_c(o, ']');
	if (ports)
		put_value(o, ":", end->port);
}

static void put_head(struct debug_view *v, const struct datagram *g)
{
	static const char *const layers[] = {
		[DEBUG_IP] = "IP  ", [DEBUG_TCP] = "TCP ", [DEBUG_UDP] = "UDP "
	};
	struct out *o = v->out;
	size_t n = strlen(v->interface);
	out_s(o, layers[v->opts->layer]);
	out_s(o, !g->p ? "EVT " : g->out ? "XMT " : "RCV ");
	put_time(v, g->ts_ns);
	out_c(o, ' ');
	out_text(o, (const uint8_t *)v->interface, (uint32_t)n);
	out_pad(o, ' ', n < NAME_COLUMN ? NAME_COLUMN - n : 0);
	out_c(o, ' ');
	put_end(v, g, &g->src);
	out_s(o, " > ");
	put_end(v, g, &g->dst);
}

/* ---- IP ---- */

static void put_fragment(struct out *o, uint64_t offset, bool more)
{
	if (offset || more)
		put_value(o, " frag ", offset);
	if (more)
		out_s(o, " MF");
}

static void put_ip(struct debug_view *v, const struct datagram *g)
{
	struct out *o = v->out;
	const struct debug_fields *f = v->f;
	bool v4 = g->kind == ADDR_IP4;
	if (v4)
		put_value(o, " id ", ip(g, v, B_ip_id));
	else if (g->fragment.p)
		put_value(o, " id ", scope_u(&g->fragment, &f->b[B_ipv6_fragment_id]));
	put_value(o, " len ",
		  v4 ? ip(g, v, B_ip_length) : ip(g, v, B_ipv6_payload_length) + IP6_HEADER);
	put_value(o, " ttl ", ip(g, v, v4 ? B_ip_ttl : B_ipv6_hop_limit));
	put_hex(o, " tos ", ip(g, v, v4 ? B_ip_tos : B_ipv6_traffic_class), 2);
	out_s(o, " proto ");
	const char *word = names_word(&ip_protocols, g->protocol);
	if (word && *word)
		out_s(o, word);
	else
		out_u(o, g->protocol);
	if (v4 && ip(g, v, B_ip_dont_fragment))
		out_s(o, " DF");
	if (v4)
		put_fragment(o, ip(g, v, B_ip_fragment_offset), ip(g, v, B_ip_more_fragments));
	else if (g->fragment.p)
		put_fragment(o, scope_u(&g->fragment, &f->b[B_ipv6_fragment_fragment_offset]),
			     scope_u(&g->fragment, &f->b[B_ipv6_fragment_more_fragments]));
}

/* What the line of an IP datagram does not show. */
static void put_ip_rest(struct debug_view *v, const struct datagram *g)
{
	struct out *o = v->out;
	if (g->kind == ADDR_IP6) {
		out_s(o, "\n    IP version 6 header 40");
		put_hex(o, " flow ", ip(g, v, B_ipv6_flow_label), 5);
		return;
	}
	uint64_t header = ip(g, v, B_ip_header_length);
	put_value(o, "\n    IP version 4 header ", header);
	put_hex(o, " checksum ", ip(g, v, B_ip_checksum), 4);
	if (header > IP4_HEADER) {
		put_value(o, " options ", header - IP4_HEADER);
		out_s(o, " bytes");
	}
}

/* ---- TCP ---- */

static void put_flags(struct out *o, uint64_t flags)
{
	static const struct {
		uint8_t bit;
		char letter;
	} letters[] = { { 0x02, 'S' }, { 0x01, 'F' }, { 0x04, 'R' }, { 0x08, 'P' },
			{ 0x10, '.' }, { 0x20, 'U' }, { 0x40, 'E' }, { 0x80, 'W' } };
	out_s(o, " [");
	for (size_t i = 0; i < ARRAY_LEN(letters); i++)
		if (flags & letters[i].bit)
			out_c(o, letters[i].letter);
	if (!flags)
		out_s(o, "none");
	out_c(o, ']');
}

static void put_tcp(struct debug_view *v, const struct datagram *g, struct debug_flow *flow)
{
	enum { ACK = 0x10, URG = 0x20 };
	struct out *o = v->out;
	uint64_t flags = upper(g, v, B_tcp_flags);
	struct debug_numbers n = debug_relate(flow, v->f, g);
	put_flags(o, flags);
	put_value(o, " seq ", n.seq);
	put_value(o, ":", n.seq + g->data_len);
	put_value(o, "(", g->data_len);
	out_c(o, ')');
	if (flags & ACK)
		put_value(o, " ack ", n.ack);
	put_value(o, " win ", upper(g, v, B_tcp_window));
	if (flags & URG)
		put_value(o, " urg ", upper(g, v, B_tcp_urgent));
	put_value(o, " len ", g->data_len);
}

static void put_option(struct debug_view *v, const struct scope *s)
{
	static const struct {
		const char *label;
		int field;
	} numbers[] = {
		{ " ", B_tcp_mss }, { " ", B_tcp_shift }, { " ", B_tcp_value }, { " ", B_tcp_echo }
	};
	struct out *o = v->out;
	const struct bound *b = v->f->b;
	struct value kind = scope_find(s, &b[B_tcp_kind]);
	const char *word =
		kind.r && kind.f->names ? names_word(kind.f->names, value_u(kind)) : NULL;
	if (word)
		out_s(o, word);
	else
		put_value(o, "option ", value_u(kind));
	for (size_t i = 0; i < ARRAY_LEN(numbers); i++)
		if (scope_has(s, &b[numbers[i].field]))
			put_value(o, numbers[i].label, scope_u(s, &b[numbers[i].field]));
	struct value left = scope_find(s, &b[B_tcp_left]), right = scope_find(s, &b[B_tcp_right]);
	for (bool more = left.r && right.r; more; more = scope_next(s, &b[B_tcp_left], &left) &&
							 scope_next(s, &b[B_tcp_right], &right)) {
		put_value(o, " ", value_u(left));
		put_value(o, "-", value_u(right));
	}
	struct span data = scope_span(s, &b[B_tcp_data]);
	if (data.n)
		out_c(o, ' ');
	out_hex(o, data.p, data.n, false);
}

static void put_tcp_rest(struct debug_view *v, const struct datagram *g)
{
	struct out *o = v->out;
	struct scope option = { 0 };
	put_value(o, "\n    TCP seq ", upper(g, v, B_tcp_seq));
	put_value(o, " ack ", upper(g, v, B_tcp_ack));
	put_value(o, " header ", upper(g, v, B_tcp_header_length));
	put_hex(o, " flags ", upper(g, v, B_tcp_flags), 2);
	put_value(o, " win ", upper(g, v, B_tcp_window));
	put_hex(o, " checksum ", upper(g, v, B_tcp_checksum), 4);
	put_value(o, " urg ", upper(g, v, B_tcp_urgent));
	const char *between = "\n    TCP options ";
	while (scope_each(&g->upper, &v->f->b[B_tcp_options], &option)) {
		out_s(o, between);
		put_option(v, &option);
		between = ", ";
	}
}

/* ---- all ---- */

static void put_owner(struct out *o, const struct debug_owner *owner)
{
	if (!owner->known)
		return;
	out_s(o, " owner ");
	if (owner->pid) {
		out_text(o, (const uint8_t *)owner->name, (uint32_t)strlen(owner->name));
		put_value(o, "[", (uint64_t)owner->pid);
		out_s(o, "] ");
	}
	put_value(o, "uid ", owner->uid);
}

static void put_data(struct debug_view *v, const struct datagram *g)
{
	const struct frame *frame = g->p->frame;
	struct out *o = v->out;
	if (g->data_off >= frame->cap)
		return;
	uint32_t n = min_u32(min_u32(g->data_len, v->opts->data), frame->cap - g->data_off);
	const uint8_t *p = frame->data + g->data_off;
	for (uint32_t at = 0; at < n; at += DUMP_ROW) {
		uint32_t row = min_u32(DUMP_ROW, n - at);
		out_s(o, "\n    ");
		out_x(o, at, 4);
		out_c(o, ' ');
		for (uint32_t i = 0; i < DUMP_ROW; i++) {
			out_c(o, ' ');
			if (i < row)
				out_x(o, p[at + i], 2);
			else
				out_s(o, "  ");
		}
		out_s(o, "  ");
		for (uint32_t i = 0; i < row; i++) {
			uint8_t c = p[at + i];
			out_c(o, c >= 0x20 && c < 0x7f ? (char)c : '.');
		}
	}
}

void debug_show(struct debug_view *v, const struct datagram *g, struct debug_flow *flow)
{
	struct out *o = v->out;
	const struct debug_options *opts = v->opts;
	put_head(v, g);
	if (opts->layer == DEBUG_IP)
		put_ip(v, g);
	else if (opts->layer == DEBUG_TCP)
		put_tcp(v, g, flow);
	else
		put_value(o, " len ", g->data_len);
	if (flow && !opts->no_owner)
		put_owner(o, &flow->owner);
	if (opts->full) {
		if (opts->layer != DEBUG_IP) {
			out_s(o, "\n    IP");
			put_ip(v, g);
		}
		put_ip_rest(v, g);
		if (opts->layer == DEBUG_TCP)
			put_tcp_rest(v, g);
		if (opts->layer == DEBUG_UDP) {
			put_value(o, "\n    UDP length ", upper(g, v, B_udp_length));
			put_hex(o, " checksum ", upper(g, v, B_udp_checksum), 4);
		}
	}
	if (opts->data)
		put_data(v, g);
	out_c(o, '\n');
}

/* ---- events ---- */

static void put_state(struct out *o, const char *label, uint64_t state)
{
	const char *word = debug_state_word(state);
	out_s(o, label);
	if (word)
		out_s(o, word);
	else
		out_u(o, state);
}

static void put_gone(struct out *o, const struct sock_gone *gone)
{
	enum { US_DIGITS = 3 };
	out_s(o, " gone");
	if (!gone->counted)
		return;
	put_value(o, " sent ", gone->sent);
	put_value(o, " received ", gone->received);
	put_value(o, " retransmitted ", gone->retransmitted);
	if (!gone->rtt_us)
		return;
	put_value(o, " rtt ", gone->rtt_us / US);
	out_c(o, '.');
	out_u0(o, gone->rtt_us % US, US_DIGITS);
	out_s(o, " ms");
}

static void put_event(struct out *o, const struct debug_event *e)
{
	static const char *const words[] = {
		[EVENT_STATE] = "",
		[EVENT_RETRANSMIT] = " retransmit",
		[EVENT_RETRANSMIT_SYN_ACK] = " retransmit SYN ACK",
		[EVENT_RESET_SENT] = " reset sent",
		[EVENT_RESET_RECEIVED] = " reset received",
		[EVENT_BAD_CHECKSUM] = " bad checksum received",
		[EVENT_GONE] = "",
	};
	out_s(o, words[e->kind]);
	if (e->kind == EVENT_GONE) {
		put_gone(o, &e->gone);
	} else if (e->kind == EVENT_STATE) {
		put_state(o, " ", e->old_state);
		put_state(o, " -> ", e->state);
	} else if (e->state) {
		put_state(o, " state ", e->state);
	}
	if (e->reason) {
		out_s(o, " reason ");
		out_text(o, (const uint8_t *)e->reason, (uint32_t)strlen(e->reason));
	}
}

void debug_show_event(struct debug_view *v, const struct debug_event *e, const struct datagram *g,
		      const struct debug_flow *flow)
{
	v->interface = "";
	put_head(v, g);
	put_event(v->out, e);
	if (flow && !v->opts->no_owner)
		put_owner(v->out, &flow->owner);
	out_c(v->out, '\n');
}
