/*
 * What the readers of the formats share: the open file, its interfaces, warnings and errors.
 * A reader is one function that takes the next record from in; it is chosen once, by cap_open.
 */
#ifndef SONDE_CAPFILE_READER_H
#define SONDE_CAPFILE_READER_H

#include "base/bytes.h"
#include "capfile/capfile.h"
#include "capfile/input.h"

/* Kinds of repaired oddities: each is reported once per file. */
enum cap_oddity {
	ODD_CAP_OVER_LEN,
	ODD_CAP_OVER_SNAP,
	ODD_FRACTION,
	ODD_CUT,
	ODD_SHORT_RECORD,
	ODD_TRUNCATED,
	ODD_MANY,
	ODD_TRAILER,
	ODD_OPTIONS,
	ODD_STATISTICS,
	ODD_BLOCK,
	ODD_TIME,
	ODD_NAMES,
	ODD_VERSION,
	ODD_VARIANT,
};

struct pcap_reader {
	uint32_t link;
	uint32_t snaplen;
	uint32_t limit;	       /* captured length up to which nothing needs a second look */
	uint32_t fraction_max; /* first value that is no fraction of a second */
	uint32_t fraction_ns;
	uint8_t header_len; /* of a record */
	uint8_t dir_at;	    /* offset of the packet type in a patched record header, or 0 */
	uint8_t lead;	    /* octets before each frame (FDDI on AIX) */
	uint8_t fcs_len;
	uint8_t lengths; /* enum pcap_lengths */
	bool turn;	 /* link_turn is due */
	bool swapped;
};

struct snoop_reader {
	uint32_t link;
	uint8_t fcs_len;
	bool old;	 /* the record header that came before RFC 1761 */
	bool seeking;	 /* looking for a record after damage */
	bool good;	 /* good_s is valid */
	uint32_t good_s; /* seconds of the last good record */
	uint64_t start;	 /* file offset of the first record */
};

struct iptrace_key {
	uint8_t prefix[4];
	uint8_t unit, iftype;
	uint8_t pvc[8]; /* virtual channel, if the type is ATM */
};

enum { IPTRACE_CACHE = 1024 };

struct iptrace_reader {
	struct iptrace_key *keys; /* of the interface with the same index */
	uint32_t room;
	uint8_t info_len;	       /* information header: 22 octets in 1.0, 32 in 2.0 */
	uint16_t cache[IPTRACE_CACHE]; /* where an interface was found before */
};

/* How times and packets of one interface of the current section are to be understood. */
struct pcapng_iface {
	uint32_t index; /* in the table of interfaces */
	uint32_t link;
	uint32_t snaplen;
	uint8_t fcs_len;
	bool turn;	/* link_turn is due */
	uint64_t ticks; /* of a second */
	int64_t offset_s;
	/* Where ns = units * tick_ns + offset_ns is exact and fits: units below easy_end. */
	uint64_t easy_end;
	uint64_t tick_ns;
	int64_t offset_ns;
};

struct pcapng_reader {
	struct pcapng_iface *ifaces; /* of this section */
	uint32_t n_ifaces, room;
	uint32_t n_before; /* interfaces of the section before, still in the array */
	uint64_t drops;	   /* so far, all interfaces */
	uint32_t tail;	   /* total length that must follow a block passed over, or 0 */
	uint64_t skip;	   /* bytes of such a block still to be passed over */
	bool swapped;
	bool in_section;
};

/* Text and options of interfaces: lives as long as their table. */
struct arena_chunk;
struct arena {
	struct arena_chunk *chunks;
	size_t total;
};

struct capfile {
	struct input in;
	int (*next)(struct capfile *cap, struct frame *ret_frame, struct err *err);
	int (*next_after)(struct capfile *cap, struct frame *ret_frame, struct err *err);
	uint64_t n_packets;
	uint64_t skip; /* bytes to pass over before the next record, then go on with next_after */
	union {
		struct pcap_reader pcap;
		struct snoop_reader snoop;
		struct iptrace_reader iptrace;
		struct pcapng_reader pcapng;
	};
	void (*done)(struct capfile *cap); /* frees what the reader has, or NULL */

	struct cap_iface *ifaces;
	uint32_t n_ifaces, room_ifaces;
	struct arena arena;
	struct span section_options; /* of the first pcapng section, for writers */
	bool section_swapped;

	enum cap_format format;
	enum cap_compression compression;
	struct cap_opts opts;
	uint32_t reported; /* bit per enum cap_oddity */
	bool cut; /* the file ended within a record */
	uint64_t n_damaged;
	uint64_t n_skipped_blocks;
	char name[208]; /* of the file, for sentences */
};

/* A warning, once per kind and file. */
void cap_warn(struct capfile *cap, enum cap_oddity odd, const char *fmt, ...) PRINTF_LIKE(3, 4);

/* A warning each time. */
void cap_warn_always(struct capfile *cap, const char *fmt, ...) PRINTF_LIKE(2, 3);

/* The next record is damaged: -EBADMSG with "FILE: packet N at byte O: ...". Ends the reading. */
int cap_bad(struct capfile *cap, struct err *err, const char *fmt, ...) PRINTF_LIKE(3, 4) COLD;

/* The file as a whole cannot be read: -EBADMSG with "FILE: ...". For the start functions. */
int cap_refuse(struct capfile *cap, struct err *err, const char *fmt, ...) PRINTF_LIKE(3, 4) COLD;

/* input_need returned r <= 0 for the header of the file: the error, with its sentence. */
int cap_no_header(struct capfile *cap, int r, struct err *err) COLD;

/* input_need returned r <= 0 for the next record: 0 at a clean end, else the error, with its
 * sentence. */
int cap_ended(struct capfile *cap, int r, struct err *err) COLD;

/* The file ends within what belongs to the record before, of which nothing is held any more. */
int cap_cut(struct capfile *cap, struct err *err) COLD;

/* Captured length n, above CAP_MAX_PACKET: what may be delivered of it. 0: the record is
 * damaged. */
uint32_t cap_oversize(struct capfile *cap, uint32_t link, uint32_t n);

/* After this record n more bytes are to be passed over. */
void cap_skip_after(struct capfile *cap, uint64_t n);

/* Adds an interface. 0, -ENOMEM or -EBADMSG (too many). What it points to must be in the arena. */
int cap_add_iface(struct capfile *cap, const struct cap_iface *iface, struct err *err) MUST_CHECK;

/* Forgets all interfaces. */
void cap_reset_ifaces(struct capfile *cap);

/* A printable copy of text from the file, up to a NUL, of at most max octets with its own NUL; ""
 * without memory, or when the file has given megabytes of names. */
const char *cap_text(struct capfile *cap, struct span text, size_t max);

/* A copy of bytes, or an empty span as above. */
struct span cap_copy(struct capfile *cap, struct span bytes);

/* Whether a link type has a header in the byte order of the capturing machine. */
bool link_has_order(uint32_t link);

/* Turns that header of a frame from a big-endian machine, in the buffer, to little-endian. */
void link_turn(struct capfile *cap, const struct frame *frame);

/* Readers: the first bytes have been recognised, in->pos is at the start of the file. Each
 * reads what comes before the first record and sets cap->next. */
int pcap_start(struct capfile *cap, struct err *err) MUST_CHECK;
int pcapng_start(struct capfile *cap, struct err *err) MUST_CHECK;
int snoop_start(struct capfile *cap, struct err *err) MUST_CHECK;
int snoop_old_start(struct capfile *cap, struct err *err) MUST_CHECK;
int iptrace_start(struct capfile *cap, struct err *err) MUST_CHECK;

#endif
