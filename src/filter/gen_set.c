/*
 * Code generation: sets. Few ranges, and all of them in the kernel, become a search tree of
 * comparisons; others one instruction of user space.
 *
 * The kernel sees keys longer than four bytes word by word: the ranges of keys become items, each a
 * range of values of the first word with either every rest or a set of rests.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "filter/generating.h"

enum { FEW_RANGES = 3, MAX_WORDS = 4 };

/* Values first..last of a word; NULL rest: that is all, else the keys' further words decide. */
struct item {
	uint32_t first, last;
	struct frange *rest;
	uint32_t n_rest;
};

/* A search for a word among items, or for one that is not in A yet. */
struct search {
	const struct fnode *node;
	uint32_t word; /* of the key */
	const struct ways *ways;
	const struct item *items;
};

/* ---- user space ---- */

static uint32_t add_set(struct gen *g, const struct fnode *node)
{
	if (g->n_sets == g->sets_room) {
		uint32_t room = g->sets_room ? 2 * g->sets_room : 4;
		struct prog_set *more = reallocarray(g->sets, room, sizeof(*more));
		if (!more) {
			gen_fail(g, -ENOMEM);
			return 0;
		}
		g->sets = more;
		g->sets_room = room;
	}
	struct prog_set *set = &g->sets[g->n_sets];
	*set = (struct prog_set){ .set = node->set,
				  .base = node->base,
				  .offset = node->offset,
				  .rejects = gen_is_pcap(g) };
	g->n_sets++;
	if (prog_set_init(set) < 0)
		gen_fail(g, -ENOMEM);
	return g->n_sets - 1;
}

/* ---- searching one word ---- */

static uint32_t word_size(uint32_t width, uint32_t word)
{
	return width - 4 * word < 4 ? width - 4 * word : 4;
}

static uint32_t word_of(const uint8_t *key, uint32_t size)
{
	return size == 4 ? get_be32(key) : size == 2 ? get_be16(key) : key[0];
}

static void search_key(struct gen *g, struct search *s, struct frange *ranges, uint32_t n);

/* A is in the item, or not; at_least: A >= item->first is known. */
static void decide(struct gen *g, const struct search *s, const struct item *item, bool at_least)
{
	struct ways ways = *s->ways;
	if (item->rest) {
		struct search deeper = { .node = s->node, .word = s->word + 1, .ways = s->ways };
		search_key(g, &deeper, item->rest, item->n_rest);
		ways.yes = code_here(&g->code);
	}
	if (item->first == item->last) {
		gen_branch(g, BPF_JMP | BPF_JEQ | BPF_K, item->first, &ways);
		return;
	}
	if (item->last != 0xffffffffu) {
		struct ways beyond = { .yes = ways.no, .no = ways.yes };
		gen_branch(g, BPF_JMP | BPF_JGT | BPF_K, item->last, &beyond);
		ways.yes = code_here(&g->code);
	}
	if (!at_least && item->first)
		gen_branch(g, BPF_JMP | BPF_JGE | BPF_K, item->first, &ways);
	else
		code_goto(&g->code, ways.yes);
}

static void search_items(struct gen *g, const struct search *s, uint32_t first, uint32_t n,
			 bool at_least)
{
	if (n == 1) {
		decide(g, s, &s->items[first], at_least);
		return;
	}
	uint32_t half = n / 2;
	struct ways ways;
	search_items(g, s, first + half, n - half, true);
	ways.yes = code_here(&g->code);
	search_items(g, s, first, half, at_least);
	ways.no = code_here(&g->code);
	gen_branch(g, BPF_JMP | BPF_JGE | BPF_K, s->items[first + half].first, &ways);
}

/* ---- words of longer keys ---- */

static bool all_are(const uint8_t *p, uint32_t n, uint8_t value)
{
	for (uint32_t i = 0; i < n; i++)
		if (p[i] != value)
			return false;
	return true;
}

struct items {
	struct item *item;
	uint32_t n;
	struct frange *rests; /* room for those of all items, one behind the other */
	uint32_t n_rests;
	uint32_t n_rest_bytes;
};

/* The keys that begin with value and go on within first..last. */
static void add_rest(struct items *items, uint32_t value, const uint8_t *first, const uint8_t *last)
{
	struct item *end = items->n ? &items->item[items->n - 1] : NULL;
	if (all_are(first, items->n_rest_bytes, 0) && all_are(last, items->n_rest_bytes, 0xff)) {
		items->item[items->n++] = (struct item){ .first = value, .last = value };
		return;
	}
	if (!end || !end->rest || end->first != value) {
		end = &items->item[items->n++];
		*end = (struct item){ .first = value,
				      .last = value,
				      .rest = &items->rests[items->n_rests] };
	}
	struct frange *rest = &items->rests[items->n_rests++];
	*rest = (struct frange){ .first = { 0 }, .last = { 0 } };
	memcpy(rest->first, first, items->n_rest_bytes);
	memcpy(rest->last, last, items->n_rest_bytes);
	end->n_rest++;
}

/* A range becomes up to three items: the rest of its first word, whole words, the begin of its
 * last word. */
static void add_range(struct items *items, const struct frange *r, uint32_t size)
{
	static const uint8_t zeros[16] = { 0 };
	static const uint8_t ones[16] = { 255, 255, 255, 255, 255, 255, 255, 255,
					  255, 255, 255, 255, 255, 255, 255, 255 };
	uint32_t first = word_of(r->first, size), last = word_of(r->last, size);
	uint32_t n = items->n_rest_bytes;
	if (first == last) {
		add_rest(items, first, r->first + size, r->last + size);
		return;
	}
	bool whole_first = all_are(r->first + size, n, 0);
	bool whole_last = all_are(r->last + size, n, 0xff);
	if (!whole_first)
		add_rest(items, first, r->first + size, ones);
	uint64_t from = (uint64_t)first + !whole_first, to = (uint64_t)last + whole_last;
	if (from < to)
		items->item[items->n++] =
			(struct item){ .first = (uint32_t)from, .last = (uint32_t)(to - 1) };
	if (!whole_last)
		add_rest(items, last, zeros, r->last + size);
}

/* The words of a key from s->word on are loaded and looked for. */
static void search_key(struct gen *g, struct search *s, struct frange *ranges, uint32_t n)
{
	uint32_t width = s->node->left ? 4 : s->node->set->width;
	uint32_t size = word_size(width, s->word);
	struct items items = { .n_rest_bytes = width - 4 * s->word - size };
	items.item = pool_alloc(g->pool, 3 * (size_t)n * sizeof(*items.item));
	items.rests = pool_alloc(g->pool, 2 * (size_t)n * sizeof(*items.rests));
	if (!items.item || !items.rests)
		gen_fail(g, -ENOMEM);
	if (g->code.r)
		return;
	for (uint32_t i = 0; i < n; i++)
		add_range(&items, &ranges[i], size);
	s->items = items.item;
	search_items(g, s, 0, items.n, false);
	if (s->word)
		gen_load_held(g, s->node->base, s->node->offset + 4 * s->word, size);
}

/* ---- public ---- */

static void set_of_number(struct gen *g, const struct fnode *node, const struct ways *ways)
{
	struct place_of_value place = { .temp = ways->temp, .fail = gen_failure(g, ways) };
	if (g->opts->is_kernel || node->set->n <= FEW_RANGES) {
		struct search s = { .node = node, .ways = ways };
		search_key(g, &s, node->set->ranges, node->set->n);
	} else {
		gen_branch(g, PROG_JSET_A, add_set(g, node), ways);
	}
	if (!ways->has_value)
		gen_value(g, node->left, &place);
}

static void set_of_bytes(struct gen *g, const struct fnode *node, const struct ways *ways)
{
	uint32_t width = node->set->width, first = word_size(width, 0);
	bool is_cooked = g->opts->link == LINK_LINUX_SLL || g->opts->link == LINK_LINUX_SLL2;
	uint32_t fail = gen_failure(g, ways);
	if (!g->opts->is_kernel && (width > 4 || node->set->n > FEW_RANGES)) {
		gen_branch(g, PROG_JSET_AT, add_set(g, node), ways);
		return;
	}
	if (node->offset > PROG_MAX_OFFSET) {
		code_goto(&g->code, fail);
		return;
	}
	struct search s = { .node = node, .ways = ways };
	search_key(g, &s, node->set->ranges, node->set->n);
	if (!g->opts->is_kernel) {
		struct fexpr offset = { .kind = FE_CONST, .value = node->offset };
		struct fexpr load = {
			.kind = FE_LOAD, .base = node->base, .size = (uint8_t)first, .a = &offset
		};
		gen_load(g, &load, &(struct place_of_value){ .fail = fail });
		return;
	}
	if (node->base == BASE_LINK && is_cooked)
		gen_fail(g, -ENOTSUP);
	gen_load_held(g, node->base, node->offset, first);
	gen_hold(g, node->base, node->offset + width, fail);
}

void gen_set(struct gen *g, const struct fnode *node, const struct ways *ways)
{
	if (node->set->n)
		(node->left ? set_of_number : set_of_bytes)(g, node, ways);
	else
		code_goto(&g->code, ways->no);
}
