/*
 * Domain names as DNS messages carry them: labels, each with its length before it, and pointers to
 * labels that came earlier in the message. RFC 1035 section 4.1.4.
 */
#ifndef SONDE_BASE_DNSNAME_H
#define SONDE_BASE_DNSNAME_H

#include "base/cursor.h"
#include "base/out.h"

enum {
	DNS_NAME_TEXT = 254,  /* bytes of text that any name fits in; RFC 1035 section 2.3.4 */
	DNS_NAME_STEPS = 128, /* labels and pointers in one name */
};

enum dns_name {
	DNS_NAME_OK,
	DNS_NAME_CUT,	  /* the message ends in the name */
	DNS_NAME_POINTER, /* a pointer does not point to before the labels that lead to it */
	DNS_NAME_LONG,	  /* more text or steps than a name may have */
};

/*
 * Reads the name at the cursor and appends its labels to text, a dot behind each; the root is "".
 * The bytes of labels are as they are on the wire: whoever prints them uses out_text. text may be
 * NULL: the name is passed over, pointers unseen.
 *
 * The cursor's layer must be the whole message, which is what pointers count from. The cursor moves
 * behind the name, also when the name is bad; it has a fault only where the name has no end there
 * (the message ends first, or the labels run over the limit). Text then holds the whole labels
 * before that place, never more than DNS_NAME_TEXT bytes of this name.
 */
enum dns_name dns_name(struct cursor *c, struct out *text) MUST_CHECK;

/* The text of a name of labels without pointers, which the caller has seen to be printing ASCII: a
 * dot behind each, the root as ".". */
void out_labels(struct out *o, struct span labels);

#endif
