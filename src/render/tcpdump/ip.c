/* IP versions 4 and 6 in the tcpdump style: the line around what a packet carries. */
#include "dissect/decoder.h"
#include "dissect/ip_protocols.h"
#include "render/tcpdump/style.h"

enum { PROTO_ND = 77 };
enum { IP6_HEADER = 40, NO_NEXT = 59 };

/* What was not captured of a protocol, or not sent. */
static void put_missing(struct td *t, uint32_t proto)
{
	NAMES(words, "", { PROTO_TCP, "[|tcp]" }, { PROTO_UDP, "[|udp]" },
	      { PROTO_ICMP, "[|icmp]" }, { PROTO_IGMP, "[|igmp]" }, { PROTO_ICMPV6, "[|icmp6]" });
	const char *word = names_word(&words, proto);
	if (word)
		out_s(t->o, word);
	else
		out_f(t->o, "ip-proto-%u %u", (unsigned)proto, (unsigned)t->ip.len);
}

static void put_payload(struct td *t, uint32_t proto)
{
	const struct layer *inner = bind_inner(t->p, t->ip.layer);
	bool ports = proto == PROTO_TCP || proto == PROTO_UDP;
	if (!ports)
		td_ends(t);
	if (proto == PROTO_ND)
		out_f(t->o, "nd %u", (unsigned)t->ip.len);
	else if (!td_layer(t, inner))
		put_missing(t, proto);
}

/* ---- version 4 ---- */

static void put_routes(struct td *t, const struct scope *option)
{
	struct value v = scope_find(option, &t->b[B_ip_addresses]);
	uint64_t pointer = td_u(t, option, B_ip_pointer), at = 4;
	out_c(t->o, '{');
	for (bool more = v.r; more; at += 4) {
		if (at > 4)
			out_c(t->o, ' ');
		if (at == pointer)
			out_c(t->o, '#');
		td_ip4(t, value_span(v));
		more = scope_next(option, &t->b[B_ip_addresses], &v);
	}
	if (at == pointer)
		out_c(t->o, '#');
	out_c(t->o, '}');
}

/* One option. Returns the bytes it takes, 0 when it is the last. left: from it on. */
static uint32_t put_ip_option(struct td *t, const struct scope *option, uint32_t left)
{
	enum { EOL, NOP, RR = 7, TS = 68, SECURITY = 130, LSRR = 131, SSRR = 137 };
	struct value type = scope_find(option, &t->b[B_ip_type]);
	struct value length = scope_find(option, &t->b[B_ip_length]);
	uint32_t len = (uint32_t)value_u(length);
	if (!type.r || (value_u(type) > NOP && !length.r)) {
		out_f(t->o, "[|ip op len %u]", (unsigned)left);
		return 0;
	}
	switch (value_u(type)) {
	case EOL:
		out_s(t->o, " EOL");
		if (left > 1)
			out_f(t->o, "-%u", (unsigned)left - 1);
		return 0;
	case NOP:
		out_s(t->o, " NOP");
		return 1;
	case TS:
		out_f(t->o, " TS{%u}", (unsigned)len);
		break;
	case SECURITY:
		out_f(t->o, " SECURITY{%u}", (unsigned)len);
		break;
	case RR:
		out_f(t->o, " RR{%u}= RR", (unsigned)len);
		put_routes(t, option);
		break;
	case SSRR:
	case LSRR:
		out_s(t->o, value_u(type) == SSRR ? " SSRR" : " LSRR");
		put_routes(t, option);
		break;
	default:
		out_f(t->o, " IPOPT-%u{%u}", (unsigned)value_u(type), (unsigned)len);
	}
	if (len < 2 || len > left) {
		out_f(t->o, "[bad length %u]", (unsigned)len);
		return 0;
	}
	return len;
}

void td_ip_options(struct td *t, const struct scope *s, uint32_t n)
{
	struct scope option = { 0 };
	uint32_t used = 1;
	bool any = false;
	while (n && used && scope_each(s, &t->b[B_ip_options], &option)) {
		any = true;
		used = put_ip_option(t, &option, n);
		n -= min_u32(n, used);
	}
	if (!any)
		out_f(t->o, "[|ip op len %u]", (unsigned)n);
}

/* The parenthesis of -v. */
static void put_verbose(struct td *t, const struct scope *s, bool fragment, uint32_t n_options)
{
	const char *separator = "";
	uint64_t ttl = td_u(t, s, B_ip_ttl);
	out_s(t->o, " (");
	if (ttl > 1) {
		out_f(t->o, "ttl %u", (unsigned)ttl);
		separator = ", ";
	}
	if (!fragment) {
		out_f(t->o, "%sid %u", separator, (unsigned)td_u(t, s, B_ip_id));
		separator = ", ";
	}
	if (td_has(t, s, B_ip_checksum_wrong)) {
		out_f(t->o, "%sbad cksum %x!", separator, (unsigned)td_u(t, s, B_ip_checksum));
		separator = ", ";
	}
	if (n_options) {
		out_f(t->o, "%soptlen=%u", separator, (unsigned)n_options);
		td_ip_options(t, s, n_options);
	}
	out_c(t->o, ')');
}

static void put_trailer(struct td *t, const struct scope *s, uint32_t hlen)
{
	struct out *o = t->o;
	uint64_t offset = td_u(t, s, B_ip_fragment_offset);
	bool more = td_u(t, s, B_ip_more_fragments);
	if (offset || more) {
		if (offset) {
			td_ends(t);
			o->len--; /* the blank */
		}
		out_f(o, " (frag %x:%u@%u%s)", (unsigned)td_u(t, s, B_ip_id), (unsigned)t->ip.len,
		      (unsigned)offset, more ? "+" : "");
	} else if (td_u(t, s, B_ip_dont_fragment)) {
		out_raw(o, " (DF)", 5);
	}
	uint64_t tos = td_u(t, s, B_ip_tos), ttl = td_u(t, s, B_ip_ttl);
	if (tos) {
		out_raw(o, " [tos 0x", 8);
		out_x(o, tos, 0);
		out_c(o, ']');
	}
	if (ttl <= 1) {
		out_raw(o, " [ttl ", 6);
		out_u(o, ttl);
		out_c(o, ']');
	}
	if (t->s->opts.verbose)
		put_verbose(t, s, offset || more, hlen > TD_IP_HEADER ? hlen - TD_IP_HEADER : 0);
}

/* IP in IP, and in GRE, show the outer header with -v only. */
static void put_tunnel(struct td *t, const struct layer *l, const struct scope *s, uint32_t hlen)
{
	struct td_ip outer = t->ip;
	bool gre = td_u(t, s, B_ip_protocol) == PROTO_GRE;
	if (t->s->opts.verbose) {
		out_s(t->o, gre ? "gre " : "");
		td_ends(t);
	}
	if (!td_layer(t, bind_inner(t->p, l)))
		out_s(t->o, gre ? "[|gre]" : "[|ip]");
	t->ip = outer;
	if (t->s->opts.verbose)
		put_trailer(t, s, hlen);
	else
		out_s(t->o, gre ? " (gre encap)" : " (ipip)");
}

static void ip4(struct td *t, const struct layer *l, const struct scope *s)
{
	uint32_t hlen = (uint32_t)td_u(t, s, B_ip_header_length);
	uint32_t total = (uint32_t)td_u(t, s, B_ip_length);
	uint32_t proto = (uint32_t)td_u(t, s, B_ip_protocol);
	t->ip = (struct td_ip){ .layer = l,
				.kind = ADDR_IP4,
				.src = td_span(t, s, B_ip_src).p,
				.dst = td_span(t, s, B_ip_dst).p,
				.len = total > hlen ? total - hlen : 0 };
	if (unlikely(total > l->len))
		out_f(t->o, "truncated-ip - %u bytes missing!", (unsigned)(total - l->len));
	if (!td_u(t, s, B_ip_fragment_offset)) {
		if (proto == PROTO_IPIP || proto == PROTO_GRE) {
			put_tunnel(t, l, s, hlen);
			return;
		}
		put_payload(t, proto);
	}
	put_trailer(t, s, hlen);
}

void td_print_ip(struct td *t, const struct layer *l)
{
	struct scope s = td_scope(t, l);
	const struct layer *inner = bind_inner(t->p, l);
	if (td_has(t, &s, B_ip_src))
		ip4(t, l, &s);
	else if (td_is(t, inner, "ipv6"))
		td_print_ip6(t, inner);
	else if (l->len < TD_IP_HEADER)
		out_f(t->o, "truncated-ip %u", (unsigned)l->len);
	else
		out_s(t->o, "[|ip]");
}

/* ---- version 6 ---- */

/* What the extension headers lead to. */
struct ip6_end {
	const struct layer *layer; /* NULL: nothing that was captured */
	const struct layer *fragment;
	uint32_t proto;
	uint32_t used; /* bytes of extension headers */
};

static struct ip6_end follow(const struct td *t, const struct layer *l, uint32_t proto)
{
	struct ip6_end e = { .proto = proto };
	uint32_t index = (uint32_t)(l - t->p->layers);
	for (uint32_t i = index + 1; i < t->p->n_layers; i++) {
		const struct layer *inner = &t->p->layers[i];
		if (inner->parent != index)
			continue;
		if (strncmp(inner->dec->name, "ipv6_", 5) != 0) {
			e.layer = inner;
			break;
		}
		/* All of them begin with the number of the next. */
		if (inner->n_own)
			e.proto = *t->p->records[inner->first].v.p;
		if (td_is(t, inner, "ipv6_fragment"))
			e.fragment = inner;
		e.used = inner->off + inner->len - l->off - IP6_HEADER;
	}
	return e;
}

static void put_ip6_trailer(struct td *t, const struct scope *s, const struct ip6_end *e)
{
	struct out *o = t->o;
	if (e->fragment) {
		struct scope f = td_scope(t, e->fragment);
		out_f(o, " (frag %x:%u@%u%s)", (unsigned)td_u(t, &f, B_ipv6_fragment_id),
		      (unsigned)t->ip.len, (unsigned)td_u(t, &f, B_ipv6_fragment_fragment_offset),
		      td_u(t, &f, B_ipv6_fragment_more_fragments) ? "+" : "");
	}
	uint64_t class = td_u(t, s, B_ipv6_traffic_class), hops = td_u(t, s, B_ipv6_hop_limit);
	if (class)
		out_f(o, " [class 0x%x]", (unsigned)class);
	if (hops <= 1)
		out_f(o, " [hlim %u]", (unsigned)hops);
	if (!t->s->opts.verbose)
		return;
	uint64_t flow = td_u(t, s, B_ipv6_flow_label);
	if (flow)
		out_f(o, " [flowlbl 0x%x]", (unsigned)flow);
	out_f(o, " (len %u", (unsigned)td_u(t, s, B_ipv6_payload_length));
	if (hops > 1)
		out_f(o, ", hlim %u", (unsigned)hops);
	out_c(o, ')');
}

/* GRE without -v, as in version 4. */
static void put_hidden(struct td *t, const struct layer *gre)
{
	if (!td_layer(t, gre))
		out_s(t->o, "[|gre]");
	out_s(t->o, " (gre encap)");
}

void td_print_ip6(struct td *t, const struct layer *l)
{
	struct scope s = td_scope(t, l);
	if (!td_has(t, &s, B_ipv6_src)) {
		if (l->len < IP6_HEADER)
			out_f(t->o, "truncated-ip6 %u", (unsigned)l->len);
		else
			out_s(t->o, "[|ip6]");
		return;
	}
	uint32_t len = (uint32_t)td_u(t, &s, B_ipv6_payload_length);
	struct ip6_end e = follow(t, l, (uint32_t)td_u(t, &s, B_ipv6_next_header));
	if (!len) /* a jumbogram, or cut up by the card later */
		len = l->len - IP6_HEADER;
	t->ip = (struct td_ip){ .layer = l,
				.kind = ADDR_IP6,
				.src = td_span(t, &s, B_ipv6_src).p,
				.dst = td_span(t, &s, B_ipv6_dst).p,
				.len = len > e.used ? len - e.used : 0 };
	if (len > l->len - IP6_HEADER)
		out_f(t->o, "truncated-ip6 - %u bytes missing!",
		      (unsigned)(len - (l->len - IP6_HEADER)));
	bool later = false;
	if (e.fragment) {
		struct scope f = td_scope(t, e.fragment);
		later = td_u(t, &f, B_ipv6_fragment_fragment_offset) != 0;
	}
	bool ports = e.proto == PROTO_TCP || e.proto == PROTO_UDP;
	bool hidden = e.proto == PROTO_GRE && !later && !t->s->opts.verbose;
	if (hidden) {
		put_hidden(t, e.layer);
		return;
	}
	if (e.proto == PROTO_GRE && !later)
		out_s(t->o, "gre ");
	if (later || !ports || !e.layer)
		td_ends(t);
	struct td_ip outer = t->ip;
	if (later)
		t->o->len--;
	else if (e.proto == NO_NEXT)
		out_s(t->o, "no next header");
	else if (!td_layer(t, e.layer))
		put_missing(t, e.proto);
	t->ip = outer;
	put_ip6_trailer(t, &s, &e);
}
