/* Fuzz target: command lines of netcu, as TCPDUMP has them, and the messages about them. */
#include "fuzz.h"

#include <assert.h>
#include <string.h>

#include "prog/netcu/netcu.h"

enum { TEXT_SIZE = 16384 };

static const char *const verbs[] = { "DEBUG", "EXIT", "HELP", "PING", "SPAWN", "TCPDUMP" };

/* Whether text lies in the command's own buffer. */
static bool is_ours(const struct dcl_command *c, const char *text)
{
	return text >= c->buf && text < c->buf + sizeof(c->buf);
}

static void check_command(const struct dcl_command *c)
{
	assert(c->n_words <= DCL_WORDS_MAX && c->n_given <= DCL_QUALIFIERS_MAX);
	assert(c->used <= sizeof(c->buf));
	for (uint32_t i = 0; i < c->n_words; i++)
		assert(is_ours(c, c->words[i]));
	for (uint32_t i = 0; i < c->n_given; i++) {
		const struct dcl_given *g = &c->given[i];
		assert(g->n_values <= (g->q->list ? DCL_VALUES_MAX : 1));
		assert(g->q->type != DCL_FLAG || !g->n_values);
		assert(!g->negated || g->q->negation != DCL_NOT_NEGATABLE);
		for (uint32_t k = 0; k < g->n_values; k++) {
			const struct dcl_value *v = &g->values[k];
			assert(is_ours(c, v->text) && *v->text);
			assert(g->q->type != DCL_NUMBER ||
			       (v->number >= g->q->min && v->number <= g->q->max));
			assert(g->q->type != DCL_KEYWORDS || v->keyword);
		}
	}
}

/* Messages end their lines, and nothing of the line passes raw. */
static void check_message(const struct dcl_problem *problem)
{
	static char text[TEXT_SIZE];
	struct out o = out_mem(text, sizeof(text));
	dcl_explain(problem, &o);
	assert(!o.overflow && o.len && text[0] == '%' && text[o.len - 1] == '\n');
	for (size_t i = 0; i < o.len; i++)
		assert(text[i] == '\n' || (unsigned char)text[i] >= ' ');
}

static void check_line(const struct dcl_syntax *syntax, const char *line)
{
	static struct dcl_command c;
	struct dcl_problem problem;
	const char *argv[ARGUMENTS_MAX];
	if (dcl_parse(&c, syntax, line, &problem) < 0) {
		check_message(&problem);
		return;
	}
	check_command(&c);
	if (syntax != &tcpdump_syntax)
		return;
	tcpdump_arguments(&c, argv);
	size_t n = 0;
	while (argv[n])
		n++;
	assert(n < ARGUMENTS_MAX && n > c.n_words);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static char line[DCL_LINE_MAX + 8], joined[DCL_LINE_MAX];
	static const struct dcl_syntax words = { .n_min = 1, .n_max = 3, .missing = "word" };
	struct dcl_problem problem;
	size_t n = size < sizeof(line) - 1 ? size : sizeof(line) - 1;
	memcpy(line, data, n);
	line[n] = '\0';
	const char *at = line;
	int verb = dcl_verb(verbs, ARRAY_LEN(verbs), &at, &problem);
	assert(verb >= -2 && verb < (int)ARRAY_LEN(verbs) && at >= line && at <= line + n);
	if (verb == -1)
		check_message(&problem);
	check_line(&tcpdump_syntax, line);
	check_line(&tcpdump_syntax, at);
	check_line(&words, at);
	/* An argument that is joined to a line remains one word, unless it is DCL already. */
	memcpy(joined, "x", 2);
	if (strlen(line) < sizeof(joined) / 2 && line[0] != '/' && line[0] != '-' &&
	    !strchr(line, '"') && dcl_append(joined, sizeof(joined), line)) {
		static struct dcl_command c;
		int r = dcl_parse(&c, &tcpdump_syntax, joined, &problem);
		assert(r == 0 && c.n_words == 2 && strcmp(c.words[1], line) == 0);
	}
	return 0;
}
