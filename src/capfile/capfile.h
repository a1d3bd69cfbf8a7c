/*
 * Capture files, one interface for every format: pcap, pcapng, snoop (RFC 1761), iptrace; each plain or
 * inside gzip, zstd or lz4; from a file or a pipe.
 *
 *	struct capfile *c;
 *	cap_open(&c, "x.pcap", &opts, &err);
 *	while ((r = cap_next(c, &frame, &err)) > 0)
 *		use(&frame);			the view is valid until the next call
 *	cap_close(c);
 *
 * Reading needs constant memory. Three kinds of trouble stay apart: the file is no capture (cap_open
 * fails with -EBADMSG or an errno of the system), a record is cut short or damaged (cap_next returns
 * -EBADMSG once, everything before it was delivered), or something odd can be repaired (a warning,
 * once per kind, through opts.warn).
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
	CAP_IFNAME_MAX = 64,
	CAP_COMMENT_MAX = 65536,
};

/* What is known of one interface of the source. */
struct cap_iface {
	char name[CAP_IFNAME_MAX];	  /* printable; empty: unknown */
	char description[128];
	uint32_t link;			  /* enum link_type */
	uint32_t snaplen;		  /* 0: unlimited or unknown */
	uint8_t mac[6];
	bool has_mac;
	uint64_t received, dropped;	  /* from statistics blocks; UINT64_MAX: unknown */
};

struct cap_opts {
	/* Called with one sentence for each kind of repaired oddity; may be NULL. */
	void (*warn)(void *ctx, const char *sentence);
	void *ctx;
};

struct capfile;

/* Opens path ("-": standard input) and recognises format and compression by content, never by name.
 * Returns 0, or a negative errno with a sentence naming the file. *ret_cap is owned by the caller. */
int cap_open(struct capfile **ret_cap, const char *path, const struct cap_opts *opts, struct err *err) MUST_CHECK;

/* The next packet: 1 and *ret_frame filled; 0 at the end of the file; negative on damage (-EBADMSG, the
 * sentence names file, packet number and byte offset) or a read error. */
int cap_next(struct capfile *cap, struct frame *ret_frame, struct err *err) MUST_CHECK;

/* NULL is accepted; returns NULL. */
struct capfile *cap_close(struct capfile *cap);

enum cap_format cap_format(const struct capfile *cap);

/* Interface i of the table that frame.iface indexes (grows while reading), or NULL. */
const struct cap_iface *cap_iface(const struct capfile *cap, uint32_t i);
uint32_t cap_n_ifaces(const struct capfile *cap);

/* "pcapng" and so on. */
const char *cap_format_name(enum cap_format format);

/* ---- writing ---- */

struct capout;

struct capout_opts {
	enum cap_format format;		  /* CAP_NONE: by the name's ending, else snoop */
	enum cap_compression compression; /* used when format is given; else by the name's ending */
	const char *application;	  /* "sonde snoop 0.1", for formats that record it */
	void (*warn)(void *ctx, const char *sentence); /* what the format cannot hold: once per kind */
	void *ctx;
};

/* Creates (truncates) path ("-": standard output). Endings: .pcap .cap .pcapng .ntar .snoop .iptrace
 * .iptrc, each also with .gz .zst .lz4; any other name is snoop. */
int capout_open(struct capout **ret_out, const char *path, const struct capout_opts *opts, struct err *err) MUST_CHECK;

/* Appends one packet. iface describes frame->iface (may be NULL). -EINVAL with a sentence when the format
 * cannot hold this packet at all (second link type in a single-link format); I/O errors stick. */
int capout_frame(struct capout *out, const struct frame *frame, const struct cap_iface *iface, struct err *err) MUST_CHECK;

/* Writes out what is buffered, so that a reader sees whole records. */
int capout_flush(struct capout *out, struct err *err) MUST_CHECK;

/* Finishes (statistics blocks, compression trailers), closes and frees. Always frees. */
int capout_close(struct capout *out, struct err *err) MUST_CHECK;

#endif
