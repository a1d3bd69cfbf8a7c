/*
 * What the fuzz targets of capture files share. The input is a file of one format: its first
 * byte chooses one of the format's beginnings, the rest follows that. Frames must be sound, the
 * same in a second reading, and what is written of them must be readable.
 */
#ifndef SONDE_FUZZ_CAPFILE_H
#define SONDE_FUZZ_CAPFILE_H

#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "capfile/capfile.h"
#include "fuzz.h"

struct beginning {
	const char *bytes;
	size_t n;
};

/* The literal without its NUL. */
#define BEGINNING(text)                                                                            \
	{                                                                                          \
		text, sizeof(text) - 1                                                             \
	}

enum { FUZZ_PACKETS_MAX = 2000, FUZZ_BYTES_MAX = 4 << 20 };

/* What came out of a file. */
struct fuzz_reading {
	uint64_t n, n_written, bytes;
	uint64_t hash; /* of everything in the frames */
	bool failed;
	struct capout *out; /* where to write the packets to, or NULL */
};

static inline void fuzz_hash(struct fuzz_reading *r, const void *p, size_t n)
{
	const uint8_t *byte = p;
	for (size_t i = 0; i < n; i++)
		r->hash = (r->hash ^ byte[i]) * 0x100000001b3;
}

static inline void fuzz_text(const char *text)
{
	for (const char *c = text; c && *c; c++)
		assert((unsigned char)*c >= 0x20 && *c != 0x7f);
}

static inline void fuzz_warn(void *ctx, const char *sentence)
{
	(void)ctx;
	assert(*sentence);
	fuzz_text(sentence);
}

static inline void fuzz_block(void *ctx, const struct cap_block *block)
{
	struct fuzz_reading *r = ctx;
	fuzz_hash(r, block->body.p, block->body.n);
	if (r->out)
		(void)!capout_block(r->out, block, NULL);
}

static inline void fuzz_frame(struct fuzz_reading *r, const struct capfile *cap,
			      const struct frame *f)
{
	const struct cap_iface *iface = cap_iface(cap, f->iface);
	assert(f->cap <= f->len && f->cap <= CAP_MAX_PACKET && f->dir <= DIR_OUT);
	assert(f->number == r->n + 1);
	assert(iface && cap_n_ifaces(cap) <= CAP_MAX_IFACES);
	assert(!iface->name || strlen(iface->name) < CAP_IFNAME_MAX);
	assert(!iface->description || strlen(iface->description) < CAP_IFDESC_MAX);
	fuzz_text(iface->name);
	fuzz_text(iface->description);
	fuzz_hash(r, f->data, f->cap);
	fuzz_hash(r, f->meta.p, f->meta.n);
	fuzz_hash(r, &f->ts_ns, sizeof(f->ts_ns));
	r->n++;
	r->bytes += f->cap;
	if (r->out && capout_frame(r->out, f, iface, NULL) == 0)
		r->n_written++;
}

/* Reads the file, and writes it to r->out if that is set. */
static inline void fuzz_read(struct fuzz_reading *r, const char *path)
{
	struct cap_opts opts = {
		.warn = fuzz_warn, .block = fuzz_block, .ctx = r, .max_bytes = FUZZ_BYTES_MAX
	};
	struct capfile *cap;
	struct frame frame;
	struct err err;
	int c = cap_open(&cap, path, &opts, &err);
	if (c == 0) {
		if (r->out)
			(void)!capout_source(r->out, cap, NULL);
		while (r->n < FUZZ_PACKETS_MAX && (c = cap_next(cap, &frame, &err)) > 0)
			fuzz_frame(r, cap, &frame);
		if (c <= 0)
			assert(cap_next(cap, &frame, NULL) == 0);
		if (r->out)
			(void)!capout_source(r->out, cap, NULL);
		cap_close(cap);
	}
	r->failed = c < 0;
	if (c < 0) {
		assert(err.code == -c && err.text[0]);
		fuzz_text(err.text);
	}
}

/* Writes what was read in another format, which must be readable then. */
static inline void fuzz_convert(const char *path, enum cap_format format,
				enum cap_compression compression)
{
	struct fuzz_reading first = { 0 }, second = { 0 };
	struct capout_opts opts = { .format = format,
				    .compression = compression,
				    .application = "fuzz",
				    .warn = fuzz_warn };
	char copy[64];
	int fd = memfd_create("copy", MFD_CLOEXEC);
	assert(fd >= 0);
	snprintf(copy, sizeof(copy), "/proc/self/fd/%d", fd);
	int r = capout_open(&first.out, copy, &opts, NULL);
	assert(r == 0);
	fuzz_read(&first, path);
	r = capout_close(first.out, NULL);
	assert(r == 0);
	fuzz_read(&second, copy);
	/* A compressed copy may exceed the limit that is set here; snoop has no empty packets;
	 * a pcap file of absurd packets may pass for one of a patched libpcap. */
	if (compression != COMP_NONE || format == CAP_PCAP)
		assert(second.n <= first.n_written || format == CAP_PCAP);
	else
		assert(!second.failed && (second.n == first.n_written ||
					  (format == CAP_SNOOP && second.n <= first.n_written)));
	close(fd);
}

/* Writes the input to a file in memory. Returns its descriptor. */
static inline int fuzz_file(const uint8_t *data, size_t size, const struct beginning *begin)
{
	int fd = memfd_create("fuzz", MFD_CLOEXEC);
	assert(fd >= 0);
	assert(write(fd, begin->bytes, begin->n) == (ssize_t)begin->n);
	assert(write(fd, data, size) == (ssize_t)size);
	return fd;
}

/* Reads the input once and again. Returns its descriptor, or -1 if there is no input. */
static inline int fuzz_reading(const uint8_t *data, size_t size, const struct beginning *list,
			       size_t n_list)
{
	struct fuzz_reading once = { 0 }, twice = { 0 };
	char path[64];
	if (size < 2)
		return -1;
	int fd = fuzz_file(data + 1, size - 1, &list[data[0] % n_list]);
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	fuzz_read(&once, path);
	fuzz_read(&twice, path);
	assert(once.n == twice.n && once.hash == twice.hash && once.failed == twice.failed);
	return fd;
}

static inline int fuzz_capfile(const uint8_t *data, size_t size, const struct beginning *list,
			       size_t n_list)
{
	char path[64];
	int fd = fuzz_reading(data, size, list, n_list);
	if (fd < 0)
		return 0;
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	uint8_t how = (uint8_t)(data[0] / n_list % 20);
	fuzz_convert(path, CAP_PCAP + how % 5, COMP_NONE + how / 5);
	close(fd);
	return 0;
}

#endif
