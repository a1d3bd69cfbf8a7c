/* Other network namespaces: the specs that name them, and sockets opened in them. */
#ifndef SONDE_LIVE_NETNS_H
#define SONDE_LIVE_NETNS_H

#include "base/err.h"

/* The start of the interface's name in "NETNS/ifname", or of the whole. */
const char *netns_ifname(const char *spec);

/* Opens the namespace of a spec, or the one named netns if is_spec is false: a file descriptor, -1
 * if it is this process's own, or another negative errno with its sentence. */
int netns_open(const char *spec, int *ret_fd, struct err *err) MUST_CHECK;
int netns_open_named(const char *netns, int *ret_fd, struct err *err) MUST_CHECK;

struct socket_kind {
	int domain, type, protocol;
};

/* A socket inside the namespace netns_fd (-1: this one). Returns it or a negative errno: -EPERM
 * also when the namespace may not be entered. */
int netns_socket(int netns_fd, const struct socket_kind *kind) MUST_CHECK;

#endif
