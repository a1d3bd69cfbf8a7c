/* Mobile IP extensions of ICMP router advertisements. RFC 5944 section 2.1, RFC 4721. */
#ifndef SONDE_DISSECT_MIP_ADVERT_H
#define SONDE_DISSECT_MIP_ADVERT_H

#include "dissect/dissect.h"

/* Decodes extensions to the end of the layer; nothing if none are there. */
void mip_advert(struct dis *d);

/* What the summary line says of them: ", (Prefix Lengths)" each. */
void mip_advert_line(struct view *v);

extern const struct field_table mip_advert_fields;

#endif
