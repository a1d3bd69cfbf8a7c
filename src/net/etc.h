/*
 * The local files of names: hosts, services, rpc, networks, ethers, protocols, atalk.names, looked
 * up both ways.
 *
 * Each file is read once, at the first question that needs it, and never again. A file that is
 * missing or cannot be read is an empty one. What is not understood in a file is passed over. Where
 * several lines answer a question, the first one in the file wins; names are compared without
 * regard to ASCII case. Bounds: those of lines.h and rows.h, and for a name NAME_LEN_MAX bytes of
 * printable text.
 *
 * Returned names live as long as the struct etc. Not for use by two threads at a time.
 */
#ifndef SONDE_NET_ETC_H
#define SONDE_NET_ETC_H

#include <stdbool.h>

#include "net/hosts.h"

struct etc;

enum etc_file {
	ETC_HOSTS,
	ETC_SERVICES,
	ETC_RPC,
	ETC_NETWORKS,
	ETC_ETHERS,
	ETC_PROTOCOLS,
	ETC_ATALK, /* atalk.names */
	ETC_N_FILES
};

/* IP protocol numbers of the protocols that the services file knows here; other lines are passed
 * over. */
enum { ETC_ANY = 0, ETC_TCP = 6, ETC_UDP = 17, ETC_DCCP = 33, ETC_DDP = 37, ETC_SCTP = 132 };

struct etc_service {
	uint16_t port;
	uint8_t proto; /* ETC_TCP and so on */
};

/* dir: the folder of the files; NULL: $SONDE_ETC or, without it, /etc. (A program that runs with
 * privileges its caller lacks ignores the environment.) NULL when out of memory. */
struct etc *etc_new(const char *dir);
void etc_free(struct etc *etc);

static inline void etc_freep(struct etc **etc)
{
	etc_free(*etc);
}

/* The name of a port. proto ETC_ANY: the first line with the port, whatever its protocol. A
 * constant, small number of steps for TCP and UDP: fit for every packet. NULL: none. */
const char *etc_service_name(struct etc *etc, uint8_t proto, uint16_t port);

/* The services of that name or alias, at most max, each once. Returns how many. */
size_t etc_services_by_name(struct etc *etc, const char *name, struct etc_service *ret, size_t max);

/* The port of a service by name or alias and protocol (ETC_ANY: the first line). Returns whether
 * there is one. */
bool etc_service_port(struct etc *etc, const char *name, uint8_t proto,
		      uint16_t *ret_port) MUST_CHECK;

/* RPC program numbers and names (or aliases). */
const char *etc_rpc_name(struct etc *etc, uint32_t program);
bool etc_rpc_number(struct etc *etc, const char *name, uint32_t *ret_program) MUST_CHECK;

/* IPv4 networks in host byte order, left-justified: 10.1, 10.1.0 and 10.1.0.0 in the file are all
 * 0x0a010000. */
const char *etc_net_name(struct etc *etc, uint32_t net);
bool etc_net_by_name(struct etc *etc, const char *name, uint32_t *ret_net) MUST_CHECK;

/* IP protocol numbers. */
const char *etc_proto_name(struct etc *etc, uint8_t proto);
bool etc_proto_number(struct etc *etc, const char *name, uint8_t *ret_proto) MUST_CHECK;

/* Ethernet addresses, 6 bytes. */
const char *etc_ether_name(struct etc *etc, const uint8_t *mac);
bool etc_ether_by_name(struct etc *etc, const char *name, uint8_t ret_mac[6]) MUST_CHECK;

/* The name of an AppleTalk node, or (node 0) of a network. */
const char *etc_atalk_name(struct etc *etc, uint16_t net, uint8_t node);

/* The canonical name of an address (ADDR_IP4, ADDR_IP6), or NULL. */
const char *etc_host_name(struct etc *etc, enum addr_kind kind, const uint8_t *addr);

/* The canonical name and all aliases of an address, at most max. Returns how many. */
size_t etc_host_names(struct etc *etc, enum addr_kind kind, const uint8_t *addr, const char **ret,
		      size_t max);

/* The addresses of a host by name or alias, both families, at most max, each once. Returns how
 * many. */
size_t etc_hosts_by_name(struct etc *etc, const char *name, struct host_addr *ret, size_t max);

/* How many lines and names of a file went beyond the bounds and were left out; 0 before it was
 * read. */
uint32_t etc_ignored(const struct etc *etc, enum etc_file file);

/* Takes n bytes of text as the content of the file, before any question about it: for tests. */
void etc_parse(struct etc *etc, enum etc_file file, const char *text, size_t n);

/* Ethernet address text, six numbers of one or two hex digits with ':' or '-' between them. */
bool etc_ether_text(const char *text, uint8_t ret_mac[6]) MUST_CHECK;

#endif
