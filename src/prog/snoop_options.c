/* The command line of snoop, read as the original reads it: clusters, lenient numbers, operands
 * joined. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/numbers.h"
#include "base/out.h"
#include "prog/snoop.h"
#include "prog/udp_types.h"

static const struct {
	const char *form, *what, *choices;
} usage_lines[] = {
	{ "[ -a ]", "Listen to packets on audio", NULL },
	{ "[ -d link ]", "Listen on named link", NULL },
	{ "[ -s snaplen ]", "Truncate packets", NULL },
	{ "[ -I IP interface ]", "Listen on named IP interface", NULL },
	{ "[ -c count ]", "Quit after count packets", NULL },
	{ "[ -P ]", "Turn OFF promiscuous mode", NULL },
	{ "[ -f ]", "Do without promiscuous mode if it fails", NULL },
	{ "[ -D ]", "Report dropped packets", NULL },
	{ "[ -S ]", "Report packet size", NULL },
	{ "[ -i file ]", "Read previously captured packets", NULL },
	{ "[ -o file ]", "Capture packets in file", NULL },
	{ "[ -n file ]", "Load addr-to-name table from file", NULL },
	{ "[ -N ]", "Create addr-to-name table", NULL },
	{ "[ -t  r|a|d ]", "Time: Relative, Absolute or Delta", "r,a,d" },
	{ "[ -v ]", "Verbose packet display", NULL },
	{ "[ -V ]", "Show all summary lines", NULL },
	{ "[ -p first[,last] ]", "Select packet(s) to display", NULL },
	{ "[ -x offset[,length] ]", "Hex dump from offset for length", NULL },
	{ "[ -C ]", "Print packet filter code", NULL },
	{ "[ -q ]", "Suppress printing packet count", NULL },
	{ "[ -r ]", "Do not resolve address to name", NULL },
	{ "[ --json ]", "One JSON object per packet", NULL },
	{ "[ --original ]", "Only protocols of the original", NULL },
	{ "[ --ring MiB ]", "Size of the capture ring", NULL },
	{ "[ --stamps hardware ]", "Time stamps of the device", "hardware,kernel" },
	{ "[ --udp-as type ]", "What every UDP datagram holds", "rpc,rtp,rtcp,vat,wb" },
	{ "[ --explain ]", "Say in words what is selected", NULL },
	{ "[ --filter-language l ]", "Expression is of snoop or tcpdump", "snoop,tcpdump" },
	{ "[ --filter-meaning m ]", "Expression means full or pcap", "full,pcap" },
};

enum { FORM_WIDTH = 29, MAX_RING_MIB = 2047 };

void snoop_usage(int fd)
{
	char buf[4096];
	struct out o = out_fd(fd, buf, sizeof(buf));
	out_s(&o, "\nUsage:  snoop\n");
	for (size_t i = 0; i < ARRAY_LEN(usage_lines); i++) {
		out_c(&o, '\t');
		out_s(&o, usage_lines[i].form);
		out_pad(&o, ' ', FORM_WIDTH - strlen(usage_lines[i].form));
		out_s(&o, "# ");
		out_s(&o, usage_lines[i].what);
		out_c(&o, '\n');
	}
	out_s(&o, "\n\t[ filter expression ]\n\nExample:\n\tsnoop -o saved  host fred\n\n"
		  "\tsnoop -i saved -tr -v -p19\n");
	out_flush(&o);
}

/* In the columns of options_list (prog/options.h). */
void snoop_list_options(void)
{
	char buf[4096];
	struct out o = out_fd(STDOUT_FILENO, buf, sizeof(buf));
	for (size_t i = 0; i < ARRAY_LEN(usage_lines); i++) {
		const char *name = usage_lines[i].form + strlen("[ -");
		bool word = *name == '-';
		name += word;
		size_t n = strcspn(name, " ");
		const char *arg = name + n + strspn(name + n, " ");
		if (word)
			out_c(&o, '\t');
		out_raw(&o, name, n);
		out_s(&o, word ? "\t" : "\t\t");
		out_raw(&o, arg, *arg == ']' ? 0 : strlen(arg) - strlen(" ]"));
		out_c(&o, '\t');
		out_s(&o, usage_lines[i].choices ? usage_lines[i].choices : "");
		out_c(&o, '\t');
		out_s(&o, usage_lines[i].what);
		out_c(&o, '\n');
	}
	out_s(&o, "\thelp\t\t\tShow the usage\n\tversion\t\t\tShow the version\n");
	out_flush(&o);
}

/* "first[,last]": the separator may be , : or -. Returns whether there was a second number. */
static bool parse_pair(const char *arg, uint64_t *ret_a, uint64_t *ret_b)
{
	const char *end;
	*ret_a = num_lenient(arg, UINT32_MAX, &end);
	const char *separator = strpbrk(end, ",:-");
	if (!separator)
		return false;
	*ret_b = num_lenient(separator + 1, UINT32_MAX, NULL);
	return true;
}

static void parse_range(struct snoop_options *o, const char *arg)
{
	if (!parse_pair(arg, &o->first, &o->last))
		o->last = o->first;
	if (o->last == 0) /* also garbage */
		o->first = o->last = 1;
}

static void parse_hex(struct snoop_options *o, const char *arg)
{
	uint64_t offset, length = UINT32_MAX;
	parse_pair(arg, &offset, &length);
	o->hex = true;
	o->hex_offset = (uint32_t)offset;
	o->hex_length = (uint32_t)length;
}

static bool parse_time(struct snoop_options *o, const char *arg)
{
	if (!*arg || !strchr("rad", *arg))
		return false;
	o->time = *arg;
	return true;
}

static void complain(const char *argv0, const char *what, char letter)
{
	char buf[1024];
	struct out o = out_fd(STDERR_FILENO, buf, sizeof(buf));
	out_text(&o, (const uint8_t *)argv0, (uint32_t)strlen(argv0));
	out_s(&o, what);
	if (letter)
		out_text(&o, (const uint8_t *)&letter, 1);
	out_c(&o, '\n');
	out_flush(&o);
}

/* Options without an argument. Returns false if the letter is none of them. */
static bool set_flag(struct snoop_options *o, char letter)
{
	const struct {
		char letter;
		bool *flag;
	} flags[] = {
		{ 'v', &o->verbose },
		{ 'V', &o->all_lines },
		{ 'D', &o->drops },
		{ 'S', &o->lengths },
		{ 'r', &o->numeric },
		{ 'N', &o->make_names },
		{ 'q', &o->quiet },
		{ 'C', &o->code },
		{ 'a', &o->audio },
		{ 'P', &o->not_promiscuous },
		{ 'f', &o->promiscuous_optional },
	};
	for (size_t i = 0; i < ARRAY_LEN(flags); i++)
		if (flags[i].letter == letter) {
			*flags[i].flag = true;
			return true;
		}
	return false;
}

static bool set_argument(struct snoop_options *o, char letter, const char *arg)
{
	switch (letter) {
	case 'i':
		o->in_path = arg;
		return true;
	case 'o':
		o->out_path = arg;
		return true;
	case 'n':
		o->names_path = arg;
		return true;
	case 'd':
		if (o->ip_only)
			return false;
		o->link = arg;
		return true;
	case 'I': /* one only */
		if (o->link)
			return false;
		o->link = arg;
		o->ip_only = true;
		return true;
	case 'c':
		o->max_count = num_lenient(arg, UINT64_MAX, NULL);
		return true;
	case 's':
		o->snaplen = (uint32_t)num_lenient(arg, UINT32_MAX, NULL);
		return true;
	case 'p':
		parse_range(o, arg);
		return true;
	case 'x':
		parse_hex(o, arg);
		return true;
	default:
		return parse_time(o, arg);
	}
}

/* The value of options with one. Returns whether it makes sense. */
static bool set_ring(struct snoop_options *o, const char *value)
{
	uint64_t mib;
	if (!num_parse(value, MAX_RING_MIB, &mib) || !mib)
		return false;
	o->ring_mib = (uint32_t)mib;
	return true;
}

static bool set_stamps(struct snoop_options *o, const char *value)
{
	o->hardware_stamps = strcmp(value, "hardware") == 0;
	return o->hardware_stamps || strcmp(value, "kernel") == 0;
}

static bool set_udp_as(struct snoop_options *o, const char *value)
{
	return udp_type_find(value, &o->udp_as);
}

/* Returns 1 if it was one of them, 0 if not, -1 with a complaint if its value makes no sense. */
static int parse_value(struct snoop_options *o, int argc, char **argv, int *i)
{
	static const struct {
		const char *word, *takes;
		bool (*set)(struct snoop_options *o, const char *value);
	} options[] = {
		{ "--ring", "1 to 2047 (MiB)", set_ring },
		{ "--stamps", "kernel or hardware", set_stamps },
		{ "--udp-as", UDP_TYPES, set_udp_as },
	};
	for (unsigned k = 0; k < ARRAY_LEN(options); k++) {
		size_t n = strlen(options[k].word);
		const char *value = argv[*i] + n;
		if (strncmp(argv[*i], options[k].word, n) != 0 || (*value && *value != '='))
			continue;
		bool is_there = *value || *i + 1 < argc;
		if (is_there)
			value = *value ? value + 1 : argv[++*i];
		if (is_there && options[k].set(o, value))
			return 1;
		char text[96];
		(void)snprintf(text, sizeof(text), "snoop: %s takes %s", options[k].word,
			       options[k].takes);
		complain(text, "", '\0');
		return -1;
	}
	return 0;
}

static enum snoop_parse parse_long(struct snoop_options *o, int argc, char **argv, int *i)
{
	const char *arg = argv[*i];
	struct err err;
	int taken = expression_option(&o->filter, argc, argv, i, &err);
	if (taken > 0)
		return PARSE_OK;
	if (taken < 0) {
		complain("snoop: ", err.text, '\0');
		return PARSE_REFUSED;
	}
	taken = parse_value(o, argc, argv, i);
	if (taken)
		return taken > 0 ? PARSE_OK : PARSE_REFUSED;
	if (strcmp(arg, "--json") == 0) {
		o->json = true;
		return PARSE_OK;
	}
	if (strcmp(arg, "--original") == 0) {
		o->original = true;
		return PARSE_OK;
	}
	if (strcmp(arg, "--version") == 0)
		return PARSE_VERSION;
	if (strcmp(arg, "--help") == 0)
		return PARSE_HELP;
	if (strcmp(arg, "--list-options") == 0)
		return PARSE_LIST;
	complain(argv[0], ": illegal option -- ", '-');
	return PARSE_USAGE;
}

/* One argument of letters: "-rVp1". *i moves on when a letter takes the next argument. */
static enum snoop_parse parse_cluster(struct snoop_options *o, int argc, char **argv, int *i)
{
	for (const char *c = argv[*i] + 1; *c; c++) {
		if (set_flag(o, *c))
			continue;
		if (!strchr("ioncspxtdI", *c)) {
			if (*c != '?')
				complain(argv[0], ": illegal option -- ", *c);
			return PARSE_USAGE;
		}
		const char *arg = c[1] ? c + 1 : *i + 1 < argc ? argv[++*i] : NULL;
		if (!arg) {
			complain(argv[0], ": option requires an argument -- ", *c);
			return PARSE_USAGE;
		}
		return set_argument(o, *c, arg) ? PARSE_OK : PARSE_USAGE;
	}
	return PARSE_OK;
}

static enum snoop_parse join_operands(struct snoop_options *o, int n, char **operands)
{
	size_t size = 1;
	for (int i = 0; i < n; i++)
		size += strlen(operands[i]) + 1;
	o->expression = malloc(size);
	if (!o->expression)
		return PARSE_USAGE;
	struct out text = out_mem(o->expression, size - 1);
	for (int i = 0; i < n; i++) {
		if (i)
			out_c(&text, ' ');
		out_s(&text, operands[i]);
	}
	o->expression[text.len] = '\0';
	return PARSE_OK;
}

enum snoop_parse snoop_parse(int argc, char **argv, struct snoop_options *ret)
{
	*ret = (struct snoop_options){ .last = UINT64_MAX, .hex_length = UINT32_MAX };
	int i = 1;
	for (; i < argc && argv[i][0] == '-' && argv[i][1]; i++) {
		if (strcmp(argv[i], "--") == 0) {
			i++;
			break;
		}
		enum snoop_parse r = argv[i][1] == '-' ? parse_long(ret, argc, argv, &i)
						       : parse_cluster(ret, argc, argv, &i);
		if (r != PARSE_OK)
			return r;
	}
	return join_operands(ret, argc - i, argv + i);
}
