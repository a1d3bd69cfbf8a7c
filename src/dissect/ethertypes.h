/* Names of Ethernet types. */
#ifndef SONDE_DISSECT_ETHERTYPES_H
#define SONDE_DISSECT_ETHERTYPES_H

#include "base/util.h"

/* The name of an Ethernet type; never NULL ("Unknown"; "LLC/802.3" for lengths). */
const char *ethertype_name(uint16_t type);

#endif
