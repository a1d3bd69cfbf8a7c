/* Keys and names, sorted both ways. */
#include "net/rows.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { ROWS_FIRST = 64, TEXT_FIRST = 1024 };

static uint8_t fold(char c)
{
	return (uint8_t)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

static int compare_names(const char *a, const char *b)
{
	for (; fold(*a) == fold(*b); a++, b++)
		if (!*a)
			return 0;
	return fold(*a) < fold(*b) ? -1 : 1;
}

static int compare_keys(const struct row *a, const struct row *b)
{
	if (a->kind != b->kind)
		return a->kind < b->kind ? -1 : 1;
	return memcmp(a->key, b->key, ROW_KEY_MAX);
}

/* Equal rows keep the order of the file: the place decides. */
static int compare_places(uint32_t a, uint32_t b)
{
	return (a > b) - (a < b);
}

static int by_key(const void *a, const void *b, void *table)
{
	const struct rows *t = table;
	uint32_t i = *(const uint32_t *)a, j = *(const uint32_t *)b;
	int r = compare_keys(&t->row[i], &t->row[j]);
	return r ? r : compare_places(i, j);
}

static int by_name(const void *a, const void *b, void *table)
{
	const struct rows *t = table;
	uint32_t i = *(const uint32_t *)a, j = *(const uint32_t *)b;
	int r = compare_names(row_name(t, &t->row[i]), row_name(t, &t->row[j]));
	return r ? r : compare_places(i, j);
}

/* Doubles *block until n elements fit. Returns whether they do; max is the bound. */
static bool grow(void **block, uint32_t *cap, uint32_t n, uint32_t max, size_t size)
{
	if (n <= *cap)
		return true;
	if (n > max)
		return false;
	uint32_t want = *cap;
	while (want < n)
		want = want > max / 2 ? max : want * 2;
	void *bigger = realloc(*block, want * size);
	if (!bigger)
		return false;
	*block = bigger;
	*cap = want;
	return true;
}

static bool make_room(struct rows *t, size_t name_size)
{
	if (name_size > ROWS_TEXT_MAX - t->text_len)
		return false;
	if (!t->row) {
		t->row = malloc(ROWS_FIRST * sizeof(*t->row));
		t->cap = t->row ? ROWS_FIRST : 0;
	}
	if (!t->text) {
		t->text = malloc(TEXT_FIRST);
		t->text_cap = t->text ? TEXT_FIRST : 0;
	}
	if (!t->row || !t->text)
		return false;
	void *row = t->row, *text = t->text;
	bool fits = grow(&row, &t->cap, t->n + 1, ROWS_MAX, sizeof(*t->row)) &&
		    grow(&text, &t->text_cap, t->text_len + (uint32_t)name_size, ROWS_TEXT_MAX, 1);
	t->row = row;
	t->text = text;
	return fits;
}

void rows_add(struct rows *t, const struct row *key, const char *name)
{
	assert(!t->by_key);
	size_t name_size = strlen(name) + 1;
	if (!make_room(t, name_size)) {
		t->n_lost++;
		return;
	}
	t->row[t->n] = *key;
	t->row[t->n++].name_at = t->text_len;
	memcpy(t->text + t->text_len, name, name_size);
	t->text_len += (uint32_t)name_size;
}

int rows_seal(struct rows *t)
{
	assert(!t->by_key);
	uint32_t n = t->n ? t->n : 1;
	t->by_key = malloc(n * sizeof(*t->by_key));
	t->by_name = malloc(n * sizeof(*t->by_name));
	if (!t->by_key || !t->by_name) {
		rows_done(t);
		return -ENOMEM;
	}
	for (uint32_t i = 0; i < t->n; i++)
		t->by_key[i] = t->by_name[i] = i;
	qsort_r(t->by_key, t->n, sizeof(*t->by_key), by_key, t);
	qsort_r(t->by_name, t->n, sizeof(*t->by_name), by_name, t);
	return 0;
}

void rows_done(struct rows *t)
{
	free(t->row);
	free(t->text);
	free(t->by_key);
	free(t->by_name);
	*t = (struct rows){ 0 };
}

struct row row_key(uint8_t kind, const void *key, size_t n_key)
{
	struct row row = { .kind = kind };
	memcpy(row.key, key, min_size(n_key, ROW_KEY_MAX));
	return row;
}

static int compare_to_key(const struct rows *t, uint32_t place, const void *key)
{
	return compare_keys(&t->row[t->by_key[place]], key);
}

static int compare_to_name(const struct rows *t, uint32_t place, const void *name)
{
	return compare_names(row_name(t, &t->row[t->by_name[place]]), name);
}

/* The first place whose row is not less than what is sought or, with past_equal, greater. */
static uint32_t bound(const struct rows *t, const void *sought, bool past_equal,
		      int (*compare)(const struct rows *t, uint32_t place, const void *sought))
{
	uint32_t low = 0, high = t->n;
	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		int r = compare(t, middle, sought);
		if (r < 0 || (r == 0 && past_equal))
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

struct row_range rows_with_key(const struct rows *t, const struct row *key)
{
	uint32_t first = bound(t, key, false, compare_to_key);
	return (struct row_range){ first, bound(t, key, true, compare_to_key) - first };
}

struct row_range rows_with_name(const struct rows *t, const char *name)
{
	uint32_t first = bound(t, name, false, compare_to_name);
	return (struct row_range){ first, bound(t, name, true, compare_to_name) - first };
}

const char *rows_name(const struct rows *t, const struct row *key)
{
	struct row_range found = rows_with_key(t, key);
	return found.n ? row_name(t, &t->row[t->by_key[found.first]]) : NULL;
}

size_t rows_names(const struct rows *t, const struct row *key, const char **ret, size_t max)
{
	struct row_range found = rows_with_key(t, key);
	size_t n = min_size(found.n, max);
	for (size_t i = 0; i < n; i++)
		ret[i] = row_name(t, &t->row[t->by_key[found.first + i]]);
	return n;
}
