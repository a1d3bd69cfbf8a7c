/* Which packets are in a file that could not be written to its end. */
#include "prog/ends.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

int ends_init(struct ends *e, struct err *err)
{
	*e = (struct ends){ .ends = calloc(ENDS_MAX, sizeof(*e->ends)), .fd = -1 };
	return e->ends ? 0 : err_set(err, ENOMEM, "out of memory");
}

void ends_done(struct ends *e)
{
	if (e->ends && e->fd >= 0)
		close(e->fd);
	free(e->ends);
	*e = (struct ends){ .fd = -1 };
}

int ends_open(struct ends *e, const struct capout *out, struct err *err)
{
	int r = ends_init(e, err);
	if (r < 0 || capout_fd(out) < 0)
		return r;
	e->fd = fcntl(capout_fd(out), F_DUPFD_CLOEXEC, 0);
	return e->fd < 0 ? err_set(err, errno, "%s", strerror(errno)) : 0;
}

void ends_begin(struct ends *e, uint64_t start)
{
	e->start = start;
	e->n = 0;
}

static void move(struct capturing *c, uint32_t iface)
{
	if (!c || !c->shares || !c->shares[iface].written)
		return;
	c->shares[iface].written--;
	c->shares[iface].write_errors++;
	c->counts.written--;
	c->counts.write_errors++;
}

/* Takes back the packets behind the size that the file has. Returns the end of the last whole one.
 */
static uint64_t take_back(struct ends *e, uint64_t size, struct capturing *c)
{
	uint64_t oldest = e->n > ENDS_MAX ? e->n - ENDS_MAX : 0;
	while (e->n > oldest) {
		const struct ends_end *end = &e->ends[(e->n - 1) % ENDS_MAX];
		if (end->at <= size)
			return end->at;
		e->n--;
		move(c, end->iface);
	}
	return oldest ? size : e->start < size ? e->start : size;
}

void ends_cut(struct ends *e, int fd, struct capturing *c)
{
	struct stat st;
	if (!e->ends || fstat(fd, &st) < 0 || !S_ISREG(st.st_mode))
		return;
	uint64_t end = take_back(e, (uint64_t)st.st_size, c);
	if (end < (uint64_t)st.st_size)
		(void)!ftruncate(fd, (off_t)end);
}
