/* Open addressing over a fixed array of entries, evicted by second chance. */
#include "net/namecache.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

#define PLACE_BITS 17
#define PLACE_MASK ((UINT32_C(1) << PLACE_BITS) - 1)

_Static_assert(NAME_CACHE_MAX < PLACE_MASK, "the place + 1 fits a slot");
_Static_assert(sizeof(struct name_entry) == 32, "two entries to a cache line");

uint64_t name_cache_seed(void)
{
	uint64_t seed;
	if (getrandom(&seed, sizeof(seed), GRND_NONBLOCK) == (ssize_t)sizeof(seed))
		return seed;
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_nsec << 32 ^ (uint64_t)now.tv_sec ^ (uintptr_t)&seed;
}

uint64_t name_cache_hash(enum addr_kind kind, const uint8_t *addr, uint64_t seed)
{
	return kind == ADDR_IP4 ? XXH3_64bits_withSeed(addr, 4, seed)
				: XXH3_64bits_withSeed(addr, 16, seed);
}

int name_cache_init(struct name_cache *c, uint32_t capacity)
{
	if (capacity < NAME_CACHE_MIN)
		capacity = NAME_CACHE_MIN;
	if (capacity > NAME_CACHE_MAX)
		capacity = NAME_CACHE_MAX;
	uint32_t n_slots = 2 * NAME_CACHE_MIN;
	while (n_slots < 2 * capacity)
		n_slots *= 2;
	*c = (struct name_cache){ .capacity = capacity, .mask = n_slots - 1 };
	c->seed = name_cache_seed();
	c->entry = calloc(capacity, sizeof(*c->entry));
	c->slot = calloc(n_slots, sizeof(*c->slot));
	if (!c->entry || !c->slot) {
		name_cache_done(c);
		return -ENOMEM;
	}
	return 0;
}

static void drop_name(struct name_cache *c, struct name_entry *e)
{
	if (e->owned) {
		char *text = (char *)(uintptr_t)e->name;
		c->text_bytes -= (uint32_t)strlen(text) + 1;
		free(text);
	}
	e->owned = false;
	e->name = NULL;
}

void name_cache_done(struct name_cache *c)
{
	for (uint32_t i = 0; c->entry && i < c->n; i++)
		drop_name(c, &c->entry[i]);
	free(c->entry);
	free(c->slot);
	*c = (struct name_cache){ 0 };
}

/* The address as two numbers, for comparing. */
static inline void load_addr(enum addr_kind kind, const uint8_t *addr, uint64_t *ret_low,
			     uint64_t *ret_high)
{
	uint64_t low = 0, high = 0;
	if (kind == ADDR_IP4) {
		memcpy(&low, addr, 4);
	} else {
		memcpy(&low, addr, 8);
		memcpy(&high, addr + 8, 8);
	}
	*ret_low = low;
	*ret_high = high;
}

static inline uint32_t slot_value(uint32_t hash, uint32_t place)
{
	return (hash & ~PLACE_MASK) | (place + 1);
}

/* The high bits of the hash tell entries in neighbouring slots apart, the low ones choose the slot.
 */
struct name_entry *name_cache_find(struct name_cache *c, enum addr_kind kind, const uint8_t *addr)
{
	uint64_t low, high;
	load_addr(kind, addr, &low, &high);
	uint32_t hash = (uint32_t)name_cache_hash(kind, addr, c->seed);
	for (uint32_t i = hash & c->mask; c->slot[i]; i = (i + 1) & c->mask) {
		if ((c->slot[i] ^ hash) & ~PLACE_MASK)
			continue;
		struct name_entry *e = &c->entry[(c->slot[i] & PLACE_MASK) - 1];
		if (e->low == low && e->high == high && e->kind == kind) {
			if (!e->seen)
				e->seen = true;
			return e;
		}
	}
	return NULL;
}

/* Frees the slot of an entry and closes the gap, so that no search ends too early. */
static void remove_slot(struct name_cache *c, const struct name_entry *e)
{
	uint32_t place = (uint32_t)(e - c->entry);
	uint32_t i = e->hash & c->mask;
	while ((c->slot[i] & PLACE_MASK) != place + 1)
		i = (i + 1) & c->mask;
	for (uint32_t j = (i + 1) & c->mask; c->slot[j]; j = (j + 1) & c->mask) {
		uint32_t home = c->entry[(c->slot[j] & PLACE_MASK) - 1].hash & c->mask;
		if (((j - home) & c->mask) >= ((j - i) & c->mask)) {
			c->slot[i] = c->slot[j];
			i = j;
		}
	}
	c->slot[i] = 0;
}

/* Empties an entry that may go, or, with_text, one whose name takes memory. NULL: there is none. */
static struct name_entry *evict(struct name_cache *c, bool with_text)
{
	for (uint32_t turns = 0; turns < 2 * c->n; turns++) {
		struct name_entry *e = &c->entry[c->hand];
		c->hand = c->hand + 1 < c->n ? c->hand + 1 : 0;
		if (e->kind == ADDR_NONE || e->held || e->state == NAME_PENDING ||
		    (with_text && !e->owned))
			continue;
		if (e->seen) {
			e->seen = false;
			continue;
		}
		remove_slot(c, e);
		drop_name(c, e);
		*e = (struct name_entry){ .kind = ADDR_NONE };
		c->n_evicted++;
		return e;
	}
	return NULL;
}

/* An entry without address: one freed for its text, one never used, or an evicted one. */
static struct name_entry *take_entry(struct name_cache *c)
{
	if (c->free_place) {
		struct name_entry *e = &c->entry[c->free_place - 1];
		c->free_place = (uint32_t)e->low;
		return e;
	}
	return c->n < c->capacity ? &c->entry[c->n++] : evict(c, false);
}

struct name_entry *name_cache_add(struct name_cache *c, enum addr_kind kind, const uint8_t *addr)
{
	struct name_entry *e = take_entry(c);
	assert(e);
	*e = (struct name_entry){ .kind = (uint8_t)kind, .state = NAME_UNASKED, .seen = true };
	load_addr(kind, addr, &e->low, &e->high);
	e->hash = (uint32_t)name_cache_hash(kind, addr, c->seed);
	uint32_t i = e->hash & c->mask;
	while (c->slot[i])
		i = (i + 1) & c->mask;
	c->slot[i] = slot_value(e->hash, (uint32_t)(e - c->entry));
	return e;
}

void name_cache_set_copy(struct name_cache *c, struct name_entry *e, const char *name)
{
	size_t size = strlen(name) + 1;
	while (size > NAME_CACHE_TEXT_MAX - c->text_bytes) {
		struct name_entry *old = evict(c, true);
		if (!old)
			return;
		old->low = c->free_place;
		c->free_place = (uint32_t)(old - c->entry) + 1;
	}
	char *copy = strdup(name);
	if (!copy)
		return;
	drop_name(c, e);
	e->name = copy;
	e->owned = true;
	c->text_bytes += (uint32_t)size;
}
