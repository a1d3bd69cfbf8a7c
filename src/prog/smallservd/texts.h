/* What the services say that need nobody's help: chargen (RFC 864), daytime (RFC 867), time (RFC
 * 868), quote (RFC 865). Bytes in, bytes out. */
#ifndef SONDE_PROG_SMALLSERVD_TEXTS_H
#define SONDE_PROG_SMALLSERVD_TEXTS_H

#include "base/out.h"
#include "prog/smallservd/config.h"

enum {
	CHARGEN_PERIOD = 7030, /* 95 lines of 74 bytes */
	CHARGEN_UDP_MAX = 512,
	TIME_SIZE = 4,
	DAYTIME_MAX = 80,
	QUOTE_MAX = 512,
};

/* n bytes of the pattern from its beginning. */
void chargen_fill(char *to, size_t n);

/* One line with CR LF. Local time by the TZ of the process. */
void daytime_text(struct out *o, enum daytime_format format, bool utc, int64_t now_ns);

/* Seconds since 1900, modulo 2^32. */
void time_bytes(int64_t now_ns, uint8_t ret[static TIME_SIZE]);

/* Whether the clock can be right: not before this program was written. RFC 868 has a server that
 * does not know the time say nothing. */
bool time_is_known(int64_t now_ns);

/* Makes a quote of text: printable ASCII, blanks, CR LF; QUOTE_MAX bytes at most, with CR LF at its
 * end if there is room. Returns its length; text of nothing gives 0. */
size_t quote_clean(const char *text, size_t n, char ret[static QUOTE_MAX]);

/* What is said when there is no quote, with CR LF. */
extern const char quote_none[];

/* The whole quote of a configuration: its items, CR LF between them. read_file gives the content of
 * an "@file" (at most size bytes), or a negative errno. Never empty. */
struct quote_reader {
	int (*read_file)(void *ctx, const char *path, char *to, size_t size);
	void *ctx;
};
size_t quote_text(const struct config *config, const struct quote_reader *reader,
		  char ret[static QUOTE_MAX]);

bool quote_has_files(const struct config *config);

#endif
