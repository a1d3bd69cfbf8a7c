/* tcp - Transmission Control Protocol. RFC 9293; options RFC 7323 (timestamps, window scale), RFC
 * 2018 (SACK), RFC 2385 (MD5 signature). */
#include "dissect/dissect.h"
#include "dissect/ip_protocols.h"
#include "dissect/ports.h"
#include "dissect/rpc_test.h"
#include "dissect/skim.h"
#include "dissect/view.h"

enum { HEADER = 20 };

enum { EOL, NOP, MSS, WSCALE, SACK_OK, SACK, TSTAMP = 8, MD5 = 19 };

enum {
	SPORT,
	DPORT,
	SEQ,
	ACK,
	DOFF,
	RESERVED,
	FLAGS,
	CWR,
	ECE,
	URG,
	ACKED,
	PUSH,
	RST,
	SYN,
	FIN,
	WINDOW,
	CHECKSUM,
	URGENT,
	LENGTH,
	DATA_LENGTH,
	SERVICE,
	NO_OPTIONS,
	OPTIONS,
	OPTION,
	KIND,
	OPT_LEN,
	OPT_MSS,
	OPT_WSCALE,
	OPT_LEFT,
	OPT_RIGHT,
	OPT_TSVAL,
	OPT_TSECR,
	OPT_DATA,
	OPT_CUT,
	N
};

NAMES(kinds, "unknown {}", { EOL, "eol" }, { NOP, "nop" }, { MSS, "mss" }, { WSCALE, "wscale" },
      { SACK_OK, "sackOK" }, { SACK, "sack" }, { TSTAMP, "tstamp" });

static void show_option(struct view *v, const struct record *r);

static const struct field F[N] = {
	[SPORT] = UINT(2, .at = 0, .name = "src_port", .snoop = "Source port = {}"),
	[DPORT] = UINT(2, .at = 2, .name = "dst_port",
		       .snoop = "Destination port = {} [({service})]"),
	[SEQ] = UINT(4, .at = 4, .name = "seq", .snoop = "Sequence number = {}"),
	[ACK] = UINT(4, .at = 8, .name = "ack", .snoop = "Acknowledgement number = {}"),
	[DOFF] = BITS(1, 0xf0, .at = 12, .scale = 4, .name = "header_length",
		      .snoop = "Data offset = {} bytes"),
	[RESERVED] = BITS(1, 0x0f, .at = 12, .name = "reserved", .hidden = true),
	[FLAGS] = UINT(1, .at = 13, .name = "flags", .hex = true, .snoop = "Flags = 0x{:x2}"),
	[CWR] = FLAG(1, 0x80, "ECN congestion window reduced", "No ECN congestion window reduced",
		     .at = 13, .name = "cwr"),
	[ECE] = FLAG(1, 0x40, "ECN echo", "No ECN echo", .at = 13, .name = "ece"),
	[URG] = FLAG(1, 0x20, "Urgent pointer", "No urgent pointer", .at = 13, .name = "urg"),
	[ACKED] = FLAG(1, 0x10, "Acknowledgement", "No acknowledgement", .at = 13, .name = "acked"),
	[PUSH] = FLAG(1, 0x08, "Push", "No push", .at = 13, .name = "push"),
	[RST] = FLAG(1, 0x04, "Reset", "No reset", .at = 13, .name = "rst"),
	[SYN] = FLAG(1, 0x02, "Syn", "No Syn", .at = 13, .name = "syn"),
	[FIN] = FLAG(1, 0x01, "Fin", "No Fin", .at = 13, .name = "fin"),
	[WINDOW] = UINT(2, .at = 14, .name = "window", .snoop = "Window = {}"),
	[CHECKSUM] =
		UINT(2, .at = 16, .name = "checksum", .hex = true, .snoop = "Checksum = 0x{:x4}"),
	[URGENT] = UINT(2, .at = 18, .name = "urgent", .snoop = "Urgent pointer = {}"),
	/* What the line shows follows from the lengths in the headers, also where they are 0. */
	[LENGTH] = INT(4, .name = "claimed_length", .hidden = true),
	[DATA_LENGTH] = UINT(4, .name = "data_length"),
	[SERVICE] = WORD(.name = "service", .hidden = true),
	[NO_OPTIONS] = NOTE("No options"),
	[OPTIONS] = UINT(0, .name = "options_length", .snoop = "Options: ({} bytes)"),
	[OPTION] = GROUP(.name = "options"),
	[KIND] = UINT(1, .name = "kind", .names = &kinds, .show = show_option),
	[OPT_LEN] = UINT(1, .name = "length"),
	[OPT_MSS] = UINT(2, .name = "mss"),
	[OPT_WSCALE] = UINT(1, .name = "shift"),
	[OPT_LEFT] = UINT(4, .name = "left", .many = true),
	[OPT_RIGHT] = UINT(4, .name = "right", .many = true),
	[OPT_TSVAL] = UINT(4, .name = "value"),
	[OPT_TSECR] = UINT(4, .name = "echo"),
	[OPT_DATA] = BYTES(.name = "data"),
	[OPT_CUT] = UINT(0, .name = "incomplete"),
};

/* ---- options ---- */

static void sack_blocks(struct dis *d, uint32_t len)
{
	uint32_t n = len > 2 ? min_u32(len - 2, d_left(d)) : 0;
	for (; n >= 8; n -= 8) {
		d_get(d, &F[OPT_LEFT]);
		d_get(d, &F[OPT_RIGHT]);
	}
	if (n || len < 10)
		d_set(d, &F[OPT_CUT], 1);
}

/* The value of one option whose kind and length byte were read. */
static void option_value(struct dis *d, uint32_t kind, uint32_t len)
{
	switch (kind) {
	case MSS:
		if (d_left(d) >= 2)
			d_get(d, &F[OPT_MSS]);
		break;
	case WSCALE:
		if (d_left(d) >= 1)
			d_get(d, &F[OPT_WSCALE]);
		break;
	case SACK_OK:
		break;
	case SACK:
		sack_blocks(d, len);
		break;
	case TSTAMP:
		if (d_left(d) < 8) {
			d_set(d, &F[OPT_CUT], 1);
			break;
		}
		d_uint(d, &F[OPT_TSVAL]);
		d_uint(d, &F[OPT_TSECR]);
		break;
	default:
		if (len > 2)
			d_bytes(d, &F[OPT_DATA], min_u32(len - 2, d_left(d)));
	}
}

/* One option; false: it is the last that can be found. */
static ALWAYS_INLINE bool option(struct dis *d)
{
	uint32_t start = d_pos(d);
	uint32_t kind = (uint32_t)d_uint(d, &F[KIND]);
	if (kind <= NOP)
		return kind != EOL;
	uint32_t len = d_left(d) ? (uint32_t)d_uint(d, &F[OPT_LEN]) : 0;
	uint32_t left = d_left(d);
	option_value(d, kind, len);
	if (len == 0 || (len > 2 && len - 2 > left))
		return false;
	d_seek(d, start + len);
	return true;
}

static NOINLINE void option_groups(struct dis *d)
{
	bool more = true;
	d_set(d, &F[OPTIONS], d_left(d));
	while (more && d_left(d)) {
		d_open(d, &F[OPTION]);
		more = option(d);
		d_close(d);
	}
}

/* Lines need no groups: a kind begins an option. */
static void options(struct dis *d)
{
	if (!d_brief(d) && d_left(d))
		option_groups(d);
	else
		while (d_left(d) && option(d))
			continue;
}

/* ---- text ---- */

static void show_sack(struct view *v, const struct record *r)
{
	const struct record *left = v_ahead(v, r, &F[OPT_LEFT]);
	if (!left) {
		out_s(v->o, "Incomplete SACK option");
		v_end(v);
		return;
	}
	out_s(v->o, "SACK blocks:");
	v_end(v);
	v_begin(v);
	out_s(v->o, "        ");
	while (left) {
		const struct record *right = v_ahead(v, left, &F[OPT_RIGHT]);
		out_f(v->o, "(%u-%u) ", (unsigned)left->v.u, (unsigned)(right ? right->v.u : 0));
		left = v_ahead(v, left + 1, &F[OPT_LEFT]);
	}
	if (v_ahead(v, r, &F[OPT_CUT]))
		out_s(v->o, "...incomplete SACK block");
	v_end(v);
}

static void show_other(struct view *v, const struct record *r, uint64_t len)
{
	out_f(v->o, "Option %u (unknown - %d bytes) ", (unsigned)r->v.u, (int)len - 2);
	const struct record *data = v_ahead(v, r, &F[OPT_DATA]);
	if (data)
		out_hex(v->o, data->v.p, data->n, true);
}

static void show_option(struct view *v, const struct record *r)
{
	const struct record *len = v_ahead(v, r, &F[OPT_LEN]);
	bool cut = v_ahead(v, r, &F[OPT_CUT]);
	v_begin(v);
	out_s(v->o, "  - ");
	if (r->v.u > NOP && (!len || !len->v.u)) {
		v_template(v, "Incomplete option len 0", NULL, NULL);
		v_end(v);
		return;
	}
	switch (r->v.u) {
	case EOL:
		out_s(v->o, "End of option list");
		break;
	case NOP:
		out_s(v->o, "No operation");
		break;
	case MSS:
		v_template(v, "Maximum segment size = {mss} bytes", NULL, NULL);
		break;
	case WSCALE:
		v_template(v, "Window scale = {shift}", NULL, NULL);
		break;
	case SACK_OK:
		out_s(v->o, "SACK permitted option");
		break;
	case SACK:
		show_sack(v, r);
		return;
	case TSTAMP:
		v_template(v, cut ? "Incomplete TS option" : "TS Val = {value}, TS Echo = {echo}",
			   NULL, NULL);
		break;
	default:
		show_other(v, r, len->v.u);
	}
	v_end(v);
}

/* One option of the summary line; r is its kind. Returns the record behind it. */
static const struct record *line_option(struct out *o, const struct record *r,
					const struct record *end)
{
	uint64_t kind = r->v.u, len = 0;
	bool cut = false, value = false;
	for (r++; r < end && r->f != &F[KIND]; r++) {
		if (r->f == &F[OPT_LEN]) {
			len = r->v.u;
		} else if (r->f == &F[OPT_CUT]) {
			cut = true;
		} else if (r->f != &F[OPT_DATA]) {
			out_c(o, r->f == &F[OPT_RIGHT] ? '-' : ' ');
			out_u(o, r->v.u);
			value = true;
		}
	}
	if (!value && (kind == MSS || kind == WSCALE))
		out_s(o, " 0");
	if (cut)
		out_c(o, '|');
	if (kind > NOP && !len)
		out_s(o, "optlen 0");
	return r;
}

/* The options are the layer's last records. */
static void line_options(struct view *v)
{
	const struct record *r = v->p->records + v->l->first;
	const struct record *end = r + v->l->n_own;
	struct out *o = v->o;
	while (r < end && r->f != &F[KIND])
		r++;
	if (r == end)
		return;
	out_s(o, " Options=<");
	for (;;) {
		if (r->v.u == NOP)
			out_s(o, "nop");
		else if (r->v.u == TSTAMP)
			out_s(o, "tstamp");
		else
			v_names(v, &kinds, r->v.u);
		r = line_option(o, r, end);
		if (r == end)
			break;
		out_c(o, ',');
	}
	out_c(o, '>');
}

static ALWAYS_INLINE char *put_value(char *s, const char *label, uint64_t value)
{
	return fmt_u(fmt_s(s, label), value);
}

static bool tcp_line(struct view *v)
{
	enum { ROOM = 256 }; /* more than all of the header's part */
	static const struct {
		uint8_t bit;
		const char word[6];
	} words[] = { { 0x02, " Syn" },	 { 0x01, " Fin" }, { 0x04, " Rst" },
		      { 0x08, " Push" }, { 0x40, " ECE" }, { 0x80, " CWR" } };
	const struct record *h = v_at(v, 0, &F[SPORT]);
	if (!h || !out_room(v->o, ROOM))
		return false;
	uint64_t flags = rec_part(h, &F[FLAGS]);
	char *s = v->o->buf + v->o->len;
	s = put_value(s, "TCP D=", rec_part(h, &F[DPORT]));
	s = put_value(s, " S=", rec_part(h, &F[SPORT]));
	for (size_t i = 0; i < ARRAY_LEN(words); i++)
		if (flags & words[i].bit)
			s = fmt_s(s, words[i].word);
	if (flags & 0x20)
		s = put_value(s, " Urg=", rec_part(h, &F[URGENT]));
	if (flags & 0x10)
		s = put_value(s, " Ack=", rec_part(h, &F[ACK]));
	if (rec_part(h, &F[SEQ])) {
		int64_t len = (int32_t)v_at(v, 1, &F[LENGTH])->v.u;
		s = put_value(s, " Seq=", rec_part(h, &F[SEQ]));
		s = put_value(s, len < 0 ? " Len=-" : " Len=", (uint64_t)(len < 0 ? -len : len));
	}
	s = put_value(s, " Win=", rec_part(h, &F[WINDOW]));
	v->o->len = (size_t)(s - v->o->buf);
	line_options(v);
	return true;
}

/* ---- decoding ---- */

static void tcp_decode(struct dis *d)
{
	uint32_t hlen = (uint32_t)(d_peek(d, 12, 1) >> 4) * 4;
	struct cursor start = d_cursor(d);
	if (!d_need(d, d_partial(d) ? HEADER : hlen) || !d_head(d, &F[SPORT], &F[URGENT], HEADER))
		return;
	uint16_t sport = (uint16_t)d_val(d, &F[SPORT]);
	uint16_t dport = (uint16_t)d_val(d, &F[DPORT]);
	uint32_t length = d_claimed(d) - hlen;
	d_set(d, &F[LENGTH], length);
	if (hlen < HEADER) { /* the original then takes part of the header as data */
		cur_skip(&start, hlen);
		d_resume(d, &start);
	}
	uint32_t n_options = hlen > HEADER ? hlen - HEADER : 0;
	struct port_arg ports = ports_of(TRANSPORT_TCP, sport, dport);
	bool rpc = !ports.name && rpc_looks_like(d, n_options + RPC_RECORD_MARK);
	if (!d_brief(d)) {
		d_set(d, &F[DATA_LENGTH], min_u32(length, d_left(d) - n_options));
		const char *name = port_name(TRANSPORT_TCP, dport);
		if (rpc || name)
			d_word(d, &F[SERVICE], rpc ? "Sun RPC" : name);
	}
	if (n_options)
		d_detail(d, n_options, options);
	else
		d_note(d, &F[NO_OPTIONS]);
	if (d_no_streams(d) || d_ports(d, &ports))
		return;
	if (rpc)
		d_next_arg(d, T_INTERNAL, IN_RPC, d_left(d), &ports.transport);
}

static bool tcp_skim(const struct skim *in, struct packet *p, struct skim *out)
{
	(void)p;
	if (!skim_head(in, HEADER))
		return false;
	uint32_t hlen = (uint32_t)skim_val(in, &F[DOFF]);
	uint32_t ports = (uint32_t)(skim_val(in, &F[SPORT]) << 16 | skim_val(in, &F[DPORT]));
	return hlen >= HEADER && hlen <= skim_held(in) && skim_tcp_ports(in, hlen, ports, out);
}

/* Options as most segments have them, behind a header that is held with them. */
static ALWAYS_INLINE bool plain_options(const struct skim *in, uint32_t n, struct plain *ret)
{
	enum { NONE = 0, STAMPS = 12, OPENING = 20 };
	enum { STAMPS_HEAD = NOP << 24 | NOP << 16 | TSTAMP << 8 | 10 };
	enum { MSS_HEAD = MSS << 8 | 4 };
	enum { MIDDLE_HEAD = SACK_OK << 24 | 2 << 16 | TSTAMP << 8 | 10 };
	enum { SCALE_HEAD = NOP << 16 | WSCALE << 8 | 3 };
	static const struct field first = UINT(4, .at = HEADER), mss = UINT(2, .at = HEADER + 2);
	static const struct field second = UINT(4, .at = HEADER + 4);
	static const struct field third = UINT(4, .at = HEADER + 8);
	static const struct field fourth = UINT(4, .at = HEADER + 12);
	static const struct field last = BITS(4, 0xffffff00, .at = HEADER + 16);
	static const struct field wscale = UINT(1, .at = HEADER + 19);
	if (n == STAMPS && skim_val(in, &first) == STAMPS_HEAD) {
		ret->options = PLAIN_STAMPS;
		ret->stamp = (uint32_t)skim_val(in, &second);
		ret->echo = (uint32_t)skim_val(in, &third);
		return true;
	}
	if (n == OPENING && skim_val(in, &first) >> 16 == MSS_HEAD &&
	    skim_val(in, &second) == MIDDLE_HEAD && skim_val(in, &last) == SCALE_HEAD) {
		ret->options = PLAIN_OPENING;
		ret->mss = (uint16_t)skim_val(in, &mss);
		ret->stamp = (uint32_t)skim_val(in, &third);
		ret->echo = (uint32_t)skim_val(in, &fourth);
		ret->wscale = (uint8_t)skim_val(in, &wscale);
		return true;
	}
	ret->options = PLAIN_NONE;
	return n == NONE;
}

static enum plain_step tcp_plain(const struct skim *in, struct plain *ret, struct skim *out)
{
	(void)out;
	if (!skim_head(in, HEADER))
		return PLAIN_NOT;
	uint32_t hlen = (uint32_t)skim_val(in, &F[DOFF]);
	if (hlen > skim_held(in) || hlen < HEADER || !plain_options(in, hlen - HEADER, ret))
		return PLAIN_NOT;
	ret->kind = PLAIN_TCP;
	ret->sport = (uint16_t)skim_val(in, &F[SPORT]);
	ret->dport = (uint16_t)skim_val(in, &F[DPORT]);
	ret->seq = (uint32_t)skim_val(in, &F[SEQ]);
	ret->ack = (uint32_t)skim_val(in, &F[ACK]);
	ret->window = (uint16_t)skim_val(in, &F[WINDOW]);
	ret->urgent = (uint16_t)skim_val(in, &F[URGENT]);
	ret->flags = (uint8_t)skim_val(in, &F[FLAGS]);
	ret->len = skim_len(in) - hlen;
	return PLAIN_END;
}

const struct decoder decoder_tcp = {
	.name = "tcp",
	.title = "Transmission Control Protocol",
	.fields = F,
	.n_fields = N,
	.claims = { { T_IP_PROTO, PROTO_TCP }, { T_IP6_PROTO, PROTO_TCP } },
	.decode = tcp_decode,
	.skim = tcp_skim,
	.plain = tcp_plain,
	.snoop = { .prefix = "TCP:  ",
		   .title = "TCP Header",
		   .line_fn = tcp_line,
		   .tail = TAIL_OWN },
};
