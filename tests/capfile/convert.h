/* Converting capture files from memory to memory, as a program does it. */
#ifndef SONDE_TESTS_CAPFILE_CONVERT_H
#define SONDE_TESTS_CAPFILE_CONVERT_H

#include "capture_text.h"

struct conversion {
	struct capout *out;
	struct capture_text said; /* warnings as "R: " (reading) and "W: ", errors */
	uint8_t *p;		  /* the file that was written; free it */
	size_t n;
	uint64_t n_packets, n_refused;
};

static inline void convert_warn_read(void *ctx, const char *sentence)
{
	struct conversion *c = ctx;
	text_line(&c->said, "R: ", sentence);
}

static inline void convert_warn_write(void *ctx, const char *sentence)
{
	struct conversion *c = ctx;
	text_line(&c->said, "W: ", sentence);
}

static inline void convert_block(void *ctx, const struct cap_block *block)
{
	struct conversion *c = ctx;
	struct err err;
	if (capout_block(c->out, block, &err) < 0)
		text_line(&c->said, "E: ", err.text);
}

/* Copies all packets. A packet that the format cannot hold is reported, the first time. */
static inline void convert_packets(struct conversion *c, struct capfile *cap)
{
	struct frame frame;
	struct err err;
	int r;
	while ((r = cap_next(cap, &frame, &err)) > 0) {
		c->n_packets++;
		r = capout_frame(c->out, &frame, cap_iface(cap, frame.iface), &err);
		if (r < 0 && !c->n_refused++)
			text_line(&c->said, "E: ", err.text);
	}
	if (r < 0)
		text_line(&c->said, "E: ", err.text);
}

/* Converts the bytes. The result is in c->p[0..n), what was said in c->said.buf. */
static inline void convert(struct conversion *c, const uint8_t *p, size_t n,
			   struct capout_opts opts)
{
	char in_path[64], out_path[64];
	int in_fd = memfd_create("in", MFD_CLOEXEC);
	int out_fd = memfd_create("out", MFD_CLOEXEC);
	struct cap_opts cap_opts = { .warn = convert_warn_read, .block = convert_block, .ctx = c };
	struct capfile *cap = NULL;
	struct err err;
	assert(write(in_fd, p, n) == (ssize_t)n);
	snprintf(in_path, sizeof(in_path), "/proc/self/fd/%d", in_fd);
	snprintf(out_path, sizeof(out_path), "/proc/self/fd/%d", out_fd);
	*c = (struct conversion){ .said.path = out_path };
	c->said.out = out_mem(c->said.buf, sizeof(c->said.buf) - 1);
	opts.warn = convert_warn_write;
	opts.ctx = c;
	int r = cap_open(&cap, in_path, &cap_opts, &err);
	if (r == 0)
		r = capout_open(&c->out, out_path, &opts, &err);
	if (r == 0)
		r = capout_source(c->out, cap, &err);
	if (r == 0) {
		convert_packets(c, cap);
		r = capout_source(c->out, cap, &err);
	}
	if (r < 0)
		text_line(&c->said, "E: ", err.text);
	if (capout_close(c->out, &err) < 0)
		text_line(&c->said, "E: ", err.text);
	cap_close(cap);
	c->n = (size_t)lseek(out_fd, 0, SEEK_END);
	c->p = malloc(c->n + 1);
	assert(c->p && pread(out_fd, c->p, c->n, 0) == (ssize_t)c->n);
	c->said.buf[c->said.out.len] = '\0';
	close(in_fd);
	close(out_fd);
}

#endif
