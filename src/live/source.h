/* The insides of a live source, shared by the files of this folder. */
#ifndef SONDE_LIVE_SOURCE_H
#define SONDE_LIVE_SOURCE_H

#include "live/links.h"
#include "live/linktype.h"
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

/* One ring. */
struct source {
	struct ring ring;
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

/* ---- table.c ---- */

/* Adds an interface, or finds one of that name in that space that is gone. Returns its index. */
uint32_t table_add(struct live *live, struct space *space, const struct link_info *info);

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

/* Binds a named source to its interface, promiscuous and stamped as asked for. */
int watch_bind(struct live *live, struct source *source, const struct link_info *info);

#endif
