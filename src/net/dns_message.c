/* Questions, and the checks on their answers. */
#include "net/dns_message.h"

#include <errno.h>
#if HAVE_LIBIDN2
#include <idn2.h>
#endif
#include <string.h>
#include <sys/random.h>

#include "base/bytes.h"
#include "base/dnsname.h"

enum {
	QUESTION_END = 4, /* type and class behind the name */
	FLAG_QR = 0x80,
	OPCODE = 0x78,
	ID = 2,
};

bool dns_has_idn(void)
{
	return HAVE_LIBIDN2;
}

#if HAVE_LIBIDN2
/* The name in ASCII, or NULL; idn2_free frees it. */
static char *to_ascii(const char *text)
{
	char *ascii = NULL;
	int r = idn2_to_ascii_8z(text, &ascii, IDN2_NFC_INPUT | IDN2_NONTRANSITIONAL);
	return r == IDN2_OK ? ascii : NULL;
}
#endif

static bool is_ascii(const char *text)
{
	for (; *text; text++)
		if (*text & ~0x7f)
			return false;
	return true;
}

static ldns_rdf *name_from_text(const char *text)
{
#if HAVE_LIBIDN2
	if (!is_ascii(text)) {
		char *ascii = to_ascii(text);
		ldns_rdf *name = ascii ? ldns_dname_new_frm_str(ascii) : NULL;
		idn2_free(ascii);
		return name;
	}
#endif
	return is_ascii(text) ? ldns_dname_new_frm_str(text) : NULL;
}

ldns_rdf *dns_name_from_text(const char *text)
{
	ldns_rdf *name = name_from_text(text);
	if (name && ldns_rdf_size(name) > LDNS_MAX_DOMAINLEN) {
		ldns_rdf_deep_free(name);
		return NULL;
	}
	return name;
}

static int fill(struct dns_query *ret, const ldns_pkt *pkt, const struct dns_question *q)
{
	uint8_t *wire = NULL;
	size_t n = 0;
	if (ldns_pkt2wire(&wire, pkt, &n) != LDNS_STATUS_OK)
		return -EINVAL;
	bool fits = n <= sizeof(ret->wire);
	if (fits) {
		memcpy(ret->wire, wire, n);
		ret->n = (uint16_t)n;
		ret->n_question = (uint16_t)(ldns_rdf_size(q->name) + QUESTION_END);
	}
	free(wire);
	return fits ? 0 : -EMSGSIZE;
}

int dns_query_build(struct dns_query *ret, const struct dns_question *q,
		    const struct dns_flags *flags)
{
	uint8_t id[ID];
	ldns_rdf *name = ldns_rdf_clone(q->name);
	ldns_pkt *pkt =
		name ? ldns_pkt_query_new(name, (ldns_rr_type)q->type, (ldns_rr_class)q->class,
					  flags->recurse ? LDNS_RD : 0)
		     : NULL;
	if (!pkt) {
		ldns_rdf_deep_free(name);
		return -ENOMEM;
	}
	if (getrandom(id, sizeof(id), 0) != sizeof(id)) {
		ldns_pkt_free(pkt);
		return -EIO;
	}
	ldns_pkt_set_id(pkt, get_be16(id));
	ldns_pkt_set_cd(pkt, flags->check_disabled);
	ldns_pkt_set_ad(pkt, flags->authentic);
	if (flags->edns) {
		ldns_pkt_set_edns_udp_size(pkt, DNS_EDNS_SIZE);
		ldns_pkt_set_edns_do(pkt, flags->dnssec);
	}
	int r = fill(ret, pkt, q);
	ldns_pkt_free(pkt);
	return r;
}

static uint8_t lower(uint8_t c)
{
	return c >= 'A' && c <= 'Z' ? (uint8_t)(c + ('a' - 'A')) : c;
}

/* Lengths of labels are below 'A': folding their bytes too does no harm. */
static bool same_question(const struct dns_query *q, const uint8_t *wire, size_t n)
{
	if (n < (size_t)DNS_HEADER + q->n_question)
		return false;
	for (size_t i = DNS_HEADER; i < (size_t)DNS_HEADER + q->n_question; i++)
		if (lower(wire[i]) != lower(q->wire[i]))
			return false;
	return true;
}

bool dns_answers(const struct dns_query *q, const uint8_t *wire, size_t n)
{
	if (n < DNS_HEADER || memcmp(wire, q->wire, ID) != 0 || !(wire[2] & FLAG_QR) ||
	    ((wire[2] ^ q->wire[2]) & OPCODE))
		return false;
	unsigned rcode = dns_wire_rcode(wire), n_questions = get_be16(wire + 4);
	if (n_questions == 0)
		return rcode != DNS_NOERROR && rcode != DNS_NXDOMAIN;
	return n_questions == 1 && same_question(q, wire, n);
}

static bool name_ok(struct cursor *c)
{
	char text[DNS_NAME_TEXT];
	struct out o = out_mem(text, sizeof(text));
	return dns_name(c, &o) == DNS_NAME_OK && !cur_fault(c);
}

/* Bytes of a field of RDATA that has a fixed length; 0: it has none. */
static uint32_t fixed_size(ldns_rdf_type type)
{
	switch ((int)type) {
	case LDNS_RDF_TYPE_INT8:
	case LDNS_RDF_TYPE_ALG:
		return 1;
	case LDNS_RDF_TYPE_INT16:
	case LDNS_RDF_TYPE_TYPE:
	case LDNS_RDF_TYPE_CLASS:
	case LDNS_RDF_TYPE_CERT_ALG:
		return 2;
	case LDNS_RDF_TYPE_INT32:
	case LDNS_RDF_TYPE_TIME:
	case LDNS_RDF_TYPE_PERIOD:
	case LDNS_RDF_TYPE_A:
		return 4;
	case LDNS_RDF_TYPE_AAAA:
		return 16;
	default:
		return 0;
	}
}

/* The names in the RDATA that c stands at, up to the first field of unknown length. end: where the
 * RDATA ends. */
static bool rdata_names_ok(struct cursor c, uint16_t type, uint32_t end)
{
	const ldns_rr_descriptor *fields = ldns_rr_descript(type);
	size_t n = ldns_rr_descriptor_maximum(fields);
	if (n > 16) /* "as many as there are": the last field repeats, and is no name */
		n = ldns_rr_descriptor_minimum(fields);
	for (size_t i = 0; i < n && cur_pos(&c) < end && !cur_fault(&c); i++) {
		ldns_rdf_type field = ldns_rr_descriptor_field_type(fields, i);
		uint32_t fixed = fixed_size(field);
		if (field == LDNS_RDF_TYPE_DNAME) {
			if (!name_ok(&c))
				return false;
		} else if (field == LDNS_RDF_TYPE_STR) {
			cur_skip(&c, cur_u8(&c));
		} else if (fixed) {
			cur_skip(&c, fixed);
		} else {
			return true;
		}
	}
	return true; /* what does not fit is ldns' to refuse */
}

static bool record_ok(struct cursor *c)
{
	if (!name_ok(c))
		return false;
	uint16_t type = cur_be16(c);
	cur_skip(c, 6);
	uint32_t len = cur_be16(c);
	if (cur_fault(c) || len > cur_left(c))
		return false;
	if (!rdata_names_ok(*c, type, cur_pos(c) + len))
		return false;
	cur_skip(c, len);
	return true;
}

bool dns_message_ok(const uint8_t *wire, size_t n)
{
	if (n < DNS_HEADER || n > DNS_MESSAGE_MAX)
		return false;
	struct cursor c = cur_over(wire, (uint32_t)n, (uint32_t)n);
	cur_skip(&c, 4);
	uint32_t n_questions = cur_be16(&c), n_records = cur_be16(&c);
	n_records += cur_be16(&c);
	n_records += cur_be16(&c);
	for (uint32_t i = 0; i < n_questions; i++) {
		if (!name_ok(&c))
			return false;
		cur_skip(&c, QUESTION_END);
	}
	for (uint32_t i = 0; i < n_records; i++)
		if (!record_ok(&c))
			return false;
	return !cur_fault(&c);
}
