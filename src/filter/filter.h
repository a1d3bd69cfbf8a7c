/*
 * Packet filters: snoop's and tcpdump's expression languages, one tree, three ways to run it.
 *
 *	struct filter *f;
 *	filter_compile(&f, "host a and port 80", &opts, &error);
 *	if (filter_match(f, &frame)) ...		user space, every link type
 *	filter_kernel(f, &socket, ...)		classic BPF that keeps a superset of them
 *
 * The kernel program never rejects a packet that the filter matches; filter_match decides the rest.
 */
#ifndef SONDE_FILTER_FILTER_H
#define SONDE_FILTER_FILTER_H

#include <stdbool.h>

#include "base/err.h"
#include "base/frame.h"
#include "base/lookup.h"
#include "base/out.h"

enum filter_language { FILTER_SNOOP, FILTER_TCPDUMP };

/* What a primitive means. OURS sees through VLAN tags and IPv6 extension headers; PCAP is libpcap's
 * literal reading of the tcpdump language. */
enum filter_meaning { FILTER_MEANING_OURS, FILTER_MEANING_PCAP };

struct filter_opts {
	enum filter_language language;
	enum filter_meaning meaning;
	const struct lookup *lookup; /* may be NULL: numbers only */
	uint32_t link;	  /* link type that errors are judged by ("not a broadcast link") */
	uint32_t netmask; /* for "ip broadcast", host order; 0: unknown */
	bool no_optimise;
};

/* Where an expression is wrong. err.text is one sentence with the column. */
struct filter_error {
	struct err err;
	uint32_t column; /* from 1; 0: no place in particular */
};

struct filter;

/* Returns 0, or a negative errno with error filled: -EINVAL for an expression that makes no sense
 * (of tcpdump's language also one that no packet can match),
 * -ENOENT for a name that nobody knows, -E2BIG beyond a limit. */
int filter_compile(struct filter **ret_filter, const char *text, const struct filter_opts *opts,
		   struct filter_error *error) MUST_CHECK;
struct filter *filter_free(struct filter *filter);

/* The same from a tree (tree.h) for programs that have no language. Takes over the pool, which the
 * tree belongs to, also when it fails; only opts->link, netmask and no_optimise are used. */
struct pool;
struct fnode;
int filter_from_tree(struct filter **ret_filter, struct pool *pool, struct fnode *tree,
		     const struct filter_opts *opts, struct err *err) MUST_CHECK;

/* Does the frame match? Runs the compiled program of the frame's link type (compiled at its first
 * frame). Keeps the state of RPC and SLP tests: show it every packet, in order. */
bool filter_match(struct filter *filter, const struct frame *frame);

/* The same verdict from the plain tree evaluator; for tests. State is apart from filter_match's. */
bool filter_match_tree(struct filter *filter, const struct frame *frame);

/* Classic BPF for a packet socket: a program that accepts at least what filter_match does. It sees
 * packets whole: where a load behind snaplen decides, it knows more than filter_match will. */
struct sock_filter;
struct filter_socket {
	uint32_t link;
	uint32_t snaplen;	   /* bytes to keep of accepted packets; 0: all */
	struct sock_filter *insns; /* room for BPF_MAXINSNS (4096) */
	uint32_t max_insns;	   /* at most so many; 0: 4096 */
};

/* The max_insns to try next when a program of n instructions could not be attached for ENOMEM,
 * which the kernel says if its bound for the options of a socket (net.core.optmem_max) is too low.
 * 0: there is none; do without a program. */
static inline uint32_t filter_fewer_insns(uint32_t n)
{
	enum { FEWEST = 16 };
	return n / 2 >= FEWEST ? n / 2 : 0;
}

/* Programs that are too long become coarser: they accept more, until there is none. Returns the
 * number of instructions, 0 when every packet must pass, or negative. *ret_exact: the
 * kernel decides alone. */
int filter_kernel(struct filter *filter, const struct filter_socket *socket, bool *ret_exact,
		  struct err *err) MUST_CHECK;

/* Listings of what the kernel would run for the socket (link, snaplen). level 1: text as
 * "tcpdump -d", or user space's program where the kernel does not decide alone; 2: C initialisers;
 * 3: numbers. */
void filter_list(struct filter *filter, const struct filter_socket *socket, int level,
		 struct out *o);

/* The expression as it was understood, in words: what each test looks at, what it does not select
 * that one may expect, who decides live packets. json: one object of the schema sonde.filter/1.
 * Returns 0, or a negative errno if the filter does not compile for the link type. */
struct filter_explanation {
	const char *text; /* that the filter was compiled from */
	uint32_t link;
	bool json;
};
int filter_explain(struct filter *filter, const struct filter_explanation *what, struct out *o,
		   struct err *err) MUST_CHECK;

/* snoop -C: "Kernel Filter:" and "User filter:" in the original's layout. */
void filter_list_snoop(struct filter *filter, uint32_t link, bool live, struct out *o);

#endif
