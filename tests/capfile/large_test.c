/*
 * Files of many megabytes, with packets of all sizes and from many interfaces: written and read
 * back through every format and compression, in bounded memory.
 */
#include "capture_text.h"
#include "unit/tap.h"

#if defined(__SANITIZE_ADDRESS__)
#define SANITIZED true
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SANITIZED true
#endif
#endif
#ifndef SANITIZED
#define SANITIZED false
#endif

enum { PACKETS = 1500, IFACES = 100, MEMORY_KIB = 16 * 1024 };

static uint32_t next_random(uint32_t *state)
{
	*state = *state * 1664525 + 1013904223;
	return *state >> 8;
}

/* Packet i, the same each time. data has room for CAP_MAX_PACKET. */
static struct frame make_frame(uint32_t i, uint8_t *data)
{
	uint32_t state = i;
	uint32_t size = next_random(&state) % 100;
	uint32_t n =
		size < 97 ? 1 + next_random(&state) % 2000 : next_random(&state) % CAP_MAX_PACKET;
	if (i == 7)
		n = CAP_MAX_PACKET;
	for (uint32_t k = 0; k < n; k++)
		data[k] = (uint8_t)(k % 64 ? next_random(&state) % 16 : k / 64);
	return (struct frame){ .data = data,
			       .cap = n,
			       .len = n,
			       .link = LINK_ETHERNET,
			       .iface = next_random(&state) % IFACES,
			       .ts_ns = 1700000000000000000 + i * 1000000LL,
			       .has_ts = true,
			       .dir = DIR_IN,
			       .number = i + 1 };
}

static bool write_all(const char *path, struct capout_opts opts, uint8_t *data)
{
	struct capout *out;
	char name[16];
	struct cap_iface iface = { CAP_IFACE_INIT, .name = name, .link = LINK_ETHERNET };
	int r = capout_open(&out, path, &opts, NULL);
	for (uint32_t i = 0; i < PACKETS && r == 0; i++) {
		struct frame f = make_frame(i, data);
		snprintf(name, sizeof(name), "en%u", f.iface);
		r = capout_frame(out, &f, &iface, NULL);
	}
	return r == 0 && capout_close(out, NULL) == 0;
}

static uint32_t read_all(const char *path, bool named, uint8_t *data)
{
	struct capfile *cap;
	struct frame f;
	char name[16];
	uint32_t i = 0;
	if (cap_open(&cap, path, NULL, NULL) < 0)
		return 0;
	for (; cap_next(cap, &f, NULL) > 0; i++) {
		struct frame want = make_frame(i, data);
		snprintf(name, sizeof(name), "en%u", want.iface);
		if (f.cap != want.cap || memcmp(f.data, want.data, f.cap) != 0 ||
		    f.ts_ns != want.ts_ns ||
		    (named && strcmp(cap_iface(cap, f.iface)->name, name) != 0))
			break;
	}
	cap_close(cap);
	return i;
}

/* Peak of resident memory, or 0. getrusage would count that of the process that started this
 * one. */
static unsigned long peak_kib(void)
{
	char line[256];
	unsigned long peak = 0;
	FILE *f = fopen("/proc/self/status", "re");
	while (f && fgets(line, sizeof(line), f))
		if (sscanf(line, "VmHWM: %lu", &peak) == 1)
			break;
	if (f)
		fclose(f);
	return peak;
}

int main(void)
{
	uint8_t *data = malloc(CAP_MAX_PACKET);
	for (int format = CAP_PCAP; format <= CAP_IPTRACE; format++)
		for (int comp = COMP_NONE; comp <= COMP_LZ4; comp++) {
			char path[64];
			int fd = memfd_create("large", MFD_CLOEXEC);
			snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
			struct capout_opts opts = { .format = (enum cap_format)format,
						    .compression = (enum cap_compression)comp };
			bool named = format == CAP_PCAPNG || format == CAP_IPTRACE;
			ok(write_all(path, opts, data), "%s, compression %d: written",
			   cap_format_name(opts.format), comp);
			uint32_t n = read_all(path, named, data);
			ok(n == PACKETS, "%u packets are the same", n);
			close(fd);
		}
	unsigned long peak = peak_kib();
	ok(SANITIZED || peak <= MEMORY_KIB, "%lu KiB of memory", peak);
	free(data);
	return done_testing();
}
