/* Who is logged in: from systemd-logind where it runs, else from utmp. */
#ifndef SONDE_PROG_SMALLSERVD_LOGINS_H
#define SONDE_PROG_SMALLSERVD_LOGINS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/util.h"

enum { LOGINS_MAX = 256, LOGIN_TEXT = 64 };

struct login {
	char user[LOGIN_TEXT];
	char terminal[LOGIN_TEXT];
	char from[LOGIN_TEXT]; /* remote host, or "" */
	int64_t since_s;
};

struct logins {
	struct login item[LOGINS_MAX];
	uint32_t n;
	bool cut; /* there are more */
};

void logins_read(struct logins *ret, const char *utmp);

/* When and where somebody logged in last, by /var/log/lastlog. Returns whether it is known. */
bool login_last(uint32_t uid, struct login *ret);

/* "Fri 14:36" of a login less than seven days ago, else "10-Dec-14"; 9 characters and NUL. Times
 * are local. */
enum { LOGIN_WHEN_SIZE = 10 };
void login_when(int64_t since_s, int64_t now_s, char ret[static LOGIN_WHEN_SIZE]);

#endif
