/* The command line of tcpdump: the letters of its manual, words for what the manual has no letter
 * for, and the expression. */
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "base/numbers.h"
#include "prog/tcpdump.h"
#include "prog/udp_types.h"

enum { EXPRESSION_MAX = 65536, BUFFERS_MAX = 255 };

static const char *const time_words[] = { "format", "noformat", "unix", "delta", "relative", NULL };
enum { WORD_FORMAT, WORD_NOFORMAT, WORD_UNIX, WORD_DELTA, WORD_RELATIVE };

#define AT(m) .at = offsetof(struct tcpdump_options, m)
static const struct option_row rows[] = {
	{ 'a', "absolute", OPT_FLAG, AT(absolute), .help = "absolute TCP sequence numbers" },
	{ 'b', "buffers", OPT_TEXT, AT(buffers_text), .arg = "N",
	  .help = "receive buffers, 1 to 255: the rest of the ring goes unused" },
	{ 'c', "count", OPT_TEXT, AT(count_text), .arg = "N",
	  .help = "end after N packets that pass the filter" },
	{ 'd', "short-names", OPT_FLAG, AT(short_names),
	  .help = "host names without their domain" },
	{ 'e', "link-headers", OPT_FLAG, AT(link_header), .help = "link header on each line" },
	{ 'f', "foreign-numerically", OPT_FLAG, AT(foreign_numeric),
	  .help = "no names for addresses of other networks" },
	{ 'g', "network-names", OPT_FLAG, AT(network_names),
	  .help = "names for network and broadcast addresses too" },
	{ 'i', "interface", OPT_TEXT, AT(interface), .arg = "IF", .help = "interface" },
	{ 'j', "filter-file", OPT_TEXT, AT(filter_path), .arg = "FILE",
	  .help = "filter from FILE instead of the command line" },
	{ 'k', "packet-type", OPT_TEXT, AT(type_text), .arg = "TYPE",
	  .help = "decode UDP as rpc, rtp, rtcp, vat or wb" },
	{ 'l', "line-buffered", OPT_FLAG, AT(line_buffered), .help = "write each line at once" },
	{ 'n', "numeric", OPT_FLAG, AT(numeric), .help = "no names" },
	{ 'o', "no-optimiser", OPT_FLAG, AT(no_optimiser), .help = "filter as it was written" },
	{ 'q', "quiet", OPT_FLAG, AT(quiet), .help = "short lines" },
	{ 'r', "read", OPT_TEXT, AT(in_path), .arg = "FILE", .help = "read packets from FILE" },
	{ 'R', "rpc", OPT_TEXT, AT(rpc_text), .arg = "all|udp|tcp", .help = "decode RPC services" },
	{ 's', "snapshot-size", OPT_TEXT, AT(snaplen_text), .arg = "N",
	  .help = "keep N bytes of each packet (68; 0: all)" },
	{ 't', NULL, OPT_COUNT, AT(no_times), .help = "no time stamp; twice: seconds since 1970" },
	{ 'u', "output", OPT_TEXT, AT(text_path), .arg = "FILE", .help = "text to FILE" },
	{ 'v', "verbose", OPT_COUNT, AT(verbose), .help = "more detail; twice: more still" },
	{ 'w', "write", OPT_TEXT, AT(out_path), .arg = "FILE",
	  .help = "write packets to FILE instead of text" },
	{ 'x', "hexadecimal", OPT_FLAG, AT(hex), .help = "hex dump without the link header" },
	{ 'z', "ascii", OPT_FLAG, AT(ascii), .help = "hex dump with ASCII" },
	{ .word = "timestamps",
	  .kind = OPT_CHOICE,
	  AT(timestamps),
	  .arg = "FORM",
	  .choices = time_words,
	  .help = "form of the time stamp" },
	{ .word = "json", .kind = OPT_FLAG, AT(json), .help = "one JSON object per packet" },
	{ .word = "dump-filter",
	  .kind = OPT_FLAG,
	  AT(dump_filter),
	  .help = "print the filter's program, and end" },
	{ .word = "no-promiscuous",
	  .kind = OPT_FLAG,
	  AT(not_promiscuous),
	  .help = "only packets for this host" },
	EXPRESSION_ROWS(struct tcpdump_options, filter),
};

static const struct options options = {
	.program = "tcpdump",
	.operands = "[expression]",
	OPTIONS_ROWS(rows),
	.about = "show packets as the classic tcpdump does",
	.permute = true,
	.usage_status = TCPDUMP_USAGE,
};

int tcpdump_complain(int status, const char *fmt, ...)
{
	char text[1024];
	va_list args;
	va_start(args, fmt);
	vsnprintf(text, sizeof(text), fmt, args);
	va_end(args);
	return option_complain(&options, status, "%s", text);
}

/* ---- values ---- */

/* Returns 0, or 1 + the exit status. */
static int mistake(const char *what, const char *text)
{
	return 1 + tcpdump_complain(TCPDUMP_USAGE, "invalid %s %s", what, text);
}

static int read_numbers(struct tcpdump_options *o)
{
	uint64_t n;
	if (o->count_text &&
	    (!num_parse(o->count_text, UINT64_MAX, &o->max_count) || !o->max_count))
		return mistake("packet count", o->count_text);
	if (o->snaplen_text) {
		if (!num_parse(o->snaplen_text, INT32_MAX, &n))
			return mistake("snaplen", o->snaplen_text);
		o->snaplen = n ? (uint32_t)n : TCPDUMP_SNAPLEN_MAX;
		o->snaplen_given = true;
	}
	if (o->buffers_text) {
		if (!num_parse(o->buffers_text, BUFFERS_MAX, &n) || !n)
			return mistake("number of buffers", o->buffers_text);
		o->buffers = (uint32_t)n;
	}
	return 0;
}

static int read_words(struct tcpdump_options *o)
{
	static const struct {
		const char *word;
		enum tcpdump_rpc rpc;
	} rpcs[] = { { "all", TCPDUMP_RPC_ALL },
		     { "udp", TCPDUMP_RPC_UDP },
		     { "tcp", TCPDUMP_RPC_TCP } };
	if (o->type_text && !udp_type_find(o->type_text, &o->udp_as))
		return 1 +
		       tcpdump_complain(TCPDUMP_USAGE, "unknown packet type `%s'", o->type_text);
	bool found = !o->rpc_text;
	for (size_t i = 0; i < ARRAY_LEN(rpcs) && !found; i++) {
		found = strcasecmp(o->rpc_text, rpcs[i].word) == 0;
		if (found)
			o->rpc = rpcs[i].rpc;
	}
	if (!found)
		return 1 + tcpdump_complain(TCPDUMP_USAGE, "-R %s: the value is all, udp or tcp",
					    o->rpc_text);
	return 0;
}

static int check_pairs(const struct tcpdump_options *o)
{
	const char *sentence = NULL;
	if (o->network_names && o->numeric)
		sentence = "-g and -n exclude each other";
	else if (o->foreign_numeric && o->in_path)
		sentence = "-f and -r exclude each other: a file has no local network";
	else if (o->out_path && o->json)
		sentence = "-w and --json exclude each other";
	return sentence ? 1 + tcpdump_complain(TCPDUMP_USAGE, "%s", sentence) : 0;
}

/* ---- the expression ---- */

static int join_operands(struct tcpdump_options *o, int n, char **operands)
{
	size_t size = 1;
	for (int i = 0; i < n; i++)
		size += strlen(operands[i]) + 1;
	o->expression = malloc(size);
	if (!o->expression)
		return 1 + tcpdump_complain(3, "out of memory");
	struct out text = out_mem(o->expression, size - 1);
	for (int i = 0; i < n; i++) {
		if (i)
			out_c(&text, ' ');
		out_s(&text, operands[i]);
	}
	o->expression[text.len] = '\0';
	return 0;
}

/* Reads all of fd into buf. Returns the bytes, or a negative errno. */
static ssize_t read_all(int fd, char *buf, size_t size)
{
	size_t n = 0;
	while (n < size) {
		ssize_t r = read(fd, buf + n, size - n);
		if (r < 0 && errno == EINTR)
			continue;
		if (r < 0)
			return -errno;
		if (r == 0)
			break;
		n += (size_t)r;
	}
	return (ssize_t)n;
}

static int read_filter(struct tcpdump_options *o)
{
	const char *path = o->filter_path;
	int fd = strcmp(path, "-") == 0 ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return 1 + tcpdump_complain(3, "can't open %s: %s", path, strerror(errno));
	o->expression = malloc(EXPRESSION_MAX + 1);
	ssize_t n = o->expression ? read_all(fd, o->expression, EXPRESSION_MAX) : -ENOMEM;
	close(fd);
	if (n < 0)
		return 1 + tcpdump_complain(3, "%s: %s", path, strerror((int)-n));
	if (n == EXPRESSION_MAX)
		return 1 + tcpdump_complain(TCPDUMP_USAGE,
					    "%s: a filter of more than %d bytes makes no sense",
					    path, EXPRESSION_MAX - 1);
	if (memchr(o->expression, '\0', (size_t)n))
		return 1 + tcpdump_complain(TCPDUMP_USAGE, "%s: not a text", path);
	o->expression[n] = '\0';
	return 0;
}

int tcpdump_parse(int argc, char **argv, struct tcpdump_options *ret)
{
	*ret = (struct tcpdump_options){ .snaplen = TCPDUMP_SNAPLEN,
					 .filter = { .language = FILTER_TCPDUMP } };
	int first = options_parse(&options, ret, argc, argv);
	if (first <= 0)
		return 1 - first;
	int r = read_numbers(ret);
	if (!r)
		r = read_words(ret);
	if (!r)
		r = check_pairs(ret);
	if (r)
		return r;
	return ret->filter_path ? read_filter(ret) : join_operands(ret, argc - first, argv + first);
}

/* ---- the style ---- */

struct tcpdump_opts tcpdump_style_opts(const struct tcpdump_options *o)
{
	static const enum tcpdump_time times[] = { [WORD_FORMAT] = TCPDUMP_CLOCK,
						   [WORD_NOFORMAT] = TCPDUMP_UNIX,
						   [WORD_UNIX] = TCPDUMP_UNIX,
						   [WORD_DELTA] = TCPDUMP_DELTA,
						   [WORD_RELATIVE] = TCPDUMP_RELATIVE };
	struct tcpdump_opts opts = {
		.time = times[o->timestamps],
		.dump = o->ascii ? TCPDUMP_ASCII
			: o->hex ? TCPDUMP_HEX
				 : TCPDUMP_NO_DUMP,
		.rpc = o->rpc,
		.as_rpc = o->udp_as == IN_RPC,
		.verbose = (uint8_t)(o->verbose > 2 ? 2 : o->verbose),
		.numeric = o->numeric,
		.quiet = o->quiet,
		.link_header = o->link_header,
		.absolute = o->absolute,
		.short_names = o->short_names,
		.network_names = o->network_names,
		.foreign_numeric = o->foreign_numeric,
	};
	if (o->no_times)
		opts.time = o->no_times > 1 ? TCPDUMP_UNIX : TCPDUMP_NO_TIME;
	return opts;
}
