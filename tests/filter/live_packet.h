/* Frames as the kernel has them: tags taken out or not, no link header on cooked links. */
#ifndef SONDE_TESTS_FILTER_LIVE_PACKET_H
#define SONDE_TESTS_FILTER_LIVE_PACKET_H

#include "filter/machine.h"
#include "packets.h"

struct live_packet {
	struct frame frame;
	struct machine_live live;
};

static inline uint32_t live_type_at(uint32_t link)
{
	return link == LINK_LINUX_SLL ? 14 : link == LINK_LINUX_SLL2 ? 0 : 12;
}

static inline uint32_t live_payload_at(uint32_t link)
{
	return link == LINK_LINUX_SLL ? 16 : link == LINK_LINUX_SLL2 ? 20 : 14;
}

/* Whether the driver could take a tag out of the frame. */
static inline bool live_has_tag(const struct frame *f)
{
	bool has_type =
		f->link == LINK_ETHERNET || f->link == LINK_LINUX_SLL || f->link == LINK_LINUX_SLL2;
	if (!has_type || f->cap < live_payload_at(f->link) + 4)
		return false;
	uint32_t type = get_be16(f->data + live_type_at(f->link));
	return type == 0x8100 || type == 0x88a8;
}

/* What the kernel has instead of the frame; free it with packet_free. The frame must be whole: what
 * is not held does not exist. Cooked frames must have their header. */
static inline struct live_packet live_packet(const struct frame *f, bool takes_tag)
{
	struct live_packet p = { .frame = *f };
	uint32_t type_at = live_type_at(f->link), payload = live_payload_at(f->link);
	bool is_cooked = f->link == LINK_LINUX_SLL || f->link == LINK_LINUX_SLL2;
	uint8_t *data = malloc(f->cap ? f->cap : 1);
	uint32_t n = f->cap;
	if (!data)
		abort();
	memcpy(data, f->data, n);
	p.live.packet_type = f->dir == DIR_OUT ? 4 : 0;
	if (f->link == LINK_ETHERNET && n >= payload)
		p.live.protocol = get_be16(data + type_at);
	if (is_cooked) {
		p.live.protocol = get_be16(data + type_at);
		p.live.packet_type = f->link == LINK_LINUX_SLL2 ? data[10] : data[0] ? 1 : data[1];
		p.live.ifindex = f->link == LINK_LINUX_SLL2 ? get_be32(data + 4) : 0;
	}
	if (takes_tag && live_has_tag(f)) {
		p.live.has_tag = true;
		p.live.tpid = p.live.protocol;
		p.live.tci = get_be16(data + payload);
		p.live.protocol = get_be16(data + payload + 2);
		data[type_at] = data[payload + 2];
		data[type_at + 1] = data[payload + 3];
		memmove(data + payload, data + payload + 4, n - payload - 4);
		n -= 4;
	}
	if (is_cooked) {
		n -= payload;
		memmove(data, data + payload, n);
	}
	/* Of just that size, for the address sanitizer. */
	uint8_t *exact = realloc(data, n ? n : 1);
	if (!exact)
		abort();
	p.frame.data = exact;
	p.frame.cap = p.frame.len = n;
	return p;
}

#endif
