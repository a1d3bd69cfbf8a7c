/* What snoop shows packets with, from a file or from the wire. */
#include "prog/snoop_display.h"

#include <errno.h>
#include <unistd.h>

#include "prog/snoop_audio.h"

void snoop_display_init(struct snoop_display *display)
{
	*display = (struct snoop_display){ .audio = -1 };
}

int snoop_display_open(struct snoop_display *display, const struct snoop_options *o,
		       struct names *names, struct err *err)
{
	struct dis_opts dis_opts = { .nested_tags = o->json,
				     .leaves = !o->json && !o->udp_as,
				     .udp_as = o->udp_as,
				     .original = o->original };
	struct json_opts json_opts = { .namer = names_namer(names),
				       .data = o->hex,
				       .data_offset = o->hex_offset,
				       .data_length = o->hex_length };
	display->dis = dis_new(&dis_opts);
	if (display->dis && o->json)
		display->json = json_new(&json_opts);
	if (!display->dis || (o->json && !display->json))
		return err_set(err, ENOMEM, "out of memory");
	display->line_buffered = isatty(STDOUT_FILENO);
	if (o->audio)
		display->audio = snoop_audio_open(err);
	return o->audio && display->audio < 0 ? display->audio : 0;
}

void snoop_display_show(const struct snoop_display *display, struct snoop_style *style,
			const struct frame *frame, const struct json_origin *origin,
			struct out *out)
{
	static const enum want wants[] = {
		[SNOOP_LINE] = WANT_LINE, [SNOOP_LINES] = WANT_LINES, [SNOOP_DETAIL] = WANT_ALL
	};
	if (display->json)
		json_packet(display->json, dis_frame(display->dis, frame, WANT_ALL), origin, out);
	else
		snoop_packet(style, dis_frame(display->dis, frame, wants[style->mode]), out);
	if (display->audio >= 0)
		snoop_audio_play(display->audio, frame->len);
	if (display->line_buffered)
		out_flush(out);
}

void snoop_display_done(struct snoop_display *display)
{
	dis_free(display->dis);
	json_free(display->json);
	if (display->audio >= 0)
		close(display->audio);
	snoop_display_init(display);
}
