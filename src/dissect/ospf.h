/* What OSPF versions 2 and 3 have in common. */
#ifndef SONDE_DISSECT_OSPF_H
#define SONDE_DISSECT_OSPF_H

#include "dissect/dissect.h"
#include "dissect/view.h"

enum ospf_type { OSPF_HELLO = 1, OSPF_DD, OSPF_LSREQ, OSPF_LSUPD, OSPF_LSACK };

/* An LSA's header, the same size in both versions. */
enum { OSPF_LSA_HEADER = 20 };

extern const struct names ospf_types, ospf_dd_flags;

/* Names of the bits set in value, joined by '/'. */
void ospf_bits(struct view *v, const struct names *bits, uint64_t value);

/* A line of that. */
void ospf_show_bits(struct view *v, const char *label, const struct names *bits, uint64_t value);

/* "h:mm:ss", "m:ss" or "s" */
void ospf_age(struct out *o, uint64_t age_s);

/* One line made by a template. */
void ospf_line(struct view *v, const char *template);

/* A block inside the packet's: its header line and a blank one. */
void ospf_block(struct view *v, const char *prefix, const char *title);

/* A line for an address that is not 0; its label is the field's text. */
void ospf_show_optional(struct view *v, const struct record *r);

/* The line for the body of an LSA of an unknown type. */
void ospf_unknown_lsa(struct view *v, uint64_t type);

/* What stands where a packet ends early. */
void ospf_fault(struct view *v);

/* ---- what the versions differ in ---- */

struct ospf_range {
	const struct field *first, *last;
	uint32_t n; /* bytes */
};

struct ospf_version {
	uint8_t version;
	const struct field *type, *version_field;
	struct ospf_range hello, dd, request, lsa;
	const struct field *dr, *bdr, *neighbour; /* of a hello */
	const struct field *dd_options, *dd_flags;
	const struct field *requests, *request_group;
	const struct field *update, *n_lsas, *ack, *unknown;
	const struct field *lsa_group, *lsa_type, *lsa_length;
	const struct names *options;
	void (*lsa_body)(struct dis *d, uint64_t type);
	const char *dd_line, *requests_line; /* in the summary line */
};

/* A packet behind its header. */
void ospf_body(struct dis *d, uint64_t type, const struct ospf_version *o);

/* The same in the summary line. */
void ospf_put_body(struct view *v, const struct ospf_version *o);

/* Routers to the end of an LSA, under a heading. */
void ospf_routers(struct dis *d, const struct field *heading, const struct field *router);

#endif
