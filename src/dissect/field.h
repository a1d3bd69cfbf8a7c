/*
 * Fields: the one description of every value a protocol carries. A decoder says which fields come
 * in which order; every style (snoop, tcpdump, ipreport, JSON) shows records of these fields.
 *
 *	static const struct field F[N] = {
 *		[TTL] = UINT(1, .at = 8, .name = "ttl", .snoop = "Time to live = {} seconds/hops"),
 *		[DF] = FLAG(1, 0x40, "do not fragment", "may fragment", .at = 6, .name = "df"),
 *	};
 *
 * Template language of .snoop (and of the summary lines in struct snoop_text):
 *	{}  {:FMT}          this field's value
 *	{name}  {name:FMT}  another field of the layer, looked for ahead in the same group first
 *	[ ... ]             dropped unless every field named inside is present
 *	\[ \] \{            the characters
 * Notes are printed as they are. FMT: d signed decimal, x4 lower hex with at least 4 digits, X2
 * upper hex, o octal, 03 zero-padded decimal, = the word for the value, n the name of an address,
 * m colon hex, h/H hex digits.
 */
#ifndef SONDE_DISSECT_FIELD_H
#define SONDE_DISSECT_FIELD_H

#include <stdbool.h>

#include "base/util.h"

struct view;
struct record;

enum ftype {
	F_UINT,	 /* unsigned number, big-endian on the wire; with a mask: part of it */
	F_INT,	 /* the same, two's complement */
	F_FLAG,	 /* bits of a number, shown as a picture: ...1 .... = on text */
	F_MAC,	 /* hardware address of any length */
	F_IP4,	 /* 4 bytes */
	F_IP6,	 /* 16 bytes */
	F_TEXT,	 /* text from the packet (or built from it) */
	F_WORD,	 /* text of the program's own (a constant) */
	F_BYTES, /* opaque */
	F_GROUP, /* opens a nested set of fields */
	F_NOTE,	 /* a line of text without a value; structured styles skip it */
};

/* A value's word. Lists are searched in order; `other` is the text for values not listed ("{}" in
 * it stands for the number), NULL: none. */
struct name {
	uint64_t value;
	const char *word;
};

struct names {
	const struct name *list;
	uint32_t n;
	const char *other;
};

#define NAMES(id, other_, ...)                                                                     \
	static const struct name id##_list[] = { __VA_ARGS__ };                                    \
	static const struct names id = { id##_list, ARRAY_LEN(id##_list), other_ }

/* The word for v, or NULL when it is not listed. */
const char *names_word(const struct names *names, uint64_t v);

struct field {
	const char *name; /* key in JSON and filters; NULL: no structured style shows it */
	const char
		*snoop; /* detail line of the snoop style (for F_FLAG: the indent); NULL: no line */
	void (*show)(struct view *v,
		     const struct record *r); /* instead of .snoop: irregular lines */
	const struct names *names;
	const char *on, *off; /* F_FLAG texts */
	uint64_t mask;	      /* part of the number that is the value; 0: all */
	uint16_t at;	      /* offset in the header, for fields of a d_head run */
	uint8_t type;	      /* enum ftype */
	uint8_t width;	      /* bytes on the wire (UINT, INT, FLAG; MAC in a head run) */
	uint8_t scale; /* the value is the number on the wire times this (header words, fragment
			  units) */
	bool many;     /* may occur several times in its group: an array in JSON */
	bool hidden;   /* computed for the text styles; structured styles skip it */
	bool hex;      /* a number that people write in hex (JSON keeps the number) */
};

#define UINT(w, ...)                                                                               \
	{                                                                                          \
		.type = F_UINT, .width = (w), __VA_ARGS__                                          \
	}
#define INT(w, ...)                                                                                \
	{                                                                                          \
		.type = F_INT, .width = (w), __VA_ARGS__                                           \
	}
#define BITS(w, m, ...)                                                                            \
	{                                                                                          \
		.type = F_UINT, .width = (w), .mask = (m), __VA_ARGS__                             \
	}
#define FLAG(w, m, on_, off_, ...)                                                                 \
	{                                                                                          \
		.type = F_FLAG, .width = (w), .mask = (m), .on = (on_), .off = (off_),             \
		.snoop = "      ", __VA_ARGS__                                                     \
	}
/* A flag without the usual line. */
#define PLAIN_FLAG(w, m, ...)                                                                      \
	{                                                                                          \
		.type = F_FLAG, .width = (w), .mask = (m), __VA_ARGS__                             \
	}
#define MAC(...)                                                                                   \
	{                                                                                          \
		.type = F_MAC, .width = 6, __VA_ARGS__                                             \
	}
#define IP4(...)                                                                                   \
	{                                                                                          \
		.type = F_IP4, .width = 4, __VA_ARGS__                                             \
	}
#define IP6(...)                                                                                   \
	{                                                                                          \
		.type = F_IP6, .width = 16, __VA_ARGS__                                            \
	}
#define TEXT(...)                                                                                  \
	{                                                                                          \
		.type = F_TEXT, __VA_ARGS__                                                        \
	}
#define WORD(...)                                                                                  \
	{                                                                                          \
		.type = F_WORD, __VA_ARGS__                                                        \
	}
#define BYTES(...)                                                                                 \
	{                                                                                          \
		.type = F_BYTES, __VA_ARGS__                                                       \
	}
#define GROUP(...)                                                                                 \
	{                                                                                          \
		.type = F_GROUP, __VA_ARGS__                                                       \
	}
/* A yes or no that is computed, or has no line of its own. */
#define BOOL(...)                                                                                  \
	{                                                                                          \
		.type = F_FLAG, .mask = 1, __VA_ARGS__                                             \
	}
/* The text, then more members if need be. */
#define NOTE(...)                                                                                  \
	{                                                                                          \
		.type = F_NOTE, .snoop = __VA_ARGS__                                               \
	}

/* The value of field f in the number v that holds it. */
static inline uint64_t field_bits(const struct field *f, uint64_t v)
{
	if (f->mask)
		v = (v & f->mask) >> __builtin_ctzll(f->mask);
	return f->scale ? v * f->scale : v;
}

/* The value v of an F_INT field, with its sign. */
static inline int64_t field_signed(const struct field *f, uint64_t v)
{
	unsigned bits = f->mask	   ? (unsigned)__builtin_popcountll(f->mask)
			: f->width ? 8u * f->width
				   : 64;
	unsigned shift = 64 - bits;
	return (int64_t)(v << shift) >> shift;
}

#endif
