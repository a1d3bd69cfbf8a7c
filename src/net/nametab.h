/*
 * The names table that comes with a capture (-n FILE, FILE.names): lines of "address name [alias
 * ...]".
 * '#' at the start of a line, or of a word behind the name, makes the rest a comment. A line whose
 * first word is no IPv4 or IPv6 address, or that has no name, is passed over. A later line for the
 * same address wins; every name and alias leads to its address. Bounds: those of lines.h and
 * rows.h.
 */
#ifndef SONDE_NET_NAMETAB_H
#define SONDE_NET_NAMETAB_H

#include "base/err.h"
#include "net/hosts.h"

struct nametab {
	struct rows rows;
	uint32_t n_ignored; /* lines and names beyond the bounds */
};

/* Loads the file. Returns 0 or a negative errno; what was read before an error is kept. */
int nametab_load(struct nametab *t, const char *path, struct err *err) MUST_CHECK;

/* Takes n bytes of text as the file. Returns 0 or -ENOMEM. */
int nametab_parse(struct nametab *t, const char *text, size_t n) MUST_CHECK;
void nametab_done(struct nametab *t);

/* The name of an address (ADDR_IP4, ADDR_IP6), or NULL. Lives as long as the table. */
const char *nametab_name(const struct nametab *t, enum addr_kind kind, const uint8_t *addr);

#endif
