/* What snoop shows packets with: the dissector, the JSON style, the sound. */
#ifndef SONDE_PROG_SNOOP_DISPLAY_H
#define SONDE_PROG_SNOOP_DISPLAY_H

#include "dissect/dissect.h"
#include "net/names.h"
#include "prog/snoop.h"
#include "render/json.h"
#include "render/snoop.h"

struct snoop_display {
	struct dis *dis;
	struct json_style *json; /* NULL: text */
	int audio;		 /* -1: none */
	bool line_buffered;	 /* somebody watches */
};

/* Nothing is open. */
void snoop_display_init(struct snoop_display *display);

/* Opens what the options ask for; parts that are open on failure are freed by snoop_display_done.
 * Returns 0 or a negative errno with its sentence. */
int snoop_display_open(struct snoop_display *display, const struct snoop_options *o,
		       struct names *names, struct err *err) MUST_CHECK;

/* Shows one packet: in the style's mode, or in JSON as from origin. */
void snoop_display_show(const struct snoop_display *display, struct snoop_style *style,
			const struct frame *frame, const struct json_origin *origin,
			struct out *out);

void snoop_display_done(struct snoop_display *display);

#endif
