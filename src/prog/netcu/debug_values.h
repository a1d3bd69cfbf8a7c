/* DEBUG: addresses, ports and protocols as users write them, also by name. */
#ifndef SONDE_PROG_NETCU_DEBUG_VALUES_H
#define SONDE_PROG_NETCU_DEBUG_VALUES_H

#include <stdbool.h>

#include "base/err.h"
#include "base/namer.h"

enum { DEBUG_NETS_MAX = 16 };

enum debug_layer { DEBUG_IP, DEBUG_TCP, DEBUG_UDP };

struct debug_net {
	enum addr_kind kind;
	uint8_t prefix;	  /* bits */
	uint8_t addr[16]; /* further bits are 0 */
};

/* Any of them; none: any at all. */
struct debug_nets {
	uint32_t n;
	struct debug_net list[DEBUG_NETS_MAX];
};

struct debug_ports {
	bool given;
	uint16_t first, last;
};

/* An address, or a host with all its addresses, and perhaps "/bits". Waits for the system's
 * resolver. Returns 0 or a negative errno with a sentence. */
int debug_parse_nets(struct debug_nets *ret, const char *text, struct err *err) MUST_CHECK;

/* A port, a service, or "first-last" of either. */
int debug_parse_ports(struct debug_ports *ret, const char *text, enum debug_layer layer,
		      struct err *err) MUST_CHECK;
int debug_parse_protocol(int *ret, const char *text, struct err *err) MUST_CHECK;

#endif
