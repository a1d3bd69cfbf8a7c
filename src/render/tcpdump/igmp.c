/* IGMP in the tcpdump style, with the multicast routing protocols that travel in it. */
#include "render/tcpdump/style.h"

static void put_addr(struct td *t, const struct scope *s, const char *before, uint32_t name)
{
	out_s(t->o, before);
	td_ip4(t, td_span(t, s, name));
}

static void put_query(struct td *t, const struct scope *s)
{
	enum { QUERY_LENGTH = 8 };
	struct span group = td_span(t, s, B_igmp_group);
	out_s(t->o, "igmp query");
	if (group.n == 4 && load_be_(group.p, 4)) {
		put_addr(t, s, " [gaddr ", B_igmp_group);
		out_c(t->o, ']');
	}
	if (t->ip.len != QUERY_LENGTH)
		out_f(t->o, " [len %u]", (unsigned)t->ip.len);
}

/* ---- DVMRP ---- */

/* Lines of their own, with -v. */
static void put_probe(struct td *t, const struct scope *s)
{
	struct value v = scope_find(s, &t->b[B_igmp_neighbors]);
	if (!td_has(t, s, B_igmp_generation_id))
		return;
	out_f(t->o, "\n\tgenid %u", (unsigned)td_u(t, s, B_igmp_generation_id));
	for (bool more = v.r; more; more = scope_next(s, &t->b[B_igmp_neighbors], &v)) {
		out_s(t->o, "\n\tneighbor ");
		td_ip4(t, value_span(v));
	}
}

static void put_report(struct td *t, const struct scope *s)
{
	struct scope mask = { 0 };
	while (scope_each(s, &t->b[B_igmp_masks], &mask)) {
		struct scope route = { 0 };
		if (!td_has(t, &mask, B_igmp_mask))
			return;
		put_addr(t, &mask, "\n\tMask ", B_igmp_mask);
		while (scope_each(&mask, &t->b[B_igmp_routes], &route)) {
			if (!td_has(t, &route, B_igmp_metric))
				return;
			put_addr(t, &route, "\n\t  ", B_igmp_network);
			out_f(t->o, " metric %u", (unsigned)td_u(t, &route, B_igmp_metric));
		}
	}
}

static void put_interface_flags(struct td *t, uint64_t flags)
{
	static const struct {
		uint8_t bit;
		const char *word;
	} words[] = { { 0x01, "/tunnel" },
		      { 0x02, "/srcrt" },
		      { 0x40, "/querier" },
		      { 0x20, "/disabled" },
		      { 0x10, "/down" } };
	for (size_t i = 0; i < ARRAY_LEN(words); i++)
		if (flags & words[i].bit)
			out_s(t->o, words[i].word);
}

/* " [A -> B, (metric/threshold)]", in the second version " [A -> B (metric/threshold/flags)]" */
static void put_neighbors(struct td *t, const struct scope *s)
{
	struct scope at = { 0 };
	while (scope_each(s, &t->b[B_igmp_interfaces], &at)) {
		struct value v = scope_find(&at, &t->b[B_igmp_neighbors]);
		bool two = td_has(t, &at, B_igmp_interface_flags);
		for (bool more = v.r; more; more = scope_next(&at, &t->b[B_igmp_neighbors], &v)) {
			put_addr(t, &at, " [", B_igmp_address);
			out_s(t->o, " -> ");
			td_ip4(t, value_span(v));
			out_f(t->o, "%s (%u/%u", two ? "" : ",",
			      (unsigned)td_u(t, &at, B_igmp_metric),
			      (unsigned)td_u(t, &at, B_igmp_threshold));
			put_interface_flags(t, td_u(t, &at, B_igmp_interface_flags));
			out_s(t->o, ")]");
		}
	}
}

static void put_prune(struct td *t, const struct scope *s, bool timer)
{
	if (!td_has(t, s, B_igmp_pruned_group))
		return;
	put_addr(t, s, " src ", B_igmp_pruned_source);
	put_addr(t, s, " grp ", B_igmp_pruned_group);
	if (timer && td_has(t, s, B_igmp_prune_lifetime))
		out_f(t->o, " timer %u", (unsigned)td_u(t, s, B_igmp_prune_lifetime));
}

static void put_dvmrp(struct td *t, const struct scope *s)
{
	enum { PROBE = 1, REPORT, NEIGHBORS_2 = 6, PRUNE };
	NAMES(codes, NULL, { 1, " Probe" }, { 2, " Report" }, { 3, " Ask-neighbors(old)" },
	      { 4, " Neighbors(old)" }, { 5, " Ask-neighbors2" }, { 6, " Neighbors2" },
	      { 7, " Prune" }, { 8, " Graft" }, { 9, " Graft-ACK" });
	uint64_t code = td_u(t, s, B_igmp_max_response_time);
	const char *word = names_word(&codes, code);
	out_s(t->o, "igmp dvmrp");
	if (word)
		out_s(t->o, word);
	else
		out_f(t->o, " [type %u]", (unsigned)code);
	if (code == NEIGHBORS_2)
		out_f(t->o, " (v %u.%u):", (unsigned)td_u(t, s, B_igmp_dvmrp_major),
		      (unsigned)td_u(t, s, B_igmp_dvmrp_minor));
	if (t->s->opts.verbose && code == PROBE)
		put_probe(t, s);
	if (t->s->opts.verbose && code == REPORT)
		put_report(t, s);
	put_neighbors(t, s);
	put_prune(t, s, code == PRUNE);
}

static void put_pim(struct td *t, const struct scope *s)
{
	NAMES(codes, NULL, { 0, " Query" }, { 1, " Register" }, { 2, " Register-Stop" },
	      { 3, " Join/Prune" }, { 4, " RP-reachable" }, { 5, " Assert" }, { 6, " Graft" },
	      { 7, " Graft-ACK" }, { 8, " Mode" });
	uint64_t code = td_u(t, s, B_igmp_max_response_time);
	const char *word = names_word(&codes, code);
	out_s(t->o, "igmp pim");
	if (word)
		out_s(t->o, word);
	else
		out_f(t->o, " [type %u]", (unsigned)code);
}

/* "mtrace 5: A to B reply-to C" */
static void put_trace(struct td *t, const struct scope *s, bool answer)
{
	enum { MULTICAST = 0xe0 };
	struct span reply = td_span(t, s, B_igmp_trace_response);
	if (reply.n != 4) {
		out_s(t->o, "[|igmp]");
		return;
	}
	out_f(t->o, "%s %u:", answer ? "mresp" : "mtrace", (unsigned)td_u(t, s, B_igmp_trace_id));
	put_addr(t, s, " ", B_igmp_trace_source);
	put_addr(t, s, " to ", B_igmp_trace_destination);
	put_addr(t, s, " reply-to ", B_igmp_trace_response);
	if ((reply.p[0] & 0xf0) == MULTICAST)
		out_f(t->o, " with-ttl %u", (unsigned)td_u(t, s, B_igmp_trace_ttl));
}

void td_igmp(struct td *t, const struct layer *l)
{
	enum { QUERY = 0x11, REPORT, DVMRP, PIM, REPORT_2 = 0x16, LEAVE };
	enum { MRESP = 0x1e, MTRACE, REPORT_3 = 0x22 };
	struct scope s = td_scope(t, l);
	if (!td_has(t, &s, B_igmp_type)) {
		out_s(t->o, "[|igmp]");
		return;
	}
	uint64_t type = td_u(t, &s, B_igmp_type);
	switch (type) {
	case QUERY:
		put_query(t, &s);
		break;
	case REPORT:
		put_addr(t, &s, "igmp report ", B_igmp_group);
		break;
	case REPORT_2:
		put_addr(t, &s, "igmp nreport ", B_igmp_group);
		break;
	case LEAVE:
		put_addr(t, &s, "igmp leave ", B_igmp_group);
		break;
	case DVMRP:
		put_dvmrp(t, &s);
		if (l->fault)
			out_s(t->o, " [|]");
		break;
	case PIM:
		put_pim(t, &s);
		break;
	case MRESP:
	case MTRACE:
		put_trace(t, &s, type == MRESP);
		break;
	case REPORT_3:
		out_f(t->o, "igmp v3 report %u", (unsigned)td_u(t, &s, B_igmp_record_count));
		break;
	default:
		out_f(t->o, "igmp-%u", (unsigned)type & 0x0f);
		if (type >> 4 != 1)
			out_f(t->o, " [v%u]", (unsigned)type >> 4);
	}
	if (t->s->opts.verbose && td_has(t, &s, B_igmp_checksum_wrong))
		out_f(t->o, " bad igmp cksum %x!", (unsigned)td_u(t, &s, B_igmp_checksum));
}
