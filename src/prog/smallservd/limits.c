/* The table of sources. */
#include "prog/smallservd/limits.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

enum { TOKEN = 1000, KEY_BYTES = 8, SAVED_S = 2 };

int limits_init(struct limits *limits)
{
	*limits = (struct limits){ .n_evicted = 0 };
	limits->source = calloc((size_t)LIMITS_SETS * LIMITS_WAYS, sizeof(*limits->source));
	if (!limits->source)
		return -ENOMEM;
	if (getrandom(&limits->key, sizeof(limits->key), 0) != sizeof(limits->key))
		return -EIO;
	return 0;
}

void limits_done(struct limits *limits)
{
	free(limits->source);
	limits->source = NULL;
}

uint32_t limits_find(struct limits *limits, const struct host_addr *host, uint64_t now_ms)
{
	uint8_t key[KEY_BYTES + 1] = { [KEY_BYTES] = (uint8_t)host->kind };
	memcpy(key, host->addr, host->kind == ADDR_IP4 ? 4 : KEY_BYTES);
	uint64_t hash = siphash(&limits->key, key, sizeof(key));
	uint32_t first = (uint32_t)(hash % LIMITS_SETS) * LIMITS_WAYS, now = (uint32_t)now_ms;
	struct source *victim = NULL;
	for (uint32_t i = first; i < first + LIMITS_WAYS; i++) {
		struct source *s = &limits->source[i];
		if (s->kind == host->kind && memcmp(s->addr, key, KEY_BYTES) == 0) {
			s->used_ms = now;
			return i;
		}
		if (s->connections)
			continue;
		if (!victim || (victim->kind != ADDR_NONE &&
				(s->kind == ADDR_NONE || now - s->used_ms > now - victim->used_ms)))
			victim = s;
	}
	if (!victim) {
		limits->n_full++;
		return LIMITS_NONE;
	}
	limits->n_evicted += victim->kind != ADDR_NONE;
	*victim = (struct source){ .kind = (uint8_t)host->kind, .used_ms = now };
	memcpy(victim->addr, key, KEY_BYTES);
	return (uint32_t)(victim - limits->source);
}

bool bucket_take(struct bucket *bucket, uint64_t per_s, uint64_t now_ms)
{
	uint64_t max = per_s * SAVED_S * TOKEN;
	/* One of zeros was never used. The clock's lowest bit does not matter: it keeps used ones
	 * from looking so. */
	uint32_t now = (uint32_t)now_ms | 1;
	uint64_t tokens = max;
	if (bucket->at_ms)
		tokens = bucket->tokens + (uint64_t)(now - bucket->at_ms) * per_s;
	if (tokens > max)
		tokens = max;
	bucket->at_ms = now;
	bool given = tokens >= TOKEN;
	bucket->tokens = (uint32_t)(given ? tokens - TOKEN : tokens);
	return given;
}
