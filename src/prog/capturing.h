/*
 * What every capturing program does: start the source, take packets through the filter to a sink
 * until a signal, a count or an error ends it, then drain the rings, and tell the counters.
 *
 *	live_open(&live, ...)			interfaces and link types are known
 *	expression_compile(&filter, ...)
 *	capout_open(&out, path, { .write_behind = true, ... })
 *	capturing_declare(live, out, &err)	interfaces, into the file's header
 *	drop privileges
 *	struct capturing c = { .program = "snoop", .live = live, .filter = filter, ... };
 *	r = capturing_run(&c, &err)
 *	capturing_conclude(&c, out, &err)	what was counted, into the file
 *	capout_close(out, &err)
 *	capturing_table(&c, &messages)
 *	capturing_done(&c)
 *
 * capturing_run catches SIGINT, SIGTERM and SIGHUP (stop; a second one ends the process), SIGUSR1
 * (counters on standard error). One capture per process.
 */
#ifndef SONDE_PROG_CAPTURING_H
#define SONDE_PROG_CAPTURING_H

#include "base/out.h"
#include "capfile/capfile.h"
#include "filter/filter.h"
#include "live/live.h"

enum { CAPTURING_TICK_MS = 100, CAPTURING_MAX_LINKS = 8 };

/* What became of the packets of one interface. */
struct capturing_share {
	uint64_t filtered, written, left, write_errors;
};

/*
 * seen = written + filtered + left + write_errors + live.ring_drops, once capturing_run is back;
 * before that the difference waits in a ring.
 */
struct capturing_counts {
	struct live_counters live;
	uint64_t filtered;     /* not selected by the filter, in user space */
	uint64_t written;      /* accepted by the sink */
	uint64_t left;	       /* unread when -c or an error ended the capture */
	uint64_t write_errors; /* selected, but refused by the sink */
};

struct capturing {
	/* filled by the program; all are borrowed */
	const char *program; /* name in messages */
	struct live *live;
	struct filter *filter; /* NULL: every packet */
	bool user_filter_only; /* the kernel passes every packet */
	uint32_t snaplen;      /* as in live_opts */
	uint64_t max_count;    /* stop after so many selected packets; 0: no limit */
	struct out *messages;  /* standard error */
	/* Packets are being captured from now on: say so, tell whoever waits. May be NULL. */
	void (*started)(void *ctx);
	/*
	 * Takes one selected packet. Returns 0; -EINVAL: this one cannot be written, others can;
	 * any other negative errno with its sentence ends the capture.
	 */
	int (*packet)(void *ctx, struct frame *frame, struct err *err);
	/*
	 * The same instead of it, for what is better done with many: n selected packets of one
	 * interface. Returns how many it took, at least the first, or an error with that one.
	 */
	int (*packets)(void *ctx, const struct frame *frames, uint32_t n, struct err *err);
	/* Nothing waits just now: flush text, look at names, rotate by time. Called at least every
	 * CAPTURING_TICK_MS, also when the wire is busy. May be NULL. A negative errno with its
	 * sentence ends the capture. */
	int (*idle)(void *ctx, struct err *err);
	void *ctx;
	/* Set by the program when it leaves the cursor behind an unfinished line, such as a running
	 * count: whatever is said next begins a new one. */
	bool mid_line;
	/* Called for SIGHUP instead of stopping (daemons: reopen, rotate). May be NULL. */
	void (*hangup)(void *ctx);
	/* results, also during the run */
	struct capturing_counts counts;
	uint64_t n_selected;
	/* its own */
	struct capturing_share *shares; /* by interface */
	int64_t start_ns, end_ns;
	int64_t ticked_ns;
	uint32_t exact[CAPTURING_MAX_LINKS]; /* links whose filter the kernel decides alone */
	uint32_t n_exact;
	bool stopped;
};

/* Returns 0 (stopped by a signal or by max_count), -ENODEV with a sentence (the only interface is
 * gone; the counters are complete, status 4), or another negative errno with its sentence. */
int capturing_run(struct capturing *c, struct err *err) MUST_CHECK;

/* Ends the run from within packet or idle, as a signal would. */
void capturing_stop(struct capturing *c);

/* Whether packets were lost on the way: rings, interfaces, write errors. */
bool capturing_lost(const struct capturing *c);

/* The table, one line for each interface that had packets or was asked for, and a total. */
void capturing_table(const struct capturing *c, struct out *o);

/* Declares the interfaces in a file, before the first packet. */
int capturing_declare(const struct live *live, struct capout *out, struct err *err) MUST_CHECK;

/* Interface i as files describe it. Strings belong to live. c may be NULL: without statistics. */
struct cap_iface capturing_iface(const struct live *live, const struct capturing *c, uint32_t i);

/* Hands the statistics to the file, after the run. */
int capturing_conclude(const struct capturing *c, struct capout *out, struct err *err) MUST_CHECK;

/* Ends the unfinished line, if there is one. */
void capturing_end_line(struct capturing *c);

/* Frees what capturing_run made. */
void capturing_done(struct capturing *c);

#endif
