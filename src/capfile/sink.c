/* The end of a written capture file: buffer, compression, write(). */
#include "capfile/sink.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <unistd.h>

enum { PACKED_SIZE = 256 * 1024 };

int sink_init(struct sink *s, int fd, struct encoder *encoder)
{
	*s = (struct sink){ .fd = fd, .encoder = encoder };
	s->buf = malloc(SINK_SIZE);
	if (encoder)
		s->packed = malloc(PACKED_SIZE);
	if (!s->buf || (encoder && !s->packed))
		return -ENOMEM;
	s->size = SINK_SIZE;
	return 0;
}

static void write_all(struct sink *s, const uint8_t *p, size_t n)
{
	while (n && !s->error) {
		ssize_t done = write(s->fd, p, n);
		if (done > 0) {
			p += done;
			n -= (size_t)done;
		} else if (done < 0 && errno == EAGAIN) {
			struct pollfd ready = { .fd = s->fd, .events = POLLOUT };
			(void)poll(&ready, 1, -1);
		} else if (done == 0 || errno != EINTR) {
			s->error = done ? -errno : -EIO;
		}
	}
}

/* Hands what is buffered to the file, through the encoder. */
static void empty(struct sink *s, enum codec_mode mode)
{
	if (!s->encoder) {
		write_all(s, s->buf, s->len);
		s->len = 0;
		return;
	}
	struct codec_io io = { .in = s->buf, .n_in = s->len };
	int r = 0;
	while (r == 0 && !s->error) {
		io.out = s->packed;
		io.n_out = PACKED_SIZE;
		r = s->encoder->step(s->encoder, &io, mode);
		if (r < 0)
			s->error = -EIO;
		else
			write_all(s, s->packed, PACKED_SIZE - io.n_out);
	}
	s->len = 0;
}

uint8_t *sink_room_slow(struct sink *s, size_t n)
{
	empty(s, CODEC_RUN);
	if (s->error)
		return NULL;
	if (n > s->size) {
		uint8_t *bigger = realloc(s->buf, n);
		if (!bigger) {
			s->error = -ENOMEM;
			return NULL;
		}
		s->buf = bigger;
		s->size = n;
	}
	return s->buf;
}

int sink_flush(struct sink *s)
{
	if (!s->error)
		empty(s, CODEC_FLUSH);
	return s->error;
}

int sink_close(struct sink *s)
{
	if (!s->error)
		empty(s, CODEC_END);
	if (s->fd > STDERR_FILENO && close(s->fd) < 0 && !s->error)
		s->error = -errno;
	s->fd = -1;
	return s->error;
}

void sink_done(struct sink *s)
{
	if (s->fd > STDERR_FILENO)
		close(s->fd);
	if (s->encoder)
		s->encoder->free(s->encoder);
	free(s->packed);
	free(s->buf);
}
