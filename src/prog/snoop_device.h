/* Which links snoop captures from. */
#ifndef SONDE_PROG_SNOOP_DEVICE_H
#define SONDE_PROG_SNOOP_DEVICE_H

#include <stdbool.h>

#include "live/live.h"

struct snoop_device {
	const char *text; /* as it is told */
	const char *specs[LIVE_MAX_SPECS];
	uint32_t n_specs;
	bool unplumbed; /* chosen although it has no address */
	char *copy;	/* what the specs point into */
};

/* link: the argument of -d or -I, one interface or several joined by commas; NULL: the first with
 * an address, else the last there is. Returns 0 or a negative errno with the original's sentence.
 * snoop_device_done is due in both cases. */
int snoop_device_choose(struct snoop_device *ret, const char *link, struct err *err) MUST_CHECK;
void snoop_device_done(struct snoop_device *d);

#endif
