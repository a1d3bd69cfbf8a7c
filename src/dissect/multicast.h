/* What the group membership reports of IGMPv3 and MLDv2 have in common. */
#ifndef SONDE_DISSECT_MULTICAST_H
#define SONDE_DISSECT_MULTICAST_H

#include "dissect/view.h"

/* Words for the types of group records. RFC 3376 section 4.2.12. */
extern const struct names multicast_records;

/* The line that announces n things: "1 Source Address:", "2 Source Addresses:". */
void multicast_count(struct view *v, uint64_t n, const char *one, const char *many);

static inline void multicast_sources(struct view *v, uint64_t n)
{
	multicast_count(v, n, "Source Address", "Source Addresses");
}

#endif
