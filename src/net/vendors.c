/* The IEEE's registries of hardware addresses, as CSV (RFC 4180). */
#include "net/vendors.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "net/lines.h"

enum { MAC_BITS = 48, HEX_MIN = 6, HEX_MAX = 9, LOCAL_BIT = 2 };

struct assignment {
	uint64_t prefix; /* the address's first bits; the others are 0 */
	uint32_t bits;
	uint32_t name; /* offset in the text */
};

struct vendors {
	struct assignment *list;
	uint32_t n, room;
	char *text;
	uint32_t n_text, text_room;
	bool out_of_memory;
};

/* Doubles an array until it holds need items of size. */
static bool grow(void **array, uint32_t *room, uint64_t need, size_t size)
{
	uint64_t more = *room ? *room : 4096;
	while (more < need)
		more *= 2;
	if (more == *room)
		return true;
	void *bigger = realloc(*array, (size_t)more * size);
	if (!bigger)
		return false;
	*array = bigger;
	*room = (uint32_t)more;
	return true;
}

static void add(struct vendors *v, const struct assignment *assignment, const char *name)
{
	size_t n = strlen(name) + 1;
	if (v->n == VENDORS_MAX || v->n_text + n > VENDORS_TEXT_MAX)
		return;
	if (!grow((void **)&v->list, &v->room, (uint64_t)v->n + 1, sizeof(*v->list)) ||
	    !grow((void **)&v->text, &v->text_room, v->n_text + n, 1)) {
		v->out_of_memory = true;
		return;
	}
	v->list[v->n] = *assignment;
	v->list[v->n++].name = v->n_text;
	memcpy(v->text + v->n_text, name, n);
	v->n_text += (uint32_t)n;
}

/* The next value of a CSV line, unquoted in place; NULL at the end. */
static char *csv_value(char **at)
{
	char *value = *at, *to = value;
	if (!value)
		return NULL;
	if (*value != '"')
		return strsep(at, ",");
	for (char *c = value + 1; *c; c++) {
		if (*c == '"' && c[1] != '"') {
			*to = '\0';
			*at = c[1] == ',' ? c + 2 : NULL;
			return value;
		}
		*to++ = *c;
		c += *c == '"';
	}
	*to = '\0'; /* the line ends inside the quotes */
	*at = NULL;
	return value;
}

static bool parse_prefix(const char *hex, struct assignment *ret)
{
	size_t n = strlen(hex);
	if (n < HEX_MIN || n > HEX_MAX || strspn(hex, "0123456789ABCDEFabcdef") != n)
		return false;
	ret->bits = (uint32_t)n * 4;
	ret->prefix = 0;
	for (size_t i = 0; i < n; i++) {
		char c = hex[i];
		unsigned digit = c <= '9' ? (unsigned)(c - '0') : (unsigned)((c | 0x20) - 'a' + 10);
		ret->prefix = ret->prefix << 4 | digit;
	}
	ret->prefix <<= MAC_BITS - ret->bits;
	return true;
}

static void take_line(void *user, char *text)
{
	struct assignment assignment;
	char *registry = csv_value(&text), *hex = csv_value(&text), *name = csv_value(&text);
	/* A line that goes on an address of several lines has no prefix there. */
	if (registry && hex && name && *name && parse_prefix(hex, &assignment))
		add(user, &assignment, name);
}

static int compare(const void *a, const void *b)
{
	const struct assignment *x = a, *y = b;
	if (x->bits != y->bits)
		return x->bits < y->bits ? -1 : 1;
	return x->prefix < y->prefix ? -1 : x->prefix > y->prefix;
}

static void vendors_freep(struct vendors **vendors)
{
	vendors_free(*vendors);
}

int vendors_load(struct vendors **ret_vendors, const char *folder, struct err *err)
{
	static const char *const files[] = { "oui.csv", "mam.csv", "oui36.csv", "iab.csv" };
	CLEANUP(vendors_freep) struct vendors *v = calloc(1, sizeof(*v));
	struct lines *lines = v ? malloc(sizeof(*lines)) : NULL;
	if (!lines)
		return err_set(err, ENOMEM, "out of memory");
	for (size_t i = 0; i < ARRAY_LEN(files); i++) {
		char path[4096];
		snprintf(path, sizeof(path), "%s/%s", folder, files[i]);
		lines_init(lines, take_line, v);
		if (lines_read_file(lines, path, NULL) < 0)
			continue;
	}
	free(lines);
	if (v->out_of_memory)
		return err_set(err, ENOMEM, "out of memory");
	if (!v->n)
		return err_set(err, ENOENT, "%s: no registry of hardware addresses is there",
			       folder);
	qsort(v->list, v->n, sizeof(*v->list), compare);
	*ret_vendors = TAKE(v);
	return 0;
}

void vendors_free(struct vendors *vendors)
{
	if (!vendors)
		return;
	free(vendors->list);
	free(vendors->text);
	free(vendors);
}

const char *vendors_name(const struct vendors *vendors, const uint8_t mac[static 6])
{
	static const uint32_t lengths[] = { 36, 28, 24 };
	if (mac[0] & LOCAL_BIT)
		return "<locally administered>";
	if (!vendors)
		return NULL;
	uint64_t address = 0;
	for (int i = 0; i < 6; i++)
		address = address << 8 | mac[i];
	for (size_t i = 0; i < ARRAY_LEN(lengths); i++) {
		uint64_t mask = ~UINT64_C(0) << (MAC_BITS - lengths[i]);
		struct assignment key = { address & mask, lengths[i], 0 };
		const struct assignment *found =
			bsearch(&key, vendors->list, vendors->n, sizeof(key), compare);
		if (found)
			return vendors->text + found->name;
	}
	return NULL;
}
