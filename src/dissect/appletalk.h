/* What DDP hands over to the protocols of AppleTalk above it. */
#ifndef SONDE_DISSECT_APPLETALK_H
#define SONDE_DISSECT_APPLETALK_H

#include "dissect/dissect.h"

struct ddp_arg {
	uint8_t src, dst; /* sockets */
	bool over_atp;	  /* zone lists: in a transaction */
	uint64_t header;  /* then: its four user bytes, and 8 bits for its function */
};

#endif
