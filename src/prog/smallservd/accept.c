/* Who gets a connection, and what happens when there is no room for it. */
#include <errno.h>
#include <sys/socket.h>
#include <unistd.h>

#include "prog/smallservd/server.h"

enum { ACCEPT_BATCH = 64 };

/* Whether a client may have a connection; counts why not. */
static bool admit(struct listener *l, const struct host_addr *host, uint32_t *ret_source)
{
	struct server *s = l->server;
	const struct service_config *config = &s->config.service[l->listening.service];
	struct service_state *state = &s->state[l->listening.service];
	uint64_t now = uv_now(&s->loop);
	enum stat_tcp why = N_STATS;
	*ret_source = LIMITS_NONE;
	if (!server_allows(config, host))
		why = STAT_DENIED;
	else if (state->n_open >= config->connections ||
		 (s->n_conns >= s->max_conns && !tcp_evict(s)))
		why = STAT_CROWDED;
	if (why == N_STATS && !host_is_loopback(host)) {
		*ret_source = limits_find(&s->limits, host, now);
		struct source *source =
			&s->limits.source[*ret_source == LIMITS_NONE ? 0 : *ret_source];
		if (*ret_source == LIMITS_NONE || source->connections >= s->config.per_source)
			why = STAT_SOURCE;
		else if (!bucket_take(&source->tcp, s->config.connection_rate, now))
			why = STAT_RATE;
	}
	if (why == N_STATS)
		return true;
	char text[ENDPOINT_TEXT] = "";
	struct endpoint e = { .host = *host };
	struct out o = out_mem(text, sizeof(text) - 1);
	endpoint_text(&o, &e);
	state->stat[why]++;
	journal_say(&s->journal, JOURNAL_REFUSED, "%s: a connection of %s was refused: %s",
		    services[l->listening.service].name, text,
		    why == STAT_DENIED	  ? "not allowed"
		    : why == STAT_CROWDED ? "too many connections"
		    : why == STAT_SOURCE  ? "too many of this source"
					  : "too many new ones of this source");
	return false;
}

/* No descriptor is left. One is kept for this: the client is refused instead of left waiting, and
 * the listener does not report it for ever. */
static bool refuse_one(struct listener *l)
{
	struct server *s = l->server;
	if (tcp_evict(s))
		return true;
	close(s->spare_fd);
	int fd = accept4(l->listening.fd, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK);
	if (fd >= 0)
		close(fd);
	s->spare_fd = dup(s->control_fd);
	s->state[l->listening.service].stat[STAT_NO_FD]++;
	journal_say(&s->journal, JOURNAL_DESCRIPTORS,
		    "%s: a connection was refused: no descriptor is left (%llu connections)",
		    services[l->listening.service].name, (unsigned long long)s->n_conns);
	return fd >= 0;
}

/* A connection has come. */
static void begin(struct listener *l, int fd, const struct sockaddr_storage *address)
{
	struct endpoint e = endpoint_of(address);
	uint32_t source;
	if (admit(l, &e.host, &source))
		tcp_begin(l, fd, &e.host, source);
	else
		close(fd);
}

void tcp_accept(uv_poll_t *poll, int status, int events)
{
	struct listener *l = poll->data;
	(void)status;
	(void)events;
	for (int i = 0; i < ACCEPT_BATCH; i++) {
		struct sockaddr_storage address;
		socklen_t n = sizeof(address);
		int fd = accept4(l->listening.fd, (struct sockaddr *)&address, &n,
				 SOCK_CLOEXEC | SOCK_NONBLOCK);
		if (fd >= 0)
			begin(l, fd, &address);
		else if (errno == EMFILE || errno == ENFILE || errno == ENOMEM || errno == ENOBUFS)
			i = refuse_one(l) ? i : ACCEPT_BATCH;
		else if (errno != ECONNABORTED && errno != EINTR)
			return;
	}
}
