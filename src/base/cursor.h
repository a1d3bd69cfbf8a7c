/*
 * The cursor: the only code that dereferences packet bytes.
 *
 * A layer has two lengths: cap, the bytes we hold, and len, the bytes it had on the wire. Running
 * past cap is our snap length (CUR_SNAPPED); running past len is the sender's fault (CUR_SHORT).
 * The first failure sticks and later reads return zero, so that a decoder is straight-line code
 * with no checks and cannot read outside. Zero must therefore be harmless: test a read value before
 * dividing by it.
 */
#ifndef SONDE_BASE_CURSOR_H
#define SONDE_BASE_CURSOR_H

#include <string.h>

#include "base/bytes.h"
#include "base/util.h"

enum cur_fault { CUR_OK, CUR_SNAPPED, CUR_SHORT, CUR_BAD };

/* Members end in _: touched only in this header. */
struct cursor {
	const uint8_t *base_; /* first byte of this layer */
	uint32_t org_;	      /* where base_ lies in the frame */
	uint32_t pos_;	      /* next byte;     pos_ <= len_ */
	uint32_t cap_;	      /* bytes held;    cap_ <= len_ */
	uint32_t len_;	      /* bytes on the wire */
	uint8_t fault_;	      /* enum cur_fault: the first failure, sticky */
};

/* A cursor over n_cap held bytes of n_len on the wire (a smaller n_len limits n_cap). */
static inline struct cursor cur_over(const uint8_t *p, uint32_t n_cap, uint32_t n_len)
{
	return (struct cursor){ .base_ = p, .cap_ = min_u32(n_cap, n_len), .len_ = n_len };
}

/* The next n bytes, or NULL with the fault set. Base of every read. */
static inline const uint8_t *cur_take_(struct cursor *c, uint32_t n)
{
	if (unlikely(c->fault_))
		return NULL;
	if (unlikely(n > c->len_ - c->pos_)) {
		c->fault_ = CUR_SHORT;
		return NULL;
	}
	if (unlikely(c->pos_ > c->cap_ || n > c->cap_ - c->pos_)) {
		c->fault_ = CUR_SNAPPED;
		return NULL;
	}
	const uint8_t *p = c->base_ + c->pos_;
	c->pos_ += n;
	return p;
}

/* Big-endian load of a constant width 1..8 from bytes that a take has already checked. */
static inline uint64_t load_be_(const uint8_t *p, uint32_t width)
{
	switch (width) {
	case 1:
		return p[0];
	case 2:
		return (uint64_t)p[0] << 8 | p[1];
	case 4:
		return (uint64_t)p[0] << 24 | (uint64_t)p[1] << 16 | (uint64_t)p[2] << 8 | p[3];
	default: {
		uint64_t v = 0;
		for (uint32_t i = 0; i < width; i++)
			v = v << 8 | p[i];
		return v;
	}
	}
}

static inline uint64_t cur_be(struct cursor *c, uint32_t width)
{
	const uint8_t *p = cur_take_(c, width);
	return p ? load_be_(p, width) : 0;
}

static inline uint64_t cur_le(struct cursor *c, uint32_t width)
{
	const uint8_t *p = cur_take_(c, width);
	uint64_t v = 0;
	for (uint32_t i = width; p && i > 0; i--)
		v = v << 8 | p[i - 1];
	return v;
}

static inline uint8_t cur_u8(struct cursor *c)
{
	return (uint8_t)cur_be(c, 1);
}

static inline uint16_t cur_be16(struct cursor *c)
{
	return (uint16_t)cur_be(c, 2);
}

static inline uint32_t cur_be32(struct cursor *c)
{
	return (uint32_t)cur_be(c, 4);
}

/* The next n bytes as a span; empty after a fault. */
static inline struct span cur_bytes(struct cursor *c, uint32_t n)
{
	const uint8_t *p = cur_take_(c, n);
	return p ? (struct span){ p, n } : (struct span){ NULL, 0 };
}

/* Looks at width (1..8) bytes at offset `at` from the next byte without moving; 0 if they are not
 * held. */
static inline uint64_t cur_peek(const struct cursor *c, uint32_t at, uint32_t width)
{
	if (c->fault_ || c->pos_ > c->cap_ || at > c->cap_ - c->pos_ ||
	    width > c->cap_ - c->pos_ - at)
		return 0;
	return load_be_(c->base_ + c->pos_ + at, width);
}

/* Length of the leading run of printing ASCII and TAB among the next held bytes, at most max. */
static inline uint32_t cur_run_text(const struct cursor *c, uint32_t max)
{
	if (c->fault_ || c->pos_ >= c->cap_)
		return 0;
	const uint8_t *p = c->base_ + c->pos_;
	uint32_t n = min_u32(max, c->cap_ - c->pos_);
	uint32_t i = 0;
	/* Eight at a time, the first in the lowest place: a byte below 0x20, 0x7f or above sets its
	 * top bit here; carries reach only bytes behind one. */
	while (i + 8 <= n) {
		uint64_t v = get64(p + i, HOST_IS_BE);
		v = (v | (v + 0x0101010101010101) | (v - 0x2020202020202020)) & 0x8080808080808080;
		i += v ? (uint32_t)__builtin_ctzll(v) / 8 : 8;
		if (v && p[i++] != '\t')
			return i - 1;
	}
	while (i < n && ((p[i] >= 0x20 && p[i] < 0x7f) || p[i] == '\t'))
		i++;
	return i;
}

/* How many of the n bytes from `at` behind the next one on lie before the first that is `byte`;
 * fewer are looked at where fewer are held. */
static inline uint32_t cur_before(const struct cursor *c, uint32_t at, uint32_t n, uint8_t byte)
{
	if (c->fault_ || c->pos_ > c->cap_ || at > c->cap_ - c->pos_)
		return 0;
	n = min_u32(n, c->cap_ - c->pos_ - at);
	const uint8_t *p = c->base_ + c->pos_ + at;
	const uint8_t *found = n ? memchr(p, byte, n) : NULL;
	return found ? (uint32_t)(found - p) : n;
}

/* Moves over n bytes that need not be held: only running past len is a fault. */
static inline void cur_skip(struct cursor *c, uint32_t n)
{
	if (c->fault_)
		return;
	if (n > c->len_ - c->pos_) {
		c->fault_ = CUR_SHORT;
		return;
	}
	c->pos_ += n;
}

/* Bytes left on the wire; 0 after a fault, so that "while (cur_left(c))" ends. */
static inline uint32_t cur_left(const struct cursor *c)
{
	return c->fault_ ? 0 : c->len_ - c->pos_;
}

/* Bytes left that we hold; 0 after a fault. */
static inline uint32_t cur_held(const struct cursor *c)
{
	return c->fault_ || c->pos_ > c->cap_ ? 0 : c->cap_ - c->pos_;
}

/* Offset of the next byte in the frame. */
static inline uint32_t cur_off(const struct cursor *c)
{
	return c->org_ + c->pos_;
}

static inline enum cur_fault cur_fault(const struct cursor *c)
{
	return (enum cur_fault)c->fault_;
}

static inline void cur_fail(struct cursor *c, enum cur_fault fault)
{
	if (!c->fault_)
		c->fault_ = (uint8_t)fault;
}

/* A child over the next n bytes, which may be fewer than n on the wire: it is then shorter (IP
 * total length larger than the frame). The parent does not move. */
static inline struct cursor cur_sub_clamp(const struct cursor *c, uint32_t n)
{
	uint32_t left = min_u32(cur_left(c), n);
	uint32_t held = min_u32(cur_held(c), left);
	return (struct cursor){
		.base_ = held ? c->base_ + c->pos_ : c->base_,
		.org_ = c->org_ + c->pos_,
		.cap_ = held,
		.len_ = left,
		.fault_ = c->fault_,
	};
}

/* The same for a cursor at its start, from `skip` held bytes on; member by member, because what was
 * just written in pieces is slow to copy as a whole. */
static inline void cur_child(const struct cursor *c, uint32_t skip, uint32_t n, struct cursor *ret)
{
	uint32_t len = min_u32(c->len_ - skip, n);
	ret->base_ = c->base_ + skip;
	ret->org_ = c->org_ + skip;
	ret->pos_ = 0;
	ret->len_ = len;
	ret->cap_ = min_u32(c->cap_ - skip, len);
	ret->fault_ = CUR_OK;
}

/* The next byte becomes the one `at` bytes after the layer's start; at must lie inside the layer.
 * Callers that follow offsets from the packet require each to be lower than the one before. */
static inline void cur_seek(struct cursor *c, uint32_t at)
{
	if (at > c->len_)
		cur_fail(c, CUR_BAD);
	else
		c->pos_ = at;
}

static inline uint32_t cur_pos(const struct cursor *c)
{
	return c->pos_;
}

#endif
