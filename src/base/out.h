/*
 * Bounded text output. A struct out appends to a caller's buffer; when the buffer is full it is
 * handed to the flush function (a file, see out_fd) or, without one, the overflow flag sticks and
 * the rest is lost.
 *
 * out_text and out_excerpt are the only ways for bytes from a packet to become text: control bytes
 * and bidirectional overrides never pass raw.
 */
#ifndef SONDE_BASE_OUT_H
#define SONDE_BASE_OUT_H

#include <stdbool.h>
#include <string.h>

#include "base/util.h"

struct out {
	char *buf;
	size_t len, cap;
	bool overflow;		      /* something did not fit, or could not be written */
	int write_errno;	      /* why flushing failed; 0 when it did not */
	void (*flush)(struct out *o); /* empties buf (sets len to 0); NULL: memory only */
	int fd;			      /* of out_fd */
};

extern const char out_digits2[201]; /* "00" "01" ... "99" */

/* Output to memory: at most cap bytes at buf. Text is not terminated. */
static inline struct out out_mem(char *buf, size_t cap)
{
	return (struct out){ .buf = buf, .cap = cap, .fd = -1 };
}

/* Output to a file descriptor through buf. The caller calls out_flush at the end and checks
 * write_errno. After a write error further output is dropped. */
struct out out_fd(int fd, char *buf, size_t cap);

/* Writes out what is buffered. */
static inline void out_flush(struct out *o)
{
	if (o->flush)
		o->flush(o);
}

/* Makes room for n bytes if that is possible. Returns whether they fit now. */
bool out_room_slow(struct out *o, size_t n);

static inline bool out_room(struct out *o, size_t n)
{
	return likely(n <= o->cap - o->len) || out_room_slow(o, n);
}

static inline void out_c(struct out *o, char c)
{
	if (out_room(o, 1))
		o->buf[o->len++] = c;
}

/* n bytes that are known to be safe text. */
static inline void out_raw(struct out *o, const char *s, size_t n)
{
	if (out_room(o, n)) {
		__builtin_memcpy(o->buf + o->len, s, n); /* room is checked: no second check */
		o->len += n;
	}
}

/* A string of the program's own: safe, terminated. strlen folds for literals. */
static inline void out_s(struct out *o, const char *s)
{
	out_raw(o, s, strlen(s));
}

void out_pad(struct out *o, char c, size_t n);

/* Numbers. width: minimum, padded with zeros (out_u0, out_x) or blanks (out_uw). */
void out_u(struct out *o, uint64_t v);
void out_d(struct out *o, int64_t v);
void out_u0(struct out *o, uint64_t v, unsigned width);
void out_uw(struct out *o, uint64_t v, unsigned width);
void out_x(struct out *o, uint64_t v, unsigned width);
void out_X(struct out *o, uint64_t v, unsigned width);
void out_o(struct out *o, uint64_t v, unsigned width);

/* Addresses: dotted quad of 4 bytes; RFC 5952 text of 16 bytes; colon-separated hex of n bytes,
 * without leading zeros (8:0:20:1:3d:94) or, padded, with two digits each. */
void out_ip4(struct out *o, const uint8_t *a);
void out_ip6(struct out *o, const uint8_t *a);
void out_mac(struct out *o, const uint8_t *a, uint32_t n);
void out_mac2(struct out *o, const uint8_t *a, uint32_t n);

/* The same for writers that have made room themselves: text of v (20 bytes are written at most) and
 * of 4 address bytes (at most 15, and one byte more is written) at s. Return the end of it. */
char *fmt_u(char *s, uint64_t v);
char *fmt_ip4(char *s, const uint8_t *a);

/* A string of the program's own at s, for the same; strlen folds for literals. */
static ALWAYS_INLINE char *fmt_s(char *s, const char *text)
{
	size_t n = strlen(text);
	__builtin_memcpy(s, text, n);
	return s + n;
}

/* n bytes as hex digits without separators. */
void out_hex(struct out *o, const uint8_t *p, uint32_t n, bool upper);

/* Text from outside: printable ASCII and valid UTF-8 pass; control bytes, invalid bytes,
 * bidirectional overrides and line separators come out as \ooo (octal) per byte. */
void out_text(struct out *o, const uint8_t *p, uint32_t n);

/* An excerpt of payload: printable bytes of the first max, \n \b \t \r \f and \ooo for the
 * rest; nothing if not more than half of them are printable. */
void out_excerpt(struct out *o, const uint8_t *p, uint32_t n, uint32_t max);

/* The same inside a JSON string: escapes as RFC 8259 section 7; bytes that are no UTF-8 become
 * U+FFFD. */
void out_json_text(struct out *o, const uint8_t *p, uint32_t n);

/* printf, for places that are not on the way of every packet. */
void out_f(struct out *o, const char *fmt, ...) PRINTF_LIKE(2, 3);

/* Seconds since the epoch as "2006-01-02T15:04:05" UTC plus ".nnnnnnnnnZ" (RFC 3339). */
void out_rfc3339(struct out *o, int64_t ts_ns);

#endif
