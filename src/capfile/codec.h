/*
 * Compression, as input.c and sink.c see it: a decoder turns compressed bytes into bytes, an
 * encoder the opposite. One file per library implements both.
 */
#ifndef SONDE_CAPFILE_CODEC_H
#define SONDE_CAPFILE_CODEC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

/* What goes in and what comes out; a step moves the pointers. */
struct codec_io {
	const uint8_t *in;
	size_t n_in;
	uint8_t *out;
	size_t n_out;
	bool in_ended; /* nothing follows in[0..n_in) */
};

enum codec_result {
	CODEC_MORE,    /* wants more input or room */
	CODEC_MEMBER,  /* a member (frame) of the file ended here; another may follow */
	CODEC_GARBAGE, /* what follows the last member is no member */
	CODEC_DAMAGED, /* why is set */
	CODEC_REFUSED, /* why is set: sound data, but not for us */
};

struct decoder {
	const char *name; /* "gzip" */
	enum codec_result (*step)(struct decoder *d, struct codec_io *io);
	void (*free)(struct decoder *d);
	/* After CODEC_DAMAGED "checksum error", after CODEC_REFUSED "need a ...". */
	const char *why;
	bool inside; /* a member has begun and not ended: the end of input cuts it short */
};

/* Each returns NULL without memory. */
struct decoder *gzip_decoder_new(void);
struct decoder *zstd_decoder_new(void);
struct decoder *lz4_decoder_new(void);

enum codec_mode { CODEC_RUN, CODEC_FLUSH, CODEC_END };

struct encoder {
	/* Consumes all of io->in that room allows. Returns 1 when everything is done that mode
	 * asks for, 0 when out is full, -EIO on failure. */
	int (*step)(struct encoder *e, struct codec_io *io, enum codec_mode mode);
	void (*free)(struct encoder *e);
};

struct encoder *gzip_encoder_new(void);
struct encoder *zstd_encoder_new(void);
struct encoder *lz4_encoder_new(void);

#endif
