/* Numbers of the pcapng format, and what the parts of its reader share. */
#ifndef SONDE_CAPFILE_PCAPNG_H
#define SONDE_CAPFILE_PCAPNG_H

#include "capfile/reader.h"

#define PCAPNG_ORDER 0x1a2b3c4dU
#define PCAPNG_SHB 0x0a0d0d0aU
#define PCAPNG_CUSTOM 0x0badU /* those that may be copied */

enum { PCAPNG_IDB = 1, PCAPNG_PB, PCAPNG_SPB, PCAPNG_NRB, PCAPNG_ISB, PCAPNG_EPB };

enum {
	OPT_END = 0,
	OPT_COMMENT = 1,
	OPT_CUSTOM_TEXT = 2988,
	OPT_CUSTOM_BYTES = 2989,
	OPT_CUSTOM_TEXT_PRIVATE = 19372, /* not to be copied */
	OPT_CUSTOM_BYTES_PRIVATE = 19373,

	SHB_HARDWARE = 2,
	SHB_OS = 3,
	SHB_USERAPPL = 4,

	IDB_NAME = 2,
	IDB_DESCRIPTION = 3,
	IDB_MAC = 6,
	IDB_SPEED = 8,
	IDB_TSRESOL = 9,
	IDB_TZONE = 10,
	IDB_FCSLEN = 13,
	IDB_TSOFFSET = 14,
	IDB_TXSPEED = 16,
	IDB_RXSPEED = 17,

	EPB_FLAGS = 2,
	EPB_DROPCOUNT = 4,
	EPB_PACKETID = 5,
	EPB_QUEUE = 6,
	EPB_VERDICT = 7,
	EPB_PROCESS = 8,

	ISB_STARTTIME = 2,
	ISB_ENDTIME = 3,
	ISB_IFRECV = 4,
	ISB_IFDROP = 5,
	ISB_FILTERACCEPT = 6,
	ISB_OSDROP = 7,
	ISB_USRDELIV = 8,

	OPTIONS_MAX = 4096, /* of one block */
};

/* The options of a block, one after the other. */
struct option_walk {
	const uint8_t *at, *end;
	bool swapped;
	uint32_t n_left; /* options that may still come */
	uint16_t code;
	struct span value;
};

struct option_walk option_walk(struct span options, bool swapped);

/* Moves to the next option: 1; 0 at the end; -1 if it runs past the block or there are too many. */
int option_next(struct option_walk *w);

/* What an interface block says, beside its fixed part. */
struct pcapng_idb {
	struct cap_iface iface;
	struct pcapng_iface time;
	struct span name, description;
};

/* 0, or an error: wrong times would be worse than none. */
int pcapng_idb_options(struct capfile *cap, struct span options, struct pcapng_idb *ret,
		       struct err *err) MUST_CHECK;

void pcapng_isb_options(struct capfile *cap, struct span options, const struct pcapng_iface *pi);

/* Sets direction, check sequence and meta of the frame; counts its drops. */
void pcapng_packet_options(struct capfile *cap, struct span options, struct frame *frame);

/* As many whole options as are sound and fit in max octets, without the end mark. */
struct span pcapng_sound(const struct capfile *cap, struct span options, uint32_t max);

/* Time of a packet in ns, when it is not easy; out of range it is clamped. */
int64_t pcapng_time(struct capfile *cap, const struct pcapng_iface *pi, uint64_t units);

#endif
