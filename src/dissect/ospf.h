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

/* "h:mm:ss", "m:ss" or "s" */
void ospf_age(struct out *o, uint64_t age_s);

/* One line made by a template. */
void ospf_line(struct view *v, const char *template);

/* A block inside the packet's: its header line and a blank one. */
void ospf_block(struct view *v, const char *prefix, const char *title);

/* How many groups of field f the layer has. */
uint32_t ospf_count(const struct view *v, const struct field *f);

#endif
