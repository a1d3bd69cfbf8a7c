/* What the command line of snoop asks for. */
#ifndef SONDE_PROG_SNOOP_H
#define SONDE_PROG_SNOOP_H

#include <stdbool.h>
#include <stdint.h>

#include "dissect/dissect.h"
#include "prog/expression.h"

struct snoop_options {
	const char *in_path;	  /* -i */
	const char *out_path;	  /* -o */
	const char *names_path;	  /* -n */
	const char *link;	  /* -d or -I */
	char *expression;	  /* operands, joined by blanks; "": none. On the heap */
	uint64_t max_count;	  /* -c; 0: no limit */
	uint64_t first, last;	  /* -p; 0, UINT64_MAX: all */
	uint32_t snaplen;	  /* -s; 0: all */
	uint32_t ring_mib;	  /* --ring; 0: not given */
	enum internal_key udp_as; /* --udp-as; 0: by port */
	uint32_t hex_offset, hex_length;
	char time; /* -t: r, a or d; 0: not given */
	bool verbose, all_lines, hex, drops, lengths, numeric, quiet, make_names, json, code, audio,
		not_promiscuous, promiscuous_optional, ip_only /* -I */, hardware_stamps,
		original /* --original */;
	struct expression_options filter;
};

/* REFUSED: a sentence on standard error has said what is wrong, and the usage adds nothing. */
enum snoop_parse { PARSE_OK, PARSE_USAGE, PARSE_REFUSED, PARSE_VERSION, PARSE_HELP, PARSE_LIST };

/* Fills *ret from the command line; complains on standard error about options that make no sense.
 */
enum snoop_parse snoop_parse(int argc, char **argv, struct snoop_options *ret);

/* The usage text, as the manual's program prints it. */
void snoop_usage(int fd);
void snoop_list_options(void);

#endif
