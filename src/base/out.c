/* Bounded text output: numbers, addresses and text that cannot attack a terminal. */
#include "base/out.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <unistd.h>

#include "base/decimal.h"
#include "base/utf8.h"
#include "base/wallclock.h"

const char out_digits2[201] =
	"00010203040506070809101112131415161718192021222324252627282930313233343536"
	"37383940414243444546474849505152535455565758596061626364656667686970717273"
	"7475767778798081828384858687888990919293949596979899";

static const char hex_lower[] = "0123456789abcdef";
static const char hex_upper[] = "0123456789ABCDEF";

static void flush_fd(struct out *o)
{
	size_t done = 0;
	while (done < o->len && !o->write_errno) {
		ssize_t n = write(o->fd, o->buf + done, o->len - done);
		if (n > 0)
			done += (size_t)n;
		else if (n == 0 || errno != EINTR)
			o->write_errno = n == 0 ? EIO : errno;
	}
	o->len = 0;
	if (o->write_errno)
		o->overflow = true;
}

struct out out_fd(int fd, char *buf, size_t cap)
{
	return (struct out){ .buf = buf, .cap = cap, .flush = flush_fd, .fd = fd };
}

bool out_room_slow(struct out *o, size_t n)
{
	out_flush(o);
	if (n <= o->cap - o->len)
		return true;
	o->overflow = true;
	return false;
}

void out_pad(struct out *o, char c, size_t n)
{
	if (out_room(o, n)) {
		memset(o->buf + o->len, c, n);
		o->len += n;
	}
}

/* Decimal digits of v, right-aligned before end; returns their start. */
static char *decimal(uint64_t v, char *end)
{
	while (v >= 100) {
		end -= 2;
		memcpy(end, out_digits2 + 2 * (v % 100), 2);
		v /= 100;
	}
	if (v >= 10) {
		end -= 2;
		memcpy(end, out_digits2 + 2 * v, 2);
	} else {
		*--end = (char)('0' + v);
	}
	return end;
}

static void padded(struct out *o, const char *digits, size_t n, char pad, unsigned width)
{
	if (n < width)
		out_pad(o, pad, width - n);
	out_raw(o, digits, n);
}

void out_u(struct out *o, uint64_t v)
{
	enum { LONGEST = 20 };
	if (out_room(o, LONGEST)) {
		o->len = (size_t)(fmt_u(o->buf + o->len, v) - o->buf);
		return;
	}
	char tmp[LONGEST];
	char *s = decimal(v, tmp + sizeof(tmp));
	out_raw(o, s, (size_t)(tmp + sizeof(tmp) - s));
}

char *fmt_u(char *s, uint64_t v)
{
	if (v <= UINT32_MAX)
		return fmt_u32(s, (uint32_t)v);
	s = fmt_u(s, v / DECIMAL_EIGHT);
	return fmt_08(s, (uint32_t)(v % DECIMAL_EIGHT));
}

void out_d(struct out *o, int64_t v)
{
	if (v < 0)
		out_c(o, '-');
	out_u(o, v < 0 ? -(uint64_t)v : (uint64_t)v);
}

void out_u0(struct out *o, uint64_t v, unsigned width)
{
	char tmp[20];
	char *s = decimal(v, tmp + sizeof(tmp));
	padded(o, s, (size_t)(tmp + sizeof(tmp) - s), '0', width);
}

void out_uw(struct out *o, uint64_t v, unsigned width)
{
	char tmp[20];
	char *s = decimal(v, tmp + sizeof(tmp));
	padded(o, s, (size_t)(tmp + sizeof(tmp) - s), ' ', width);
}

static void power_of_two(struct out *o, uint64_t v, unsigned shift, const char *digits,
			 unsigned width)
{
	char tmp[24];
	char *s = tmp + sizeof(tmp);
	do {
		*--s = digits[v & ((1u << shift) - 1)];
		v >>= shift;
	} while (v);
	padded(o, s, (size_t)(tmp + sizeof(tmp) - s), '0', width);
}

void out_x(struct out *o, uint64_t v, unsigned width)
{
	power_of_two(o, v, 4, hex_lower, width);
}

void out_X(struct out *o, uint64_t v, unsigned width)
{
	power_of_two(o, v, 4, hex_upper, width);
}

void out_o(struct out *o, uint64_t v, unsigned width)
{
	power_of_two(o, v, 3, hex_lower, width);
}

/* "000" "001" ... "255", and one byte more because octets are copied four bytes at a time. */
static const char digits3[770] =
	"000001002003004005006007008009010011012013014015016017018019020021022023"
	"024025026027028029030031032033034035036037038039040041042043044045046047"
	"048049050051052053054055056057058059060061062063064065066067068069070071"
	"072073074075076077078079080081082083084085086087088089090091092093094095"
	"096097098099100101102103104105106107108109110111112113114115116117118119"
	"120121122123124125126127128129130131132133134135136137138139140141142143"
	"144145146147148149150151152153154155156157158159160161162163164165166167"
	"168169170171172173174175176177178179180181182183184185186187188189190191"
	"192193194195196197198199200201202203204205206207208209210211212213214215"
	"216217218219220221222223224225226227228229230231232233234235236237238239"
	"2402412422432442452462472482492502512522532542550";

/* Decimal text of one byte at s, which has room for four. Returns its end. */
static inline char *octet(char *s, uint8_t v)
{
	size_t skip = (size_t)(v < 10) + (size_t)(v < 100);
	memcpy(s, digits3 + 3 * v + skip, 4);
	return s + 3 - skip;
}

char *fmt_ip4(char *s, const uint8_t *a)
{
	s = octet(s, a[0]);
	*s++ = '.';
	s = octet(s, a[1]);
	*s++ = '.';
	s = octet(s, a[2]);
	*s++ = '.';
	return octet(s, a[3]);
}

void out_ip4(struct out *o, const uint8_t *a)
{
	enum { LONGEST = 16 }; /* 255.255.255.255 and the byte that octet() writes too much */
	if (out_room(o, LONGEST))
		o->len = (size_t)(fmt_ip4(o->buf + o->len, a) - o->buf);
}

static uint16_t group16(const uint8_t *a, int i)
{
	return (uint16_t)(a[2 * i] << 8 | a[2 * i + 1]);
}

/* The longest run of at least two zero groups (RFC 5952 section 4.2); *ret_len 0 if there is none.
 */
static int zero_run(const uint8_t *a, int *ret_len)
{
	int best = 0, best_len = 0;
	for (int i = 0; i < 8; i++) {
		int n = 0;
		while (i + n < 8 && group16(a, i + n) == 0)
			n++;
		if (n > best_len) {
			best = i;
			best_len = n;
		}
		i += n;
	}
	*ret_len = best_len >= 2 ? best_len : 0;
	return best;
}

void out_ip6(struct out *o, const uint8_t *a)
{
	int run_len;
	int run = zero_run(a, &run_len);
	bool mapped = run == 0 && run_len == 5 && group16(a, 5) == 0xffff;
	bool compat = run == 0 && run_len == 6 && group16(a, 6) != 0;
	int n_groups = mapped || compat ? 6 : 8;
	for (int i = 0; i < n_groups; i++) {
		if (run_len && i == run) {
			out_s(o, "::");
			i += run_len - 1;
			continue;
		}
		if (i && !(run_len && i == run + run_len))
			out_c(o, ':');
		out_x(o, group16(a, i), 1);
	}
	if (mapped || compat) {
		if (mapped)
			out_c(o, ':');
		out_ip4(o, a + 12);
	}
}

void out_mac(struct out *o, const uint8_t *a, uint32_t n)
{
	for (uint32_t i = 0; i < n; i++) {
		if (i)
			out_c(o, ':');
		if (a[i] >= 16)
			out_c(o, hex_lower[a[i] >> 4]);
		out_c(o, hex_lower[a[i] & 15]);
	}
}

void out_mac2(struct out *o, const uint8_t *a, uint32_t n)
{
	for (uint32_t i = 0; i < n; i++) {
		if (i)
			out_c(o, ':');
		out_hex(o, a + i, 1, false);
	}
}

void out_hex(struct out *o, const uint8_t *p, uint32_t n, bool upper)
{
	const char *digits = upper ? hex_upper : hex_lower;
	for (uint32_t i = 0; i < n; i++) {
		out_c(o, digits[p[i] >> 4]);
		out_c(o, digits[p[i] & 15]);
	}
}

void out_text(struct out *o, const uint8_t *p, uint32_t n)
{
	uint32_t i = 0;
	while (i < n) {
		uint32_t plain = i;
		while (plain < n && p[plain] >= 0x20 && p[plain] < 0x7f)
			plain++;
		if (plain > i) {
			out_raw(o, (const char *)p + i, plain - i);
			i = plain;
			continue;
		}
		uint32_t len = p[i] < 0x80 ? 0 : utf8_printable(p + i, n - i);
		if (len) {
			out_raw(o, (const char *)p + i, len);
			i += len;
		} else {
			out_c(o, '\\');
			out_o(o, p[i++], 3);
		}
	}
}

void out_excerpt(struct out *o, const uint8_t *p, uint32_t n, uint32_t max)
{
	n = min_u32(n, max);
	uint32_t printing = 0;
	for (uint32_t i = 0; i < n; i++)
		printing += p[i] >= 0x20 && p[i] < 0x7f;
	if (printing <= n / 2)
		return;
	static const char escapes[] = {
		['\n'] = 'n', ['\b'] = 'b', ['\t'] = 't', ['\r'] = 'r', ['\f'] = 'f'
	};
	for (uint32_t i = 0; i < n; i++) {
		if (p[i] >= 0x20 && p[i] < 0x7f) {
			out_c(o, (char)p[i]);
		} else if (p[i] < sizeof(escapes) && escapes[p[i]]) {
			out_c(o, '\\');
			out_c(o, escapes[p[i]]);
		} else {
			bool digit_next = i + 1 < n && p[i + 1] >= '0' && p[i + 1] <= '9';
			out_c(o, '\\');
			out_o(o, p[i], digit_next ? 3 : 1);
		}
	}
}

static void json_escape(struct out *o, uint8_t c)
{
	static const char *const named[] = {
		['\b'] = "\\b", ['\t'] = "\\t", ['\n'] = "\\n", ['\f'] = "\\f", ['\r'] = "\\r"
	};
	if (c < ARRAY_LEN(named) && named[c]) {
		out_s(o, named[c]);
	} else {
		out_s(o, "\\u");
		out_x(o, c, 4);
	}
}

void out_json_text(struct out *o, const uint8_t *p, uint32_t n)
{
	uint32_t i = 0;
	while (i < n) {
		uint8_t c = p[i];
		if (c < 0x80) {
			if (c == '"' || c == '\\') {
				out_c(o, '\\');
				out_c(o, (char)c);
			} else if (c < 0x20 || c == 0x7f) {
				json_escape(o, c);
			} else {
				out_c(o, (char)c);
			}
			i++;
			continue;
		}
		uint32_t cp;
		uint32_t len = utf8_decode(p + i, n - i, &cp);
		if (len && utf8_is_safe(cp)) {
			out_raw(o, (const char *)p + i, len);
		} else if (len && cp <= 0xffff) {
			out_s(o, "\\u");
			out_x(o, cp, 4);
		} else {
			out_s(o, "\\ufffd");
		}
		i += len ? len : 1;
	}
}

void out_f(struct out *o, const char *fmt, ...)
{
	char tmp[1024];
	va_list args;
	va_start(args, fmt);
	int n = vsnprintf(tmp, sizeof(tmp), fmt, args);
	va_end(args);
	if (n < 0)
		return;
	if ((size_t)n >= sizeof(tmp))
		o->overflow = true;
	out_raw(o, tmp, min_size((size_t)n, sizeof(tmp) - 1));
}

void out_rfc3339(struct out *o, int64_t ts_ns)
{
	struct wallclock w;
	wallclock_utc(ts_ns, &w);
	out_d(o, w.year);
	out_c(o, '-');
	out_u0(o, w.month, 2);
	out_c(o, '-');
	out_u0(o, w.day, 2);
	out_c(o, 'T');
	out_u0(o, w.hour, 2);
	out_c(o, ':');
	out_u0(o, w.minute, 2);
	out_c(o, ':');
	out_u0(o, w.second, 2);
	out_c(o, '.');
	out_u0(o, w.nsec, 9);
	out_c(o, 'Z');
}
