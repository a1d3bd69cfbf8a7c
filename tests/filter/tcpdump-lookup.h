/* Names that tests of tcpdump's language know, in any case of letters: hosts bart, ace, multi (two
 * addresses), snup (a gateway), six (IPv6 too); a network; services of one protocol and of both. */
#ifndef SONDE_TESTS_FILTER_TCPDUMP_LOOKUP_H
#define SONDE_TESTS_FILTER_TCPDUMP_LOOKUP_H

#include <string.h>
#include <strings.h>

#include "base/lookup.h"

static inline bool known_hosts(void *ctx, const char *name, struct lookup_addrs *ret)
{
	static const struct {
		const char *name;
		uint32_t n_ip4, n_ip6;
		uint8_t ip4[2][4];
	} hosts[] = {
		{ "bart", 1, 0, { { 10, 1, 2, 3 } } },
		{ "ace", 1, 0, { { 10, 1, 2, 4 } } },
		{ "snup", 1, 0, { { 10, 1, 0, 254 } } },
		{ "multi", 2, 0, { { 10, 1, 9, 9 }, { 192, 168, 5, 6 } } },
		{ "six", 1, 1, { { 10, 1, 2, 3 } } },
		{ "port", 1, 0, { { 10, 1, 2, 4 } } },
	};
	static const uint8_t six[16] = { 0x20, 0x01, 0x0d, 0xb8, [15] = 1 };
	(void)ctx;
	for (size_t i = 0; i < ARRAY_LEN(hosts); i++) {
		if (strcasecmp(name, hosts[i].name) != 0)
			continue;
		*ret = (struct lookup_addrs){ .n_ip4 = hosts[i].n_ip4, .n_ip6 = hosts[i].n_ip6 };
		memcpy(ret->ip4, hosts[i].ip4, sizeof(hosts[i].ip4));
		memcpy(ret->ip6[0], six, sizeof(six));
		return true;
	}
	return false;
}

static inline bool known_network(void *ctx, const char *name, uint8_t ret_addr[4],
				 uint32_t *ret_octets)
{
	static const uint8_t localnet[] = { 10, 1, 0, 0 };
	(void)ctx;
	if (strcasecmp(name, "localnet") != 0)
		return false;
	memcpy(ret_addr, localnet, sizeof(localnet));
	*ret_octets = 2;
	return true;
}

static inline bool known_service(void *ctx, const char *name, uint16_t *ret_port,
				 uint32_t *ret_protos)
{
	static const struct {
		const char *name;
		uint16_t port;
		uint32_t protos;
	} services[] = {
		{ "domain", 53, LOOKUP_TCP | LOOKUP_UDP },
		{ "login", 513, LOOKUP_TCP },
		{ "who", 513, LOOKUP_UDP },
		{ "ftp", 21, LOOKUP_TCP },
		{ "ftp-data", 20, LOOKUP_TCP },
	};
	(void)ctx;
	for (size_t i = 0; i < ARRAY_LEN(services); i++) {
		if (strcasecmp(name, services[i].name) != 0)
			continue;
		*ret_port = services[i].port;
		*ret_protos = services[i].protos;
		return true;
	}
	return false;
}

static inline bool known_ether(void *ctx, const char *name, uint8_t ret_mac[6])
{
	static const uint8_t mac[] = { 2, 0, 0, 0, 0, 0xfe };
	(void)ctx;
	memcpy(ret_mac, mac, sizeof(mac));
	return strcasecmp(name, "snup") == 0;
}

static inline bool known_ip_proto(void *ctx, const char *name, uint8_t *ret_proto)
{
	(void)ctx;
	*ret_proto = 46;
	return strcasecmp(name, "rsvp") == 0;
}

static const struct lookup known_names = {
	.hosts = known_hosts,
	.network = known_network,
	.service = known_service,
	.ether = known_ether,
	.ip_proto = known_ip_proto,
};

#endif
