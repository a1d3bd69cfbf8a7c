/*
 * The configuration of the system's resolver, resolv.conf(5): servers, search list, ndots. Bounds:
 * those of lines.h, and the tables below; what goes beyond them is left out.
 */
#ifndef SONDE_NET_RESOLV_CONF_H
#define SONDE_NET_RESOLV_CONF_H

#include "net/endpoint.h"
#include "net/lines.h"

enum {
	RESOLV_SERVERS_MAX = 3,
	RESOLV_SEARCH_MAX = 16,
	RESOLV_NDOTS_MAX = 15,
	RESOLV_NAME_SIZE = NAME_LEN_MAX + 1,
};

struct resolv_conf {
	uint32_t n_servers, n_search, ndots;
	bool found; /* there was such a file */
	struct endpoint server[RESOLV_SERVERS_MAX];
	char search[RESOLV_SEARCH_MAX][RESOLV_NAME_SIZE]; /* without dots at the end */
};

/* Reads the file resolv.conf in the folder dir; NULL: $SONDE_ETC or, without it, /etc. Without a
 * server in it, 127.0.0.1 is one; without a search list it is the domain of this host's name. */
void resolv_conf_read(struct resolv_conf *ret, const char *dir);

/* The same from n bytes of text, for tests: nothing is added. */
void resolv_conf_parse(struct resolv_conf *ret, const char *text, size_t n);

#endif
