/* Which packets an expression of tcpdump's language selects: parsed, lowered, evaluated. */
#ifndef SONDE_TESTS_FILTER_TCPDUMP_SELECT_H
#define SONDE_TESTS_FILTER_TCPDUMP_SELECT_H

#include <errno.h>

#include "../unit/tap.h"
#include "filter/eval.h"
#include "filter/lower.h"
#include "filter/optimise.h"
#include "filter/parse.h"
#include "packets.h"
#include "tcpdump-lookup.h"

struct link_packets {
	const char *name;
	uint32_t link;
	const struct test_packet *packets;
	uint32_t n;
};

/* The expression as a lowered tree of the pool. Returns 0 or negative; one that no packet can match
 * is -EINVAL, as for the user. */
static inline int tcpdump_tree(struct fnode **ret_tree, struct pool *pool, const char *text,
			       const struct filter_opts *opts, struct filter_error *error)
{
	struct lower_opts lower = { .link = opts->link,
				    .language = FILTER_TCPDUMP,
				    .meaning = opts->meaning,
				    .netmask = opts->netmask,
				    .strict = true };
	struct fnode *parsed;
	int r = tcpdump_parse_filter(&parsed, pool, text, opts, error);
	if (r == 0)
		r = lower_tree(ret_tree, pool, parsed, &lower, error);
	if (r < 0)
		return r;
	const struct fnode *small = optimise_tree(pool, *ret_tree, opts->meaning);
	if (!small || small->kind != FN_FALSE)
		return small ? 0 : -ENOMEM;
	return err_set(&error->err, EINVAL, "expression rejects all packets");
}

/* The expression selects the packets of want, or is an error if that is NULL. */
static inline void tcpdump_selects(const char *text, const char *want,
				   const struct link_packets *on, enum filter_meaning meaning)
{
	struct filter_opts opts = { .language = FILTER_TCPDUMP,
				    .meaning = meaning,
				    .lookup = &known_names,
				    .link = on->link,
				    .netmask = 0xffff0000 };
	struct filter_error error = { .column = 0 };
	struct pool *pool = pool_new();
	struct fnode *tree = NULL;
	bool hit[N_ETHERNET_PACKETS], right = true;
	char have[512];
	int r = tcpdump_tree(&tree, pool, text, &opts, &error);
	if (!want || r < 0) {
		ok(r < 0 && !want && error.err.text[0], "%s: \"%s\": %s", on->name, text,
		   r < 0 ? error.err.text : "no error");
		(void)pool_free(pool);
		return;
	}
	for (uint32_t i = 0; i < on->n; i++) {
		struct frame f = packet_frame(&on->packets[i], on->link);
		struct flayout layout;
		layout_of(&layout, &f);
		struct eval in = { .frame = &f, .layout = &layout, .meaning = meaning };
		hit[i] = eval_tree(tree, &in);
		right &= hit[i] == selection_has(want, i + 1);
		packet_free(&f);
	}
	ok(right, "%s: \"%s\": %s", on->name, text, selection_text(have, sizeof(have), hit, on->n));
	if (!right)
		printf("# want %s\n", want);
	(void)pool_free(pool);
}

static const struct link_packets on_ethernet = { "ethernet", LINK_ETHERNET, ethernet_packets,
						 N_ETHERNET_PACKETS };

#endif
