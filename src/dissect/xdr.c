/* XDR, External Data Representation. RFC 4506. */
#include "dissect/xdr.h"

uint32_t xdr_u32(struct dis *d)
{
	if (!d_need(d, 4))
		return 0;
	uint32_t v = (uint32_t)d_peek(d, 0, 4);
	d_skip(d, 4);
	return v;
}

void xdr_skip(struct dis *d, uint32_t n)
{
	if (d_need(d, n))
		d_skip(d, n);
	if (d_need(d, xdr_pad(n)))
		d_skip(d, xdr_pad(n));
}

struct span xdr_fixed(struct dis *d, const struct field *f, uint32_t n)
{
	struct span s = d_bytes(d, f, n);
	if (d_need(d, xdr_pad(n)))
		d_skip(d, xdr_pad(n));
	return s;
}

struct span xdr_opaque(struct dis *d, const struct field *f, uint32_t max)
{
	uint32_t n = xdr_u32(d);
	if (n > max)
		d_bad(d, "a text is longer than its protocol allows");
	return xdr_fixed(d, f, n);
}

void xdr_skip_opaque(struct dis *d)
{
	xdr_skip(d, xdr_u32(d));
}
