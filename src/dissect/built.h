/* Values that are built from the bytes of a packet: protocols themselves see no bytes. */
#ifndef SONDE_DISSECT_BUILT_H
#define SONDE_DISSECT_BUILT_H

#include "dissect/dissect.h"

/* The next n bytes, filled up with zeros to `size`: address prefixes. */
void d_padded(struct dis *d, const struct field *f, uint32_t n, uint32_t size);

/* An IPv4 address that is made of the next n bytes. */
void d_address(struct dis *d, const struct field *f, uint32_t address, uint32_t n);

/* n bytes, each the last of `stride` on the wire: XDR's arrays of characters. */
void d_spread(struct dis *d, const struct field *f, uint32_t n, uint32_t stride);

/* Text of characters two bytes wide, little-endian, at most `max` of them: up to a NUL or the end
 * of what is held. Those above 255 become '?'. The cursor moves behind the NUL. */
void d_wide_text(struct dis *d, const struct field *f, uint32_t max);

/* Text up to its NUL, or to the end of what is held; the cursor moves behind the NUL. */
void d_text_to_nul(struct dis *d, const struct field *f);

/* A NetBIOS name in its first-level coding: 32 letters, two for each byte. "NAME[20]": without
 * blanks, and the last byte in hex. RFC 1001 section 14. */
void d_netbios_name(struct dis *d, const struct field *f);

/* n bytes of text, each exclusive or 0x5b, 7 bits kept: how PC-NFS scrambles names. */
void d_scrambled(struct dis *d, const struct field *f, uint32_t n);

/* A station's address of n bytes, the bits of each byte the other way round. */
void d_reversed(struct dis *d, const struct field *f, uint32_t n);

/* An object identifier in the n bytes of its BER coding, as "1.3.6.1". X.690 section 8.19. */
void d_oid(struct dis *d, const struct field *f, uint32_t n);

/* "net.node", terminated, for d_source and d_destination. Not NULL. */
const uint8_t *d_net_node(struct dis *d, uint64_t net, uint64_t node);

/* Decodes the next n bytes (cut to what exists) with part(d, arg), which sees nothing behind them;
 * what it leaves is passed over. A fault in them is the layer's. */
static inline void d_part(struct dis *d, uint32_t n, void (*part)(struct dis *d, uint32_t arg),
			  uint32_t arg)
{
	struct cursor rest = d->c.cur;
	d->c.cur = cur_sub_clamp(&rest, n);
	part(d, arg);
	cur_fail(&rest, cur_fault(&d->c.cur));
	d->c.cur = rest;
	cur_skip(&d->c.cur, min_u32(n, cur_left(&d->c.cur)));
}

#endif
