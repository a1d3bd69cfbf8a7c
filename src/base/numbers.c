/* Decimal numbers from text. */
#include "base/numbers.h"

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

bool num_parse(const char *text, uint64_t max, uint64_t *ret)
{
	uint64_t v = 0;
	if (!*text)
		return false;
	for (const char *c = text; *c; c++) {
		uint64_t digit = (uint64_t)(*c - '0');
		if (!is_digit(*c) || digit > max || v > (max - digit) / 10)
			return false;
		v = v * 10 + digit;
	}
	*ret = v;
	return true;
}

uint64_t num_lenient(const char *text, uint64_t max, const char **ret_end)
{
	uint64_t v = 0;
	const char *c = text;
	for (; is_digit(*c); c++) {
		uint64_t digit = (uint64_t)(*c - '0');
		v = digit > max || v > (max - digit) / 10 ? max : v * 10 + digit;
	}
	if (ret_end)
		*ret_end = c;
	return v;
}
