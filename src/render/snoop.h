/*
 * The snoop style: one line per packet, one line per layer (-V), or detail blocks (-v), plus the
 * hex dump. Rendering reads records only; output goes to a struct out.
 */
#ifndef SONDE_RENDER_SNOOP_H
#define SONDE_RENDER_SNOOP_H

#include "base/namer.h"
#include "base/out.h"
#include "base/wallclock.h"
#include "dissect/packet.h"
#include "dissect/view.h"

enum snoop_mode { SNOOP_LINE, SNOOP_LINES, SNOOP_DETAIL };
enum snoop_time { TIME_DELTA, TIME_RELATIVE, TIME_ABSOLUTE };

/* The text of both ends, "source -> destination ", of IPv4 address pairs met lately. */
enum { ENDS_CACHE = 64, ENDS_TEXT = 48, ENDS6_TEXT = 95 };

struct snoop_ends {
	uint64_t key; /* both addresses */
	uint8_t n;    /* bytes of text; 0: empty */
	char text[ENDS_TEXT];
};

/* The same of IPv6. */
struct snoop_ends6 {
	uint8_t key[32];
	uint8_t n;
	char text[ENDS6_TEXT];
};

struct snoop_style {
	/* what the user asked for */
	enum snoop_mode mode;
	enum snoop_time time;
	bool show_number, show_time, show_drops, show_length;
	bool hex;			 /* dump hex_length bytes from hex_offset */
	uint32_t hex_offset, hex_length; /* hex_length UINT32_MAX: to the end */
	struct namer *namer;		 /* may be NULL */
	/* kept between packets; zero at start */
	int64_t first_ns, previous_ns;
	bool started;
	struct view view; /* of lines */
	struct wallclock_cache clock;
	int64_t clock_ns;   /* start of the second that clock_text is for */
	char clock_text[8]; /* "20:47:54" */
	bool clock_valid;
	uint8_t number_n;     /* bytes of number_text */
	uint64_t number_end;  /* number_text is for the ten numbers before; 0: for none */
	char number_text[24]; /* right-aligned, but for the last digit */
	struct snoop_ends ends[ENDS_CACHE];
	struct snoop_ends6 ends6[ENDS_CACHE];
};

/* Prints one packet, also one that ends in a leaf. o must have a flush function or room for it
 * all. */
void snoop_packet(struct snoop_style *style, const struct packet *p, struct out *o);

/* A dump of data in snoop's layout (-x), between two empty lines. */
void snoop_hex(struct out *o, struct span data, uint32_t offset, uint32_t length);

#endif
