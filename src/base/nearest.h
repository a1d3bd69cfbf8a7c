/*
 * The word that a text is most likely to stand for: candidates are compared with it one by one.
 *
 *	struct nearest best = nearest_init(text, n);
 *	for each word: nearest_try(&best, word);
 *	best.name is the nearest, or NULL
 */
#ifndef SONDE_BASE_NEAREST_H
#define SONDE_BASE_NEAREST_H

#include "base/util.h"

struct nearest {
	const char *text;
	uint32_t n;
	uint32_t limit; /* what is nearer than this counts */
	const char *name;
};

struct nearest nearest_init(const char *text, uint32_t n);
void nearest_try(struct nearest *best, const char *name);

#endif
