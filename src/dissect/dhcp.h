/* The parts of the DHCP decoder: fields and texts (dhcp_text.c), options (dhcp_options.c) and their
 * values (dhcp_values.c), messages (proto/dhcp.c). */
#ifndef SONDE_DISSECT_DHCP_H
#define SONDE_DISSECT_DHCP_H

#include "dissect/dissect.h"

/* Rows of dhcp_fields. */
enum {
	/* the fixed part up to the addresses, one run */
	DHCP_OP,
	DHCP_HTYPE,
	DHCP_HLEN,
	DHCP_HOPS,
	DHCP_XID,
	DHCP_SECS,
	DHCP_FLAGS,
	DHCP_BROADCAST,
	DHCP_CIADDR,
	DHCP_YIADDR,
	DHCP_SIADDR,
	DHCP_GIADDR,
	DHCP_CHADDR,
	DHCP_CHADDR_OTHER,
	DHCP_COOKIE,
	DHCP_VENDOR,
	DHCP_LINE_TYPE,
	/* what options may take the place of */
	DHCP_SNAME,
	DHCP_FILE,
	/* lists of options: in their own field, in that of the file, in that of the name */
	DHCP_OPTION,
	DHCP_FILE_NOTE,
	DHCP_FILE_OPTION,
	DHCP_SNAME_NOTE,
	DHCP_SNAME_OPTION,
	/* one option: a run, its bytes, what they mean */
	DHCP_CODE,
	DHCP_LENGTH,
	DHCP_RAW,
	DHCP_V_ADDRESS,
	DHCP_V_TEXT,
	DHCP_V_NUMBER,
	DHCP_V_SIGNED,
	DHCP_V_NUMBERS,
	DHCP_V_NODE,
	DHCP_V_OVERLOAD,
	DHCP_V_TYPE,
	DHCP_V_CODE,
	DHCP_V_FILTER,
	DHCP_V_FILTER_ADDRESS,
	DHCP_V_FILTER_MASK,
	DHCP_V_ROUTE,
	DHCP_V_ROUTE_FROM,
	DHCP_V_ROUTE_PREFIX,
	DHCP_V_ROUTE_TO,
	DHCP_V_SUB,
	DHCP_V_SUB_CODE,
	DHCP_V_SUB_DATA,
	DHCP_V_CLIENT_TYPE,
	DHCP_V_CLIENT_MAC,
	DHCP_V_DOMAIN,
	DHCP_V_FQDN_FLAGS,
	DHCP_V_FQDN,
	DHCP_V_DATA,
	DHCP_V_FAULT,
	DHCP_N_FIELDS
};

enum { DHCP_MAGIC = 0x63825363 };

enum { DHCP_PAD = 0, DHCP_END = 255 };

extern const struct field dhcp_fields[DHCP_N_FIELDS];

/* Reads the value of an option, which is all of the layer. Returns whether it is of the option's
 * format. */
bool dhcp_value(struct dis *d, uint8_t code);

/* The summary line of the snoop style. */
bool dhcp_line(struct view *v);

/* Words for hardware types. */
extern const struct names *const dhcp_hardware;

#endif
