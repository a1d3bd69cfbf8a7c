/* The checksum of the Internet protocols (RFC 1071): parts are added up, then folded. */
#ifndef SONDE_BASE_INETSUM_H
#define SONDE_BASE_INETSUM_H

#include "base/util.h"

/* Adds n bytes to a running sum (0 at first). All parts but the last have an even length; all
 * together are at most 1 GiB. */
uint64_t inetsum_add(uint64_t sum, const uint8_t *p, size_t n);

/* The checksum of what was added: 0 if that contains its own, correct one. */
static inline uint16_t inetsum_fold(uint64_t sum)
{
	while (sum >> 16)
		sum = (sum & 0xffff) + (sum >> 16);
	return (uint16_t)~sum;
}

#endif
