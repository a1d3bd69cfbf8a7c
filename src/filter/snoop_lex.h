/*
 * Words of snoop's expression language, one at a time.
 *
 * What a word is decided by its first character and by the run of hex digits, "x", ":" and "."
 * there: with five colons, none of them doubled, an Ethernet address; with two or more an IPv6
 * address. A letter otherwise starts a name of letters, digits, "_", "." and "-"; a digit a number,
 * a dotted address, or a name. "-" never belongs to a number: "20-4" are three words.
 */
#ifndef SONDE_FILTER_SNOOP_LEX_H
#define SONDE_FILTER_SNOOP_LEX_H

#include "base/util.h"

enum token_kind {
	TOKEN_END,
	TOKEN_NAME,
	TOKEN_BASE,	  /* a name with "[" right behind it, which is the next token */
	TOKEN_NUMBER,	  /* value */
	TOKEN_ODD_NUMBER, /* digits that are no number of 32 bits: 08, 0x, 4294967296 */
	TOKEN_IP4,	  /* digits and three dots; perhaps not an address */
	TOKEN_IP6,
	TOKEN_ETHER,
	TOKEN_APPLE, /* digits, a dot, digits */
	TOKEN_SIGN,  /* sign */
	TOKEN_OTHER, /* a character that has no place in the language */
};

enum sign {
	SIGN_OPEN,
	SIGN_CLOSE,
	SIGN_OPEN_BRACKET,
	SIGN_CLOSE_BRACKET,
	SIGN_COMMA,
	SIGN_COLON,
	SIGN_NOT,
	SIGN_ADD,
	SIGN_SUB,
	SIGN_MUL,
	SIGN_DIV,
	SIGN_MOD,
	SIGN_AND,
	SIGN_OR,
	SIGN_XOR,
	SIGN_EQ,
	SIGN_NE,
	SIGN_GT,
	SIGN_GE,
	SIGN_LT,
	SIGN_LE,
};

struct token {
	enum token_kind kind;
	const char *text; /* in the expression, n characters, not terminated */
	uint32_t n;
	uint32_t column; /* from 1; at the end: one behind the last character */
	uint32_t value;
	enum sign sign;
};

/* The first word at or behind *at, which moves behind it. start: of the expression, for columns. */
struct token lex_next(const char *start, const char **at);

#endif
