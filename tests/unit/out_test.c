/* Bounded text output: numbers, addresses, text from outside, full buffers and files. */
#include "tap.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/out.h"

static char text[4096];

/* What stands in o, terminated. */
static const char *shown(struct out *o)
{
	memcpy(text, o->buf, o->len);
	text[o->len] = '\0';
	o->len = 0;
	return text;
}

static void numbers(struct out *o)
{
	out_u(o, 0);
	out_c(o, ' ');
	out_u(o, UINT64_MAX);
	same(shown(o), "0 18446744073709551615", "unsigned");
	out_d(o, INT64_MIN);
	out_c(o, ' ');
	out_d(o, -1);
	out_c(o, ' ');
	out_d(o, INT64_MAX);
	same(shown(o), "-9223372036854775808 -1 9223372036854775807", "signed");
	out_u0(o, 7, 3);
	out_u0(o, 1234, 3);
	out_uw(o, 7, 3);
	out_uw(o, 1234, 3);
	same(shown(o), "0071234  71234", "padded");
	out_x(o, 0xbeef, 8);
	out_X(o, 0xbeef, 1);
	out_x(o, 0, 1);
	out_o(o, 0755, 4);
	same(shown(o), "0000beefBEEF00755", "hex and octal");
	bool good = true;
	for (uint64_t v = 1; v; v = v < UINT64_MAX / 3 ? v * 3 - 1 : 0) {
		char want[32];
		snprintf(want, sizeof(want), "%llu", (unsigned long long)v);
		out_u(o, v);
		good = good && strcmp(shown(o), want) == 0;
		if (v == 2)
			v = 3;
	}
	ok(good, "numbers of every length");
	good = true;
	for (unsigned v = 0; v < 256; v++) {
		const uint8_t addr[4] = { (uint8_t)v, (uint8_t)(255 - v), 7, (uint8_t)v };
		char want[64], place[64];
		snprintf(want, sizeof(want), "%u.%u.7.%u %u", v, 255 - v, v, v);
		char *end = fmt_ip4(place, addr);
		*end++ = ' ';
		end = fmt_u(end, v);
		good = good && (size_t)(end - place) == strlen(want) &&
		       memcmp(place, want, strlen(want)) == 0;
	}
	ok(good, "every octet, written in place");
}

static void addresses(struct out *o)
{
	static const struct {
		uint8_t addr[16];
		const char *want;
	} six[] = {
		{ { 0 }, "::" },
		{ { [15] = 1 }, "::1" },
		{ { 0xfe, 0x80, [15] = 0x0a }, "fe80::a" },
		{ { 0x20, 0x01, 0x0d, 0xb8, [7] = 1, [9] = 1, [11] = 1, [13] = 1, [15] = 1 },
		  "2001:db8:0:1:1:1:1:1" },
		{ { 0x20, 0x01, 0x0d, 0xb8, [9] = 1, [15] = 1 }, "2001:db8::1:0:0:1" },
		{ { 0x20, 0x01, [5] = 1, [15] = 1 }, "2001:0:1::1" },
		{ { 0xff, 0x02, [13] = 1 }, "ff02::1:0" },
	};
	for (size_t i = 0; i < ARRAY_LEN(six); i++) {
		out_ip6(o, six[i].addr);
		same(shown(o), six[i].want, "IPv6 address");
	}
	out_ip4(o, (const uint8_t[]){ 0, 10, 199, 255 });
	same(shown(o), "0.10.199.255", "IPv4");
	out_mac(o, (const uint8_t[]){ 8, 0, 0x20, 1, 0x3d, 0x94 }, 6);
	same(shown(o), "8:0:20:1:3d:94", "MAC without leading zeros");
	out_mac2(o, (const uint8_t[]){ 8, 0, 0x20, 1, 0x3d, 0x94 }, 6);
	same(shown(o), "08:00:20:01:3d:94", "MAC with them");
	out_hex(o, (const uint8_t[]){ 0, 0xab, 0x1c }, 3, false);
	out_hex(o, (const uint8_t[]){ 0xab }, 1, true);
	same(shown(o), "00ab1cAB", "bytes in hex");
	out_rfc3339(o, -1);
	same(shown(o), "1969-12-31T23:59:59.999999999Z", "RFC 3339");
}

static void outside_text(struct out *o)
{
	static const struct {
		const char *name, *in, *want, *json;
	} cases[] = {
		{ "plain", "a b~", "a b~", "a b~" },
		{ "terminal sequence", "\033[2J", "\\033[2J", "\\u001b[2J" },
		{ "line ends", "a\r\n\tb", "a\\015\\012\\011b", "a\\r\\n\\tb" },
		{ "quote and backslash", "\"\\", "\"\\", "\\\"\\\\" },
		{ "DEL", "\177", "\\177", "\\u007f" },
		{ "C1 control", "\xc2\x9b", "\\302\\233", "\\u009b" },
		{ "letters", "\xc3\xa9\xe2\x82\xac", "\xc3\xa9\xe2\x82\xac",
		  "\xc3\xa9\xe2\x82\xac" },
		{ "right-to-left override", "\xe2\x80\xae", "\\342\\200\\256", "\\u202e" },
		{ "no UTF-8", "a\xff\xc0", "a\\377\\300", "a\\ufffd\\ufffd" },
	};
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		const uint8_t *in = (const uint8_t *)cases[i].in;
		uint32_t n = (uint32_t)strlen(cases[i].in);
		out_text(o, in, n);
		same(shown(o), cases[i].want, cases[i].name);
		out_json_text(o, in, n);
		same(shown(o), cases[i].json, cases[i].name);
	}
}

static void full(void)
{
	char buf[8];
	struct out o = out_mem(buf, sizeof(buf));
	out_s(&o, "1234567");
	ok(!o.overflow, "what fits is no overflow");
	out_s(&o, "89");
	out_c(&o, 'x');
	ok(o.overflow && o.len <= sizeof(buf), "what does not fit is, and stays outside");
	struct out none = out_mem(NULL, 0);
	out_u(&none, 5);
	out_f(&none, "%d", 5);
	out_text(&none, (const uint8_t *)"a", 1);
	ok(none.overflow && none.len == 0, "no room at all");
}

static void files(void)
{
	char path[] = "/tmp/sonde-out-XXXXXX", buf[16], back[256];
	int fd = mkstemp(path);
	if (!ok(fd >= 0, "a scratch file"))
		return;
	unlink(path);
	struct out o = out_fd(fd, buf, sizeof(buf));
	for (unsigned i = 0; i < 40; i++)
		out_f(&o, "%u,", i % 10);
	out_flush(&o);
	ssize_t n = pread(fd, back, sizeof(back), 0);
	ok(n == 80 && !o.overflow && !o.write_errno, "more than the buffer holds reaches the file");
	close(fd);

	fd = open("/dev/full", O_WRONLY);
	o = out_fd(fd, buf, sizeof(buf));
	out_s(&o, "abc");
	out_flush(&o);
	ok(o.write_errno == ENOSPC && o.overflow, "a full disk is remembered");
	out_pad(&o, 'x', 100);
	out_flush(&o);
	ok(o.write_errno == ENOSPC && o.len <= sizeof(buf), "and later output is dropped");
	close(fd);
}

int main(void)
{
	char buf[1024];
	struct out o = out_mem(buf, sizeof(buf));
	numbers(&o);
	addresses(&o);
	outside_text(&o);
	full();
	files();
	return done_testing();
}
