/* The subsystem iptrace, by systemd or by its pid file. */
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

bool src_has_systemd(void)
{
	return access("/run/systemd/system", F_OK) == 0;
}

const char *src_pid_path(void)
{
	const char *path =
		secure_getenv("SONDE_SRC_PIDFILE"); /* for tests, and users of their own */
	return path ? path : SRC_FOLDER "/iptrace.pid";
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

static int systemd_pid(void)
{
	char line[32] = "";
	FILE *f = popen("systemctl show --property MainPID --value iptrace.service", "re");
	bool read = f && fgets(line, sizeof(line), f);
	if (f)
		pclose(f);
	return read ? number_of(line) : 0;
}

/* The helper of iptrace has the file locked as long as iptrace lives. */
static int file_pid(void)
{
	char text[32] = "";
	int fd = open(src_pid_path(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW), pid = 0;
	if (fd < 0)
		return 0;
	if (flock(fd, LOCK_SH | LOCK_NB) < 0 && read(fd, text, sizeof(text) - 1) > 0)
		pid = number_of(text);
	close(fd);
	return pid;
}

int src_pid(void)
{
	int pid = file_pid();
	return pid || !src_has_systemd() ? pid : systemd_pid();
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

int src_check_name(const char *name)
{
	if (strcmp(name, SRC_NAME) == 0)
		return 0;
	char buf[512];
	struct out o = out_fd(STDERR_FILENO, buf, sizeof(buf));
	out_s(&o, "0513-085 The ");
	out_text(&o, (const uint8_t *)name, (uint32_t)strlen(name));
	out_s(&o, " Subsystem is not on file.\n");
	out_flush(&o);
	return SRC_FAILED;
}
