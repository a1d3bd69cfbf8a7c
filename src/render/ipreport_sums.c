/* Verdicts on checksums, for -C of the ipreport style. RFC 1071, RFC 768, RFC 8200 section 8.1. */
#include "base/inetsum.h"
#include "dissect/decoder.h"
#include "render/ipreport_parts.h"

enum { UDP_HEADER = 8, IP6_HEADER = 40, TCP = 6, UDP = 17, ICMPV6 = 58 };

/* The IP header around a layer. */
struct around {
	const struct layer *ip; /* NULL: none */
	struct span src, dst;	/* 4 or 16 bytes each */
	bool whole;		/* all of the datagram is held, and it is no fragment */
};

/* n bytes of the frame from off on, or an empty span if they are not held. */
static struct span bytes(const struct packet *p, uint32_t off, uint32_t n)
{
	const struct frame *f = p->frame;
	if (off > f->cap || n > f->cap - off)
		return (struct span){ NULL, 0 };
	return (struct span){ f->data + off, n };
}

static bool ip4_whole(const struct ir *ir, const struct scope *ip, const struct layer *l)
{
	const struct bound *b = ir->s->b;
	uint64_t length = scope_u(ip, &b[B_ip_length]);
	return length >= scope_u(ip, &b[B_ip_header_length]) && length <= l->cap &&
	       !scope_u(ip, &b[B_ip_more_fragments]) && !scope_u(ip, &b[B_ip_fragment_offset]);
}

/* Fragments, and routes whose last address is not in the header, cannot be checked. */
static bool ip6_whole(const struct ir *ir, const struct scope *ip, const struct layer *l)
{
	uint64_t length = scope_u(ip, &ir->s->b[B_ipv6_payload_length]);
	if (!length || length > l->cap - IP6_HEADER)
		return false;
	for (uint32_t i = 0; i < ir->p->n_layers; i++) {
		const struct layer *e = &ir->p->layers[i];
		if (&ir->p->layers[e->parent] == l && (strcmp(e->dec->name, "ipv6_fragment") == 0 ||
						       strcmp(e->dec->name, "ipv6_routing") == 0))
			return false;
	}
	return true;
}

static struct around ip_around(const struct ir *ir)
{
	const struct bound *b = ir->s->b;
	const struct layer *l = ir->layer;
	while (l != ir->p->layers) {
		l = &ir->p->layers[l->parent];
		struct scope s = scope_of(ir->p, l);
		if (scope_has(&s, &b[B_ip_src]))
			return (struct around){ l, scope_span(&s, &b[B_ip_src]),
						scope_span(&s, &b[B_ip_dst]),
						ip4_whole(ir, &s, l) };
		if (scope_has(&s, &b[B_ipv6_src]))
			return (struct around){ l, scope_span(&s, &b[B_ipv6_src]),
						scope_span(&s, &b[B_ipv6_dst]),
						ip6_whole(ir, &s, l) };
	}
	return (struct around){ .ip = NULL };
}

static const char *judge(uint64_t sum)
{
	return inetsum_fold(sum) ? " [bad]" : " [ok]";
}

/* n bytes of the layer; with the pseudo header if proto is not 0. */
static const char *check(const struct ir *ir, uint32_t n, uint8_t proto)
{
	struct around a = ip_around(ir);
	struct span data = bytes(ir->p, ir->layer->off, n);
	if (!a.ip || !a.whole || !data.p || n > ir->layer->cap || ir->layer->cap != ir->layer->len)
		return " [unchecked]";
	uint64_t sum = inetsum_add(0, data.p, data.n);
	if (proto) {
		sum = inetsum_add(sum, a.src.p, a.src.n);
		sum = inetsum_add(sum, a.dst.p, a.dst.n);
		sum += (n >> 16) + (n & 0xffff) + proto;
	}
	return judge(sum);
}

static const char *check_ip(const struct ir *ir)
{
	struct span header = bytes(ir->p, ir->layer->off, (uint32_t)ir_u(ir, B_ip_header_length));
	return header.p ? judge(inetsum_add(0, header.p, header.n)) : " [unchecked]";
}

static const char *check_udp(const struct ir *ir)
{
	uint32_t length = (uint32_t)ir_u(ir, B_udp_length);
	if (!ir_u(ir, B_udp_checksum))
		return " [none]";
	return length < UDP_HEADER ? " [unchecked]" : check(ir, length, UDP);
}

void ir_verdict(struct ir *ir)
{
	if (!ir->s->opts.checksums)
		return;
	const char *protocol = ir->layout->protocol;
	const char *verdict = "";
	if (strcmp(protocol, "ip") == 0)
		verdict = check_ip(ir);
	else if (strcmp(protocol, "tcp") == 0)
		verdict = check(ir, ir->layer->len, TCP);
	else if (strcmp(protocol, "udp") == 0)
		verdict = check_udp(ir);
	else if (strcmp(protocol, "icmp") == 0)
		verdict = check(ir, ir->layer->len, 0);
	else if (strcmp(protocol, "icmpv6") == 0)
		verdict = check(ir, ir->layer->len, ICMPV6);
	out_s(ir->o, verdict);
}
