/*
 * Programs that go into the background, and tell whoever started them when they are ready.
 *
 *	daemon_begin(&d, foreground, &err)	from here on it is another process; the one that was
 *						started waits for it
 *	... open everything; messages still go to standard error ...
 *	daemon_open(&d, "iptrace", &err)	the ways out, before privileges are dropped
 *	... drop privileges ...
 *	daemon_ready(&d, &messages)		the one that was started ends with 0; messages go to
 *						the system's log from now on
 *
 * A process that ends before daemon_ready hands its exit status on. systemd is told too, if it
 * started the program and asked for it (sd_notify(3)).
 */
#ifndef SONDE_PROG_DAEMON_H
#define SONDE_PROG_DAEMON_H

#include <stdbool.h>

#include "base/err.h"
#include "base/out.h"

struct daemon {
	bool foreground;
	int parent_fd; /* -1: nobody waits */
	int notify_fd;
	int null_fd;
};

#define DAEMON_INIT                                                                                \
	{                                                                                          \
		.parent_fd = -1, .notify_fd = -1, .null_fd = -1                                    \
	}

/* Returns 0 in the process that goes on; 1 in the one that was started, with its exit status;
 * negative with a sentence. */
int daemon_begin(struct daemon *d, bool foreground, int *ret_status, struct err *err) MUST_CHECK;

/* Connects to the log and to systemd. name: of the program, must stay. */
int daemon_open(struct daemon *d, const char *name, struct err *err) MUST_CHECK;

/* messages: from now on to the log, unless in the foreground. */
void daemon_ready(struct daemon *d, struct out *messages);

/* In a process that was forked off: its standard streams are nothing any more, unless in the
 * foreground. */
void daemon_detach(const struct daemon *d);

/* Tells systemd one line ("STOPPING=1", "STATUS=..."), if it listens. */
void daemon_notify(const struct daemon *d, const char *line);

#endif
