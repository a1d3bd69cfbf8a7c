/*
 * Who is on the link: the kernel's ARP table and its IPv6 neighbours (rtnetlink(7), RTM_GETNEIGH),
 * or the table of another host, asked through SNMP (RFC 4293 ipNetToPhysicalTable, and RFC 1213
 * ipNetToMediaTable of older agents).
 */
#ifndef SONDE_NET_NEIGHBOURS_H
#define SONDE_NET_NEIGHBOURS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "net/hosts.h"

struct neighbour {
	struct host_addr host;
	uint8_t mac[6];
	const char *interface; /* name, or "" where unknown; valid during the call */
	int64_t seen_s;	       /* when it was last confirmed, seconds since the epoch */
};

struct neighbour_taker {
	void (*take)(void *ctx, const struct neighbour *neighbour);
	void *ctx;
};

/* Entries of this host's tables that have a hardware address of six bytes and are, or were, in
 * use. Returns 0 or a negative errno with its sentence. */
int neighbours_read(const struct neighbour_taker *taker, struct err *err) MUST_CHECK;

enum {
	SNMP_ROWS_MAX = 65536, /* rows taken from one agent */
	SNMP_TIMEOUT_MS = 2000,
	SNMP_RETRIES = 2,
};

struct snmp_agent {
	const char *host; /* "name", "address", with ":port" */
	const char *community;
	bool version1; /* SNMPv1 instead of v2c */
};

/* The table of another host. Returns 0 or a negative errno with its sentence: -ETIMEDOUT (it does
 * not answer), -ENODATA (it has no such table), -EINVAL (no such host). */
int neighbours_ask(const struct snmp_agent *agent, const struct neighbour_taker *taker,
		   struct err *err) MUST_CHECK;

#endif
