/* The checksum of the Internet protocols. RFC 1071. */
#include "base/inetsum.h"

uint64_t inetsum_add(uint64_t sum, const uint8_t *p, size_t n)
{
	for (; n >= 2; p += 2, n -= 2)
		sum += (uint32_t)p[0] << 8 | p[1];
	if (n)
		sum += (uint32_t)p[0] << 8;
	return sum;
}
