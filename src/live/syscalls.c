/* The list of allowed system calls, as a seccomp filter. */
#include "live/syscalls.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/sched.h>
#include <linux/sockios.h>
#include <seccomp.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>

/* Read, write, wait, and what the C library does behind the scenes. Calls that an architecture does
 * not have are passed over. */
static const int always[] = {
	/* what is open */
	SCMP_SYS(read),
	SCMP_SYS(write),
	SCMP_SYS(readv),
	SCMP_SYS(writev),
	SCMP_SYS(pread64),
	SCMP_SYS(pwrite64),
	SCMP_SYS(lseek),
	SCMP_SYS(_llseek),
	SCMP_SYS(close),
	SCMP_SYS(fstat),
	SCMP_SYS(fstat64),
	SCMP_SYS(fstatfs),
	SCMP_SYS(fstatfs64),
	SCMP_SYS(fcntl),
	SCMP_SYS(fcntl64),
	SCMP_SYS(ftruncate),
	SCMP_SYS(ftruncate64),
	SCMP_SYS(fallocate),
	SCMP_SYS(fsync),
	SCMP_SYS(fdatasync),
	SCMP_SYS(dup),
	SCMP_SYS(dup2),
	SCMP_SYS(dup3),
	SCMP_SYS(pipe2),
	SCMP_SYS(eventfd2),
	/* sockets that are open */
	SCMP_SYS(recvfrom),
	SCMP_SYS(recvmsg),
	SCMP_SYS(recvmmsg),
	SCMP_SYS(sendto),
	SCMP_SYS(sendmsg),
	SCMP_SYS(sendmmsg),
	SCMP_SYS(bind),
	SCMP_SYS(getsockopt),
	SCMP_SYS(setsockopt),
	SCMP_SYS(getsockname),
	SCMP_SYS(getpeername),
	SCMP_SYS(shutdown),
	/* waiting */
	SCMP_SYS(poll),
	SCMP_SYS(ppoll),
	SCMP_SYS(ppoll_time64),
	SCMP_SYS(select),
	SCMP_SYS(_newselect),
	SCMP_SYS(pselect6),
	SCMP_SYS(pselect6_time64),
	SCMP_SYS(epoll_create1),
	SCMP_SYS(epoll_ctl),
	SCMP_SYS(epoll_wait),
	SCMP_SYS(epoll_pwait),
	SCMP_SYS(epoll_pwait2),
	SCMP_SYS(timerfd_create),
	SCMP_SYS(timerfd_settime),
	SCMP_SYS(timerfd_gettime),
	SCMP_SYS(signalfd4),
	SCMP_SYS(wait4),
	SCMP_SYS(waitid),
	SCMP_SYS(nanosleep),
	SCMP_SYS(clock_nanosleep),
	SCMP_SYS(clock_nanosleep_time64),
	SCMP_SYS(alarm),
	SCMP_SYS(setitimer),
	SCMP_SYS(getitimer),
	SCMP_SYS(pause),
	/* time, and who we are */
	SCMP_SYS(clock_gettime),
	SCMP_SYS(clock_gettime64),
	SCMP_SYS(clock_getres),
	SCMP_SYS(gettimeofday),
	SCMP_SYS(time),
	SCMP_SYS(times),
	SCMP_SYS(getpid),
	SCMP_SYS(getppid),
	SCMP_SYS(gettid),
	SCMP_SYS(getuid),
	SCMP_SYS(geteuid),
	SCMP_SYS(getgid),
	SCMP_SYS(getegid),
	SCMP_SYS(getpgrp),
	SCMP_SYS(getrusage),
	SCMP_SYS(getrlimit),
	SCMP_SYS(ugetrlimit),
	SCMP_SYS(uname),
	SCMP_SYS(sysinfo),
	SCMP_SYS(getrandom),
	SCMP_SYS(getcpu),
	/* memory; see memory_rules for mmap and mprotect */
	SCMP_SYS(brk),
	SCMP_SYS(munmap),
	SCMP_SYS(mremap),
	SCMP_SYS(madvise),
	SCMP_SYS(mlock),
	SCMP_SYS(munlock),
	SCMP_SYS(membarrier),
	/* threads and signals */
	SCMP_SYS(futex),
	SCMP_SYS(futex_time64),
	SCMP_SYS(futex_waitv),
	SCMP_SYS(set_robust_list),
	SCMP_SYS(get_robust_list),
	SCMP_SYS(set_tid_address),
	SCMP_SYS(rseq),
	SCMP_SYS(sched_yield),
	SCMP_SYS(sched_getaffinity),
	SCMP_SYS(sched_setaffinity),
	SCMP_SYS(tgkill),
	SCMP_SYS(rt_sigaction),
	SCMP_SYS(rt_sigprocmask),
	SCMP_SYS(rt_sigreturn),
	SCMP_SYS(sigreturn),
	SCMP_SYS(rt_sigpending),
	SCMP_SYS(rt_sigsuspend),
	SCMP_SYS(rt_sigtimedwait),
	SCMP_SYS(rt_sigtimedwait_time64),
	SCMP_SYS(sigaltstack),
	SCMP_SYS(restart_syscall),
	SCMP_SYS(exit),
	SCMP_SYS(exit_group),
};

/* For plans that may open files; Landlock says which. */
static const int files[] = {
	SCMP_SYS(open),	      SCMP_SYS(openat),	    SCMP_SYS(stat),	  SCMP_SYS(stat64),
	SCMP_SYS(lstat),      SCMP_SYS(lstat64),    SCMP_SYS(newfstatat), SCMP_SYS(fstatat64),
	SCMP_SYS(statx),      SCMP_SYS(statfs),	    SCMP_SYS(access),	  SCMP_SYS(faccessat),
	SCMP_SYS(faccessat2), SCMP_SYS(getdents64), SCMP_SYS(readlink),	  SCMP_SYS(readlinkat),
	SCMP_SYS(getcwd),
};

/* For plans with folders to write in. */
static const int folders[] = {
	SCMP_SYS(rename), SCMP_SYS(renameat), SCMP_SYS(renameat2),
	SCMP_SYS(unlink), SCMP_SYS(unlinkat), SCMP_SYS(fchmod),
};

static const int accepting[] = { SCMP_SYS(accept), SCMP_SYS(accept4), SCMP_SYS(listen) };

/* No honest way leads there: whoever calls it is not our program any more. */
static const int deadly[] = {
	SCMP_SYS(execve),
	SCMP_SYS(execveat),
	SCMP_SYS(ptrace),
	SCMP_SYS(process_vm_readv),
	SCMP_SYS(process_vm_writev),
	SCMP_SYS(fork),
	SCMP_SYS(vfork),
	SCMP_SYS(mount),
	SCMP_SYS(umount2),
	SCMP_SYS(move_mount),
	SCMP_SYS(open_tree),
	SCMP_SYS(fsopen),
	SCMP_SYS(pivot_root),
	SCMP_SYS(chroot),
	SCMP_SYS(setns),
	SCMP_SYS(unshare),
	SCMP_SYS(bpf),
	SCMP_SYS(perf_event_open),
	SCMP_SYS(userfaultfd),
	SCMP_SYS(io_uring_setup),
	SCMP_SYS(keyctl),
	SCMP_SYS(add_key),
	SCMP_SYS(request_key),
	SCMP_SYS(init_module),
	SCMP_SYS(finit_module),
	SCMP_SYS(delete_module),
	SCMP_SYS(kexec_load),
	SCMP_SYS(reboot),
	SCMP_SYS(swapon),
	SCMP_SYS(setuid),
	SCMP_SYS(setgid),
	SCMP_SYS(setresuid),
	SCMP_SYS(setresgid),
	SCMP_SYS(capset),
	SCMP_SYS(pidfd_getfd),
};

/* Questions about terminals and interfaces; not TIOCSTI, which types for the user. */
static const unsigned long questions[] = {
	TCGETS,	      TIOCGWINSZ,   FIONREAD,	   FIONBIO,    SIOCGIFNAME,
	SIOCGIFINDEX, SIOCGIFFLAGS, SIOCGIFHWADDR, SIOCGIFMTU,
};

static int allow_all(scmp_filter_ctx filter, const int *calls, size_t n)
{
	int r = 0;
	for (size_t i = 0; i < n && r == 0; i++)
		r = seccomp_rule_add(filter, SCMP_ACT_ALLOW, calls[i], 0);
	return r;
}

/* Memory that can be executed stays what it is. */
static int memory_rules(scmp_filter_ctx filter)
{
	const int calls[] = { SCMP_SYS(mmap), SCMP_SYS(mmap2), SCMP_SYS(mprotect) };
	int r = 0;
	for (size_t i = 0; i < ARRAY_LEN(calls) && r == 0; i++)
		r = seccomp_rule_add(filter, SCMP_ACT_ALLOW, calls[i], 1,
				     SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0));
	return r;
}

/* Threads, but no processes. clone3 hides its flags in memory: the C library takes clone where it
 * does not exist. */
static int thread_rules(scmp_filter_ctx filter)
{
	const uint32_t no_such_call = SCMP_ACT_ERRNO(ENOSYS);
	int r = seccomp_rule_add(filter, no_such_call, SCMP_SYS(clone3), 0);
	if (r == 0)
		r = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(clone), 1,
				     SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, CLONE_THREAD));
	return r;
}

/* What the C library makes of fstat: no name, but a descriptor. */
static int stat_rules(scmp_filter_ctx filter)
{
	int r = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(newfstatat), 1,
				 SCMP_A3(SCMP_CMP_MASKED_EQ, AT_EMPTY_PATH, AT_EMPTY_PATH));
	if (r == 0)
		r = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(statx), 1,
				     SCMP_A2(SCMP_CMP_MASKED_EQ, AT_EMPTY_PATH, AT_EMPTY_PATH));
	return r;
}

static int ioctl_rules(scmp_filter_ctx filter)
{
	int r = 0;
	for (size_t i = 0; i < ARRAY_LEN(questions) && r == 0; i++)
		r = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(ioctl), 1,
				     SCMP_A1(SCMP_CMP_MASKED_EQ, UINT32_MAX, questions[i]));
	return r;
}

/* UDP and TCP. Raw sockets stay closed. */
static int socket_rules(scmp_filter_ctx filter)
{
	static const uint64_t families[] = { AF_INET, AF_INET6 },
			      types[] = { SOCK_STREAM, SOCK_DGRAM };
	static const uint64_t type_mask = 0xf; /* without SOCK_CLOEXEC and SOCK_NONBLOCK */
	int r = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(connect), 0);
	for (size_t f = 0; f < ARRAY_LEN(families); f++)
		for (size_t t = 0; t < ARRAY_LEN(types) && r == 0; t++)
			r = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(socket), 2,
					     SCMP_A0(SCMP_CMP_MASKED_EQ, UINT32_MAX, families[f]),
					     SCMP_A1(SCMP_CMP_MASKED_EQ, type_mask, types[t]));
	return r;
}

static int add_rules(scmp_filter_ctx filter, const struct privilege_plan *plan)
{
	bool opens = plan->n_dirs || plan->readable || plan->needs & PRIVILEGE_NAMES;
	int r = allow_all(filter, always, ARRAY_LEN(always));
	for (size_t i = 0; i < ARRAY_LEN(deadly) && r == 0; i++)
		r = seccomp_rule_add(filter, SCMP_ACT_KILL_PROCESS, deadly[i], 0);
	if (r == 0)
		r = memory_rules(filter);
	if (r == 0)
		r = thread_rules(filter);
	if (r == 0)
		r = ioctl_rules(filter);
	if (r == 0)
		r = stat_rules(filter);
	if (r == 0 && opens)
		r = allow_all(filter, files, ARRAY_LEN(files));
	if (r == 0 && plan->n_dirs)
		r = allow_all(filter, folders, ARRAY_LEN(folders));
	if (r == 0 && plan->needs & PRIVILEGE_ACCEPT)
		r = allow_all(filter, accepting, ARRAY_LEN(accepting));
	if (r == 0 && plan->needs & (PRIVILEGE_NAMES | PRIVILEGE_INTERNET))
		r = socket_rules(filter);
	return r;
}

static int set_attributes(scmp_filter_ctx filter)
{
	static const struct {
		enum scmp_filter_attr attribute;
		uint32_t value;
	} attributes[] = {
		{ SCMP_FLTATR_CTL_NNP, 0 }, /* is set already */
		{ SCMP_FLTATR_CTL_TSYNC, 1 },
		{ SCMP_FLTATR_CTL_OPTIMIZE, 2 }, /* a tree, not a list */
		{ SCMP_FLTATR_API_SYSRAWRC, 1 }, /* errors of the kernel as they are */
	};
	int r = 0;
	for (size_t i = 0; i < ARRAY_LEN(attributes) && r == 0; i++)
		r = seccomp_attr_set(filter, attributes[i].attribute, attributes[i].value);
	return r;
}

int syscalls_restrict(const struct privilege_plan *plan, struct err *err)
{
	if (PRIVILEGE_SANITIZED)
		return 0;
	scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
	if (!filter)
		return err_set(err, ENOMEM, "out of memory");
	bool loading = false;
	int r = set_attributes(filter);
	if (r == 0)
		r = add_rules(filter, plan);
	if (r == 0) {
		loading = true;
		r = seccomp_load(filter);
	}
	seccomp_release(filter);
	if (loading && (r == -ENOSYS || r == -EINVAL)) /* a kernel without it */
		return 0;
	return r < 0 ? err_set(err, -r, "cannot restrict system calls: %s", strerror(-r)) : 0;
}
