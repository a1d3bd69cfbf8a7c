/* What the group membership reports of IGMPv3 and MLDv2 have in common. */
#ifndef SONDE_DISSECT_MULTICAST_H
#define SONDE_DISSECT_MULTICAST_H

#include "dissect/dissect.h"
#include "dissect/view.h"

/* Words for the types of group records. RFC 3376 section 4.2.12. */
extern const struct names multicast_records;

/* The line that announces n things: "1 Source Address:", "2 Source Addresses:". */
void multicast_count(struct view *v, uint64_t n, const char *one, const char *many);

static inline void multicast_sources(struct view *v, uint64_t n)
{
	multicast_count(v, n, "Source Address", "Source Addresses");
}

/* ---- decoding ---- */

/* The fields of a report: first to last are the header of a record. */
struct multicast_report {
	const struct field *count, *record, *first, *last, *aux_words, *source_count, *source, *aux;
	uint32_t header, address; /* bytes */
};

/* n addresses. */
void multicast_addresses(struct dis *d, const struct field *address, uint32_t size, uint64_t n);

/* A report behind its checksum. */
void multicast_decode(struct dis *d, const struct multicast_report *r);

#endif
