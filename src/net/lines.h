/*
 * Small text tables (hosts, services, names files) line by line, with bounds. Such a file may come
 * with a capture from a stranger, so nothing in it is trusted: a line that is too long or holds a
 * NUL byte is left out whole and counted; reading stops after LINES_BYTES_MAX bytes.
 *
 * lines_init; then lines_read_file, or lines_feed as often as wanted and lines_end.
 */
#ifndef SONDE_NET_LINES_H
#define SONDE_NET_LINES_H

#include <stdbool.h>

#include "base/err.h"

enum {
	LINE_LEN_MAX = 4095,	    /* bytes of a line without its newline */
	LINES_BYTES_MAX = 16777216, /* bytes of a file that are read */
	NAME_LEN_MAX = 255,	    /* bytes of a name */
};

struct lines {
	/* Called for each line: terminated, without newline; may be written to. */
	void (*line)(void *user, char *text);
	void *user;
	uint32_t n_skipped; /* lines left out */
	bool cut;	    /* the file was longer than LINES_BYTES_MAX */
	bool bad;	    /* the line being collected is to be left out */
	uint32_t len;
	char buf[LINE_LEN_MAX + 1];
};

void lines_init(struct lines *l, void (*line)(void *user, char *text), void *user);
void lines_feed(struct lines *l, const char *bytes, size_t n);

/* The last line may lack its newline. */
void lines_end(struct lines *l);

/* Feeds and ends the whole file. Returns 0 or a negative errno with "{path}: {reason}"; the lines
 * before a read error have been delivered. */
int lines_read_file(struct lines *l, const char *path, struct err *err) MUST_CHECK;

/* The next word of a line, words being separated by blanks, tabs and carriage returns; NULL at its
 * end. Terminates the word in place and moves *at behind it. */
char *line_word(char **at);

/* Cuts the line at the first '#'. */
void line_drop_comment(char *text);

/* Whether a word can be shown as a name: 1..NAME_LEN_MAX bytes of printable UTF-8 without blanks.
 */
bool name_text_ok(const char *name);

#endif
