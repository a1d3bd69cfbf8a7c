/* Processes and descriptors from /proc: proc(5). */
#include "net/procfs.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include "base/numbers.h"

enum {
	PATH_SIZE = 64,
	FILE_SIZE = 4096,
	ENVIRONMENT_SIZE = 131072,
	/* Majors of pseudo terminals (Unix98), 256 minors each. */
	PTS_MAJOR_FIRST = 136,
	PTS_MAJOR_LAST = 143,
	/* Fields of /proc/PID/stat behind the name, counted from 0. */
	STAT_PARENT = 1,
	STAT_SESSION = 3,
	STAT_TTY = 4,
};

static void close_dir(DIR **dir)
{
	if (*dir)
		closedir(*dir);
}

/* Reads a small file whole into buf, terminated. Returns its bytes or a negative errno. */
static ssize_t read_file(const char *path, char *buf, size_t size)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return -errno;
	size_t len = 0;
	ssize_t n;
	while (len < size - 1 && (n = read(fd, buf + len, size - 1 - len)) != 0) {
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			break;
		len += (size_t)n;
	}
	buf[len] = '\0';
	close(fd);
	return (ssize_t)len;
}

/* Descriptors of pid. Sets *ret_ended when fn wants no more. */
static int scan_process(struct proc_scan *scan, pid_t pid, bool *ret_ended)
{
	char path[PATH_SIZE], link[PATH_MAX];
	snprintf(path, sizeof(path), "/proc/%d/fd", pid);
	CLEANUP(close_dir) DIR *dir = opendir(path);
	if (!dir)
		return -errno;
	for (struct dirent *entry; (entry = readdir(dir));) {
		uint64_t fd;
		if (!num_parse(entry->d_name, INT_MAX, &fd))
			continue;
		ssize_t n = readlinkat(dirfd(dir), entry->d_name, link, sizeof(link) - 1);
		if (n < 0)
			continue; /* closed meanwhile */
		link[n] = '\0';
		if (!scan->fn(scan->ctx, pid, (int)fd, link)) {
			*ret_ended = true;
			return 0;
		}
	}
	return 0;
}

int proc_scan_process(struct proc_scan *scan, pid_t pid)
{
	bool ended = false;
	return scan_process(scan, pid, &ended);
}

int proc_scan_all(struct proc_scan *scan)
{
	CLEANUP(close_dir) DIR *dir = opendir("/proc");
	if (!dir)
		return -errno;
	bool ended = false;
	for (struct dirent *entry; !ended && (entry = readdir(dir));) {
		uint64_t pid;
		if (!num_parse(entry->d_name, INT_MAX, &pid))
			continue;
		int r = scan_process(scan, (pid_t)pid, &ended);
		if (r == -EACCES || r == -EPERM)
			scan->n_hidden++;
	}
	return 0;
}

uint32_t proc_socket_inode(const char *link)
{
	static const char prefix[] = "socket:[";
	const char *end;
	if (strncmp(link, prefix, sizeof(prefix) - 1) != 0)
		return 0;
	uint64_t inode = num_lenient(link + sizeof(prefix) - 1, UINT32_MAX, &end);
	return *end == ']' && !end[1] ? (uint32_t)inode : 0;
}

int proc_terminal_index(pid_t pid, int fd)
{
	static const char label[] = "tty-index:";
	char path[PATH_SIZE], text[FILE_SIZE];
	snprintf(path, sizeof(path), "/proc/%d/fdinfo/%d", pid, fd);
	if (read_file(path, text, sizeof(text)) <= 0)
		return -1;
	const char *found = strstr(text, label);
	if (!found)
		return -1;
	found += sizeof(label) - 1;
	found += strspn(found, " \t");
	const char *end;
	uint64_t index = num_lenient(found, INT_MAX, &end);
	return end == found ? -1 : (int)index;
}

/* Index of the pseudo terminal with this device number; -1 if it is another device. */
static int terminal_of(uint64_t device)
{
	unsigned major_ = (unsigned)(device >> 8) & 0xff;
	unsigned minor_ = (unsigned)(device & 0xff) | (unsigned)(device >> 12 & 0xfff00);
	if (major_ < PTS_MAJOR_FIRST || major_ > PTS_MAJOR_LAST)
		return -1;
	return (int)((major_ - PTS_MAJOR_FIRST) * 256 + minor_);
}

int proc_status(pid_t pid, struct proc_status *ret_status)
{
	char path[PATH_SIZE], text[FILE_SIZE];
	snprintf(path, sizeof(path), "/proc/%d/stat", pid);
	ssize_t n = read_file(path, text, sizeof(text));
	if (n <= 0)
		return n < 0 ? (int)n : -ENOENT;
	/* The name, in parentheses, may hold anything; what follows the last one does not. */
	const char *at = strrchr(text, ')');
	uint64_t fields[STAT_TTY + 1] = { 0 };
	for (size_t i = 0; at && i < ARRAY_LEN(fields); i++) {
		at = strchr(at, ' ');
		at = at ? at + 1 : NULL;
		fields[i] = at ? num_lenient(at, INT_MAX, NULL) : 0;
	}
	if (!at)
		return -EIO;
	*ret_status = (struct proc_status){ .parent = (pid_t)fields[STAT_PARENT],
					    .session = (pid_t)fields[STAT_SESSION],
					    .terminal = terminal_of(fields[STAT_TTY]) };
	return 0;
}

bool proc_environment(pid_t pid, const char *name, char *buf, size_t size)
{
	char path[PATH_SIZE];
	snprintf(path, sizeof(path), "/proc/%d/environ", pid);
	char *text = malloc(ENVIRONMENT_SIZE);
	ssize_t n = text ? read_file(path, text, ENVIRONMENT_SIZE) : 0;
	size_t n_name = strlen(name);
	bool found = false;
	for (ssize_t at = 0; at < n && !found; at += (ssize_t)strlen(text + at) + 1) {
		const char *value = text + at + n_name + 1;
		if (strncmp(text + at, name, n_name) != 0 || text[at + (ssize_t)n_name] != '=')
			continue;
		found = strlen(value) < size;
		if (found)
			memcpy(buf, value, strlen(value) + 1);
		break;
	}
	free(text);
	return found;
}
