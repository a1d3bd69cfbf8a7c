/* pcapng files: sections, blocks and packets. draft-ietf-opsawg-pcapng. Options:
 * pcapng_options.c. */
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>

#include "capfile/pcapng.h"

enum {
	BLOCK_MIN = 12,
	SHB_MIN = 28,
	SHB_MAX = 1024 * 1024,
	IDB_MIN = 20,
	EPB_MIN = 32,
	SPB_MIN = 16,
	ISB_MIN = 24,
	PACKET_BLOCK_MAX = 16 * 1024 * 1024,
	SECTION_OPTIONS_MAX = 65536,
	IFACE_OPTIONS_MAX = 4096, /* kept for writers */
	OLD_DROPS_UNKNOWN = 0xffff,
};

static uint32_t pad4(uint32_t n)
{
	return (n + 3) & ~3U;
}

/* The trailing copy of a block's length. */
static int check_tail(struct capfile *cap, const uint8_t *tail_at, uint32_t total, struct err *err)
{
	uint32_t tail = get32(tail_at, cap->pcapng.swapped);
	if (unlikely(tail != total))
		return cap_bad(cap, err,
			       "the block begins with length %" PRIu32
			       " and ends with length %" PRIu32,
			       total, tail);
	return 1;
}

/* ---- blocks that describe ---- */

static int check_section(struct capfile *cap, const uint8_t *p, bool swapped, struct err *err)
{
	uint32_t total = get32(p + 4, swapped);
	uint16_t major = get16(p + 12, swapped);
	uint16_t minor = get16(p + 14, swapped);
	if (total < SHB_MIN || total > SHB_MAX || total % 4)
		return cap_bad(cap, err, "a section header of %" PRIu32 " bytes", total);
	/* 1.2 is what one program wrote; it is 1.0. */
	if (major != 1 || (minor != 0 && minor != 2))
		return cap_bad(cap, err, "pcapng version %u.%u is not supported", major, minor);
	return 0;
}

/* The section header at in->pos, all of which is held, takes effect. */
static void enter_section(struct capfile *cap, uint32_t total)
{
	struct pcapng_reader *pn = &cap->pcapng;
	pn->n_before = pn->n_ifaces;
	pn->n_ifaces = 0;
	if (cap->n_ifaces > CAP_MAX_IFACES / 2) {
		cap_reset_ifaces(cap);
		pn->n_before = 0;
	}
	if (!pn->in_section) {
		struct span o = { cap->in.pos + 24, total - SHB_MIN };
		cap->section_options = cap_copy(cap, pcapng_sound(cap, o, SECTION_OPTIONS_MAX));
		cap->section_swapped = pn->swapped;
	}
	pn->in_section = true;
	cap->in.pos += total;
}

static int start_section(struct capfile *cap, struct err *err)
{
	struct pcapng_reader *pn = &cap->pcapng;
	struct input *in = &cap->in;
	int r = input_want(in, SHB_MIN);
	if (r <= 0)
		return cap_ended(cap, r, err);
	bool swapped = get32(in->pos + 8, false) != PCAPNG_ORDER;
	if (get32(in->pos + 8, swapped) != PCAPNG_ORDER)
		return cap_bad(cap, err, "a section header without byte-order magic");
	r = check_section(cap, in->pos, swapped, err);
	if (r < 0)
		return r;
	uint32_t total = get32(in->pos + 4, swapped);
	r = input_want(in, total);
	if (r <= 0)
		return cap_ended(cap, r, err);
	pn->swapped = swapped;
	r = check_tail(cap, in->pos + total - 4, total, err);
	if (r > 0)
		enter_section(cap, total);
	return r;
}

/* An interface of the section before at the same place and with the same description is the same
 * interface: files made by appending sections stay readable in constant memory. */
static bool same_as_before(const struct capfile *cap, uint32_t id, const struct cap_iface *iface)
{
	const struct pcapng_reader *pn = &cap->pcapng;
	if (id >= pn->n_before)
		return false;
	const struct cap_iface *old = &cap->ifaces[pn->ifaces[id].index];
	return old->link == iface->link && old->snaplen == iface->snaplen &&
	       old->options_swapped == iface->options_swapped &&
	       old->options.n == iface->options.n &&
	       (!old->options.n || memcmp(old->options.p, iface->options.p, old->options.n) == 0);
}

static int room_for_iface(struct capfile *cap, struct err *err)
{
	struct pcapng_reader *pn = &cap->pcapng;
	if (pn->n_ifaces < pn->room)
		return 0;
	uint32_t room = pn->room ? 2 * pn->room : 4;
	struct pcapng_iface *more = reallocarray(pn->ifaces, room, sizeof(*more));
	if (!more)
		return err_set(err, ENOMEM, "%s: out of memory", cap->name);
	pn->ifaces = more;
	pn->room = room;
	return 0;
}

/* Finds or makes the place of the interface in the table. */
static int place_iface(struct capfile *cap, struct pcapng_idb *idb, struct err *err)
{
	struct pcapng_reader *pn = &cap->pcapng;
	if (same_as_before(cap, pn->n_ifaces, &idb->iface)) {
		idb->time.index = pn->ifaces[pn->n_ifaces].index;
		return 0;
	}
	idb->iface.name = cap_text(cap, idb->name, CAP_IFNAME_MAX);
	idb->iface.description = cap_text(cap, idb->description, CAP_IFDESC_MAX);
	idb->iface.options = cap_copy(cap, idb->iface.options);
	idb->time.index = cap->n_ifaces;
	return cap_add_iface(cap, &idb->iface, err);
}

static int iface_block(struct capfile *cap, uint32_t total, struct err *err)
{
	struct pcapng_reader *pn = &cap->pcapng;
	const uint8_t *p = cap->in.pos;
	struct pcapng_idb idb = { .iface = { CAP_IFACE_INIT } };
	if (total < IDB_MIN)
		return cap_bad(cap, err, "an interface block of %" PRIu32 " bytes", total);
	struct span options = { p + 16, total - IDB_MIN };
	int r = pcapng_idb_options(cap, options, &idb, err);
	if (r == 0)
		r = room_for_iface(cap, err);
	if (r < 0)
		return r;
	uint32_t link = get16(p + 8, pn->swapped);
	idb.time.link = link == 12 || link == 14 ? LINK_RAW : link;
	idb.time.turn = pn->swapped != HOST_IS_BE && link_has_order(link);
	idb.time.snaplen = get32(p + 12, pn->swapped);
	idb.iface.link = idb.time.link;
	idb.iface.snaplen = idb.time.snaplen;
	idb.iface.options_swapped = pn->swapped;
	idb.iface.options = pcapng_sound(cap, options, IFACE_OPTIONS_MAX);
	r = place_iface(cap, &idb, err);
	if (r < 0)
		return r;
	pn->ifaces[pn->n_ifaces++] = idb.time;
	return 1;
}

static int statistics_block(struct capfile *cap, uint32_t total, struct err *err)
{
	struct pcapng_reader *pn = &cap->pcapng;
	const uint8_t *p = cap->in.pos;
	if (total < ISB_MIN)
		return cap_bad(cap, err, "a statistics block of %" PRIu32 " bytes", total);
	uint32_t id = get32(p + 8, pn->swapped);
	if (id >= pn->n_ifaces)
		cap_warn(cap, ODD_STATISTICS,
			 "statistics of interface %" PRIu32 ", which is not described", id);
	else
		pcapng_isb_options(cap, (struct span){ p + 20, total - ISB_MIN }, &pn->ifaces[id]);
	return 1;
}

/* ---- packets ---- */

/* Where the parts of a packet block are. */
struct packet {
	uint32_t id, n, len;
	uint32_t data_at;
	uint32_t drops; /* since the packet before, from the obsolete packet block */
	bool has_ts;
	uint64_t units; /* of time */
};

static void parse_simple(const struct pcapng_reader *pn, const uint8_t *p, uint32_t total,
			 struct packet *ret)
{
	*ret = (struct packet){ .len = get32(p + 8, pn->swapped), .data_at = 12 };
	ret->n = min_u32(ret->len, total - SPB_MIN);
	if (pn->n_ifaces && pn->ifaces[0].snaplen)
		ret->n = min_u32(ret->n, pn->ifaces[0].snaplen);
}

static int parse_packet(struct capfile *cap, uint32_t type, uint32_t total, struct packet *ret,
			struct err *err)
{
	const struct pcapng_reader *pn = &cap->pcapng;
	const uint8_t *p = cap->in.pos;
	bool swapped = pn->swapped;
	if (unlikely(total < (type == PCAPNG_SPB ? SPB_MIN : EPB_MIN)))
		return cap_bad(cap, err, "a packet block of %" PRIu32 " bytes", total);
	if (type == PCAPNG_SPB) {
		parse_simple(pn, p, total, ret);
		return 1;
	}
	*ret = (struct packet){
		.id = get32(p + 8, swapped),
		.n = get32(p + 20, swapped),
		.len = get32(p + 24, swapped),
		.data_at = 28,
		.has_ts = true,
		.units = (uint64_t)get32(p + 12, swapped) << 32 | get32(p + 16, swapped),
	};
	if (type == PCAPNG_PB) {
		uint16_t drops = get16(p + 10, swapped);
		ret->id = get16(p + 8, swapped);
		ret->drops = drops == OLD_DROPS_UNKNOWN ? 0 : drops;
	}
	if (unlikely(ret->n > total - EPB_MIN))
		return cap_bad(cap, err,
			       "a captured length of %" PRIu32 " in a block of %" PRIu32 " bytes",
			       ret->n, total);
	return 1;
}

static int64_t time_of(struct capfile *cap, const struct pcapng_iface *pi, uint64_t units)
{
	if (likely(units < pi->easy_end))
		return (int64_t)(units * pi->tick_ns) + pi->offset_ns;
	return pcapng_time(cap, pi, units);
}

/* How much of the packet may be delivered: 0 and an error if it is too large. */
static int check_size(struct capfile *cap, const struct packet *pk, uint32_t link, uint32_t *ret_n,
		      struct err *err)
{
	*ret_n = pk->n;
	if (unlikely(pk->n > pk->len))
		cap_warn(cap, ODD_CAP_OVER_LEN,
			 "captured length %" PRIu32
			 " is more than its length on the wire, %" PRIu32,
			 pk->n, pk->len);
	if (likely(pk->n <= CAP_MAX_PACKET))
		return 1;
	*ret_n = cap_oversize(cap, link, pk->n);
	if (*ret_n)
		return 1;
	return cap_bad(cap, err, "a captured length of %" PRIu32 " bytes is more than %d", pk->n,
		       CAP_MAX_PACKET);
}

/* Fills the frame with the packet of the block at in->pos. */
static int deliver(struct capfile *cap, const struct packet *pk, struct span options,
		   struct frame *ret, struct err *err)
{
	struct pcapng_reader *pn = &cap->pcapng;
	if (unlikely(pk->id >= pn->n_ifaces))
		return cap_bad(cap, err, "interface %" PRIu32 " is not described (%" PRIu32 " are)",
			       pk->id, pn->n_ifaces);
	const struct pcapng_iface *pi = &pn->ifaces[pk->id];
	uint32_t n;
	int r = check_size(cap, pk, pi->link, &n, err);
	if (unlikely(r < 0))
		return r;
	*ret = (struct frame){
		.data = cap->in.pos + pk->data_at,
		.cap = n,
		.len = pk->len < pk->n ? pk->n : pk->len,
		.link = pi->link,
		.iface = pi->index,
		.ts_ns = pk->has_ts ? time_of(cap, pi, pk->units) : 0,
		.has_ts = pk->has_ts,
		.fcs_len = pi->fcs_len,
		.meta_swapped = pn->swapped,
	};
	if (unlikely(pi->turn))
		link_turn(cap, ret);
	pn->drops += pk->drops;
	if (options.n)
		pcapng_packet_options(cap, options, ret);
	ret->drops = pn->drops;
	ret->number = ++cap->n_packets;
	return 1;
}

static int packet_block(struct capfile *cap, uint32_t type, uint32_t total, struct frame *ret,
			struct err *err)
{
	struct packet pk;
	int r = parse_packet(cap, type, total, &pk, err);
	if (unlikely(r < 0))
		return r;
	struct span options = { NULL, 0 };
	if (type != PCAPNG_SPB) {
		uint32_t at = pk.data_at + pad4(pk.n);
		/* Without room for the padding there is none for options. */
		if (at + 4 < total)
			options = (struct span){ cap->in.pos + at, total - 4 - at };
	}
	return deliver(cap, &pk, options, ret, err);
}

/* A packet block that is longer than the buffer may grow: the packet is delivered, what of the
 * options is beyond is passed over. */
static int long_packet(struct capfile *cap, uint32_t type, uint32_t total, struct frame *ret,
		       struct err *err)
{
	struct pcapng_reader *pn = &cap->pcapng;
	struct packet pk;
	int r = input_want(&cap->in, INPUT_MAX);
	if (r <= 0)
		return cap_ended(cap, r, err);
	r = parse_packet(cap, type, total, &pk, err);
	if (r < 0)
		return r;
	struct span options = { NULL, 0 };
	if (pk.n <= CAP_MAX_PACKET) {
		uint32_t at = pk.data_at + pad4(pk.n);
		if (total > PACKET_BLOCK_MAX)
			return cap_bad(cap, err, "a packet block of %" PRIu32 " bytes", total);
		if (type != PCAPNG_SPB)
			options = (struct span){ cap->in.pos + at, INPUT_MAX - at };
	}
	r = deliver(cap, &pk, options, ret, err);
	if (r > 0) {
		pn->skip = total - 4;
		pn->tail = total;
	}
	return r;
}

/* ---- the stream of blocks ---- */

/* Goes on passing over a block. 1 when that is done. */
static int finish_skip(struct capfile *cap, struct err *err)
{
	struct pcapng_reader *pn = &cap->pcapng;
	struct input *in = &cap->in;
	int r = input_skip(in, &pn->skip);
	if (r > 0)
		r = input_want(in, 4);
	if (r <= 0)
		return r < 0 ? cap_ended(cap, r, err) : cap_cut(cap, err);
	r = check_tail(cap, in->pos, pn->tail, err);
	pn->tail = 0;
	in->pos += 4;
	return r;
}

/* A block for whoever makes a copy of the file. total 0: it is too long for that. */
static void offer_block(struct capfile *cap, uint32_t type, uint32_t total)
{
	if (!cap->opts.block)
		return;
	if (!total) {
		cap_warn(cap, ODD_BLOCK,
			 "a block of names or custom data is too long to be copied");
		return;
	}
	struct cap_block block = { .type = type,
				   .body = { cap->in.pos + 8, total - BLOCK_MIN },
				   .swapped = cap->pcapng.swapped };
	cap->opts.block(cap->opts.ctx, &block);
}

/* Handles a block that is no packet, all of which is held. */
static int other_block(struct capfile *cap, uint32_t type, uint32_t total, struct err *err)
{
	switch (type) {
	case PCAPNG_IDB:
		return iface_block(cap, total, err);
	case PCAPNG_ISB:
		return statistics_block(cap, total, err);
	case PCAPNG_NRB:
		offer_block(cap, type, total);
		return 1;
	case PCAPNG_CUSTOM:
		offer_block(cap, type, total);
		cap->n_skipped_blocks++;
		return 1;
	default:
		cap->n_skipped_blocks++;
		return 1;
	}
}

static bool is_packet(uint32_t type)
{
	return type == PCAPNG_EPB || type == PCAPNG_SPB || type == PCAPNG_PB;
}

/* A block larger than the buffer may grow. 1: a packet; 0: none. */
static int long_block(struct capfile *cap, uint32_t type, uint32_t total, struct frame *ret,
		      struct err *err)
{
	if (is_packet(type))
		return long_packet(cap, type, total, ret, err);
	if (type == PCAPNG_IDB)
		return cap_bad(cap, err, "an interface block of %" PRIu32 " bytes", total);
	cap->n_skipped_blocks += type != PCAPNG_NRB;
	if (type == PCAPNG_NRB || type == PCAPNG_CUSTOM)
		offer_block(cap, type, 0);
	cap->pcapng.skip = total - 4;
	cap->pcapng.tail = total;
	return 0;
}

/* The block at in->pos, whose first 12 octets are held. 1: a packet; 0: none. */
static int next_block(struct capfile *cap, struct frame *ret, struct err *err)
{
	struct pcapng_reader *pn = &cap->pcapng;
	struct input *in = &cap->in;
	uint32_t type = get32(in->pos, pn->swapped);
	uint32_t total = get32(in->pos + 4, pn->swapped);
	if (unlikely(total < BLOCK_MIN || total % 4))
		return cap_bad(cap, err, "a block of %" PRIu32 " bytes", total);
	if (unlikely(total > INPUT_MAX))
		return long_block(cap, type, total, ret, err);
	int r = input_want(in, total);
	if (unlikely(r <= 0)) {
		/* The file does not end here: held bytes are left over. */
		return cap_ended(cap, r, err);
	}
	r = check_tail(cap, in->pos + total - 4, total, err);
	if (unlikely(r < 0))
		return r;
	bool packet = is_packet(type);
	r = packet ? packet_block(cap, type, total, ret, err) : other_block(cap, type, total, err);
	if (unlikely(r < 0))
		return r;
	in->pos += total;
	return packet;
}

static int next_packet(struct capfile *cap, struct frame *ret, struct err *err)
{
	struct pcapng_reader *pn = &cap->pcapng;
	struct input *in = &cap->in;
	for (;;) {
		int r = pn->tail ? finish_skip(cap, err) : 1;
		if (unlikely(r < 0))
			return r;
		r = input_want(in, BLOCK_MIN);
		if (unlikely(r <= 0))
			return cap_ended(cap, r, err);
		if (unlikely(get32(in->pos, false) == PCAPNG_SHB)) {
			r = start_section(cap, err);
			if (r <= 0)
				return r;
			continue;
		}
		r = next_block(cap, ret, err);
		if (r)
			return r;
	}
}

static void done(struct capfile *cap)
{
	free(cap->pcapng.ifaces);
}

int pcapng_start(struct capfile *cap, struct err *err)
{
	cap->pcapng = (struct pcapng_reader){ 0 };
	cap->next = next_packet;
	cap->done = done;
	cap->format = CAP_PCAPNG;
	int r = start_section(cap, err);
	return r < 0 ? r : 0;
}
