/* Errors of the filter compiler. */
#include "filter/error.h"

#include <stdarg.h>
#include <stdio.h>

int filter_fail(struct filter_error *error, int code, uint32_t column, const char *fmt, ...)
{
	if (!error)
		return -code;
	char text[ERR_TEXT_MAX];
	va_list args;
	va_start(args, fmt);
	if (vsnprintf(text, sizeof(text), fmt, args) < 0)
		text[0] = '\0';
	va_end(args);
	error->column = column;
	if (!column)
		return err_set(&error->err, code, "%s", text);
	return err_set(&error->err, code, "%.*s (column %u)", ERR_TEXT_MAX - 32, text, column);
}
