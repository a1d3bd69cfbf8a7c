/*
 * The log file of iptrace: written, rotated by size (-L) and by SIGHUP, cut to whole packets where
 * the disk is full.
 */
#ifndef SONDE_PROG_IPTRACE_FILES_H
#define SONDE_PROG_IPTRACE_FILES_H

#include "capfile/capfile.h"
#include "live/live.h"
#include "live/opener.h"
#include "prog/capturing.h"
#include "prog/ends.h"

struct files_opts {
	const char *path;
	struct opener *opener;
	const struct live *live;
	struct capout_opts format; /* without a file descriptor */
	uint64_t limit;		   /* -L; 0: no bound */
	/* Called with a sentence for what does not end the capture. */
	void (*warn)(void *ctx, const char *sentence);
	void *ctx;
};

struct files;

/* Opens the first file. Returns 0 or a negative errno with a sentence. opts->path and what it
 * points to must stay. */
int files_open(struct files **ret_files, const struct files_opts *opts, struct err *err) MUST_CHECK;

/* Appends packets of one interface, in a new file if this one is full. As capout_frames. */
int files_packets(struct files *f, const struct frame *frames, uint32_t n,
		  struct err *err) MUST_CHECK;

/* What is buffered becomes readable. */
int files_flush(struct files *f, struct err *err) MUST_CHECK;

/* A new file, whatever its size. Returns 0, also where the old one goes on because it cannot be
 * renamed (a warning), or a negative errno with a sentence. */
int files_rotate(struct files *f, struct err *err) MUST_CHECK;

/* Completes the file with what was counted, and closes it. After a failure to write, the file is
 * cut behind its last whole packet, and packets that are not in it move from c's written ones to
 * its write errors. c may be NULL: the capture never began. Frees f. */
int files_close(struct files *f, struct capturing *c, struct err *err) MUST_CHECK;

uint64_t files_n_rotations(const struct files *f);

#endif
