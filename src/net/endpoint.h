/*
 * Addresses with their ports, and sockets that wait with a deadline: what clients of the test tools
 * share. All sockets are non-blocking. Times are milliseconds of the monotonic clock.
 *
 * stop_fd, wherever it occurs, is a descriptor that becomes readable when the user wants to stop;
 * waiting then ends with -ECANCELED. -1: none.
 */
#ifndef SONDE_NET_ENDPOINT_H
#define SONDE_NET_ENDPOINT_H

#include <stdbool.h>
#include <sys/socket.h>

#include "base/out.h"
#include "net/hosts.h"

enum { ENDPOINT_TEXT = 80 }; /* bytes that any address with its zone fits in */

struct endpoint {
	struct host_addr host;
	uint32_t scope; /* index of the interface of a link-local address, or 0 */
	uint16_t port;
};

/* A dotted quad or IPv6 text, which may have a zone (fe80::1%eth0). The port becomes 0. Returns
 * whether it is one. */
bool endpoint_parse(const char *text, struct endpoint *ret) MUST_CHECK;

/* The address, with its zone, without the port. */
void endpoint_text(struct out *o, const struct endpoint *e);

/* Returns the length of the address in *ret. */
socklen_t endpoint_sockaddr(const struct endpoint *e, struct sockaddr_storage *ret);

int64_t monotonic_ms(void);

/* Waits until fd is ready for events (POLLIN, POLLOUT). Returns 0, -ETIMEDOUT, -ECANCELED or
 * another negative errno. */
int wait_ready(int fd, short events, int64_t deadline_ms, int stop_fd) MUST_CHECK;

/* A TCP connection. Returns the socket or a negative errno. */
int tcp_connect(const struct endpoint *e, int64_t deadline_ms, int stop_fd) MUST_CHECK;

/* A stream with its limits: each step may take idle_ms. */
struct stream {
	int fd;
	int stop_fd;
	uint32_t idle_ms;
};

/* All n bytes. Returns 0 or a negative errno. */
int stream_send(const struct stream *s, const void *bytes, size_t n) MUST_CHECK;

/* What has arrived, at most n bytes. Returns how many, 0 at the end, or a negative errno. */
ssize_t stream_receive(const struct stream *s, void *bytes, size_t n) MUST_CHECK;

/* All n bytes; -ENODATA if the stream ends before the first, -ECONNRESET if it ends among them. */
int stream_receive_all(const struct stream *s, void *bytes, size_t n) MUST_CHECK;

#endif
