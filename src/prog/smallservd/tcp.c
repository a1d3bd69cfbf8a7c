/*
 * Connections. Each costs a small record and no buffer: one is made only for what could not be sent
 * at once, or for a question that has come in part; and then nothing more is read.
 */
#include <errno.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "base/wallclock.h"
#include "prog/smallservd/server.h"

enum {
	MS = 1000,
	ROUNDS = 4, /* reads or writes of one connection before the others have their turn */
	EVICT_AFTER_MS = 2000, /* who moved less long ago keeps the place */
	DRAIN_MS = 5000,
	DRAIN_BYTES = 65536,
	ASK_MS = 10000, /* for the records process's answer */
};

enum conn_state {
	CONN_SERVING,
	CONN_ASKING,   /* waits for the records process */
	CONN_DRAINING, /* everything is said: throws away what comes until the client ends */
};

struct conn {
	uv_poll_t poll;
	struct server *server;
	struct conn *older, *newer;
	struct conn *next_waiting;
	uint64_t born_ms, moved_ms, n_bytes;
	char *buf; /* what is to be sent, or a question; NULL: neither */
	uint32_t n_buf, at_buf, n_question;
	uint32_t source;  /* in the table of limits, or LIMITS_NONE */
	uint32_t pattern; /* where in chargen's text it is */
	int fd;
	uint8_t service, state, events;
	bool closing, end_after; /* no more questions after this answer */
	bool local;
};

struct conn **tcp_next_waiting(struct conn *conn)
{
	return &conn->next_waiting;
}

/* ---- order, life and death ---- */

static void unlink_conn(struct conn *c)
{
	struct server *s = c->server;
	*(c->older ? &c->older->newer : &s->oldest) = c->newer;
	*(c->newer ? &c->newer->older : &s->newest) = c->older;
}

static void link_newest(struct conn *c)
{
	struct server *s = c->server;
	c->newer = NULL;
	c->older = s->newest;
	*(s->newest ? &s->newest->newer : &s->oldest) = c;
	s->newest = c;
}

/* Something went either way. */
static void moved(struct conn *c, size_t n_in, size_t n_out)
{
	struct service_state *state = &c->server->state[c->service];
	c->moved_ms = uv_now(&c->server->loop);
	c->n_bytes += n_in + n_out;
	state->n_in += n_in;
	state->n_out += n_out;
	if (c->server->newest == c)
		return;
	unlink_conn(c);
	link_newest(c);
}

static void released(uv_handle_t *handle)
{
	free(handle->data);
}

static void end(struct conn *c, enum stat_tcp why)
{
	struct server *s = c->server;
	if (c->closing)
		return;
	c->closing = true;
	if (why != STAT_ENDED) {
		/* Nothing is left behind in the kernel for a client that does not take it. */
		struct linger linger = { .l_onoff = 1 };
		(void)setsockopt(c->fd, SOL_SOCKET, SO_LINGER, &linger, sizeof(linger));
	}
	s->state[c->service].stat[why]++;
	s->state[c->service].n_open--;
	s->n_conns--;
	if (c->source != LIMITS_NONE)
		s->limits.source[c->source].connections--;
	if (c->state == CONN_ASKING)
		ask_forget(s, c);
	unlink_conn(c);
	free(c->buf);
	uv_close((uv_handle_t *)&c->poll, released);
	close(c->fd);
}

static void ready(uv_poll_t *poll, int status, int events);

static void want(struct conn *c, int events)
{
	if (c->closing || events == c->events)
		return;
	c->events = (uint8_t)events;
	if (events)
		uv_poll_start(&c->poll, events, ready);
	else
		uv_poll_stop(&c->poll);
}

/* Everything is said. Closing now would reset the connection if the client sent anything, and the
 * answer could be lost. */
static void drain(struct conn *c)
{
	if (c->closing || c->state == CONN_DRAINING)
		return;
	if (c->state == CONN_ASKING)
		ask_forget(c->server, c);
	c->state = CONN_DRAINING;
	c->born_ms = uv_now(&c->server->loop);
	c->n_bytes = 0;
	(void)shutdown(c->fd, SHUT_WR);
	want(c, UV_READABLE);
}

/* ---- reading and writing ---- */

static bool again(void)
{
	return errno == EAGAIN || errno == EINTR;
}

/* Throws away what has come. Returns false at its end. The buffer is given although nothing is
 * written to it: the kernel drops the bytes where they are. */
static bool discard(struct conn *c)
{
	for (int i = 0; i < ROUNDS; i++) {
		ssize_t n = recv(c->fd, c->server->shared, SHARED_SIZE, MSG_TRUNC);
		if (n < 0 && again())
			return true;
		if (n < 0) {
			end(c, STAT_RESET);
			return true;
		}
		if (n == 0)
			return false;
		moved(c, (size_t)n, 0);
		if (n < SHARED_SIZE)
			return true;
	}
	return true;
}

/* Sends bytes; what does not go now is kept. Returns whether all is sent or kept. */
static bool send_or_keep(struct conn *c, const char *bytes, size_t n)
{
	ssize_t sent = send(c->fd, bytes, n, MSG_NOSIGNAL);
	if (sent < 0 && !again()) {
		end(c, STAT_RESET);
		return false;
	}
	size_t done = sent < 0 ? 0 : (size_t)sent;
	if (done)
		moved(c, 0, done);
	if (done == n)
		return true;
	char *kept = malloc(n - done);
	if (!kept) {
		end(c, STAT_RESET);
		return false;
	}
	memcpy(kept, bytes + done, n - done);
	free(c->buf);
	c->buf = kept;
	c->n_buf = (uint32_t)(n - done);
	c->at_buf = 0;
	want(c, UV_WRITABLE);
	return true;
}

/* Sends what was kept. Returns whether nothing is left. */
static bool flush(struct conn *c)
{
	ssize_t n = send(c->fd, c->buf + c->at_buf, c->n_buf - c->at_buf, MSG_NOSIGNAL);
	if (n < 0 && !again()) {
		end(c, STAT_RESET);
		return false;
	}
	if (n > 0) {
		c->at_buf += (uint32_t)n;
		moved(c, 0, (size_t)n);
	}
	if (c->at_buf < c->n_buf)
		return false;
	free(c->buf);
	c->buf = NULL;
	c->n_buf = c->at_buf = 0;
	return true;
}

/* ---- the ways ---- */

static bool over_bytes(struct conn *c)
{
	uint64_t max = c->server->config.service[c->service].bytes;
	return max && c->n_bytes >= max;
}

static void echo(struct conn *c)
{
	if (c->buf && !flush(c))
		return;
	for (int i = 0; i < ROUNDS && !c->closing; i++) {
		ssize_t n = recv(c->fd, c->server->shared, SHARED_SIZE, 0);
		if (n < 0 && again())
			break;
		if (n <= 0) {
			end(c, n < 0 ? STAT_RESET : STAT_ENDED);
			return;
		}
		moved(c, (size_t)n, 0);
		if (!send_or_keep(c, c->server->shared, (size_t)n) || c->buf)
			return;
		if (n < SHARED_SIZE)
			break;
	}
	want(c, UV_READABLE);
	if (over_bytes(c) || c->server->ending)
		drain(c);
}

static void generate(struct conn *c, int events)
{
	/* A client that only ends its own sending may go on reading. */
	if (events & UV_READABLE && !discard(c))
		want(c, UV_WRITABLE);
	for (int i = 0; i < ROUNDS && !c->closing && events & UV_WRITABLE; i++) {
		ssize_t n =
			send(c->fd, c->server->pattern + c->pattern, PATTERN_CHUNK, MSG_NOSIGNAL);
		if (n < 0 && again())
			return;
		if (n < 0) {
			end(c, STAT_RESET);
			return;
		}
		c->pattern = (uint32_t)((c->pattern + (size_t)n) % CHARGEN_PERIOD);
		moved(c, 0, (size_t)n);
		if (n < PATTERN_CHUNK)
			break;
	}
	if (!c->closing && over_bytes(c))
		drain(c);
}

static void tell(struct conn *c)
{
	char text[DAYTIME_MAX > QUOTE_MAX ? DAYTIME_MAX : QUOTE_MAX];
	const struct config *config = &c->server->config;
	struct out o = out_mem(text, sizeof(text));
	struct timespec now;
	clock_gettime(CLOCK_REALTIME, &now);
	int64_t now_ns = (int64_t)now.tv_sec * NS_PER_S + now.tv_nsec;
	if (c->service == SERVICE_TIME && !server_knows_time(c->server, now_ns)) {
		o.len = 0;
	} else if (c->service == SERVICE_TIME) {
		uint8_t bytes[TIME_SIZE];
		time_bytes(now_ns, bytes);
		memcpy(text, bytes, sizeof(bytes));
		o.len = sizeof(bytes);
	} else if (c->service == SERVICE_DAYTIME) {
		daytime_text(&o, (enum daytime_format)config->daytime_format, config->daytime_utc,
			     now_ns);
	} else if (quote_has_files(config)) {
		c->state = CONN_ASKING;
		ask_for(c->server, c);
		return;
	} else {
		o.len = quote_text(config, NULL, text);
	}
	if (!o.len || (send_or_keep(c, text, o.len) && !c->buf))
		drain(c);
}

/* ---- questions ---- */

/* Looks for a whole question in what has been collected, and asks. */
static void look_for_question(struct conn *c, bool ended)
{
	const struct service *service = &services[c->service];
	const char *line_end = c->n_buf ? memchr(c->buf, '\n', c->n_buf) : NULL;
	if (!line_end && ended && c->n_buf && c->n_buf < service->line_max)
		line_end = c->buf + c->n_buf - 1; /* the last line may lack its end */
	if (line_end) {
		c->n_question = (uint32_t)(line_end - c->buf) + 1;
		c->state = CONN_ASKING;
		c->end_after = !service->many;
		want(c, 0);
		ask_for(c->server, c);
		return;
	}
	if (c->n_buf >= service->line_max || ended) {
		drain(c);
		return;
	}
	want(c, UV_READABLE);
}

static void collect(struct conn *c)
{
	uint32_t max = services[c->service].line_max;
	if (!c->buf) {
		c->buf = malloc(max);
		c->n_buf = 0;
	}
	if (!c->buf) {
		end(c, STAT_RESET);
		return;
	}
	ssize_t n = recv(c->fd, c->buf + c->n_buf, max - c->n_buf, 0);
	if (n < 0 && again())
		return;
	if (n < 0) {
		end(c, STAT_RESET);
		return;
	}
	if (n)
		moved(c, (size_t)n, 0);
	c->n_buf += (uint32_t)n;
	look_for_question(c, n == 0);
}

/* Whose addresses an ident question is about: those of the connection it comes on. */
static bool fill_ends(struct conn *c, struct records_question *q)
{
	struct sockaddr_storage address;
	socklen_t n = sizeof(address);
	if (getsockname(c->fd, (struct sockaddr *)&address, &n) < 0)
		return false;
	q->ends[0] = sock_end_of(&address);
	n = sizeof(address);
	if (getpeername(c->fd, (struct sockaddr *)&address, &n) < 0)
		return false;
	q->ends[1] = sock_end_of(&address);
	sock_end_plain(&q->ends[0]);
	sock_end_plain(&q->ends[1]);
	q->ends[0].port = q->ident.here;
	q->ends[1].port = q->ident.there;
	return true;
}

bool tcp_question(struct conn *c, struct records_question *ret)
{
	const uint8_t *line = (const uint8_t *)c->buf;
	size_t n = c->n_question;
	while (n && (line[n - 1] == '\n' || line[n - 1] == '\r'))
		n--;
	ret->service = c->service;
	ret->local = c->local;
	if (c->service == SERVICE_FINGER)
		finger_question_parse(line, n, &ret->finger);
	if (c->service != SERVICE_IDENT)
		return true;
	ident_question_parse(line, n, &ret->ident);
	return fill_ends(c, ret);
}

/* What comes behind a question stays for the next one. */
static void next_question(struct conn *c, char *rest, uint32_t n)
{
	c->buf = rest;
	c->n_buf = n;
	c->n_question = 0;
	look_for_question(c, false);
}

void tcp_answered(struct conn *c, const char *text, size_t n)
{
	char *line = c->buf;
	uint32_t n_rest = c->n_buf - c->n_question;
	c->state = CONN_SERVING;
	c->buf = NULL;
	if (line)
		memmove(line, line + c->n_question, n_rest);
	c->n_buf = 0;
	bool sent = send_or_keep(c, text, n);
	if (!sent || c->buf || c->end_after || services[c->service].way != WAY_ASK) {
		/* A client that does not take its answers gets no more of them. */
		c->end_after = true;
		free(line);
		if (sent && !c->buf)
			drain(c);
		return;
	}
	c->born_ms = uv_now(&c->server->loop); /* each question has its own time */
	next_question(c, line, n_rest);
}

/* ---- events ---- */

static void serve(struct conn *c, int events)
{
	switch (services[c->service].way) {
	case WAY_ECHO:
		echo(c);
		break;
	case WAY_DISCARD:
		if (!discard(c))
			end(c, STAT_ENDED);
		else if (!c->closing && over_bytes(c))
			drain(c);
		break;
	case WAY_GENERATE:
		generate(c, events);
		break;
	case WAY_TELL:
	case WAY_ASK:
		if (events & UV_WRITABLE && c->buf && c->end_after) {
			if (flush(c))
				drain(c);
		} else if (services[c->service].way == WAY_ASK) {
			collect(c);
		}
		break;
	}
}

static void ready(uv_poll_t *poll, int status, int events)
{
	struct conn *c = poll->data;
	if (c->closing)
		return;
	if (status < 0) {
		end(c, STAT_RESET);
		return;
	}
	if (c->state == CONN_SERVING) {
		serve(c, events);
		return;
	}
	if (c->state == CONN_DRAINING && (!discard(c) || c->n_bytes > DRAIN_BYTES))
		end(c, STAT_ENDED);
}

/* ---- beginning ---- */

bool tcp_evict(struct server *s)
{
	struct conn *c = s->oldest;
	if (!c || uv_now(&s->loop) - c->moved_ms < EVICT_AFTER_MS)
		return false;
	end(c, STAT_EVICTED);
	return true;
}

void tcp_begin(struct listener *l, int fd, const struct host_addr *host, uint32_t source)
{
	struct server *s = l->server;
	struct conn *c = calloc(1, sizeof(*c));
	if (!c || uv_poll_init(&s->loop, &c->poll, fd) < 0) {
		s->state[l->listening.service].stat[STAT_NO_FD]++;
		free(c);
		close(fd);
		return;
	}
	c->poll.data = c;
	c->server = s;
	c->fd = fd;
	c->service = (uint8_t)l->listening.service;
	c->source = source;
	c->local = host_is_loopback(host);
	c->born_ms = c->moved_ms = uv_now(&s->loop);
	if (source != LIMITS_NONE)
		s->limits.source[source].connections++;
	s->state[c->service].stat[STAT_ACCEPTED]++;
	s->state[c->service].n_open++;
	if (++s->n_conns > s->peak_conns)
		s->peak_conns = s->n_conns;
	link_newest(c);
	switch (services[c->service].way) {
	case WAY_TELL:
		c->end_after = true;
		tell(c);
		break;
	case WAY_GENERATE:
		want(c, UV_READABLE | UV_WRITABLE);
		break;
	case WAY_ECHO:
	case WAY_DISCARD:
	case WAY_ASK:
		want(c, UV_READABLE);
		break;
	}
}

/* ---- time ---- */

static void sweep_one(struct conn *c, uint64_t now)
{
	const struct service_config *config = &c->server->config.service[c->service];
	if (c->state == CONN_DRAINING) {
		if (now - c->born_ms >= DRAIN_MS)
			end(c, STAT_ENDED);
	} else if (c->state == CONN_ASKING) {
		if (now - c->moved_ms >= ASK_MS)
			end(c, STAT_IDLE);
	} else if (now - c->born_ms >= config->lifetime_s * MS) {
		end(c, STAT_LIFETIME);
	} else if (now - c->moved_ms >= config->idle_s * MS) {
		end(c, STAT_IDLE);
	}
}

void tcp_sweep(struct server *s)
{
	uint64_t now = uv_now(&s->loop);
	struct conn *next;
	for (struct conn *c = s->oldest; c; c = next) {
		next = c->newer;
		sweep_one(c, now);
	}
	if (!s->ending || now < s->ending_ms)
		return;
	for (struct conn *c = s->oldest; c; c = next) {
		next = c->newer;
		end(c, STAT_ENDED);
	}
}

void tcp_end(struct server *s)
{
	struct conn *next;
	for (struct conn *c = s->oldest; c; c = next) {
		next = c->newer;
		if (c->state != CONN_SERVING || c->buf)
			continue;
		if (services[c->service].way == WAY_ECHO)
			echo(c);
		else
			drain(c);
	}
}
