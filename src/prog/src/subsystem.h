/*
 * What startsrc, stopsrc and lssrc share: the subsystems, each a service of systemd or, where none
 * runs, a process with a pid file that it has locked as long as it lives.
 */
#ifndef SONDE_PROG_SRC_SUBSYSTEM_H
#define SONDE_PROG_SRC_SUBSYSTEM_H

#include <stdbool.h>

#include "base/err.h"

enum { SRC_DONE = 0, SRC_FAILED = 1, SRC_MAX_WORDS = 128, SRC_PATH_SIZE = 512 };

#define SRC_GROUP "tcpip"

struct subsystem {
	const char *name;	/* also of its program and its unit */
	const char *arguments;	/* the variable that the unit takes them from */
	const char *background; /* the option that makes it a daemon; NULL: it is one anyway */
};

enum { N_SUBSYSTEMS = 2 };
extern const struct subsystem subsystems[N_SUBSYSTEMS];

/* Their names, for texts: "iptrace, smallservd". */
#define SRC_NAMES "iptrace, smallservd"

/* Whether systemd runs this system. */
bool src_has_systemd(void);

/* The number of the process that runs, 0: none. */
int src_pid(const struct subsystem *subsystem);

/* "iptrace.service" */
void src_unit(const struct subsystem *subsystem, char ret[static SRC_PATH_SIZE]);

/* Runs a program, found as execvp does, and waits. Returns its exit status; -1: cannot be run. */
int src_run(const char *const *argv);

/* Splits text at blanks into words, in place, quotes kept together: ret has room for SRC_MAX_WORDS
 * and ends with NULL. Returns how many; -1: too many, or a quote that does not end. */
int src_split(char *text, const char **ret);

/* The subsystem of that name; NULL, complained about, if there is none. */
const struct subsystem *src_find(const char *name);

/* A file in the folder of what is remembered between these programs: "{folder}/{name}.{ending}". */
#define SRC_FOLDER "/run/sonde"
void src_path(const struct subsystem *subsystem, const char *ending,
	      char ret[static SRC_PATH_SIZE]);

#endif
