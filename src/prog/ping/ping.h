/*
 * ping's parts: what is asked for (opts), each host with its counts (target), the loop that sends
 * and receives (run), and what is said of it (show, show_json). ping_v2 has its own program.
 */
#ifndef SONDE_PROG_PING_PING_H
#define SONDE_PROG_PING_PING_H

#include "base/out.h"
#include "net/echo.h"
#include "net/find_host.h"
#include "prog/options.h"

/* The statuses of ping(1): an answer, none, usage, no socket. */
enum { PING_ANSWERED = 0, PING_SILENT = 1, PING_USAGE = 2, PING_ENVIRONMENT = 3 };

enum {
	TARGETS_MAX = 65536,
	NAME_SIZE = FOUND_NAME,
	PROBES_FEW = 4096, /* remembered of a host when there are few hosts */
	PROBES_MANY = 64,  /* and when there are many */
	FEW_TARGETS = 16,
	DOWN_AFTER = 3, /* silent probes in a row that mean "down" */
	HISTOGRAM_STEPS = 32,
	HISTOGRAM_SIZE = 40 * HISTOGRAM_STEPS,
};

enum until { UNTIL_NONE = -1, UNTIL_UP, UNTIL_DOWN };

struct ping_opts {
	bool dont_route, verbose, quiet, usec, json, broadcast, debug, v4, v6, percentiles, mtu;
	uint64_t count; /* probes for each host; 0: for ever */
	uint64_t size, ttl, tos;
	int64_t interval_ns, wait_ns, deadline_ns;
	const char *from, *list;
	int until; /* enum until */
};

/* One request that was sent. */
struct probe {
	int64_t sent_ns;
	uint32_t index; /* the n-th of its target; its sequence number is the lower half */
	bool answered, expired;
};

/* Round-trip times in bins whose width grows with them: 1/32 of the value. */
struct histogram {
	uint64_t n;
	uint32_t bin[HISTOGRAM_SIZE];
};

void histogram_add(struct histogram *h, int64_t ns);

/* The upper end of the bin in which `percent` of the values are reached; 0 if there are none. */
int64_t histogram_percentile(const struct histogram *h, unsigned percent);

struct target {
	char name[NAME_SIZE]; /* canonical, clean */
	struct endpoint address;
	uint32_t n_sent, n_received, n_duplicates, n_late, n_errors, n_wrong, n_failed;
	uint32_t n_silent; /* probes in a row without an answer */
	uint32_t next_expiry;
	int64_t min_ns, max_ns, sum_ns;
	uint64_t sum_ms;	     /* of whole milliseconds, as the classic summary adds them */
	struct probe *probes;	     /* ring of n_probes */
	struct histogram *histogram; /* NULL: not wanted */
};

struct run {
	struct ping_opts opts;
	struct target *targets, **by_address; /* the second sorted, for looking up */
	uint32_t n_targets, n_probes;
	struct echo *echo[2]; /* IPv4, IPv6; NULL: not needed */
	struct out out, messages;
	struct err err;
	uint64_t n_done; /* probes sent in all */
	int64_t start_ns, end_ns;
	int64_t late_ns;       /* an answer after that is late */
	bool stopped, reached; /* by the user; what --until waits for has come */
};

/* What came back for a probe. */
struct answer {
	const struct echo_event *event;
	int64_t rtt_ns; /* -1: unknown */
	uint32_t index;
	bool duplicate, late;
};

/* targets.c: names to targets. Returns 0, or the exit status after a sentence. */
extern const struct options ping_options;
int targets_add(struct run *run, const char *name);
int targets_read(struct run *run, const char *path);
int targets_finish(struct run *run);
struct target *target_find(const struct run *run, const struct endpoint *address);
void targets_free(struct run *run);

/* loop.c: sends and receives until the end. Returns 0 or a negative errno with its sentence. */
int ping_loop(struct run *run) MUST_CHECK;

/* mtu.c: finds the path MTU of the only target. Returns the exit status. */
int ping_mtu(struct run *run);

/* show.c */
void show_start(struct run *run);
void show_answer(struct run *run, const struct target *target, const struct answer *answer);
void show_error(struct run *run, const struct target *target, const struct echo_event *event);
void show_invalid(struct run *run, const struct echo_event *event);
void show_expired(struct run *run, const struct target *target, uint32_t index);
void show_unsent(struct run *run, const struct target *target, int error);
void show_summary(struct run *run);

/* show_json.c: the same as objects. */
void json_answer(struct run *run, const struct target *target, const struct answer *answer);
void json_error(struct run *run, const struct target *target, const struct echo_event *event);
void json_expired(struct run *run, const struct target *target, uint32_t index);
void json_unsent(struct run *run, const struct target *target, int error);
void json_summary(struct run *run, const struct target *target);

/* Signals: SIGINT stops, SIGQUIT asks for the counts so far. The mask to wait with is in
 * *ret_waiting. */
void signals_catch(void *ret_waiting);
bool signals_stopped(void);
bool signals_summary(void); /* and forgets that it was asked for */

#endif
