/* IPv4 options, shared by the IP header and the labelled-security option of IPv6. */
#ifndef SONDE_DISSECT_IP_OPTIONS_H
#define SONDE_DISSECT_IP_OPTIONS_H

#include "dissect/dissect.h"

/* Decodes options to the end of the cursor; never a fault. RFC 791 section 3.1, RFC 1108 (RIPSO),
 * FIPS 188 (CIPSO). */
void ip_options(struct dis *d);

extern const struct field_table ip_option_fields;

#endif
