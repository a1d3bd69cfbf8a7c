/* Dumps of the ipreport style: offset, 16 bytes in four groups, the same as characters. */
#include "render/ipreport_parts.h"

enum { ROW = 16, GROUP = 4, GAP = 5, HEX_COLUMNS = 4 * 8 + 3, ROW_TEXT = 8 + GAP + 35 + GAP + 19 };

/*
 * Code page 1047, as ASCII where that has the character: the printing ones of 0x40..0xff, sixteen a
 * line.
 */
static const char ebcdic[] = " ...........<(+|"
			     "&.........!$*);^"
			     "-/.........,%_>?"
			     ".........`:#@'=\""
			     ".abcdefghi......"
			     ".jklmnopqr......"
			     ".~stuvwxyz...[.."
			     ".............].."
			     "{ABCDEFGHI......"
			     "}JKLMNOPQR......"
			     "\\.STUVWXYZ......"
			     "0123456789......";

enum { EBCDIC_FIRST = 0x40 };

void ir_dump_prepare(struct ipreport_style *s)
{
	static const char digits[] = "0123456789abcdef";
	for (uint32_t i = 0; i < 256; i++) {
		s->pair[i][0] = digits[i >> 4];
		s->pair[i][1] = digits[i & 15];
		bool printing = i >= 0x20 && i < 0x7f;
		if (s->opts.ebcdic)
			s->glyph[i] = i >= EBCDIC_FIRST ? ebcdic[i - EBCDIC_FIRST] : '.';
		else
			s->glyph[i] = printing ? (char)i : '.';
	}
}

static char *put_hex(const struct ipreport_style *s, char *to, const uint8_t *p, uint32_t n)
{
	char *end = to + HEX_COLUMNS;
	for (uint32_t i = 0; i < n; i++) {
		memcpy(to, s->pair[p[i]], 2);
		to += 2;
		if (i % GROUP == GROUP - 1 && i != ROW - 1)
			*to++ = ' ';
	}
	while (to < end)
		*to++ = ' ';
	return end;
}

static char *put_gap(char *to)
{
	memcpy(to, "     ", GAP);
	return to + GAP;
}

static char *put_row(const struct ipreport_style *s, char *to, const uint8_t *p, uint32_t n)
{
	to = put_hex(s, put_gap(to), p, n);
	to = put_gap(to);
	*to++ = '|';
	for (uint32_t i = 0; i < ROW; i++)
		*to++ = i < n ? s->glyph[p[i]] : ' ';
	*to++ = '|';
	*to++ = '\n';
	return to;
}

static char *put_offset(const struct ipreport_style *s, char *to, uint32_t offset)
{
	for (uint32_t shift = 32; shift; to += 2) {
		shift -= 8;
		memcpy(to, s->pair[offset >> shift & 0xff], 2);
	}
	return to;
}

void ir_dump(struct ir *ir, const char *label, const uint8_t *p, uint32_t n)
{
	const struct ipreport_style *s = ir->s;
	struct out *o = ir->o;
	size_t n_label = s->opts.labels && label ? strlen(label) : 0;
	n = min_u32(n, s->opts.dump_max);
	for (uint32_t at = 0; at < n; at += ROW) {
		if (!out_room(o, ROW_TEXT + IR_LABEL + 2))
			return;
		char *to = o->buf + o->len;
		if (n_label) {
			memcpy(to, label, n_label);
			to += n_label;
			*to++ = ':';
			*to++ = ' ';
		}
		to = put_offset(s, to, at);
		to = put_row(s, to, p + at, min_u32(n - at, ROW));
		o->len = (size_t)(to - o->buf);
	}
}
