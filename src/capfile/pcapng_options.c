/* Options of pcapng blocks, and times by the resolution and offset that they give. */
#include <errno.h>
#include <inttypes.h>

#include "capfile/pcapng.h"

__extension__ typedef __int128 wide;

enum { DEFAULT_DIGITS = 6, DIGITS_MAX = 19, BITS_MAX = 63 };

struct option_walk option_walk(struct span options, bool swapped)
{
	return (struct option_walk){
		.at = options.p,
		.end = options.n ? options.p + options.n : options.p,
		.swapped = swapped,
		.n_left = OPTIONS_MAX,
	};
}

int option_next(struct option_walk *w)
{
	size_t left = (size_t)(w->end - w->at);
	if (left < 4)
		return 0;
	uint16_t code = get16(w->at, w->swapped);
	uint32_t n = get16(w->at + 2, w->swapped);
	if (code == OPT_END)
		return 0;
	if (n > left - 4 || !w->n_left)
		return -1;
	w->n_left--;
	w->code = code;
	w->value = (struct span){ w->at + 4, n };
	/* Options end at a multiple of 4, so that padding is there if the value is. */
	w->at += 4 + min_size((n + 3) & ~3U, left - 4);
	return 1;
}

uint32_t cap_comments(const struct frame *frame, struct span *ret, uint32_t max)
{
	uint32_t n = 0;
	struct option_walk w = option_walk(frame->meta, frame->meta_swapped);
	while (n < max && option_next(&w) > 0)
		if (w.code == OPT_COMMENT)
			ret[n++] = w.value;
	return n;
}

struct span pcapng_sound(const struct capfile *cap, struct span options, uint32_t max)
{
	struct option_walk w = option_walk(options, cap->pcapng.swapped);
	uint32_t n = 0;
	while (option_next(&w) > 0 && (size_t)(w.at - options.p) <= max)
		n = (uint32_t)(w.at - options.p);
	return (struct span){ options.p, n };
}

static void warn_options(struct capfile *cap)
{
	cap_warn(cap, ODD_OPTIONS,
		 "options that are too long or too many: the rest of them is ignored");
}

/* ---- times ---- */

static int64_t clamp(struct capfile *cap, wide ns)
{
	if (ns >= INT64_MIN && ns <= INT64_MAX)
		return (int64_t)ns;
	cap_warn(cap, ODD_TIME, "its time is out of range");
	return ns < 0 ? INT64_MIN : INT64_MAX;
}

int64_t pcapng_time(struct capfile *cap, const struct pcapng_iface *pi, uint64_t units)
{
	wide s = (wide)(units / pi->ticks) + pi->offset_s;
	wide ns = (wide)(units % pi->ticks) * 1000000000 / (wide)pi->ticks;
	return clamp(cap, s * 1000000000 + ns);
}

/* Ticks of a second by if_tsresol, or 0: not supported. */
static uint64_t ticks_of(uint8_t resolution)
{
	uint64_t ticks = 1;
	if (resolution & 0x80)
		return (resolution & 0x7f) <= BITS_MAX ? ticks << (resolution & 0x7f) : 0;
	if (resolution > DIGITS_MAX)
		return 0;
	while (resolution--)
		ticks *= 10;
	return ticks;
}

/* Prepares what makes the usual times cheap. */
static void set_easy(struct pcapng_iface *pi)
{
	const int64_t offset_max = INT64_MAX / 4 / 1000000000;
	if (1000000000 % pi->ticks || pi->offset_s > offset_max || pi->offset_s < -offset_max)
		return;
	pi->tick_ns = 1000000000 / pi->ticks;
	pi->easy_end = (uint64_t)INT64_MAX / 2 / pi->tick_ns;
	pi->offset_ns = pi->offset_s * 1000000000;
}

static int set_times(struct capfile *cap, struct pcapng_idb *idb, uint8_t resolution,
		     struct err *err)
{
	struct pcapng_iface *pi = &idb->time;
	pi->ticks = ticks_of(resolution);
	if (!pi->ticks)
		return cap_bad(cap, err, "a time resolution of 0x%02x is not supported",
			       resolution);
	set_easy(pi);
	idb->iface.us_times = 1000000 % pi->ticks == 0;
	return 0;
}

/* ---- interfaces ---- */

int pcapng_idb_options(struct capfile *cap, struct span options, struct pcapng_idb *ret,
		       struct err *err)
{
	struct option_walk w = option_walk(options, cap->pcapng.swapped);
	uint8_t resolution = DEFAULT_DIGITS;
	bool has_resolution = false;
	bool has_offset = false;
	int r;
	while ((r = option_next(&w)) > 0) {
		struct span v = w.value;
		switch (w.code) {
		case IDB_NAME:
			ret->name = v;
			break;
		case IDB_DESCRIPTION:
			ret->description = v;
			break;
		case IDB_MAC:
			ret->iface.has_mac = v.n == sizeof(ret->iface.mac);
			if (ret->iface.has_mac)
				memcpy(ret->iface.mac, v.p, v.n);
			break;
		case IDB_FCSLEN:
			if (v.n == 1)
				ret->time.fcs_len = v.p[0] / 8;
			break;
		case IDB_TSRESOL:
			if (v.n != 1 || has_resolution)
				return cap_bad(cap, err, "an unclear time resolution");
			resolution = v.p[0];
			has_resolution = true;
			break;
		case IDB_TSOFFSET:
			if (v.n != 8 || has_offset)
				return cap_bad(cap, err, "an unclear time offset");
			ret->time.offset_s = (int64_t)get64(v.p, w.swapped);
			has_offset = true;
			break;
		default:
			break;
		}
	}
	if (r < 0)
		return cap_bad(cap, err, "an interface block whose options do not fit in it");
	return set_times(cap, ret, resolution, err);
}

void pcapng_isb_options(struct capfile *cap, struct span options, const struct pcapng_iface *pi)
{
	struct cap_iface *iface = &cap->ifaces[pi->index];
	struct option_walk w = option_walk(options, cap->pcapng.swapped);
	uint64_t *const counters[] = {
		[ISB_IFRECV] = &iface->received,       [ISB_IFDROP] = &iface->dropped,
		[ISB_FILTERACCEPT] = &iface->accepted, [ISB_OSDROP] = &iface->os_dropped,
		[ISB_USRDELIV] = &iface->delivered,
	};
	int r;
	while ((r = option_next(&w)) > 0) {
		if (w.value.n != 8)
			continue;
		uint64_t units = (uint64_t)get32(w.value.p, w.swapped) << 32 |
				 get32(w.value.p + 4, w.swapped);
		if (w.code == ISB_STARTTIME)
			iface->start_ns = pcapng_time(cap, pi, units);
		else if (w.code == ISB_ENDTIME)
			iface->end_ns = pcapng_time(cap, pi, units);
		else if (w.code < ARRAY_LEN(counters) && counters[w.code])
			*counters[w.code] = get64(w.value.p, w.swapped);
	}
	if (r < 0)
		warn_options(cap);
}

/* ---- packets ---- */

void pcapng_packet_options(struct capfile *cap, struct span options, struct frame *frame)
{
	static const uint8_t dirs[] = { DIR_UNKNOWN, DIR_IN, DIR_OUT, DIR_UNKNOWN };
	struct option_walk w = option_walk(options, cap->pcapng.swapped);
	const uint8_t *end = options.p;
	int r;
	while ((r = option_next(&w)) > 0) {
		end = w.at;
		if (w.code == EPB_FLAGS && w.value.n == 4) {
			uint32_t flags = get32(w.value.p, w.swapped);
			frame->dir = dirs[flags & 3];
			if (flags >> 5 & 15)
				frame->fcs_len = flags >> 5 & 15;
		} else if (w.code == EPB_DROPCOUNT && w.value.n == 8) {
			cap->pcapng.drops += get64(w.value.p, w.swapped);
		}
	}
	if (r < 0)
		warn_options(cap);
	frame->meta = (struct span){ options.p, (uint32_t)(end - options.p) };
}
