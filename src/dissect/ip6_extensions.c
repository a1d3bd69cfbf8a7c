/* The walk along IPv6 extension headers. RFC 8200 section 4. */
#include "dissect/ip6_extensions.h"

#include "dissect/ip_protocols.h"

enum { FRAGMENT_HEADER = 8, FRAGMENT_OFFSET = 0xfff8 };

/* Length of the extension header at the cursor; 0: proto is none. */
static uint32_t header_length(const struct dis *d, uint32_t proto)
{
	switch (proto) {
	case PROTO_HOPOPTS:
	case PROTO_ROUTING:
	case PROTO_DSTOPTS:
		return 8 + 8 * (uint32_t)d_peek(d, 1, 1);
	case PROTO_FRAGMENT:
		return FRAGMENT_HEADER;
	default:
		return 0;
	}
}

uint32_t ip6_extensions(struct dis *d, uint32_t proto)
{
	bool fragment = false, first = true;
	for (uint32_t n; (n = header_length(d, proto)) != 0;) {
		/* Like the original, no header is shown without a byte behind it. */
		if (d_held(d) <= n) {
			d_need(d, n);
			return IP6_NOTHING;
		}
		uint32_t next = (uint32_t)d_peek(d, 0, 1);
		if (proto == PROTO_FRAGMENT) {
			fragment = true;
			first = first && !(d_peek(d, 2, 2) & FRAGMENT_OFFSET);
		}
		if (!d_next(d, T_IP6_PROTO, proto, n))
			return IP6_NOTHING;
		proto = next;
	}
	return !first || (fragment && d_brief(d)) ? IP6_NOTHING : proto;
}
