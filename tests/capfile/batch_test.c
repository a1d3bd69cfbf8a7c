/* Many packets at once make the same file as one after another. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "capfile/capfile.h"
#include "unit/tap.h"

enum { N = 9000, MAX_FILE = 4 << 20 };

/* Mostly plain ones; now and then something that a writer must look at. */
static void make_frames(struct frame *frames, uint8_t *data)
{
	for (uint32_t i = 0; i < N; i++) {
		struct frame *f = &frames[i];
		*f = (struct frame){ .data = data + i % 64,
				     .cap = i % 97 == 3 ? 0 : 60 + i % 700,
				     .link = LINK_ETHERNET,
				     .ts_ns = 1700000000000000000 + (int64_t)i * 7000123,
				     .number = i + 1,
				     .drops = i > N / 2 ? 5 : 0,
				     .dir = i % 5 ? DIR_IN : DIR_OUT,
				     .has_ts = i % 1000 != 999,
				     .fcs_len = i % 500 == 499 ? 4 : 0 };
		f->len = f->cap + (i % 3 == 0 ? 100U : 0);
		if (i % 1500 == 7)
			f->ts_ns = -1;
	}
}

static long write_file(const char *path, bool batched, const struct frame *frames)
{
	struct cap_iface iface = { .name = "eth0", .link = LINK_ETHERNET, CAP_IFACE_INIT };
	struct capout *out;
	uint64_t ends[64];
	uint32_t n = 0;
	long wrong = 0;
	struct capout_opts opts = { .write_behind = batched };
	if (capout_open(&out, path, &opts, NULL) < 0)
		return -1;
	while (n < N) {
		struct cap_batch batch = { frames + n, 1 + n % 50, &iface };
		if (batch.n > N - n)
			batch.n = N - n;
		uint64_t before = capout_bytes(out);
		int r = batched ? capout_frames(out, &batch, ends, NULL)
				: capout_frame(out, frames + n, &iface, NULL);
		if (r < 0 || (batched && (r == 0 || ends[0] < before)))
			return -1;
		wrong += batched && ends[r - 1] != capout_bytes(out);
		n += batched ? (uint32_t)r : 1;
	}
	return capout_close(out, NULL) < 0 ? -1 : wrong;
}

static size_t read_all(const char *path, uint8_t *buf)
{
	FILE *f = fopen(path, "rb");
	size_t n = f ? fread(buf, 1, MAX_FILE * 2, f) : 0;
	if (f)
		fclose(f);
	return n;
}

int main(void)
{
	static const char *const endings[] = { "pcap", "pcapng", "snoop", "iptrace" };
	struct frame *frames = calloc(N, sizeof(*frames));
	uint8_t *data = malloc(1024), *a = malloc(2 * MAX_FILE), *b = malloc(2 * MAX_FILE);
	char folder[] = "/tmp/batch-test.XXXXXX";
	if (!frames || !data || !a || !b || !mkdtemp(folder))
		return 1;
	for (int i = 0; i < 1024; i++)
		data[i] = (uint8_t)(i * 37);
	make_frames(frames, data);
	for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++) {
		char one[128], many[128];
		(void)snprintf(one, sizeof(one), "%s/one.%s", folder, endings[i]);
		(void)snprintf(many, sizeof(many), "%s/many.%s", folder, endings[i]);
		ok(write_file(one, false, frames) == 0, "%s: one by one", endings[i]);
		ok(write_file(many, true, frames) == 0, "%s: many at once", endings[i]);
		size_t n = read_all(one, a);
		ok(n > N * 60 && read_all(many, b) == n && memcmp(a, b, n) == 0,
		   "%s: the same %zu bytes", endings[i], n);
		unlink(one);
		unlink(many);
	}
	rmdir(folder);
	free(frames);
	free(data);
	free(a);
	free(b);
	return done_testing();
}
