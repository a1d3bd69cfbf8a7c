/*
 * What filters remember between packets: RPC calls, so that replies are known by their transaction,
 * and ports of SLP clients.
 *
 *	fstates_see(states, frame, &layout);	each packet, once, in order
 *	fstates_test(states, node->state)	as often as needed: of the packet seen last
 *
 * Every call and every SLP request is remembered, whatever the rest of the filter thinks of its
 * packet, so the order in which tests run does not matter. Oldest entries go first: of 256 calls,
 * of 64 ports.
 */
#ifndef SONDE_FILTER_STATE_H
#define SONDE_FILTER_STATE_H

#include "filter/layout.h"
#include "filter/tree.h"

enum {
	STATE_MAX_CALLS = 256,
	STATE_MAX_SLP_PORTS = 64,
};

struct fstates;
struct fstates *fstates_new(void) MUST_CHECK;
struct fstates *fstates_free(struct fstates *states);

/* Takes note of the frame. RFC 5531 (calls and replies, TCP behind the record mark), RFC 2608. */
void fstates_see(struct fstates *states, const struct frame *frame, const struct flayout *layout);

/* Whether the frame seen last is what the test asks for. */
bool fstates_test(const struct fstates *states, const struct fstate *test);

#endif
