/*
 * The names of addresses as they are displayed: a struct namer (base/namer.h) that never holds up a
 * live packet, and a file only within a budget.
 *
 * An address is named by, in this order: the names table (-n FILE, FILE.names); the fixed names;
 * the hosts file; reverse DNS; for an IPv4 address whose classful host part is 0, the networks
 * file. The answer for an address is remembered, also that there is none (namecache.h tells the
 * bounds).
 *
 * Reverse DNS goes on in the background. A new address waits for its answer at most
 * NAMES_WAIT_MAX_MS and only while the run's whole budget of waiting lasts; then, or with no
 * budget, it is numeric until its answer is there. When the budget is used up and no server has
 * ever answered, nobody is asked any more. An unreachable resolver thus costs a file the budget
 * once, and the output is the same each time.
 *
 *	names_new -> names_namer ... name() ... -> names_free
 *
 * Not for use by two threads at a time.
 */
#ifndef SONDE_NET_NAMES_H
#define SONDE_NET_NAMES_H

#include <stdbool.h>

#include "base/err.h"
#include "base/namer.h"
#include "net/etc.h"

enum {
	NAMES_CAPACITY = 16384,	     /* addresses remembered */
	NAMES_FILE_BUDGET_MS = 1000, /* what reading a file may wait for names in all */
	NAMES_WAIT_MAX_MS = 250,     /* what one address may wait */
	NAMES_RECORDED_MAX = 32768,  /* addresses that a created names file takes */
};

struct names;

struct names_opts {
	bool numeric;		  /* -r: no look-ups; the table and the fixed names only */
	bool no_resolver;	  /* local files only */
	bool no_fixed;		  /* 0.0.0.0, 255.255.255.255 and :: have no names of their own */
	const char *table_path;	  /* -n FILE: must exist */
	const char *capture_path; /* without table_path: FILE.names is loaded if it exists */
	struct etc *etc;	  /* borrowed; NULL: an own one of the usual folder */
	uint32_t capacity;	  /* 0: NAMES_CAPACITY; see namecache.h for the limits */
	uint32_t budget_ms;	  /* waiting in all: NAMES_FILE_BUDGET_MS for files, 0 live */
	const char *servers;	  /* "address[:port],..." instead of the system's; must stay */
};

struct names_stats {
	uint64_t n_evicted;	/* addresses forgotten for lack of room */
	uint64_t n_asked;	/* questions to the resolver */
	uint64_t n_named;	/* answers with a name that was taken */
	uint64_t n_unrecorded;	/* asks for addresses beyond NAMES_RECORDED_MAX */
	uint32_t n_pending;	/* questions under way */
	uint32_t waited_ms;	/* of the budget */
	uint32_t table_ignored; /* lines and names of the table beyond its bounds */
};

/* NULL with the reason in err: "{table_path} not found", or out of memory. A table that exists and
 * cannot be read is no reason: see names_warning. */
struct names *names_new(const struct names_opts *opts, struct err *err);
void names_free(struct names *n);

static inline void names_freep(struct names **n)
{
	names_free(*n);
}

/* Lives as long as n. With -r and without table it is a few comparisons and remembers nothing. */
struct namer *names_namer(struct names *n);

/* The table that was loaded or tried, for "Loading name file {path}"; NULL: none. */
const char *names_table_path(const struct names *n);

/* Why the table could not be read, "{path}: {reason}"; NULL: it could. */
const char *names_warning(const struct names *n);

/* The addresses of a host by name: those in the table, else those in the hosts file, at most max.
 * Returns how many. The hosts file is read even with -r: the name was given, not looked up. */
size_t names_find_hosts(struct names *n, const char *name, struct host_addr *ret, size_t max);

/* Takes in answers that have arrived, waiting at most timeout_ms for one: for the pauses of a live
 * capture. Without it, answers come in as names are asked for. */
void names_run(struct names *n, int timeout_ms);

/*
 * -N: creates the file at path and from now on writes each address that is asked for, at first
 * sight and once: address, tab, name (numeric text if it has none), aliases of the hosts file. Here
 * nothing waits at an address: lines wait for their answers, in order, and the budget is spent when
 * RESOLVER_PENDING_MAX of them do, and at the end. Addresses beyond NAMES_RECORDED_MAX are left
 * out; asking for them is counted. Returns 0 or a negative errno.
 */
int names_record(struct names *n, const char *path, struct err *err) MUST_CHECK;

/* Writes the lines that are still waiting and closes the file. Returns 0 or a negative errno: the
 * file is not complete. */
int names_record_end(struct names *n, struct err *err) MUST_CHECK;

void names_stats(const struct names *n, struct names_stats *ret);

#endif
