/* The system calls that are left after privileges were dropped. */
#ifndef SONDE_LIVE_SYSCALLS_H
#define SONDE_LIVE_SYSCALLS_H

#include "live/privilege.h"

/* Under AddressSanitizer and its like, which read /proc, trace threads and start programs of their
 * own when they report, nothing is filtered and files can be read. */
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define PRIVILEGE_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) ||                         \
	__has_feature(memory_sanitizer)
#define PRIVILEGE_SANITIZED 1
#endif
#endif
#ifndef PRIVILEGE_SANITIZED
#define PRIVILEGE_SANITIZED 0
#endif

/* Filters the calls of all threads. A kernel without seccomp: 0, and nothing is filtered.
 * no_new_privs must be set. */
int syscalls_restrict(const struct privilege_plan *plan, struct err *err) MUST_CHECK;

#endif
