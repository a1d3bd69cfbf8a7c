/*
 * pcap files: microseconds and nanoseconds, both byte orders, versions 2.0 to 2.4 and 543.0,
 * AIX, the patched libpcaps of old Linux distributions, Nokia, Ixia lcap.
 * draft-ietf-opsawg-pcap.
 */
#include <errno.h>
#include <inttypes.h>

#include "capfile/reader.h"

enum {
	HEADER_LEN = 24,
	RECORD_LEN = 16,
	AIX_FDDI_PAD = 3,
	TRIES = 3,		  /* records that are looked at to tell variants apart */
	ORIGINAL_MAX = 128 << 20, /* no original length is larger */
	IFINDEX_MAX = 10000,
};

static const char concatenated[] = "another file header: this looks like concatenated pcap files";

enum pcap_lengths { CAPTURED_FIRST, ORIGINAL_FIRST, SMALLER_IS_CAPTURED };

/* Record headers that share a magic. */
struct variant {
	const char *name;
	uint8_t header_len;
	uint8_t ifindex_at; /* 0: none */
	uint8_t type_at;    /* packet type, one octet; 0: none */
	bool nokia;
};

static const struct variant standard_variants[] = {
	{ .name = "standard", .header_len = 16 },
	{ .name = "Red Hat 6.1", .header_len = 24, .ifindex_at = 16, .type_at = 22 },
	{ .name = "Nokia", .header_len = 20, .nokia = true },
};

static const struct variant modified_variants[] = {
	{ .name = "patched libpcap", .header_len = 24, .ifindex_at = 16, .type_at = 22 },
	{ .name = "SuSE 6.3", .header_len = 28, .ifindex_at = 16, .type_at = 22 },
};

/* A record whose n captured bytes after the header at p are held. */
struct record {
	const uint8_t *p;
	uint32_t n, len;
	bool swapped;
};

/* Fills the frame and moves on. */
static ALWAYS_INLINE void deliver(struct capfile *cap, struct frame *ret, struct record rec)
{
	const struct pcap_reader *pc = &cap->pcap;
	const uint8_t *p = rec.p;
	*ret = (struct frame){
		.data = p + pc->header_len,
		.cap = rec.n,
		.len = rec.len,
		.link = pc->link,
		.ts_ns = (int64_t)get32(p, rec.swapped) * 1000000000 +
			 (int64_t)get32(p + 4, rec.swapped) * pc->fraction_ns,
		.number = ++cap->n_packets,
		.has_ts = true,
		.fcs_len = pc->fcs_len,
	};
	cap->in.pos = p + pc->header_len + rec.n;
}

/* Whether the octets at p are the beginning of a file. */
static bool is_header(const uint8_t *p)
{
	uint32_t word = get_be32(p);
	return word == 0xd4c3b2a1 || word == 0xa1b2c3d4 || word == 0x4d3cb2a1 || word == 0xa1b23c4d;
}

static int bad_length(struct capfile *cap, uint32_t n, struct err *err)
{
	if (is_header(cap->in.pos))
		return cap_bad(cap, err, "%s", concatenated);
	return cap_bad(cap, err, "a captured length of %" PRIu32 " bytes is more than %d", n,
		       CAP_MAX_PACKET);
}

/* The two lengths of the record at p, by the rules of the file's version. */
static void lengths_of(const struct pcap_reader *pc, const uint8_t *p, uint32_t *ret_n,
		       uint32_t *ret_len)
{
	uint32_t n = get32(p + 8, pc->swapped);
	uint32_t len = get32(p + 12, pc->swapped);
	if (pc->lengths == ORIGINAL_FIRST || (pc->lengths == SMALLER_IS_CAPTURED && n > len)) {
		*ret_n = len;
		*ret_len = n;
	} else {
		*ret_n = n;
		*ret_len = len;
	}
}

/* Reports what is odd about a record that can be delivered all the same. */
static void warn_record(struct capfile *cap, const uint8_t *p, uint32_t n, uint32_t len)
{
	const struct pcap_reader *pc = &cap->pcap;
	if (get32(p + 4, pc->swapped) >= pc->fraction_max)
		cap_warn(cap, ODD_FRACTION, "the fraction of its time is a second or more");
	if (n > len)
		cap_warn(cap, ODD_CAP_OVER_LEN,
			 "captured length %" PRIu32
			 " is more than its length on the wire, %" PRIu32,
			 n, len);
	if (n > pc->snaplen)
		cap_warn(cap, ODD_CAP_OVER_SNAP,
			 "captured length %" PRIu32 " is more than the snap length, %" PRIu32, n,
			 pc->snaplen);
}

/* Any record of any variant. */
static int next_any(struct capfile *cap, struct frame *ret, struct err *err)
{
	const struct pcap_reader *pc = &cap->pcap;
	struct input *in = &cap->in;
	uint32_t n, len;
	int r = input_need(in, pc->header_len);
	if (r <= 0)
		return cap_ended(cap, r, err);
	lengths_of(pc, in->pos, &n, &len);
	uint32_t held = n;
	if (n > CAP_MAX_PACKET)
		held = cap_oversize(cap, pc->link, n);
	if (n && !held)
		return bad_length(cap, n, err);
	/* Read as a record, a file header has both lengths 0: its time zone and accuracy. */
	if (!n && !len && is_header(in->pos) && get32(in->pos + 4, pc->swapped) < 0x50000)
		return cap_bad(cap, err, "%s", concatenated);
	if (n < pc->lead)
		return cap_bad(cap, err, "too short for its link type (%" PRIu32 " bytes)", n);
	r = input_need(in, (size_t)pc->header_len + held);
	if (r <= 0)
		return cap_ended(cap, r, err);
	const uint8_t *p = in->pos;
	warn_record(cap, p, n, len);
	len = len < n ? n : len;
	deliver(cap, ret, (struct record){ p, held, len, pc->swapped });
	ret->data += pc->lead;
	ret->cap -= pc->lead;
	ret->len -= pc->lead;
	if (pc->dir_at)
		ret->dir = p[pc->dir_at] == 4 ? DIR_OUT : DIR_IN;
	if (pc->turn)
		link_turn(cap, ret);
	if (held < n)
		cap_skip_after(cap, n - held);
	return 1;
}

/* The usual record: one look whether all of it is held and nothing about it is odd. */
static ALWAYS_INLINE int next_usual(struct capfile *cap, struct frame *ret, bool swapped,
				    struct err *err)
{
	const struct pcap_reader *pc = &cap->pcap;
	const uint8_t *p = cap->in.pos;
	size_t held = (size_t)(cap->in.end - p);
	if (likely(held >= RECORD_LEN)) {
		uint32_t n = get32(p + 8, swapped);
		uint32_t len = get32(p + 12, swapped);
		if (likely(n && n <= pc->limit && n <= held - RECORD_LEN && n <= len &&
			   get32(p + 4, swapped) < pc->fraction_max)) {
			deliver(cap, ret, (struct record){ p, n, len, swapped });
			return 1;
		}
	}
	return next_any(cap, ret, err);
}

static int next_native(struct capfile *cap, struct frame *ret, struct err *err)
{
	return next_usual(cap, ret, false, err);
}

static int next_swapped(struct capfile *cap, struct frame *ret, struct err *err)
{
	return next_usual(cap, ret, true, err);
}

/* ---- telling variants apart ---- */

/* Oddities of the record header at p, as variant v has it. */
static uint32_t oddities(const struct pcap_reader *pc, const struct variant *v, const uint8_t *p)
{
	uint32_t n, len, odd = 0;
	lengths_of(pc, p, &n, &len);
	odd += get32(p + 4, pc->swapped) >= pc->fraction_max;
	odd += n > pc->snaplen;
	odd += len > ORIGINAL_MAX;
	odd += n > len;
	if (v->ifindex_at)
		odd += get32(p + v->ifindex_at, pc->swapped) > IFINDEX_MAX;
	if (v->type_at)
		odd += p[v->type_at] > 4;
	/* Nokia's extra word has the shape 0x?fbf??0?; converters write 0. */
	uint32_t extra = v->nokia ? get32(p + 16, pc->swapped) : 0;
	odd += extra && (extra & 0x0fff00f0) != 0x0fbf0000;
	return odd;
}

/* Oddities of the first records if the file is of variant v. Looks only at what is held, or, where
 * waiting does no harm (may_wait), at what can be. Returns a negative errno too. */
static int64_t try_variant(struct capfile *cap, const struct variant *v, bool may_wait)
{
	uint32_t odd = 0;
	size_t at = 0;
	for (uint32_t i = 0; i < TRIES; i++) {
		size_t want = at + v->header_len;
		for (uint32_t part = 0; part < 2; part++) {
			int r = 1;
			if (may_wait && want <= INPUT_MAX)
				r = input_need(&cap->in, want);
			if (r < 0)
				return r;
			bool there = input_held(&cap->in) >= want;
			/* A file that ends between records is no oddity. */
			if (!there && part == 0 && input_held(&cap->in) == at)
				return odd;
			if (!there)
				return odd + (may_wait || cap->in.ended);
			if (part == 1)
				break;
			const uint8_t *p = cap->in.pos + at;
			uint32_t n, len;
			lengths_of(&cap->pcap, p, &n, &len);
			odd += oddities(&cap->pcap, v, p);
			if (n > CAP_MAX_PACKET)
				return odd + 1;
			want += n;
		}
		at = want;
	}
	return odd;
}

static int choose_variant(struct capfile *cap, bool modified)
{
	const struct variant *list = modified ? modified_variants : standard_variants;
	size_t n = modified ? ARRAY_LEN(modified_variants) : ARRAY_LEN(standard_variants);
	const struct variant *best = NULL;
	int64_t least = 0;
	/* Somebody may be waiting for the first packet of a live pipe, and hardly for a variant. */
	bool may_wait = cap->in.is_regular || modified;
	for (size_t i = 0; i < n; i++) {
		int64_t odd = try_variant(cap, &list[i], may_wait);
		if (odd < 0)
			return (int)odd;
		if (!best || odd < least) {
			best = &list[i];
			least = odd;
		}
		if (odd == 0)
			break;
	}
	cap->pcap.header_len = best->header_len;
	cap->pcap.dir_at = best->type_at;
	if (best->nokia && cap->pcap.link == 13)
		cap->pcap.link = 100;
	return 0;
}

/* ---- the file header ---- */

/* AIX writes the interface type where others write the link type, and version 2.2. */
static bool adapt_to_aix(struct pcap_reader *pc, uint32_t network)
{
	static const struct {
		uint32_t iftype, link;
	} kinds[] = {
		{ 6, LINK_ETHERNET }, { 9, LINK_TOKEN_RING }, { 15, LINK_FDDI }, { 24, LINK_NULL }
	};
	for (size_t i = 0; i < ARRAY_LEN(kinds); i++) {
		if (network != kinds[i].iftype)
			continue;
		pc->link = kinds[i].link;
		pc->lead = pc->link == LINK_FDDI ? AIX_FDDI_PAD : 0;
		pc->fraction_max = 1000000000;
		pc->fraction_ns = 1;
		pc->lengths = SMALLER_IS_CAPTURED;
		return true;
	}
	return false;
}

static int set_version(struct capfile *cap, const uint8_t *p, struct err *err)
{
	struct pcap_reader *pc = &cap->pcap;
	uint16_t major = get16(p + 4, pc->swapped);
	uint16_t minor = get16(p + 6, pc->swapped);
	bool dg_ux = major == 543 && minor == 0;
	if (major != 2 && !dg_ux)
		return cap_refuse(cap, err, "pcap version %u.%u is not supported", major, minor);
	if (dg_ux || minor < 3)
		pc->lengths = ORIGINAL_FIRST;
	else if (minor == 3)
		pc->lengths = SMALLER_IS_CAPTURED;
	return 0;
}

static int set_link(struct capfile *cap, uint32_t word, struct err *err)
{
	struct pcap_reader *pc = &cap->pcap;
	if (word & 0x0bff0000)
		return cap_refuse(cap, err, "link type 0x%08" PRIx32 " has reserved bits set",
				  word);
	if (word & 0x04000000)
		pc->fcs_len = (uint8_t)(2 * (word >> 28));
	pc->link = word & 0xffff;
	/* What systems call RAW inside; files should say 101. */
	if (pc->link == 12 || pc->link == 14)
		pc->link = LINK_RAW;
	return 0;
}

/* Sets what follows from the magic. Returns whether it is that of the patched libpcaps. */
static bool set_magic(struct pcap_reader *pc, const uint8_t *p)
{
	uint32_t magic = get32(p, false);
	pc->swapped = magic == 0xd4c3b2a1 || magic == 0x4d3cb2a1 || magic == 0x34cdb2a1 ||
		      magic == 0xac01001c || magic == 0xab01001c;
	magic = get32(p, pc->swapped);
	bool ns = magic == 0xa1b23c4d || magic == 0x1c0001ac;
	pc->fraction_max = ns ? 1000000000 : 1000000;
	pc->fraction_ns = ns ? 1 : 1000;
	return magic == 0xa1b2cd34;
}

int pcap_start(struct capfile *cap, struct err *err)
{
	struct pcap_reader *pc = &cap->pcap;
	struct input *in = &cap->in;
	int r = input_need(in, HEADER_LEN);
	if (r <= 0)
		return cap_no_header(cap, r, err);
	const uint8_t *p = in->pos;
	*pc = (struct pcap_reader){ .header_len = RECORD_LEN };
	bool modified = set_magic(pc, p);
	bool lcap = (get32(p, pc->swapped) & 0xffff0000) == 0x1c000000;
	bool is_micro = pc->fraction_ns == 1000;
	r = set_version(cap, p, err);
	if (r == 0)
		r = set_link(cap, get32(p + 20, pc->swapped), err);
	if (r < 0)
		return r;
	bool v2_2 = get16(p + 4, pc->swapped) == 2 && get16(p + 6, pc->swapped) == 2;
	bool aix = is_micro && !modified && !lcap && v2_2 && !pc->fcs_len &&
		   adapt_to_aix(pc, pc->link);
	uint32_t snaplen = get32(p + 16, pc->swapped);
	pc->snaplen = snaplen ? snaplen : CAP_MAX_PACKET;
	uint64_t header = HEADER_LEN + (lcap ? 4 : 0); /* lcap adds the size of all records */
	r = input_skip(in, &header);
	if (r <= 0)
		return cap_no_header(cap, r, err);
	if (is_micro && !lcap && !aix)
		r = choose_variant(cap, modified);
	if (r < 0)
		return cap_no_header(cap, r, err);
	pc->limit = min_u32(pc->snaplen, CAP_MAX_PACKET);
	pc->turn = pc->swapped != HOST_IS_BE && link_has_order(pc->link);
	bool plain = pc->header_len == RECORD_LEN && !pc->lead && !pc->turn &&
		     pc->lengths == CAPTURED_FIRST;
	cap->next = !plain ? next_any : pc->swapped ? next_swapped : next_native;
	cap->format = pc->fraction_ns == 1 ? CAP_PCAP_NS : CAP_PCAP;
	struct cap_iface iface = { CAP_IFACE_INIT, .link = pc->link, .snaplen = snaplen,
				   .us_times = pc->fraction_ns == 1000 };
	return cap_add_iface(cap, &iface, err);
}
