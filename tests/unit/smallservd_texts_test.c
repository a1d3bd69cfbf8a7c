/* What the services say: chargen's ring, daytime's forms, time and its wrap, the quote's size. */
#include "prog/smallservd/texts.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/wallclock.h"
#include "tap.h"

static void chargen(void)
{
	enum { LINE = 74 };
	static char text[2 * CHARGEN_PERIOD];
	chargen_fill(text, sizeof(text));
	ok(memcmp(text,
		  " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefg\r\n",
		  LINE) == 0,
	   "the first line begins with a blank");
	ok(memcmp(text + 94 * LINE, "~ !\"#", 5) == 0, "line 94 goes round the ring");
	ok(memcmp(text, text + CHARGEN_PERIOD, CHARGEN_PERIOD) == 0, "line 95 is line 0 again");
}

static void times(void)
{
	static const struct {
		int64_t unix_s;
		uint32_t wire;
		const char *name;
	} cases[] = {
		{ 0, 2208988800U, "1970" },
		{ 189302400, 2398291200U, "1976" },
		{ 315532800, 2524521600U, "1980" },
		{ 420595200, 2629584000U, "1983" },
		{ -1297728000LL - 2208988800LL, 2997239296U, "1858, by RFC 868" },
		{ 2085978495, UINT32_MAX, "the last second before the wrap" },
		{ 2085978496, 0, "2036-02-07 06:28:16" },
		{ 2085978497, 1, "and the next" },
	};
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		uint8_t b[TIME_SIZE];
		time_bytes(cases[i].unix_s * NS_PER_S + NS_PER_S - 1, b);
		uint32_t wire =
			(uint32_t)b[0] << 24 | (uint32_t)b[1] << 16 | (uint32_t)b[2] << 8 | b[3];
		ok(wire == cases[i].wire, "time: %s", cases[i].name);
	}
}

static void known(void)
{
	ok(!time_is_known(0) && !time_is_known(1767225600LL * NS_PER_S - 1),
	   "before 2026: unknown");
	ok(time_is_known(1767225600LL * NS_PER_S) && time_is_known(2085978497LL * NS_PER_S),
	   "from then on known");
}

static void daytimes(void)
{
	static const struct {
		enum daytime_format format;
		bool utc;
		const char *text;
	} cases[] = {
		{ DAYTIME_CTIME, true, "Sat Nov 21 20:56:33 2026\r\n" },
		{ DAYTIME_RFC867, true, "Saturday, November 21, 2026 20:56:33-UTC\r\n" },
		{ DAYTIME_SMTP, true, "21 NOV 2026 20:56:33 UTC\r\n" },
		{ DAYTIME_ISO8601, true, "2026-11-21T20:56:33Z\r\n" },
		{ DAYTIME_CTIME, false, "Sun Nov 22 02:26:33 2026\r\n" },
		{ DAYTIME_SMTP, false, "22 NOV 2026 02:26:33 +0530\r\n" },
		{ DAYTIME_ISO8601, false, "2026-11-22T02:26:33+05:30\r\n" },
	};
	setenv("TZ", "IST-5:30", 1);
	tzset();
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		char text[DAYTIME_MAX + 1];
		struct out o = out_mem(text, DAYTIME_MAX);
		daytime_text(&o, cases[i].format, cases[i].utc, 1795294593LL * NS_PER_S);
		text[o.len] = '\0';
		same(text, cases[i].text, "daytime");
	}
	setenv("TZ", "UTC", 1);
	tzset();
}

/* A quote of n letters. */
static size_t of_length(size_t n, char ret[static QUOTE_MAX])
{
	char text[1024];
	memset(text, 'q', sizeof(text));
	return quote_clean(text, n, ret);
}

static void quote_sizes(void)
{
	char q[QUOTE_MAX];
	ok(of_length(0, q) == 0, "nothing");
	ok(of_length(509, q) == 511 && memcmp(q + 508, "q\r\n", 3) == 0, "509 and a line end");
	ok(of_length(510, q) == 512 && memcmp(q + 509, "q\r\n", 3) == 0, "510 and a line end");
	ok(of_length(511, q) == 511 && q[510] == 'q', "511: no room for a line end");
	ok(of_length(512, q) == 512 && q[511] == 'q', "512");
	ok(of_length(513, q) == 512 && q[511] == 'q', "513 are cut");
	ok(of_length(1024, q) == 512, "1024 are cut");
}

static void quote_cleaning(void)
{
	static const struct {
		const char *text, *clean;
	} cases[] = {
		{ "a", "a\r\n" },
		{ "a\n", "a\r\n" },
		{ "a\r\n", "a\r\n" },
		{ "a\rb", "a\r\nb\r\n" },
		{ "a\r\r\nb", "a\r\n\r\nb\r\n" },
		{ "a\n\nb\n", "a\r\n\r\nb\r\n" },
		{ "a\tb\033[31m\x7f", "ab[31m\r\n" },
		{ "na\xc3\xafve", "nave\r\n" },
		{ " ~", " ~\r\n" },
		{ "\x1b\x07", "" },
	};
	char q[QUOTE_MAX + 1];
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		size_t n = quote_clean(cases[i].text, strlen(cases[i].text), q);
		q[n] = '\0';
		same(q, cases[i].clean, "cleaned");
	}
	ok(quote_clean("a\0b", 3, q) == 4 && memcmp(q, "ab\r\n", 4) == 0, "NUL is left out");
	char text[600];
	memset(text, 'q', sizeof(text));
	text[511] = '\n';
	ok(quote_clean(text, sizeof(text), q) == 511, "no half of a line end at 512");
	text[511] = 'q';
	text[510] = '\n';
	ok(quote_clean(text, sizeof(text), q) == 512 && q[511] == '\n', "a whole one is");
}

static int read_file(void *ctx, const char *path, char *to, size_t size)
{
	const char *text = ctx;
	size_t n = min_size(strlen(text), size);
	if (strcmp(path, "/there") != 0)
		return -2;
	memcpy(to, text, n);
	return (int)n;
}

static void quotes(void)
{
	static const struct {
		const char *definition, *text;
	} cases[] = {
		{ "plain text", "plain text\r\n" },
		{ "\"Today's quote is\",\"@/there\"", "Today's quote is\r\nOf a file.\r\n" },
		{ "\"@/there\",\"behind\"", "Of a file.\r\nbehind\r\n" },
		{ "@/there", "Of a file.\r\n" },
		{ "@/missing", "No quote-of-the-day is currently defined.\r\n" },
		{ "\"Only this\",\"@/missing\"", "Only this\r\n" },
		{ "", "No quote-of-the-day is currently defined.\r\n" },
	};
	static struct config config; /* large */
	char file[] = "Of a file.\n", q[QUOTE_MAX + 1];
	struct quote_reader reader = { read_file, file };
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		config.n_quotes = 0;
		ok(config_add_quotes(&config, cases[i].definition), "\"%s\"", cases[i].definition);
		q[quote_text(&config, &reader, q)] = '\0';
		same(q, cases[i].text, "its text");
	}
	config.n_quotes = 0;
	q[quote_text(&config, &reader, q)] = '\0';
	same(q, quote_none, "none defined");
	ok(!config_add_quotes(&config, "@there"), "a file that is not named from the root");
	ok(!config_add_quotes(&config, "\"a\" b"), "a comma is missing");
}

int main(void)
{
	chargen();
	times();
	known();
	daytimes();
	quote_sizes();
	quote_cleaning();
	quotes();
	return done_testing();
}
