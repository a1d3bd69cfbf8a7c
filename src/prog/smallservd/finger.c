/* What finger is told: RFC 1288; the table as TCPware's FINGERD shows it. */
#include <ctype.h>
#include <fcntl.h>
#include <pwd.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/wallclock.h"
#include "prog/smallservd/logins.h"
#include "prog/smallservd/records.h"

enum {
	PASSWD_SIZE = 8192,
	PATH_SIZE = 512,
	NAME_SIZE = 128,
	PLAN_MAX = 8192,
	NODE_SIZE = 65,
	YEARS = 100,
	NS_PER_CS = 10000000,
	/* Columns of the table. */
	COLUMN_NODE = 11,
	COLUMN_NAME = 20,
	COLUMN_MAIL_END = 45,
	COLUMN_WHEN = 46,
	COLUMN_TERMINAL = 56,
	MAIL_WIDTH = 4,
};

/* A user who may be shown. */
struct person {
	uint32_t uid;
	char login[NAME_SIZE], name[NAME_SIZE], home[PATH_SIZE], shell[PATH_SIZE];
};

struct answering {
	const struct config *config;
	struct out *o;
	struct logins logins;
	char node[NODE_SIZE];
	int64_t now_s;
};

/* ---- text: printable ASCII, CR LF ---- */

static void put(struct out *o, const char *text, size_t max)
{
	for (; *text && max; text++, max--)
		out_c(o, *text >= ' ' && *text <= '~' ? *text : '?');
}

/* Text up to a column; at least one blank follows it. */
static void put_column(struct out *o, size_t line, const char *text, size_t end)
{
	size_t at = o->len - line;
	put(o, text, end > at + 1 ? end - at - 1 : 0);
	at = o->len - line;
	out_pad(o, ' ', end > at ? end - at : 1);
}

static void put_line(struct out *o, const char *text)
{
	out_s(o, text);
	out_s(o, "\r\n");
}

/* ---- people ---- */

/* The first part of the GECOS field, with the login name for '&'. */
static void real_name(const char *gecos, const char *login, char *ret)
{
	struct out o = out_mem(ret, NAME_SIZE - 1);
	for (; gecos && *gecos && *gecos != ','; gecos++) {
		if (*gecos != '&') {
			out_c(&o, *gecos);
			continue;
		}
		out_c(&o, (char)toupper((unsigned char)*login));
		out_s(&o, *login ? login + 1 : "");
	}
	ret[o.len] = '\0';
}

static bool has_shell(const char *shell)
{
	const char *base = strrchr(shell, '/');
	base = base ? base + 1 : shell;
	return strcmp(base, "nologin") != 0 && strcmp(base, "false") != 0;
}

/* Those who do not want to be seen do not exist. */
static bool find_person(const struct config *config, const char *login, struct person *ret)
{
	char buf[PASSWD_SIZE], path[PATH_SIZE + 16];
	struct passwd passwd, *found = NULL;
	struct stat st;
	if (getpwnam_r(login, &passwd, buf, sizeof(buf), &found) != 0 || !found)
		return false;
	if (passwd.pw_uid < config->finger_min_uid || !has_shell(passwd.pw_shell))
		return false;
	snprintf(path, sizeof(path), "%s/.nofinger", passwd.pw_dir);
	if (lstat(path, &st) == 0)
		return false;
	ret->uid = passwd.pw_uid;
	snprintf(ret->login, sizeof(ret->login), "%s", passwd.pw_name);
	snprintf(ret->home, sizeof(ret->home), "%s", passwd.pw_dir);
	snprintf(ret->shell, sizeof(ret->shell), "%s", passwd.pw_shell);
	real_name(passwd.pw_gecos, passwd.pw_name, ret->name);
	return true;
}

/* ---- mail ---- */

enum mail_state { MAIL_NONE, MAIL_READ, MAIL_NEW };

static enum mail_state mail_of(const char *login, struct stat *ret)
{
	char path[PATH_SIZE];
	snprintf(path, sizeof(path), "/var/mail/%s", login);
	if (stat(path, ret) < 0 || !ret->st_size)
		return MAIL_NONE;
	return ret->st_mtime > ret->st_atime ? MAIL_NEW : MAIL_READ;
}

/* New messages, where the box may be read. */
static bool count_mail(const char *login, uint32_t *ret)
{
	char path[PATH_SIZE], line[PATH_SIZE];
	struct stat st;
	enum mail_state state = mail_of(login, &st);
	*ret = 0;
	if (state != MAIL_NEW)
		return true;
	snprintf(path, sizeof(path), "/var/mail/%s", login);
	FILE *f = fopen(path, "re");
	if (!f)
		return false;
	while (fgets(line, sizeof(line), f))
		*ret += strncmp(line, "From ", 5) == 0;
	fclose(f);
	return true;
}

/* ---- the table ---- */

static void put_head(struct answering *a)
{
	struct wallclock_cache cache = { .valid = false };
	struct wallclock w;
	struct timespec now;
	static const char months[] = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
	clock_gettime(CLOCK_REALTIME, &now);
	wallclock_local(&cache, (int64_t)now.tv_sec * NS_PER_S + now.tv_nsec, &w);
	out_s(a->o, "Status of Linux on node ");
	put(a->o, a->node, NODE_SIZE);
	out_f(a->o, " at %02u-%.3s-%04d %02u:%02u:%02u.%02u\r\n", w.day, months + 3 * (w.month - 1),
	      w.year, w.hour, w.minute, w.second, w.nsec / NS_PER_CS);
}

static void put_row(struct answering *a, const struct person *person, const struct login *login)
{
	char when[LOGIN_WHEN_SIZE], mail[16] = "";
	uint32_t n_mail;
	size_t line = a->o->len;
	login_when(login->since_s, a->now_s, when);
	if (count_mail(person->login, &n_mail))
		snprintf(mail, sizeof(mail), "%*u", MAIL_WIDTH, n_mail > 9999 ? 9999 : n_mail);
	put_column(a->o, line, person->login, COLUMN_NODE);
	put_column(a->o, line, a->node, COLUMN_NAME);
	put_column(a->o, line, person->name, COLUMN_MAIL_END - MAIL_WIDTH);
	put(a->o, mail, MAIL_WIDTH);
	out_pad(a->o, ' ', COLUMN_WHEN - (a->o->len - line));
	put_column(a->o, line, when, COLUMN_TERMINAL);
	put(a->o, login->terminal, LOGIN_TEXT);
	if (a->config->finger_details && *login->from) {
		out_s(a->o, " (");
		put(a->o, login->from, LOGIN_TEXT);
		out_c(a->o, ')');
	}
	out_s(a->o, "\r\n");
}

/* The table of everybody, or of one person. Returns how many rows it has; without rows there is
 * none. */
static uint32_t put_table(struct answering *a, const char *only)
{
	uint32_t n = 0;
	struct person person;
	for (uint32_t i = 0; i < a->logins.n; i++) {
		const struct login *login = &a->logins.item[i];
		if ((only && strcmp(only, login->user) != 0) ||
		    !find_person(a->config, login->user, &person))
			continue;
		if (!n++) {
			put_head(a);
			put_line(a->o, "Username   Node     Name         New Mail   When        "
				       "Terminal");
		}
		put_row(a, &person, login);
	}
	if (n && a->logins.cut)
		put_line(a->o, "... and more");
	return n;
}

/* ---- the long form ---- */

static void put_time(struct out *o, int64_t s)
{
	char text[64];
	struct tm tm;
	time_t t = (time_t)s;
	if (localtime_r(&t, &tm) && strftime(text, sizeof(text), "%a %b %e %H:%M %Y (%Z)", &tm))
		put(o, text, sizeof(text));
}

static void put_sessions(struct answering *a, const struct person *person)
{
	struct login last;
	bool on = false;
	for (uint32_t i = 0; i < a->logins.n; i++) {
		const struct login *login = &a->logins.item[i];
		if (strcmp(login->user, person->login) != 0)
			continue;
		on = true;
		out_s(a->o, "On since ");
		put_time(a->o, login->since_s);
		out_s(a->o, " on ");
		put(a->o, login->terminal, LOGIN_TEXT);
		if (a->config->finger_details && *login->from) {
			out_s(a->o, " from ");
			put(a->o, login->from, LOGIN_TEXT);
		}
		out_s(a->o, "\r\n");
	}
	if (on)
		return;
	if (!login_last(person->uid, &last)) {
		put_line(a->o, "Never logged in.");
		return;
	}
	out_s(a->o, "Last login ");
	put_time(a->o, last.since_s);
	out_s(a->o, " on ");
	put(a->o, last.terminal, LOGIN_TEXT);
	out_s(a->o, "\r\n");
}

static void put_mail(struct answering *a, const struct person *person)
{
	struct stat st;
	switch (mail_of(person->login, &st)) {
	case MAIL_NONE:
		put_line(a->o, "No mail.");
		return;
	case MAIL_READ:
		out_s(a->o, "Mail last read ");
		put_time(a->o, st.st_atime);
		break;
	case MAIL_NEW:
		out_s(a->o, "New mail received ");
		put_time(a->o, st.st_mtime);
		break;
	}
	out_s(a->o, "\r\n");
}

/* A file of the user's that everybody may read; only text of it. Returns whether there is one. */
static bool put_file(struct answering *a, const struct person *person, const char *name,
		     const char *title)
{
	char path[PATH_SIZE + 16], text[PLAN_MAX];
	struct stat st;
	snprintf(path, sizeof(path), "%s/%s", person->home, name);
	int fd = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	if (fd < 0)
		return false;
	bool good = fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && st.st_uid == person->uid &&
		    st.st_mode & S_IROTH;
	ssize_t n = good ? read(fd, text, sizeof(text)) : -1;
	close(fd);
	if (n < 0)
		return false;
	put_line(a->o, title);
	for (ssize_t i = 0; i < n; i++) {
		if (text[i] == '\n')
			out_s(a->o, "\r\n");
		else if (text[i] == '\t' || (text[i] >= ' ' && text[i] <= '~'))
			out_c(a->o, text[i]);
		else if (text[i] != '\r')
			out_c(a->o, '?');
	}
	if (n && text[n - 1] != '\n')
		out_s(a->o, "\r\n");
	return true;
}

static void put_long(struct answering *a, const struct person *person)
{
	size_t line = a->o->len;
	out_s(a->o, "Login: ");
	put(a->o, person->login, NAME_SIZE);
	out_pad(a->o, ' ', a->o->len - line < 40 ? 40 - (a->o->len - line) : 1);
	out_s(a->o, "Name: ");
	put(a->o, person->name, NAME_SIZE);
	out_s(a->o, "\r\n");
	if (a->config->finger_details) {
		line = a->o->len;
		out_s(a->o, "Directory: ");
		put(a->o, person->home, PATH_SIZE);
		out_pad(a->o, ' ', a->o->len - line < 40 ? 40 - (a->o->len - line) : 1);
		out_s(a->o, "Shell: ");
		put(a->o, person->shell, PATH_SIZE);
		out_s(a->o, "\r\n");
	}
	put_sessions(a, person);
	put_mail(a, person);
	if (!a->config->finger_plan)
		return;
	(void)put_file(a, person, ".project", "Project:");
	if (!put_file(a, person, ".plan", "Plan:"))
		put_line(a->o, "No Plan.");
}

/* ---- questions ---- */

static void put_user(struct answering *a, const char *name, bool verbose)
{
	struct person person;
	if (!find_person(a->config, name, &person)) {
		out_s(a->o, "finger: ");
		put(a->o, name, FINGER_NAME_SIZE);
		put_line(a->o, ": no such user.");
		return;
	}
	if (verbose || !put_table(a, person.login))
		put_long(a, &person);
}

static void put_everybody(struct answering *a, bool verbose)
{
	struct person person;
	if (!put_table(a, NULL)) {
		put_head(a);
		put_line(a->o, "No one logged on.");
		return;
	}
	for (uint32_t i = 0; verbose && i < a->logins.n; i++) {
		bool before = false;
		for (uint32_t k = 0; k < i; k++)
			before |= strcmp(a->logins.item[k].user, a->logins.item[i].user) == 0;
		if (before || !find_person(a->config, a->logins.item[i].user, &person))
			continue;
		out_s(a->o, "\r\n");
		put_long(a, &person);
	}
}

void finger_answer(const struct config *config, const struct records_question *q, struct out *o)
{
	static struct answering a; /* large */
	struct timespec now;
	clock_gettime(CLOCK_REALTIME, &now);
	a.config = config;
	a.o = o;
	a.now_s = now.tv_sec;
	snprintf(a.node, sizeof(a.node), "%s", config->finger_node);
	if (!*a.node && gethostname(a.node, sizeof(a.node) - 1) < 0)
		snprintf(a.node, sizeof(a.node), "localhost");
	a.node[strcspn(a.node, ".")] = '\0';
	bool list = config->finger_list == FINGER_LIST_YES ||
		    (config->finger_list == FINGER_LIST_LOCAL && q->local);
	if (q->finger.bad) {
		put_line(o, "Please supply a username");
	} else if (q->finger.forward) {
		put_line(o, "Finger forwarding service denied");
	} else if (!q->finger.n && !list) {
		put_line(o, "Finger online user list denied");
	} else {
		logins_read(&a.logins, config->finger_utmp);
		if (!q->finger.n)
			put_everybody(&a, q->finger.verbose);
		for (uint32_t i = 0; i < q->finger.n; i++)
			put_user(&a, q->finger.name[i], q->finger.verbose);
	}
}
