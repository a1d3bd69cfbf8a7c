/* RIP in the tcpdump style. */
#include "render/tcpdump/style.h"

enum { UDP_HEADER = 8, HEADER = 4, ENTRY = 20, FAMILY_IP = 2 };

static bool is_set(struct span addr)
{
	return addr.n == 4 && load_be_(addr.p, 4) != 0;
}

/* " [family 65535: 0002 6162 ...](metric)": entry is 20 bytes as they came. */
static void put_other(struct td *t, const uint8_t *entry)
{
	enum { METRIC_AT = 16 };
	out_f(t->o, " [family %u:", (unsigned)load_be_(entry, 2));
	for (uint32_t at = 2; at < ENTRY; at += 2) {
		out_c(t->o, ' ');
		out_x(t->o, load_be_(entry + at, 2), 4);
	}
	out_f(t->o, "](%d)", (int)(int32_t)load_be_(entry + METRIC_AT, 4));
}

static void put_be(uint8_t *p, uint32_t n, uint64_t v)
{
	for (; n; v >>= 8)
		p[--n] = (uint8_t)v;
}

static void put_route(struct td *t, const struct scope *route, uint64_t version)
{
	struct span address = td_span(t, route, B_rip_address);
	struct span mask = td_span(t, route, B_rip_mask);
	struct span next = td_span(t, route, B_rip_next_hop);
	uint64_t family = td_u(t, route, B_rip_family), tag = td_u(t, route, B_rip_tag);
	if (family != FAMILY_IP) {
		uint8_t entry[ENTRY];
		put_be(entry, 2, family);
		put_be(entry + 2, 2, tag);
		memcpy(entry + 4, address.p, 4);
		memcpy(entry + 8, mask.p, 4);
		memcpy(entry + 12, next.p, 4);
		put_be(entry + 16, 4, td_u(t, route, B_rip_metric));
		put_other(t, entry);
		return;
	}
	if (version == 1) {
		out_c(t->o, ' ');
		td_ip4(t, address);
	} else {
		out_s(t->o, " {");
		td_ip4(t, address);
		if (is_set(mask)) {
			out_c(t->o, '/');
			td_ip4(t, mask);
		}
		if (is_set(next)) {
			out_s(t->o, "->");
			td_ip4(t, next);
		}
		if (tag)
			out_f(t->o, " tag %04x", (unsigned)tag);
		out_c(t->o, '}');
	}
	out_f(t->o, "(%d)", (int)(int32_t)td_u(t, route, B_rip_metric));
}

/* The entry in front of the routes that tells who sent them: without a text of its own. */
static void put_authentication(struct td *t, const struct scope *s)
{
	struct scope auth = { 0 };
	uint8_t entry[ENTRY] = { 0 };
	if (!scope_each(s, &t->b[B_rip_authentication], &auth) || !td_has(t, &auth, B_rip_type))
		return;
	struct span password = td_span(t, &auth, B_rip_password);
	put_be(entry, 2, td_u(t, &auth, B_rip_family));
	put_be(entry + 2, 2, td_u(t, &auth, B_rip_type));
	memcpy(entry + 4, password.p, min_u32(password.n, 16));
	if (td_has(t, &auth, B_rip_packet_length)) {
		put_be(entry + 4, 2, td_u(t, &auth, B_rip_packet_length));
		put_be(entry + 6, 1, td_u(t, &auth, B_rip_key_id));
		put_be(entry + 7, 1, td_u(t, &auth, B_rip_auth_length));
		put_be(entry + 8, 4, td_u(t, &auth, B_rip_sequence));
	}
	put_other(t, entry);
}

static void put_routes(struct td *t, const struct layer *l, const struct scope *s, uint32_t len)
{
	struct scope route = { 0 };
	uint32_t n = len / ENTRY;
	if (HEADER + n * ENTRY == len)
		out_f(t->o, " rip-resp %u:", (unsigned)n);
	else
		out_f(t->o, " rip-resp %u[%u]:", (unsigned)n, (unsigned)len);
	put_authentication(t, s);
	while (scope_each(s, &t->b[B_rip_routes], &route))
		put_route(t, &route, td_u(t, s, B_rip_version));
	if (td_cut(l) || l->cap < l->len)
		out_s(t->o, "[|rip]");
}

void td_rip(struct td *t, const struct layer *l)
{
	enum { REQUEST = 1, RESPONSE, TRACE_ON, TRACE_OFF, POLL, POLL_ENTRY };
	struct scope s = td_scope(t, l);
	uint32_t len = t->ip.len > UDP_HEADER ? t->ip.len - UDP_HEADER : 0;
	uint64_t command = td_u(t, &s, B_rip_command), version = td_u(t, &s, B_rip_version);
	if (!td_has(t, &s, B_rip_command)) {
		out_s(t->o, "[|rip]");
		return;
	}
	switch (command) {
	case REQUEST:
		out_f(t->o, " rip-req %u", (unsigned)len);
		break;
	case RESPONSE:
		put_routes(t, l, &s, len);
		break;
	case TRACE_ON:
		out_f(t->o, " rip-traceon %u: ", (unsigned)len);
		td_quoted(t, td_span(t, &s, B_rip_file));
		break;
	case TRACE_OFF:
		out_f(t->o, " rip-traceoff %u", (unsigned)len);
		break;
	case POLL:
		out_f(t->o, " rip-poll %u", (unsigned)len);
		break;
	case POLL_ENTRY:
		out_f(t->o, " rip-pollentry %u", (unsigned)len);
		break;
	default:
		out_f(t->o, " rip-#%u %u", (unsigned)command, (unsigned)len);
	}
	if (version < 1 || version > 2)
		out_f(t->o, " [vers %u]", (unsigned)version);
}
