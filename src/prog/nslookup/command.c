/* Lines of the user, taken apart. */
#include "prog/nslookup/command.h"

#include <string.h>

#include "base/util.h"

static const struct row {
	const char *word;
	enum command_kind kind;
	size_t min, max; /* words */
	bool to_file;	 /* may end in > FILE */
} rows[] = {
	{ "?", COMMAND_HELP, 0, 0, true },
	{ "exit", COMMAND_EXIT, 0, 0, false },
	{ "finger", COMMAND_FINGER, 0, 1, true },
	{ "help", COMMAND_HELP, 0, 0, true },
	{ "ls", COMMAND_LS, 0, COMMAND_WORDS_MAX, true },
	{ "lserver", COMMAND_LSERVER, 1, 1, false },
	{ "root", COMMAND_ROOT, 0, 0, false },
	{ "server", COMMAND_SERVER, 1, 1, false },
	{ "set", COMMAND_SET, 1, 1, false },
	{ "spawn", COMMAND_SPAWN, 0, COMMAND_WORDS_MAX, false },
	{ "view", COMMAND_VIEW, 1, 1, false },
};

/* What is looked up: a name, and a server. */
static const struct row names = { NULL, COMMAND_LOOKUP, 1, 2, true };

static const struct {
	char letter;
	const char *type;
} ls_options[] = {
	{ 'a', "CNAME" }, { 'd', "ANY" }, { 'h', "HINFO" }, { 'm', "MX" },
	{ 'n', "NAPTR" }, { 'p', "PX" },  { 's', "WKS" },
};

static const char blanks[] = " \t\r\n\v\f";

const char *command_word(size_t i)
{
	return i < ARRAY_LEN(rows) ? rows[i].word : NULL;
}

/* Ends the text at the redirection, if there is one. Returns whether it is whole. */
static bool cut_redirection(struct command *c, char *text)
{
	char *at = strchr(text, '>');
	if (!at)
		return true;
	*at++ = '\0';
	c->append = *at == '>';
	at += c->append;
	at += strspn(at, blanks);
	size_t n = strcspn(at, blanks);
	bool more = at[n + strspn(at + n, blanks)] != '\0';
	at[n] = '\0';
	c->file = at;
	return n > 0 && !more && !strchr(at, '>');
}

static bool split(struct command *c, char *at)
{
	for (at += strspn(at, blanks); *at; at += strspn(at, blanks)) {
		if (c->n_words == COMMAND_WORDS_MAX)
			return false;
		c->word[c->n_words++] = at;
		at += strcspn(at, blanks);
		if (*at)
			*at++ = '\0';
	}
	return true;
}

static const struct row *find(const char *word, size_t n)
{
	for (size_t i = 0; i < ARRAY_LEN(rows); i++)
		if (strlen(rows[i].word) == n && memcmp(word, rows[i].word, n) == 0)
			return &rows[i];
	return NULL;
}

void command_parse(struct command *ret, const char *line)
{
	*ret = (struct command){ .kind = COMMAND_TOO_LONG, .rest = "" };
	size_t n = strlen(line);
	if (n > COMMAND_LINE_MAX)
		return;
	memcpy(ret->buf, line, n + 1);
	char *at = ret->buf + strspn(ret->buf, blanks);
	ret->kind = COMMAND_NONE;
	if (!*at)
		return;
	size_t n_word = strcspn(at, " \t\r\n\v\f>");
	const struct row *row = *at == '!' ? find("spawn", 5) : find(at, n_word);
	if (row)
		at += *at == '!' ? 1 : n_word;
	else
		at += *at == '\\'; /* hides a word that is a command */
	if (row && row->kind == COMMAND_SPAWN) {
		ret->kind = row->kind;
		ret->rest = at + strspn(at, blanks);
		return;
	}
	if (!row)
		row = &names;
	ret->kind = COMMAND_UNKNOWN;
	if (!cut_redirection(ret, at) || (ret->file && !row->to_file) || !split(ret, at))
		return;
	if (ret->n_words >= row->min && ret->n_words <= row->max)
		ret->kind = row->kind;
	else if (row->kind == COMMAND_SET)
		ret->kind = COMMAND_BAD_SET;
}

static const char *ls_type(const char *option)
{
	for (size_t i = 0; i < ARRAY_LEN(ls_options); i++)
		if (option[1] == ls_options[i].letter && option[2] == '\0')
			return ls_options[i].type;
	return NULL;
}

void command_ls(const struct command *c, struct ls_request *ret)
{
	*ret = (struct ls_request){ .zone = NULL };
	size_t i = 0;
	for (; i < c->n_words && c->word[i][0] == '-'; i++) {
		if (strcmp(c->word[i], "-t") == 0) {
			/* The type may be left out, the domain may not. */
			bool given = i + 2 < c->n_words && c->word[i + 1][0] != '-';
			ret->type = given ? c->word[i + 1] : "";
			i += given;
		} else {
			ret->type = ls_type(c->word[i]);
			if (!ret->type)
				return;
		}
	}
	if (i + 1 == c->n_words)
		ret->zone = c->word[i];
}
