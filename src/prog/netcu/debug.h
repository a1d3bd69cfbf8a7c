/*
 * DEBUG of netcu: datagrams and segments that this host sends and receives, a line each.
 *
 * Parts: what was asked (debug_options.c, debug_values.h), which addresses are this host's
 * (debug_local.c), what a packet is (debug_read.c), what is known of its connection (debug_flow.c)
 * and who holds the socket (debug_owner.c), events (debug_event.h), lines (debug_show.c), and the
 * run (debug.c).
 */
#ifndef SONDE_PROG_NETCU_DEBUG_H
#define SONDE_PROG_NETCU_DEBUG_H

#include "base/err.h"
#include "base/namer.h"
#include "base/wallclock.h"
#include "prog/netcu/debug_event.h"
#include "prog/netcu/debug_values.h"
#include "prog/netcu/netcu.h"
#include "render/bind.h"
#include "render/bind_headers.h"
#include "render/tcpdump/flows.h"

enum debug_direction { DEBUG_BOTH, DEBUG_RECEIVE, DEBUG_TRANSMIT };

/* ---- debug_options.c ---- */

struct debug_options {
	enum debug_layer layer;
	enum debug_direction direction;
	struct debug_nets source, destination, address;
	struct debug_ports local, remote, port;
	int protocol;	       /* -1: any */
	const char *interface; /* NULL: all */
	const char *output;    /* NULL: standard output */
	const char *process;   /* NULL: any */
	uint64_t pid;	       /* 0: any */
	uint64_t count;	       /* 0: no limit */
	int64_t duration_ns;   /* 0: no limit */
	uint32_t data;	       /* bytes of payload shown */
	bool full, names, no_owner, events, no_packets;
};

extern const struct dcl_syntax debug_syntax;
extern const struct dcl_keyword debug_layers[];

/* Whether a qualifier is allowed: bits of dcl_qualifier.scope. */
static inline uint32_t debug_scope(enum debug_layer layer)
{
	return 1u << layer;
}

/* Which layer a word means. Returns false with the mistake told. */
bool debug_read_layer(struct session *s, const char *word, enum debug_layer *ret);

/* Returns false with the mistake told. Texts stay in the command. */
bool debug_read_options(struct session *s, const struct dcl_command *c, struct debug_options *ret);

/* ---- debug_local.c ---- */

enum { DEBUG_LOCALS_MAX = 1024 };

struct debug_local {
	enum addr_kind kind;
	bool broadcast; /* of a network: only what is received is for it */
	uint8_t addr[16];
};

struct debug_locals {
	uint32_t n, n_left_out;
	struct debug_local list[DEBUG_LOCALS_MAX];
};

int debug_find_locals(struct debug_locals *ret, struct err *err) MUST_CHECK;
bool debug_sends(const struct debug_locals *l, enum addr_kind kind, const uint8_t *addr);
bool debug_receives(const struct debug_locals *l, enum addr_kind kind, const uint8_t *addr);

/* ---- debug_owner.c ---- */

struct debug_owner {
	bool known;
	uint32_t uid;
	int32_t pid; /* 0: it may not be seen */
	char name[16];
};

struct debug_question {
	uint32_t number;
	uint8_t protocol; /* IPPROTO_TCP, IPPROTO_UDP */
	uint8_t family;	  /* AF_INET, AF_INET6 */
	uint16_t port[2]; /* the local end first */
	uint8_t addr[2][16];
};

/* Starts the process that looks sockets up, which keeps its privileges and sees no packet. Returns
 * the descriptor to ask it at, or a negative errno. It ends when that is closed. */
int debug_owner_start(struct err *err) MUST_CHECK;

/* Waits a moment for the answer. */
struct debug_owner debug_owner_ask(int fd, struct debug_question *q);

/* ---- debug_flow.c ---- */

/* What is remembered of a connection. */
struct debug_flow {
	struct td_flow *numbers;
	struct debug_owner owner;
	int64_t asked_ns; /* when last; 0: never */
	uint8_t n_asked;
	bool is_new; /* where its numbers began is not known */
};

struct debug_flows {
	struct td_flows table;
	struct debug_flow *flows; /* parallel to the table's */
	int owner_fd;		  /* -1: owners are not wanted */
	uint32_t n_questions;
};

/* ---- debug_read.c ---- */

/* The values that are looked at. */
#define DEBUG_FIELDS(X)                                                                            \
	BIND_IP_HEADER(X)                                                                          \
	X(ipv6_hopopts, next_header)                                                               \
	X(ipv6_routing, next_header)                                                               \
	X(ipv6_dstopts, next_header)                                                               \
	X(tcp, src_port)                                                                           \
	X(tcp, dst_port)                                                                           \
	X(tcp, seq)                                                                                \
	X(tcp, ack)                                                                                \
	X(tcp, header_length)                                                                      \
	X(tcp, flags)                                                                              \
	X(tcp, window)                                                                             \
	X(tcp, checksum)                                                                           \
	X(tcp, urgent)                                                                             \
	X(tcp, claimed_length)                                                                     \
	X(tcp, options)                                                                            \
	X(tcp, kind)                                                                               \
	X(tcp, mss)                                                                                \
	X(tcp, shift)                                                                              \
	X(tcp, left)                                                                               \
	X(tcp, right)                                                                              \
	X(tcp, value)                                                                              \
	X(tcp, echo)                                                                               \
	X(tcp, data)                                                                               \
	X(udp, src_port)                                                                           \
	X(udp, dst_port)                                                                           \
	X(udp, length)                                                                             \
	X(udp, checksum)
enum { DEBUG_FIELDS(BIND_ID) DEBUG_N_FIELDS };

struct debug_fields {
	struct bound b[DEBUG_N_FIELDS];
	struct bind_layers layers;
};

struct debug_end {
	const uint8_t *addr;
	uint16_t port;
	bool local;
};

/* What a packet is to this host. */
struct datagram {
	const struct packet *p; /* NULL: it is none, but an event of the connection */
	int64_t ts_ns;
	struct scope ip, fragment, upper; /* fragment: .p NULL without such a header */
	enum addr_kind kind;
	struct debug_end src, dst;
	uint32_t protocol;
	uint32_t data_off, data_len; /* the payload, in the frame */
	bool out;		     /* sent */
	bool self;		     /* from this host to itself */
};

/* Binds the fields, once. */
void debug_bind(struct debug_fields *f);

/* Reads a packet. Returns false if it is none of the layer. */
bool debug_read(const struct debug_fields *f, enum debug_layer layer, const struct packet *p,
		struct datagram *ret);

/* Whose it is. Returns false if it is forwarded, or for others. */
bool debug_place(const struct debug_locals *l, struct datagram *g);

/* Whether it was asked for, except for its owner. */
bool debug_is_wanted(const struct debug_options *o, struct datagram *g);

/* The connection of an event, from its local end. Returns false if that is not this host's, or not
 * asked for; ret_g points into the event. */
bool debug_place_event(const struct debug_options *o, const struct debug_locals *l,
		       const struct debug_event *e, struct datagram *ret_g);

/* ---- debug_flow.c, functions ---- */

int debug_flows_init(struct debug_flows *t, struct err *err) MUST_CHECK;
void debug_flows_done(struct debug_flows *t);

/* The connection of a datagram with ports, and its owner. first: it opens the connection anew. */
struct debug_flow *debug_flow_of(struct debug_flows *t, const struct datagram *g, bool first);

/* ---- debug_show.c ---- */

/* Sequence numbers as they are shown. */
struct debug_numbers {
	uint32_t seq, ack;
};
struct debug_numbers debug_relate(struct debug_flow *flow, const struct debug_fields *f,
				  const struct datagram *g);

struct debug_view {
	struct out *out;
	const struct debug_options *opts;
	const struct debug_fields *f;
	struct namer *namer; /* NULL: addresses */
	struct wallclock_cache clock;
	const char *interface;
};

/* flow may be NULL: nothing is known. */
void debug_show(struct debug_view *v, const struct datagram *g, struct debug_flow *flow);
void debug_show_event(struct debug_view *v, const struct debug_event *e, const struct datagram *g,
		      const struct debug_flow *flow);

/* ---- debug.c ---- */

/* DEBUG, as a function for a process of its own; ctx is a struct debug_run. Returns its status. */
struct debug_run {
	struct session *s;
	struct debug_options opts;
};
int debug_run(void *ctx);

#endif
