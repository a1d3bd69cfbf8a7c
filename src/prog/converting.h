/*
 * Copying what is read from a capture file into another one, perhaps of another format:
 *
 *	struct converting c = { .path = path, .tell = tell, .ctx = run };
 *	cap_open(&in, ...)			its opts.block calls converting_block
 *	converting_open(&c, in, &opts, &err)
 *	while (cap_next(in, &frame, &err) > 0)
 *		converting_frame(&c, &frame, &err)
 *	converting_finish(&c, &err)
 *
 * What the new format cannot hold is told once, and counted.
 */
#ifndef SONDE_PROG_CONVERTING_H
#define SONDE_PROG_CONVERTING_H

#include "capfile/capfile.h"

struct converting {
	/* filled by the program */
	const char *path;
	void (*tell)(void *ctx, const char *sentence); /* for people */
	void *ctx;
	/* its own */
	struct capfile *in; /* borrowed */
	struct capout *out; /* NULL: nothing is copied */
	uint64_t n_left_out;
};

/* opts->warn and ctx become those of c. Refuses to write into the file that is being read. Returns
 * 0 or a negative errno with its sentence. */
int converting_open(struct converting *c, struct capfile *in, const struct capout_opts *opts,
		    struct err *err) MUST_CHECK;

/* Returns 1 (copied), 0 (the format cannot hold it: left out), or a negative errno with its
 * sentence. */
int converting_frame(struct converting *c, const struct frame *frame, struct err *err) MUST_CHECK;

/* Names of addresses and the like go along. An error of the file sticks, and shows with the next
 * packet or at the end. */
void converting_block(struct converting *c, const struct cap_block *block);

/* What the source knows in the end, and closing. Returns 0 or a negative errno with its sentence.
 */
int converting_finish(struct converting *c, struct err *err) MUST_CHECK;

/* Closes what is open still. */
void converting_done(struct converting *c);

/* Whether what is read, "-" for standard input, is a file: nobody writes it just now. */
bool input_is_file(const char *path);

#endif
