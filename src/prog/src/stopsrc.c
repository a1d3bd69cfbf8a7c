/* stopsrc - stops a subsystem as AIX's System Resource Controller does. Manual:
 * docs/man/stopsrc.1. */
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
	  .help = SRC_NAMES },
	{ 'f', NULL, OPT_FLAG, .at = offsetof(struct stop_options, force),
	  .help = "at once: what is not written yet is lost" },
};

static const struct options options = {
	.program = "stopsrc",
	.operands = "",
	OPTIONS_ROWS(rows),
	.about = "stop a subsystem: " SRC_NAMES,
	.usage_status = SRC_FAILED,
};

static int stop_service(const struct subsystem *subsystem, bool force)
{
	char unit[SRC_PATH_SIZE];
	src_unit(subsystem, unit);
	const char *const stop[] = { "systemctl", "stop", unit, NULL };
	const char *const end[] = { "systemctl", "kill", "--signal=KILL", unit, NULL };
	return src_run(force ? end : stop) == 0 ? 0 : SRC_FAILED;
}

int main(int argc, char **argv)
{
	struct stop_options o = { .subsystem = NULL };
	int first = options_parse(&options, &o, argc, argv);
	if (first <= 0)
		return -first;
	if (!o.subsystem || first != argc)
		return option_complain(&options, SRC_FAILED, "usage: stopsrc -s subsystem [-f]");
	const struct subsystem *subsystem = src_find(o.subsystem);
	if (!subsystem)
		return SRC_FAILED;
	int r = 0, pid = src_pid(subsystem);
	if (!pid) {
		fprintf(stderr, "0513-004 The Subsystem or Group, %s, is currently inoperative.\n",
			subsystem->name);
		return SRC_FAILED;
	}
	if (src_has_systemd())
		r = stop_service(subsystem, o.force);
	else if (kill(pid, o.force ? SIGKILL : SIGTERM) < 0)
		r = option_complain(&options, SRC_FAILED, "process %d: %s", pid, strerror(errno));
	if (r == 0)
		printf("0513-044 The %s Subsystem was requested to stop.\n", subsystem->name);
	return r;
}
