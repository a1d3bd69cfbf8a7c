/* Going into the background. */
#include "prog/daemon.h"

#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <syslog.h>
#include <unistd.h>

enum { LINE_MAX_LOGGED = 1024, FAILED = 1 };

/* What the process that was started ends with: 0 when the other is ready, else as that does. */
static int wait_for(int fd, pid_t pid)
{
	char byte;
	int status;
	ssize_t n;
	do
		n = read(fd, &byte, 1);
	while (n < 0 && errno == EINTR);
	if (n == 1)
		return 0;
	while (waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			return FAILED;
	return WIFEXITED(status) ? WEXITSTATUS(status) : FAILED;
}

int daemon_begin(struct daemon *d, bool foreground, int *ret_status, struct err *err)
{
	int ends[2];
	d->foreground = foreground;
	if (foreground)
		return 0;
	if (pipe2(ends, O_CLOEXEC) < 0)
		return err_set(err, errno, "cannot go into the background: %s", strerror(errno));
	pid_t pid = fork();
	if (pid == 0) {
		close(ends[0]);
		d->parent_fd = ends[1];
		return 0;
	}
	close(ends[1]);
	if (pid > 0)
		*ret_status = wait_for(ends[0], pid);
	int code = errno;
	close(ends[0]);
	return pid > 0 ? 1
		       : err_set(err, code, "cannot go into the background: %s", strerror(code));
}

/* $NOTIFY_SOCKET: a path, or with '@' in front an abstract name. */
static int open_notify(void)
{
	const char *path = secure_getenv("NOTIFY_SOCKET");
	struct sockaddr_un to = { .sun_family = AF_UNIX };
	size_t n = path ? strlen(path) : 0;
	if (!n || n >= sizeof(to.sun_path) || (*path != '/' && *path != '@'))
		return -1;
	memcpy(to.sun_path, path, n);
	if (*path == '@')
		to.sun_path[0] = '\0';
	socklen_t size = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + n);
	int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	if (fd >= 0 && connect(fd, (const struct sockaddr *)&to, size) < 0) {
		close(fd);
		fd = -1;
	}
	return fd;
}

int daemon_open(struct daemon *d, const char *name, struct err *err)
{
	d->notify_fd = open_notify();
	if (d->foreground)
		return 0;
	openlog(name, LOG_PID | LOG_NDELAY, LOG_DAEMON);
	d->null_fd = open("/dev/null", O_RDWR | O_CLOEXEC);
	if (d->null_fd < 0)
		return err_set(err, errno, "/dev/null: %s", strerror(errno));
	if (chdir("/") < 0)
		return err_set(err, errno, "/: %s", strerror(errno));
	(void)setsid(); /* no terminal speaks to us any more */
	return 0;
}

void daemon_notify(const struct daemon *d, const char *line)
{
	if (d->notify_fd >= 0)
		(void)send(d->notify_fd, line, strlen(line), MSG_NOSIGNAL | MSG_DONTWAIT);
}

/* Each line becomes an entry. "name: " in front would stand there twice. */
static void flush_to_log(struct out *o)
{
	const char *p = o->buf, *end = o->buf + o->len;
	while (p < end) {
		const char *newline = memchr(p, '\n', (size_t)(end - p));
		const char *stop = newline ? newline : end;
		const char *colon = memmem(p, (size_t)(stop - p), ": ", 2);
		const char *blank = memchr(p, ' ', (size_t)(stop - p));
		if (colon && blank == colon + 1)
			p = colon + 2;
		int n = stop - p > LINE_MAX_LOGGED ? LINE_MAX_LOGGED : (int)(stop - p);
		if (n)
			syslog(LOG_NOTICE, "%.*s", n, p);
		p = newline ? newline + 1 : end;
	}
	o->len = 0;
}

void daemon_detach(const struct daemon *d)
{
	for (int fd = STDIN_FILENO; fd <= STDERR_FILENO && !d->foreground; fd++)
		(void)dup2(d->null_fd, fd);
}

void daemon_ready(struct daemon *d, struct out *messages)
{
	daemon_notify(d, "READY=1");
	if (d->foreground)
		return;
	out_flush(messages);
	daemon_detach(d);
	messages->flush = flush_to_log;
	static const char byte = 'r';
	(void)!write(d->parent_fd, &byte, 1);
	close(d->parent_fd);
	d->parent_fd = -1;
}
