/* The table of record types. */
#include "prog/nslookup/types.h"

#include <ldns/ldns.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "base/numbers.h"

static const struct rr_type types[] = {
	{ 1, "A", "address", "internet address = %a", " %a" },
	{ 2, "NS", "name server", "nameserver = %n", " server = %N" },
	{ 3, "MD", NULL, "mail destination = %n", " %n" },
	{ 4, "MF", NULL, "mail forwarder = %n", " %n" },
	{ 5, "CNAME", "canonical name", "canonical name = %n", " %n" },
	{ 6, "SOA", "start of authority",
	  "\n\torigin = %n\n\tmail addr = %n\n\tserial = %u\n\trefresh = %t\n\tretry   = %t"
	  "\n\texpire  = %t\n\tminimum ttl = %t",
	  " %n %d (%u %u %u %u %u)" },
	{ 7, "MB", "mailbox", "mail box = %n", " %n" },
	{ 8, "MG", "mail group member", "mail group member = %n", " %n" },
	{ 9, "MR", "mail rename", "mailbox rename = %n", " %n" },
	{ 10, "NULL", NULL, "NULL (dlen %l)", " (dlen %l)" },
	{ 11, "WKS", "well-known service", "\n\tinet address = %a, protocol = %k", " %a %K" },
	{ 12, "PTR", "domain name pointer", "name = %n", " host = %n" },
	{ 13, "HINFO", "host information", "CPU = %s\tOS = %o", " %S  %o" },
	{ 14, "MINFO", "mailbox information", "\n\trequests = %n\terrors = %n", " %n  %n" },
	{ 15, "MX", "mail exchanger", "preference = %u, mail exchanger = %n", " %w  %n" },
	{ 16, "TXT", "text", "text = %Q", " %Q" },
	{ 17, "RP", "responsible person", "\n\tmailbox = %n\ttext = %n", " %n  %n" },
	{ 18, "AFSDB", "DCE or AFS server", "subtype = %u, DCE/AFS server = %n", " %w  %n" },
	{ 19, "X25", "X25 address", "X25 = %q", " %q" },
	{ 20, "ISDN", "ISDN address", "ISDN = %I", " %I" },
	{ 21, "RT", "router", "preference = %u, router = %n", " %w  %n" },
	{ 22, "NSAP", NULL, "nsap = %*", " %*" },
	{ 26, "PX", NULL, "preference = %u, RFC 822 = %n\n\tX.400 = %n", " %w  %n  %n" },
	{ 28, "AAAA", "IPv6 address", "has AAAA address %a", " %a" },
	{ 29, "LOC", "location", NULL, NULL },
	{ 33, "SRV", "service", "service = %u %u %u %d", NULL },
	{ 35, "NAPTR", "naming authority pointer", NULL, NULL },
	{ 36, "KX", "key exchanger", NULL, NULL },
	{ 37, "CERT", "certificate", NULL, NULL },
	{ 39, "DNAME", "redirection", NULL, NULL },
	{ 43, "DS", "delegation signer", NULL, NULL },
	{ 44, "SSHFP", "SSH fingerprint", NULL, NULL },
	{ 45, "IPSECKEY", NULL, NULL, NULL },
	{ 46, "RRSIG", "signature", NULL, NULL },
	{ 47, "NSEC", "next secure", NULL, NULL },
	{ 48, "DNSKEY", "zone key", NULL, NULL },
	{ 50, "NSEC3", NULL, NULL, NULL },
	{ 51, "NSEC3PARAM", NULL, NULL, NULL },
	{ 52, "TLSA", "TLS certificate association", NULL, NULL },
	{ 53, "SMIMEA", NULL, NULL, NULL },
	{ 59, "CDS", NULL, NULL, NULL },
	{ 60, "CDNSKEY", NULL, NULL, NULL },
	{ 61, "OPENPGPKEY", NULL, NULL, NULL },
	{ 63, "ZONEMD", NULL, NULL, NULL },
	{ 64, "SVCB", "service binding", NULL, NULL },
	{ 65, "HTTPS", "HTTPS service binding", NULL, NULL },
	{ 99, "SPF", NULL, NULL, NULL },
	{ 100, "UINFO", "user information", "user info = %x", " %x" },
	{ 101, "UID", NULL, "uid = %i", " %i" },
	{ 102, "GID", NULL, "gid = %i", " %i" },
	{ 251, "IXFR", NULL, NULL, NULL },
	{ 252, "AXFR", "zone transfer", NULL, NULL },
	{ 253, "MAILB", NULL, NULL, NULL },
	{ 254, "MAILA", NULL, NULL, NULL },
	{ 255, "ANY", "\"any\"", NULL, NULL },
	{ 256, "URI", "uniform resource identifier", NULL, NULL },
	{ 257, "CAA", "certification authority authorization", NULL, NULL },
};

static const struct {
	const char *word;
	uint16_t code;
} classes[] = {
	{ "in", 1 }, { "chaos", 3 }, { "hesiod", 4 }, { "any", 255 }, { "ch", 3 }, { "hs", 4 },
};

/* What "set all" and debugging call a class. */
static const struct {
	const char *name;
	uint16_t code;
} class_names[] = {
	{ "IN", 1 }, { "CHAOS", 3 }, { "HS", 4 }, { "NONE", 254 }, { "ANY", 255 },
};

const struct rr_type *type_find(uint16_t code)
{
	size_t low = 0, high = ARRAY_LEN(types);
	while (low < high) {
		size_t middle = (low + high) / 2;
		if (types[middle].code == code)
			return &types[middle];
		if (types[middle].code < code)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

const struct rr_type *type_at(size_t i)
{
	return i < ARRAY_LEN(types) ? &types[i] : NULL;
}

bool type_parse(const char *text, uint16_t *ret)
{
	for (size_t i = 0; i < ARRAY_LEN(types); i++) {
		if (strcasecmp(text, types[i].name) == 0) {
			*ret = types[i].code;
			return true;
		}
	}
	uint64_t number;
	if (strncasecmp(text, "type", 4) == 0 && num_parse(text + 4, UINT16_MAX, &number)) {
		*ret = (uint16_t)number;
		return true;
	}
	ldns_rr_type known = *text && strlen(text) < TYPE_WORD_SIZE ? ldns_get_rr_type_by_name(text)
								    : LDNS_RR_TYPE_NULL;
	if (known == 0 || known == LDNS_RR_TYPE_NULL)
		return false;
	*ret = (uint16_t)known;
	return true;
}

void type_name(uint16_t code, char ret[TYPE_WORD_SIZE])
{
	const struct rr_type *type = type_find(code);
	const ldns_rr_descriptor *known = type ? NULL : ldns_rr_descript(code);
	if (type)
		snprintf(ret, TYPE_WORD_SIZE, "%s", type->name);
	else if (known && known->_name && code == (uint16_t)known->_type)
		snprintf(ret, TYPE_WORD_SIZE, "%s", known->_name);
	else
		snprintf(ret, TYPE_WORD_SIZE, "TYPE%u", code);
}

bool class_parse(const char *text, uint16_t *ret)
{
	for (size_t i = 0; i < ARRAY_LEN(classes); i++) {
		if (strcasecmp(text, classes[i].word) == 0) {
			*ret = classes[i].code;
			return true;
		}
	}
	return false;
}

void class_name(uint16_t code, char ret[TYPE_WORD_SIZE])
{
	for (size_t i = 0; i < ARRAY_LEN(class_names); i++) {
		if (class_names[i].code == code) {
			snprintf(ret, TYPE_WORD_SIZE, "%s", class_names[i].name);
			return;
		}
	}
	snprintf(ret, TYPE_WORD_SIZE, "CLASS%u", code);
}

const char *class_word(size_t i)
{
	return i < ARRAY_LEN(classes) ? classes[i].word : NULL;
}
