/* Command lines of OpenVMS. */
#include "prog/netcu/dcl.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "base/numbers.h"
#include "prog/netcu/dcl_match.h"

/* A line being read. */
struct reading {
	struct dcl_command *command;
	const struct dcl_syntax *syntax;
	struct dcl_problem *problem;
	const char *at;
};

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static const char *skip_blanks(const char *s)
{
	while (is_blank(*s))
		s++;
	return s;
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static int fail(struct reading *r, enum dcl_code code, const char *word,
		const struct dcl_qualifier *of)
{
	r->problem->code = code;
	snprintf(r->problem->word, sizeof(r->problem->word), "%s", word);
	r->problem->of = of;
	return -1;
}

/* ---- texts ---- */

/* Copies text up to one of `ends` outside quotes, without the quotes. NULL with the problem set. */
static const char *take_text(struct reading *r, const char *ends)
{
	struct dcl_command *c = r->command;
	char *start = c->buf + c->used;
	size_t n = 0, room = sizeof(c->buf) - c->used - 1;
	bool quoted = false;
	for (; *r->at && (quoted || !strchr(ends, *r->at)); r->at++) {
		if (*r->at == '"') {
			if (!quoted || r->at[1] != '"') {
				quoted = !quoted;
				continue;
			}
			r->at++;
		}
		if (n == room) {
			fail(r, DCL_BUFOVF, "", NULL);
			return NULL;
		}
		start[n++] = *r->at;
	}
	start[n] = '\0';
	if (quoted) {
		fail(r, DCL_NOQUOTE, start, NULL);
		return NULL;
	}
	c->used += (uint32_t)n + 1;
	return start;
}

/* ---- values ---- */

static int check_value(struct reading *r, const struct dcl_qualifier *q, struct dcl_value *v)
{
	if (!*v->text)
		return fail(r, DCL_VALREQ, q->name, NULL);
	if (q->type == DCL_NUMBER) {
		if (!num_parse(v->text, q->max, &v->number) || v->number < q->min)
			return fail(r, DCL_NUMBER_WRONG, v->text, q);
	} else if (q->type == DCL_KEYWORDS) {
		v->keyword = dcl_keyword(q->keywords, v->text, r->problem);
		r->problem->of = q;
		return v->keyword ? 0 : -1;
	}
	return 0;
}

static int add_value(struct reading *r, struct dcl_given *g, const char *ends)
{
	const struct dcl_qualifier *q = g->q;
	if (g->n_values == DCL_VALUES_MAX || (g->n_values && !q->list))
		return fail(r, DCL_NOLIST, q->name, NULL);
	struct dcl_value *v = &g->values[g->n_values];
	v->text = take_text(r, ends);
	if (!v->text || check_value(r, q, v) < 0)
		return -1;
	g->n_values++;
	return 0;
}

/* "(A,B)", with blanks where one likes. */
static int read_list(struct reading *r, struct dcl_given *g)
{
	do {
		r->at = skip_blanks(r->at + 1);
		if (add_value(r, g, ",) \t\r\n") < 0)
			return -1;
		r->at = skip_blanks(r->at);
	} while (*r->at == ',');
	if (*r->at != ')')
		return fail(r, DCL_NOPAREN, g->q->name, NULL);
	r->at++;
	if (*r->at && *r->at != '/' && !is_blank(*r->at))
		return fail(r, DCL_NOPAREN, g->q->name, NULL);
	return 0;
}

/* What stands behind the name. An expression cannot begin with "=", so one behind blanks is ours.
 */
static int read_values(struct reading *r, struct dcl_given *g)
{
	const struct dcl_qualifier *q = g->q;
	const char *sign = *r->at == ':' ? r->at : skip_blanks(r->at);
	if (*sign != '=' && *sign != ':') {
		bool needs = q->type != DCL_FLAG && !q->optional && !g->negated;
		return needs ? fail(r, DCL_VALREQ, q->name, NULL) : 0;
	}
	if (*sign == ':' && sign != r->at)
		return 0;
	if (q->type == DCL_FLAG || g->negated)
		return fail(r, DCL_NOVALU, q->name, NULL);
	r->at = skip_blanks(sign + 1);
	if (*r->at == '(')
		return read_list(r, g);
	if (!*r->at)
		return fail(r, DCL_VALREQ, q->name, NULL);
	return add_value(r, g, q->type == DCL_REST ? " \t\r\n" : "/ \t\r\n");
}

static int read_qualifier(struct reading *r)
{
	struct dcl_command *c = r->command;
	char name[DCL_WORD_MAX];
	const char *start = ++r->at;
	r->at += strcspn(r->at, "/=: \t\r\n");
	snprintf(name, sizeof(name), "%.*s", (int)min_size((size_t)(r->at - start), INT16_MAX),
		 start);
	struct dcl_match m = dcl_match_qualifier(r->syntax, name);
	if (!m.n)
		return fail(r, DCL_IVQUAL, name, NULL);
	if (m.n > 1)
		return fail(r, DCL_ABQUAL, name, NULL);
	if (c->n_given == DCL_QUALIFIERS_MAX)
		return fail(r, DCL_BUFOVF, "", NULL);
	struct dcl_given *g = &c->given[c->n_given];
	*g = (struct dcl_given){ .q = m.q, .negated = m.negated };
	if (read_values(r, g) < 0)
		return -1;
	c->n_given++;
	return 0;
}

/* ---- words ---- */

/* Whether the word is options of one letter whose last wants a value. */
static bool wants_value(const struct dcl_syntax *syntax, const char *word)
{
	if (!syntax->letters || word[0] != '-' || !is_letter(word[1]))
		return false;
	for (const char *s = word + 1; *s; s++)
		if (strchr(syntax->letters, *s))
			return !s[1];
	return false;
}

static int read_word(struct reading *r)
{
	struct dcl_command *c = r->command;
	uint32_t max = r->syntax->n_max ? r->syntax->n_max : DCL_WORDS_MAX;
	/* Expressions have slashes; elsewhere one begins a qualifier. */
	const char *word = take_text(r, r->syntax->letters ? " \t\r\n" : "/ \t\r\n");
	if (!word)
		return -1;
	if (c->n_words >= max)
		return fail(r, r->syntax->n_max ? DCL_MAXPARM : DCL_BUFOVF, word, NULL);
	c->words[c->n_words++] = word;
	return 0;
}

int dcl_parse(struct dcl_command *ret, const struct dcl_syntax *syntax, const char *line,
	      struct dcl_problem *problem)
{
	struct reading r = { ret, syntax, problem, line };
	ret->n_words = ret->n_given = ret->used = 0;
	*problem = (struct dcl_problem){ .syntax = syntax };
	if (strlen(line) > DCL_LINE_MAX)
		return fail(&r, DCL_BUFOVF, "", NULL);
	for (bool value = false;;) {
		r.at = skip_blanks(r.at);
		if (!*r.at || (*r.at == '!' && !syntax->letters))
			break;
		bool qualifier = *r.at == '/' && !value && (is_letter(r.at[1]) || !syntax->letters);
		if ((qualifier ? read_qualifier(&r) : read_word(&r)) < 0)
			return -1;
		value = !qualifier && !value && wants_value(syntax, ret->words[ret->n_words - 1]);
		/* What follows a qualifier without a blank is another one, or nothing. */
		if (qualifier && *r.at && *r.at != '/' && !is_blank(*r.at))
			return fail(&r, DCL_IVQUAL, r.at, NULL);
	}
	if (ret->n_words < syntax->n_min) {
		problem->missing = syntax->missing;
		return fail(&r, DCL_INSFPRM, "", NULL);
	}
	return 0;
}

int dcl_verb(const char *const *verbs, size_t n_verbs, const char **line,
	     struct dcl_problem *problem)
{
	const char *start = skip_blanks(*line);
	*problem = (struct dcl_problem){ .verbs = verbs, .n_verbs = n_verbs };
	if (!*start || strchr("!#;", *start))
		return -2;
	size_t n = strcspn(start, "/ \t\r\n");
	snprintf(problem->word, sizeof(problem->word), "%.*s", (int)min_size(n, INT16_MAX), start);
	int found = -1, n_found = 0;
	for (size_t i = 0; i < n_verbs && n; i++) {
		if (strncasecmp(verbs[i], start, n) != 0)
			continue;
		found = (int)i;
		n_found = verbs[i][n] ? n_found + 1 : 1;
		if (!verbs[i][n])
			break;
	}
	if (n_found != 1) {
		problem->code = n_found ? DCL_ABVERB : DCL_IVVERB;
		return -1;
	}
	*line = start + n;
	return found;
}

bool dcl_append(char *line, size_t size, const char *argument)
{
	struct out o = out_mem(line, size - 1);
	o.len = strlen(line);
	size_t n_open = 0;
	bool quotes = !strchr(argument, '"') && (!*argument || strpbrk(argument, " \t\r\n"));
	if (argument[0] == '/' && is_letter(argument[1])) {
		/* The name of a qualifier stands outside the quotes. */
		n_open = strcspn(argument, "= \t\r\n");
		quotes &= argument[n_open] == '=' && argument[n_open + 1] != '(';
		n_open++;
	}
	if (o.len)
		out_c(&o, ' ');
	out_raw(&o, argument, quotes ? n_open : strlen(argument));
	if (quotes) {
		out_c(&o, '"');
		out_s(&o, argument + n_open);
		out_c(&o, '"');
	}
	line[o.len] = '\0';
	return !o.overflow;
}
