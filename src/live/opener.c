/* The helper that makes files: start, requests, replies. What it does is in opener_work.c. */
#include "live/opener.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <linux/magic.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/vfs.h>
#include <sys/wait.h>
#include <unistd.h>

#include "live/opener_work.h"
#include "live/privilege.h"

enum { FIRST_FD = 3, LAST_FD = 255 };

struct opener {
	const char *path;
	const char *network;
	int socket;
	pid_t pid;
};

/* ---- file systems ---- */

const char *opener_network_type(uint64_t type)
{
	static const struct {
		uint64_t type;
		const char *name;
	} types[] = {
		{ NFS_SUPER_MAGIC, "NFS" },   { SMB_SUPER_MAGIC, "SMB" },
		{ 0xff534d42, "CIFS" },	      { 0xfe534d42, "SMB2" },
		{ AFS_SUPER_MAGIC, "AFS" },   { 0x6b414653, "AFS" },
		{ 0x00c36400, "Ceph" },	      { V9FS_MAGIC, "9P" },
		{ CODA_SUPER_MAGIC, "Coda" },
	};
	for (size_t i = 0; i < ARRAY_LEN(types); i++)
		if (types[i].type == (type & UINT32_MAX))
			return types[i].name;
	return NULL;
}

static const char *network_of(int dir)
{
	struct statfs fs;
	return fstatfs(dir, &fs) == 0 ? opener_network_type((uint64_t)fs.f_type) : NULL;
}

/* ---- start ---- */

/* Splits a path: the folder is opened, the name in it returned. */
static int open_folder(const char *path, const char **ret_name, struct err *err)
{
	char folder[4096] = ".";
	const char *slash = strrchr(path, '/');
	size_t n = slash ? (size_t)(slash - path) : 0;
	*ret_name = slash ? slash + 1 : path;
	if (!**ret_name || strcmp(*ret_name, ".") == 0 || strcmp(*ret_name, "..") == 0)
		return err_set(err, EISDIR, "%s: is no name of a file", path);
	if (n >= sizeof(folder) || strlen(*ret_name) > OPENER_NAME_MAX)
		return err_set(err, ENAMETOOLONG, "%s: %s", path, strerror(ENAMETOOLONG));
	if (slash) {
		memcpy(folder, n ? path : "/", n ? n : 1);
		folder[n ? n : 1] = '\0';
	}
	int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	return fd < 0 ? err_set(err, errno, "%s: %s", path, strerror(errno)) : fd;
}

/* The pid file, created and locked. It says nothing until the capture runs. */
static int open_pid_file(struct opener_work *w, const char *path, struct err *err)
{
	w->pid_dir = open_folder(path, &w->pid_name, err);
	if (w->pid_dir < 0)
		return w->pid_dir;
	int fd = openat(w->pid_dir, w->pid_name, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
	if (fd < 0)
		return err_set(err, errno, "%s: %s", path, strerror(errno));
	w->pid_fd = fd;
	if (flock(fd, LOCK_EX | LOCK_NB) == 0)
		return 0;
	char text[16];
	ssize_t n = pread(fd, text, sizeof(text) - 1, 0);
	text[n > 0 ? n : 0] = '\0';
	text[strcspn(text, "\n")] = '\0';
	w->pid_name = NULL; /* not ours */
	return errno == EWOULDBLOCK
		       ? err_set(err, EBUSY, "runs already, process %s (%s)", text, path)
		       : err_set(err, errno, "%s: %s", path, strerror(errno));
}

/* In the helper: only its socket and folders stay open, and its standard streams are nothing. */
static void close_others(const struct opener_work *w)
{
	int null = open("/dev/null", O_RDWR);
	for (int fd = 0; fd < FIRST_FD && null >= 0; fd++)
		(void)dup2(null, fd);
	for (int fd = FIRST_FD; fd <= LAST_FD; fd++)
		if (fd != w->socket && fd != w->dir && fd != w->pid_dir && fd != w->pid_fd)
			close(fd);
}

/* Signals are for the capture; the end of the capture is the end of the helper. */
static void ignore_signals(void)
{
	static const int signals[] = { SIGHUP,	SIGINT,	 SIGQUIT, SIGTERM, SIGUSR1,
				       SIGUSR2, SIGPIPE, SIGALRM, SIGTSTP };
	for (size_t i = 0; i < ARRAY_LEN(signals); i++)
		(void)signal(signals[i], SIG_IGN);
}

static int helper(struct opener_work *w)
{
	const int dirs[] = { w->dir, w->pid_dir };
	struct privilege_plan plan = { .keep_user = true,
				       .keep_caps = 1ULL << CAP_DAC_OVERRIDE | 1ULL << CAP_FOWNER,
				       .dirs = dirs,
				       .n_dirs = w->pid_dir >= 0 ? 2 : 1 };
	ignore_signals();
	(void)setsid();
	close_others(w);
	(void)prctl(PR_SET_NAME, "opener");
	struct err err;
	if (privilege_drop(&plan, &err) < 0)
		return 1;
	opener_serve(w);
	return 0;
}

static void close_work(struct opener_work *w)
{
	const int fds[] = { w->socket, w->dir, w->pid_dir, w->pid_fd };
	for (size_t i = 0; i < ARRAY_LEN(fds); i++)
		if (fds[i] >= 0)
			close(fds[i]);
}

static int start(struct opener *o, struct opener_work *w, const struct opener_opts *opts,
		 struct err *err)
{
	int sockets[2];
	w->dir = open_folder(opts->path, &w->name, err);
	if (w->dir < 0)
		return w->dir;
	o->network = network_of(w->dir);
	int r = opts->pid_path ? open_pid_file(w, opts->pid_path, err) : 0;
	if (r < 0)
		return r;
	if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, sockets) < 0)
		return err_set(err, errno, "cannot start a helper: %s", strerror(errno));
	o->socket = sockets[0];
	w->socket = sockets[1];
	o->pid = fork();
	if (o->pid == 0) {
		close(o->socket);
		_exit(helper(w));
	}
	return o->pid < 0 ? err_set(err, errno, "cannot start a helper: %s", strerror(errno)) : 0;
}

int opener_start(struct opener **ret_opener, const struct opener_opts *opts, struct err *err)
{
	struct opener_work w = { .socket = -1,
				 .dir = -1,
				 .pid_dir = -1,
				 .pid_fd = -1,
				 .generations = opts->generations ? opts->generations : 1 };
	struct opener *o = calloc(1, sizeof(*o));
	if (!o)
		return err_set(err, ENOMEM, "out of memory");
	*o = (struct opener){ .path = opts->path, .socket = -1, .pid = -1 };
	int r = start(o, &w, opts, err);
	close_work(&w);
	if (r < 0)
		o = opener_stop(o);
	*ret_opener = o;
	return r < 0 ? r : 0;
}

const char *opener_network(const struct opener *o)
{
	return o->network;
}

struct opener *opener_stop(struct opener *o)
{
	if (!o)
		return NULL;
	if (o->socket >= 0)
		close(o->socket);
	while (o->pid > 0 && waitpid(o->pid, NULL, 0) < 0 && errno == EINTR)
		;
	free(o);
	return NULL;
}

/* ---- requests ---- */

/* Sends a request; its reply, and the descriptor that came with it. */
static int ask(const struct opener *o, const struct opener_request *request,
	       struct opener_reply *ret, int *ret_fd)
{
	union {
		struct cmsghdr header;
		char bytes[CMSG_SPACE(sizeof(int))];
	} control;
	struct iovec part = { .iov_base = ret, .iov_len = sizeof(*ret) };
	struct msghdr message = { .msg_iov = &part,
				  .msg_iovlen = 1,
				  .msg_control = &control,
				  .msg_controllen = sizeof(control) };
	ssize_t n;
	*ret_fd = -1;
	do
		n = send(o->socket, request, sizeof(*request), MSG_NOSIGNAL);
	while (n < 0 && errno == EINTR);
	if (n != (ssize_t)sizeof(*request))
		return -EPIPE;
	do
		n = recvmsg(o->socket, &message, MSG_CMSG_CLOEXEC);
	while (n < 0 && errno == EINTR);
	if (n != (ssize_t)sizeof(*ret))
		return -EPIPE;
	struct cmsghdr *rights = CMSG_FIRSTHDR(&message);
	if (rights && rights->cmsg_type == SCM_RIGHTS &&
	    rights->cmsg_len == CMSG_LEN(sizeof(*ret_fd)))
		memcpy(ret_fd, CMSG_DATA(rights), sizeof(*ret_fd));
	return 0;
}

static int explain(const struct opener *o, const struct opener_reply *reply, struct err *err)
{
	const char *reason = strerror(reply->code);
	switch (reply->step) {
	case OPENER_FOREIGN:
		return err_set(err, reply->code,
			       "%s: belongs to somebody else, in a folder that everybody can write",
			       o->path);
	case OPENER_NO_FILE:
		return err_set(err, reply->code, "%s: is not a regular file", o->path);
	case OPENER_RENAME:
		return err_set(err, reply->code, "cannot rename %s to %s.old: %s", o->path, o->path,
			       reason);
	case OPENER_CREATE:
	default:
		return err_set(err, reply->code, "%s: %s", o->path, reason);
	}
}

static int request(struct opener *o, char what, struct err *err)
{
	struct opener_request asked = { .what = what, .pid = (int32_t)getpid() };
	struct opener_reply reply;
	int fd;
	int r = ask(o, &asked, &reply, &fd);
	if (r < 0)
		return err_set(err, -r, "the helper that makes files has ended");
	if (reply.code)
		return explain(o, &reply, err);
	return fd >= 0 ? fd : err_set(err, EIO, "%s: no file came", o->path);
}

int opener_open(struct opener *o, bool keep, struct err *err)
{
	return request(o, keep ? 'k' : 'o', err);
}

int opener_rotate(struct opener *o, struct err *err)
{
	return request(o, 'r', err);
}
