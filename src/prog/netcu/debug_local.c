/* DEBUG: which addresses are this host's. */
#include <errno.h>
#include <ifaddrs.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>

#include "prog/netcu/debug.h"

enum { LOOPBACK_NET = 127, MULTICAST_4 = 0xe0, MULTICAST_6 = 0xff };

static void add(struct debug_locals *l, const struct sockaddr *from, bool broadcast)
{
	struct debug_local a = { .broadcast = broadcast };
	if (!from)
		return;
	if (from->sa_family == AF_INET) {
		struct sockaddr_in in;
		memcpy(&in, from, sizeof(in));
		a.kind = ADDR_IP4;
		memcpy(a.addr, &in.sin_addr, sizeof(in.sin_addr));
	} else if (from->sa_family == AF_INET6) {
		struct sockaddr_in6 in;
		memcpy(&in, from, sizeof(in));
		a.kind = ADDR_IP6;
		memcpy(a.addr, &in.sin6_addr, sizeof(in.sin6_addr));
	} else {
		return;
	}
	if (l->n == DEBUG_LOCALS_MAX)
		l->n_left_out++;
	else
		l->list[l->n++] = a;
}

int debug_find_locals(struct debug_locals *ret, struct err *err)
{
	struct ifaddrs *all;
	if (getifaddrs(&all) < 0)
		return err_set(err, errno, "cannot read the addresses of this host: %s",
			       strerror(errno));
	ret->n = ret->n_left_out = 0;
	for (const struct ifaddrs *i = all; i; i = i->ifa_next) {
		add(ret, i->ifa_addr, false);
		if (i->ifa_addr && i->ifa_addr->sa_family == AF_INET)
			add(ret, i->ifa_broadaddr, true);
	}
	freeifaddrs(all);
	return 0;
}

static bool is_listed(const struct debug_locals *l, enum addr_kind kind, const uint8_t *addr,
		      bool broadcasts)
{
	size_t n = kind == ADDR_IP4 ? 4 : 16;
	for (uint32_t i = 0; i < l->n; i++)
		if (l->list[i].kind == kind && (broadcasts || !l->list[i].broadcast) &&
		    memcmp(l->list[i].addr, addr, n) == 0)
			return true;
	return kind == ADDR_IP4 && addr[0] == LOOPBACK_NET;
}

/* A host that has no address yet sends from the unspecified one. */
bool debug_sends(const struct debug_locals *l, enum addr_kind kind, const uint8_t *addr)
{
	static const uint8_t unspecified[16];
	return memcmp(addr, unspecified, kind == ADDR_IP4 ? 4 : 16) == 0 ||
	       is_listed(l, kind, addr, false);
}

bool debug_receives(const struct debug_locals *l, enum addr_kind kind, const uint8_t *addr)
{
	static const uint8_t everybody[4] = { 0xff, 0xff, 0xff, 0xff };
	if (kind == ADDR_IP4)
		return (addr[0] & 0xf0) == MULTICAST_4 || memcmp(addr, everybody, 4) == 0 ||
		       is_listed(l, kind, addr, true);
	return addr[0] == MULTICAST_6 || is_listed(l, kind, addr, true);
}
