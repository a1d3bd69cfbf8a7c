/* Building pcapng blocks, and copying options and blocks of the other byte order. */
#include "capfile/pcapng_block.h"

enum { TAIL = 8 }; /* end of options, and the length again */

int block_begin(struct capout *out, struct block *b, uint32_t type, size_t room)
{
	*b = (struct block){ .p = sink_room(&out->sink, 8 + room + TAIL), .n = 8 };
	if (unlikely(!b->p))
		return out->sink.error;
	put_le32(b->p, type);
	return 0;
}

void block_end(struct capout *out, struct block *b)
{
	if (b->has_options)
		block_u32(b, OPT_END);
	b->n += 4;
	put_le32(b->p + b->n - 4, b->n);
	put_le32(b->p + 4, b->n);
	sink_add(&out->sink, b->n);
}

uint8_t *block_option(struct block *b, uint16_t code, const void *value, uint32_t n)
{
	uint8_t *p = b->p + b->n;
	put_le16(p, code);
	put_le16(p + 2, (uint16_t)n);
	memset(p + 4 + (n & ~3U), 0, n % 4 ? 4 : 0);
	if (n)
		memcpy(p + 4, value, n);
	b->n += 4 + pad4(n);
	b->has_options = true;
	return p + 4;
}

void block_text(struct block *b, uint16_t code, const char *text)
{
	if (text && *text)
		(void)block_option(b, code, text, (uint32_t)min_size(strlen(text), CAP_IFDESC_MAX));
}

void block_option32(struct block *b, uint16_t code, uint32_t v)
{
	uint8_t bytes[4];
	put_le32(bytes, v);
	(void)block_option(b, code, bytes, sizeof(bytes));
}

void block_option64(struct block *b, uint16_t code, uint64_t v)
{
	uint8_t bytes[8];
	put_le64(bytes, v);
	(void)block_option(b, code, bytes, sizeof(bytes));
}

/* ---- copies ---- */

/* Where options hold numbers that follow the byte order of their section. */
static const struct numbers {
	uint32_t type; /* of block */
	uint16_t code;
	uint8_t at, width, n;
} numbers[] = {
	{ PCAPNG_IDB, IDB_SPEED, 0, 8, 1 },    { PCAPNG_IDB, IDB_TXSPEED, 0, 8, 1 },
	{ PCAPNG_IDB, IDB_RXSPEED, 0, 8, 1 },  { PCAPNG_EPB, EPB_FLAGS, 0, 4, 1 },
	{ PCAPNG_EPB, EPB_PACKETID, 0, 8, 1 }, { PCAPNG_EPB, EPB_QUEUE, 0, 4, 1 },
	{ PCAPNG_EPB, EPB_VERDICT, 1, 8, 1 },  { PCAPNG_EPB, EPB_PROCESS, 0, 4, 2 },
};

static void reverse(uint8_t *p, uint32_t n)
{
	for (uint32_t i = 0; i < n / 2; i++) {
		uint8_t byte = p[i];
		p[i] = p[n - 1 - i];
		p[n - 1 - i] = byte;
	}
}

bool option_is_private(uint16_t code)
{
	return code == OPT_CUSTOM_TEXT_PRIVATE || code == OPT_CUSTOM_BYTES_PRIVATE;
}

void block_copy_option(struct block *b, const struct option_walk *w, uint32_t type)
{
	uint32_t n = w->value.n;
	uint8_t *p = block_option(b, w->code, w->value.p, n);
	if (w->swapped == HOST_IS_BE)
		return;
	if ((w->code == OPT_CUSTOM_TEXT || w->code == OPT_CUSTOM_BYTES) && n >= 4)
		reverse(p, 4); /* the enterprise number */
	for (size_t i = 0; i < ARRAY_LEN(numbers); i++) {
		const struct numbers *nu = &numbers[i];
		if (nu->type != type || nu->code != w->code)
			continue;
		for (uint32_t k = 0, at = nu->at; k < nu->n && at + nu->width <= n; k++) {
			reverse(p + at, nu->width);
			at += nu->width;
		}
	}
}

/* Names of addresses, and the options behind them: all are type, length and value. */
static void turn_names(uint8_t *p, uint32_t n)
{
	uint32_t at = 0;
	while (n - at >= 4) {
		reverse(p + at, 2);
		reverse(p + at + 2, 2);
		uint32_t len = p[at + 2] | (uint32_t)p[at + 3] << 8;
		if (pad4(len) > n - at - 4)
			return;
		at += 4 + pad4(len);
	}
}

int block_copy(struct capout *out, const struct cap_block *block, struct err *err)
{
	struct block b;
	uint32_t n = block->body.n;
	bool turn = block->swapped != HOST_IS_BE;
	/* How numbers in custom data are ordered is known to their maker only. */
	if (turn && block->type == PCAPNG_CUSTOM) {
		capout_lose(out, LOSS_CUSTOM);
		return 0;
	}
	if (block_begin(out, &b, block->type, pad4(n)) < 0)
		return capout_failed(out, err);
	uint8_t *p = b.p + b.n;
	if (n)
		memcpy(p, block->body.p, n);
	memset(p + n, 0, pad4(n) - n);
	b.n += pad4(n);
	if (turn)
		turn_names(p, n);
	block_end(out, &b);
	return 0;
}
