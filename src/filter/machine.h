/*
 * The machine that runs filter programs in user space, and the validator that decides which
 * programs may run.
 *
 *	if (machine_validate(prog, &err) == 0)
 *		matches = machine_run(prog, &in) != 0;
 *
 * A program that was validated ends after at most as many steps as it has instructions, and touches
 * nothing but the packet, its scratch words and its sets, whatever it is made of.
 */
#ifndef SONDE_FILTER_MACHINE_H
#define SONDE_FILTER_MACHINE_H

#include "base/err.h"
#include "filter/prog.h"
#include "filter/state.h"

/* Returns 0; -EINVAL with a sentence that names the instruction; -ENOMEM. What it accepts as a
 * kernel program, the kernel accepts. */
int machine_validate(const struct fprog *prog, struct err *err) MUST_CHECK;

/* What the kernel knows of a packet besides its bytes (SKF_AD_*). */
struct machine_live {
	bool has_tag; /* taken out of the frame */
	uint16_t tci, tpid;
	uint16_t protocol; /* Ethernet type behind that tag */
	uint8_t packet_type;
	uint32_t ifindex;
};

struct machine_in {
	const struct frame *frame;
	const struct flayout *layout;	 /* of the frame; NULL: PARSE finds it */
	const struct fstates *states;	 /* has seen the frame; NULL: tests of state are false */
	const struct machine_live *live; /* NULL: such loads fail */
};

/* The bytes to keep; 0: the packet is rejected. */
uint32_t machine_run(const struct fprog *prog, const struct machine_in *in);

enum machine_verdict { MACHINE_REJECTS, MACHINE_ACCEPTS, MACHINE_DEPENDS };

/* What machine_run says of every packet with these facts; where the transport header lies and the
 * direction, which are not looked at, may differ. MACHINE_DEPENDS if it needs anything else. */
enum machine_verdict machine_judge(const struct fprog *prog, const struct flayout *layout);

#endif
