/*
 * Writing a names file (-N): which addresses have a line already, and the lines in the order of
 * first sight, some of which wait for the resolver. Knows nothing of where names come from.
 */
#ifndef SONDE_NET_NAMELOG_H
#define SONDE_NET_NAMELOG_H

#include "base/err.h"
#include "base/out.h"
#include "net/hosts.h"

enum {
	NAMELOG_MAX = 32768,   /* addresses */
	NAMELOG_WAITING = 256, /* lines that may wait */
	NAMELOG_SLOTS = 2 * NAMELOG_MAX,
	NAMELOG_BUF = 4096,
};

/* A line that has not been written: the address and its entry in the cache. */
struct namelog_line {
	struct host_addr addr;
	struct name_entry *entry;
};

struct namelog {
	struct out out;
	char *path;
	uint64_t seed;
	uint64_t *seen; /* hashes of the addresses with a line; 0: free slot */
	uint32_t n_seen;
	uint64_t n_left_out;	   /* asks for addresses beyond NAMELOG_MAX */
	uint32_t first, n_waiting; /* ring of lines */
	struct namelog_line line[NAMELOG_WAITING];
	char buf[NAMELOG_BUF];
};

/* Creates the file. Returns 0 or a negative errno. */
int namelog_open(struct namelog **ret, const char *path, struct err *err) MUST_CHECK;

/* Writes what is buffered and closes. Returns 0 or a negative errno: lines are missing. */
int namelog_end(struct namelog *log, struct err *err) MUST_CHECK;
void namelog_free(struct namelog *log);

/* Whether the address is new and gets a line; false also when there are too many. */
bool namelog_is_new(struct namelog *log, enum addr_kind kind, const uint8_t *addr);

/* The waiting lines: a queue of at most NAMELOG_WAITING. */
static inline bool namelog_full(const struct namelog *log)
{
	return log->n_waiting == NAMELOG_WAITING;
}

static inline struct namelog_line *namelog_head(struct namelog *log)
{
	return log->n_waiting ? &log->line[log->first] : NULL;
}

void namelog_push(struct namelog *log, const struct namelog_line *line);
void namelog_pop(struct namelog *log);

/* Writes "{address}<TAB>{name}[ {alias}...]"; name[0] may be NULL, then the address stands for it.
 */
void namelog_write(struct namelog *log, const struct host_addr *addr, const char *const *name,
		   size_t n_names);

#endif
