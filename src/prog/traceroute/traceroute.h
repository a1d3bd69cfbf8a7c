/*
 * traceroute's parts: the trace with its hops and probes, the ways to send a probe (method), the
 * order in which they go out (schedule), and what is said (show, show_json).
 */
#ifndef SONDE_PROG_TRACEROUTE_TRACEROUTE_H
#define SONDE_PROG_TRACEROUTE_TRACEROUTE_H

#include "base/out.h"
#include "net/echo.h"
#include "net/find_host.h"
#include "net/names.h"
#include "prog/options.h"
#include "prog/traceroute/extension.h"

enum { DONE = 0, UNKNOWN = 1, USAGE = 2, ENVIRONMENT = 3 };

enum {
	HOPS_MAX = 255,
	QUERIES_MAX = 64, /* probes of a hop, also flows */
	PACKET_MAX = 65000,
	PROBE_DATA = 10,	/* bytes of data that a UDP probe has at least */
	AHEAD = 4,		/* hops that are tried before the one before has answered */
	ADAPTIVE_MIN_MS = 500,	/* silence counts after that, and after ADAPTIVE_FACTOR times */
	ADAPTIVE_FACTOR = 4,	/* the longest answer so far, but never later than -w */
	LIMITED_WAIT_MS = 1100, /* a router that has stopped answering gets a last chance */
};

enum method { METHOD_UDP, METHOD_ICMP, METHOD_TCP };

struct opts {
	bool numeric, dont_route, verbose, debug, v4, v6, icmp, tcp, extensions, mtu, json;
	uint64_t max_ttl, first_ttl, queries, tos, port, flows, parallel;
	int64_t wait_ns, pause_ns;
	const char *source, *interface;
};

enum probe_state { PROBE_WAITING, PROBE_SENT, PROBE_ANSWERED, PROBE_SILENT };

struct probe {
	enum probe_state state;
	bool retried, reached, failed;
	uint16_t id;
	int fd; /* TCP: its own socket, else -1 */
	int64_t sent_ns, rtt_ns;
	struct endpoint from;
	size_t n_bytes; /* of the answer */
	int hop_limit;	/* with which it arrived, -1: unknown */
	char mark[16];	/* "!H" and the like, or empty */
	uint32_t mtu;	/* --mtu: that somebody named on the way to this answer, 0: none */
	struct extensions extensions;
};

struct hop {
	unsigned ttl;
	struct probe probes[QUERIES_MAX];
	bool shown;
};

/* A stream of probes that routers treat alike: addresses, ports or identifier stay the same. */
struct flow {
	int fd; /* UDP */
	struct echo *echo;
	uint16_t source_port; /* TCP */
};

struct trace {
	struct opts opts;
	enum method method;
	char name[FOUND_NAME]; /* of the target, clean */
	struct endpoint target, source;
	bool has_source;
	uint32_t packet_size; /* IP header and all */
	uint32_t overhead;    /* of that, headers */
	uint8_t secret[8];
	struct flow flows[QUERIES_MAX];
	struct hop hops[HOPS_MAX + 1]; /* by ttl */
	uint16_t next_id;
	unsigned last_ttl;   /* where the target was reached, or max_ttl */
	unsigned next_shown; /* the first hop that is not complete */
	int64_t longest_ns;  /* answer so far */
	int64_t last_sent_ns;
	bool reached;
	bool one_by_one; /* answers cannot be told apart: one probe at a time */
	struct names *names;
	struct out out;
	struct err err;
};

/* method.c */
int method_open(struct trace *trace) MUST_CHECK; /* 0 or a negative errno with its sentence */
void method_close(struct trace *trace);

/* Sends a probe. Returns 0 or a negative errno; -EMSGSIZE after the packet size was lowered. */
int method_send(struct trace *trace, struct hop *hop, unsigned query) MUST_CHECK;

/* Takes what has arrived; waits for it until the time, at most. */
void method_receive(struct trace *trace, int64_t until_ns);

/* answer.c: what an arrival means for the probe it belongs to. */
void answer_take(struct trace *trace, struct hop *hop, struct probe *probe,
		 const struct arrival *arrival);
struct probe *probe_by_id(struct trace *trace, uint16_t id, struct hop **ret_hop);
struct probe *probe_only_sent(struct trace *trace, struct hop **ret_hop);

/* schedule.c: the whole trace. Returns 0 or a negative errno with its sentence. */
int trace_run(struct trace *trace) MUST_CHECK;
bool hop_is_complete(const struct trace *trace, const struct hop *hop);

/* show.c, show_json.c */
extern const struct options traceroute_options;
void show_start(struct trace *trace);
void show_hop(struct trace *trace, const struct hop *hop);
void show_end(struct trace *trace);
void json_start(struct trace *trace);
void json_hop(struct trace *trace, const struct hop *hop);
void json_end(struct trace *trace);
const char *hop_name(struct trace *trace, const struct endpoint *from); /* NULL: none */

#endif
