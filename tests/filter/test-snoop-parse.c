/* snoop's expression language: trees, faults, limits, and what selects the same packets. */
#include "filter/parse.h"

#include <stdlib.h>
#include <time.h>

#include "../unit/tap.h"
#include "filter/eval.h"
#include "filter/lower.h"
#include "filter/print.h"
#include "packets.h"
#include "snoop-exprs.h"
#include "snoop-lookup.h"

enum { TEXT_MAX = 2048 };

static struct filter_opts options(void)
{
	return (struct filter_opts){ .language = FILTER_SNOOP,
				     .lookup = &test_lookup,
				     .link = LINK_ETHERNET };
}

/* The tree as text, or the sentence. */
static int parse(char ret_text[static TEXT_MAX], const char *text, const struct filter_opts *opts)
{
	struct pool *pool = pool_new();
	struct fnode *tree = NULL;
	struct filter_error error = { .column = 0 };
	int r = snoop_parse_filter(&tree, pool, text, opts, &error);
	struct out o = out_mem(ret_text, TEXT_MAX - 1);
	if (r == 0)
		print_tree(&o, tree);
	else
		out_s(&o, error.err.text);
	ret_text[o.len] = '\0';
	(void)pool_free(pool);
	return r;
}

static void trees(void)
{
	struct filter_opts opts = options();
	for (size_t i = 0; i < ARRAY_LEN(snoop_trees); i++) {
		char have[TEXT_MAX];
		(void)parse(have, snoop_trees[i].text, &opts);
		same(have, snoop_trees[i].tree, snoop_trees[i].text);
	}
}

static void faults(void)
{
	struct filter_opts opts = options();
	for (size_t i = 0; i < ARRAY_LEN(snoop_faults); i++) {
		const struct snoop_fault *f = &snoop_faults[i];
		char have[TEXT_MAX];
		int r = parse(have, f->text, &opts);
		same(have, f->sentence, f->text);
		ok(r == -f->code, "%s: code %d", f->text, r);
	}
}

/* What depends on the link, and on what can be looked up. */
static void surroundings(void)
{
	struct filter_opts opts = options();
	char have[TEXT_MAX];
	opts.link = LINK_IPNET;
	(void)parse(have, "arp", &opts);
	same(have, "could not resolve arp: there are no such packets on this link (column 1)",
	     "arp is no keyword on ipnet");
	(void)parse(have, "ip or zone 1", &opts);
	same(have, "({type 0x800} or {zone 1})", "but ip is");
	static const struct lookup nobody = { .ctx = NULL };
	const struct lookup *lookups[] = { NULL, &nobody };
	static const char *const named[] = { "pinky",	  "ether pinky", "inet pinky", "gateway x",
					     "port http", "rpc nfs",	 "net campus" };
	for (size_t i = 0; i < ARRAY_LEN(lookups); i++) {
		opts.lookup = lookups[i];
		for (size_t k = 0; k < ARRAY_LEN(named); k++)
			ok(parse(have, named[k], &opts) == -ENOENT, "nobody to ask: %s", have);
	}
}

/* ---- the same packets ---- */

static struct fnode *lowered(struct pool *pool, const char *text)
{
	struct filter_opts opts = options();
	struct lower_opts lower = { .link = LINK_ETHERNET, .language = FILTER_SNOOP };
	struct filter_error error = { .column = 0 };
	struct fnode *tree, *result;
	int r = snoop_parse_filter(&tree, pool, text, &opts, &error);
	if (r == 0)
		r = lower_tree(&result, pool, tree, &lower, &error);
	ok(r == 0, "%s: compiled %s", text, error.err.text);
	return r == 0 ? result : fn_const(pool, false);
}

static void select_all(bool *ret_hit, const char *text)
{
	struct pool *pool = pool_new();
	struct fnode *tree = lowered(pool, text);
	for (uint32_t i = 0; i < N_ETHERNET_PACKETS; i++) {
		struct frame f = packet_frame(&ethernet_packets[i], LINK_ETHERNET);
		struct flayout layout;
		layout_of(&layout, &f);
		struct eval in = { .frame = &f, .layout = &layout };
		ret_hit[i] = eval_tree(tree, &in);
		packet_free(&f);
	}
	(void)pool_free(pool);
}

static void equals(void)
{
	for (size_t i = 0; i < ARRAY_LEN(snoop_equals); i++) {
		bool a[N_ETHERNET_PACKETS], b[N_ETHERNET_PACKETS];
		char text_a[512], text_b[512];
		select_all(a, snoop_equals[i][0]);
		select_all(b, snoop_equals[i][1]);
		same(selection_text(text_a, sizeof(text_a), a, N_ETHERNET_PACKETS),
		     selection_text(text_b, sizeof(text_b), b, N_ETHERNET_PACKETS),
		     snoop_equals[i][0]);
	}
}

/* ---- limits ---- */

/* n times "unit", with `first` in front and `last` behind. */
static char *repeated(const char *first, const char *unit, uint32_t n, const char *last)
{
	size_t size = strlen(first) + strlen(unit) * n + strlen(last) + 1, at = 0;
	char *text = malloc(size);
	if (!text)
		abort();
	at += (size_t)snprintf(text, size, "%s", first);
	for (uint32_t i = 0; i < n; i++) {
		memcpy(text + at, unit, strlen(unit));
		at += strlen(unit);
	}
	(void)snprintf(text + at, size - at, "%s", last);
	return text;
}

static int parse_repeated(const char *first, const char *unit, uint32_t n, const char *last)
{
	struct filter_opts opts = options();
	struct filter_error error = { .column = 0 };
	struct pool *pool = pool_new();
	struct fnode *tree;
	char *text = repeated(first, unit, n, last);
	int r = snoop_parse_filter(&tree, pool, text, &opts, &error);
	ok(r == 0 || (error.err.text[0] && r != -ENOENT), "%s%s... %u times: %s", first, unit, n,
	   r == 0 ? "fine" : error.err.text);
	free(text);
	(void)pool_free(pool);
	return r;
}

static void limits(void)
{
	static const struct {
		const char *first, *unit, *last;
		uint32_t n;
		int r;
	} cases[] = {
		{ "", "(", "tcp", 256, -EINVAL },
		{ "", "(", "tcp", 257, -E2BIG },
		{ "", "!", "tcp", 256, 0 },
		{ "", "!", "tcp", 257, -E2BIG },
		{ "", "not ", "tcp", 100000, -E2BIG },
		{ "", "ip[", "1", 256, -EINVAL },
		{ "", "ip[", "1", 100000, -E2BIG },
		{ "1", "+1", "=5", 400, 0 },
		{ "1", "+1", "=5", 100000, -E2BIG },
		{ "1", "=1", "", 100000, -E2BIG },
		{ "1", "*1", "", 100000, -E2BIG },
		{ "", "from ", "10.1.0.1", 100000, 0 },
		{ "tcp", " and udp", "", 10000, 0 },
		{ "tcp", " udp", "", 10000, 0 },
		{ "tcp", " or udp and ip", "", 10000, 0 },
		{ "tcp", ",udp", "", 10000, 0 },
		{ "", "a", "", 256, -E2BIG },
		{ "port ", "a", "", 256, -E2BIG },
		{ "", "1 ", "", 500000, -ENOMEM },
	};
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		int r = parse_repeated(cases[i].first, cases[i].unit, cases[i].n, cases[i].last);
		ok(r == cases[i].r, "%s%s... %u times gives %d", cases[i].first, cases[i].unit,
		   cases[i].n, r);
	}
}

/* Parentheses, connectives and "not" in turns, as deep as they may be. */
static void deepest(void)
{
	char *open = repeated("", "(not (ip or (", 85, "tcp"),
	     *close = repeated("", ")) udp)", 85, "");
	char *text = repeated(open, close, 1, "");
	struct filter_opts opts = options();
	struct filter_error error = { .column = 0 };
	struct pool *pool = pool_new();
	struct fnode *tree;
	int r = snoop_parse_filter(&tree, pool, text, &opts, &error);
	ok(r == 0 || r == -E2BIG, "deep: %d %s", r, error.err.text);
	struct lower_opts lower = { .link = LINK_ETHERNET, .language = FILTER_SNOOP };
	if (r == 0)
		ok(lower_tree(&tree, pool, tree, &lower, &error) == 0,
		   "what parses can be lowered");
	(void)pool_free(pool);
	free(text);
	free(close);
	free(open);
}

static double now_s(void)
{
	struct timespec now;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* 10,000 hosts: one list, in a time that grows with its length. */
static void long_list(void)
{
	enum { N = 10000, ROOM = 32 };
	static const double slow_s = 2.0; /* some 10 ms; sanitizers and busy machines are slower */
	char *text = malloc((size_t)N * ROOM);
	if (!text)
		abort();
	size_t at = 0;
	for (uint32_t i = 0; i < N; i++)
		at += (size_t)snprintf(text + at, ROOM, "%shost 10.%u.%u.%u", i ? " or " : "",
				       i >> 16 & 0xff, i >> 8 & 0xff, i & 0xff);
	struct filter_opts opts = options();
	struct filter_error error = { .column = 0 };
	struct pool *pool = pool_new();
	struct fnode *tree = NULL;
	double start = now_s();
	int r = snoop_parse_filter(&tree, pool, text, &opts, &error);
	double took = now_s() - start;
	ok(r == 0 && tree->kind == FN_OR && tree->n == N, "%u hosts are one list", N);
	ok(took < slow_s, "in %.0f ms", took * 1000);
	(void)pool_free(pool);
	free(text);
}

int main(void)
{
	trees();
	faults();
	surroundings();
	equals();
	limits();
	deepest();
	long_list();
	return done_testing();
}
