/*
 * Reverse DNS in the background, on c-ares. Nothing here blocks unless resolver_run is told to
 * wait.
 *
 * The c-ares channel (configuration files, sockets) comes into being with the first question.
 * Questions are answered through a callback, during resolver_ask or resolver_run. At most
 * RESOLVER_PENDING_MAX are under way; each is given up after about three seconds. What comes from
 * the network is believed only when it is a host name (resolver_name_ok).
 */
#ifndef SONDE_NET_RESOLVER_H
#define SONDE_NET_RESOLVER_H

#include <stdbool.h>

#include "base/namer.h"

enum { RESOLVER_PENDING_MAX = 256 };

struct resolver;

/* name: the answer, valid during the call; NULL: no name. answered: some server did answer. */
typedef void resolver_done_fn(void *user, uint32_t token, const char *name, bool answered);

/* servers: "address[:port],..." instead of the system's configuration, or NULL; it must outlive the
 * resolver. NULL when out of memory. */
struct resolver *resolver_new(const char *servers, resolver_done_fn *done, void *user);

/* Forgets all questions without calling back. */
void resolver_free(struct resolver *r);

/* Asks for the name of an address (ADDR_IP4, ADDR_IP6). Returns whether the question was taken:
 * false when too many are under way. */
bool resolver_ask(struct resolver *r, enum addr_kind kind, const uint8_t *addr, uint32_t token);

/* Takes in answers and gives up old questions; waits at most timeout_ms for something to happen. */
void resolver_run(struct resolver *r, int timeout_ms);

static inline void resolver_freep(struct resolver **r)
{
	resolver_free(*r);
}

/* Questions under way. */
uint32_t resolver_pending(const struct resolver *r);

/* Whether text from the network may be shown as a host name: letters, digits, '-', '_' and '.', at
 * most 255 of them, not starting with a dot or '-', and nothing that could be taken for an IPv4
 * address. */
bool resolver_name_ok(const char *name);

#endif
