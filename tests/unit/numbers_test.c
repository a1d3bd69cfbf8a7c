/* Numbers from text, UTF-8, error sentences. */
#include "tap.h"

#include <errno.h>
#include <stdint.h>

#include "base/err.h"
#include "base/numbers.h"
#include "base/utf8.h"

static void strict(void)
{
	static const struct {
		const char *text;
		uint64_t max, want;
		bool good;
	} cases[] = {
		{ "0", 0, 0, true },
		{ "1", 0, 0, false },
		{ "007", 7, 7, true },
		{ "255", 255, 255, true },
		{ "256", 255, 0, false },
		{ "18446744073709551615", UINT64_MAX, UINT64_MAX, true },
		{ "18446744073709551616", UINT64_MAX, 0, false },
		{ "99999999999999999999999", UINT64_MAX, 0, false },
		{ "", 9, 0, false },
		{ "-1", 9, 0, false },
		{ "+1", 9, 0, false },
		{ " 1", 9, 0, false },
		{ "1 ", 9, 0, false },
		{ "0x1", 99, 0, false },
	};
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		uint64_t v = 4711;
		bool good = num_parse(cases[i].text, cases[i].max, &v);
		ok(good == cases[i].good && v == (good ? cases[i].want : 4711), "strict \"%s\"",
		   cases[i].text);
	}
}

static void lenient(void)
{
	static const struct {
		const char *text;
		uint64_t max, want;
		size_t used;
	} cases[] = {
		{ "12ab", 99, 12, 2 }, { "x", 99, 0, 0 },
		{ "", 99, 0, 0 },      { "100", 99, 99, 3 },
		{ "5,7", 9, 5, 1 },    { "99999999999999999999999", UINT64_MAX, UINT64_MAX, 23 },
	};
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		const char *end;
		uint64_t v = num_lenient(cases[i].text, cases[i].max, &end);
		ok(v == cases[i].want && end == cases[i].text + cases[i].used, "lenient \"%s\"",
		   cases[i].text);
	}
}

static void utf8(void)
{
	static const struct {
		const char *name, *text;
		uint32_t len, cp;
	} cases[] = {
		{ "ASCII", "A", 1, 'A' },
		{ "two bytes", "\xc3\xa9", 2, 0xe9 },
		{ "three bytes", "\xe2\x82\xac", 3, 0x20ac },
		{ "four bytes", "\xf0\x9f\x98\x80", 4, 0x1f600 },
		{ "the last code point", "\xf4\x8f\xbf\xbf", 4, 0x10ffff },
		{ "past the last", "\xf4\x90\x80\x80", 0, 0 },
		{ "overlong slash", "\xc0\xaf", 0, 0 },
		{ "overlong, three bytes", "\xe0\x80\xaf", 0, 0 },
		{ "overlong, four bytes", "\xf0\x80\x80\xaf", 0, 0 },
		{ "surrogate", "\xed\xa0\x80", 0, 0 },
		{ "lone continuation", "\x80", 0, 0 },
		{ "cut short", "\xe2\x82", 0, 0 },
		{ "continuation missing", "\xe2\x41\x82", 0, 0 },
		{ "no first byte", "\xff", 0, 0 },
	};
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		uint32_t cp = 0;
		uint32_t len = utf8_decode((const uint8_t *)cases[i].text,
					   (uint32_t)strlen(cases[i].text), &cp);
		ok(len == cases[i].len && (!len || cp == cases[i].cp), "UTF-8: %s", cases[i].name);
	}
	static const uint32_t unsafe[] = { 0x00,   0x1b,   0x7f,   0x9b,   0x200e,
					   0x2028, 0x202e, 0x2066, 0xfeff, 0xe0041 };
	for (size_t i = 0; i < ARRAY_LEN(unsafe); i++)
		ok(!utf8_is_safe(unsafe[i]), "U+%04X is not safe to print", unsafe[i]);
	ok(utf8_is_safe(' ') && utf8_is_safe(0xe9) && utf8_is_safe(0x1f600), "letters are");
}

static void errors(void)
{
	struct err err = { 0 };
	ok(err_set(&err, ENOENT, "%s: byte %d", "a.pcap", 7) == -ENOENT && err.code == ENOENT,
	   "err_set returns the negative code and keeps it");
	same(err.text, "a.pcap: byte 7", "and the sentence");
	err_set(&err, EIO, "a%sb", "\033[2J\n");
	same(err.text, "a?[2J?b", "control bytes of the arguments do not pass");
	char big[2 * ERR_TEXT_MAX];
	memset(big, 'x', sizeof(big) - 1);
	big[sizeof(big) - 1] = '\0';
	err_set(&err, EIO, "%s", big);
	ok(strlen(err.text) == ERR_TEXT_MAX - 1, "a long sentence is cut");
	ok(err_set(NULL, EIO, "x") == -EIO, "nobody has to listen");
}

int main(void)
{
	strict();
	lenient();
	utf8();
	errors();
	return done_testing();
}
