/* Opening a capture file, and what its readers share. */
#include "capfile/capfile.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "capfile/reader.h"
#include "capfile/recognise.h"

enum { WHY_MAX = 256 };

static int next_none(struct capfile *cap, struct frame *ret_frame, struct err *err)
{
	(void)cap;
	(void)ret_frame;
	(void)err;
	return 0;
}

PRINTF_LIKE(2, 0)
static void vwarn(const struct capfile *cap, const char *fmt, va_list args)
{
	char text[ERR_TEXT_MAX];
	if (!cap->opts.warn)
		return;
	int n = vsnprintf(text, sizeof(text), fmt, args);
	if (n < 0)
		return;
	for (char *c = text; *c; c++)
		if ((unsigned char)*c < 0x20 || *c == 0x7f)
			*c = '?';
	cap->opts.warn(cap->opts.ctx, text);
}

void cap_warn_always(struct capfile *cap, const char *fmt, ...)
{
	va_list args;
	va_start(args, fmt);
	vwarn(cap, fmt, args);
	va_end(args);
}

void cap_warn(struct capfile *cap, enum cap_oddity odd, const char *fmt, ...)
{
	if (cap->reported & 1U << odd)
		return;
	cap->reported |= 1U << odd;
	char text[WHY_MAX];
	va_list args;
	va_start(args, fmt);
	if (vsnprintf(text, sizeof(text), fmt, args) >= 0)
		cap_warn_always(cap, "%s: packet %" PRIu64 ": %s", cap->name, cap->n_packets + 1,
				text);
	va_end(args);
}

/* "FILE: packet N at byte O: why" for the next record. */
static int damage(struct capfile *cap, struct err *err, int code, const char *why)
{
	const char *where = cap->compression == COMP_NONE ? "" : " (uncompressed)";
	cap->next = next_none;
	return err_set(err, code, "%s: packet %" PRIu64 " at byte %" PRIu64 "%s: %s", cap->name,
		       cap->n_packets + 1, input_offset(&cap->in), where, why);
}

int cap_bad(struct capfile *cap, struct err *err, const char *fmt, ...)
{
	char why[WHY_MAX] = "";
	va_list args;
	va_start(args, fmt);
	(void)vsnprintf(why, sizeof(why), fmt, args);
	va_end(args);
	return damage(cap, err, EBADMSG, why);
}

int cap_refuse(struct capfile *cap, struct err *err, const char *fmt, ...)
{
	char why[WHY_MAX] = "";
	va_list args;
	va_start(args, fmt);
	(void)vsnprintf(why, sizeof(why), fmt, args);
	va_end(args);
	return err_set(err, EBADMSG, "%s: %s", cap->name, why);
}

int cap_ended(struct capfile *cap, int r, struct err *err)
{
	if (r == -EINTR)
		return err_set(err, EINTR, "%s: interrupted", cap->name);
	if (r < 0)
		return damage(cap, err, -r, strerror(-r));
	if (cap->in.fault.code)
		return damage(cap, err, cap->in.fault.code, cap->in.fault.text);
	if (input_held(&cap->in)) {
		cap->cut = true;
		return damage(cap, err, EBADMSG, "the file is cut short in the middle of it");
	}
	if (cap->in.note.code)
		cap_warn_always(cap, "%s: %s", cap->name, cap->in.note.text);
	cap->next = next_none;
	return 0;
}

int cap_no_header(struct capfile *cap, int r, struct err *err)
{
	if (r < 0)
		return err_set(err, -r, "%s: %s", cap->name, strerror(-r));
	if (cap->in.fault.code)
		return err_set(err, cap->in.fault.code, "%s: %s", cap->name, cap->in.fault.text);
	return err_set(err, EBADMSG, "%s: cut short in the file header, at byte %zu", cap->name,
		       input_held(&cap->in));
}

int cap_cut(struct capfile *cap, struct err *err)
{
	if (cap->in.fault.code || input_held(&cap->in))
		return cap_ended(cap, 0, err);
	cap->cut = true;
	return damage(cap, err, EBADMSG, "the file is cut short before it");
}

static int next_after_skip(struct capfile *cap, struct frame *ret_frame, struct err *err)
{
	int r = input_skip(&cap->in, &cap->skip);
	if (r <= 0)
		return r < 0 ? cap_ended(cap, r, err) : cap_cut(cap, err);
	cap->next = cap->next_after;
	return cap->next(cap, ret_frame, err);
}

void cap_skip_after(struct capfile *cap, uint64_t n)
{
	cap->skip = n;
	cap->next_after = cap->next;
	cap->next = next_after_skip;
}

uint32_t cap_oversize(struct capfile *cap, uint32_t link, uint32_t n)
{
	static const struct {
		uint32_t link, max;
	} large[] = { { 231, 128U << 20 }, { 249, 1U << 20 }, { 279, 8U << 20 } };
	for (size_t i = 0; i < ARRAY_LEN(large); i++)
		if (link == large[i].link && n <= large[i].max) {
			cap_warn(cap, ODD_CUT,
				 "of its %" PRIu32 " bytes only the first %d are read", n,
				 CAP_MAX_PACKET);
			return CAP_MAX_PACKET;
		}
	return 0;
}

/* ---- opening ---- */

static int open_path(const struct capfile *cap, const char *path, struct err *err)
{
	if (strcmp(path, "-") == 0)
		return STDIN_FILENO;
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	if (fd < 0)
		return err_set(err, errno, "couldn't open %s: %s", cap->name, strerror(errno));
	struct stat st;
	int code = 0;
	if (fstat(fd, &st) < 0)
		code = errno;
	else if (S_ISDIR(st.st_mode))
		code = EISDIR;
	else if (S_ISBLK(st.st_mode))
		code = ENODEV;
	if (code) {
		close(fd);
		return err_set(err, code, "couldn't open %s: %s", cap->name,
			       code == ENODEV ? "it is a disk" : strerror(code));
	}
	(void)posix_fadvise(fd, 0, 0, POSIX_FADV_SEQUENTIAL);
	return fd;
}

static int unpack(struct capfile *cap, const struct magic *m, struct err *err)
{
	if (cap->compression != COMP_NONE)
		return cap_refuse(cap, err, "compressed twice: decompress it once before");
	cap->compression = m->compression;
	struct decoder *d = m->decoder_new();
	if (!d || input_unpack(&cap->in, d) < 0)
		return err_set(err, ENOMEM, "%s: out of memory", cap->name);
	return 0;
}

/* Recognises the format, unwraps one compression and starts the reader. */
static int start(struct capfile *cap, struct err *err)
{
	struct input *in = &cap->in;
	for (;;) {
		int r = input_need(in, RECOGNISE_BYTES);
		if (r < 0)
			return cap_no_header(cap, r, err);
		const struct magic *m = recognise(in->pos, input_held(in));
		if (m && m->start)
			return m->start(cap, err);
		if (m && m->refusal)
			return cap_refuse(cap, err, "%s", m->refusal);
		if (!m && in->fault.code)
			return cap_no_header(cap, 0, err);
		if (!m && !input_held(in))
			return err_set(err, EBADMSG, "not a capture file: %s (it is empty)",
				       cap->name);
		if (!m)
			return err_set(err, EBADMSG, "not a capture file: %s", cap->name);
		r = unpack(cap, m, err);
		if (r < 0)
			return r;
	}
}

/* The file's name for sentences: its end, if it is long. */
static void set_name(struct capfile *cap, const char *path)
{
	size_t n = strlen(path);
	if (strcmp(path, "-") == 0)
		path = "standard input";
	else if (n >= sizeof(cap->name))
		path += n - sizeof(cap->name) + 1;
	(void)snprintf(cap->name, sizeof(cap->name), "%s", path);
}

static void cap_closep(struct capfile **cap)
{
	*cap = cap_close(*cap);
}

int cap_open(struct capfile **ret_cap, const char *path, const struct cap_opts *opts,
	     struct err *err)
{
	CLEANUP(cap_closep) struct capfile *cap = calloc(1, sizeof(*cap));
	if (!cap)
		return err_set(err, ENOMEM, "%s: out of memory", path);
	cap->in.fd = -1;
	set_name(cap, path);
	if (opts)
		cap->opts = *opts;
	int fd = open_path(cap, path, err);
	if (fd < 0)
		return fd;
	if (input_init(&cap->in, fd) < 0)
		return err_set(err, ENOMEM, "%s: out of memory", path);
	cap->in.max_out = cap->opts.max_bytes;
	int r = start(cap, err);
	if (r < 0)
		return r;
	*ret_cap = TAKE(cap);
	return 0;
}

int cap_next(struct capfile *cap, struct frame *ret_frame, struct err *err)
{
	return cap->next(cap, ret_frame, err);
}

struct capfile *cap_close(struct capfile *cap)
{
	if (!cap)
		return NULL;
	if (cap->done)
		cap->done(cap);
	input_done(&cap->in);
	cap_reset_ifaces(cap);
	free(cap->ifaces);
	free(cap);
	return NULL;
}

/* ---- asking ---- */

enum cap_format cap_format(const struct capfile *cap)
{
	return cap->format;
}

enum cap_compression cap_compression(const struct capfile *cap)
{
	return cap->compression;
}

const struct cap_iface *cap_iface(const struct capfile *cap, uint32_t i)
{
	return i < cap->n_ifaces ? &cap->ifaces[i] : NULL;
}

uint32_t cap_n_ifaces(const struct capfile *cap)
{
	return cap->n_ifaces;
}

struct cap_damage cap_damage(const struct capfile *cap)
{
	return (struct cap_damage){ .packet = cap->n_packets + 1,
				    .offset = input_offset(&cap->in),
				    .cut = cap->cut };
}

uint64_t cap_n_damaged(const struct capfile *cap)
{
	return cap->n_damaged;
}

uint64_t cap_n_skipped_blocks(const struct capfile *cap)
{
	return cap->n_skipped_blocks;
}

bool cap_is_file(const struct capfile *cap, const char *path)
{
	struct stat ours, theirs;
	return cap->in.is_regular && fstat(cap->in.fd, &ours) == 0 && stat(path, &theirs) == 0 &&
	       ours.st_dev == theirs.st_dev && ours.st_ino == theirs.st_ino;
}

const char *cap_format_name(enum cap_format format)
{
	switch (format) {
	case CAP_NONE:
		break;
	case CAP_PCAP:
		return "pcap";
	case CAP_PCAP_NS:
		return "pcap (nanoseconds)";
	case CAP_PCAPNG:
		return "pcapng";
	case CAP_SNOOP:
		return "snoop";
	case CAP_IPTRACE:
		return "iptrace";
	}
	return "unknown";
}
