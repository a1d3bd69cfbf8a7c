/* Broken-down time without the C library's zone look-up at every call. */
#ifndef SONDE_BASE_WALLCLOCK_H
#define SONDE_BASE_WALLCLOCK_H

#include <stdbool.h>

#include "base/util.h"

enum { NS_PER_S = 1000000000 };

struct wallclock {
	int32_t year;
	uint8_t month, day, hour, minute, second; /* month, day from 1 */
	uint32_t nsec;
};

/* ts_ns: nanoseconds since 1970-01-01 UTC; may be negative. */
void wallclock_utc(int64_t ts_ns, struct wallclock *ret);

/* Local time by the TZ in force when the process started (tzset must have been called). Remembers
 * the offset of the quarter of an hour asked for last: zone changes happen only on such boundaries.
 */
struct wallclock_cache {
	int64_t quarter;  /* ts / 900 s that offset_s is for */
	int32_t offset_s; /* local - UTC */
	bool valid;
};
void wallclock_local(struct wallclock_cache *cache, int64_t ts_ns, struct wallclock *ret);

/* Splits into whole seconds (rounded down) and 0..999999999 ns. */
static inline int64_t ns_floor_s(int64_t ts_ns, uint32_t *ret_nsec)
{
	int64_t s = ts_ns / NS_PER_S;
	int64_t n = ts_ns % NS_PER_S;
	if (n < 0) {
		n += NS_PER_S;
		s--;
	}
	*ret_nsec = (uint32_t)n;
	return s;
}

#endif
