/* ip - Internet Protocol version 4. RFC 791, RFC 1349, RFC 3168. */
#include "dissect/dissect.h"
#include "dissect/ip_options.h"
#include "dissect/ip_protocols.h"
#include "dissect/skim.h"
#include "dissect/view.h"

enum { HEADER = 20, ETHERTYPE_IPV6 = 0x86dd };

/* Some programs wrote the system's own number for raw IP into their files. */
enum { DLT_RAW_BSD = 12, DLT_RAW_OPENBSD = 14 };

enum {
	VERSION,
	HLEN,
	TOS,
	PRECEDENCE,
	LOW_DELAY,
	THROUGHPUT,
	RELIABILITY,
	ECT,
	CE,
	LENGTH,
	ID,
	FLAGS,
	DF,
	MF,
	OFFSET,
	TTL,
	PROTOCOL,
	CHECKSUM,
	SRC,
	DST,
	CUT,
	WRONG_SUM,
	MISSING,
	BLANK,
	CONTINUATION,
	N
};

static void show_length(struct view *v, const struct record *r);
static void show_continuation(struct view *v, const struct record *r);

static const struct field F[N] = {
	[VERSION] = BITS(1, 0xf0, .at = 0, .name = "version", .snoop = "Version = {}"),
	[HLEN] = BITS(1, 0x0f, .at = 0, .scale = 4, .name = "header_length",
		      .snoop = "Header length = {} bytes"),
	[TOS] = UINT(1, .at = 1, .name = "tos", .hex = true, .snoop = "Type of service = 0x{:x2}"),
	[PRECEDENCE] = BITS(1, 0xe0, .at = 1, .name = "precedence",
			    .snoop = "      xxx. .... = {} (precedence)"),
	[LOW_DELAY] = FLAG(1, 0x10, "low delay", "normal delay", .at = 1, .name = "low_delay"),
	[THROUGHPUT] = FLAG(1, 0x08, "high throughput", "normal throughput", .at = 1,
			    .name = "high_throughput"),
	[RELIABILITY] = FLAG(1, 0x04, "high reliability", "normal reliability", .at = 1,
			     .name = "high_reliability"),
	[ECT] = FLAG(1, 0x02, "ECN capable transport", "not ECN capable transport", .at = 1,
		     .name = "ecn_capable"),
	[CE] = FLAG(1, 0x01, "ECN congestion experienced", "no ECN congestion experienced", .at = 1,
		    .name = "ecn_congestion"),
	[LENGTH] = UINT(2, .at = 2, .name = "length", .show = show_length),
	[ID] = UINT(2, .at = 4, .name = "id", .snoop = "Identification = {}"),
	[FLAGS] = BITS(1, 0xf0, .at = 6, .name = "flags", .hex = true, .snoop = "Flags = 0x{:x}"),
	[DF] = FLAG(1, 0x40, "do not fragment", "may fragment", .at = 6, .name = "dont_fragment"),
	[MF] = FLAG(1, 0x20, "more fragments", "last fragment", .at = 6, .name = "more_fragments"),
	[OFFSET] = BITS(2, 0x1fff, .at = 6, .scale = 8, .name = "fragment_offset",
			.snoop = "Fragment offset = {} bytes"),
	[TTL] = UINT(1, .at = 8, .name = "ttl", .snoop = "Time to live = {} seconds/hops"),
	[PROTOCOL] = UINT(1, .at = 9, .name = "protocol", .names = &ip_protocols,
			  .snoop = "Protocol = {} ({:=})"),
	[CHECKSUM] = UINT(2, .at = 10, .name = "checksum", .hex = true,
			  .snoop = "Header checksum = {:x4}"),
	[SRC] = IP4(.at = 12, .name = "src", .snoop = "Source address = {}, {:n}"),
	[DST] = IP4(.at = 16, .name = "dst", .snoop = "Destination address = {}, {:n}"),
	[CUT] = UINT(0, .hidden = true),
	[WRONG_SUM] = BOOL(.name = "checksum_wrong", .hidden = true),
	[MISSING] = UINT(0, .name = "missing_header_bytes"),
	[BLANK] = NOTE(""),
	[CONTINUATION] = NOTE(NULL, .show = show_continuation),
};

static void show_length(struct view *v, const struct record *r)
{
	(void)r;
	v_begin(v);
	v_template(v, "Total length = {length} bytes", NULL, NULL);
	if (v_has(v, &F[CUT]))
		out_s(v->o, " -- truncated");
	v_end(v);
}

/* Bytes of payload that the header announces; as in the original, wraps when the total length is
 * too small. */
static uint32_t payload_length(uint64_t total, uint64_t hlen)
{
	return (uint32_t)(total - hlen) & 0xffff;
}

static void show_continuation(struct view *v, const struct record *r)
{
	(void)r;
	out_s(v->o, v->nest);
	v_template(v, "{protocol:=}:  \\[", NULL, NULL);
	out_u(v->o, payload_length(v_u(v, &F[LENGTH]), v_u(v, &F[HLEN])));
	v_template(v, " byte(s) of data, continuation of IP ident={id}\\]", NULL, NULL);
	v_end(v);
}

static void ip_head(struct view *v)
{
	if (v_has(v, &F[MISSING]))
		return;
	v_header(v, "IP:   ", "IP Header");
	v_line(v, "");
}

static bool ip_line(struct view *v)
{
	struct out *o = v->o;
	if (v_has(v, &F[MISSING])) {
		out_s(o, "IP truncated: header missing ");
		out_u(o, v_u(v, &F[MISSING]));
		out_s(o, " bytes");
		return true;
	}
	uint64_t offset = v_u(v, &F[OFFSET]);
	if (offset || v_u(v, &F[MF])) {
		v_names(v, &ip_protocols, v_u(v, &F[PROTOCOL]));
		out_f(o, " IP fragment ID=%u Offset=%-4u MF=%u TOS=0x%x TTL=%u",
		      (unsigned)v_u(v, &F[ID]), (unsigned)offset, (unsigned)v_u(v, &F[MF]),
		      (unsigned)v_u(v, &F[TOS]), (unsigned)v_u(v, &F[TTL]));
		return true;
	}
	out_s(o, "IP  D=");
	out_ip4(o, v_span(v, &F[DST]).p);
	out_s(o, " S=");
	out_ip4(o, v_span(v, &F[SRC]).p);
	out_s(o, " LEN=");
	out_u(o, v_u(v, &F[LENGTH]));
	if (v_has(v, &F[CUT]))
		out_c(o, '?');
	out_s(o, ", ID=");
	out_u(o, v_u(v, &F[ID]));
	out_s(o, ", TOS=0x");
	out_x(o, v_u(v, &F[TOS]), 0);
	out_s(o, ", TTL=");
	out_u(o, v_u(v, &F[TTL]));
	return true;
}

/* The payload of fragments: summaries show none of it; the first fragment holds the upper header.
 */
static void payload(struct dis *d, uint32_t proto, uint32_t plen)
{
	uint64_t offset = d_val(d, &F[OFFSET]);
	bool fragment = offset || d_val(d, &F[MF]);
	if (offset)
		d_note(d, &F[CONTINUATION]);
	bool lines = d_brief(d) && d_want(d) != WANT_INNER;
	if (offset || (fragment && lines) || !min_u32(d_held(d), plen))
		return;
	d_next(d, T_IP_PROTO, proto, plen);
}

/* Only the text styles that check it need the sum: RFC 791, the header's words add up to 0xffff. */
static void check_sum(struct dis *d, const struct cursor *start, uint32_t hlen)
{
	uint32_t sum = 0;
	for (uint32_t at = 0; at < hlen; at += 2)
		sum += (uint32_t)cur_peek(start, at, 2);
	sum = (sum & 0xffff) + (sum >> 16);
	sum = (sum & 0xffff) + (sum >> 16);
	if (sum != 0xffff)
		d_set(d, &F[WRONG_SUM], 1);
}

static void ip_decode(struct dis *d)
{
	uint64_t first = d_peek(d, 0, 1);
	if (first >> 4 == 6) {
		d_next(d, T_ETHERTYPE, ETHERTYPE_IPV6, d_left(d));
		return;
	}
	uint32_t hlen = (uint32_t)(first & 15) * 4;
	uint32_t need = d_partial(d) ? HEADER : hlen;
	if (d_held(d) < need) {
		d_set(d, &F[MISSING], need - d_held(d));
		return;
	}
	struct cursor start = d_cursor(d);
	if (!d_head(d, &F[VERSION], &F[DST], HEADER))
		return;
	d_source(d, END_IP4, d_addr(d, &F[SRC]));
	d_destination(d, END_IP4, d_addr(d, &F[DST]));
	d_ip4(d);
	uint32_t plen = payload_length(d_val(d, &F[LENGTH]), hlen);
	uint32_t proto = (uint32_t)d_val(d, &F[PROTOCOL]);
	if (!d_brief(d) && cur_held(&start) >= hlen)
		check_sum(d, &start, hlen);
	uint32_t n_options = hlen > HEADER ? hlen - HEADER : 0;
	if (hlen < HEADER) { /* the original then takes part of the header as payload */
		cur_skip(&start, hlen);
		d_resume(d, &start);
	}
	if (plen > d_held(d) - n_options)
		d_set(d, &F[CUT], 1);
	d_detail(d, n_options, ip_options);
	d_note(d, &F[BLANK]);
	payload(d, proto, plen);
}

/* Is the packet a whole one of version 4, and where does its payload begin? */
static ALWAYS_INLINE bool ip_way(const struct skim *in, struct skim *out)
{
	if (!skim_head(in, HEADER))
		return false;
	uint32_t hlen = (uint32_t)skim_val(in, &F[HLEN]);
	bool fragment = skim_val(in, &F[OFFSET]) || skim_val(in, &F[MF]);
	if (skim_val(in, &F[VERSION]) == 6 || hlen < HEADER || hlen >= skim_held(in) || fragment)
		return false;
	uint32_t plen = payload_length(skim_val(in, &F[LENGTH]), hlen);
	struct claim to = { T_IP_PROTO, (uint32_t)skim_val(in, &F[PROTOCOL]) };
	skim_next(in, hlen, plen, to, out);
	return plen;
}

static bool ip_skim(const struct skim *in, struct packet *p, struct skim *out)
{
	if (!ip_way(in, out))
		return false;
	skim_ends(in, END_IP4, &F[SRC], &F[DST], p);
	p->n_ip4++;
	return true;
}

static enum plain_step ip_plain(const struct skim *in, struct plain *ret, struct skim *out)
{
	if (ret->src || !ip_way(in, out))
		return PLAIN_NOT;
	uint32_t total = (uint32_t)skim_val(in, &F[LENGTH]);
	if (total > skim_len(in) || total <= skim_val(in, &F[HLEN]))
		return PLAIN_NOT;
	ret->is_ip6 = false;
	ret->src = skim_addr(in, &F[SRC]);
	ret->dst = skim_addr(in, &F[DST]);
	ret->tos = (uint8_t)skim_val(in, &F[TOS]);
	ret->ttl = (uint8_t)skim_val(in, &F[TTL]);
	ret->dont_fragment = skim_val(in, &F[DF]);
	return PLAIN_ON;
}

const struct decoder decoder_ip = {
	.name = "ip",
	.title = "Internet Protocol version 4",
	.fields = F,
	.n_fields = N,
	.parts = { &ip_option_fields },
	.claims = { { T_ETHERTYPE, 0x0800 },
		    { T_IP_PROTO, PROTO_IPIP },
		    { T_IP6_PROTO, PROTO_IPIP },
		    { T_LINK, LINK_IPV4 },
		    { T_LINK, LINK_RAW },
		    { T_LINK, DLT_RAW_BSD },
		    { T_LINK, DLT_RAW_OPENBSD },
		    { T_PPP, 0x21 } },
	.decode = ip_decode,
	.skim = ip_skim,
	.plain = ip_plain,
	.snoop = { .head_fn = ip_head, .line_fn = ip_line },
};
