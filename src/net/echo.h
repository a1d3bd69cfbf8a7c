/*
 * ICMP echo (RFC 792, RFC 4443 section 4): a socket that sends requests and tells replies and
 * errors apart. The kernel's datagram ICMP socket is used where this user may have one, else a raw
 * socket.
 *
 * A reply counts only with the identifier of this socket, a sequence number, and the bytes that
 * were sent: a secret stands at the beginning of the data (as much of it as there is room for).
 */
#ifndef SONDE_NET_ECHO_H
#define SONDE_NET_ECHO_H

#include "net/arrival.h"

enum {
	ECHO_HEADER = 8,       /* bytes of the ICMP header */
	ECHO_DATA_MAX = 64512, /* bytes of data that can be asked for */
	ECHO_SECRET = 16,
	ECHO_CONSTANT_MIN = ECHO_SECRET + 2,
};

struct echo_opts {
	int family;		       /* AF_INET or AF_INET6 */
	uint32_t data_size;	       /* at most ECHO_DATA_MAX */
	const char *interface;	       /* bind to it; NULL: any */
	const struct endpoint *source; /* bind to it; NULL: any */
	int ttl, tos;		       /* -1: the system's */
	bool dont_route;	       /* only hosts on a link of ours */
	bool broadcast;		       /* broadcast addresses are allowed */
	bool probe_mtu;		       /* never fragment, and forget what is known of the path */
	bool debug;		       /* SO_DEBUG */
	/* All requests have the same checksum, so that routers that share out packets by it send
	 * them the same way. Needs ECHO_CONSTANT_MIN bytes of data. */
	bool constant;
};

enum echo_kind {
	ECHO_REPLY,
	ECHO_WRONG,   /* a reply to us with other data: wrong_at is the first different byte */
	ECHO_ERROR,   /* somebody could not deliver the request */
	ECHO_LOCAL,   /* this host could not send it */
	ECHO_INVALID, /* an ICMP message that has nothing to do with our requests (raw only) */
};

struct echo_event {
	enum echo_kind kind;
	struct arrival arrival; /* data: the ICMP message */
	uint16_t seq;		/* not for INVALID */
	uint32_t wrong_at;
	uint8_t type, code; /* of the message that arrived, or of the error */
};

struct echo;

/* Opens the socket. Returns 0 or a negative errno with its sentence; -EPERM: neither kind of socket
 * is allowed, and how to allow it. */
int echo_open(struct echo **ret_echo, const struct echo_opts *opts, struct err *err) MUST_CHECK;

/* For tests: the same over a socket that stands for a raw one; it becomes the echo's. Returns 0 or
 * -ENOMEM. */
int echo_wrap(struct echo **ret_echo, int fd, const struct echo_opts *opts) MUST_CHECK;
void echo_close(struct echo *echo); /* NULL is allowed */
int echo_fd(const struct echo *echo);
bool echo_is_raw(const struct echo *echo);

/* Time to live, or hop limit, of the requests from now on. Returns 0 or a negative errno. */
int echo_set_ttl(struct echo *echo, int ttl) MUST_CHECK;

/* Sends one request. size: bytes of data, at most those of echo_opts. Returns 0 or a negative
 * errno. */
int echo_send(struct echo *echo, const struct endpoint *to, uint16_t seq, uint32_t size) MUST_CHECK;

/* The request as it was sent last, header and data; for display. */
const uint8_t *echo_sent(const struct echo *echo, size_t *ret_n);

/* The next event. Returns 1, 0 when nothing waits, or a negative errno. */
int echo_next(struct echo *echo, struct echo_event *ret) MUST_CHECK;

#endif
