/* The addresses of a host by its name, as the system's resolver gives them (getaddrinfo(3)). */
#ifndef SONDE_NET_FIND_HOST_H
#define SONDE_NET_FIND_HOST_H

#include "base/err.h"
#include "net/endpoint.h"

enum { FOUND_MAX = 16, FOUND_NAME = 256 };

struct found_host {
	char name[FOUND_NAME];		    /* canonical, or as it was given; safe to show */
	uint32_t n;			    /* at least 1 */
	struct endpoint address[FOUND_MAX]; /* in the resolver's order; further ones are left out */
};

/* family: AF_INET, AF_INET6, or AF_UNSPEC for both. Blocks while the resolver asks. Returns 0, or
 * -ENOENT ("unknown host {name}") or -EAGAIN (no name server answers) with a sentence. */
int host_find(struct found_host *ret, const char *name, int family, struct err *err) MUST_CHECK;

/* What -4 and -6 mean together with neither. */
static inline int host_family(bool v4, bool v6)
{
	return v4 ? AF_INET : v6 ? AF_INET6 : AF_UNSPEC;
}

/* Whether two endpoints have the same address, whatever their ports. */
bool endpoint_same_host(const struct endpoint *a, const struct endpoint *b);

#endif
