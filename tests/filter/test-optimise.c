/* The optimiser: shapes that come out, and the same verdicts as before over random trees and
 * packets. */
#include <time.h>

#include "../unit/tap.h"
#include "dump.h"
#include "filter/eval.h"
#include "filter/lower.h"
#include "filter/optimise.h"
#include "random.h"

/* ---- shapes ---- */

static struct pool *pool; /* of the test that runs */

static struct fexpr *c(uint32_t value)
{
	return fe_const(pool, value);
}

static struct fexpr *op(enum fe_kind kind, struct fexpr *a, struct fexpr *b)
{
	return fe_op(pool, kind, a, b);
}

static struct fexpr *net(uint32_t offset, uint8_t size)
{
	return fe_at(pool, BASE_NET, offset, size);
}

static struct fnode *is(struct fexpr *e, uint32_t value)
{
	return fn_rel(pool, OP_EQ, e, c(value));
}

static struct fnode *rel(struct fexpr *e, enum f_op how, uint32_t value)
{
	return fn_rel(pool, how, e, c(value));
}

static struct fnode *type(uint32_t value)
{
	return fn_var_is(pool, VAR_TYPE, value);
}

static struct fnode *both(struct fnode *a, struct fnode *b)
{
	return fn_and(pool, a, b);
}

static struct fnode *any(struct fnode *a, struct fnode *b)
{
	return fn_or(pool, a, b);
}

static struct fnode *no(struct fnode *a)
{
	return fn_not(pool, a);
}

static struct fnode *yes(bool value)
{
	return fn_const(pool, value);
}

static void shape(struct fnode *tree, const char *ours, const char *pcap)
{
	char before[512], after[512];
	(void)dump_tree(before, sizeof(before), tree);
	(void)dump_tree(after, sizeof(after), optimise_tree(pool, tree, FILTER_MEANING_OURS));
	same(after, ours, before);
	(void)dump_tree(after, sizeof(after), optimise_tree(pool, tree, FILTER_MEANING_PCAP));
	same(after, pcap ? pcap : ours, before);
}

static void expressions(void)
{
	struct fexpr *len = fe_len(pool);
	shape(is(op(FE_MUL, c(6), c(7)), 42), "true", NULL);
	shape(is(op(FE_DIV, c(1), c(0)), 0), "(1/0)=0", NULL);
	shape(fn_rel(pool, OP_LT, c(5), len), "len>5", NULL);
	shape(is(op(FE_ADD, op(FE_ADD, len, c(3)), c(4)), 9), "(len+7)=9", NULL);
	shape(is(op(FE_AND, net(0, 1), c(0xff)), 4), "n1[0]=4", NULL);
	shape(is(op(FE_AND, net(0, 2), c(0xff)), 4), "(n2[0]&255)=4", NULL);
	shape(is(op(FE_AND, op(FE_AND, net(0, 2), c(0xff0)), c(0x0ff)), 0x40), "(n2[0]&240)=64",
	      NULL);
	shape(is(op(FE_AND, net(0, 1), c(0xf0)), 4), "false", "(n1[0]&240)=4");
	shape(is(op(FE_MUL, len, c(0)), 0), "true", NULL);
	shape(is(op(FE_MUL, net(0, 1), c(0)), 0), "(n1[0]*0)=0", NULL);
	shape(rel(net(0, 1), OP_GT, 255), "false", "n1[0]>255");
	shape(rel(net(0, 1), OP_LE, 255), "n1[0]<=255", NULL);
	shape(rel(len, OP_GE, 0), "true", NULL);
	shape(rel(len, OP_LT, 0), "false", NULL);
	shape(fn_rel(pool, OP_LE, len, len), "true", NULL);
	shape(is(fe_load(pool, BASE_NET, op(FE_ADD, c(4), c(5)), 1), 6), "n1[9]=6", NULL);
	shape(is(fe_load_from(pool, BASE_NET, 4, c(5), 1), 6), "n1[9]=6", NULL);
	shape(is(fe_load_from(pool, BASE_NET, 4, c(0xffffffff), 1), 6), "n1[4+0xffffffff]=6", NULL);
}

static void tests_in_expressions(void)
{
	struct fexpr *test = fe_bool(pool, type(5));
	shape(is(test, 1), "type=5", NULL);
	shape(is(test, 0), "type!=5", NULL);
	shape(rel(test, OP_NE, 0), "type=5", NULL);
	shape(is(test, 6), "false", NULL);
	shape(rel(test, OP_LT, 6), "true", NULL);
	struct fexpr *failing = fe_bool(pool, is(net(9, 1), 6));
	shape(is(failing, 0), "(not n1[9]=6)", "n1[9]!=6");
	shape(is(failing, 7), "false", "?n1[9]=6=7");
	shape(is(fe_bool(pool, yes(true)), 1), "true", NULL);
}

static void connectives(void)
{
	struct fnode *a = type(1), *b = is(net(0, 1), 2), *s = type(3);
	shape(both(a, yes(true)), "type=1", NULL);
	shape(both(a, yes(false)), "false", NULL);
	shape(any(a, yes(true)), "true", NULL);
	shape(both(b, yes(false)), "false", NULL);
	shape(any(b, yes(true)), "true", "(or n1[0]=2 true)");
	shape(any(b, yes(false)), "n1[0]=2", NULL);
	shape(no(no(b)), "n1[0]=2", NULL);
	shape(no(a), "type!=1", NULL);
	shape(no(b), "(not n1[0]=2)", "n1[0]!=2");
	shape(both(a, both(a, a)), "type=1", NULL);
	shape(both(a, s), "false", NULL);
	shape(both(b, a), "(and type=1 n1[0]=2)", "(and n1[0]=2 type=1)");
	shape(any(a, both(a, b)), "type=1", NULL);
	shape(both(a, any(a, b)), "type=1", NULL);
	shape(both(a, any(s, b)), "(and type=1 n1[0]=2)", NULL);
	shape(both(a, no(both(a, b))), "(and type=1 (not n1[0]=2))", "(and type=1 n1[0]!=2)");
}

static void known_numbers(void)
{
	struct fexpr *n = net(2, 2);
	shape(both(rel(n, OP_GT, 100), rel(n, OP_GT, 50)), "n2[2]>100", NULL);
	shape(both(rel(n, OP_GT, 100), rel(n, OP_LT, 50)), "false", NULL);
	shape(both(is(n, 7), rel(n, OP_NE, 8)), "n2[2]=7", NULL);
	shape(any(rel(n, OP_GT, 50), rel(n, OP_GT, 100)), "n2[2]>50", NULL);
	/* Not known to be held in our meaning: the second one still decides. */
	shape(any(rel(n, OP_GT, 50), rel(n, OP_LE, 50)), "(or n2[2]>50 n2[2]<=50)",
	      "(or n2[2]>50 true)");
}

static void sets(void)
{
	struct fnode *four = any(any(is(net(12, 4), 1), is(net(12, 4), 9)),
				 any(is(net(12, 4), 5), is(net(12, 4), 7)));
	shape(four, "{n4[12]:4}", NULL);
	shape(any(is(net(12, 4), 1), is(net(12, 4), 9)), "(or n4[12]=1 n4[12]=9)", NULL);
	struct fexpr *masked = op(FE_AND, net(12, 4), c(0xffffff00));
	shape(any(four, is(masked, 0x0a010200)), "{n4[12]:5}", NULL);
	shape(any(four, is(op(FE_AND, net(12, 4), c(0xffff00ff)), 0x0a010003)),
	      "(or (n4[12]&0xffff00ff)=0xa010003 {n4[12]:4})",
	      "(or {n4[12]:4} (n4[12]&0xffff00ff)=0xa010003)");
	struct fexpr *t = fe_var(pool, VAR_TYPE);
	shape(any(any(is(t, 1), is(t, 2)), any(is(t, 3), is(t, 4))), "(and type>=1 type<=4)", NULL);
	shape(any(any(is(t, 1), is(t, 12)), any(is(t, 3), is(t, 5))), "{type:4}", NULL);
	struct fexpr *at = fe_load(pool, BASE_NET, op(FE_AND, net(0, 1), c(15)), 2);
	shape(any(any(is(at, 1), is(at, 12)), any(is(at, 3), is(at, 5))), "{n2[(n1[0]&15)]:4}",
	      NULL);
	struct fnode *mixed = any(any(is(net(0, 2), 1), is(net(2, 2), 1)),
				  any(is(net(0, 2), 3), is(net(2, 2), 3)));
	mixed = any(mixed, any(any(is(net(0, 2), 5), is(net(2, 2), 5)),
			       any(is(net(0, 2), 7), is(net(2, 2), 7))));
	shape(mixed, "(or {n2[0]:4} {n2[2]:4})",
	      "(or n2[0]=1 n2[2]=1 n2[0]=3 n2[2]=3 n2[0]=5 n2[2]=5 n2[0]=7 n2[2]=7)");
	struct frange *keys = pool_alloc(pool, 2 * sizeof(*keys));
	keys[0] = frange_prefix(6, (const uint8_t[]){ 1, 2, 3, 4, 5, 6 }, 48);
	keys[1] = frange_prefix(6, (const uint8_t[]){ 2, 2, 3, 4, 5, 6 }, 48);
	struct fnode *one = fn_set(pool, BASE_LINK, 0, fset_new(pool, 6, keys, 1));
	struct fnode *two = fn_set(pool, BASE_LINK, 0, fset_new(pool, 6, keys + 1, 1));
	shape(any(one, two), "{l6[0]:2}", NULL);
	shape(any(one, fn_set(pool, BASE_LINK, 6, two->set)), "(or {l6[0]:1} {l6[6]:1})", NULL);
}

static void factors(void)
{
	struct fnode *a = type(1), *b = is(net(0, 1), 2), *d = is(net(1, 1), 3);
	shape(any(both(a, b), both(a, d)), "(and type=1 (or n1[0]=2 n1[1]=3))", NULL);
	shape(any(any(both(a, b), both(type(2), b)), both(a, d)),
	      "(or (and type=2 n1[0]=2) (and type=1 (or n1[0]=2 n1[1]=3)))",
	      "(or (and type=1 n1[0]=2) (and type=2 n1[0]=2) (and type=1 n1[1]=3))");
}

/* ---- the same verdicts ---- */

static bool verdict(const struct fnode *tree, const struct frame *f, enum filter_meaning meaning)
{
	struct flayout layout;
	layout_of(&layout, f);
	struct eval in = { .frame = f, .layout = &layout, .meaning = meaning };
	return eval_tree(tree, &in);
}

/* One random tree over random packets. Returns whether all is well. */
static bool same_verdicts(uint32_t seed, enum filter_meaning meaning)
{
	struct dice dice = { seed };
	const struct prim_suite *suite =
		&prim_suites[dice_roll(&dice, 2) ? 0 : dice_roll(&dice, ARRAY_LEN(prim_suites))];
	struct lower_opts opts = { .link = suite->link,
				   .meaning = meaning,
				   .netmask = TEST_NETMASK };
	struct fnode *parsed = random_tree(pool, &dice, 5), *tree = NULL;
	if (lower_tree(&tree, pool, parsed, &opts, NULL) < 0)
		return true; /* libpcap's meaning refuses some */
	const struct fnode *small = optimise_tree(pool, tree, meaning);
	bool well = small != NULL;
	for (uint32_t i = 0; well && i < 100; i++) {
		struct frame f = random_frame(&dice, suite);
		well = verdict(tree, &f, meaning) == verdict(small, &f, meaning);
		packet_free(&f);
	}
	if (!well) {
		char text[2000];
		printf("# seed %u\n# before %s\n", seed, dump_tree(text, sizeof(text), tree));
		printf("# after %s\n", dump_tree(text, sizeof(text), small));
	}
	return well;
}

static void random_trees(enum filter_meaning meaning, const char *name)
{
	uint32_t n_bad = 0;
	for (uint32_t seed = 1; seed <= 2000; seed++) {
		pool = pool_new();
		n_bad += !same_verdicts(seed, meaning);
		pool = pool_free(pool);
	}
	ok(n_bad == 0, "2,000 random trees, %s: %u differ", name, n_bad);
}

/* ---- long lists ---- */

static double now_ms(void)
{
	struct timespec t;
	(void)clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static void long_lists(void)
{
	pool = pool_new();
	struct fnode *tree = NULL;
	for (uint32_t i = 0; i < 10000; i++) {
		struct fnode *host =
			both(type(0x800), any(is(net(12, 4), 7 * i), is(net(16, 4), 7 * i)));
		tree = tree ? any(tree, host) : host;
	}
	double start = now_ms();
	const struct fnode *small = optimise_tree(pool, tree, FILTER_MEANING_OURS);
	double ms = now_ms() - start;
	char text[256];
	same(dump_tree(text, sizeof(text), small),
	     "(and type=0x800 (or {n4[12]:10000} {n4[16]:10000}))", "10,000 hosts in one test");
	printf("# %.1f ms\n", ms);
	struct frange *keys = pool_alloc(pool, MAX_SET * sizeof(*keys));
	for (uint32_t i = 0; i < MAX_SET; i++)
		keys[i] = frange_number(4, 2 * i, 2 * i);
	struct fnode *full = fn_set(pool, BASE_NET, 12, fset_new(pool, 4, keys, MAX_SET));
	small = optimise_tree(pool, any(full, is(net(12, 4), 1000001)), FILTER_MEANING_OURS);
	same(dump_tree(text, sizeof(text), small), "(or n4[12]=0xf4241 {n4[12]:65536})",
	     "a set that is full stays as it is");
	pool = pool_free(pool);
}

static void no_memory(void)
{
	pool = pool_new();
	struct fnode *tree = any(type(1), is(net(0, 1), 2));
	while (pool_alloc(pool, 1 << 20))
		;
	while (pool_alloc(pool, 16))
		;
	ok(!optimise_tree(pool, tree, FILTER_MEANING_OURS), "no memory, no tree");
	pool = pool_free(pool);
}

int main(void)
{
	pool = pool_new();
	expressions();
	tests_in_expressions();
	connectives();
	known_numbers();
	sets();
	factors();
	pool = pool_free(pool);
	random_trees(FILTER_MEANING_OURS, "ours");
	random_trees(FILTER_MEANING_PCAP, "pcap");
	long_lists();
	no_memory();
	return done_testing();
}
