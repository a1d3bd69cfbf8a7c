/* startsrc - starts a subsystem as AIX's System Resource Controller does. Manual:
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

enum { TEXT_MAX = 8192, NAME_SIZE = 32 };

struct start_options {
	const char *subsystem, *arguments;
};

#define AT(member) .at = offsetof(struct start_options, member)

static const struct option_row rows[] = {
	{ 's', NULL, OPT_TEXT, AT(subsystem), .arg = "SUBSYSTEM", .help = SRC_NAMES },
	{ 'a', NULL, OPT_TEXT, AT(arguments), .arg = "ARGUMENTS",
	  .help = "its flags and operands, in one argument" },
};

static const struct options options = {
	.program = "startsrc",
	.operands = "",
	OPTIONS_ROWS(rows),
	.about = "start a subsystem: " SRC_NAMES,
	.usage_status = SRC_FAILED,
};

/* IPTRACE_ARGS="..." for the service. */
static int write_arguments(const struct subsystem *subsystem, const char *arguments)
{
	char path[SRC_PATH_SIZE];
	src_path(subsystem, "env", path);
	(void)mkdir(SRC_FOLDER, 0755);
	FILE *f = fopen(path, "we");
	if (!f)
		return option_complain(&options, SRC_FAILED, "%s: %s", path, strerror(errno));
	fprintf(f, "%s=\"", subsystem->arguments);
	for (const char *p = arguments; *p; p++) {
		if (strchr("\"\\$`", *p))
			fputc('\\', f);
		fputc(*p, f);
	}
	fputs("\"\n", f);
	return fclose(f) == 0 ? 0 : SRC_FAILED;
}

static int start_service(const struct subsystem *subsystem, const char *arguments)
{
	char unit[SRC_PATH_SIZE];
	src_unit(subsystem, unit);
	const char *const start[] = { "systemctl", "start", unit, NULL };
	if (arguments) {
		int r = write_arguments(subsystem, arguments);
		if (r)
			return r;
	}
	return src_run(start) == 0 ? 0 : SRC_FAILED;
}

/* The program lies beside this one. */
static int start_process(const struct subsystem *subsystem, const char *arguments)
{
	static char text[TEXT_MAX], path[PATH_MAX], pid_path[SRC_PATH_SIZE]; /* once per process */
	const char *words[SRC_MAX_WORDS + 4] = { path, "--pidfile", pid_path };
	int n_words = 3;
	ssize_t n = readlink("/proc/self/exe", path, sizeof(path) - NAME_SIZE);
	if (n < 0 || strlen(arguments) >= sizeof(text))
		return option_complain(&options, SRC_FAILED, "cannot find %s", subsystem->name);
	path[n] = '\0';
	char *slash = strrchr(path, '/');
	(void)snprintf(slash ? slash + 1 : path, NAME_SIZE, "%s", subsystem->name);
	memcpy(text, arguments, strlen(arguments) + 1);
	src_path(subsystem, "pid", pid_path);
	if (subsystem->background)
		words[n_words++] = subsystem->background;
	if (src_split(text, words + n_words) < 0)
		return option_complain(&options, SRC_FAILED,
				       "-a: too many words, or an open quote");
	if (strncmp(pid_path, SRC_FOLDER "/", sizeof(SRC_FOLDER)) == 0)
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
				       "usage: startsrc -s subsystem [-a arguments]");
	const struct subsystem *subsystem = src_find(o.subsystem);
	if (!subsystem)
		return SRC_FAILED;
	if (src_pid(subsystem)) {
		fprintf(stderr,
			"0513-029 The %s Subsystem is already active.\n"
			"Multiple instances are not supported.\n",
			subsystem->name);
		return SRC_FAILED;
	}
	int r = src_has_systemd() ? start_service(subsystem, o.arguments)
				  : start_process(subsystem, o.arguments ? o.arguments : "");
	if (r)
		return r;
	printf("0513-059 The %s Subsystem has been started. Subsystem PID is %d.\n",
	       subsystem->name, src_pid(subsystem));
	return SRC_DONE;
}
