/*
 * Live capture: packet sockets with a ring shared with the kernel (AF_PACKET, TPACKET_V3), one
 * source for one interface, several, all of a network namespace, or those of other namespaces.
 *
 *	live_open(&l, &opts, &err)		interfaces and their link types are known now
 *	...					compile the filter, open the output, drop privileges
 *	live_start(l, &program, &err)		packets from here on
 *	while ((r = live_next(l, &frame, 100, &err)) >= 0)
 *		if (r) use(&frame);		the view is valid until the next call
 *						(live_more: several at once)
 *	live_stop(l)				no more packets; live_next gives those that wait,
 *						then -ENODATA
 *	live_counters(l, &counters)		complete now: they close
 *	live_free(l)
 *
 * Only live_open needs privileges (CAP_NET_RAW; CAP_SYS_ADMIN for other namespaces; CAP_NET_ADMIN
 * for hardware time stamps). What comes later uses the open sockets: poll, recv and send on netlink
 * and packet sockets, bind, getsockopt, setsockopt.
 *
 * A packet is delivered as it was on the wire: VLAN tags that the kernel took out are put back.
 * Packets of several interfaces come in the order of their times. What leaves through a loopback
 * interface is delivered once, as it comes in. Nothing is allocated per packet. For one thread at a
 * time.
 */
#ifndef SONDE_LIVE_LIVE_H
#define SONDE_LIVE_LIVE_H

#include <stdbool.h>

#include "base/err.h"
#include "base/frame.h"

enum {
	LIVE_BLOCK_BYTES = 4 << 20,  /* the ring is made of such blocks, a small one of smaller, */
	LIVE_PROMPT_BYTES = 1 << 20, /* and one whose blocks are not waited for */
	LIVE_RING_BYTES = 64 << 20,  /* of all rings of a source, unless asked otherwise */
	LIVE_RETIRE_FILE_MS = 100,   /* a block goes to the reader at the latest after that */
	LIVE_RETIRE_MERGED_MS = 10,  /* the same if packets of several rings wait for each other */
	LIVE_RETIRE_SCREEN_MS = 2,   /* the same if the reader is a person */
	LIVE_MAX_PACKET = 262144,    /* bytes kept of a packet without a snap length */
	LIVE_NAME_MAX = 96,	     /* with the terminating NUL */
	LIVE_MAX_ADDRESSES = 8,	     /* remembered of an interface; further ones are left out */
	LIVE_MAX_SPECS = 64,	     /* of one source */
	LIVE_MAX_IFACES = 1024,	     /* in the table of a source; see live_iface */
	LIVE_MAX_INSNS = 4000,	     /* of a kernel program */
};

struct live_address {
	uint8_t family; /* AF_INET, AF_INET6 */
	uint8_t prefix; /* bits of the network */
	uint8_t bytes[16];
};

/* One interface. */
struct live_iface {
	char name[LIVE_NAME_MAX]; /* printable; as it was asked for: "eth0", "blue/eth0" */
	uint32_t ifindex;	  /* 0: it is gone, or no interface of the kernel (libpcap) */
	uint32_t link;		  /* enum link_type of its frames */
	uint32_t snaplen;	  /* 0: packets are whole */
	uint32_t mtu;
	uint64_t speed_bps; /* 0: unknown */
	uint8_t mac[6];
	bool has_mac;
	uint8_t iftype; /* SNMP interface type, 0: unknown */
	bool up, running, loopback;
	uint8_t n_addresses;
	struct live_address addresses[LIVE_MAX_ADDRESSES];
};

enum live_stamp { LIVE_STAMP_KERNEL, LIVE_STAMP_HARDWARE };

struct live_opts {
	/*
	 * What to capture from: "eth0"; "NETNS/eth0" (a name under /run/netns, the number of a
	 * process, or a path); "any" or "NETNS/any": every interface of the namespace, also those
	 * that appear later, in one ring. n_specs 0 means "any".
	 */
	const char *const *specs;
	uint32_t n_specs;
	uint64_t ring_bytes;		/* in all, shared out evenly; 0: LIVE_RING_BYTES */
	uint32_t snaplen;		/* bytes to keep of a packet; 0: all */
	uint32_t retire_ms;		/* 0: LIVE_RETIRE_FILE_MS */
	bool promiscuous;		/* not for "any" */
	bool promiscuous_optional;	/* an interface that refuses is worth a warning only */
	const char *promiscuous_advice; /* in the sentence of that error: "; use ..."; or NULL */
	/* Hardware stamps where the device has them; else a warning, and the kernel's. */
	enum live_stamp stamp;
	/* Called with one sentence for what is odd but no failure: an interface went down, is
	 * gone, came back, a smaller ring than asked for. From within the calls below. May be NULL.
	 */
	void (*warn)(void *ctx, const char *sentence);
	void *ctx;
};

struct live;

/* Opens sockets and rings; nothing is captured before live_start. Returns 0, or a negative errno
 * with a sentence: -EPERM (which privilege is missing and how to grant it), -ENODEV (no such
 * interface), -ENOENT (no such namespace), -EINVAL (a spec that makes no sense), -ENOMEM, -EMFILE.
 * opts may go after the call; opts->ctx must live on. */
int live_open(struct live **ret_live, const struct live_opts *opts, struct err *err) MUST_CHECK;

/* NULL is accepted; returns NULL. */
struct live *live_free(struct live *live);

static inline void live_freep(struct live **live)
{
	live_free(*live);
}

/*
 * The kernel's part of the filter. make is called for a kind of link: it writes at most max classic
 * BPF instructions to insns and returns their number, 0 for "every packet", or a negative errno
 * (every packet, too). What the program returns are the bytes to keep; frames may be longer than
 * opts.snaplen then, by what it keeps and by a tag. It is asked again with a smaller max if the
 * kernel has no room for the answer, at last with max 0: the kernel passes every packet. Wraps
 * filter_kernel.
 */
struct sock_filter;
struct live_program {
	int (*make)(void *ctx, uint32_t link, uint32_t max, struct sock_filter *insns);
	void *ctx; /* must live as long as the source */
};

/*
 * Starts the capture. Until now every socket had a program that rejects all, attached before it was
 * bound, so nothing that the real one would refuse can be in a ring. program may be NULL: every
 * packet. May be called again to change the program: packets already in a ring are still delivered,
 * no packet is lost in between, and whether the old or the new program saw a packet of that moment
 * is open (so run the user's filter over all).
 */
int live_start(struct live *live, const struct live_program *program, struct err *err) MUST_CHECK;

/*
 * The next packet: 1 and *ret_frame filled. 0: none within timeout_ms (0: only look; -1: wait for
 * ever). Else negative: -EINTR, a signal came while waiting, calling again goes on; -ENODATA,
 * stopped and drained; -ENODEV with a sentence, the last of the interfaces that were asked for is
 * gone and everything is drained (with opts.n_specs > 1 or "any", others go on, and an interface
 * that comes back is taken up again); other errors of the system with a sentence.
 *
 * frame.iface indexes live_iface; frame.drops are the ring drops so far; frame.number counts
 * delivered packets; frame.dir is known.
 */
int live_next(struct live *live, struct frame *ret_frame, int timeout_ms,
	      struct err *err) MUST_CHECK;

/*
 * Beside frames[0], which live_next has just given, packets of the same interface that are there
 * already: fills frames[1] and so on. Returns how many there are in all, at least 1, at most max.
 * All of them are valid until the next live_next.
 */
uint32_t live_more(struct live *live, struct frame *frames, uint32_t max);

/* Whether live_next would have to wait: time to flush what was buffered. */
bool live_is_idle(const struct live *live);

/* Stops the intake at once, exactly: a packet that the kernel counted before is in a ring and will
 * be delivered by live_next, none is counted afterwards. Async-signal-unsafe. */
void live_stop(struct live *live);

/* Interface i, or NULL. The table grows while "any" meets interfaces; entries keep their place, and
 * one that comes back under its name gets its old one. Beyond LIVE_MAX_IFACES, packets go under the
 * last entry. The pointer is valid until live_free. */
const struct live_iface *live_iface(const struct live *live, uint32_t i);
uint32_t live_n_ifaces(const struct live *live);

/* What the rings are: asked for and granted, in bytes, all together. */
struct live_ring {
	uint64_t asked, granted;
};
struct live_ring live_ring(const struct live *live);

/*
 * seen: packets that passed the kernel's program, as the kernel counts them. After live_stop and
 * -ENODATA, seen = delivered + ring_drops. Before, the difference are packets that wait in a ring.
 * UINT64_MAX: unknown.
 */
struct live_counters {
	uint64_t seen;
	uint64_t delivered;    /* by live_next */
	uint64_t ring_drops;   /* the ring was full */
	uint64_t ring_freezes; /* times that the ring became full */
	uint64_t iface_drops;  /* by the device or its driver since live_start */
};
void live_counters(struct live *live, struct live_counters *ret);

/* The same of interface i. An interface of "any" shares its ring: only delivered and iface_drops
 * are its own, the others UINT64_MAX. Counters of an interface that is gone stay. */
void live_iface_counters(struct live *live, uint32_t i, struct live_counters *ret);

/*
 * The interfaces there are, in the order of their numbers: fills at most max of *ret, returns how
 * many there are, or a negative errno. netns as in a spec; NULL: this namespace. Needs no
 * privileges here.
 */
int live_list(const char *netns, struct live_iface *ret, uint32_t max, struct err *err) MUST_CHECK;

#endif
