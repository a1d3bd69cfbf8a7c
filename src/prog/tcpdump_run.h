/* One run of tcpdump: what reading a file and capturing have in common. */
#ifndef SONDE_PROG_TCPDUMP_RUN_H
#define SONDE_PROG_TCPDUMP_RUN_H

#include "base/err.h"
#include "capfile/capfile.h"
#include "net/etc.h"
#include "prog/converting.h"
#include "prog/tcpdump.h"
#include "render/json.h"

/* Exit statuses, see sonde.1; TCPDUMP_USAGE is the original's. */
enum { TCPDUMP_DONE = 0, TCPDUMP_ENVIRONMENT = 3, TCPDUMP_PARTIAL = 4 };

struct tcpdump_run {
	struct tcpdump_options opts;
	struct capfile *in;  /* NULL: live, or no packets at all */
	struct capout *copy; /* what is captured */
	struct converting conversion;
	struct dis *dis;
	struct etc *etc;
	struct names *names;
	struct filter *filter; /* NULL: every packet */
	struct tcpdump_style *style;
	struct json_style *json;
	struct out out;
	uint64_t n_selected;
	uint32_t net, mask; /* of the interface; 0: unknown */
	bool wrong_expression, flush_lines;
};

/* A repaired oddity, told between the packets that it belongs to: for warn callbacks. */
void tcpdump_warn(void *ctx, const char *sentence);

/* Each returns 0 or a negative errno with its sentence. */
int tcpdump_open_text(struct tcpdump_run *run, struct err *err) MUST_CHECK;
int tcpdump_open_names(struct tcpdump_run *run, struct err *err) MUST_CHECK;
int tcpdump_open_filter(struct tcpdump_run *run, uint32_t link, struct err *err) MUST_CHECK;
int tcpdump_open_copy(struct tcpdump_run *run, struct err *err) MUST_CHECK;
int tcpdump_open_style(struct tcpdump_run *run, struct err *err) MUST_CHECK;

/* Prints a packet. origin: for JSON. */
void tcpdump_show(struct tcpdump_run *run, const struct frame *frame,
		  const struct json_origin *origin);

/* A problem of the text output, with its sentence; 0: none. */
int tcpdump_text_error(const struct tcpdump_run *run, struct err *err);

/* Captures as the command line asks for. Returns the exit status. */
int tcpdump_live(struct tcpdump_run *run);

#endif
