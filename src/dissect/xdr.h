/*
 * XDR (RFC 4506) on the decoder's calls. Numbers are d_get of fields 4 or 8 bytes wide; here is
 * what has a length. What is missing, or longer than allowed, is a fault, as everywhere.
 */
#ifndef SONDE_DISSECT_XDR_H
#define SONDE_DISSECT_XDR_H

#include "dissect/dissect.h"

#define XDR_UNLIMITED UINT32_MAX

/* The padding behind n bytes. */
static inline uint32_t xdr_pad(uint32_t n)
{
	return -n & 3;
}

/* A number that is not recorded. */
uint32_t xdr_u32(struct dis *d);

/* Moves over n bytes and their padding; they must be held. */
void xdr_skip(struct dis *d, uint32_t n);

/* n bytes as the value of f, and their padding. */
struct span xdr_fixed(struct dis *d, const struct field *f, uint32_t n);

/* A string, or an opaque of variable length: its length, which is not recorded, and at most max
 * bytes as the value of f. */
struct span xdr_opaque(struct dis *d, const struct field *f, uint32_t max);

/* Moves over one of those. */
void xdr_skip_opaque(struct dis *d);

#endif
