/* ipv6 - Internet Protocol version 6. RFC 8200. */
#include "dissect/dissect.h"
#include "dissect/ip6_extensions.h"
#include "dissect/ip_protocols.h"
#include "dissect/skim.h"
#include "dissect/view.h"

enum { HEADER = 40 };

enum { VERSION, CLASS, FLOW, LENGTH, NEXT, HOPS, SRC, DST, BLANK, AS_ORIGINAL, N };

static void show_class(struct view *v, const struct record *r);
static void show_src(struct view *v, const struct record *r);
static void show_dst(struct view *v, const struct record *r);

static const struct field F[N] = {
	[VERSION] = BITS(1, 0xf0, .at = 0, .name = "version", .snoop = "Version = {}"),
	[CLASS] =
		BITS(2, 0x0ff0, .at = 0, .name = "traffic_class", .hex = true, .show = show_class),
	[FLOW] = BITS(4, 0x000fffff, .at = 0, .name = "flow_label", .hex = true,
		      .snoop = "Flow label = 0x{:x}"),
	[LENGTH] = UINT(2, .at = 4, .name = "payload_length", .snoop = "Payload length = {}"),
	[NEXT] = UINT(1, .at = 6, .name = "next_header", .names = &ip_protocols,
		      .snoop = "Next Header = {} ({:=})"),
	[HOPS] = UINT(1, .at = 7, .name = "hop_limit", .snoop = "Hop Limit = {}"),
	[SRC] = IP6(.at = 8, .name = "src", .show = show_src),
	[DST] = IP6(.at = 24, .name = "dst", .show = show_dst),
	[BLANK] = NOTE(""),
	[AS_ORIGINAL] = BOOL(.hidden = true),
};

/* The original, on a machine of this byte order, shows 0 whatever it is. */
static uint64_t class_shown(const struct view *v)
{
	return v_has(v, &F[AS_ORIGINAL]) ? 0 : v_u(v, &F[CLASS]);
}

static void show_class(struct view *v, const struct record *r)
{
	(void)r;
	v_begin(v);
	out_s(v->o, "Traffic Class = ");
	out_u(v->o, class_shown(v));
	v_end(v);
}

/* The name is shown only where it says more than the number. */
static void show_address(struct view *v, const char *label, const struct field *f)
{
	char text[64];
	struct out number = out_mem(text, sizeof(text) - 1);
	struct span address = v_span(v, f);
	out_ip6(&number, address.p);
	text[number.len] = '\0';
	v_begin(v);
	out_s(v->o, label);
	out_raw(v->o, text, number.len);
	const char *name = v->namer ? v->namer->name(v->namer, ADDR_IP6, address.p) : NULL;
	if (name && strcmp(name, text) != 0) {
		out_s(v->o, ", ");
		out_s(v->o, name);
	}
	v_end(v);
}

static void show_src(struct view *v, const struct record *r)
{
	(void)r;
	show_address(v, "Source address = ", &F[SRC]);
}

static void show_dst(struct view *v, const struct record *r)
{
	(void)r;
	show_address(v, "Destination address = ", &F[DST]);
}

static bool ipv6_line(struct view *v)
{
	struct out *o = v->o;
	out_s(o, "IPv6  S=");
	v_name(v, ADDR_IP6, v_span(v, &F[SRC]).p);
	out_s(o, " D=");
	v_name(v, ADDR_IP6, v_span(v, &F[DST]).p);
	out_s(o, " LEN=");
	out_u(o, v_u(v, &F[LENGTH]));
	out_s(o, " HOPS=");
	out_u(o, v_u(v, &F[HOPS]));
	out_s(o, " CLASS=0x");
	out_x(o, class_shown(v), 0);
	out_s(o, " FLOW=0x");
	out_x(o, v_u(v, &F[FLOW]), 0);
	return true;
}

static void ipv6_decode(struct dis *d)
{
	if (!d_head(d, &F[VERSION], &F[DST], HEADER))
		return;
	d_source(d, END_IP6, d_addr(d, &F[SRC]));
	d_destination(d, END_IP6, d_addr(d, &F[DST]));
	if (d_original(d))
		d_set(d, &F[AS_ORIGINAL], 1);
	d_note(d, &F[BLANK]);
	/* No length: a jumbogram, or a packet that the card cuts up later. */
	uint32_t length = (uint32_t)d_val(d, &F[LENGTH]);
	uint32_t proto = ip6_extensions(d, (uint32_t)d_val(d, &F[NEXT]));
	uint32_t used = d_pos(d) - HEADER;
	if (proto == IP6_NOTHING || !d_held(d))
		return;
	if (length)
		d_next(d, T_IP6_PROTO, proto, length - used);
	else
		d_next_claimed(d, T_IP6_PROTO, proto, 0 - used);
}

/* Does the header alone stand in front of the payload, and where does that begin? */
static ALWAYS_INLINE bool ipv6_way(const struct skim *in, struct skim *out)
{
	if (!skim_head(in, HEADER + 1))
		return false;
	uint32_t proto = (uint32_t)skim_val(in, &F[NEXT]);
	uint32_t length = (uint32_t)skim_val(in, &F[LENGTH]);
	if (!length || (proto != PROTO_TCP && proto != PROTO_UDP && proto != PROTO_ICMPV6))
		return false;
	skim_next(in, HEADER, length, (struct claim){ T_IP6_PROTO, proto }, out);
	return true;
}

static bool ipv6_skim(const struct skim *in, struct packet *p, struct skim *out)
{
	if (!ipv6_way(in, out))
		return false;
	skim_ends(in, END_IP6, &F[SRC], &F[DST], p);
	return true;
}

static enum plain_step ipv6_plain(const struct skim *in, struct plain *ret, struct skim *out)
{
	if (ret->src || !ipv6_way(in, out))
		return PLAIN_NOT;
	if (skim_val(in, &F[LENGTH]) > skim_len(in) - HEADER)
		return PLAIN_NOT;
	ret->is_ip6 = true;
	ret->src = skim_addr(in, &F[SRC]);
	ret->dst = skim_addr(in, &F[DST]);
	ret->tos = (uint8_t)skim_val(in, &F[CLASS]);
	ret->ttl = (uint8_t)skim_val(in, &F[HOPS]);
	ret->dont_fragment = false;
	return PLAIN_ON;
}

const struct decoder decoder_ipv6 = {
	.name = "ipv6",
	.title = "Internet Protocol version 6",
	.fields = F,
	.n_fields = N,
	.claims = { { T_ETHERTYPE, 0x86dd },
		    { T_IP_PROTO, PROTO_IPV6 },
		    { T_IP6_PROTO, PROTO_IPV6 },
		    { T_LINK, LINK_IPV6 },
		    { T_PPP, 0x57 } },
	.decode = ipv6_decode,
	.skim = ipv6_skim,
	.plain = ipv6_plain,
	.snoop = { .prefix = "IPv6:   ", .title = "IPv6 Header", .line_fn = ipv6_line },
};
