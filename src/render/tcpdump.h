/*
 * The tcpdump style: the classic text of version 3, one line a packet, with or without a dump.
 * docs/decisions/tcpdump-style.md tells where it differs.
 *
 *	struct tcpdump_style *s = tcpdump_new(&opts);
 *	tcpdump_packet(s, dis_frame(d, &frame, tcpdump_want(s)), &out);
 *	tcpdump_free(s);
 *
 * The dissector is made with .nested_tags, .partial and, unless RPC over TCP is decoded,
 * .no_streams.
 */
#ifndef SONDE_RENDER_TCPDUMP_H
#define SONDE_RENDER_TCPDUMP_H

#include "base/namer.h"
#include "base/out.h"
#include "dissect/dissect.h"

enum tcpdump_time {
	TCPDUMP_CLOCK, /* local time of day */
	TCPDUMP_NO_TIME,
	TCPDUMP_UNIX,
	TCPDUMP_DELTA,	  /* since the packet before */
	TCPDUMP_RELATIVE, /* since the first */
};

enum tcpdump_dump { TCPDUMP_NO_DUMP, TCPDUMP_HEX, TCPDUMP_ASCII };

/* Which RPC messages are decoded as such. */
enum tcpdump_rpc { TCPDUMP_NO_RPC, TCPDUMP_RPC_UDP, TCPDUMP_RPC_TCP, TCPDUMP_RPC_ALL };

/* Who knows names of numbers; each function may be NULL, and returns NULL for those it does not
 * know. */
struct tcpdump_names {
	void *ctx;
	const char *(*service)(void *ctx, uint8_t proto, uint16_t port);
	const char *(*ether)(void *ctx, const uint8_t *mac);
	const char *(*rpc)(void *ctx, uint32_t program);
	const char *(*atalk)(void *ctx, uint16_t net, uint8_t node); /* node 0: the network */
};

struct tcpdump_opts {
	struct namer *namer; /* of addresses; NULL: none has a name */
	struct tcpdump_names names;
	enum tcpdump_time time;
	enum tcpdump_dump dump;
	enum tcpdump_rpc rpc;
	bool as_rpc;	 /* every UDP payload is taken for RPC: the dissector is told the same */
	uint8_t verbose; /* 0, 1, 2 */
	bool numeric;	 /* no names at all, of protocols neither */
	bool quiet, link_header, absolute;
	bool short_names;     /* host names without their domain */
	bool network_names;   /* names for network and broadcast addresses too */
	bool foreign_numeric; /* no names for addresses that are not in the local network */
	uint32_t net, mask;   /* of the interface, host order; 0: unknown */
};

enum { TCPDUMP_FLOWS = 16384 }; /* TCP connections whose sequence numbers are remembered */

struct tcpdump_style;

/* NULL: out of memory. */
struct tcpdump_style *tcpdump_new(const struct tcpdump_opts *opts) MUST_CHECK;
struct tcpdump_style *tcpdump_free(struct tcpdump_style *s);

/* How much of a packet its text needs. */
enum want tcpdump_want(const struct tcpdump_style *s);

/* Prints one packet. o must have a flush function or room for it all. */
void tcpdump_packet(struct tcpdump_style *s, const struct packet *p, struct out *o);

/* TCP connections that gave way to others: their numbers begin anew when they are seen again. */
uint64_t tcpdump_n_evicted(const struct tcpdump_style *s);

#endif
