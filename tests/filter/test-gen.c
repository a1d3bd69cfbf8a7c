/* Generated programs give the verdict of the tree evaluator: in user space, and as kernel programs
 * over packets as the kernel has them; for every primitive and for random trees. */
#include <errno.h>

#include "../unit/tap.h"
#include "filter/eval.h"
#include "filter/gen.h"
#include "filter/machine.h"
#include "filter/optimise.h"
#include "filter/superset.h"
#include "live_packet.h"
#include "prims.h"
#include "random_tree.h"

enum { N_RANDOM_TREES = 3000, N_RANDOM_PACKETS = 12, MAX_RANGES = 8 };

static bool eval_verdict(const struct fnode *tree, const struct frame *f,
			 enum filter_meaning meaning)
{
	struct flayout layout;
	layout_of(&layout, f);
	struct eval in = { .frame = f, .layout = &layout, .meaning = meaning };
	return eval_tree(tree, &in);
}

static struct fprog *user_program(const struct fnode *tree, enum filter_meaning meaning)
{
	struct gen_opts opts = { .meaning = meaning, .accept = 1 };
	struct fprog *prog = NULL;
	return gen_program(&prog, tree, &opts) == 0 ? prog : NULL;
}

/* A kernel program and whether it decides alone. */
struct kernel {
	struct fprog *prog;
	int r;
	bool is_exact;
};

static struct kernel kernel_program(struct pool *pool, const struct fnode *tree, uint32_t link,
				    enum filter_meaning meaning)
{
	struct kernel kernel = { .r = -ENOMEM };
	struct superset_opts superset = { .link = link, .max_ranges = MAX_RANGES };
	tree = superset_tree(pool, tree, &superset, &kernel.is_exact);
	if (!kernel.is_exact)
		meaning = FILTER_MEANING_OURS;
	struct gen_opts opts = { .meaning = meaning,
				 .is_kernel = true,
				 .accept = 0x40000,
				 .link = link,
				 .max_tags = LAYOUT_MAX_TAGS,
				 .max_extensions = LAYOUT_MAX_EXTENSIONS };
	if (tree)
		kernel.r = gen_program(&kernel.prog, tree, &opts);
	if (kernel.prog && !kernel.prog->is_exact)
		kernel.r = -EINVAL;
	return kernel;
}

static bool user_agrees(const struct fprog *prog, const struct frame *f, bool want)
{
	struct machine_in in = { .frame = f };
	return (machine_run(prog, &in) != 0) == want;
}

/* With the tag in the frame and, if there is one, taken out. */
static bool kernel_agrees(const struct kernel *kernel, const struct frame *f, bool want)
{
	for (int takes_tag = 0; takes_tag <= (live_has_tag(f) ? 1 : 0); takes_tag++) {
		struct live_packet p = live_packet(f, takes_tag);
		struct machine_in in = { .frame = &p.frame, .live = &p.live };
		bool have = machine_run(kernel->prog, &in) != 0;
		packet_free(&p.frame);
		if (kernel->is_exact ? have != want : want && !have)
			return false;
	}
	return true;
}

/* ---- primitives ---- */

static void check_prim(const struct prim_row *row, const struct prim_suite *suite,
		       enum filter_meaning meaning, const char *want)
{
	struct pool *pool = pool_new();
	struct lower_opts opts = { .link = suite->link,
				   .language = FILTER_TCPDUMP,
				   .meaning = meaning,
				   .netmask = TEST_NETMASK };
	struct filter_error error;
	struct fnode *tree = NULL;
	int r = lower_tree(&tree, pool, fn_prim(pool, &row->prim, 1), &opts, &error);
	if (r < 0 || strcmp(want, REFUSED) == 0) {
		(void)pool_free(pool);
		return;
	}
	const char *name = meaning ? "pcap" : "ours";
	bool is_cooked = suite->link == LINK_LINUX_SLL || suite->link == LINK_LINUX_SLL2;
	for (int optimised = 0; optimised < 2; optimised++) {
		const struct fnode *small = optimised ? optimise_tree(pool, tree, meaning) : tree;
		struct fprog *prog = user_program(small, meaning);
		struct kernel kernel = kernel_program(pool, small, suite->link, meaning);
		bool user = prog, in_kernel = kernel.prog;
		for (uint32_t i = 0; i < suite->n_packets; i++) {
			struct frame f = packet_frame(&suite->packets[i], suite->link);
			f.dir = is_cooked ? DIR_UNKNOWN : DIR_IN;
			bool verdict = eval_verdict(tree, &f, meaning);
			user = user && user_agrees(prog, &f, verdict);
			in_kernel = in_kernel && kernel_agrees(&kernel, &f, verdict);
			packet_free(&f);
		}
		ok(user, "%s %s, %s%s: user space", suite->name, name, row->text,
		   optimised ? ", optimised" : "");
		if (kernel.r != -ENOTSUP)
			ok(in_kernel, "%s %s, %s%s: kernel%s", suite->name, name, row->text,
			   optimised ? ", optimised" : "", kernel.is_exact ? "" : ", superset");
		(void)prog_free(prog);
		(void)prog_free(kernel.prog);
	}
	(void)pool_free(pool);
}

static void primitives(void)
{
	for (size_t s = 0; s < ARRAY_LEN(prim_suites); s++) {
		const struct prim_suite *suite = &prim_suites[s];
		for (uint32_t i = 0; i < suite->n_rows; i++) {
			const struct prim_row *row = &suite->rows[i];
			check_prim(row, suite, FILTER_MEANING_OURS, row->ours);
			check_prim(row, suite, FILTER_MEANING_PCAP,
				   row->pcap ? row->pcap : row->ours);
		}
	}
}

/* ---- random trees ---- */

struct tally {
	uint32_t n_user, n_kernel, n_exact, n_matches, n_too_big;
	uint32_t wrong_user, wrong_kernel;
};

static void random_round(struct random *r, struct tally *t, const struct prim_suite *suite,
			 enum filter_meaning meaning)
{
	struct pool *pool = pool_new();
	struct fnode *tree = random_tree(r, pool, random_below(r, 5));
	struct fprog *prog = user_program(tree, meaning);
	struct kernel kernel = kernel_program(pool, tree, suite->link, meaning);
	t->n_too_big += !prog || kernel.r == -E2BIG;
	for (uint32_t i = 0; i < N_RANDOM_PACKETS; i++) {
		struct frame whole = packet_frame(
			&suite->packets[random_below(r, suite->n_packets)], suite->link);
		struct frame f = random_packet(r, &whole);
		packet_free(&whole);
		bool want = eval_verdict(tree, &f, meaning);
		t->n_matches += want;
		t->n_user += prog != NULL;
		t->wrong_user += prog && !user_agrees(prog, &f, want);
		/* Of live packets everything is held; ours have a direction, and their header. */
		f.len = f.cap;
		f.dir = f.dir == DIR_UNKNOWN ? DIR_IN : f.dir;
		if (f.link == LINK_LINUX_SLL || f.link == LINK_LINUX_SLL2)
			f.dir = DIR_UNKNOWN;
		want = eval_verdict(tree, &f, meaning);
		if (kernel.prog && (suite->link == LINK_RAW || f.cap >= 16)) {
			t->n_kernel++;
			t->n_exact += kernel.is_exact;
			t->wrong_kernel += !kernel_agrees(&kernel, &f, want);
		}
		packet_free(&f);
	}
	(void)prog_free(prog);
	(void)prog_free(kernel.prog);
	(void)pool_free(pool);
}

static void random_trees(void)
{
	struct random r = { .state = 88172645463325252u };
	for (size_t s = 0; s < ARRAY_LEN(prim_suites); s++)
		for (int meaning = 0; meaning < 2; meaning++) {
			struct tally t = { .n_user = 0 };
			for (uint32_t i = 0; i < N_RANDOM_TREES; i++)
				random_round(&r, &t, &prim_suites[s], (enum filter_meaning)meaning);
			const char *name = meaning ? "pcap" : "ours";
			ok(t.wrong_user == 0 && t.n_user, "%s %s: %u random cases, %u match",
			   prim_suites[s].name, name, t.n_user, t.n_matches);
			ok(t.wrong_kernel == 0, "%s %s: %u random cases for the kernel, %u exact",
			   prim_suites[s].name, name, t.n_kernel, t.n_exact);
			if (t.wrong_user || t.wrong_kernel || t.n_too_big)
				printf("# user space %u, kernel %u wrong, %u too big\n",
				       t.wrong_user, t.wrong_kernel, t.n_too_big);
		}
}

int main(void)
{
	primitives();
	random_trees();
	return done_testing();
}
