/*
 * Listings of programs. filter_list shows the kernel's program; as text, where the kernel does not
 * decide alone, that of user space, which does.
 */
#ifndef SONDE_FILTER_LIST_H
#define SONDE_FILTER_LIST_H

#include "base/out.h"
#include "filter/prog.h"

/* level 1: text, 2: C initialisers, 3: numbers, the count first. The program must be valid. */
void prog_list(const struct fprog *prog, int level, struct out *o);

/* The name of a scratch word: M[3], M[proto]. */
void prog_word_name(char *s, size_t size, uint32_t word);

/* The layout of snoop -C: a line for each word of the program, instructions by name, operands as
 * numbers; width of the index and of hexadecimal numbers in digits. */
struct list_layout {
	uint32_t index_width, hex_width;
	const char *behind; /* the name of an instruction */
};
void prog_list_words(const struct fprog *prog, const struct list_layout *layout, struct out *o);

#endif
