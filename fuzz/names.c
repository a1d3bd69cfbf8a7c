/*
 * Fuzz target: files of names. The first byte chooses the file, the rest is its content. Whatever
 * it is, only names that can be shown come out, and what is found one way is found the other.
 */
#include "fuzz.h"

#include <assert.h>
#include <string.h>

#include "net/etc.h"
#include "net/lines.h"
#include "net/nametab.h"

enum { FOUND_MAX = 8, MAC_LEN = 6 };

static void check_hosts(const struct rows *t)
{
	for (uint32_t i = 0; i < t->n; i++) {
		const char *name = row_name(t, &t->row[i]);
		struct host_addr found[FOUND_MAX];
		assert(name_text_ok(name));
		assert(hosts_with_name(t, name, found, FOUND_MAX) > 0);
		struct row_range same = rows_with_key(t, &t->row[i]);
		assert(same.n > 0 && same.n <= t->n - same.first);
		assert(rows_name(t, &t->row[i]));
	}
}

static void check_table(const char *text, size_t n)
{
	struct nametab t;
	if (nametab_parse(&t, text, n) == 0) {
		check_hosts(&t.rows);
		for (uint32_t i = 0; i < t.rows.n; i++)
			assert(nametab_name(&t, (enum addr_kind)t.rows.row[i].kind,
					    t.rows.row[i].key));
	}
	nametab_done(&t);
}

static void check_name(const char *name)
{
	assert(!name || name_text_ok(name));
}

/* Words of the text, as names and as addresses. */
static void ask(struct etc *etc, char *word)
{
	struct host_addr hosts[FOUND_MAX];
	struct etc_service services[FOUND_MAX];
	uint32_t number;
	uint8_t mac[MAC_LEN];
	size_t n = etc_hosts_by_name(etc, word, hosts, FOUND_MAX);
	for (size_t i = 0; i < n; i++)
		assert(etc_host_name(etc, hosts[i].kind, hosts[i].addr));
	n = etc_services_by_name(etc, word, services, FOUND_MAX);
	for (size_t i = 0; i < n; i++) {
		assert(etc_service_name(etc, services[i].proto, services[i].port));
		assert(etc_service_name(etc, ETC_ANY, services[i].port));
	}
	if (etc_rpc_number(etc, word, &number))
		check_name(etc_rpc_name(etc, number));
	if (etc_net_by_name(etc, word, &number))
		check_name(etc_net_name(etc, number));
	if (etc_ether_by_name(etc, word, mac) || etc_ether_text(word, mac))
		check_name(etc_ether_name(etc, mac));
	if (host_addr_parse(word, &hosts[0]))
		check_name(etc_host_name(etc, hosts[0].kind, hosts[0].addr));
}

static void ask_line(void *etc, char *line)
{
	for (char *word = line_word(&line); word; word = line_word(&line))
		ask(etc, word);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (size == 0)
		return 0;
	unsigned which = data[0] % (ETC_N_FILES + 1);
	const char *text = (const char *)data + 1;
	if (which == ETC_N_FILES) {
		check_table(text, size - 1);
		return 0;
	}
	struct etc *etc = etc_new("/nonexistent");
	if (!etc)
		return 0;
	for (unsigned file = 0; file < ETC_N_FILES; file++)
		etc_parse(etc, (enum etc_file)file, text, file == which ? size - 1 : 0);
	struct lines words;
	lines_init(&words, ask_line, etc);
	lines_feed(&words, text, size - 1);
	lines_end(&words);
	etc_free(etc);
	return 0;
}
