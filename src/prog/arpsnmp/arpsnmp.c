/* arpsnmp - tells which stations are new or have changed. Manual: docs/man/arpsnmp.1. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <syslog.h>
#include <time.h>
#include <unistd.h>

#include "net/lines.h"
#include "net/names.h"
#include "prog/arpsnmp/report.h"
#include "prog/options.h"

enum { DONE = 0, USAGE = 2, ENVIRONMENT = 3, PARTIAL = 4 };

enum {
	NAMES_BUDGET_MS = 5000, /* waiting for the names of new stations, in all */
	SINGLE_MAX = 8,		/* so many changes are mailed one by one, more in one message */
	BODY_SIZE = 1048576,	/* of a message; what does not fit is counted in it */
	BLOCK_SIZE = 4096,
	SUBJECT_SIZE = 256,
};

struct opts {
	bool debug, numeric, verbose, json, version1;
	const char *file, *recipient, *sendmail, *agent, *community, *vendors;
};

/* Changes that wait to be mailed together. */
struct report {
	struct out body;
	uint64_t n, n_left_out;
	char subject[SUBJECT_SIZE]; /* of the first */
};

struct run {
	struct opts opts;
	struct stations *stations;
	struct vendors *vendors;
	struct names *names;
	struct report report;
	struct change *changes; /* this run's, in order */
	size_t n_changes, room;
	uint32_t n_bad;	  /* lines of operands */
	const char *path; /* the operand being read */
	uint64_t line;
	int r; /* of the taker: 0 or -ENOMEM */
	struct out out;
	struct err err;
};

static const struct option_row rows[] = {
	{ 'd', "debug", OPT_FLAG, .at = offsetof(struct opts, debug),
	  .help = "report on the terminal instead of by mail" },
	{ 'f', "file", OPT_TEXT, .at = offsetof(struct opts, file), .arg = "FILE",
	  .help = "the data file, instead of ARP.DAT in this folder" },
	{ 'm', "mail", OPT_TEXT, .at = offsetof(struct opts, recipient), .arg = "ADDRESS",
	  .help = "who gets the reports (default: root)" },
	{ 's', "sendmail", OPT_TEXT, .at = offsetof(struct opts, sendmail), .arg = "PROGRAM",
	  .help = "what takes them (default: /usr/sbin/sendmail)" },
	{ 'n', "numeric", OPT_FLAG, .at = offsetof(struct opts, numeric),
	  .help = "do not look up host names" },
	{ 'v', "verbose", OPT_FLAG, .at = offsetof(struct opts, verbose),
	  .help = "with -d: the whole report of each change" },
	{ .word = "json",
	  .kind = OPT_FLAG,
	  .at = offsetof(struct opts, json),
	  .help = "as -d, one JSON object for each change" },
	{ .word = "snmp",
	  .kind = OPT_TEXT,
	  .at = offsetof(struct opts, agent),
	  .arg = "HOST",
	  .help = "the table of another host, asked through SNMP" },
	{ .word = "community",
	  .kind = OPT_TEXT,
	  .at = offsetof(struct opts, community),
	  .arg = "NAME",
	  .help = "for --snmp (default: public)" },
	{ .word = "snmp-v1",
	  .kind = OPT_FLAG,
	  .at = offsetof(struct opts, version1),
	  .help = "for agents that know only SNMPv1" },
	{ .word = "vendors",
	  .kind = OPT_TEXT,
	  .at = offsetof(struct opts, vendors),
	  .arg = "FOLDER",
	  .help = "where the IEEE's registries are" },
};

static const struct options options = {
	.program = "arpsnmp",
	.operands = "[file ...]",
	OPTIONS_ROWS(rows),
	.about = "tell which stations of the link are new or have changed",
	.epilogue =
		"The data file has to exist; create it empty the first time. Operands are files "
		"in its\nform that are read instead of the kernel's tables.\n",
	.permute = true,
};

static void complain(const char *sentence)
{
	option_complain(&options, 0, "%s", sentence);
}

/* ---- taking in ---- */

/* A change is kept until all is read: the mail's form depends on their number. */
static void take(void *ctx, const struct neighbour *neighbour)
{
	struct run *run = ctx;
	struct change change;
	if (run->r < 0)
		return;
	run->r = stations_see(run->stations, neighbour, &change);
	if (run->r < 0 || change.event == EVENT_NONE || !change.station)
		return;
	if (run->n_changes == run->room) {
		size_t room = run->room ? 2 * run->room : 64;
		struct change *bigger = realloc(run->changes, room * sizeof(*bigger));
		if (!bigger) {
			run->r = -ENOMEM;
			return;
		}
		run->changes = bigger;
		run->room = room;
	}
	run->changes[run->n_changes++] = change;
}

static void take_line(void *user, char *text)
{
	struct run *run = user;
	struct station_line line;
	const char *word;
	run->line++;
	if (!*text)
		return;
	const char *fault = station_line_parse(text, &line, &word);
	if (fault) {
		option_complain(&options, 0, "%s:%llu %s \"%.200s\"", run->path,
				(unsigned long long)run->line, fault, word);
		run->n_bad++;
		return;
	}
	struct neighbour neighbour = { .host = line.host,
				       .interface = line.interface,
				       .seen_s = line.seen_s };
	memcpy(neighbour.mac, line.mac, sizeof(neighbour.mac));
	take(run, &neighbour);
}

static int read_operands(struct run *run, char **paths)
{
	struct lines *lines = malloc(sizeof(*lines));
	int r = lines ? 0 : err_set(&run->err, ENOMEM, "out of memory");
	for (; r == 0 && *paths; paths++) {
		run->path = *paths;
		run->line = 0;
		lines_init(lines, take_line, run);
		r = lines_read_file(lines, *paths, &run->err);
		run->n_bad += lines->n_skipped + lines->cut;
	}
	free(lines);
	return r;
}

static int take_all(struct run *run, char **paths)
{
	struct neighbour_taker taker = { take, run };
	struct snmp_agent agent = { run->opts.agent, run->opts.community, run->opts.version1 };
	int r = *paths	     ? read_operands(run, paths)
		: agent.host ? neighbours_ask(&agent, &taker, &run->err)
			     : neighbours_read(&taker, &run->err);
	if (r == 0 && run->r < 0)
		r = err_set(&run->err, -run->r, "%s", strerror(-run->r));
	return r;
}

/* ---- reports ---- */

/* Names are for people; a change without one is reported all the same. */
static int name_changes(struct run *run)
{
	struct names_opts names_opts = { .budget_ms = NAMES_BUDGET_MS };
	if (run->opts.numeric || !run->n_changes)
		return 0;
	run->names = names_new(&names_opts, &run->err);
	if (!run->names)
		return -run->err.code;
	struct namer *namer = names_namer(run->names);
	for (size_t i = 0; i < run->n_changes; i++) {
		const struct station *s = run->changes[i].station;
		const char *name = namer->name(namer, s->host.kind, s->host.addr);
		if (name && station_set_hostname(s, name) < 0)
			return err_set(&run->err, ENOMEM, "out of memory");
	}
	return 0;
}

static void show(struct run *run, const struct change *change)
{
	if (run->opts.json) {
		report_json(change, run->vendors, &run->out);
		return;
	}
	report_line(change, &run->out);
	if (run->opts.verbose) {
		out_c(&run->out, '\n');
		report_block(change, run->vendors, &run->out);
		out_c(&run->out, '\n');
	}
}

static void log_change(const struct change *change)
{
	char line[512];
	struct out o = out_mem(line, sizeof(line) - 1);
	report_line(change, &o);
	line[o.len ? o.len - 1 : 0] = '\0'; /* without the newline */
	syslog(LOG_NOTICE, "%s", line);
}

static int send_report(struct run *run)
{
	struct report *report = &run->report;
	struct mail mail = { .program = run->opts.sendmail,
			     .recipient = run->opts.recipient,
			     .subject = report->subject,
			     .body = report->body.buf };
	char subject[SUBJECT_SIZE], host[128] = "";
	if (!report->n)
		return 0;
	if (report->n > 1) {
		gethostname(host, sizeof(host) - 1);
		snprintf(subject, sizeof(subject), "%llu changes of stations (%s)",
			 (unsigned long long)report->n, host);
		mail.subject = subject;
	}
	if (report->n_left_out)
		out_f(&report->body, "... and %llu more, see the system's log\n",
		      (unsigned long long)report->n_left_out);
	mail.n_body = report->body.len;
	int r = mail_send(&mail, &run->err);
	report->n = report->n_left_out = 0;
	report->body.len = 0;
	return r;
}

/* Adds a change to the message; with few changes, each is a message of its own. */
static int mail_change(struct run *run, const struct change *change)
{
	struct report *report = &run->report;
	struct out *body = &report->body;
	struct out subject = out_mem(report->subject, SUBJECT_SIZE - 1);
	if (change->event == EVENT_DECNET_FLIP_FLOP)
		return 0;
	out_f(&subject, "%s (", event_text(change->event));
	if (change->station->host.kind == ADDR_IP4)
		out_ip4(&subject, change->station->host.addr);
	else
		out_ip6(&subject, change->station->host.addr);
	out_f(&subject, ") %s", change->station->list[0].interface);
	report->subject[subject.len] = '\0';
	report->n++;
	if (body->cap - body->len < BLOCK_SIZE) {
		report->n_left_out++;
		return 0;
	}
	if (run->n_changes > SINGLE_MAX) {
		report_line(change, body);
		out_c(body, '\n');
	}
	report_block(change, run->vendors, body);
	out_c(body, '\n');
	return run->n_changes > SINGLE_MAX ? 0 : send_report(run);
}

static int report_changes(struct run *run)
{
	bool terminal = run->opts.debug || run->opts.json;
	int r = name_changes(run);
	if (run->n_changes && vendors_load(&run->vendors, run->opts.vendors, &run->err) == -ENOMEM)
		return -ENOMEM;
	if (!terminal) {
		openlog("arpsnmp", LOG_PID, LOG_DAEMON);
		run->report.body = out_mem(malloc(BODY_SIZE), BODY_SIZE - SUBJECT_SIZE);
		if (!run->report.body.buf)
			return err_set(&run->err, ENOMEM, "out of memory");
	}
	for (size_t i = 0; i < run->n_changes && r == 0; i++) {
		if (terminal) {
			show(run, &run->changes[i]);
			continue;
		}
		log_change(&run->changes[i]);
		r = mail_change(run, &run->changes[i]);
	}
	out_flush(&run->out);
	if (run->out.write_errno)
		return err_set(&run->err, run->out.write_errno, "standard output: %s",
			       strerror(run->out.write_errno));
	return r < 0 || terminal ? r : send_report(run);
}

/* The file is replaced only when the reports are out: what could not be told is told next time. */
static int run_arpsnmp(struct run *run, char **paths)
{
	int r = stations_load(run->stations, run->opts.file, complain, &run->err);
	if (r == 0)
		r = take_all(run, paths);
	if (r == 0)
		r = report_changes(run);
	if (r == 0)
		r = stations_save(run->stations, &run->err);
	if (r < 0)
		return option_complain(&options, ENVIRONMENT, "%s", run->err.text);
	uint32_t n_refused = stations_n_refused(run->stations);
	if (n_refused)
		option_complain(&options, 0, "%u stations found no room: %d are remembered",
				n_refused, STATIONS_MAX);
	return n_refused || run->n_bad || stations_n_bad(run->stations) ? PARTIAL : DONE;
}

int main(int argc, char **argv)
{
	static struct run run = { .opts = { .recipient = "root",
					    .sendmail = "/usr/sbin/sendmail",
					    .community = "public",
					    .vendors = VENDORS_FOLDER } };
	static char buf[4096];
	tzset();
	signal(SIGPIPE, SIG_IGN); /* a mail program that ends early is an error of its own */
	int first = options_parse(&options, &run.opts, argc, argv);
	if (first <= 0)
		return -first;
	if (run.opts.agent && first < argc)
		return option_complain(&options, USAGE, "--snmp and files exclude each other");
	if (*run.opts.recipient == '-')
		return option_complain(&options, USAGE, "\"%s\" is no address", run.opts.recipient);
	if (!run.opts.file)
		run.opts.file = access("ARP.DAT", F_OK) < 0 && access("arp.dat", F_OK) == 0
					? "arp.dat"
					: "ARP.DAT";
	run.out = out_fd(STDOUT_FILENO, buf, sizeof(buf));
	run.stations = stations_new();
	int status = run.stations ? run_arpsnmp(&run, argv + first)
				  : option_complain(&options, ENVIRONMENT, "out of memory");
	stations_free(run.stations);
	vendors_free(run.vendors);
	names_free(run.names);
	free(run.changes);
	free(run.report.body.buf);
	return status;
}
