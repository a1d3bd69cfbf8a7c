/* The dissection engine: claim tables, layers, records. */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "dissect/dissect.h"
#include "dissect/skim.h"

const uint8_t dis_zeros[256];

#define X(name) extern const struct decoder decoder_##name;
#include "protocols.inc"
#undef X

const struct decoder *const dis_decoders[] = {
#define X(name) &decoder_##name,
#include "protocols.inc"
#undef X
};
const uint32_t dis_n_decoders = ARRAY_LEN(dis_decoders);

/*
 * All claims, built once; two decoders for one key are our bug. Keys below DIRECT_KEYS, which are
 * those of every packet, index a table of bytes (of which only the pages in use take memory); RPC
 * program numbers, link types of our own and the like are few and searched.
 */
enum { DIRECT_KEYS = 65536, FAR_CLAIMS = 64 };

/* Layers that skimming passes before it gives up. */
enum { MAX_SKIMMED = 8 };

struct far_claim {
	enum table table;
	uint32_t key;
	uint8_t decoder; /* 1 + index into dis_decoders */
};

struct registry {
	uint8_t direct[N_TABLES][DIRECT_KEYS]; /* 1 + index into dis_decoders; 0: nobody */
	struct far_claim far[FAR_CLAIMS];
	uint32_t n_far;
	uint8_t *state[ARRAY_LEN(dis_decoders)];
	struct skim skimmed[MAX_SKIMMED + 1]; /* the layers on the way through one packet */
};

static COLD uint8_t find_far(const struct registry *reg, enum table table, uint32_t key)
{
	for (uint32_t i = 0; i < reg->n_far; i++)
		if (reg->far[i].table == table && reg->far[i].key == key)
			return reg->far[i].decoder;
	return 0;
}

/* Who claims the key: 1 + index into dis_decoders, or 0. */
static inline uint8_t find_claim(const struct registry *reg, enum table table, uint32_t key)
{
	return likely(key < DIRECT_KEYS) ? reg->direct[table][key] : find_far(reg, table, key);
}

static void add_claim(struct registry *reg, const struct claim *claim, uint8_t decoder)
{
	assert(!find_claim(reg, claim->table, claim->key));
	if (claim->key < DIRECT_KEYS) {
		reg->direct[claim->table][claim->key] = decoder;
		return;
	}
	assert(reg->n_far < FAR_CLAIMS);
	reg->far[reg->n_far++] = (struct far_claim){ claim->table, claim->key, decoder };
}

static struct registry *registry_free(struct registry *reg)
{
	for (uint32_t i = 0; reg && i < dis_n_decoders; i++)
		free(reg->state[i]);
	free(reg);
	return NULL;
}

static struct registry *registry_new(const struct dis_opts *opts)
{
	static_assert(ARRAY_LEN(dis_decoders) < 256, "decoder indexes are bytes");
	struct registry *reg = calloc(1, sizeof(*reg));
	for (uint32_t i = 0; reg && i < dis_n_decoders; i++) {
		const struct decoder *dec = dis_decoders[i];
		if (dec->beyond && opts->original)
			continue;
		for (uint32_t k = 0; k < MAX_CLAIMS && dec->claims[k].table != T_NONE; k++)
			add_claim(reg, &dec->claims[k], (uint8_t)(i + 1));
		if (dec->state_size) {
			reg->state[i] = calloc(1, dec->state_size);
			if (!reg->state[i])
				return registry_free(reg);
		}
	}
	return reg;
}

struct dis *dis_new(const struct dis_opts *opts)
{
	struct dis *d = calloc(1, sizeof(*d));
	if (!d)
		return NULL;
	d->reg_ = registry_new(opts);
	if (!d->reg_)
		return dis_free(d);
	d->opts_ = *opts;
	d->c.head = dis_zeros;
	return d;
}

struct dis *dis_free(struct dis *d)
{
	if (d)
		registry_free(d->reg_);
	free(d);
	return NULL;
}

void dis_copy_state(struct dis *to, const struct dis *from)
{
	for (uint32_t i = 0; i < dis_n_decoders; i++)
		if (dis_decoders[i]->state_size)
			memcpy(to->reg_->state[i], from->reg_->state[i],
			       dis_decoders[i]->state_size);
}

/* ---- layers ---- */

struct record *d_push_slow_(struct dis *d)
{
	/* The list is full: the last record gives way to a note without text, and the layer has a
	 * fault. Callers fill the note in; no style looks at its value. */
	static const struct field full = NOTE(NULL);
	d->full_ = true;
	cur_fail(&d->c.cur, CUR_BAD);
	d->c.layer->reason = "too many fields in one packet";
	struct record *r = &d->packet_.records[MAX_RECORDS - 1];
	*r = (struct record){ .kind = REC_NOTE, .layer = r->layer, .f = &full };
	return r;
}

static ALWAYS_INLINE void open_layer(struct dis *d, const struct decoder *dec, uint8_t index)
{
	struct packet *p = &d->packet_;
	p->n_layers = (uint16_t)(index + 1);
	struct layer *l = &p->layers[index];
	if (!d_brief(d) && p->n_records < MAX_RECORDS)
		p->records[p->n_records++] = (struct record){ .kind = REC_LAYER,
							      .layer = index,
							      .off = cur_off(&d->c.cur) };
	l->dec = dec;
	l->first = p->n_records;
	l->n_own = 0;
	l->parent = index ? d->c.layer_index : 0;
	l->nest = d->nest_;
	l->fault = CUR_OK;
	l->reason = NULL;
	l->off = d->c.cur.org_;
	l->len = d->c.cur.len_;
	l->cap = d->c.cur.cap_;
	d->c.layer = l;
	d->c.layer_index = index;
	d->c.depth = 0;
}

/* Runs one decoder over the bytes of `sub`; everything of the parent is as before afterwards. */
static inline void run_child(struct dis *d, const struct decoder *dec, const struct cursor *sub,
			     uint32_t claimed, const void *arg)
{
	struct dis_context saved = d->c;
	d->c.cur = *sub;
	d->c.arg = arg;
	d->c.claimed = claimed;
	enum want want = d->want_;
	if (want == WANT_INNER && !dec->skim)
		d->want_ = WANT_ALL;
	open_layer(d, dec, (uint8_t)d->packet_.n_layers);
	struct layer *child = d->c.layer;
	dec->decode(d);
	child->fault = d->c.cur.fault_;
	d->want_ = want;
	d->c = saved;
}

bool d_claims(const struct dis *d, enum table table, uint32_t key)
{
	return find_claim(d->reg_, table, key) != 0;
}

/* Hands the bytes of `sub` to a decoder as find_claim gives it; 0: to nobody. */
static inline bool hand_over(struct dis *d, uint8_t owner, const struct cursor *sub,
			     uint32_t claimed, const void *arg)
{
	if (!owner || d->c.cur.fault_)
		return false;
	const struct decoder *dec = dis_decoders[owner - 1];
	if (dec->probe && !dec->probe(d, d->reg_->state[owner - 1], arg))
		return false;
	if (d->packet_.n_layers >= MAX_LAYERS) {
		d_bad(d, "too many layers in one packet");
		return false;
	}
	run_child(d, dec, sub, claimed, arg);
	cur_skip(&d->c.cur, sub->len_);
	return true;
}

bool d_next_arg(struct dis *d, enum table table, uint32_t key, uint32_t n, const void *arg)
{
	struct cursor sub = cur_sub_clamp(&d->c.cur, n);
	return hand_over(d, find_claim(d->reg_, table, key), &sub, n, arg);
}

bool d_next(struct dis *d, enum table table, uint32_t key, uint32_t n)
{
	return d_next_arg(d, table, key, n, NULL);
}

bool d_next_claimed(struct dis *d, enum table table, uint32_t key, uint32_t claimed)
{
	struct cursor sub = cur_sub_clamp(&d->c.cur, d_left(d));
	return hand_over(d, find_claim(d->reg_, table, key), &sub, claimed, NULL);
}

bool d_quote(struct dis *d, enum table table, uint32_t key, uint32_t n)
{
	if (d_brief(d))
		return false;
	d->nest_++;
	bool found = d_next(d, table, key, n);
	d->nest_--;
	return found;
}

void *d_state(struct dis *d)
{
	for (uint32_t i = 0; i < dis_n_decoders; i++)
		if (dis_decoders[i] == d->c.layer->dec)
			return d->reg_->state[i];
	return NULL;
}

static bool has_line(const struct layer *l)
{
	return l->n_own && (l->dec->snoop.line || l->dec->snoop.line_fn);
}

/* The one line wanted may be that of a layer which put something off: decode it now. */
static void run_late(struct dis *d)
{
	struct packet *p = &d->packet_;
	uint32_t last = p->n_layers;
	while (last > 0 && !has_line(&p->layers[last - 1]))
		last--;
	if (last == 0 || last - 1 != d->late_layer_)
		return;
	struct layer *l = &p->layers[d->late_layer_];
	if (p->n_layers > last)
		p->n_records = p->layers[last].first;
	p->n_layers = (uint16_t)last;
	d->c.layer = l;
	d->c.layer_index = d->late_layer_;
	d->c.cur = cur_sub_clamp(&d->late_cur_, d->late_n_);
	d->late_(d);
}

static bool any_line(const struct packet *p)
{
	uint32_t i = p->n_layers;
	while (i > 0 && !has_line(&p->layers[i - 1]))
		i--;
	return i > 0;
}

/* Decodes the layer that skimming ended at, as the packet's only one. False: no line came of it. */
static ALWAYS_INLINE bool run_skimmed(struct dis *d, const struct decoder *dec,
				      const struct skim *in)
{
	struct packet *p = &d->packet_;
	d->c.cur.base_ = in->base_;
	d->c.cur.org_ = (uint32_t)(in->base_ - p->frame->data);
	d->c.cur.pos_ = 0;
	d->c.cur.cap_ = in->cap_;
	d->c.cur.len_ = in->len_;
	d->c.cur.fault_ = CUR_OK;
	d->c.claimed = in->claimed_;
	d->c.arg = in->has_arg_ ? &in->arg_ : NULL;
	open_layer(d, dec, 0);
	dec->decode(d);
	p->layers[0].fault = d->c.cur.fault_;
	return any_line(p);
}

static ALWAYS_INLINE struct skim *skim_start(struct dis *d, const struct frame *frame)
{
	struct skim *in = d->reg_->skimmed;
	in->base_ = frame->data;
	in->len_ = in->claimed_ = frame->len;
	in->cap_ = min_u32(frame->cap, frame->len);
	in->has_arg_ = false;
	return in;
}

/* A one-line run: skims to the layer that will have the line and decodes that one. False: no line
 * came of it. */
static ALWAYS_INLINE bool skim_frame(struct dis *d, const struct frame *frame, uint8_t owner)
{
	struct packet *p = &d->packet_;
	const struct decoder *dec = dis_decoders[owner - 1];
	struct skim *first = skim_start(d, frame), *in = first;
	for (; dec->skim; in++) {
		uint8_t n_ip4 = p->n_ip4;
		if (in == first + MAX_SKIMMED)
			return false;
		if (!dec->skim(in, p, in + 1))
			break;
		owner = find_claim(d->reg_, in[1].to_[0].table, in[1].to_[0].key);
		if (!owner)
			owner = find_claim(d->reg_, in[1].to_[1].table, in[1].to_[1].key);
		if (!owner) {
			p->n_ip4 = n_ip4; /* the decoder will count this layer */
			break;
		}
		dec = dis_decoders[owner - 1];
	}
	if (dec->leaf && d->opts_.leaves && dec->leaf(in, &p->leaf)) {
		p->leaf_of = dec;
		return true;
	}
	return run_skimmed(d, dec, in);
}

/* Does nobody want the payload of a datagram whose ports have no names? As d_ports asks. */
static NOINLINE bool is_unclaimed(const struct dis *d, const struct plain *v)
{
	const struct registry *reg = d->reg_;
	struct port_arg arg = ports_of(TRANSPORT_UDP, v->sport, v->dport);
	uint8_t transient = find_claim(reg, T_INTERNAL, IN_TRANSIENT);
	if (transient) {
		const struct decoder *dec = dis_decoders[transient - 1];
		if (!dec->probe || dec->probe(d, reg->state[transient - 1], &arg))
			return false;
	}
	return !find_claim(reg, T_UDP_PORT, v->dport) && !find_claim(reg, T_UDP_PORT, v->sport);
}

/* Finds the values of a plain packet. False: it is none. */
static ALWAYS_INLINE bool plain_frame(struct dis *d, const struct frame *frame, uint8_t owner)
{
	struct packet *p = &d->packet_;
	struct skim *in = skim_start(d, frame), *end = in + MAX_SKIMMED;
	p->plain.src = NULL;
	for (; owner && in < end; in++) {
		const struct decoder *dec = dis_decoders[owner - 1];
		enum plain_step step = PLAIN_NOT;
		if (dec->plain)
			step = dec->plain(in, &p->plain, in + 1);
		else if (dec->skim && dec->skim(in, p, in + 1))
			step = PLAIN_ON;
		if (step == PLAIN_END)
			return p->plain.src;
		if (step == PLAIN_NOBODY)
			return p->plain.src && is_unclaimed(d, &p->plain);
		if (step == PLAIN_NOT)
			return false;
		owner = find_claim(d->reg_, in[1].to_[0].table, in[1].to_[0].key);
	}
	return false;
}

static inline void clear_packet(struct dis *d)
{
	struct packet *p = &d->packet_;
	p->src.kind = p->dst.kind = END_NONE;
	p->leaf_of = NULL;
	p->is_plain = false;
	p->vlan_id = 0;
	p->n_layers = p->n_records = 0;
	p->n_ip4 = 0;
	d->full_ = false;
	d->late_ = NULL;
	d->arena_used_ = 0;
}

static COLD void decode_frame(struct dis *d, const struct frame *frame, uint8_t owner)
{
	struct cursor all = cur_over(frame->data, frame->cap, frame->len);
	clear_packet(d);
	d->c.cur = all;
	run_child(d, dis_decoders[owner - 1], &all, frame->len, NULL);
}

const struct packet *dis_frame(struct dis *d, const struct frame *frame, enum want want)
{
	struct packet *p = &d->packet_;
	p->frame = frame;
	uint8_t owner = find_claim(d->reg_, T_LINK, frame->link);
	if (unlikely(!owner))
		owner = find_claim(d->reg_, T_INTERNAL, IN_UNKNOWN_LINK);
	assert(owner);
	if (want == WANT_PLAIN) {
		bool may = d->opts_.no_streams && !d->opts_.udp_as;
		p->is_plain = may && plain_frame(d, frame, owner);
		if (likely(p->is_plain)) /* nobody looks at the rest */
			return p;
		want = WANT_INNER;
	}
	clear_packet(d);
	d->want_ = want;
	d->nest_ = 0;
	if (want != WANT_LINE || !skim_frame(d, frame, owner))
		decode_frame(d, frame, owner);
	if (d->late_)
		run_late(d);
	return p;
}

void d_detail(struct dis *d, uint32_t n, void (*part)(struct dis *d))
{
	if (d->want_ == WANT_LINE) {
		if (n) {
			d->late_ = part;
			d->late_cur_ = d->c.cur;
			d->late_n_ = n;
			d->late_layer_ = d->c.layer_index;
			cur_skip(&d->c.cur, min_u32(n, cur_left(&d->c.cur)));
		}
		return;
	}
	struct cursor rest = d->c.cur;
	d->c.cur = cur_sub_clamp(&rest, n);
	part(d);
	cur_fail(&rest, cur_fault(&d->c.cur));
	d->c.cur = rest;
	cur_skip(&d->c.cur, min_u32(n, cur_left(&d->c.cur)));
}

void d_limit(struct dis *d, uint32_t n)
{
	struct cursor sub = cur_sub_clamp(&d->c.cur, n);
	d->c.cur = sub;
}

/* ---- records ---- */

static uint64_t get(struct dis *d, const struct field *f, bool little)
{
	uint32_t off = cur_off(&d->c.cur);
	if (f->type == F_IP4 || f->type == F_IP6 || f->type == F_MAC) {
		struct span s = d_bytes(d, f, f->width);
		return s.p && s.n >= 4 ? load_be_(s.p, 4) : 0;
	}
	uint64_t v = little ? cur_le(&d->c.cur, f->width) : cur_be(&d->c.cur, f->width);
	if (d->c.cur.fault_)
		return 0;
	v = field_bits(f, v);
	struct record *r = d_push_(d, f, REC_VALUE);
	r->off = off;
	r->len = f->width;
	r->v.u = v;
	return v;
}

uint64_t d_get(struct dis *d, const struct field *f)
{
	return get(d, f, false);
}

uint64_t d_get_le(struct dis *d, const struct field *f)
{
	return get(d, f, true);
}

struct span d_rest(struct dis *d, const struct field *f)
{
	return d_bytes(d, f, d_held(d));
}

struct span d_cstr(struct dis *d, const struct field *f)
{
	uint32_t n = 0;
	uint32_t held = d_held(d);
	while (n < held && cur_peek(&d->c.cur, n, 1))
		n++;
	if (n == held) {
		cur_fail(&d->c.cur, held < cur_left(&d->c.cur) ? CUR_SNAPPED : CUR_SHORT);
		return (struct span){ NULL, 0 };
	}
	struct span s = d_bytes(d, f, n);
	cur_skip(&d->c.cur, 1);
	return s;
}

void d_bits(struct dis *d, const struct field *first, const struct field *last, uint64_t v)
{
	if (d->c.cur.fault_)
		return;
	struct record *r = d_push_(d, first, REC_BITS);
	r->v.u = v;
	r->n = (uint32_t)(last - first) + 1;
}

void d_built(struct dis *d, const struct field *f, const uint8_t *p, uint32_t n)
{
	if (d->c.cur.fault_)
		return;
	struct record *r = d_push_(d, f, REC_VALUE);
	r->v.p = p;
	r->n = n;
}

void d_note(struct dis *d, const struct field *f)
{
	if (!d_brief(d))
		d_push_(d, f, REC_NOTE);
}

void d_open(struct dis *d, const struct field *group)
{
	d_push_(d, group, REC_OPEN);
	d->c.depth++;
}

void d_open_as(struct dis *d, const struct field *group, uint64_t number)
{
	d_push_(d, group, REC_OPEN)->v.u = number;
	d->c.depth++;
}

void d_close(struct dis *d)
{
	d->c.depth--;
	d_push_(d, NULL, REC_CLOSE);
}

void d_bad(struct dis *d, const char *reason)
{
	if (d->c.cur.fault_)
		return;
	cur_fail(&d->c.cur, CUR_BAD);
	d->c.layer->reason = reason;
}

uint8_t *d_alloc(struct dis *d, uint32_t n)
{
	if (n > ARENA_SIZE - d->arena_used_) {
		d_bad(d, "too many built values in one packet");
		return NULL;
	}
	uint8_t *p = d->arena_ + d->arena_used_;
	d->arena_used_ += n;
	return p;
}
