/* The options of DHCP: how each is laid out, and its name. One row each in DHCP_OPTIONS. */
#ifndef SONDE_DISSECT_DHCP_OPTIONS_H
#define SONDE_DISSECT_DHCP_OPTIONS_H

#include "dissect/field.h"

enum dhcp_format {
	DHCP_OPAQUE,	/* bytes that no row describes */
	DHCP_ADDRESS,	/* one address */
	DHCP_ADDRESSES, /* addresses, a line each */
	DHCP_LIST,	/* addresses, in one line */
	DHCP_TEXT,
	DHCP_SECONDS,
	DHCP_FLAG,
	DHCP_SIZE, /* a number of bytes */
	DHCP_BLOCKS,
	DHCP_NUMBER,
	DHCP_FILTERS,  /* pairs of address and mask */
	DHCP_ROUTES,   /* pairs of destination and router */
	DHCP_SUBNETS,  /* classless routes: prefix length, its bytes, router */
	DHCP_NUMBERS,  /* numbers of two bytes */
	DHCP_NODE,     /* kind of NetBIOS node */
	DHCP_OVERLOAD, /* which header fields hold options */
	DHCP_TYPE,
	DHCP_CODES,    /* options asked for */
	DHCP_ENCLOSED, /* options in an option: of a vendor, of a relay agent */
	DHCP_CLIENT,   /* type and identifier */
	DHCP_BYTES,
	DHCP_DOMAINS,
	DHCP_FQDN,
};

/* What the text of the original makes of an option whose layout is known. */
enum dhcp_words {
	DHCP_UNKNOWN, /* it does not know the option, or takes it for one of the site's */
	DHCP_KNOWN,
	DHCP_OCTETS,	 /* from the system's table of options: every byte in hex */
	DHCP_FROM_TABLE, /* from there too, by its type */
};

struct dhcp_option {
	uint8_t code;
	uint8_t format; /* enum dhcp_format */
	uint8_t words;	/* enum dhcp_words */
};

/* The row for a code, or NULL. */
const struct dhcp_option *dhcp_option(uint8_t code);

/* The names of options that a row describes. */
extern const struct names dhcp_option_names;

#endif
