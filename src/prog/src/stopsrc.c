/* stopsrc - stops iptrace as AIX's System Resource Controller does. Manual: docs/man/stopsrc.1. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "prog/options.h"
#include "prog/src/subsystem.h"

struct stop_options {
	const char *subsystem;
	bool force;
};

static const struct option_row rows[] = {
	{ 's', NULL, OPT_TEXT, .at = offsetof(struct stop_options, subsystem), .arg = "SUBSYSTEM",
	  .help = "iptrace" },
	{ 'f', NULL, OPT_FLAG, .at = offsetof(struct stop_options, force),
	  .help = "at once: what is not written yet is lost" },
};

static const struct options options = {
	.program = "stopsrc",
	.operands = "",
	OPTIONS_ROWS(rows),
	.about = "stop a subsystem: iptrace",
	.usage_status = SRC_FAILED,
};

static int stop_service(bool force)
{
	static const char *const stop[] = { "systemctl", "stop", "iptrace.service", NULL };
	static const char *const end[] = { "systemctl", "kill", "--signal=KILL", "iptrace.service",
					   NULL };
	return src_run(force ? end : stop) == 0 ? 0 : SRC_FAILED;
}

int main(int argc, char **argv)
{
	struct stop_options o = { .subsystem = NULL };
	int first = options_parse(&options, &o, argc, argv);
	if (first <= 0)
		return -first;
	if (!o.subsystem || first != argc)
		return option_complain(&options, SRC_FAILED, "usage: stopsrc -s iptrace [-f]");
	int r = src_check_name(o.subsystem);
	if (r)
		return r;
	int pid = src_pid();
	if (!pid) {
		fputs("0513-004 The Subsystem or Group, iptrace, is currently inoperative.\n",
		      stderr);
		return SRC_FAILED;
	}
	if (src_has_systemd())
		r = stop_service(o.force);
	else if (kill(pid, o.force ? SIGKILL : SIGTERM) < 0)
		r = option_complain(&options, SRC_FAILED, "process %d: %s", pid, strerror(errno));
	if (r == 0)
		puts("0513-044 The iptrace Subsystem was requested to stop.");
	return r;
}
