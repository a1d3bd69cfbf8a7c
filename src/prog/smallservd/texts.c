/* chargen, daytime, time and quote. */
#include "prog/smallservd/texts.h"

#include <string.h>

#include "base/wallclock.h"

enum {
	FIRST = 0x20,
	RING = 95,
	LINE = 72,
	LINE_END = 2,
	YEAR_DIGITS = 4,
	DAYS_A_WEEK = 7,
	EPOCH_WEEKDAY = 4, /* a Thursday */
	S_PER_DAY = 86400,
	SHORT_NAME = 3,
	QUOTE_FILE_MAX = 4096, /* bytes of a file that are looked at */
	QUOTE_RAW = 8192,
};

static const uint64_t s_1900_to_1970 = 2208988800;
static const int64_t s_to_2026 = 1767225600;

const char quote_none[] = "No quote-of-the-day is currently defined.\r\n";

void chargen_fill(char *to, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		size_t at = i % CHARGEN_PERIOD, line = at / (LINE + LINE_END);
		size_t column = at % (LINE + LINE_END);
		if (column < LINE)
			to[i] = (char)(FIRST + (line + column) % RING);
		else
			to[i] = column == LINE ? '\r' : '\n';
	}
}

static const char *const months[] = { "January",   "February", "March",	   "April",
				      "May",	   "June",     "July",	   "August",
				      "September", "October",  "November", "December" };
static const char *const weekdays[] = { "Sunday",   "Monday", "Tuesday", "Wednesday",
					"Thursday", "Friday", "Saturday" };

static void put_clock(struct out *o, const struct wallclock *w)
{
	out_u0(o, w->hour, 2);
	out_c(o, ':');
	out_u0(o, w->minute, 2);
	out_c(o, ':');
	out_u0(o, w->second, 2);
}

static void put_offset(struct out *o, int64_t offset_s, const char *colon)
{
	int64_t minutes = (offset_s < 0 ? -offset_s : offset_s) / 60;
	out_c(o, offset_s < 0 ? '-' : '+');
	out_u0(o, (uint64_t)minutes / 60, 2);
	out_s(o, colon);
	out_u0(o, (uint64_t)minutes % 60, 2);
}

void daytime_text(struct out *o, enum daytime_format format, bool utc, int64_t now_ns)
{
	struct wallclock_cache cache = { .valid = false };
	struct wallclock w;
	uint32_t nsec;
	if (utc)
		wallclock_utc(now_ns, &w);
	else
		wallclock_local(&cache, now_ns, &w);
	int64_t offset = utc ? 0 : cache.offset_s;
	int64_t days = (ns_floor_s(now_ns, &nsec) + offset) / S_PER_DAY;
	const char *weekday = weekdays[(days + EPOCH_WEEKDAY) % DAYS_A_WEEK];
	const char *month = months[w.month - 1];
	switch (format) {
	case DAYTIME_CTIME:
		out_raw(o, weekday, SHORT_NAME);
		out_c(o, ' ');
		out_raw(o, month, SHORT_NAME);
		out_c(o, ' ');
		out_uw(o, w.day, 2);
		out_c(o, ' ');
		put_clock(o, &w);
		out_c(o, ' ');
		out_d(o, w.year);
		break;
	case DAYTIME_RFC867:
		out_f(o, "%s, %s %u, %d ", weekday, month, w.day, w.year);
		put_clock(o, &w);
		out_c(o, '-');
		if (utc)
			out_s(o, "UTC");
		else
			put_offset(o, offset, "");
		break;
	case DAYTIME_SMTP:
		out_u0(o, w.day, 2);
		out_c(o, ' ');
		for (int i = 0; i < SHORT_NAME; i++)
			out_c(o, (char)(month[i] & ~0x20));
		out_f(o, " %d ", w.year);
		put_clock(o, &w);
		out_c(o, ' ');
		if (utc)
			out_s(o, "UTC");
		else
			put_offset(o, offset, "");
		break;
	case DAYTIME_ISO8601:
		out_u0(o, (uint64_t)w.year, YEAR_DIGITS);
		out_c(o, '-');
		out_u0(o, w.month, 2);
		out_c(o, '-');
		out_u0(o, w.day, 2);
		out_c(o, 'T');
		put_clock(o, &w);
		if (utc)
			out_c(o, 'Z');
		else
			put_offset(o, offset, ":");
		break;
	}
	out_s(o, "\r\n");
}

void time_bytes(int64_t now_ns, uint8_t ret[static TIME_SIZE])
{
	uint32_t nsec;
	uint64_t s = (uint64_t)ns_floor_s(now_ns, &nsec) + s_1900_to_1970;
	for (int i = 0; i < TIME_SIZE; i++)
		ret[i] = (uint8_t)(s >> (8 * (TIME_SIZE - 1 - i)));
}

bool time_is_known(int64_t now_ns)
{
	uint32_t nsec;
	return ns_floor_s(now_ns, &nsec) >= s_to_2026;
}

/* ---- quote ---- */

size_t quote_clean(const char *text, size_t n, char ret[static QUOTE_MAX])
{
	size_t len = 0;
	for (size_t i = 0; i < n && len < QUOTE_MAX; i++) {
		char c = text[i];
		if (c == '\r' && i + 1 < n && text[i + 1] == '\n')
			continue;
		if (c == '\r' || c == '\n') {
			if (len + LINE_END > QUOTE_MAX)
				break;
			ret[len++] = '\r';
			ret[len++] = '\n';
		} else if (c >= FIRST && c < FIRST + RING) {
			ret[len++] = c;
		}
	}
	if (!len)
		return 0;
	if (ret[len - 1] != '\n' && len + LINE_END <= QUOTE_MAX) {
		ret[len++] = '\r';
		ret[len++] = '\n';
	}
	return len;
}

bool quote_has_files(const struct config *config)
{
	for (uint32_t i = 0; i < config->n_quotes; i++)
		if (config->quote[i][0] == '@')
			return true;
	return false;
}

size_t quote_text(const struct config *config, const struct quote_reader *reader,
		  char ret[static QUOTE_MAX])
{
	char raw[QUOTE_RAW], file[QUOTE_FILE_MAX];
	struct out o = out_mem(raw, sizeof(raw));
	for (uint32_t i = 0; i < config->n_quotes; i++) {
		const char *text = config->quote[i];
		size_t n = strlen(text);
		if (*text == '@') {
			int r = reader ? reader->read_file(reader->ctx, text + 1, file,
							   sizeof(file))
				       : 0;
			text = file;
			n = r > 0 ? (size_t)r : 0;
		}
		if (!n)
			continue;
		if (o.len && raw[o.len - 1] != '\n')
			out_c(&o, '\n');
		out_raw(&o, text, min_size(n, o.cap - o.len));
	}
	size_t n = quote_clean(raw, o.len, ret);
	if (n)
		return n;
	n = strlen(quote_none);
	memcpy(ret, quote_none, n);
	return n;
}
