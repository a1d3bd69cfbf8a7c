/* tcpdump's language: errors with their columns, bounds, long lists. */
#include <stdlib.h>

#include "tcpdump-select.h"

static const struct {
	const char *text;
	int code;
	uint32_t column;
	const char *starts;
} wrong[] = {
	{ "tcp and", EINVAL, 8, "can't parse filter expression: syntax error at its end" },
	{ "(tcp", EINVAL, 5, "can't parse filter expression: syntax error" },
	{ "tcp or 80", EINVAL, 10, "can't parse filter expression: syntax error" },
	{ "80", EINVAL, 1, "can't parse filter expression: syntax error at \"80\": a number" },
	{ "(port 80) or 53", EINVAL, 16, "can't parse filter expression: syntax error" },
	{ "host nobody", ENOENT, 6, "unknown host 'nobody'" },
	{ "prot 80", ENOENT, 1, "unknown host 'prot': did you mean \"port\"?" },
	{ "net nowhere", ENOENT, 5, "unknown network 'nowhere'" },
	{ "port nothing", ENOENT, 6, "unknown port 'nothing'" },
	{ "ip proto none", ENOENT, 10, "unknown ip proto 'none'" },
	{ "udp port login", EINVAL, 10, "port 'login' is tcp" },
	{ "port 65536", EINVAL, 6, "illegal port number 65536 > 65535" },
	{ "net 10.1.2.3/16", EINVAL, 5, "non-network bits set in \"10.1.2.3/16\"" },
	{ "host 1:2:3", EINVAL, 6, "bogus ethernet address 1:2:3" },
	{ "ip[0:3] = 1", EINVAL, 6, "data size must be 1, 2, or 4" },
	{ "ah[0] = 1", EINVAL, 1, "unsupported index operation" },
	{ "arp proto 1", EINVAL, 11, "arp does not encapsulate another protocol" },
	{ "gateway 10.1.2.3", EINVAL, 9, "'gateway' requires a name" },
	{ "ip[08] = 1", EINVAL, 4, "can't parse filter expression: syntax error at \"08\"" },
};

static void errors(void)
{
	struct filter_opts opts = { .language = FILTER_TCPDUMP,
				    .lookup = &known_names,
				    .link = LINK_ETHERNET };
	for (size_t i = 0; i < ARRAY_LEN(wrong); i++) {
		struct pool *pool = pool_new();
		struct filter_error error = { .column = 0 };
		struct fnode *tree = NULL;
		int r = tcpdump_parse_filter(&tree, pool, wrong[i].text, &opts, &error);
		size_t n = strlen(wrong[i].starts);
		bool right =
			r == -wrong[i].code && strncmp(error.err.text, wrong[i].starts, n) == 0;
		ok(right && error.column == wrong[i].column, "\"%s\": %s", wrong[i].text,
		   error.err.text);
		(void)pool_free(pool);
	}
}

/* front, then n times what is repeated. */
static void bounded(const char *front, const char *repeated, uint32_t n, int want)
{
	struct filter_opts opts = { .language = FILTER_TCPDUMP, .link = LINK_ETHERNET };
	struct filter_error error = { .column = 0 };
	struct pool *pool = pool_new();
	size_t n_front = strlen(front), n_part = strlen(repeated);
	char *text = calloc(1, n_front + n_part * n + 1);
	struct fnode *tree = NULL;
	if (!text)
		abort();
	memcpy(text, front, n_front);
	for (uint32_t i = 0; i < n; i++)
		memcpy(text + n_front + n_part * i, repeated, n_part);
	int r = tcpdump_parse_filter(&tree, pool, text, &opts, &error);
	ok(r == want, "%s and %u times %s: %s", front, n, repeated, r ? error.err.text : "parsed");
	free(text);
	(void)pool_free(pool);
}

int main(void)
{
	errors();
	bounded("host 10.1.2.3", " or 10.1.2.4", 20000, 0);
	bounded("", "(", 100000, -E2BIG);
	bounded("", "not ", 100000, -E2BIG);
	bounded("len > ", "- ", 100000, -E2BIG);
	bounded("len = 1", " + 1", 100000, -E2BIG);
	bounded("ip", " and arp or ip", 10000, -E2BIG);
	tcpdump_selects("host \\port", "1-3,7,8,14-16,18,19,51,52,58", &on_ethernet,
			FILTER_MEANING_PCAP);
	return done_testing();
}
