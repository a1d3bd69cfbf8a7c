/* SipHash-2-4, as its authors' paper describes it. */
#include "prog/smallservd/siphash.h"

#include <string.h>

enum { WORD = 8, LAST_SHIFT = 56, FINAL_ROUNDS = 4 };

static uint64_t rotate(uint64_t x, unsigned by)
{
	return x << by | x >> (64 - by);
}

static void turn(uint64_t v[4])
{
	v[0] += v[1];
	v[1] = rotate(v[1], 13) ^ v[0];
	v[0] = rotate(v[0], 32);
	v[2] += v[3];
	v[3] = rotate(v[3], 16) ^ v[2];
	v[0] += v[3];
	v[3] = rotate(v[3], 21) ^ v[0];
	v[2] += v[1];
	v[1] = rotate(v[1], 17) ^ v[2];
	v[2] = rotate(v[2], 32);
}

static void take(uint64_t v[4], uint64_t word)
{
	v[3] ^= word;
	turn(v);
	turn(v);
	v[0] ^= word;
}

uint64_t siphash(const struct siphash_key *key, const void *bytes, size_t n)
{
	const uint8_t *p = bytes;
	uint64_t v[4] = { 0x736f6d6570736575 ^ key->k[0], 0x646f72616e646f6d ^ key->k[1],
			  0x6c7967656e657261 ^ key->k[0], 0x7465646279746573 ^ key->k[1] };
	size_t left = n;
	for (; left >= WORD; left -= WORD, p += WORD) {
		uint64_t word = 0;
		for (int i = WORD - 1; i >= 0; i--)
			word = word << 8 | p[i];
		take(v, word);
	}
	uint64_t last = (uint64_t)n << LAST_SHIFT;
	for (size_t i = 0; i < left; i++)
		last |= (uint64_t)p[i] << (8 * i);
	take(v, last);
	v[2] ^= 0xff;
	for (int i = 0; i < FINAL_ROUNDS; i++)
		turn(v);
	return v[0] ^ v[1] ^ v[2] ^ v[3];
}
