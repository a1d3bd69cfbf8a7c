/*
 * The bounded memory of names: address to name or "numeric".
 *
 * Capacity is fixed at the start. When an address comes in and the table is full, or its names take
 * more than NAME_CACHE_TEXT_MAX bytes, an old entry makes room: a hand goes round the entries,
 * spares those that were asked for since it came by last (second chance), those whose answer is
 * still awaited and those that are held, and takes the first other one. Each eviction is counted.
 *
 * Addresses come from strangers: the hash is keyed at random for each process.
 */
#ifndef SONDE_NET_NAMECACHE_H
#define SONDE_NET_NAMECACHE_H

#include <stdbool.h>

#include "base/namer.h"

enum {
	NAME_CACHE_MIN = 1024,	       /* more than can be awaited and held at a time */
	NAME_CACHE_MAX = 65536,	       /* the place of an entry takes 17 bits */
	NAME_CACHE_TEXT_MAX = 1048576, /* bytes of names that are the cache's own */
};

enum name_state {
	NAME_UNASKED, /* not known here, and nobody has been asked yet */
	NAME_PENDING, /* the resolver has been asked */
	NAME_FINAL,   /* name, or NULL: numeric for good */
};

struct name_entry {
	uint64_t low, high; /* the bytes of the address as they lie; IPv4: high 0 */
	const char *name;   /* what to show now, NULL: the numeric text */
	uint32_t hash;
	uint8_t kind;		  /* enum addr_kind */
	uint8_t state;		  /* enum name_state */
	bool seen;		  /* asked for since the hand came by */
	bool owned : 1, held : 1; /* the name is the cache's own; not to be evicted */
};

struct name_cache {
	struct name_entry *entry;
	uint32_t *slot; /* 15 bits of the hash, 17 of the place + 1; 0: free */
	uint32_t n, capacity, mask, hand;
	uint32_t free_place; /* of an entry freed for its text, + 1; chained through low */
	uint32_t text_bytes;
	uint64_t seed;
	uint64_t n_evicted;
};

/* capacity is brought between NAME_CACHE_MIN and NAME_CACHE_MAX. Returns 0 or -ENOMEM. */
int name_cache_init(struct name_cache *c, uint32_t capacity) MUST_CHECK;
void name_cache_done(struct name_cache *c);

/* The entry of an address (ADDR_IP4, ADDR_IP6), or NULL. */
struct name_entry *name_cache_find(struct name_cache *c, enum addr_kind kind, const uint8_t *addr);

/* A new entry, unasked and without name, for an address that is not there. Never fails: at most
 * NAME_CACHE_MIN - 1 entries may be awaited or held. */
struct name_entry *name_cache_add(struct name_cache *c, enum addr_kind kind, const uint8_t *addr);

/* Gives the entry a copy of the name. It stays as it is when memory is short. */
void name_cache_set_copy(struct name_cache *c, struct name_entry *e, const char *name);

/* A keyed hash of an address. */
uint64_t name_cache_hash(enum addr_kind kind, const uint8_t *addr, uint64_t seed);

/* A key for name_cache_hash. */
uint64_t name_cache_seed(void);

#endif
