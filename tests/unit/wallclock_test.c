/* Broken-down time, against the C library's calendar and zones. */
#include "tap.h"

#include <stdlib.h>
#include <time.h>

#include "base/wallclock.h"

static bool agrees(const struct wallclock *w, const struct tm *tm)
{
	return w->year == tm->tm_year + 1900 && w->month == tm->tm_mon + 1 &&
	       w->day == tm->tm_mday && w->hour == tm->tm_hour && w->minute == tm->tm_min &&
	       w->second == tm->tm_sec;
}

static void calendar(void)
{
	bool good = true;
	/* From 1677 to 2262, the range of 64-bit nanoseconds, at a changing time of day. */
	for (int64_t day = -106751; day <= 106750; day++) {
		int64_t s = day * 86400 + (day * 7919) % 86400;
		time_t t = (time_t)s;
		struct tm tm;
		struct wallclock w;
		gmtime_r(&t, &tm);
		wallclock_utc(s * NS_PER_S, &w);
		good = good && agrees(&w, &tm);
	}
	ok(good, "every day that 64-bit nanoseconds can hold");
}

static void fractions(void)
{
	struct wallclock w;
	wallclock_utc(-1, &w);
	ok(w.year == 1969 && w.second == 59 && w.nsec == 999999999, "just before the epoch");
	wallclock_utc(INT64_MIN, &w);
	ok(w.year == 1677 && w.month == 9 && w.day == 21, "the first instant");
	wallclock_utc(INT64_MAX, &w);
	ok(w.year == 2262 && w.month == 4 && w.day == 11 && w.nsec == 854775807, "the last");
}

static void zone(const char *name)
{
	struct wallclock_cache cache = { 0 };
	bool good = true;
	setenv("TZ", name, 1);
	tzset();
	/* Two years in steps that meet both sides of each change. */
	for (int64_t s = 1577836800; s < 1577836800 + 2 * 31536000; s += 450) {
		time_t t = (time_t)s;
		struct tm tm;
		struct wallclock w;
		localtime_r(&t, &tm);
		wallclock_local(&cache, s * NS_PER_S, &w);
		good = good && agrees(&w, &tm);
	}
	ok(good, "local time by the rules %s", name);
}

int main(void)
{
	calendar();
	fractions();
	zone("UTC0");
	zone("CET-1CEST,M3.5.0,M10.5.0/3");
	zone("EST5EDT,M3.2.0,M11.1.0");
	zone("LHST-10:30LHDT-11,M10.1.0,M4.1.0");
	zone("NPT-5:45");
	return done_testing();
}
