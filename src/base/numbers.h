/* Numbers from the command line and from files. */
#ifndef SONDE_BASE_NUMBERS_H
#define SONDE_BASE_NUMBERS_H

#include <stdbool.h>

#include "base/util.h"

/* The whole of text as a decimal number of at most max. Returns false (ret untouched) if it is
 * anything else: empty, signed, with other characters, or larger. */
bool num_parse(const char *text, uint64_t max, uint64_t *ret) MUST_CHECK;

/* Leading decimal digits as snoop reads its numbers: "12ab" is 12, "x" is 0; saturates at max.
 * *ret_end, if not NULL, is the first character not used. */
uint64_t num_lenient(const char *text, uint64_t max, const char **ret_end);

#endif
