/* The insides of a live source, shared by the files of this folder. */
#ifndef SONDE_LIVE_SOURCE_H
#define SONDE_LIVE_SOURCE_H

#include "live/links.h"
#include "live/linktype.h"
#include "live/pcap_device.h"
#include "live/ring.h"

/* A namespace that interfaces were asked for in. */
struct space {
	char name[LIVE_NAME_MAX]; /* "": this process's own */
	int fd;			  /* -1 for its own; closed once all sockets are open */
	struct links links;
};

/* What is kept of an interface besides what the caller sees. */
struct entry {
	char ifname[IFNAMSIZ];
	struct link_kind kind;
	struct space *space;
	uint64_t delivered;
	uint64_t rx_lost_start; /* the device's counter at live_start, or at its first packet */
	uint64_t rx_lost;	/* since then */
};

/* One ring, or one device of libpcap. */
struct source {
	struct ring ring;
	struct pcap_device *pcap; /* instead of the ring, whose counters alone are used; or NULL */
	struct space *space;
	bool any;	/* all interfaces of the space */
	bool gone;	/* its interface is */
	uint32_t iface; /* table entry; any: the one met last */
	uint32_t ifindex;
};

enum live_state { LIVE_OPEN, LIVE_RUNNING, LIVE_STOPPING };

struct live {
	struct source sources[LIVE_MAX_SPECS];
	uint32_t n_sources;
	struct space spaces[LIVE_MAX_SPECS];
	uint32_t n_spaces;
	struct live_iface *ifaces; /* LIVE_MAX_IFACES, and beside them: */
	struct entry *entries;
	uint32_t n_ifaces;
	struct live_ring ring;
	uint32_t snaplen;
	uint32_t retire_ms;
	bool promiscuous;
	enum live_stamp stamp;
	void (*warn)(void *ctx, const char *sentence);
	void *ctx;
	struct live_program program;
	enum live_state state;
	uint64_t n_delivered;
	int64_t safe_ns;   /* several rings: no packet of before is still on its way */
	int64_t looked_ns; /* when changes of interfaces were last looked for; monotonic */
	int64_t stuck_ns;  /* ending: since when nothing came; 0: something did */
};

static inline bool source_look(struct source *s)
{
	if (likely(!s->pcap))
		return ring_look(&s->ring);
	int r = pcap_device_look(s->pcap);
	s->gone |= r < 0;
	return r > 0;
}

static inline bool source_has_packet(const struct source *s)
{
	return s->pcap ? pcap_device_has_packet(s->pcap) : ring_has_packet(&s->ring);
}

static inline int64_t source_ts_ns(const struct source *s)
{
	return s->pcap ? pcap_device_ts_ns(s->pcap) : ring_ts_ns(&s->ring);
}

static inline void source_count(struct source *s)
{
	struct live_counters counters;
	if (!s->pcap) {
		ring_count(&s->ring);
		return;
	}
	pcap_device_count(s->pcap, &counters);
	s->ring.seen = counters.seen;
	s->ring.drops = counters.ring_drops;
}

/* ---- table.c ---- */

/* Adds an interface, or finds one of that name in that space that is gone. Returns its index. */
uint32_t table_add(struct live *live, struct space *space, const struct link_info *info);

/* Adds a device of libpcap. */
uint32_t table_add_device(struct live *live, struct space *space, const char *name, uint32_t link);

/* An interface as the caller sees it. */
void table_describe(struct space *space, const struct link_info *info, struct live_iface *ret);

/* The entry of a packet that an "any" ring got. */
uint32_t table_find(struct live *live, struct source *source, uint32_t ifindex, uint16_t hatype);

/* Says a sentence about an interface. */
void table_warn(const struct live *live, uint32_t i, const char *what);

/* Brings an entry up to date with what the kernel says. */
void table_update(struct live *live, uint32_t i, const struct link_info *info);

/* ---- watch.c ---- */

/* Takes in what happened to interfaces: down, gone, back. */
void watch_changes(struct live *live);

/* Binds a named source to its interface, stamped as asked for. */
int watch_bind(struct live *live, struct source *source, const struct link_info *info);

/* Makes a bound one promiscuous, if that is asked for. Returns 0, also where it need not succeed,
 * or a negative errno with a sentence. */
int watch_promiscuous(struct live *live, struct source *source, const struct live_opts *opts,
		      struct err *err);

#endif
