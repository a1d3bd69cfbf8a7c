/* TCP in the tcpdump style. */
#include "dissect/ip_protocols.h"
#include "render/tcpdump/style.h"

enum { FIN = 1, SYN = 2, RST = 4, PUSH = 8, ACK = 16, URG = 32, ECE = 64, CWR = 128 };
enum { HEADER = 20 };
enum { EOL, NOP, MSS, WSCALE, SACK_OK, SACK, ECHO, ECHO_REPLY, STAMP, CC = 11, CC_NEW, CC_ECHO };

/* What the line prints of a segment. */
struct segment {
	struct scope s;
	uint32_t seq, ack;
	uint32_t ack_base; /* what was taken off ack */
	uint8_t flags;
	int32_t len; /* of its data */
};

/* ---- sequence numbers ---- */

static int compare_ends(const struct td_ip *ip, uint16_t sport, uint16_t dport)
{
	if (sport != dport)
		return sport < dport ? -1 : 1;
	return memcmp(ip->src, ip->dst, ip->kind == ADDR_IP4 ? 4 : 16);
}

/* Takes off where the connection's numbers began. The first segment with an acknowledgement, and
 * each SYN with one, tell that and keep theirs. */
static void relate(struct td *t, struct segment *g, uint16_t sport, uint16_t dport)
{
	bool back = compare_ends(&t->ip, sport, dport) > 0;
	uint32_t n = t->ip.kind == ADDR_IP4 ? 4 : 16;
	struct td_flow_key key = { .port = { back ? dport : sport, back ? sport : dport } };
	memcpy(key.addr[0], back ? t->ip.dst : t->ip.src, n);
	memcpy(key.addr[1], back ? t->ip.src : t->ip.dst, n);
	bool is_new;
	struct td_flow *flow = td_flows_find(&t->s->flows, &key, &is_new);
	if (is_new || (g->flags & SYN)) {
		flow->base[back] = g->seq;
		flow->base[!back] = g->ack - 1;
		return;
	}
	g->seq -= flow->base[back];
	g->ack_base = flow->base[!back];
	g->ack -= g->ack_base;
}

/* ---- options ---- */

static void put_number(struct td *t, const struct scope *option, uint32_t name)
{
	struct value v = scope_find(option, &t->b[name]);
	if (!v.r)
		return;
	out_c(t->o, ' ');
	out_u(t->o, value_u(v));
}

static void put_sack(struct td *t, const struct segment *g, const struct scope *option)
{
	struct value left = scope_find(option, &t->b[B_tcp_left]);
	struct value right = scope_find(option, &t->b[B_tcp_right]);
	bool more = left.r && right.r;
	while (more) {
		out_f(t->o, " %u:%u", (unsigned)((uint32_t)value_u(left) - g->ack_base),
		      (unsigned)((uint32_t)value_u(right) - g->ack_base));
		more = scope_next(option, &t->b[B_tcp_left], &left) &&
		       scope_next(option, &t->b[B_tcp_right], &right);
	}
}

/* An option's 4-byte number, from the decoder's opaque data. */
static void put_opaque_number(struct td *t, const struct scope *option)
{
	struct span data = td_span(t, option, B_tcp_data);
	if (data.n < 4)
		return;
	out_c(t->o, ' ');
	out_u(t->o, load_be_(data.p, 4));
}

/* The option's text without its length. Returns the length that the kind should have; 0: any. */
static uint32_t put_option(struct td *t, const struct segment *g, const struct scope *option,
			   uint32_t kind)
{
	static const struct {
		const char *word;
		uint8_t len;
	} kinds[] = {
		[MSS] = { "mss", 4 },	       [WSCALE] = { "wscale", 3 },
		[SACK_OK] = { "sackOK", 2 },   [SACK] = { "sack", 0 },
		[ECHO] = { "echo", 6 },	       [ECHO_REPLY] = { "echoreply", 6 },
		[STAMP] = { "timestamp", 10 }, [CC] = { "cc", 6 },
		[CC_NEW] = { "ccnew", 6 },     [CC_ECHO] = { "ccecho", 6 },
	};
	if (kind >= ARRAY_LEN(kinds) || !kinds[kind].word) {
		struct span data = td_span(t, option, B_tcp_data);
		out_f(t->o, "opt-%u:", (unsigned)kind);
		out_hex(t->o, data.p, data.n, false);
		return 0;
	}
	out_s(t->o, kinds[kind].word);
	switch (kind) {
	case MSS:
		put_number(t, option, B_tcp_mss);
		break;
	case WSCALE:
		put_number(t, option, B_tcp_shift);
		break;
	case SACK:
		put_sack(t, g, option);
		break;
	case STAMP:
		put_number(t, option, B_tcp_value);
		put_number(t, option, B_tcp_echo);
		break;
	case ECHO:
	case ECHO_REPLY:
	case CC:
	case CC_NEW:
	case CC_ECHO:
		put_opaque_number(t, option);
		break;
	default:
		break;
	}
	return kinds[kind].len;
}

/* One element of the list. left: bytes of the list from it on. Returns how many it takes, 0 when it
 * is the last. */
static uint32_t put_element(struct td *t, const struct segment *g, const struct scope *option,
			    uint32_t left)
{
	struct value kind = scope_find(option, &t->b[B_tcp_kind]);
	struct value length = scope_find(option, &t->b[B_tcp_length]);
	uint32_t k = (uint32_t)value_u(kind), len = (uint32_t)value_u(length);
	if (!kind.r) {
		out_s(t->o, "[|tcp]");
		return 0;
	}
	if (k <= NOP) {
		out_s(t->o, k == EOL ? "eol" : "nop");
		return k == NOP;
	}
	if (length.r ? len < 2 || len > left : left < 2) {
		out_s(t->o, "[bad opt]");
		return 0;
	}
	uint32_t off = option->p->records[option->first].off;
	if (!length.r || off + len > t->p->frame->cap) {
		if (length.r)
			put_option(t, g, option, k);
		out_s(t->o, "[|tcp]");
		return 0;
	}
	uint32_t due = put_option(t, g, option, k);
	if (due && due != len)
		out_f(t->o, "[len %u]", (unsigned)len);
	return len;
}

static void put_options(struct td *t, const struct segment *g, uint32_t n)
{
	struct scope option = { 0 };
	uint32_t left = n, used = 1;
	char before = '<';
	out_c(t->o, ' ');
	while (left && used && scope_each(&g->s, &t->b[B_tcp_options], &option)) {
		out_c(t->o, before);
		before = ',';
		used = put_element(t, g, &option, left);
		left -= min_u32(left, used);
	}
	if (before == '<') /* nothing of them was captured */
		out_s(t->o, "<[|tcp]");
	out_c(t->o, '>');
}

/* ---- the segment ---- */

static void put_flags(struct td *t, uint8_t flags)
{
	static const struct {
		uint8_t bit;
		char letter;
	} letters[] = { { SYN, 'S' }, { FIN, 'F' }, { RST, 'R' }, { PUSH, 'P' } };
	if (!(flags & (SYN | FIN | RST | PUSH)))
		out_c(t->o, '.');
	for (size_t i = 0; i < ARRAY_LEN(letters); i++)
		if (flags & letters[i].bit)
			out_c(t->o, letters[i].letter);
	if (!t->s->opts.verbose)
		return;
	if (flags & ECE)
		out_c(t->o, 'E');
	if (flags & CWR)
		out_c(t->o, 'W');
}

static void put_numbers(struct td *t, const struct segment *g)
{
	struct out *o = t->o;
	if (g->len > 0 || (g->flags & (SYN | FIN | RST))) {
		out_c(o, ' ');
		out_u(o, g->seq);
		out_c(o, ':');
		out_u(o, (uint32_t)(g->seq + (uint32_t)g->len));
		out_c(o, '(');
		out_u(o, (uint32_t)g->len);
		out_c(o, ')');
	}
	if (g->flags & ACK) {
		out_raw(o, " ack ", 5);
		out_u(o, g->ack);
	}
	out_raw(o, " win ", 5);
	out_u(o, td_u(t, &g->s, B_tcp_window));
	if (g->flags & URG) {
		out_raw(o, " urg ", 5);
		out_u(o, td_u(t, &g->s, B_tcp_urgent));
	}
}

void td_tcp(struct td *t, const struct layer *l)
{
	struct segment g = { .s = td_scope(t, l) };
	if (!td_has(t, &g.s, B_tcp_seq)) {
		if (t->ip.len < HEADER && l->len >= t->ip.len)
			out_f(t->o, "truncated-tcp %u", (unsigned)t->ip.len);
		else
			out_s(t->o, "[|tcp]");
		return;
	}
	uint16_t sport = (uint16_t)td_u(t, &g.s, B_tcp_src_port);
	uint16_t dport = (uint16_t)td_u(t, &g.s, B_tcp_dst_port);
	uint32_t hlen = (uint32_t)td_u(t, &g.s, B_tcp_header_length);
	g.len = (int32_t)(t->ip.len - hlen);
	td_port_ends(t, PROTO_TCP, sport, dport);
	out_c(t->o, ' ');
	if (t->s->opts.quiet) {
		out_s(t->o, "tcp ");
		out_d(t->o, g.len);
		return;
	}
	g.flags = (uint8_t)td_u(t, &g.s, B_tcp_flags);
	g.seq = (uint32_t)td_u(t, &g.s, B_tcp_seq);
	g.ack = (uint32_t)td_u(t, &g.s, B_tcp_ack);
	put_flags(t, g.flags);
	if (!t->s->opts.absolute && (g.flags & ACK))
		relate(t, &g, sport, dport);
	if (hlen > t->ip.len || hlen < HEADER) {
		out_s(t->o, " [bad hdr length]");
		return;
	}
	put_numbers(t, &g);
	if (hlen > HEADER)
		put_options(t, &g, hlen - HEADER);
}
