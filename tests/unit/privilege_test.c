/* What a process can still do after it has dropped its privileges: tried in children. */
#include "live/privilege.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <linux/if_packet.h>
#include <netinet/in.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "live/landlock.h"
#include "live/syscalls.h"
#include "tap.h"

enum { STATUS_SIZE = 4096, NO_NAMESPACE = 77 };

/* What the children get. */
struct scene {
	char folder[64];
	int dir;
	int pipes[2]; /* they wait at it */
};

typedef int child_fn(const struct scene *scene);

static pid_t begin(child_fn *fn, const struct scene *scene)
{
	pid_t pid = fork();
	if (pid == 0)
		_exit(fn(scene));
	return pid;
}

/* The wait status of a child that runs fn: 0 is success, n << 8 the n-th thing that went wrong. */
static int run(child_fn *fn, const struct scene *scene)
{
	int status = -1;
	pid_t pid = begin(fn, scene);
	if (pid < 0 || waitpid(pid, &status, 0) != pid)
		return -1;
	if (status)
		printf("# wait status %#x\n", (unsigned)status);
	return status;
}

static bool drop(const struct privilege_plan *plan)
{
	struct err err = { 0 };
	int r = privilege_drop(plan, &err);
	if (r < 0)
		dprintf(STDOUT_FILENO, "# %s\n", err.text);
	return r == 0;
}

/* ---- sockets, files ---- */

static bool refused(int fd)
{
	return fd < 0 && (errno == EPERM || errno == EACCES);
}

static int sockets_closed(void)
{
	static const struct {
		int family, type;
	} kinds[] = { { AF_INET, SOCK_DGRAM },	 { AF_INET, SOCK_STREAM }, { AF_INET6, SOCK_DGRAM },
		      { AF_INET, SOCK_RAW },	 { AF_UNIX, SOCK_DGRAM },  { AF_PACKET, SOCK_RAW },
		      { AF_PACKET, SOCK_DGRAM }, { AF_NETLINK, SOCK_RAW } };
	for (size_t i = 0; i < ARRAY_LEN(kinds); i++)
		if (!refused(socket(kinds[i].family, kinds[i].type, 0)))
			return (int)i + 1;
	return 0;
}

static int files_closed(void)
{
	static const char *const foreign[] = { "/etc/passwd", "/proc/self/status", "/", "." };
	if (!PRIVILEGE_SANITIZED)
		for (size_t i = 0; i < ARRAY_LEN(foreign); i++)
			if (!refused(open(foreign[i], O_RDONLY)))
				return (int)i + 1;
	return refused(open("/tmp/privilege.foreign", O_WRONLY | O_CREAT, 0600)) ? 0 : 20;
}

static int no_socket(const struct scene *scene)
{
	(void)scene;
	struct privilege_plan plan = { 0 };
	return drop(&plan) ? sockets_closed() : 99;
}

static int no_file(const struct scene *scene)
{
	(void)scene;
	struct privilege_plan plan = { 0 };
	return drop(&plan) ? files_closed() : 99;
}

static void *in_thread(void *result)
{
	int *r = result;
	*r = PRIVILEGE_SANITIZED ? 0 : sockets_closed();
	if (!*r)
		*r = files_closed();
	return NULL;
}

static int no_way_in_a_thread(const struct scene *scene)
{
	struct privilege_plan plan = { .dirs = &scene->dir, .n_dirs = 1 };
	pthread_t thread;
	int r = 98;
	if (!drop(&plan) || pthread_create(&thread, NULL, in_thread, &r) != 0)
		return 99;
	pthread_join(thread, NULL);
	return r;
}

static int folder_open(const struct scene *scene)
{
	struct privilege_plan plan = { .dirs = &scene->dir, .n_dirs = 1, .keep_user = true };
	if (!drop(&plan))
		return 99;
	int fd = openat(scene->dir, "new", O_WRONLY | O_CREAT | O_TRUNC, 0600);
	if (fd < 0 || write(fd, "x", 1) != 1 || fsync(fd) < 0 || ftruncate(fd, 0) < 0)
		return 1;
	if (renameat(scene->dir, "new", scene->dir, "old") < 0)
		return 2;
	if (unlinkat(scene->dir, "old", 0) < 0)
		return 3;
	if (!refused(openat(scene->dir, "../privilege.foreign", O_WRONLY | O_CREAT, 0600)))
		return 4;
	if (renameat(scene->dir, "kept", AT_FDCWD, "/tmp/privilege.foreign") == 0)
		return 5;
	return files_closed();
}

static int readable_only(const struct scene *scene)
{
	const char *const readable[] = { "/nowhere", scene->folder, NULL };
	struct privilege_plan plan = { .readable = readable, .keep_user = true };
	if (!drop(&plan))
		return 99;
	if (openat(scene->dir, "kept", O_RDONLY) < 0)
		return 1;
	if (!refused(openat(scene->dir, "kept", O_WRONLY)))
		return 2;
	return files_closed();
}

/* ---- what stays possible ---- */

static int usual_work(const struct scene *scene)
{
	int sv[2], fd = dup(scene->dir);
	char byte = 'x';
	if (socketpair(AF_UNIX, SOCK_SEQPACKET, 0, sv) < 0)
		return 98;
	struct privilege_plan plan = { 0 };
	if (!drop(&plan))
		return 99;
	if (send(sv[0], &byte, 1, 0) != 1 || recv(sv[1], &byte, 1, 0) != 1)
		return 1;
	char *big = malloc(8 << 20);
	if (!big || !(big = realloc(big, 32 << 20)))
		return 2;
	memset(big, 1, 32 << 20);
	free(big);
	struct timespec now;
	if (clock_gettime(CLOCK_REALTIME, &now) < 0 || nanosleep(&(struct timespec){ 0, 1 }, NULL))
		return 3;
	struct stat st;
	if (fstat(fd, &st) < 0)
		return 5;
	(void)isatty(0);
	raise(SIGURG);
	return close(fd) == 0 ? 0 : 4;
}

static int names_open(const struct scene *scene)
{
	(void)scene;
	struct privilege_plan plan = { .needs = PRIVILEGE_NAMES };
	if (!drop(&plan))
		return 99;
	if (socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0) < 0 ||
	    socket(AF_INET6, SOCK_STREAM, 0) < 0)
		return 1;
	if (open("/etc/passwd", O_RDONLY) < 0)
		return 2;
	if (!refused(open("/etc/passwd", O_WRONLY)))
		return 3;
	if (!PRIVILEGE_SANITIZED && !refused(open("/usr", O_RDONLY)))
		return 4;
	return refused(socket(AF_PACKET, SOCK_RAW, 0)) && refused(socket(AF_INET, SOCK_RAW, 255))
		       ? 0
		       : 5;
}

static int no_code(const struct scene *scene)
{
	(void)scene;
	struct privilege_plan plan = { 0 };
	if (!drop(&plan))
		return 99;
	if (fork() >= 0)
		return 1;
	return mmap(NULL, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) ==
			       MAP_FAILED
		       ? 0
		       : 2;
}

static int executes(const struct scene *scene)
{
	(void)scene;
	char name[] = "true";
	char *argv[] = { name, NULL };
	struct privilege_plan plan = { 0 };
	if (!drop(&plan))
		return 99;
	execv("/bin/true", argv);
	return 0;
}

/* ---- user, capabilities ---- */

static int waits(const struct scene *scene)
{
	char byte;
	struct privilege_plan plan = { 0 };
	if (!drop(&plan))
		return 99;
	if (write(scene->pipes[1], "x", 1) != 1) /* ready */
		return 98;
	return read(scene->pipes[0], &byte, 1) == 1 ? 0 : 1;
}

/* The value of a line of /proc/PID/status, from its first character on. */
static void status_line(char ret[static 64], const char *text, const char *name)
{
	const char *line = strstr(text, name);
	ret[0] = '\0';
	if (line)
		(void)sscanf(line + strlen(name), "%63[^\n]", ret);
}

/* Root, and of a namespace that has the other users. */
static int can_switch(const struct scene *scene)
{
	(void)scene;
	return setresuid(54321, 54321, 54321) == 0 ? 0 : NO_NAMESPACE;
}

static void test_status(struct scene *scene, bool switches)
{
	static const struct {
		const char *name, *want;
		bool root, filtered; /* only as root; not under sanitizers */
	} lines[] = {
		{ "\nCapEff:\t", "0000000000000000", false, false },
		{ "\nCapPrm:\t", "0000000000000000", false, false },
		{ "\nCapInh:\t", "0000000000000000", false, false },
		{ "\nCapAmb:\t", "0000000000000000", false, false },
		{ "\nCapBnd:\t", "0000000000000000", true, false },
		{ "\nNoNewPrivs:\t", "1", false, false },
		{ "\nSeccomp:\t", "2", false, true },
	};
	static const char marks[2] = "x";
	char path[64], text[STATUS_SIZE] = "", got[64];
	int up[2], down[2];
	if (pipe(up) < 0 || pipe(down) < 0)
		return;
	scene->pipes[0] = down[0];
	scene->pipes[1] = up[1];
	pid_t pid = begin(waits, scene);
	char byte;
	ok(read(up[0], &byte, 1) == 1, "the child has dropped its privileges");
	(void)snprintf(path, sizeof(path), "/proc/%d/status", (int)pid);
	int fd = open(path, O_RDONLY);
	ok(fd >= 0 && read(fd, text, sizeof(text) - 1) > 0, "its status can be read");
	for (size_t i = 0; i < ARRAY_LEN(lines); i++) {
		if ((lines[i].root && geteuid() != 0) || (lines[i].filtered && PRIVILEGE_SANITIZED))
			continue;
		status_line(got, text, lines[i].name);
		same(got, lines[i].want, lines[i].name + 1);
	}
	status_line(got, text, "\nUid:\t");
	if (switches)
		ok(strncmp(got, "0\t", 2) != 0, "root has become another user (%s)", got);
	ok(write(down[1], marks, 1) == 1, "the child goes on");
	int status;
	ok(waitpid(pid, &status, 0) == pid && status == 0, "and ends well");
	close(fd);
}

static int keeps_user(const struct scene *scene)
{
	(void)scene;
	uid_t before = geteuid();
	struct privilege_plan plan = { .keep_user = true, .keep_caps = 1ULL << CAP_DAC_OVERRIDE };
	if (!drop(&plan))
		return 99;
	return geteuid() == before ? 0 : 1;
}

static int unknown_user(const struct scene *scene)
{
	(void)scene;
	struct err err = { 0 };
	struct privilege_plan plan = { .user = "no-such-user" };
	if (privilege_drop(&plan, &err) != -ENOENT)
		return 1;
	return strcmp(err.text, "unknown user no-such-user") == 0 ? 0 : 2;
}

static int user_by_number(const struct scene *scene)
{
	(void)scene;
	struct privilege_plan plan = { .user = "54321" };
	if (!drop(&plan))
		return 99;
	return geteuid() == 54321 && getegid() == 54321 ? 0 : 1;
}

static bool write_file(const char *path, const char *text)
{
	int fd = open(path, O_WRONLY);
	bool done = fd >= 0 && write(fd, text, strlen(text)) == (ssize_t)strlen(text);
	if (fd >= 0)
		close(fd);
	return done;
}

static int in_namespace(const struct scene *scene)
{
	char map[64];
	(void)snprintf(map, sizeof(map), "0 %u 1", (unsigned)geteuid());
	if (unshare(CLONE_NEWUSER) < 0 || !write_file("/proc/self/setgroups", "deny") ||
	    !write_file("/proc/self/uid_map", map))
		return NO_NAMESPACE;
	(void)snprintf(map, sizeof(map), "0 %u 1", (unsigned)getegid());
	(void)write_file("/proc/self/gid_map", map);
	if (!privilege_has(CAP_NET_RAW))
		return 1;
	int r = no_file(scene);
	return r ? r : privilege_has(CAP_NET_RAW);
}

static int set_user_id(const struct scene *scene)
{
	(void)scene;
	struct err err = { 0 };
	if (privilege_check(&err) < 0 || setresuid(1000, 0, 0) < 0)
		return 99;
	return privilege_check(&err) == -EPERM ? 0 : 1;
}

static void *sleeper(void *end)
{
	char byte;
	(void)!read(*(int *)end, &byte, 1);
	return NULL;
}

static int too_late(const struct scene *scene)
{
	int ends[2];
	pthread_t thread;
	struct err err = { 0 };
	struct privilege_plan plan = { .dirs = &scene->dir, .n_dirs = 1 };
	if (pipe(ends) < 0 || pthread_create(&thread, NULL, sleeper, &ends[0]) != 0)
		return 99;
	return privilege_drop(&plan, &err) == -EBUSY ? 0 : 1;
}

static void test_refused(void)
{
	struct err err = { 0 };
	ok(privilege_refused(&err, "eth0", CAP_NET_RAW) == -EPERM, "a refusal is EPERM");
	ok(strstr(err.text, "eth0: must be root (or have CAP_NET_RAW: \"setcap cap_net_raw=ep /"),
	   "and says how to grant it: %s", err.text);
}

/* A case, unless what it is about is not there. */
static void try(child_fn *fn, const struct scene *scene, bool possible, const char *name)
{
	if (possible)
		ok(run(fn, scene) == 0, "%s", name);
	else
		ok(true, "%s # SKIP not on this system, or under sanitizers", name);
}

int main(void)
{
	struct scene scene = { .folder = "/tmp/privilege.XXXXXX" };
	bool filtered = !PRIVILEGE_SANITIZED, landlock = landlock_version() > 0;
	bool closed = filtered || landlock, root = run(can_switch, &scene) == 0;
	if (!mkdtemp(scene.folder) || chmod(scene.folder, 0777) < 0)
		return 1;
	scene.dir = open(scene.folder, O_RDONLY | O_DIRECTORY);
	close(openat(scene.dir, "kept", O_WRONLY | O_CREAT, 0644));
	try(no_socket, &scene, filtered, "no socket can be opened");
	try(no_file, &scene, closed, "no file can be opened");
	try(no_way_in_a_thread, &scene, closed && landlock, "nor can they in a thread");
	try(folder_open, &scene, landlock, "files only in the folder of the plan");
	try(readable_only, &scene, landlock, "what is readable cannot be written");
	try(usual_work, &scene, true, "usual work goes on");
	try(names_open, &scene, filtered && landlock, "names can be looked up");
	try(no_code, &scene, filtered, "no processes, no new code");
	if (filtered)
		ok((run(executes, &scene) & 0x7f) == SIGSYS, "executing a program is deadly");
	test_status(&scene, root);
	try(keeps_user, &scene, true, "the user can be kept");
	try(unknown_user, &scene, true, "an unknown user is refused");
	try(user_by_number, &scene, root, "a user can be given by number");
	try(set_user_id, &scene, root, "set-user-ID is refused");
	try(too_late, &scene, filtered, "threads that run already are refused");
	int status = run(in_namespace, &scene);
	if (status == NO_NAMESPACE << 8)
		ok(true, "in a user namespace # SKIP none can be made");
	else
		ok(status == 0, "in a user namespace");
	test_refused();
	unlinkat(scene.dir, "kept", 0);
	rmdir(scene.folder);
	return done_testing();
}
