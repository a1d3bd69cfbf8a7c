/* What routers add to ICMP errors: MPLS labels (RFC 4950) in extensions (RFC 4884). */
#ifndef SONDE_PROG_TRACEROUTE_EXTENSION_H
#define SONDE_PROG_TRACEROUTE_EXTENSION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { LABELS_MAX = 8 };

struct label {
	uint32_t label;
	uint8_t traffic_class, ttl;
	bool bottom;
};

struct extensions {
	unsigned n;
	struct label labels[LABELS_MAX];
};

/* Reads an extension structure of n bytes. What makes no sense, or has a wrong checksum, gives no
 * labels. Labels beyond LABELS_MAX are left out. */
void extensions_parse(const uint8_t *p, size_t n, struct extensions *ret);

#endif
