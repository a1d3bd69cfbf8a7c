/* DEBUG: the run. */
#include "prog/netcu/debug.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "dissect/dissect.h"
#include "live/privilege.h"
#include "net/names.h"
#include "prog/capturing.h"
#include "prog/expression.h"

enum { OUT_SIZE = 256 * 1024, MESSAGES_SIZE = 2048, FILTER_SIZE = 4096 };

/* Events are held back so long, so that packets of the same time come out of the rings first. */
enum { HOLD_NS = 50 * 1000 * 1000 };

static volatile sig_atomic_t stop_signals;

static void on_stop(int number)
{
	(void)number;
	stop_signals = 1;
}

/* Everything one run holds. */
struct run {
	const struct debug_options *opts;
	struct session *s;
	struct live *live;
	struct filter *filter;
	struct names *names;
	struct dis *dis;
	struct debug_fields fields;
	struct debug_locals locals;
	struct debug_flows flows;
	struct debug_view view;
	struct debug_events *events; /* NULL: none are wanted */
	bool stopped;
	struct capturing capturing;
	struct out out, messages;
	char messages_buf[MESSAGES_SIZE];
	uint64_t n_shown, n_filtered;
	int64_t end_ns; /* 0: none */
};

static void say(struct run *run, const char *level, const char *sentence)
{
	struct out *o = &run->messages;
	out_flush(&run->out);
	out_f(o, "%%NETCU-%s-DEBUG, ", level);
	out_text(o, (const uint8_t *)sentence, (uint32_t)strlen(sentence));
	out_c(o, '\n');
	out_flush(o);
}

static void warn(void *ctx, const char *sentence)
{
	say(ctx, "W", sentence);
}

static int64_t clock_ns(clockid_t clock)
{
	struct timespec t;
	clock_gettime(clock, &t);
	return (int64_t)t.tv_sec * NS_PER_S + t.tv_nsec;
}

/* ---- opening ---- */

static int open_output(struct run *run, struct err *err)
{
	const char *path = run->opts->output;
	char *buf = malloc(OUT_SIZE);
	int fd = STDOUT_FILENO;
	if (!buf)
		return err_set(err, ENOMEM, "out of memory");
	if (path)
		fd = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
	if (fd < 0) {
		free(buf);
		return err_set(err, errno, "%s: %s", path, strerror(errno));
	}
	run->out = out_fd(fd, buf, OUT_SIZE);
	return 0;
}

static int open_source(struct run *run, struct err *err)
{
	if (run->opts->events) {
		int r = debug_events_open(&run->events, warn, run, err);
		if (r < 0 && run->opts->no_packets)
			return r;
		if (r < 0)
			warn(run, err->text);
		*err = (struct err){ 0 };
	}
	if (run->opts->no_packets)
		return 0;
	struct live_opts opts = { .specs = &run->opts->interface,
				  .n_specs = run->opts->interface ? 1 : 0,
				  .retire_ms = LIVE_RETIRE_SCREEN_MS,
				  .warn = warn,
				  .ctx = run };
	return live_open(&run->live, &opts, err);
}

/* Nothing is added for a network that is everything. */
static void add_nets(struct out *o, const char *which, const struct debug_nets *nets)
{
	for (uint32_t i = 0; i < nets->n; i++)
		if (!nets->list[i].prefix)
			return;
	for (uint32_t i = 0; i < nets->n; i++) {
		const struct debug_net *net = &nets->list[i];
		out_s(o, i ? " or " : " and (");
		out_s(o, which);
		out_s(o, "net ");
		if (net->kind == ADDR_IP4)
			out_ip4(o, net->addr);
		else
			out_ip6(o, net->addr);
		out_f(o, "/%u", net->prefix);
	}
	if (nets->n)
		out_c(o, ')');
}

static void add_ports(struct out *o, const struct debug_ports *ports)
{
	if (ports->given)
		out_f(o, " and portrange %u-%u", ports->first, ports->last);
}

/* What the kernel can leave out already. Which end is local is looked at later. */
static int open_filter(struct run *run, struct err *err)
{
	static const char *const layers[] = {
		[DEBUG_IP] = "(ip or ip6)", [DEBUG_TCP] = "tcp", [DEBUG_UDP] = "udp"
	};
	const struct debug_options *o = run->opts;
	const struct expression_options options = { .language = FILTER_TCPDUMP };
	const struct live_iface *iface = live_iface(run->live, 0);
	char text[FILTER_SIZE];
	struct out t = out_mem(text, sizeof(text) - 1);
	out_s(&t, layers[o->layer]);
	add_nets(&t, "src ", &o->source);
	add_nets(&t, "dst ", &o->destination);
	add_nets(&t, "", &o->address);
	add_ports(&t, &o->port);
	add_ports(&t, &o->local);
	add_ports(&t, &o->remote);
	text[t.len] = '\0';
	struct expression expression = { .text = text,
					 .options = &options,
					 .names = run->names,
					 .numeric = true,
					 .link = iface ? iface->link : LINK_ETHERNET };
	return expression_compile(&run->filter, &expression, err);
}

static int open_text(struct run *run, struct err *err)
{
	struct dis_opts dis_opts = { .nested_tags = true, .no_streams = true };
	struct names_opts names_opts = { .numeric = !run->opts->names, .no_fixed = true };
	run->names = names_new(&names_opts, err);
	if (!run->names)
		return -err->code;
	run->dis = dis_new(&dis_opts);
	if (!run->dis)
		return err_set(err, ENOMEM, "out of memory");
	debug_bind(&run->fields);
	run->view =
		(struct debug_view){ .out = &run->out,
				     .opts = run->opts,
				     .f = &run->fields,
				     .namer = run->opts->names ? names_namer(run->names) : NULL };
	return debug_flows_init(&run->flows, err);
}

static int open_owners(struct run *run, struct err *err)
{
	const struct debug_options *o = run->opts;
	bool wanted = o->layer != DEBUG_IP && (!o->no_owner || o->pid || o->process);
	int fd = wanted ? debug_owner_start(err) : -1;
	run->flows.owner_fd = fd;
	return wanted && fd < 0 ? fd : 0;
}

static int open_all(struct run *run, struct err *err)
{
	int r = open_output(run, err);
	if (r == 0)
		r = open_owners(run, err); /* before sockets that it need not have */
	if (r == 0)
		r = open_source(run, err);
	if (r == 0)
		r = debug_find_locals(&run->locals, err);
	if (r == 0)
		r = open_text(run, err);
	if (r == 0 && run->live)
		r = open_filter(run, err);
	if (r < 0)
		return r;
	if (run->locals.n_left_out)
		say(run, "W",
		    "this host has more addresses than are looked at: packets of the "
		    "others are not shown");
	struct privilege_plan plan = { .needs = run->opts->names ? PRIVILEGE_NAMES : 0 };
	return privilege_drop(&plan, err);
}

/* ---- packets ---- */

static bool is_owner(const struct debug_options *o, const struct debug_flow *flow)
{
	if (!o->pid && !o->process)
		return true;
	const struct debug_owner *owner = flow ? &flow->owner : NULL;
	if (!owner || !owner->known || !owner->pid)
		return false;
	return (!o->pid || (uint64_t)owner->pid == o->pid) &&
	       (!o->process || strcmp(owner->name, o->process) == 0);
}

/* A SYN alone: the ports may have belonged to somebody else before. */
static bool opens(const struct run *run, const struct datagram *g)
{
	enum { SYN = 2, ACK = 16 };
	uint64_t flags =
		run->opts->layer == DEBUG_TCP ? scope_u(&g->upper, &run->fields.b[B_tcp_flags]) : 0;
	return (flags & (SYN | ACK)) == SYN;
}

/* A line was written. */
static int shown(struct run *run, struct err *err)
{
	const char *path = run->opts->output;
	run->stopped |= ++run->n_shown == run->opts->count;
	if (run->stopped)
		capturing_stop(&run->capturing);
	if (!run->out.write_errno)
		return 0;
	return err_set(err, run->out.write_errno, "%s: %s", path ? path : "standard output",
		       strerror(run->out.write_errno));
}

/* Shows the events up to a time. */
static int show_events(struct run *run, int64_t until_ns, struct err *err)
{
	struct debug_event e;
	struct datagram g;
	int r = 0;
	while (r == 0 && !run->stopped && debug_events_next(run->events, until_ns, &e)) {
		bool opens = e.kind == EVENT_STATE && e.state == SOCK_SYN_SENT;
		if (!debug_place_event(run->opts, &run->locals, &e, &g)) {
			run->n_filtered++;
			continue;
		}
		struct debug_flow *flow = debug_flow_of(&run->flows, &g, opens);
		if (!is_owner(run->opts, flow)) {
			run->n_filtered++;
			continue;
		}
		debug_show_event(&run->view, &e, &g, flow);
		r = shown(run, err);
	}
	return r;
}

static int packet(void *ctx, struct frame *frame, struct err *err)
{
	struct run *run = ctx;
	const struct debug_options *o = run->opts;
	struct datagram g;
	struct debug_flow *flow = NULL;
	int r = run->events ? show_events(run, frame->ts_ns, err) : 0;
	if (r < 0 || run->stopped)
		return r;
	const struct packet *p = dis_frame(run->dis, frame, WANT_ALL);
	if (!debug_read(&run->fields, o->layer, p, &g) || !debug_place(&run->locals, &g) ||
	    !debug_is_wanted(o, &g)) {
		run->n_filtered++;
		return 0;
	}
	if (o->layer != DEBUG_IP)
		flow = debug_flow_of(&run->flows, &g, opens(run, &g));
	if (!is_owner(o, flow)) {
		run->n_filtered++;
		return 0;
	}
	const struct live_iface *iface = live_iface(run->live, frame->iface);
	run->view.interface = iface ? iface->name : "?";
	debug_show(&run->view, &g, flow);
	return shown(run, err);
}

static int idle(void *ctx, struct err *err)
{
	struct run *run = ctx;
	int r = 0;
	/* Behind packets that wait still, events do too. */
	if (run->events && (!run->live || live_is_idle(run->live)))
		r = show_events(run, clock_ns(CLOCK_REALTIME) - HOLD_NS, err);
	out_flush(&run->out);
	if (run->opts->names)
		names_run(run->names, 0);
	if (run->end_ns && clock_ns(CLOCK_MONOTONIC) >= run->end_ns) {
		run->stopped = true;
		capturing_stop(&run->capturing);
	}
	return r;
}

static void started(void *ctx)
{
	static const char *const words[] = { [DEBUG_IP] = "IP datagrams",
					     [DEBUG_TCP] = "TCP segments",
					     [DEBUG_UDP] = "UDP datagrams" };
	struct run *run = ctx;
	const char *more = !run->events ? words[run->opts->layer]
			   : run->live	? "TCP segments and events"
					: "TCP events";
	struct out *o = &run->messages;
	if (run->opts->duration_ns)
		run->end_ns = clock_ns(CLOCK_MONOTONIC) + run->opts->duration_ns;
	out_f(o, "%%NETCU-I-DEBUG, %s of this host; Ctrl/C ends\n", more);
	out_flush(o);
}

/* ---- the end ---- */

static void tell_counts(struct run *run)
{
	const struct capturing_counts *c = &run->capturing.counts;
	struct out *o = &run->messages;
	out_f(o, "%%NETCU-I-COUNT, %llu shown, %llu filtered, ", (unsigned long long)run->n_shown,
	      (unsigned long long)(run->n_filtered + c->filtered));
	out_f(o, "%llu dropped by the kernel", (unsigned long long)c->live.ring_drops);
	if (run->events)
		out_f(o, ", %llu events lost", (unsigned long long)debug_events_lost(run->events));
	out_c(o, '\n');
	out_flush(o);
}

/* Events alone: there is no capture that would be run. */
static int follow(struct run *run, struct err *err)
{
	static const int signals[] = { SIGINT, SIGTERM, SIGHUP };
	struct sigaction action = { .sa_handler = on_stop };
	int r = 0;
	sigemptyset(&action.sa_mask);
	for (size_t i = 0; i < ARRAY_LEN(signals); i++)
		sigaction(signals[i], &action, NULL);
	started(run);
	while (r == 0 && !run->stopped && !stop_signals) {
		debug_events_wait(run->events, CAPTURING_TICK_MS);
		r = idle(run, err);
	}
	return r;
}

static int capture(struct run *run, struct err *err)
{
	run->capturing = (struct capturing){ .program = "netcu",
					     .live = run->live,
					     .filter = run->filter,
					     .messages = &run->messages,
					     .started = started,
					     .packet = packet,
					     .idle = idle,
					     .ctx = run };
	return capturing_run(&run->capturing, err);
}

static int go(struct run *run, struct err *err)
{
	int r = run->live ? capture(run, err) : follow(run, err);
	if (r == 0 && run->events)
		r = show_events(run, INT64_MAX, err); /* what was held back */
	out_flush(&run->out);
	if (!run->live || run->capturing.shares)
		tell_counts(run);
	if (r < 0)
		return r == -ENODEV ? N_PARTIAL : N_ENVIRONMENT;
	if (run->out.write_errno) {
		err_set(err, run->out.write_errno, "%s: %s",
			run->opts->output ? run->opts->output : "standard output",
			strerror(run->out.write_errno));
		return N_ENVIRONMENT;
	}
	bool lost =
		capturing_lost(&run->capturing) || (run->events && debug_events_lost(run->events));
	return lost ? N_PARTIAL : N_DONE;
}

int debug_run(void *ctx)
{
	const struct debug_run *request = ctx;
	struct run *run = calloc(1, sizeof(*run));
	struct err err = { 0 };
	if (!run) {
		complain(request->s, N_ENVIRONMENT, "NOMEM", "out of memory");
		return N_ENVIRONMENT;
	}
	run->opts = &request->opts;
	run->s = request->s;
	run->flows.owner_fd = -1;
	run->messages = out_fd(STDERR_FILENO, run->messages_buf, sizeof(run->messages_buf));
	signal(SIGPIPE, SIG_IGN);
	int status = privilege_check(&err) < 0 || open_all(run, &err) < 0 ? N_ENVIRONMENT
									  : go(run, &err);
	if (err.code && err.code != EPIPE)
		say(run, "E", err.text);
	capturing_done(&run->capturing);
	debug_events_free(run->events);
	live_free(run->live);
	filter_free(run->filter);
	names_free(run->names);
	dis_free(run->dis);
	debug_flows_done(&run->flows);
	free(run->out.buf);
	free(run);
	return status;
}
