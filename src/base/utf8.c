/* UTF-8 decoding and the list of code points that must not reach a terminal. */
#include "base/utf8.h"

uint32_t utf8_decode(const uint8_t *p, uint32_t n, uint32_t *ret_code_point)
{
	static const uint32_t lowest[] = { 0, 0, 0x80, 0x800, 0x10000 };
	uint8_t first = p[0];
	uint32_t len = first < 0x80	  ? 1
		       : first >> 5 == 6  ? 2
		       : first >> 4 == 14 ? 3
		       : first >> 3 == 30 ? 4
					  : 0;
	if (!len || len > n)
		return 0;
	uint32_t cp = len == 1 ? first : first & (0x7fu >> len);
	for (uint32_t i = 1; i < len; i++) {
		if ((p[i] & 0xc0) != 0x80)
			return 0;
		cp = cp << 6 | (p[i] & 0x3f);
	}
	if (cp < lowest[len] || cp > 0x10ffff || (cp >= 0xd800 && cp <= 0xdfff))
		return 0;
	*ret_code_point = cp;
	return len;
}

bool utf8_is_safe(uint32_t cp)
{
	static const struct {
		uint32_t first, last;
	} unsafe[] = {
		{ 0, 0x1f },	    { 0x7f, 0x9f },	{ 0xad, 0xad },	    { 0x61c, 0x61c },
		{ 0x180e, 0x180e }, { 0x200b, 0x200f }, { 0x2028, 0x202e }, { 0x2060, 0x206f },
		{ 0xfeff, 0xfeff }, { 0xfff9, 0xfffb }, { 0xfffe, 0xffff }, { 0xe0000, 0xe007f },
	};
	for (size_t i = 0; i < ARRAY_LEN(unsafe); i++)
		if (cp >= unsafe[i].first && cp <= unsafe[i].last)
			return false;
	return true;
}
