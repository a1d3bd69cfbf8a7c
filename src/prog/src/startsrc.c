/* startsrc - starts iptrace as AIX's System Resource Controller does. Manual:
 * docs/man/startsrc.1. */
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "prog/options.h"
#include "prog/src/subsystem.h"

enum { TEXT_MAX = 8192 };

struct start_options {
	const char *subsystem, *arguments;
};

#define AT(member) .at = offsetof(struct start_options, member)

static const struct option_row rows[] = {
	{ 's', NULL, OPT_TEXT, AT(subsystem), .arg = "SUBSYSTEM", .help = "iptrace" },
	{ 'a', NULL, OPT_TEXT, AT(arguments), .arg = "ARGUMENTS",
	  .help = "its flags and its log file, in one argument" },
};

static const struct options options = {
	.program = "startsrc",
	.operands = "",
	OPTIONS_ROWS(rows),
	.about = "start a subsystem: iptrace",
	.usage_status = SRC_FAILED,
};

/* IPTRACE_ARGS="..." for the service. */
static int write_arguments(const char *arguments)
{
	(void)mkdir(SRC_FOLDER, 0755);
	FILE *f = fopen(SRC_FOLDER "/iptrace.env", "we");
	if (!f)
		return option_complain(&options, SRC_FAILED, "%s: %s", SRC_FOLDER "/iptrace.env",
				       strerror(errno));
	fputs("IPTRACE_ARGS=\"", f);
	for (const char *p = arguments; *p; p++) {
		if (strchr("\"\\$`", *p))
			fputc('\\', f);
		fputc(*p, f);
	}
	fputs("\"\n", f);
	return fclose(f) == 0 ? 0 : SRC_FAILED;
}

static int start_service(const char *arguments)
{
	static const char *const start[] = { "systemctl", "start", "iptrace.service", NULL };
	if (arguments) {
		int r = write_arguments(arguments);
		if (r)
			return r;
	}
	return src_run(start) == 0 ? 0 : SRC_FAILED;
}

/* iptrace lies beside this program. */
static int start_process(const char *arguments)
{
	static char text[TEXT_MAX], path[PATH_MAX]; /* once per process */
	const char *words[SRC_MAX_WORDS + 3] = { path, "--pidfile", src_pid_path() };
	ssize_t n = readlink("/proc/self/exe", path, sizeof(path) - sizeof("/iptrace"));
	if (n < 0 || strlen(arguments) >= sizeof(text))
		return option_complain(&options, SRC_FAILED, "cannot find iptrace");
	path[n] = '\0';
	char *slash = strrchr(path, '/');
	memcpy(slash ? slash + 1 : path, "iptrace", sizeof("iptrace"));
	memcpy(text, arguments, strlen(arguments) + 1);
	if (src_split(text, words + 3) < 0)
		return option_complain(&options, SRC_FAILED,
				       "-a: too many words, or an open quote");
	if (strcmp(src_pid_path(), SRC_FOLDER "/iptrace.pid") == 0)
		(void)mkdir(SRC_FOLDER, 0755);
	return src_run(words) == 0 ? 0 : SRC_FAILED;
}

int main(int argc, char **argv)
{
	struct start_options o = { .subsystem = NULL };
	int first = options_parse(&options, &o, argc, argv);
	if (first <= 0)
		return -first;
	if (!o.subsystem || first != argc)
		return option_complain(&options, SRC_FAILED,
				       "usage: startsrc -s iptrace [-a arguments]");
	int r = src_check_name(o.subsystem);
	if (r)
		return r;
	if (src_pid()) {
		fputs("0513-029 The iptrace Subsystem is already active.\n"
		      "Multiple instances are not supported.\n",
		      stderr);
		return SRC_FAILED;
	}
	r = src_has_systemd() ? start_service(o.arguments)
			      : start_process(o.arguments ? o.arguments : "");
	if (r)
		return r;
	printf("0513-059 The iptrace Subsystem has been started. Subsystem PID is %d.\n",
	       src_pid());
	return SRC_DONE;
}
