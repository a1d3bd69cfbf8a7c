/* Vendors of hardware addresses. */
#ifndef SONDE_DISSECT_OUI_H
#define SONDE_DISSECT_OUI_H

#include "base/util.h"

/* The vendor of the first three bytes of a hardware address, or NULL. */
const char *oui_vendor(const uint8_t *mac);

#endif
