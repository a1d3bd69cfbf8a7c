/* ipreport - reports what a trace file holds. Manual: docs/man/ipreport.1. */
#include <errno.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/bytes.h"
#include "base/out.h"
#include "capfile/capfile.h"
#include "dissect/dissect.h"
#include "net/etc.h"
#include "net/names.h"
#include "prog/expression.h"
#include "prog/options.h"
#include "prog/snoop_signals.h"
#include "prog/udp_types.h"
#include "render/ipreport.h"
#include "render/json.h"

/* Exit statuses; the first two and the last are those of the original family. */
enum { DONE = 0, USAGE = 1, NO_TRACE = 1, DAMAGED = 2, ENVIRONMENT = 3 };

enum { OUT_SIZE = 256 * 1024, MESSAGES_SIZE = 4096, MAX_COMMENTS = 64 };

/* Our iptrace writes such a record where it has lost packets. */
enum { DROP_IFTYPE = 1, DROP_BYTES = 4 };

struct opts {
	const char *path, *filter; /* --filter; NULL: every packet */
	const char *udp_type;	   /* --udp-as; NULL: by port */
	enum internal_key udp_as;
	uint64_t count;	   /* -c; 0: no limit */
	uint64_t first;	   /* -j */
	uint64_t dump_max; /* -X */
	bool checksums, ebcdic, numbers, rpc, labels, sniffer, verbose, whole, old, numeric,
		tcpdump, json;
	struct expression_options expression;
};

/* Everything one run holds. */
struct run {
	struct opts opts;
	struct capfile *in;
	struct dis *dis;
	struct etc *etc;
	struct names *names;
	struct filter *filter;
	struct ipreport_style *style;
	struct json_style *json;
	struct out out;
	struct out messages; /* standard error */
	char messages_buf[MESSAGES_SIZE];
	int failure; /* exit status, when opening fails */
	bool flushes;
};

static const struct option_row rows[] = {
	{ 'c', NULL, OPT_UINT, .at = offsetof(struct opts, count), .arg = "COUNT",
	  .max = UINT64_MAX, .help = "end after so many packets" },
	{ 'C', NULL, OPT_FLAG, .at = offsetof(struct opts, checksums),
	  .help = "check the checksums" },
	{ 'e', NULL, OPT_FLAG, .at = offsetof(struct opts, ebcdic),
	  .help = "the characters of dumps are EBCDIC" },
	{ 'j', NULL, OPT_UINT, .at = offsetof(struct opts, first), .arg = "NUMBER", .min = 1,
	  .max = UINT64_MAX, .help = "begin with the packet of this number" },
	{ 'n', NULL, OPT_FLAG, .at = offsetof(struct opts, numbers), .help = "number the packets" },
	{ 'N', NULL, OPT_FLAG, .at = offsetof(struct opts, numeric),
	  .help = "show no names of hosts" },
	{ 'r', NULL, OPT_FLAG, .at = offsetof(struct opts, rpc), .help = "decode ONC RPC" },
	{ 's', NULL, OPT_FLAG, .at = offsetof(struct opts, labels),
	  .help = "begin each line with its protocol" },
	{ 'S', NULL, OPT_FLAG, .at = offsetof(struct opts, sniffer),
	  .help = "the trace is a sniffer's (formats are recognised anyway)" },
	{ 'T', NULL, OPT_FLAG, .at = offsetof(struct opts, tcpdump),
	  .help = "the trace must be in a format of tcpdump" },
	{ 'v', NULL, OPT_FLAG, .at = offsetof(struct opts, verbose),
	  .help = "also show what is usually left out" },
	{ 'x', NULL, OPT_FLAG, .at = offsetof(struct opts, whole),
	  .help = "also dump the whole frame" },
	{ 'X', NULL, OPT_UINT, .at = offsetof(struct opts, dump_max), .arg = "BYTES",
	  .max = UINT32_MAX, .help = "dump at most so many bytes" },
	{ '1', NULL, OPT_FLAG, .at = offsetof(struct opts, old),
	  .help = "the trace was made on AIX 3.1" },
	{ .word = "filter",
	  .kind = OPT_TEXT,
	  .at = offsetof(struct opts, filter),
	  .arg = "EXPRESSION",
	  .help = "report only packets that it selects" },
	EXPRESSION_ROWS(struct opts, expression),
	{ .word = "udp-as",
	  .kind = OPT_TEXT,
	  .at = offsetof(struct opts, udp_type),
	  .arg = "TYPE",
	  .help = "every UDP datagram holds " UDP_TYPES },
	{ .word = "json",
	  .kind = OPT_FLAG,
	  .at = offsetof(struct opts, json),
	  .help = "one JSON object for each packet" },
};

static const struct options options = {
	.program = "ipreport",
	.operands = "tracefile",
	OPTIONS_ROWS(rows),
	.about = "report what a trace file holds",
	.permute = true,
	.usage_status = USAGE,
};

static void say(struct run *run, const char *sentence)
{
	struct out *o = &run->messages;
	out_s(o, "ipreport: ");
	out_text(o, (const uint8_t *)sentence, (uint32_t)strlen(sentence));
	out_c(o, '\n');
	out_flush(o);
}

static void warn(void *ctx, const char *sentence)
{
	struct run *run = ctx;
	out_flush(&run->out);
	say(run, sentence);
}

static const char *service(void *ctx, uint8_t proto, uint16_t port)
{
	return etc_service_name(ctx, proto, port);
}

/* ---- opening ---- */

static int open_input(struct run *run, struct err *err)
{
	const char *path = run->opts.path;
	struct cap_opts opts = { .warn = warn, .ctx = run };
	int r = cap_open(&run->in, path, &opts, err);
	if (r == -EBADMSG) {
		run->failure = NO_TRACE;
		if (strncmp(err->text, "not a capture", 13) == 0)
			return err_set(err, EBADMSG, "%s: not an iptrace file", path);
		return r;
	}
	if (r < 0)
		return r;
	enum cap_format format = cap_format(run->in);
	if (!run->opts.tcpdump || (format != CAP_IPTRACE && format != CAP_SNOOP))
		return 0;
	run->failure = NO_TRACE;
	return err_set(err, EBADMSG, "%s: not a tcpdump file: it is in the %s format", path,
		       cap_format_name(format));
}

/* -N: no names of hosts at all. */
static int open_names(struct run *run, struct err *err)
{
	bool is_file = strcmp(run->opts.path, "-") != 0;
	run->etc = etc_new(NULL);
	if (!run->etc)
		return err_set(err, ENOMEM, "out of memory");
	if (run->opts.numeric)
		return 0;
	struct names_opts opts = { .etc = run->etc,
				   .capture_path = is_file ? run->opts.path : NULL,
				   .budget_ms = NAMES_FILE_BUDGET_MS };
	run->names = names_new(&opts, err);
	if (!run->names)
		return -err->code;
	if (names_warning(run->names))
		say(run, names_warning(run->names));
	return 0;
}

static int open_filter(struct run *run, struct err *err)
{
	if (!run->opts.filter)
		return 0;
	const struct cap_iface *iface = cap_iface(run->in, 0);
	struct expression expression = { .text = run->opts.filter,
					 .options = &run->opts.expression,
					 .names = run->names,
					 .numeric = run->opts.numeric,
					 .link = iface ? iface->link : LINK_ETHERNET };
	int r = expression_compile(&run->filter, &expression, err);
	if (expression_is_wrong(r))
		run->failure = USAGE;
	if (r == 0 && run->opts.expression.explain) {
		r = expression_explain(run->filter, &expression, run->opts.json, &run->out, err);
		out_flush(&run->out);
	}
	return r;
}

static int open_display(struct run *run, struct err *err)
{
	const struct opts *o = &run->opts;
	struct namer *namer = run->names ? names_namer(run->names) : NULL;
	struct dis_opts dis_opts = { .nested_tags = true,
				     .all_quotes = !o->json,
				     .udp_as = o->udp_as };
	struct json_opts json_opts = { .namer = namer,
				       .data = o->whole,
				       .data_length = UINT32_MAX };
	struct ipreport_opts opts = { .labels = o->labels,
				      .numbers = o->numbers,
				      .rpc = o->rpc,
				      .checksums = o->checksums,
				      .ebcdic = o->ebcdic,
				      .verbose = o->verbose,
				      .whole = o->whole,
				      .dump_max = (uint32_t)o->dump_max,
				      .namer = namer,
				      .service = service,
				      .ctx = run->etc };
	run->dis = dis_new(&dis_opts);
	run->style = ipreport_new(&opts);
	run->json = json_new(&json_opts);
	if (!run->dis || !run->style || !run->json)
		return err_set(err, ENOMEM, "out of memory");
	run->flushes = isatty(STDOUT_FILENO);
	return 0;
}

static int open_all(struct run *run, struct err *err)
{
	run->failure = ENVIRONMENT;
	int r = open_input(run, err);
	if (r == 0)
		r = open_names(run, err);
	if (r == 0)
		r = open_filter(run, err);
	return r < 0 ? r : open_display(run, err);
}

/* ---- packets ---- */

static bool is_drop_record(const struct run *run, const struct cap_iface *iface,
			   const struct frame *f)
{
	return cap_format(run->in) == CAP_IPTRACE && iface && iface->iftype == DROP_IFTYPE &&
	       f->cap == DROP_BYTES && strcmp(iface->name, "drop0") == 0;
}

static void show_json(struct run *run, const struct cap_iface *iface, const struct frame *f)
{
	struct span comments[MAX_COMMENTS];
	struct json_origin origin = { .interface = iface ? iface->name : NULL,
				      .comments = comments };
	if (f->meta.n)
		origin.n_comments = cap_comments(f, comments, MAX_COMMENTS);
	json_packet(run->json, dis_frame(run->dis, f, WANT_ALL), &origin, &run->out);
}

static void show(struct run *run, const struct frame *f)
{
	const struct cap_iface *iface = cap_iface(run->in, f->iface);
	struct ipreport_origin origin = { .interface = iface ? iface->name : NULL };
	if (run->opts.json) {
		show_json(run, iface, f);
		return;
	}
	if (is_drop_record(run, iface, f)) {
		ipreport_dropped(&run->out, get_be32(f->data));
		return;
	}
	/* Version 1.0 is the one whose times are whole seconds. */
	bool first_version = cap_format(run->in) == CAP_IPTRACE && iface && iface->us_times;
	origin.old = run->opts.old || first_version;
	ipreport_packet(run->style, dis_frame(run->dis, f, WANT_ALL), &origin, &run->out);
	if (run->flushes)
		out_flush(&run->out);
}

/* Reads to the end. Returns 0 or a negative errno with its sentence. */
static int loop(struct run *run, struct err *err)
{
	const struct opts *o = &run->opts;
	struct frame frame;
	uint64_t n_shown = 0;
	int r = 0;
	while (!run->out.write_errno && !snoop_is_stopped()) {
		r = cap_next(run->in, &frame, err);
		if (r == -EINTR) {
			out_flush(&run->out);
			continue;
		}
		if (r <= 0)
			break;
		if (frame.number < o->first) { /* replies may follow */
			if (o->rpc)
				dis_frame(run->dis, &frame, WANT_LINE);
			continue;
		}
		if (run->filter && !filter_match(run->filter, &frame))
			continue;
		show(run, &frame);
		if (++n_shown == o->count)
			break;
	}
	out_flush(&run->out);
	return r < 0 && r != -EINTR ? r : 0;
}

static int report(struct run *run)
{
	struct err err = { 0 };
	int r = open_all(run, &err);
	if (r < 0) {
		say(run, err.text);
		return run->failure;
	}
	if (run->opts.expression.explain && run->filter)
		return DONE;
	snoop_catch_signals(false);
	r = loop(run, &err);
	if (r == -EBADMSG && cap_damage(run->in).cut) {
		struct cap_damage d = cap_damage(run->in);
		err_set(&err, EBADMSG, "%s: truncated (packet %llu, offset %llu)", run->opts.path,
			(unsigned long long)d.packet, (unsigned long long)d.offset);
	}
	if (r < 0)
		say(run, err.text);
	if (run->out.write_errno) {
		err_set(&err, run->out.write_errno, "standard output: %s",
			strerror(run->out.write_errno));
		say(run, err.text);
		return ENVIRONMENT;
	}
	if (r < 0 && r != -EBADMSG)
		return ENVIRONMENT;
	return r < 0 || cap_n_damaged(run->in) ? DAMAGED : DONE;
}

static int run_with_buffer(struct run *run)
{
	char *buf = malloc(OUT_SIZE);
	if (!buf) {
		say(run, "out of memory");
		return ENVIRONMENT;
	}
	run->out = out_fd(STDOUT_FILENO, buf, OUT_SIZE);
	int status = report(run);
	cap_close(run->in);
	dis_free(run->dis);
	ipreport_free(run->style);
	json_free(run->json);
	filter_free(run->filter);
	names_free(run->names);
	etc_free(run->etc);
	free(buf);
	return status;
}

int main(int argc, char **argv)
{
	static struct run run; /* large, once per process */
	tzset();
	run.messages = out_fd(STDERR_FILENO, run.messages_buf, MESSAGES_SIZE);
	run.opts = (struct opts){ .first = 1,
				  .dump_max = UINT32_MAX,
				  .expression = { .language = FILTER_TCPDUMP } };
	int first = options_parse(&options, &run.opts, argc, argv);
	if (first <= 0)
		return -first;
	if (first == argc)
		return option_complain(&options, USAGE, "which trace file?");
	if (first + 1 < argc)
		return option_complain(&options, USAGE, "%s: only one trace file can be given",
				       argv[first + 1]);
	if (run.opts.udp_type && !udp_type_find(run.opts.udp_type, &run.opts.udp_as))
		return option_complain(&options, USAGE, "--udp-as takes " UDP_TYPES);
	run.opts.path = argv[first];
	return run_with_buffer(&run);
}
