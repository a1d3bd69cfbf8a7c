/*
 * Where packets end in a capture file that is being written behind: after a failure to write, tells
 * which of them are in the file, and cuts it behind the last whole one.
 */
#ifndef SONDE_PROG_ENDS_H
#define SONDE_PROG_ENDS_H

#include "prog/capturing.h"

/* Packets that may wait to be written, with some to spare. */
enum { ENDS_MAX = 1 << 18 };

struct ends {
	struct ends_end {
		uint64_t at; /* before compression */
		uint32_t iface;
	} * ends;	/* ENDS_MAX; of those that are older nothing is known */
	uint64_t start; /* size of the file without packets */
	uint64_t n;	/* packets in it */
	int fd;		/* the same file, for ends_close; -1: none */
};

/* Returns 0 or -ENOMEM with its sentence; ends_done is due if it is 0. */
int ends_init(struct ends *e, struct err *err) MUST_CHECK;
void ends_done(struct ends *e);

/* A new file, of so many bytes so far. */
void ends_begin(struct ends *e, uint64_t start);

/* One more packet, which ends there. */
static inline void ends_add(struct ends *e, uint64_t at, uint32_t iface)
{
	e->ends[e->n++ % ENDS_MAX] = (struct ends_end){ at, iface };
}

/* The file behind out, whose header is written. */
int ends_open(struct ends *e, const struct capout *out, struct err *err) MUST_CHECK;

/* After a failure to write, everything else that was to be written being there: cuts the file, if
 * it is a regular one, and moves packets that are not in it from c's written ones to its write
 * errors. c may be NULL. Not for compressed files, whose end cannot be told. */
void ends_cut(struct ends *e, int fd, struct capturing *c);

#endif
