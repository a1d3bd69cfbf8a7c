/* rtcp - control protocol of RTP, found only where one asks for it. RFC 3550 section 6. */
#include "dissect/built.h"
#include "dissect/view.h"

enum { SENDER = 200, RECEIVER, DESCRIPTION, BYE, APPLICATION, BLOCK = 24, WORD_ = 4 };

enum {
	PACKETS,
	VERSION,
	PADDING,
	COUNT,
	TYPE,
	LENGTH,
	SSRC,
	NTP_S,
	NTP_FRACTION,
	TIMESTAMP,
	N_PACKETS,
	N_OCTETS,
	BLOCKS,
	SOURCE,
	FRACTION,
	LOST,
	LAST,
	JITTER,
	LSR,
	DLSR,
	DATA,
	N
};

NAMES(types, "type {}", { SENDER, "sr" }, { RECEIVER, "rr" }, { DESCRIPTION, "sdes" },
      { BYE, "bye" }, { APPLICATION, "app" });

static const struct field F[N] = {
	[PACKETS] = GROUP(.name = "packets"),
	[VERSION] = BITS(1, 0xc0, .at = 0, .name = "version"),
	[PADDING] = PLAIN_FLAG(1, 0x20, .at = 0, .name = "padding"),
	[COUNT] = BITS(1, 0x1f, .at = 0, .name = "count"),
	[TYPE] = UINT(1, .at = 1, .name = "type", .names = &types,
		      .snoop = "Packet type = {} ({:=}), count = {count}"),
	[LENGTH] = UINT(2, .at = 2, .name = "length_words", .snoop = "Length = {} words"),
	[SSRC] = UINT(4, .name = "ssrc", .hex = true, .snoop = "Source = 0x{:x8}"),
	[NTP_S] = UINT(4, .at = 0, .name = "ntp_seconds",
		       .snoop = "NTP time = {}.{ntp_fraction} (seconds.fraction)"),
	[NTP_FRACTION] = UINT(4, .at = 4, .name = "ntp_fraction"),
	[TIMESTAMP] = UINT(4, .at = 8, .name = "rtp_timestamp", .snoop = "RTP timestamp = {}"),
	[N_PACKETS] = UINT(4, .at = 12, .name = "packet_count", .snoop = "Packets = {}"),
	[N_OCTETS] = UINT(4, .at = 16, .name = "octet_count", .snoop = "Octets = {}"),
	[BLOCKS] = GROUP(.name = "reports"),
	[SOURCE] = UINT(4, .at = 0, .name = "source", .hex = true, .snoop = " Report on 0x{:x8}"),
	[FRACTION] = UINT(1, .at = 4, .name = "fraction_lost", .snoop = "  Fraction lost = {}/256"),
	[LOST] = INT(4, .at = 4, .mask = 0xffffff, .name = "lost", .snoop = "  Lost = {}"),
	[LAST] = UINT(4, .at = 8, .name = "last_sequence", .snoop = "  Last sequence = {}"),
	[JITTER] = UINT(4, .at = 12, .name = "jitter", .snoop = "  Jitter = {}"),
	[LSR] = UINT(4, .at = 16, .name = "last_sr", .hex = true, .snoop = "  Last SR = 0x{:x8}"),
	[DLSR] = UINT(4, .at = 20, .name = "delay_since_last_sr",
		      .snoop = "  Delay since last SR = {}/65536 s"),
	[DATA] = BYTES(.name = "data"),
};

static bool rtcp_line(struct view *v)
{
	out_s(v->o, "RTCP");
	for (uint32_t i = 0; i < v->l->n_own; i++) {
		const struct record *r = &v->p->records[v->l->first + i];
		if (r->kind != REC_HEAD || r->f != &F[VERSION])
			continue;
		out_c(v->o, ' ');
		v_names(v, &types, rec_part(r, &F[TYPE]));
	}
	v_template(v, "[ SSRC={ssrc:x}]", NULL, NULL);
	return true;
}

static void body(struct dis *d, uint32_t type)
{
	uint64_t n = d_val(d, &F[COUNT]);
	if (type == SENDER || type == RECEIVER) {
		d_get(d, &F[SSRC]);
		if (type == SENDER)
			d_head(d, &F[NTP_S], &F[N_OCTETS], 20);
		for (; n && d_left(d) && d_ok(d); n--) {
			d_open(d, &F[BLOCKS]);
			d_head(d, &F[SOURCE], &F[DLSR], BLOCK);
			d_close(d);
		}
	} else if (d_left(d) >= WORD_) {
		d_get(d, &F[SSRC]);
	}
	if (d_left(d))
		d_bytes(d, &F[DATA], d_left(d));
}

static void rtcp_decode(struct dis *d)
{
	while (d_left(d) && d_ok(d)) {
		d_open(d, &F[PACKETS]);
		d_head(d, &F[VERSION], &F[LENGTH], WORD_);
		uint32_t n = WORD_ * (uint32_t)d_val(d, &F[LENGTH]);
		if (d_ok(d) && n > d_left(d))
			d_bad(d, "a packet is longer than what holds it");
		d_part(d, n, body, (uint32_t)d_val(d, &F[TYPE]));
		d_close(d);
	}
}

const struct decoder decoder_rtcp = {
	.name = "rtcp",
	.title = "RTP Control Protocol",
	.fields = F,
	.n_fields = N,
	.claims = { { T_INTERNAL, IN_RTCP } },
	.decode = rtcp_decode,
	.beyond = true,
	.snoop = { .prefix = "RTCP:  ",
		   .title = "RTP Control Protocol",
		   .line_fn = rtcp_line,
		   .tail = TAIL_OWN },
};
