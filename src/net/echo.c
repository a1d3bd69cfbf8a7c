/* ICMP echo requests and replies: RFC 792, RFC 4443. icmp(7) for the datagram socket. */
#include "net/echo.h"

#include <errno.h>
#include <linux/icmp.h>
#include <netinet/icmp6.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

#include "base/bytes.h"

enum {
	IP4_HEADER_MIN = 20,
	IP6_HEADER = 40,
	BUFFER_SIZE = 65536 + 128,
	RECEIVE_ROOM = 4 << 20, /* of the socket: answers of a whole sweep at once */
	ID_AT = 4,		/* places in an ICMP echo message */
	SEQ_AT = 6,
	CHECKSUM_AT = 2,
};

struct echo {
	int fd;
	bool raw, v6, constant;
	uint16_t id; /* raw sockets choose it; the kernel sets that of the others */
	uint32_t data_size;
	size_t n_sent;
	uint8_t request[ECHO_HEADER + ECHO_DATA_MAX];
	uint8_t answer[BUFFER_SIZE];
};

static int set_flag(int fd, int level, int option, int value)
{
	return setsockopt(fd, level, option, &value, sizeof(value)) < 0 ? -errno : 0;
}

/* Opens one of the two kinds. */
static int open_socket(struct echo *echo)
{
	int family = echo->v6 ? AF_INET6 : AF_INET;
	int protocol = echo->v6 ? (int)IPPROTO_ICMPV6 : (int)IPPROTO_ICMP;
	int flags = SOCK_NONBLOCK | SOCK_CLOEXEC;
	echo->fd = socket(family, SOCK_DGRAM | flags, protocol);
	if (echo->fd >= 0)
		return 0;
	if (errno != EACCES && errno != EPROTONOSUPPORT && errno != EPERM)
		return -errno;
	echo->raw = true;
	echo->fd = socket(family, SOCK_RAW | flags, protocol);
	return echo->fd < 0 ? -errno : 0;
}

static int set_options(struct echo *echo, const struct echo_opts *opts)
{
	int level = echo->v6 ? (int)IPPROTO_IPV6 : (int)IPPROTO_IP;
	const struct {
		bool wanted;
		int level, option, value;
	} list[] = {
		{ opts->ttl >= 0, level, echo->v6 ? IPV6_UNICAST_HOPS : IP_TTL, opts->ttl },
		{ opts->ttl >= 0, level, echo->v6 ? IPV6_MULTICAST_HOPS : IP_MULTICAST_TTL,
		  opts->ttl },
		{ opts->tos >= 0, level, echo->v6 ? IPV6_TCLASS : IP_TOS, opts->tos },
		{ opts->dont_route, SOL_SOCKET, SO_DONTROUTE, 1 },
		{ opts->debug, SOL_SOCKET, SO_DEBUG, 1 },
		{ opts->broadcast, SOL_SOCKET, SO_BROADCAST, 1 },
		{ opts->probe_mtu, level, echo->v6 ? IPV6_MTU_DISCOVER : IP_MTU_DISCOVER,
		  IP_PMTUDISC_PROBE }, /* the same number in both families */
		{ opts->probe_mtu && echo->v6, level, IPV6_DONTFRAG, 1 },
	};
	for (size_t i = 0; i < ARRAY_LEN(list); i++) {
		int r = list[i].wanted
				? set_flag(echo->fd, list[i].level, list[i].option, list[i].value)
				: 0;
		if (r < 0 && list[i].option != SO_DEBUG) /* which needs a privilege */
			return r;
	}
	(void)set_flag(echo->fd, SOL_SOCKET, SO_RCVBUF, RECEIVE_ROOM); /* as much as is allowed */
	return arrival_enable(echo->fd, echo->v6 ? AF_INET6 : AF_INET);
}

/* Raw sockets see every ICMP message; of IPv6, what neighbours say to each other is left out. */
static int set_filter(struct echo *echo)
{
	if (!echo->raw || !echo->v6)
		return 0;
	struct icmp6_filter filter;
	ICMP6_FILTER_SETPASSALL(&filter);
	for (uint8_t type = ND_ROUTER_SOLICIT; type <= ND_REDIRECT; type++)
		ICMP6_FILTER_SETBLOCK(type, &filter);
	ICMP6_FILTER_SETBLOCK(ICMP6_ECHO_REQUEST, &filter);
	return setsockopt(echo->fd, IPPROTO_ICMPV6, ICMP6_FILTER, &filter, sizeof(filter)) < 0
		       ? -errno
		       : 0;
}

static int bind_source(struct echo *echo, const struct echo_opts *opts)
{
	if (opts->interface && setsockopt(echo->fd, SOL_SOCKET, SO_BINDTODEVICE, opts->interface,
					  (socklen_t)strlen(opts->interface)) < 0)
		return -errno;
	if (!opts->source)
		return 0;
	struct sockaddr_storage address;
	socklen_t n = endpoint_sockaddr(opts->source, &address);
	return bind(echo->fd, (const struct sockaddr *)&address, n) < 0 ? -errno : 0;
}

/* Fills the request with a secret and a pattern that shows where bytes were changed. */
static void fill_request(struct echo *echo, const struct echo_opts *opts)
{
	uint8_t *data = echo->request + ECHO_HEADER;
	uint32_t data_size = opts->data_size;
	echo->data_size = data_size;
	echo->constant = opts->constant && data_size >= ECHO_CONSTANT_MIN;
	echo->request[0] = echo->v6 ? ICMP6_ECHO_REQUEST : ICMP_ECHO;
	for (uint32_t i = 0; i < data_size; i++)
		data[i] = (uint8_t)i;
	size_t n = min_size(data_size, ECHO_SECRET);
	if (getrandom(data, n, 0) < 0 || getrandom(&echo->id, sizeof(echo->id), 0) < 0)
		echo->id = (uint16_t)getpid();
	put_be16(echo->request + ID_AT, echo->id);
}

int echo_open(struct echo **ret_echo, const struct echo_opts *opts, struct err *err)
{
	struct echo *echo = calloc(1, sizeof(*echo));
	if (!echo)
		return err_set(err, ENOMEM, "out of memory");
	echo->fd = -1;
	echo->v6 = opts->family == AF_INET6;
	int r = open_socket(echo);
	const char *what = "cannot open an ICMP socket";
	if (r == -EPERM || r == -EACCES) {
		echo_close(echo);
		return err_set(err, EPERM,
			       "no ICMP socket is allowed here: be root, or have CAP_NET_RAW "
			       "(setcap cap_net_raw+ep), or be in a group of the sysctl "
			       "net.ipv4.ping_group_range");
	}
	if (r == 0)
		r = set_filter(echo);
	if (r == 0)
		r = set_options(echo, opts);
	if (r == 0 && (r = bind_source(echo, opts)) < 0)
		what = opts->interface ? opts->interface : "cannot send from that address";
	if (r < 0) {
		echo_close(echo);
		return err_set(err, -r, "%s: %s", what, strerror(-r));
	}
	fill_request(echo, opts);
	*ret_echo = echo;
	return 0;
}

int echo_wrap(struct echo **ret_echo, int fd, const struct echo_opts *opts)
{
	struct echo *echo = calloc(1, sizeof(*echo));
	if (!echo)
		return -ENOMEM;
	echo->fd = fd;
	echo->v6 = opts->family == AF_INET6;
	echo->raw = true;
	fill_request(echo, opts);
	*ret_echo = echo;
	return 0;
}

void echo_close(struct echo *echo)
{
	if (echo && echo->fd >= 0)
		close(echo->fd);
	free(echo);
}

int echo_fd(const struct echo *echo)
{
	return echo->fd;
}

bool echo_is_raw(const struct echo *echo)
{
	return echo->raw;
}

/* RFC 1071. */
static uint16_t checksum(const uint8_t *p, size_t n)
{
	uint64_t sum = 0;
	for (; n >= 2; p += 2, n -= 2)
		sum += get_be16(p);
	if (n)
		sum += (uint64_t)*p << 8;
	while (sum >> 16)
		sum = (sum & 0xffff) + (sum >> 16);
	return (uint16_t)~sum;
}

/* Two bytes that add up with the sequence number to the same sum each time. */
static void put_balance(struct echo *echo, uint16_t seq)
{
	if (echo->constant)
		put_be16(echo->request + ECHO_HEADER + ECHO_SECRET, (uint16_t)~seq);
}

int echo_set_ttl(struct echo *echo, int ttl)
{
	return echo->v6 ? set_flag(echo->fd, IPPROTO_IPV6, IPV6_UNICAST_HOPS, ttl)
			: set_flag(echo->fd, IPPROTO_IP, IP_TTL, ttl);
}

int echo_send(struct echo *echo, const struct endpoint *to, uint16_t seq, uint32_t size)
{
	struct sockaddr_storage address;
	struct endpoint plain = *to;
	plain.port = 0;
	socklen_t n_address = endpoint_sockaddr(&plain, &address);
	echo->n_sent = ECHO_HEADER + min_u32(size, echo->data_size);
	put_be16(echo->request + SEQ_AT, seq);
	put_balance(echo, seq);
	put_be16(echo->request + CHECKSUM_AT, 0);
	if (!echo->v6) /* the kernel's for IPv6, and for datagram sockets in any case */
		put_be16(echo->request + CHECKSUM_AT, checksum(echo->request, echo->n_sent));
	for (int i = 0; i < 2; i++) {
		ssize_t n = sendto(echo->fd, echo->request, echo->n_sent, 0,
				   (const struct sockaddr *)&address, n_address);
		if (n >= 0)
			return 0;
		/* The first failure may be an earlier error that waits on the socket. */
		if (errno == EMSGSIZE || errno == EAGAIN || errno == ENOBUFS)
			break;
	}
	return -errno;
}

const uint8_t *echo_sent(const struct echo *echo, size_t *ret_n)
{
	*ret_n = echo->n_sent;
	return echo->request;
}

/* What a raw IPv4 socket delivers begins with the IP header. Returns its length; 0: it is cut. */
static size_t ip4_header(const uint8_t *p, size_t n)
{
	size_t length = n >= IP4_HEADER_MIN ? (size_t)(p[0] & 0xf) * 4 : 0;
	return length >= IP4_HEADER_MIN && length <= n ? length : 0;
}

/* Whether an echo message carries our identifier. For datagram sockets the kernel has looked. */
static bool is_ours(const struct echo *echo, const uint8_t *p, size_t n)
{
	return n >= ECHO_HEADER && (!echo->raw || get_be16(p + ID_AT) == echo->id);
}

/* Whether an ICMP error on a raw socket quotes a request of ours: the error queue tells it too. */
static bool quotes_ours(const struct echo *echo, const uint8_t *p, size_t n)
{
	bool error = echo->v6 ? n && p[0] && p[0] < ICMP6_ECHO_REQUEST
			      : n && (p[0] == ICMP_DEST_UNREACH || p[0] == ICMP_SOURCE_QUENCH ||
				      p[0] == ICMP_TIME_EXCEEDED || p[0] == ICMP_PARAMETERPROB);
	if (!error || n <= ECHO_HEADER)
		return false;
	p += ECHO_HEADER;
	n -= ECHO_HEADER;
	size_t header = echo->v6 ? IP6_HEADER : ip4_header(p, n);
	return header && n >= header && is_ours(echo, p + header, n - header);
}

static void read_reply(struct echo *echo, struct echo_event *ret)
{
	const uint8_t *p = ret->arrival.data;
	size_t n = ret->arrival.n;
	uint8_t reply = echo->v6 ? ICMP6_ECHO_REPLY : ICMP_ECHOREPLY;
	ret->kind = ECHO_INVALID;
	ret->type = n > 0 ? p[0] : 0;
	ret->code = n > 1 ? p[1] : 0;
	if (!is_ours(echo, p, n) || ret->type != reply)
		return;
	ret->kind = ECHO_REPLY;
	ret->seq = get_be16(p + SEQ_AT);
	put_balance(echo, ret->seq);
	size_t n_data = min_size(n - ECHO_HEADER, echo->data_size);
	for (size_t i = ECHO_HEADER; i < ECHO_HEADER + n_data; i++) {
		if (p[i] == echo->request[i])
			continue;
		ret->kind = ECHO_WRONG;
		ret->wrong_at = (uint32_t)(i - ECHO_HEADER);
		return;
	}
}

/* The queue quotes our request from its ICMP header on. */
static void read_error(const struct echo *echo, struct echo_event *ret)
{
	const uint8_t *p = ret->arrival.data;
	bool local = ret->arrival.kind == ARRIVAL_LOCAL;
	ret->type = ret->arrival.type;
	ret->code = ret->arrival.code;
	ret->kind = local ? ECHO_LOCAL : ECHO_ERROR;
	if (is_ours(echo, p, ret->arrival.n))
		ret->seq = get_be16(p + SEQ_AT);
	else if (!local)
		ret->kind = ECHO_INVALID;
}

int echo_next(struct echo *echo, struct echo_event *ret)
{
	*ret = (struct echo_event){ 0 };
	for (;;) {
		struct arrival *a = &ret->arrival;
		int r = arrival_next(echo->fd, echo->answer, sizeof(echo->answer), a);
		if (r <= 0)
			return r;
		if (a->kind != ARRIVAL_DATAGRAM) {
			read_error(echo, ret);
			return 1;
		}
		if (echo->raw && !echo->v6) {
			size_t header = ip4_header(a->data, a->n);
			if (!header)
				continue;
			a->data += header;
			a->n -= header;
		}
		/* A raw socket also sees our own requests on the loopback interface. */
		if (echo->raw &&
		    ((a->n && a->data[0] == echo->request[0]) || quotes_ours(echo, a->data, a->n)))
			continue;
		read_reply(echo, ret);
		return 1;
	}
}
