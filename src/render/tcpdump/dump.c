/* Hex dumps of the tcpdump style. */
#include "render/tcpdump/style.h"

enum { ROW = 16, HEX_WIDTH = 40 /* of a row: eight groups of five characters */ };

/* " 4500 0028": each pair of bytes behind a blank. Returns the width. */
static uint32_t put_pairs(struct out *o, const uint8_t *p, uint32_t n)
{
	for (uint32_t i = 0; i < n; i += 2) {
		out_c(o, ' ');
		out_hex(o, p + i, min_u32(2, n - i), false);
	}
	return n / 2 * 5 + n % 2 * 3;
}

static void put_ascii(struct out *o, const uint8_t *p, uint32_t n)
{
	for (uint32_t i = 0; i < n; i++)
		out_c(o, p[i] >= 0x21 && p[i] <= 0x7e ? (char)p[i] : '.');
}

void td_dump(struct td *t, enum tcpdump_dump dump, uint32_t from)
{
	const struct frame *f = t->p->frame;
	struct out *o = t->o;
	for (uint32_t at = from; at < f->cap; at += ROW) {
		uint32_t n = min_u32(ROW, f->cap - at);
		if (dump != TCPDUMP_ASCII) {
			out_s(o, "\n\t\t\t");
			put_pairs(o, f->data + at, n);
			continue;
		}
		out_s(o, "\n0x");
		out_x(o, at - from, 4);
		out_c(o, '\t');
		out_pad(o, ' ', HEX_WIDTH - put_pairs(o, f->data + at, n));
		out_c(o, '\t');
		put_ascii(o, f->data + at, n);
	}
}
