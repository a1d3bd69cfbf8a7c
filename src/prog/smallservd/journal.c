/* Lines of the log, their rate bounded. */
#include "prog/smallservd/journal.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <syslog.h>
#include <time.h>
#include <unistd.h>

#include "base/out.h"

enum { LINE_SIZE = 1024, SECONDS_A_MINUTE = 60 };

static bool may(struct journal *journal, enum journal_kind kind, uint64_t *ret_left_out)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	uint64_t minute = (uint64_t)now.tv_sec / SECONDS_A_MINUTE;
	*ret_left_out = 0;
	if (kind == JOURNAL_STATE)
		return true;
	if (journal->kind[kind].minute != minute) {
		journal->kind[kind].minute = minute;
		journal->kind[kind].n = 0;
	}
	if (journal->kind[kind].n++ >= journal->per_minute) {
		journal->kind[kind].left_out++;
		return false;
	}
	*ret_left_out = journal->kind[kind].left_out;
	journal->kind[kind].left_out = 0;
	return true;
}

void journal_say(struct journal *journal, enum journal_kind kind, const char *fmt, ...)
{
	char line[LINE_SIZE], whole[2 * LINE_SIZE];
	uint64_t left_out;
	if (!may(journal, kind, &left_out))
		return;
	va_list args;
	va_start(args, fmt);
	vsnprintf(line, sizeof(line), fmt, args);
	va_end(args);
	struct out o = out_mem(whole, sizeof(whole) - 1);
	if (!journal->to_syslog)
		out_s(&o, "smallservd: ");
	out_text(&o, (const uint8_t *)line, (uint32_t)strlen(line));
	if (left_out)
		out_f(&o, " (%llu such lines left out)", (unsigned long long)left_out);
	if (journal->to_syslog) {
		whole[o.len] = '\0';
		syslog(LOG_NOTICE, "%s", whole);
		return;
	}
	out_c(&o, '\n');
	/* What cannot be written is lost: there is nowhere to say so. */
	ssize_t n = write(STDERR_FILENO, whole, o.len);
	(void)n;
}
