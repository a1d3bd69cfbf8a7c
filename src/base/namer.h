/*
 * How rendering asks for the name of an address without knowing who answers. A NULL namer, or a
 * name that is not known (yet), means the numeric text. Calls never block.
 */
#ifndef SONDE_BASE_NAMER_H
#define SONDE_BASE_NAMER_H

#include <stdbool.h>

#include "base/util.h"

enum addr_kind { ADDR_NONE, ADDR_IP4, ADDR_IP6, ADDR_MAC };

struct namer {
	/* The name of the 4 bytes (ADDR_IP4) or 16 bytes (ADDR_IP6) at addr, or NULL. The text is
	 * printable and stays valid until the next call. */
	bool constant; /* the same address always gets the same answer: texts may be kept */
	const char *(*name)(struct namer *self, enum addr_kind kind, const uint8_t *addr);
};

#endif
