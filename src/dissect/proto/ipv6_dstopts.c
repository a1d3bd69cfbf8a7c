/* ipv6_dstopts - IPv6 destination options header. RFC 8200 section 4.6. */
#include "dissect/dissect.h"
#include "dissect/ip6_extensions.h"
#include "dissect/ip_options.h"
#include "dissect/ip_protocols.h"

enum { NEXT, LENGTH, N };

static const struct field F[N] = {
	[NEXT] = UINT(1, .at = 0, .name = "next_header", .names = &ip_protocols,
		      .snoop = "Next Header = {} ({:=})"),
	[LENGTH] = UINT(1, .at = 1, .name = "length_units"),
};

static void dstopts_decode(struct dis *d)
{
	if (!d_brief(d) && d_head(d, &F[NEXT], &F[LENGTH], 2))
		ip6_options(d, PROTO_DSTOPTS);
}

const struct decoder decoder_ipv6_dstopts = {
	.name = "ipv6_dstopts",
	.title = "IPv6 destination options header",
	.fields = F,
	.n_fields = N,
	.parts = { &ip6_option_fields, &ip_option_fields },
	.claims = { { T_IP6_PROTO, PROTO_DSTOPTS } },
	.decode = dstopts_decode,
	.snoop = { .prefix = "IPv6-DstOpts:  ",
		   .title = "IPv6 Destination Options Header",
		   .tail = TAIL_OWN },
};
