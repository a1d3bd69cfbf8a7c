/* Classic BPF programs on packet sockets: what stands around the user's program. */
#ifndef SONDE_LIVE_KERNELPROG_H
#define SONDE_LIVE_KERNELPROG_H

#include "live/live.h"

/* Attaches a program that rejects everything. Returns 0 or a negative errno. */
int kernelprog_reject(int fd) MUST_CHECK;

/*
 * Attaches the program for frames of `link` (see struct live_program; NULL: every packet), behind
 * instructions that refuse what leaves a loopback interface and, for any, pass what is not
 * Ethernet. Falls back to smaller programs, then to none, when the kernel has no room. Returns 0 or
 * a negative errno.
 */
struct kernelprog {
	const struct live_program *program;
	uint32_t link;
	uint32_t snaplen; /* 0: all */
	bool loopback;	  /* one interface, which is a loopback */
	bool any;	  /* all kinds of interfaces at one socket */
};
int kernelprog_attach(int fd, const struct kernelprog *k) MUST_CHECK;

#endif
