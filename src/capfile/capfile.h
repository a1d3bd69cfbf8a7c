/*
 * Capture files, one interface for every format: pcap, pcapng, snoop (RFC 1761), iptrace; each
 * plain or inside gzip, zstd or lz4; from a file or a pipe.
 *
 *	struct capfile *c;
 *	cap_open(&c, "x.pcap", &opts, &err);
 *	while ((r = cap_next(c, &frame, &err)) > 0)
 *		use(&frame);			the view is valid until the next call
 *	cap_close(c);
 *
 * Reading needs constant memory. Three kinds of trouble stay apart: the file is no capture
 * (cap_open fails with -EBADMSG or an errno of the system), a record is cut short or damaged
 * (cap_next returns -EBADMSG once, everything before it was delivered), or something odd can be
 * repaired (a warning, once per kind, through opts.warn). Damaged snoop records are skipped as
 * snoop does: each is a warning, and cap_n_damaged counts them.
 *
 * To convert: capout_open, capout_source(out, c), capout_frame for each frame with its
 * cap_iface, capout_block for each block that opts.block is given, at the end capout_source again
 * (statistics are known only then), capout_close.
 */
#ifndef SONDE_CAPFILE_CAPFILE_H
#define SONDE_CAPFILE_CAPFILE_H

#include <stdbool.h>

#include "base/err.h"
#include "base/frame.h"

enum cap_format { CAP_NONE, CAP_PCAP, CAP_PCAP_NS, CAP_PCAPNG, CAP_SNOOP, CAP_IPTRACE };
enum cap_compression { COMP_NONE, COMP_GZIP, COMP_ZSTD, COMP_LZ4 };

enum {
	CAP_MAX_PACKET = 262144, /* captured bytes of one packet */
	CAP_IFNAME_MAX = 64,	 /* with the terminating NUL */
	CAP_IFDESC_MAX = 256,
	CAP_COMMENT_MAX = 65536,
	CAP_MAX_IFACES = 16384,
};

/* What is known of one interface of the source. A live source that knows no statistics starts from
 * CAP_IFACE_INIT. */
struct cap_iface {
	const char *name;	 /* printable; "" or NULL: unknown */
	const char *description; /* likewise */
	uint32_t link;		 /* enum link_type */
	uint32_t snaplen;	 /* 0: unlimited or unknown */
	uint8_t mac[6];
	bool has_mac;
	bool us_times;	/* its times are whole microseconds */
	uint8_t iftype; /* SNMP interface type; 0: unknown */
	/* From statistics blocks; UINT64_MAX: unknown. dropped: by the interface. */
	uint64_t received, dropped, os_dropped, accepted, delivered;
	int64_t start_ns, end_ns; /* of the capture; 0: unknown */
	struct span options;	  /* pcapng interface options as read, for writers only */
	bool options_swapped;	  /* they are in the byte order opposite to this host's */
};

#define CAP_IFACE_INIT                                                                             \
	.received = UINT64_MAX, .dropped = UINT64_MAX, .os_dropped = UINT64_MAX,                   \
	.accepted = UINT64_MAX, .delivered = UINT64_MAX

/* A pcapng block that holds no packets and may be copied: names of addresses, custom data. */
struct cap_block {
	uint32_t type;
	struct span body; /* without the lengths around it */
	bool swapped;	  /* in the byte order opposite to this host's */
};

struct cap_opts {
	/* Called with one sentence for each kind of repaired oddity; may be NULL. */
	void (*warn)(void *ctx, const char *sentence);
	/* Called, from within cap_next, with each such block; may be NULL. */
	void (*block)(void *ctx, const struct cap_block *block);
	void *ctx;
	uint64_t max_bytes; /* error after so many uncompressed bytes; 0: no limit */
};

struct capfile;

/* Opens path ("-": standard input) and recognises format and compression by content, never by
 * name. Returns 0, or a negative errno with a sentence naming the file. *ret_cap is owned by
 * the caller. */
int cap_open(struct capfile **ret_cap, const char *path, const struct cap_opts *opts,
	     struct err *err) MUST_CHECK;

/* The next packet: 1 and *ret_frame filled; 0 at the end of the file; negative on damage
 * (-EBADMSG, the sentence names file, packet number and byte offset) or a read error. -EINTR: a
 * signal came while waiting for input; calling again goes on. After any other error the next
 * call returns 0. */
int cap_next(struct capfile *cap, struct frame *ret_frame, struct err *err) MUST_CHECK;

/* NULL is accepted; returns NULL. */
struct capfile *cap_close(struct capfile *cap);

enum cap_format cap_format(const struct capfile *cap);
enum cap_compression cap_compression(const struct capfile *cap);

/* Interface i of the table that frame.iface indexes (grows while reading), or NULL. The entry,
 * and its strings, are valid until the next cap_next. A pcapng file of very many sections with
 * ever new interfaces makes the table start again from empty: the numbers then mean others. */
const struct cap_iface *cap_iface(const struct capfile *cap, uint32_t i);
uint32_t cap_n_ifaces(const struct capfile *cap);

/* The comments on a packet (pcapng), as they stand in the file: the first max of them. Returns how
 * many. */
uint32_t cap_comments(const struct frame *frame, struct span *ret, uint32_t max);

/* Records that were skipped because they are damaged (snoop): the file was read in part. */
uint64_t cap_n_damaged(const struct capfile *cap);

/* pcapng blocks that hold no packets and that are not understood here (custom, journal, ...). */
uint64_t cap_n_skipped_blocks(const struct capfile *cap);

/* Where the file ended too early or is damaged, after cap_next returned -EBADMSG. */
struct cap_damage {
	uint64_t packet, offset; /* of the record, from 1 and in uncompressed bytes */
	bool cut;		 /* it is only the end that is missing */
};
struct cap_damage cap_damage(const struct capfile *cap);

/* Whether path names the very file that is being read: writing to it would destroy it. */
bool cap_is_file(const struct capfile *cap, const char *path);

/* "pcapng" and so on. */
const char *cap_format_name(enum cap_format format);

/* ---- writing ---- */

struct capout;

struct capout_opts {
	enum cap_format format;		  /* CAP_NONE: by the name's ending, else: */
	enum cap_format otherwise;	  /* CAP_NONE: snoop */
	enum cap_compression compression; /* used when format is given; else by the name's ending */
	const char *application;	  /* "sonde snoop 0.1", for formats that record it */
	bool has_fd;			  /* write to fd, which is taken over; path is its name */
	int fd;
	/* A thread of its own, started when the first buffer is full, compresses and writes: for
	 * live sources. A flush then does not wait, and errors show at a later call. */
	bool write_behind;
	/* Called with one sentence for each kind of thing that the format cannot hold. */
	void (*warn)(void *ctx, const char *sentence);
	void *ctx;
};

/* Creates (truncates) path ("-": standard output), unless opts->has_fd. Endings: .pcap .cap .pcapng
 * .ntar .snoop .iptrace .iptrc, each also with .gz .zst .lz4; any other name: opts.otherwise.
 * CAP_PCAP_NS, and .pcap when the first packet's interface has finer times than microseconds, write
 * nanoseconds. */
int capout_open(struct capout **ret_out, const char *path, const struct capout_opts *opts,
		struct err *err) MUST_CHECK;

/* Takes over what the source says about itself (comments, interfaces without packets,
 * statistics), as far as the format holds it. Call after capout_open and again before
 * capout_close. */
int capout_source(struct capout *out, const struct capfile *cap, struct err *err) MUST_CHECK;

/* Declares interface i of a live source, or updates its statistics. Optional; formats without
 * interfaces ignore it, except that pcap and snoop take their link type from the first one. */
int capout_iface(struct capout *out, uint32_t i, const struct cap_iface *iface,
		 struct err *err) MUST_CHECK;

/* Appends one packet. iface describes frame->iface (may be NULL). -EINVAL with a sentence when
 * the format cannot hold this packet at all (second link type in a single-link format), after
 * which others can still be written; I/O errors stick. */
int capout_frame(struct capout *out, const struct frame *frame, const struct cap_iface *iface,
		 struct err *err) MUST_CHECK;

/*
 * The same for many packets of one interface. Returns how many were written, at least the first, or
 * what capout_frame would have returned for the first. ret_ends (may be NULL) becomes for each of
 * them what capout_bytes is behind it.
 */
struct cap_batch {
	const struct frame *frames;
	uint32_t n;
	const struct cap_iface *iface;
};
int capout_frames(struct capout *out, const struct cap_batch *batch, uint64_t *ret_ends,
		  struct err *err) MUST_CHECK;

/* Appends a copy of a block of a pcapng source. Other formats cannot hold it and report so,
 * once. */
int capout_block(struct capout *out, const struct cap_block *block, struct err *err) MUST_CHECK;

/* Writes out what is buffered, so that a reader sees whole records; and says whether writing failed
 * since, so it is worth a call now and then without packets. */
int capout_flush(struct capout *out, struct err *err) MUST_CHECK;

/* Bytes of file so far, before compression, buffered ones included. */
uint64_t capout_bytes(const struct capout *out);

/* The file, for looking at and for cutting after a failure. -1: compressed, so that its size says
 * nothing of its packets. */
int capout_fd(const struct capout *out);

/* Finishes (statistics blocks, compression trailers), closes and frees. Always frees; NULL is
 * accepted. */
int capout_close(struct capout *out, struct err *err) MUST_CHECK;

#endif
