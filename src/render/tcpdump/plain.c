/* Plain packets in the tcpdump style: the whole line from a few values, written at one place for
 * which there is room. The same text as from records, which a property test sees to. */
#include "base/decimal.h"
#include "dissect/ip_protocols.h"
#include "render/tcpdump/style.h"

static ALWAYS_INLINE char *put_trailer(char *s, const struct plain *v)
{
	static const char hex[] = "0123456789abcdef";
	if (v->dont_fragment)
		s = fmt_s(s, " (DF)");
	if (unlikely(v->tos)) {
		s = fmt_s(s, v->is_ip6 ? " [class 0x" : " [tos 0x");
		if (v->tos > 15)
			*s++ = hex[v->tos >> 4];
		*s++ = hex[v->tos & 15];
		*s++ = ']';
	}
	if (unlikely(v->ttl <= 1)) {
		s = fmt_8(fmt_s(s, v->is_ip6 ? " [hlim " : " [ttl "), v->ttl);
		*s++ = ']';
	}
	return s;
}

/* The ends by name. */
static NOINLINE char *put_names(struct tcpdump_style *style, const struct plain *v, struct out *o,
				char *s)
{
	struct td t = { .s = style, .o = o, .ip = td_plain_ip(v) };
	o->len = (size_t)(s - o->buf);
	td_port_ends(&t, v->kind == PLAIN_TCP ? PROTO_TCP : PROTO_UDP, v->sport, v->dport);
	out_c(o, ' ');
	return out_room(o, TD_PLAIN_ROOM) ? o->buf + o->len : NULL;
}

/* The text of a DNS message. */
static NOINLINE char *put_dns(struct tcpdump_style *style, const struct plain *v, struct out *o,
			      char *s)
{
	struct td t = { .s = style, .o = o };
	o->len = (size_t)(s - o->buf) - 1; /* it begins with the blank that is there */
	td_plain_dns(&t, &v->dns);
	return out_room(o, TD_PLAIN_ROOM) ? o->buf + o->len : NULL;
}

char *td_plain(struct tcpdump_style *style, const struct plain *v, struct out *o, char *s)
{
	uint64_t ports = td_ports(v->is_ip6, v->sport, v->dport);
	struct td_ends *e = td_find_ends(style, v->src, v->dst, ports);
	if (likely(style->opts.numeric))
		s = td_put_ends(s, e);
	else
		s = put_names(style, v, o, s);
	if (unlikely(!s))
		return NULL;
	if (likely(v->kind == PLAIN_TCP))
		s = td_plain_segment(style, v, e, s);
	else if (v->kind == PLAIN_UDP)
		s = fmt_u32(fmt_s(s, "udp "), v->len);
	else
		s = put_dns(style, v, o, s);
	if (unlikely(!s))
		return NULL;
	s = put_trailer(s, v);
	*s++ = '\n';
	return s;
}
