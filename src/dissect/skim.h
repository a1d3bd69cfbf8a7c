/*
 * Skimming: finding the layer whose line a packet gets, without recording the layers on the way.
 *
 * A one-line run prints the innermost layer only. The protocols that most packets go through
 * (Ethernet, IP, UDP, TCP) therefore have a skim function beside decode: it reads what decides
 * about the next layer, through the same field table. Whatever is not plain (options that matter,
 * fragments, short data) it declines, and the engine decodes that layer in the usual way; if no
 * line comes of that, it decodes the packet from the link on.
 */
#ifndef SONDE_DISSECT_SKIM_H
#define SONDE_DISSECT_SKIM_H

#include "dissect/dissect.h"
#include "dissect/ports.h"

struct skim_next {
	enum table table; /* T_NONE: nobody; the layer's own line is the line */
	uint32_t key;
};

/* One layer on the way. */
struct skim_layer {
	struct cursor cur;
	uint32_t claimed; /* length that the parent gives it */
	bool has_arg;
	struct port_arg arg; /* if has_arg: for d_arg of its decoder */
};

struct skim {
	const struct skim_layer *in; /* the layer */
	struct skim_layer *out;	     /* its payload */
	const uint8_t *head;	     /* the header that skim_head took */
	uint32_t held;		     /* bytes held of the layer */
	struct skim_next next[2]; /* who gets the payload; the second if nobody claims the first */
	struct endpoint src, dst;
	uint8_t n_ip4;
};

/* Are the first n bytes of the layer held? They become the header. */
static inline bool skim_head(struct skim *s, uint32_t n)
{
	s->held = cur_held(&s->in->cur);
	s->head = s->in->cur.base_;
	return s->held >= n;
}

static inline uint64_t skim_val(const struct skim *s, const struct field *f)
{
	return field_bits(f, load_be_(s->head + f->at, f->width));
}

static inline const uint8_t *skim_addr(const struct skim *s, const struct field *f)
{
	return s->head + f->at;
}

/* The payload behind hlen held bytes (n bytes, cut to what exists) goes to whoever claims key. */
static inline void skim_next(struct skim *s, uint32_t hlen, uint32_t n, enum table table,
			     uint32_t key)
{
	cur_child(&s->in->cur, hlen, n, &s->out->cur);
	s->out->claimed = n;
	s->out->has_arg = false;
	s->next[0].table = table;
	s->next[0].key = key;
	s->next[1].table = T_NONE;
}

/* The same by ports, as d_ports does. False: the layer must be decoded. */
bool skim_ports(struct skim *s, uint32_t hlen, uint32_t n, enum transport t, uint32_t sport_dport);

#endif
