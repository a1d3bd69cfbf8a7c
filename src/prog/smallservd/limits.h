/*
 * What each source may do: connections at a time, new ones in a second, UDP answers in a second. A
 * source is an IPv4 address or an IPv6 /64. The table has LIMITS_SETS sets of LIMITS_WAYS entries,
 * chosen by a keyed hash; in a full set the entry that was used longest ago and has no connection
 * goes, and is counted. Where all have one, the source gets nothing, and is counted.
 */
#ifndef SONDE_PROG_SMALLSERVD_LIMITS_H
#define SONDE_PROG_SMALLSERVD_LIMITS_H

#include <stdbool.h>

#include "net/hosts.h"
#include "prog/smallservd/siphash.h"

enum { LIMITS_SETS = 4096, LIMITS_WAYS = 8 };
#define LIMITS_NONE UINT32_MAX /* no entry; no value of an enum in C17 */

struct bucket {
	uint32_t tokens; /* thousandths */
	uint32_t at_ms;	 /* when they were counted */
};

struct source {
	uint8_t addr[8];
	uint8_t kind; /* enum addr_kind; ADDR_NONE: free */
	uint32_t connections;
	uint32_t used_ms;
	struct bucket tcp, udp;
};

struct limits {
	struct siphash_key key;
	struct source *source;
	uint64_t n_evicted, n_full;
};

int limits_init(struct limits *limits) MUST_CHECK;
void limits_done(struct limits *limits);

/* The entry of a source, made if there is none; LIMITS_NONE if the set has no room. */
uint32_t limits_find(struct limits *limits, const struct host_addr *host, uint64_t now_ms);

/* Takes one token; per_s come in a second, twice as many can be saved up. Returns whether there was
 * one. A bucket of zeros is a full one. */
bool bucket_take(struct bucket *bucket, uint64_t per_s, uint64_t now_ms);

#endif
