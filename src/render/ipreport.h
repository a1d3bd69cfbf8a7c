/*
 * The ipreport style: the report of AIX, a few lines for each header of a packet and a dump of its
 * data. Plain, headers have titles; with labels every line begins with its protocol instead.
 *
 *	struct ipreport_style *s = ipreport_new(&opts);
 *	ipreport_packet(s, dis_frame(d, &frame, WANT_ALL), &origin, &out);
 *	ipreport_free(s);
 */
#ifndef SONDE_RENDER_IPREPORT_H
#define SONDE_RENDER_IPREPORT_H

#include "base/namer.h"
#include "base/out.h"
#include "dissect/packet.h"

struct ipreport_opts {
	bool labels;	     /* -s */
	bool numbers;	     /* -n */
	bool rpc;	     /* -r */
	bool checksums;	     /* -C */
	bool ebcdic;	     /* -e */
	bool verbose;	     /* -v */
	bool whole;	     /* -x: also dump the frame */
	uint32_t dump_max;   /* -X: bytes of a dump; UINT32_MAX: all */
	struct namer *namer; /* hosts; NULL: no names */
	/* The name of a port for an IP protocol number, or NULL; may be NULL. */
	const char *(*service)(void *ctx, uint8_t proto, uint16_t port);
	void *ctx;
};

/* What the capture, not the packet, says. */
struct ipreport_origin {
	const char *interface; /* printable; NULL or "": unknown */
	bool old;	       /* the separator of iptrace 1.0: whole seconds, no length */
};

struct ipreport_style;

/* NULL: out of memory. */
struct ipreport_style *ipreport_new(const struct ipreport_opts *opts) MUST_CHECK;
struct ipreport_style *ipreport_free(struct ipreport_style *s);

/* Prints one packet, dissected with WANT_ALL. */
void ipreport_packet(struct ipreport_style *s, const struct packet *p,
		     const struct ipreport_origin *origin, struct out *o);

/* The message for n packets that the tracing system lost. */
void ipreport_dropped(struct out *o, uint64_t n);

#endif
