/* The filter expression of a command line. */
#include "prog/expression.h"

#include <errno.h>
#include <string.h>

#include "net/etc.h"
#include "net/lookup.h"

/* ---- options ---- */

enum { MAX_VALUES = 2 };

/* Words by their number in the enumeration that they stand for. */
static const struct option_row {
	const char *name;
	const char *values[MAX_VALUES];
} rows[] = {
	{ "--filter-language", { [FILTER_SNOOP] = "snoop", [FILTER_TCPDUMP] = "tcpdump" } },
	{ "--filter-meaning", { [FILTER_MEANING_OURS] = "full", [FILTER_MEANING_PCAP] = "pcap" } },
};

/* Returns the number of the word, or -EINVAL. */
static int value_number(const struct option_row *row, const char *value, struct err *err)
{
	for (int i = 0; i < MAX_VALUES; i++)
		if (value && strcmp(row->values[i], value) == 0)
			return i;
	if (!value)
		return err_set(err, EINVAL, "%s needs a value: %s or %s", row->name, row->values[0],
			       row->values[1]);
	return err_set(err, EINVAL, "%s %.40s: the value is %s or %s", row->name, value,
		       row->values[0], row->values[1]);
}

int expression_option(struct expression_options *options, int argc, char *const *argv, int *i,
		      struct err *err)
{
	const char *arg = argv[*i];
	size_t length = strcspn(arg, "=");
	const struct option_row *row = NULL;
	for (size_t k = 0; k < ARRAY_LEN(rows) && !row; k++)
		if (strlen(rows[k].name) == length && strncmp(rows[k].name, arg, length) == 0)
			row = &rows[k];
	if (!row)
		return 0;
	const char *value = NULL;
	if (arg[length])
		value = arg + length + 1;
	else if (*i + 1 < argc)
		value = argv[++*i];
	int number = value_number(row, value, err);
	if (number < 0)
		return number;
	if (row == &rows[0])
		options->language = (enum filter_language)number;
	else
		options->meaning = (enum filter_meaning)number;
	return 1;
}

/* ---- compiling ---- */

int expression_compile(struct filter **ret_filter, const struct expression *expression,
		       struct err *err)
{
	const struct expression_options *o = expression->options;
	if (o->language == FILTER_SNOOP && o->meaning == FILTER_MEANING_PCAP)
		return err_set(err, EINVAL,
			       "--filter-meaning pcap is a meaning of tcpdump's language only: add "
			       "--filter-language tcpdump");
	CLEANUP(etc_freep) struct etc *etc = etc_new(NULL);
	if (!etc)
		return err_set(err, ENOMEM, "out of memory");
	struct netlookup_opts lookup_opts = { .etc = etc,
					      .names = expression->names,
					      .no_resolver = expression->numeric };
	CLEANUP(netlookup_freep) struct netlookup *lookup = netlookup_new(&lookup_opts);
	if (!lookup)
		return err_set(err, ENOMEM, "out of memory");
	struct filter_opts opts = { .language = o->language,
				    .meaning = o->meaning,
				    .lookup = netlookup_of(lookup),
				    .link = expression->link,
				    .netmask = expression->netmask };
	struct filter_error error = { 0 };
	int r = filter_compile(ret_filter, expression->text, &opts, &error);
	if (r < 0 && err)
		*err = error.err;
	return r;
}

bool expression_is_wrong(int r)
{
	return r == -EINVAL || r == -ENOENT || r == -E2BIG;
}
