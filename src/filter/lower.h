/*
 * Lowering: each primitive of a parsed tree becomes tests on numbers of the packet, for one link
 * type and one meaning.
 *
 * Our meaning uses facts (FE_VAR) and all three bases. Host, net and port primitives that are
 * joined by "or" become one set each.
 *
 * libpcap's meaning walks the tree in the order of the text with a set of current offsets, which
 * vlan, mpls, pppoes, geneve and vxlan move for everything to the right of them. Its trees have
 * loads from BASE_LINK only: those that a parser wrote with BASE_NET and BASE_TRANSPORT are moved
 * to where the offsets point. BASE_TRANSPORT there means behind an IPv4 header (icmp6[x] is
 * ip6[40 + x]). What a load implies, its parser puts in front of the relation: the type, for
 * BASE_TRANSPORT the protocol (FP_PROTO, FAMILY_IP4) and FP_FIRST_FRAGMENT. (libpcap loses what the
 * right operand of an arithmetic operator implies.) Facts occur only for protochain. The order of
 * tests matters in that meaning and is libpcap's.
 *
 * Forms of tests in lowered trees:
 *	FN_REL	fact or load, possibly with FE_AND of a mask, against FE_CONST; what the user wrote
 *	FN_SET	width 2: ports; 4: IPv4 addresses, or numbers (left); 6: MAC addresses; 16: IPv6
 *		addresses. Sets of one member are usual: IPv6 and MAC addresses are always sets.
 *	FN_STATE
 */
#ifndef SONDE_FILTER_LOWER_H
#define SONDE_FILTER_LOWER_H

#include "filter/filter.h"
#include "filter/tree.h"

/* How deep a tree may be. Parsers allow less; long chains of alternating connectives add to it. */
enum { LOWER_MAX_DEPTH = 2048 };

struct lower_opts {
	uint32_t link; /* enum link_type */
	enum filter_language language;
	enum filter_meaning meaning;
	uint32_t netmask; /* for "ip broadcast", host order; 0: unknown */
	bool strict; /* what the link type cannot have is an error, and not just false: for the link
			   * type that the user is told about, not for others in the same file */
};

/* Returns 0; -EINVAL with error filled for what the link type or the meaning does not have; -E2BIG
 * for a tree that is too deep; -ENOMEM. The result belongs to the pool and may share nodes with
 * tree. */
int lower_tree(struct fnode **ret_tree, struct pool *pool, const struct fnode *tree,
	       const struct lower_opts *opts, struct filter_error *error) MUST_CHECK;

#endif
