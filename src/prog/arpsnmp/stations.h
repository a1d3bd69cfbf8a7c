/*
 * What arpsnmp remembers: for each IP address the hardware addresses it was seen with, most recent
 * first, each with its time. The file is arpwatch's arp.dat, which the original's ARP.DAT is as
 * well: lines of
 *
 *	ethernet-address TAB ip-address TAB seconds TAB host-name TAB interface
 *
 * the last two of which may be empty or missing.
 */
#ifndef SONDE_PROG_ARPSNMP_STATIONS_H
#define SONDE_PROG_ARPSNMP_STATIONS_H

#include <stdbool.h>

#include "base/err.h"
#include "net/neighbours.h"

enum {
	STATIONS_MAX = 131072, /* addresses remembered; later ones are counted, not taken */
	SIGHTINGS_MAX = 16,    /* hardware addresses of one; the oldest is forgotten */
};

enum arp_event {
	EVENT_NONE,
	EVENT_NEW_STATION,
	EVENT_NEW_ACTIVITY,	/* not seen for half a year */
	EVENT_CHANGED,		/* a hardware address never seen with this IP address */
	EVENT_FLIP_FLOP,	/* back to the one before */
	EVENT_REUSED,		/* back to an older one */
	EVENT_DECNET_FLIP_FLOP, /* flip flop as DECnet causes it: not mailed */
};

struct sighting {
	uint8_t mac[6];
	int64_t seen_s;
	char *hostname, *interface; /* "" where unknown */
};

struct station {
	struct host_addr host;
	unsigned n;
	struct sighting list[SIGHTINGS_MAX];
	struct station *next; /* in the order of the file */
};

struct change {
	enum arp_event event;
	const struct station *station; /* its first sighting is the new one */
	uint8_t old_mac[6];	       /* not for EVENT_NEW_STATION */
	int64_t old_seen_s;
};

struct stations;

struct stations *stations_new(void); /* NULL: out of memory */
void stations_free(struct stations *stations);

/* Opens, locks and reads the file; it stays locked until stations_free. Lines that make no sense
 * are told to complain ("{path}:{line} bad ether addr ...") and left out. Returns 0 or a negative
 * errno with its sentence. */
int stations_load(struct stations *stations, const char *path,
		  void (*complain)(const char *sentence), struct err *err) MUST_CHECK;

/* Enters what was seen and says what that means. *ret_change holds for the next call only. Returns
 * 0 or -ENOMEM. */
int stations_see(struct stations *stations, const struct neighbour *neighbour,
		 struct change *ret_change) MUST_CHECK;

/* The host name of the newest sighting. Returns 0 or -ENOMEM. */
int station_set_hostname(const struct station *station, const char *hostname) MUST_CHECK;

/* Replaces the file that was loaded: written beside it, synced and renamed; what was there before
 * stays as "{path}-". Returns 0, or a negative errno with its sentence: the file is as it was. */
int stations_save(struct stations *stations, struct err *err) MUST_CHECK;

uint32_t stations_n_bad(const struct stations *stations);     /* lines left out by load */
uint32_t stations_n_refused(const struct stations *stations); /* addresses beyond STATIONS_MAX */

/* A line of the file. */
struct station_line {
	struct host_addr host;
	uint8_t mac[6];
	int64_t seen_s;
	const char *hostname, *interface;
};

struct out;
void station_line_write(const struct station_line *line, struct out *o);

/* Returns NULL, or what is wrong with the line: "bad ether addr", ..., with the offending word in
 * *ret_word. The texts point into line, which is cut up. */
const char *station_line_parse(char *line, struct station_line *ret, const char **ret_word);

#endif
