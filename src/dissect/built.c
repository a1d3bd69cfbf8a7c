/* Values built from the bytes of a packet. */
#include "dissect/built.h"

#include "base/out.h"

enum { NETBIOS_CODED = 32, NETBIOS_NAME = 15, OID_TEXT = 512 };

/* Records p as built from the next n bytes, and moves over them. */
static void record(struct dis *d, const struct field *f, struct span built, uint32_t n)
{
	uint32_t off = cur_off(&d->c.cur);
	if (!d_ok(d))
		return;
	struct record *r = d_push_(d, f, REC_VALUE);
	r->off = off;
	r->len = n;
	r->v.p = built.p;
	r->n = built.n;
	d_skip(d, n);
}

void d_padded(struct dis *d, const struct field *f, uint32_t n, uint32_t size)
{
	uint8_t *p = n <= size && d_need(d, n) ? d_alloc(d, size) : NULL;
	if (!p)
		return;
	memset(p, 0, size);
	for (uint32_t i = 0; i < n; i++)
		p[i] = (uint8_t)d_peek(d, i, 1);
	record(d, f, (struct span){ p, size }, n);
}

void d_address(struct dis *d, const struct field *f, uint32_t address, uint32_t n)
{
	uint8_t *p = d_alloc(d, 4);
	if (!p)
		return;
	for (int i = 0; i < 4; i++)
		p[i] = (uint8_t)(address >> (24 - 8 * i));
	record(d, f, (struct span){ p, 4 }, n);
}

void d_spread(struct dis *d, const struct field *f, uint32_t n, uint32_t stride)
{
	uint8_t *p = d_need(d, n * stride) ? d_alloc(d, n) : NULL;
	if (!p)
		return;
	for (uint32_t i = 0; i < n; i++)
		p[i] = (uint8_t)d_peek(d, i * stride + stride - 1, 1);
	record(d, f, (struct span){ p, n }, n * stride);
}

void d_wide_text(struct dis *d, const struct field *f, uint32_t max)
{
	uint32_t n = 0, held = d_held(d) / 2;
	while (n < held && n < max && d_peek(d, 2 * n, 2))
		n++;
	uint8_t *p = d_alloc(d, n);
	if (!p)
		return;
	for (uint32_t i = 0; i < n; i++)
		p[i] = d_peek(d, 2 * i + 1, 1) ? '?' : (uint8_t)d_peek(d, 2 * i, 1);
	record(d, f, (struct span){ p, n }, 2 * n);
	if (n < held && n < max)
		d_skip(d, 2);
}

void d_text_to_nul(struct dis *d, const struct field *f)
{
	uint32_t held = d_held(d);
	uint32_t n = d_before(d, 0, held, 0);
	d_bytes(d, f, n);
	if (n < held)
		d_skip(d, 1);
}

void d_netbios_name(struct dis *d, const struct field *f)
{
	if (!d_need(d, NETBIOS_CODED))
		return;
	char text[NETBIOS_NAME + 8];
	struct out o = out_mem(text, sizeof(text));
	for (uint32_t i = 0; i <= NETBIOS_NAME; i++) {
		uint32_t high = (uint32_t)d_peek(d, 2 * i, 1) - (uint32_t)'A';
		uint32_t low = (uint32_t)d_peek(d, 2 * i + 1, 1) - (uint32_t)'A';
		uint8_t c = (uint8_t)(high << 4 | (low & 0xff));
		if (i == NETBIOS_NAME)
			out_f(&o, "[%x]", c);
		else if (c != ' ')
			out_c(&o, c < ' ' || c == 0x7f ? '.' : (char)c);
	}
	uint8_t *p = d_alloc(d, (uint32_t)o.len);
	if (!p)
		return;
	memcpy(p, text, o.len);
	record(d, f, (struct span){ p, (uint32_t)o.len }, NETBIOS_CODED);
}

void d_scrambled(struct dis *d, const struct field *f, uint32_t n)
{
	uint8_t *p = d_need(d, n) ? d_alloc(d, n) : NULL;
	if (!p)
		return;
	for (uint32_t i = 0; i < n; i++)
		p[i] = (uint8_t)((d_peek(d, i, 1) ^ 0x5b) & 0x7f);
	record(d, f, (struct span){ p, n }, n);
}

void d_reversed(struct dis *d, const struct field *f, uint32_t n)
{
	uint8_t *p = d_need(d, n) ? d_alloc(d, n) : NULL;
	if (!p)
		return;
	for (uint32_t i = 0; i < n; i++) {
		uint8_t in = (uint8_t)d_peek(d, i, 1), turned = 0;
		for (uint32_t bit = 0; bit < 8; bit++)
			turned = (uint8_t)(turned | ((in >> bit & 1) << (7 - bit)));
		p[i] = turned;
	}
	record(d, f, (struct span){ p, n }, n);
}

/* Numbers above 32 bits, and text above the limit, are cut: no object has such a name. */
void d_oid(struct dis *d, const struct field *f, uint32_t n)
{
	if (!d_need(d, n))
		return;
	char text[OID_TEXT];
	struct out o = out_mem(text, sizeof(text));
	uint64_t part = 0;
	bool first = true;
	for (uint32_t i = 0; i < n; i++) {
		uint64_t byte = d_peek(d, i, 1);
		part = (part << 7 | (byte & 0x7f)) & UINT32_MAX;
		if (byte & 0x80)
			continue;
		if (first) {
			uint64_t root = part < 80 ? part / 40 : 2;
			out_u(&o, root);
			part -= root * 40;
			first = false;
		}
		if (o.len + 12 > sizeof(text))
			break;
		out_c(&o, '.');
		out_u(&o, part);
		part = 0;
	}
	uint8_t *p = d_alloc(d, (uint32_t)o.len);
	if (!p)
		return;
	memcpy(p, text, o.len);
	record(d, f, (struct span){ p, (uint32_t)o.len }, n);
}

const uint8_t *d_net_node(struct dis *d, uint64_t net, uint64_t node)
{
	enum { ROOM = 12 };
	uint8_t *p = d_alloc(d, ROOM);
	if (!p)
		return (const uint8_t *)"";
	struct out o = out_mem((char *)p, ROOM - 1);
	out_f(&o, "%u.%u", (unsigned)net, (unsigned)node);
	memset(p + o.len, 0, ROOM - o.len);
	return p;
}
