/* Writing pcap files: little-endian, version 2.4, microseconds or nanoseconds. */
#include "capfile/writer.h"

enum { HEADER_LEN = 24, RECORD_LEN = 16, LINKTYPE_MAX = 0xffff };

static int begin(struct capout *out, uint32_t link, uint8_t fcs_len, struct err *err)
{
	uint8_t *p = sink_room(&out->sink, HEADER_LEN);
	if (!p)
		return capout_failed(out, err);
	out->single.begun = true;
	out->single.link = link;
	out->single.fcs_len = fcs_len;
	uint32_t word = link;
	if (fcs_len)
		word |= 0x04000000U | (uint32_t)(fcs_len / 2) << 28;
	put_le32(p, out->single.ns ? 0xa1b23c4d : 0xa1b2c3d4);
	put_le16(p + 4, 2);
	put_le16(p + 6, 4);
	put_le32(p + 8, 0);
	put_le32(p + 12, 0);
	put_le32(p + 16, out->hint.snaplen ? out->hint.snaplen : CAP_MAX_PACKET);
	put_le32(p + 20, word);
	sink_add(&out->sink, HEADER_LEN);
	return 0;
}

/* The first packet decides. */
static int begin_with(struct capout *out, const struct frame *frame, const struct cap_iface *iface,
		      struct err *err)
{
	if (frame->link > LINKTYPE_MAX)
		return capout_refuse(
			out, err, frame,
			"have no link type for its kind of interface; iptrace files do");
	out->single.ns = out->format == CAP_PCAP_NS;
	if (out->auto_ns)
		out->single.ns = iface ? !iface->us_times : frame->ts_ns % 1000 != 0;
	out->hint.snaplen = iface ? iface->snaplen : 0;
	/* The header counts check sequences in units of two octets, at most 15. */
	uint8_t fcs_len = frame->fcs_len % 2 || frame->fcs_len > 30 ? 0 : frame->fcs_len;
	return begin(out, frame->link, fcs_len, err);
}

static inline void put_record(uint8_t *p, uint32_t s, uint32_t fraction, const struct payload *pl)
{
	put_le32(p, s);
	put_le32(p + 4, fraction);
	put_le32(p + 8, pl->cap);
	put_le32(p + 12, pl->len);
	if (pl->cap)
		memcpy(p + RECORD_LEN, pl->data, pl->cap);
}

static uint32_t pcap_frames(struct capout *out, const struct cap_batch *batch, uint64_t *ret_ends)
{
	const struct single_link *s = &out->single;
	struct writer_second second = { .start_ns = -1 };
	uint32_t i;
	if (!s->begun || (!s->ns && !(out->silent & 1U << LOSS_NS)))
		return 0;
	for (i = 0; i < batch->n; i++) {
		const struct frame *f = &batch->frames[i];
		struct payload pl = { .data = f->data, .cap = f->cap, .len = f->len };
		uint32_t ns = writer_ns(&second, f);
		if (unlikely(ns == UINT32_MAX || f->link != s->link || f->fcs_len != s->fcs_len) ||
		    capout_checks(out, f) || RECORD_LEN + pl.cap > sink_left(&out->sink))
			break;
		put_record(out->sink.buf + out->sink.len, second.seconds, s->ns ? ns : ns / 1000,
			   &pl);
		sink_add(&out->sink, RECORD_LEN + (size_t)pl.cap);
		if (ret_ends)
			ret_ends[i] = out->sink.n_bytes;
	}
	return i;
}

static int pcap_frame(struct capout *out, const struct frame *frame, const struct cap_iface *iface,
		      struct err *err)
{
	struct single_link *s = &out->single;
	if (unlikely(!s->begun)) {
		int r = begin_with(out, frame, iface, err);
		if (r < 0)
			return r;
	}
	if (unlikely(frame->link != s->link))
		return capout_second_link(out, err, frame);
	capout_check(out, frame, iface);
	struct payload pl = { .data = frame->data, .cap = frame->cap, .len = frame->len };
	if (unlikely(frame->fcs_len != s->fcs_len)) {
		if (s->fcs_len)
			capout_lose(out, LOSS_MIXED_FCS);
		else
			pl = capout_payload(out, frame);
	}
	uint8_t *p = sink_room(&out->sink, RECORD_LEN + (size_t)pl.cap);
	if (unlikely(!p))
		return capout_failed(out, err);
	uint32_t ns;
	uint32_t seconds = capout_time(out, frame, &ns);
	if (!s->ns && unlikely(ns % 1000))
		capout_lose(out, LOSS_NS);
	put_record(p, seconds, s->ns ? ns : ns / 1000, &pl);
	sink_add(&out->sink, RECORD_LEN + (size_t)pl.cap);
	return 0;
}

/* A file without packets has a header too. */
static int header(struct capout *out, struct err *err)
{
	if (out->single.begun)
		return 0;
	out->single.ns = out->format == CAP_PCAP_NS ||
			 (out->auto_ns && out->has_hint && !out->hint.us_times);
	bool known = out->has_hint && out->hint.link <= LINKTYPE_MAX;
	return begin(out, known ? out->hint.link : LINK_ETHERNET, 0, err);
}

const struct writer pcap_writer = {
	.name = "pcap files",
	.loses = 1U << LOSS_NAME | 1U << LOSS_DIR | 1U << LOSS_DROPS | 1U << LOSS_OPTIONS,
	.frame = pcap_frame,
	.frames = pcap_frames,
	.header = header,
};
