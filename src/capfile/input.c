/* The bytes of a capture file: one buffer, filled by read() and, if need be, by a decompressor. */
#include "capfile/input.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "capfile/codec.h"

/* With the address sanitizer, bytes of the buffer that hold nothing cannot be read. */
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define POISON 1
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define POISON 1
#endif
#ifdef POISON
#include <sanitizer/asan_interface.h>
#else
#define ASAN_POISON_MEMORY_REGION(p, n) ((void)(p), (void)(n))
#define ASAN_UNPOISON_MEMORY_REGION(p, n) ((void)(p), (void)(n))
#endif

enum {
	PACKED_SIZE = 64 * 1024,
	BOMB_RATIO = 2000,	      /* output : input of one member ... */
	BOMB_FREE = 64 * 1024 * 1024, /* ... judged after so much output */
};

int input_init(struct input *in, int fd)
{
	struct stat st;
	*in = (struct input){ .fd = fd };
	in->buf = malloc(INPUT_SIZE);
	if (!in->buf)
		return -ENOMEM;
	in->pos = in->end = in->buf;
	in->is_regular = fstat(fd, &st) == 0 && S_ISREG(st.st_mode);
	return 0;
}

void input_done(struct input *in)
{
	if (in->fd > STDIN_FILENO)
		close(in->fd);
	if (in->decoder)
		in->decoder->free(in->decoder);
	free(in->packed);
	if (in->buf)
		ASAN_UNPOISON_MEMORY_REGION(in->buf, INPUT_SIZE);
	free(in->buf);
}

int input_unpack(struct input *in, struct decoder *d)
{
	size_t n = input_held(in);
	in->decoder = d;
	in->packed = malloc(n > PACKED_SIZE ? n : PACKED_SIZE);
	if (!in->packed)
		return -ENOMEM;
	memcpy(in->packed, in->pos, n);
	in->packed_end = n;
	in->packed_ended = in->ended;
	in->pos = in->end = in->buf;
	in->base = 0;
	in->ended = false;
	return 0;
}

static void end_with_fault(struct input *in, const char *what, const char *why)
{
	in->ended = true;
	(void)err_set(&in->fault, EBADMSG, "%s%s", what, why);
}

/* One read() into p[0..n), n > 0. Returns the number of bytes, 0 at the end or after an error
 * (which becomes the fault), or -EINTR. */
static ssize_t read_some(struct input *in, uint8_t *p, size_t n)
{
	ssize_t got = read(in->fd, p, n);
	if (got >= 0)
		return got;
	if (errno == EINTR)
		return -EINTR;
	(void)err_set(&in->fault, errno, "cannot be read: %s", strerror(errno));
	return 0;
}

static void member_end(struct input *in)
{
	in->member_in = 0;
	in->member_out = 0;
}

/* Looks at the outcome of one step of the decoder. */
static void judge_step(struct input *in, enum codec_result r)
{
	const struct decoder *d = in->decoder;
	switch (r) {
	case CODEC_MORE:
		break;
	case CODEC_MEMBER:
		member_end(in);
		return;
	case CODEC_GARBAGE:
		in->ended = true;
		(void)err_set(&in->note, EBADMSG, "what follows the %s data is ignored", d->name);
		return;
	case CODEC_DAMAGED:
		in->ended = true;
		(void)err_set(&in->fault, EBADMSG, "the %s data are damaged (%s)", d->name, d->why);
		return;
	case CODEC_REFUSED:
		in->ended = true;
		(void)err_set(&in->fault, EBADMSG, "the %s data %s", d->name, d->why);
		return;
	}
	if (in->member_out > BOMB_FREE && in->member_out / BOMB_RATIO > in->member_in)
		end_with_fault(in, d->name,
			       " expands more than 2000 times, as no capture does: stopped");
	if (in->max_out && in->n_out > in->max_out)
		end_with_fault(in, "", "more uncompressed bytes than the limit allows: stopped");
}

/* Decompresses into p[0..n). Returns as read_some. */
static ssize_t unpack_some(struct input *in, uint8_t *p, size_t n)
{
	struct codec_io io = { .out = p, .n_out = n };
	while (io.n_out == n && !in->ended) {
		if (in->packed_pos == in->packed_end && !in->packed_ended && !in->pending) {
			ssize_t got = read_some(in, in->packed, PACKED_SIZE);
			if (got < 0)
				return got;
			in->packed_pos = 0;
			in->packed_end = (size_t)got;
			in->packed_ended = got == 0;
		}
		io.in = in->packed + in->packed_pos;
		io.n_in = in->packed_end - in->packed_pos;
		io.in_ended = in->packed_ended;
		size_t had_in = io.n_in;
		enum codec_result r = in->decoder->step(in->decoder, &io);
		size_t used = had_in - io.n_in;
		size_t made = n - io.n_out;
		in->pending = io.n_out == 0;
		in->packed_pos += used;
		in->member_in += used;
		in->member_out += made;
		in->n_out += made;
		judge_step(in, r);
		if (r == CODEC_MORE && !used && !made && in->packed_ended) {
			in->ended = true;
			if (in->decoder->inside && !in->fault.code)
				(void)err_set(&in->fault, EBADMSG, "the %s data are cut short",
					      in->decoder->name);
		}
	}
	return (ssize_t)(n - io.n_out);
}

/* Makes room behind in->end: the tail moves to the front. */
static void make_room(struct input *in)
{
	size_t held = input_held(in);
	if (in->pos == in->buf)
		return;
	ASAN_UNPOISON_MEMORY_REGION(in->buf, INPUT_SIZE);
	memmove(in->buf, in->pos, held);
	in->base += (uint64_t)(in->pos - in->buf);
	in->pos = in->buf;
	in->end = in->buf + held;
}

/* One filling of the room behind in->end. Returns the number of bytes or -EINTR. */
static ssize_t fill(struct input *in)
{
	size_t held = input_held(in);
	uint8_t *at = in->buf + held;
	ASAN_UNPOISON_MEMORY_REGION(at, INPUT_SIZE - held);
	ssize_t got = in->decoder ? unpack_some(in, at, INPUT_SIZE - held)
				  : read_some(in, at, INPUT_SIZE - held);
	size_t now = held + (got > 0 ? (size_t)got : 0);
	ASAN_POISON_MEMORY_REGION(in->buf + now, INPUT_SIZE - now);
	return got;
}

int input_need(struct input *in, size_t n)
{
	assert(n <= INPUT_MAX);
	while (input_held(in) < n) {
		if (in->ended)
			return 0;
		make_room(in);
		ssize_t got = fill(in);
		if (got < 0)
			return (int)got;
		in->end += got;
		if (got == 0)
			in->ended = true;
	}
	return 1;
}

int input_skip(struct input *in, uint64_t *n)
{
	for (;;) {
		size_t held = input_held(in);
		if (*n <= held) {
			in->pos += *n;
			*n = 0;
			return 1;
		}
		in->pos = in->end;
		*n -= held;
		int r = input_need(in, 1);
		if (r <= 0)
			return r;
	}
}
