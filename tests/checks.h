/*
 * What must hold of everything that is shown of packets: text is UTF-8 without control bytes, and
 * JSON is well-formed without a key twice. For property tests and fuzz targets.
 */
#ifndef SONDE_TESTS_CHECKS_H
#define SONDE_TESTS_CHECKS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/utf8.h"

/* Fuzzing is to explore the program, not its checks. */
#ifdef __clang__
#define CHECK __attribute__((no_sanitize("coverage"))) static inline
#else
#define CHECK static inline
#endif

/* Valid UTF-8 that is safe to print; besides, line ends and TAB pass. */
CHECK bool check_text(const char *text, size_t n)
{
	const uint8_t *p = (const uint8_t *)text;
	for (size_t i = 0; i < n;) {
		if ((p[i] >= 0x20 && p[i] < 0x7f) || p[i] == '\n' || p[i] == '\t') {
			i++;
			continue;
		}
		uint32_t len = utf8_printable(p + i, (uint32_t)(n - i < 4 ? n - i : 4));
		if (!len)
			return false;
		i += len;
	}
	return true;
}

enum { CHECK_MAX_KEYS = 256, CHECK_MAX_DEPTH = 32 };

struct check_json {
	const char *p, *end;
	const char *fault; /* NULL: none so far */
	unsigned depth;
};

CHECK bool check_json_fail(struct check_json *j, const char *fault)
{
	if (!j->fault)
		j->fault = fault;
	return false;
}

CHECK bool check_json_char(struct check_json *j, char c)
{
	if (j->p == j->end || *j->p != c)
		return false;
	j->p++;
	return true;
}

/* One string; *ret_start and *ret_n are what stands between the quotation marks. */
CHECK bool check_json_string(struct check_json *j, const char **ret_start, size_t *ret_n)
{
	if (!check_json_char(j, '"'))
		return check_json_fail(j, "a string is missing");
	*ret_start = j->p;
	while (j->p < j->end && *j->p != '"') {
		if ((uint8_t)*j->p < 0x20)
			return check_json_fail(j, "a control byte in a string");
		if (*j->p++ != '\\')
			continue;
		if (j->p == j->end || !strchr("\"\\/bfnrtu", *j->p))
			return check_json_fail(j, "an unknown escape");
		unsigned digits = *j->p++ == 'u' ? 4 : 0;
		for (; digits; digits--, j->p++)
			if (j->p == j->end || !strchr("0123456789abcdefABCDEF", *j->p))
				return check_json_fail(j, "a bad \\u escape");
	}
	*ret_n = (size_t)(j->p - *ret_start);
	return check_json_char(j, '"') || check_json_fail(j, "a string has no end");
}

CHECK bool check_json_number(struct check_json *j)
{
	check_json_char(j, '-');
	const char *first = j->p;
	while (j->p < j->end && *j->p >= '0' && *j->p <= '9')
		j->p++;
	if (j->p == first || (*first == '0' && j->p > first + 1))
		return check_json_fail(j, "not a whole number");
	return true;
}

CHECK bool check_json_value(struct check_json *j);

CHECK bool check_json_object(struct check_json *j)
{
	struct {
		const char *p;
		size_t n;
	} keys[CHECK_MAX_KEYS];
	size_t n_keys = 0;
	if (check_json_char(j, '}'))
		return true;
	do {
		const char *key;
		size_t n;
		if (!check_json_string(j, &key, &n) || n_keys == CHECK_MAX_KEYS)
			return check_json_fail(j, "too many keys");
		for (size_t i = 0; i < n_keys; i++)
			if (keys[i].n == n && memcmp(keys[i].p, key, n) == 0)
				return check_json_fail(j, key);
		keys[n_keys].p = key;
		keys[n_keys++].n = n;
		if (!check_json_char(j, ':') || !check_json_value(j))
			return check_json_fail(j, "a value is missing");
	} while (check_json_char(j, ','));
	return check_json_char(j, '}') || check_json_fail(j, "an object has no end");
}

CHECK bool check_json_array(struct check_json *j)
{
	if (check_json_char(j, ']'))
		return true;
	do {
		if (!check_json_value(j))
			return false;
	} while (check_json_char(j, ','));
	return check_json_char(j, ']') || check_json_fail(j, "an array has no end");
}

CHECK bool check_json_literal(struct check_json *j)
{
	static const char *const words[] = { "true", "false" };
	for (size_t i = 0; i < 2; i++) {
		size_t n = strlen(words[i]);
		if ((size_t)(j->end - j->p) >= n && memcmp(j->p, words[i], n) == 0) {
			j->p += n;
			return true;
		}
	}
	return check_json_number(j);
}

/* What Sonde writes is a subset of JSON: no blanks, whole numbers, no null. */
CHECK bool check_json_value(struct check_json *j)
{
	const char *start;
	size_t n;
	if (++j->depth > CHECK_MAX_DEPTH)
		return check_json_fail(j, "nested too deep");
	bool good = j->p < j->end && *j->p == '"' ? check_json_string(j, &start, &n)
		    : check_json_char(j, '{')	  ? check_json_object(j)
		    : check_json_char(j, '[')	  ? check_json_array(j)
						  : check_json_literal(j);
	j->depth--;
	return good;
}

/* One object and a newline. Returns NULL, or what is wrong: a sentence, or the text from a key on
 * that comes twice. */
CHECK const char *check_json_line(const char *line, size_t n)
{
	struct check_json j = { .p = line, .end = line + n };
	if (!check_json_value(&j))
		return j.fault;
	if (!check_json_char(&j, '\n') || j.p != j.end)
		return "something follows the object";
	return NULL;
}

#endif
