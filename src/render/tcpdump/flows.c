/* TCP connections of the tcpdump style. */
#include "render/tcpdump/flows.h"

#include <stdlib.h>
#include <string.h>

bool td_flows_init(struct td_flows *t)
{
	t->flows = calloc((size_t)TD_FLOW_SETS * TD_FLOW_WAYS, sizeof(*t->flows));
	return t->flows != NULL;
}

void td_flows_done(struct td_flows *t)
{
	free(t->flows);
	t->flows = NULL;
}

static uint32_t set_of(const struct td_flow_key *key)
{
	uint64_t words[sizeof(*key) / sizeof(uint32_t)];
	uint64_t hash = 0;
	for (size_t i = 0; i < sizeof(*key) / sizeof(uint32_t); i++) {
		uint32_t word;
		memcpy(&word, (const uint8_t *)key + i * sizeof(word), sizeof(word));
		words[i] = word;
		hash = (hash ^ words[i]) * UINT64_C(0x9e3779b97f4a7c15);
		hash ^= hash >> 29;
	}
	return (uint32_t)(hash % TD_FLOW_SETS);
}

struct td_flow *td_flows_find(struct td_flows *t, const struct td_flow_key *key, bool *ret_new)
{
	struct td_flow *set = &t->flows[(size_t)set_of(key) * TD_FLOW_WAYS];
	struct td_flow *oldest = set;
	td_flows_age(t);
	for (uint32_t i = 0; i < TD_FLOW_WAYS; i++) {
		if (set[i].used && memcmp(&set[i].key, key, sizeof(*key)) == 0) {
			set[i].used = t->now;
			*ret_new = false;
			return &set[i];
		}
		if (set[i].used < oldest->used)
			oldest = &set[i];
	}
	t->n_evicted += oldest->used != 0;
	*oldest = (struct td_flow){ .key = *key, .used = t->now, .serial = ++t->n_made };
	*ret_new = true;
	return oldest;
}
