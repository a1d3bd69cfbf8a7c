/* The kernel's share: true wherever the whole tree is. */
#include "../unit/tap.h"
#include "dump.h"
#include "filter/eval.h"
#include "filter/lower.h"
#include "filter/optimise.h"
#include "filter/superset.h"
#include "random.h"

static struct pool *pool; /* of the test that runs */

static void shape(struct fnode *tree, const struct superset_opts *opts, const char *want,
		  bool want_exact)
{
	char before[256], after[256];
	bool exact = !want_exact;
	const struct fnode *part = superset_tree(pool, tree, opts, &exact);
	(void)dump_tree(before, sizeof(before), tree);
	same(dump_tree(after, sizeof(after), optimise_tree(pool, part, FILTER_MEANING_OURS)), want,
	     before);
	ok(exact == want_exact, "%s: %s", before, exact ? "exact" : "more");
}

static struct fnode *set_of(uint32_t n, uint32_t step)
{
	struct frange *keys = pool_alloc(pool, n * sizeof(*keys));
	for (uint32_t i = 0; i < n; i++)
		keys[i] = frange_number(2, step * i * i, step * i * i);
	return fn_set(pool, BASE_TRANSPORT, 0, fset_new(pool, 2, keys, n));
}

static void shapes(void)
{
	const struct superset_opts ether = { .link = LINK_ETHERNET, .max_ranges = 4 };
	const struct superset_opts raw = { .link = LINK_RAW, .max_ranges = 4 };
	const struct superset_opts cooked = { .link = LINK_LINUX_SLL, .max_ranges = 4 };
	struct fstate rpc = { .kind = STATE_RPC };
	struct fnode *state = fn_state(pool, &rpc), *ip = fn_var_is(pool, VAR_TYPE, 0x800);
	struct fnode *arp = fn_var_is(pool, VAR_TYPE, 0x806), *both;
	shape(ip, &ether, "type=0x800", true);
	shape(state, &ether, "true", false);
	shape(fn_and(pool, ip, state), &ether, "type=0x800", false);
	shape(fn_or(pool, ip, state), &ether, "true", false);
	shape(fn_and(pool, ip, fn_not(pool, state)), &ether, "type=0x800", false);
	shape(fn_not(pool, fn_or(pool, ip, state)), &ether, "type!=0x800", false);
	shape(fn_not(pool, fn_and(pool, ip, state)), &ether, "true", false);
	both = fn_or(pool, fn_and(pool, ip, state), arp);
	shape(both, &ether, "(or type=0x800 type=0x806)", false);
	struct fexpr *is_rpc = fe_bool(pool, state);
	shape(fn_and(pool, ip, fn_rel(pool, OP_EQ, is_rpc, fe_const(pool, 0))), &ether,
	      "type=0x800", false);
	shape(fn_var_is(pool, VAR_CHAIN, 1), &raw, "true", false);

	struct fnode *front = fn_rel(pool, OP_EQ, fe_at(pool, BASE_LINK, 8, 4), fe_const(pool, 1));
	struct fnode *back = fn_rel(pool, OP_EQ, fe_at(pool, BASE_LINK, 12, 2), fe_const(pool, 1));
	shape(front, &ether, "l4[8]=1", true);
	shape(back, &ether, "(or tags!=0 l2[12]=1)", false);
	shape(back, &raw, "l2[12]=1", true);
	shape(back, &cooked, "true", false);
	struct fexpr *last = fe_load(pool, BASE_LINK, fe_len(pool), 1);
	shape(fn_rel(pool, OP_EQ, last, fe_const(pool, 1)), &ether, "(or tags!=0 l1[len]=1)",
	      false);

	/* 0 2 8 18 32 50: the four with the smallest gaps are joined to two. */
	shape(set_of(4, 2), &raw, "{t2[0]:4}", true);
	shape(set_of(6, 2), &raw, "{t2[0]:4}", false);
	shape(fn_not(pool, set_of(6, 2)), &raw, "(not {t2[0]:4})", false);
}

/* Which of the ports 0..63 a set has after it was made coarser. */
static void coarse_sets(void)
{
	const struct superset_opts opts = { .link = LINK_RAW, .max_ranges = 4 };
	struct fnode *set = set_of(6, 2);
	bool exact, more = true, fewer = true;
	const struct fnode *wide = superset_tree(pool, set, &opts, &exact);
	const struct fnode *narrow = superset_tree(pool, fn_not(pool, set), &opts, &exact);
	for (uint32_t i = 0; i < 64; i++) {
		struct frange key = frange_number(2, i, i);
		more &= fset_has(wide->set, key.first) >= fset_has(set->set, key.first);
		fewer &=
			fset_has(narrow->child[0]->set, key.first) <= fset_has(set->set, key.first);
	}
	ok(more && wide->set->n == 4, "wider has every member");
	ok(fewer && narrow->child[0]->set->n == 4, "narrower has no other member");
	ok(fset_has(wide->set, frange_number(2, 5, 5).first) &&
		   !fset_has(wide->set, frange_number(2, 40, 40).first),
	   "the smallest gaps are closed");
	struct frange *keys = pool_alloc(pool, 100 * sizeof(*keys));
	for (uint32_t i = 0; i < 100; i++)
		keys[i] = frange_prefix(16, (const uint8_t[16]){ [3] = (uint8_t)i, [15] = 1 }, 128);
	struct fnode *six = fn_set(pool, BASE_NET, 8, fset_new(pool, 16, keys, 100));
	wide = superset_tree(pool, six, &opts, &exact);
	ok(wide && wide->set->n <= 4 && !exact, "equal gaps: %u ranges", wide ? wide->set->n : 0);
}

static bool verdict(const struct fnode *tree, const struct frame *f, enum filter_meaning meaning)
{
	struct flayout layout;
	layout_of(&layout, f);
	struct eval in = { .frame = f, .layout = &layout, .meaning = meaning };
	return eval_tree(tree, &in);
}

static bool never_loses(uint32_t seed, enum filter_meaning meaning, uint32_t *n_exact)
{
	struct dice dice = { seed };
	const struct prim_suite *suite = &prim_suites[dice_roll(&dice, ARRAY_LEN(prim_suites))];
	struct lower_opts opts = { .link = suite->link,
				   .meaning = meaning,
				   .netmask = TEST_NETMASK };
	const struct superset_opts share = { .link = suite->link,
					     .max_ranges = 1 + dice_roll(&dice, 4) };
	struct fnode *tree = NULL;
	bool well = true, exact = false;
	if (lower_tree(&tree, pool, random_tree(pool, &dice, 5), &opts, NULL) < 0)
		return true;
	const struct fnode *part = superset_tree(pool, tree, &share, &exact);
	*n_exact += exact;
	enum filter_meaning part_meaning = exact ? meaning : FILTER_MEANING_OURS;
	part = optimise_tree(pool, part, part_meaning);
	for (uint32_t i = 0; well && i < 100; i++) {
		struct frame f = random_frame(&dice, suite);
		bool whole = verdict(tree, &f, meaning), more = verdict(part, &f, part_meaning);
		well = exact ? whole == more : more >= whole;
		packet_free(&f);
	}
	if (!well) {
		char text[2000];
		printf("# seed %u\n# tree %s\n", seed, dump_tree(text, sizeof(text), tree));
		printf("# part %s\n", dump_tree(text, sizeof(text), part));
	}
	return well;
}

static void random_trees(enum filter_meaning meaning, const char *name)
{
	uint32_t n_bad = 0, n_exact = 0;
	for (uint32_t seed = 1; seed <= 2000; seed++) {
		pool = pool_new();
		n_bad += !never_loses(seed, meaning, &n_exact);
		pool = pool_free(pool);
	}
	ok(n_bad == 0 && n_exact > 20, "2,000 random trees, %s: %u exact, %u lose a packet", name,
	   n_exact, n_bad);
}

int main(void)
{
	pool = pool_new();
	shapes();
	coarse_sets();
	pool = pool_free(pool);
	random_trees(FILTER_MEANING_OURS, "ours");
	random_trees(FILTER_MEANING_PCAP, "pcap");
	return done_testing();
}
