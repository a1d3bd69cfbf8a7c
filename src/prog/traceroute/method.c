/* The ways to probe: UDP datagrams, ICMP echo requests, TCP connections. None needs a privilege. */
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>
#include <unistd.h>

#include "base/bytes.h"
#include "prog/traceroute/traceroute.h"

enum {
	NS_PER_S = 1000000000,
	ID_SIZE = 2,
	BUFFER_SIZE = 66000,
};

static bool is_v6(const struct trace *trace)
{
	return trace->target.host.kind == ADDR_IP6;
}

static int set(int fd, int level, int option, int value)
{
	return setsockopt(fd, level, option, &value, sizeof(value)) < 0 ? -errno : 0;
}

static int set_ttl(const struct trace *trace, int fd, int ttl)
{
	return is_v6(trace) ? set(fd, IPPROTO_IPV6, IPV6_UNICAST_HOPS, ttl)
			    : set(fd, IPPROTO_IP, IP_TTL, ttl);
}

/* What the sockets of UDP and TCP have in common. */
static int set_options(const struct trace *trace, int fd)
{
	const struct opts *o = &trace->opts;
	bool v6 = is_v6(trace);
	int level = v6 ? (int)IPPROTO_IPV6 : (int)IPPROTO_IP;
	int r = arrival_enable(fd, v6 ? AF_INET6 : AF_INET);
	if (r == 0 && o->tos)
		r = set(fd, level, v6 ? IPV6_TCLASS : IP_TOS, (int)o->tos);
	if (r == 0 && o->dont_route)
		r = set(fd, SOL_SOCKET, SO_DONTROUTE, 1);
	if (r == 0 && o->debug)
		(void)set(fd, SOL_SOCKET, SO_DEBUG, 1); /* needs a privilege, and is only a wish */
	if (r == 0 && o->mtu) /* the number of "probe" is the same in both families */
		r = set(fd, level, v6 ? IPV6_MTU_DISCOVER : IP_MTU_DISCOVER, IP_PMTUDISC_PROBE);
	if (r == 0 && o->mtu && v6)
		r = set(fd, level, IPV6_DONTFRAG, 1);
	if (r == 0 && o->interface &&
	    setsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE, o->interface,
		       (socklen_t)strlen(o->interface)) < 0)
		r = -errno;
	return r;
}

/* Binds to the source address and the port; 0: any. Returns the port or a negative errno. */
static int bind_source(const struct trace *trace, int fd, uint16_t port)
{
	struct endpoint source = { .host.kind = trace->target.host.kind };
	struct sockaddr_storage address;
	if (trace->has_source)
		source = trace->source;
	source.port = port;
	socklen_t n = endpoint_sockaddr(&source, &address);
	if (set(fd, SOL_SOCKET, SO_REUSEADDR, 1) < 0 ||
	    bind(fd, (const struct sockaddr *)&address, n) < 0 ||
	    getsockname(fd, (struct sockaddr *)&address, &n) < 0 || !endpoint_of(&address, &source))
		return -errno;
	return source.port;
}

static int open_inet(const struct trace *trace, int type)
{
	int fd = socket(is_v6(trace) ? AF_INET6 : AF_INET, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	return fd < 0 ? -errno : fd;
}

/* ---- opening ---- */

static int open_udp(struct trace *trace, struct flow *flow)
{
	flow->fd = open_inet(trace, SOCK_DGRAM);
	if (flow->fd < 0)
		return flow->fd;
	int r = set_options(trace, flow->fd);
	if (r == 0)
		r = bind_source(trace, flow->fd, 0);
	return r < 0 ? r : 0;
}

/* A port of its own for each flow; its sockets come one after the other. */
static int open_tcp(struct trace *trace, struct flow *flow)
{
	int fd = open_inet(trace, SOCK_STREAM);
	int port = fd < 0 ? fd : bind_source(trace, fd, 0);
	if (fd >= 0)
		close(fd);
	if (port < 0)
		return port;
	flow->source_port = (uint16_t)port;
	return 0;
}

static int open_icmp(struct trace *trace, struct flow *flow)
{
	const struct opts *o = &trace->opts;
	struct echo_opts opts = { .family = is_v6(trace) ? AF_INET6 : AF_INET,
				  .data_size = trace->packet_size - trace->overhead,
				  .interface = o->interface,
				  .source = trace->has_source ? &trace->source : NULL,
				  .ttl = -1,
				  .tos = o->tos ? (int)o->tos : -1,
				  .dont_route = o->dont_route,
				  .probe_mtu = o->mtu,
				  .debug = o->debug,
				  .constant = true };
	return echo_open(&flow->echo, &opts, &trace->err);
}

int method_open(struct trace *trace)
{
	static int (*const ways[])(struct trace *, struct flow *) = {
		[METHOD_UDP] = open_udp, [METHOD_ICMP] = open_icmp, [METHOD_TCP] = open_tcp
	};
	const char *place = trace->opts.interface;
	place = place ? place : "cannot open a socket";
	if (getrandom(trace->secret, sizeof(trace->secret), 0) < 0)
		return err_set(&trace->err, errno, "no random numbers: %s", strerror(errno));
	for (unsigned i = 0; i < trace->opts.flows; i++)
		trace->flows[i].fd = -1;
	for (unsigned i = 0; i < trace->opts.flows; i++) {
		int r = ways[trace->method](trace, &trace->flows[i]);
		if (r < 0 && trace->method == METHOD_ICMP)
			return r;
		if (r < 0 && trace->has_source && (r == -EADDRNOTAVAIL || r == -EINVAL))
			return err_set(&trace->err, -r, "-s: %s is no address of this host",
				       trace->opts.source);
		if (r < 0)
			return err_set(&trace->err, -r, "%s: %s", place, strerror(-r));
	}
	/* The answers to connections of one flow cannot be told apart. */
	trace->one_by_one = trace->method == METHOD_TCP || trace->opts.mtu;
	return 0;
}

/* The sockets of TCP probes. */
static void close_probes(struct trace *trace)
{
	for (unsigned ttl = 1; ttl <= HOPS_MAX && trace->method == METHOD_TCP; ttl++) {
		for (unsigned i = 0; i < QUERIES_MAX; i++) {
			struct probe *probe = &trace->hops[ttl].probes[i];
			if (probe->fd >= 0)
				close(probe->fd);
			probe->fd = -1;
		}
	}
}

void method_close(struct trace *trace)
{
	for (unsigned i = 0; i < trace->opts.flows; i++) {
		if (trace->method == METHOD_UDP && trace->flows[i].fd >= 0)
			close(trace->flows[i].fd);
		echo_close(trace->flows[i].echo);
	}
	close_probes(trace);
}

/* ---- sending ---- */

static int send_udp(struct trace *trace, const struct flow *flow, const struct probe *probe)
{
	static const uint8_t zeros[BUFFER_SIZE];
	uint8_t mark[PROBE_DATA];
	struct sockaddr_storage to;
	struct endpoint target = trace->target;
	target.port = (uint16_t)trace->opts.port;
	socklen_t n_to = endpoint_sockaddr(&target, &to);
	put_be16(mark, probe->id);
	memcpy(mark + ID_SIZE, trace->secret, sizeof(trace->secret));
	struct iovec parts[] = { { mark, sizeof(mark) },
				 { (void *)(uintptr_t)zeros,
				   trace->packet_size - trace->overhead - sizeof(mark) } };
	struct msghdr m = {
		.msg_name = &to, .msg_namelen = n_to, .msg_iov = parts, .msg_iovlen = 2
	};
	for (int i = 0; i < 2; i++) {
		/* The first failure may be an earlier error that waits on the socket. */
		if (sendmsg(flow->fd, &m, 0) >= 0)
			return 0;
		if (errno == EMSGSIZE)
			break;
	}
	return -errno;
}

static int send_tcp(struct trace *trace, const struct flow *flow, struct probe *probe, int ttl)
{
	struct sockaddr_storage to;
	struct endpoint target = trace->target;
	struct linger reset = { .l_onoff = 1 };
	target.port = (uint16_t)trace->opts.port;
	socklen_t n_to = endpoint_sockaddr(&target, &to);
	close_probes(trace); /* its flow's ports can be used once at a time */
	probe->fd = open_inet(trace, SOCK_STREAM);
	int r = probe->fd < 0 ? probe->fd : set_options(trace, probe->fd);
	if (r == 0)
		r = set_ttl(trace, probe->fd, ttl);
	if (r == 0) {
		int port = bind_source(trace, probe->fd, flow->source_port);
		r = port < 0 ? port : 0;
	}
	if (r < 0)
		return r;
	setsockopt(probe->fd, SOL_SOCKET, SO_LINGER, &reset, sizeof(reset));
	if (connect(probe->fd, (const struct sockaddr *)&to, n_to) == 0 || errno == EINPROGRESS ||
	    errno == ECONNREFUSED)
		return 0;
	return -errno;
}

int method_send(struct trace *trace, struct hop *hop, unsigned query)
{
	struct probe *probe = &hop->probes[query];
	struct flow *flow = &trace->flows[query % trace->opts.flows];
	int r = 0;
	probe->id = trace->next_id++;
	probe->sent_ns = monotonic_ns();
	if (trace->method == METHOD_UDP) {
		r = set_ttl(trace, flow->fd, (int)hop->ttl);
		if (r == 0)
			r = send_udp(trace, flow, probe);
	} else if (trace->method == METHOD_ICMP) {
		r = echo_set_ttl(flow->echo, (int)hop->ttl);
		if (r == 0)
			r = echo_send(flow->echo, &trace->target, probe->id,
				      trace->packet_size - trace->overhead);
	} else {
		r = send_tcp(trace, flow, probe, (int)hop->ttl);
	}
	if (r == 0)
		probe->state = PROBE_SENT;
	return r;
}

/* ---- receiving ---- */

/* Which probe a datagram's quotation, or its echo by the target, belongs to. A router may quote too
 * little to tell; then there must be one probe at a time from here on. */
static struct probe *udp_probe(struct trace *trace, const struct arrival *a, struct hop **ret_hop)
{
	if (a->n >= PROBE_DATA &&
	    memcmp(a->data + ID_SIZE, trace->secret, sizeof(trace->secret)) == 0)
		return probe_by_id(trace, get_be16(a->data), ret_hop);
	if (a->kind == ARRIVAL_DATAGRAM)
		return NULL; /* somebody else's */
	struct probe *probe = probe_only_sent(trace, ret_hop);
	if (!probe)
		trace->one_by_one = true;
	return probe;
}

static void local_error(struct trace *trace, const struct arrival *a)
{
	/* The link itself is smaller: what the kernel has named is tried next. */
	if (trace->opts.mtu && a->mtu && a->mtu < trace->packet_size &&
	    a->mtu >= trace->overhead + PROBE_DATA)
		trace->packet_size = a->mtu;
}

static void receive_udp(struct trace *trace, int fd)
{
	static uint8_t buf[BUFFER_SIZE];
	struct arrival a;
	while (arrival_next(fd, buf, sizeof(buf), &a) > 0) {
		struct hop *hop;
		if (a.kind == ARRIVAL_LOCAL) {
			local_error(trace, &a);
			continue;
		}
		if (!endpoint_same_host(&a.from, &trace->target))
			continue;
		struct probe *probe = udp_probe(trace, &a, &hop);
		if (probe)
			answer_take(trace, hop, probe, &a);
	}
}

static void receive_icmp(struct trace *trace, struct echo *echo)
{
	struct echo_event event;
	while (echo_next(echo, &event) > 0) {
		struct hop *hop;
		if (event.kind == ECHO_LOCAL)
			local_error(trace, &event.arrival);
		if (event.kind == ECHO_LOCAL || event.kind == ECHO_INVALID ||
		    !endpoint_same_host(&event.arrival.from, &trace->target))
			continue;
		struct probe *probe = probe_by_id(trace, event.seq, &hop);
		if (probe)
			answer_take(trace, hop, probe, &event.arrival);
	}
}

/* A connection, or its refusal, comes from the target itself. */
static void receive_tcp(struct trace *trace, struct hop *hop, struct probe *probe, short events)
{
	uint8_t buf[512];
	struct arrival a;
	int failed = 0;
	socklen_t n = sizeof(failed);
	while (arrival_next_error(probe->fd, buf, sizeof(buf), &a) > 0) {
		if (a.kind == ARRIVAL_LOCAL)
			local_error(trace, &a);
		if (a.kind == ARRIVAL_ICMP)
			answer_take(trace, hop, probe, &a);
	}
	if (probe->state != PROBE_SENT || !(events & (POLLOUT | POLLHUP)))
		return;
	getsockopt(probe->fd, SOL_SOCKET, SO_ERROR, &failed, &n);
	if (failed && failed != ECONNREFUSED)
		return;
	a = (struct arrival){ .kind = ARRIVAL_DATAGRAM,
			      .from = trace->target,
			      .hop_limit = -1,
			      .at_ns = monotonic_ns() };
	answer_take(trace, hop, probe, &a);
}

/* Sockets to wait for. TCP has one for the probe under way. */
static nfds_t collect(struct trace *trace, struct pollfd *fds, struct probe **probe,
		      struct hop **hop)
{
	if (trace->method == METHOD_TCP) {
		*probe = probe_only_sent(trace, hop);
		if (!*probe)
			return 0;
		fds[0] = (struct pollfd){ .fd = (*probe)->fd, .events = POLLOUT };
		return 1;
	}
	for (unsigned i = 0; i < trace->opts.flows; i++)
		fds[i] = (struct pollfd){ .fd = trace->method == METHOD_UDP
							? trace->flows[i].fd
							: echo_fd(trace->flows[i].echo),
					  .events = POLLIN };
	return trace->opts.flows;
}

void method_receive(struct trace *trace, int64_t until_ns)
{
	struct pollfd fds[QUERIES_MAX];
	struct probe *probe = NULL;
	struct hop *hop = NULL;
	nfds_t n = collect(trace, fds, &probe, &hop);
	int64_t left_ns = until_ns - monotonic_ns();
	if (left_ns < 0)
		left_ns = 0;
	struct timespec left = { left_ns / NS_PER_S, left_ns % NS_PER_S };
	if (ppoll(fds, n, &left, NULL) <= 0)
		return;
	for (nfds_t i = 0; i < n; i++) {
		if (!fds[i].revents)
			continue;
		if (trace->method == METHOD_UDP)
			receive_udp(trace, trace->flows[i].fd);
		else if (trace->method == METHOD_ICMP)
			receive_icmp(trace, trace->flows[i].echo);
		else
			receive_tcp(trace, hop, probe, fds[i].revents);
	}
}
