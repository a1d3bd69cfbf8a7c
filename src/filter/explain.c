/* What a filter means, in words: the walk over what was written, test by test. */
#include "filter/explain.h"

#include <errno.h>
#include <stdlib.h>

#include "filter/gen.h"
#include "filter/lower.h"
#include "filter/optimise.h"
#include "filter/superset.h"

/* Tests of which it is found out who decides them. */
enum { MAX_SHARED = 256 };

/* ---- who decides ---- */

static enum ex_where share_of(const struct fnode *lowered, struct pool *pool, uint32_t link,
			      enum filter_meaning meaning)
{
	struct superset_opts opts = { .link = link, .max_ranges = MAX_SET };
	bool is_exact;
	const struct fnode *tree = optimise_tree(pool, lowered, meaning);
	if (tree)
		tree = superset_tree(pool, tree, &opts, &is_exact);
	if (!tree)
		return EX_USER;
	meaning = is_exact ? meaning : FILTER_MEANING_OURS;
	tree = optimise_tree(pool, tree, meaning);
	if (!tree || (tree->kind == FN_TRUE && !is_exact))
		return EX_USER;
	struct gen_opts gen = { .meaning = meaning,
				.is_kernel = true,
				.accept = COMPILED_ACCEPT,
				.link = link,
				.max_tags = LAYOUT_MAX_TAGS,
				.max_extensions = LAYOUT_MAX_EXTENSIONS };
	struct fprog *prog;
	int r = gen_program(&prog, tree, &gen);
	if (r == 0)
		(void)prog_free(prog);
	else if (r != -E2BIG) /* too long is a matter of the whole */
		return EX_USER;
	return is_exact ? EX_KERNEL : EX_BOTH;
}

/* The test by itself. In libpcap's meaning others in front of it may move it, which changes nothing
 * about who can decide it. */
static enum ex_where where_is(const struct explain *e, const struct fnode *node)
{
	struct lower_opts opts = { .link = e->whole.link,
				   .language = e->whole.language,
				   .meaning = e->whole.meaning,
				   .netmask = e->filter->opts.netmask };
	struct pool *pool = pool_new();
	struct filter_error error = { .column = 0 };
	struct fnode *lowered;
	enum ex_where where = EX_USER;
	if (pool && lower_tree(&lowered, pool, node, &opts, &error) == 0)
		where = share_of(lowered, pool, opts.link, opts.meaning);
	(void)pool_free(pool);
	return where;
}

/* ---- tests ---- */

static void put_test(struct explain *e, struct ex_test *test)
{
	struct out words = out_mem(e->words, sizeof(e->words));
	if (e->n_tests++ < MAX_SHARED)
		test->where = where_is(e, test->nodes[0]);
	else
		test->where = N_EX_WHERE;
	ex_words(test, e->whole.meaning, &words);
	test->text = (struct span){ (const uint8_t *)e->words, (uint32_t)words.len };
	e->style->test(e, test);
	ex_note_test(e, test);
}

/* Alternatives that are one list to the reader. */
static bool is_alike(const struct fnode *a, const struct fnode *b)
{
	if (a->kind != FN_PRIM || b->kind != FN_PRIM)
		return false;
	const struct fprim *p = a->prim, *q = b->prim;
	bool is_list = p->kind == FP_HOST || p->kind == FP_PORT || p->kind == FP_ETHER_HOST;
	return is_list && p->kind == q->kind && p->dir == q->dir && p->protos == q->protos &&
	       p->is_net == q->is_net && p->dir != DIR_BOTH;
}

/* ---- groups ---- */

static void walk(struct explain *e, const struct fnode *node, bool negated);

static void group(struct explain *e, const struct fnode *node, bool negated)
{
	bool is_any = node->kind == FN_OR;
	e->style->open(e, is_any ? (negated ? EX_NONE : EX_ANY) : (negated ? EX_NOT_ALL : EX_ALL));
	e->depth++;
	for (uint32_t i = 0; i < node->n;) {
		uint32_t n = 1;
		while (is_any && i + n < node->n && is_alike(node->child[i], node->child[i + n]))
			n++;
		struct ex_test test = { .nodes = (const struct fnode *const *)node->child + i,
					.n = n };
		if (n > 1)
			put_test(e, &test);
		else
			walk(e, node->child[i], false);
		i += n;
	}
	e->depth--;
	e->style->close(e);
}

/* A list that is but one test is no group. */
static bool is_one_test(const struct fnode *node)
{
	for (uint32_t i = 1; i < node->n; i++)
		if (!is_alike(node->child[0], node->child[i]))
			return false;
	return node->kind == FN_OR && node->n > 0;
}

static void walk(struct explain *e, const struct fnode *node, bool negated)
{
	while (node->kind == FN_NOT) {
		negated = !negated;
		node = node->child[0];
	}
	if ((node->kind == FN_AND || node->kind == FN_OR) && !is_one_test(node)) {
		group(e, node, negated);
		return;
	}
	const struct fnode *const *nodes = &node;
	struct ex_test test = { .nodes = nodes, .n = 1, .negated = negated };
	if (node->kind == FN_OR) {
		test.nodes = (const struct fnode *const *)node->child;
		test.n = node->n;
	}
	put_test(e, &test);
}

/* ---- the whole ---- */

static int find_whole(struct explain *e, struct filter *filter, struct err *err)
{
	struct ex_whole *w = &e->whole;
	const struct compiled *c = compiled_for(filter, w->link);
	struct filter_socket socket = { .link = w->link };
	struct compiled_kernel k;
	int r = compiled_kernel(&k, filter, &socket, err);
	if (r < 0)
		return r;
	w->language = filter->opts.language;
	w->meaning = filter->opts.meaning;
	w->always = c->tree->kind == FN_TRUE;
	w->never = c->tree->kind == FN_FALSE;
	w->n_user = c->prog->n;
	w->n_sets = c->prog->n_sets;
	w->n_states = c->prog->n_states;
	w->n_kernel = k.prog ? k.prog->n : 0;
	w->kernel_is_exact = k.is_exact;
	w->kernel_is_coarse = !k.is_exact && share_of(c->lowered, c->pool, w->link,
						      filter->opts.meaning) == EX_KERNEL;
	compiled_kernel_done(&k);
	return 0;
}

int filter_explain(struct filter *filter, const struct filter_explanation *what, struct out *o,
		   struct err *err)
{
	struct explain *e = calloc(1, sizeof(*e));
	if (!e)
		return err_set(err, ENOMEM, "out of memory");
	e->filter = filter;
	e->style = what->json ? &ex_style_json : &ex_style_text;
	e->whole = (struct ex_whole){ .text = what->text, .link = what->link };
	e->o = o;
	int r = find_whole(e, filter, err);
	if (r == 0) {
		e->style->begin(e);
		walk(e, filter->parsed, false);
		ex_note_whole(e);
		e->style->behind(e);
	}
	free(e);
	return r;
}
