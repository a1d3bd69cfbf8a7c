/* Does a payload look like ONC RPC? UDP and TCP name the port "(Sun RPC)" and hand over on this
 * test; d_arg is the enum transport. */
#ifndef SONDE_DISSECT_RPC_TEST_H
#define SONDE_DISSECT_RPC_TEST_H

#include "dissect/dissect.h"

enum { RPC_RECORD_MARK = 4, RPC_SHORTEST = 12 };

/* RFC 5531 section 9: direction and RPC version of a call, direction and reply status of a reply;
 * at least 12 bytes must be held behind the first `skip` (the record mark of TCP). */
static inline bool rpc_is_likely(const struct cursor *c, uint32_t skip)
{
	if (cur_held(c) < skip + RPC_SHORTEST)
		return false;
	uint64_t direction = cur_peek(c, skip + 4, 4);
	uint64_t next = cur_peek(c, skip + 8, 4);
	return (direction == 0 && next == 2) || (direction == 1 && next <= 1);
}

static inline bool rpc_looks_like(const struct dis *d, uint32_t skip)
{
	return rpc_is_likely(&d->c.cur, skip);
}

#endif
