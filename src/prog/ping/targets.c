/* The hosts of a ping: from names to addresses, and back from the address of an answer. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "net/find_host.h"
#include "net/lines.h"
#include "prog/ping/ping.h"

static int compare_addresses(const struct endpoint *a, const struct endpoint *b)
{
	if (a->host.kind != b->host.kind)
		return a->host.kind < b->host.kind ? -1 : 1;
	return memcmp(a->host.addr, b->host.addr, sizeof(a->host.addr));
}

static int compare(const void *a, const void *b)
{
	const struct target *const *x = a, *const *y = b;
	return compare_addresses(&(*x)->address, &(*y)->address);
}

/* Doubles the table when it is full. */
static int make_room(struct run *run)
{
	uint32_t n = run->n_targets;
	if (n == TARGETS_MAX)
		return option_complain(&ping_options, PING_USAGE, "more than %d hosts",
				       TARGETS_MAX);
	if (n & (n - 1))
		return 0;
	struct target *bigger = reallocarray(run->targets, n ? 2 * n : 1, sizeof(*bigger));
	if (!bigger)
		return option_complain(&ping_options, PING_ENVIRONMENT, "out of memory");
	run->targets = bigger;
	return 0;
}

int targets_add(struct run *run, const char *name)
{
	struct found_host found;
	int status = make_room(run);
	if (status)
		return status;
	int r = host_find(&found, name, host_family(run->opts.v4, run->opts.v6), &run->err);
	if (r < 0)
		return option_complain(&ping_options, r == -ENOENT ? PING_SILENT : PING_ENVIRONMENT,
				       "%s", run->err.text);
	struct target *target = &run->targets[run->n_targets++];
	*target = (struct target){ .min_ns = INT64_MAX, .address = found.address[0] };
	memcpy(target->name, found.name, NAME_SIZE);
	return 0;
}

/* One line of a list: a host, a comment, or nothing. */
struct listing {
	struct run *run;
	int status;
};

static void take_line(void *user, char *text)
{
	struct listing *listing = user;
	line_drop_comment(text);
	for (char *word; !listing->status && (word = line_word(&text));)
		listing->status = targets_add(listing->run, word);
}

static int read_standard_input(struct lines *lines)
{
	char buf[4096];
	size_t n;
	while ((n = fread(buf, 1, sizeof(buf), stdin)) > 0)
		lines_feed(lines, buf, n);
	lines_end(lines);
	return ferror(stdin) ? -EIO : 0;
}

int targets_read(struct run *run, const char *path)
{
	struct listing listing = { .run = run };
	struct lines *lines = malloc(sizeof(*lines));
	if (!lines)
		return option_complain(&ping_options, PING_ENVIRONMENT, "out of memory");
	lines_init(lines, take_line, &listing);
	int r = strcmp(path, "-") == 0 ? read_standard_input(lines)
				       : lines_read_file(lines, path, &run->err);
	free(lines);
	if (r == -EIO)
		return option_complain(&ping_options, PING_ENVIRONMENT, "%s: cannot be read", path);
	if (r < 0)
		return option_complain(&ping_options, PING_ENVIRONMENT, "%s", run->err.text);
	return listing.status;
}

/* Hosts that turn out to have the same address stay one. */
static void drop_doubles(struct run *run)
{
	uint32_t n = 1;
	for (uint32_t i = 1; i < run->n_targets; i++) {
		if (compare(&run->by_address[i], &run->by_address[n - 1]) != 0)
			run->by_address[n++] = run->by_address[i];
		else
			run->by_address[i]->name[0] = '\0';
	}
	if (n == run->n_targets)
		return;
	uint32_t kept = 0;
	for (uint32_t i = 0; i < run->n_targets; i++)
		if (run->targets[i].name[0])
			run->targets[kept++] = run->targets[i];
	run->n_targets = kept;
	for (uint32_t i = 0; i < kept; i++)
		run->by_address[i] = &run->targets[i];
	qsort(run->by_address, kept, sizeof(struct target *), compare);
}

int targets_finish(struct run *run)
{
	bool histograms = run->opts.percentiles || run->opts.json;
	run->by_address = calloc(run->n_targets, sizeof(struct target *));
	if (!run->by_address)
		return option_complain(&ping_options, PING_ENVIRONMENT, "out of memory");
	for (uint32_t i = 0; i < run->n_targets; i++)
		run->by_address[i] = &run->targets[i];
	qsort(run->by_address, run->n_targets, sizeof(struct target *), compare);
	drop_doubles(run);
	run->n_probes = run->n_targets <= FEW_TARGETS ? PROBES_FEW : PROBES_MANY;
	for (uint32_t i = 0; i < run->n_targets; i++) {
		struct target *t = &run->targets[i];
		t->probes = calloc(run->n_probes, sizeof(*t->probes));
		t->histogram = histograms ? calloc(1, sizeof(*t->histogram)) : NULL;
		if (!t->probes || (histograms && !t->histogram))
			return option_complain(&ping_options, PING_ENVIRONMENT, "out of memory");
	}
	return 0;
}

struct target *target_find(const struct run *run, const struct endpoint *address)
{
	struct target key = { .address = *address }, *at = &key;
	struct target **found = bsearch(&at, run->by_address, run->n_targets, sizeof(at), compare);
	return found ? *found : NULL;
}

void targets_free(struct run *run)
{
	for (uint32_t i = 0; i < run->n_targets; i++) {
		free(run->targets[i].probes);
		free(run->targets[i].histogram);
	}
	free(run->targets);
	free(run->by_address);
}

/* ---- round-trip times ---- */

/* Values below HISTOGRAM_STEPS have a bin each; above, every power of two has HISTOGRAM_STEPS. */
static unsigned bin_of(uint64_t v)
{
	if (v < HISTOGRAM_STEPS)
		return (unsigned)v;
	unsigned shift = 58 - (unsigned)__builtin_clzll(v); /* leaves six bits, the first set */
	unsigned bin = (shift + 1) * HISTOGRAM_STEPS + (unsigned)(v >> shift) - HISTOGRAM_STEPS;
	return bin < HISTOGRAM_SIZE ? bin : HISTOGRAM_SIZE - 1;
}

static int64_t bin_end(unsigned bin)
{
	if (bin < HISTOGRAM_STEPS)
		return bin;
	unsigned shift = bin / HISTOGRAM_STEPS - 1;
	return (int64_t)((bin % HISTOGRAM_STEPS + HISTOGRAM_STEPS + UINT64_C(1)) << shift) - 1;
}

void histogram_add(struct histogram *h, int64_t ns)
{
	h->bin[bin_of(ns < 0 ? 0 : (uint64_t)ns)]++;
	h->n++;
}

int64_t histogram_percentile(const struct histogram *h, unsigned percent)
{
	uint64_t wanted = (h->n * percent + 99) / 100, seen = 0;
	for (unsigned i = 0; i < HISTOGRAM_SIZE; i++) {
		seen += h->bin[i];
		if (seen && seen >= wanted)
			return bin_end(i);
	}
	return 0;
}
