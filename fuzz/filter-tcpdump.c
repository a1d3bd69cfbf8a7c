/* Fuzz target: any text either is an expression of tcpdump's language, whose tree lowers in both
 * meanings, or an error with a sentence and a place in the text. */
#include "fuzz.h"

#include <assert.h>
#include <errno.h>
#include <string.h>

#include "filter/lower.h"
#include "filter/parse.h"

enum { MAX_INPUT = 4096 };

static bool any_service(void *ctx, const char *name, uint16_t *ret_port, uint32_t *ret_protos)
{
	(void)ctx;
	*ret_port = 53;
	*ret_protos = strlen(name) % 2 ? LOOKUP_TCP : LOOKUP_TCP | LOOKUP_UDP;
	return true;
}

static bool any_ether(void *ctx, const char *name, uint8_t ret_mac[6])
{
	(void)ctx;
	memset(ret_mac, name[0], 6);
	return true;
}

static bool any_host(void *ctx, const char *name, struct lookup_addrs *ret)
{
	(void)ctx;
	ret->n_ip4 = 2;
	ret->n_ip6 = 1;
	ret->ip4[0][3] = (uint8_t)name[0];
	return true;
}

static const struct lookup names = {
	.hosts = any_host,
	.service = any_service,
	.ether = any_ether,
};

static void try_meaning(const char *text, enum filter_meaning meaning)
{
	const struct filter_opts opts = { .language = FILTER_TCPDUMP,
					  .meaning = meaning,
					  .lookup = &names,
					  .link = LINK_ETHERNET };
	const struct lower_opts lower = { .link = LINK_ETHERNET,
					  .language = FILTER_TCPDUMP,
					  .meaning = meaning };
	struct filter_error error = { .column = 0 };
	struct pool *pool = pool_new();
	struct fnode *tree = NULL, *lowered = NULL;
	assert(pool);
	int r = tcpdump_parse_filter(&tree, pool, text, &opts, &error);
	assert(r <= 0 && (r == 0) == (tree != NULL));
	assert(r == 0 || (error.err.text[0] && error.column <= strlen(text) + 1));
	if (r == 0)
		r = lower_tree(&lowered, pool, tree, &lower, &error);
	assert(r == 0 || error.err.text[0]);
	(void)pool_free(pool);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char text[MAX_INPUT + 1];
	if (size > MAX_INPUT)
		return 0;
	memcpy(text, data, size);
	text[size] = '\0';
	try_meaning(text, FILTER_MEANING_OURS);
	try_meaning(text, FILTER_MEANING_PCAP);
	return 0;
}
