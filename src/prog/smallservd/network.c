/* The process that talks to the network: its start, its orders from the supervisor, its end. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include "live/privilege.h"
#include "prog/smallservd/control.h"
#include "prog/smallservd/network.h"
#include "prog/smallservd/server.h"

enum {
	STATUS_DONE = 0,
	STATUS_ENVIRONMENT = 3,
	SWEEP_MS = 1000,
	GRACE_MS = 5000,
	OTHER_FDS = 32, /* that are no connections */
};

bool server_allows(const struct service_config *s, const struct host_addr *host)
{
	return !prefix_list_has(&s->deny, host) &&
	       (!s->allow.n || prefix_list_has(&s->allow, host));
}

bool server_knows_time(struct server *s, int64_t now_ns)
{
	bool known = time_is_known(now_ns);
	if (!known)
		journal_say(&s->journal, JOURNAL_REFUSED,
			    "time: the clock of this host stands before 2026: nothing is told");
	return known;
}

/* ---- listeners ---- */

static void released(uv_handle_t *handle)
{
	free(handle->data);
}

static void drop_listeners(struct server *s)
{
	for (uint32_t i = 0; i < s->n_listeners; i++) {
		struct listener *l = s->listeners[i];
		ask_forget_listener(s, l);
		uv_close((uv_handle_t *)&l->poll, released);
		close(l->listening.fd);
	}
	s->n_listeners = 0;
	memset(&s->udp_ports, 0, sizeof(s->udp_ports));
}

static void add_listener(struct server *s, const struct listening *listening)
{
	struct listener *l = calloc(1, sizeof(*l));
	if (!l || uv_poll_init(&s->loop, &l->poll, listening->fd) < 0) {
		free(l);
		close(listening->fd);
		return;
	}
	l->poll.data = l;
	l->server = s;
	l->listening = *listening;
	if (listening->udp)
		port_set_add(&s->udp_ports, listening->at.port);
	uv_poll_start(&l->poll, UV_READABLE, listening->udp ? udp_ready : tcp_accept);
	s->listeners[s->n_listeners++] = l;
}

/* How many connections there are descriptors for. */
static void set_bounds(struct server *s)
{
	/* A reload brings new descriptors of the listeners before the old ones go. */
	uint64_t used = OTHER_FDS + 2ULL * SOCKETS_MAX;
	s->max_conns = s->config.connections;
	if (s->max_fds >= s->max_conns + used)
		return;
	s->max_conns = s->max_fds > 2 * used ? s->max_fds - used : s->max_fds / 2;
	journal_say(&s->journal, JOURNAL_STATE,
		    "%llu connections at a time: there are no more descriptors (LimitNOFILE, "
		    "ulimit -n)",
		    (unsigned long long)s->max_conns);
}

/* ---- orders ---- */

/* Connections stay as they are; the descriptors of sockets that stay are new ones of the same. */
static void take_config(struct server *s, struct control_message *m, const int *fds, uint32_t n)
{
	if (n != m->sockets.n) {
		for (uint32_t i = 0; i < n; i++)
			close(fds[i]);
		journal_say(&s->journal, JOURNAL_STATE,
			    "no descriptors are left for the new configuration: the old one stays");
		return;
	}
	drop_listeners(s);
	s->config = m->config;
	s->journal.per_minute = m->config.log_rate;
	s->journal.to_syslog = m->to_syslog;
	for (uint32_t i = 0; i < n; i++) {
		m->sockets.item[i].fd = fds[i];
		add_listener(s, &m->sockets.item[i]);
	}
	set_bounds(s);
}

static void send_stats(struct server *s, struct control_message *m)
{
	struct out o = out_mem(m->stats, sizeof(m->stats));
	stats_text(s, &o);
	out_c(&o, '\0');
	stats_json(s, &o);
	out_c(&o, '\0');
	m->kind = CONTROL_STATS;
	m->n = (uint32_t)o.len;
	(void)!control_send(s->control_fd, m, NULL, 0);
}

static void begin_end(struct server *s)
{
	if (s->ending)
		return;
	s->ending = true;
	s->ending_ms = uv_now(&s->loop) + GRACE_MS;
	drop_listeners(s);
	tcp_end(s);
}

static void take_order(uv_poll_t *poll, int status, int events)
{
	static struct control_message m; /* large */
	struct server *s = poll->data;
	int fds[SOCKETS_MAX];
	uint32_t n = SOCKETS_MAX;
	(void)status;
	(void)events;
	int r = control_receive(s->control_fd, &m, fds, &n);
	if (r <= 0) { /* the supervisor has gone: nobody would end us */
		uv_stop(&s->loop);
		return;
	}
	switch (m.kind) {
	case CONTROL_CONFIG:
		take_config(s, &m, fds, n);
		m.kind = CONTROL_READY;
		(void)!control_send(s->control_fd, &m, NULL, 0);
		break;
	case CONTROL_RECORDS:
		ask_start(s, n ? fds[0] : -1);
		break;
	case CONTROL_STATS:
		send_stats(s, &m);
		break;
	case CONTROL_END:
		begin_end(s);
		break;
	default:
		break;
	}
}

static void tick(uv_timer_t *timer)
{
	struct server *s = timer->data;
	tcp_sweep(s);
	if (s->ending && !s->n_conns)
		uv_stop(&s->loop);
}

/* ---- start ---- */

static int prepare(struct server *s, int control_fd, const struct config *config, struct err *err)
{
	struct timespec now;
	char *pattern = malloc(PATTERN_SIZE);
	struct rlimit limit = { .rlim_cur = OTHER_FDS };
	clock_gettime(CLOCK_MONOTONIC, &now);
	(void)getrlimit(RLIMIT_NOFILE, &limit); /* cannot be asked later */
	tzset();
	s->max_fds = limit.rlim_cur;
	s->config = *config;
	s->control_fd = control_fd;
	s->records_fd = -1;
	s->started_s = now.tv_sec;
	s->journal.per_minute = config->log_rate;
	s->pattern = pattern;
	s->shared = malloc(SHARED_SIZE);
	s->datagrams = malloc((size_t)UDP_BATCH * UDP_SIZE);
	s->answer = malloc(sizeof(*s->answer));
	s->spare_fd = dup(control_fd);
	if (!pattern || !s->shared || !s->datagrams || !s->answer || limits_init(&s->limits) < 0)
		return err_set(err, ENOMEM, "out of memory");
	chargen_fill(pattern, PATTERN_SIZE);
	int r = uv_loop_init(&s->loop);
	if (r == 0)
		r = uv_timer_init(&s->loop, &s->tick);
	if (r == 0)
		r = uv_poll_init(&s->loop, &s->control, control_fd);
	if (r < 0)
		return err_set(err, -r, "cannot make an event loop: %s", uv_strerror(r));
	s->tick.data = s->control.data = s;
	return 0;
}

int network_run(int control_fd, const struct config *config, const struct daemon *daemon)
{
	static struct server server; /* large */
	struct privilege_plan plan = { .user = *config->user ? config->user : NULL,
				       .needs = PRIVILEGE_ACCEPT };
	struct err err;
	signal(SIGPIPE, SIG_IGN);
	int r = prepare(&server, control_fd, config, &err);
	if (r == 0)
		r = privilege_drop(&plan, &err);
	if (r < 0) {
		fprintf(stderr, "smallservd: %s\n", err.text);
		return STATUS_ENVIRONMENT;
	}
	daemon_detach(daemon);
	uv_poll_start(&server.control, UV_READABLE, take_order);
	uv_timer_start(&server.tick, tick, SWEEP_MS, SWEEP_MS);
	uv_run(&server.loop, UV_RUN_DEFAULT);
	return STATUS_DONE;
}
