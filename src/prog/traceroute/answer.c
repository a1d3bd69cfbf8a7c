/* What an answer to a probe means: RFC 792, RFC 4443, and the marks that traceroute prints. */
#include <linux/icmp.h>
#include <linux/icmpv6.h>
#include <stdio.h>
#include <string.h>

#include "prog/traceroute/traceroute.h"

/* The probe that is under way with this number. */
struct probe *probe_by_id(struct trace *trace, uint16_t id, struct hop **ret_hop)
{
	for (unsigned ttl = 1; ttl <= HOPS_MAX; ttl++) {
		struct hop *hop = &trace->hops[ttl];
		for (unsigned i = 0; i < trace->opts.queries; i++) {
			struct probe *probe = &hop->probes[i];
			if (probe->id != id || probe->state == PROBE_WAITING)
				continue;
			*ret_hop = hop;
			return probe;
		}
	}
	return NULL;
}

/* The only probe under way; NULL if there is none, or several. */
struct probe *probe_only_sent(struct trace *trace, struct hop **ret_hop)
{
	struct probe *found = NULL;
	for (unsigned ttl = 1; ttl <= HOPS_MAX; ttl++) {
		for (unsigned i = 0; i < trace->opts.queries; i++) {
			struct probe *probe = &trace->hops[ttl].probes[i];
			if (probe->state != PROBE_SENT)
				continue;
			if (found)
				return NULL;
			found = probe;
			*ret_hop = &trace->hops[ttl];
		}
	}
	return found;
}

static void mark(struct probe *probe, const char *text)
{
	snprintf(probe->mark, sizeof(probe->mark), "%s", text);
}

static void mark_code(struct probe *probe, uint8_t code)
{
	snprintf(probe->mark, sizeof(probe->mark), "!<%u>", code);
}

static void judge_ip4(struct probe *probe, const struct arrival *a)
{
	static const char *const marks[] = {
		[ICMP_NET_UNREACH] = "!N",    [ICMP_HOST_UNREACH] = "!H",
		[ICMP_PROT_UNREACH] = "!P",   [ICMP_FRAG_NEEDED] = "!F",
		[ICMP_SR_FAILED] = "!S",      [ICMP_PKT_FILTERED] = "!X",
		[ICMP_PREC_VIOLATION] = "!V", [ICMP_PREC_CUTOFF] = "!C",
	};
	if (a->type != ICMP_DEST_UNREACH)
		return;
	probe->reached = a->code == ICMP_PORT_UNREACH || a->code == ICMP_PROT_UNREACH;
	if (a->code == ICMP_FRAG_NEEDED && a->mtu)
		snprintf(probe->mark, sizeof(probe->mark), "!F-%u", a->mtu);
	else if (a->code < ARRAY_LEN(marks) && marks[a->code])
		mark(probe, marks[a->code]);
	else if (a->code != ICMP_PORT_UNREACH)
		mark_code(probe, a->code);
	if (a->code == ICMP_PORT_UNREACH && a->hop_limit >= 0 && a->hop_limit <= 1)
		mark(probe, "!");
}

static void judge_ip6(struct probe *probe, const struct arrival *a)
{
	static const char *const marks[] = {
		[ICMPV6_NOROUTE] = "!N",       [ICMPV6_ADM_PROHIBITED] = "!X",
		[ICMPV6_NOT_NEIGHBOUR] = "!S", [ICMPV6_ADDR_UNREACH] = "!H",
		[ICMPV6_POLICY_FAIL] = "!X",   [ICMPV6_REJECT_ROUTE] = "!X",
	};
	if (a->type == ICMPV6_PKT_TOOBIG)
		snprintf(probe->mark, sizeof(probe->mark), "!F-%u", a->mtu);
	if (a->type == ICMPV6_PARAMPROB && a->code == ICMPV6_UNK_NEXTHDR) {
		probe->reached = true;
		mark(probe, "!P");
	}
	if (a->type != ICMPV6_DEST_UNREACH)
		return;
	probe->reached = a->code == ICMPV6_PORT_UNREACH;
	if (a->code < ARRAY_LEN(marks) && marks[a->code])
		mark(probe, marks[a->code]);
	else if (!probe->reached)
		mark_code(probe, a->code);
}

/* Where a mark says that nobody farther on will answer. */
static bool is_final(const struct probe *probe)
{
	return probe->reached || (probe->mark[0] == '!' && probe->mark[1] && probe->mark[1] != 'F');
}

/* A probe that was too large for a link is tried again, smaller. */
static bool is_too_big(struct trace *trace, struct probe *probe, const struct arrival *a)
{
	if (!trace->opts.mtu || !a->mtu || a->mtu >= trace->packet_size ||
	    a->mtu < trace->overhead + PROBE_DATA)
		return false;
	trace->packet_size = a->mtu;
	probe->mtu = a->mtu;
	probe->state = PROBE_WAITING;
	return true;
}

void answer_take(struct trace *trace, struct hop *hop, struct probe *probe, const struct arrival *a)
{
	bool error = a->kind == ARRIVAL_ICMP;
	if (probe->state == PROBE_ANSWERED || is_too_big(trace, probe, a))
		return;
	probe->state = PROBE_ANSWERED;
	probe->from = error ? a->offender : a->from;
	probe->rtt_ns = a->at_ns > probe->sent_ns ? a->at_ns - probe->sent_ns : 0;
	probe->n_bytes = a->n;
	probe->hop_limit = a->hop_limit;
	if (probe->rtt_ns > trace->longest_ns)
		trace->longest_ns = probe->rtt_ns;
	if (!error)
		probe->reached = true; /* an echo reply, or the answer to a TCP segment */
	else if (trace->target.host.kind == ADDR_IP4)
		judge_ip4(probe, a);
	else
		judge_ip6(probe, a);
	if (error && a->n_quoted < a->n)
		extensions_parse(a->data + a->n_quoted, a->n - a->n_quoted, &probe->extensions);
	if (probe->reached)
		trace->reached = true;
	if (is_final(probe) && hop->ttl < trace->last_ttl)
		trace->last_ttl = hop->ttl;
}
