/* Words for IP protocol numbers (IPv4 protocol, IPv6 next header), as the snoop style prints them.
 */
#ifndef SONDE_DISSECT_IP_PROTOCOLS_H
#define SONDE_DISSECT_IP_PROTOCOLS_H

#include "dissect/field.h"

enum ip_protocol {
	PROTO_HOPOPTS = 0,
	PROTO_ICMP = 1,
	PROTO_IGMP = 2,
	PROTO_IPIP = 4,
	PROTO_TCP = 6,
	PROTO_EGP = 8,
	PROTO_IGRP = 9,
	PROTO_UDP = 17,
	PROTO_IPV6 = 41,
	PROTO_ROUTING = 43,
	PROTO_FRAGMENT = 44,
	PROTO_GRE = 47,
	PROTO_ESP = 50,
	PROTO_AH = 51,
	PROTO_ICMPV6 = 58,
	PROTO_DSTOPTS = 60,
	PROTO_OSPF = 89,
};

/* Empty text for numbers that are not listed. */
extern const struct names ip_protocols;

#endif
