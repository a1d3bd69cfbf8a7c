/* tcpdump on the wire: which interface, the manual's pseudo-interfaces, what is said at start and
 * end. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "live/privilege.h"
#include "prog/ends.h"
#include "prog/tcpdump_run.h"

enum { LIST_MAX = 64, FLUSH_INTERVAL_MS = 1000, ETHER_HEADER = 14, MESSAGES_SIZE = 4096 };

/* "ip", "udp", "tcp": packets of all interfaces as that layer of the system sees them. */
static const struct pseudo {
	const char *name, *expression;
} pseudos[] = { { "ip", "ip" }, { "udp", "ip proto \\udp" }, { "tcp", "ip proto \\tcp" } };

struct live_run {
	struct tcpdump_run *run;
	const char *name;	     /* of the interface */
	const struct pseudo *pseudo; /* NULL: none */
	struct live_iface ifaces[LIST_MAX];
	struct live *live;
	struct ends ends; /* of packets in the file */
	struct capturing capturing;
	struct out messages;
	char messages_buf[MESSAGES_SIZE];
	int64_t flushed_ms;
};

/* ---- opening ---- */

/* The interface asked for, else the first that is up and no loopback. */
static int choose(struct live_run *l, struct err *err)
{
	const char *name = l->run->opts.interface;
	for (size_t i = 0; name && i < ARRAY_LEN(pseudos); i++)
		if (strcasecmp(name, pseudos[i].name) == 0)
			l->pseudo = &pseudos[i];
	l->name = name;
	if (name)
		return 0;
	int n = live_list(NULL, l->ifaces, LIST_MAX, err);
	if (n < 0)
		return n;
	for (int i = 0; i < n && i < LIST_MAX && !l->name; i++)
		if (l->ifaces[i].up && !l->ifaces[i].loopback)
			l->name = l->ifaces[i].name;
	return l->name ? 0 : err_set(err, ENODEV, "no suitable device found");
}

static int open_source(struct live_run *l, struct err *err)
{
	const struct tcpdump_options *o = &l->run->opts;
	struct live_opts opts = {
		.specs = &l->name,
		.n_specs = l->pseudo ? 0 : 1,
		/* The filter looks at whole packets; they are cut behind it. */
		.snaplen = *o->expression || l->pseudo ? 0 : o->snaplen,
		.retire_ms = o->out_path ? LIVE_RETIRE_FILE_MS : LIVE_RETIRE_SCREEN_MS,
		.ring_bytes = (uint64_t)o->buffers * LIVE_BLOCK_BYTES,
		.promiscuous = !o->not_promiscuous && !l->pseudo,
		.warn = tcpdump_warn,
		.ctx = l->run,
	};
	return live_open(&l->live, &opts, err);
}

/* The interface's IPv4 network, which -f and broadcasts are judged by. */
static void find_network(struct live_run *l)
{
	const struct live_iface *iface = l->pseudo ? NULL : live_iface(l->live, 0);
	for (uint32_t i = 0; iface && i < iface->n_addresses; i++) {
		const struct live_address *a = &iface->addresses[i];
		if (a->family != AF_INET || !a->prefix || l->run->mask)
			continue;
		l->run->mask = UINT32_MAX << (32 - a->prefix);
		l->run->net = ((uint32_t)a->bytes[0] << 24 | (uint32_t)a->bytes[1] << 16 |
			       (uint32_t)a->bytes[2] << 8 | a->bytes[3]) &
			      l->run->mask;
	}
}

/* A pseudo-interface adds to the expression. The user's part is compiled alone first: mistakes are
 * told by its own columns, and there is no link header to look at. */
static int open_filter(struct live_run *l, struct err *err)
{
	struct tcpdump_options *o = &l->run->opts;
	const struct live_iface *iface = live_iface(l->live, 0);
	uint32_t link = l->pseudo ? LINK_RAW : iface ? iface->link : LINK_ETHERNET;
	int r = *o->expression ? tcpdump_open_filter(l->run, link, err) : 0;
	if (r < 0 || !l->pseudo)
		return r;
	l->run->filter = filter_free(l->run->filter);
	char *text = NULL;
	int n = *o->expression
			? asprintf(&text, "(%s) and (%s)", o->expression, l->pseudo->expression)
			: asprintf(&text, "%s", l->pseudo->expression);
	if (n < 0)
		return err_set(err, ENOMEM, "out of memory");
	free(o->expression);
	o->expression = text;
	o->filter.language = FILTER_TCPDUMP;
	return tcpdump_open_filter(l->run, iface ? iface->link : LINK_ETHERNET, err);
}

/* An interface as the file has it: a pseudo-interface delivers IP. */
static struct cap_iface iface_of(const struct live_run *l, uint32_t i)
{
	struct cap_iface iface = capturing_iface(l->live, NULL, i);
	if (l->pseudo)
		iface.link = LINK_RAW;
	return iface;
}

static int open_copy(struct live_run *l, struct err *err)
{
	int r = tcpdump_open_copy(l->run, err);
	for (uint32_t i = 0; i < live_n_ifaces(l->live) && r == 0; i++) {
		struct cap_iface iface = iface_of(l, i);
		r = capout_iface(l->run->copy, i, &iface, err);
	}
	if (r == 0)
		r = ends_open(&l->ends, l->run->copy, err);
	return r;
}

static int open_all(struct live_run *l, struct err *err)
{
	int r = tcpdump_open_text(l->run, err);
	if (r == 0)
		r = choose(l, err);
	if (r == 0)
		r = open_source(l, err);
	if (r == 0)
		r = tcpdump_open_names(l->run, err);
	if (r < 0)
		return r;
	find_network(l);
	r = open_filter(l, err);
	if (r < 0)
		return r;
	return l->run->opts.out_path ? open_copy(l, err) : tcpdump_open_style(l->run, err);
}

static int drop_privileges(struct live_run *l, struct err *err)
{
	const char *readable[] = { getenv("SONDE_ETC"), NULL };
	const struct tcpdump_options *o = &l->run->opts;
	struct privilege_plan plan = { .readable = readable,
				       .needs = o->numeric || o->out_path ? 0 : PRIVILEGE_NAMES };
	return privilege_drop(&plan, err);
}

/* ---- packets ---- */

static void started(void *ctx)
{
	struct live_run *l = ctx;
	struct out *o = &l->messages;
	out_s(o, "Getting stats.\ntcpdump: listening on ");
	out_text(o, (const uint8_t *)l->name, (uint32_t)strlen(l->name));
	out_s(o, ":\n");
	out_flush(o);
}

/* What the pseudo-interface delivers of a frame: the IP packet in it. */
static void strip(struct frame *frame)
{
	enum { TAG = 4 };
	uint32_t n = frame->link == LINK_ETHERNET ? ETHER_HEADER : 0;
	if (n && frame->cap >= ETHER_HEADER && frame->data[12] == 0x81 && !frame->data[13])
		n += TAG;
	n = min_u32(n, frame->cap);
	frame->data += n;
	frame->cap -= n;
	frame->len -= n;
	frame->link = LINK_RAW;
}

static int copy(void *ctx, const struct frame *frames, uint32_t n, struct err *err)
{
	struct live_run *l = ctx;
	struct cap_iface iface = iface_of(l, frames->iface);
	struct cap_batch batch = { frames, n, &iface };
	return ends_write(&l->ends, l->run->copy, &batch, err);
}

static int packet(void *ctx, struct frame *frame, struct err *err)
{
	struct live_run *l = ctx;
	struct tcpdump_run *run = l->run;
	if (l->pseudo)
		strip(frame);
	if (run->copy) {
		int r = copy(ctx, frame, 1, err);
		return r < 0 ? r : 0;
	}
	struct json_origin origin = { .interface = live_iface(l->live, frame->iface)->name };
	tcpdump_show(run, frame, &origin);
	return tcpdump_text_error(run, err);
}

static int idle(void *ctx, struct err *err)
{
	struct live_run *l = ctx;
	if (!l->run->copy) {
		out_flush(&l->run->out);
		names_run(l->run->names, 0);
		return tcpdump_text_error(l->run, err);
	}
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC_COARSE, &t);
	int64_t now = (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
	if (now - l->flushed_ms < FLUSH_INTERVAL_MS)
		return 0;
	l->flushed_ms = now;
	return capout_flush(l->run->copy, err);
}

/* ---- the run ---- */

static int finish(struct live_run *l, struct err *err)
{
	struct tcpdump_run *run = l->run;
	out_flush(&run->out);
	if (!run->copy)
		return tcpdump_text_error(run, err);
	int r = l->pseudo ? 0 : capturing_conclude(&l->capturing, run->copy, err);
	int closed = capout_close(TAKE(run->copy), r < 0 ? NULL : err);
	if (r < 0 || closed < 0)
		ends_cut(&l->ends, l->ends.fd, &l->capturing);
	return r < 0 ? r : closed;
}

/* What a signal ended says what it was; what -c ended does not. */
static void put_counts(struct live_run *l)
{
	uint64_t max = l->run->opts.max_count;
	const struct capturing_counts *c = &l->capturing.counts;
	if (max && l->capturing.n_selected == max)
		return;
	out_f(&l->messages, "\n%llu packets received by filter\n%llu packets dropped by kernel\n",
	      (unsigned long long)(c->live.seen == UINT64_MAX ? c->live.delivered : c->live.seen),
	      (unsigned long long)c->live.ring_drops);
	out_flush(&l->messages);
}

static int capture(struct live_run *l)
{
	struct err err = { 0 }, closing = { 0 };
	l->capturing = (struct capturing){ .program = "tcpdump",
					   .live = l->live,
					   .filter = l->run->filter,
					   .snaplen = l->run->opts.snaplen,
					   .max_count = l->run->opts.max_count,
					   .messages = &l->messages,
					   .started = started,
					   .packet = packet,
					   .packets = l->run->copy && !l->pseudo ? copy : NULL,
					   .idle = idle,
					   .ctx = l };
	/* The header at once: only now may there be a thread. */
	int r = l->run->copy ? capout_flush(l->run->copy, &err) : 0;
	if (l->run->copy)
		ends_begin(&l->ends, capout_bytes(l->run->copy));
	if (r == 0)
		r = capturing_run(&l->capturing, &err);
	int finished = finish(l, &closing);
	if (r < 0)
		tcpdump_complain(0, "%s", err.text);
	else if (finished < 0)
		tcpdump_complain(0, "%s", closing.text);
	put_counts(l);
	if (r == -ENODEV)
		return TCPDUMP_PARTIAL;
	if (r < 0 || finished < 0)
		return TCPDUMP_ENVIRONMENT;
	return capturing_lost(&l->capturing) ? TCPDUMP_PARTIAL : TCPDUMP_DONE;
}

int tcpdump_live(struct tcpdump_run *run)
{
	struct live_run *l = calloc(1, sizeof(*l));
	struct err err = { 0 };
	if (!l)
		return tcpdump_complain(TCPDUMP_ENVIRONMENT, "out of memory");
	l->run = run;
	l->messages = out_fd(STDERR_FILENO, l->messages_buf, MESSAGES_SIZE);
	int r = open_all(l, &err);
	if (r == 0)
		r = drop_privileges(l, &err);
	int status = run->wrong_expression ? TCPDUMP_USAGE : TCPDUMP_ENVIRONMENT;
	status = r < 0 ? tcpdump_complain(status, "%s", err.text) : capture(l);
	capturing_done(&l->capturing);
	(void)!capout_close(TAKE(run->copy), NULL);
	ends_done(&l->ends);
	live_free(l->live);
	free(l);
	return status;
}
