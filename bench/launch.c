/*
 * launch REPORT COMMAND [ARG...] - runs one command and writes what it cost to the file REPORT:
 *
 *	wall_ns user_us system_us max_rss_kib status
 *
 * It exists because it is small: a process starts with the peak memory of the one that forked it,
 * so a large launcher would hide a small command's own peak.
 * status: the exit status, or 128 + signal.
 */
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static int64_t now_ns(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

static int64_t micros(struct timeval t)
{
	return (int64_t)t.tv_sec * 1000000 + t.tv_usec;
}

int main(int argc, char **argv)
{
	if (argc < 3)
		return 2;
	int64_t start = now_ns();
	pid_t child = fork();
	if (child < 0)
		return 3;
	if (child == 0) {
		execvp(argv[2], argv + 2);
		_exit(127);
	}
	struct rusage used;
	int status;
	if (wait4(child, &status, 0, &used) < 0)
		return 3;
	int64_t end = now_ns();
	int report = open(argv[1], O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	if (report < 0)
		return 3;
	dprintf(report, "%lld %lld %lld %ld %d\n", (long long)(end - start),
		(long long)micros(used.ru_utime), (long long)micros(used.ru_stime), used.ru_maxrss,
		WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
	return 0;
}
