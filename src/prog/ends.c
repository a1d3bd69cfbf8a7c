/* Which packets are in a file that could not be written to its end. */
#include "prog/ends.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { TOUCH = 0xff };

int ends_init(struct ends *e, struct err *err)
{
	*e = (struct ends){ .packets = calloc(ENDS_MAX, sizeof(*e->packets)), .fd = -1 };
	if (!e->packets)
		return err_set(err, ENOMEM, "out of memory");
	/* Touched now: memory that is new costs time when packets come. */
	memset(e->packets, TOUCH, ENDS_MAX * sizeof(*e->packets));
	return 0;
}

void ends_done(struct ends *e)
{
	if (e->packets && e->fd >= 0)
		close(e->fd);
	free(e->packets);
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
	e->end = start;
	e->n = 0;
}

int ends_write(struct ends *e, struct capout *out, const struct cap_batch *batch, struct err *err)
{
	enum { MOST = 64 };
	UNINITIALIZED uint64_t ends[MOST];
	struct cap_batch first = { batch->frames, min_u32(batch->n, MOST), batch->iface };
	int n = capout_frames(out, &first, ends, err);
	for (int i = 0; i < n; i++)
		ends_add(e, ends[i], batch->frames[i].iface);
	return n;
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
		uint32_t packet = e->packets[(e->n - 1) % ENDS_MAX];
		if (e->end <= size)
			return e->end;
		e->n--;
		e->end -= packet & ENDS_SIZE_MASK;
		move(c, packet >> ENDS_SIZE_BITS);
	}
	return oldest ? size : e->start < size ? e->start : size;
}

void ends_cut(struct ends *e, int fd, struct capturing *c)
{
	struct stat st;
	if (!e->packets || fstat(fd, &st) < 0 || !S_ISREG(st.st_mode))
		return;
	uint64_t end = take_back(e, (uint64_t)st.st_size, c);
	if (end < (uint64_t)st.st_size)
		(void)!ftruncate(fd, (off_t)end);
}
