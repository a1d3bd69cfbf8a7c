/*
 * What a tracepoint of the kernel records. Where the values stand differs between kernels, so it is
 * read from the tracepoint's "format" file and never assumed:
 *
 *	tracepoint_parse(&t, text, n, &err);
 *	const struct tracepoint_field *f = tracepoint_field(&t, "newstate");
 *	if (tracepoint_number(f, record, n, &state)) ...
 *
 * Numbers are in the order of this host.
 */
#ifndef SONDE_LIVE_TRACEPOINT_H
#define SONDE_LIVE_TRACEPOINT_H

#include <stdbool.h>

#include "base/err.h"

enum {
	TRACEPOINT_FIELDS_MAX = 48, /* further ones are left out */
	TRACEPOINT_NAME_MAX = 32,   /* with the terminating NUL; longer ones are left out */
	TRACEPOINT_WORDS_MAX = 64,
};

struct tracepoint_field {
	char name[TRACEPOINT_NAME_MAX];
	uint16_t off, size; /* bytes in the record */
	bool is_signed;
};

struct tracepoint {
	uint16_t id;
	uint16_t n_fields;
	struct tracepoint_field fields[TRACEPOINT_FIELDS_MAX];
};

/* The words that the kernel would print for the values of a field. */
struct tracepoint_words {
	uint32_t n;
	struct {
		uint32_t value;
		char text[TRACEPOINT_NAME_MAX];
	} list[TRACEPOINT_WORDS_MAX];
};

/* Reads a format file. Returns 0, or -EINVAL with a sentence. */
int tracepoint_parse(struct tracepoint *ret, const char *text, size_t n,
		     struct err *err) MUST_CHECK;

/* NULL: this kernel does not record it. */
const struct tracepoint_field *tracepoint_field(const struct tracepoint *t, const char *name);

/* The value of an integer of 1, 2, 4 or 8 bytes in a record of n bytes. False: there is none; f may
 * be NULL. */
bool tracepoint_number(const struct tracepoint_field *f, const uint8_t *record, uint32_t n,
		       uint64_t *ret) MUST_CHECK;

/* The field's bytes, at least min of them; n 0 if there are none. f may be NULL. */
struct span tracepoint_bytes(const struct tracepoint_field *f, const uint8_t *record, uint32_t n,
			     uint32_t min);

/* The words of one field, as the format's last line has them; none is no mistake. */
void tracepoint_find_words(struct tracepoint_words *ret, const char *text, size_t n,
			   const char *field);
const char *tracepoint_word(const struct tracepoint_words *w, uint64_t value);

#endif
