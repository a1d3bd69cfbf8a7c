/* Login records: utmp(5), lastlog(8), sd-login(3). */
#include "prog/smallservd/logins.h"

#include <errno.h>
#include <fcntl.h>
#include <lastlog.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <utmp.h>

#if HAVE_LIBSYSTEMD
#include <systemd/sd-login.h>
#endif

enum { WEEK_S = 604800, YEARS = 100, US_PER_S = 1000000, PASSWD_SIZE = 8192 };

static void copy(char *to, const char *from, size_t n)
{
	n = min_size(strnlen(from, n), LOGIN_TEXT - 1);
	memcpy(to, from, n);
	to[n] = '\0';
}

static struct login *add(struct logins *logins)
{
	if (logins->n == LOGINS_MAX) {
		logins->cut = true;
		return NULL;
	}
	struct login *login = &logins->item[logins->n++];
	*login = (struct login){ .since_s = 0 };
	return login;
}

#if HAVE_LIBSYSTEMD
/* sd-login has no call for it before systemd 254. */
static int64_t session_since(const char *id)
{
	char path[128], line[256];
	long long us = 0;
	snprintf(path, sizeof(path), "/run/systemd/sessions/%.64s", id);
	FILE *f = fopen(path, "re");
	while (f && fgets(line, sizeof(line), f))
		if (sscanf(line, "REALTIME=%lld", &us) == 1)
			break;
	if (f)
		fclose(f);
	return us / US_PER_S;
}

static void take_session(struct logins *logins, const char *id)
{
	char *class = NULL, *state = NULL, *tty = NULL, *from = NULL, *seat = NULL;
	char buf[PASSWD_SIZE];
	struct passwd passwd, *found = NULL;
	uid_t uid;
	struct login *login = NULL;
	/* "closing": logged out, with processes left behind. Newer versions have classes as
	 * "user-light". */
	if (sd_session_get_uid(id, &uid) >= 0 && sd_session_get_class(id, &class) >= 0 &&
	    strncmp(class, "user", 4) == 0 && sd_session_get_state(id, &state) >= 0 &&
	    strcmp(state, "closing") != 0 &&
	    getpwuid_r(uid, &passwd, buf, sizeof(buf), &found) == 0 && found)
		login = add(logins);
	if (login) {
		(void)sd_session_get_tty(id, &tty);
		(void)sd_session_get_remote_host(id, &from);
		(void)sd_session_get_seat(id, &seat);
		copy(login->user, passwd.pw_name, LOGIN_TEXT);
		copy(login->terminal, tty ? tty : seat ? seat : "", LOGIN_TEXT);
		copy(login->from, from ? from : "", LOGIN_TEXT);
		login->since_s = session_since(id);
	}
	free(class);
	free(state);
	free(tty);
	free(from);
	free(seat);
}

static void read_sessions(struct logins *logins)
{
	char **sessions = NULL;
	int n = sd_get_sessions(&sessions);
	for (int i = 0; i < n; i++) {
		take_session(logins, sessions[i]);
		free(sessions[i]);
	}
	free(sessions);
}
#else
static void read_sessions(struct logins *logins)
{
	(void)logins;
}
#endif

static void read_utmp(struct logins *logins, const char *path)
{
	struct utmp entry;
	int fd = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
	if (fd < 0)
		return;
	while (!logins->cut && read(fd, &entry, sizeof(entry)) == (ssize_t)sizeof(entry)) {
		if (entry.ut_type != USER_PROCESS || !entry.ut_user[0])
			continue;
		struct login *login = add(logins);
		if (!login)
			break;
		copy(login->user, entry.ut_user, sizeof(entry.ut_user));
		copy(login->terminal, entry.ut_line, sizeof(entry.ut_line));
		copy(login->from, entry.ut_host, sizeof(entry.ut_host));
		login->since_s = entry.ut_tv.tv_sec;
	}
	close(fd);
}

void logins_read(struct logins *ret, const char *utmp)
{
	ret->n = 0;
	ret->cut = false;
	read_sessions(ret);
	if (!ret->n)
		read_utmp(ret, utmp);
}

bool login_last(uint32_t uid, struct login *ret)
{
	struct lastlog entry;
	int fd = open("/var/log/lastlog", O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return false;
	bool found = pread(fd, &entry, sizeof(entry), (off_t)uid * (off_t)sizeof(entry)) ==
			     (ssize_t)sizeof(entry) &&
		     entry.ll_time;
	close(fd);
	if (!found)
		return false;
	*ret = (struct login){ .since_s = entry.ll_time };
	copy(ret->terminal, entry.ll_line, sizeof(entry.ll_line));
	copy(ret->from, entry.ll_host, sizeof(entry.ll_host));
	return true;
}

void login_when(int64_t since_s, int64_t now_s, char ret[static LOGIN_WHEN_SIZE])
{
	static const char weekdays[] = "SunMonTueWedThuFriSat";
	static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
	struct tm tm = { .tm_mday = 1 };
	time_t since = (time_t)since_s;
	ret[0] = '\0';
	if (!localtime_r(&since, &tm))
		return;
	if (since_s <= now_s && now_s - since_s < WEEK_S)
		snprintf(ret, LOGIN_WHEN_SIZE, "%.3s %02u:%02u", weekdays + 3 * tm.tm_wday,
			 (unsigned)tm.tm_hour % YEARS, (unsigned)tm.tm_min % YEARS);
	else
		snprintf(ret, LOGIN_WHEN_SIZE, "%02u-%.3s-%02u", (unsigned)tm.tm_mday % YEARS,
			 months + 3 * tm.tm_mon, (unsigned)tm.tm_year % YEARS);
}
