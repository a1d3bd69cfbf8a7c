/* Command lines read by a table. */
#include "prog/options.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/nearest.h"
#include "base/numbers.h"
#include "base/out.h"

enum {
	HELP_COLUMN = 26,
	NS_PER_S = 1000000000,
	SENTENCE_MAX = 1024,
};

/* The options that every program has. */
static const struct option_row common_rows[] = {
	{ .word = "help", .help = "show this text" },
	{ .word = "version", .help = "show the version" },
	{ .word = "list-options", .help = "list the options in columns, for completion" },
};

/* One command line while it is read. */
struct reading {
	const struct options *options;
	char *values;
	int argc;
	char **argv;
	int at;	    /* the argument that is read */
	int status; /* valid when ended */
	bool ended;
};

static int PRINTF_LIKE(3, 0)
	complain(const struct options *options, int status, const char *fmt, va_list args)
{
	char sentence[SENTENCE_MAX], buf[SENTENCE_MAX];
	vsnprintf(sentence, sizeof(sentence), fmt, args);
	struct out o = out_fd(STDERR_FILENO, buf, sizeof(buf));
	out_s(&o, options->program);
	out_s(&o, ": ");
	out_text(&o, (const uint8_t *)sentence, (uint32_t)strlen(sentence));
	out_c(&o, '\n');
	out_flush(&o);
	return status;
}

int option_complain(const struct options *options, int status, const char *fmt, ...)
{
	va_list args;
	va_start(args, fmt);
	complain(options, status, fmt, args);
	va_end(args);
	return status;
}

/* Ends the reading with the usage status. */
static void PRINTF_LIKE(2, 3) refuse(struct reading *r, const char *fmt, ...)
{
	va_list args;
	va_start(args, fmt);
	r->ended = true;
	r->status = complain(r->options, r->options->usage_status ? r->options->usage_status : 2,
			     fmt, args);
	va_end(args);
}

static bool has_argument(const struct option_row *row)
{
	return row->kind != OPT_FLAG && row->kind != OPT_COUNT;
}

/* ---- help ---- */

static void put_form(const struct option_row *row, struct out *o)
{
	if (row->letter) {
		out_c(o, '-');
		out_c(o, row->letter);
	}
	if (row->word) {
		out_s(o, row->letter ? ", --" : "--");
		out_s(o, row->word);
	}
	if (has_argument(row)) {
		out_c(o, ' ');
		out_s(o, row->arg);
	}
}

static void put_choices(const struct option_row *row, const char *separator, struct out *o)
{
	for (size_t i = 0; row->choices && row->choices[i]; i++) {
		if (i)
			out_s(o, separator);
		out_s(o, row->choices[i]);
	}
}

static void put_help(const struct option_row *row, struct out *o)
{
	char form[128];
	struct out f = out_mem(form, sizeof(form));
	put_form(row, &f);
	out_s(o, "  ");
	out_raw(o, form, f.len);
	if (f.len + 4 > HELP_COLUMN) {
		out_c(o, '\n');
		out_pad(o, ' ', HELP_COLUMN);
	} else {
		out_pad(o, ' ', HELP_COLUMN - 2 - f.len);
	}
	out_s(o, row->help);
	if (row->choices) {
		out_s(o, ": ");
		put_choices(row, ", ", o);
	}
	out_c(o, '\n');
}

void options_help(const struct options *options, struct out *o)
{
	out_f(o, "Usage: %s [option ...]%s%s\n", options->program, *options->operands ? " " : "",
	      options->operands);
	if (options->about)
		out_f(o, "%s: %s\n", options->program, options->about);
	out_s(o, "\nOptions:\n");
	for (size_t i = 0; i < options->n_rows; i++)
		put_help(&options->rows[i], o);
	for (size_t i = 0; i < 2; i++)
		put_help(&common_rows[i], o);
	if (options->epilogue) {
		out_c(o, '\n');
		out_s(o, options->epilogue);
	}
}

static void list_row(const struct option_row *row, struct out *o)
{
	if (row->letter)
		out_c(o, row->letter);
	out_c(o, '\t');
	if (row->word)
		out_s(o, row->word);
	out_c(o, '\t');
	if (has_argument(row))
		out_s(o, row->arg);
	out_c(o, '\t');
	put_choices(row, ",", o);
	out_c(o, '\t');
	out_s(o, row->help);
	out_c(o, '\n');
}

void options_list(const struct options *options, struct out *o)
{
	for (size_t i = 0; i < options->n_rows; i++)
		list_row(&options->rows[i], o);
	for (size_t i = 0; i < ARRAY_LEN(common_rows); i++)
		list_row(&common_rows[i], o);
}

/* ---- values ---- */

int option_seconds(const char *text, uint64_t max_seconds, int64_t *ret_ns)
{
	const char *end;
	uint64_t whole = num_lenient(text, UINT32_MAX, &end), fraction = 0;
	bool digits = end != text;
	if (*end == '.') {
		uint64_t unit = NS_PER_S / 10;
		for (end++; *end >= '0' && *end <= '9'; end++, unit /= 10) {
			fraction += unit * (uint64_t)(*end - '0');
			digits = true;
		}
	}
	if (!digits || *end)
		return -EINVAL;
	if (whole > max_seconds || (whole == max_seconds && fraction))
		return -ERANGE;
	*ret_ns = (int64_t)(whole * NS_PER_S + fraction);
	return 0;
}

/* How the user wrote the option, for sentences. */
static const char *form_of(const struct option_row *row, char *buf, size_t size)
{
	if (row->word)
		snprintf(buf, size, "--%s", row->word);
	else
		snprintf(buf, size, "-%c", row->letter);
	return buf;
}

static void set_uint(struct reading *r, const struct option_row *row, const char *text)
{
	char form[64];
	uint64_t v, max = row->max ? row->max : UINT64_MAX;
	if (num_parse(text, max, &v) && v >= row->min) {
		memcpy(r->values + row->at, &v, sizeof(v));
		return;
	}
	form_of(row, form, sizeof(form));
	if (row->max)
		refuse(r, "%s: \"%s\" is no number from %llu to %llu", form, text,
		       (unsigned long long)row->min, (unsigned long long)row->max);
	else
		refuse(r, "%s: \"%s\" is no number of %llu or more", form, text,
		       (unsigned long long)row->min);
}

static void set_seconds(struct reading *r, const struct option_row *row, const char *text)
{
	char form[64];
	int64_t ns;
	uint64_t max = row->max ? row->max : UINT32_MAX;
	if (option_seconds(text, max, &ns) == 0)
		memcpy(r->values + row->at, &ns, sizeof(ns));
	else
		refuse(r, "%s: \"%s\" is no number of seconds up to %llu",
		       form_of(row, form, sizeof(form)), text, (unsigned long long)max);
}

static void set_choice(struct reading *r, const struct option_row *row, const char *text)
{
	for (int i = 0; row->choices[i]; i++) {
		if (strcmp(row->choices[i], text) == 0) {
			memcpy(r->values + row->at, &i, sizeof(i));
			return;
		}
	}
	char list[256], form[64];
	struct out o = out_mem(list, sizeof(list) - 1);
	put_choices(row, ", ", &o);
	list[o.len] = '\0';
	refuse(r, "%s: \"%s\" is none of: %s", form_of(row, form, sizeof(form)), text, list);
}

static void add_to_list(struct reading *r, const struct option_row *row, const char *text)
{
	char form[64];
	struct option_list *list = (struct option_list *)(void *)(r->values + row->at);
	if (list->n < OPTION_LIST_MAX)
		list->items[list->n++] = text;
	else
		refuse(r, "%s: given more than %d times", form_of(row, form, sizeof(form)),
		       OPTION_LIST_MAX);
}

/* Stores a value; text is NULL for the kinds without an argument. */
static void set(struct reading *r, const struct option_row *row, const char *text)
{
	void *value = r->values + row->at;
	switch (row->kind) {
	case OPT_FLAG:
		*(bool *)value = true;
		break;
	case OPT_COUNT:
		++*(unsigned *)value;
		break;
	case OPT_TEXT:
		memcpy(value, &text, sizeof(text));
		break;
	case OPT_LIST:
		add_to_list(r, row, text);
		break;
	case OPT_UINT:
		set_uint(r, row, text);
		break;
	case OPT_SECONDS:
		set_seconds(r, row, text);
		break;
	case OPT_CHOICE:
		set_choice(r, row, text);
		break;
	}
}

/* ---- the command line ---- */

static void show(struct reading *r, void (*text)(const struct options *, struct out *))
{
	char buf[4096];
	struct out o = out_fd(STDOUT_FILENO, buf, sizeof(buf));
	if (text)
		text(r->options, &o);
	else
		out_f(&o, "%s (sonde " SONDE_VERSION ")\n", r->options->program);
	out_flush(&o);
	r->ended = true;
	r->status = 0;
	if (o.write_errno)
		r->status = option_complain(r->options, 3, "standard output: %s",
					    strerror(o.write_errno));
}

/* --help, --version, --list-options. Returns whether word is one of them. */
static bool read_common(struct reading *r, const char *word)
{
	if (strcmp(word, "help") == 0)
		show(r, options_help);
	else if (strcmp(word, "version") == 0)
		show(r, NULL);
	else if (strcmp(word, "list-options") == 0)
		show(r, options_list);
	return r->ended;
}

static void refuse_word(struct reading *r, const char *word, size_t n)
{
	struct nearest best = nearest_init(word, (uint32_t)n);
	for (size_t i = 0; i < r->options->n_rows; i++)
		if (r->options->rows[i].word)
			nearest_try(&best, r->options->rows[i].word);
	if (best.name)
		refuse(r, "no option is called --%.*s; did you mean --%s?", (int)n, word,
		       best.name);
	else
		refuse(r, "no option is called --%.*s; \"%s --help\" lists them", (int)n, word,
		       r->options->program);
}

static void read_word(struct reading *r, const char *word)
{
	size_t n = strcspn(word, "=");
	const char *text = word[n] ? word + n + 1 : NULL;
	if (!text && read_common(r, word))
		return;
	for (size_t i = 0; i < r->options->n_rows; i++) {
		const struct option_row *row = &r->options->rows[i];
		if (!row->word || strlen(row->word) != n || memcmp(row->word, word, n) != 0)
			continue;
		if (!has_argument(row) && text)
			refuse(r, "--%s takes no argument", row->word);
		else if (has_argument(row) && !text && r->at + 1 >= r->argc)
			refuse(r, "--%s needs an argument: %s", row->word, row->arg);
		else
			set(r, row, !has_argument(row) || text ? text : r->argv[++r->at]);
		return;
	}
	refuse_word(r, word, n);
}

static const struct option_row *find_letter(const struct options *options, char letter)
{
	for (size_t i = 0; i < options->n_rows; i++)
		if (options->rows[i].letter == letter)
			return &options->rows[i];
	return NULL;
}

static void read_letters(struct reading *r, const char *letters)
{
	for (const char *c = letters; *c && !r->ended; c++) {
		const struct option_row *row = find_letter(r->options, *c);
		if (!row) {
			refuse(r, "no option is called -%c; \"%s --help\" lists them", *c,
			       r->options->program);
		} else if (!has_argument(row)) {
			set(r, row, NULL);
		} else if (c[1] || r->at + 1 < r->argc) {
			set(r, row, c[1] ? c + 1 : r->argv[++r->at]);
			return;
		} else {
			refuse(r, "-%c needs an argument: %s", *c, row->arg);
		}
	}
}

/* The n operands before argv[from] change places with argv[from..to]. */
static void move_behind(char **argv, int n, int from, int to)
{
	for (int i = from; n && i <= to; i++) {
		char *moved = argv[i];
		memmove(argv + i - n + 1, argv + i - n, (size_t)n * sizeof(*argv));
		argv[i - n] = moved;
	}
}

int options_parse(const struct options *options, void *values, int argc, char **argv)
{
	struct reading r = { .options = options, .values = values, .argc = argc, .argv = argv };
	int n_operands = 0; /* that options stand behind */
	bool more = true;
	for (r.at = 1; r.at < argc && more && !r.ended; r.at++) {
		char *arg = argv[r.at];
		int from = r.at;
		if (arg[0] != '-' || !arg[1]) {
			if (!options->permute)
				break;
			n_operands++;
			continue;
		}
		if (strcmp(arg, "--") == 0)
			more = false;
		else if (arg[1] == '-')
			read_word(&r, arg + 2);
		else
			read_letters(&r, arg + 1);
		move_behind(argv, n_operands, from, r.at);
	}
	return r.ended ? -r.status : r.at - n_operands;
}
