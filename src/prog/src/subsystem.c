/* The subsystems, by systemd or by their pid files. */
#include "prog/src/subsystem.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/numbers.h"
#include "base/out.h"

const struct subsystem subsystems[N_SUBSYSTEMS] = {
	{ "iptrace", "IPTRACE_ARGS", NULL },
	{ "smallservd", "SMALLSERVD_ARGS", "--background" },
};

bool src_has_systemd(void)
{
	return access("/run/systemd/system", F_OK) == 0;
}

void src_path(const struct subsystem *subsystem, const char *ending, char ret[static SRC_PATH_SIZE])
{
	const char *folder = secure_getenv("SONDE_SRC_FOLDER"); /* for tests, and users */
	(void)snprintf(ret, SRC_PATH_SIZE, "%s/%s.%s", folder ? folder : SRC_FOLDER,
		       subsystem->name, ending);
}

void src_unit(const struct subsystem *subsystem, char ret[static SRC_PATH_SIZE])
{
	(void)snprintf(ret, SRC_PATH_SIZE, "%s.service", subsystem->name);
}

int src_run(const char *const *argv)
{
	int status;
	pid_t pid = fork();
	if (pid == 0) {
		union {
			const char *const *read;
			char *const *exec;
		} args = { .read = argv };
		execvp(argv[0], args.exec);
		_exit(127);
	}
	while (pid > 0 && waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			return -1;
	return pid > 0 && WIFEXITED(status) && WEXITSTATUS(status) != 127 ? WEXITSTATUS(status)
									  : -1;
}

/* The first number of a text. */
static int number_of(const char *text)
{
	uint64_t number = num_lenient(text, INT32_MAX, NULL);
	return (int)number;
}

static int systemd_pid(const struct subsystem *subsystem)
{
	char line[32] = "", command[SRC_PATH_SIZE];
	(void)snprintf(command, sizeof(command),
		       "systemctl show --property MainPID --value %s.service", subsystem->name);
	FILE *f = popen(command, "re");
	bool read = f && fgets(line, sizeof(line), f);
	if (f)
		pclose(f);
	return read ? number_of(line) : 0;
}

static int file_pid(const struct subsystem *subsystem)
{
	char text[32] = "", path[SRC_PATH_SIZE];
	src_path(subsystem, "pid", path);
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW), pid = 0;
	if (fd < 0)
		return 0;
	if (flock(fd, LOCK_SH | LOCK_NB) < 0 && read(fd, text, sizeof(text) - 1) > 0)
		pid = number_of(text);
	close(fd);
	return pid;
}

int src_pid(const struct subsystem *subsystem)
{
	int pid = file_pid(subsystem);
	return pid || !src_has_systemd() ? pid : systemd_pid(subsystem);
}

int src_split(char *text, const char **ret)
{
	int n = 0;
	for (char *p = text; *p;) {
		while (*p == ' ' || *p == '\t' || *p == '\n')
			p++;
		if (!*p)
			break;
		if (n == SRC_MAX_WORDS - 1)
			return -1;
		char *to = p, quote = 0;
		ret[n++] = to;
		for (; *p && (quote || !strchr(" \t\n", *p)); p++) {
			if (quote ? *p == quote : *p == '"' || *p == '\'')
				quote = quote ? 0 : *p;
			else
				*to++ = *p;
		}
		if (quote)
			return -1;
		if (*p)
			p++;
		*to = '\0';
	}
	ret[n] = NULL;
	return n;
}

const struct subsystem *src_find(const char *name)
{
	for (int i = 0; i < N_SUBSYSTEMS; i++)
		if (strcmp(name, subsystems[i].name) == 0)
			return &subsystems[i];
	char buf[512];
	struct out o = out_fd(STDERR_FILENO, buf, sizeof(buf));
	out_s(&o, "0513-085 The ");
	out_text(&o, (const uint8_t *)name, (uint32_t)strlen(name));
	out_s(&o, " Subsystem is not on file.\n");
	out_flush(&o);
	return NULL;
}
