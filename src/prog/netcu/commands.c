/* The commands of netcu, their help, and the completion of their words. */
#include "prog/netcu/commands.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "net/lines.h"
#include "prog/netcu/debug.h"

enum { DEPTH_MAX = 8, ERROR_BUF = 2048 };

static void debug(struct session *s, const struct dcl_command *c);
static void help(struct session *s, const struct dcl_command *c);
static void ping(struct session *s, const struct dcl_command *c);
static void tcpdump(struct session *s, const struct dcl_command *c);

enum { V_DEBUG, V_EXIT, V_HELP, V_PING, V_QUIT, V_SPAWN, V_TCPDUMP, N_VERBS };

static const char *const verb_names[N_VERBS] = {
	[V_DEBUG] = "DEBUG", [V_EXIT] = "EXIT",	  [V_HELP] = "HELP",	   [V_PING] = "PING",
	[V_QUIT] = "QUIT",   [V_SPAWN] = "SPAWN", [V_TCPDUMP] = "TCPDUMP",
};

static const struct dcl_syntax no_words = { .n_max = UINT8_MAX };
static const struct dcl_syntax help_words = { .n_max = 2 };
static const struct dcl_syntax ping_words = { .n_min = 1, .missing = "host" };

static const struct verb {
	const char *usage, *help, *more;
	const struct dcl_syntax *syntax;
	void (*run)(struct session *s, const struct dcl_command *c); /* NULL: see run_line */
} verbs[N_VERBS] = {
	[V_DEBUG] = { "DEBUG IP|TCP|UDP [/qualifier ...]", "show what this host sends and receives",
		      "\"HELP DEBUG TCP\" tells which ones TCP has, and so on.\n", &debug_syntax,
		      debug },
	[V_EXIT] = { "EXIT", "leave, or end the command file", "", &no_words, NULL },
	[V_HELP] = { "HELP [command [word]]", "show the commands, or one of them", "", &help_words,
		     help },
	[V_PING] = { "PING [-option ...] host [data-size [count]]",
		     "ask a host whether it is there",
		     "Options are those of the ping program; \"PING --help\" lists them.\n",
		     &ping_words, ping },
	[V_QUIT] = { "QUIT", "as EXIT", "", &no_words, NULL },
	[V_SPAWN] = { "SPAWN [command]", "run a command of the system, or a shell", "", NULL,
		      NULL },
	[V_TCPDUMP] = { "TCPDUMP [/qualifier | -option ...] [expression]",
			"show packets on the wire or of a file",
			"Options are those of the tcpdump program; \"TCPDUMP --help\" lists "
			"them.\n",
			&tcpdump_syntax, tcpdump },
};

void complain(struct session *s, int status, const char *ident, const char *fmt, ...)
{
	char text[1024], buf[ERROR_BUF];
	va_list args;
	va_start(args, fmt);
	vsnprintf(text, sizeof(text), fmt, args);
	va_end(args);
	out_flush(s->out);
	struct out o = out_fd(STDERR_FILENO, buf, sizeof(buf));
	out_s(&o, "%NETCU-E-");
	out_s(&o, ident);
	out_s(&o, ", ");
	out_text(&o, (const uint8_t *)text, (uint32_t)strlen(text));
	out_c(&o, '\n');
	out_flush(&o);
	s->status = status;
}

void explain(struct session *s, const struct dcl_problem *problem)
{
	char buf[ERROR_BUF];
	out_flush(s->out);
	struct out o = out_fd(STDERR_FILENO, buf, sizeof(buf));
	dcl_explain(problem, &o);
	out_flush(&o);
	s->status = N_USAGE;
}

/* ---- commands ---- */

static void help_list(struct out *o)
{
	enum { COLUMN = 12 };
	out_s(o, "Commands; each may be cut short as long as one is meant:\n");
	for (size_t i = 0; i < N_VERBS; i++) {
		out_s(o, "  ");
		out_s(o, verb_names[i]);
		out_pad(o, ' ', COLUMN - strlen(verb_names[i]));
		out_s(o, verbs[i].help);
		out_c(o, '\n');
	}
	out_s(o, "  @file       run the commands of a file\n"
		 "\"HELP command\" tells more about one.\n");
}

/* scope: as of dcl_help. */
static void help_verb(const struct verb *v, uint32_t scope, struct out *o)
{
	out_s(o, v->usage);
	out_s(o, "\n  ");
	out_s(o, v->help);
	out_c(o, '\n');
	if (v->syntax && v->syntax->n_qualifiers) {
		out_s(o, "Qualifiers:\n");
		dcl_help(v->syntax, scope, o);
	}
	if (!scope)
		out_s(o, v->more);
}

static void help(struct session *s, const struct dcl_command *c)
{
	struct dcl_problem problem;
	s->status = N_DONE;
	if (!c->n_words) {
		help_list(s->out);
		return;
	}
	const char *line = c->words[0];
	uint32_t scope = 0;
	int i = dcl_verb(verb_names, N_VERBS, &line, &problem);
	if (i == V_DEBUG && c->n_words > 1) {
		enum debug_layer layer;
		if (!debug_read_layer(s, c->words[1], &layer))
			return;
		scope = debug_scope(layer);
	}
	if (i >= 0)
		help_verb(&verbs[i], scope, s->out);
	else if (i == -1)
		explain(s, &problem);
}

static void debug(struct session *s, const struct dcl_command *c)
{
	struct debug_run run = { .s = s };
	if (debug_read_options(s, c, &run.opts))
		start_function(s, debug_run, &run);
}

static void ping(struct session *s, const struct dcl_command *c)
{
	const char *argv[ARGUMENTS_MAX];
	argv[0] = "ping";
	for (uint32_t i = 0; i < c->n_words; i++)
		argv[i + 1] = c->words[i];
	argv[c->n_words + 1] = NULL;
	start_tool(s, argv);
}

static void tcpdump(struct session *s, const struct dcl_command *c)
{
	const char *argv[ARGUMENTS_MAX];
	tcpdump_arguments(c, argv);
	start_tool(s, argv);
}

static void spawn(struct session *s, const char *command)
{
	command += strspn(command, " \t\r");
	if (s->restricted)
		complain(s, N_ENVIRONMENT, "RESTRICTED",
			 "SPAWN is not allowed here: netcu runs with --restricted");
	else
		start_shell(s, command);
}

/* ---- files ---- */

struct file_run {
	struct session *s;
	bool ended;
};

static void file_line(void *user, char *text)
{
	struct file_run *f = user;
	if (!f->ended)
		f->ended = !run_line(f->s, text) || f->s->interrupted;
}

bool run_file(struct session *s, const char *path)
{
	struct err err;
	struct file_run f = { .s = s };
	if (s->depth == DEPTH_MAX) {
		complain(s, N_ENVIRONMENT, "TOODEEP", "%s: command files call each other too deep",
			 path);
		return false;
	}
	struct lines *lines = malloc(sizeof(*lines));
	if (!lines) {
		complain(s, N_ENVIRONMENT, "NOMEM", "out of memory");
		return false;
	}
	bool replace = s->replace;
	s->replace = false;
	s->depth++;
	lines_init(lines, file_line, &f);
	int r = lines_read_file(lines, path, &err);
	s->depth--;
	s->replace = replace;
	if (r < 0)
		complain(s, N_ENVIRONMENT, "OPENIN", "%s", err.text);
	else if (lines->n_skipped)
		complain(s, N_USAGE, "BUFOVF", "%s: %u lines are too long, or no text", path,
			 lines->n_skipped);
	free(lines);
	return r == 0;
}

/* "@file", perhaps in quotes. */
static NOINLINE void at_file(struct session *s, const char *text)
{
	static const struct dcl_syntax one_path = {
		.letters = "f", .n_min = 2, .n_max = 2, .missing = "file"
	};
	struct dcl_problem problem;
	/* A path may begin with a slash: it is the value of an option. */
	char line[DCL_LINE_MAX + 4];
	struct dcl_command *c = malloc(sizeof(*c));
	snprintf(line, sizeof(line), "-f %s", text);
	if (!c)
		complain(s, N_ENVIRONMENT, "NOMEM", "out of memory");
	else if (dcl_parse(c, &one_path, line, &problem) < 0)
		explain(s, &problem);
	else
		run_file(s, c->words[1]);
	free(c);
}

/* ---- lines ---- */

bool run_line(struct session *s, const char *line)
{
	struct dcl_command c;
	struct dcl_problem problem;
	line += strspn(line, " \t\r");
	if (*line == '@') {
		at_file(s, line + 1);
		return true;
	}
	int verb = dcl_verb(verb_names, N_VERBS, &line, &problem);
	if (verb == -2)
		return true;
	s->interrupted = false;
	if (verb < 0)
		explain(s, &problem);
	else if (verb == V_SPAWN)
		spawn(s, line);
	else if (dcl_parse(&c, verbs[verb].syntax, line, &problem) < 0)
		explain(s, &problem);
	else if (verb == V_EXIT || verb == V_QUIT)
		return false;
	else
		verbs[verb].run(s, &c);
	out_flush(s->out);
	return true;
}

/* ---- completion ---- */

/* The keywords of the qualifier whose value is being written. */
static const char *complete_value(const struct dcl_syntax *syntax, const char *name, size_t i)
{
	char text[DCL_WORD_MAX];
	snprintf(text, sizeof(text), "%.*s", (int)strcspn(name, "="), name);
	struct dcl_match m = dcl_match_qualifier(syntax, text);
	for (const struct dcl_keyword *k = m.n == 1 ? m.q->keywords : NULL; k && k->name; k++)
		if (i-- == 0)
			return k->name;
	return NULL;
}

const char *complete_word(void *user, const char *before, size_t i)
{
	struct completion *completion = user;
	struct dcl_problem problem;
	if (!*before)
		return i < N_VERBS ? verb_names[i] : NULL;
	int verb = dcl_verb(verb_names, N_VERBS, &before, &problem);
	if (verb == V_HELP)
		return i < N_VERBS ? verb_names[i] : NULL;
	if (verb == V_DEBUG && strcmp(before, " ") == 0)
		return debug_layers[i].name;
	if (verb < 0 || !verbs[verb].syntax)
		return NULL;
	size_t n = strlen(before);
	const char *slash = strrchr(before, '/');
	if (n && before[n - 1] == '=')
		return slash ? complete_value(verbs[verb].syntax, slash + 1, i) : NULL;
	/* Several are looked at at a time: each has its own place. */
	if (i >= ARRAY_LEN(completion->forms))
		return NULL;
	char *form = completion->forms[i];
	return dcl_form(verbs[verb].syntax, i, form, sizeof(completion->forms[i])) ? form : NULL;
}
