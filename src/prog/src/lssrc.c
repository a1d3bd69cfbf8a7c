/* lssrc - tells which subsystems run, as AIX's System Resource Controller does. Manual:
 * docs/man/lssrc.1. */
#include <stdio.h>
#include <string.h>

#include "prog/options.h"
#include "prog/src/subsystem.h"

struct list_options {
	const char *subsystem, *group;
	bool all;
};

#define AT(member) .at = offsetof(struct list_options, member)

static const struct option_row rows[] = {
	{ 's', NULL, OPT_TEXT, AT(subsystem), .arg = "SUBSYSTEM", .help = SRC_NAMES },
	{ 'g', NULL, OPT_TEXT, AT(group), .arg = "GROUP", .help = "those of a group: tcpip" },
	{ 'a', NULL, OPT_FLAG, AT(all), .help = "all there are" },
};

static const struct options options = {
	.program = "lssrc",
	.operands = "",
	OPTIONS_ROWS(rows),
	.about = "tell which subsystems run: " SRC_NAMES,
	.usage_status = SRC_FAILED,
};

static void show(const struct subsystem *subsystem)
{
	char pid[16] = "";
	int number = src_pid(subsystem);
	if (number)
		(void)snprintf(pid, sizeof(pid), "%d", number);
	printf(" %-16s %-16s %-12s %s\n", subsystem->name, SRC_GROUP, pid,
	       number ? "active" : "inoperative");
}

int main(int argc, char **argv)
{
	struct list_options o = { .subsystem = NULL };
	int first = options_parse(&options, &o, argc, argv);
	if (first <= 0)
		return -first;
	if ((o.subsystem != NULL) + (o.group != NULL) + o.all != 1 || first != argc)
		return option_complain(&options, SRC_FAILED,
				       "usage: lssrc -s subsystem | -g tcpip | -a");
	if (o.group && strcmp(o.group, SRC_GROUP) != 0)
		return option_complain(&options, SRC_FAILED,
				       "0513-086 The %s Group is not on file.", o.group);
	const struct subsystem *only = o.subsystem ? src_find(o.subsystem) : NULL;
	if (o.subsystem && !only)
		return SRC_FAILED;
	puts("Subsystem         Group            PID          Status");
	for (int i = 0; i < N_SUBSYSTEMS; i++)
		if (!only || only == &subsystems[i])
			show(&subsystems[i]);
	return SRC_DONE;
}
