/*
 * A DNS client: one question at a time to a server that may have several addresses.
 *
 *	struct dns_client c = { .server = addresses, .n_servers = n, .timeout_ms = 10000, ... };
 *	struct dns_reply reply;
 *	r = dns_ask(&c, &question, &reply, &err);
 *	... reply.pkt, reply.wire ...
 *	dns_reply_done(&reply);
 *
 * UDP goes through a connected socket for each address, with a random port and id of its own, kept
 * for all tries of a question so that a late answer still counts. What comes from elsewhere, under
 * another id, or answers something else, is passed over and counted. The time-out of the first try
 * doubles with each further one, up to DNS_TIMEOUT_MAX_MS. Truncated answers are asked for again by
 * TCP. A server that does not know EDNS is asked again without. RFC 1035, 5452, 6891, 7766.
 */
#ifndef SONDE_NET_DNS_CLIENT_H
#define SONDE_NET_DNS_CLIENT_H

#include "net/dns_message.h"
#include "net/endpoint.h"

enum {
	DNS_SERVERS_MAX = 16, /* addresses asked */
	DNS_TIMEOUT_MAX_MS = 30000,
	DNS_RETRIES_MAX = 1000,
};

/* Told what happens, for a user who debugs. */
struct dns_watch {
	void *user;
	void (*sent)(void *user, const uint8_t *wire, size_t n); /* may be NULL */
	void (*timed_out)(void *user, uint32_t timeout_ms);	 /* may be NULL */
};

struct dns_client {
	const struct endpoint *server;
	uint32_t n_servers; /* more than DNS_SERVERS_MAX: the rest is not asked */
	uint32_t timeout_ms, n_retries;
	bool tcp, ignore_tc;
	struct dns_flags flags;
	int stop_fd;
	struct dns_watch watch;
};

struct dns_reply {
	ldns_pkt *pkt;
	uint8_t *wire;
	size_t n;
	uint32_t server; /* which of the addresses answered */
	bool tcp;
	uint64_t n_ignored; /* messages that were no answer */
};

/*
 * Returns 0 with an answer, whatever its response code, or a negative errno: -ETIMEDOUT,
 * -ECONNREFUSED (nothing serves there), -ENETUNREACH and the like, -ECANCELED, -EBADMSG (the answer
 * cannot be read). On failure only ret->n_ignored is set.
 */
int dns_ask(const struct dns_client *c, const struct dns_question *q, struct dns_reply *ret,
	    struct err *err) MUST_CHECK;

void dns_reply_done(struct dns_reply *reply);

/* How a zone transfer went. */
struct dns_transfer {
	/* Called for each record with the transfer; it must not keep the record. Returns 0, or a
	 * negative errno that ends the transfer. */
	int (*record)(void *user, const ldns_rr *rr);
	void *user;
	/* Results: also after a failure, what the last message said. */
	uint64_t n_records, n_messages, n_bytes;
	unsigned rcode, n_answers, n_authority, n_additional;
};

/*
 * AXFR of q->name over TCP from the first address that can be connected to, RFC 5936. Memory does
 * not grow with the zone. Returns 0 when the zone came whole (or with t->rcode, when the server
 * refuses); or a negative errno: as dns_ask, -ENODATA if the server ends too early, -EBADMSG if
 * what it sends is no transfer of that zone, or what t->record returned.
 */
int dns_transfer(const struct dns_client *c, const struct dns_question *q, struct dns_transfer *t,
		 struct err *err) MUST_CHECK;

/* One message over TCP, with its length in front. For dns_client.c and dns_transfer.c. */
int dns_tcp_open(const struct dns_client *c, uint32_t server, uint32_t timeout_ms,
		 const struct dns_query *query) MUST_CHECK;

#endif
