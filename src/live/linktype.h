/* Kinds of hardware as the kernel numbers them (ARPHRD_), and what their frames are to us. */
#ifndef SONDE_LIVE_LINKTYPE_H
#define SONDE_LIVE_LINKTYPE_H

#include <stdint.h>

#include "base/frame.h"

/* Where the bytes of a packet begin. */
enum link_start {
	START_MAC,    /* with the header of the link */
	START_NET,    /* with the network layer: the link has no header worth keeping */
	START_COOKED, /* the same behind a Linux "cooked" header (SLL2), which says the protocol */
};

struct link_kind {
	uint32_t link; /* enum link_type or another LINKTYPE number */
	enum link_start start;
	uint8_t iftype; /* SNMP interface type */
};

/* Kinds that are not known are cooked. */
struct link_kind link_kind_of(uint16_t hatype);

/* Whether the kernel's program sees the same bytes that are delivered. */
static inline bool link_kind_filters(struct link_kind kind)
{
	return kind.start == START_MAC;
}

#endif
