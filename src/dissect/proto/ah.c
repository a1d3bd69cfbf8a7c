/* ah - Authentication Header. RFC 4302. */
#include "dissect/dissect.h"
#include "dissect/ip6_extensions.h"
#include "dissect/ip_protocols.h"
#include "dissect/view.h"

enum { HEADER = 12 };

enum { NEXT, LENGTH, RESERVED, SPI, SEQUENCE, ICV, N };

static void show_length(struct view *v, const struct record *r);

static const struct field F[N] = {
	[NEXT] = UINT(1, .at = 0, .name = "next_header", .names = &ip_protocols,
		      .snoop = "Next header = {} ({:=})"),
	[LENGTH] = UINT(1, .at = 1, .name = "length_words", .show = show_length),
	[RESERVED] = UINT(2, .at = 2, .name = "reserved", .hex = true,
			  .snoop = "<Reserved field = 0x{:x}>"),
	[SPI] = UINT(4, .at = 4, .name = "spi", .hex = true, .snoop = "SPI = 0x{:x}"),
	[SEQUENCE] = UINT(4, .at = 8, .name = "sequence", .snoop = "Replay = {}"),
	[ICV] = BYTES(.name = "icv", .snoop = "ICV = {:h}"),
};

static uint32_t whole_length(uint64_t words)
{
	return 4 * (uint32_t)words + 8;
}

static void show_length(struct view *v, const struct record *r)
{
	(void)r;
	uint64_t words = v_u(v, &F[LENGTH]);
	v_begin(v);
	out_f(v->o, "AH length = %u (%u bytes)", (unsigned)words, whole_length(words));
	v_end(v);
}

/* What the original looks into behind this header: no OSPF, IGMP or SCTP. */
static bool shows_next(uint32_t proto)
{
	switch (proto) {
	case PROTO_ICMP:
	case PROTO_IPIP:
	case PROTO_TCP:
	case PROTO_UDP:
	case PROTO_IPV6:
	case PROTO_ESP:
	case PROTO_AH:
	case PROTO_ICMPV6:
		return true;
	default:
		return false;
	}
}

static void ah_decode(struct dis *d)
{
	uint32_t n = whole_length(d_peek(d, 1, 1));
	if (!d_need(d, n < HEADER ? HEADER : n))
		return;
	d_head(d, &F[NEXT], &F[SEQUENCE], HEADER);
	uint32_t next = (uint32_t)d_val(d, &F[NEXT]);
	d_bytes(d, &F[ICV], n > HEADER ? n - HEADER : 0);
	uint32_t claimed = d_claimed(d);
	uint32_t proto = ip6_extensions(d, next);
	if (!shows_next(proto) || !d_held(d))
		return;
	d_next(d, proto == PROTO_ICMPV6 ? T_IP6_PROTO : T_IP_PROTO, proto, claimed - d_pos(d));
}

const struct decoder decoder_ah = {
	.name = "ah",
	.title = "Authentication Header",
	.fields = F,
	.n_fields = N,
	.claims = { { T_IP_PROTO, PROTO_AH }, { T_IP6_PROTO, PROTO_AH } },
	.decode = ah_decode,
	.snoop = { .prefix = "AH:  ",
		   .title = "Authentication Header",
		   .line = "AH SPI=0x{spi:x} Replay={sequence}",
		   .tail = TAIL_OWN },
};
