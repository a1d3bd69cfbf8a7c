/* sonde - starts the tool that its first argument names. Manual: docs/man/sonde.1. */
#include <errno.h>
#include <limits.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/nearest.h"
#include "base/out.h"

/* The exit statuses of sonde.1 that the launcher itself uses. */
enum { DONE = 0, USAGE = 2, ENVIRONMENT = 3 };

static const struct program {
	const char *name, *help;
} programs[] = {
#define PROGRAM(name, help) { name, help },
#include "programs.inc"
#undef PROGRAM
};

/* Where things lie as seen from the folder of this program: as installed, then as built. */
static const char *const tool_folders[] = { SONDE_LIBEXEC_FROM_BIN, "src/prog" };
static const char *const page_folders[] = { SONDE_MAN1_FROM_BIN, "docs" };

/* Prints "sonde: sentence" on standard error and returns status. */
static int PRINTF_LIKE(2, 3) complain(int status, const char *fmt, ...)
{
	char text[2 * PATH_MAX], buf[1024];
	va_list args;
	va_start(args, fmt);
	int n = vsnprintf(text, sizeof(text), fmt, args);
	va_end(args);
	struct out o = out_fd(STDERR_FILENO, buf, sizeof(buf));
	out_s(&o, "sonde: ");
	out_text(&o, (const uint8_t *)text, n < 0 ? 0 : (uint32_t)strlen(text));
	out_c(&o, '\n');
	out_flush(&o);
	return status;
}

static void usage(struct out *o)
{
	out_s(o, "Usage: sonde TOOL [argument ...]\n"
		 "       sonde help [TOOL]\n"
		 "       sonde --version\n"
		 "\n"
		 "Tools:\n");
	for (size_t i = 0; i < ARRAY_LEN(programs); i++) {
		size_t len = strlen(programs[i].name);
		out_s(o, "  ");
		out_s(o, programs[i].name);
		out_pad(o, ' ', len < 12 ? 12 - len : 1);
		out_s(o, programs[i].help);
		out_c(o, '\n');
	}
	out_s(o, "\n\"sonde help TOOL\" shows a tool's manual, \"sonde help sonde\" this one's.\n");
}

static void version(struct out *o)
{
	out_s(o, "sonde " SONDE_VERSION "\nfeatures: " SONDE_FEATURES "\n");
}

static int show(void (*text)(struct out *o), int fd, int status)
{
	char buf[4096];
	struct out o = out_fd(fd, buf, sizeof(buf));
	text(&o);
	out_flush(&o);
	if (!o.write_errno)
		return status;
	return complain(ENVIRONMENT, "cannot write: %s", strerror(o.write_errno));
}

static const struct program *find_program(const char *name)
{
	for (size_t i = 0; i < ARRAY_LEN(programs); i++)
		if (strcmp(programs[i].name, name) == 0)
			return &programs[i];
	return NULL;
}

static int unknown(const char *name)
{
	struct nearest best = nearest_init(name, (uint32_t)strlen(name));
	for (size_t i = 0; i < ARRAY_LEN(programs); i++)
		nearest_try(&best, programs[i].name);
	if (!best.name)
		return complain(USAGE, "no tool is called \"%s\"; \"sonde --help\" lists them",
				name);
	return complain(USAGE, "no tool is called \"%s\"; did you mean %s?", name, best.name);
}

/* The folder of this program. */
static bool own_folder(char *ret_folder, size_t size)
{
	ssize_t n = readlink("/proc/self/exe", ret_folder, size - 1);
	if (n <= 0)
		return false;
	ret_folder[n] = '\0';
	char *slash = strrchr(ret_folder, '/');
	if (!slash)
		return false;
	*slash = '\0';
	return true;
}

static int run_tool(const struct program *program, char **argv)
{
	char folder[PATH_MAX], path[PATH_MAX + 256];
	if (!own_folder(folder, sizeof(folder)))
		return complain(ENVIRONMENT, "cannot read /proc/self/exe: %s", strerror(errno));
	for (size_t i = 0; i < ARRAY_LEN(tool_folders); i++) {
		snprintf(path, sizeof(path), "%s/%s/%s", folder, tool_folders[i], program->name);
		execv(path, argv);
		if (errno != ENOENT)
			return complain(ENVIRONMENT, "%s: %s", path, strerror(errno));
	}
	return complain(ENVIRONMENT, "%s is not in %s/%s", program->name, folder, tool_folders[0]);
}

/* Puts man in the place of this program where it and the page exist; else returns. */
static void show_page(const char *page)
{
	char folder[PATH_MAX], path[PATH_MAX + 256];
	if (!own_folder(folder, sizeof(folder)))
		return;
	for (size_t i = 0; i < ARRAY_LEN(page_folders); i++) {
		for (int zipped = 0; zipped <= 1; zipped++) {
			snprintf(path, sizeof(path), "%s/%s/%s.1%s", folder, page_folders[i], page,
				 zipped ? ".gz" : "");
			if (access(path, R_OK) == 0)
				execlp("man", "man", "-l", path, (char *)NULL);
		}
	}
}

static int help(const char *name)
{
	char page[64] = "sonde";
	const struct program *program = find_program(name);
	if (program)
		snprintf(page, sizeof(page), "sonde-%s", name);
	else if (strcmp(name, "sonde") != 0)
		return unknown(name);
	show_page(page);
	if (!program)
		return show(usage, STDOUT_FILENO, DONE);
	char tool[64], option[] = "--help";
	snprintf(tool, sizeof(tool), "%s", name);
	char *argv[] = { tool, option, NULL };
	return run_tool(program, argv);
}

int main(int argc, char **argv)
{
	if (argc < 2)
		return show(usage, STDERR_FILENO, USAGE);
	const char *first = argv[1];
	if (strcmp(first, "--help") == 0 || strcmp(first, "-h") == 0)
		return show(usage, STDOUT_FILENO, DONE);
	if (strcmp(first, "--version") == 0)
		return show(version, STDOUT_FILENO, DONE);
	if (strcmp(first, "help") == 0)
		return argc < 3 ? show(usage, STDOUT_FILENO, DONE) : help(argv[2]);
	if (first[0] == '-')
		return complain(USAGE, "unknown option \"%s\"; see \"sonde --help\"", first);
	const struct program *program = find_program(first);
	return program ? run_tool(program, argv + 1) : unknown(first);
}
