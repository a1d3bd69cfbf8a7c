/*
 * Skimming: finding the layer whose line a packet gets, without recording the layers on the way.
 *
 * A one-line run prints the innermost layer only. The protocols that most packets go through
 * (Ethernet, IP, UDP, TCP) therefore have a skim function beside decode: it reads what decides
 * about the next layer, through the same field table, and says with skim_next where that layer is
 * and who gets it. Whatever is not plain (options that matter, fragments, short data) it declines
 * before that, and the engine decodes the layer in the usual way; if no line comes of that, it
 * decodes the packet from the link on.
 *
 * Protocols that carry no other and have a simple line (HTTP, the display of ports) can end the way
 * as a leaf: their leaf function gives the values of the line, and nothing is recorded.
 *
 * Plain packets (WANT_PLAIN) are found on the same way: plain functions give what lines show of IP,
 * TCP, UDP and DNS; at anything else the packet is decoded.
 */
#ifndef SONDE_DISSECT_SKIM_H
#define SONDE_DISSECT_SKIM_H

#include "dissect/dissect.h"
#include "dissect/ports.h"

/* One layer on the way. Members end in _: used by the engine and the inline functions here. */
struct skim {
	const uint8_t *base_; /* its first byte */
	uint32_t cap_, len_;  /* bytes held, bytes on the wire, as in struct cursor */
	uint32_t claimed_;    /* length that the parent gives it */
	bool has_arg_;
	struct claim to_[2];  /* who gets it; the second if nobody claims the first */
	struct port_arg arg_; /* if has_arg_: for d_arg of its decoder */
};

/* Are the first n bytes of the layer, its header, held? */
static inline bool skim_head(const struct skim *in, uint32_t n)
{
	return likely(in->cap_ >= n);
}

/* Bytes held of the layer. */
static inline uint32_t skim_held(const struct skim *in)
{
	return in->cap_;
}

/* Its bytes on the wire. */
static inline uint32_t skim_len(const struct skim *in)
{
	return in->len_;
}

/* The value of a field of the header. */
static inline uint64_t skim_val(const struct skim *in, const struct field *f)
{
	return field_bits(f, load_be_(in->base_ + f->at, f->width));
}

static inline const uint8_t *skim_addr(const struct skim *in, const struct field *f)
{
	return in->base_ + f->at;
}

/* The layer from its first byte on. */
static inline struct cursor skim_cursor(const struct skim *in)
{
	return cur_over(in->base_, in->cap_, in->len_);
}

/* All that is held of the layer; or its leading run of printing ASCII and TAB, at most max. */
static inline struct span skim_rest(const struct skim *in)
{
	return (struct span){ in->base_, in->cap_ };
}

static inline struct span skim_run_text(const struct skim *in, uint32_t max)
{
	struct cursor c = skim_cursor(in);
	return (struct span){ in->base_, cur_run_text(&c, max) };
}

/* What the parent hands over by ports, as d_arg; NULL: nothing. */
static inline const struct port_arg *skim_arg(const struct skim *in)
{
	return in->has_arg_ ? &in->arg_ : NULL;
}

static inline void skim_ends(const struct skim *in, enum end_kind kind, const struct field *src,
			     const struct field *dst, struct packet *p)
{
	p->src.kind = p->dst.kind = (uint8_t)kind;
	p->src.p = skim_addr(in, src);
	p->dst.p = skim_addr(in, dst);
}

/* The payload behind hlen held bytes (n bytes, cut to what exists) is for whoever has that claim.
 */
static inline void skim_next(const struct skim *in, uint32_t hlen, uint32_t n, struct claim to,
			     struct skim *out)
{
	out->base_ = in->base_ + hlen;
	out->len_ = min_u32(in->len_ - hlen, n);
	out->cap_ = min_u32(in->cap_ - hlen, out->len_);
	out->claimed_ = n;
	out->has_arg_ = false;
	out->to_[0] = to;
	out->to_[1].table = T_NONE;
}

/* The same by ports (the source's above the destination's), as d_ports does. False: the layer must
 * be decoded. */
bool skim_tcp_ports(const struct skim *in, uint32_t hlen, uint32_t ports, struct skim *out);
bool skim_udp_ports(const struct skim *in, uint32_t hlen, uint32_t n, uint32_t ports,
		    struct skim *out);

#endif
