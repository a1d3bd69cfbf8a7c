/* Pieces of text that RPC programs share. */
#include "dissect/rpc_text.h"
#include "message.h"

static char text[8192];
static struct out o;

static const char *done(void)
{
	text[o.len] = '\0';
	return text;
}

static void begin(void)
{
	o = out_mem(text, sizeof(text) - 1);
}

static void test_hash(void)
{
	static const uint8_t manual[32] = {
		0x00, 0x00, 0x16, 0x43, 0x00, 0x00, 0x00, 0x01, 0x00, 0x08, 0x00,
		0x00, 0x30, 0x5a, 0x1c, 0x47, 0x59, 0x7a, 0x00, 0x00, 0x00, 0x08,
		0x00, 0x00, 0x20, 0x46, 0x31, 0x4a, 0xfc, 0x45, 0x00, 0x00,
	};
	uint8_t count[40];
	for (uint8_t i = 0; i < sizeof(count); i++)
		count[i] = i;
	ok(rpc_handle_hash((struct span){ manual, 32 }) == 0x8e6c, "the handle of the manual page");
	ok(rpc_handle_hash((struct span){ count + 1, 32 }) == 0x0020, "01..20");
	ok(rpc_handle_hash((struct span){ count, 40 }) == 0, "00..27");
	ok(rpc_handle_hash((struct span){ (const uint8_t *)"abcde", 5 }) == 0x6706,
	   "a length that is no multiple of 4");
	ok(rpc_handle_hash((struct span){ count, 0 }) == 0, "no handle");
}

static void test_times(void)
{
	static const struct {
		uint32_t sec, fraction;
		const char *plain, *us, *ns;
	} cases[] = {
		{ 0, 0, "0", "0.000000", "0.000000" },
		{ 0xffffffff, 5, "-1 ", "-1 ", "-1 " },
		{ 0x80000000, 5, "-2147483648", "-2147483648.000005", "-2147483648.000005" },
		{ 31535999, 999999, "31535999", "31535999.999999", "31535999.999999" },
		{ 31536000, 1, "01-Jan-71 00:00:00", "01-Jan-71 00:00:00.000001 GMT",
		  "01-Jan-71 00:00:00.000000001 GMT" },
		{ 1000000000, 123456789, "09-Sep-01 01:46:40", "09-Sep-01 01:46:40.123456789 GMT",
		  "09-Sep-01 01:46:40.123456789 GMT" },
		{ 1709251199, 0, "29-Feb-24 23:59:59", "29-Feb-24 23:59:59.000000 GMT",
		  "29-Feb-24 23:59:59.000000000 GMT" },
		{ 0x7fffffff, 0, "19-Jan-38 03:14:07", "19-Jan-38 03:14:07.000000 GMT",
		  "19-Jan-38 03:14:07.000000000 GMT" },
	};
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		begin();
		rpc_put_time(&o, cases[i].sec);
		same(done(), cases[i].plain, "seconds");
		begin();
		rpc_put_time_us(&o, cases[i].sec, cases[i].fraction);
		same(done(), cases[i].us, "with microseconds");
		begin();
		rpc_put_time_ns(&o, cases[i].sec, cases[i].fraction);
		same(done(), cases[i].ns, "with nanoseconds");
	}
}

static void test_hex(void)
{
	static uint8_t bytes[600];
	static const uint32_t lengths[] = { 0, 1, 512, 513, 600 };
	for (size_t i = 0; i < ARRAY_LEN(lengths); i++) {
		begin();
		rpc_put_hex(&o, (struct span){ bytes, lengths[i] });
		size_t want = lengths[i] > 512 ? 1014 + strlen("<Too Long>") : 2 * lengths[i];
		ok(strlen(done()) == want, "hex of %u bytes", lengths[i]);
	}
}

static void test_programs(void)
{
	bool ascending = true;
	bool found = true;
	for (uint32_t i = 0; i < rpc_programs.n; i++) {
		const struct name *p = &rpc_programs.list[i];
		ascending = ascending && (i == 0 || p[-1].value < p->value);
		found = found && rpc_program_name((uint32_t)p->value) == p->word;
	}
	ok(ascending, "program numbers ascend");
	ok(found, "and each is found");
	same(rpc_program_name(0), "?", "below the first");
	same(rpc_program_name(100300), "?", "between two");
	same(rpc_program_name(0x3fffffff), "?", "before the transient ones");
	same(rpc_program_name(0x40000000), "transient", "the first transient one");
	same(rpc_program_name(0x5fffffff), "transient", "the last transient one");
	same(rpc_program_name(0x60000000), "?", "behind them");
	same(rpc_program_name(0xffffffff), "?", "the last of all");
}

/* A text of n bytes in a detail line. */
static void test_text(void)
{
	static const uint8_t lengths[] = { 0, 59, 60, 61, 200 };
	struct bench b;
	static struct message m;
	bench_init(&b);
	for (size_t i = 0; i < ARRAY_LEN(lengths); i++) {
		char name[256], want[256];
		uint32_t n = lengths[i];
		memset(name, 'x', n);
		name[n] = '\0';
		begin_call(&m, 1, PROG_MOUNT, 3, 1);
		put_text(&m, name);
		line_of(&b, &m);
		snprintf(want, sizeof(want), "MOUNT:Directory = %.60s%s\n", name,
			 n >= 60 ? "..." : "");
		ok(strstr(detail_of(&b, &m), want), "a text of %u bytes in detail", n);
	}
	begin_call(&m, 1, PROG_MOUNT, 3, 1);
	put_text(&m,
		 "123456789 123456789 123456789 123456789 123456789 12345678\xe2\x82\xac and on");
	line_of(&b, &m);
	ok(strstr(detail_of(&b, &m), " 12345678...\n"), "no character is cut in two");
	begin_call(&m, 1, PROG_MOUNT, 3, 1);
	put_text(&m, "a\033[2Jb\n");
	same(line_of(&b, &m), "MOUNT3 C Mount a\\033[2Jb\\012 (retransmit)", "control bytes");
	bench_done(&b);
}

int main(void)
{
	test_hash();
	test_times();
	test_hex();
	test_programs();
	test_text();
	return done_testing();
}
