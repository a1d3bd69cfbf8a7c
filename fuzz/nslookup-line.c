/* Fuzz target: command lines of nslookup, and what "set" makes of their words. */
#include "fuzz.h"

#include <assert.h>
#include <string.h>

#include "prog/nslookup/command.h"
#include "prog/nslookup/settings.h"

enum { LINE_SIZE = 300 };

static void check_words(const struct command *c)
{
	const char *end = c->buf + sizeof(c->buf);
	assert(c->n_words <= COMMAND_WORDS_MAX);
	for (size_t i = 0; i < c->n_words; i++) {
		assert(c->word[i] >= c->buf && c->word[i] < end);
		assert(*c->word[i] && !strpbrk(c->word[i], " \t\n>"));
	}
	if (c->kind != COMMAND_UNKNOWN && c->file)
		assert(*c->file && !strpbrk(c->file, " \t\n>"));
}

static void check_set(const char *text)
{
	struct settings s;
	const struct resolv_conf conf = { .ndots = 1 };
	const char *word;
	char buf[4096];
	struct out o = out_mem(buf, sizeof(buf));
	settings_init(&s, &conf, false);
	settings_set(&s, text, &word);
	assert(s.n_search <= RESOLV_SEARCH_MAX && s.timeout > 0 && s.port > 0);
	assert(!s.d2 || s.debug);
	settings_print(&s, &o);
}

static void check_conf(const char *text, size_t n)
{
	struct resolv_conf conf;
	resolv_conf_parse(&conf, text, n);
	assert(conf.n_servers <= RESOLV_SERVERS_MAX && conf.ndots <= RESOLV_NDOTS_MAX);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char line[LINE_SIZE];
	size_t n = size < sizeof(line) - 1 ? size : sizeof(line) - 1;
	memcpy(line, data, n);
	line[n] = '\0';
	struct command c;
	struct ls_request ls;
	command_parse(&c, line);
	assert((c.kind == COMMAND_TOO_LONG) == (strlen(line) > COMMAND_LINE_MAX));
	check_words(&c);
	if (c.kind == COMMAND_LS)
		command_ls(&c, &ls);
	if (c.kind == COMMAND_SET)
		check_set(c.word[0]);
	check_conf(line, n);
	return 0;
}
