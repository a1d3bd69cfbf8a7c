/*
 * Giving up privileges: after sockets, files and folders are open, before the first byte of traffic
 * is looked at.
 *
 *	privilege_check(&err)			first thing in main
 *	... read name files, open sockets, output, its folder ...
 *	struct privilege_plan plan = { .dirs = &folder, .n_dirs = 1 };
 *	privilege_drop(&plan, &err)
 *	... start threads, loop ...
 *
 * What is open stays usable; from then on the process can open no socket, and no file but in the
 * folders of the plan. What was not foreseen fails with EPERM; what only an intruder would call
 * (execve, ptrace, mount) ends the process. docs/decisions/privileges.md says why.
 */
#ifndef SONDE_LIVE_PRIVILEGE_H
#define SONDE_LIVE_PRIVILEGE_H

#include <stdbool.h>

#include "base/err.h"

/* What a program still does afterwards, beyond reading and writing what is open. */
enum privilege_need {
	PRIVILEGE_NAMES = 1,	/* look up names in DNS: its files under /etc, UDP and TCP */
	PRIVILEGE_ACCEPT = 2,	/* accept connections at sockets that listen already */
	PRIVILEGE_INTERNET = 4, /* open, bind and connect UDP and TCP sockets */
};

struct privilege_plan {
	/* The user to become, name or number. NULL: root becomes the system user of the build
	 * (option system_user), or nobody where there is none; anybody else stays. */
	const char *user;
	bool keep_user;	    /* stays whoever it is */
	uint64_t keep_caps; /* bit per CAP_ number: stay, if keep_user and held */
	uint32_t needs;	    /* enum privilege_need bits */
	/* Folders, open, in which files may be created, written, renamed and removed. */
	const int *dirs;
	uint32_t n_dirs;
	/* Files, and folders with all below them, that may be read; ends with NULL. Those that do
	 * not exist are passed over. */
	const char *const *readable;
};

/* Refuses to run as a set-user-ID program: only the tools' files may have capabilities. */
int privilege_check(struct err *err) MUST_CHECK;

/* Drops user, capabilities, what execve could give, access to files, system calls; in that order.
 * The process must have one thread. Landlock and seccomp are passed over on kernels without them.
 * Returns 0 or a negative errno: the process must not go on. */
int privilege_drop(const struct privilege_plan *plan, struct err *err) MUST_CHECK;

/* Whether the process has the capability now. */
bool privilege_has(int capability);

/* What is to be said where a system call was refused with EPERM or EACCES for want of a capability:
 * "{what}: must be root, or have CAP_NET_RAW ..." and how to grant it. Returns -EPERM. */
int privilege_refused(struct err *err, const char *what, int capability);

/* A name or number as --user takes it. 0, or -ENOENT with a sentence. */
struct privilege_user {
	uint32_t uid, gid;
	char name[64];
};
int privilege_find_user(struct privilege_user *ret, const char *text, struct err *err) MUST_CHECK;

#endif
