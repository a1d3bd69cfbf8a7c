/* Looking up one name: the blocks and records of the answer. */
#include <stdio.h>
#include <string.h>

#include "prog/nslookup/nslookup.h"
#include "prog/nslookup/types.h"

static void print_record(struct session *s, const ldns_rr *rr)
{
	record_name(s->out, ldns_rr_owner(rr), "(root)");
	record_lookup(s->out, rr, false, s->text);
	out_c(s->out, '\n');
}

static void print_section(struct session *s, const ldns_rr_list *list)
{
	for (size_t i = 0; i < ldns_rr_list_rr_count(list); i++)
		print_record(s, ldns_rr_list_rr(list, i));
}

/* Whether an answer has a record of what was asked for; signatures and aliases are none. */
static bool has_type(const ldns_pkt *pkt, uint16_t type)
{
	const ldns_rr_list *answer = ldns_pkt_answer(pkt);
	for (size_t i = 0; i < ldns_rr_list_rr_count(answer); i++)
		if (type == T_ANY || rr_is(ldns_rr_list_rr(answer, i), type))
			return true;
	return false;
}

static void print_records(struct session *s, const ldns_pkt *pkt)
{
	if (!ldns_pkt_aa(pkt) && ldns_pkt_ancount(pkt) > 0)
		out_s(s->out, "Non-authoritative answer:\n");
	print_section(s, ldns_pkt_answer(pkt));
	if (ldns_pkt_aa(pkt) || ldns_pkt_nscount(pkt) + (unsigned)ldns_pkt_arcount(pkt) == 0)
		return;
	size_t n = ldns_rr_list_rr_count(ldns_pkt_authority(pkt)) +
		   ldns_rr_list_rr_count(ldns_pkt_additional(pkt));
	if (n == 0) /* an OPT record is no record */
		return;
	out_s(s->out, "\nAuthoritative answers can be found from:\n");
	print_section(s, ldns_pkt_authority(pkt));
	print_section(s, ldns_pkt_additional(pkt));
}

/* Any type but addresses: records, one a line. */
static void lookup_records(struct session *s, const struct host *server, const struct search *q)
{
	struct result r;
	ask_search(s, server, q, &r);
	bool found = r.outcome == FOUND && has_type(r.reply.pkt, q->type);
	s->status = found ? S_FOUND : S_NOT_FOUND;
	if (s->json) {
		json_result(s, server, q, &r);
	} else if (r.outcome == FOUND || r.outcome == REFERRED) {
		print_records(s, r.reply.pkt);
		r.outcome = found ? FOUND : NO_RECORDS;
	}
	if (!found && !s->json)
		complain_outcome(s, server, &r, q);
	result_done(&r);
}

/* What address lookups have gathered. */
struct gathering {
	struct session *s;
	const struct host *server;
	bool authoritative, some;
	struct result worst; /* of the questions that found nothing */
};

/* One family. Returns whether asking for the other one makes sense. */
static bool gather(struct gathering *g, const struct search *q)
{
	struct result r;
	ask_search(g->s, g->server, q, &r);
	if (g->s->json)
		json_result(g->s, g->server, q, &r);
	struct host *found = &g->s->found, *all = &g->s->gathered;
	host_init(found, r.asked);
	if (r.outcome == FOUND || r.outcome == REFERRED)
		host_take(found, r.reply.pkt);
	if (r.outcome == FOUND && found->n_addresses == 0)
		r.outcome = NO_RECORDS;
	bool useful = found->n_addresses > 0 || found->n_served > 0;
	if (useful) {
		bool aa = ldns_pkt_aa(r.reply.pkt) || r.outcome == REFERRED;
		g->authoritative = aa && (g->authoritative || !g->some);
		if (!g->some || (all->n_addresses == 0 && found->n_addresses > 0)) {
			*all = *found;
		} else {
			for (uint32_t i = 0; i < found->n_addresses; i++)
				if (all->n_addresses < HOST_ADDRESSES_MAX)
					all->address[all->n_addresses++] = found->address[i];
		}
		g->some = true;
	}
	result_done(&r);
	if (!useful && (g->worst.outcome == FOUND || r.outcome != NO_RECORDS))
		g->worst = r;
	return useful || r.outcome == NO_RECORDS;
}

/* A and AAAA: a block for the host. */
static void lookup_addresses(struct session *s, const struct host *server, const struct search *q)
{
	struct gathering g = { .s = s, .server = server, .worst = { .outcome = FOUND } };
	struct search second = *q;
	second.type = T_AAAA;
	if (gather(&g, q) && s->set.also_aaaa)
		gather(&g, &second);
	bool found = g.some && s->gathered.n_addresses > 0;
	bool failed = g.worst.outcome != FOUND && g.worst.outcome != NO_RECORDS;
	s->status = !found ? S_NOT_FOUND : failed ? S_PARTIAL : S_FOUND;
	if (found) {
		s->host = s->gathered;
		s->has_host = true;
	}
	if (s->json)
		return;
	if (g.some) {
		if (!g.authoritative)
			out_s(s->out, "Non-authoritative answer:\n");
		host_print(s->out, "Name:", &s->gathered);
	}
	if (failed || !g.some)
		complain_outcome(s, server, &g.worst, q);
}

/* An address: its name, in a block like a host's. */
static void lookup_reverse(struct session *s, const struct host *server, const struct search *q,
			   const struct endpoint *e)
{
	char reverse[NAME_TEXT_SIZE];
	struct result r;
	struct host *host = &s->found;
	bool found = false;
	host_init(host, "");
	reverse_name(e, reverse);
	const struct search ptr = { reverse, T_PTR, q->class };
	ask_search(s, server, &ptr, &r);
	const ldns_rr_list *answer = r.outcome == FOUND ? ldns_pkt_answer(r.reply.pkt) : NULL;
	for (size_t i = 0; i < ldns_rr_list_rr_count(answer); i++) {
		const ldns_rr *rr = ldns_rr_list_rr(answer, i);
		if (!rr_is(rr, T_PTR) || ldns_rr_rd_count(rr) != 1)
			continue;
		if (!found)
			record_name_text(ldns_rr_rdf(rr, 0), host->name);
		else if (host->n_aliases < HOST_ALIASES_MAX)
			record_name_text(ldns_rr_rdf(rr, 0), host->alias[host->n_aliases++]);
		found = true;
	}
	s->status = found ? S_FOUND : S_NOT_FOUND;
	host->address[host->n_addresses++] = *e;
	if (found) {
		s->host = *host;
		s->has_host = true;
	}
	if (s->json) {
		json_result(s, server, &ptr, &r);
	} else if (found) {
		host_print(s->out, "Name:", host);
	} else {
		const struct search asked = { q->name, T_PTR, q->class };
		if (r.outcome == FOUND)
			r.outcome = NO_RECORDS;
		complain_outcome(s, server, &r, &asked);
	}
	result_done(&r);
}

void lookup(struct session *s, const struct host *server, const char *name)
{
	char reverse[NAME_TEXT_SIZE];
	struct endpoint e;
	struct search q = { name, s->set.type, s->set.class };
	bool address = endpoint_parse(name, &e);
	if (q.type == T_AXFR) {
		list_zone(s, server, name, T_ANY);
		return;
	}
	if (!s->json) {
		host_print(s->out, "Server:", server);
		out_flush(s->out); /* an answer may take its time */
	}
	if (address && (q.type == T_A || q.type == T_AAAA)) {
		lookup_reverse(s, server, &q, &e);
	} else if (q.type == T_A || q.type == T_AAAA) {
		lookup_addresses(s, server, &q);
	} else {
		if (address) {
			reverse_name(&e, reverse);
			q.name = reverse;
		}
		lookup_records(s, server, &q);
	}
}
