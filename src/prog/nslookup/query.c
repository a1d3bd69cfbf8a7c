/* Questions with the session's settings, the search list, and the words for how they ended. */
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "net/lines.h"
#include "prog/nslookup/nslookup.h"
#include "prog/nslookup/types.h"

enum { MS = 1000 };

bool is_cancelled(struct session *s)
{
	struct pollfd p = { .fd = s->stop_fd, .events = POLLIN };
	return s->stop_fd >= 0 && poll(&p, 1, 0) > 0;
}

/* A server without addresses of its own is asked through those that serve its zone. */
static uint32_t addresses_of(struct session *s, const struct host *server,
			     struct endpoint ret[DNS_SERVERS_MAX])
{
	uint32_t n = 0;
	for (uint32_t i = 0; i < server->n_addresses && n < DNS_SERVERS_MAX; i++)
		ret[n++] = server->address[i];
	for (uint32_t i = 0; i < server->n_served && server->n_addresses == 0; i++)
		for (uint32_t k = 0; k < server->served[i].n_addresses && n < DNS_SERVERS_MAX; k++)
			ret[n++] = server->served[i].address[k];
	uint32_t n_kept = 0;
	for (uint32_t i = 0; i < n; i++) {
		if (s->family != ADDR_NONE && ret[i].host.kind != s->family)
			continue;
		ret[n_kept] = ret[i];
		ret[n_kept++].port = (uint16_t)s->set.port;
	}
	return n_kept;
}

struct dns_client client_of(struct session *s, const struct host *server,
			    struct endpoint addresses[DNS_SERVERS_MAX])
{
	struct dns_client c = {
		.server = addresses,
		.n_servers = addresses_of(s, server, addresses),
		.timeout_ms = s->set.timeout * MS,
		.n_retries = s->set.retry,
		.tcp = s->set.vc,
		.ignore_tc = s->set.ignoretc,
		.flags = { .recurse = s->set.recurse,
			   .check_disabled = s->set.check_disabled,
			   .edns = s->set.edns || s->set.dnssec,
			   .dnssec = s->set.dnssec },
		.stop_fd = s->stop_fd,
	};
	if (s->set.debug && !s->json)
		c.watch = (struct dns_watch){ s, s->set.d2 ? debug_sent : NULL, debug_timed_out };
	return c;
}

static enum outcome failure(int r)
{
	switch (-r) {
	case ETIMEDOUT:
		return TIMED_OUT;
	case ECONNREFUSED:
	case ECONNRESET:
	case ENODATA:
		return NO_RESPONSE;
	case ECANCELED:
		return CANCELLED;
	case EBADMSG:
		return BAD_ANSWER;
	default:
		return UNREACHABLE;
	}
}

static enum outcome judge(struct result *r)
{
	const ldns_pkt *pkt = r->reply.pkt;
	r->rcode = (unsigned)ldns_pkt_get_rcode(pkt);
	if (ldns_pkt_edns(pkt))
		r->rcode |= (unsigned)ldns_pkt_edns_extended_rcode(pkt) << 4;
	if (r->rcode != DNS_NOERROR)
		return ANSWER_CODE;
	if (ldns_pkt_ancount(pkt) > 0)
		return FOUND;
	if (ldns_pkt_aa(pkt) || ldns_pkt_nscount(pkt) == 0)
		return NO_RECORDS;
	for (size_t i = 0; i < ldns_rr_list_rr_count(ldns_pkt_authority(pkt)); i++)
		if (!rr_is(ldns_rr_list_rr(ldns_pkt_authority(pkt), i), T_NS))
			return NO_RECORDS;
	return REFERRED;
}

void ask(struct session *s, const struct host *server, const struct dns_question *q,
	 struct result *ret)
{
	struct endpoint addresses[DNS_SERVERS_MAX];
	struct dns_client c = client_of(s, server, addresses);
	*ret = (struct result){ .outcome = CANCELLED };
	record_name_text(q->name, ret->asked);
	if (is_cancelled(s))
		return;
	int r = dns_ask(&c, q, &ret->reply, &ret->err);
	ret->outcome = r < 0 ? failure(r) : judge(ret);
	if (r == 0 && s->set.debug && !s->json)
		debug_answer(s, &ret->reply);
}

void result_done(struct result *r)
{
	dns_reply_done(&r->reply);
}

/* What a search list yields, so far: the answer that is told if there is no better one. */
struct searching {
	struct session *s;
	const struct host *server;
	const struct search *q;
	struct result *best;
	bool tried_plain;
};

/* A name that exists says more than what was said before of others; else the first word counts. */
static unsigned weight(const struct result *r)
{
	return r->outcome == NO_RECORDS ? 3 : r->outcome == REFERRED ? 2 : 1;
}

/* Asks for one name. Returns whether the search ends with it. */
static bool try_name(struct searching *g, const char *name, bool first)
{
	struct result r;
	ldns_rdf *rdf = dns_name_from_text(name);
	if (!rdf)
		return false;
	const struct dns_question question = { rdf, g->q->type, g->q->class };
	ask(g->s, g->server, &question, &r);
	ldns_rdf_deep_free(rdf);
	bool ends = r.outcome == FOUND ||
		    (r.outcome != NO_RECORDS && r.outcome != REFERRED && r.outcome != ANSWER_CODE);
	if (ends || first || weight(&r) > weight(g->best)) {
		result_done(g->best);
		*g->best = r;
	} else {
		result_done(&r);
	}
	return ends;
}

static bool try_with(struct searching *g, const char *domain, bool first)
{
	char name[2 * NAME_TEXT_SIZE];
	snprintf(name, sizeof(name), "%s.%s", g->q->name, domain);
	return try_name(g, name, first);
}

static unsigned dots(const char *name)
{
	unsigned n = 0;
	for (; *name; name++)
		n += *name == '.';
	return n;
}

/* $HOSTALIASES: a file of names and what they stand for. */
struct alias {
	const char *name;
	char found[NAME_TEXT_SIZE];
};

static void alias_line(void *user, char *line)
{
	struct alias *a = user;
	const char *name = line_word(&line), *target = name ? line_word(&line) : NULL;
	if (target && !*a->found && strcasecmp(name, a->name) == 0)
		snprintf(a->found, sizeof(a->found), "%s", target);
}

static bool find_alias(struct session *s, const char *name, char ret[NAME_TEXT_SIZE])
{
	const char *path = getenv("HOSTALIASES");
	struct alias a = { .name = name };
	struct lines lines;
	if (!path || dots(name) > 0)
		return false;
	lines_init(&lines, alias_line, &a);
	if (lines_read_file(&lines, path, NULL) < 0 || !*a.found)
		return false;
	memcpy(ret, a.found, sizeof(a.found));
	if (!s->json) {
		out_s(s->out, "Aliased to \"");
		print_text(s->out, a.found);
		out_s(s->out, "\"\n\n");
	}
	return true;
}

void ask_search(struct session *s, const struct host *server, const struct search *q,
		struct result *ret)
{
	char alias[NAME_TEXT_SIZE];
	struct searching g = { .s = s, .server = server, .q = q, .best = ret };
	*ret = (struct result){ .outcome = ANSWER_CODE, .rcode = DNS_FORMERR };
	snprintf(ret->asked, sizeof(ret->asked), "%s", q->name);
	size_t n = strlen(q->name);
	if (find_alias(s, q->name, alias)) {
		try_name(&g, alias, true);
		return;
	}
	unsigned n_dots = dots(q->name);
	bool absolute = n > 0 && q->name[n - 1] == '.';
	bool plain_first = absolute || n_dots >= s->conf.ndots;
	if (plain_first && try_name(&g, q->name, true))
		return;
	if (absolute)
		return;
	bool first = !plain_first;
	bool with_list = n_dots > 0 ? s->set.search : s->set.defname;
	for (uint32_t i = 0; with_list && i < s->set.n_search; i++, first = false) {
		if (try_with(&g, s->set.search_list[i], first))
			return;
		if (!s->set.search)
			break;
	}
	if (!plain_first)
		try_name(&g, q->name, first);
}

void reverse_name(const struct endpoint *e, char ret[NAME_TEXT_SIZE])
{
	struct out o = out_mem(ret, NAME_TEXT_SIZE - 1);
	size_t n = host_addr_len(e->host.kind);
	for (size_t i = n; i > 0; i--) {
		uint8_t byte = e->host.addr[i - 1];
		if (e->host.kind == ADDR_IP4)
			out_f(&o, "%u.", byte);
		else
			out_f(&o, "%x.%x.", byte & 0xfu, byte >> 4u);
	}
	out_s(&o, e->host.kind == ADDR_IP4 ? "in-addr.arpa." : "ip6.arpa.");
	ret[o.len] = '\0';
}

const char *outcome_text(const struct result *r)
{
	switch (r->outcome) {
	case TIMED_OUT:
		return "Timed-out";
	case NO_RESPONSE:
		return "No response from server";
	case UNREACHABLE:
		return r->err.code == EDESTADDRREQ ? "No address of this family" : r->err.text;
	case CANCELLED:
		return "Interrupted";
	case NO_RECORDS:
	case REFERRED:
		return "No records";
	case FOUND:
		return "Found";
	case BAD_ANSWER:
		return "Unspecified error";
	case ANSWER_CODE:
		break;
	}
	switch (r->rcode) {
	case DNS_FORMERR:
		return "Format error";
	case DNS_SERVFAIL:
		return "Server failure";
	case DNS_NXDOMAIN:
		return "Non-existent domain";
	case DNS_NOTIMP:
		return "Not implemented";
	case DNS_REFUSED:
		return "Refused";
	case DNS_NOTAUTH:
		return "Not authoritative";
	default:
		return "Unspecified error";
	}
}

void complain_outcome(struct session *s, const struct host *server, const struct result *r,
		      const struct search *q)
{
	char name[TYPE_WORD_SIZE];
	const struct rr_type *type = type_find(q->type);
	switch (r->outcome) {
	case FOUND:
	case CANCELLED:
		return;
	case TIMED_OUT:
		complain(s, "*** Request to %s timed-out", server->name);
		return;
	case NO_RECORDS:
	case REFERRED:
		type_name(q->type, name);
		if (q->type == T_A && s->set.also_aaaa)
			complain(s,
				 "*** No address (A) or IPv6 address (AAAA) records available for "
				 "%s",
				 q->name);
		else
			complain(s, "*** No %s (%s) records available for %s",
				 type && type->words ? type->words : name, name, q->name);
		return;
	case NO_RESPONSE:
	case UNREACHABLE:
	case BAD_ANSWER:
	case ANSWER_CODE:
		complain(s, "*** %s can't find %s: %s", server->name, q->name, outcome_text(r));
		return;
	}
}
