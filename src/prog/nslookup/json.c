/* Answers and records as JSON, one object a line. The members stand in nslookup.1. */
#include <string.h>

#include "prog/nslookup/nslookup.h"
#include "prog/nslookup/types.h"

#define SCHEMA "\"schema\":\"sonde.dns/1\""

void json_string(struct out *o, const char *text)
{
	out_c(o, '"');
	out_json_text(o, (const uint8_t *)text, (uint32_t)strlen(text));
	out_c(o, '"');
}

static void member(struct out *o, const char *key, const char *text)
{
	out_f(o, ",\"%s\":", key);
	json_string(o, text);
}

static void flag(struct out *o, const char *key, bool on)
{
	out_f(o, ",\"%s\":%s", key, on ? "true" : "false");
}

/* Type and class, and the name: in the order of a zone file. */
static void named(struct out *o, const ldns_rr *rr)
{
	char text[NAME_TEXT_SIZE], word[TYPE_WORD_SIZE];
	record_name_text(ldns_rr_owner(rr), text);
	out_s(o, "\"name\":");
	json_string(o, *text ? text : ".");
	type_name((uint16_t)ldns_rr_get_type(rr), word);
	member(o, "type", word);
	class_name((uint16_t)ldns_rr_get_class(rr), word);
	member(o, "class", word);
}

static void record(struct session *s, const ldns_rr *rr)
{
	struct out *o = s->out;
	named(o, rr);
	out_f(o, ",\"ttl\":%u,\"data\":\"", ldns_rr_ttl(rr));
	record_presentation(o, rr, s->text, true);
	out_c(o, '"');
}

static void section(struct session *s, const char *key, const ldns_rr_list *list)
{
	out_f(s->out, ",\"%s\":[", key);
	for (size_t i = 0; i < ldns_rr_list_rr_count(list); i++) {
		out_s(s->out, i ? ",{" : "{");
		record(s, ldns_rr_list_rr(list, i));
		out_c(s->out, '}');
	}
	out_c(s->out, ']');
}

static void server_member(struct session *s, const struct host *server, const struct result *r)
{
	struct out *o = s->out;
	struct endpoint addresses[DNS_SERVERS_MAX];
	struct dns_client c = client_of(s, server, addresses);
	out_s(o, ",\"server\":{\"name\":");
	json_string(o, server->name);
	if (r->reply.server < c.n_servers) {
		out_s(o, ",\"address\":\"");
		endpoint_text(o, &addresses[r->reply.server]);
		out_c(o, '"');
	}
	out_f(o, ",\"port\":%u}", s->set.port);
}

/* One word for how a question ended. */
static const char *status(const struct result *r)
{
	static const char *const codes[] = { "NOERROR",	 "FORMERR", "SERVFAIL",
					     "NXDOMAIN", "NOTIMP",  "REFUSED" };
	switch (r->outcome) {
	case TIMED_OUT:
		return "TIMEOUT";
	case NO_RESPONSE:
		return "NORESPONSE";
	case UNREACHABLE:
		return "UNREACHABLE";
	case CANCELLED:
		return "INTERRUPTED";
	case BAD_ANSWER:
		return "MALFORMED";
	case FOUND:
	case NO_RECORDS:
	case REFERRED:
	case ANSWER_CODE:
		break;
	}
	return r->rcode < ARRAY_LEN(codes) ? codes[r->rcode] : "OTHER";
}

static void answer(struct session *s, const struct result *r)
{
	struct out *o = s->out;
	const ldns_pkt *pkt = r->reply.pkt;
	out_f(o, ",\"rcode\":%u,\"id\":%u,\"size\":%zu,\"transport\":\"%s\"", r->rcode,
	      ldns_pkt_id(pkt), r->reply.n, r->reply.tcp ? "tcp" : "udp");
	flag(o, "authoritative", ldns_pkt_aa(pkt));
	flag(o, "truncated", ldns_pkt_tc(pkt));
	flag(o, "recursion_desired", ldns_pkt_rd(pkt));
	flag(o, "recursion_available", ldns_pkt_ra(pkt));
	flag(o, "authentic_data", ldns_pkt_ad(pkt));
	flag(o, "checking_disabled", ldns_pkt_cd(pkt));
	if (ldns_pkt_edns(pkt)) {
		out_f(o, ",\"edns\":{\"version\":%u,\"udp_size\":%u", ldns_pkt_edns_version(pkt),
		      ldns_pkt_edns_udp_size(pkt));
		flag(o, "do", ldns_pkt_edns_do(pkt));
		out_c(o, '}');
	}
	section(s, "answers", ldns_pkt_answer(pkt));
	section(s, "authority", ldns_pkt_authority(pkt));
	section(s, "additional", ldns_pkt_additional(pkt));
}

void json_result(struct session *s, const struct host *server, const struct search *q,
		 const struct result *r)
{
	struct out *o = s->out;
	char word[TYPE_WORD_SIZE];
	out_s(o, "{" SCHEMA);
	member(o, "asked", q->name);
	member(o, "name", *r->asked ? r->asked : ".");
	type_name(q->type, word);
	member(o, "type", word);
	class_name(q->class, word);
	member(o, "class", word);
	server_member(s, server, r);
	member(o, "status", status(r));
	if (r->outcome != FOUND)
		member(o, "error", outcome_text(r));
	if (r->reply.n_ignored)
		out_f(o, ",\"ignored_messages\":%llu", (unsigned long long)r->reply.n_ignored);
	if (r->reply.pkt)
		answer(s, r);
	out_s(o, "}\n");
}

void json_record(struct session *s, const ldns_rr *rr)
{
	out_s(s->out, "{" SCHEMA ",");
	record(s, rr);
	out_s(s->out, "}\n");
}
