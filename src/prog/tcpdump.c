/* tcpdump - shows packets as the classic tcpdump does. Manual: docs/man/tcpdump.1. */
#include "prog/tcpdump_run.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "prog/snoop_signals.h"

enum { OUT_SIZE = 256 * 1024, MAX_COMMENTS = 64 };

static const char application[] = "sonde tcpdump " SONDE_VERSION;

void tcpdump_warn(void *ctx, const char *sentence)
{
	struct tcpdump_run *run = ctx;
	out_flush(&run->out);
	tcpdump_complain(0, "WARNING: %s", sentence);
}

/* ---- names ---- */

static const char *service_name(void *ctx, uint8_t proto, uint16_t port)
{
	return etc_service_name(ctx, proto, port);
}

static const char *ether_name(void *ctx, const uint8_t *mac)
{
	return etc_ether_name(ctx, mac);
}

static const char *rpc_name(void *ctx, uint32_t program)
{
	return etc_rpc_name(ctx, program);
}

static const char *atalk_name(void *ctx, uint16_t net, uint8_t node)
{
	return etc_atalk_name(ctx, net, node);
}

int tcpdump_open_names(struct tcpdump_run *run, struct err *err)
{
	struct names_opts opts = { .numeric = run->opts.numeric || run->opts.out_path,
				   .no_fixed = !run->opts.json };
	opts.budget_ms = run->opts.in_path ? NAMES_FILE_BUDGET_MS : 0;
	run->etc = etc_new(NULL);
	if (!run->etc)
		return err_set(err, ENOMEM, "out of memory");
	opts.etc = run->etc;
	run->names = names_new(&opts, err);
	return run->names ? 0 : -err->code;
}

/* ---- opening ---- */

int tcpdump_open_filter(struct tcpdump_run *run, uint32_t link, struct err *err)
{
	struct expression expression = { .text = run->opts.expression,
					 .options = &run->opts.filter,
					 .names = run->names,
					 .numeric = run->opts.numeric,
					 .no_optimise = run->opts.no_optimiser,
					 .link = link,
					 .netmask = run->mask };
	int r = expression_compile(&run->filter, &expression, err);
	run->wrong_expression = expression_is_wrong(r);
	if (r == 0 && run->opts.filter.explain)
		r = expression_explain(run->filter, &expression, run->opts.json, &run->out, err);
	return r;
}

int tcpdump_open_copy(struct tcpdump_run *run, struct err *err)
{
	/* what the format cannot hold is not told: nothing that was there before is lost */
	const struct capout_opts opts = { .otherwise = CAP_PCAP,
					  .application = application,
					  .write_behind = true };
	return capout_open(&run->copy, run->opts.out_path, &opts, err);
}

static int open_conversion(struct tcpdump_run *run, struct err *err)
{
	const struct capout_opts opts = { .otherwise = CAP_PCAP, .application = application };
	run->conversion =
		(struct converting){ .path = run->opts.out_path, .tell = tcpdump_warn, .ctx = run };
	return converting_open(&run->conversion, run->in, &opts, err);
}

static void copy_block(void *ctx, const struct cap_block *block)
{
	struct tcpdump_run *run = ctx;
	converting_block(&run->conversion, block);
}

int tcpdump_open_style(struct tcpdump_run *run, struct err *err)
{
	const struct tcpdump_options *o = &run->opts;
	bool streams = o->rpc == TCPDUMP_RPC_ALL || o->rpc == TCPDUMP_RPC_TCP;
	struct dis_opts dis_opts = { .nested_tags = true,
				     .partial = !o->json,
				     .no_streams = !o->json && !streams,
				     .udp_as = o->udp_as };
	struct json_opts json_opts = { .namer = o->numeric ? NULL : names_namer(run->names),
				       .data = o->hex || o->ascii,
				       .data_length = UINT32_MAX };
	struct tcpdump_opts style = tcpdump_style_opts(o);
	style.namer = names_namer(run->names);
	style.net = run->net;
	style.mask = run->mask;
	style.names =
		(struct tcpdump_names){ run->etc, service_name, ether_name, rpc_name, atalk_name };
	run->dis = dis_new(&dis_opts);
	run->style = tcpdump_new(&style);
	if (o->json)
		run->json = json_new(&json_opts);
	if (!run->dis || !run->style || (o->json && !run->json))
		return err_set(err, ENOMEM, "out of memory");
	return 0;
}

/* Where the text goes. */
int tcpdump_open_text(struct tcpdump_run *run, struct err *err)
{
	const char *path = run->opts.text_path;
	char *buf = malloc(OUT_SIZE);
	if (!buf)
		return err_set(err, ENOMEM, "out of memory");
	int fd = STDOUT_FILENO;
	run->out = out_fd(fd, buf, OUT_SIZE);
	if (path) {
		fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
		if (fd < 0)
			return err_set(err, errno, "%s: %s", path, strerror(errno));
		run->out = out_fd(fd, buf, OUT_SIZE);
	}
	run->flush_lines = run->opts.line_buffered || isatty(fd);
	return 0;
}

/* A program for the expression alone needs no packets. */
static bool only_filter(const struct tcpdump_run *run)
{
	return run->opts.dump_filter || run->opts.filter.explain;
}

static int open_all(struct tcpdump_run *run, struct err *err)
{
	struct cap_opts in_opts = { .warn = tcpdump_warn, .block = copy_block, .ctx = run };
	int r = tcpdump_open_text(run, err);
	if (r == 0 && run->opts.in_path)
		r = cap_open(&run->in, run->opts.in_path, &in_opts, err);
	if (r == 0)
		r = tcpdump_open_names(run, err);
	if (r < 0)
		return r;
	const struct cap_iface *iface = run->in ? cap_iface(run->in, 0) : NULL;
	uint32_t link = iface ? iface->link : LINK_ETHERNET;
	if (*run->opts.expression || only_filter(run))
		r = tcpdump_open_filter(run, link, err);
	if (r < 0 || run->opts.filter.explain)
		return r;
	if (run->opts.dump_filter) {
		struct filter_socket socket = { .link = link, .snaplen = run->opts.snaplen };
		filter_list(run->filter, &socket, 1, &run->out);
		return 0;
	}
	return run->opts.out_path ? open_conversion(run, err) : tcpdump_open_style(run, err);
}

/* ---- packets ---- */

void tcpdump_show(struct tcpdump_run *run, const struct frame *frame,
		  const struct json_origin *origin)
{
	enum want want = run->json ? WANT_ALL : tcpdump_want(run->style);
	const struct packet *p = dis_frame(run->dis, frame, want);
	if (run->json)
		json_packet(run->json, p, origin, &run->out);
	else
		tcpdump_packet(run->style, p, &run->out);
	if (run->flush_lines)
		out_flush(&run->out);
}

static void show(struct tcpdump_run *run, const struct frame *frame)
{
	if (!run->json) {
		tcpdump_show(run, frame, NULL);
		return;
	}
	const struct cap_iface *iface = cap_iface(run->in, frame->iface);
	struct span comments[MAX_COMMENTS];
	struct json_origin origin = { .interface = iface ? iface->name : NULL,
				      .comments = comments };
	if (frame->meta.n)
		origin.n_comments = cap_comments(frame, comments, MAX_COMMENTS);
	tcpdump_show(run, frame, &origin);
}

static int handle(struct tcpdump_run *run, struct frame *frame, struct err *err)
{
	if (run->opts.snaplen_given && frame->cap > run->opts.snaplen)
		frame->cap = run->opts.snaplen;
	if (run->conversion.out)
		return converting_frame(&run->conversion, frame, err);
	show(run, frame);
	return 0;
}

/* Reads to the end. Returns 0 or a negative errno with its sentence. */
static int loop(struct tcpdump_run *run, struct err *err)
{
	struct frame frame;
	int r = 0;
	while (!run->out.write_errno && !snoop_is_stopped()) {
		r = cap_next(run->in, &frame, err);
		if (r == -EINTR) {
			out_flush(&run->out);
			continue;
		}
		if (r <= 0)
			break;
		if (run->filter && !filter_match(run->filter, &frame))
			continue;
		r = handle(run, &frame, err);
		if (r < 0 || ++run->n_selected == run->opts.max_count)
			break;
	}
	out_flush(&run->out);
	return r < 0 && r != -EINTR ? r : 0;
}

/* ---- the end ---- */

int tcpdump_text_error(const struct tcpdump_run *run, struct err *err)
{
	if (!run->out.write_errno)
		return 0;
	return err_set(err, run->out.write_errno, "%s: %s",
		       run->opts.text_path ? run->opts.text_path : "standard output",
		       strerror(run->out.write_errno));
}

static int finish(struct tcpdump_run *run, struct err *err)
{
	out_flush(&run->out);
	if (run->conversion.out)
		return converting_finish(&run->conversion, err);
	return tcpdump_text_error(run, err);
}

static int run_tcpdump(struct tcpdump_run *run)
{
	struct err err = { 0 };
	int r = open_all(run, &err);
	if (r < 0)
		return tcpdump_complain(run->wrong_expression ? TCPDUMP_USAGE : TCPDUMP_ENVIRONMENT,
					"%s", err.text);
	if (!only_filter(run)) {
		snoop_catch_signals(!input_is_file(run->opts.in_path) && !run->conversion.out);
		r = loop(run, &err);
		if (r < 0)
			tcpdump_complain(0, "%s", err.text);
	}
	bool failed = r < 0 && r != -EBADMSG;
	int finished = finish(run, &err);
	if (finished < 0 && !failed) /* else it is the same failure again */
		tcpdump_complain(0, "%s", err.text);
	if (finished < 0 || failed)
		return TCPDUMP_ENVIRONMENT;
	bool damaged = run->in && cap_n_damaged(run->in);
	return r < 0 || damaged || run->conversion.n_left_out ? TCPDUMP_PARTIAL : TCPDUMP_DONE;
}

int main(int argc, char **argv)
{
	static struct tcpdump_run run; /* large, once per process */
	tzset();
	int r = tcpdump_parse(argc, argv, &run.opts);
	if (r)
		return r - 1;
	bool live = !run.opts.in_path && !only_filter(&run);
	int status = live ? tcpdump_live(&run) : run_tcpdump(&run);
	(void)!capout_close(run.copy, NULL);
	converting_done(&run.conversion);
	cap_close(run.in);
	dis_free(run.dis);
	tcpdump_free(run.style);
	json_free(run.json);
	names_free(run.names);
	etc_free(run.etc);
	filter_free(run.filter);
	free(run.opts.expression);
	free(run.out.buf);
	return status;
}
