/*
 * Processes and their descriptors, read from /proc: which sockets a process holds, who holds a
 * socket or the master side of a terminal, who its parent is.
 *
 * What may not be read (another user's process) is left out and counted in n_hidden of a scan, so
 * that a program can say why nothing was found.
 */
#ifndef SONDE_NET_PROCFS_H
#define SONDE_NET_PROCFS_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "base/err.h"
#include "base/util.h"

/* One look over descriptors. Set fn and ctx; the rest is counted. */
struct proc_scan {
	/* Called for each descriptor with the text of its link ("socket:[4711]", "/dev/ptmx");
	 * returns false to end the scan. */
	bool (*fn)(void *ctx, pid_t pid, int fd, const char *link);
	void *ctx;
	uint32_t n_hidden; /* processes whose descriptors may not be read */
};

/* Descriptors of one process, in the order of their numbers as far as /proc gives it. Returns 0, or
 * a negative errno: -ENOENT when there is no such process, -EACCES when it may not be read. */
int proc_scan_process(struct proc_scan *scan, pid_t pid) MUST_CHECK;

/* Descriptors of all processes. Returns 0 or a negative errno (no /proc). */
int proc_scan_all(struct proc_scan *scan) MUST_CHECK;

/* The inode in a link's text "socket:[N]"; 0 if it is none. */
uint32_t proc_socket_inode(const char *link);

/* Which pseudo terminal the master descriptor belongs to, -1 if it is no master. */
int proc_terminal_index(pid_t pid, int fd);

/* What /proc/PID/stat says. Returns 0 or a negative errno. */
struct proc_status {
	pid_t parent, session;
	int terminal; /* index of the controlling pseudo terminal, -1: none, or another kind */
};
int proc_status(pid_t pid, struct proc_status *ret_status) MUST_CHECK;

/* The value of a variable in the environment a process was started with, in buf. Returns whether it
 * is there and fits. */
bool proc_environment(pid_t pid, const char *name, char *buf, size_t size);

#endif
