/*
 * Decimal digits without a branch on how many there are, for lines of which most are numbers: eight
 * at a time, side by side in one word. Writers have made room; what is written behind the end of
 * the text is nothing that anybody reads.
 */
#ifndef SONDE_BASE_DECIMAL_H
#define SONDE_BASE_DECIMAL_H

#include "base/bytes.h"
#include "base/out.h"

enum { DECIMAL_EIGHT = 100000000, DECIMAL_U32_ROOM = 10 };

/* The eight digits of v < 100,000,000, the first in the lowest byte, as numbers from 0 to 9. */
static ALWAYS_INLINE uint64_t decimal_digits(uint32_t v)
{
	/* Two halves of four digits, four of two, eight of one. Each step divides all parts by a
	 * multiplication; q + ((x - q * 10) << 8), written with one more, is the quotients with the
	 * remainders behind them. */
	uint64_t q = v / 10000;
	uint64_t x = ((uint64_t)v << 32) - q * ((UINT64_C(10000) << 32) - 1);
	q = (x * 10486 >> 20) & 0x0000007f0000007f;
	x = (x << 16) - q * ((100 << 16) - 1);
	q = (x * 103 >> 10) & 0x000f000f000f000f;
	return (x << 8) - q * ((10 << 8) - 1);
}

static ALWAYS_INLINE void decimal_store(char *s, uint64_t text)
{
	text = HOST_IS_BE ? __builtin_bswap64(text) : text;
	memcpy(s, &text, sizeof(text));
}

/* v < 100,000,000 with leading zeros. Returns the end of the text. */
static ALWAYS_INLINE char *fmt_08(char *s, uint32_t v)
{
	decimal_store(s, decimal_digits(v) + 0x3030303030303030);
	return s + 8;
}

/* v < 100,000,000 without leading zeros; eight bytes are written. */
static ALWAYS_INLINE char *fmt_8(char *s, uint32_t v)
{
	uint64_t digits = decimal_digits(v);
	unsigned zeros = (unsigned)__builtin_ctzll(digits | UINT64_C(1) << 56) / 8;
	decimal_store(s, (digits + 0x3030303030303030) >> 8 * zeros);
	return s + 8 - zeros;
}

/* Any v without leading zeros; DECIMAL_U32_ROOM bytes are written at most. */
static ALWAYS_INLINE char *fmt_u32(char *s, uint32_t v)
{
	if (v < DECIMAL_EIGHT)
		return fmt_8(s, v);
	uint32_t high = v / DECIMAL_EIGHT;
	uint32_t skip = high < 10;
	memcpy(s, out_digits2 + 2 * high + skip, 2);
	return fmt_08(s + 2 - skip, v % DECIMAL_EIGHT);
}

#endif
