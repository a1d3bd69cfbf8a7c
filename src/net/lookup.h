/*
 * Who answers a filter's questions for names (base/lookup.h): the names table of the capture, the
 * files of names, DNS, the neighbour table.
 *
 *	opts.etc = etc; opts.names = names;
 *	l = netlookup_new(&opts);
 *	filter_opts.lookup = netlookup_of(l);
 *	... compile filters, before privileges are dropped ...
 *	netlookup_free(l);
 *
 * hosts: the names table, else the hosts file, else DNS, waited for (net/forward.h). ether: the
 * ethers file, else the neighbour table for the host's IPv4 addresses. ip_proto: the protocols
 * file, else the names that are known everywhere. Others: their files.
 */
#ifndef SONDE_NET_LOOKUP_H
#define SONDE_NET_LOOKUP_H

#include "base/lookup.h"
#include "net/names.h"

struct netlookup;

struct netlookup_opts {
	struct etc *etc;	    /* borrowed, not NULL */
	struct names *names;	    /* borrowed; NULL: no names table */
	bool no_resolver;	    /* no DNS */
	const char *servers;	    /* "address[:port],..." instead of the system's; must stay */
	uint32_t wait_ms;	    /* for one name; 0: FORWARD_WAIT_MS */
	const char *neighbour_path; /* NULL: /proc/net/arp; must stay */
};

/* NULL when out of memory. */
struct netlookup *netlookup_new(const struct netlookup_opts *opts);
void netlookup_free(struct netlookup *l);

static inline void netlookup_freep(struct netlookup **l)
{
	netlookup_free(*l);
}

/* Lives as long as l. */
const struct lookup *netlookup_of(const struct netlookup *l);

#endif
