/* IPv4 options. RFC 791 section 3.1. */
#include "dissect/ip_options.h"

static const struct field NO_OPTIONS = NOTE("No options");

void ip_options(struct dis *d)
{
	if (!d_left(d))
		d_note(d, &NO_OPTIONS);
}
