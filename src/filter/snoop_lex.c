/* Words of snoop's expression language. */
#include "filter/snoop_lex.h"

#include <stdbool.h>
#include <string.h>

#include "base/utf8.h"

/* ---- characters: ASCII only, whatever the locale ---- */

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_hex(char c)
{
	return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

static bool is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_word_char(char c)
{
	return is_letter(c) || is_digit(c) || c == '_' || c == '.';
}

static bool is_name_char(char c)
{
	return is_word_char(c) || c == '-';
}

static bool is_address_char(char c)
{
	return is_hex(c) || c == 'x' || c == 'X' || c == ':' || c == '.';
}

static uint32_t span_of(const char *s, bool (*belongs)(char c))
{
	uint32_t n = 0;
	while (belongs(s[n]))
		n++;
	return n;
}

/* ---- addresses with colons ---- */

static bool colon_address(struct token *t)
{
	enum { ETHER_COLONS = 5 };
	uint32_t n = span_of(t->text, is_address_char), n_colons = 0;
	bool doubled = false;
	for (uint32_t i = 0; i < n; i++) {
		if (t->text[i] != ':')
			continue;
		n_colons++;
		doubled |= i > 0 && t->text[i - 1] == ':';
	}
	if (n_colons < 2)
		return false;
	t->kind = n_colons == ETHER_COLONS && !doubled ? TOKEN_ETHER : TOKEN_IP6;
	t->n = n;
	return true;
}

/* ---- words that start with a digit ---- */

static uint32_t digit_value(char c)
{
	if (is_digit(c))
		return (uint32_t)(c - '0');
	return (uint32_t)((c | 0x20) - 'a') + 10;
}

/* Decimal, octal behind "0", hex behind "0x". */
static void number(struct token *t)
{
	bool is_hex_number = t->n > 1 && (t->text[1] | 0x20) == 'x';
	uint32_t base = is_hex_number ? 16 : t->text[0] == '0' && t->n > 1 ? 8 : 10;
	uint32_t i = is_hex_number ? 2 : 0;
	bool odd = i == t->n;
	uint64_t value = 0;
	for (; i < t->n && !odd; i++) {
		uint32_t digit = digit_value(t->text[i]);
		value = value * base + digit;
		odd = digit >= base || value > UINT32_MAX;
	}
	t->kind = odd ? TOKEN_ODD_NUMBER : TOKEN_NUMBER;
	t->value = odd ? 0 : (uint32_t)value;
}

/* Digits and dots only. */
static enum token_kind dotted(const struct token *t, uint32_t n_dots)
{
	if (n_dots == 3)
		return TOKEN_IP4;
	bool between_digits = t->text[t->n - 1] != '.';
	return n_dots == 1 && between_digits ? TOKEN_APPLE : TOKEN_NAME;
}

static bool is_hex_text(const struct token *t)
{
	if (t->n < 2 || t->text[0] != '0' || (t->text[1] | 0x20) != 'x')
		return false;
	for (uint32_t i = 2; i < t->n; i++)
		if (!is_hex(t->text[i]))
			return false;
	return true;
}

static void digit_word(struct token *t)
{
	t->n = span_of(t->text, is_word_char);
	uint32_t n_dots = 0, n_others = 0;
	for (uint32_t i = 0; i < t->n; i++) {
		n_dots += t->text[i] == '.';
		n_others += t->text[i] != '.' && !is_digit(t->text[i]);
	}
	if (is_hex_text(t) || (!n_dots && !n_others)) {
		number(t);
		return;
	}
	t->kind = n_others ? TOKEN_NAME : dotted(t, n_dots);
	if (n_others)
		t->n = span_of(t->text, is_name_char);
}

/* ---- signs ---- */

static const struct {
	char text[3];
	enum sign sign;
} signs[] = {
	/* Longer ones first. */
	{ "==", SIGN_EQ },	    { "!=", SIGN_NE },
	{ ">=", SIGN_GE },	    { "<=", SIGN_LE },
	{ "(", SIGN_OPEN },	    { ")", SIGN_CLOSE },
	{ "[", SIGN_OPEN_BRACKET }, { "]", SIGN_CLOSE_BRACKET },
	{ ",", SIGN_COMMA },	    { ":", SIGN_COLON },
	{ "!", SIGN_NOT },	    { "+", SIGN_ADD },
	{ "-", SIGN_SUB },	    { "*", SIGN_MUL },
	{ "/", SIGN_DIV },	    { "%", SIGN_MOD },
	{ "&", SIGN_AND },	    { "|", SIGN_OR },
	{ "^", SIGN_XOR },	    { "=", SIGN_EQ },
	{ ">", SIGN_GT },	    { "<", SIGN_LT },
};

static void sign(struct token *t)
{
	for (size_t i = 0; i < ARRAY_LEN(signs); i++) {
		uint32_t n = (uint32_t)strlen(signs[i].text);
		if (strncmp(t->text, signs[i].text, n) != 0)
			continue;
		t->kind = TOKEN_SIGN;
		t->sign = signs[i].sign;
		t->n = n;
		return;
	}
	/* A whole character of UTF-8, so that messages can show it. */
	const uint8_t *bytes = (const uint8_t *)t->text;
	uint32_t n = utf8_printable(bytes, min_u32((uint32_t)strnlen(t->text, 4), 4));
	t->kind = TOKEN_OTHER;
	t->n = n ? n : 1;
}

struct token lex_next(const char *start, const char **at)
{
	const char *s = *at;
	while (is_blank(*s))
		s++;
	struct token t = { .kind = TOKEN_END, .text = s, .column = (uint32_t)(s - start) + 1 };
	if (!*s) {
		*at = s;
		return t;
	}
	if (colon_address(&t)) {
		; /* done */
	} else if (is_digit(*s)) {
		digit_word(&t);
	} else if (is_letter(*s)) {
		t.n = span_of(s, is_name_char);
		t.kind = TOKEN_NAME;
	} else {
		sign(&t);
	}
	*at = s + t.n;
	if (t.kind == TOKEN_NAME && **at == '[')
		t.kind = TOKEN_BASE;
	return t;
}
