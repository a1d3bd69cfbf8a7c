/*
 * The addresses of a host by DNS, waited for: for names that a user wrote, while a program starts.
 *
 * The first name that no server answers at all ends it: later ones are unknown at once, so that a
 * list of names does not wait for an unreachable resolver more than once.
 */
#ifndef SONDE_NET_FORWARD_H
#define SONDE_NET_FORWARD_H

#include <stdbool.h>

#include "base/lookup.h"

enum { FORWARD_WAIT_MS = 4000 }; /* for one name */

struct forward;

/* servers: "address[:port],..." instead of the system's, or NULL; it must outlive this. wait_ms: 0
 * for FORWARD_WAIT_MS. NULL when out of memory. */
struct forward *forward_new(const char *servers, uint32_t wait_ms);
void forward_free(struct forward *f);

/* Appends the addresses of the name, of both families, as far as there is room. Returns whether
 * there was one. */
bool forward_hosts(struct forward *f, const char *name, struct lookup_addrs *ret);

#endif
