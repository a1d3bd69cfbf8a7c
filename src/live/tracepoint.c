/* The format files of tracepoints (Documentation/trace/events.rst of the kernel). */
#include "live/tracepoint.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>

enum { RECORD_MAX = 65535 };

/* A part of the text. */
struct part {
	const char *p, *end;
};

static struct part next_line(struct part *rest)
{
	size_t left = (size_t)(rest->end - rest->p);
	const char *newline = left ? memchr(rest->p, '\n', left) : NULL;
	struct part line = { rest->p, newline ? newline : rest->end };
	rest->p = newline ? newline + 1 : rest->end;
	return line;
}

static void skip_blanks(struct part *s)
{
	while (s->p < s->end && (*s->p == ' ' || *s->p == '\t'))
		s->p++;
}

/* Moves behind the word, if it stands there. */
static bool take(struct part *s, const char *word)
{
	size_t n = strlen(word);
	if ((size_t)(s->end - s->p) < n || memcmp(s->p, word, n) != 0)
		return false;
	s->p += n;
	return true;
}

static bool take_number(struct part *s, uint64_t max, uint64_t *ret)
{
	uint64_t v = 0;
	const char *from = s->p;
	for (; s->p < s->end && isdigit((unsigned char)*s->p); s->p++) {
		v = 10 * v + (uint64_t)(*s->p - '0');
		if (v > max)
			return false;
	}
	*ret = v;
	return s->p > from;
}

/* The next "key:number;", wherever it begins. */
static bool find_value(struct part *s, const char *key, uint64_t *ret)
{
	for (; s->p < s->end; s->p++) {
		struct part at = *s;
		if (!take(&at, key))
			continue;
		*s = at;
		return take_number(s, RECORD_MAX, ret) && take(s, ";");
	}
	return false;
}

static bool is_name(char c)
{
	return isalnum((unsigned char)c) || c == '_';
}

/* The name in "unsigned char name[4]": the last word before the bounds. */
static bool copy_name(struct part declaration, char ret[static TRACEPOINT_NAME_MAX])
{
	const char *bound = memchr(declaration.p, '[', (size_t)(declaration.end - declaration.p));
	const char *end = bound ? bound : declaration.end, *from = end;
	while (from > declaration.p && is_name(from[-1]))
		from--;
	size_t n = (size_t)(end - from);
	if (!n || n >= TRACEPOINT_NAME_MAX)
		return false;
	memcpy(ret, from, n);
	ret[n] = '\0';
	return true;
}

/* "field:TYPE NAME;	offset:8;	size:4;	signed:1;" behind "field:". */
static void take_field(struct tracepoint *t, struct part line)
{
	struct tracepoint_field f;
	uint64_t off, size, sign;
	if (line.p == line.end || t->n_fields == TRACEPOINT_FIELDS_MAX)
		return;
	const char *semicolon = memchr(line.p, ';', (size_t)(line.end - line.p));
	struct part declaration = { line.p, semicolon ? semicolon : line.p };
	if (!semicolon || !copy_name(declaration, f.name))
		return;
	line.p = semicolon + 1;
	if (!find_value(&line, "offset:", &off) || !find_value(&line, "size:", &size) ||
	    !find_value(&line, "signed:", &sign))
		return;
	f.off = (uint16_t)off;
	f.size = (uint16_t)size;
	f.is_signed = sign;
	t->fields[t->n_fields++] = f;
}

int tracepoint_parse(struct tracepoint *ret, const char *text, size_t n, struct err *err)
{
	struct tracepoint t = { 0 };
	struct part rest = { text, text + n };
	bool has_id = false;
	while (rest.p < rest.end) {
		struct part line = next_line(&rest);
		uint64_t id;
		skip_blanks(&line);
		if (take(&line, "field:")) {
			take_field(&t, line);
		} else if (take(&line, "ID:")) {
			skip_blanks(&line);
			has_id = take_number(&line, UINT16_MAX, &id);
			t.id = has_id ? (uint16_t)id : 0;
		}
	}
	if (!has_id || !t.n_fields)
		return err_set(err, EINVAL, "the format of a tracepoint is not understood");
	*ret = t;
	return 0;
}

const struct tracepoint_field *tracepoint_field(const struct tracepoint *t, const char *name)
{
	for (uint16_t i = 0; i < t->n_fields; i++)
		if (strcmp(t->fields[i].name, name) == 0)
			return &t->fields[i];
	return NULL;
}

struct span tracepoint_bytes(const struct tracepoint_field *f, const uint8_t *record, uint32_t n,
			     uint32_t min)
{
	if (!f || f->size < min || (uint32_t)f->off + f->size > n)
		return (struct span){ NULL, 0 };
	return (struct span){ record + f->off, f->size };
}

bool tracepoint_number(const struct tracepoint_field *f, const uint8_t *record, uint32_t n,
		       uint64_t *ret)
{
	struct span s = tracepoint_bytes(f, record, n, 1);
	uint16_t v16;
	uint32_t v32;
	switch (s.n) {
	case sizeof(uint8_t):
		*ret = *s.p;
		return true;
	case sizeof(v16):
		memcpy(&v16, s.p, sizeof(v16));
		*ret = v16;
		return true;
	case sizeof(v32):
		memcpy(&v32, s.p, sizeof(v32));
		*ret = f->is_signed ? (uint64_t)(int64_t)(int32_t)v32 : v32;
		return true;
	case sizeof(*ret):
		memcpy(ret, s.p, sizeof(*ret));
		return true;
	default:
		return false;
	}
}

/* ---- words ---- */

/* "{ 3, "WORD" }" with blanks anywhere; the list ends where none follows. */
static bool take_word(struct part *s, uint64_t *value, struct part *word)
{
	skip_blanks(s);
	if (!take(s, "{"))
		return false;
	skip_blanks(s);
	if (!take_number(s, UINT32_MAX, value))
		return false;
	skip_blanks(s);
	if (!take(s, ","))
		return false;
	skip_blanks(s);
	if (!take(s, "\""))
		return false;
	*word = *s;
	while (s->p < s->end && *s->p != '"')
		s->p++;
	word->end = s->p;
	if (!take(s, "\""))
		return false;
	skip_blanks(s);
	return take(s, "}");
}

void tracepoint_find_words(struct tracepoint_words *ret, const char *text, size_t n,
			   const char *field)
{
	char head[2 * TRACEPOINT_NAME_MAX];
	struct part s = { text, text + n }, word;
	uint64_t value;
	ret->n = 0;
	snprintf(head, sizeof(head), "__print_symbolic(REC->%.*s,", TRACEPOINT_NAME_MAX, field);
	while (s.p < s.end && !take(&s, head))
		s.p++;
	while (ret->n < TRACEPOINT_WORDS_MAX && take_word(&s, &value, &word)) {
		size_t length = (size_t)(word.end - word.p);
		if (length && length < TRACEPOINT_NAME_MAX) {
			ret->list[ret->n].value = (uint32_t)value;
			memcpy(ret->list[ret->n].text, word.p, length);
			ret->list[ret->n++].text[length] = '\0';
		}
		skip_blanks(&s);
		if (!take(&s, ","))
			break;
	}
}

const char *tracepoint_word(const struct tracepoint_words *w, uint64_t value)
{
	for (uint32_t i = 0; i < w->n; i++)
		if (w->list[i].value == value)
			return w->list[i].text;
	return NULL;
}
