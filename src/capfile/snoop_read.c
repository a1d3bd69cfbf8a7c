/*
 * snoop files: version 2 (RFC 1761), version 1, the format before it, and the variant of
 * Shomiti/Finisar Surveyor. A damaged record is skipped and the next good one sought, as snoop
 * does.
 */
#include <errno.h>
#include <inttypes.h>

#include "capfile/reader.h"

enum {
	HEADER_LEN = 16,
	HEADER_V1_LEN = 12,
	RECORD_LEN = 24,
	PAD_MAX = 4096,
	SURVEYOR_PAD = 16, /* so much padding in the first record: a Surveyor file */
	ETHERNET_FCS = 4,
	WARNINGS_MAX = 1000, /* of damaged records; the rest are only counted */
};

struct record {
	uint32_t original, included, total, drops, s, us;
};

/* Link types of RFC 1761, RFC 3827, DLPI and Solaris that have a LINKTYPE. */
static const struct {
	uint32_t mac_type, link;
} links[] = {
	{ 0, LINK_ETHERNET },
	{ 2, LINK_TOKEN_RING },
	{ 4, LINK_ETHERNET },
	{ 8, LINK_FDDI },
	{ 9, LINK_NULL },
	{ 14, LINK_NULL },
	{ 16, 122 /* IP over Fibre Channel */ },
	{ 18, 123 /* SunATM */ },
	{ 25, LINK_ETHERNET },
	{ 26, LINK_IPOIB },
	{ 0x80000001, LINK_IPV4 },
	{ 0x80000002, LINK_IPV6 },
	{ 0x80000005, LINK_IPNET },
	{ 0x80000007, LINK_IPV4 },
};

/* Those of Surveyor files; 0 to 9 as above. */
static const struct {
	uint32_t mac_type, link;
} surveyor_links[] = {
	{ 10, LINK_ETHERNET },	 { 11, LINK_TOKEN_RING }, { 12, LINK_ETHERNET },
	{ 13, LINK_TOKEN_RING }, { 14, LINK_TOKEN_RING }, { 19, LINK_ETHERNET },
};

static struct record parse(const uint8_t *p, bool old)
{
	/* Before RFC 1761: included, total, time, drops, original. */
	if (old)
		return (struct record){ .included = get_be32(p),
					.total = get_be32(p + 4),
					.s = get_be32(p + 8),
					.us = get_be32(p + 12),
					.drops = get_be32(p + 16),
					.original = get_be32(p + 20) };
	return (struct record){ .original = get_be32(p),
				.included = get_be32(p + 4),
				.total = get_be32(p + 8),
				.drops = get_be32(p + 12),
				.s = get_be32(p + 16),
				.us = get_be32(p + 20) };
}

/* The rules of snoop, and bounds on lengths. That the file may end before is checked later. */
static bool is_plausible(const struct record *rec)
{
	return rec->original && rec->included && rec->included <= rec->original && rec->s &&
	       rec->included <= CAP_MAX_PACKET && rec->total >= rec->included &&
	       rec->total >= RECORD_LEN &&
	       rec->total <= (uint64_t)RECORD_LEN + rec->included + PAD_MAX;
}

static void warn_bad(struct capfile *cap, uint32_t total)
{
	cap->n_damaged++;
	if (cap->n_damaged <= WARNINGS_MAX)
		cap_warn_always(cap,
				"(warning) bad packet header in capture file offset %" PRIu64
				": length=%" PRIu32,
				input_offset(&cap->in) - cap->snoop.start, total);
	else
		cap_warn(cap, ODD_MANY, "further bad packet headers are not reported");
}

/* Looks for a place where a record may begin: 4 bytes further, and if a good record was seen
 * before, with a time in the same 256 s. Returns as input_need for the header. */
static int seek_record(struct capfile *cap)
{
	struct input *in = &cap->in;
	struct snoop_reader *sn = &cap->snoop;
	for (;;) {
		int r = input_need(in, RECORD_LEN + 4);
		if (r < 0)
			return r;
		if (r == 0) {
			in->pos = in->end;
			return 0;
		}
		in->pos += 4;
		if (sn->good && (parse(in->pos, sn->old).s & ~0xffU) != (sn->good_s & ~0xffU))
			continue;
		sn->seeking = false;
		return 1;
	}
}

static void deliver(struct capfile *cap, struct frame *ret, const struct record *rec,
		    uint32_t included)
{
	struct snoop_reader *sn = &cap->snoop;
	if (rec->us >= 1000000)
		cap_warn(cap, ODD_FRACTION, "the fraction of its time is a second or more");
	*ret = (struct frame){
		.data = cap->in.pos + RECORD_LEN,
		.cap = included,
		.len = rec->original,
		.link = sn->link,
		.ts_ns = (int64_t)rec->s * 1000000000 + (int64_t)rec->us * 1000,
		.number = ++cap->n_packets,
		.drops = rec->drops,
		.has_ts = true,
		.fcs_len = sn->fcs_len,
	};
	sn->good = true;
	sn->good_s = rec->s;
	cap->in.pos += rec->total;
}

/* A record whose total length leaves no room for its data: snoop reads the data all the same, which
 * then lie over the next record. Returns what can be delivered of them. */
static uint32_t overlapping(struct capfile *cap, const struct record *rec)
{
	size_t held = input_held(&cap->in) - RECORD_LEN;
	if (held >= rec->included) {
		cap_warn(cap, ODD_SHORT_RECORD,
			 "its record length, %" PRIu32 ", is too small for its %" PRIu32 " bytes",
			 rec->total, rec->included);
		return rec->included;
	}
	cap_warn(cap, ODD_TRUNCATED, "truncated packet buffer");
	return (uint32_t)held;
}

/* The file ends within a record, or its decompression fails there. */
static int ended(struct capfile *cap, int r, struct err *err)
{
	struct input *in = &cap->in;
	if (r == 0 && input_held(in) && !in->fault.code) {
		const uint8_t *total = in->pos + (cap->snoop.old ? 4 : 8);
		warn_bad(cap, input_held(in) >= 12 ? get_be32(total) : 0);
		in->pos = in->end;
	}
	return cap_ended(cap, r, err);
}

static int next_any(struct capfile *cap, struct frame *ret, struct err *err)
{
	struct input *in = &cap->in;
	struct snoop_reader *sn = &cap->snoop;
	for (;;) {
		int r = sn->seeking ? seek_record(cap) : input_need(in, RECORD_LEN);
		if (r <= 0)
			return ended(cap, r, err);
		struct record rec = parse(in->pos, sn->old);
		bool ok = is_plausible(&rec);
		if (ok) {
			uint32_t data_end = RECORD_LEN + rec.included;
			r = input_need(in, rec.total > data_end ? rec.total : data_end);
			if (r < 0)
				return ended(cap, r, err);
			if (in->fault.code && input_held(in) < rec.total)
				return ended(cap, 0, err);
			ok = input_held(in) >= rec.total;
		}
		if (ok) {
			bool fits = rec.total >= RECORD_LEN + rec.included;
			deliver(cap, ret, &rec, fits ? rec.included : overlapping(cap, &rec));
			return 1;
		}
		warn_bad(cap, rec.total);
		sn->seeking = true;
	}
}

/* The usual record, all of it held. */
static int next_plain(struct capfile *cap, struct frame *ret, struct err *err)
{
	const uint8_t *p = cap->in.pos;
	size_t held = input_held(&cap->in);
	if (likely(held >= RECORD_LEN && !cap->snoop.seeking)) {
		struct record rec = parse(p, cap->snoop.old);
		if (likely(is_plausible(&rec) && rec.total <= held &&
			   rec.total >= RECORD_LEN + rec.included)) {
			deliver(cap, ret, &rec, rec.included);
			return 1;
		}
	}
	return next_any(cap, ret, err);
}

/* Whether the first record has the padding of a Surveyor file. */
static int is_surveyor(struct capfile *cap)
{
	int r = input_need(&cap->in, RECORD_LEN);
	if (r <= 0)
		return r;
	struct record rec = parse(cap->in.pos, false);
	return is_plausible(&rec) && rec.total >= RECORD_LEN + SURVEYOR_PAD + rec.included;
}

static bool find_link(struct snoop_reader *sn, uint32_t mac_type, bool surveyor)
{
	for (size_t i = 0; surveyor && i < ARRAY_LEN(surveyor_links); i++)
		if (mac_type == surveyor_links[i].mac_type) {
			sn->link = surveyor_links[i].link;
			return true;
		}
	for (size_t i = 0; i < ARRAY_LEN(links) && (!surveyor || mac_type < 10); i++)
		if (mac_type == links[i].mac_type) {
			sn->link = links[i].link;
			return true;
		}
	return false;
}

static int start_records(struct capfile *cap, struct err *err)
{
	cap->next = next_plain;
	cap->format = CAP_SNOOP;
	cap->snoop.start = input_offset(&cap->in);
	struct cap_iface iface = { CAP_IFACE_INIT, .link = cap->snoop.link, .us_times = true };
	return cap_add_iface(cap, &iface, err);
}

int snoop_start(struct capfile *cap, struct err *err)
{
	struct input *in = &cap->in;
	cap->snoop = (struct snoop_reader){ .link = LINK_ETHERNET };
	int r = input_need(in, HEADER_V1_LEN);
	if (r <= 0)
		return cap_no_header(cap, r, err);
	uint32_t version = get_be32(in->pos + 8);
	if (version == 1) {
		in->pos += HEADER_V1_LEN;
		return start_records(cap, err);
	}
	if (version < 1 || version > 5)
		return err_set(err, EBADMSG, "capture file: %s: Version %" PRIu32 " unrecognized",
			       cap->name, version);
	r = input_need(in, HEADER_LEN);
	if (r <= 0)
		return cap_no_header(cap, r, err);
	uint32_t mac_type = get_be32(in->pos + 12);
	in->pos += HEADER_LEN;
	int surveyor = is_surveyor(cap);
	if (surveyor < 0)
		return cap_no_header(cap, surveyor, err);
	if (version != 2 && !surveyor)
		return err_set(err, EBADMSG, "capture file: %s: Version %" PRIu32 " unrecognized",
			       cap->name, version);
	if (!find_link(&cap->snoop, mac_type, surveyor))
		return cap_refuse(cap, err, "Mac Type = %" PRIx32 " is not supported", mac_type);
	if (surveyor && cap->snoop.link == LINK_ETHERNET)
		cap->snoop.fcs_len = ETHERNET_FCS;
	return start_records(cap, err);
}

int snoop_old_start(struct capfile *cap, struct err *err)
{
	cap->snoop = (struct snoop_reader){ .link = LINK_ETHERNET, .old = true };
	return start_records(cap, err);
}
