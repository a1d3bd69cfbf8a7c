/*
 * The process that talks to the network: one loop over all sockets. It opens nothing; the
 * supervisor hands it configuration and sockets (network.c), the records process answers what it
 * cannot know (ask.c). tcp.c and udp.c are its engines.
 */
#ifndef SONDE_PROG_SMALLSERVD_SERVER_H
#define SONDE_PROG_SMALLSERVD_SERVER_H

#include <sys/uio.h>
#include <uv.h>

#include "prog/smallservd/journal.h"
#include "prog/smallservd/limits.h"
#include "prog/smallservd/records.h"
#include "prog/smallservd/sockets.h"
#include "prog/smallservd/texts.h"
#include "prog/smallservd/udp_rules.h"

enum {
	SHARED_SIZE = 262144, /* what one read takes at most */
	ASKING_MAX = 32,      /* questions at the records process at a time */
	UDP_BATCH = 16,
	UDP_SIZE = 65536,
	UDP_WAITING_MAX = 64, /* UDP questions that wait for it */
	PATTERN_CHUNK = 65536,
	PATTERN_SIZE = CHARGEN_PERIOD + PATTERN_CHUNK, /* so much can be sent from any place */
};

enum stat_tcp {
	STAT_ACCEPTED,
	STAT_ENDED,
	STAT_IDLE,	/* ended for doing nothing for too long */
	STAT_LIFETIME,	/* ended for lasting too long */
	STAT_BYTES,	/* ended for too many bytes */
	STAT_EVICTED,	/* ended to make room for another */
	STAT_RESET,	/* ended by the client, or the network */
	STAT_DENIED,	/* by allow and deny */
	STAT_CROWDED,	/* too many connections */
	STAT_SOURCE,	/* too many of this source */
	STAT_RATE,	/* too many new ones of this source */
	STAT_NO_FD,	/* no descriptor left */
	STAT_QUESTIONS, /* UDP: datagrams */
	STAT_ANSWERS,	/* UDP */
	STAT_UDP_DENIED,
	STAT_UDP_PORT,	 /* from a port that may answer in turn */
	STAT_UDP_FORGED, /* from or to an address that no honest question has */
	STAT_UDP_RATE,
	STAT_UDP_LARGER, /* the answer would have been larger than the question */
	STAT_UDP_LOST,	 /* could not be sent, or nobody was there to answer */
	N_STATS
};

struct server;

struct listener {
	uv_poll_t poll;
	struct server *server;
	struct listening listening;
};

struct service_state {
	uint64_t stat[N_STATS];
	uint64_t n_in, n_out; /* bytes */
	uint64_t n_open;
};

struct conn;

/* What waits for the records process's answer. */
struct asked {
	uint32_t id;
	struct conn *conn; /* NULL: the client has gone, or UDP */
	int32_t udp;	   /* index in udp_waiting, or -1 */
	bool used;
};

/* The address that a datagram was sent to. */
struct udp_source {
	struct host_addr host; /* kind ADDR_NONE: not known */
	uint32_t interface;
};

struct udp_waiting {
	bool used;
	struct listener *listener; /* NULL: it is gone */
	struct sockaddr_storage from;
	socklen_t n_from;
	struct udp_source us; /* which of our addresses answers */
	size_t n_question;
	bool amplify; /* the answer may be longer than the question */
};

struct server {
	struct config config;
	uv_loop_t loop;
	uv_timer_t tick;
	uv_poll_t control;
	uv_poll_t *records; /* NULL: there is none at the moment */
	int control_fd, records_fd;
	int spare_fd;
	bool ending;
	uint64_t ending_ms; /* when all connections are cut */
	struct listener *listeners[SOCKETS_MAX];
	uint32_t n_listeners;
	/* Connections, the one that moved longest ago first. */
	struct conn *oldest, *newest;
	uint64_t n_conns, max_conns, peak_conns, max_fds;
	/* Those that wait for a place at the records process. */
	struct conn *waiting_first, *waiting_last;
	struct asked asked[ASKING_MAX];
	uint32_t n_asked, next_id;
	struct udp_waiting udp_waiting[UDP_WAITING_MAX];
	struct bucket udp_total;
	struct limits limits;
	struct journal journal;
	struct service_state state[N_SERVICES];
	int64_t started_s;
	const char *pattern; /* of chargen */
	char *shared, *datagrams;
	struct port_set udp_ports; /* our own */
	struct records_answer *answer;
};

/* ---- accept.c ---- */

void tcp_accept(uv_poll_t *poll, int status, int events); /* a listener */

/* ---- tcp.c ---- */

/* A new connection; source: in the table of limits, counted here, or LIMITS_NONE. */
void tcp_begin(struct listener *l, int fd, const struct host_addr *host, uint32_t source);

/* Makes room by ending the connection that has not moved for the longest time. Returns whether
 * there is one that may be ended. */
bool tcp_evict(struct server *server);

/* The records process's answer, the question for it, and the row of those that wait for it. */
void tcp_answered(struct conn *conn, const char *text, size_t n);
bool tcp_question(struct conn *conn, struct records_question *ret);
struct conn **tcp_next_waiting(struct conn *conn);

/* Every second: ends what has lasted too long. */
void tcp_sweep(struct server *server);

/* The daemon ends: finishes what can be finished. */
void tcp_end(struct server *server);

/* ---- udp.c ---- */

void udp_ready(uv_poll_t *poll, int status, int events);
void udp_answered(struct server *server, struct udp_waiting *w, const char *text, size_t n);

/* ---- ask.c ---- */

void ask_start(struct server *server, int fd);
void ask_for(struct server *server, struct conn *conn);
int ask_for_udp(struct server *server, const struct udp_waiting *w);
void ask_forget(struct server *server, struct conn *conn);
void ask_forget_listener(struct server *server, const struct listener *listener);

/* ---- stats.c ---- */

void stats_text(const struct server *server, struct out *o);
void stats_json(const struct server *server, struct out *o);

/* Whether the time can be told; the log says so if not. */
bool server_knows_time(struct server *s, int64_t now_ns);

/* Whether a source may ask a service at all. */
bool server_allows(const struct service_config *s, const struct host_addr *host);

#endif
