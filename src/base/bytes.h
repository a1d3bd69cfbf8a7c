/*
 * Fixed-width integers at unaligned addresses, for formats of files. The caller has checked that
 * the bytes are there; bytes of packets go through the cursor instead.
 */
#ifndef SONDE_BASE_BYTES_H
#define SONDE_BASE_BYTES_H

#include <stdbool.h>
#include <string.h>

#include "base/util.h"

/* A host that stores the most significant byte first. */
#define HOST_IS_BE (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__)

/* In the order of this host, or in the opposite one if swap. */
static inline uint16_t get16(const uint8_t *p, bool swap)
{
	uint16_t v;
	memcpy(&v, p, sizeof(v));
	return swap ? __builtin_bswap16(v) : v;
}

static inline uint32_t get32(const uint8_t *p, bool swap)
{
	uint32_t v;
	memcpy(&v, p, sizeof(v));
	return swap ? __builtin_bswap32(v) : v;
}

static inline uint64_t get64(const uint8_t *p, bool swap)
{
	uint64_t v;
	memcpy(&v, p, sizeof(v));
	return swap ? __builtin_bswap64(v) : v;
}

static inline uint16_t get_be16(const uint8_t *p)
{
	return get16(p, !HOST_IS_BE);
}

/* A port number as sockets hold it (big-endian) into the host's order, and back. */
static inline uint16_t swap_port(uint16_t port)
{
	return HOST_IS_BE ? port : __builtin_bswap16(port);
}

static inline uint32_t get_be32(const uint8_t *p)
{
	return get32(p, !HOST_IS_BE);
}

static inline uint32_t get_le32(const uint8_t *p)
{
	return get32(p, HOST_IS_BE);
}

static inline void put_be16(uint8_t *p, uint16_t v)
{
	v = HOST_IS_BE ? v : __builtin_bswap16(v);
	memcpy(p, &v, sizeof(v));
}

static inline void put_be32(uint8_t *p, uint32_t v)
{
	v = HOST_IS_BE ? v : __builtin_bswap32(v);
	memcpy(p, &v, sizeof(v));
}

static inline void put_le16(uint8_t *p, uint16_t v)
{
	v = HOST_IS_BE ? __builtin_bswap16(v) : v;
	memcpy(p, &v, sizeof(v));
}

static inline void put_le32(uint8_t *p, uint32_t v)
{
	v = HOST_IS_BE ? __builtin_bswap32(v) : v;
	memcpy(p, &v, sizeof(v));
}

static inline void put_le64(uint8_t *p, uint64_t v)
{
	v = HOST_IS_BE ? __builtin_bswap64(v) : v;
	memcpy(p, &v, sizeof(v));
}

#endif
