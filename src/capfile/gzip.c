/* gzip (RFC 1952) by zlib. Members may follow each other, and zeros the last one. */
#define ZLIB_CONST /* its input pointers are const then */
#include <stdlib.h>
#include <zlib.h>

#include "capfile/codec.h"

enum {
	GZIP_WRAPPER = 16,	     /* added to the window bits: gzip, not zlib */
	HEADER_MAX = 3 * 65536 + 16, /* extra field, name and comment of 64 KiB each */
	LEVEL = 6,
	MEMORY_LEVEL = 8,
};

struct gzip_decoder {
	struct decoder base; /* first: the two are converted into each other */
	z_stream z;
	gz_header header;
	bool seen; /* a member has ended */
};

static enum codec_result inflate_result(struct gzip_decoder *g, int r)
{
	switch (r) {
	case Z_OK:
	case Z_BUF_ERROR:
		if (g->header.done != 1 && g->z.total_in > HEADER_MAX) {
			g->base.why = "its header is too long";
			return CODEC_DAMAGED;
		}
		return CODEC_MORE;
	case Z_STREAM_END:
		g->base.inside = false;
		g->seen = true;
		(void)inflateReset(&g->z);
		g->header = (gz_header){ 0 };
		(void)inflateGetHeader(&g->z, &g->header);
		return CODEC_MEMBER;
	default:
		g->base.why = g->z.msg ? g->z.msg : "inconsistent";
		return CODEC_DAMAGED;
	}
}

static enum codec_result gunzip_step(struct decoder *d, struct codec_io *io)
{
	struct gzip_decoder *g = (struct gzip_decoder *)d;
	if (!d->inside && g->seen) {
		while (io->n_in && !*io->in) {
			io->in++;
			io->n_in--;
		}
		if (io->n_in && *io->in != 0x1f)
			return CODEC_GARBAGE;
	}
	if (io->n_in)
		d->inside = true;
	g->z.next_in = io->in;
	g->z.avail_in = (uInt)io->n_in;
	g->z.next_out = io->out;
	g->z.avail_out = (uInt)io->n_out;
	int r = inflate(&g->z, Z_NO_FLUSH);
	io->in = g->z.next_in;
	io->n_in = g->z.avail_in;
	io->out = g->z.next_out;
	io->n_out = g->z.avail_out;
	return inflate_result(g, r);
}

static void gunzip_free(struct decoder *d)
{
	struct gzip_decoder *g = (struct gzip_decoder *)d;
	(void)inflateEnd(&g->z);
	free(g);
}

struct decoder *gzip_decoder_new(void)
{
	struct gzip_decoder *g = calloc(1, sizeof(*g));
	if (!g)
		return NULL;
	g->base = (struct decoder){ .name = "gzip", .step = gunzip_step, .free = gunzip_free };
	if (inflateInit2(&g->z, MAX_WBITS + GZIP_WRAPPER) != Z_OK) {
		free(g);
		return NULL;
	}
	(void)inflateGetHeader(&g->z, &g->header);
	return &g->base;
}

struct gzip_encoder {
	struct encoder base;
	z_stream z;
};

static int gzip_step(struct encoder *e, struct codec_io *io, enum codec_mode mode)
{
	struct gzip_encoder *g = (struct gzip_encoder *)e;
	static const int flush[] = {
		[CODEC_RUN] = Z_NO_FLUSH, [CODEC_FLUSH] = Z_SYNC_FLUSH, [CODEC_END] = Z_FINISH
	};
	g->z.next_in = io->in;
	g->z.avail_in = (uInt)io->n_in;
	g->z.next_out = io->out;
	g->z.avail_out = (uInt)io->n_out;
	int r = deflate(&g->z, flush[mode]);
	io->in = g->z.next_in;
	io->n_in = g->z.avail_in;
	io->out = g->z.next_out;
	io->n_out = g->z.avail_out;
	if (r == Z_STREAM_ERROR)
		return -1;
	return mode == CODEC_END ? r == Z_STREAM_END : io->n_out > 0;
}

static void gzip_free(struct encoder *e)
{
	struct gzip_encoder *g = (struct gzip_encoder *)e;
	(void)deflateEnd(&g->z);
	free(g);
}

struct encoder *gzip_encoder_new(void)
{
	struct gzip_encoder *g = calloc(1, sizeof(*g));
	if (!g)
		return NULL;
	g->base = (struct encoder){ .step = gzip_step, .free = gzip_free };
	if (deflateInit2(&g->z, LEVEL, Z_DEFLATED, MAX_WBITS + GZIP_WRAPPER, MEMORY_LEVEL,
			 Z_DEFAULT_STRATEGY) != Z_OK) {
		free(g);
		return NULL;
	}
	return &g->base;
}
