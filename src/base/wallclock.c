/* Broken-down time: proleptic Gregorian calendar by integer arithmetic. */
#include "base/wallclock.h"

#include <time.h>

enum { QUARTER_S = 900, DAY_S = 86400 };

static void from_seconds(int64_t s, uint32_t nsec, struct wallclock *ret)
{
	int64_t days = s / DAY_S;
	int64_t rest = s % DAY_S;
	if (rest < 0) {
		rest += DAY_S;
		days--;
	}
	/* Days since 0000-03-01; eras of 400 years = 146097 days. */
	int64_t z = days + 719468;
	int64_t era = (z >= 0 ? z : z - 146096) / 146097;
	int64_t doe = z - era * 146097;
	int64_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
	int64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
	int64_t mp = (5 * doy + 2) / 153;
	ret->day = (uint8_t)(doy - (153 * mp + 2) / 5 + 1);
	ret->month = (uint8_t)(mp < 10 ? mp + 3 : mp - 9);
	ret->year = (int32_t)(yoe + era * 400 + (ret->month <= 2));
	ret->hour = (uint8_t)(rest / 3600);
	ret->minute = (uint8_t)(rest / 60 % 60);
	ret->second = (uint8_t)(rest % 60);
	ret->nsec = nsec;
}

void wallclock_utc(int64_t ts_ns, struct wallclock *ret)
{
	uint32_t nsec;
	int64_t s = ns_floor_s(ts_ns, &nsec);
	from_seconds(s, nsec, ret);
}

void wallclock_local(struct wallclock_cache *cache, int64_t ts_ns, struct wallclock *ret)
{
	uint32_t nsec;
	int64_t s = ns_floor_s(ts_ns, &nsec);
	int64_t quarter = s >= 0 ? s / QUARTER_S : (s - QUARTER_S + 1) / QUARTER_S;
	if (!cache->valid || quarter != cache->quarter) {
		time_t t = (time_t)s;
		struct tm tm;
		cache->offset_s = localtime_r(&t, &tm) ? (int32_t)tm.tm_gmtoff : 0;
		cache->quarter = quarter;
		cache->valid = true;
	}
	from_seconds(s + cache->offset_s, nsec, ret);
}
