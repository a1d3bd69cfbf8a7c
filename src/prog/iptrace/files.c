/* The log file of iptrace. */
#include "prog/iptrace/files.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* One file. */
struct log {
	struct capout *out;
	int fd;		/* the same file, to cut it; -1: none */
	uint64_t start; /* size without packets */
};

struct files {
	struct files_opts opts;
	struct log log;
	struct ends ends;
	uint64_t limit; /* the size to rotate at; grows where renaming fails */
	uint64_t n_rotations;
	bool failed;	   /* a write failed: the rest is for files_close */
	bool rename_fails; /* it was told */
};

/* ---- one file ---- */

static int log_open(struct files *f, struct log *log, int fd, struct err *err)
{
	struct capout_opts format = f->opts.format;
	format.has_fd = true;
	format.fd = fd;
	*log = (struct log){ .fd = dup(fd) };
	if (log->fd < 0) {
		close(fd);
		return err_set(err, errno, "%s: %s", f->opts.path, strerror(errno));
	}
	int r = capout_open(&log->out, f->opts.path, &format, err);
	if (r == 0)
		r = capturing_declare(f->opts.live, log->out, err);
	if (r == 0) /* users look for a file with nothing but its header */
		r = capout_flush(log->out, err);
	if (r == 0)
		log->start = capout_bytes(log->out);
	return r;
}

static int log_close(struct log *log, struct err *err)
{
	int r = capout_close(TAKE(log->out), err);
	if (log->fd >= 0)
		close(log->fd);
	log->fd = -1;
	return r;
}

/* Behind the last whole packet. The end of what is compressed cannot be told: left as it is. */
static void cut(struct files *f, struct capturing *c)
{
	if (f->opts.format.compression == COMP_NONE)
		ends_cut(&f->ends, f->log.fd, c);
}

/* ---- opening, closing ---- */

static struct files *files_free(struct files *f)
{
	if (!f)
		return NULL;
	(void)!log_close(&f->log, NULL);
	ends_done(&f->ends);
	free(f);
	return NULL;
}

int files_open(struct files **ret_files, const struct files_opts *opts, struct err *err)
{
	struct files *f = calloc(1, sizeof(*f));
	int r = f ? ends_init(&f->ends, err) : err_set(err, ENOMEM, "out of memory");
	if (r < 0) {
		free(f);
		return r;
	}
	f->opts = *opts;
	f->limit = opts->limit;
	f->log.fd = -1;
	int fd = opener_open(opts->opener, opts->limit, err);
	r = fd < 0 ? fd : log_open(f, &f->log, fd, err);
	ends_begin(&f->ends, f->log.start);
	if (r < 0)
		f = files_free(f);
	*ret_files = f;
	return r;
}

int files_close(struct files *f, struct capturing *c, struct err *err)
{
	if (!f)
		return 0;
	int r = f->failed || !c ? 0 : capturing_conclude(c, f->log.out, err);
	int closed = capout_close(TAKE(f->log.out), r < 0 ? NULL : err);
	if (r < 0 || closed < 0 || f->failed)
		cut(f, c);
	files_free(f);
	return r < 0 ? r : closed;
}

uint64_t files_n_rotations(const struct files *f)
{
	return f->n_rotations;
}

/* ---- rotating ---- */

/* The old file goes on; another try after as many bytes again. */
static int rename_failed(struct files *f, int r, struct err *err)
{
	if (r == -ENOSPC || r == -EDQUOT || r == -EROFS || r == -EPIPE)
		return r;
	f->limit = f->opts.limit ? capout_bytes(f->log.out) + f->opts.limit : 0;
	if (!f->rename_fails)
		f->opts.warn(f->opts.ctx, err->text);
	f->rename_fails = true;
	return 0;
}

int files_rotate(struct files *f, struct err *err)
{
	struct log next;
	int fd = opener_rotate(f->opts.opener, err);
	if (fd < 0)
		return rename_failed(f, fd, err);
	int r = log_open(f, &next, fd, err);
	if (r < 0) {
		(void)!log_close(&next, NULL);
		return r;
	}
	/* What the old one still holds back goes into it under its new name. */
	r = log_close(&f->log, err);
	f->log = next;
	ends_begin(&f->ends, next.start);
	f->limit = f->opts.limit;
	f->rename_fails = false;
	f->n_rotations++;
	return r;
}

/* Bytes that the packet takes at most. */
static uint64_t record_size(enum cap_format format, const struct frame *frame)
{
	switch (format) {
	case CAP_IPTRACE:
		return 40 + (uint64_t)frame->cap;
	case CAP_PCAP:
	case CAP_PCAP_NS:
		return 16 + (uint64_t)frame->cap;
	case CAP_SNOOP:
		return 24 + (((uint64_t)frame->cap + 3) & ~3ULL);
	case CAP_PCAPNG:
	case CAP_NONE:
		break;
	}
	return 64 + (((uint64_t)frame->cap + 3) & ~3ULL);
}

/* ---- packets ---- */

/* How many of the packets fit into this file. One always fits into an empty one. */
static uint32_t count_fitting(const struct files *f, const struct frame *frames, uint32_t n)
{
	uint64_t bytes = capout_bytes(f->log.out);
	uint32_t i = 0;
	for (; i < n; i++) {
		bytes += record_size(f->opts.format.format, &frames[i]);
		if (bytes > f->limit && (i || f->ends.n))
			break;
	}
	return i;
}

int files_packets(struct files *f, const struct frame *frames, uint32_t n, struct err *err)
{
	int r = 0;
	if (f->limit) {
		uint32_t n_fitting = count_fitting(f, frames, n);
		if (!n_fitting)
			r = files_rotate(f, err);
		n = n_fitting ? n_fitting : 1;
	}
	if (r == 0) {
		struct cap_iface iface = capturing_iface(f->opts.live, NULL, frames->iface);
		struct cap_batch batch = { frames, n, &iface };
		r = ends_write(&f->ends, f->log.out, &batch, err);
	}
	f->failed |= r < 0 && r != -EINVAL;
	return r;
}

int files_flush(struct files *f, struct err *err)
{
	int r = capout_flush(f->log.out, err);
	f->failed |= r < 0;
	return r;
}
