/* Landlock by raw system calls: the C library has none, and headers may be older than kernels. */
#include "live/landlock.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "live/syscalls.h"

/* Rights, by the version that brought them. */
enum {
	FS_EXECUTE = 1 << 0,
	FS_WRITE_FILE = 1 << 1,
	FS_READ_FILE = 1 << 2,
	FS_READ_DIR = 1 << 3,
	FS_REMOVE_DIR = 1 << 4,
	FS_REMOVE_FILE = 1 << 5,
	FS_MAKE_CHAR = 1 << 6,
	FS_MAKE_DIR = 1 << 7,
	FS_MAKE_REG = 1 << 8,
	FS_MAKE_SOCK = 1 << 9,
	FS_MAKE_FIFO = 1 << 10,
	FS_MAKE_BLOCK = 1 << 11,
	FS_MAKE_SYM = 1 << 12,
	FS_VERSION_1 = (1 << 13) - 1,
	FS_REFER = 1 << 13,
	FS_TRUNCATE = 1 << 14,
	FS_IOCTL_DEV = 1 << 15,
	NET_BIND_TCP = 1 << 0,
	NET_CONNECT_TCP = 1 << 1,
	SCOPE_ABSTRACT_UNIX_SOCKET = 1 << 0,
	SCOPE_SIGNAL = 1 << 1,
};

/* struct landlock_ruleset_attr of today. Kernels take a longer one whose tail is zero. */
struct ruleset {
	uint64_t fs, net, scoped;
};

int landlock_version(void)
{
	long r = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
	return r < 0 ? 0 : (int)r;
}

static struct ruleset everything(const struct privilege_plan *plan, int version)
{
	struct ruleset all = { .fs = FS_VERSION_1 };
	if (PRIVILEGE_SANITIZED)
		all.fs &= ~(uint64_t)(FS_READ_FILE | FS_READ_DIR | FS_EXECUTE);
	if (version >= 2)
		all.fs |= FS_REFER;
	if (version >= 3)
		all.fs |= FS_TRUNCATE;
	if (version >= 4 && !(plan->needs & PRIVILEGE_INTERNET))
		all.net = plan->needs & PRIVILEGE_NAMES ? NET_BIND_TCP
							: NET_BIND_TCP | NET_CONNECT_TCP;
	if (version >= 5)
		all.fs |= FS_IOCTL_DEV;
	if (version >= 6)
		all.scoped = SCOPE_ABSTRACT_UNIX_SOCKET | SCOPE_SIGNAL;
	return all;
}

static int allow(int rules, int fd, uint64_t rights)
{
	struct landlock_path_beneath_attr rule = { .allowed_access = rights, .parent_fd = fd };
	if (!rights)
		return 0;
	long r = syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
	return r < 0 ? -errno : 0;
}

static int allow_reading(int rules, const char *path, uint64_t handled)
{
	struct stat st;
	int fd = open(path, O_PATH | O_CLOEXEC);
	if (fd < 0)
		return 0; /* what is not there need not be read */
	uint64_t rights = FS_READ_FILE;
	if (fstat(fd, &st) == 0 && S_ISDIR(st.st_mode))
		rights |= FS_READ_DIR;
	int r = allow(rules, fd, rights & handled);
	close(fd);
	return r;
}

static int add_rules(int rules, const struct privilege_plan *plan, uint64_t handled)
{
	/* The resolver's configuration, also where it is a link. */
	static const char *const resolver[] = { "/etc", "/run/systemd/resolve",
						"/run/NetworkManager", "/run/resolvconf", NULL };
	static const uint64_t writing = FS_WRITE_FILE | FS_READ_FILE | FS_READ_DIR |
					FS_REMOVE_FILE | FS_MAKE_REG | FS_REFER | FS_TRUNCATE;
	int r = 0;
	for (uint32_t i = 0; i < plan->n_dirs && r == 0; i++)
		r = allow(rules, plan->dirs[i], writing & handled);
	for (const char *const *p = plan->readable; p && *p && r == 0; p++)
		r = allow_reading(rules, *p, handled);
	if (plan->needs & PRIVILEGE_NAMES)
		for (const char *const *p = resolver; *p && r == 0; p++)
			r = allow_reading(rules, *p, handled);
	return r;
}

int landlock_restrict(const struct privilege_plan *plan, struct err *err)
{
	int version = landlock_version();
	if (!version)
		return 0;
	struct ruleset all = everything(plan, version);
	int rules = (int)syscall(SYS_landlock_create_ruleset, &all, sizeof(all), 0);
	if (rules < 0)
		return err_set(err, errno, "cannot restrict access to files: %s", strerror(errno));
	int r = add_rules(rules, plan, all.fs);
	if (r == 0 && syscall(SYS_landlock_restrict_self, rules, 0) < 0)
		r = -errno;
	close(rules);
	return r < 0 ? err_set(err, -r, "cannot restrict access to files: %s", strerror(-r)) : 0;
}
