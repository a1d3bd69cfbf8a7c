/*
 * A frame: one packet as a source delivered it. It is a view; the bytes belong to the source and
 * are valid until its next call. Everything downstream (filter, dissection, rendering, writing)
 * reads it.
 */
#ifndef SONDE_BASE_FRAME_H
#define SONDE_BASE_FRAME_H

#include <stdbool.h>
#include <stdint.h>

#include "base/util.h"

/* Link types are LINKTYPE_ numbers as in pcap files; those above 0xffff are ours, for media that
 * have no such number. */
enum link_type {
	LINK_NULL = 0,
	LINK_ETHERNET = 1,
	LINK_TOKEN_RING = 6,
	LINK_SLIP = 8,
	LINK_PPP = 9,
	LINK_FDDI = 10,
	LINK_RAW = 101,
	LINK_C_HDLC = 104,
	LINK_LOOP = 108,
	LINK_LINUX_SLL = 113,
	LINK_IPNET = 226,
	LINK_IPV4 = 228,
	LINK_IPV6 = 229,
	LINK_IPOIB = 242,
	LINK_INFINIBAND = 247,
	LINK_LINUX_SLL2 = 276,
	LINK_IFTYPE = 0x10000, /* + SNMP ifType: an interface kind that no LINKTYPE describes */
};

enum frame_dir { DIR_UNKNOWN, DIR_IN, DIR_OUT };

struct frame {
	const uint8_t *data;
	uint32_t cap;	   /* bytes held */
	uint32_t len;	   /* bytes on the wire, >= cap */
	uint32_t link;	   /* enum link_type or another LINKTYPE number */
	uint32_t iface;	   /* index into the source's interface table */
	int64_t ts_ns;	   /* since the epoch, UTC */
	uint64_t number;   /* position in the capture, from 1 */
	uint64_t drops;	   /* packets lost by the capturing system so far */
	uint8_t dir;	   /* enum frame_dir */
	bool has_ts;	   /* false: the source recorded no time (pcapng simple packet block) */
	uint8_t fcs_len;   /* trailing check-sequence bytes inside cap */
	struct span meta;  /* pcapng packet options as read, else empty; for writers only */
	bool meta_swapped; /* meta is in the byte order opposite to this host's */
};

#endif
