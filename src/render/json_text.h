/* The smallest parts of JSON: keys, strings, hex, addresses. */
#ifndef SONDE_RENDER_JSON_TEXT_H
#define SONDE_RENDER_JSON_TEXT_H

#include "base/out.h"

/* Text from outside as a JSON string. Returns whether it can be read back exactly: bytes that are
 * no UTF-8 become U+FFFD. */
bool json_string(struct out *o, const uint8_t *p, uint32_t n);

/* The program's own text as a JSON string. */
void json_word(struct out *o, const char *word);

/* Bytes as a string of hex digits. */
void json_hex(struct out *o, const uint8_t *p, uint32_t n);

/* Addresses as strings: 4 bytes, 16 bytes, n bytes with colons and two digits each. */
void json_ip4(struct out *o, const uint8_t *a);
void json_ip6(struct out *o, const uint8_t *a);
void json_mac(struct out *o, const uint8_t *a, uint32_t n);

/* ,"nameSUFFIX": with the comma only if !*first, which is then false. */
static inline void json_key(struct out *o, struct span name, const char *suffix, bool *first)
{
	size_t n_suffix = strlen(suffix);
	if (!out_room(o, name.n + n_suffix + 4))
		return;
	char *to = o->buf + o->len;
	if (!*first)
		*to++ = ',';
	*first = false;
	*to++ = '"';
	memcpy(to, name.p, name.n);
	to += name.n;
	memcpy(to, suffix, n_suffix);
	to += n_suffix;
	*to++ = '"';
	*to++ = ':';
	o->len = (size_t)(to - o->buf);
}

#endif
