/* EGP and IGRP in the tcpdump style. */
#include "render/tcpdump/style.h"

/* ---- EGP ---- */

NAMES(egp_states, NULL, { 0, "indeterminate" }, { 1, "up" }, { 2, "down" });

/* " WORD" of a list, or "[status 7]". */
static void put_listed(struct td *t, const struct names *names, const char *before, uint64_t v)
{
	const char *word = names_word(names, v);
	if (word)
		out_f(t->o, " %s%s", before, word);
	else
		out_f(t->o, " [status %u]", (unsigned)v);
}

static void put_acquire(struct td *t, const struct scope *s)
{
	NAMES(codes, NULL, { 0, "request" }, { 1, "confirm" }, { 2, "refuse" }, { 3, "cease" },
	      { 4, "cease_ack" });
	NAMES(statuses, NULL, { 0, "unspecified" }, { 1, "active_mode" }, { 2, "passive_mode" });
	NAMES(reasons, NULL, { 0, "unspecified" }, { 1, "active_mode" }, { 2, "passive_mode" },
	      { 3, "insufficient_resources" }, { 4, "administratively_prohibited" },
	      { 5, "going_down" }, { 6, "parameter_violation" }, { 7, "protocol_violation" });
	enum { CONFIRM = 1 };
	uint64_t code = td_u(t, s, B_egp_code), status = td_u(t, s, B_egp_status);
	const char *word = names_word(&codes, code);
	out_s(t->o, " acquire");
	if (!word) {
		out_f(t->o, " [code %u]", (unsigned)code);
		return;
	}
	out_f(t->o, " %s", word);
	put_listed(t, code <= CONFIRM ? &statuses : &reasons, "", status);
	if (td_has(t, s, B_egp_hello_interval))
		out_f(t->o, " hello:%u poll:%u", (unsigned)td_u(t, s, B_egp_hello_interval),
		      (unsigned)td_u(t, s, B_egp_poll_interval));
}

/* " int GW (d1: net net, d2: ...)" */
static void put_gateways(struct td *t, const struct scope *s)
{
	uint64_t interior = td_u(t, s, B_egp_interior_gateways);
	struct scope gateway = { 0 };
	while (scope_each(s, &t->b[B_egp_gateways], &gateway)) {
		struct scope distance = { 0 };
		const char *separator = " (";
		bool any = false;
		out_s(t->o, interior ? " int " : " ext ");
		interior -= interior ? 1 : 0;
		td_ip4(t, td_span(t, &gateway, B_egp_address));
		while (scope_each(&gateway, &t->b[B_egp_distances], &distance)) {
			out_f(t->o, "%sd%u:", separator,
			      (unsigned)td_u(t, &distance, B_egp_distance));
			separator = ", ";
			any = true;
			struct value v = scope_find(&distance, &t->b[B_egp_networks]);
			for (bool more = v.r; more;) {
				out_c(t->o, ' ');
				td_ip4(t, value_span(v));
				more = scope_next(&distance, &t->b[B_egp_networks], &v);
			}
		}
		if (any)
			out_c(t->o, ')');
	}
}

static void put_update(struct td *t, const struct scope *s)
{
	enum { UNSOLICITED = 0x80 };
	uint64_t status = td_u(t, s, B_egp_status);
	out_s(t->o, " update");
	if (status & UNSOLICITED)
		out_s(t->o, " unsolicited");
	put_listed(t, &egp_states, "state:", status & ~(uint64_t)UNSOLICITED);
	if (!td_has(t, s, B_egp_network))
		return;
	out_c(t->o, ' ');
	td_ip4(t, td_span(t, s, B_egp_network));
	out_f(t->o, " int %u ext %u", (unsigned)td_u(t, s, B_egp_interior_gateways),
	      (unsigned)td_u(t, s, B_egp_exterior_gateways));
	if (t->s->opts.verbose)
		put_gateways(t, s);
}

static void put_error(struct td *t, const struct scope *s)
{
	NAMES(reasons, NULL, { 0, "unspecified" }, { 1, "bad_EGP_header_format" },
	      { 2, "bad_EGP_data_field_format" }, { 3, "reachability_info_unavailable" },
	      { 4, "excessive_polling_rate" }, { 5, "no_response" }, { 6, "unsupported_version" });
	out_s(t->o, " error");
	put_listed(t, &egp_states, "state:", td_u(t, s, B_egp_status));
	if (td_has(t, s, B_egp_reason))
		put_listed(t, &reasons, "", td_u(t, s, B_egp_reason));
}

void td_egp(struct td *t, const struct layer *l)
{
	enum { UPDATE = 1, POLL, ACQUIRE, NEIGHBOR_CHECK = 5, ERROR = 8 };
	enum { VERSION = 2, I_H_U = 1 };
	struct scope s = td_scope(t, l);
	if (!td_has(t, &s, B_egp_type)) {
		out_s(t->o, "[|egp]");
		return;
	}
	uint64_t code = td_u(t, &s, B_egp_code);
	out_f(t->o, "egp: as:%u seq:%u", (unsigned)td_u(t, &s, B_egp_as),
	      (unsigned)td_u(t, &s, B_egp_sequence));
	if (td_u(t, &s, B_egp_version) != VERSION)
		out_f(t->o, " [version %u]", (unsigned)td_u(t, &s, B_egp_version));
	switch (td_u(t, &s, B_egp_type)) {
	case ACQUIRE:
		put_acquire(t, &s);
		break;
	case NEIGHBOR_CHECK:
		if (code > I_H_U) {
			out_f(t->o, " [code %u]", (unsigned)code);
			break;
		}
		out_s(t->o, code == I_H_U ? " i-h-u" : " hello");
		put_listed(t, &egp_states, "state:", td_u(t, &s, B_egp_status));
		break;
	case POLL:
		out_s(t->o, " poll");
		put_listed(t, &egp_states, "state:", td_u(t, &s, B_egp_status));
		if (td_has(t, &s, B_egp_network)) {
			out_s(t->o, " net:");
			td_ip4(t, td_span(t, &s, B_egp_network));
		}
		break;
	case UPDATE:
		put_update(t, &s);
		break;
	case ERROR:
		put_error(t, &s);
		break;
	default:
		out_f(t->o, " [type %u]", (unsigned)td_u(t, &s, B_egp_type));
	}
	if (td_cut(l))
		out_s(t->o, "[|egp]");
}

/* ---- IGRP ---- */

static void put_igrp_route(struct td *t, const struct scope *route)
{
	enum { INTERIOR, SYSTEM, EXTERIOR };
	enum { BANDWIDTH_KBPS = 10000000, DELAY_US = 10, METRIC_MAX = 0xffffff };
	struct span net = td_span(t, route, B_igrp_network);
	uint64_t kind = td_u(t, route, B_igrp_kind);
	unsigned delay = (unsigned)td_u(t, route, B_igrp_delay);
	unsigned bandwidth = (unsigned)td_u(t, route, B_igrp_bandwidth);
	if (net.n < 3 || !td_has(t, route, B_igrp_hops))
		return;
	if (kind == INTERIOR)
		out_f(t->o, " *.%u.%u.%u", net.p[0], net.p[1], net.p[2]);
	else
		out_f(t->o, " %s%u.%u.%u.0", kind == EXTERIOR ? "X" : "", net.p[0], net.p[1],
		      net.p[2]);
	out_f(t->o, " d=%u b=%u r=%u l=%u", delay * DELAY_US,
	      bandwidth ? BANDWIDTH_KBPS / bandwidth : 0,
	      (unsigned)td_u(t, route, B_igrp_reliability), (unsigned)td_u(t, route, B_igrp_load));
	out_f(t->o, " M=%u mtu=%u in %u hops", min_u32(bandwidth + delay, METRIC_MAX),
	      (unsigned)td_u(t, route, B_igrp_mtu), (unsigned)td_u(t, route, B_igrp_hops));
}

void td_igrp(struct td *t, const struct layer *l)
{
	enum { UPDATE = 1, HEADER = 12, ROUTE = 14 };
	struct scope s = td_scope(t, l), route = { 0 };
	if (!td_has(t, &s, B_igrp_version)) {
		out_s(t->o, "[|igrp]");
		return;
	}
	unsigned interior = (unsigned)td_u(t, &s, B_igrp_interior_count);
	unsigned system = (unsigned)td_u(t, &s, B_igrp_system_count);
	unsigned exterior = (unsigned)td_u(t, &s, B_igrp_exterior_count);
	uint32_t used = HEADER + ROUTE * (interior + system + exterior);
	out_f(t->o, "igrp:  %s V%u edit=%u AS=%u (%u/%u/%u)",
	      td_u(t, &s, B_igrp_opcode) == UPDATE ? "update" : "request",
	      (unsigned)td_u(t, &s, B_igrp_version), (unsigned)td_u(t, &s, B_igrp_edition),
	      (unsigned)td_u(t, &s, B_igrp_as), interior, system, exterior);
	while (scope_each(&s, &t->b[B_igrp_routes], &route))
		put_igrp_route(t, &route);
	if (td_cut(l))
		out_s(t->o, "[|igrp]");
	else if (t->ip.len > used)
		out_f(t->o, "[extra bytes %u]", (unsigned)(t->ip.len - used));
}
