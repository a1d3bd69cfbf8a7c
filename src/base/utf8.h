/* UTF-8 (RFC 3629) as far as safe output needs it. */
#ifndef SONDE_BASE_UTF8_H
#define SONDE_BASE_UTF8_H

#include <stdbool.h>

#include "base/util.h"

/* Decodes one code point from n >= 1 bytes. Returns its length 1..4, or 0 if the bytes are not
 * valid UTF-8 (overlong forms, surrogates and values over U+10FFFF are not). */
uint32_t utf8_decode(const uint8_t *p, uint32_t n, uint32_t *ret_code_point);

/* False for control characters (C0, DEL, C1), bidirectional controls (U+061C, U+200E, U+200F,
 * U+202A-U+202E, U+2066-U+2069), line and paragraph separators, and invisible format characters
 * (U+200B-U+200D, U+2060-U+2064, U+FEFF, U+FFF9-U+FFFB, tags U+E0000-U+E007F). */
bool utf8_is_safe(uint32_t code_point);

/* Length of the valid, safe code point at p, or 0. */
static inline uint32_t utf8_printable(const uint8_t *p, uint32_t n)
{
	uint32_t cp;
	uint32_t len = utf8_decode(p, n, &cp);
	return len && utf8_is_safe(cp) ? len : 0;
}

#endif
