/* What the port dispatch hands to the decoder of a payload (d_arg). */
#ifndef SONDE_DISSECT_PORTS_H
#define SONDE_DISSECT_PORTS_H

#include "dissect/dissect.h"

struct port_arg {
	enum transport transport;
	uint16_t sport, dport;
	uint16_t which; /* the port that decided */
	uint16_t peer;	/* the other one, shown in texts */
	bool reply;	/* the source port decided: shown as R, else C */
	const char *name;
};

#endif
