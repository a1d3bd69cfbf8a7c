/* The command line of iptrace: AIX's letters, and words for what is ours. */
#include "prog/iptrace/options.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/numbers.h"

static const char usage[] =
	"Usage: iptrace [-a] [-b] [-e] [-u] [-P protocol_list] [-i interface] [-p port_list] "
	"[-s host] [-d host] [-L log_size] [-B] [-T] [-S snap_length] logfile";

static const char *const formats[] = { "iptrace", "pcap", "pcapng", "snoop", NULL };
static const enum cap_format format_of[] = { CAP_IPTRACE, CAP_PCAP, CAP_PCAPNG, CAP_SNOOP };
enum { BY_NAME = -1 };

#define AT(member) .at = offsetof(struct iptrace_options, member)

static const struct option_row rows[] = {
	{ 'a', NULL, OPT_FLAG, AT(no_arp), .help = "leave ARP packets out" },
	{ 'b', NULL, OPT_FLAG, AT(both_ways), .help = "take -s and -d in both directions" },
	{ 'd', NULL, OPT_LIST, AT(destinations), .arg = "HOST", .help = "packets to this host" },
	{ 'e', NULL, OPT_FLAG, AT(promiscuous),
	  .help = "also packets that are not for this machine (promiscuous)" },
	{ 'i', NULL, OPT_LIST, AT(ifaces), .arg = "INTERFACE",
	  .help = "packets of this interface" },
	{ 'L', NULL, OPT_LIST, AT(log_sizes), .arg = "LOG_SIZE",
	  .help = "start a new log file at so many bytes (k, m, g)" },
	{ 'P', NULL, OPT_LIST, AT(protos), .arg = "PROTOCOLS",
	  .help = "packets of these protocols" },
	{ 'p', NULL, OPT_LIST, AT(ports), .arg = "PORTS", .help = "packets of these ports" },
	{ 's', NULL, OPT_LIST, AT(sources), .arg = "HOST", .help = "packets from this host" },
	{ 'u', NULL, OPT_FLAG, AT(unload), .help = "end at once: nothing can be left loaded" },
	{ 'B', NULL, OPT_FLAG, AT(bpf), .help = "capture through BPF, as is always done here" },
	{ 'T', NULL, OPT_FLAG, AT(tcpdump), .help = "write a file that tcpdump reads" },
	{ 'S', NULL, OPT_LIST, AT(snaplens), .arg = "LENGTH",
	  .help = "record at most so many bytes of a packet" },
	{ 'Q', NULL, OPT_FLAG, AT(not_here_q), .help = "not supported on this system" },
	{ 'V', NULL, OPT_FLAG, AT(not_here_v), .help = "not supported on this system" },
	{ .word = "foreground",
	  .kind = OPT_FLAG,
	  AT(foreground),
	  .help = "do not become a daemon" },
	{ .word = "pidfile",
	  .kind = OPT_TEXT,
	  AT(pid_path),
	  .arg = "FILE",
	  .help = "write the number of the process to this file" },
	{ .word = "user",
	  .kind = OPT_TEXT,
	  AT(user),
	  .arg = "USER",
	  .help = "become this user when all is open" },
	{ .word = "format",
	  .kind = OPT_CHOICE,
	  AT(format_choice),
	  .arg = "FORMAT",
	  .choices = formats,
	  .help = "format of the log file" },
	{ .word = "files",
	  .kind = OPT_UINT,
	  AT(generations),
	  .arg = "N",
	  .min = 1,
	  .max = 1000,
	  .help = "old log files that are kept; 1 if not given" },
	{ .word = "buffer",
	  .kind = OPT_TEXT,
	  AT(buffer),
	  .arg = "SIZE",
	  .help = "memory for packets that wait (k, m, g)" },
};

static const struct options options = {
	.program = "iptrace",
	.operands = "logfile",
	OPTIONS_ROWS(rows),
	.about = "record the packets of interfaces in a file, in the background",
	.usage_status = IPTRACE_FAILED,
};

/* Bytes, or with k, m or g 1024 (and so on) times as many. */
static bool parse_size(const char *text, uint64_t *ret)
{
	static const char suffixes[] = "kmg";
	char digits[24];
	size_t n = strlen(text);
	unsigned shift = 0;
	const char *suffix = n ? strchr(suffixes, text[n - 1] | 0x20) : NULL;
	if (suffix && text[n - 1] > '9') {
		shift = 10 * ((unsigned)(suffix - suffixes) + 1);
		n--;
	}
	if (n >= sizeof(digits))
		return false;
	memcpy(digits, text, n);
	digits[n] = '\0';
	if (!num_parse(digits, (uint64_t)INT64_MAX >> shift, ret))
		return false;
	*ret <<= shift;
	return true;
}

static int show_usage(void)
{
	fprintf(stderr, "%s\n", usage);
	return IPTRACE_FAILED + 1;
}

/* The sentence, and the usage. */
static int PRINTF_LIKE(1, 2) fail(const char *fmt, ...)
{
	char sentence[512];
	va_list args;
	va_start(args, fmt);
	(void)vsnprintf(sentence, sizeof(sentence), fmt, args);
	va_end(args);
	option_complain(&options, 0, "%s", sentence);
	return show_usage();
}

static int take_numbers(struct iptrace_options *o)
{
	uint64_t n;
	if (o->log_sizes.n > 1 || o->snaplens.n > 1)
		return fail("-%s can be given once", o->log_sizes.n > 1 ? "L" : "S");
	if (o->log_sizes.n &&
	    (!parse_size(o->log_sizes.items[0], &o->log_bytes) || o->log_bytes < IPTRACE_MIN_LOG))
		return fail("-L: %s is no size from 4096 bytes on", o->log_sizes.items[0]);
	if (o->snaplens.n && !num_parse(o->snaplens.items[0], UINT32_MAX, &n))
		return fail("-S: %s is no number of bytes", o->snaplens.items[0]);
	if (o->snaplens.n)
		o->snaplen = n < CAP_MAX_PACKET ? (uint32_t)n : 0;
	if (o->buffer && !parse_size(o->buffer, &o->ring_bytes))
		return fail("--buffer: %s is no size", o->buffer);
	return 0;
}

static bool take_ending(const char *path, size_t *n, const char *ending)
{
	size_t len = strlen(ending);
	if (*n <= len || memcmp(path + *n - len, ending, len) != 0)
		return false;
	*n -= len;
	return true;
}

/* Unlike other tools, iptrace writes its own format where the name says nothing. */
static void choose_format(struct iptrace_options *o)
{
	static const struct {
		const char *ending;
		enum cap_format format;
	} endings[] = { { ".pcap", CAP_PCAP }, { ".pcapng", CAP_PCAPNG }, { ".snoop", CAP_SNOOP } };
	size_t n = strlen(o->path);
	o->compression = take_ending(o->path, &n, ".gz")    ? COMP_GZIP
			 : take_ending(o->path, &n, ".zst") ? COMP_ZSTD
			 : take_ending(o->path, &n, ".lz4") ? COMP_LZ4
							    : COMP_NONE;
	o->format = CAP_IPTRACE;
	for (size_t i = 0; i < ARRAY_LEN(endings); i++)
		if (take_ending(o->path, &n, endings[i].ending))
			o->format = endings[i].format;
	if (o->format_choice != BY_NAME)
		o->format = format_of[o->format_choice];
	if (o->tcpdump)
		o->format = CAP_PCAP;
}

int iptrace_parse(struct iptrace_options *ret, int argc, char **argv)
{
	*ret = (struct iptrace_options){ .format_choice = BY_NAME, .generations = 1 };
	int first = options_parse(&options, ret, argc, argv);
	if (first == 0)
		return 1;
	if (first < 0)
		return show_usage();
	if (ret->not_here_q || ret->not_here_v) {
		option_complain(&options, 0, "-%c: not supported on this system",
				ret->not_here_q ? 'Q' : 'V');
		return IPTRACE_FAILED + 1;
	}
	if (ret->unload)
		return 1;
	if (argc - first != 1)
		return show_usage();
	ret->path = argv[first];
	int r = take_numbers(ret);
	if (r)
		return r;
	if (ret->tcpdump && ret->format_choice != BY_NAME && ret->format_choice != 1)
		return fail("-T and --format %s exclude each other", formats[ret->format_choice]);
	choose_format(ret);
	return 0;
}
