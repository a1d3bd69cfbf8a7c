/* Landlock: files and folders that a process can still reach. Kernel: Documentation/userspace-api/
 * landlock.rst. */
#ifndef SONDE_LIVE_LANDLOCK_H
#define SONDE_LIVE_LANDLOCK_H

#include "live/privilege.h"

/* Restricts the calling thread and those it starts. A kernel without Landlock: 0, and nothing is
 * restricted; one with an older version restricts what that knows. no_new_privs must be set. */
int landlock_restrict(const struct privilege_plan *plan, struct err *err) MUST_CHECK;

/* The version of the kernel's Landlock; 0: none. */
int landlock_version(void);

#endif
