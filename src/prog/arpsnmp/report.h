/* What arpsnmp says of a change: a line, a block as arpwatch mails it, an object of JSON. */
#ifndef SONDE_PROG_ARPSNMP_REPORT_H
#define SONDE_PROG_ARPSNMP_REPORT_H

#include "base/out.h"
#include "net/vendors.h"
#include "prog/arpsnmp/stations.h"

/* "new station", "flip flop", ... */
const char *event_text(enum arp_event event);

/* "new station 192.0.2.69 aa:1:2:3:4:5"; of a change of address, the old one behind in
 * parentheses. */
void report_line(const struct change *change, struct out *o);

/* The labelled lines of a mail's body. vendors may be NULL. */
void report_block(const struct change *change, const struct vendors *vendors, struct out *o);

void report_json(const struct change *change, const struct vendors *vendors, struct out *o);

struct mail {
	const char *program; /* sendmail, or one that is called like it */
	const char *recipient;
	const char *subject; /* one line, clean */
	const char *body;
	size_t n_body;
};

/* Hands a message to the system's mail program. Returns 0 or a negative errno with its sentence. */
int mail_send(const struct mail *mail, struct err *err) MUST_CHECK;

#endif
