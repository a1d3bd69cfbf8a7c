/* Which datagrams are answered, and with how much: what keeps the services from being a weapon. */
#ifndef SONDE_PROG_SMALLSERVD_UDP_RULES_H
#define SONDE_PROG_SMALLSERVD_UDP_RULES_H

#include <stdbool.h>
#include <stddef.h>

#include "net/hosts.h"

/* Ports, a bit each. */
struct port_set {
	uint8_t bits[8192];
};

void port_set_add(struct port_set *set, uint16_t port);

/* Whether a service may be at this port, which would answer the answer: it is below 1024, where
 * clients never are, or one of our own. */
bool udp_port_answers(const struct port_set *own, uint16_t port);

/* Whether no honest question comes from this address, or to it: of many hosts, or of none. */
bool udp_is_nobody(const struct host_addr *host);

/* Whether a question claims to come from this host although it was not sent to it. */
bool udp_is_forged(const struct host_addr *from, const struct host_addr *to);

/* How many bytes of an answer of n may go. amplify: it may be longer than the question. cut: a part
 * of it is of use. Returns false if nothing may go. */
bool udp_answer_size(size_t n, size_t n_question, bool amplify, bool cut, size_t *ret);

#endif
