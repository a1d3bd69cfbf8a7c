/* What is said while serving: to standard error or syslog, each kind of line so many times a
 * minute. What is left out is counted, and told with the next line of its kind. */
#ifndef SONDE_PROG_SMALLSERVD_JOURNAL_H
#define SONDE_PROG_SMALLSERVD_JOURNAL_H

#include <stdbool.h>
#include <stdint.h>

#include "base/util.h"

enum journal_kind {
	JOURNAL_STATE, /* start, reload, end: never left out */
	JOURNAL_REFUSED,
	JOURNAL_DESCRIPTORS,
	JOURNAL_UDP,
	JOURNAL_IDENT,
	JOURNAL_FINGER,
	JOURNAL_QUOTE,
	JOURNAL_RECORDS,
	JOURNAL_N
};

struct journal {
	bool to_syslog;
	uint64_t per_minute;
	struct {
		uint64_t minute, n, left_out;
	} kind[JOURNAL_N];
};

/* One line. Text from outside comes in through out_text before. */
void journal_say(struct journal *journal, enum journal_kind kind, const char *fmt, ...)
	PRINTF_LIKE(3, 4);

#endif
