/* The smallest parts of JSON. RFC 8259 section 7. */
#include "render/json_text.h"

#include "base/utf8.h"

enum { HEX_RUN = 1024 };

static bool is_plain(uint8_t c)
{
	return c >= 0x20 && c < 0x7f && c != '"' && c != '\\';
}

/* Whether out_json_text keeps the code points of these bytes: unsafe ones above U+FFFF it does not.
 */
static bool is_exact(const uint8_t *p, uint32_t n)
{
	while (n) {
		uint32_t cp;
		uint32_t len = utf8_decode(p, n, &cp);
		if (!len || (cp > 0xffff && !utf8_is_safe(cp)))
			return false;
		p += len;
		n -= len;
	}
	return true;
}

bool json_string(struct out *o, const uint8_t *p, uint32_t n)
{
	uint32_t plain = 0;
	while (plain < n && is_plain(p[plain]))
		plain++;
	out_c(o, '"');
	out_raw(o, (const char *)p, plain);
	if (plain < n)
		out_json_text(o, p + plain, n - plain);
	out_c(o, '"');
	return plain == n || is_exact(p + plain, n - plain);
}

void json_word(struct out *o, const char *word)
{
	json_string(o, (const uint8_t *)word, (uint32_t)strlen(word));
}

void json_hex(struct out *o, const uint8_t *p, uint32_t n)
{
	static const char digits[] = "0123456789abcdef";
	out_c(o, '"');
	while (n) {
		uint32_t run = min_u32(n, HEX_RUN);
		if (!out_room(o, 2 * (size_t)run))
			break;
		char *to = o->buf + o->len;
		for (uint32_t i = 0; i < run; i++) {
			*to++ = digits[p[i] >> 4];
			*to++ = digits[p[i] & 15];
		}
		o->len += 2 * (size_t)run;
		p += run;
		n -= run;
	}
	out_c(o, '"');
}

void json_ip4(struct out *o, const uint8_t *a)
{
	out_c(o, '"');
	out_ip4(o, a);
	out_c(o, '"');
}

void json_ip6(struct out *o, const uint8_t *a)
{
	out_c(o, '"');
	out_ip6(o, a);
	out_c(o, '"');
}

void json_mac(struct out *o, const uint8_t *a, uint32_t n)
{
	out_c(o, '"');
	out_mac2(o, a, n);
	out_c(o, '"');
}
