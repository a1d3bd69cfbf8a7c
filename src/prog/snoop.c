/* snoop - shows or converts captured packets. Manual: docs/man/snoop.1. */
#include "prog/snoop.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/err.h"
#include "base/out.h"
#include "capfile/capfile.h"
#include "dissect/dissect.h"
#include "net/names.h"
#include "prog/converting.h"
#include "prog/expression.h"
#include "prog/snoop_display.h"
#include "prog/snoop_live.h"
#include "prog/snoop_signals.h"
#include "render/snoop.h"

/* Exit statuses, see sonde.1. The original ends with 1 where the command line makes no sense. */
enum { DONE = 0, USAGE = 1, ENVIRONMENT = 3, PARTIAL = 4 };

enum {
	OUT_SIZE = 256 * 1024,
	MESSAGES_SIZE = 4096,
	MAX_COMMENTS = 64,	       /* of one packet in JSON */
	COUNT_INTERVAL_NS = 100000000, /* the running count is at most so old */
};

/* Everything one run holds. */
struct run {
	struct snoop_options opts;
	struct capfile *in;
	struct converting copy;
	struct snoop_display display;
	struct names *names;
	struct filter *filter; /* NULL: every packet */
	struct snoop_style style;
	struct out out;
	struct out messages; /* standard error */
	char messages_buf[MESSAGES_SIZE];
	int64_t counted_ns;  /* when the running count was last written */
	uint64_t n_selected; /* packets that the filter accepted */
	bool bad_expression;
	bool input_waits; /* packets come as they are captured */
};

static void say(struct run *run, const char *sentence)
{
	struct out *o = &run->messages;
	if (*sentence != '(') /* "(warning) ...": the original's text */
		out_s(o, "snoop: ");
	out_text(o, (const uint8_t *)sentence, (uint32_t)strlen(sentence));
	out_c(o, '\n');
	out_flush(o);
}

/* What is told of a file that is not the one being read. */
static void say_file(struct run *run, const char *what, const char *path, const char *ending)
{
	struct out *o = &run->messages;
	out_s(o, what);
	out_text(o, (const uint8_t *)path, (uint32_t)strlen(path));
	out_s(o, ending);
	out_c(o, '\n');
	out_flush(o);
}

/* Repaired oddities of the input are told between the packets they belong to. */
static void warn(void *ctx, const char *sentence)
{
	struct run *run = ctx;
	out_flush(&run->out);
	say(run, sentence);
}

/* ---- opening ---- */

static int open_names(struct run *run, struct err *err)
{
	const struct snoop_options *o = &run->opts;
	bool is_file = o->in_path && strcmp(o->in_path, "-") != 0;
	struct names_opts opts = { .numeric = o->numeric || (o->out_path && !o->make_names),
				   .budget_ms = NAMES_FILE_BUDGET_MS };
	if (!o->make_names) {
		opts.table_path = o->names_path;
		opts.capture_path = is_file ? o->in_path : NULL;
	} else if (!is_file) {
		return err_set(err, EINVAL, "-N needs the name of a file, not standard input");
	}
	run->names = names_new(&opts, err);
	if (!run->names)
		return -err->code;
	if (names_table_path(run->names))
		say_file(run, "Loading name file ", names_table_path(run->names), "");
	if (names_warning(run->names))
		say(run, names_warning(run->names));
	return 0;
}

static int open_copy(struct run *run, struct err *err)
{
	const struct capout_opts opts = { .application = "sonde snoop " SONDE_VERSION };
	run->copy = (struct converting){ .path = run->opts.out_path, .tell = warn, .ctx = run };
	return converting_open(&run->copy, run->in, &opts, err);
}

/* -N: names are looked up as if for the detailed display, which goes nowhere. */
static void discard(struct out *o)
{
	o->len = 0;
}

static int open_name_file(struct run *run, struct err *err)
{
	char path[4096];
	struct out o = out_mem(path, sizeof(path) - 1);
	out_s(&o, run->opts.in_path);
	out_s(&o, ".names");
	path[o.len] = '\0';
	if (o.overflow)
		return err_set(err, ENAMETOOLONG, "%s: the name is too long", run->opts.in_path);
	say_file(run, "Creating name file ", path, "");
	run->out.flush = discard;
	run->opts.json = false;
	run->style.mode = SNOOP_DETAIL;
	run->style.hex = false;
	return names_record(run->names, path, err);
}

static void copy_block(void *ctx, const struct cap_block *block)
{
	struct run *run = ctx;
	converting_block(&run->copy, block);
}

/* Expressions are judged by the link type of the first interface, where it is known already. */
static uint32_t first_link(const struct run *run)
{
	const struct cap_iface *iface = run->in ? cap_iface(run->in, 0) : NULL;
	return iface ? iface->link : LINK_ETHERNET;
}

static int open_filter(struct run *run, struct err *err)
{
	const struct snoop_options *o = &run->opts;
	struct expression expression = { .text = o->expression,
					 .options = &o->filter,
					 .names = run->names,
					 .numeric = o->numeric,
					 .link = first_link(run) };
	int r = expression_compile(&run->filter, &expression, err);
	run->bad_expression = expression_is_wrong(r);
	if (r == 0 && o->filter.explain)
		r = expression_explain(run->filter, &expression, o->json, &run->out, err);
	return r;
}

static int open_all(struct run *run, struct err *err)
{
	const struct snoop_options *o = &run->opts;
	struct cap_opts in_opts = { .warn = warn, .block = copy_block, .ctx = run };
	int r = o->in_path ? cap_open(&run->in, o->in_path, &in_opts, err) : 0;
	if (r < 0)
		return r;
	r = open_names(run, err);
	if (r == 0 && o->make_names)
		r = open_name_file(run, err);
	if (r < 0)
		return r;
	run->style.namer = names_namer(run->names);
	if (*o->expression || o->filter.explain) {
		r = open_filter(run, err);
		if (r < 0 || o->code || o->filter.explain)
			return r;
	}
	return o->out_path && !o->make_names
		       ? open_copy(run, err)
		       : snoop_display_open(&run->display, o, run->names, err);
}

/* ---- packets ---- */

static void show(struct run *run, const struct frame *frame)
{
	UNINITIALIZED struct span comments[MAX_COMMENTS];
	struct json_origin origin = { .comments = comments };
	if (run->display.json) {
		const struct cap_iface *iface = cap_iface(run->in, frame->iface);
		origin.interface = iface ? iface->name : NULL;
		if (frame->meta.n)
			origin.n_comments = cap_comments(frame, comments, MAX_COMMENTS);
	}
	snoop_display_show(&run->display, &run->style, frame, &origin, &run->out);
}

/* The running count of -o. It is written rarely enough not to slow the copying down. */
static void put_count(struct run *run, uint64_t n)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC_COARSE, &now);
	int64_t now_ns = (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
	out_c(&run->messages, '\r');
	out_u(&run->messages, n);
	out_c(&run->messages, ' ');
	if (!run->input_waits && now_ns - run->counted_ns < COUNT_INTERVAL_NS)
		return;
	out_flush(&run->messages);
	run->counted_ns = now_ns;
}

/* A packet that the format of the copy cannot hold is left out; others go on. */
static int copy_frame(struct run *run, const struct frame *frame, struct err *err)
{
	int r = converting_frame(&run->copy, frame, err);
	if (r > 0 && !run->opts.quiet)
		put_count(run, frame->number);
	return r < 0 ? r : 0;
}

static int handle(struct run *run, struct frame *frame, struct err *err)
{
	uint32_t snaplen = run->opts.snaplen;
	if (snaplen && frame->cap > snaplen)
		frame->cap = snaplen;
	if (run->copy.out)
		return copy_frame(run, frame, err);
	show(run, frame);
	return 0;
}

/* Reads to the end. Returns 0 or a negative errno with its sentence. */
static int loop(struct run *run, struct err *err)
{
	const struct snoop_options *o = &run->opts;
	struct frame frame;
	int r = 0;
	while (!run->out.write_errno && !snoop_is_stopped()) {
		r = cap_next(run->in, &frame, err);
		if (r == -EINTR) {
			out_flush(&run->out);
			out_flush(&run->messages);
			continue;
		}
		if (r <= 0)
			break;
		if (run->filter && !filter_match(run->filter, &frame))
			continue;
		uint64_t n = ++run->n_selected;
		if (n > o->last)
			break;
		if (!run->display.json) /* texts number the selected packets */
			frame.number = n;
		if (n >= o->first) {
			r = handle(run, &frame, err);
			if (r < 0)
				break;
		}
		if (n == o->max_count) {
			out_u(&run->messages, n);
			out_s(&run->messages, " packets captured\n");
			break;
		}
		if (n == o->last)
			break;
	}
	out_flush(&run->out);
	out_flush(&run->messages);
	return r < 0 && r != -EINTR ? r : 0;
}

/* ---- the end ---- */

/* Completes what is written. Returns 0 or a negative errno with its sentence. */
static int finish(struct run *run, struct err *err)
{
	if (run->copy.out) {
		int r = converting_finish(&run->copy, err);
		out_flush(&run->messages);
		return r;
	}
	if (run->opts.make_names)
		return names_record_end(run->names, err);
	if (run->out.write_errno)
		return err_set(err, run->out.write_errno, "standard output: %s",
			       strerror(run->out.write_errno));
	return 0;
}

static int run_snoop(struct run *run)
{
	struct err err = { 0 };
	int r = open_all(run, &err);
	if (r < 0) {
		say(run, err.text);
		return run->bad_expression ? USAGE : ENVIRONMENT;
	}
	if (run->opts.filter.explain) {
		out_flush(&run->out);
		return finish(run, &err) < 0 ? ENVIRONMENT : DONE;
	}
	if (run->filter && run->opts.code) {
		filter_list_snoop(run->filter, first_link(run), false, &run->out);
		out_flush(&run->out);
		return DONE;
	}
	run->input_waits = !input_is_file(run->opts.in_path);
	snoop_catch_signals(run->input_waits && !run->copy.out);
	r = loop(run, &err);
	if (r < 0)
		say(run, err.text);
	bool failed = r < 0 && r != -EBADMSG;
	int finished = finish(run, &err);
	if (finished < 0 && !failed) /* else it is the same failure again */
		say(run, err.text);
	if (finished < 0 || failed)
		return ENVIRONMENT;
	return r < 0 || cap_n_damaged(run->in) || run->copy.n_left_out ? PARTIAL : DONE;
}

static void set_style(struct run *run)
{
	const struct snoop_options *o = &run->opts;
	run->style = (struct snoop_style){
		.mode = o->verbose     ? SNOOP_DETAIL
			: o->all_lines ? SNOOP_LINES
				       : SNOOP_LINE,
		.time = o->time == 'a'	 ? TIME_ABSOLUTE
			: o->time == 'r' ? TIME_RELATIVE
					 : TIME_DELTA,
		.show_number = o->in_path,
		.show_time = o->in_path || o->time,
		.show_drops = o->drops,
		.show_length = o->lengths,
		.hex = o->hex,
		.hex_offset = o->hex_offset,
		.hex_length = o->hex_length,
	};
}

static enum snoop_parse read_command_line(struct run *run, int argc, char **argv)
{
	enum snoop_parse r = snoop_parse(argc, argv, &run->opts);
	if (r == PARSE_USAGE)
		snoop_usage(STDERR_FILENO);
	if (r == PARSE_HELP)
		snoop_usage(STDOUT_FILENO);
	if (r == PARSE_LIST)
		snoop_list_options();
	if (r == PARSE_VERSION)
		puts("snoop (sonde " SONDE_VERSION ")");
	return r;
}

int main(int argc, char **argv)
{
	static struct run run; /* large, once per process */
	tzset();
	snoop_display_init(&run.display);
	run.messages = out_fd(STDERR_FILENO, run.messages_buf, MESSAGES_SIZE);
	enum snoop_parse parsed = read_command_line(&run, argc, argv);
	if (parsed != PARSE_OK)
		return parsed == PARSE_USAGE || parsed == PARSE_REFUSED ? USAGE : DONE;
	char *buf = malloc(OUT_SIZE);
	if (!buf) {
		say(&run, "out of memory");
		return ENVIRONMENT;
	}
	run.out = out_fd(STDOUT_FILENO, buf, OUT_SIZE);
	set_style(&run);
	bool reads = run.opts.in_path || run.opts.filter.explain;
	int status = reads ? run_snoop(&run)
			   : snoop_live(&run.opts, &run.style, &run.out, &run.messages);
	cap_close(run.in);
	snoop_display_done(&run.display);
	names_free(run.names);
	filter_free(run.filter);
	free(run.opts.expression);
	free(buf);
	return status;
}
