/*
 * A read-only table of keys and names, looked up both ways: the common ground of the files under
 * /etc and of the names table. A key may have several names and a name several keys. Rows are added
 * in the order of the file, then rows_seal builds the two indexes; look-ups deliver equal rows in
 * file order. Names are compared without regard to ASCII case.
 *
 * Bounds: ROWS_MAX rows and ROWS_TEXT_MAX bytes of names; what comes later is left out and counted.
 * A full table takes 2 MiB.
 */
#ifndef SONDE_NET_ROWS_H
#define SONDE_NET_ROWS_H

#include <stdbool.h>

#include "base/util.h"

enum { ROW_KEY_MAX = 16, ROWS_MAX = 32768, ROWS_TEXT_MAX = 1048576 };

struct row {
	uint8_t key[ROW_KEY_MAX]; /* unused bytes are 0 */
	uint8_t kind;		  /* part of the key: address family, protocol */
	bool alias;		  /* a further name of its line, not the first */
	uint32_t name_at;	  /* in text */
};

/* All zero is an empty table. */
struct rows {
	struct row *row;
	uint32_t n, cap;
	char *text;
	uint32_t text_len, text_cap;
	uint32_t *by_key, *by_name; /* positions in row; NULL until sealed */
	uint32_t n_lost;	    /* rows that did not fit */
};

/* Consecutive places first .. first + n - 1 of an index. */
struct row_range {
	uint32_t first, n;
};

/* Adds a row; key has n_key <= ROW_KEY_MAX bytes. A row beyond the bounds, or without memory, is
 * counted as lost. */
void rows_add(struct rows *t, const struct row *key, const char *name);

/* Ends adding. Returns 0 or -ENOMEM, then the table is empty. */
int rows_seal(struct rows *t) MUST_CHECK;
void rows_done(struct rows *t);

/* A row to look for or to add; at most ROW_KEY_MAX bytes are taken. */
struct row row_key(uint8_t kind, const void *key, size_t n_key);

/* The rows with the key (places of by_key) or the name (places of by_name). */
struct row_range rows_with_key(const struct rows *t, const struct row *key);
struct row_range rows_with_name(const struct rows *t, const char *name);

static inline const char *row_name(const struct rows *t, const struct row *row)
{
	return t->text + row->name_at;
}

/* The first name of the first line that has the key, or NULL. */
const char *rows_name(const struct rows *t, const struct row *key);

/* All names of the key, in file order, at most max. Returns how many. */
size_t rows_names(const struct rows *t, const struct row *key, const char **ret, size_t max);

#endif
