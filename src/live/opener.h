/*
 * A helper process that makes the files of a long capture, after the capturing process has given up
 * its rights to do so.
 *
 *	opener_start(&o, &opts, &err)		early: it inherits what is open
 *	fd = opener_open(o, keep, &err)		the file is there, empty
 *	... drop privileges, capture ...
 *	fd = opener_rotate(o, &err)		what was written became "path.old"; a new file
 *	opener_stop(o)
 *
 * The helper keeps its user, and of its capabilities those over files, but can do nothing else than
 * open and rename in the folder of the file, which it holds open: the names are fixed when it
 * starts. It ends when the capturing process does, however that ends, and removes the pid file
 * then.
 */
#ifndef SONDE_LIVE_OPENER_H
#define SONDE_LIVE_OPENER_H

#include <stdbool.h>

#include "base/err.h"

enum { OPENER_MAX_GENERATIONS = 1000 };

struct opener_opts {
	const char *path;
	uint32_t generations; /* old files: path.old, path.old.2, ...; at least 1 */
	const char *pid_path; /* is locked, gets opts.pid, and is removed at the end; NULL: none */
};

struct opener;

/* Returns 0 or a negative errno with a sentence: the folder of the file does not exist, the pid
 * file belongs to a process that runs (-EBUSY). path must live as long as the opener. */
int opener_start(struct opener **ret_opener, const struct opener_opts *opts,
		 struct err *err) MUST_CHECK;

/* The file, empty, mode 0600 if it is new. keep: what was there becomes path.old first. As root, in
 * a folder that everybody can write, files of others and symbolic links are refused. Returns a file
 * descriptor, or a negative errno with a sentence. */
int opener_open(struct opener *o, bool keep, struct err *err) MUST_CHECK;

/* As opener_open with keep. When it fails, the file that is being written is still path. */
int opener_rotate(struct opener *o, struct err *err) MUST_CHECK;

/* "NFS" and so on where the folder is on a file system of another machine, else NULL. */
const char *opener_network(const struct opener *o);

/* The same for a type number of statfs(2). */
const char *opener_network_type(uint64_t type);

/* Ends the helper and waits for it. NULL is accepted; returns NULL. */
struct opener *opener_stop(struct opener *o);

#endif
