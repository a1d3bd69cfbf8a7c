/* What the commands need of each other. */
#ifndef SONDE_PROG_NETCU_COMMANDS_H
#define SONDE_PROG_NETCU_COMMANDS_H

#include "prog/netcu/dcl_match.h"
#include "prog/netcu/netcu.h"

/* The message about a line, on standard error; sets the status. */
void explain(struct session *s, const struct dcl_problem *problem);

#endif
