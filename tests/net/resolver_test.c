/* Reverse DNS against a server of our own: good, late, silent, hostile, forged; the budget. */
#include "net/resolver.h"

#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "net/names.h"

#include "../unit/tap.h"
#include "dns_stub.h"

/* Times measured here may be this much longer than they should be on a busy machine; less than the
 * shortest wait that would be a fault. */
enum { SLACK_MS = 200 };

static int64_t now_ms(void)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static const char *name_of(struct names *n, const char *address)
{
	struct host_addr a;
	if (!host_addr_parse(address, &a))
		return "bad address";
	struct namer *namer = names_namer(n);
	return namer->name(namer, a.kind, a.addr);
}

/* Asks again and again, for two seconds at most. */
static const char *name_in_time(struct names *n, const char *address)
{
	const char *name = NULL;
	for (int i = 0; i < 200 && !name; i++) {
		usleep(10000);
		name = name_of(n, address);
	}
	return name;
}

/* No local names except of one network. */
static struct names *start(struct etc **ret_etc, const char *servers, uint32_t budget_ms)
{
	static const char networks[] = "quiet 10.0.0.0\n";
	*ret_etc = etc_new("/nonexistent");
	etc_parse(*ret_etc, ETC_NETWORKS, networks, sizeof(networks) - 1);
	struct names_opts opts = { .etc = *ret_etc, .servers = servers, .budget_ms = budget_ms };
	return names_new(&opts, NULL);
}

static void test_name_text(void)
{
	static const struct {
		const char *name;
		bool good;
	} cases[] = {
		{ "host.example.net", true },
		{ "host.example.net.", true },
		{ "a", true },
		{ "_srv.x-1.example", true },
		{ "1.2.3.4.example", true },
		{ "", false },
		{ ".", false },
		{ ".a", false },
		{ "-a", false },
		{ "a b", false },
		{ "a\nb", false },
		{ "a\033b", false },
		{ "a\\032b", false },
		{ "\xc3\xbc.example", false },
		{ "10.1.2.3", false },
		{ "10.1.2.3.", false },
		{ "1234", false },
		{ "a/b", false },
		{ "a\tb", false },
		{ "a<b>", false },
		{ "host.10", false },
	};
	for (size_t i = 0; i < ARRAY_LEN(cases); i++)
		ok(resolver_name_ok(cases[i].name) == cases[i].good, "name %zu is %s", i,
		   cases[i].good ? "good" : "refused");
	char name[258];
	memset(name, 'a', sizeof(name));
	name[256] = '\0';
	ok(!resolver_name_ok(name), "256 characters are refused");
	name[255] = '\0';
	ok(resolver_name_ok(name), "255 are not");
}

static void test_answers(const struct dns_stub *stub)
{
	struct etc *etc;
	struct names *n = start(&etc, stub->server, 20000);
	static const struct {
		const char *about, *address, *name;
	} cases[] = {
		{ "good", "10.0.3.4", "host-3-4.example.net" },
		{ "IPv6", "2001:db8::1", "six.example.net" },
		{ "the best name for a network", "10.0.0.0", "host-0-0.example.net" },
		{ "no such name", "10.7.0.1", NULL },
		{ "control bytes", "10.3.0.1", NULL },
		{ "too long as text", "10.4.0.1", NULL },
		{ "reads as an address", "10.5.0.1", NULL },
		{ "three bytes", "10.9.0.1", NULL },
		{ "cut-off record", "10.10.0.1", NULL },
		{ "compression loop", "10.11.0.1", NULL },
		{ "server failure", "10.12.0.1", NULL },
		{ "answer of another socket", "10.6.0.1", NULL },
		{ "wrong id", "10.8.0.1", NULL },
		{ "answer to another question", "10.14.0.1", NULL },
		{ "forged answer before the right one", "10.13.0.1", "host-0-1.example.net" },
		{ "250 characters", "10.15.0.1",
		  "abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz."
		  "abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz."
		  "abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz."
		  "abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxy" },
		{ "empty name", "10.16.0.1", NULL },
		{ "bidirectional override", "10.17.0.1", NULL },
	};
	for (size_t i = 0; i < ARRAY_LEN(cases); i++)
		same(name_of(n, cases[i].address), cases[i].name, cases[i].about);
	unsigned before = stub->n_questions;
	same(name_of(n, "10.0.3.4"), "host-3-4.example.net", "again");
	same(name_of(n, "10.7.0.1"), NULL, "no name, again");
	ok(stub->n_questions == before, "answers and their absence are remembered");
	names_free(n);
	etc_free(etc);
}

static void test_late(const struct dns_stub *stub)
{
	struct etc *etc;
	struct names *n = start(&etc, stub->server, NAMES_FILE_BUDGET_MS);
	int64_t begin = now_ms();
	same(name_of(n, "10.2.0.1"), NULL, "late: numeric at first");
	int64_t waited = now_ms() - begin;
	ok(waited >= NAMES_WAIT_MAX_MS - 5 && waited < NAMES_WAIT_MAX_MS + SLACK_MS,
	   "late: one address waits its share (%d ms)", (int)waited);
	begin = now_ms();
	same(name_of(n, "10.2.0.1"), NULL, "late: still numeric");
	ok(now_ms() - begin < SLACK_MS, "late: it does not wait again");
	same(name_in_time(n, "10.2.0.1"), "host-0-1.example.net", "late: the answer is taken in");
	names_free(n);
	etc_free(etc);
}

/* Asks for 2,000 addresses and returns the milliseconds; *ret_named: some had a name. */
static int64_t ask_many(struct names *n, bool *ret_named)
{
	struct namer *namer = names_namer(n);
	int64_t begin = now_ms();
	*ret_named = false;
	for (unsigned i = 0; i < 2000; i++) {
		const uint8_t addr[] = { 10, STUB_SILENT, (uint8_t)(i >> 8), (uint8_t)i };
		*ret_named = namer->name(namer, ADDR_IP4, addr) || *ret_named;
	}
	return now_ms() - begin;
}

static void test_unreachable(void)
{
	struct etc *etc;
	char server[32];
	int mute = dns_stub_mute(server);
	struct names *n = start(&etc, server, NAMES_FILE_BUDGET_MS);
	struct names_stats stats;
	bool named;
	int64_t ms = ask_many(n, &named);
	names_stats(n, &stats);
	ok(!named, "unreachable: all numeric");
	ok(ms < NAMES_FILE_BUDGET_MS + SLACK_MS, "unreachable: a second in all (%d ms)", (int)ms);
	ok(stats.n_asked <= 5, "unreachable: only the first few are asked for (%u)",
	   (unsigned)stats.n_asked);
	same(name_of(n, "10.0.0.0"), "quiet", "unreachable: the network's name stands");
	ms = ask_many(n, &named);
	ok(!named && ms < SLACK_MS, "unreachable: nothing waits any more (%d ms)", (int)ms);
	names_free(n);
	etc_free(etc);

	n = start(&etc, server, 0);
	ms = ask_many(n, &named);
	names_stats(n, &stats);
	ok(!named && ms < SLACK_MS, "live: nothing waits (%d ms)", (int)ms);
	ok(stats.n_pending == RESOLVER_PENDING_MAX && stats.n_asked == RESOLVER_PENDING_MAX,
	   "live: no more questions than the bound");
	names_free(n);
	etc_free(etc);
	close(mute);

	n = start(&etc, server, NAMES_FILE_BUDGET_MS); /* Now the port is closed. */
	ms = ask_many(n, &named);
	ok(!named && ms < NAMES_FILE_BUDGET_MS + SLACK_MS,
	   "refused: all numeric, no longer than a second (%d ms)", (int)ms);
	names_free(n);
	etc_free(etc);

	n = start(&etc, "no address", NAMES_FILE_BUDGET_MS);
	ms = ask_many(n, &named);
	ok(!named && ms < SLACK_MS, "no server: all numeric at once (%d ms)", (int)ms);
	names_free(n);
	etc_free(etc);
}

static void test_live(const struct dns_stub *stub)
{
	struct etc *etc;
	struct names *n = start(&etc, stub->server, 0);
	same(name_of(n, "10.0.7.7"), NULL, "live: numeric until known");
	same(name_in_time(n, "10.0.7.7"), "host-7-7.example.net", "live: named by asking again");
	same(name_of(n, "10.0.7.8"), NULL, "live: another one");
	names_run(n, 1000);
	same(name_of(n, "10.0.7.8"), "host-7-8.example.net", "live: named in a pause");
	names_free(n);
	etc_free(etc);
}

/* Silent addresses do not keep a working server from naming others, in the background too. */
static void test_budget_with_live_server(const struct dns_stub *stub)
{
	struct etc *etc;
	struct names *n = start(&etc, stub->server, 300);
	same(name_of(n, "10.0.1.1"), "host-1-1.example.net", "budget: the server works");
	name_of(n, "10.1.0.1");
	name_of(n, "10.1.0.2");
	struct names_stats stats;
	names_stats(n, &stats);
	ok(stats.waited_ms >= 295 && stats.waited_ms < 300 + SLACK_MS, "budget: used up (%u ms)",
	   stats.waited_ms);
	int64_t begin = now_ms();
	same(name_of(n, "10.0.1.2"), NULL, "budget: nothing waits now");
	ok(now_ms() - begin < SLACK_MS, "budget: not at all");
	same(name_in_time(n, "10.0.1.2"), "host-1-2.example.net",
	     "budget: named in the background");
	names_free(n);
	etc_free(etc);
}

static const char *read_file(const char *path, char *ret, size_t size)
{
	FILE *f = fopen(path, "r");
	size_t n = f ? fread(ret, 1, size - 1, f) : 0;
	ret[n] = '\0';
	if (f)
		fclose(f);
	return ret;
}

static void test_record(const struct dns_stub *stub)
{
	char path[] = "/tmp/sonde-record-XXXXXX", text[300];
	int fd = mkstemp(path);
	struct etc *etc;
	struct names *n = start(&etc, stub->server, 5000);
	ok(fd >= 0 && names_record(n, path, NULL) == 0, "-N: file created");
	int64_t begin = now_ms();
	static const char *const asked[] = { "10.0.0.1", "10.2.0.2", "10.7.0.1", "10.0.0.3" };
	for (size_t i = 0; i < ARRAY_LEN(asked); i++)
		name_of(n, asked[i]);
	ok(now_ms() - begin < SLACK_MS, "-N: nothing waits at an address");
	ok(names_record_end(n, NULL) == 0, "-N: file complete");
	ok(now_ms() - begin < 2000, "-N: the end waits no longer than for late answers");
	same(read_file(path, text, sizeof(text)),
	     "10.0.0.1\thost-0-1.example.net\n10.2.0.2\thost-0-2.example.net\n10.7.0.1\t10.7.0.1\n"
	     "10.0.0.3\thost-0-3.example.net\n",
	     "-N: names in the order of first sight");
	names_free(n);
	etc_free(etc);

	n = start(&etc, stub->server, NAMES_FILE_BUDGET_MS);
	ok(names_record(n, path, NULL) == 0, "-N: silent server");
	begin = now_ms();
	bool named;
	ask_many(n, &named);
	name_of(n, "10.0.0.1");
	ok(names_record_end(n, NULL) == 0 && now_ms() - begin < 1000 + SLACK_MS,
	   "-N: a second in all (%d ms)", (int)(now_ms() - begin));
	names_free(n);
	etc_free(etc);
	FILE *f = fopen(path, "r");
	unsigned n_lines = 0;
	for (int c = f ? getc(f) : EOF; c != EOF; c = getc(f))
		n_lines += c == '\n';
	ok(n_lines == 2001, "-N: a line for each address all the same (%u)", n_lines);
	if (f)
		fclose(f);
	close(fd);
	unlink(path);
}

int main(void)
{
	struct dns_stub stub;
	test_name_text();
	if (!ok(dns_stub_start(&stub), "name server on loopback"))
		return done_testing();
	test_answers(&stub);
	test_late(&stub);
	test_live(&stub);
	test_budget_with_live_server(&stub);
	test_record(&stub);
	dns_stub_stop(&stub);
	test_unreachable();
	return done_testing();
}
