/*
 * Makers of hardware addresses, from the registries of the IEEE as Debian's ieee-data has them
 * (oui.csv, mam.csv, oui36.csv, iab.csv: "Registry,Assignment,Organization Name,..."). The longest
 * assignment that an address begins with counts.
 */
#ifndef SONDE_NET_VENDORS_H
#define SONDE_NET_VENDORS_H

#include <stdbool.h>

#include "base/err.h"

#define VENDORS_FOLDER "/usr/share/ieee-data"

enum {
	VENDORS_MAX = 131072,	    /* assignments that are taken */
	VENDORS_TEXT_MAX = 8388608, /* bytes of their names */
};

struct vendors;

/* The registries in folder; files that are missing are left out. Returns 0, -ENOENT with a sentence
 * if there is none at all, or -ENOMEM. */
int vendors_load(struct vendors **ret_vendors, const char *folder, struct err *err) MUST_CHECK;
void vendors_free(struct vendors *vendors); /* NULL is allowed */

/* The maker, "<locally administered>" for addresses that nobody assigned, or NULL. vendors may be
 * NULL. Text from outside. */
const char *vendors_name(const struct vendors *vendors, const uint8_t mac[static 6]);

#endif
