/* Words of tcpdump's expression language. */
#include "filter/tcpdump_lex.h"

#include <arpa/inet.h>
#include <string.h>

#include "base/utf8.h"

enum { MAC_BYTES = 6 };

/* ---- characters: ASCII only, whatever the locale ---- */

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_alnum(char c)
{
	return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_hex(char c)
{
	return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

static bool is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_name_char(char c)
{
	return is_alnum(c) || c == '_' || c == '.' || c == '-';
}

static bool is_address_char(char c)
{
	return is_hex(c) || c == ':' || c == '.';
}

static bool is_escaped_char(char c)
{
	return c && !is_blank(c) && c != '!' && c != '(' && c != ')';
}

static uint32_t span_of(const char *s, bool (*belongs)(char c))
{
	uint32_t n = 0;
	while (belongs(s[n]))
		n++;
	return n;
}

static uint32_t digit_value(char c)
{
	return is_digit(c) ? (uint32_t)(c - '0') : (uint32_t)((c | 0x20) - 'a') + 10;
}

/* ---- numbers ---- */

bool td_number(const char *text, uint32_t n, uint32_t *ret_value)
{
	bool hex = n > 2 && text[0] == '0' && (text[1] | 0x20) == 'x';
	uint32_t base = hex ? 16 : n > 1 && text[0] == '0' ? 8 : 10;
	uint64_t value = 0;
	if (!n)
		return false;
	for (uint32_t i = hex ? 2 : 0; i < n; i++) {
		if (!is_hex(text[i]) || digit_value(text[i]) >= base)
			return false;
		value = value * base + digit_value(text[i]);
		if (value > UINT32_MAX)
			return false;
	}
	*ret_value = (uint32_t)value;
	return true;
}

/* Digits, or digits and letters a to f behind 0x. */
static bool looks_like_number(const char *text, uint32_t n)
{
	bool hex = n > 2 && text[0] == '0' && (text[1] | 0x20) == 'x';
	for (uint32_t i = hex ? 2 : 0; i < n; i++)
		if (hex ? !is_hex(text[i]) : !is_digit(text[i]))
			return false;
	return true;
}

uint32_t td_dotted(const char *text, uint32_t n, uint32_t ret_parts[static 4])
{
	uint32_t n_parts = 0, n_digits = 0, value = 0;
	for (uint32_t i = 0; i <= n; i++) {
		if (i < n && is_digit(text[i]) && n_digits < 8) {
			value = value * 10 + digit_value(text[i]);
			n_digits++;
			continue;
		}
		if ((i < n && text[i] != '.') || !n_digits || n_parts == 4)
			return 0;
		ret_parts[n_parts++] = value;
		n_digits = value = 0;
	}
	return n_parts;
}

/* ---- addresses ---- */

/* Six groups of one or two hex digits with the same separator between them. */
static bool mac_groups(struct td_token *t, uint32_t n, char separator)
{
	uint8_t addr[MAC_BYTES];
	uint32_t n_groups = 0, n_digits = 0, value = 0;
	for (uint32_t i = 0; i <= n; i++) {
		if (i < n && is_hex(t->text[i]) && n_digits < 2) {
			value = value * 16 + digit_value(t->text[i]);
			n_digits++;
			continue;
		}
		if ((i < n && t->text[i] != separator) || !n_digits || n_groups == MAC_BYTES)
			return false;
		addr[n_groups++] = (uint8_t)value;
		n_digits = value = 0;
	}
	if (n_groups != MAC_BYTES)
		return false;
	memcpy(t->addr, addr, sizeof(addr));
	return true;
}

/* Twelve hex digits, or three times four with dots. */
static bool mac_digits(struct td_token *t, uint32_t n)
{
	bool dots = n == 14 && t->text[4] == '.' && t->text[9] == '.';
	uint8_t addr[MAC_BYTES] = { 0 };
	uint32_t n_digits = 0;
	if (n != 12 && !dots)
		return false;
	for (uint32_t i = 0; i < n; i++) {
		if (dots && (i == 4 || i == 9))
			continue;
		if (!is_hex(t->text[i]))
			return false;
		addr[n_digits / 2] =
			(uint8_t)((uint32_t)addr[n_digits / 2] << 4 | digit_value(t->text[i]));
		n_digits++;
	}
	memcpy(t->addr, addr, sizeof(addr));
	return true;
}

static bool ip6(struct td_token *t, uint32_t n)
{
	char text[INET6_ADDRSTRLEN];
	if (n >= sizeof(text))
		return false;
	memcpy(text, t->text, n);
	text[n] = '\0';
	return inet_pton(AF_INET6, text, t->addr) == 1;
}

/* Two colons make an address, right or wrong. */
static bool colon_address(struct td_token *t)
{
	uint32_t n = span_of(t->text, is_address_char), n_colons = 0;
	for (uint32_t i = 0; i < n; i++)
		n_colons += t->text[i] == ':';
	if (n_colons < 2)
		return false;
	uint32_t n_more = span_of(t->text + n, is_name_char);
	t->n = n + n_more;
	t->kind = TD_ODD_ADDRESS;
	if (!n_more && mac_groups(t, n, ':'))
		t->kind = TD_MAC;
	else if (!n_more && ip6(t, n))
		t->kind = TD_ADDR6;
	return true;
}

/* ---- names and what looks like them ---- */

static void word(struct td_token *t)
{
	uint32_t parts[4];
	t->n = span_of(t->text, is_name_char);
	while (t->n > 1 && !is_alnum(t->text[t->n - 1]) && t->text[t->n - 1] != '.')
		t->n--;
	t->kind = TD_NAME;
	bool is_mac = mac_digits(t, t->n) || mac_groups(t, t->n, '-') || mac_groups(t, t->n, '.');
	if (is_mac) {
		t->kind = TD_MAC;
	} else if (is_digit(*t->text)) {
		if (looks_like_number(t->text, t->n))
			t->kind = td_number(t->text, t->n, &t->value) ? TD_NUMBER : TD_ODD_NUMBER;
		else if (td_dotted(t->text, t->n, parts))
			t->kind = TD_DOTTED;
	}
}

/* ---- signs ---- */

static const struct {
	char text[3];
	enum td_sign sign;
} signs[] = {
	/* Longer ones first. */
	{ "==", TD_EQ },     { "!=", TD_NE },	       { ">=", TD_GE },
	{ "<=", TD_LE },     { "<<", TD_SHL },	       { ">>", TD_SHR },
	{ "&&", TD_BOTH },   { "||", TD_EITHER },      { "(", TD_OPEN },
	{ ")", TD_CLOSE },   { "[", TD_OPEN_BRACKET }, { "]", TD_CLOSE_BRACKET },
	{ ":", TD_COLON },   { "!", TD_NOT },	       { "+", TD_ADD },
	{ "-", TD_SUB },     { "*", TD_MUL },	       { "/", TD_DIV },
	{ "%", TD_MOD },     { "&", TD_BIT_AND },      { "|", TD_BIT_OR },
	{ "^", TD_BIT_XOR }, { "=", TD_EQ },	       { ">", TD_GT },
	{ "<", TD_LT },
};

static void sign(struct td_token *t)
{
	for (size_t i = 0; i < ARRAY_LEN(signs); i++) {
		uint32_t n = (uint32_t)strlen(signs[i].text);
		if (strncmp(t->text, signs[i].text, n) != 0)
			continue;
		t->kind = TD_SIGN;
		t->sign = signs[i].sign;
		t->n = n;
		return;
	}
	/* A whole character of UTF-8, so that messages can show it. */
	const uint8_t *bytes = (const uint8_t *)t->text;
	uint32_t n = utf8_printable(bytes, min_u32((uint32_t)strnlen(t->text, 4), 4));
	t->kind = TD_OTHER;
	t->n = n ? n : 1;
}

static void escaped(struct td_token *t)
{
	uint32_t n = span_of(t->text + 1, is_escaped_char);
	t->kind = n ? TD_ESCAPED : TD_OTHER;
	t->text += n ? 1 : 0;
	t->n = n ? n : 1;
}

struct td_token td_next(const char *start, const char **at)
{
	const char *s = *at;
	while (is_blank(*s))
		s++;
	struct td_token t = { .kind = TD_END, .text = s, .column = (uint32_t)(s - start) + 1 };
	if (!*s)
		; /* the end */
	else if (*s == '\\')
		escaped(&t);
	else if (colon_address(&t))
		; /* done */
	else if (is_alnum(*s))
		word(&t);
	else
		sign(&t);
	*at = t.text + t.n;
	return t;
}
