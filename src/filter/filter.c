/* Filters: from the text to verdicts. */
#include "filter/filter.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "filter/compiled.h"
#include "filter/error.h"
#include "filter/eval.h"
#include "filter/gen.h"
#include "filter/lower.h"
#include "filter/machine.h"
#include "filter/optimise.h"
#include "filter/parse.h"
#include "filter/superset.h"

/* ---- one link type ---- */

static void compiled_done(struct compiled *c)
{
	c->prog = prog_free(c->prog);
	c->pool = pool_free(c->pool);
	*c = (struct compiled){ .pool = NULL };
}

static int compile_tree(struct compiled *c, const struct filter *f)
{
	struct lower_opts lower = { .link = c->link,
				    .language = f->opts.language,
				    .meaning = f->opts.meaning,
				    .netmask = f->opts.netmask,
				    .strict = c->link == f->opts.link };
	struct gen_opts gen = { .meaning = f->opts.meaning, .accept = COMPILED_ACCEPT };
	struct fnode *lowered;
	c->pool = pool_new();
	if (!c->pool)
		return -ENOMEM;
	int r = lower_tree(&lowered, c->pool, f->parsed, &lower, &c->error);
	if (r < 0)
		return r;
	c->tree = f->opts.no_optimise ? lowered : optimise_tree(c->pool, lowered, f->opts.meaning);
	if (!c->tree)
		return -ENOMEM;
	r = gen_program(&c->prog, c->tree, &gen);
	if (r == 0)
		c->lowered = lowered;
	return r;
}

static int compile(struct compiled *c, const struct filter *f, uint32_t link)
{
	*c = (struct compiled){ .link = link };
	int r = compile_tree(c, f);
	if (r == 0 || c->error.err.code)
		return r;
	if (r == -E2BIG)
		return filter_fail(&c->error, E2BIG, 0, "the expression is too long");
	return filter_fail(&c->error, -r, 0, "%s", strerror(-r));
}

/* A place for one more: the one that was not used for longest goes. */
static struct compiled *make_room(struct filter *f)
{
	if (f->n_compiled < COMPILED_MAX)
		return &f->compiled[f->n_compiled++];
	struct compiled *oldest = &f->compiled[0];
	for (uint32_t i = 1; i < COMPILED_MAX; i++)
		if (f->compiled[i].used < oldest->used)
			oldest = &f->compiled[i];
	compiled_done(oldest);
	return oldest;
}

struct compiled *compiled_for(struct filter *filter, uint32_t link)
{
	struct compiled *c = NULL;
	for (uint32_t i = 0; i < filter->n_compiled && !c; i++)
		if (filter->compiled[i].link == link)
			c = &filter->compiled[i];
	if (!c) {
		c = make_room(filter);
		(void)compile(c, filter, link); /* kept with its error */
	}
	c->used = ++filter->n_lookups;
	return c;
}

/* ---- the whole filter ---- */

struct filter *filter_free(struct filter *filter)
{
	if (!filter)
		return NULL;
	for (uint32_t i = 0; i < filter->n_compiled; i++)
		compiled_done(&filter->compiled[i]);
	(void)fstates_free(filter->states);
	(void)fstates_free(filter->tree_states);
	(void)pool_free(filter->pool);
	free(filter);
	return NULL;
}

static int parse(struct filter *f, const char *text, const struct filter_opts *opts,
		 struct filter_error *error)
{
	if (strnlen(text, MAX_EXPRESSION + 1) > MAX_EXPRESSION)
		return filter_fail(error, E2BIG, MAX_EXPRESSION + 1,
				   "the expression has more than %d characters", MAX_EXPRESSION);
	int r = opts->language == FILTER_SNOOP
			? snoop_parse_filter(&f->parsed, f->pool, text, opts, error)
			: tcpdump_parse_filter(&f->parsed, f->pool, text, opts, error);
	return r < 0 && pool_failed(f->pool) ? filter_fail(error, ENOMEM, 0, "out of memory") : r;
}

/* Without a tree yet. pool may be NULL: for want of memory, as the result. */
static struct filter *filter_new(struct pool *pool, const struct filter_opts *opts)
{
	struct filter *f = calloc(1, sizeof(*f));
	if (!f) {
		(void)pool_free(pool);
		return NULL;
	}
	f->opts = *opts;
	f->opts.lookup = NULL; /* all names are known by then, and it may go */
	f->pool = pool;
	f->states = fstates_new();
	f->tree_states = fstates_new();
	return pool && f->states && f->tree_states ? f : filter_free(f);
}

int filter_compile(struct filter **ret_filter, const char *text, const struct filter_opts *opts,
		   struct filter_error *error)
{
	struct filter_error own;
	struct filter *f = filter_new(pool_new(), opts);
	error = error ? error : &own;
	*error = (struct filter_error){ .column = 0 };
	if (!f)
		return filter_fail(error, ENOMEM, 0, "out of memory");
	int r = parse(f, text, opts, error);
	if (r == 0) {
		f->last = compiled_for(f, opts->link);
		*error = f->last->error;
		r = -error->err.code;
		bool is_empty = f->last->tree && f->last->tree->kind == FN_FALSE;
		if (r == 0 && is_empty && opts->language == FILTER_TCPDUMP)
			r = filter_fail(error, EINVAL, 0, "expression rejects all packets");
	}
	if (r < 0) {
		if (!error->err.code)
			r = filter_fail(error, -r, 0, "%s", strerror(-r));
		(void)filter_free(f);
		return r;
	}
	*ret_filter = f;
	return 0;
}

int filter_from_tree(struct filter **ret_filter, struct pool *pool, struct fnode *tree,
		     const struct filter_opts *opts, struct err *err)
{
	struct filter *f = tree ? filter_new(pool, opts) : NULL;
	if (!f) {
		if (!tree)
			(void)pool_free(pool);
		return err_set(err, ENOMEM, "out of memory");
	}
	f->parsed = tree;
	f->opts.meaning = FILTER_MEANING_OURS;
	f->last = compiled_for(f, opts->link);
	const struct err *failed = &f->last->error.err;
	int r = failed->code ? err_set(err, failed->code, "%s", failed->text) : 0;
	if (r < 0)
		(void)filter_free(f);
	else
		*ret_filter = f;
	return r;
}

static NOINLINE bool match_by_program(struct filter *f, const struct fprog *prog,
				      const struct frame *frame)
{
	struct machine_in in = { .frame = frame };
	UNINITIALIZED struct flayout layout;
	if (prog->n_states) {
		layout_of(&layout, frame);
		fstates_see(f->states, frame, &layout);
		in.layout = &layout;
		in.states = f->states;
	}
	return machine_run(prog, &in) != 0;
}

bool filter_match(struct filter *filter, const struct frame *frame)
{
	struct compiled *c = filter->last;
	if (unlikely(c->link != frame->link))
		filter->last = c = compiled_for(filter, frame->link);
	if (unlikely(!c->prog))
		return false;
	uint32_t class = c->prog->n_states ? CLASS_NONE : class_of(frame);
	if (likely(class != CLASS_NONE)) {
		enum machine_verdict verdict = class_verdict(&c->classes, c->prog, class);
		if (verdict != MACHINE_DEPENDS)
			return verdict == MACHINE_ACCEPTS;
	}
	return match_by_program(filter, c->prog, frame);
}

bool filter_match_tree(struct filter *filter, const struct frame *frame)
{
	struct compiled *c = filter->last;
	if (c->link != frame->link)
		filter->last = c = compiled_for(filter, frame->link);
	if (!c->lowered)
		return false;
	struct flayout layout;
	layout_of(&layout, frame);
	fstates_see(filter->tree_states, frame, &layout);
	struct eval in = { .frame = frame,
			   .layout = &layout,
			   .states = filter->tree_states,
			   .meaning = filter->opts.meaning };
	return eval_tree(c->lowered, &in);
}

/* ---- the kernel's share ---- */

void compiled_kernel_done(struct compiled_kernel *kernel)
{
	kernel->prog = prog_free(kernel->prog);
	kernel->pool = pool_free(kernel->pool);
}

/* With sets of at most max_ranges. */
static int try_kernel(struct compiled_kernel *k, const struct filter *f, const struct compiled *c,
		      struct gen_opts *opts, uint32_t max_ranges)
{
	struct superset_opts superset = { .link = c->link, .max_ranges = max_ranges };
	k->tree = superset_tree(k->pool, c->tree, &superset, &k->is_exact);
	opts->meaning = k->is_exact ? f->opts.meaning : FILTER_MEANING_OURS;
	if (k->tree && !f->opts.no_optimise)
		k->tree = optimise_tree(k->pool, k->tree, opts->meaning);
	if (!k->tree)
		return -ENOMEM;
	if (k->tree->kind == FN_TRUE)
		return 0;
	int r = gen_program(&k->prog, k->tree, opts);
	if (r == 0)
		k->is_exact &= k->prog->is_exact;
	return r;
}

int compiled_kernel(struct compiled_kernel *ret, struct filter *filter,
		    const struct filter_socket *socket, struct err *err)
{
	/* Ever coarser; at last without looking far into the packet. */
	static const struct {
		uint32_t max_ranges, max_tags, max_extensions;
	} tries[] = {
		{ MAX_SET, LAYOUT_MAX_TAGS, LAYOUT_MAX_EXTENSIONS },
		{ 1024, LAYOUT_MAX_TAGS, LAYOUT_MAX_EXTENSIONS },
		{ 256, LAYOUT_MAX_TAGS, LAYOUT_MAX_EXTENSIONS },
		{ 64, LAYOUT_MAX_TAGS, LAYOUT_MAX_EXTENSIONS },
		{ 16, 2, 4 },
		{ 4, 2, 2 },
		{ 1, 1, 1 },
	};
	const struct compiled *c = compiled_for(filter, socket->link);
	uint32_t accept = socket->snaplen ? socket->snaplen : COMPILED_ACCEPT;
	if (!c->prog)
		return err_set(err, c->error.err.code, "%s", c->error.err.text);
	struct compiled_kernel k = { .pool = pool_new() };
	int r = k.pool ? -E2BIG : -ENOMEM;
	for (uint32_t i = 0; i < ARRAY_LEN(tries) && r == -E2BIG; i++) {
		struct gen_opts opts = { .is_kernel = true,
					 .accept = accept,
					 .max_insns = socket->max_insns,
					 .link = socket->link,
					 .max_tags = tries[i].max_tags,
					 .max_extensions = tries[i].max_extensions };
		r = try_kernel(&k, filter, c, &opts, tries[i].max_ranges);
	}
	if (r == -ENOMEM) {
		compiled_kernel_done(&k);
		return err_set(err, ENOMEM, "out of memory");
	}
	if (r < 0) { /* not for this link, or too long however coarse */
		k.tree = fn_const(k.pool, true);
		k.is_exact = false;
	}
	*ret = k;
	return 0;
}

int filter_kernel(struct filter *filter, const struct filter_socket *socket, bool *ret_exact,
		  struct err *err)
{
	struct compiled_kernel k;
	int r = compiled_kernel(&k, filter, socket, err);
	if (r < 0)
		return r;
	uint32_t n = k.prog ? k.prog->n : 0;
	assert(n <= PROG_MAX_KERNEL);
	if (n)
		memcpy(socket->insns, k.prog->insns, n * sizeof(*socket->insns));
	*ret_exact = k.is_exact;
	compiled_kernel_done(&k);
	return (int)n;
}
