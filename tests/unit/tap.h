/*
 * Unit tests in C print TAP: ok() for each case, its name in printf form; same() to compare text;
 * "return done_testing();" at the end of main. One file per program includes this.
 */
#ifndef SONDE_TESTS_UNIT_TAP_H
#define SONDE_TESTS_UNIT_TAP_H

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

static int tap_count, tap_failed;

__attribute__((format(printf, 4, 5))) static inline bool tap_case(bool passed, const char *file,
								  int line, const char *fmt, ...)
{
	va_list args;
	printf("%sok %d - ", passed ? "" : "not ", ++tap_count);
	va_start(args, fmt);
	vprintf(fmt, args);
	va_end(args);
	putchar('\n');
	if (!passed) {
		tap_failed++;
		printf("# %s:%d\n", file, line);
	}
	fflush(stdout);
	return passed;
}

/* One case. Returns whether it passed. */
#define ok(cond, ...) tap_case(!!(cond), __FILE__, __LINE__, __VA_ARGS__)

/* Two texts, either of which may be NULL, are the same. */
static inline bool tap_same(const char *a, const char *b, const char *file, int line,
			    const char *name)
{
	bool passed = a && b ? strcmp(a, b) == 0 : a == b;
	tap_case(passed, file, line, "%s", name);
	if (!passed)
		printf("# have: %s\n# want: %s\n", a ? a : "(none)", b ? b : "(none)");
	return passed;
}
#define same(have, want, name) tap_same(have, want, __FILE__, __LINE__, name)

/* The plan, and the exit status for main. */
static inline int done_testing(void)
{
	printf("1..%d\n", tap_count);
	return tap_failed ? 1 : 0;
}

#endif
