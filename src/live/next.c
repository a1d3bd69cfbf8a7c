/* Packets out of the rings of a source, in the order of their times. */
#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>

#include "base/bytes.h"
#include "live/source.h"

enum {
	NS_PER_MS = 1000000,
	LOOK_PACKETS = 4096,	/* on a busy wire: as often ask for the time, */
	LOOK_INTERVAL_MS = 100, /* and as often for changes of interfaces */
	SLACK_MS = 5,		/* between a packet's time and its place in a ring */
	STUCK_MS = 2000,	/* at the end: as long without a packet is for ever */
	TAG_BYTES = 4,
	MACS_BYTES = 12,
	SLL2_BYTES = 20,
	SLL2_ADDRESS = 8,
	ETHERTYPE_VLAN = 0x8100,
	/* The sender's address stands behind the header of a packet. */
	FROM_OFFSET = (sizeof(struct tpacket3_hdr) + TPACKET_ALIGNMENT - 1) / TPACKET_ALIGNMENT *
		      TPACKET_ALIGNMENT,
};

static int64_t clock_ns(clockid_t clock)
{
	struct timespec t;
	clock_gettime(clock, &t);
	return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

/* ---- one packet ---- */

/* What stands before the bytes in the ring is ours: the header of the packet, read by now. */
static void put_cooked(struct frame *f, uint8_t *data, const struct sockaddr_ll *from)
{
	struct sockaddr_ll copy = *from;
	uint8_t *p = data - SLL2_BYTES;
	memcpy(p, &copy.sll_protocol, sizeof(copy.sll_protocol));
	memset(p + 2, 0, 2);
	put_be32(p + 4, (uint32_t)copy.sll_ifindex);
	put_be16(p + 8, copy.sll_hatype);
	p[10] = copy.sll_pkttype;
	p[11] = copy.sll_halen;
	memcpy(p + 12, copy.sll_addr, SLL2_ADDRESS);
	f->data = p;
	f->cap += SLL2_BYTES;
	f->len += SLL2_BYTES;
}

static void put_tag(struct frame *f, uint8_t *data, uint16_t tpid, uint16_t tci)
{
	f->len += TAG_BYTES;
	if (f->cap < MACS_BYTES)
		return;
	memmove(data - TAG_BYTES, data, MACS_BYTES);
	data -= TAG_BYTES;
	put_be16(data + MACS_BYTES, tpid);
	put_be16(data + MACS_BYTES + 2, tci);
	f->data = data;
	f->cap += TAG_BYTES;
}

static uint64_t all_drops(const struct live *live)
{
	uint64_t n = 0;
	for (uint32_t i = 0; i < live->n_sources; i++)
		n += live->sources[i].ring.drops;
	return n;
}

static const struct sockaddr_ll *sender_of(const struct tpacket3_hdr *p)
{
	return (const void *)((const uint8_t *)p + FROM_OFFSET);
}

/* What packets of one interface have in common. */
struct common {
	uint32_t iface, link, snaplen; /* 0: not cut here */
	enum link_start start;
	uint64_t drops;
};

static struct common common_of(const struct live *live, const struct source *s, uint32_t iface)
{
	const struct entry *entry = &live->entries[iface];
	return (struct common){ .iface = iface,
				.link = entry->kind.link,
				.snaplen = live->program.make ? 0 : live->snaplen,
				.start = entry->kind.start,
				.drops = live->n_sources == 1 ? s->ring.drops : all_drops(live) };
}

static void put_start(struct frame *f, enum link_start start, struct tpacket3_hdr *p)
{
	uint8_t *data = (uint8_t *)p + p->tp_mac;
	if (start != START_MAC) {
		uint32_t skipped = min_u32((uint32_t)p->tp_net - p->tp_mac, f->cap);
		data += skipped;
		f->data = data;
		f->cap -= skipped;
		f->len -= skipped;
		if (start == START_COOKED)
			put_cooked(f, data, sender_of(p));
	} else {
		uint16_t tpid = p->tp_status & TP_STATUS_VLAN_TPID_VALID ? p->hv1.tp_vlan_tpid
									 : ETHERTYPE_VLAN;
		put_tag(f, data, tpid, (uint16_t)p->hv1.tp_vlan_tci);
	}
}

static inline void fill(struct frame *f, const struct common *c, struct tpacket3_hdr *p)
{
	*f = (struct frame){ .data = (uint8_t *)p + p->tp_mac,
			     .cap = p->tp_snaplen,
			     .len = p->tp_len,
			     .link = c->link,
			     .iface = c->iface,
			     .ts_ns = (int64_t)p->tp_sec * 1000000000 + p->tp_nsec,
			     .drops = c->drops,
			     .dir = sender_of(p)->sll_pkttype == PACKET_OUTGOING ? DIR_OUT : DIR_IN,
			     .has_ts = true };
	if (unlikely(c->start != START_MAC || p->tp_status & TP_STATUS_VLAN_VALID))
		put_start(f, c->start, p);
	if (c->snaplen && f->cap > c->snaplen)
		f->cap = c->snaplen;
}

static void take(struct live *live, struct source *s, struct frame *f)
{
	struct tpacket3_hdr *p = ring_take(&s->ring);
	const struct sockaddr_ll *from = sender_of(p);
	uint32_t i = s->any ? table_find(live, s, (uint32_t)from->sll_ifindex, from->sll_hatype)
			    : s->iface;
	struct common common = common_of(live, s, i);
	fill(f, &common, p);
	f->number = ++live->n_delivered;
	live->entries[i].delivered++;
}

static void take_from_device(struct live *live, struct source *s, struct frame *f)
{
	pcap_device_take(s->pcap, f);
	f->link = live->entries[s->iface].kind.link;
	f->iface = s->iface;
	f->number = ++live->n_delivered;
	f->drops = all_drops(live);
	live->entries[s->iface].delivered++;
	s->ring.n_taken++;
}

/* ---- several rings ---- */

/* Whether packets of the past may still come out of this ring. */
static bool may_lag(const struct live *live, const struct source *s)
{
	return !(live->state == LIVE_STOPPING || s->gone) || !ring_is_drained(&s->ring);
}

/* The ring whose packet comes first. NULL: none has one, or another ring may still bring an older
 * one: *ret_wait_ns is then how long to wait for it. */
static struct source *pick_of_many(struct live *live, int64_t *ret_wait_ns)
{
	struct source *first = NULL;
	bool lags = false;
	int64_t first_ns = 0;
	for (uint32_t i = 0; i < live->n_sources; i++) {
		struct source *s = &live->sources[i];
		if (!source_look(s)) {
			lags |= may_lag(live, s);
			continue;
		}
		int64_t ts_ns = source_ts_ns(s);
		if (!first || ts_ns < first_ns) {
			first = s;
			first_ns = ts_ns;
		}
	}
	if (!first || !lags || first_ns <= live->safe_ns)
		return first;
	int64_t hold_ns = (int64_t)(live->retire_ms + SLACK_MS) * NS_PER_MS;
	int64_t now_ns = clock_ns(CLOCK_REALTIME);
	live->safe_ns = now_ns - hold_ns;
	/* From the future: the clock was set back. */
	if (first_ns <= live->safe_ns || first_ns > now_ns + hold_ns)
		return first;
	*ret_wait_ns = first_ns - live->safe_ns;
	return NULL;
}

static inline struct source *pick(struct live *live, int64_t *ret_wait_ns)
{
	if (likely(live->n_sources == 1))
		return source_look(&live->sources[0]) ? &live->sources[0] : NULL;
	return pick_of_many(live, ret_wait_ns);
}

/* ---- waiting ---- */

static bool is_gone(const struct live *live)
{
	uint32_t n = 0;
	for (uint32_t i = 0; i < live->n_sources; i++)
		n += live->sources[i].gone;
	return n == live->n_sources;
}

/* Whether nothing can come any more: stopped, or without any interface, and all is taken. */
static bool is_over(struct live *live)
{
	bool drained = true;
	if (live->state != LIVE_STOPPING && !is_gone(live))
		return false;
	for (uint32_t i = 0; i < live->n_sources; i++) {
		source_count(&live->sources[i]);
		drained &= ring_is_drained(&live->sources[i].ring);
	}
	int64_t now_ns = clock_ns(CLOCK_MONOTONIC);
	if (!live->stuck_ns)
		live->stuck_ns = now_ns;
	return drained || now_ns - live->stuck_ns > (int64_t)STUCK_MS * NS_PER_MS;
}

static int end(const struct live *live, struct err *err)
{
	if (live->state == LIVE_STOPPING)
		return -ENODATA;
	if (live->n_sources > 1)
		return err_set(err, ENODEV, "all interfaces are gone");
	return err_set(err, ENODEV, "%s: the interface is gone",
		       live->ifaces[live->sources[0].iface].name);
}

/* An error of a socket, such as that its interface is down, is told by watch_changes. */
static void clear_error(int fd)
{
	int code;
	socklen_t size = sizeof(code);
	(void)getsockopt(fd, SOL_SOCKET, SO_ERROR, &code, &size);
}

/* Waits until something happens, at most wait_ns (negative: for ever). 1: something may have; 0:
 * the time is over; or a negative errno. */
static int wait_ns(struct live *live, int64_t wait_ns)
{
	struct pollfd fds[2 * LIVE_MAX_SPECS];
	uint32_t n = live->n_sources;
	struct timespec t = { wait_ns / 1000000000, wait_ns % 1000000000 };
	for (uint32_t i = 0; i < n; i++) {
		const struct source *s = &live->sources[i];
		int fd = s->pcap ? pcap_device_fd(s->pcap) : s->ring.fd;
		/* One that has a packet would be ready at once. */
		fds[i] = (struct pollfd){ .fd = source_has_packet(s) ? -1 : fd, .events = POLLIN };
	}
	for (uint32_t i = 0; i < live->n_spaces; i++)
		fds[n + i] =
			(struct pollfd){ .fd = live->spaces[i].links.event_fd, .events = POLLIN };
	int r = ppoll(fds, n + live->n_spaces, wait_ns < 0 ? NULL : &t, NULL);
	if (r < 0)
		return -errno;
	bool changed = false;
	for (uint32_t i = 0; i < n; i++)
		if (fds[i].revents & POLLERR)
			clear_error(fds[i].fd);
	for (uint32_t i = 0; i < live->n_spaces; i++)
		changed |= fds[n + i].revents & POLLIN;
	if (changed)
		watch_changes(live);
	return r > 0;
}

/* The shortest of what is waited for. */
static int64_t shorter_ns(int64_t a_ns, int64_t b_ns)
{
	return a_ns < 0 || (b_ns >= 0 && b_ns < a_ns) ? b_ns : a_ns;
}

/* No packet is there. Returns 1: look again; 0: none within the time; or a negative errno. */
static int wait_for_packet(struct live *live, int64_t hold_ns, int64_t left_ns, struct err *err)
{
	int64_t longest_ns = shorter_ns(left_ns, hold_ns);
	if (is_over(live))
		return end(live, err);
	if (live->stuck_ns)
		longest_ns = shorter_ns(longest_ns, (int64_t)live->retire_ms * NS_PER_MS);
	int r = wait_ns(live, longest_ns);
	if (r == -EINTR)
		return r;
	if (r < 0)
		return err_set(err, -r, "cannot wait for packets: %s", strerror(-r));
	return r || longest_ns != left_ns;
}

static void look_at_changes(struct live *live)
{
	int64_t now_ns = clock_ns(CLOCK_MONOTONIC_COARSE);
	if (now_ns - live->looked_ns < (int64_t)LOOK_INTERVAL_MS * NS_PER_MS)
		return;
	live->looked_ns = now_ns;
	watch_changes(live);
}

static int next_slowly(struct live *live, struct frame *ret_frame, int timeout_ms, struct err *err)
{
	int64_t until_ns = -1, left_ns = -1;
	if (timeout_ms >= 0) {
		left_ns = (int64_t)timeout_ms * NS_PER_MS;
		until_ns = clock_ns(CLOCK_MONOTONIC) + left_ns;
	}
	for (;;) {
		int64_t hold_ns = -1;
		struct source *s = pick(live, &hold_ns);
		if (s) {
			live->stuck_ns = 0;
			if (s->pcap)
				take_from_device(live, s, ret_frame);
			else
				take(live, s, ret_frame);
			return 1;
		}
		int r = wait_for_packet(live, hold_ns, left_ns, err);
		if (r <= 0)
			return r;
		if (until_ns >= 0) {
			left_ns = until_ns - clock_ns(CLOCK_MONOTONIC);
			if (left_ns < 0)
				left_ns = 0;
		}
	}
}

int live_next(struct live *live, struct frame *ret_frame, int timeout_ms, struct err *err)
{
	if (unlikely(live->n_delivered % LOOK_PACKETS == 0))
		look_at_changes(live);
	if (likely(live->n_sources == 1) && likely(live->sources[0].ring.n_left)) {
		take(live, &live->sources[0], ret_frame);
		return 1;
	}
	return next_slowly(live, ret_frame, timeout_ms, err);
}

uint32_t live_more(struct live *live, struct frame *frames, uint32_t max)
{
	struct source *s = &live->sources[0];
	/* live_next looks at changes in between. */
	uint64_t until_look = LOOK_PACKETS - live->n_delivered % LOOK_PACKETS;
	uint32_t n = 1;
	if (live->n_sources > 1 || until_look == LOOK_PACKETS)
		return n;
	max = min_u32(max, n + min_u32((uint32_t)until_look, s->ring.n_left));
	struct common common = common_of(live, s, frames->iface);
	uint32_t ifindex = live->ifaces[frames->iface].ifindex;
	while (n < max &&
	       (!s->any || (uint32_t)sender_of(s->ring.packet)->sll_ifindex == ifindex)) {
		fill(&frames[n], &common, ring_take(&s->ring));
		frames[n].number = live->n_delivered + n;
		n++;
	}
	live->n_delivered += n - 1;
	live->entries[frames->iface].delivered += n - 1;
	return n;
}

bool live_is_idle(const struct live *live)
{
	for (uint32_t i = 0; i < live->n_sources; i++)
		if (source_has_packet(&live->sources[i]))
			return false;
	return true;
}
