/* Well-known ports: their names, and the hand-over of UDP and TCP payloads. */
#ifndef SONDE_DISSECT_PORTS_H
#define SONDE_DISSECT_PORTS_H

#include "dissect/dissect.h"

enum transport { TRANSPORT_UDP, TRANSPORT_TCP };

/* What decides about a payload; the decoder it goes to finds this by d_arg. */
struct port_arg {
	enum transport transport;
	uint16_t sport, dport;
	uint16_t which;	  /* the port that decided */
	uint16_t peer;	  /* the other one, shown in texts */
	bool reply;	  /* the source port decided: shown as R, else C */
	const char *name; /* of the deciding port; NULL: neither is known */
};

/* The name of a well-known port in the dispatch table, or NULL. */
const char *port_name(enum transport t, uint16_t port);

/* Decides: the source port if it is known, else the destination port. */
struct port_arg ports_of(enum transport t, uint16_t sport, uint16_t dport);

/* Hands the rest of the layer over. Returns false if neither port is known, nor registered by
 * traffic. */
bool d_ports(struct dis *d, const struct port_arg *arg);

#endif
