/* What the tcpdump style remembers of TCP connections: where their sequence numbers begin. */
#ifndef SONDE_RENDER_TCPDUMP_FLOWS_H
#define SONDE_RENDER_TCPDUMP_FLOWS_H

#include <stdbool.h>
#include <stdint.h>

enum { TD_FLOW_WAYS = 4, TD_FLOW_SETS = 4096 };

/* Both ends, the lower one first. IPv4 addresses stand in the first 4 bytes. */
struct td_flow_key {
	uint8_t addr[2][16];
	uint16_t port[2];
};

struct td_flow {
	struct td_flow_key key;
	uint32_t base[2]; /* of each end's numbers */
	uint32_t used;	  /* when last; 0: empty */
	uint32_t serial;  /* its own, from 1, among all that there were */
};

/* Sets of four: in a full one, the connection not seen for longest gives way. */
struct td_flows {
	struct td_flow *flows; /* TD_FLOW_SETS * TD_FLOW_WAYS */
	uint32_t now, n_made;
	uint64_t n_evicted;
};

bool td_flows_init(struct td_flows *t);
void td_flows_done(struct td_flows *t);

/* The connection of the key; *ret_new: it was not known. */
struct td_flow *td_flows_find(struct td_flows *t, const struct td_flow_key *key, bool *ret_new);

static inline uint32_t td_flows_age(struct td_flows *t)
{
	if (++t->now == 0) /* once in four thousand million segments, ages begin anew */
		t->now = 1;
	return t->now;
}

/* The same for one that was found before, while its serial number is the same. */
static inline void td_flows_touch(struct td_flows *t, struct td_flow *flow)
{
	flow->used = td_flows_age(t);
}

/* Two ends as lines name them: addresses (IPv4: both in the first word), ports, version. */
struct td_ends_key {
	uint64_t a, b, c, d, ports;
};

/*
 * One direction of a connection, with its text. Where two share a place, the later one takes it,
 * and the text is made anew.
 */
enum { TD_N_ENDS = 1024, TD_ENDS_TEXT = 96 };

struct td_ends {
	struct td_ends_key key; /* zeros: empty */
	struct td_flow *flow;	/* valid while it has the serial number */
	uint32_t serial;
	bool back;
	uint8_t n;		 /* characters of the text */
	char text[TD_ENDS_TEXT]; /* "A.p > B.q: ", if names cannot change */
};

#endif
