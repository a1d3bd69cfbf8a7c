/* RPC calls and SLP clients that filters remember. RFC 5531 sections 9 and 11; RFC 2608 sections 6
 * and 8; RFC 2165 section 4.4. */
#include "filter/state.h"

#include <stdlib.h>
#include <string.h>

enum {
	PROTO_TCP = 6,
	PROTO_UDP = 17,
	RPC_HEADER = 24, /* bytes that a call or reply has at least */
	RPC_VERSION = 2,
	SLP_PORT = 427,
	SLP_HEADER = 12,
	SLP_MAX_FUNCTION = 11,
};

struct call {
	uint32_t program, version, procedure;
};

struct fstates {
	uint32_t xid[STATE_MAX_CALLS]; /* apart, to be searched quickly */
	struct call call[STATE_MAX_CALLS];
	uint32_t n_calls; /* so far; the next one goes to n_calls % STATE_MAX_CALLS */
	uint16_t slp_port[STATE_MAX_SLP_PORTS];
	uint32_t n_slp_ports;

	/* The frame seen last. */
	enum fp_dir rpc; /* DIR_DST: a call, DIR_SRC: a known reply, DIR_EITHER: neither */
	struct call now;
	bool slp;
};

struct fstates *fstates_new(void)
{
	return calloc(1, sizeof(struct fstates));
}

struct fstates *fstates_free(struct fstates *states)
{
	free(states);
	return NULL;
}

/* The payload of a transport: its place, and whether it is behind TCP. */
struct payload {
	uint32_t at;
	bool is_tcp;
};

static bool payload_of(const struct frame *frame, const struct flayout *layout, struct payload *ret)
{
	uint32_t transport = layout->base[BASE_TRANSPORT], data_offset;
	if (transport == LAYOUT_NONE)
		return false;
	switch (layout->var[VAR_PROTO]) {
	case PROTO_UDP:
		*ret = (struct payload){ .at = transport + 8 };
		return true;
	case PROTO_TCP:
		if (!layout_load(frame, transport, 12, 1, &data_offset))
			return false;
		*ret = (struct payload){ .at = transport + 4 * (data_offset >> 4), .is_tcp = true };
		return true;
	default:
		return false;
	}
}

/* ---- RPC ---- */

static void remember_call(struct fstates *s, uint32_t xid)
{
	uint32_t i = s->n_calls % STATE_MAX_CALLS;
	s->xid[i] = xid;
	s->call[i] = s->now;
	s->n_calls++;
	if (s->n_calls == 2 * STATE_MAX_CALLS)
		s->n_calls = STATE_MAX_CALLS; /* full, at the same place */
}

/* The latest call with that transaction. */
static const struct call *find_call(const struct fstates *s, uint32_t xid)
{
	uint32_t n = min_u32(s->n_calls, STATE_MAX_CALLS);
	for (uint32_t age = 1; age <= n; age++) {
		uint32_t i = (s->n_calls - age) % STATE_MAX_CALLS;
		if (s->xid[i] == xid)
			return &s->call[i];
	}
	return NULL;
}

static void see_rpc(struct fstates *s, const struct frame *frame, const struct payload *payload)
{
	uint32_t at = payload->at + (payload->is_tcp ? 4 : 0);
	const uint8_t *p = layout_bytes(frame, at, 0, RPC_HEADER);
	if (!p)
		return;
	uint32_t xid = get_be32(p), direction = get_be32(p + 4), third = get_be32(p + 8);
	if (direction == 0 && third == RPC_VERSION) {
		s->now = (struct call){ get_be32(p + 12), get_be32(p + 16), get_be32(p + 20) };
		s->rpc = DIR_DST;
		remember_call(s, xid);
	} else if (direction == 1 && third <= 1) {
		const struct call *call = find_call(s, xid);
		if (!call)
			return;
		s->now = *call;
		s->rpc = DIR_SRC;
	}
}

/* ---- SLP ---- */

static bool knows_slp_port(const struct fstates *s, uint32_t port)
{
	uint32_t n = min_u32(s->n_slp_ports, STATE_MAX_SLP_PORTS);
	for (uint32_t i = 0; i < n; i++)
		if (s->slp_port[i] == port)
			return true;
	return false;
}

static void remember_slp_port(struct fstates *s, uint32_t port)
{
	if (knows_slp_port(s, port))
		return;
	s->slp_port[s->n_slp_ports % STATE_MAX_SLP_PORTS] = (uint16_t)port;
	s->n_slp_ports++;
	if (s->n_slp_ports == 2 * STATE_MAX_SLP_PORTS)
		s->n_slp_ports = STATE_MAX_SLP_PORTS;
}

/* Version 1 or 2, a known function, and a length that the packet can have. */
static bool parses_as_slp(const struct frame *frame, const struct payload *payload)
{
	const uint8_t *p = layout_bytes(frame, payload->at, 0, SLP_HEADER);
	if (!p || p[1] == 0 || p[1] > SLP_MAX_FUNCTION)
		return false;
	uint32_t length = p[0] == 2 ? get_be32(p + 1) & 0xffffff : get_be16(p + 2);
	/* Over TCP a message may go on in the next segment. */
	uint32_t room = frame->len - payload->at;
	return (p[0] == 1 || p[0] == 2) && length >= SLP_HEADER &&
	       (length <= room || payload->is_tcp);
}

/* Segments of a TCP handshake have ports, but are no SLP. */
static bool is_handshake(const struct frame *frame, const struct flayout *layout)
{
	enum { TYPE_IP = 0x0800, MAX_HANDSHAKE = 52 };
	uint32_t length;
	return layout->var[VAR_PROTO] == PROTO_TCP && layout->var[VAR_TYPE] == TYPE_IP &&
	       layout_load(frame, layout->base[BASE_NET], 2, 2, &length) && length <= MAX_HANDSHAKE;
}

static void see_slp(struct fstates *s, const struct frame *frame, const struct flayout *layout,
		    const struct payload *payload)
{
	uint32_t source, destination;
	if (!layout_load(frame, layout->base[BASE_TRANSPORT], 0, 2, &source) ||
	    !layout_load(frame, layout->base[BASE_TRANSPORT], 2, 2, &destination) ||
	    is_handshake(frame, layout))
		return;
	if (destination == SLP_PORT && source != SLP_PORT)
		remember_slp_port(s, source);
	s->slp = source == SLP_PORT || destination == SLP_PORT ||
		 (knows_slp_port(s, destination) && parses_as_slp(frame, payload));
}

/* ---- public ---- */

void fstates_see(struct fstates *states, const struct frame *frame, const struct flayout *layout)
{
	struct payload payload;
	states->rpc = DIR_EITHER;
	states->slp = false;
	if (!payload_of(frame, layout, &payload))
		return;
	see_rpc(states, frame, &payload);
	see_slp(states, frame, layout, &payload);
}

static bool asks_for(uint32_t wanted, uint32_t value)
{
	return wanted == FP_ANY || wanted == value;
}

static bool test_rpc(const struct fstates *s, const struct fstate *test)
{
	return s->rpc != DIR_EITHER && (test->dir == DIR_EITHER || test->dir == s->rpc) &&
	       asks_for(test->program, s->now.program) && asks_for(test->version, s->now.version) &&
	       asks_for(test->procedure, s->now.procedure);
}

bool fstates_test(const struct fstates *states, const struct fstate *test)
{
	switch (test->kind) {
	case STATE_RPC:
		return test_rpc(states, test);
	case STATE_SLP:
		return states->slp;
	}
	return false;
}
