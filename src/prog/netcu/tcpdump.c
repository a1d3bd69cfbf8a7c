/* TCPDUMP of netcu: its qualifiers, as options of the tcpdump program. */
#include <string.h>

#include "prog/netcu/netcu.h"

/* What qualifiers set. The last one that sets an item wins. */
enum item {
	ABSOLUTE,
	BUFFERS,
	COUNT,
	DOMAINS,
	LINK,
	FOREIGN,
	NETWORK,
	INTERFACE,
	FILTER,
	TYPE,
	LINES,
	NUMERIC,
	OPTIMISER,
	DETAIL,
	INPUT,
	RPC,
	SNAPSHOT,
	TIME,
	OUTPUT,
	WRITE,
	HEXADECIMAL,
	ASCII,
	N_ITEMS
};

#define UNSET(item_)                                                                               \
	{                                                                                          \
		item_, NULL                                                                        \
	}

static const struct dcl_keyword hostnames[] = { { "QUALIFIED", UNSET(DOMAINS) },
						{ "NOQUALIFIED", { DOMAINS, "-d" } },
						{ "FOREIGN", UNSET(FOREIGN) },
						{ "NOFOREIGN", { FOREIGN, "-f" } },
						{ NULL, { 0 } } };
static const struct dcl_keyword details[] = { { "LESS", { DETAIL, "-q" } },
					      { "NORMAL", UNSET(DETAIL) },
					      { "MORE", { DETAIL, "-v" } },
					      { "FULL", { DETAIL, "-vv" } },
					      { NULL, { 0 } } };
static const struct dcl_keyword times[] = { { "FORMAT", UNSET(TIME) },
					    { "NOFORMAT", { TIME, "-tt" } },
					    { "UNIX", { TIME, "-tt" } },
					    { "DELTA", { TIME, "--timestamps=delta" } },
					    { "RELATIVE", { TIME, "--timestamps=relative" } },
					    { NULL, { 0 } } };
static const struct dcl_keyword transports[] = { { "ALL", { RPC, "all" } },
						 { "UDP", { RPC, "udp" } },
						 { "TCP", { RPC, "tcp" } },
						 { NULL, { 0 } } };
static const struct dcl_keyword types[] = {
	{ "RPC", { TYPE, "rpc" } }, { "RTP", { TYPE, "rtp" } }, { "RTCP", { TYPE, "rtcp" } },
	{ "VAT", { TYPE, "vat" } }, { "WB", { TYPE, "wb" } },	{ NULL, { 0 } },
};

/* A qualifier that is an option without a value. */
#define SWITCH(name_, item_, option, help_)                                                        \
	{                                                                                          \
		.name = name_, .negation = DCL_UNDOABLE, .means = { item_, option },               \
		.negated = UNSET(item_), .help = help_                                             \
	}
/* One whose value is the option's. */
#define VALUE(name_, type_, item_, option, ...)                                                    \
	{                                                                                          \
		.name = name_, .type = type_, .means = { item_, option }, __VA_ARGS__              \
	}

static const struct dcl_qualifier qualifiers[] = {
	SWITCH("ASCII", ASCII, "-z", "hex dump with ASCII"),
	VALUE("BUFFERS", DCL_NUMBER, BUFFERS, "-b", .min = 1, .max = 255, .value = "n",
	      .help = "receive buffers, 1 to 255"),
	VALUE("COUNT", DCL_NUMBER, COUNT, "-c", .min = 1, .max = INT32_MAX, .value = "n",
	      .help = "end after n packets that pass the filter"),
	VALUE("DATA", DCL_NUMBER, SNAPSHOT, "-s", .max = INT32_MAX, .value = "n",
	      .help = "keep n bytes of each packet (68; 0: all)"),
	{ .name = "DOMAINS",
	  .negation = DCL_NEGATABLE,
	  .means = UNSET(DOMAINS),
	  .negated = { DOMAINS, "-d" },
	  .help = "host names with their domain" },
	SWITCH("ETHERNET_HEADER", LINK, "-e", "link header on each line"),
	VALUE("FILTER_EXPRESSIONS", DCL_REST, FILTER, "-j", .value = "file",
	      .help = "filter from a file"),
	SWITCH("FOREIGN_NUMERICALLY", FOREIGN, "-f", "no names for addresses of other networks"),
	SWITCH("FULL", DETAIL, "-vv", "as /SHOW=FULL"),
	SWITCH("HEXADECIMAL", HEXADECIMAL, "-x", "hex dump without the link header"),
	{ .name = "HOSTNAMES",
	  .type = DCL_KEYWORDS,
	  .negation = DCL_NEGATABLE,
	  .optional = true,
	  .list = true,
	  .keywords = hostnames,
	  .means = UNSET(NUMERIC),
	  .negated = { NUMERIC, "-n" },
	  .value = "([NO]QUALIFIED,[NO]FOREIGN)",
	  .help = "names instead of addresses" },
	VALUE("INPUT", DCL_REST, INPUT, "-r", .value = "file", .help = "read packets from a file"),
	VALUE("INTERFACE", DCL_TEXT, INTERFACE, "-i", .value = "name",
	      .help = "capture there; IP, TCP, UDP: what those layers see"),
	SWITCH("LINE_BUFFERED", LINES, "-l", "write each line at once"),
	SWITCH("LINK_HEADERS", LINK, "-e", "link header on each line"),
	SWITCH("NETWORK", NETWORK, "-g", "names for network and broadcast addresses too"),
	SWITCH("NO_RELATIVE_SEQUENCE_NUMBERS", ABSOLUTE, "-a", "absolute TCP sequence numbers"),
	SWITCH("NUMERICALLY", NUMERIC, "-n", "as /NOHOSTNAMES"),
	{ .name = "OPTIMIZER",
	  .negation = DCL_NEGATABLE,
	  .means = UNSET(OPTIMISER),
	  .negated = { OPTIMISER, "-o" },
	  .help = "improve the filter's program" },
	VALUE("OUTPUT", DCL_REST, OUTPUT, "-u", .value = "file", .help = "text to a file"),
	VALUE("PACKET_TYPE", DCL_KEYWORDS, TYPE, "-k", .keywords = types, .value = "type",
	      .help = "decode UDP as RPC, RTP, RTCP, VAT or WB"),
	SWITCH("QUIET", DETAIL, "-q", "as /SHOW=LESS"),
	VALUE("READ_BINARY", DCL_REST, INPUT, "-r", .value = "file",
	      .help = "read packets from a file"),
	{ .name = "RELATIVE_SEQUENCE_NUMBERS",
	  .negation = DCL_UNDOABLE,
	  .means = UNSET(ABSOLUTE),
	  .negated = { ABSOLUTE, "-a" },
	  .help = "TCP sequence numbers from the first one seen" },
	{ .name = "RPC",
	  .type = DCL_KEYWORDS,
	  .negation = DCL_UNDOABLE,
	  .optional = true,
	  .keywords = transports,
	  .means = { RPC, "-R" },
	  .negated = UNSET(RPC),
	  .value = "ALL|UDP|TCP",
	  .help = "decode RPC services" },
	VALUE("SHOW", DCL_KEYWORDS, DETAIL, NULL, .keywords = details,
	      .value = "LESS|NORMAL|MORE|FULL", .help = "how much of a packet is told"),
	VALUE("SNAPSHOT_SIZE", DCL_NUMBER, SNAPSHOT, "-s", .max = INT32_MAX, .value = "n",
	      .help = "as /DATA"),
	{ .name = "TIMESTAMPS",
	  .type = DCL_KEYWORDS,
	  .negation = DCL_NEGATABLE,
	  .optional = true,
	  .keywords = times,
	  .means = UNSET(TIME),
	  .negated = { TIME, "-t" },
	  .value = "[NO]FORMAT|UNIX|DELTA|RELATIVE",
	  .help = "time stamp, and its form" },
	SWITCH("VERBOSE", DETAIL, "-v", "as /SHOW=MORE"),
	VALUE("WRITE_BINARY", DCL_REST, WRITE, "-w", .value = "file",
	      .help = "write packets to a file instead of text"),
};

const struct dcl_syntax tcpdump_syntax = {
	.qualifiers = qualifiers,
	.n_qualifiers = ARRAY_LEN(qualifiers),
	.letters = "bcijkrRsuw",
};

/* What an item is set to: an option, with a value or without. */
struct setting {
	const char *option, *value;
};

static void apply(struct setting items[static N_ITEMS], const struct dcl_given *g)
{
	const struct dcl_qualifier *q = g->q;
	const struct dcl_meaning *means = g->negated ? &q->negated : &q->means;
	if (q->type == DCL_KEYWORDS && q->means.text && !g->negated) {
		/* an option with a keyword: -R all, also where the qualifier stands alone */
		const struct dcl_keyword *k = g->n_values ? g->values[0].keyword : q->keywords;
		items[means->item] = (struct setting){ means->text, k->means.text };
		return;
	}
	for (uint32_t i = 0; i < g->n_values && q->type == DCL_KEYWORDS; i++) {
		const struct dcl_meaning *word = &g->values[i].keyword->means;
		items[word->item] = (struct setting){ word->text, NULL };
	}
	if (!g->n_values || q->type != DCL_KEYWORDS)
		items[means->item] =
			(struct setting){ means->text, g->n_values ? g->values[0].text : NULL };
}

void tcpdump_arguments(const struct dcl_command *c, const char **argv)
{
	struct setting items[N_ITEMS] = { { NULL, NULL } };
	size_t n = 0;
	for (uint32_t i = 0; i < c->n_given; i++)
		apply(items, &c->given[i]);
	argv[n++] = "tcpdump";
	for (size_t i = 0; i < N_ITEMS; i++) {
		if (!items[i].option)
			continue;
		argv[n++] = items[i].option;
		if (items[i].value)
			argv[n++] = items[i].value;
	}
	for (uint32_t i = 0; i < c->n_words; i++)
		argv[n++] = c->words[i];
	argv[n] = NULL;
}
