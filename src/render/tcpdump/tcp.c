/* TCP in the tcpdump style. */
#include "base/decimal.h"
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
	uint16_t sport, dport, window, urgent;
	uint8_t flags;
	int32_t len; /* of its data */
};

/* ---- sequence numbers ---- */

static int compare_ends(const struct td_ip *ip, const struct segment *g)
{
	if (g->sport != g->dport)
		return g->sport < g->dport ? -1 : 1;
	return memcmp(ip->src, ip->dst, ip->kind == ADDR_IP4 ? 4 : 16);
}

/* The connection of a segment. *ret_back: it goes towards the lower end. */
static struct td_flow *flow_of(struct tcpdump_style *s, const struct td_ip *ip,
			       const struct segment *g, bool *ret_back, bool *ret_new)
{
	bool back = compare_ends(ip, g) > 0;
	uint32_t n = ip->kind == ADDR_IP4 ? 4 : 16;
	struct td_flow_key key = { .port = { back ? g->dport : g->sport,
					     back ? g->sport : g->dport } };
	memcpy(key.addr[0], back ? ip->dst : ip->src, n);
	memcpy(key.addr[1], back ? ip->src : ip->dst, n);
	*ret_back = back;
	return td_flows_find(&s->flows, &key, ret_new);
}

/* Takes off where the connection's numbers began. The first segment with an acknowledgement, and
 * each SYN with one, tell that and keep theirs. */
static ALWAYS_INLINE void relate(struct segment *g, struct td_flow *flow, bool back, bool is_new)
{
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

static void put_option_data(struct td *t, bool number, struct span data)
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
			put_option_data(t, number, (struct span){ r->v.p, r->n });
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

/* ---- the segment: written at s, for which there is room ---- */

enum { FLAGS_ROOM = 8, NUMBERS_ROOM = 128 };

/* Four bytes are written. */
static ALWAYS_INLINE char *put_flags(char *s, uint8_t flags)
{
	static const struct {
		char text[4];
		uint8_t n;
	} words[] = {
		{ ".", 1 },  { "F", 1 },   { "S", 1 },	 { "SF", 2 },	{ "R", 1 },  { "FR", 2 },
		{ "SR", 2 }, { "SFR", 3 }, { "P", 1 },	 { "FP", 2 },	{ "SP", 2 }, { "SFP", 3 },
		{ "RP", 2 }, { "FRP", 3 }, { "SRP", 3 }, { "SFRP", 4 },
	};
	static_assert((FIN | SYN | RST | PUSH) == ARRAY_LEN(words) - 1, "words by flags");
	uint8_t which = flags & (FIN | SYN | RST | PUSH);
	memcpy(s, words[which].text, sizeof(words[which].text));
	return s + words[which].n;
}

/* The numbers of g; NUMBERS_ROOM is enough. */
static ALWAYS_INLINE char *put_numbers(char *s, const struct segment *g)
{
	if (g->len > 0 || (g->flags & (SYN | FIN | RST))) {
		*s++ = ' ';
		s = fmt_u32(s, g->seq);
		*s++ = ':';
		s = fmt_u32(s, g->seq + (uint32_t)g->len);
		*s++ = '(';
		s = fmt_u32(s, (uint32_t)g->len);
		*s++ = ')';
	}
	if (likely(g->flags & ACK))
		s = fmt_u32(fmt_s(s, " ack "), g->ack);
	s = fmt_8(fmt_s(s, " win "), g->window);
	if (unlikely(g->flags & URG))
		s = fmt_8(fmt_s(s, " urg "), g->urgent);
	return s;
}

static void get_header(const struct td *t, struct segment *g)
{
	g->sport = (uint16_t)td_u(t, &g->s, B_tcp_src_port);
	g->dport = (uint16_t)td_u(t, &g->s, B_tcp_dst_port);
	g->seq = (uint32_t)td_u(t, &g->s, B_tcp_seq);
	g->ack = (uint32_t)td_u(t, &g->s, B_tcp_ack);
	g->flags = (uint8_t)td_u(t, &g->s, B_tcp_flags);
	g->window = (uint16_t)td_u(t, &g->s, B_tcp_window);
	g->urgent = (uint16_t)td_u(t, &g->s, B_tcp_urgent);
}

/* Behind the ends and the blank. */
static void put_segment(struct td *t, struct segment *g, uint32_t hlen)
{
	struct out *o = t->o;
	bool back, is_new;
	if (!out_room(o, FLAGS_ROOM + NUMBERS_ROOM))
		return;
	o->len = (size_t)(put_flags(o->buf + o->len, g->flags) - o->buf);
	if (t->s->opts.verbose && (g->flags & ECE))
		out_c(o, 'E');
	if (t->s->opts.verbose && (g->flags & CWR))
		out_c(o, 'W');
	if (!t->s->opts.absolute && (g->flags & ACK)) {
		struct td_flow *flow = flow_of(t->s, &t->ip, g, &back, &is_new);
		relate(g, flow, back, is_new);
	}
	if (hlen > t->ip.len || hlen < HEADER) {
		out_s(o, " [bad hdr length]");
		return;
	}
	o->len = (size_t)(put_numbers(o->buf + o->len, g) - o->buf);
	if (hlen > HEADER)
		put_options(t, g, hlen - HEADER);
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
	get_header(t, &g);
	uint32_t hlen = (uint32_t)td_u(t, &g.s, B_tcp_header_length);
	g.len = (int32_t)(t->ip.len - hlen);
	td_port_ends(t, PROTO_TCP, g.sport, g.dport);
	out_c(t->o, ' ');
	if (t->s->opts.quiet) {
		out_s(t->o, "tcp ");
		out_d(t->o, g.len);
		return;
	}
	put_segment(t, &g, hlen);
}

/* ---- plain segments, from values ---- */

static NOINLINE bool find_flow(struct tcpdump_style *style, const struct plain *v,
			       struct td_ends *e)
{
	struct segment g = { .sport = v->sport, .dport = v->dport };
	struct td_ip ip = td_plain_ip(v);
	bool is_new;
	e->flow = flow_of(style, &ip, &g, &e->back, &is_new);
	e->serial = e->flow->serial;
	return is_new;
}

static ALWAYS_INLINE char *put_stamps(char *s, const struct plain *v)
{
	s = fmt_u32(s, v->stamp);
	*s++ = ' ';
	return fmt_u32(s, v->echo);
}

static ALWAYS_INLINE char *put_plain_options(char *s, const struct plain *v)
{
	if (likely(v->options == PLAIN_STAMPS)) {
		s = put_stamps(fmt_s(s, " <nop,nop,timestamp "), v);
	} else if (v->options == PLAIN_OPENING) {
		s = fmt_8(fmt_s(s, " <mss "), v->mss);
		s = put_stamps(fmt_s(s, ",sackOK,timestamp "), v);
		s = fmt_8(fmt_s(s, ",nop,wscale "), v->wscale);
	} else {
		return s;
	}
	*s++ = '>';
	return s;
}

char *td_plain_segment(struct tcpdump_style *style, const struct plain *v, struct td_ends *e,
		       char *s)
{
	struct segment g = { .seq = v->seq,
			     .ack = v->ack,
			     .window = v->window,
			     .urgent = v->urgent,
			     .flags = v->flags,
			     .len = (int32_t)v->len };
	if (likely(g.flags & ACK) && !style->opts.absolute) {
		bool is_new = false;
		if (likely(e->flow && e->flow->serial == e->serial))
			td_flows_touch(&style->flows, e->flow);
		else
			is_new = find_flow(style, v, e);
		relate(&g, e->flow, e->back, is_new);
	}
	s = put_flags(s, g.flags);
	s = put_numbers(s, &g);
	return put_plain_options(s, v);
}
