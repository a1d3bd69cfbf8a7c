/* Writing behind: the same file as without, errors in time, slow readers, and ends of all kinds. */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

#include "capfile/capfile.h"
#include "unit/tap.h"

enum { PACKETS = 50000, CAP = 200 };

static struct frame frame_of(uint32_t i, uint8_t *data)
{
	memset(data, (int)(i * 7), CAP);
	memcpy(data, &i, sizeof(i));
	return (struct frame){ .data = data,
			       .cap = CAP,
			       .len = CAP,
			       .link = LINK_ETHERNET,
			       .has_ts = true,
			       .ts_ns = 1700000000000000000 + i * 1000LL };
}

static int fill(const char *path, const struct capout_opts *opts, struct err *err)
{
	struct capout *out;
	uint8_t data[CAP];
	int r = capout_open(&out, path, opts, err);
	if (r < 0)
		return r;
	for (uint32_t i = 0; i < PACKETS && r == 0; i++) {
		struct frame f = frame_of(i, data);
		r = capout_frame(out, &f, NULL, err);
		if (r == 0 && i % 10000 == 1)
			r = capout_flush(out, err);
	}
	int closed = capout_close(out, r < 0 ? NULL : err);
	return r < 0 ? r : closed;
}

/* Packets of a file, all as they were written. */
static uint32_t count(const char *path)
{
	struct capfile *in;
	struct frame f;
	uint32_t n = 0;
	uint8_t data[CAP];
	if (cap_open(&in, path, NULL, NULL) < 0)
		return 0;
	while (cap_next(in, &f, NULL) > 0) {
		struct frame want = frame_of(n, data);
		if (f.cap != CAP || memcmp(f.data, want.data, CAP) != 0 || f.ts_ns != want.ts_ns)
			break;
		n++;
	}
	cap_close(in);
	return n;
}

static void *read_slowly(void *arg)
{
	static char buf[65536];
	int fd = *(const int *)arg;
	unsigned turns = 0;
	while (read(fd, buf, sizeof(buf)) > 0)
		if (turns++ < 20)
			usleep(1000);
	return NULL;
}

static void test_pipe(void)
{
	int ends[2];
	char path[32];
	pthread_t reader;
	struct err err = { 0 };
	struct capout_opts opts = { .format = CAP_PCAP, .write_behind = true };
	if (pipe(ends) < 0 || pthread_create(&reader, NULL, read_slowly, &ends[0]))
		return;
	(void)snprintf(path, sizeof(path), "/proc/self/fd/%d", ends[1]);
	ok(fill(path, &opts, &err) == 0, "a slow reader: %s", err.text);
	close(ends[1]);
	pthread_join(reader, NULL);
	close(ends[0]);
}

int main(void)
{
	static const struct capout_opts kinds[] = {
		{ .format = CAP_PCAP_NS, .write_behind = true },
		{ .format = CAP_PCAPNG, .write_behind = true },
		{ .format = CAP_PCAP_NS, .compression = COMP_ZSTD, .write_behind = true },
		{ .format = CAP_PCAP_NS, .compression = COMP_GZIP, .write_behind = true },
	};
	char path[] = "/tmp/sonde-behind-XXXXXX";
	struct err err = { 0 };
	struct capout *out;
	close(mkstemp(path));
	for (size_t i = 0; i < ARRAY_LEN(kinds); i++) {
		ok(fill(path, &kinds[i], &err) == 0, "kind %zu: written %s", i, err.text);
		ok(count(path) == PACKETS, "kind %zu: all is there", i);
	}
	ok(fill("/dev/full", &kinds[0], &err) == -ENOSPC, "full disk: told");
	same(err.text, "cannot write /dev/full: No space left on device", "full disk: sentence");
	ok(capout_open(&out, path, &kinds[0], &err) == 0 && capout_close(out, &err) == 0,
	   "nothing written");
	ok(count(path) == 0, "nothing written: nothing there");
	test_pipe();
	unlink(path);
	return done_testing();
}
