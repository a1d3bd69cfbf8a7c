/* What the two versions of Linux cooked headers share. Their fields lie in different places; a
 * struct cooked holds what decides about texts and payload. */
#ifndef SONDE_DISSECT_COOKED_H
#define SONDE_DISSECT_COOKED_H

#include "dissect/dissect.h"
#include "dissect/view.h"

/* Words for packet types ("to us", "outgoing") and for hardware types (ARPHRD_ numbers). */
extern const struct names cooked_types, cooked_hardware;

struct cooked {
	uint32_t type;
	uint32_t hardware;
	uint32_t protocol;
};

/* Names the ends as far as the header knows them, and hands the rest of the frame over. address:
 * the sender's, n bytes. */
void cooked_payload(struct dis *d, const struct cooked *c, struct span address);

/* The summary line: "SLL Type=0800 (IP), outgoing, size=76 bytes". */
void cooked_line(struct view *v, const char *tag, const struct cooked *c);

/* The detail lines on the sender's address and the protocol. */
void cooked_address(struct view *v, const struct cooked *c, struct span address);
void cooked_protocol(struct view *v, const struct cooked *c);

#endif
