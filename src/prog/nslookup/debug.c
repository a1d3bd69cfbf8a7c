/* Every field of messages, as "set debug" and "set d2" show them. */
#include <string.h>

#include "base/dnsname.h"
#include "prog/nslookup/nslookup.h"
#include "prog/nslookup/types.h"

enum { T_OPT = 41, RECORD_FIXED = 8 };

static const char *const opcodes[] = {
	"QUERY", "IQUERY", "STATUS", NULL, "NOTIFY", "UPDATE", "DSO"
};

static const char *const rcodes[] = {
	"NOERROR",  "FORMERR", "SERVFAIL", "NXDOMAIN", "NOTIMP",  "REFUSED",
	"YXDOMAIN", "YXRRSET", "NXRRSET",  "NOTAUTH",  "NOTZONE", "DSOTYPENI",
	NULL,	    NULL,      NULL,	   NULL,       "BADVERS",
};

static void word(struct out *o, const char *const *words, size_t n, unsigned value)
{
	if (value < n && words[value])
		out_s(o, words[value]);
	else
		out_u(o, value);
}

static void header_flags(struct out *o, const ldns_pkt *pkt)
{
	const struct {
		bool on;
		const char *text;
	} flags[] = {
		{ true, ldns_pkt_qr(pkt) ? "response" : "query" },
		{ ldns_pkt_aa(pkt), "auth. answer" },
		{ ldns_pkt_tc(pkt), "truncated" },
		{ ldns_pkt_rd(pkt), "want recursion" },
		{ ldns_pkt_ra(pkt), "recursion avail." },
		{ ldns_pkt_ad(pkt), "authentic data" },
		{ ldns_pkt_cd(pkt), "checking disabled" },
	};
	out_s(o, "\theader flags:  ");
	for (size_t i = 0; i < ARRAY_LEN(flags); i++) {
		if (!flags[i].on)
			continue;
		if (i > 0)
			out_s(o, ", ");
		out_s(o, flags[i].text);
	}
	out_c(o, '\n');
}

static void type_and_class(struct out *o, const ldns_rr *rr)
{
	char text[TYPE_WORD_SIZE];
	out_s(o, "type = ");
	type_name((uint16_t)ldns_rr_get_type(rr), text);
	out_s(o, text);
	out_s(o, ", class = ");
	class_name((uint16_t)ldns_rr_get_class(rr), text);
	out_s(o, text);
}

static void questions(struct session *s, const ldns_rr_list *list)
{
	if (ldns_rr_list_rr_count(list) > 0)
		out_s(s->out, "    QUESTIONS:\n");
	for (size_t i = 0; i < ldns_rr_list_rr_count(list); i++) {
		const ldns_rr *rr = ldns_rr_list_rr(list, i);
		out_c(s->out, '\t');
		record_name(s->out, ldns_rr_owner(rr), "(root)");
		out_s(s->out, ", ");
		type_and_class(s->out, rr);
		out_c(s->out, '\n');
	}
}

/* The length of the next record's data on the wire; OPT records are passed over, as the library
 * keeps them apart. */
static uint32_t next_length(struct cursor *c)
{
	for (uint32_t type = T_OPT; type == T_OPT && !cur_fault(c);) {
		if (dns_name(c, NULL) != DNS_NAME_OK)
			return 0;
		type = cur_be16(c);
		cur_skip(c, RECORD_FIXED - 2);
		uint32_t n = cur_be16(c);
		cur_skip(c, n);
		if (type != T_OPT)
			return n;
	}
	return 0;
}

static void section(struct session *s, const char *title, const ldns_rr_list *list,
		    struct cursor *wire)
{
	if (ldns_rr_list_rr_count(list) > 0) {
		out_s(s->out, "    ");
		out_s(s->out, title);
		out_s(s->out, ":\n");
	}
	for (size_t i = 0; i < ldns_rr_list_rr_count(list); i++) {
		const ldns_rr *rr = ldns_rr_list_rr(list, i);
		uint32_t length = next_length(wire);
		out_s(s->out, "    ->  ");
		record_name(s->out, ldns_rr_owner(rr), "(root)");
		out_c(s->out, '\n');
		if (s->set.d2) {
			out_c(s->out, '\t');
			type_and_class(s->out, rr);
			out_f(s->out, ", dlen = %u\n", length);
		}
		record_lookup(s->out, rr, true, s->text);
		out_s(s->out, "\n\tttl = ");
		out_u(s->out, ldns_rr_ttl(rr));
		out_s(s->out, " (");
		record_duration(s->out, ldns_rr_ttl(rr));
		out_s(s->out, ")\n");
	}
}

static void edns(struct session *s, const ldns_pkt *pkt)
{
	if (!ldns_pkt_edns(pkt))
		return;
	out_f(s->out, "    EDNS:\n\tversion = %u, udp size = %u, flags = %s\n",
	      ldns_pkt_edns_version(pkt), ldns_pkt_edns_udp_size(pkt),
	      ldns_pkt_edns_do(pkt) ? "do" : "none");
	const ldns_rdf *options = ldns_pkt_edns_data(pkt);
	if (!s->set.d2 || !options || ldns_rdf_size(options) == 0)
		return;
	uint32_t n = (uint32_t)ldns_rdf_size(options);
	struct cursor c = cur_over(ldns_rdf_data(options), n, n);
	while (cur_left(&c)) {
		uint32_t code = cur_be16(&c), len = cur_be16(&c);
		struct span data = cur_bytes(&c, len);
		if (cur_fault(&c))
			break;
		out_f(s->out, "\toption = %u, len = %u, data = ", code, len);
		out_hex(s->out, data.p, data.n, false);
		out_c(s->out, '\n');
	}
}

void debug_packet(struct session *s, const ldns_pkt *pkt, const uint8_t *wire, size_t n)
{
	struct out *o = s->out;
	struct cursor c = cur_over(wire, (uint32_t)n, (uint32_t)n);
	cur_skip(&c, 4);
	uint32_t count[4];
	for (size_t i = 0; i < ARRAY_LEN(count); i++)
		count[i] = cur_be16(&c);
	unsigned rcode = (unsigned)ldns_pkt_get_rcode(pkt);
	if (ldns_pkt_edns(pkt))
		rcode |= (unsigned)ldns_pkt_edns_extended_rcode(pkt) << 4;
	out_s(o, "    HEADER:\n\topcode = ");
	word(o, opcodes, ARRAY_LEN(opcodes), (unsigned)ldns_pkt_get_opcode(pkt));
	out_f(o, ", id = %u, rcode = ", ldns_pkt_id(pkt));
	word(o, rcodes, ARRAY_LEN(rcodes), rcode);
	out_c(o, '\n');
	header_flags(o, pkt);
	out_f(o, "\tquestions = %u,  answers = %u,  authority records = %u,  additional = %u\n\n",
	      count[0], count[1], count[2], count[3]);
	questions(s, ldns_pkt_question(pkt));
	for (uint32_t i = 0; i < count[0] && !cur_fault(&c); i++) {
		if (dns_name(&c, NULL) != DNS_NAME_OK)
			break;
		cur_skip(&c, 4);
	}
	section(s, "ANSWERS", ldns_pkt_answer(pkt), &c);
	section(s, "AUTHORITY RECORDS", ldns_pkt_authority(pkt), &c);
	section(s, "ADDITIONAL RECORDS", ldns_pkt_additional(pkt), &c);
	edns(s, pkt);
	out_s(o, "\n------------\n");
}

void debug_sent(void *session, const uint8_t *wire, size_t n)
{
	struct session *s = session;
	ldns_pkt *pkt = NULL;
	out_f(s->out, "------------\nSendRequest(), len %zu\n", n);
	if (ldns_wire2pkt(&pkt, wire, n) == LDNS_STATUS_OK)
		debug_packet(s, pkt, wire, n);
	ldns_pkt_free(pkt);
	out_flush(s->out);
}

void debug_timed_out(void *session, uint32_t timeout_ms)
{
	struct session *s = session;
	out_f(s->out, "timeout (%u secs)\n", timeout_ms / 1000);
	out_flush(s->out);
}

void debug_answer(struct session *s, const struct dns_reply *reply)
{
	out_s(s->out, "------------\nGot answer");
	if (s->set.d2)
		out_f(s->out, " (%zu bytes)", reply->n);
	out_s(s->out, ":\n");
	debug_packet(s, reply->pkt, reply->wire, reply->n);
}
