/*
 * What startsrc, stopsrc and lssrc share: the one subsystem there is, iptrace, as a service of
 * systemd or, where none runs, as a process with a pid file.
 */
#ifndef SONDE_PROG_SRC_SUBSYSTEM_H
#define SONDE_PROG_SRC_SUBSYSTEM_H

#include <stdbool.h>

#include "base/err.h"

enum { SRC_DONE = 0, SRC_FAILED = 1, SRC_MAX_WORDS = 128 };

#define SRC_NAME "iptrace"
#define SRC_GROUP "tcpip"

/* Whether systemd runs this system. */
bool src_has_systemd(void);

/* The number of the process that runs, 0: none. */
int src_pid(void);

/* Runs a program, found as execvp does, and waits. Returns its exit status; -1: cannot be run. */
int src_run(const char *const *argv);

/* Splits text at blanks into words, in place, quotes kept together: ret has room for SRC_MAX_WORDS
 * and ends with NULL. Returns how many; -1: too many, or a quote that does not end. */
int src_split(char *text, const char **ret);

/* Complains about a subsystem that does not exist. Returns SRC_FAILED, or 0 if it does. */
int src_check_name(const char *name);

/* The folder of what is remembered between these programs, and the files in it. */
#define SRC_FOLDER "/run/sonde"
const char *src_pid_path(void);

#endif
