/* arp.dat on disk: locked while in use, replaced in one step. */
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/out.h"
#include "net/lines.h"
#include "prog/arpsnmp/table.h"

enum { READ_SIZE = 65536, MAC_LEN = 6, SENTENCE_MAX = 4096 };

/* One reading of the file. */
struct loading {
	struct stations *t;
	const char *path;
	void (*complain)(const char *sentence);
	uint64_t line;
	int r;
};

static void take_line(void *user, char *text)
{
	struct loading *loading = user;
	struct station_line line;
	const char *word;
	loading->line++;
	if (!*text || loading->r < 0)
		return;
	const char *fault = station_line_parse(text, &line, &word);
	if (!fault) {
		loading->r = stations_enter(loading->t, &line);
		return;
	}
	char sentence[SENTENCE_MAX];
	snprintf(sentence, sizeof(sentence), "%s:%llu %s \"%.200s\"", loading->path,
		 (unsigned long long)loading->line, fault, word);
	loading->complain(sentence);
	loading->t->n_bad++;
}

static int feed(struct lines *lines, int fd)
{
	char *buf = malloc(READ_SIZE);
	ssize_t n = buf ? 1 : 0;
	int r = buf ? 0 : -ENOMEM;
	while (n > 0 && !lines->cut) {
		n = read(fd, buf, READ_SIZE);
		if (n < 0 && errno == EINTR)
			n = 1;
		else if (n < 0)
			r = -errno;
		else
			lines_feed(lines, buf, (size_t)n);
	}
	lines_end(lines);
	free(buf);
	return r;
}

/* Opens the file and locks it. Another run may have put a new one in its place meanwhile. */
static int open_locked(const char *path)
{
	for (;;) {
		struct stat opened, named;
		int fd = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
		if (fd < 0)
			return -errno;
		int r = flock(fd, LOCK_EX) < 0 || fstat(fd, &opened) < 0 ? -errno : 0;
		if (r == 0 && !S_ISREG(opened.st_mode))
			r = -EINVAL;
		if (r == 0 && stat(path, &named) == 0 && named.st_dev == opened.st_dev &&
		    named.st_ino == opened.st_ino)
			return fd;
		close(fd);
		if (r < 0 && r != -EINTR)
			return r;
	}
}

int stations_load(struct stations *t, const char *path, void (*complain)(const char *sentence),
		  struct err *err)
{
	struct loading loading = { t, path, complain, 0, 0 };
	int fd = open_locked(path);
	if (fd == -ENOENT)
		return err_set(err, ENOENT, "%s: no such file; create it empty the first time",
			       path);
	if (fd == -EINVAL || fd == -ELOOP)
		return err_set(err, -fd, "%s: is no regular file", path);
	if (fd < 0)
		return err_set(err, -fd, "%s: %s", path, strerror(-fd));
	t->fd = fd;
	t->path = strdup(path);
	struct lines *lines = malloc(sizeof(*lines));
	int r = lines && t->path ? 0 : -ENOMEM;
	bool cut = false;
	if (r == 0) {
		lines_init(lines, take_line, &loading);
		r = feed(lines, fd);
		cut = lines->cut;
		t->n_bad += lines->n_skipped;
	}
	free(lines);
	if (r == 0)
		r = loading.r;
	if (r < 0)
		return err_set(err, -r, "%s: %s", path, strerror(-r));
	if (cut || t->n_refused)
		return err_set(err, EFBIG, "%s: holds more than %d stations", path, STATIONS_MAX);
	return 0;
}

static void put_station(struct out *o, const struct station *s)
{
	for (unsigned i = 0; i < s->n; i++) {
		struct station_line line = { .host = s->host,
					     .seen_s = s->list[i].seen_s,
					     .hostname = s->list[i].hostname,
					     .interface = s->list[i].interface };
		memcpy(line.mac, s->list[i].mac, MAC_LEN);
		station_line_write(&line, o);
	}
}

/* Writes everything to fd. Returns 0 or a negative errno. */
static int write_all(const struct stations *t, int fd)
{
	char *buf = malloc(READ_SIZE);
	if (!buf)
		return -ENOMEM;
	struct out o = out_fd(fd, buf, READ_SIZE);
	for (const struct station *s = t->first; s; s = s->next)
		put_station(&o, s);
	out_flush(&o);
	free(buf);
	if (o.write_errno)
		return -o.write_errno;
	return fsync(fd) < 0 ? -errno : 0;
}

/* The old file keeps a second name, the new one takes its first. */
static int put_in_place(const struct stations *t, const char *new_path)
{
	char old_path[PATH_MAX + 1], folder[PATH_MAX];
	if (snprintf(old_path, sizeof(old_path), "%s-", t->path) >= PATH_MAX)
		return -ENAMETOOLONG;
	if ((unlink(old_path) < 0 && errno != ENOENT) || link(t->path, old_path) < 0)
		return -errno;
	if (rename(new_path, t->path) < 0)
		return -errno;
	snprintf(folder, sizeof(folder), "%s", t->path);
	int fd = open(dirname(folder), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd >= 0) {
		fsync(fd); /* what cannot be synced was renamed all the same */
		close(fd);
	}
	return 0;
}

int stations_save(struct stations *t, struct err *err)
{
	char new_path[PATH_MAX];
	struct stat st;
	int r = 0, fd = -1;
	if (snprintf(new_path, sizeof(new_path), "%s.XXXXXX", t->path) >= PATH_MAX)
		r = -ENAMETOOLONG;
	if (r == 0) {
		fd = mkostemp(new_path, O_CLOEXEC);
		r = fd < 0 || fstat(t->fd, &st) < 0 ? -errno : 0;
	}
	if (r == 0 && fchmod(fd, st.st_mode & 07777) < 0)
		r = -errno;
	if (r == 0)
		r = write_all(t, fd);
	if (fd >= 0 && close(fd) < 0 && r == 0)
		r = -errno;
	if (r == 0)
		r = put_in_place(t, new_path);
	if (r < 0 && fd >= 0)
		unlink(new_path);
	return r < 0 ? err_set(err, -r, "%s: cannot be replaced: %s", t->path, strerror(-r)) : 0;
}
