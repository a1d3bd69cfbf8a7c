/* Datagrams and errors from probing sockets: ip(7), ipv6(7), RFC 792, RFC 4443, RFC 4884. */
#include "net/arrival.h"

#include <errno.h>
#include <linux/errqueue.h>
#include <linux/icmp.h>
#include <linux/icmpv6.h>
#include <netinet/in.h>
#include <string.h>
#include <time.h>

#include "base/bytes.h"

#ifndef IP_RECVERR_RFC4884
#define IP_RECVERR_RFC4884 26
#endif
#ifndef IPV6_RECVERR_RFC4884
#define IPV6_RECVERR_RFC4884 31
#endif

enum {
	NS_PER_S = 1000000000,
	CONTROL_SIZE = 512,
	STAMP_AGE_MAX = NS_PER_S, /* an older stamp means that the clock was set */
};

static int64_t clock_ns(clockid_t clock)
{
	struct timespec now;
	clock_gettime(clock, &now);
	return (int64_t)now.tv_sec * NS_PER_S + now.tv_nsec;
}

int64_t monotonic_ns(void)
{
	return clock_ns(CLOCK_MONOTONIC);
}

bool endpoint_of(const struct sockaddr_storage *address, struct endpoint *ret)
{
	*ret = (struct endpoint){ 0 };
	if (address->ss_family == AF_INET) {
		struct sockaddr_in sin;
		memcpy(&sin, address, sizeof(sin));
		ret->host.kind = ADDR_IP4;
		memcpy(ret->host.addr, &sin.sin_addr, sizeof(sin.sin_addr));
		ret->port = swap_port(sin.sin_port);
	} else if (address->ss_family == AF_INET6) {
		struct sockaddr_in6 sin6;
		memcpy(&sin6, address, sizeof(sin6));
		ret->host.kind = ADDR_IP6;
		memcpy(ret->host.addr, &sin6.sin6_addr, sizeof(sin6.sin6_addr));
		ret->port = swap_port(sin6.sin6_port);
		ret->scope = sin6.sin6_scope_id;
	}
	return ret->host.kind != ADDR_NONE;
}

int arrival_enable(int fd, int family)
{
	static const struct {
		int level, option;
		bool optional;
	} switches[2][3] = {
		{ { IPPROTO_IP, IP_RECVERR, false },
		  { IPPROTO_IP, IP_RECVTTL, false },
		  { IPPROTO_IP, IP_RECVERR_RFC4884, true } },
		{ { IPPROTO_IPV6, IPV6_RECVERR, false },
		  { IPPROTO_IPV6, IPV6_RECVHOPLIMIT, false },
		  { IPPROTO_IPV6, IPV6_RECVERR_RFC4884, true } },
	};
	int on = 1;
	if (setsockopt(fd, SOL_SOCKET, SO_TIMESTAMPNS, &on, sizeof(on)) < 0)
		return -errno;
	for (int i = 0; i < 3; i++) {
		int level = switches[family == AF_INET6][i].level;
		int option = switches[family == AF_INET6][i].option;
		if (setsockopt(fd, level, option, &on, sizeof(on)) < 0 &&
		    !switches[family == AF_INET6][i].optional)
			return -errno;
	}
	return 0;
}

static void read_error(const struct cmsghdr *c, size_t n, struct arrival *ret)
{
	struct {
		struct sock_extended_err error;
		struct sockaddr_storage offender;
	} e = { 0 };
	memcpy(&e, CMSG_DATA(c), n < sizeof(e) ? n : sizeof(e));
	ret->kind = e.error.ee_origin == SO_EE_ORIGIN_LOCAL ? ARRIVAL_LOCAL : ARRIVAL_ICMP;
	ret->error = (int)e.error.ee_errno;
	ret->type = e.error.ee_type;
	ret->code = e.error.ee_code;
	if (e.error.ee_errno == EMSGSIZE)
		ret->mtu = e.error.ee_info;
	endpoint_of(&e.offender, &ret->offender);
	/* ee_data holds the offset of the extensions in what is quoted, and flags. */
	struct sock_ee_data_rfc4884 extensions;
	memcpy(&extensions, &e.error.ee_data, sizeof(extensions));
	if (ret->kind == ARRIVAL_ICMP && extensions.len &&
	    !(extensions.flags & SO_EE_RFC4884_FLAG_INVALID))
		ret->n_quoted = extensions.len;
}

static void read_stamp(const struct cmsghdr *c, struct arrival *ret)
{
	struct timespec stamp;
	memcpy(&stamp, CMSG_DATA(c), sizeof(stamp));
	int64_t age = clock_ns(CLOCK_REALTIME) - ((int64_t)stamp.tv_sec * NS_PER_S + stamp.tv_nsec);
	if (age > 0 && age < STAMP_AGE_MAX)
		ret->at_ns -= age;
}

static void read_control(struct msghdr *m, struct arrival *ret)
{
	for (struct cmsghdr *c = CMSG_FIRSTHDR(m); c; c = CMSG_NXTHDR(m, c)) {
		size_t n = c->cmsg_len - CMSG_LEN(0);
		bool v4 = c->cmsg_level == IPPROTO_IP, v6 = c->cmsg_level == IPPROTO_IPV6;
		if ((v4 && c->cmsg_type == IP_RECVERR) || (v6 && c->cmsg_type == IPV6_RECVERR))
			read_error(c, n, ret);
		else if (((v4 && c->cmsg_type == IP_TTL) ||
			  (v6 && c->cmsg_type == IPV6_HOPLIMIT)) &&
			 n >= sizeof(int))
			memcpy(&ret->hop_limit, CMSG_DATA(c), sizeof(int));
		else if (c->cmsg_level == SOL_SOCKET && c->cmsg_type == SCM_TIMESTAMPNS &&
			 n >= sizeof(struct timespec))
			read_stamp(c, ret);
	}
}

/* Returns 1, 0 or a negative errno. */
static int receive(int fd, struct iovec *iov, int flags, struct arrival *ret)
{
	union {
		char bytes[CONTROL_SIZE];
		struct cmsghdr aligned;
	} control;
	struct sockaddr_storage from = { 0 };
	struct msghdr m = { .msg_name = &from,
			    .msg_namelen = sizeof(from),
			    .msg_iov = iov,
			    .msg_iovlen = 1,
			    .msg_control = &control,
			    .msg_controllen = sizeof(control) };
	ssize_t n = recvmsg(fd, &m, flags | MSG_DONTWAIT);
	if (n < 0)
		return errno == EAGAIN || errno == EINTR ? 0 : -errno;
	*ret = (struct arrival){
		.hop_limit = -1, .at_ns = monotonic_ns(), .data = iov->iov_base, .n = (size_t)n
	};
	read_control(&m, ret);
	if (!ret->n_quoted || ret->n_quoted > ret->n)
		ret->n_quoted = ret->n;
	endpoint_of(&from, &ret->from);
	return 1;
}

int arrival_next_error(int fd, void *buf, size_t size, struct arrival *ret)
{
	struct iovec iov = { buf, size };
	return receive(fd, &iov, MSG_ERRQUEUE, ret);
}

int arrival_next(int fd, void *buf, size_t size, struct arrival *ret)
{
	struct iovec iov = { buf, size };
	int r = receive(fd, &iov, MSG_ERRQUEUE, ret);
	if (r)
		return r;
	/* An error that is pending on the socket itself stands in the queue as well. */
	for (int i = 0; i < 2; i++) {
		r = receive(fd, &iov, 0, ret);
		if (r >= 0)
			return r;
		int queued = receive(fd, &iov, MSG_ERRQUEUE, ret);
		if (queued)
			return queued;
	}
	return r;
}

/* ---- words ---- */

struct word {
	uint8_t type, code;
	const char *text;
};

static const struct word words4[] = {
	{ ICMP_DEST_UNREACH, ICMP_NET_UNREACH, "Destination Net Unreachable" },
	{ ICMP_DEST_UNREACH, ICMP_HOST_UNREACH, "Destination Host Unreachable" },
	{ ICMP_DEST_UNREACH, ICMP_PROT_UNREACH, "Destination Protocol Unreachable" },
	{ ICMP_DEST_UNREACH, ICMP_PORT_UNREACH, "Destination Port Unreachable" },
	{ ICMP_DEST_UNREACH, ICMP_FRAG_NEEDED, "Fragmentation needed" },
	{ ICMP_DEST_UNREACH, ICMP_SR_FAILED, "Source Route Failed" },
	{ ICMP_DEST_UNREACH, ICMP_NET_UNKNOWN, "Destination Net Unknown" },
	{ ICMP_DEST_UNREACH, ICMP_HOST_UNKNOWN, "Destination Host Unknown" },
	{ ICMP_DEST_UNREACH, ICMP_NET_ANO, "Destination Net Prohibited" },
	{ ICMP_DEST_UNREACH, ICMP_HOST_ANO, "Destination Host Prohibited" },
	{ ICMP_DEST_UNREACH, ICMP_PKT_FILTERED, "Packet filtered" },
	{ ICMP_DEST_UNREACH, ICMP_PREC_VIOLATION, "Precedence Violation" },
	{ ICMP_DEST_UNREACH, ICMP_PREC_CUTOFF, "Precedence Cutoff" },
	{ ICMP_SOURCE_QUENCH, 0, "Source Quench" },
	{ ICMP_REDIRECT, 0, "Redirect Network" },
	{ ICMP_REDIRECT, 1, "Redirect Host" },
	{ ICMP_TIME_EXCEEDED, ICMP_EXC_TTL, "Time to live exceeded" },
	{ ICMP_TIME_EXCEEDED, ICMP_EXC_FRAGTIME, "Fragment reassembly time exceeded" },
	{ ICMP_PARAMETERPROB, 0, "Parameter problem" },
};

static const struct word words6[] = {
	{ ICMPV6_DEST_UNREACH, ICMPV6_NOROUTE, "Destination unreachable: No route" },
	{ ICMPV6_DEST_UNREACH, ICMPV6_ADM_PROHIBITED,
	  "Destination unreachable: Administratively prohibited" },
	{ ICMPV6_DEST_UNREACH, ICMPV6_NOT_NEIGHBOUR, "Destination unreachable: Beyond scope" },
	{ ICMPV6_DEST_UNREACH, ICMPV6_ADDR_UNREACH,
	  "Destination unreachable: Address unreachable" },
	{ ICMPV6_DEST_UNREACH, ICMPV6_PORT_UNREACH, "Destination unreachable: Port unreachable" },
	{ ICMPV6_DEST_UNREACH, ICMPV6_POLICY_FAIL, "Destination unreachable: Source policy" },
	{ ICMPV6_DEST_UNREACH, ICMPV6_REJECT_ROUTE, "Destination unreachable: Rejected route" },
	{ ICMPV6_PKT_TOOBIG, 0, "Packet too big" },
	{ ICMPV6_TIME_EXCEED, ICMPV6_EXC_HOPLIMIT, "Time exceeded: Hop limit" },
	{ ICMPV6_TIME_EXCEED, ICMPV6_EXC_FRAGTIME, "Time exceeded: Fragment reassembly" },
	{ ICMPV6_PARAMPROB, ICMPV6_HDR_FIELD, "Parameter problem: Header field" },
	{ ICMPV6_PARAMPROB, ICMPV6_UNK_NEXTHDR, "Parameter problem: Unknown next header" },
	{ ICMPV6_PARAMPROB, ICMPV6_UNK_OPTION, "Parameter problem: Unknown option" },
};

const char *icmp_error_text(enum addr_kind family, uint8_t type, uint8_t code)
{
	bool v6 = family == ADDR_IP6;
	const struct word *list = v6 ? words6 : words4;
	size_t n = v6 ? ARRAY_LEN(words6) : ARRAY_LEN(words4);
	for (size_t i = 0; i < n; i++)
		if (list[i].type == type && list[i].code == code)
			return list[i].text;
	return NULL;
}
