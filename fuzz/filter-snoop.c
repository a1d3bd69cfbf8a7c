/* Fuzz target: any text is either a filter of snoop's language, which can be printed, lowered for
 * every link type and evaluated, or refused with a sentence and a column. */
#include "fuzz.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "filter/eval.h"
#include "filter/lower.h"
#include "filter/parse.h"
#include "filter/print.h"

enum { MAX_INPUT = 16384 };

/* Names that begin with "k" are known, with as many addresses as they have characters. */
static bool hosts(void *ctx, const char *name, struct lookup_addrs *ret)
{
	(void)ctx;
	uint32_t n = min_u32((uint32_t)strlen(name), LOOKUP_MAX_ADDRS);
	*ret = (struct lookup_addrs){ .n_ip4 = n / 2, .n_ip6 = n - n / 2 };
	return name[0] == 'k';
}

static bool network(void *ctx, const char *name, uint8_t ret_addr[4], uint32_t *ret_octets)
{
	(void)ctx;
	memset(ret_addr, 10, 4);
	*ret_octets = 4;
	return name[0] == 'k';
}

static bool service(void *ctx, const char *name, uint16_t *ret_port, uint32_t *ret_protos)
{
	(void)ctx;
	*ret_port = (uint16_t)(53 + name[0]);
	*ret_protos = LOOKUP_TCP;
	return name[0] == 'k';
}

static bool rpc(void *ctx, const char *name, uint32_t *ret_program)
{
	(void)ctx;
	*ret_program = 100003;
	return name[0] == 'k';
}

static bool ether(void *ctx, const char *name, uint8_t ret_mac[6])
{
	(void)ctx;
	memset(ret_mac, 8, 6);
	return name[0] == 'k';
}

static const struct lookup lookup = {
	.hosts = hosts,
	.network = network,
	.service = service,
	.rpc = rpc,
	.ether = ether,
};

/* An ARP request, which every part of the filter layer has something to look at in. */
static const uint8_t packet[] = {
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 2,	0, 0, 0, 0, 3, 8, 6, 0, 1, 8,  0, 6, 4, 0,
	1,    2,    0,	  0,	0,    3,    10, 1, 2, 3, 0, 0, 0, 0, 0, 0, 10, 1, 2, 4,
};

static void run(struct pool *pool, const struct fnode *tree)
{
	static const uint32_t links[] = { LINK_ETHERNET, LINK_IPNET, LINK_FDDI, LINK_RAW };
	for (size_t i = 0; i < ARRAY_LEN(links); i++) {
		struct lower_opts opts = { .link = links[i], .language = FILTER_SNOOP };
		struct filter_error error = { .column = 0 };
		struct fnode *lowered;
		int r = lower_tree(&lowered, pool, tree, &opts, &error);
		assert(r == 0 || error.err.text[0]);
		if (r < 0)
			continue;
		struct frame frame = { .data = packet,
				       .cap = sizeof(packet),
				       .len = sizeof(packet),
				       .link = links[i] };
		struct flayout layout;
		layout_of(&layout, &frame);
		struct eval in = { .frame = &frame, .layout = &layout };
		(void)eval_tree(lowered, &in);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (size > MAX_INPUT)
		return 0;
	char *text = malloc(size + 1); /* of just this size, so that reads behind it are seen */
	struct pool *pool = pool_new();
	assert(text && pool);
	if (size)
		memcpy(text, data, size);
	text[size] = '\0';
	struct filter_opts opts = { .language = FILTER_SNOOP,
				    .lookup = &lookup,
				    .link = LINK_ETHERNET };
	struct filter_error error = { .column = 0 };
	struct fnode *tree;
	int r = snoop_parse_filter(&tree, pool, text, &opts, &error);
	assert(r == 0 || (error.err.text[0] && error.column <= strlen(text) + 1));
	if (r == 0) {
		char buf[4096];
		struct out o = out_mem(buf, sizeof(buf));
		print_tree(&o, tree);
		run(pool, tree);
	}
	(void)pool_free(pool);
	free(text);
	return 0;
}
