/* ipv6_fragment - IPv6 fragment header. RFC 8200 section 4.5. */
#include "dissect/dissect.h"
#include "dissect/ip_protocols.h"
#include "dissect/view.h"

enum { HEADER = 8 };

enum { NEXT, OFFSET, MORE, ID, N };

static void show_more(struct view *v, const struct record *r);

static const struct field F[N] = {
	[NEXT] = UINT(1, .at = 0, .name = "next_header", .names = &ip_protocols,
		      .snoop = "Next Header = {} ({:=})"),
	[OFFSET] = BITS(2, 0xfff8, .at = 2, .scale = 8, .name = "fragment_offset",
			.snoop = "Fragment Offset = {}"),
	[MORE] = PLAIN_FLAG(2, 0x0001, .at = 2, .name = "more_fragments", .show = show_more),
	[ID] = UINT(4, .at = 4, .name = "id", .snoop = "Identification = {}"),
};

static void show_more(struct view *v, const struct record *r)
{
	(void)r;
	v_line(v, v_u(v, &F[MORE]) ? "More Fragments Flag = true" : "More Fragments Flag = false");
}

static bool fragment_line(struct view *v)
{
	out_f(v->o, "IPv6 fragment ID=%u Offset=%-4u MF=%u", (unsigned)v_u(v, &F[ID]),
	      (unsigned)v_u(v, &F[OFFSET]), (unsigned)v_u(v, &F[MORE]));
	return true;
}

static void fragment_decode(struct dis *d)
{
	d_head(d, &F[NEXT], &F[ID], HEADER);
}

const struct decoder decoder_ipv6_fragment = {
	.name = "ipv6_fragment",
	.title = "IPv6 fragment header",
	.fields = F,
	.n_fields = N,
	.claims = { { T_IP6_PROTO, PROTO_FRAGMENT } },
	.decode = fragment_decode,
	.snoop = { .prefix = "IPv6-Frag:  ",
		   .title = "IPv6 Fragment Header",
		   .line_fn = fragment_line,
		   .tail = TAIL_OWN },
};
