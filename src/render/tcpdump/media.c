/* What -k names: RTP, RTCP, VAT and the whiteboard, in the tcpdump style. */
#include "render/tcpdump/style.h"

void td_rtp(struct td *t, const struct layer *l)
{
	enum { VERSION_1 = 1 };
	struct scope s = td_scope(t, l);
	if (!td_has(t, &s, B_rtp_timestamp)) {
		out_s(t->o, " [|rtp]");
		return;
	}
	out_f(t->o, " udp/%s %u c%u ", td_u(t, &s, B_rtp_version) == VERSION_1 ? "rtpv1" : "rtp",
	      (unsigned)td_u(t, &s, B_rtp_data_length), (unsigned)td_u(t, &s, B_rtp_payload_type));
	if (td_u(t, &s, B_rtp_extension))
		out_c(t->o, '+');
	if (td_u(t, &s, B_rtp_marker))
		out_c(t->o, '*');
	out_f(t->o, " %u %u", (unsigned)td_u(t, &s, B_rtp_sequence),
	      (unsigned)td_u(t, &s, B_rtp_timestamp));
	if (t->s->opts.verbose && td_has(t, &s, B_rtp_ssrc))
		out_f(t->o, " %u", (unsigned)td_u(t, &s, B_rtp_ssrc));
	if (td_u(t, &s, B_rtp_extension) && l->fault == CUR_SHORT)
		out_s(t->o, " !ext");
}

/* ---- RTCP ---- */

/* Fixed point with n bits behind the point, as a number with two decimals. */
static void put_fixed(struct td *t, uint64_t v, unsigned n)
{
	uint64_t half = (uint64_t)1 << (n - 1);
	uint64_t hundredths = (v >> n) * 100 + (((v & (half * 2 - 1)) * 100 + half) >> n);
	out_f(t->o, "%llu.%02u", (unsigned long long)(hundredths / 100),
	      (unsigned)(hundredths % 100));
}

static void put_block(struct td *t, const struct scope *block)
{
	if (!td_has(t, block, B_rtcp_jitter))
		return;
	if (t->s->opts.verbose)
		out_f(t->o, " %u", (unsigned)td_u(t, block, B_rtcp_source));
	out_f(t->o, " %ul %us %uj @", (unsigned)td_u(t, block, B_rtcp_lost) & 0xffffff,
	      (unsigned)td_u(t, block, B_rtcp_last_sequence),
	      (unsigned)td_u(t, block, B_rtcp_jitter));
	put_fixed(t, td_u(t, block, B_rtcp_last_sr), 16);
	out_c(t->o, '+');
	put_fixed(t, td_u(t, block, B_rtcp_delay_since_last_sr), 16);
}

/* A report of a sender or a receiver, of n bytes. */
static void put_report(struct td *t, const struct scope *packet, bool sender, uint32_t n)
{
	enum { HEADER = 8, SENDER_INFO = 20, BLOCK = 24 };
	uint32_t count = (uint32_t)td_u(t, packet, B_rtcp_count);
	struct scope block = { 0 };
	out_s(t->o, sender ? " sr" : " rr");
	if (n != HEADER + (sender ? SENDER_INFO : 0u) + count * BLOCK)
		out_f(t->o, " [%u]", (unsigned)n);
	if (t->s->opts.verbose)
		out_f(t->o, " %u", (unsigned)td_u(t, packet, B_rtcp_ssrc));
	if (sender && td_has(t, packet, B_rtcp_octet_count)) {
		uint64_t ntp = td_u(t, packet, B_rtcp_ntp_seconds) << 16 |
			       td_u(t, packet, B_rtcp_ntp_fraction) >> 16;
		out_s(t->o, " @");
		put_fixed(t, ntp, 16);
		out_f(t->o, " %u %up %ub", (unsigned)td_u(t, packet, B_rtcp_rtp_timestamp),
		      (unsigned)td_u(t, packet, B_rtcp_packet_count),
		      (unsigned)td_u(t, packet, B_rtcp_octet_count));
	}
	if (count > 1)
		out_f(t->o, " c%u", (unsigned)count);
	while (scope_each(packet, &t->b[B_rtcp_reports], &block))
		put_block(t, &block);
}

void td_rtcp(struct td *t, const struct layer *l)
{
	enum { SENDER = 200, RECEIVER, DESCRIPTION, BYE };
	struct scope s = td_scope(t, l), packet = { 0 };
	while (scope_each(&s, &t->b[B_rtcp_packets], &packet)) {
		uint64_t type = td_u(t, &packet, B_rtcp_type);
		uint32_t n = 4 * ((uint32_t)td_u(t, &packet, B_rtcp_length_words) + 1);
		if (!td_has(t, &packet, B_rtcp_type))
			break;
		if (type == SENDER || type == RECEIVER) {
			put_report(t, &packet, type == SENDER, n);
			continue;
		}
		if (type == DESCRIPTION || type == BYE)
			out_f(t->o, type == BYE ? " bye %u" : " sdes %u", (unsigned)n);
		else
			out_f(t->o, " type-0x%x %u", (unsigned)type, (unsigned)n);
		if (t->s->opts.verbose && td_has(t, &packet, B_rtcp_ssrc))
			out_f(t->o, " %u", (unsigned)td_u(t, &packet, B_rtcp_ssrc));
	}
	if (l->fault)
		out_s(t->o, " [|rtcp]");
}

/* ---- VAT ---- */

void td_vat(struct td *t, const struct layer *l)
{
	struct scope s = td_scope(t, l);
	if (td_has(t, &s, B_vat_vt_low)) {
		out_f(t->o, " udp/vt %u %u / %u", (unsigned)td_u(t, &s, B_vat_data_length),
		      (unsigned)td_u(t, &s, B_vat_vt_low), (unsigned)td_u(t, &s, B_vat_vt_high));
		return;
	}
	if (!td_has(t, &s, B_vat_timestamp)) {
		out_s(t->o, " [|vat]");
		return;
	}
	out_f(t->o, " udp/vat %u c%u %u", (unsigned)td_u(t, &s, B_vat_data_length),
	      (unsigned)td_u(t, &s, B_vat_conference), (unsigned)td_u(t, &s, B_vat_timestamp));
	if (td_u(t, &s, B_vat_talkspurt))
		out_c(t->o, '*');
	if (td_u(t, &s, B_vat_format))
		out_f(t->o, " f%u", (unsigned)td_u(t, &s, B_vat_format));
	if (td_u(t, &s, B_vat_site_count))
		out_f(t->o, " s%u", (unsigned)td_u(t, &s, B_vat_site_count));
}

/* ---- the whiteboard ---- */

static void put_page(struct td *t, const struct scope *s)
{
	td_ip4(t, td_span(t, s, B_wb_page_host));
	out_f(t->o, ":%u", (unsigned)td_u(t, s, B_wb_page));
}

/* " SLOT/HOST:UID" */
static void put_slot(struct td *t, const struct scope *s)
{
	out_f(t->o, " %u/", (unsigned)td_u(t, s, B_wb_page_slot));
	put_page(t, s);
}

static void put_members(struct td *t, const struct scope *s)
{
	struct scope member = { 0 };
	char before = '<';
	while (scope_each(s, &t->b[B_wb_members], &member)) {
		if (!td_has(t, &member, B_wb_address))
			break;
		out_c(t->o, before);
		td_ip4(t, td_span(t, &member, B_wb_address));
		out_f(t->o, ":%u", (unsigned)td_u(t, &member, B_wb_offset));
		before = ',';
	}
	if (before == ',')
		out_c(t->o, '>');
}

/* " < RECT LINE >": what is drawn. A gap says how many operations it stands for. */
static void put_operations(struct td *t, const struct scope *s)
{
	NAMES(words, " dop-", { 2, " RECT" }, { 3, " LINE" }, { 4, " ML" }, { 5, " DEL" },
	      { 6, " XFORM" }, { 7, " ELL" }, { 8, " CHAR" }, { 9, " STR" }, { 10, " NOP" },
	      { 11, " PSCODE" }, { 12, " PSCOMP" }, { 13, " REF" }, { 14, " SKIP" },
	      { 15, " HOLE" });
	enum { GAP = 14 };
	struct scope operation = { 0 };
	uint64_t number = td_u(t, s, B_wb_first_sequence);
	out_s(t->o, " <");
	while (scope_each(s, &t->b[B_wb_operations], &operation)) {
		uint64_t type = td_u(t, &operation, B_wb_type);
		if (!td_has(t, &operation, B_wb_type))
			return;
		td_word(t, &words, type);
		if (!names_word(&words, type))
			out_c(t->o, '!');
		if (type >= GAP && names_word(&words, type)) {
			uint64_t end = td_u(t, &operation, B_wb_timestamp);
			out_u(t->o, end >= number ? end - number + 1 : 0);
			number = end;
		}
		number++;
	}
	out_s(t->o, " >");
}

/* " HOST:PAGE<S:E>", and with -v the operations. */
static void put_drawing(struct td *t, const struct scope *s, bool operations)
{
	out_c(t->o, ' ');
	put_page(t, s);
	out_f(t->o, "<%u:%u>", (unsigned)td_u(t, s, B_wb_first_sequence),
	      (unsigned)td_u(t, s, B_wb_last_sequence));
	if (operations && t->s->opts.verbose && td_has(t, s, B_wb_last_sequence))
		put_operations(t, s);
}

static void put_id(struct td *t, const struct scope *s)
{
	struct span name = td_span(t, s, B_wb_name);
	out_s(t->o, " wb-id:");
	put_slot(t, s);
	out_f(t->o, " (max %u/", (unsigned)td_u(t, s, B_wb_max_slot));
	td_ip4(t, td_span(t, s, B_wb_max_page_host));
	out_f(t->o, ":%u)", (unsigned)td_u(t, s, B_wb_max_page));
	if (name.n) {
		out_c(t->o, ' ');
		td_quoted(t, name);
	}
	put_members(t, s);
}

static void put_whiteboard(struct td *t, const struct scope *s, uint64_t type)
{
	enum { DRAW, ID, REPAIR_REQUEST, REPAIR_REPLY, KILL, PAGE_REQUEST, PAGE_REPLY = 7 };
	struct scope page = { 0 };
	switch (type) {
	case KILL:
		out_s(t->o, " wb-kill");
		break;
	case ID:
		put_id(t, s);
		break;
	case REPAIR_REQUEST:
	case REPAIR_REPLY:
		out_s(t->o, type == REPAIR_REPLY ? " wb-rrep: for " : " wb-rreq: please repair ");
		td_ip4(t, td_span(t, s, B_wb_peer));
		put_drawing(t, s, type == REPAIR_REPLY);
		break;
	case PAGE_REQUEST:
		out_f(t->o, " wb-preq: need %u/", (unsigned)td_u(t, s, B_wb_low));
		put_page(t, s);
		break;
	case PAGE_REPLY:
		out_s(t->o, " wb-prep:");
		while (scope_each(s, &t->b[B_wb_pages], &page)) {
			put_slot(t, &page);
			put_members(t, &page);
		}
		break;
	case DRAW:
		out_s(t->o, " wb-dop:");
		put_drawing(t, s, true);
		break;
	default:
		out_f(t->o, " wb-%u!", (unsigned)type);
	}
}

void td_wb(struct td *t, const struct layer *l)
{
	struct scope s = td_scope(t, l);
	if (!td_has(t, &s, B_wb_type)) {
		out_s(t->o, " [|wb]");
		return;
	}
	if (td_u(t, &s, B_wb_flags))
		out_c(t->o, '*');
	put_whiteboard(t, &s, td_u(t, &s, B_wb_type));
	if (l->fault)
		out_s(t->o, " [|wb]");
}
