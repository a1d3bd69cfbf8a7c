/* SipHash-2-4 (Aumasson, Bernstein): a keyed hash that strangers cannot steer. */
#ifndef SONDE_PROG_SMALLSERVD_SIPHASH_H
#define SONDE_PROG_SMALLSERVD_SIPHASH_H

#include <stddef.h>
#include <stdint.h>

struct siphash_key {
	uint64_t k[2];
};

uint64_t siphash(const struct siphash_key *key, const void *bytes, size_t n);

#endif
