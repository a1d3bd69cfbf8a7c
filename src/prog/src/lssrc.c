/* lssrc - tells whether iptrace runs, as AIX's System Resource Controller does. Manual:
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
	{ 's', NULL, OPT_TEXT, AT(subsystem), .arg = "SUBSYSTEM", .help = "iptrace" },
	{ 'g', NULL, OPT_TEXT, AT(group), .arg = "GROUP", .help = "those of a group: tcpip" },
	{ 'a', NULL, OPT_FLAG, AT(all), .help = "all there are" },
};

static const struct options options = {
	.program = "lssrc",
	.operands = "",
	OPTIONS_ROWS(rows),
	.about = "tell which subsystems run: iptrace",
	.usage_status = SRC_FAILED,
};

int main(int argc, char **argv)
{
	struct list_options o = { .subsystem = NULL };
	char pid[16] = "";
	int first = options_parse(&options, &o, argc, argv);
	if (first <= 0)
		return -first;
	if ((o.subsystem != NULL) + (o.group != NULL) + o.all != 1 || first != argc)
		return option_complain(&options, SRC_FAILED,
				       "usage: lssrc -s iptrace | -g tcpip | -a");
	if (o.group && strcmp(o.group, SRC_GROUP) != 0)
		return option_complain(&options, SRC_FAILED,
				       "0513-086 The %s Group is not on file.", o.group);
	int r = o.subsystem ? src_check_name(o.subsystem) : 0;
	if (r)
		return r;
	int number = src_pid();
	if (number)
		(void)snprintf(pid, sizeof(pid), "%d", number);
	printf("Subsystem         Group            PID          Status\n"
	       " %-16s %-16s %-12s %s\n",
	       SRC_NAME, SRC_GROUP, pid, number ? "active" : "inoperative");
	return SRC_DONE;
}
