/*
 * Words of tcpdump's expression language, one at a time.
 *
 * The longest match counts: "len-1" and "50-60" are names, "02-00-00-00-00-03" a MAC address,
 * "0:1" three words, "1:2:3" an address that is none. "\" makes a name of everything up to the next
 * blank, "!", "(" or ")".
 */
#ifndef SONDE_FILTER_TCPDUMP_LEX_H
#define SONDE_FILTER_TCPDUMP_LEX_H

#include <stdbool.h>

#include "base/util.h"

enum td_kind {
	TD_END,
	TD_NAME,
	TD_ESCAPED, /* text is what stands behind the backslash */
	TD_NUMBER,  /* value */
	TD_ODD_NUMBER,
	TD_DOTTED, /* two to four decimal numbers; perhaps not an address */
	TD_ADDR6,  /* addr */
	TD_MAC,	   /* addr */
	TD_ODD_ADDRESS,
	TD_SIGN, /* sign */
	TD_OTHER,
};

enum td_sign {
	TD_OPEN,
	TD_CLOSE,
	TD_OPEN_BRACKET,
	TD_CLOSE_BRACKET,
	TD_COLON,
	TD_NOT,
	TD_ADD,
	TD_SUB,
	TD_MUL,
	TD_DIV,
	TD_MOD,
	TD_BIT_AND,
	TD_BIT_OR,
	TD_BIT_XOR,
	TD_SHL,
	TD_SHR,
	TD_BOTH,   /* && */
	TD_EITHER, /* || */
	TD_EQ,
	TD_NE,
	TD_GT,
	TD_GE,
	TD_LT,
	TD_LE,
};

struct td_token {
	enum td_kind kind;
	enum td_sign sign;
	const char *text; /* in the expression, n characters, not terminated */
	uint32_t n;
	uint32_t column; /* from 1; at the end: one behind the last character */
	uint32_t value;
	uint8_t addr[16];
};

/* The first word at or behind *at, which moves behind it. start: of the expression, for columns. */
struct td_token td_next(const char *start, const char **at);

/* n characters as a number in the syntax of C: decimal, octal, hexadecimal. Returns false for
 * other text and for more than 32 bits. */
bool td_number(const char *text, uint32_t n, uint32_t *ret_value);

/* One to four decimal numbers with dots between them. Returns how many, or 0. */
uint32_t td_dotted(const char *text, uint32_t n, uint32_t ret_parts[static 4]);

#endif
