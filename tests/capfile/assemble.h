/*
 * Capture files in the tests' tables are texts of tokens, which assemble() turns into bytes:
 *
 *	l4=10 l2=0x2 l8=-1	little-endian numbers, 4, 2, 8 octets; b4= ... big-endian
 *	0a0dff			octets
 *	'snoop			text up to the next blank
 *	*12			zeros
 *	[l 6 ... ]		a pcapng block of type 6, lengths and padding; [b big-endian
 *	{l 2 ... }		a pcapng option, code 2, length and padding; {b big-endian
 */
#ifndef SONDE_TESTS_CAPFILE_ASSEMBLE_H
#define SONDE_TESTS_CAPFILE_ASSEMBLE_H

#include <assert.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { ASM_MAX = 4 * 1024 * 1024 };

struct assembly {
	uint8_t *p;
	size_t n;
	size_t block_at, option_at;
	bool block_be, option_be;
};

static inline uint64_t asm_number(const char *s)
{
	uint64_t v = 0;
	bool minus = *s == '-';
	s += minus;
	bool hex = s[0] == '0' && s[1] == 'x';
	for (s += hex ? 2 : 0; *s && *s != ' '; s++) {
		unsigned digit = *s >= 'a' ? (unsigned)(*s - 'a') + 10 : (unsigned)(*s - '0');
		v = v * (hex ? 16 : 10) + digit;
	}
	return minus ? -v : v;
}

static inline void asm_byte(struct assembly *a, uint8_t byte)
{
	assert(a->n < ASM_MAX);
	a->p[a->n++] = byte;
}

static inline void asm_at(struct assembly *a, size_t at, uint64_t v, bool be, unsigned width)
{
	for (unsigned i = 0; i < width; i++)
		a->p[at + i] = (uint8_t)(v >> 8 * (be ? width - 1 - i : i));
}

static inline void asm_put(struct assembly *a, uint64_t v, bool be, unsigned width)
{
	assert(a->n + width <= ASM_MAX);
	asm_at(a, a->n, v, be, width);
	a->n += width;
}

static inline void asm_pad(struct assembly *a, size_t from)
{
	while ((a->n - from) % 4)
		asm_byte(a, 0);
}

/* '[' and '{': begins a block or an option whose number is the next token. */
static inline const char *asm_open(struct assembly *a, const char *t)
{
	bool be = t[1] == 'b';
	uint64_t number = asm_number(t + 3);
	if (*t == '[') {
		a->block_at = a->n;
		a->block_be = be;
		asm_put(a, number, be, 4);
		asm_put(a, 0, be, 4);
	} else {
		a->option_at = a->n;
		a->option_be = be;
		asm_put(a, number, be, 2);
		asm_put(a, 0, be, 2);
	}
	t += 3;
	return t + strcspn(t, " ");
}

static inline void asm_close(struct assembly *a, char bracket)
{
	if (bracket == ']') {
		asm_pad(a, a->block_at);
		asm_put(a, a->n + 4 - a->block_at, a->block_be, 4);
		asm_at(a, a->block_at + 4, a->n - a->block_at, a->block_be, 4);
	} else {
		asm_at(a, a->option_at + 2, a->n - a->option_at - 4, a->option_be, 2);
		asm_pad(a, a->option_at);
	}
}

static inline void asm_hex(struct assembly *a, const char *t, size_t n)
{
	for (size_t i = 0; i + 1 < n; i += 2) {
		char pair[] = { '0', 'x', t[i], t[i + 1], '\0' };
		asm_byte(a, (uint8_t)asm_number(pair));
	}
}

static inline struct assembly assemble(const char *t)
{
	struct assembly a = { .p = malloc(ASM_MAX) };
	assert(a.p);
	while (*(t += strspn(t, " "))) {
		size_t n = strcspn(t, " ");
		if (*t == '[' || *t == '{') {
			t = asm_open(&a, t);
			continue;
		}
		if (*t == ']' || *t == '}')
			asm_close(&a, *t);
		else if (*t == '\'')
			for (size_t i = 1; i < n; i++)
				asm_byte(&a, (uint8_t)t[i]);
		else if (*t == '*')
			for (uint64_t i = asm_number(t + 1); i > 0; i--)
				asm_byte(&a, 0);
		else if (n > 2 && t[2] == '=')
			asm_put(&a, asm_number(t + 3), *t == 'b', (unsigned)(t[1] - '0'));
		else
			asm_hex(&a, t, n);
		t += n;
	}
	return a;
}

#endif
