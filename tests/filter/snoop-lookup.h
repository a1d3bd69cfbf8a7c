/* Names that tests of the parsers know. */
#ifndef SONDE_TESTS_FILTER_SNOOP_LOOKUP_H
#define SONDE_TESTS_FILTER_SNOOP_LOOKUP_H

#include <string.h>

#include "base/lookup.h"

/* pinky has two addresses of each family, dinky and 3com.example.net only one of IPv4, router one
 * and a MAC address. */
static inline bool test_hosts(void *ctx, const char *name, struct lookup_addrs *ret)
{
	static const struct {
		const char *name;
		uint32_t n_ip4, n_ip6;
		uint8_t last;
	} hosts[] = {
		{ "pinky", 2, 2, 1 },	 { "dinky", 1, 0, 11 }, { "3com.example.net", 1, 0, 21 },
		{ "router", 1, 0, 254 }, { "tcp", 1, 0, 31 },	{ "v6", 0, 1, 41 },
	};
	(void)ctx;
	for (size_t i = 0; i < ARRAY_LEN(hosts); i++) {
		if (strcmp(name, hosts[i].name) != 0)
			continue;
		*ret = (struct lookup_addrs){ .n_ip4 = hosts[i].n_ip4, .n_ip6 = hosts[i].n_ip6 };
		for (uint8_t k = 0; k < 2; k++) {
			const uint8_t ip4[] = { 10, 1, 0, (uint8_t)(hosts[i].last + k) };
			const uint8_t ip6[16] = { 0x20, 0x01, 0x0d,
						  0xb8, [15] = (uint8_t)(hosts[i].last + k) };
			memcpy(ret->ip4[k], ip4, sizeof(ip4));
			memcpy(ret->ip6[k], ip6, sizeof(ip6));
		}
		return true;
	}
	return false;
}

static inline bool test_network(void *ctx, const char *name, uint8_t ret_addr[4],
				uint32_t *ret_octets)
{
	static const uint8_t campus[] = { 10, 7, 0, 0 };
	(void)ctx;
	if (strcmp(name, "campus") != 0)
		return false;
	memcpy(ret_addr, campus, sizeof(campus));
	*ret_octets = 2;
	return true;
}

static inline bool test_service(void *ctx, const char *name, uint16_t *ret_port,
				uint32_t *ret_protos)
{
	static const struct {
		const char *name;
		uint16_t port;
	} services[] = { { "domain", 53 }, { "http", 80 }, { "x11-2", 6002 } };
	(void)ctx;
	for (size_t i = 0; i < ARRAY_LEN(services); i++) {
		if (strcmp(name, services[i].name) != 0)
			continue;
		*ret_port = services[i].port;
		*ret_protos = LOOKUP_TCP;
		return true;
	}
	return false;
}

static inline bool test_rpc(void *ctx, const char *name, uint32_t *ret_program)
{
	(void)ctx;
	*ret_program = 100003;
	return strcmp(name, "nfs") == 0;
}

static inline bool test_ether(void *ctx, const char *name, uint8_t ret_mac[6])
{
	static const uint8_t mac[] = { 2, 0, 0, 0, 0, 0xfe };
	(void)ctx;
	memcpy(ret_mac, mac, sizeof(mac));
	return strcmp(name, "router") == 0 || strcmp(name, "10.1.0.1") == 0;
}

static const struct lookup test_lookup = {
	.hosts = test_hosts,
	.network = test_network,
	.service = test_service,
	.rpc = test_rpc,
	.ether = test_ether,
};

#endif
