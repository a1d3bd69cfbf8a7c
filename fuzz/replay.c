/* Runs a fuzz target over every file of the folders and files named on the command line. */
#include "fuzz.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

/*
 * The file's bytes end where a page without access begins, so that a read past them is caught in
 * builds without sanitizers too.
 */
static int replay_bytes(int fd, size_t size)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	size_t room = (size + page - 1) / page * page;
	uint8_t *map =
		mmap(NULL, room + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (map == MAP_FAILED)
		return -errno;
	int r = -mprotect(map + room, page, PROT_NONE);
	uint8_t *data = map + room - size;
	size_t have = 0;
	while (r == 0 && have < size) {
		ssize_t n = read(fd, data + have, size - have);
		if (n <= 0)
			r = n == 0 ? -EIO : -errno;
		else
			have += (size_t)n;
	}
	if (r == 0)
		LLVMFuzzerTestOneInput(data, size);
	munmap(map, room + page);
	return r;
}

static int replay_file(const char *path)
{
	struct stat st;
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	int r = fd < 0 || fstat(fd, &st) < 0 ? -errno : 0;
	if (r == 0 && S_ISREG(st.st_mode))
		r = replay_bytes(fd, (size_t)st.st_size);
	if (fd >= 0)
		close(fd);
	if (r < 0)
		fprintf(stderr, "replay: %s: %s\n", path, strerror(-r));
	return r;
}

/* Number of files replayed, or negative. */
static int replay_folder(const char *path)
{
	struct dirent **names;
	int n = scandir(path, &names, NULL, alphasort);
	if (n < 0) {
		int r = replay_file(path);
		return r < 0 ? r : 1;
	}
	int done = 0;
	for (int i = 0; i < n; i++) {
		char file[PATH_MAX];
		if (names[i]->d_name[0] != '.' && done >= 0) {
			snprintf(file, sizeof(file), "%s/%s", path, names[i]->d_name);
			done = replay_file(file) < 0 ? -1 : done + 1;
		}
		free(names[i]);
	}
	free(names);
	return done;
}

int main(int argc, char **argv)
{
	int total = 0;
	for (int i = 1; i < argc; i++) {
		int n = replay_folder(argv[i]);
		if (n < 0)
			return 1;
		total += n;
	}
	printf("%d inputs\n", total);
	return total > 0 ? 0 : 1;
}
