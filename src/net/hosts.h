/* Rows (net/rows.h) whose keys are IP addresses: what the hosts file and the names table share. */
#ifndef SONDE_NET_HOSTS_H
#define SONDE_NET_HOSTS_H

#include "base/namer.h"
#include "net/rows.h"

struct host_addr {
	enum addr_kind kind; /* ADDR_IP4, ADDR_IP6 */
	uint8_t addr[16];    /* 4 or 16 bytes, the rest 0 */
};

/* Bytes of an address of that kind; 0 for kinds that are no IP address. */
static inline size_t host_addr_len(enum addr_kind kind)
{
	return kind == ADDR_IP4 ? 4 : kind == ADDR_IP6 ? 16 : 0;
}

/* A dotted quad or IPv6 text. Returns whether it is one. */
bool host_addr_parse(const char *text, struct host_addr *ret) MUST_CHECK;

struct row host_key(enum addr_kind kind, const uint8_t *addr);

/* The addresses with that name or alias, in file order, each once, at most max. Returns how many.
 */
size_t hosts_with_name(const struct rows *t, const char *name, struct host_addr *ret, size_t max);

#endif
