/* Multicast listener discovery: messages 130-132 and 143 of ICMPv6. RFC 2710, RFC 3810. */
#ifndef SONDE_DISSECT_MLD_H
#define SONDE_DISSECT_MLD_H

#include "dissect/dissect.h"

enum { MLD_QUERY = 130, MLD_REPORT = 131, MLD_DONE = 132, MLD_REPORT_2 = 143 };

/* What a query of this length (from the ICMPv6 header on) is. */
const char *mld_query_word(uint32_t len);

/* Decodes the rest of a message whose ICMPv6 header was read. len: of the whole message. */
void mld_message(struct dis *d, uint32_t type, uint32_t len);

extern const struct field_table mld_fields;

#endif
