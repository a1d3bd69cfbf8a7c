/* Which name a cut one stands for. */
#ifndef SONDE_PROG_NETCU_DCL_MATCH_H
#define SONDE_PROG_NETCU_DCL_MATCH_H

#include "prog/netcu/dcl.h"

struct dcl_match {
	const struct dcl_qualifier *q;
	bool negated;
	size_t n; /* how many it could be */
};

struct dcl_match dcl_match_qualifier(const struct dcl_syntax *syntax, const char *name);

#endif
