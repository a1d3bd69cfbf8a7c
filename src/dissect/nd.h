/* Neighbour discovery: messages 133-137 of ICMPv6 and their options. RFC 4861, RFC 8106. */
#ifndef SONDE_DISSECT_ND_H
#define SONDE_DISSECT_ND_H

#include "dissect/dissect.h"

enum { ND_ROUTER_SOLICIT = 133, ND_ROUTER_ADVERT, ND_SOLICIT, ND_ADVERT, ND_REDIRECT };

/* Decodes the rest of a message whose ICMPv6 header was read. */
void nd_message(struct dis *d, uint32_t type);

extern const struct field_table nd_fields;

#endif
