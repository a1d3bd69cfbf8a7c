/*
 * DNS messages of a client, on ldns: building questions, and what an answer must fulfil before ldns
 * parses it. RFC 1035, 5452, 6891.
 */
#ifndef SONDE_NET_DNS_MESSAGE_H
#define SONDE_NET_DNS_MESSAGE_H

#include <ldns/ldns.h>
#include <stdbool.h>

#include "base/err.h"

enum {
	DNS_MESSAGE_MAX = 65535,
	DNS_HEADER = 12,
	DNS_QUERY_MAX = 320, /* header, a question, an OPT record */
	DNS_EDNS_SIZE = 1232,
};

/* Response codes; DNS_RCODE_ of RFC 1035 and 6895. */
enum dns_rcode {
	DNS_NOERROR = 0,
	DNS_FORMERR = 1,
	DNS_SERVFAIL = 2,
	DNS_NXDOMAIN = 3,
	DNS_NOTIMP = 4,
	DNS_REFUSED = 5,
	DNS_NOTAUTH = 9,
	DNS_BADVERS = 16,
};

struct dns_question {
	const ldns_rdf *name;
	uint16_t type, class;
};

struct dns_flags {
	bool recurse, check_disabled, authentic;
	bool edns, dnssec; /* an OPT record; in it, the DO bit */
};

struct dns_query {
	uint16_t n;	     /* bytes */
	uint16_t n_question; /* of them, the question's */
	uint8_t wire[DNS_QUERY_MAX];
};

/* Whether names may have other letters than ASCII ones. */
bool dns_has_idn(void);

/* The name in its text form, with \DDD and \X; absolute whether or not it ends in a dot. Letters in
 * UTF-8 get their ASCII form, RFC 5891. NULL if it is none. ldns_rdf_deep_free frees it. */
ldns_rdf *dns_name_from_text(const char *text);

/* A question with a random id. Returns 0 or a negative errno. */
int dns_query_build(struct dns_query *ret, const struct dns_question *q,
		    const struct dns_flags *flags) MUST_CHECK;

/* Whether the n bytes answer that query: same id, a response, same question. A server that refuses
 * to understand may leave the question out. */
bool dns_answers(const struct dns_query *q, const uint8_t *wire, size_t n);

/* Whether the names in the message can be followed in bounded time: pointers lead backwards only,
 * at most DNS_NAME_STEPS steps for a name, and the records lie inside. */
bool dns_message_ok(const uint8_t *wire, size_t n);

static inline unsigned dns_wire_rcode(const uint8_t *wire)
{
	return wire[3] & 0x0f;
}

static inline bool dns_wire_truncated(const uint8_t *wire)
{
	return wire[2] & 0x02;
}

static inline void dns_pkt_freep(ldns_pkt **pkt)
{
	ldns_pkt_free(*pkt);
}

static inline void dns_rdf_freep(ldns_rdf **rdf)
{
	ldns_rdf_deep_free(*rdf);
}

#endif
