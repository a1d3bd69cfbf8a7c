/* Dropping privileges: user, capabilities, what execve could give; then landlock.c, syscalls.c. */
#include "live/privilege.h"

#include <cap-ng.h>
#include <errno.h>
#include <grp.h>
#include <pwd.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/numbers.h"
#include "live/landlock.h"
#include "live/syscalls.h"

enum { ENTRY_SIZE = 8192, TASK_LINKS = 2 };

int privilege_check(struct err *err)
{
	if (geteuid() != getuid() || getegid() != getgid())
		return err_set(
			err, EPERM,
			"does not run set-user-ID or set-group-ID; give its file capabilities "
			"instead, see sonde(1)");
	return 0;
}

bool privilege_has(int capability)
{
	capng_clear(CAPNG_SELECT_ALL);
	return capng_get_caps_process() == 0 &&
	       capng_have_capability(CAPNG_EFFECTIVE, (unsigned)capability);
}

int privilege_refused(struct err *err, const char *what, int capability)
{
	char path[256], name[32];
	ssize_t n = readlink("/proc/self/exe", path, sizeof(path) - 1);
	path[n > 0 ? n : 0] = '\0';
	const char *low = capng_capability_to_name((unsigned)capability);
	(void)snprintf(name, sizeof(name), "%s", low ? low : "?");
	char upper[32];
	size_t i = 0;
	for (; name[i]; i++)
		upper[i] = (char)(name[i] >= 'a' && name[i] <= 'z' ? name[i] - 'a' + 'A' : name[i]);
	upper[i] = '\0';
	return err_set(err, EPERM,
		       "%s: must be root (or have CAP_%s: \"setcap cap_%s=ep %s\", as root, "
		       "gives it to every user of the program)",
		       what, upper, name, n > 0 ? path : "PROGRAM");
}

/* ---- user ---- */

static int take_entry(struct privilege_user *ret, const struct passwd *entry)
{
	ret->uid = entry->pw_uid;
	ret->gid = entry->pw_gid;
	(void)snprintf(ret->name, sizeof(ret->name), "%s", entry->pw_name);
	return 0;
}

int privilege_find_user(struct privilege_user *ret, const char *text, struct err *err)
{
	char buf[ENTRY_SIZE];
	struct passwd entry, *found = NULL;
	uint64_t number;
	(void)getpwnam_r(text, &entry, buf, sizeof(buf), &found);
	if (found)
		return take_entry(ret, found);
	if (!num_parse(text, UINT32_MAX - 1, &number))
		return err_set(err, ENOENT, "unknown user %s", text);
	(void)getpwuid_r((uid_t)number, &entry, buf, sizeof(buf), &found);
	if (found)
		return take_entry(ret, found);
	*ret = (struct privilege_user){ .uid = (uint32_t)number, .gid = (uint32_t)number };
	(void)snprintf(ret->name, sizeof(ret->name), "%s", text);
	return 0;
}

/* Whether this is a user namespace: root of the system is not root here. */
static bool in_user_namespace(void)
{
	char map[64] = "";
	FILE *f = fopen("/proc/self/uid_map", "re");
	bool whole = f && fgets(map, sizeof(map), f);
	unsigned long first, outside, n;
	whole = whole && sscanf(map, "%lu %lu %lu", &first, &outside, &n) == 3 && first == 0 &&
		outside == 0 && n == UINT32_MAX;
	if (f)
		fclose(f);
	return f && !whole;
}

/* The user that the plan leads to. Returns 1; 0: stay; negative with a sentence. */
static int choose_user(const struct privilege_plan *plan, struct privilege_user *ret,
		       struct err *err)
{
	if (plan->keep_user)
		return 0;
	if (plan->user) {
		int r = privilege_find_user(ret, plan->user, err);
		return r < 0 ? r : ret->uid != geteuid() || ret->gid != getegid();
	}
	if (geteuid() != 0)
		return 0;
	struct err nobody_minds;
	return privilege_find_user(ret, SONDE_SYSTEM_USER, &nobody_minds) == 0 ||
	       privilege_find_user(ret, "nobody", &nobody_minds) == 0;
}

static int become(const struct privilege_user *user)
{
	gid_t group = user->gid;
	/* A user namespace may forbid it to whoever has no power outside. */
	if (setgroups(1, &group) < 0 && !(errno == EPERM && in_user_namespace()))
		return -errno;
	if (setresgid(user->gid, user->gid, user->gid) < 0 ||
	    setresuid(user->uid, user->uid, user->uid) < 0)
		return -errno;
	return 0;
}

static int drop_user(const struct privilege_plan *plan, struct err *err)
{
	struct privilege_user user;
	int r = choose_user(plan, &user, err);
	if (r <= 0)
		return r;
	r = become(&user);
	/* Users that a namespace does not have cannot be had; its root is nobody outside. */
	if (r == -EINVAL && !plan->user && in_user_namespace())
		return 0;
	return r < 0 ? err_set(err, -r, "cannot become user %s: %s", user.name, strerror(-r)) : 0;
}

/* ---- capabilities ---- */

/* What execve could give. no_new_privs forbids that anyway, where this is not allowed. Needs root,
 * so it comes before the user goes. */
static void drop_bounds(void)
{
	if (!privilege_has(CAP_SETPCAP))
		return;
	capng_clear(CAPNG_SELECT_BOUNDS);
	(void)capng_apply(CAPNG_SELECT_BOUNDS);
}

static int drop_capabilities(uint64_t keep, struct err *err)
{
	for (unsigned cap = 0; cap <= CAP_LAST_CAP; cap++)
		if (!privilege_has((int)cap))
			keep &= ~(1ULL << cap);
	capng_clear(CAPNG_SELECT_ALL);
	for (unsigned cap = 0; cap <= CAP_LAST_CAP; cap++)
		if (keep >> cap & 1)
			(void)capng_update(CAPNG_ADD, CAPNG_EFFECTIVE | CAPNG_PERMITTED, cap);
	if (capng_apply(CAPNG_SELECT_CAPS | CAPNG_SELECT_AMBIENT) != 0)
		return err_set(err, EPERM, "cannot drop capabilities");
	return 0;
}

/* ---- all of it ---- */

/* Landlock and capabilities are a thread's own: others would keep theirs. */
static bool is_single_thread(void)
{
	struct stat st;
	return stat("/proc/self/task", &st) < 0 || st.st_nlink <= TASK_LINKS + 1;
}

int privilege_drop(const struct privilege_plan *plan, struct err *err)
{
	if (!PRIVILEGE_SANITIZED && !is_single_thread())
		return err_set(err, EBUSY, "privileges must be dropped before threads are started");
	drop_bounds();
	int r = drop_user(plan, err);
	if (r == 0)
		r = drop_capabilities(plan->keep_caps, err);
	if (r < 0)
		return r;
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0)
		return err_set(err, errno, "cannot give up new privileges: %s", strerror(errno));
	/* Other processes of that user keep their hands off; leak detection needs to attach. */
	(void)prctl(PR_SET_DUMPABLE, PRIVILEGE_SANITIZED, 0, 0, 0);
	r = landlock_restrict(plan, err);
	return r < 0 ? r : syscalls_restrict(plan, err);
}
