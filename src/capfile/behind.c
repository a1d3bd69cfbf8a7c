/* A thread that writes, and its queue of buffers. */
#include "capfile/behind.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

enum { PAGE_BYTES = 4096, WAKE_AT = 4, PREPARED = WAKE_AT + 2, TOUCH = 0xff };

struct behind {
	pthread_mutex_t lock;
	pthread_cond_t work, room;
	pthread_t thread;
	bool running, ending, discard;
	int error;
	int (*put)(void *ctx, const struct behind_buf *buf);
	void *ctx;
	struct behind_buf queue[BEHIND_MAX]; /* a circle */
	uint32_t first, n_queued;
	/* The one that was used last comes first: it is still in the cache. */
	struct behind_buf free[BEHIND_MAX];
	uint32_t n_free, n_made;
};

uint8_t *behind_alloc(size_t size)
{
	return aligned_alloc(PAGE_BYTES, (size + PAGE_BYTES - 1) & ~(size_t)(PAGE_BYTES - 1));
}

static bool prepare(struct behind *b, size_t size)
{
	while (b->n_free < PREPARED) {
		struct behind_buf buf = { .p = behind_alloc(size), .size = size };
		if (!buf.p)
			return false;
		memset(buf.p, TOUCH, size);
		b->free[b->n_free++] = buf;
		b->n_made++;
	}
	return true;
}

struct behind *behind_new(size_t size, int (*put)(void *ctx, const struct behind_buf *buf),
			  void *ctx)
{
	struct behind *b = calloc(1, sizeof(*b));
	if (!b)
		return NULL;
	pthread_mutex_init(&b->lock, NULL);
	pthread_cond_init(&b->work, NULL);
	pthread_cond_init(&b->room, NULL);
	b->put = put;
	b->ctx = ctx;
	if (!prepare(b, size)) {
		behind_free(b);
		return NULL;
	}
	return b;
}

static void *run(void *arg)
{
	struct behind *b = arg;
	pthread_mutex_lock(&b->lock);
	for (;;) {
		while (!b->n_queued && !b->ending)
			pthread_cond_wait(&b->work, &b->lock);
		if (!b->n_queued)
			break;
		struct behind_buf buf = b->queue[b->first];
		int r = b->error;
		bool skip = r || b->discard;
		pthread_mutex_unlock(&b->lock);
		if (!skip)
			r = b->put(b->ctx, &buf);
		pthread_mutex_lock(&b->lock);
		b->error = r;
		buf.len = 0;
		b->first = (b->first + 1) % BEHIND_MAX;
		b->n_queued--;
		b->free[b->n_free++] = buf;
		pthread_cond_signal(&b->room);
	}
	pthread_mutex_unlock(&b->lock);
	return NULL;
}

/* Signals are for the thread that started this one. */
static int start(struct behind *b)
{
	sigset_t all, before;
	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	int code = pthread_create(&b->thread, NULL, run, b);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	b->running = code == 0;
	return -code;
}

/* An empty buffer; the lock is held. */
static int take_empty(struct behind *b, size_t size, struct behind_buf *ret)
{
	while (!b->n_free && b->n_made == BEHIND_MAX - 1)
		pthread_cond_wait(&b->room, &b->lock);
	struct behind_buf buf = { 0 };
	if (b->n_free)
		buf = b->free[--b->n_free];
	else
		b->n_made++;
	if (buf.size < size) {
		free(buf.p);
		buf.p = behind_alloc(size);
		if (!buf.p) {
			b->n_made--;
			return -ENOMEM;
		}
		buf.size = size;
	}
	*ret = buf;
	return 0;
}

int behind_hand_over(struct behind *b, struct behind_buf *buf, size_t size)
{
	struct behind_buf empty;
	int r = b->running ? 0 : start(b);
	bool wake = buf->mode != CODEC_RUN;
	if (r < 0)
		return r;
	pthread_mutex_lock(&b->lock);
	r = take_empty(b, size, &empty);
	if (r == 0) {
		b->queue[(b->first + b->n_queued++) % BEHIND_MAX] = *buf;
		*buf = empty;
		r = b->error;
		wake |= b->n_queued >= WAKE_AT;
	}
	pthread_mutex_unlock(&b->lock);
	/* Only now: else the thread wakes up to wait for the lock. */
	if (wake)
		pthread_cond_signal(&b->work);
	return r;
}

int behind_error(struct behind *b)
{
	pthread_mutex_lock(&b->lock);
	int r = b->error;
	pthread_mutex_unlock(&b->lock);
	return r;
}

static void stop(struct behind *b, bool discard)
{
	if (!b->running)
		return;
	pthread_mutex_lock(&b->lock);
	b->ending = true;
	b->discard = discard;
	pthread_cond_signal(&b->work);
	pthread_mutex_unlock(&b->lock);
	pthread_join(b->thread, NULL);
	b->running = false;
}

int behind_end(struct behind *b)
{
	stop(b, false);
	return b->error;
}

void behind_free(struct behind *b)
{
	if (!b)
		return;
	stop(b, true);
	for (uint32_t i = 0; i < b->n_free; i++)
		free(b->free[i].p);
	pthread_cond_destroy(&b->room);
	pthread_cond_destroy(&b->work);
	pthread_mutex_destroy(&b->lock);
	free(b);
}
