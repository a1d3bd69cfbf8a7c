/* What the payload of every UDP datagram may be said to be: tcpdump -k, snoop --udp-as. */
#ifndef SONDE_PROG_UDP_TYPES_H
#define SONDE_PROG_UDP_TYPES_H

#include <stdbool.h>

#include "dissect/dissect.h"

#define UDP_TYPES "rpc, rtp, rtcp, vat or wb"

/* Finds one of UDP_TYPES, in any case of letters. False: *ret_key is as before. */
bool udp_type_find(const char *word, enum internal_key *ret_key);

#endif
