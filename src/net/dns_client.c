/* Questions over UDP, and TCP where the answer needs it. */
#include "net/dns_client.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

#include "base/bytes.h"

enum { TCP_LENGTH = 2, UDP_BURST = 64, MS_MIN = 1000 };

/* A question under way. */
struct exchange {
	const struct dns_client *c;
	const struct dns_question *question;
	struct dns_flags flags;
	uint32_t n; /* servers */
	int fd[DNS_SERVERS_MAX];
	bool gone[DNS_SERVERS_MAX]; /* nothing to be had from it any more */
	struct dns_query query[DNS_SERVERS_MAX];
	int failure; /* of the servers that are gone */
	uint8_t *buf;
	size_t n_buf;
	uint32_t from;
	bool tcp;
	uint64_t n_ignored;
};

static void give_up(struct exchange *x, uint32_t i, int failure)
{
	x->gone[i] = true;
	x->failure = failure;
	if (x->fd[i] >= 0)
		close(x->fd[i]);
	x->fd[i] = -1;
}

static int open_udp(struct exchange *x, uint32_t i)
{
	struct sockaddr_storage to;
	socklen_t n = endpoint_sockaddr(&x->c->server[i], &to);
	int r = dns_query_build(&x->query[i], x->question, &x->flags);
	if (r < 0)
		return r;
	x->fd[i] = socket(to.ss_family, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	if (x->fd[i] < 0)
		return -errno;
	return connect(x->fd[i], (const struct sockaddr *)&to, n) < 0 ? -errno : 0;
}

static int send_udp(struct exchange *x, uint32_t i)
{
	int r = x->fd[i] < 0 ? open_udp(x, i) : 0;
	if (r < 0)
		return r;
	const struct dns_query *q = &x->query[i];
	if (x->c->watch.sent)
		x->c->watch.sent(x->c->watch.user, q->wire, q->n);
	ssize_t n = send(x->fd[i], q->wire, q->n, MSG_NOSIGNAL);
	if (n < 0 && errno == ECONNREFUSED) /* said about an earlier try */
		n = send(x->fd[i], q->wire, q->n, MSG_NOSIGNAL);
	return n < 0 && errno != EAGAIN ? -errno : 0;
}

/* What is there on one socket. Returns 1 with an answer, 0, or a negative errno. */
static int receive_udp(struct exchange *x, uint32_t i)
{
	for (unsigned burst = 0; burst < UDP_BURST; burst++) {
		ssize_t n = recv(x->fd[i], x->buf, DNS_MESSAGE_MAX, 0);
		if (n < 0)
			return errno == EAGAIN || errno == EINTR ? 0 : -errno;
		if (dns_answers(&x->query[i], x->buf, (size_t)n)) {
			x->n_buf = (size_t)n;
			x->from = i;
			return 1;
		}
		x->n_ignored++;
	}
	return 0;
}

/* Waits for an answer from any server. Returns 1 with one, 0 when there is none in time or nobody
 * is left, or -ECANCELED. */
static int await_udp(struct exchange *x, int64_t deadline_ms)
{
	for (;;) {
		struct pollfd p[DNS_SERVERS_MAX + 1];
		uint32_t n_open = 0;
		for (uint32_t i = 0; i < x->n; i++) {
			p[i] = (struct pollfd){ .fd = x->fd[i], .events = POLLIN };
			n_open += x->fd[i] >= 0;
		}
		p[x->n] = (struct pollfd){ .fd = x->c->stop_fd, .events = POLLIN };
		int64_t left = deadline_ms - monotonic_ms();
		if (n_open == 0 || left <= 0)
			return 0;
		int n = poll(p, x->n + 1, (int)left);
		if (n > 0 && p[x->n].revents)
			return -ECANCELED;
		for (uint32_t i = 0; n > 0 && i < x->n; i++) {
			int r = p[i].revents ? receive_udp(x, i) : 0;
			if (r > 0)
				return r;
			if (r < 0)
				give_up(x, i, r);
		}
	}
}

int dns_tcp_open(const struct dns_client *c, uint32_t server, uint32_t timeout_ms,
		 const struct dns_query *query)
{
	uint8_t message[TCP_LENGTH + DNS_QUERY_MAX];
	int fd = tcp_connect(&c->server[server], monotonic_ms() + timeout_ms, c->stop_fd);
	if (fd < 0)
		return fd;
	put_be16(message, query->n);
	memcpy(message + TCP_LENGTH, query->wire, query->n);
	if (c->watch.sent)
		c->watch.sent(c->watch.user, query->wire, query->n);
	const struct stream s = { fd, c->stop_fd, timeout_ms };
	int r = stream_send(&s, message, TCP_LENGTH + (size_t)query->n);
	if (r < 0) {
		close(fd);
		return r;
	}
	return fd;
}

/* Messages of a connection until the answer. Returns 0 or a negative errno. */
static int read_answer(struct exchange *x, const struct stream *s, const struct dns_query *query)
{
	int64_t deadline_ms = monotonic_ms() + s->idle_ms;
	while (monotonic_ms() < deadline_ms) {
		uint8_t length[TCP_LENGTH];
		int r = stream_receive_all(s, length, sizeof(length));
		if (r < 0)
			return r;
		x->n_buf = get_be16(length);
		r = stream_receive_all(s, x->buf, x->n_buf);
		if (r < 0)
			return r;
		if (dns_answers(query, x->buf, x->n_buf))
			return 0;
		x->n_ignored++;
	}
	return -ETIMEDOUT;
}

/* Returns 1 with an answer, or a negative errno. */
static int ask_tcp(struct exchange *x, uint32_t i, uint32_t timeout_ms)
{
	struct dns_query query;
	int r = dns_query_build(&query, x->question, &x->flags);
	if (r < 0)
		return r;
	int fd = dns_tcp_open(x->c, i, timeout_ms, &query);
	if (fd < 0)
		return fd;
	const struct stream s = { fd, x->c->stop_fd, timeout_ms };
	r = read_answer(x, &s, &query);
	close(fd);
	x->from = i;
	x->tcp = true;
	return r < 0 ? r : 1;
}

/* An error of one server that asking it again may mend. */
static bool passes(int r)
{
	return r == -ETIMEDOUT || r == -ENODATA || r == -ECONNRESET || r == -EPIPE;
}

/* One round over the servers. Returns 1 with an answer, 0 without, or a negative errno. */
static int try_tcp(struct exchange *x, uint32_t timeout_ms)
{
	for (uint32_t i = 0; i < x->n; i++) {
		if (x->gone[i])
			continue;
		int r = ask_tcp(x, i, timeout_ms);
		if (r > 0 || r == -ECANCELED)
			return r;
		if (r == -ETIMEDOUT && x->c->watch.timed_out)
			x->c->watch.timed_out(x->c->watch.user, timeout_ms);
		if (!passes(r))
			give_up(x, i, r);
	}
	return 0;
}

static int try_udp(struct exchange *x, uint32_t timeout_ms)
{
	for (uint32_t i = 0; i < x->n; i++) {
		int r = x->gone[i] ? 0 : send_udp(x, i);
		if (r < 0)
			give_up(x, i, r);
		if (x->gone[i])
			continue;
		r = await_udp(x, monotonic_ms() + timeout_ms);
		if (r != 0)
			return r;
		if (!x->gone[i] && x->c->watch.timed_out)
			x->c->watch.timed_out(x->c->watch.user, timeout_ms);
	}
	if (x->n == 0)
		return -EDESTADDRREQ;
	return 0;
}

/* What is to be done about an answer. Returns 1 when it will do, 0 to ask on, or a negative errno.
 */
static int judge(struct exchange *x, uint32_t timeout_ms)
{
	unsigned rcode = dns_wire_rcode(x->buf);
	/* RFC 6891 section 7; a server that knows EDNS sends an OPT record with its refusal. */
	if (x->flags.edns && (rcode == DNS_FORMERR || rcode == DNS_NOTIMP) &&
	    get_be16(x->buf + 10) == 0) {
		x->flags.edns = false;
		for (uint32_t i = 0; i < x->n; i++) {
			if (x->fd[i] >= 0)
				close(x->fd[i]);
			x->fd[i] = -1;
		}
		x->tcp = false;
		return 0;
	}
	if (!dns_wire_truncated(x->buf) || x->tcp || x->c->ignore_tc)
		return 1;
	return ask_tcp(x, x->from, timeout_ms);
}

static bool all_gone(const struct exchange *x)
{
	for (uint32_t i = 0; i < x->n; i++)
		if (!x->gone[i])
			return false;
	return true;
}

static int run(struct exchange *x)
{
	uint64_t timeout_ms = x->c->timeout_ms;
	uint32_t n_retries = min_u32(x->c->n_retries, DNS_RETRIES_MAX);
	for (uint32_t attempt = 0; attempt <= n_retries && !all_gone(x); attempt++) {
		uint32_t wait_ms = (uint32_t)timeout_ms;
		if (attempt > 0 && x->n > 1 && wait_ms / x->n >= MS_MIN)
			wait_ms /= x->n; /* the round is what doubles, not each server's part */
		bool edns = x->flags.edns;
		int r = x->c->tcp ? try_tcp(x, wait_ms) : try_udp(x, wait_ms);
		if (r > 0)
			r = judge(x, wait_ms);
		if (r != 0)
			return r;
		if (edns != x->flags.edns)
			attempt--; /* the server did answer: this was no try */
		else if (timeout_ms < DNS_TIMEOUT_MAX_MS)
			timeout_ms = min_u32((uint32_t)timeout_ms * 2, DNS_TIMEOUT_MAX_MS);
	}
	return all_gone(x) ? x->failure : -ETIMEDOUT;
}

static int parse(struct exchange *x, struct dns_reply *ret)
{
	ldns_pkt *pkt = NULL;
	if (!dns_message_ok(x->buf, x->n_buf))
		return -EBADMSG;
	ldns_status status = ldns_wire2pkt(&pkt, x->buf, x->n_buf);
	if (status != LDNS_STATUS_OK)
		return status == LDNS_STATUS_MEM_ERR ? -ENOMEM : -EBADMSG;
	ret->pkt = pkt;
	ret->wire = TAKE(x->buf);
	ret->n = x->n_buf;
	ret->server = x->from;
	ret->tcp = x->tcp;
	return 0;
}

int dns_ask(const struct dns_client *c, const struct dns_question *q, struct dns_reply *ret,
	    struct err *err)
{
	struct exchange x = { .c = c,
			      .question = q,
			      .flags = c->flags,
			      .n = min_u32(c->n_servers, DNS_SERVERS_MAX),
			      .failure = -EDESTADDRREQ };
	*ret = (struct dns_reply){ .pkt = NULL };
	for (uint32_t i = 0; i < DNS_SERVERS_MAX; i++)
		x.fd[i] = -1;
	x.buf = malloc(DNS_MESSAGE_MAX);
	if (!x.buf)
		return err_set(err, ENOMEM, "out of memory");
	int r = run(&x);
	if (r > 0)
		r = parse(&x, ret);
	for (uint32_t i = 0; i < x.n; i++)
		if (x.fd[i] >= 0)
			close(x.fd[i]);
	free(x.buf);
	ret->n_ignored = x.n_ignored;
	return r < 0 ? err_set(err, -r, "%s", strerror(-r)) : 0;
}

void dns_reply_done(struct dns_reply *reply)
{
	ldns_pkt_free(reply->pkt);
	free(reply->wire);
	reply->pkt = NULL;
	reply->wire = NULL;
}
