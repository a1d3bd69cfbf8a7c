/*
 * Datagrams. Nothing is answered that could be a part of an attack: what comes from a port that may
 * answer in turn, what was sent to many, what would be answered with more than it brought.
 */
#include <errno.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>

#include "base/wallclock.h"
#include "prog/smallservd/server.h"

enum {
	CONTROL_SIZE =
		CMSG_SPACE(sizeof(struct in6_pktinfo)) + CMSG_SPACE(sizeof(struct in_pktinfo)),
	TIME_UNKNOWN = UDP_SIZE + 1,
};

/* A batch of datagrams and their answers. */
struct batch {
	struct mmsghdr in[UDP_BATCH], out[UDP_BATCH];
	struct iovec in_iov[UDP_BATCH], out_iov[UDP_BATCH];
	struct sockaddr_storage from[UDP_BATCH];
	_Alignas(struct cmsghdr) char control[UDP_BATCH][CONTROL_SIZE];
	_Alignas(struct cmsghdr) char answer_control[UDP_BATCH][CONTROL_SIZE];
	char text[UDP_BATCH][CHARGEN_UDP_MAX];
	uint32_t n_out;
};

/* ---- addresses ---- */

/* Where the datagram was sent to. Returns false if that was many hosts. */
static bool read_source(struct msghdr *m, struct udp_source *ret)
{
	*ret = (struct udp_source){ .interface = 0 };
	for (struct cmsghdr *c = CMSG_FIRSTHDR(m); c; c = CMSG_NXTHDR(m, c)) {
		if (c->cmsg_level == IPPROTO_IP && c->cmsg_type == IP_PKTINFO) {
			struct in_pktinfo info;
			memcpy(&info, CMSG_DATA(c), sizeof(info));
			ret->host.kind = ADDR_IP4;
			memcpy(ret->host.addr, &info.ipi_spec_dst, sizeof(info.ipi_spec_dst));
			if (memcmp(&info.ipi_spec_dst, &info.ipi_addr, sizeof(info.ipi_addr)) != 0)
				return false;
		} else if (c->cmsg_level == IPPROTO_IPV6 && c->cmsg_type == IPV6_PKTINFO) {
			struct in6_pktinfo info;
			memcpy(&info, CMSG_DATA(c), sizeof(info));
			ret->host.kind = ADDR_IP6;
			ret->interface = info.ipi6_ifindex;
			memcpy(ret->host.addr, &info.ipi6_addr, sizeof(info.ipi6_addr));
			if (udp_is_nobody(&ret->host))
				return false;
		}
	}
	return true;
}

/* The answer comes from the address that was asked. */
static void write_source(struct msghdr *m, char *control, const struct udp_source *us)
{
	struct in_pktinfo info = { .ipi_ifindex = 0 };
	struct in6_pktinfo info6 = { .ipi6_ifindex = us->interface };
	bool six = us->host.kind == ADDR_IP6;
	size_t n = six ? sizeof(info6) : sizeof(info);
	if (us->host.kind == ADDR_NONE)
		return;
	memset(control, 0, CONTROL_SIZE);
	m->msg_control = control;
	m->msg_controllen = CMSG_SPACE(n);
	struct cmsghdr *c = CMSG_FIRSTHDR(m);
	c->cmsg_level = six ? IPPROTO_IPV6 : IPPROTO_IP;
	c->cmsg_type = six ? IPV6_PKTINFO : IP_PKTINFO;
	c->cmsg_len = CMSG_LEN(n);
	memcpy(&info.ipi_spec_dst, us->host.addr, sizeof(info.ipi_spec_dst));
	memcpy(&info6.ipi6_addr, us->host.addr, sizeof(info6.ipi6_addr));
	if (six)
		memcpy(CMSG_DATA(c), &info6, n);
	else
		memcpy(CMSG_DATA(c), &info, n);
}

/* ---- who gets an answer ---- */

static bool may_answer(struct listener *l, const struct endpoint *from, const struct udp_source *us)
{
	struct server *s = l->server;
	int service = l->listening.service;
	uint64_t *stat = s->state[service].stat, now = uv_now(&s->loop);
	enum stat_tcp why = N_STATS;
	if (udp_is_forged(&from->host, &us->host))
		why = STAT_UDP_FORGED;
	else if (!server_allows(&s->config.service[service], &from->host))
		why = STAT_UDP_DENIED;
	else if (udp_port_answers(&s->udp_ports, from->port))
		why = STAT_UDP_PORT;
	if (why == N_STATS && services[service].way != WAY_DISCARD) {
		uint32_t i = limits_find(&s->limits, &from->host, now);
		if (i == LIMITS_NONE ||
		    !bucket_take(&s->limits.source[i].udp, s->config.udp_rate, now) ||
		    !bucket_take(&s->udp_total, s->config.udp_total, now))
			why = STAT_UDP_RATE;
	}
	if (why == N_STATS)
		return true;
	stat[why]++;
	if (why == STAT_UDP_PORT)
		journal_say(&s->journal, JOURNAL_UDP,
			    "%s: a datagram from port %u is not answered: a service may be there",
			    services[service].name, from->port);
	return false;
}

/* Whether an answer of n bytes may go, and how much of it. */
static bool may_send(struct listener *l, size_t n, size_t n_question, bool amplify, size_t *ret)
{
	struct server *s = l->server;
	int service = l->listening.service;
	bool cut = services[service].way == WAY_GENERATE || service == SERVICE_QUOTE;
	if (udp_answer_size(n, n_question, amplify, cut, ret))
		return true;
	s->state[service].stat[STAT_UDP_LARGER]++;
	journal_say(&s->journal, JOURNAL_UDP,
		    "%s: a datagram of %zu bytes is not answered with %zu: see \"amplify\"",
		    services[service].name, n_question, n);
	return false;
}

/* ---- answers ---- */

static size_t generate(struct server *s, size_t n_question, bool amplify, char *to)
{
	uint32_t number = (uint32_t)siphash(&s->limits.key, &s->next_id, sizeof(s->next_id));
	size_t n = amplify ? number % (CHARGEN_UDP_MAX + 1) : min_size(n_question, CHARGEN_UDP_MAX);
	s->next_id++;
	memcpy(to, s->pattern, n);
	return n;
}

/* The answer in text; TIME_UNKNOWN: there is none. */
static size_t answer(struct listener *l, size_t n_question, bool amplify, char *text)
{
	struct server *s = l->server;
	struct out o = out_mem(text, CHARGEN_UDP_MAX);
	struct timespec now;
	uint8_t bytes[TIME_SIZE];
	clock_gettime(CLOCK_REALTIME, &now);
	int64_t now_ns = (int64_t)now.tv_sec * NS_PER_S + now.tv_nsec;
	switch (l->listening.service) {
	case SERVICE_CHARGEN:
		return generate(s, n_question, amplify, text);
	case SERVICE_DAYTIME:
		daytime_text(&o, (enum daytime_format)s->config.daytime_format,
			     s->config.daytime_utc, now_ns);
		return o.len;
	case SERVICE_QUOTE:
		return quote_text(&s->config, NULL, text);
	case SERVICE_TIME:
		if (!server_knows_time(s, now_ns))
			return TIME_UNKNOWN;
		time_bytes(now_ns, bytes);
		memcpy(text, bytes, sizeof(bytes));
		return sizeof(bytes);
	default:
		return 0;
	}
}

static void add_answer(struct batch *b, uint32_t i, char *bytes, size_t n)
{
	struct msghdr *m = &b->out[b->n_out].msg_hdr;
	struct udp_source us;
	b->out_iov[b->n_out] = (struct iovec){ bytes, n };
	*m = (struct msghdr){ .msg_name = &b->from[i],
			      .msg_namelen = b->in[i].msg_hdr.msg_namelen,
			      .msg_iov = &b->out_iov[b->n_out],
			      .msg_iovlen = 1 };
	if (read_source(&b->in[i].msg_hdr, &us))
		write_source(m, b->answer_control[b->n_out], &us);
	b->n_out++;
}

static void take(struct listener *l, struct batch *b, uint32_t i)
{
	struct server *s = l->server;
	int service = l->listening.service;
	struct service_state *state = &s->state[service];
	struct endpoint from = endpoint_of(&b->from[i]);
	struct udp_source us;
	size_t n = b->in[i].msg_len;
	bool one = read_source(&b->in[i].msg_hdr, &us);
	bool amplify = prefix_list_has(&s->config.service[service].amplify, &from.host);
	state->stat[STAT_QUESTIONS]++;
	state->n_in += n;
	if (!one)
		state->stat[STAT_UDP_FORGED]++;
	if (!one || !may_answer(l, &from, &us) || services[service].way == WAY_DISCARD)
		return;
	if (service == SERVICE_ECHO) {
		add_answer(b, i, b->in_iov[i].iov_base, n);
		return;
	}
	if (service == SERVICE_QUOTE && quote_has_files(&s->config)) {
		struct udp_waiting w = { .listener = l,
					 .from = b->from[i],
					 .n_from = b->in[i].msg_hdr.msg_namelen,
					 .us = us,
					 .n_question = n,
					 .amplify = amplify };
		state->stat[STAT_UDP_LOST] += ask_for_udp(s, &w) < 0;
		return;
	}
	size_t n_answer = answer(l, n, amplify, b->text[i]);
	size_t n_sent;
	if (n_answer == TIME_UNKNOWN)
		state->stat[STAT_UDP_LOST]++;
	else if (may_send(l, n_answer, n, amplify, &n_sent))
		add_answer(b, i, b->text[i], n_sent);
}

static void send_all(struct listener *l, struct batch *b)
{
	struct service_state *state = &l->server->state[l->listening.service];
	uint32_t done = 0;
	while (done < b->n_out) {
		int n = sendmmsg(l->listening.fd, b->out + done, b->n_out - done,
				 MSG_DONTWAIT | MSG_NOSIGNAL);
		if (n <= 0) { /* this one cannot be sent; the others may */
			state->stat[STAT_UDP_LOST]++;
			done++;
			continue;
		}
		for (int i = 0; i < n; i++)
			state->n_out += b->out[done + (uint32_t)i].msg_len;
		state->stat[STAT_ANSWERS] += (uint64_t)n;
		done += (uint32_t)n;
	}
}

void udp_ready(uv_poll_t *poll, int status, int events)
{
	struct listener *l = poll->data;
	UNINITIALIZED struct batch b;
	(void)status;
	(void)events;
	b.n_out = 0;
	for (uint32_t i = 0; i < UDP_BATCH; i++) {
		b.in_iov[i] = (struct iovec){ l->server->datagrams + i * UDP_SIZE, UDP_SIZE };
		b.in[i] = (struct mmsghdr){ .msg_hdr = { .msg_name = &b.from[i],
							 .msg_namelen = sizeof(b.from[i]),
							 .msg_iov = &b.in_iov[i],
							 .msg_iovlen = 1,
							 .msg_control = b.control[i],
							 .msg_controllen = CONTROL_SIZE } };
	}
	int n = recvmmsg(l->listening.fd, b.in, UDP_BATCH, MSG_DONTWAIT, NULL);
	for (int i = 0; i < n; i++)
		take(l, &b, (uint32_t)i);
	send_all(l, &b);
}

void udp_answered(struct server *s, struct udp_waiting *w, const char *text, size_t n)
{
	char control[CONTROL_SIZE] __attribute__((aligned(sizeof(size_t))));
	if (!w->listener)
		return;
	struct service_state *state = &s->state[w->listener->listening.service];
	size_t n_sent;
	if (!may_send(w->listener, n, w->n_question, w->amplify, &n_sent))
		return;
	struct iovec iov = { (void *)(uintptr_t)text, n_sent };
	struct msghdr m = {
		.msg_name = &w->from, .msg_namelen = w->n_from, .msg_iov = &iov, .msg_iovlen = 1
	};
	write_source(&m, control, &w->us);
	if (sendmsg(w->listener->listening.fd, &m, MSG_DONTWAIT | MSG_NOSIGNAL) < 0) {
		state->stat[STAT_UDP_LOST]++;
		return;
	}
	state->stat[STAT_ANSWERS]++;
	state->n_out += n_sent;
}
