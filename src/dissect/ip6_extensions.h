/* IPv6 extension headers: the walk along them, and the options of two of them. */
#ifndef SONDE_DISSECT_IP6_EXTENSIONS_H
#define SONDE_DISSECT_IP6_EXTENSIONS_H

#include "dissect/dissect.h"

/* Hands each extension header that begins at the cursor (proto: the first one's number) to its
 * decoder. Returns the protocol of what follows them, or IP6_NOTHING when a header is cut, or in a
 * fragment that shows no more. RFC 8200 section 4. */
enum { IP6_NOTHING = 256 };
uint32_t ip6_extensions(struct dis *d, uint32_t proto);

/* The options of a header (PROTO_HOPOPTS or PROTO_DSTOPTS), to the end of the layer. */
void ip6_options(struct dis *d, uint32_t proto);

extern const struct field_table ip6_option_fields;

#endif
