/* Writing capture files: by name or format, with reports of what a format cannot hold. */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "capfile/pcapng.h"
#include "capfile/reader.h"
#include "capfile/writer.h"

enum { AF_WORD_LEN = 4, FAMILY_IP4 = 2, FAMILY_IP6 = 26 };

/* ---- reports ---- */

void capout_warn(struct capout *out, const char *fmt, ...)
{
	struct err text;
	char why[256];
	va_list args;
	if (!out->opts.warn)
		return;
	va_start(args, fmt);
	int n = vsnprintf(why, sizeof(why), fmt, args);
	va_end(args);
	if (n < 0)
		return;
	(void)err_set(&text, EINVAL, "%s: %s", out->name, why);
	out->opts.warn(out->opts.ctx, text.text);
}

void capout_lose(struct capout *out, enum cap_loss loss)
{
	static const char *const what[N_LOSSES] = {
		[LOSS_NAME] = "cannot hold names of interfaces: they are left out",
		[LOSS_DIR] = "cannot hold the direction of packets: it is left out",
		[LOSS_DROPS] = "cannot hold counts of dropped packets: they are left out",
		[LOSS_OPTIONS] = "cannot hold comments and options of packets: they are left out",
		[LOSS_NS] = "hold microseconds: times are cut to them",
		[LOSS_LENGTH] = "cannot hold the length on the wire: "
				"cut packets appear as short ones",
		[LOSS_NO_TIME] = "need a time for each packet: those without get that of 1970",
		[LOSS_RANGE] = "hold times from 1970 to 2106: others are moved to these limits",
		[LOSS_BEFORE] = "cannot hold times before 1970: they become 1970",
		[LOSS_SECOND_0] = "count the first second of 1970 as damage: "
				  "such times are written one second later",
		[LOSS_EMPTY] = "count packets without data as damage: they are left out",
		[LOSS_FCS] = "cannot hold check sequences of frames: they are left out",
		[LOSS_BLOCKS] = "cannot hold names of addresses and custom data: "
				"they are left out",
		[LOSS_CUSTOM] = "are written little-endian here: "
				"custom data of a big-endian machine are left out",
		[LOSS_MIXED_FCS] = "cannot tell frames with and without check sequences apart",
	};
	if (out->silent & 1U << loss)
		return;
	out->silent |= 1U << loss;
	capout_warn(out, "%s %s", out->writer->name, what[loss]);
}

/* Whether the packet has options beyond those that frame's members express. */
static bool has_options(const struct frame *frame)
{
	struct option_walk w = option_walk(frame->meta, frame->meta_swapped);
	while (option_next(&w) > 0)
		if (w.code != EPB_FLAGS && w.code != EPB_DROPCOUNT)
			return true;
	return false;
}

void capout_check(struct capout *out, const struct frame *frame, const struct cap_iface *iface)
{
	uint32_t check = out->writer->loses & ~out->silent;
	if (likely(!check))
		return;
	if (check & 1U << LOSS_NAME && iface && iface->name && iface->name[0])
		capout_lose(out, LOSS_NAME);
	if (check & 1U << LOSS_DIR && frame->dir != DIR_UNKNOWN)
		capout_lose(out, LOSS_DIR);
	if (check & 1U << LOSS_DROPS && frame->drops)
		capout_lose(out, LOSS_DROPS);
	if (check & 1U << LOSS_OPTIONS && frame->meta.n && has_options(frame))
		capout_lose(out, LOSS_OPTIONS);
	if (check & 1U << LOSS_LENGTH && frame->cap < frame->len)
		capout_lose(out, LOSS_LENGTH);
}

int capout_failed(struct capout *out, struct err *err)
{
	int code = -out->sink.error;
	return err_set(err, code, "cannot write %s: %s", out->name, strerror(code));
}

int capout_refuse(struct capout *out, struct err *err, const struct frame *frame, const char *why)
{
	return err_set(err, EINVAL, "%s: packet %" PRIu64 " cannot be written: %s %s", out->name,
		       frame->number, out->writer->name, why);
}

/* "link type 113" or "interface type 25". */
static void link_text(char text[static 32], uint32_t link)
{
	if (link >= LINK_IFTYPE)
		(void)snprintf(text, 32, "interface type %" PRIu32, link - LINK_IFTYPE);
	else
		(void)snprintf(text, 32, "link type %" PRIu32, link);
}

int capout_second_link(struct capout *out, struct err *err, const struct frame *frame)
{
	char first[32], second[32], why[160];
	bool unusual = out->single.link >= LINK_IFTYPE || frame->link >= LINK_IFTYPE;
	link_text(first, out->single.link);
	link_text(second, frame->link);
	(void)snprintf(why, sizeof(why),
		       "hold packets of one kind, here %s, and this is of %s; %s file holds both",
		       first, second, unusual ? "an iptrace" : "a pcapng");
	return capout_refuse(out, err, frame, why);
}

/* ---- what writers share ---- */

uint32_t capout_time(struct capout *out, const struct frame *frame, uint32_t *ret_ns)
{
	*ret_ns = 0;
	if (unlikely(!frame->has_ts)) {
		capout_lose(out, LOSS_NO_TIME);
		return 0;
	}
	if (unlikely(frame->ts_ns < 0 || frame->ts_ns / 1000000000 > UINT32_MAX)) {
		capout_lose(out, LOSS_RANGE);
		return frame->ts_ns < 0 ? 0 : UINT32_MAX;
	}
	*ret_ns = (uint32_t)(frame->ts_ns % 1000000000);
	return (uint32_t)(frame->ts_ns / 1000000000);
}

struct payload capout_payload(struct capout *out, const struct frame *frame)
{
	struct payload p = { .data = frame->data, .cap = frame->cap, .len = frame->len };
	if (unlikely(frame->fcs_len && frame->fcs_len <= p.len)) {
		p.len -= frame->fcs_len;
		if (p.cap > p.len) {
			p.cap = p.len;
			capout_lose(out, LOSS_FCS);
		}
	}
	return p;
}

bool payload_strip_family(struct payload *p)
{
	if (p->cap <= AF_WORD_LEN)
		return false;
	p->data += AF_WORD_LEN;
	p->cap -= AF_WORD_LEN;
	p->len -= AF_WORD_LEN;
	return p->data[0] >> 4 == 4 || p->data[0] >> 4 == 6;
}

void payload_add_family(struct payload *p)
{
	p->n_prefix = AF_WORD_LEN;
	put_be32(p->prefix, p->cap && p->data[0] >> 4 == 6 ? FAMILY_IP6 : FAMILY_IP4);
}

/* ---- opening ---- */

static bool take_ending(const char *path, size_t *n, const char *ending)
{
	size_t len = strlen(ending);
	if (*n <= len || memcmp(path + *n - len, ending, len) != 0)
		return false;
	*n -= len;
	return true;
}

/* Format and compression by the endings of the name, where they are not given. */
static void choose_format(struct capout *out, const char *path)
{
	static const struct {
		const char *ending;
		enum cap_format format;
	} formats[] = {
		{ ".pcap", CAP_PCAP },	 { ".cap", CAP_PCAP },	      { ".pcapng", CAP_PCAPNG },
		{ ".ntar", CAP_PCAPNG }, { ".iptrace", CAP_IPTRACE }, { ".iptrc", CAP_IPTRACE },
		{ ".snoop", CAP_SNOOP },
	};
	out->format = out->opts.format;
	if (out->format != CAP_NONE)
		return;
	size_t n = strlen(path);
	out->opts.compression = take_ending(path, &n, ".gz")	? COMP_GZIP
				: take_ending(path, &n, ".zst") ? COMP_ZSTD
				: take_ending(path, &n, ".lz4") ? COMP_LZ4
								: COMP_NONE;
	out->format = out->opts.otherwise ? out->opts.otherwise : CAP_SNOOP;
	for (size_t i = 0; i < ARRAY_LEN(formats); i++)
		if (take_ending(path, &n, formats[i].ending)) {
			out->format = formats[i].format;
			break;
		}
	out->auto_ns = out->format == CAP_PCAP;
}

static const struct writer *writer_of(enum cap_format format)
{
	switch (format) {
	case CAP_PCAP:
	case CAP_PCAP_NS:
		return &pcap_writer;
	case CAP_PCAPNG:
		return &pcapng_writer;
	case CAP_IPTRACE:
		return &iptrace_writer;
	case CAP_NONE:
	case CAP_SNOOP:
		break;
	}
	return &snoop_writer;
}

static struct encoder *encoder_of(enum cap_compression compression)
{
	switch (compression) {
	case COMP_NONE:
		break;
	case COMP_GZIP:
		return gzip_encoder_new();
	case COMP_ZSTD:
		return zstd_encoder_new();
	case COMP_LZ4:
		return lz4_encoder_new();
	}
	return NULL;
}

static void set_name(struct capout *out, const char *path)
{
	size_t n = strlen(path);
	if (strcmp(path, "-") == 0)
		path = "standard output";
	else if (n >= sizeof(out->name))
		path += n - sizeof(out->name) + 1;
	(void)snprintf(out->name, sizeof(out->name), "%s", path);
}

static void capout_freep(struct capout **outp)
{
	struct capout *out = *outp;
	if (!out)
		return;
	if (out->writer && out->writer->done)
		out->writer->done(out);
	sink_done(&out->sink);
	free(out);
}

int capout_open(struct capout **ret_out, const char *path, const struct capout_opts *opts,
		struct err *err)
{
	CLEANUP(capout_freep) struct capout *out = calloc(1, sizeof(*out));
	if (!out) {
		if (opts && opts->has_fd)
			close(opts->fd);
		return err_set(err, ENOMEM, "%s: out of memory", path);
	}
	out->sink.fd = -1;
	set_name(out, path);
	if (opts)
		out->opts = *opts;
	choose_format(out, path);
	int fd = out->opts.has_fd ? out->opts.fd : STDOUT_FILENO;
	if (!out->opts.has_fd && strcmp(path, "-") != 0)
		fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOCTTY, 0666);
	if (fd < 0)
		return err_set(err, errno, "%s: %s", out->name, strerror(errno));
	struct encoder *encoder = encoder_of(out->opts.compression);
	int r = sink_init(&out->sink, fd, encoder);
	if (r == 0 && out->opts.write_behind)
		r = sink_write_behind(&out->sink);
	if (r < 0 || (!encoder && out->opts.compression != COMP_NONE))
		return err_set(err, ENOMEM, "%s: out of memory", out->name);
	out->writer = writer_of(out->format);
	if (out->writer->begin) {
		r = out->writer->begin(out, err);
		if (r < 0)
			return r;
	}
	*ret_out = TAKE(out);
	return 0;
}

/* ---- using ---- */

static void take_hint(struct capout *out, const struct cap_iface *iface)
{
	if (out->has_hint)
		return;
	out->has_hint = true;
	out->hint = (struct cap_iface){ .link = iface->link,
					.snaplen = iface->snaplen,
					.us_times = iface->us_times };
}

int capout_iface(struct capout *out, uint32_t i, const struct cap_iface *iface, struct err *err)
{
	take_hint(out, iface);
	return out->writer->iface ? out->writer->iface(out, i, iface, err) : 0;
}

int capout_source(struct capout *out, const struct capfile *cap, struct err *err)
{
	int r = 0;
	bool again = out->has_source;
	out->has_source = true;
	if (!again && out->writer->section)
		r = out->writer->section(out, cap->section_options, cap->section_swapped, err);
	for (uint32_t i = 0; i < cap->n_ifaces && r == 0; i++)
		r = capout_iface(out, i, &cap->ifaces[i], err);
	return r;
}

int capout_frame(struct capout *out, const struct frame *frame, const struct cap_iface *iface,
		 struct err *err)
{
	if (unlikely(out->sink.error))
		return capout_failed(out, err);
	return out->writer->frame(out, frame, iface, err);
}

int capout_frames(struct capout *out, const struct cap_batch *batch, uint64_t *ret_ends,
		  struct err *err)
{
	uint32_t n = 0;
	if (unlikely(out->sink.error))
		return capout_failed(out, err);
	while (n < batch->n) {
		struct cap_batch rest = { batch->frames + n, batch->n - n, batch->iface };
		if (out->writer->frames)
			n += out->writer->frames(out, &rest, ret_ends ? ret_ends + n : NULL);
		if (n == batch->n)
			break;
		int r = out->writer->frame(out, batch->frames + n, batch->iface, err);
		if (r < 0)
			return n ? (int)n : r;
		if (ret_ends)
			ret_ends[n] = out->sink.n_bytes;
		n++;
	}
	return (int)n;
}

int capout_block(struct capout *out, const struct cap_block *block, struct err *err)
{
	if (out->sink.error)
		return capout_failed(out, err);
	if (out->writer->block)
		return out->writer->block(out, block, err);
	capout_lose(out, LOSS_BLOCKS);
	return 0;
}

int capout_flush(struct capout *out, struct err *err)
{
	/* A live source has declared what the header says; a copy learns it from the first
	 * packet. */
	if (out->has_hint && !out->has_source && out->writer->header && !out->sink.error) {
		int r = out->writer->header(out, err);
		if (r < 0)
			return r;
	}
	return sink_flush(&out->sink) < 0 ? capout_failed(out, err) : 0;
}

uint64_t capout_bytes(const struct capout *out)
{
	return out->sink.n_bytes;
}

int capout_fd(const struct capout *out)
{
	return out->sink.encoder ? -1 : out->sink.fd;
}

int capout_close(struct capout *out, struct err *err)
{
	if (!out)
		return 0;
	int r = 0;
	if (out->writer->header && !out->sink.error)
		r = out->writer->header(out, err);
	if (out->writer->finish && !out->sink.error && r == 0)
		r = out->writer->finish(out, err);
	if (sink_close(&out->sink) < 0 && r == 0)
		r = capout_failed(out, err);
	capout_freep(&out);
	return r;
}
