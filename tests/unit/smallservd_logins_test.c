/* When somebody logged in: the seven-day rule; records of utmp. */
#include "prog/smallservd/logins.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <utmp.h>

#include "tap.h"

enum { WEEK_S = 604800, DAY_S = 86400 };

static const char *when(int64_t since_s, int64_t now_s)
{
	static char text[LOGIN_WHEN_SIZE];
	login_when(since_s, now_s, text);
	return text;
}

static void rule(void)
{
	const int64_t now = 1418826960; /* Wednesday 2014-12-17 14:36:00 UTC */
	same(when(now, now), "Wed 14:36", "just now");
	same(when(now - 60, now), "Wed 14:35", "a minute ago");
	same(when(now - WEEK_S + 1, now), "Wed 14:36", "seven days less a second");
	same(when(now - WEEK_S, now), "10-Dec-14", "seven days");
	same(when(now - WEEK_S - 1, now), "10-Dec-14", "seven days and a second");
	same(when(now + 1, now), "17-Dec-14", "a time that has not come yet");
	same(when(now - 8 * DAY_S, now), "09-Dec-14", "two digits of the day");
	same(when(1262304000, now), "01-Jan-10", "two digits of the year");
	same(when(946684799, now), "31-Dec-99", "of the last century");
	same(when(1418428800, 1418428800), "Sat 00:00", "midnight");
	setenv("TZ", "EST5EDT", 1);
	tzset();
	same(when(now, now), "Wed 09:36", "local time");
	same(when(1418184000 - WEEK_S, now), "02-Dec-14", "and local date");
	setenv("TZ", "UTC", 1);
	tzset();
	setenv("LC_ALL", "de_DE.UTF-8", 1);
	same(when(now - WEEK_S, now), "10-Dec-14", "English whatever the locale");
}

static void put(FILE *f, short type, const char *user, const char *line, int since_s)
{
	struct utmp entry;
	memset(&entry, 0, sizeof(entry));
	entry.ut_type = type;
	memcpy(entry.ut_user, user, min_size(strlen(user), sizeof(entry.ut_user)));
	memcpy(entry.ut_line, line, min_size(strlen(line), sizeof(entry.ut_line)));
	memset(entry.ut_host, 'h', sizeof(entry.ut_host)); /* fills it: no NUL */
	entry.ut_tv.tv_sec = since_s;
	fwrite(&entry, sizeof(entry), 1, f);
}

static void records(void)
{
	static struct logins logins; /* large */
	char path[] = "/tmp/utmp-XXXXXX";
	int fd = mkstemp(path);
	FILE *f = fd < 0 ? NULL : fdopen(fd, "w");
	if (!ok(f, "a file of logins"))
		return;
	put(f, BOOT_TIME, "reboot", "~", 1);
	put(f, USER_PROCESS, "gandalf", "pts/7", 1418826960);
	put(f, DEAD_PROCESS, "frodo", "pts/8", 2);
	put(f, USER_PROCESS, "", "pts/9", 3);
	put(f, USER_PROCESS, "a-name-of-thirty-two-characters-", "tty1", 4);
	fwrite("half", 4, 1, f);
	fflush(f);
	logins_read(&logins, path);
	ok(logins.n == 2 && !logins.cut, "two are logged in");
	same(logins.item[0].user, "gandalf", "one of them");
	same(logins.item[0].terminal, "pts/7", "where");
	ok(logins.item[0].since_s == 1418826960, "since when");
	ok(strlen(logins.item[0].from) == LOGIN_TEXT - 1, "a long host is cut");
	same(logins.item[1].user, "a-name-of-thirty-two-characters-", "a name without NUL");
	for (int i = 0; i < LOGINS_MAX; i++)
		put(f, USER_PROCESS, "x", "y", i);
	fclose(f);
	/* What is behind the half record is out of step, and is no login or one of nonsense. */
	logins_read(&logins, path);
	ok(logins.n <= LOGINS_MAX, "a file out of step is read within bounds");
	f = fopen(path, "w");
	for (int i = 0; f && i <= LOGINS_MAX; i++)
		put(f, USER_PROCESS, "x", "y", i);
	if (f)
		fclose(f);
	logins_read(&logins, path);
	ok(logins.n == LOGINS_MAX && logins.cut, "a bound, and a sign that there are more");
	unlink(path);
	logins_read(&logins, path);
	ok(logins.n == 0, "no file, nobody");
}

int main(void)
{
	setenv("TZ", "UTC", 1);
	tzset();
	rule();
	records();
	return done_testing();
}
