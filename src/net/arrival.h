/*
 * What comes to a socket of a prober: datagrams, and the errors that routers and hosts send about
 * our own (the error queue of ip(7), IP_RECVERR), each with its time and hop limit.
 */
#ifndef SONDE_NET_ARRIVAL_H
#define SONDE_NET_ARRIVAL_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "net/endpoint.h"

enum arrival_kind {
	ARRIVAL_DATAGRAM,
	ARRIVAL_ICMP,  /* somebody could not deliver what we sent */
	ARRIVAL_LOCAL, /* this host could not: mtu, no route */
};

struct arrival {
	enum arrival_kind kind;
	struct endpoint from;	  /* DATAGRAM: the sender; else where ours was going */
	struct endpoint offender; /* ICMP: who says so */
	uint8_t type, code;	  /* ICMP: of the error */
	int error;		  /* ICMP, LOCAL: errno value */
	uint32_t mtu;		  /* of the next hop where it says so, else 0 */
	int hop_limit;		  /* TTL of what arrived, -1: unknown */
	int64_t at_ns;		  /* monotonic clock */
	uint8_t *data;		  /* DATAGRAM: its payload; else what is quoted of ours */
	size_t n;
	size_t n_quoted; /* ICMP: where extensions (RFC 4884) begin in data; n if none */
};

/* Switches on errors, hop limits and time stamps for a socket of this family. Returns 0 or a
 * negative errno. */
int arrival_enable(int fd, int family) MUST_CHECK;

/* The next thing that is there, errors first; size bytes at buf take its data. Returns 1, 0 when
 * nothing waits, or a negative errno. */
int arrival_next(int fd, void *buf, size_t size, struct arrival *ret) MUST_CHECK;

/* The same of errors only, for sockets of connections. */
int arrival_next_error(int fd, void *buf, size_t size, struct arrival *ret) MUST_CHECK;

int64_t monotonic_ns(void);

/* The letters and words for an ICMP error, as "Destination Host Unreachable"; NULL: none known. */
const char *icmp_error_text(enum addr_kind family, uint8_t type, uint8_t code);

/* The other way round than endpoint_sockaddr. Returns whether the family is an IP one. */
bool endpoint_of(const struct sockaddr_storage *address, struct endpoint *ret);

#endif
