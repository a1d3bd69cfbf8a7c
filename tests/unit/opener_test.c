/* The helper that makes and rotates files: names, generations, what it refuses, the pid file. */
#include "live/opener.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "live/privilege.h"
#include "tap.h"

/* A folder of the test's own, and paths in it. */
struct folder {
	char dir[64], path[96], pid_path[96];
};

static void put(int fd, const char *text)
{
	ok(fd >= 0 && write(fd, text, strlen(text)) == (ssize_t)strlen(text), "%s is written",
	   text);
	close(fd);
}

/* What a file of the folder has: its text, or NULL. */
static const char *content(char buf[static 64], const struct folder *f, const char *name)
{
	char path[160];
	(void)snprintf(path, sizeof(path), "%s/%s", f->dir, name);
	int fd = open(path, O_RDONLY);
	ssize_t n = fd < 0 ? -1 : read(fd, buf, 63);
	if (fd >= 0)
		close(fd);
	buf[n < 0 ? 0 : n] = '\0';
	return n < 0 ? NULL : buf;
}

static struct opener *start(const struct folder *f, uint32_t generations, struct err *err)
{
	struct opener_opts opts = { .path = f->path,
				    .generations = generations,
				    .pid_path = f->pid_path };
	struct opener *o = NULL;
	return opener_start(&o, &opts, err) < 0 ? NULL : o;
}

static void test_generations(const struct folder *f)
{
	char buf[64];
	struct err err = { 0 };
	struct opener *o = start(f, 2, &err);
	ok(o, "the helper starts %s", err.text);
	put(opener_open(o, true, &err), "one");
	same(content(buf, f, "trace.old"), NULL, "there is nothing to keep");
	put(opener_rotate(o, &err), "two");
	put(opener_rotate(o, &err), "three");
	put(opener_rotate(o, &err), "four");
	same(content(buf, f, "trace"), "four", "the newest is the file");
	same(content(buf, f, "trace.old"), "three", "the one before");
	same(content(buf, f, "trace.old.2"), "two", "and before that");
	same(content(buf, f, "trace.old.3"), NULL, "no more than asked for");
	put(opener_open(o, false, &err), "five");
	same(content(buf, f, "trace"), "five", "without keeping, the file is emptied");
	same(content(buf, f, "trace.old"), "three", "and nothing renamed");
	struct stat st;
	ok(stat(f->path, &st) == 0 && (st.st_mode & 0777) == 0600, "only its owner can read it");
	opener_stop(o);
}

static void test_pid_file(const struct folder *f)
{
	char buf[64], want[160];
	struct err err = { 0 };
	struct opener *o = start(f, 1, &err);
	close(opener_open(o, false, &err));
	(void)snprintf(want, sizeof(want), "%d\n", (int)getpid());
	same(content(buf, f, "pid"), want, "the pid file has our number");
	(void)snprintf(want, sizeof(want), "runs already, process %d (%s)", (int)getpid(),
		       f->pid_path);
	ok(!start(f, 1, &err) && err.code == EBUSY, "a second one is refused");
	same(err.text, want, "with a sentence");
	opener_stop(o);
	same(content(buf, f, "pid"), NULL, "the pid file goes at the end");
}

static void test_refusals(struct folder *f)
{
	char buf[64], path[160];
	struct err err = { 0 };
	struct opener *o = start(f, 1, &err);
	put(opener_open(o, false, &err), "kept");
	(void)snprintf(path, sizeof(path), "%s/trace.old", f->dir);
	unlink(path);
	ok(mkdir(path, 0755) == 0, "a folder is in the way");
	ok(opener_rotate(o, &err) < 0, "renaming is refused: %s", err.text);
	same(content(buf, f, "trace"), "kept", "the file is where it was");
	rmdir(path);
	opener_stop(o);
	struct opener_opts nowhere = { .path = "/nowhere/trace" };
	ok(opener_start(&o, &nowhere, &err) == -ENOENT && !o, "no folder: %s", err.text);
	nowhere.path = f->dir;
	ok(opener_start(&o, &nowhere, &err) == 0 && opener_open(o, false, &err) == -EISDIR,
	   "a folder is no file: %s", err.text);
	opener_stop(o);
	nowhere.path = "/tmp/";
	ok(opener_start(&o, &nowhere, &err) == -EISDIR, "nor is no name: %s", err.text);
	if (geteuid() != 0) {
		ok(true, "links and files of others # SKIP not root");
		return;
	}
	ok(chmod(f->dir, 01777) == 0 && unlink(f->path) == 0 && symlink("x", f->path) == 0,
	   "a link is in a folder like /tmp");
	o = start(f, 1, &err);
	ok(opener_open(o, false, &err) == -ELOOP, "root does not follow it: %s", err.text);
	unlink(f->path);
	close(open(f->path, O_WRONLY | O_CREAT, 0644));
	ok(chown(f->path, 54321, 54321) == 0 && opener_open(o, false, &err) == -EPERM,
	   "nor does it write to a file of somebody else: %s", err.text);
	put(opener_open(o, true, &err), "mine");
	same(content(buf, f, "trace"), "mine", "it can put that file aside");
	opener_stop(o);
	chmod(f->dir, 0755);
}

/* As root: rotating goes on when the process is nobody any more. */
static int rotate_as_nobody(const struct folder *f)
{
	struct err err = { 0 };
	struct opener *o = start(f, 1, &err);
	struct privilege_plan plan = { .needs = 0 };
	if (!o || opener_open(o, false, &err) < 0 || privilege_drop(&plan, &err) < 0)
		return 1;
	int fd = opener_rotate(o, &err);
	if (fd < 0 || write(fd, "nobody's", 8) != 8)
		return 2;
	opener_stop(o);
	return 0;
}

static void test_without_privileges(const struct folder *f)
{
	char buf[64];
	int status = -1;
	pid_t pid = fork();
	if (pid == 0)
		_exit(rotate_as_nobody(f));
	ok(waitpid(pid, &status, 0) == pid && status == 0, "rotates without privileges (%#x)",
	   (unsigned)status);
	same(content(buf, f, "trace"), "nobody's", "what was written then");
	same(content(buf, f, "pid"), NULL, "the pid file goes although the process could not");
}

int main(void)
{
	struct folder f = { .dir = "/tmp/opener.XXXXXX" };
	char command[128];
	if (!mkdtemp(f.dir))
		return 1;
	(void)snprintf(f.path, sizeof(f.path), "%s/trace", f.dir);
	(void)snprintf(f.pid_path, sizeof(f.pid_path), "%s/pid", f.dir);
	test_generations(&f);
	test_pid_file(&f);
	test_refusals(&f);
	test_without_privileges(&f);
	same(opener_network_type(0x6969), "NFS", "NFS is a network file system");
	same(opener_network_type(0xffffffffff534d42), "CIFS", "CIFS, however its number is held");
	same(opener_network_type(0xef53), NULL, "ext4 is not");
	ok(!opener_stop(NULL), "nothing to stop");
	(void)snprintf(command, sizeof(command), "rm -rf %s", f.dir);
	return system(command) == 0 ? done_testing() : 1;
}
