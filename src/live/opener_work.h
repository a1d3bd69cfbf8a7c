/* What the helper of opener.c does, and how it is asked. */
#ifndef SONDE_LIVE_OPENER_WORK_H
#define SONDE_LIVE_OPENER_WORK_H

#include <stdbool.h>

#include "base/util.h"

enum { OPENER_NAME_MAX = 240 };

enum opener_step { OPENER_DONE, OPENER_CREATE, OPENER_RENAME, OPENER_FOREIGN, OPENER_NO_FILE };

struct opener_request {
	char what;   /* o: open, k: keep the old file and open, r: rotate */
	int32_t pid; /* of who asks, for the pid file */
};

struct opener_reply {
	int32_t code;	       /* errno, 0: a descriptor comes along */
	enum opener_step step; /* that failed */
};

struct opener_work {
	int socket, dir, pid_dir, pid_fd; /* -1: none */
	const char *name, *pid_name;	  /* in their folders */
	uint32_t generations;
};

/* Serves requests until the other end is closed; then removes the pid file. */
void opener_serve(struct opener_work *w);

/* What one request does. Returns a descriptor, or -1 and *ret_reply says why. */
int opener_do(const struct opener_work *w, char what, struct opener_reply *ret_reply);

#endif
