/* Domain names as fields: for every protocol that carries them as DNS does. */
#ifndef SONDE_DISSECT_DOMAIN_H
#define SONDE_DISSECT_DOMAIN_H

#include "base/dnsname.h"
#include "dissect/dissect.h"

/* Reads the name at the cursor (offsets count from the layer's first byte) and records its text, a
 * dot behind each label, the root as ".", also when the name is bad: then as far as it goes. */
enum dns_name d_domain(struct dis *d, const struct field *f);

/* Passes over a name. */
void d_skip_domain(struct dis *d);

#endif
