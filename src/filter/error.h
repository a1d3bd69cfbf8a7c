/* Errors of the filter compiler: one sentence and the column that it is about. */
#ifndef SONDE_FILTER_ERROR_H
#define SONDE_FILTER_ERROR_H

#include "filter/filter.h"

/* Stores the sentence, followed by " (column N)" unless column is 0, and returns -code. error may
 * be NULL. */
int filter_fail(struct filter_error *error, int code, uint32_t column, const char *fmt, ...)
	PRINTF_LIKE(4, 5);

#endif
