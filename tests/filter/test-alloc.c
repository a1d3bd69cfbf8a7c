/* Memory that runs out at every single place: the calls say so, or do without, and leave nothing
 * behind (which the sanitizers look at). The allocator is that of the link's --wrap. */
#include <errno.h>
#include <linux/filter.h>
#include <stdlib.h>

#include "../unit/tap.h"
#include "filter/filter.h"
#include "packets.h"
#include "tcpdump-lookup.h"

enum { NEVER = -1, MOST_ALLOCATIONS = 20000 };

static int until_failure = NEVER; /* allocations that still succeed */

static bool runs_out(void)
{
	if (until_failure == NEVER)
		return false;
	if (until_failure)
		until_failure--;
	return !until_failure;
}

void *__real_malloc(size_t size);
void *__real_calloc(size_t n, size_t size);
void *__real_realloc(void *p, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t n, size_t size);
void *__wrap_realloc(void *p, size_t size);

void *__wrap_malloc(size_t size)
{
	return runs_out() ? NULL : __real_malloc(size);
}

void *__wrap_calloc(size_t n, size_t size)
{
	return runs_out() ? NULL : __real_calloc(n, size);
}

void *__wrap_realloc(void *p, size_t size)
{
	return runs_out() ? NULL : __real_realloc(p, size);
}

/* ---- one run with the n-th allocation and all later ones failing ---- */

struct outcome {
	uint32_t n_refused, n_wrong;
	bool complete; /* nothing failed any more */
};

static char text[1 << 16];
static struct sock_filter insns[BPF_MAXINSNS];

/* What is refused has to be refused for want of memory, with a sentence. */
static void check(struct outcome *outcome, int r, const struct err *err)
{
	if (r >= 0)
		return;
	outcome->n_refused++;
	if (r == -ENOMEM && err->text[0])
		return;
	outcome->n_wrong++;
	printf("# %d, \"%s\"\n", r, err->text);
}

static void use(struct outcome *outcome, struct filter *f)
{
	struct filter_explanation what = { .text = "", .link = LINK_ETHERNET };
	struct filter_socket socket = { .link = LINK_RAW, .insns = insns };
	struct out o = out_mem(text, sizeof(text));
	struct err err = { 0 };
	bool is_exact;
	check(outcome, filter_kernel(f, &socket, &is_exact, &err), &err);
	check(outcome, filter_explain(f, &what, &o, &err), &err);
	filter_list_snoop(f, LINK_RAW, true, &o);
	struct filter_socket listed = { .link = LINK_NULL };
	filter_list(f, &listed, 1, &o);
}

static struct outcome run(const char *expression, enum filter_language language, int n)
{
	struct filter_opts opts = { .language = language,
				    .lookup = &known_names,
				    .link = LINK_ETHERNET };
	struct outcome outcome = { .n_refused = 0 };
	struct filter_error error = { .column = 0 };
	struct filter *f = NULL;
	until_failure = n;
	int r = filter_compile(&f, expression, &opts, &error);
	check(&outcome, r, &error.err);
	if (r == 0)
		use(&outcome, f);
	outcome.complete = until_failure > 0;
	until_failure = NEVER;
	/* Packets of links that had no memory are not selected; nothing else happens. */
	for (uint32_t i = 0; r == 0 && i < N_ETHERNET_PACKETS; i++) {
		struct frame p =
			packet_frame(&ethernet_packets[i], i % 2 ? LINK_RAW : LINK_ETHERNET);
		(void)filter_match(f, &p);
		packet_free(&p);
	}
	(void)filter_free(f);
	return outcome;
}

static void each_allocation(const char *expression, enum filter_language language)
{
	struct outcome all = { .n_refused = 0 };
	int n = 1;
	for (; n < MOST_ALLOCATIONS && !all.complete; n++) {
		struct outcome one = run(expression, language, n);
		all.n_refused += one.n_refused;
		all.n_wrong += one.n_wrong;
		all.complete = one.complete;
	}
	ok(all.complete && all.n_refused && !all.n_wrong,
	   "\"%.30s\": %d allocations, %u calls refused, %u wrongly", expression, n - 1,
	   all.n_refused, all.n_wrong);
}

int main(void)
{
	static char many[8192];
	size_t n = 0;
	for (uint32_t i = 0; i < 300; i++)
		n += (size_t)snprintf(many + n, sizeof(many) - n, "%s10.%u.0.1",
				      i ? " or " : "host ", i % 250);
	each_allocation("port 53 or host bart and not tcp", FILTER_SNOOP);
	each_allocation("rpc 100003 and ip[2:2] * 2 + 1 > 500", FILTER_SNOOP);
	each_allocation("src host multi or six and not net 10.1.0.0/16", FILTER_TCPDUMP);
	each_allocation("vlan 5 and portrange 20-21 or gateway snup", FILTER_TCPDUMP);
	each_allocation(many, FILTER_TCPDUMP);
	return done_testing();
}
