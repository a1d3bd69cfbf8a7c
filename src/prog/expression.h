/* The filter expression of a command line: compiled once, with the names that the system knows. */
#ifndef SONDE_PROG_EXPRESSION_H
#define SONDE_PROG_EXPRESSION_H

#include "filter/filter.h"
#include "net/names.h"

/* Compiles text. names (may be NULL) knows a capture's own names; with `numeric` no name is looked
 * up in DNS. link: the link type of the packets to come. Returns 0 or a negative errno with its
 * sentence. */
struct expression {
	const char *text;
	enum filter_language language;
	struct names *names;
	bool numeric;
	uint32_t link;
};
int expression_compile(struct filter **ret_filter, const struct expression *expression,
		       struct err *err) MUST_CHECK;

#endif
