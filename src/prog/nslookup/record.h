/* Text of records: names, data by the table of types, durations. */
#ifndef SONDE_PROG_NSLOOKUP_RECORD_H
#define SONDE_PROG_NSLOOKUP_RECORD_H

#include <ldns/ldns.h>
#include <stdbool.h>

#include "base/out.h"

enum { NAME_TEXT_SIZE = 1024 }; /* a name of 255 bytes, each escaped, terminated */

/* A name without the dot at its end. Dots and backslashes in labels, blanks and what does not
 * print come out as \DDD. The root is root. */
void record_name(struct out *o, const ldns_rdf *name, const char *root);

static inline bool rr_is(const ldns_rr *rr, uint16_t type)
{
	return (uint16_t)ldns_rr_get_type(rr) == type;
}

/* Labels with dots between them: the first n bytes of a name. */
void record_labels(struct out *o, const uint8_t *p, size_t n);

/* A name as a terminated string; "" for the root. */
void record_name_text(const ldns_rdf *name, char ret[NAME_TEXT_SIZE]);

/* Seconds in words: "1 day 10 mins". */
void record_duration(struct out *o, uint32_t seconds);

/* What stands behind the owner's name when a record was looked up: "\ttext" or "\n\ttext...",
 * without a newline at the end. own_line: the line begins there, as in debugging. text: room for
 * the library's conversions. */
void record_lookup(struct out *o, const ldns_rr *rr, bool own_line, ldns_buffer *text);

/* What stands in a line of ls behind the name; any: names of servers stand alone. */
void record_list(struct out *o, const ldns_rr *rr, bool any, ldns_buffer *text);

/* The data as in a zone file, as one string. json: inside a JSON string. */
void record_presentation(struct out *o, const ldns_rr *rr, ldns_buffer *text, bool json);

#endif
