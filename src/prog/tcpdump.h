/* What the command line of tcpdump asks for. */
#ifndef SONDE_PROG_TCPDUMP_H
#define SONDE_PROG_TCPDUMP_H

#include "prog/expression.h"
#include "render/tcpdump.h"

enum {
	TCPDUMP_SNAPLEN = 68,	      /* bytes kept of a packet */
	TCPDUMP_SNAPLEN_MAX = 262144, /* what 0 means */
	TCPDUMP_USAGE = 1,	      /* exit status where the command line makes no sense */
};

struct tcpdump_options {
	/* as they stand on the command line */
	const char *buffers_text, *count_text, *snaplen_text, *type_text, *rpc_text;
	const char *in_path;	    /* -r */
	const char *out_path;	    /* -w */
	const char *text_path;	    /* -u */
	const char *filter_path;    /* -j */
	const char *interface;	    /* -i */
	unsigned no_times, verbose; /* how often -t, -v */
	int timestamps;		    /* --timestamps, a number of enum tcpdump_time */
	bool absolute, short_names, link_header, foreign_numeric, network_names, line_buffered,
		numeric, no_optimiser, quiet, hex, ascii, json, dump_filter, not_promiscuous;
	struct expression_options filter;
	/* what they mean */
	char *expression; /* on the heap; "" for none */
	uint64_t max_count;
	uint32_t snaplen;
	bool snaplen_given;
	uint32_t buffers;
	enum tcpdump_rpc rpc;
	enum internal_key udp_as; /* -k; 0: by port */
};

/* Fills *ret from the command line. Returns 0, or 1 + the exit status when the program is to end
 * now: help was shown, or a sentence about a mistake printed. */
int tcpdump_parse(int argc, char **argv, struct tcpdump_options *ret);

/* The text style as the options ask for it; names are left to the caller. */
struct tcpdump_opts tcpdump_style_opts(const struct tcpdump_options *o);

/* "tcpdump: sentence" on standard error; returns status. */
int tcpdump_complain(int status, const char *fmt, ...) PRINTF_LIKE(2, 3);

#endif
