/*
 * Forward look-ups of names, as the filter compiler asks for them; who answers (files, resolver) is
 * the program's choice. Every function may be NULL: then no such name is known. Called only while
 * compiling.
 */
#ifndef SONDE_BASE_LOOKUP_H
#define SONDE_BASE_LOOKUP_H

#include <stdbool.h>

#include "base/util.h"

enum { LOOKUP_MAX_ADDRS = 64 };

struct lookup_addrs {
	uint32_t n_ip4, n_ip6;
	uint8_t ip4[LOOKUP_MAX_ADDRS][4];
	uint8_t ip6[LOOKUP_MAX_ADDRS][16];
};

enum lookup_proto { LOOKUP_TCP = 1, LOOKUP_UDP = 2, LOOKUP_SCTP = 4 };

struct lookup {
	void *ctx;
	/* All addresses of a host name. */
	bool (*hosts)(void *ctx, const char *name, struct lookup_addrs *ret);
	/* A network name: the address and its significant octets left-justified (10.1 -> 10.1.0.0,
	 * 2 octets). */
	bool (*network)(void *ctx, const char *name, uint8_t ret_addr[4], uint32_t *ret_octets);
	/* A service name; *ret_protos: enum lookup_proto bits for which it is defined with that
	 * port. Where the protocols disagree about the port, the first entry's port counts. */
	bool (*service)(void *ctx, const char *name, uint16_t *ret_port, uint32_t *ret_protos);
	/* A name of an RPC program. */
	bool (*rpc)(void *ctx, const char *name, uint32_t *ret_program);
	/* The hardware address of a host (ethers file, then the neighbour table). */
	bool (*ether)(void *ctx, const char *name, uint8_t ret_mac[6]);
	/* An IP protocol name (protocols file). */
	bool (*ip_proto)(void *ctx, const char *name, uint8_t *ret_proto);
};

#endif
