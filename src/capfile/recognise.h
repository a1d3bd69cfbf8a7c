/* What a file is, by its first bytes. */
#ifndef SONDE_CAPFILE_RECOGNISE_H
#define SONDE_CAPFILE_RECOGNISE_H

#include "base/util.h"
#include "capfile/codec.h"
#include "capfile/reader.h"

enum { RECOGNISE_BYTES = 24 };

/* What a file with a known beginning is. Exactly one of start, decoder_new and refusal is set. */
struct magic {
	uint8_t n;
	uint8_t bytes[12];
	int (*start)(struct capfile *cap, struct err *err);
	enum cap_compression compression;
	struct decoder *(*decoder_new)(void);
	const char *refusal; /* a sentence without the file's name */
};

/* NULL: nothing that is known. n may be less than RECOGNISE_BYTES if the file is shorter. */
const struct magic *recognise(const uint8_t *p, size_t n);

#endif
