/*
 * What the writers of the formats share: the open file, what it has lost so far, and the table of
 * functions that each format fills.
 */
#ifndef SONDE_CAPFILE_WRITER_H
#define SONDE_CAPFILE_WRITER_H

#include "base/bytes.h"
#include "capfile/capfile.h"
#include "capfile/sink.h"

/* What a format may be unable to hold. Each is reported once per file. */
enum cap_loss {
	LOSS_NAME, /* of the interface */
	LOSS_DIR,
	LOSS_DROPS,
	LOSS_OPTIONS, /* comments and the like */
	LOSS_NS,
	LOSS_LENGTH, /* on the wire */
	LOSS_NO_TIME,
	LOSS_RANGE,  /* time before 1970 or after 2106 */
	LOSS_BEFORE, /* time before 1970 */
	LOSS_SECOND_0,
	LOSS_EMPTY,
	LOSS_FCS,
	LOSS_MIXED_FCS,
	LOSS_BLOCKS,
	LOSS_CUSTOM,
	N_LOSSES,
};

struct writer {
	const char *name; /* "snoop files" */
	uint32_t loses;	  /* bit per enum cap_loss up to LOSS_LENGTH */
	/* Writes what can be written before the first packet, or NULL. */
	int (*begin)(struct capout *out, struct err *err);
	int (*frame)(struct capout *out, const struct frame *frame, const struct cap_iface *iface,
		     struct err *err);
	/* Writes as many of those packets as have nothing unusual, are of the kind of the last one
	 * and fit into the buffer. Returns how many. Or NULL. */
	uint32_t (*frames)(struct capout *out, const struct cap_batch *batch, uint64_t *ret_ends);
	/* Declares or updates an interface, or NULL. */
	int (*iface)(struct capout *out, uint32_t i, const struct cap_iface *iface,
		     struct err *err);
	/* The options of the section the packets come from, or NULL. */
	int (*section)(struct capout *out, struct span options, bool swapped, struct err *err);
	/* Copies a block, or NULL. */
	int (*block)(struct capout *out, const struct cap_block *block, struct err *err);
	/* Writes the header, if it is not written yet, of a file without packets so far; or
	 * NULL. */
	int (*header)(struct capout *out, struct err *err);
	/* Writes what comes last, or NULL. */
	int (*finish)(struct capout *out, struct err *err);
	void (*done)(struct capout *out);
};

extern const struct writer pcap_writer, pcapng_writer, snoop_writer, iptrace_writer;

/* A file of one link type, fixed by the first packet. */
struct single_link {
	bool begun; /* the header is written */
	uint32_t link;
	uint8_t fcs_len;
	bool ns;
};

struct iptrace_alias;
struct iptrace_table {
	struct iptrace_alias *of; /* by frame.iface */
	uint32_t n;
	uint8_t taken[256 / 8]; /* units of "if" */
};

struct pcapng_slot;
struct pcapng_slots {
	struct pcapng_slot *slots; /* hash table */
	uint32_t n, room;
	struct pcapng_slot *last;
	uint32_t n_ids;
	uint64_t drops; /* that were written so far */
	bool begun;
};

struct capout {
	struct sink sink;
	const struct writer *writer;
	enum cap_format format;
	struct capout_opts opts;
	bool auto_ns; /* pcap: nanoseconds if the source has them */
	bool has_source;
	bool has_hint;
	struct cap_iface hint; /* of a file without packets: link, snaplen and us_times only */
	uint32_t silent;       /* bit per enum cap_loss: no loss here, or reported */
	union {
		struct single_link single;
		struct iptrace_table iptrace;
		struct pcapng_slots pcapng;
	};
	char name[208];
};

/* Reports a loss, once per file. */
void capout_lose(struct capout *out, enum cap_loss loss) COLD;

/* A warning of its own. */
void capout_warn(struct capout *out, const char *fmt, ...) PRINTF_LIKE(2, 3) COLD;

/* Reports those losses of the frame that the format makes. */
void capout_check(struct capout *out, const struct frame *frame, const struct cap_iface *iface);

/* Whether capout_check might report something of the frame. The interface's name is not looked at.
 */
static inline bool capout_checks(const struct capout *out, const struct frame *frame)
{
	uint32_t check = out->writer->loses & ~out->silent;
	return unlikely((check & 1U << LOSS_DIR && frame->dir != DIR_UNKNOWN) ||
			(check & 1U << LOSS_DROPS && frame->drops) ||
			(check & 1U << LOSS_OPTIONS && frame->meta.n) ||
			(check & 1U << LOSS_LENGTH && frame->cap < frame->len));
}

/* The sticky error with its sentence. */
int capout_failed(struct capout *out, struct err *err) COLD;

/* A packet that the format cannot hold: -EINVAL. */
int capout_refuse(struct capout *out, struct err *err, const struct frame *frame,
		  const char *why) COLD;

/* The link type of a second kind in a file of one: -EINVAL, naming the way out. */
int capout_second_link(struct capout *out, struct err *err, const struct frame *frame) COLD;

/* Time of the frame for formats with unsigned 32-bit seconds. */
uint32_t capout_time(struct capout *out, const struct frame *frame, uint32_t *ret_ns);

/* Seconds for times that mostly lie in the same one. */
struct writer_second {
	int64_t start_ns;
	uint32_t seconds;
};

/* Nanoseconds of a time in *w, or UINT32_MAX where it is unusual: for capout_time. */
static inline uint32_t writer_ns(struct writer_second *w, const struct frame *frame)
{
	uint64_t ns = (uint64_t)(frame->ts_ns - w->start_ns);
	if (likely(ns < 1000000000 && frame->has_ts))
		return (uint32_t)ns;
	if (!frame->has_ts || frame->ts_ns < 0 || frame->ts_ns / 1000000000 >= UINT32_MAX)
		return UINT32_MAX;
	w->seconds = (uint32_t)(frame->ts_ns / 1000000000);
	w->start_ns = (int64_t)w->seconds * 1000000000;
	return (uint32_t)(frame->ts_ns - w->start_ns);
}

/* What of a frame goes into a file that has no check sequences, and link headers of its own. */
struct payload {
	const uint8_t *data;
	uint32_t cap, len;
	uint8_t prefix[4]; /* to be put before */
	uint32_t n_prefix;
};

/* The frame without its check sequence. */
struct payload capout_payload(struct capout *out, const struct frame *frame);

/* The address-family word at the start of a loopback frame is removed. False: it is not before
 * IP. */
bool payload_strip_family(struct payload *p);

/* An address-family word (as Solaris has it, big-endian) is put before an IP packet. */
void payload_add_family(struct payload *p);

#endif
