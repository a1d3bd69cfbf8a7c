/*
 * Where things lie in a frame: the link header walked, VLAN tags, the network header, IPv6
 * extension headers. The one place that knows link types; the program's PARSE instruction and the
 * tree evaluator both ask it, so that they cannot differ.
 *
 *	struct flayout l;
 *	layout_of(&l, frame);
 *	l.var[VAR_PROTO]			a fact, see enum f_var
 *	layout_load(frame, l.base[BASE_NET], 9, 1, &value)
 *
 * The rules, for whoever writes the same as a kernel program; "held" means within frame->cap:
 *
 * Ethernet	type at 12. While it is 8100, 88a8 or 9100, fewer than 8 tags have been seen
 *		and the four bytes behind it are held: one tag; the type is the last two of
 *		them. N lies behind the type; if it still is a tag (cut off, or a ninth)
 *		there is no N. Types up to 1500 are 802.3 lengths: N is the LLC header then,
 *		and SNAP is not looked into.
 * SLL, SLL2	protocol at 14, 0; N at 16, 20; tags, which begin there, as in Ethernet.
 *		Direction by the packet type.
 * FDDI		LLC at 13 if the frame control says so. SNAP (aa aa 03): its type, N behind it.
 *		Other LLC, if three bytes of it are held: type 0, N at the LLC header.
 * Token ring	LLC at 14 + routing field, as FDDI.
 * PPP		ff 03, which may be missing, then the protocol: as Ethernet type where it
 *		has one.
 * C-HDLC, IPoIB	type at 2, 0; N at 4; tags as in SLL.
 * NULL, LOOP	family in either byte order (2: IPv4; 10, 24, 26, 28, 30: IPv6); N at 4.
 * IPNET	family at 1 (2, 4: IPv4; 26, 6: IPv6); N at 24; direction by the hook;
 *		interface index at 8.
 * RAW		IPv4 or IPv6 by the first four bits; N at 0. IPV4, IPV6: always that.
 * Any other	no type, no N.
 *
 * Type 0800	if 10 bytes are held at N: PROTO = NEXT_HEADER = byte 9; FRAGMENT by the
 *		offset in bytes 6..7; unless FRAGMENT, T = N + 4 * low half of byte 0. The
 *		version is not looked at.
 * Type 86dd	if 40 bytes are held at N: NEXT_HEADER = byte 6, then from N + 40 on, while
 *		the header is one of enum f_chain: note it in CHAIN; if 8 bytes of it are
 *		not held, or it is the 17th: no PROTO, no T. A Fragment header with an
 *		offset ends the walk: PROTO = its next header, FRAGMENT, no T. AH is (length
 *		+ 2) * 4 bytes long, Fragment 8, others (length + 1) * 8. At the first other
 *		header: PROTO = its number, T = its place.
 *
 * T may lie behind the end of what is held: loads from there fail.
 */
#ifndef SONDE_FILTER_LAYOUT_H
#define SONDE_FILTER_LAYOUT_H

#include <stdbool.h>

#include "base/bytes.h"
#include "base/frame.h"
#include "filter/tree.h"

enum {
	LAYOUT_MAX_TAGS = 8,
	LAYOUT_MAX_EXTENSIONS = 16, /* IPv6 extension headers */
};

/* A fact or a base that a packet does not have. */
#define LAYOUT_NONE 0xffffffffu

struct flayout {
	uint32_t base[N_BASES]; /* offset in the frame, or LAYOUT_NONE: loads from there fail */
	uint32_t var[N_VARS];	/* values as enum f_var says */
};

/* Never fails: what the packet does not have is absent from the result. */
void layout_of(struct flayout *ret_layout, const struct frame *frame);

/* n bytes at base + offset of the frame, or NULL unless all of them are held. The sum does not
 * wrap. This is the only way of the filter layer to packet bytes. */
static inline const uint8_t *layout_bytes(const struct frame *frame, uint32_t base, uint32_t offset,
					  uint32_t n)
{
	if (unlikely(base > frame->cap || offset > frame->cap - base ||
		     n > frame->cap - base - offset))
		return NULL;
	return frame->data + base + offset;
}

/* A big-endian number of size 1, 2 or 4. Returns false, and leaves *ret, unless it is held. */
static inline bool layout_load(const struct frame *frame, uint32_t base, uint32_t offset,
			       uint32_t size, uint32_t *ret)
{
	const uint8_t *p = layout_bytes(frame, base, offset, size);
	if (unlikely(!p))
		return false;
	*ret = size == 1 ? p[0] : size == 2 ? get_be16(p) : get_be32(p);
	return true;
}

/* The bit of enum f_chain for an IPv6 extension header; 0 for any other protocol number. */
uint32_t layout_chain_bit(uint32_t proto);

/* The Ethernet type that stands for a PPP protocol and back; numbers without one pass unchanged. */
uint32_t layout_type_of_ppp(uint32_t protocol);
uint32_t layout_ppp_of_type(uint32_t type);

#endif
