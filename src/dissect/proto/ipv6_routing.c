/* ipv6_routing - IPv6 routing header. RFC 8200 section 4.4; types 0 (RFC 2460), 2 (RFC 6275), 4
 * (segment routing, RFC 8754). */
#include "dissect/dissect.h"
#include "dissect/ip_protocols.h"
#include "dissect/view.h"

enum { SOURCE_ROUTE = 0, MOBILE = 2, SEGMENT_ROUTING = 4 };

enum { NEXT, LENGTH, TYPE, LEFT, RESERVED, LAST_ENTRY, FLAGS, TAG, ADDRESS, SEGMENT, DATA, N };

static void show_length(struct view *v, const struct record *r);
static void show_address(struct view *v, const struct record *r);

static const struct field F[N] = {
	[NEXT] = UINT(1, .at = 0, .name = "next_header", .names = &ip_protocols,
		      .snoop = "Next header = {} ({:=})"),
	[LENGTH] = UINT(1, .at = 1, .name = "length_units", .show = show_length),
	[TYPE] = UINT(1, .at = 2, .name = "type", .snoop = "Routing type = {}"),
	[LEFT] = UINT(1, .at = 3, .name = "segments_left", .snoop = "Segments left = {}"),
	[RESERVED] = UINT(4, .name = "reserved", .hex = true),
	[LAST_ENTRY] = UINT(1, .at = 0, .name = "last_entry"),
	[FLAGS] = UINT(1, .at = 1, .name = "flags", .hex = true),
	[TAG] = UINT(2, .at = 2, .name = "tag"),
	[ADDRESS] = IP6(.name = "addresses", .many = true, .show = show_address),
	[SEGMENT] = IP6(.name = "segments", .many = true),
	[DATA] = BYTES(.name = "data"),
};

static void show_length(struct view *v, const struct record *r)
{
	(void)r;
	v_begin(v);
	out_f(v->o, "Header length = %u", 8 + 8 * (unsigned)v_u(v, &F[LENGTH]));
	v_end(v);
}

static void show_address(struct view *v, const struct record *r)
{
	if (v_u(v, &F[TYPE]) != SOURCE_ROUTE)
		return;
	unsigned index = 0;
	for (const struct record *before = r; (--before)->f == r->f;)
		index++;
	v_begin(v);
	out_f(v->o, "address[%u]=", index);
	out_ip6(v->o, r->v.p);
	v_end(v);
}

static void routing_decode(struct dis *d)
{
	if (d_brief(d) || !d_head(d, &F[NEXT], &F[LEFT], 4))
		return;
	const struct field *list = NULL;
	switch (d_val(d, &F[TYPE])) {
	case SOURCE_ROUTE:
	case MOBILE:
		d_get(d, &F[RESERVED]);
		list = &F[ADDRESS];
		break;
	case SEGMENT_ROUTING:
		d_head(d, &F[LAST_ENTRY], &F[TAG], 4);
		list = &F[SEGMENT];
		break;
	default:
		break;
	}
	while (list && d_left(d) >= 16)
		d_get(d, list);
	if (d_left(d))
		d_rest(d, &F[DATA]);
}

const struct decoder decoder_ipv6_routing = {
	.name = "ipv6_routing",
	.title = "IPv6 routing header",
	.fields = F,
	.n_fields = N,
	.claims = { { T_IP6_PROTO, PROTO_ROUTING } },
	.decode = routing_decode,
	.snoop = { .prefix = "IPv6-Route:  ", .title = "IPv6 Routing Header", .tail = TAIL_OWN },
};
