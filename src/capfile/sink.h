/*
 * Where a capture file goes: whole records are built in one buffer, which is written when it is
 * full; compressed on the way if need be. The first error sticks.
 */
#ifndef SONDE_CAPFILE_SINK_H
#define SONDE_CAPFILE_SINK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/util.h"
#include "capfile/behind.h"

enum { SINK_PAGE = 4096, SINK_SIZE = 256 * 1024 + SINK_PAGE };

struct sink {
	uint8_t *buf;
	/* What is buffered begins at start, which is the place in its page that it will have in the
	 * file: the kernel then copies page to page. */
	size_t start, len, size; /* len: to its end */
	int fd;
	int error;		 /* negative errno of the first failure */
	uint64_t n_bytes;	 /* before compression, buffered ones included */
	struct encoder *encoder; /* NULL: not compressed */
	uint8_t *packed;
	struct behind *behind; /* NULL: what is full is written at once */
	bool is_behind;	       /* its thread runs */
	bool is_flushed;       /* all that was handed on so far */
};

/* Takes over fd and encoder (which may be NULL). 0 or -ENOMEM; sink_done is due in both cases. */
int sink_init(struct sink *s, int fd, struct encoder *encoder) MUST_CHECK;

/* From now on a thread of its own writes and compresses (behind.h): errors of it show later, at the
 * latest in sink_close. 0 or -ENOMEM. */
int sink_write_behind(struct sink *s) MUST_CHECK;

/* Room for n contiguous bytes, or NULL: s->error says why. */
uint8_t *sink_room_slow(struct sink *s, size_t n);

static inline size_t sink_left(const struct sink *s)
{
	return s->size - s->len;
}

static inline uint8_t *sink_room(struct sink *s, size_t n)
{
	return likely(n <= sink_left(s)) ? s->buf + s->len : sink_room_slow(s, n);
}

/* The first n bytes of that room are now part of the file. */
static inline void sink_add(struct sink *s, size_t n)
{
	s->len += n;
	s->n_bytes += n;
}

/* Writes out what is buffered, so that a reader gets all of it. 0 or the sticky error. */
int sink_flush(struct sink *s) MUST_CHECK;

/* Finishes the compression, writes and closes. 0 or the sticky error. */
int sink_close(struct sink *s) MUST_CHECK;

/* Frees memory; closes without writing what is buffered, if sink_close was not called. */
void sink_done(struct sink *s);

#endif
