/* snoop - shows or converts captured packets. Manual: docs/man/snoop.1. */
#include "prog/snoop.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/err.h"
#include "base/out.h"
#include "capfile/capfile.h"
#include "dissect/dissect.h"
#include "render/snoop.h"

/* Exit statuses, see sonde.1. The original ends with 1 where the command line makes no sense. */
enum { DONE = 0, USAGE = 1, ENVIRONMENT = 3, PARTIAL = 4 };

enum { OUT_SIZE = 256 * 1024 };

/* Everything one run holds. */
struct run {
	struct snoop_options opts;
	struct capfile *in;
	struct capout *copy;
	struct dis *dis;
	struct snoop_style style;
	struct out out;
	uint64_t shown;
	int status;
	bool line_buffered;
};

static void say(const char *sentence)
{
	char buf[ERR_TEXT_MAX + 64];
	struct out o = out_fd(STDERR_FILENO, buf, sizeof(buf));
	out_s(&o, "snoop: ");
	out_text(&o, (const uint8_t *)sentence, (uint32_t)strlen(sentence));
	out_c(&o, '\n');
	out_flush(&o);
}

/* Repaired oddities of the input are told between the packets they belong to. */
static void warn(void *ctx, const char *sentence)
{
	struct run *run = ctx;
	out_flush(&run->out);
	say(sentence);
}

static int open_all(struct run *run, struct err *err)
{
	const struct snoop_options *o = &run->opts;
	struct cap_opts in_opts = { .warn = warn, .ctx = run };
	if (!o->in_path)
		return err_set(err, ENOTSUP,
			       "capturing from a link is not in this version; read a file with -i");
	if (o->expression[0])
		return err_set(err, ENOTSUP, "filter expressions are not in this version: %s",
			       o->expression);
	int r = cap_open(&run->in, o->in_path, &in_opts, err);
	if (r < 0)
		return r;
	if (o->out_path) {
		struct capout_opts out_opts = { .application = "sonde snoop " SONDE_VERSION,
						.warn = warn,
						.ctx = run };
		return capout_open(&run->copy, o->out_path, &out_opts, err);
	}
	struct dis_opts dis_opts = { .nested_tags = o->json };
	run->dis = dis_new(&dis_opts);
	return run->dis ? 0 : err_set(err, ENOMEM, "out of memory");
}

static void show(struct run *run, const struct frame *frame)
{
	static const enum want wants[] = {
		[SNOOP_LINE] = WANT_LINE, [SNOOP_LINES] = WANT_LINES, [SNOOP_DETAIL] = WANT_ALL
	};
	const struct packet *p = dis_frame(run->dis, frame, wants[run->style.mode]);
	snoop_packet(&run->style, p, &run->out);
	if (run->line_buffered)
		out_flush(&run->out);
}

static int copy_frame(struct run *run, const struct frame *frame, struct err *err)
{
	return capout_frame(run->copy, frame, cap_iface(run->in, frame->iface), err);
}

/* Reads to the end. Returns 0 or a negative errno with its sentence. */
static int loop(struct run *run, struct err *err)
{
	const struct snoop_options *o = &run->opts;
	struct frame frame;
	int r;
	while ((r = cap_next(run->in, &frame, err)) > 0) {
		if (frame.number < o->first)
			continue;
		if (frame.number > o->last)
			break;
		if (o->snaplen && frame.cap > o->snaplen)
			frame.cap = o->snaplen;
		run->shown++;
		if (run->copy) {
			r = copy_frame(run, &frame, err);
			if (r < 0)
				return r;
		} else {
			show(run, &frame);
		}
		if (run->out.write_errno || run->shown == o->max_count)
			break;
	}
	return r < 0 ? r : 0;
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
		.show_number = true,
		.show_time = true,
		.show_drops = o->drops,
		.show_length = o->lengths,
		.hex = o->hex,
		.hex_offset = o->hex_offset,
		.hex_length = o->hex_length,
	};
}

static int run_snoop(struct run *run)
{
	struct err err = { 0 };
	set_style(run);
	int r = open_all(run, &err);
	if (r < 0) {
		say(err.text);
		return ENVIRONMENT;
	}
	r = loop(run, &err);
	out_flush(&run->out);
	if (r < 0)
		say(err.text);
	if (run->out.write_errno) {
		err_set(&err, run->out.write_errno, "standard output: %s",
			strerror(run->out.write_errno));
		say(err.text);
		return ENVIRONMENT;
	}
	return r == 0 ? DONE : r == -EBADMSG ? PARTIAL : ENVIRONMENT;
}

int main(int argc, char **argv)
{
	static struct run run; /* large, once per process */
	tzset();
	switch (snoop_parse(argc, argv, &run.opts)) {
	case PARSE_OK:
		break;
	case PARSE_USAGE:
		snoop_usage(STDERR_FILENO);
		return USAGE;
	case PARSE_HELP:
		snoop_usage(STDOUT_FILENO);
		return DONE;
	case PARSE_VERSION:
		puts("snoop (sonde " SONDE_VERSION ")");
		return DONE;
	}
	char *buf = malloc(OUT_SIZE);
	if (!buf) {
		say("out of memory");
		return ENVIRONMENT;
	}
	run.out = out_fd(STDOUT_FILENO, buf, OUT_SIZE);
	int status = run_snoop(&run);
	struct err err;
	if (run.copy && capout_close(run.copy, &err) < 0) {
		say(err.text);
		status = ENVIRONMENT;
	}
	cap_close(run.in);
	dis_free(run.dis);
	free(buf);
	return status;
}
