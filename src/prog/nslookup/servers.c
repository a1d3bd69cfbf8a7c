/* The default server: choosing it at the start, changing it. */
#include <stdio.h>
#include <string.h>

#include "prog/nslookup/nslookup.h"
#include "prog/nslookup/types.h"

/* How long the name of a server's address may take: it is only for show. */
enum { NAME_WAIT_S = 2 };

/* The server with that address alone, under its name as it knows it itself; else its address is
 * its name. */
static enum outcome name_server(struct session *s, const struct endpoint *e, struct host *ret,
				struct result *result)
{
	char reverse[NAME_TEXT_SIZE], text[ENDPOINT_TEXT];
	struct out o = out_mem(text, sizeof(text) - 1);
	endpoint_text(&o, e);
	text[o.len] = '\0';
	host_init(ret, text);
	ret->address[0] = *e;
	ret->n_addresses = 1;
	reverse_name(e, reverse);
	const struct settings saved = s->set;
	s->set.timeout = min_u32(s->set.timeout, NAME_WAIT_S);
	s->set.retry = 0;
	s->set.recurse = true;
	ldns_rdf *rdf = dns_name_from_text(reverse);
	const struct dns_question question = { rdf, T_PTR, C_IN };
	*result = (struct result){ .outcome = BAD_ANSWER };
	if (rdf)
		ask(s, ret, &question, result);
	s->set = saved;
	ldns_rdf_deep_free(rdf);
	const ldns_rr_list *answer = result->reply.pkt ? ldns_pkt_answer(result->reply.pkt) : NULL;
	for (size_t i = 0; answer && i < ldns_rr_list_rr_count(answer); i++) {
		const ldns_rr *rr = ldns_rr_list_rr(answer, i);
		if (result->rcode == DNS_NOERROR && rr_is(rr, T_PTR) && ldns_rr_rd_count(rr) == 1) {
			record_name_text(ldns_rr_rdf(rr, 0), ret->name);
			break;
		}
	}
	if (!*ret->name)
		memcpy(ret->name, text, o.len + 1);
	return result->outcome;
}

bool server_start(struct session *s)
{
	bool slow = false;
	for (uint32_t i = 0; i < s->conf.n_servers && !is_cancelled(s); i++) {
		struct result r;
		if (s->family != ADDR_NONE && s->conf.server[i].host.kind != s->family)
			continue;
		enum outcome outcome = name_server(s, &s->conf.server[i], &s->other, &r);
		bool answers = outcome == FOUND || outcome == NO_RECORDS || outcome == REFERRED ||
			       outcome == ANSWER_CODE || outcome == BAD_ANSWER;
		if (!answers && outcome != CANCELLED) {
			/* Without the server's answer its name is its address. */
			complain(s, "*** Can't find server name for address %s: %s", s->other.name,
				 outcome_text(&r));
		}
		result_done(&r);
		if (answers || (outcome == TIMED_OUT && !slow)) {
			s->server = s->other;
			s->has_server = true;
			if (answers)
				return true;
			slow = true; /* it may know other names faster than its own */
		}
	}
	if (!slow)
		complain(s, "*** Default servers are not available");
	return slow;
}

static void from_hosts_file(struct session *s, const char *name, struct host *ret)
{
	struct host_addr found[HOST_ADDRESSES_MAX];
	size_t n = etc_hosts_by_name(s->etc, name, found, HOST_ADDRESSES_MAX);
	for (size_t i = 0; i < n; i++)
		ret->address[ret->n_addresses++] = (struct endpoint){ .host = found[i] };
}

/* Addresses of one family, added to those that are there. */
static enum outcome find_addresses(struct session *s, const struct host *via,
				   const struct search *q, struct host *ret)
{
	struct result r;
	struct host *more = &s->found;
	ask_search(s, via, q, &r);
	host_init(more, r.asked);
	if (r.reply.pkt && r.rcode == DNS_NOERROR)
		host_take(more, r.reply.pkt);
	if (more->n_addresses == 0 && r.outcome == FOUND)
		r.outcome = NO_RECORDS;
	if (ret->n_addresses == 0 && ret->n_served == 0) {
		*ret = *more;
	} else {
		for (uint32_t i = 0; i < more->n_addresses; i++)
			if (ret->n_addresses < HOST_ADDRESSES_MAX)
				ret->address[ret->n_addresses++] = more->address[i];
	}
	if (q->type == T_A && more->n_addresses == 0 && more->n_served == 0) {
		from_hosts_file(s, q->name, ret);
		if (ret->n_addresses == 0 && r.outcome != NO_RECORDS && r.outcome != CANCELLED)
			complain(s, "*** Can't find address for server %s: %s", q->name,
				 outcome_text(&r));
	}
	enum outcome outcome = ret->n_addresses > 0 ? FOUND : r.outcome;
	result_done(&r);
	return outcome;
}

bool server_find(struct session *s, const struct host *via, const char *name, struct host *ret)
{
	struct endpoint e;
	if (endpoint_parse(name, &e)) {
		struct result r;
		name_server(s, &e, ret, &r);
		result_done(&r);
		return true;
	}
	if (!via)
		return false;
	struct search q = { name, T_A, C_IN };
	host_init(ret, name);
	enum outcome outcome = find_addresses(s, via, &q, ret);
	if (outcome == FOUND || outcome == NO_RECORDS) {
		q.type = T_AAAA;
		find_addresses(s, via, &q, ret);
	}
	if (ret->n_addresses > 0 || ret->n_served > 0)
		return true;
	if (outcome == NO_RECORDS)
		complain(s, "*** Can't find address for server %s: No records", name);
	return false;
}

void server_change(struct session *s, const struct host *via, const char *name)
{
	if (!server_find(s, via, name, &s->other)) {
		s->status = S_NOT_FOUND;
		return;
	}
	s->server = s->other;
	s->has_server = true;
	if (!s->json)
		host_print(s->out, "Default Server:", &s->server);
}
