/* LZ4 frames by liblz4. Frames may follow each other; skippable ones are passed over. */
#include <lz4frame.h>
#include <stdlib.h>
#include <string.h>

#include "capfile/codec.h"

enum {
	CHUNK = 64 * 1024,
	HEADER_MAX = 19, /* of a frame */
};

struct lz4_decoder {
	struct decoder base; /* first: the two are converted into each other */
	LZ4F_dctx *ctx;
	bool seen; /* a frame has ended */
};

static enum codec_result unlz4_step(struct decoder *d, struct codec_io *io)
{
	struct lz4_decoder *l = (struct lz4_decoder *)d;
	/* The magics of a frame and of a skippable one. */
	if (l->seen && !d->inside && io->n_in && *io->in != 0x04 && (*io->in & 0xf0) != 0x50)
		return CODEC_GARBAGE;
	size_t n_in = io->n_in;
	size_t n_out = io->n_out;
	size_t r = LZ4F_decompress(l->ctx, io->out, &n_out, io->in, &n_in, NULL);
	if (LZ4F_isError(r)) {
		d->why = LZ4F_getErrorName(r);
		return CODEC_DAMAGED;
	}
	io->in += n_in;
	io->n_in -= n_in;
	io->out += n_out;
	io->n_out -= n_out;
	if (r == 0 && (d->inside || n_in)) {
		d->inside = false;
		l->seen = true;
		return CODEC_MEMBER;
	}
	if (n_in)
		d->inside = true;
	return CODEC_MORE;
}

static void unlz4_free(struct decoder *d)
{
	struct lz4_decoder *l = (struct lz4_decoder *)d;
	(void)LZ4F_freeDecompressionContext(l->ctx);
	free(l);
}

struct decoder *lz4_decoder_new(void)
{
	struct lz4_decoder *l = calloc(1, sizeof(*l));
	if (!l)
		return NULL;
	l->base = (struct decoder){ .name = "lz4", .step = unlz4_step, .free = unlz4_free };
	if (LZ4F_isError(LZ4F_createDecompressionContext(&l->ctx, LZ4F_VERSION))) {
		free(l);
		return NULL;
	}
	return &l->base;
}

struct lz4_encoder {
	struct encoder base;
	LZ4F_cctx *ctx;
	LZ4F_preferences_t prefs;
	bool begun, ended;
};

/* What one call into the library may write. */
static size_t bound(const struct lz4_encoder *l)
{
	return LZ4F_compressBound(CHUNK, &l->prefs) + HEADER_MAX;
}

static bool made(struct codec_io *io, size_t r)
{
	if (LZ4F_isError(r))
		return false;
	io->out += r;
	io->n_out -= r;
	return true;
}

static int lz4_step(struct encoder *e, struct codec_io *io, enum codec_mode mode)
{
	struct lz4_encoder *l = (struct lz4_encoder *)e;
	while (io->n_out >= bound(l)) {
		if (!l->begun) {
			if (!made(io, LZ4F_compressBegin(l->ctx, io->out, io->n_out, &l->prefs)))
				return -1;
			l->begun = true;
		} else if (io->n_in) {
			size_t n = io->n_in < CHUNK ? io->n_in : CHUNK;
			if (!made(io,
				  LZ4F_compressUpdate(l->ctx, io->out, io->n_out, io->in, n, NULL)))
				return -1;
			io->in += n;
			io->n_in -= n;
		} else if (mode == CODEC_FLUSH) {
			return made(io, LZ4F_flush(l->ctx, io->out, io->n_out, NULL)) ? 1 : -1;
		} else if (mode == CODEC_END) {
			return made(io, LZ4F_compressEnd(l->ctx, io->out, io->n_out, NULL)) ? 1
											    : -1;
		} else {
			return 1;
		}
	}
	return 0;
}

static void lz4_free(struct encoder *e)
{
	struct lz4_encoder *l = (struct lz4_encoder *)e;
	(void)LZ4F_freeCompressionContext(l->ctx);
	free(l);
}

struct encoder *lz4_encoder_new(void)
{
	struct lz4_encoder *l = calloc(1, sizeof(*l));
	if (!l)
		return NULL;
	l->base = (struct encoder){ .step = lz4_step, .free = lz4_free };
	l->prefs.frameInfo.blockSizeID = LZ4F_max64KB;
	l->prefs.frameInfo.contentChecksumFlag = LZ4F_contentChecksumEnabled;
	if (LZ4F_isError(LZ4F_createCompressionContext(&l->ctx, LZ4F_VERSION))) {
		free(l);
		return NULL;
	}
	return &l->base;
}
