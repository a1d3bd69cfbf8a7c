/* Reading the lines of finger and ident clients. */
#include "prog/smallservd/questions.h"

#include <string.h>

enum {
	TELNET_IAC = 255,
	TELNET_SB = 250,
	TELNET_WILL = 251,
	TELNET_DONT = 254,
	TELNET_SE = 240,
	DEL = 0x7f,
	LINE_MAX_BYTES = 1024,
	PORT_DIGITS = 5,
	PORT_MAX = 65535,
};

/* The line without commands of telnet. Returns its length. */
static size_t strip_telnet(const uint8_t *line, size_t n, char *to, size_t size)
{
	size_t len = 0;
	for (size_t i = 0; i < n && len < size; i++) {
		if (line[i] != TELNET_IAC) {
			to[len++] = (char)line[i];
			continue;
		}
		uint8_t command = ++i < n ? line[i] : 0;
		if (command == TELNET_SB)
			while (i < n && line[i] != TELNET_SE)
				i++;
		else if (command >= TELNET_WILL && command <= TELNET_DONT)
			i++;
	}
	return len;
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

static void take_word(struct finger_question *q, const char *word, size_t n)
{
	bool w = n == 2 && word[0] == '/' && (word[1] == 'W' || word[1] == 'w');
	if (w && !q->n) {
		q->verbose = true;
		return;
	}
	if (memchr(word, '@', n))
		q->forward = true;
	if (q->n == FINGER_NAMES_MAX || n >= FINGER_NAME_SIZE) {
		q->bad = true;
		return;
	}
	memcpy(q->name[q->n], word, n);
	q->name[q->n++][n] = '\0';
}

void finger_question_parse(const uint8_t *line, size_t n, struct finger_question *ret)
{
	char text[LINE_MAX_BYTES];
	*ret = (struct finger_question){ .n = 0 };
	size_t len = strip_telnet(line, n, text, sizeof(text));
	for (size_t i = 0; i < len; i++)
		if (!is_blank(text[i]) && ((uint8_t)text[i] < ' ' || text[i] == DEL)) {
			ret->bad = true;
			return;
		}
	size_t at = 0;
	while (at < len && !ret->bad) {
		while (at < len && is_blank(text[at]))
			at++;
		size_t from = at;
		while (at < len && !is_blank(text[at]))
			at++;
		if (at > from)
			take_word(ret, text + from, at - from);
	}
}

/* ---- ident ---- */

static bool take_port(const uint8_t *line, size_t n, size_t *at, uint16_t *ret)
{
	uint32_t port = 0, digits = 0;
	while (*at < n && is_blank((char)line[*at]))
		(*at)++;
	for (; *at < n && line[*at] >= '0' && line[*at] <= '9' && digits <= PORT_DIGITS; digits++)
		port = port * 10 + (uint32_t)(line[(*at)++] - '0');
	while (*at < n && is_blank((char)line[*at]))
		(*at)++;
	*ret = (uint16_t)port;
	return digits && digits <= PORT_DIGITS && port && port <= PORT_MAX;
}

/* What the client sent, as far as it may stand in an answer: numbers and the comma. */
static void keep_echo(const uint8_t *line, size_t n, struct ident_question *ret)
{
	for (size_t i = 0; i < n && ret->n_echo < sizeof(ret->echo) - 1; i++) {
		uint8_t c = line[i];
		if ((c >= '0' && c <= '9') || c == ',' || c == '-' || c == '+')
			ret->echo[ret->n_echo++] = (char)c;
	}
	if (!memchr(ret->echo, ',', ret->n_echo)) {
		memcpy(ret->echo, "0,0", 3);
		ret->n_echo = 3;
	}
}

void ident_question_parse(const uint8_t *line, size_t n, struct ident_question *ret)
{
	size_t at = 0;
	*ret = (struct ident_question){ .valid = true };
	ret->valid = take_port(line, n, &at, &ret->here) && at < n && line[at++] == ',' &&
		     take_port(line, n, &at, &ret->there) && at == n;
	if (!ret->valid) {
		keep_echo(line, n, ret);
		return;
	}
	struct out o = out_mem(ret->echo, sizeof(ret->echo));
	out_u(&o, ret->here);
	out_c(&o, ',');
	out_u(&o, ret->there);
	ret->n_echo = (uint32_t)o.len;
}
