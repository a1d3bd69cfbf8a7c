/* One packet socket with a ring of blocks that the kernel fills (TPACKET_V3). The reader takes
 * packets out of one block after another and gives each block back when it has read it. */
#ifndef SONDE_LIVE_RING_H
#define SONDE_LIVE_RING_H

#include <linux/if_packet.h>

#include "live/live.h"

enum { PREFETCH_AHEAD = 512 };

struct ring {
	int fd; /* -1: not open */
	uint8_t *map;
	size_t map_bytes;
	uint32_t n_blocks, block_bytes;
	uint32_t at;			  /* the block to look at */
	struct tpacket_block_desc *block; /* the one in hand, or NULL */
	struct tpacket3_hdr *packet;	  /* next in it */
	uint32_t n_left;		  /* in it */
	uint64_t seen, drops, freezes;	  /* so far, as the kernel counted */
	uint64_t n_taken;
};

struct ring_opts {
	const char *name; /* for sentences */
	int netns_fd;	  /* -1: this namespace */
	uint64_t bytes;	  /* wanted */
	uint32_t retire_ms;
};

/* Opens the socket with a program that rejects all and maps the ring, in fewer blocks than asked
 * for if there is no memory. Not bound yet. Returns 0 or a negative errno with its sentence;
 * ring_close is due in both cases. */
int ring_open(struct ring *r, const struct ring_opts *opts, struct err *err) MUST_CHECK;

/* Unmaps and closes; a struct of zeros with fd -1 is accepted. */
void ring_close(struct ring *r);

/* Binds to an interface, 0 for all. 0 or a negative errno. */
int ring_bind(struct ring *r, uint32_t ifindex) MUST_CHECK;

/* Every packet on the link, not only those for this host; ends when the socket does. */
int ring_promiscuous(struct ring *r, uint32_t ifindex) MUST_CHECK;

/* Time stamps of the device, where it has them. 0 or a negative errno. */
int ring_hardware_stamps(struct ring *r, const char *ifname) MUST_CHECK;

/* Reads the kernel's counters, which start again from 0 at each reading. */
void ring_count(struct ring *r);

/* The kernel puts no further packet into the ring, also not one that is on its way. */
void ring_stop(struct ring *r);

/* Gives the block in hand back, if it is read to its end, and takes the next. Returns whether there
 * is a packet. */
bool ring_next_block(struct ring *r);

static inline bool ring_look(struct ring *r)
{
	return likely(r->n_left) || ring_next_block(r);
}

/* The same without giving anything back. */
bool ring_has_packet(const struct ring *r);

/* Time of the packet that ring_look found. */
static inline int64_t ring_ts_ns(const struct ring *r)
{
	return (int64_t)r->packet->tp_sec * 1000000000 + r->packet->tp_nsec;
}

/* Takes that packet. It stays where it is until the next ring_look. */
static inline struct tpacket3_hdr *ring_take(struct ring *r)
{
	struct tpacket3_hdr *packet = r->packet;
	r->n_left--;
	r->n_taken++;
	r->packet = (void *)((uint8_t *)packet + packet->tp_next_offset);
	/* Some packets ahead: another processor has just written them. */
	__builtin_prefetch((const uint8_t *)r->packet + PREFETCH_AHEAD);
	__builtin_prefetch((const uint8_t *)r->packet + PREFETCH_AHEAD + 64);
	return packet;
}

/* Whether everything that the kernel counted has been taken: after ring_stop. */
static inline bool ring_is_drained(const struct ring *r)
{
	return r->n_taken == r->seen - r->drops;
}

#endif
