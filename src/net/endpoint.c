/* Addresses and sockets with deadlines. */
#include "net/endpoint.h"

#include <errno.h>
#include <limits.h>
#include <net/if.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/bytes.h"
#include "base/numbers.h"

enum { MS_PER_S = 1000, NS_PER_MS = 1000000 };

bool endpoint_parse(const char *text, struct endpoint *ret)
{
	struct endpoint e = { .port = 0 };
	char address[ENDPOINT_TEXT];
	const char *zone = strchr(text, '%');
	size_t n = zone ? (size_t)(zone - text) : strlen(text);
	if (n >= sizeof(address))
		return false;
	memcpy(address, text, n);
	address[n] = '\0';
	if (!host_addr_parse(address, &e.host))
		return false;
	if (zone) {
		uint64_t index = if_nametoindex(zone + 1);
		if (e.host.kind != ADDR_IP6 || (!index && !num_parse(zone + 1, INT_MAX, &index)))
			return false;
		e.scope = (uint32_t)index;
	}
	*ret = e;
	return true;
}

void endpoint_text(struct out *o, const struct endpoint *e)
{
	if (e->host.kind == ADDR_IP4) {
		out_ip4(o, e->host.addr);
		return;
	}
	char name[IF_NAMESIZE];
	out_ip6(o, e->host.addr);
	if (!e->scope)
		return;
	out_c(o, '%');
	if (if_indextoname(e->scope, name))
		out_text(o, (const uint8_t *)name, (uint32_t)strlen(name));
	else
		out_u(o, e->scope);
}

socklen_t endpoint_sockaddr(const struct endpoint *e, struct sockaddr_storage *ret)
{
	uint8_t port[2];
	put_be16(port, e->port);
	memset(ret, 0, sizeof(*ret));
	if (e->host.kind == ADDR_IP4) {
		struct sockaddr_in sin = { .sin_family = AF_INET };
		memcpy(&sin.sin_port, port, sizeof(port));
		memcpy(&sin.sin_addr, e->host.addr, sizeof(sin.sin_addr));
		memcpy(ret, &sin, sizeof(sin));
		return sizeof(sin);
	}
	struct sockaddr_in6 sin6 = { .sin6_family = AF_INET6, .sin6_scope_id = e->scope };
	memcpy(&sin6.sin6_port, port, sizeof(port));
	memcpy(&sin6.sin6_addr, e->host.addr, sizeof(sin6.sin6_addr));
	memcpy(ret, &sin6, sizeof(sin6));
	return sizeof(sin6);
}

int64_t monotonic_ms(void)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * MS_PER_S + now.tv_nsec / NS_PER_MS;
}

int wait_ready(int fd, short events, int64_t deadline_ms, int stop_fd)
{
	struct pollfd p[2] = { { .fd = fd, .events = events },
			       { .fd = stop_fd, .events = POLLIN } };
	for (;;) {
		int64_t left = deadline_ms - monotonic_ms();
		int n = poll(p, 2, left < 0 ? 0 : left > INT_MAX ? INT_MAX : (int)left);
		if (n < 0 && errno != EINTR)
			return -errno;
		if (n > 0 && p[1].revents)
			return -ECANCELED;
		if (n > 0)
			return 0;
		if (n == 0 && left <= 0)
			return -ETIMEDOUT;
	}
}

static int finish_connect(int fd, int64_t deadline_ms, int stop_fd)
{
	int r = wait_ready(fd, POLLOUT, deadline_ms, stop_fd);
	if (r < 0)
		return r;
	int failed = 0;
	socklen_t n = sizeof(failed);
	if (getsockopt(fd, SOL_SOCKET, SO_ERROR, &failed, &n) < 0)
		return -errno;
	return -failed;
}

int tcp_connect(const struct endpoint *e, int64_t deadline_ms, int stop_fd)
{
	struct sockaddr_storage to;
	socklen_t n = endpoint_sockaddr(e, &to);
	int fd = socket(to.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	if (fd < 0)
		return -errno;
	int r = 0;
	if (connect(fd, (const struct sockaddr *)&to, n) < 0)
		r = errno == EINPROGRESS ? finish_connect(fd, deadline_ms, stop_fd) : -errno;
	if (r == 0)
		return fd;
	close(fd);
	return r;
}

int stream_send(const struct stream *s, const void *bytes, size_t n)
{
	const uint8_t *p = bytes;
	while (n > 0) {
		ssize_t sent = send(s->fd, p, n, MSG_NOSIGNAL);
		if (sent > 0) {
			p += sent;
			n -= (size_t)sent;
			continue;
		}
		if (errno != EAGAIN && errno != EINTR)
			return -errno;
		int r = wait_ready(s->fd, POLLOUT, monotonic_ms() + s->idle_ms, s->stop_fd);
		if (r < 0)
			return r;
	}
	return 0;
}

ssize_t stream_receive(const struct stream *s, void *bytes, size_t n)
{
	for (;;) {
		ssize_t got = recv(s->fd, bytes, n, 0);
		if (got >= 0)
			return got;
		if (errno != EAGAIN && errno != EINTR)
			return -errno;
		int r = wait_ready(s->fd, POLLIN, monotonic_ms() + s->idle_ms, s->stop_fd);
		if (r < 0)
			return r;
	}
}

int stream_receive_all(const struct stream *s, void *bytes, size_t n)
{
	uint8_t *p = bytes;
	for (size_t done = 0; done < n;) {
		ssize_t got = stream_receive(s, p + done, n - done);
		if (got < 0)
			return (int)got;
		if (got == 0)
			return done ? -ECONNRESET : -ENODATA;
		done += (size_t)got;
	}
	return 0;
}
