/* The end of a written capture file: buffer, compression, write(). */
#include "capfile/sink.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <unistd.h>

enum { PACKED_SIZE = 256 * 1024, HEADER_MAX = 4096 };

int sink_init(struct sink *s, int fd, struct encoder *encoder)
{
	*s = (struct sink){ .fd = fd, .encoder = encoder };
	s->buf = behind_alloc(SINK_SIZE);
	if (encoder)
		s->packed = malloc(PACKED_SIZE);
	if (!s->buf || (encoder && !s->packed))
		return -ENOMEM;
	s->size = SINK_SIZE;
	return 0;
}

static int write_all(int fd, const uint8_t *p, size_t n)
{
	while (n) {
		ssize_t done = write(fd, p, n);
		if (done > 0) {
			p += done;
			n -= (size_t)done;
		} else if (done < 0 && errno == EAGAIN) {
			struct pollfd ready = { .fd = fd, .events = POLLOUT };
			(void)poll(&ready, 1, -1);
		} else if (done == 0 || errno != EINTR) {
			return done ? -errno : -EIO;
		}
	}
	return 0;
}

/* Writes a buffer, through the encoder. Of s, only what does not change is used: this may run in
 * the thread. Returns 0 or a negative errno. */
static int put_out(void *ctx, const struct behind_buf *buf)
{
	const struct sink *s = ctx;
	if (!s->encoder)
		return write_all(s->fd, buf->p + buf->start, buf->len);
	struct codec_io io = { .in = buf->p + buf->start, .n_in = buf->len };
	int r = 0, written = 0;
	while (r == 0 && written == 0) {
		io.out = s->packed;
		io.n_out = PACKED_SIZE;
		r = s->encoder->step(s->encoder, &io, buf->mode);
		if (r < 0)
			return -EIO;
		written = write_all(s->fd, s->packed, PACKED_SIZE - io.n_out);
	}
	return written;
}

int sink_write_behind(struct sink *s)
{
	s->behind = behind_new(SINK_SIZE, put_out, s);
	return s->behind ? 0 : -ENOMEM;
}

/* Hands what is buffered to the file, or to the thread that writes it. */
static void empty(struct sink *s, enum codec_mode mode)
{
	struct behind_buf buf = { s->buf, s->start, s->len - s->start, s->size, mode };
	/* The header of a file does not need the thread, which must not be there before privileges
	 * are dropped. */
	bool is_header = mode == CODEC_FLUSH && !s->is_behind && buf.len <= HEADER_MAX;
	if (s->behind && !is_header) {
		s->is_behind = true;
		s->error = behind_hand_over(s->behind, &buf, SINK_SIZE);
		s->buf = buf.p;
		s->size = buf.size;
	} else {
		s->error = put_out(s, &buf);
	}
	s->start = s->n_bytes % SINK_PAGE;
	s->len = s->start;
	s->is_flushed = mode == CODEC_FLUSH;
}

uint8_t *sink_room_slow(struct sink *s, size_t n)
{
	if (s->error)
		return NULL;
	empty(s, CODEC_RUN);
	if (s->error)
		return NULL;
	if (n > s->size - s->start) {
		free(s->buf);
		s->size = s->start + n;
		s->buf = behind_alloc(s->size);
		if (!s->buf) {
			s->size = s->start;
			s->error = -ENOMEM;
			return NULL;
		}
	}
	return s->buf + s->start;
}

int sink_flush(struct sink *s)
{
	if (!s->error && s->is_flushed && s->len == s->start)
		s->error = s->behind ? behind_error(s->behind) : 0;
	else if (!s->error)
		empty(s, CODEC_FLUSH);
	return s->error;
}

int sink_close(struct sink *s)
{
	if (!s->error)
		empty(s, CODEC_END);
	if (s->behind) {
		int r = behind_end(s->behind);
		s->error = s->error ? s->error : r;
	}
	if (s->fd > STDERR_FILENO && close(s->fd) < 0 && !s->error)
		s->error = -errno;
	s->fd = -1;
	return s->error;
}

void sink_done(struct sink *s)
{
	behind_free(s->behind);
	if (s->fd > STDERR_FILENO)
		close(s->fd);
	if (s->encoder)
		s->encoder->free(s->encoder);
	free(s->packed);
	free(s->buf);
}
