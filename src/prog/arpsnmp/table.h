/* The insides of struct stations, for stations.c and station_file.c. */
#ifndef SONDE_PROG_ARPSNMP_TABLE_H
#define SONDE_PROG_ARPSNMP_TABLE_H

#include "prog/arpsnmp/stations.h"

struct stations {
	void *tree; /* of tsearch(3), by address */
	struct station *first, **last;
	uint32_t n, n_bad, n_refused;
	char *path; /* of the file that was loaded */
	int fd;	    /* the same, locked; -1: none */
};

/* Enters a line of the file. Returns 0 or -ENOMEM. */
int stations_enter(struct stations *t, const struct station_line *line) MUST_CHECK;

#endif
