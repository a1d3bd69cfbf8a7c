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

/* The same for one that was found before, while its serial number is the same. */
void td_flows_touch(struct td_flows *t, struct td_flow *flow);

/*
 * One direction of a connection, as lines name it, and what its last line said that the next one
 * often says again. Where two share a place, the later one takes it, and the texts are made anew.
 */
enum { TD_N_ENDS = 1024, TD_ENDS_WORDS = 5, TD_ENDS_TEXT = 96 };

struct td_ends {
	uint64_t key[TD_ENDS_WORDS]; /* addresses, ports, version; zeros: empty */
	struct td_flow *flow;	     /* valid while it has the serial number */
	uint32_t serial;
	bool back;
	uint8_t n, n_seq, n_acked, n_stamps; /* characters of the texts; 0: none */
	uint32_t seq;			     /* seq_text: the number behind the last data */
	uint64_t acked, stamps;		     /* what the texts are of */
	char text[TD_ENDS_TEXT];	     /* "A.p > B.q: ", if names cannot change */
	char seq_text[16];
	char acked_text[32];  /* " ack A win W" */
	char stamps_text[48]; /* " <nop,nop,timestamp V E>" */
};

#endif
