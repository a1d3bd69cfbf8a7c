/* Zstandard (RFC 8878) by libzstd. Frames may follow each other; skippable ones are passed over. */
#include <stdlib.h>
#include <string.h>
#include <zstd.h>
#include <zstd_errors.h>

#include "capfile/codec.h"

enum {
	/* 8 MiB: what every level up to 19 needs, and what fits the memory that a tool may use. */
	WINDOW_LOG_MAX = 23,
	/* A frame may ask for more if it does not use it: the memory is touched only as it
	 * fills. */
	WINDOW_LOG_WIDE = 27,
	FRAME_HEADER_MAX = 18,
	LEVEL = 3,
	WINDOW_LOG = 19, /* a larger one makes captures hardly smaller */
};

struct zstd_decoder {
	struct decoder base; /* first: the two are converted into each other */
	ZSTD_DCtx *ctx;
	bool seen;			/* a frame has ended */
	bool wide;			/* WINDOW_LOG_WIDE is in force */
	uint64_t frame_out;		/* bytes that the current frame has given */
	uint8_t head[FRAME_HEADER_MAX]; /* its first bytes */
	size_t n_head;
};

static const char too_wide[] = "need a window of more than 8 MiB: pass the file through "
			       "`zstd -dc --long=31`";

static enum codec_result failed(struct zstd_decoder *z, size_t r)
{
	switch (ZSTD_getErrorCode(r)) {
	case ZSTD_error_prefix_unknown:
		z->base.why = "not a zstd frame";
		return z->seen ? CODEC_GARBAGE : CODEC_DAMAGED;
	case ZSTD_error_frameParameter_windowTooLarge:
		z->base.why = too_wide;
		return CODEC_REFUSED;
	case ZSTD_error_dictionary_wrong:
		z->base.why = "need a dictionary: pass the file through `zstd -dc -D DICTIONARY`";
		return CODEC_REFUSED;
	default:
		z->base.why = ZSTD_getErrorName(r);
		return CODEC_DAMAGED;
	}
}

/* Begins the frame again with a wide window, if its content is small or of unknown size.
 * Returns an error of the library, or 0. */
static size_t widen(struct zstd_decoder *z, size_t error)
{
	unsigned long long size = ZSTD_getFrameContentSize(z->head, z->n_head);
	if (size == ZSTD_CONTENTSIZE_ERROR ||
	    (size != ZSTD_CONTENTSIZE_UNKNOWN && size > 1U << WINDOW_LOG_MAX))
		return error;
	z->wide = true;
	(void)ZSTD_DCtx_reset(z->ctx, ZSTD_reset_session_only);
	return ZSTD_DCtx_setParameter(z->ctx, ZSTD_d_windowLogMax, WINDOW_LOG_WIDE);
}

/* One call of the library; in and out move. */
static size_t decompress(struct zstd_decoder *z, ZSTD_outBuffer *out, ZSTD_inBuffer *in)
{
	size_t had_head = z->n_head;
	size_t n = in->size < sizeof(z->head) - had_head ? in->size : sizeof(z->head) - had_head;
	memcpy(z->head + had_head, in->src, n);
	z->n_head += n;
	size_t r = ZSTD_decompressStream(z->ctx, out, in);
	if (ZSTD_getErrorCode(r) != ZSTD_error_frameParameter_windowTooLarge || z->wide)
		return r;
	r = widen(z, r);
	if (ZSTD_isError(r))
		return r;
	/* What of the header was consumed by earlier calls has to be repeated. */
	ZSTD_inBuffer again = { z->head, had_head, 0 };
	in->pos = 0;
	r = ZSTD_decompressStream(z->ctx, out, &again);
	return ZSTD_isError(r) ? r : ZSTD_decompressStream(z->ctx, out, in);
}

static enum codec_result unzstd_step(struct decoder *d, struct codec_io *io)
{
	struct zstd_decoder *z = (struct zstd_decoder *)d;
	ZSTD_inBuffer in = { io->in, io->n_in, 0 };
	ZSTD_outBuffer out = { io->out, io->n_out, 0 };
	size_t r = decompress(z, &out, &in);
	io->in += in.pos;
	io->n_in -= in.pos;
	io->out += out.pos;
	io->n_out -= out.pos;
	z->frame_out += out.pos;
	if (ZSTD_isError(r))
		return failed(z, r);
	if (r == 0 && (d->inside || in.pos)) {
		d->inside = false;
		z->seen = true;
		z->frame_out = 0;
		z->n_head = 0;
		return CODEC_MEMBER;
	}
	if (in.pos)
		d->inside = true;
	if (z->wide && z->frame_out > 1U << WINDOW_LOG_MAX) {
		d->why = too_wide;
		return CODEC_REFUSED;
	}
	return CODEC_MORE;
}

static void unzstd_free(struct decoder *d)
{
	struct zstd_decoder *z = (struct zstd_decoder *)d;
	(void)ZSTD_freeDCtx(z->ctx);
	free(z);
}

struct decoder *zstd_decoder_new(void)
{
	struct zstd_decoder *z = calloc(1, sizeof(*z));
	if (!z)
		return NULL;
	z->base = (struct decoder){ .name = "zstd", .step = unzstd_step, .free = unzstd_free };
	z->ctx = ZSTD_createDCtx();
	if (!z->ctx ||
	    ZSTD_isError(ZSTD_DCtx_setParameter(z->ctx, ZSTD_d_windowLogMax, WINDOW_LOG_MAX))) {
		unzstd_free(&z->base);
		return NULL;
	}
	return &z->base;
}

struct zstd_encoder {
	struct encoder base;
	ZSTD_CCtx *ctx;
};

static int zstd_step(struct encoder *e, struct codec_io *io, enum codec_mode mode)
{
	struct zstd_encoder *z = (struct zstd_encoder *)e;
	static const ZSTD_EndDirective directive[] = { [CODEC_RUN] = ZSTD_e_continue,
						       [CODEC_FLUSH] = ZSTD_e_flush,
						       [CODEC_END] = ZSTD_e_end };
	ZSTD_inBuffer in = { io->in, io->n_in, 0 };
	ZSTD_outBuffer out = { io->out, io->n_out, 0 };
	size_t r = ZSTD_compressStream2(z->ctx, &out, &in, directive[mode]);
	io->in += in.pos;
	io->n_in -= in.pos;
	io->out += out.pos;
	io->n_out -= out.pos;
	if (ZSTD_isError(r))
		return -1;
	return mode == CODEC_RUN ? io->n_in == 0 : r == 0;
}

static void zstd_free(struct encoder *e)
{
	struct zstd_encoder *z = (struct zstd_encoder *)e;
	(void)ZSTD_freeCCtx(z->ctx);
	free(z);
}

struct encoder *zstd_encoder_new(void)
{
	struct zstd_encoder *z = calloc(1, sizeof(*z));
	if (!z)
		return NULL;
	z->base = (struct encoder){ .step = zstd_step, .free = zstd_free };
	z->ctx = ZSTD_createCCtx();
	if (!z->ctx ||
	    ZSTD_isError(ZSTD_CCtx_setParameter(z->ctx, ZSTD_c_compressionLevel, LEVEL)) ||
	    ZSTD_isError(ZSTD_CCtx_setParameter(z->ctx, ZSTD_c_windowLog, WINDOW_LOG)) ||
	    ZSTD_isError(ZSTD_CCtx_setParameter(z->ctx, ZSTD_c_checksumFlag, 1))) {
		zstd_free(&z->base);
		return NULL;
	}
	return &z->base;
}
