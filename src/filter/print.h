/*
 * Trees as text, for tests and for whoever looks for a fault: stable, complete, one line.
 *
 *	{host src ip,ip6 10.1.0.1 10.2.0.0/16}	a primitive: kind, direction, families or
 *						protocols, what it asks for
 *	(net[9:1] == 6)				a relation; bases link, net, transport
 *	(A and B) (A or B) not A true false	connectives
 *	bool(A)					a test as a number
 *	{set net+12:4 10.1.0.1-10.1.0.2}	sets; {set EXPR:4 1-3} of a number
 *	{state rpc dst 100003,3,*}		tests of state
 */
#ifndef SONDE_FILTER_PRINT_H
#define SONDE_FILTER_PRINT_H

#include "base/out.h"
#include "filter/tree.h"

/* The tree may be NULL: "null". Recursion is as deep as the tree. */
void print_tree(struct out *o, const struct fnode *tree);
void print_expr(struct out *o, const struct fexpr *expr);

#endif
