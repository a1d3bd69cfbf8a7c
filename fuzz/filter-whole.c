/* Fuzz target: any text as a filter of either language and meaning, all the way: compiled,
 * explained, listed, made into a kernel program, and the same verdict from the program and from the
 * tree, with the text itself as the packet. */
#include "fuzz.h"

#include <assert.h>
#include <linux/filter.h>
#include <stdlib.h>
#include <string.h>

#include "filter/filter.h"

enum { MAX_TEXT = 4096, MAX_OUTPUT = 1 << 16 };

/* Names that begin with "k" are known. */
static bool hosts(void *ctx, const char *name, struct lookup_addrs *ret)
{
	(void)ctx;
	uint32_t n = min_u32((uint32_t)strlen(name), LOOKUP_MAX_ADDRS);
	*ret = (struct lookup_addrs){ .n_ip4 = n / 2, .n_ip6 = n - n / 2 };
	return name[0] == 'k';
}

static const struct lookup lookup = { .hosts = hosts };

static void use(struct filter *f, const char *text, uint32_t link, size_t n)
{
	static char output[MAX_OUTPUT];
	static struct sock_filter insns[BPF_MAXINSNS];
	struct filter_explanation what = { .text = text, .link = link };
	struct filter_socket socket = { .link = link, .insns = insns };
	struct err err;
	bool is_exact;
	for (int json = 0; json < 2; json++) {
		struct out o = out_mem(output, sizeof(output));
		what.json = json;
		int r = filter_explain(f, &what, &o, &err);
		assert(r == 0 && (o.overflow || (o.len && output[o.len - 1] == '\n')));
	}
	struct out o = out_mem(output, sizeof(output));
	filter_list(f, &socket, 1, &o);
	filter_list_snoop(f, link, true, &o);
	int r = filter_kernel(f, &socket, &is_exact, &err);
	assert(r >= 0 && r <= BPF_MAXINSNS && (r || o.len));
	struct frame frame = { .data = (const uint8_t *)text, .link = link };
	frame.cap = frame.len = (uint32_t)n;
	assert(filter_match(f, &frame) == filter_match_tree(f, &frame));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const uint32_t links[] = { LINK_ETHERNET, LINK_RAW, LINK_LINUX_SLL, LINK_IPNET };
	char text[MAX_TEXT + 1];
	if (!size || size > MAX_TEXT)
		return 0;
	memcpy(text, data + 1, size - 1);
	text[size - 1] = '\0';
	struct filter_opts opts = { .lookup = &lookup, .link = links[data[0] >> 2 & 3] };
	opts.language = data[0] & 1 ? FILTER_TCPDUMP : FILTER_SNOOP;
	opts.meaning = (data[0] & 3) == 3 ? FILTER_MEANING_PCAP : FILTER_MEANING_OURS;
	opts.netmask = data[0] & 0x10 ? 0xffffff00 : 0;
	struct filter_error error = { .column = 0 };
	struct filter *f;
	int r = filter_compile(&f, text, &opts, &error);
	assert(r <= 0 && (r == 0 || error.err.text[0]));
	if (r < 0)
		return 0;
	use(f, text, opts.link, size - 1);
	(void)filter_free(f);
	return 0;
}
