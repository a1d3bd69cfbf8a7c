/* The filter expression of a command line. */
#include "prog/expression.h"

#include <errno.h>

#include "net/etc.h"
#include "net/lookup.h"

int expression_compile(struct filter **ret_filter, const struct expression *expression,
		       struct err *err)
{
	CLEANUP(etc_freep) struct etc *etc = etc_new(NULL);
	if (!etc)
		return err_set(err, ENOMEM, "out of memory");
	struct netlookup_opts lookup_opts = { .etc = etc,
					      .names = expression->names,
					      .no_resolver = expression->numeric };
	CLEANUP(netlookup_freep) struct netlookup *lookup = netlookup_new(&lookup_opts);
	if (!lookup)
		return err_set(err, ENOMEM, "out of memory");
	struct filter_opts opts = { .language = expression->language,
				    .lookup = netlookup_of(lookup),
				    .link = expression->link };
	struct filter_error error = { 0 };
	int r = filter_compile(ret_filter, expression->text, &opts, &error);
	if (r < 0 && err)
		*err = error.err;
	return r;
}
