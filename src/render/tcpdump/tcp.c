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

/* Records of an option: from its kind up to the next one's. Decoders may group them or not. */
struct option {
	const struct record *kind, *end;
	const struct record *length; /* NULL: none, or not captured */
};

static bool carries(const struct record *r, const struct bound *b)
{
	return r->kind == REC_VALUE && r->f == b->f[0];
}

/* The next option from record r on. Returns false behind the last. */
static bool next_option(const struct td *t, const struct segment *g, const struct record *r,
			struct option *ret)
{
	const struct record *end = t->p->records + t->p->n_records;
	*ret = (struct option){ 0 };
	for (; r < end && r->layer == g->s.layer; r++) {
		if (carries(r, &t->b[B_tcp_kind])) {
			if (ret->kind)
				break;
			ret->kind = r;
		} else if (ret->kind && carries(r, &t->b[B_tcp_length])) {
			ret->length = r;
		}
	}
	ret->end = r;
	return ret->kind != NULL;
}

static void put_data(struct td *t, bool number, struct span data)
{
	if (!number) {
		out_hex(t->o, data.p, data.n, false);
	} else if (data.n >= 4) {
		out_c(t->o, ' ');
		out_u(t->o, load_be_(data.p, 4));
	}
}

static void put_values(struct td *t, const struct segment *g, const struct option *option,
		       bool number)
{
	for (const struct record *r = option->length + 1; r < option->end; r++) {
		if (r->kind != REC_VALUE || carries(r, &t->b[B_tcp_incomplete]))
			continue;
		if (carries(r, &t->b[B_tcp_data])) {
			put_data(t, number, (struct span){ r->v.p, r->n });
			continue;
		}
		bool left = carries(r, &t->b[B_tcp_left]), right = carries(r, &t->b[B_tcp_right]);
		out_c(t->o, right ? ':' : ' ');
		out_u(t->o, left || right ? (uint32_t)r->v.u - g->ack_base : r->v.u);
	}
}

/* One option that is whole. len: as it says. */
static void put_option(struct td *t, const struct segment *g, const struct option *option,
		       uint32_t len)
{
	static const struct {
		const char *word;
		uint8_t len; /* that the kind should have; 0: any */
	} kinds[] = {
		[MSS] = { "mss", 4 },	       [WSCALE] = { "wscale", 3 },
		[SACK_OK] = { "sackOK", 2 },   [SACK] = { "sack", 0 },
		[ECHO] = { "echo", 6 },	       [ECHO_REPLY] = { "echoreply", 6 },
		[STAMP] = { "timestamp", 10 }, [CC] = { "cc", 6 },
		[CC_NEW] = { "ccnew", 6 },     [CC_ECHO] = { "ccecho", 6 },
	};
	uint64_t kind = option->kind->v.u;
	bool known = kind < ARRAY_LEN(kinds) && kinds[kind].word;
	if (known)
		out_s(t->o, kinds[kind].word);
	else
		out_f(t->o, "opt-%u:", (unsigned)kind);
	put_values(t, g, option, known);
	if (known && kinds[kind].len && kinds[kind].len != len)
		out_f(t->o, "[len %u]", (unsigned)len);
}

/* One element of the list. left: bytes of the list from it on. Returns how many it takes, 0 when it
 * is the last. */
static uint32_t put_element(struct td *t, const struct segment *g, const struct option *option,
			    uint32_t left)
{
	uint64_t kind = option->kind->v.u;
	if (kind <= NOP) {
		out_s(t->o, kind == EOL ? "eol" : "nop");
		return kind == NOP;
	}
	if (!option->length) {
		out_s(t->o, left < 2 ? "[bad opt]" : "[|tcp]");
		return 0;
	}
	uint32_t len = (uint32_t)option->length->v.u;
	if (len < 2 || len > left) {
		out_s(t->o, "[bad opt]");
		return 0;
	}
	put_option(t, g, option, len);
	if (option->kind->off + len <= t->p->frame->cap)
		return len;
	out_s(t->o, "[|tcp]");
	return 0;
}

static void put_options(struct td *t, const struct segment *g, uint32_t n)
{
	struct option option = { .end = t->p->records + g->s.first };
	uint32_t left = n, used = 1;
	char before = '<';
	out_c(t->o, ' ');
	while (left && used) {
		out_c(t->o, before);
		before = ',';
		if (!next_option(t, g, option.end, &option)) {
			out_s(t->o, "[|tcp]");
			break;
		}
		used = put_element(t, g, &option, left);
		left -= min_u32(left, used);
	}
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
