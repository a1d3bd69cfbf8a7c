/*
 * The bytes of a capture file in one buffer: read() from a file or a pipe, decompressed if need
 * be, and parsed in place. The buffer holds a window of the stream; input_need moves the unread
 * tail to its front and reads on.
 */
#ifndef SONDE_CAPFILE_INPUT_H
#define SONDE_CAPFILE_INPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/util.h"

enum {
	INPUT_SIZE = 1024 * 1024, /* of the buffer; smaller reads were measured to cost more */
	INPUT_MAX = INPUT_SIZE,	  /* largest contiguous piece that input_need gives */
};

struct decoder;

struct input {
	const uint8_t *pos, *end; /* bytes held and not yet used */
	uint8_t *buf;
	uint64_t base; /* offset in the (uncompressed) stream of buf[0] */
	int fd;
	bool is_regular;
	bool ended;	  /* nothing can be added to the buffer */
	struct err fault; /* why it ended early; code 0: it did not */
	struct err note;  /* something after the end was ignored; code 0: no */

	struct decoder *decoder; /* NULL: not compressed */
	uint8_t *packed;	 /* compressed bytes held: packed[packed_pos..packed_end) */
	size_t packed_pos, packed_end;
	bool packed_ended;
	bool pending;			/* the decoder may have more output without more input */
	uint64_t member_in, member_out; /* of the current member, for the bomb guard */
	uint64_t n_out, max_out;	/* uncompressed bytes so far, and the limit (0: none) */
};

/* Takes over fd. 0 or -ENOMEM (the sentence is the caller's). */
int input_init(struct input *in, int fd) MUST_CHECK;
void input_done(struct input *in);

/* The bytes held so far turn out to be compressed: from here on the stream is what d makes of them.
 * Takes over d. 0 or -ENOMEM. */
int input_unpack(struct input *in, struct decoder *d) MUST_CHECK;

/* Makes n <= INPUT_MAX bytes available at in->pos: 1; or 0 when the stream ends before (what is
 * there is held; in->fault says if it ended early); or -EINTR, and the call can be repeated.
 * Pointers into the buffer become invalid. */
int input_need(struct input *in, size_t n) MUST_CHECK;

/* Passes over n bytes. Returns as input_need; *n counts down, so that the call can be repeated. */
int input_skip(struct input *in, uint64_t *n) MUST_CHECK;

static inline size_t input_held(const struct input *in)
{
	return (size_t)(in->end - in->pos);
}

/* The same as input_need, cheap when the bytes are there already, as they mostly are. */
static inline int input_want(struct input *in, size_t n)
{
	return likely(input_held(in) >= n) ? 1 : input_need(in, n);
}

/* Where in the stream the next byte lies. */
static inline uint64_t input_offset(const struct input *in)
{
	return in->base + (uint64_t)(in->pos - in->buf);
}

#endif
