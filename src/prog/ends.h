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
	uint32_t *packets; /* ENDS_MAX; of those that are older nothing is known */
	uint64_t start;	   /* size of the file without packets, before compression */
	uint64_t end;	   /* the same with all of them */
	uint64_t n;	   /* packets in it */
	int fd;		   /* the same file, for ends_close; -1: none */
};

/* Of a packet: its interface, and the bytes from the end of the last one to its own. */
enum { ENDS_SIZE_BITS = 22, ENDS_SIZE_MASK = (1 << ENDS_SIZE_BITS) - 1 };

/* Returns 0 or -ENOMEM with its sentence; ends_done is due if it is 0. */
int ends_init(struct ends *e, struct err *err) MUST_CHECK;
void ends_done(struct ends *e);

/* A new file, of so many bytes so far. */
void ends_begin(struct ends *e, uint64_t start);

/* One more packet, which ends there. */
static inline void ends_add(struct ends *e, uint64_t at, uint32_t iface)
{
	e->packets[e->n++ % ENDS_MAX] = (uint32_t)(at - e->end) | iface << ENDS_SIZE_BITS;
	e->end = at;
}

/* Appends packets to the file with capout_frames, and adds those that it took. */
int ends_write(struct ends *e, struct capout *out, const struct cap_batch *batch,
	       struct err *err) MUST_CHECK;

/* The file behind out, whose header is written. */
int ends_open(struct ends *e, const struct capout *out, struct err *err) MUST_CHECK;

/* After a failure to write, everything else that was to be written being there: cuts the file, if
 * it is a regular one, and moves packets that are not in it from c's written ones to its write
 * errors. c may be NULL. Not for compressed files, whose end cannot be told. */
void ends_cut(struct ends *e, int fd, struct capturing *c);

#endif
