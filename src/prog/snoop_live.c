/* snoop on the wire: which device, what is said at start and end, lines or a file. */
#include "prog/snoop_live.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "dissect/dissect.h"
#include "live/privilege.h"
#include "net/names.h"
#include "prog/ends.h"
#include "prog/expression.h"
#include "prog/snoop_device.h"
#include "prog/snoop_display.h"

enum { DONE = 0, USAGE = 1, ENVIRONMENT = 3, PARTIAL = 4 };

enum {
	COUNT_INTERVAL_MS = 100,  /* the running count is at most so old */
	FLUSH_INTERVAL_MS = 1000, /* and so are the packets in a file */
	MAX_EXPRESSION = 65536,
};

struct run {
	const struct snoop_options *opts;
	struct snoop_style *style;
	struct out *out, *messages;
	struct snoop_device device;
	struct live *live;
	struct filter *filter;
	struct names *names;
	struct snoop_display display;
	struct capout *copy;
	struct ends ends; /* of packets in it */
	struct capturing capturing;
	bool bad_expression;
	bool copy_waits; /* somebody reads what -o writes while it is written */
	bool unflushed;
	struct cap_iface iface; /* of the last packet that was copied */
	uint32_t iface_index;
	uint64_t n_counted; /* by the running count */
	int64_t counted_ms, flushed_ms;
};

static void say(struct run *run, const char *sentence)
{
	struct out *o = run->messages;
	out_s(o, "snoop: ");
	out_text(o, (const uint8_t *)sentence, (uint32_t)strlen(sentence));
	out_c(o, '\n');
	out_flush(o);
}

/* Between the packets that it belongs to. */
static void warn(void *ctx, const char *sentence)
{
	struct run *run = ctx;
	out_flush(run->out);
	capturing_end_line(&run->capturing);
	say(run, sentence);
}

/* ---- opening ---- */

static int open_names(struct run *run, struct err *err)
{
	const struct snoop_options *o = run->opts;
	struct names_opts opts = { .numeric = o->numeric || o->out_path,
				   .table_path = o->names_path };
	run->names = names_new(&opts, err);
	if (!run->names)
		return -err->code;
	if (names_table_path(run->names)) {
		out_s(run->messages, "Loading name file ");
		out_text(run->messages, (const uint8_t *)o->names_path,
			 (uint32_t)strlen(o->names_path));
		out_c(run->messages, '\n');
		out_flush(run->messages);
	}
	if (names_warning(run->names))
		say(run, names_warning(run->names));
	return 0;
}

static int open_source(struct run *run, struct err *err)
{
	const struct snoop_options *o = run->opts;
	struct live_opts opts = {
		.specs = run->device.specs,
		.n_specs = run->device.n_specs,
		.snaplen = *o->expression || o->ip_only ? 0 : o->snaplen,
		.retire_ms = o->out_path ? LIVE_RETIRE_FILE_MS : LIVE_RETIRE_SCREEN_MS,
		.ring_bytes = (uint64_t)o->ring_mib << 20,
		.promiscuous = !o->not_promiscuous,
		.promiscuous_optional = o->promiscuous_optional,
		.promiscuous_advice = "; use -f to ignore",
		.stamp = o->hardware_stamps ? LIVE_STAMP_HARDWARE : LIVE_STAMP_KERNEL,
		.warn = warn,
		.ctx = run,
	};
	struct err reason;
	int r = live_open(&run->live, &opts, &reason);
	if (r == 0)
		return 0;
	/* "eth0: no such interface" becomes the original's sentence. */
	const char *text = reason.text, *colon = strstr(text, ": ");
	for (uint32_t i = 0; i < opts.n_specs && colon; i++) {
		size_t n = strlen(opts.specs[i]);
		if (n == (size_t)(colon - text) && strncmp(text, opts.specs[i], n) == 0)
			return err_set(err, reason.code, "cannot open \"%s\": %s", opts.specs[i],
				       colon + 2);
	}
	return err_set(err, reason.code, "%s", text);
}

static uint32_t netmask_of(const struct live_iface *iface)
{
	for (uint32_t i = 0; i < iface->n_addresses; i++)
		if (iface->addresses[i].family == AF_INET && iface->addresses[i].prefix)
			return UINT32_MAX << (32 - iface->addresses[i].prefix);
	return 0;
}

static int compile(struct run *run, const char *text, struct err *err)
{
	const struct live_iface *iface = live_iface(run->live, 0);
	struct expression expression = { .text = text,
					 .options = &run->opts->filter,
					 .names = run->names,
					 .numeric = run->opts->numeric,
					 .link = iface ? iface->link : LINK_ETHERNET,
					 .netmask = iface ? netmask_of(iface) : 0 };
	run->filter = filter_free(run->filter);
	return expression_compile(&run->filter, &expression, err);
}

/* -I: IP only. The user's part is compiled alone first: mistakes are told by its own columns. */
static int open_filter(struct run *run, struct err *err)
{
	static const char ip_only[] = "ip or ip6";
	const char *text = run->opts->expression;
	int r = *text ? compile(run, text, err) : 0;
	run->bad_expression = expression_is_wrong(r);
	if (r < 0 || !run->opts->ip_only)
		return r;
	if (!*text)
		return compile(run, ip_only, err);
	char *both = malloc(MAX_EXPRESSION);
	if (!both)
		return err_set(err, ENOMEM, "out of memory");
	struct out o = out_mem(both, MAX_EXPRESSION - 1);
	out_f(&o, "(%s) and (%s)", text, ip_only);
	both[o.len] = '\0';
	r = o.overflow ? err_set(err, E2BIG, "the expression is too long")
		       : compile(run, both, err);
	free(both);
	return r;
}

static bool is_regular(const char *path)
{
	struct stat st;
	int r = strcmp(path, "-") == 0 ? fstat(STDOUT_FILENO, &st) : stat(path, &st);
	return r == 0 && S_ISREG(st.st_mode);
}

static int open_copy(struct run *run, struct err *err)
{
	const char *path = run->opts->out_path;
	/* What this format cannot hold is not told: nothing that was there before is lost. */
	struct capout_opts opts = { .application = "sonde snoop " SONDE_VERSION,
				    .write_behind = true };
	int r = capout_open(&run->copy, path, &opts, err);
	if (r == 0)
		r = capturing_declare(run->live, run->copy, err);
	if (r == 0)
		r = ends_open(&run->ends, run->copy, err);
	run->copy_waits = !is_regular(path);
	return r;
}

static int open_display(struct run *run, struct err *err)
{
	run->style->namer = names_namer(run->names);
	return snoop_display_open(&run->display, run->opts, run->names, err);
}

static int open_all(struct run *run, struct err *err)
{
	const struct snoop_options *o = run->opts;
	int r = snoop_device_choose(&run->device, o->link, err);
	if (r == 0 && run->device.unplumbed)
		out_s(run->messages, "snoop: WARNING: no datalinks plumbed for IP traffic\n");
	if (r == 0)
		r = open_source(run, err);
	if (r == 0)
		r = open_names(run, err);
	if (r == 0)
		r = open_filter(run, err);
	if (r < 0 || (o->code && run->filter))
		return r;
	return o->out_path ? open_copy(run, err) : open_display(run, err);
}

static void say_device(void *ctx)
{
	struct run *run = ctx;
	struct out *o = run->messages;
	out_s(o, "Using device ");
	if (run->opts->ip_only)
		out_s(o, "ipnet/");
	out_text(o, (const uint8_t *)run->device.text, (uint32_t)strlen(run->device.text));
	out_s(o, run->opts->not_promiscuous ? " (non promiscuous)\n" : " (promiscuous mode)\n");
	if (run->copy && !run->opts->quiet)
		out_s(o, "\r0 ");
	run->capturing.mid_line = run->copy && !run->opts->quiet;
	out_flush(o);
}

/* ---- packets ---- */

static int64_t now_ms(void)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC_COARSE, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static int show(void *ctx, struct frame *frame, struct err *err)
{
	struct run *run = ctx;
	struct json_origin origin = { .interface = live_iface(run->live, frame->iface)->name };
	if (!run->display.json) /* texts number the selected packets */
		frame->number = run->capturing.n_selected;
	snoop_display_show(&run->display, run->style, frame, &origin, run->out);
	if (run->out->write_errno)
		return err_set(err, run->out->write_errno, "standard output: %s",
			       strerror(run->out->write_errno));
	return 0;
}

static int copy(void *ctx, const struct frame *frames, uint32_t n, struct err *err)
{
	struct run *run = ctx;
	struct cap_batch batch = { frames, n, &run->iface };
	if (unlikely(frames->iface != run->iface_index || !run->unflushed)) {
		run->iface = capturing_iface(run->live, NULL, frames->iface);
		run->iface_index = frames->iface;
	}
	run->unflushed = true;
	return ends_write(&run->ends, run->copy, &batch, err);
}

static void put_count(struct run *run)
{
	int64_t now = now_ms();
	uint64_t n = run->capturing.n_selected;
	if (run->opts->quiet || n == run->n_counted || now - run->counted_ms < COUNT_INTERVAL_MS)
		return;
	run->n_counted = n;
	run->counted_ms = now;
	out_f(run->messages, "\r%llu ", (unsigned long long)n);
	run->capturing.mid_line = true;
	out_flush(run->messages);
}

static int idle(void *ctx, struct err *err)
{
	struct run *run = ctx;
	if (!run->copy) {
		out_flush(run->out);
		names_run(run->names, 0);
		return 0;
	}
	put_count(run);
	int64_t now = now_ms();
	bool is_awaited = run->unflushed && run->copy_waits;
	if (!is_awaited && now - run->flushed_ms < FLUSH_INTERVAL_MS)
		return 0;
	run->unflushed = false;
	run->flushed_ms = now;
	return capout_flush(run->copy, err);
}

/* ---- the run ---- */

static int drop_privileges(struct run *run, struct err *err)
{
	const char *readable[] = { getenv("SONDE_ETC"), NULL };
	struct privilege_plan plan = { .readable = readable,
				       .needs = run->opts->numeric || run->copy ? 0
										: PRIVILEGE_NAMES };
	return privilege_drop(&plan, err);
}

static int finish(struct run *run, struct err *err)
{
	out_flush(run->out);
	if (!run->copy)
		return 0;
	run->counted_ms = 0;
	put_count(run);
	int r = capturing_conclude(&run->capturing, run->copy, err);
	int closed = capout_close(TAKE(run->copy), r < 0 ? NULL : err);
	if (r < 0 || closed < 0)
		ends_cut(&run->ends, run->ends.fd, &run->capturing);
	if (r == 0 && closed == 0)
		out_c(run->out, '\n');
	out_flush(run->out);
	return r < 0 ? r : closed;
}

static int capture(struct run *run)
{
	const struct snoop_options *o = run->opts;
	struct err err = { 0 }, closing = { 0 };
	run->capturing = (struct capturing){ .program = "snoop",
					     .live = run->live,
					     .filter = run->filter,
					     .snaplen = o->snaplen,
					     .max_count = o->max_count,
					     .messages = run->messages,
					     .started = say_device,
					     .packet = show,
					     .packets = run->copy ? copy : NULL,
					     .idle = idle,
					     .ctx = run };
	/* The header at once: only now may there be a thread. */
	int r = run->copy ? capout_flush(run->copy, &err) : 0;
	if (run->copy)
		ends_begin(&run->ends, capout_bytes(run->copy));
	if (r == 0)
		r = capturing_run(&run->capturing, &err);
	int finished = finish(run, &closing);
	if (o->max_count && run->capturing.n_selected == o->max_count)
		out_f(run->messages, "%llu packets captured\n",
		      (unsigned long long)run->capturing.n_selected);
	else
		capturing_end_line(&run->capturing);
	if (r < 0)
		say(run, err.text);
	else if (finished < 0)
		say(run, closing.text);
	capturing_table(&run->capturing, run->messages);
	out_flush(run->messages);
	if (r == -ENODEV)
		return PARTIAL;
	if (r < 0 || finished < 0)
		return ENVIRONMENT;
	return capturing_lost(&run->capturing) ? PARTIAL : DONE;
}

static int run_live(struct run *run)
{
	struct err err = { 0 };
	int r = open_all(run, &err);
	if (r < 0) {
		say(run, err.text);
		return run->bad_expression ? USAGE : ENVIRONMENT;
	}
	if (run->filter && run->opts->code) {
		filter_list_snoop(run->filter, live_iface(run->live, 0)->link, true, run->out);
		out_flush(run->out);
		return DONE;
	}
	r = drop_privileges(run, &err);
	if (r < 0) {
		say(run, err.text);
		return ENVIRONMENT;
	}
	return capture(run);
}

int snoop_live(const struct snoop_options *opts, struct snoop_style *style, struct out *out,
	       struct out *messages)
{
	struct run *run = calloc(1, sizeof(*run));
	if (!run) {
		out_s(messages, "snoop: out of memory\n");
		out_flush(messages);
		return ENVIRONMENT;
	}
	run->opts = opts;
	run->style = style;
	run->out = out;
	run->messages = messages;
	snoop_display_init(&run->display);
	int status = run_live(run);
	capturing_done(&run->capturing);
	(void)!capout_close(run->copy, NULL);
	ends_done(&run->ends);
	live_free(run->live);
	filter_free(run->filter);
	snoop_display_done(&run->display);
	names_free(run->names);
	snoop_device_done(&run->device);
	free(run);
	return status;
}
