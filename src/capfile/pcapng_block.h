/* Blocks of a pcapng file under construction, little-endian, in the buffer of the sink. */
#ifndef SONDE_CAPFILE_PCAPNG_BLOCK_H
#define SONDE_CAPFILE_PCAPNG_BLOCK_H

#include "capfile/pcapng.h"
#include "capfile/writer.h"

struct block {
	uint8_t *p;
	uint32_t n;
	bool has_options;
};

static inline uint32_t pad4(uint32_t n)
{
	return (n + 3) & ~3U;
}

/* room: what is put into it at most, beside the frame of the block. Negative: the sink has
 * failed. */
int block_begin(struct capout *out, struct block *b, uint32_t type, size_t room) MUST_CHECK;
void block_end(struct capout *out, struct block *b);

static inline void block_u32(struct block *b, uint32_t v)
{
	put_le32(b->p + b->n, v);
	b->n += 4;
}

/* A 64-bit number as two words, the high one first. */
static inline void block_time(struct block *b, uint64_t units)
{
	block_u32(b, (uint32_t)(units >> 32));
	block_u32(b, (uint32_t)units);
}

/* Returns where the value is. */
uint8_t *block_option(struct block *b, uint16_t code, const void *value, uint32_t n);
/* Nothing if text is NULL or empty; at most CAP_IFDESC_MAX octets. */
void block_text(struct block *b, uint16_t code, const char *text);
void block_option32(struct block *b, uint16_t code, uint32_t v);
void block_option64(struct block *b, uint16_t code, uint64_t v);

/* An option that its maker does not want copied. */
bool option_is_private(uint16_t code);

/* Copies the option that w is at, of a block of the given type, turned to little-endian. */
void block_copy_option(struct block *b, const struct option_walk *w, uint32_t type);

/* Writes a copy of a block that is no packet. */
int block_copy(struct capout *out, const struct cap_block *block, struct err *err) MUST_CHECK;

#endif
