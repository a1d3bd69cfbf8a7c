/*
 * A capture file as text: what the reader delivers, one line for each packet, and what it says.
 *
 *	1: link 1 if 0 in 10.000002000 4/60 fcs 4 drops 3 meta 8 | 01020304
 *	W: FILE: packet 2: ...
 *	E: FILE: packet 3 at byte 120: ...
 *
 * Parts that are zero or unknown are left out.
 */
#ifndef SONDE_TESTS_CAPFILE_CAPTURE_TEXT_H
#define SONDE_TESTS_CAPFILE_CAPTURE_TEXT_H

#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/out.h"
#include "base/wallclock.h"
#include "capfile/capfile.h"

enum { TEXT_MAX = 256 * 1024, DATA_SHOWN = 16 };

struct capture_text {
	struct out out;
	char buf[TEXT_MAX];
	const char *path; /* becomes FILE */
	bool failed;	  /* cap_open or cap_next did */
	uint64_t n;	  /* packets */
};

/* A line of words in which the path is replaced. */
static inline void text_line(struct capture_text *t, const char *kind, const char *line)
{
	out_s(&t->out, kind);
	const char *at = strstr(line, t->path);
	if (at) {
		out_raw(&t->out, line, (size_t)(at - line));
		out_s(&t->out, "FILE");
		line = at + strlen(t->path);
	}
	out_s(&t->out, line);
	out_c(&t->out, '\n');
}

static inline void text_warn(void *ctx, const char *sentence)
{
	text_line(ctx, "W: ", sentence);
}

static inline void text_frame(struct capture_text *t, const struct frame *f)
{
	struct out *o = &t->out;
	static const char *const dirs[] = { "", " in", " out" };
	/* Every byte that is claimed must be there. */
	volatile uint8_t sum = 0;
	for (uint32_t i = 0; i < f->cap; i++)
		sum = (uint8_t)(sum + f->data[i]);
	/* Room must remain for what is said at the end. */
	if (o->len > TEXT_MAX / 2)
		return;
	out_f(o, "%llu: link %u if %u%s", (unsigned long long)f->number, f->link, f->iface,
	      dirs[f->dir]);
	if (f->has_ts) {
		/* Seconds rounded down: -1.5 is shown as -2.500000000. */
		uint32_t ns;
		int64_t s = ns_floor_s(f->ts_ns, &ns);
		out_f(o, " %lld.%09u", (long long)s, ns);
	}
	out_f(o, " %u/%u", f->cap, f->len);
	if (f->fcs_len)
		out_f(o, " fcs %u", f->fcs_len);
	if (f->drops)
		out_f(o, " drops %llu", (unsigned long long)f->drops);
	if (f->meta.n)
		out_f(o, " meta %u", f->meta.n);
	out_s(o, " | ");
	out_hex(o, f->data, min_u32(f->cap, DATA_SHOWN), false);
	out_c(o, '\n');
}

static inline void text_error(struct capture_text *t, int r, const struct err *err)
{
	t->failed = r < 0;
	if (r < 0) {
		assert(err->code == -r);
		text_line(t, "E: ", err->text);
	}
}

/* Reads all of the file at path ("-": standard input). */
static inline void text_of_path(struct capture_text *t, const char *path)
{
	struct capfile *cap;
	struct frame frame;
	struct err err;
	t->out = out_mem(t->buf, sizeof(t->buf) - 1);
	t->path = strcmp(path, "-") == 0 ? "standard input" : path;
	t->n = 0;
	struct cap_opts opts = { .warn = text_warn, .ctx = t };
	int r = cap_open(&cap, path, &opts, &err);
	if (r == 0) {
		while ((r = cap_next(cap, &frame, &err)) > 0) {
			text_frame(t, &frame);
			t->n++;
		}
		text_error(t, r, &err);
		/* It stays at its end. */
		assert(cap_next(cap, &frame, &err) == 0);
		cap_close(cap);
	} else {
		text_error(t, r, &err);
	}
	t->buf[t->out.len] = '\0';
}

/* The same for bytes, through a file in memory. */
static inline void text_of(struct capture_text *t, const uint8_t *p, size_t n)
{
	char path[64];
	int fd = memfd_create("capture", MFD_CLOEXEC);
	assert(fd >= 0);
	assert(write(fd, p, n) == (ssize_t)n);
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	text_of_path(t, path);
	close(fd);
}

#endif
