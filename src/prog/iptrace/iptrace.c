/* iptrace - records the packets of interfaces, in the background. Manual: docs/man/iptrace.1. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "live/privilege.h"
#include "net/lookup.h"
#include "prog/daemon.h"
#include "prog/iptrace/files.h"
#include "prog/iptrace/match.h"
#include "prog/iptrace/options.h"

enum {
	DONE = 0,
	MESSAGES_SIZE = 4096,
	FLUSH_INTERVAL_MS = 1000, /* packets in the file are at most so old */
	MAX_SAID = 64,		  /* sentences that are told once, also over rotations */
};

/* Everything one run holds. */
struct run {
	struct iptrace_options opts;
	struct iptrace_criteria criteria;
	struct daemon daemon;
	struct opener *opener;
	struct live *live;
	struct filter *filter;
	struct files *files;
	struct capturing capturing;
	struct live_iface ifaces[LIVE_MAX_SPECS];
	const char *specs[LIVE_MAX_SPECS];
	uint32_t n_specs;
	uint64_t said[MAX_SAID]; /* hashes */
	uint32_t n_said;
	bool ready, unflushed;
	int64_t flushed_ms;
	uint64_t drops_told;
	struct out messages;
	char messages_buf[MESSAGES_SIZE];
};

static void say(struct run *run, const char *sentence)
{
	struct out *o = &run->messages;
	out_s(o, "iptrace: ");
	out_text(o, (const uint8_t *)sentence, (uint32_t)strlen(sentence));
	out_c(o, '\n');
	out_flush(o);
}

/* Each sentence once: a new file says of the same interface what the last one did. */
static void warn(void *ctx, const char *sentence)
{
	struct run *run = ctx;
	uint64_t hash = 0xcbf29ce484222325; /* FNV-1a */
	for (const char *p = sentence; *p; p++)
		hash = (hash ^ (uint8_t)*p) * 0x100000001b3;
	for (uint32_t i = 0; i < run->n_said; i++)
		if (run->said[i] == hash)
			return;
	if (run->n_said < MAX_SAID)
		run->said[run->n_said++] = hash;
	say(run, sentence);
}

/* What the source tells may come again: an interface goes down each night. */
static void warn_always(void *ctx, const char *sentence)
{
	say(ctx, sentence);
}

/* ---- opening ---- */

/* Names become numbers while the user still sees what is wrong with them. */
static int read_names(struct run *run, struct err *err)
{
	const struct iptrace_options *o = &run->opts;
	CLEANUP(etc_freep) struct etc *etc = etc_new(NULL);
	if (!etc)
		return err_set(err, ENOMEM, "out of memory");
	struct netlookup_opts lookup_opts = { .etc = etc };
	CLEANUP(netlookup_freep) struct netlookup *lookup = netlookup_new(&lookup_opts);
	if (!lookup)
		return err_set(err, ENOMEM, "out of memory");
	struct iptrace_names names = { .lookup = netlookup_of(lookup), .etc = etc };
	struct iptrace_criteria *c = &run->criteria;
	struct privilege_user user;
	int r = o->user ? privilege_find_user(&user, o->user, err) : 0;
	c->no_arp = o->no_arp;
	c->both_ways = o->both_ways;
	for (unsigned i = 0; i < o->sources.n && r == 0; i++)
		r = iptrace_add_host(&c->src, o->sources.items[i], &names, err);
	for (unsigned i = 0; i < o->destinations.n && r == 0; i++)
		r = iptrace_add_host(&c->dst, o->destinations.items[i], &names, err);
	for (unsigned i = 0; i < o->protos.n && r == 0; i++)
		r = iptrace_add_protos(c, o->protos.items[i], &names, err);
	for (unsigned i = 0; i < o->ports.n && r == 0; i++)
		r = iptrace_add_ports(c, o->ports.items[i], &names, err);
	return r < 0 ? r : iptrace_filter(&run->filter, c, err);
}

/* The interfaces that were asked for; with -e and without -i all that there are, because what is
 * captured from all together cannot be promiscuous. */
static int choose_interfaces(struct run *run, struct err *err)
{
	const struct iptrace_options *o = &run->opts;
	for (unsigned i = 0; i < o->ifaces.n; i++)
		run->specs[run->n_specs++] = o->ifaces.items[i];
	if (run->n_specs || !o->promiscuous)
		return 0;
	int n = live_list(NULL, run->ifaces, LIVE_MAX_SPECS, err);
	for (int i = 0; i < n && i < LIVE_MAX_SPECS; i++)
		run->specs[run->n_specs++] = run->ifaces[i].name;
	return n < 0 ? n : 0;
}

static int open_source(struct run *run, struct err *err)
{
	const struct iptrace_options *o = &run->opts;
	int r = choose_interfaces(run, err);
	if (r < 0)
		return r;
	struct live_opts opts = { .specs = run->specs,
				  .n_specs = run->n_specs,
				  .ring_bytes = o->ring_bytes,
				  .snaplen = run->filter ? 0 : o->snaplen,
				  .promiscuous = o->promiscuous,
				  .warn = warn_always,
				  .ctx = run };
	return live_open(&run->live, &opts, err);
}

/* Formats that hold packets of one kind of link: not those that hold all of them. */
static int check_links(const struct run *run, struct err *err)
{
	const struct live_iface *first = live_iface(run->live, 0);
	bool is_single = run->opts.format == CAP_PCAP || run->opts.format == CAP_SNOOP;
	for (uint32_t i = 1; is_single && i < live_n_ifaces(run->live); i++) {
		const struct live_iface *iface = live_iface(run->live, i);
		if (iface->link != first->link)
			return err_set(
				err, EINVAL,
				"%s and %s are different kinds of links, which %s file cannot "
				"hold: name one of them with -i",
				first->name, iface->name,
				run->opts.format == CAP_PCAP ? "a tcpdump" : "a snoop");
	}
	return 0;
}

static int open_output(struct run *run, struct err *err)
{
	const struct iptrace_options *o = &run->opts;
	struct files_opts opts = { .path = o->path,
				   .opener = run->opener,
				   .live = run->live,
				   .format = { .format = o->format,
					       .compression = o->compression,
					       .application = "sonde iptrace " SONDE_VERSION,
					       .write_behind = true,
					       .warn = warn,
					       .ctx = run },
				   .limit = o->log_bytes,
				   .warn = warn_always,
				   .ctx = run };
	const char *network = opener_network(run->opener);
	struct err sentence;
	if (network) {
		(void)err_set(&sentence, EIO, "%s: is on %s: writing may hang", o->path, network);
		say(run, sentence.text);
	}
	return files_open(&run->files, &opts, err);
}

static int open_all(struct run *run, struct err *err)
{
	struct opener_opts opener = { .path = run->opts.path,
				      .generations = (uint32_t)run->opts.generations,
				      .pid_path = run->opts.pid_path };
	int r = opener_start(&run->opener, &opener, err);
	if (r == 0)
		r = open_source(run, err);
	if (r == 0)
		r = check_links(run, err);
	if (r == 0)
		r = open_output(run, err);
	if (r == 0)
		r = daemon_open(&run->daemon, "iptrace", err);
	struct privilege_plan plan = { .user = run->opts.user };
	return r < 0 ? r : privilege_drop(&plan, err);
}

/* ---- packets ---- */

/* The capture runs: whoever started it can go on. */
static void become_ready(struct run *run)
{
	struct err sentence;
	run->ready = true;
	daemon_ready(&run->daemon, &run->messages);
	(void)err_set(&sentence, 0, "recording in %s", run->opts.path);
	say(run, sentence.text);
}

static int on_packets(void *ctx, const struct frame *frames, uint32_t n, struct err *err)
{
	struct run *run = ctx;
	if (unlikely(!run->ready))
		become_ready(run);
	run->unflushed = true;
	return files_packets(run->files, frames, n, err);
}

/* Losses are told while they happen, and not only at an end that may be days away. */
static void tell_drops(struct run *run)
{
	struct live_counters counters;
	struct err sentence;
	live_counters(run->live, &counters);
	if (counters.ring_drops == run->drops_told)
		return;
	(void)err_set(&sentence, EIO, "%llu packets dropped so far",
		      (unsigned long long)counters.ring_drops);
	run->drops_told = counters.ring_drops;
	say(run, sentence.text);
}

static int on_idle(void *ctx, struct err *err)
{
	struct run *run = ctx;
	struct timespec now;
	if (!run->ready)
		become_ready(run);
	clock_gettime(CLOCK_MONOTONIC_COARSE, &now);
	int64_t now_ms = (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
	if (now_ms - run->flushed_ms < FLUSH_INTERVAL_MS)
		return 0;
	run->flushed_ms = now_ms;
	if (run->unflushed)
		tell_drops(run);
	run->unflushed = false;
	return files_flush(run->files, err);
}

static void on_hangup(void *ctx)
{
	struct run *run = ctx;
	struct err err;
	if (files_rotate(run->files, &err) < 0)
		say(run, err.text);
}

/* SIGQUIT ends it as SIGTERM does, without a core. */
static void on_quit(int number)
{
	(void)number;
	raise(SIGTERM);
}

/* ---- the end ---- */

static void report(struct run *run)
{
	const struct capturing_counts *counts = &run->capturing.counts;
	capturing_table(&run->capturing, &run->messages);
	out_f(&run->messages, "iptrace: %llu packets received, %llu recorded, %llu dropped\n",
	      (unsigned long long)counts->live.seen, (unsigned long long)counts->written,
	      (unsigned long long)(counts->live.ring_drops + counts->write_errors));
	out_flush(&run->messages);
}

static int capture(struct run *run, struct err *err)
{
	struct err closing;
	struct sigaction quit = { .sa_handler = on_quit };
	run->capturing = (struct capturing){ .program = "iptrace",
					     .live = run->live,
					     .filter = run->filter,
					     .snaplen = run->opts.snaplen,
					     .messages = &run->messages,
					     .packets = on_packets,
					     .idle = on_idle,
					     .ctx = run,
					     .hangup = on_hangup };
	sigemptyset(&quit.sa_mask);
	(void)sigaction(SIGQUIT, &quit, NULL);
	int r = capturing_run(&run->capturing, err);
	daemon_notify(&run->daemon, "STOPPING=1");
	if (r < 0)
		say(run, err->text);
	int closed = files_close(TAKE(run->files), &run->capturing, &closing);
	if (closed < 0 && r >= 0)
		say(run, closing.text);
	report(run);
	if (r == 0 && closed == 0 && run->opts.foreground)
		say(run, "unload success!");
	return r < 0 ? r : closed;
}

static int run_iptrace(struct run *run)
{
	struct err err = { 0 };
	int status = DONE;
	int r = read_names(run, &err);
	if (r == 0)
		r = daemon_begin(&run->daemon, run->opts.foreground, &status, &err);
	if (r == 1)
		return status;
	if (r == 0)
		r = open_all(run, &err);
	if (r < 0) {
		say(run, err.text);
		return IPTRACE_FAILED;
	}
	return capture(run, &err) < 0 ? IPTRACE_FAILED : DONE;
}

int main(int argc, char **argv)
{
	static struct run run = { .daemon = DAEMON_INIT }; /* large, once per process */
	struct err err;
	tzset();
	run.messages = out_fd(STDERR_FILENO, run.messages_buf, MESSAGES_SIZE);
	if (privilege_check(&err) < 0) {
		say(&run, err.text);
		return IPTRACE_FAILED;
	}
	int ended = iptrace_parse(&run.opts, argc, argv);
	if (ended)
		return ended - 1;
	int status = run_iptrace(&run);
	capturing_done(&run.capturing);
	(void)!files_close(run.files, NULL, NULL);
	live_free(run.live);
	filter_free(run.filter);
	opener_stop(run.opener);
	return status;
}
