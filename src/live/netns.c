/* Sockets in other network namespaces. setns() changes the calling thread only, so a thread of its
 * own enters the namespace, opens the socket, and ends. */
#include "live/netns.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/numbers.h"

enum { PATH_SIZE = 512 };

const char *netns_ifname(const char *spec)
{
	const char *slash = strrchr(spec, '/');
	return slash ? slash + 1 : spec;
}

static int open_first(const char *path, const char *fallback)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0 && errno == ENOENT && *fallback)
		fd = open(fallback, O_RDONLY | O_CLOEXEC);
	return fd < 0 ? -errno : fd;
}

int netns_open_named(const char *netns, int *ret_fd, struct err *err)
{
	char path[PATH_SIZE], process[PATH_SIZE] = "";
	uint64_t pid;
	int n = snprintf(path, sizeof(path), *netns == '/' ? "%s" : "/run/netns/%s", netns);
	if (!*netns || n < 0 || (size_t)n >= sizeof(path) || strstr(netns, ".."))
		return err_set(err, EINVAL, "%s: not the name of a network namespace", netns);
	if (num_parse(netns, INT32_MAX, &pid))
		(void)snprintf(process, sizeof(process), "/proc/%u/ns/net", (unsigned)pid);
	int fd = open_first(path, process);
	if (fd == -ENOENT)
		return err_set(err, ENOENT,
			       "%s: no such network namespace: neither /run/netns/%s nor a process",
			       netns, netns);
	if (fd < 0)
		return err_set(err, -fd, "%s: cannot open the network namespace: %s", netns,
			       strerror(-fd));
	*ret_fd = fd;
	return 0;
}

int netns_open(const char *spec, int *ret_fd, struct err *err)
{
	char netns[PATH_SIZE];
	const char *ifname = netns_ifname(spec);
	if (ifname == spec) {
		*ret_fd = -1;
		return 0;
	}
	size_t n = (size_t)(ifname - spec) - 1;
	if (n >= sizeof(netns))
		return err_set(err, ENAMETOOLONG, "%s: the name is too long", spec);
	memcpy(netns, spec, n);
	netns[n] = '\0';
	return netns_open_named(netns, ret_fd, err);
}

struct visit {
	int netns_fd;
	const struct socket_kind *kind;
	int result;
};

static int open_socket(const struct socket_kind *kind)
{
	int fd = socket(kind->domain, kind->type | SOCK_CLOEXEC, kind->protocol);
	return fd < 0 ? -errno : fd;
}

static void *visit(void *arg)
{
	struct visit *v = arg;
	v->result = setns(v->netns_fd, CLONE_NEWNET) < 0 ? -errno : open_socket(v->kind);
	return NULL;
}

int netns_socket(int netns_fd, const struct socket_kind *kind)
{
	if (netns_fd < 0)
		return open_socket(kind);
	struct visit v = { .netns_fd = netns_fd, .kind = kind };
	pthread_t thread;
	int r = pthread_create(&thread, NULL, visit, &v);
	if (r)
		return -r;
	pthread_join(thread, NULL);
	return v.result;
}
