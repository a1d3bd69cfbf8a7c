/* The command line of iptrace. */
#ifndef SONDE_PROG_IPTRACE_OPTIONS_H
#define SONDE_PROG_IPTRACE_OPTIONS_H

#include "capfile/capfile.h"
#include "prog/options.h"

enum { IPTRACE_FAILED = 1, IPTRACE_MIN_LOG = 4096 };

struct iptrace_options {
	bool no_arp, both_ways, promiscuous, unload, bpf, tcpdump; /* -a -b -e -u -B -T */
	bool not_here_q, not_here_v;				   /* -Q -V */
	bool foreground;
	struct option_list sources, destinations; /* -s -d */
	struct option_list ifaces, protos, ports; /* -i -P -p */
	struct option_list log_sizes, snaplens;	  /* -L -S: once */
	const char *user, *pid_path, *buffer;
	int format_choice;
	uint64_t generations;
	/* made of these */
	const char *path;
	uint64_t log_bytes;  /* 0: no -L */
	uint32_t snaplen;    /* 0: whole packets */
	uint64_t ring_bytes; /* 0: the usual */
	enum cap_format format;
	enum cap_compression compression;
};

/* Fills *ret. Returns 0 to go on; 1 more than the exit status, when the program is to end now. */
int iptrace_parse(struct iptrace_options *ret, int argc, char **argv) MUST_CHECK;

#endif
