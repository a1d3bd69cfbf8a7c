/* Display names from local sources: order, -r, the tables' messages, the bounded cache, -N. */
#include "net/names.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "net/namecache.h"

#include "../unit/tap.h"

static const char *name_of(struct names *n, const char *address)
{
	struct host_addr a;
	if (!host_addr_parse(address, &a))
		return "bad address";
	struct namer *namer = names_namer(n);
	return namer->name(namer, a.kind, a.addr);
}

static void write_file(const char *path, const char *text)
{
	FILE *f = fopen(path, "w");
	if (f) {
		fputs(text, f);
		fclose(f);
	}
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

static struct etc *small_etc(void)
{
	static const char hosts[] = "10.0.0.1 hosted alias1 alias2\n10.0.0.2 both\n0.0.0.0 zero\n";
	static const char networks[] = "ten 10.0.0.0\nb 172.16\nc 192.168.1\nhost 10.0.0.7\n";
	struct etc *etc = etc_new("/nonexistent");
	etc_parse(etc, ETC_HOSTS, hosts, sizeof(hosts) - 1);
	etc_parse(etc, ETC_NETWORKS, networks, sizeof(networks) - 1);
	return etc;
}

static void test_fixed(void)
{
	struct names *n = names_new(&(struct names_opts){ .numeric = true }, NULL);
	same(name_of(n, "255.255.255.255"), "BROADCAST", "-r: broadcast");
	same(name_of(n, "0.0.0.0"), "OLD-BROADCAST", "-r: old broadcast");
	same(name_of(n, "::"), "UNSPECIFIED", "-r: unspecified");
	same(name_of(n, "127.0.0.1"), NULL, "-r: the hosts file is not asked");
	same(name_of(n, "::1"), NULL, "-r: IPv6");
	struct namer *namer = names_namer(n);
	const uint8_t mac[6] = { 0 };
	same(namer->name(namer, ADDR_MAC, mac), NULL, "no name for an Ethernet address");
	same(names_table_path(n), NULL, "no table");
	names_free(n);
}

static void test_order(const char *dir)
{
	char path[200];
	snprintf(path, sizeof(path), "%s/table", dir);
	write_file(path, "10.0.0.2 tabled\n0.0.0.0 nothing\n10.0.0.0 tabled-net\n");
	struct etc *etc = small_etc();
	struct names_opts opts = { .table_path = path, .etc = etc, .no_resolver = true };
	struct names *n = names_new(&opts, NULL);
	same(names_table_path(n), path, "the table's path is told");
	same(names_warning(n), NULL, "nothing to warn of");
	same(name_of(n, "10.0.0.1"), "hosted", "hosts file");
	same(name_of(n, "10.0.0.2"), "tabled", "the table goes before the hosts file");
	same(name_of(n, "0.0.0.0"), "nothing", "the table goes before the fixed names");
	same(name_of(n, "::"), "UNSPECIFIED", "the fixed names go before all others");
	same(name_of(n, "10.0.0.0"), "tabled-net", "the table goes before the networks file");
	same(name_of(n, "172.16.0.0"), "b", "network of class B");
	same(name_of(n, "192.168.1.0"), "c", "network of class C");
	same(name_of(n, "10.0.0.7"), NULL, "a host part that is not 0 is no network");
	same(name_of(n, "10.0.0.3"), NULL, "unknown: numeric");
	same(name_of(n, "10.0.0.1"), "hosted", "again, from the cache");
	struct host_addr a[4];
	ok(names_find_hosts(n, "tabled", a, 4) == 1 && a[0].addr[3] == 2,
	   "host of the table by name");
	ok(names_find_hosts(n, "alias2", a, 4) == 1 && a[0].addr[3] == 1, "host of the hosts file");
	ok(names_find_hosts(n, "nobody", a, 4) == 0, "unknown host");
	names_free(n);

	opts.numeric = true;
	n = names_new(&opts, NULL);
	same(name_of(n, "10.0.0.2"), "tabled", "-r: the table is used");
	same(name_of(n, "10.0.0.1"), NULL, "-r: the hosts file is not");
	same(name_of(n, "255.255.255.255"), "BROADCAST", "-r with table: fixed names");
	same(name_of(n, "172.16.0.0"), NULL, "-r: nor the networks file");
	names_free(n);
	etc_free(etc);
	unlink(path);
}

static void test_table_files(const char *dir)
{
	char capture[100], table[120];
	struct err err = { 0 };
	snprintf(capture, sizeof(capture), "%s/a.snoop", dir);
	snprintf(table, sizeof(table), "%s.names", capture);
	ok(!names_new(&(struct names_opts){ .table_path = "/nonexistent/t" }, &err),
	   "-n: must exist");
	same(err.text, "/nonexistent/t not found", "its sentence");

	struct names_opts opts = { .numeric = true, .capture_path = capture };
	struct names *n = names_new(&opts, NULL);
	ok(n && !names_table_path(n), "without FILE.names: none");
	names_free(n);

	write_file(table, "10.0.0.9 nine\n");
	n = names_new(&opts, NULL);
	same(names_table_path(n), table, "FILE.names is found");
	same(name_of(n, "10.0.0.9"), "nine", "and used");
	names_free(n);

	opts.table_path = "/dev/null";
	n = names_new(&opts, NULL);
	same(name_of(n, "10.0.0.9"), NULL, "-n goes instead of FILE.names");
	names_free(n);

	opts.table_path = dir;
	n = names_new(&opts, NULL);
	char want[200];
	snprintf(want, sizeof(want), "%s: Is a directory", dir);
	same(n ? names_warning(n) : "", want, "a table that cannot be read is a warning");
	same(n ? name_of(n, "0.0.0.0") : "", "OLD-BROADCAST", "names go on without it");
	names_free(n);
	unlink(table);
}

static const uint8_t *numbered(uint32_t i, uint8_t ret[16])
{
	memset(ret, 0, 16);
	memcpy(ret, &i, sizeof(i));
	ret[15] = 1;
	return ret;
}

static void test_overfill(void)
{
	struct etc *etc = small_etc();
	struct names_opts opts = { .etc = etc, .no_resolver = true, .capacity = 2000 };
	struct names *n = names_new(&opts, NULL);
	struct namer *namer = names_namer(n);
	struct names_stats stats;
	uint8_t addr[16];
	bool right = true;
	for (uint32_t i = 0; i < 2000; i++)
		right = right && !namer->name(namer, ADDR_IP6, numbered(i, addr));
	names_stats(n, &stats);
	ok(right && stats.n_evicted == 0, "the cache holds its capacity");
	for (uint32_t i = 2000; i < 50000; i++)
		right = right && !namer->name(namer, ADDR_IP6, numbered(i, addr)) &&
			!strcmp(name_of(n, "10.0.0.1"), "hosted");
	names_stats(n, &stats);
	ok(right, "overfilled: answers stay right");
	ok(stats.n_evicted == 48001, "each eviction is counted");
	names_free(n);
	etc_free(etc);
}

/* Entries with long names, so that their text is what runs out. */
static void test_text_bound(void)
{
	struct name_cache c;
	uint8_t addr[16];
	char name[256];
	bool right = name_cache_init(&c, 16384) == 0;
	for (uint32_t i = 0; right && i < 20000; i++) {
		struct name_entry *e = name_cache_add(&c, ADDR_IP6, numbered(i, addr));
		snprintf(name, sizeof(name), "%0255u", i);
		name_cache_set_copy(&c, e, name);
		e->state = NAME_FINAL;
		right = e->name && !strcmp(e->name, name) && c.text_bytes <= NAME_CACHE_TEXT_MAX;
	}
	ok(right, "names are kept, their text stays within its bound");
	uint32_t n_found = 0;
	for (uint32_t i = 0; i < 20000; i++) {
		struct name_entry *e = name_cache_find(&c, ADDR_IP6, numbered(i, addr));
		snprintf(name, sizeof(name), "%0255u", i);
		n_found += e && e->name && !strcmp(e->name, name);
	}
	ok(n_found == NAME_CACHE_TEXT_MAX / 256 && c.n_evicted == 20000 - n_found,
	   "evicted entries are gone, all others found");
	name_cache_done(&c);
}

static void test_awaited_stay(void)
{
	struct name_cache c;
	uint8_t addr[16];
	bool right = name_cache_init(&c, 0) == 0;
	for (uint32_t i = 0; right && i < 1000; i++) {
		struct name_entry *e = name_cache_add(&c, ADDR_IP6, numbered(i, addr));
		e->state = i % 2 ? NAME_PENDING : NAME_FINAL;
		e->held = i % 2 == 0;
	}
	for (uint32_t i = 1000; right && i < 5000; i++)
		name_cache_add(&c, ADDR_IP6, numbered(i, addr))->state = NAME_FINAL;
	for (uint32_t i = 0; right && i < 1000; i++)
		right = name_cache_find(&c, ADDR_IP6, numbered(i, addr)) != NULL;
	ok(right, "awaited and held entries are not evicted");
	name_cache_done(&c);
}

static void test_record(const char *dir)
{
	char path[100], text[400];
	snprintf(path, sizeof(path), "%s/b.names", dir);
	struct etc *etc = small_etc();
	struct names_opts opts = { .etc = etc, .no_resolver = true };
	struct names *n = names_new(&opts, NULL);
	ok(names_record(n, path, NULL) == 0, "-N: file created");
	static const char *const asked[] = { "10.0.0.1", "10.0.0.3",   "255.255.255.255",
					     "::",	 "10.0.0.1",   "2001:db8::1",
					     "10.0.0.3", "192.168.1.0" };
	for (size_t i = 0; i < ARRAY_LEN(asked); i++)
		name_of(n, asked[i]);
	ok(names_record_end(n, NULL) == 0, "-N: file complete");
	same(read_file(path, text, sizeof(text)),
	     "10.0.0.1\thosted alias1 alias2\n10.0.0.3\t10.0.0.3\n255.255.255.255\tBROADCAST\n"
	     "::\tUNSPECIFIED\n2001:db8::1\t2001:db8::1\n192.168.1.0\tc\n",
	     "-N: a line for each address at first sight");
	same(name_of(n, "10.0.0.1"), "hosted", "names go on behind it");
	names_free(n);

	opts = (struct names_opts){ .numeric = true };
	n = names_new(&opts, NULL);
	ok(names_record(n, path, NULL) == 0, "-N -r");
	name_of(n, "10.0.0.1");
	name_of(n, "0.0.0.0");
	ok(names_record_end(n, NULL) == 0, "-N -r: file complete");
	same(read_file(path, text, sizeof(text)), "10.0.0.1\t10.0.0.1\n0.0.0.0\tOLD-BROADCAST\n",
	     "-N -r: numbers and fixed names");
	names_free(n);
	etc_free(etc);
	unlink(path);
}

static void test_record_faults(void)
{
	struct err err = { 0 };
	struct names *n = names_new(&(struct names_opts){ .numeric = true }, NULL);
	ok(names_record(n, "/nonexistent/x.names", &err) == -ENOENT, "-N: folder is missing");
	same(err.text, "/nonexistent/x.names: No such file or directory", "its sentence");
	ok(names_record(n, "/dev/full", &err) == 0, "-N: a full device opens");
	name_of(n, "10.0.0.1");
	ok(names_record_end(n, &err) == -ENOSPC, "the write error is reported");
	same(err.text, "/dev/full: No space left on device", "its sentence");
	ok(names_record_end(n, &err) == 0, "nothing is recorded any more");
	names_free(n);
}

static void test_record_bound(const char *dir)
{
	char path[100];
	snprintf(path, sizeof(path), "%s/many.names", dir);
	struct names *n = names_new(&(struct names_opts){ .numeric = true }, NULL);
	struct namer *namer = names_namer(n);
	uint8_t addr[16];
	ok(names_record(n, path, NULL) == 0, "-N: many addresses");
	namer = names_namer(n);
	for (int turn = 0; turn < 2; turn++)
		for (uint32_t i = 0; i < NAMES_RECORDED_MAX; i++)
			namer->name(namer, ADDR_IP6, numbered(i, addr));
	struct names_stats stats;
	names_stats(n, &stats);
	ok(stats.n_unrecorded == 0 && stats.n_evicted > 0,
	   "addresses that the cache has forgotten are not written again");
	namer->name(namer, ADDR_IP6, numbered(NAMES_RECORDED_MAX, addr));
	ok(names_record_end(n, NULL) == 0, "written");
	names_stats(n, &stats);
	ok(stats.n_unrecorded == 1, "one address too many is counted");
	FILE *f = fopen(path, "r");
	uint32_t n_lines = 0;
	for (int c = f ? getc(f) : EOF; c != EOF; c = getc(f))
		n_lines += c == '\n';
	if (f)
		fclose(f);
	ok(n_lines == NAMES_RECORDED_MAX, "one line for each address");
	names_free(n);

	n = names_new(&(struct names_opts){ .numeric = true, .table_path = path }, NULL);
	names_stats(n, &stats);
	ok(stats.table_ignored == 0, "a table takes in all that -N writes");
	names_free(n);
	unlink(path);
}

int main(void)
{
	char dir[] = "/tmp/sonde-names-XXXXXX";
	if (!ok(mkdtemp(dir), "folder for the test"))
		return done_testing();
	test_fixed();
	test_order(dir);
	test_table_files(dir);
	test_overfill();
	test_text_bound();
	test_awaited_stay();
	test_record(dir);
	test_record_faults();
	test_record_bound(dir);
	rmdir(dir);
	return done_testing();
}
