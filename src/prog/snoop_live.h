/* snoop on the wire. */
#ifndef SONDE_PROG_SNOOP_LIVE_H
#define SONDE_PROG_SNOOP_LIVE_H

#include "base/out.h"
#include "prog/snoop.h"
#include "render/snoop.h"

/* Captures as the command line asks for. Returns the exit status. */
int snoop_live(const struct snoop_options *opts, struct snoop_style *style, struct out *out,
	       struct out *messages);

#endif
