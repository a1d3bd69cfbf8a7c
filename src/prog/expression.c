/* The filter expression of a command line. */
#include "prog/expression.h"

#include <errno.h>
#include <string.h>

#include "net/etc.h"
#include "net/lookup.h"

/* ---- options ---- */

/* Words by their number in the enumeration that they stand for. */
const char *const expression_languages[] = {
	[FILTER_SNOOP] = "snoop", [FILTER_TCPDUMP] = "tcpdump", NULL
};
const char *const expression_meanings[] = {
	[FILTER_MEANING_OURS] = "full", [FILTER_MEANING_PCAP] = "pcap", NULL
};

/* The number of the word among two, or -EINVAL. */
static int choice(const char *name, const char *const *words, const char *value, struct err *err)
{
	if (!value)
		return err_set(err, EINVAL, "%s needs a value: %s or %s", name, words[0], words[1]);
	for (int i = 0; words[i]; i++)
		if (strcmp(words[i], value) == 0)
			return i;
	return err_set(err, EINVAL, "%s %.40s: the value is %s or %s", name, value, words[0],
		       words[1]);
}

/* Whether arg is the option; its value, which may be missing, if it takes one. */
static bool is_option(const char *arg, const char *name, const char **ret_value)
{
	size_t length = strlen(name);
	if (strncmp(arg, name, length) != 0 || (arg[length] && arg[length] != '='))
		return false;
	*ret_value = arg[length] ? arg + length + 1 : NULL;
	return true;
}

int expression_option(struct expression_options *options, int argc, char *const *argv, int *i,
		      struct err *err)
{
	static const char language[] = "--filter-language", meaning[] = "--filter-meaning";
	const char *arg = argv[*i], *value;
	if (strcmp(arg, "--explain") == 0) {
		options->explain = true;
		return 1;
	}
	bool is_language = is_option(arg, language, &value);
	if (!is_language && !is_option(arg, meaning, &value))
		return 0;
	if (!value && *i + 1 < argc)
		value = argv[++*i];
	int number = is_language ? choice(language, expression_languages, value, err)
				 : choice(meaning, expression_meanings, value, err);
	if (number < 0)
		return number;
	if (is_language)
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
				    .netmask = expression->netmask,
				    .no_optimise = expression->no_optimise };
	struct filter_error error = { 0 };
	int r = filter_compile(ret_filter, expression->text, &opts, &error);
	if (r < 0 && err)
		*err = error.err;
	return r;
}

int expression_explain(struct filter *filter, const struct expression *expression, bool json,
		       struct out *o, struct err *err)
{
	struct filter_explanation what = { .text = expression->text,
					   .link = expression->link,
					   .json = json };
	return filter_explain(filter, &what, o, err);
}

bool expression_is_wrong(int r)
{
	return r == -EINVAL || r == -ENOENT || r == -E2BIG;
}
