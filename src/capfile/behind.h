/*
 * Writing behind: full buffers go to a thread that writes them, and the owner goes on with an empty
 * one. A stalled disk holds the owner up only when all BEHIND_MAX buffers wait. The thread is woken
 * for a few buffers at a time, or for one that is to be flushed.
 */
#ifndef SONDE_CAPFILE_BEHIND_H
#define SONDE_CAPFILE_BEHIND_H

#include <stddef.h>
#include <stdint.h>

#include "base/util.h"
#include "capfile/codec.h"

enum { BEHIND_MAX = 64 };

struct behind_buf {
	uint8_t *p;	   /* of behind_alloc */
	size_t start, len; /* what is to be written */
	size_t size;
	enum codec_mode mode;
};

/* Memory that begins at a page, for free; NULL: there is none. */
uint8_t *behind_alloc(size_t size) MUST_CHECK;

struct behind;

/* put writes one buffer and returns 0 or a negative errno, after which it is not called again. It
 * runs in the thread, which blocks all signals and starts with the first buffer. A few buffers of
 * size bytes are made now and touched: memory that is new costs time. NULL: no memory.
 */
struct behind *behind_new(size_t size, int (*put)(void *ctx, const struct behind_buf *buf),
			  void *ctx) MUST_CHECK;

/* Takes *buf over and leaves an empty one of at least size bytes in its place, waiting for it if it
 * must. Returns 0 or the first error of put so far; -ENOMEM: *buf is as before. */
int behind_hand_over(struct behind *b, struct behind_buf *buf, size_t size) MUST_CHECK;

/* The first error of put so far, or 0. */
int behind_error(struct behind *b);

/* Waits until everything is written and ends the thread. Returns 0 or the first error. */
int behind_end(struct behind *b);

/* Ends the thread, which leaves out what it has not begun, and frees; NULL is accepted. */
void behind_free(struct behind *b);

#endif
