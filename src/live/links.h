/* What the kernel knows of its interfaces, asked for and told of over a route netlink socket. */
#ifndef SONDE_LIVE_LINKS_H
#define SONDE_LIVE_LINKS_H

#include <net/if.h>

#include "live/live.h"

/* One interface as the kernel has it now. */
struct link_info {
	uint32_t ifindex;
	char ifname[IFNAMSIZ];
	uint16_t hatype; /* ARPHRD_ number */
	uint32_t mtu;
	uint8_t mac[6];
	bool has_mac, up, running, loopback;
	uint64_t rx_lost; /* by the device and its driver, since it exists */
};

/* Both sockets belong to one namespace. */
struct links {
	int request_fd;
	int event_fd; /* readable when an interface changed */
	uint32_t seq;
};

/* netns_fd: as netns_open gives it. Returns 0 or a negative errno. links_close is due in both
 * cases; it accepts a zeroed struct with both descriptors -1. */
int links_open(struct links *l, int netns_fd) MUST_CHECK;
void links_close(struct links *l);

/* One interface, by name, or by number where ifname is NULL. 0 or a negative errno (-ENODEV). */
int links_get(struct links *l, const char *ifname, uint32_t ifindex,
	      struct link_info *ret) MUST_CHECK;

/* Calls each for every interface. 0 or a negative errno. */
int links_each(struct links *l, void (*each)(void *ctx, const struct link_info *info),
	       void *ctx) MUST_CHECK;

/* The addresses of all interfaces. Text without a name is left out. */
struct link_address {
	uint32_t ifindex;
	struct live_address address;
};
int links_addresses(struct links *l, void (*each)(void *ctx, const struct link_address *address),
		    void *ctx) MUST_CHECK;

/* Takes in what changed, never waiting. gone: there is no such interface any more. *ret_missed:
 * some changes were lost, ask anew. */
struct link_change {
	struct link_info info;
	bool gone;
};
void links_changes(struct links *l, void (*each)(void *ctx, const struct link_change *change),
		   void *ctx, bool *ret_missed);

/* Bits per second, 0: unknown. */
uint64_t links_speed(const struct links *l, const char *ifname);

/* A table entry from what is known, without its name's namespace. */
void links_describe(struct links *l, const struct link_info *info, struct live_iface *iface);

#endif
