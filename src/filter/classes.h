/*
 * Verdicts of whole classes of packets. Most packets are IPv4 or IPv6 behind an Ethernet header,
 * and most filters reject most of them by the protocol alone: what the program says of one packet
 * of such a class it says of all, and it need not run.
 *
 *	uint32_t class = class_of(frame);
 *	if (class != CLASS_NONE)
 *		verdict = class_verdict(&classes, prog, class);
 */
#ifndef SONDE_FILTER_CLASSES_H
#define SONDE_FILTER_CLASSES_H

#include "filter/machine.h"

/* IPv4 protocols, first or only fragments; then IPv6 next headers. */
enum { CLASS_IP6 = 256, N_CLASSES = 512, CLASS_NONE = N_CLASSES };

/* All zero before the first packet. */
struct fclasses {
	uint8_t verdict[N_CLASSES]; /* enum machine_verdict + 1; 0: not known yet */
};

/* The class of an untagged Ethernet frame of which at least an IPv6 header is held; CLASS_NONE for
 * any other, and for later IPv4 fragments. */
static inline uint32_t class_of(const struct frame *frame)
{
	enum { TYPE = 12, FRAGMENT = 20, PROTO = 23, NEXT_HEADER = 20, HELD = 54 };
	const uint8_t *p = layout_bytes(frame, 0, 0, HELD);
	if (unlikely(frame->link != LINK_ETHERNET || !p))
		return CLASS_NONE;
	switch (get_be16(p + TYPE)) {
	case 0x0800:
		return get_be16(p + FRAGMENT) & 0x1fff ? CLASS_NONE : p[PROTO];
	case 0x86dd:
		return (uint32_t)CLASS_IP6 + p[NEXT_HEADER];
	default:
		return CLASS_NONE;
	}
}

/* Runs the program for the class: of what it decides without the packet's bytes. */
enum machine_verdict class_judge(const struct fprog *prog, uint32_t class);

/* The same, remembered in *classes, which belong to this program. */
static inline enum machine_verdict class_verdict(struct fclasses *classes, const struct fprog *prog,
						 uint32_t class)
{
	uint8_t *verdict = &classes->verdict[class];
	if (unlikely(!*verdict))
		*verdict = (uint8_t)(class_judge(prog, class) + 1);
	return (enum machine_verdict)(*verdict - 1);
}

#endif
