/*
 * The decoder's side of the engine.
 *
 * A decoder is straight-line code: each call reads, checks, records and advances at once; after the
 * first fault reads give 0 and record nothing. Children are found by claim (d_next), never named.
 *
 *	d_head(d, &F[FIRST], &F[LAST], 8)    a fixed header: one check and one record for all
 *	d_val(d, &F[LENGTH])                 a value of the header read last
 *	d_get, d_bytes, d_cstr, d_rest ...   one field each
 *	d_open, d_close                      a group (list element)
 *	d_set, d_note                        a computed value; a line of text
 *	d_next(d, table, key, n)             the next n bytes belong to whoever claims key
 */
#ifndef SONDE_DISSECT_DISSECT_H
#define SONDE_DISSECT_DISSECT_H

#include "dissect/decoder.h"
#include "dissect/packet.h"

/* How much of a packet is wanted. */
enum want {
	WANT_LINE,  /* the summary line of the innermost layer that has one */
	WANT_LINES, /* a summary line of each layer */
	WANT_ALL,   /* every field */
	WANT_INNER, /* every field, but of the layers that carry the others (those that can be
		       skimmed, see skim.h) only what their lines show */
	WANT_PLAIN, /* the same, but a plain packet as values (struct plain); only with
		       no_streams, and without udp_as */
};

enum { ARENA_SIZE = 65536 };

struct dis_opts {
	/* Look behind a second 802.1Q tag and 802.1ad service tags. The snoop style does not: its
	 * text shows such frames as of an unknown type. */
	bool nested_tags;
	/* Decode the packets that all ICMP errors quote. The snoop style shows only those of the
	 * errors that its lines tell something of. */
	bool all_quotes;
	/* One-line runs may end in a leaf (packet.h) without records. */
	bool leaves;
	/* Headers of IP and TCP whose options are cut are recorded as far as they are held. The
	 * snoop style shows nothing of them. */
	bool partial;
	/* Nobody looks at what TCP carries. */
	bool no_streams;
	/* Who gets what UDP carries, instead of who the ports say; 0: they decide. The decoder's
	 * argument is the enum transport. */
	enum internal_key udp_as;
	/* Leave out the protocols that the original snoop does not know; its text, mistakes that
	 * every packet would show included. */
	bool original;
};

/* What changes from layer to layer; saved and restored as a whole. For the engine and the inline
 * functions here. */
struct dis_context {
	struct cursor cur;
	const uint8_t *head; /* the header read last; zeros after a fault */
	struct layer *layer;
	const void *arg;  /* handed over by the parent */
	uint32_t claimed; /* what the parent says this layer's length is */
	uint8_t layer_index, depth;
};

/* Members end in _ (and c): used by the engine and the inline functions here. */
struct dis {
	struct dis_context c;
	uint8_t nest_;
	bool full_; /* record or layer limit reached */
	enum want want_;
	void (*late_)(struct dis *d); /* put off by d_detail in a one-line run */
	struct cursor late_cur_;
	uint32_t late_n_;
	uint8_t late_layer_;
	uint32_t arena_used_;
	struct registry *reg_;
	struct dis_opts opts_;
	struct packet packet_;
	uint8_t arena_[ARENA_SIZE];
};

/* ---- for programs ---- */

/* A dissector with all protocols and empty state. NULL: out of memory. */
struct dis *dis_new(const struct dis_opts *opts) MUST_CHECK;
struct dis *dis_free(struct dis *d);

/* Makes `to` remember what `from` has learnt from its packets so far: tests look at one packet
 * again and again, each time as if for the first time. */
void dis_copy_state(struct dis *to, const struct dis *from);

/* Dissects one frame. The result belongs to d and is valid until the next call. */
const struct packet *dis_frame(struct dis *d, const struct frame *frame, enum want want);

/* All decoders, in list order. */
extern const struct decoder *const dis_decoders[];
extern const uint32_t dis_n_decoders;

/* ---- for decoders ---- */

extern const uint8_t dis_zeros[256];

struct record *d_push_slow_(struct dis *d);

static inline struct record *d_push_(struct dis *d, const struct field *f, enum rec_kind kind)
{
	struct packet *p = &d->packet_;
	if (unlikely(p->n_records >= MAX_RECORDS))
		return d_push_slow_(d);
	struct record *r = &p->records[p->n_records++];
	d->c.layer->n_own++;
	r->f = f;
	r->off = cur_off(&d->c.cur);
	r->len = 0;
	r->n = 0;
	r->v.u = 0;
	r->kind = (uint8_t)kind;
	r->layer = d->c.layer_index;
	r->depth = d->c.depth;
	return r;
}

/* A fixed header of n bytes (n <= sizeof dis_zeros unless all reads are of present fields): fields
 * first..last lie at their .at. Returns false after a fault; values then read as 0. */
static inline bool d_head(struct dis *d, const struct field *first, const struct field *last,
			  uint32_t n)
{
	uint32_t off = cur_off(&d->c.cur);
	const uint8_t *p = cur_take_(&d->c.cur, n);
	d->c.head = p ? p : dis_zeros;
	if (unlikely(!p))
		return false;
	struct record *r = d_push_(d, first, REC_HEAD);
	r->off = off;
	r->len = n;
	r->v.p = p;
	r->n = (uint32_t)(last - first) + 1;
	return true;
}

/* The value of a field of the header that d_head took last. */
static inline uint64_t d_val(const struct dis *d, const struct field *f)
{
	return field_bits(f, load_be_(d->c.head + f->at, f->width));
}

/* The address bytes of a field of that header. */
static inline const uint8_t *d_addr(const struct dis *d, const struct field *f)
{
	return d->c.head + f->at;
}

/* Reads and records one field by its type and width (UINT, INT, FLAG, MAC, IP4, IP6); returns the
 * number (for addresses: the first 4 bytes). */
uint64_t d_get(struct dis *d, const struct field *f);

/* d_get of an unsigned number known when this is compiled: for what most packets carry. */
static ALWAYS_INLINE uint64_t d_uint(struct dis *d, const struct field *f)
{
	uint32_t off = cur_off(&d->c.cur);
	const uint8_t *p = cur_take_(&d->c.cur, f->width);
	if (unlikely(!p))
		return 0;
	struct record *r = d_push_(d, f, REC_VALUE);
	r->off = off;
	r->len = f->width;
	r->v.u = field_bits(f, load_be_(p, f->width));
	return r->v.u;
}

/* d_get, little-endian. */
uint64_t d_get_le(struct dis *d, const struct field *f);

/* Records bytes that were already read (off: offset in the frame). */
static inline void d_span(struct dis *d, const struct field *f, uint32_t off, struct span s)
{
	struct record *r = d_push_(d, f, REC_VALUE);
	r->off = off;
	r->len = r->n = s.n;
	r->v.p = s.p ? s.p : dis_zeros;
}

/* n bytes as the value of f (MAC, TEXT, BYTES, IP6 shorter than 16 are not allowed). */
static inline struct span d_bytes(struct dis *d, const struct field *f, uint32_t n)
{
	uint32_t off = cur_off(&d->c.cur);
	struct span s = cur_bytes(&d->c.cur, n);
	if (likely(!d->c.cur.fault_))
		d_span(d, f, off, s);
	return s;
}

/* All bytes left that are held. Never a fault. */
struct span d_rest(struct dis *d, const struct field *f);

/* Text up to and without the NUL that ends it; a missing NUL is a fault. */
struct span d_cstr(struct dis *d, const struct field *f);

/* Parts of the number v, one record for the fields first..last (BITS and FLAG). */
void d_bits(struct dis *d, const struct field *first, const struct field *last, uint64_t v);

/* Computed values: a number; a word of the program's own (static); text built in the arena. */
static inline void d_set(struct dis *d, const struct field *f, uint64_t v)
{
	if (!d->c.cur.fault_)
		d_push_(d, f, REC_VALUE)->v.u = v;
}

static inline void d_word(struct dis *d, const struct field *f, const char *word)
{
	if (!d->c.cur.fault_)
		d_push_(d, f, REC_VALUE)->v.word = word;
}

void d_built(struct dis *d, const struct field *f, const uint8_t *p, uint32_t n);

/* A line of text; recorded only in full runs. */
void d_note(struct dis *d, const struct field *f);

void d_open(struct dis *d, const struct field *group);

/* The same with a number that the group's show function finds in v.u. */
void d_open_as(struct dis *d, const struct field *group, uint64_t number);
void d_close(struct dis *d);

/* The traffic is wrong in a way that the cursor cannot see. reason: static text. */
void d_bad(struct dis *d, const char *reason);

/* Bytes left on the wire / held; 0 after a fault. */
static inline uint32_t d_left(const struct dis *d)
{
	return d->full_ ? 0 : cur_left(&d->c.cur);
}

static inline uint32_t d_held(const struct dis *d)
{
	return d->full_ ? 0 : cur_held(&d->c.cur);
}

static inline bool d_ok(const struct dis *d)
{
	return !d->c.cur.fault_;
}

/* Are the next n bytes held? If not, the fault is set, as reading them would. */
static inline bool d_need(struct dis *d, uint32_t n)
{
	struct cursor ahead = d->c.cur;
	if (likely(cur_take_(&ahead, n)))
		return true;
	cur_fail(&d->c.cur, cur_fault(&ahead));
	return false;
}

/* What the parent says is this layer's length (may exceed d_left: a cut or lying packet). */
static inline uint32_t d_claimed(const struct dis *d)
{
	return d->c.claimed;
}

/* Looks at bytes without reading them; 0 where they are not held. */
static inline uint64_t d_peek(const struct dis *d, uint32_t at, uint32_t width)
{
	return cur_peek(&d->c.cur, at, width);
}

/* Length of the leading run of printing ASCII and TAB among the next held bytes, at most max. */
static inline uint32_t d_run_text(const struct dis *d, uint32_t max)
{
	return d->full_ ? 0 : cur_run_text(&d->c.cur, max);
}

/* How many of the n held bytes from `at` on lie before the first that is `byte`. */
static inline uint32_t d_before(const struct dis *d, uint32_t at, uint32_t n, uint8_t byte)
{
	return d->full_ ? 0 : cur_before(&d->c.cur, at, n, byte);
}

static inline void d_skip(struct dis *d, uint32_t n)
{
	cur_skip(&d->c.cur, n);
}

/* The next byte is the one `at` bytes after the layer's first. */
static inline void d_seek(struct dis *d, uint32_t at)
{
	cur_seek(&d->c.cur, at);
}

/* Offset of the next byte from the layer's first. */
static inline uint32_t d_pos(const struct dis *d)
{
	return cur_pos(&d->c.cur);
}

/* Narrows this layer to the next n bytes (padding behind is not the layer's). */
void d_limit(struct dis *d, uint32_t n);

/* True when only summary lines are wanted (of this layer, at least): whatever lines do not print
 * need not be decoded. */
static inline bool d_brief(const struct dis *d)
{
	return d->want_ != WANT_ALL;
}

static inline enum want d_want(const struct dis *d)
{
	return d->want_;
}

/* Decodes the next n bytes (cut to what exists) with part() when the run wants them: at once, or,
 * when only one line is wanted, after the rest of the packet and only if this layer's line is the
 * one. The cursor moves on. */
void d_detail(struct dis *d, uint32_t n, void (*part)(struct dis *d));

/* Hands the next n bytes to the decoder that claims key. n may exceed what is left. Returns false
 * if nobody claims it (the cursor then stays). arg: see d_arg. */
bool d_next(struct dis *d, enum table table, uint32_t key, uint32_t n);
bool d_next_arg(struct dis *d, enum table table, uint32_t key, uint32_t n, const void *arg);
bool d_claims(const struct dis *d, enum table table, uint32_t key);

/* The rest, behind an 802.2 header, to who claims its first byte. Protocols of OSI, which share one
 * (0xfe), tell themselves by the byte that follows: what claims 0x82fe gets those of 0x82. */
static inline bool d_next_sap(struct dis *d, uint32_t sap)
{
	enum { OSI = 0xfe };
	uint32_t own = (uint32_t)d_peek(d, 0, 1) << 8 | sap;
	return d_next(d, T_LLC_SAP, sap == OSI && d_claims(d, T_LLC_SAP, own) ? own : sap,
		      d_left(d));
}

/* Hands over all bytes left where a header gives a length that cannot be theirs (none at all). */
bool d_next_claimed(struct dis *d, enum table table, uint32_t key, uint32_t claimed);

/* Did the layer that was found last, by this one or inside it, come to its end without a fault? */
static inline bool d_child_ok(const struct dis *d)
{
	return !d->packet_.layers[d->packet_.n_layers - 1].fault;
}

/* The same for a quoted packet (ICMP errors): only in full runs. */
bool d_quote(struct dis *d, enum table table, uint32_t key, uint32_t n);

/* What the parent handed over with d_next_arg, else NULL. */
static inline const void *d_arg(const struct dis *d)
{
	return d->c.arg;
}

/* This decoder's state across packets, state_size bytes. */
void *d_state(struct dis *d);

static inline void d_source(struct dis *d, enum end_kind kind, const uint8_t *p)
{
	if (!d->nest_)
		d->packet_.src = (struct endpoint){ (uint8_t)kind, p };
}

static inline void d_destination(struct dis *d, enum end_kind kind, const uint8_t *p)
{
	if (!d->nest_)
		d->packet_.dst = (struct endpoint){ (uint8_t)kind, p };
}

static inline const struct frame *d_frame(const struct dis *d)
{
	return d->packet_.frame;
}

/* The frame carries this 802.1Q tag; the outermost counts. */
static inline void d_vlan(struct dis *d, uint16_t id)
{
	if (!d->packet_.vlan_id)
		d->packet_.vlan_id = id;
}

/* One more IPv4 header, inside the ones before. */
static inline void d_ip4(struct dis *d)
{
	if (!d->nest_)
		d->packet_.n_ip4++;
}

static inline bool d_partial(const struct dis *d)
{
	return d->opts_.partial;
}

static inline enum internal_key d_udp_as(const struct dis *d)
{
	return d->opts_.udp_as;
}

static inline bool d_no_streams(const struct dis *d)
{
	return d->opts_.no_streams;
}

static inline bool d_nested_tags(const struct dis *d)
{
	return d->opts_.nested_tags;
}

static inline bool d_original(const struct dis *d)
{
	return d->opts_.original;
}

static inline bool d_all_quotes(const struct dis *d)
{
	return d->opts_.all_quotes;
}

/* The byte behind an 802.2 header, which belongs to the control field of numbered frames, for the
 * style that shows these. */
static inline void d_llc_next(struct dis *d, const struct field *f)
{
	if (d_partial(d) && d_held(d))
		d_set(d, f, d_peek(d, 0, 1));
}

/* n bytes of the packet's arena, or NULL when it is used up (a fault is set). */
uint8_t *d_alloc(struct dis *d, uint32_t n);

/* The bytes of this layer from its start, for formats with offsets (DNS names): a cursor of its
 * own. */
static inline struct cursor d_cursor(const struct dis *d)
{
	return d->c.cur;
}

static inline void d_resume(struct dis *d, const struct cursor *c)
{
	d->c.cur = *c;
}

#endif
