/* Writing pcapng files: little-endian, one section. What a pcapng source said is copied, other
 * sources' knowledge becomes options. draft-ietf-opsawg-pcapng. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/utsname.h>

#include "capfile/pcapng_block.h"

enum {
	LINKTYPE_MAX = 0xffff,
	SHB_FIXED = 24,
	IDB_FIXED = 16,
	EPB_FIXED = 28,
	SPB_FIXED = 12,
	ISB_FIXED = 20,
	TAIL = 8, /* end of options, and the length again */
	SLOTS_MAX = 2 * CAP_MAX_IFACES,
	OPTIONS_ROOM = 2048, /* for options of our own in one block */
};

/* An interface of the file: one of the source with one link type. */
struct pcapng_slot {
	uint32_t iface, link; /* what it is for */
	uint64_t hash;	      /* of the description */
	uint32_t id;	      /* in the file */
	uint32_t snaplen;
	bool used, us_times;
	uint8_t fcs_len;
	struct cap_iface stats; /* numbers only */
};

/* ---- section ---- */

/* A live source says what system it is. */
static void put_system(struct block *b)
{
	struct utsname u;
	char os[160];
	if (uname(&u) < 0)
		return;
	(void)snprintf(os, sizeof(os), "%s %s", u.sysname, u.release);
	block_text(b, SHB_HARDWARE, u.machine);
	block_text(b, SHB_OS, os);
}

static int section(struct capout *out, struct span options, bool swapped, struct err *err)
{
	struct block b;
	if (out->pcapng.begun)
		return 0;
	out->pcapng.begun = true;
	if (block_begin(out, &b, PCAPNG_SHB, SHB_FIXED + (size_t)options.n + OPTIONS_ROOM) < 0)
		return capout_failed(out, err);
	block_u32(&b, PCAPNG_ORDER);
	block_u32(&b, 1); /* version 1.0 */
	block_u32(&b, UINT32_MAX);
	block_u32(&b, UINT32_MAX); /* length unknown */
	struct option_walk w = option_walk(options, swapped);
	while (option_next(&w) > 0)
		if (!option_is_private(w.code) &&
		    (w.code != SHB_USERAPPL || !out->opts.application))
			block_copy_option(&b, &w, PCAPNG_SHB);
	if (!out->has_source)
		put_system(&b);
	block_text(&b, SHB_USERAPPL, out->opts.application);
	block_end(out, &b);
	return 0;
}

static int header(struct capout *out, struct err *err)
{
	return section(out, (struct span){ NULL, 0 }, false, err);
}

/* ---- interfaces ---- */

static uint64_t hash_iface(const struct cap_iface *iface)
{
	uint64_t h = 0xcbf29ce484222325; /* FNV-1a */
	if (!iface)
		return 0;
	for (const char *c = iface->name ? iface->name : ""; *c; c++)
		h = (h ^ (uint8_t)*c) * 0x100000001b3;
	h = (h ^ iface->snaplen) * 0x100000001b3;
	return (h ^ iface->us_times) * 0x100000001b3;
}

static void put_iface_options(struct block *b, const struct cap_iface *iface,
			      const struct pcapng_slot *slot)
{
	bool has_fcs_len = false;
	struct option_walk w = option_walk(iface->options, iface->options_swapped);
	while (option_next(&w) > 0) {
		/* Times are written our way. */
		if (w.code == IDB_TSRESOL || w.code == IDB_TSOFFSET || w.code == IDB_TZONE ||
		    option_is_private(w.code))
			continue;
		has_fcs_len = has_fcs_len || w.code == IDB_FCSLEN;
		block_copy_option(b, &w, PCAPNG_IDB);
	}
	if (!iface->options.n) {
		block_text(b, IDB_NAME, iface->name);
		block_text(b, IDB_DESCRIPTION, iface->description);
		if (iface->has_mac)
			(void)block_option(b, IDB_MAC, iface->mac, sizeof(iface->mac));
	}
	uint8_t bits = (uint8_t)(slot->fcs_len * 8);
	if (slot->fcs_len && !has_fcs_len)
		(void)block_option(b, IDB_FCSLEN, &bits, 1);
}

static int write_iface(struct capout *out, struct pcapng_slot *slot, const struct cap_iface *iface,
		       struct err *err)
{
	struct block b;
	int r = header(out, err);
	if (r < 0)
		return r;
	size_t room = IDB_FIXED + OPTIONS_ROOM + (iface ? (size_t)iface->options.n : 0);
	if (block_begin(out, &b, PCAPNG_IDB, room) < 0)
		return capout_failed(out, err);
	block_u32(&b, slot->link);
	block_u32(&b, slot->snaplen);
	if (iface)
		put_iface_options(&b, iface, slot);
	uint8_t digits = slot->us_times ? 6 : 9;
	(void)block_option(&b, IDB_TSRESOL, &digits, 1);
	block_end(out, &b);
	slot->id = out->pcapng.n_ids++;
	return 0;
}

static int write_statistics(struct capout *out, const struct pcapng_slot *slot, struct err *err)
{
	struct block b;
	const struct cap_iface *st = &slot->stats;
	const struct {
		uint16_t code;
		uint64_t v;
	} counters[] = {
		{ ISB_IFRECV, st->received },	    { ISB_IFDROP, st->dropped },
		{ ISB_FILTERACCEPT, st->accepted }, { ISB_OSDROP, st->os_dropped },
		{ ISB_USRDELIV, st->delivered },
	};
	uint64_t unit = slot->us_times ? 1000 : 1;
	uint32_t n_known = 0;
	for (size_t i = 0; i < ARRAY_LEN(counters); i++)
		n_known += counters[i].v != UINT64_MAX;
	if (!n_known)
		return 0;
	if (block_begin(out, &b, PCAPNG_ISB, ISB_FIXED + OPTIONS_ROOM) < 0)
		return capout_failed(out, err);
	uint64_t end = st->end_ns > 0 ? (uint64_t)st->end_ns / unit : 0;
	block_u32(&b, slot->id);
	block_time(&b, end);
	if (st->start_ns > 0) {
		uint64_t start = (uint64_t)st->start_ns / unit;
		/* Two words, the high one first. */
		block_option64(&b, ISB_STARTTIME, start >> 32 | start << 32);
	}
	if (end)
		block_option64(&b, ISB_ENDTIME, end >> 32 | end << 32);
	for (size_t i = 0; i < ARRAY_LEN(counters); i++)
		if (counters[i].v != UINT64_MAX)
			block_option64(&b, counters[i].code, counters[i].v);
	block_end(out, &b);
	return 0;
}

/* ---- the table of interfaces ---- */

static uint32_t place_of(const struct pcapng_slots *t, uint32_t iface, uint32_t link)
{
	uint32_t i = (iface * 2654435761U ^ link * 40503U) & (t->room - 1);
	while (t->slots[i].used && (t->slots[i].iface != iface || t->slots[i].link != link))
		i = (i + 1) & (t->room - 1);
	return i;
}

static int grow(struct pcapng_slots *t)
{
	struct pcapng_slots bigger = { .room = t->room ? 2 * t->room : 8 };
	bigger.slots = calloc(bigger.room, sizeof(*bigger.slots));
	if (!bigger.slots)
		return -ENOMEM;
	for (uint32_t i = 0; i < t->room; i++)
		if (t->slots[i].used)
			bigger.slots[place_of(&bigger, t->slots[i].iface, t->slots[i].link)] =
				t->slots[i];
	free(t->slots);
	t->slots = bigger.slots;
	t->room = bigger.room;
	t->last = NULL;
	return 0;
}

static void keep_statistics(struct pcapng_slot *slot, const struct cap_iface *iface)
{
	slot->stats.received = iface->received;
	slot->stats.dropped = iface->dropped;
	slot->stats.os_dropped = iface->os_dropped;
	slot->stats.accepted = iface->accepted;
	slot->stats.delivered = iface->delivered;
	slot->stats.start_ns = iface->start_ns;
	slot->stats.end_ns = iface->end_ns;
}

/* What of a frame or a declared interface decides about its slot. */
struct wanted {
	uint32_t iface, link;
	uint8_t fcs_len;
	bool us_times;
	const struct cap_iface *desc;
};

/* Finds the slot, or fills one and writes its block. An interface that has changed its
 * description is another one. */
static int find_slot(struct capout *out, const struct wanted *want, struct pcapng_slot **ret,
		     struct err *err)
{
	struct pcapng_slots *t = &out->pcapng;
	uint64_t hash = hash_iface(want->desc);
	if (likely(t->last && t->last->iface == want->iface && t->last->link == want->link &&
		   t->last->hash == hash)) {
		*ret = t->last;
		return 0;
	}
	if (t->n >= SLOTS_MAX)
		return err_set(err, EINVAL, "%s: more than %d interfaces", out->name, SLOTS_MAX);
	if (2 * t->n >= t->room && grow(t) < 0)
		return err_set(err, ENOMEM, "%s: out of memory", out->name);
	struct pcapng_slot *slot = &t->slots[place_of(t, want->iface, want->link)];
	int r = 0;
	if (slot->used && slot->hash != hash) {
		r = write_statistics(out, slot, err);
		t->n--;
		slot->used = false;
	}
	if (r == 0 && !slot->used) {
		*slot = (struct pcapng_slot){ .iface = want->iface,
					      .link = want->link,
					      .hash = hash,
					      .snaplen = want->desc ? want->desc->snaplen : 0,
					      .us_times = want->us_times,
					      .fcs_len = want->fcs_len,
					      .stats = { CAP_IFACE_INIT } };
		r = write_iface(out, slot, want->desc, err);
		slot->used = r == 0;
		t->n += r == 0;
	}
	if (r == 0)
		*ret = t->last = slot;
	return r;
}

static int pcapng_iface(struct capout *out, uint32_t i, const struct cap_iface *iface,
			struct err *err)
{
	struct wanted want = { i, iface->link, 0, iface->us_times, iface };
	struct pcapng_slot *slot;
	/* What has no link type can have no packets here. */
	if (iface->link > LINKTYPE_MAX)
		return 0;
	int r = find_slot(out, &want, &slot, err);
	if (r == 0)
		keep_statistics(slot, iface);
	return r;
}

/* ---- packets ---- */

/* Drops since the packet that was written before. A count that falls has started again. */
static uint64_t new_drops(struct pcapng_slots *t, uint64_t drops)
{
	uint64_t since = drops >= t->drops ? drops - t->drops : drops;
	t->drops = drops;
	return since;
}

static void put_packet_options(struct block *b, const struct frame *frame,
			       const struct pcapng_slot *slot, uint64_t drops)
{
	static const uint8_t bits[] = { [DIR_UNKNOWN] = 0, [DIR_IN] = 1, [DIR_OUT] = 2 };
	struct option_walk w = option_walk(frame->meta, frame->meta_swapped);
	bool has_flags = false;
	while (option_next(&w) > 0) {
		if (option_is_private(w.code))
			continue;
		if (w.code == EPB_DROPCOUNT) {
			if (drops)
				block_option64(b, EPB_DROPCOUNT, drops);
			drops = 0;
			continue;
		}
		has_flags = has_flags || w.code == EPB_FLAGS;
		block_copy_option(b, &w, PCAPNG_EPB);
	}
	uint32_t fcs_len = frame->fcs_len == slot->fcs_len ? 0 : frame->fcs_len & 15U;
	uint32_t flags = bits[frame->dir <= DIR_OUT ? frame->dir : 0] | fcs_len << 5;
	if (flags && !has_flags)
		block_option32(b, EPB_FLAGS, flags);
	if (drops)
		block_option64(b, EPB_DROPCOUNT, drops);
}

static uint64_t units_of(struct capout *out, const struct frame *frame,
			 const struct pcapng_slot *slot)
{
	if (unlikely(!frame->has_ts)) {
		capout_lose(out, LOSS_NO_TIME);
		return 0;
	}
	if (unlikely(frame->ts_ns < 0)) {
		capout_lose(out, LOSS_BEFORE);
		return 0;
	}
	uint64_t ns = (uint64_t)frame->ts_ns;
	if (!slot->us_times)
		return ns;
	if (unlikely(ns % 1000))
		capout_lose(out, LOSS_NS);
	return ns / 1000;
}

static void put_data(struct block *b, const struct frame *frame)
{
	uint32_t padded = pad4(frame->cap);
	if (!padded)
		return;
	put_le32(b->p + b->n + padded - 4, 0);
	memcpy(b->p + b->n, frame->data, frame->cap);
	b->n += padded;
}

/* A packet without a time, of the first interface, and whole: the one kind that a simple packet
 * block can hold. */
static bool is_simple(const struct frame *frame, const struct pcapng_slot *slot, uint64_t drops)
{
	return !frame->has_ts && slot->id == 0 && frame->cap == frame->len && !drops &&
	       !frame->meta.n && frame->dir == DIR_UNKNOWN &&
	       (!slot->snaplen || frame->cap <= slot->snaplen);
}

static int write_simple(struct capout *out, const struct frame *frame, struct err *err)
{
	struct block b;
	if (block_begin(out, &b, PCAPNG_SPB, SPB_FIXED + (size_t)pad4(frame->cap)) < 0)
		return capout_failed(out, err);
	block_u32(&b, frame->len);
	put_data(&b, frame);
	block_end(out, &b);
	return 0;
}

static int pcapng_frame(struct capout *out, const struct frame *frame,
			const struct cap_iface *iface, struct err *err)
{
	struct wanted want = { frame->iface, frame->link, frame->fcs_len, iface && iface->us_times,
			       iface };
	struct pcapng_slot *slot;
	if (unlikely(frame->link > LINKTYPE_MAX))
		return capout_refuse(
			out, err, frame,
			"have no link type for its kind of interface; iptrace files do");
	int r = find_slot(out, &want, &slot, err);
	if (unlikely(r < 0))
		return r;
	uint64_t drops = new_drops(&out->pcapng, frame->drops);
	if (unlikely(is_simple(frame, slot, drops)))
		return write_simple(out, frame, err);
	struct block b;
	size_t room = EPB_FIXED + (size_t)pad4(frame->cap) + pad4(frame->meta.n) + 32;
	if (unlikely(block_begin(out, &b, PCAPNG_EPB, room) < 0))
		return capout_failed(out, err);
	block_u32(&b, slot->id);
	block_time(&b, units_of(out, frame, slot));
	block_u32(&b, frame->cap);
	block_u32(&b, frame->len);
	put_data(&b, frame);
	put_packet_options(&b, frame, slot, drops);
	block_end(out, &b);
	return 0;
}

static int pcapng_copy(struct capout *out, const struct cap_block *block, struct err *err)
{
	int r = header(out, err);
	return r == 0 ? block_copy(out, block, err) : r;
}

static int by_id(const void *a, const void *b)
{
	const struct pcapng_slot *x = a;
	const struct pcapng_slot *y = b;
	return (x->id > y->id) - (x->id < y->id);
}

static int finish(struct capout *out, struct err *err)
{
	struct pcapng_slots *t = &out->pcapng;
	int r = 0;
	/* In the order of the file; nobody looks anything up in the table any more. */
	if (t->n)
		qsort(t->slots, t->room, sizeof(*t->slots), by_id);
	for (uint32_t i = 0; i < t->room && r == 0; i++)
		if (t->slots[i].used)
			r = write_statistics(out, &t->slots[i], err);
	return r;
}

static void done(struct capout *out)
{
	free(out->pcapng.slots);
}

const struct writer pcapng_writer = {
	.name = "pcapng files",
	.frame = pcapng_frame,
	.iface = pcapng_iface,
	.section = section,
	.block = pcapng_copy,
	.header = header,
	.finish = finish,
	.done = done,
};
