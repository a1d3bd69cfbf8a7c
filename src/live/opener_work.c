/* Makes and renames files in one folder, on request. */
#include "live/opener_work.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FILE_MODE = 0600 };

static int fail(struct opener_reply *reply, enum opener_step step, int code)
{
	*reply = (struct opener_reply){ .code = code, .step = step };
	return -1;
}

/* Root in a folder like /tmp: whoever made the file or link before may be after what is written. */
static bool is_dangerous(int dir)
{
	struct stat st;
	return geteuid() == 0 && fstat(dir, &st) == 0 && st.st_mode & S_IWOTH;
}

static int open_file(const struct opener_work *w, bool is_new, struct opener_reply *reply)
{
	bool careful = is_dangerous(w->dir);
	int flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOCTTY | O_NONBLOCK;
	struct stat st;
	flags |= is_new ? O_EXCL : careful ? O_NOFOLLOW : 0;
	int fd = openat(w->dir, w->name, flags, FILE_MODE);
	if (fd < 0 && errno == ELOOP)
		return fail(reply, OPENER_FOREIGN, ELOOP);
	if (fd < 0 || fstat(fd, &st) < 0)
		return fail(reply, OPENER_CREATE, errno);
	enum opener_step wrong = !S_ISREG(st.st_mode) ? OPENER_NO_FILE
				 : careful && (st.st_uid != geteuid() || st.st_nlink != 1)
					 ? OPENER_FOREIGN
					 : OPENER_DONE;
	if (wrong == OPENER_DONE && ftruncate(fd, 0) == 0)
		return fd;
	int code = wrong == OPENER_DONE ? errno : EPERM;
	close(fd);
	return fail(reply, wrong == OPENER_DONE ? OPENER_CREATE : wrong, code);
}

/* "name.old", "name.old.2", ... */
static void old_name(char ret[static OPENER_NAME_MAX + 16], const struct opener_work *w, uint32_t i)
{
	if (i == 1)
		(void)snprintf(ret, OPENER_NAME_MAX + 16, "%s.old", w->name);
	else
		(void)snprintf(ret, OPENER_NAME_MAX + 16, "%s.old.%u", w->name, i);
}

/* What is there becomes name.old, and that name.old.2. A file that is not there is none. */
static int keep_old(const struct opener_work *w)
{
	char from[OPENER_NAME_MAX + 16], to[OPENER_NAME_MAX + 16];
	for (uint32_t i = w->generations - 1; i >= 1; i--) {
		old_name(from, w, i);
		old_name(to, w, i + 1);
		if (renameat(w->dir, from, w->dir, to) < 0 && errno != ENOENT)
			return -errno;
	}
	old_name(to, w, 1);
	return renameat(w->dir, w->name, w->dir, to) < 0 && errno != ENOENT ? -errno : 0;
}

int opener_do(const struct opener_work *w, char what, struct opener_reply *ret_reply)
{
	*ret_reply = (struct opener_reply){ .step = OPENER_DONE };
	if (what == 'o')
		return open_file(w, false, ret_reply);
	int r = keep_old(w);
	if (r < 0)
		return fail(ret_reply, OPENER_RENAME, -r);
	int fd = open_file(w, true, ret_reply);
	if (fd < 0) { /* back, so that what is written on is where it is looked for */
		char old[OPENER_NAME_MAX + 16];
		old_name(old, w, 1);
		(void)renameat(w->dir, old, w->dir, w->name);
	}
	return fd;
}

/* ---- serving ---- */

static void reply(const struct opener_work *w, const struct opener_reply *text, int fd)
{
	union {
		struct cmsghdr header;
		char bytes[CMSG_SPACE(sizeof(int))];
	} control = { .bytes = { 0 } };
	struct opener_reply copy = *text;
	struct iovec part = { .iov_base = &copy, .iov_len = sizeof(copy) };
	struct msghdr message = { .msg_iov = &part, .msg_iovlen = 1 };
	if (fd >= 0) {
		message.msg_control = &control;
		message.msg_controllen = sizeof(control);
		struct cmsghdr *rights = CMSG_FIRSTHDR(&message);
		rights->cmsg_level = SOL_SOCKET;
		rights->cmsg_type = SCM_RIGHTS;
		rights->cmsg_len = CMSG_LEN(sizeof(fd));
		memcpy(CMSG_DATA(rights), &fd, sizeof(fd));
	}
	(void)sendmsg(w->socket, &message, MSG_NOSIGNAL);
}

/* The pid file belongs to whoever has it locked: the helper, until it ends. */
static void write_pid(const struct opener_work *w, int32_t pid)
{
	char text[16];
	int n = snprintf(text, sizeof(text), "%d\n", pid);
	if (w->pid_fd >= 0 && ftruncate(w->pid_fd, 0) == 0)
		(void)!pwrite(w->pid_fd, text, (size_t)n, 0);
}

void opener_serve(struct opener_work *w)
{
	struct opener_request asked;
	for (;;) {
		ssize_t n = recv(w->socket, &asked, sizeof(asked), 0);
		if (n < 0 && errno == EINTR)
			continue;
		if (n != (ssize_t)sizeof(asked))
			break;
		struct opener_reply text;
		int fd = opener_do(w, asked.what, &text);
		if (fd >= 0)
			write_pid(w, asked.pid);
		reply(w, &text, fd);
		if (fd >= 0)
			close(fd);
	}
	if (w->pid_name)
		(void)unlinkat(w->pid_dir, w->pid_name, 0);
}
