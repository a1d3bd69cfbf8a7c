/* Neighbour discovery: messages 133-137 of ICMPv6 and their options. RFC 4861; router preference
 * RFC 4191, DNS options RFC 8106. */
#include "dissect/nd.h"

#include "dissect/domain.h"
#include "dissect/view.h"

enum {
	OPT_SOURCE = 1,
	OPT_TARGET = 2,
	OPT_PREFIX = 3,
	OPT_MTU = 5,
	OPT_DNS_SERVERS = 25,
	OPT_DNS_DOMAINS = 31,
};

/* Option lengths in units of 8 bytes. */
enum { PREFIX_UNITS = 4, MTU_UNITS = 1 };

enum {
	HOPS,
	MANAGED,
	OTHER,
	PREFERENCE,
	ROUTER_LIFETIME,
	REACHABLE,
	RETRANSMIT,
	ROUTER,
	SOLICITED,
	OVERRIDE,
	TARGET,
	NEXT_HOP,
	DESTINATION,
	OPTION,
	TYPE,
	UNITS,
	LINK_ADDRESS,
	PREFIX_LENGTH,
	ON_LINK,
	AUTONOMOUS,
	VALID,
	PREFERRED,
	PREFIX,
	MTU,
	LIFETIME,
	SERVER,
	DOMAIN,
	DATA,
	SOURCE_TITLE,
	TARGET_TITLE,
	PREFIX_TITLE,
	MTU_TITLE,
	BLANK,
	N
};

NAMES(types, NULL, { OPT_SOURCE, "Source link-layer address" },
      { OPT_TARGET, "Target link-layer address" }, { OPT_PREFIX, "Prefix information" },
      { 4, "Redirected header" }, { OPT_MTU, "MTU" }, { 7, "Advertisement interval" },
      { 8, "Home agent information" }, { 14, "Nonce" }, { 24, "Route information" },
      { OPT_DNS_SERVERS, "Recursive DNS server" }, { OPT_DNS_DOMAINS, "DNS search list" },
      { 37, "Captive portal" }, { 38, "PREF64" });
NAMES(preferences, NULL, { 0, "medium" }, { 1, "high" }, { 3, "low" });

static void show_hops(struct view *v, const struct record *r);
static void show_managed(struct view *v, const struct record *r);
static void show_reachable(struct view *v, const struct record *r);
static void show_target(struct view *v, const struct record *r);
static void show_on_link(struct view *v, const struct record *r);
static void show_valid(struct view *v, const struct record *r);

static const struct field F[N] = {
	[HOPS] = UINT(1, .at = 0, .name = "hop_limit", .show = show_hops),
	[MANAGED] = PLAIN_FLAG(1, 0x80, .at = 1, .name = "managed", .show = show_managed),
	[OTHER] = PLAIN_FLAG(1, 0x40, .at = 1, .name = "other_config"),
	[PREFERENCE] = BITS(1, 0x18, .at = 1, .name = "preference", .names = &preferences),
	[ROUTER_LIFETIME] = UINT(2, .at = 2, .name = "router_lifetime_s"),
	[REACHABLE] = UINT(4, .at = 4, .name = "reachable_ms", .show = show_reachable),
	[RETRANSMIT] = UINT(4, .at = 8, .name = "retransmit_ms"),
	[ROUTER] = PLAIN_FLAG(1, 0x80, .at = 0, .name = "router"),
	[SOLICITED] = PLAIN_FLAG(1, 0x40, .at = 0, .name = "solicited"),
	[OVERRIDE] = PLAIN_FLAG(1, 0x20, .at = 0, .name = "override"),
	[TARGET] = IP6(.at = 4, .name = "target", .show = show_target),
	[NEXT_HOP] = IP6(.at = 4, .name = "target", .snoop = "Target address= {}"),
	[DESTINATION] = IP6(.at = 20, .name = "destination", .snoop = "Destination address= {}"),
	[OPTION] = GROUP(.name = "options"),
	[TYPE] = UINT(1, .name = "type", .names = &types),
	[UNITS] = UINT(1, .name = "length_units"),
	[LINK_ADDRESS] = MAC(.name = "link_address", .snoop = "Link Layer address: {}"),
	[PREFIX_LENGTH] = UINT(1, .at = 0, .name = "prefix_length", .snoop = "Prefix length = {} "),
	[ON_LINK] = PLAIN_FLAG(1, 0x80, .at = 1, .name = "on_link", .show = show_on_link),
	[AUTONOMOUS] = PLAIN_FLAG(1, 0x40, .at = 1, .name = "autonomous"),
	[VALID] = UINT(4, .at = 2, .name = "valid_lifetime_s", .show = show_valid),
	[PREFERRED] = UINT(4, .at = 6, .name = "preferred_lifetime_s"),
	[PREFIX] = IP6(.at = 14, .name = "prefix", .snoop = "Prefix {}"),
	[MTU] = UINT(4, .name = "mtu", .snoop = "MTU = {} "),
	[LIFETIME] = UINT(4, .name = "lifetime_s"),
	[SERVER] = IP6(.name = "dns_servers", .many = true),
	[DOMAIN] = TEXT(.name = "search_domains", .many = true),
	[DATA] = BYTES(.name = "data"),
	[SOURCE_TITLE] = NOTE("+++ ICMPv6 Source LL Addr option +++"),
	[TARGET_TITLE] = NOTE("+++ ICMPv6 Target LL Addr option +++"),
	[PREFIX_TITLE] = NOTE("+++ ICMPv6 Prefix option +++"),
	[MTU_TITLE] = NOTE("+++ ICMPv6 MTU option +++"),
	[BLANK] = NOTE(""),
};

const struct field_table nd_fields = { F, N };

/* ---- text ---- */

/* "Label: SET" of a flag, or "NOT SET". */
static void put_flag(struct view *v, const char *label, const struct field *f)
{
	out_s(v->o, label);
	out_s(v->o, v_u(v, f) ? "SET" : "NOT SET");
}

static void show_hops(struct view *v, const struct record *r)
{
	v_begin(v);
	out_f(v->o, "Max hops= %u, Router lifetime= %u", (unsigned)rec_part(r, &F[HOPS]),
	      (unsigned)rec_part(r, &F[ROUTER_LIFETIME]));
	v_end(v);
}

static void show_managed(struct view *v, const struct record *r)
{
	(void)r;
	v_begin(v);
	put_flag(v, "Managed addr conf flag: ", &F[MANAGED]);
	put_flag(v, ", Other conf flag: ", &F[OTHER]);
	v_end(v);
}

static void show_reachable(struct view *v, const struct record *r)
{
	v_begin(v);
	out_f(v->o, "Reachable time: %u, Reachable retrans time %u",
	      (unsigned)rec_part(r, &F[REACHABLE]), (unsigned)rec_part(r, &F[RETRANSMIT]));
	v_end(v);
}

/* Only advertisements have flags. */
static void show_target(struct view *v, const struct record *r)
{
	struct span target = v_span(v, &F[TARGET]);
	v_begin(v);
	out_s(v->o, "Target node = ");
	out_ip6(v->o, target.p);
	out_s(v->o, ", ");
	v_name(v, ADDR_IP6, target.p);
	v_end(v);
	if (!rec_has(r, &F[ROUTER]))
		return;
	v_begin(v);
	put_flag(v, "Router flag: ", &F[ROUTER]);
	put_flag(v, ", Solicited flag: ", &F[SOLICITED]);
	put_flag(v, ", Override flag: ", &F[OVERRIDE]);
	v_end(v);
}

static void show_on_link(struct view *v, const struct record *r)
{
	(void)r;
	v_begin(v);
	put_flag(v, "Onlink flag: ", &F[ON_LINK]);
	put_flag(v, ", Autonomous addr conf flag: ", &F[AUTONOMOUS]);
	v_end(v);
}

static void put_lifetime(struct view *v, const char *label, uint64_t seconds)
{
	out_s(v->o, label);
	if (seconds == UINT32_MAX)
		out_s(v->o, "INFINITY");
	else
		out_u(v->o, seconds);
}

static void show_valid(struct view *v, const struct record *r)
{
	v_begin(v);
	put_lifetime(v, "Valid Lifetime ", rec_part(r, &F[VALID]));
	put_lifetime(v, ", Preferred Lifetime ", rec_part(r, &F[PREFERRED]));
	v_end(v);
}

/* ---- decoding ---- */

static void link_address(struct dis *d, const struct field *title)
{
	d_note(d, title);
	d_bytes(d, &F[LINK_ADDRESS], d_left(d));
	d_note(d, &F[BLANK]);
}

static void prefix(struct dis *d)
{
	d_note(d, &F[PREFIX_TITLE]);
	d_head(d, &F[PREFIX_LENGTH], &F[PREFIX], 30);
	d_note(d, &F[BLANK]);
}

static void mtu(struct dis *d)
{
	d_note(d, &F[MTU_TITLE]);
	d_skip(d, 2);
	d_get(d, &F[MTU]);
	d_note(d, &F[BLANK]);
}

static void dns_servers(struct dis *d)
{
	d_skip(d, 2);
	d_get(d, &F[LIFETIME]);
	while (d_left(d) >= 16)
		d_get(d, &F[SERVER]);
}

/* Names, padded with zeros. */
static void dns_domains(struct dis *d)
{
	d_skip(d, 2);
	d_get(d, &F[LIFETIME]);
	while (d_left(d) && d_peek(d, 0, 1))
		d_domain(d, &F[DOMAIN]);
}

/* What follows type and length; the cursor ends with the option. */
static void body(struct dis *d, uint64_t type, uint64_t units)
{
	if (type == OPT_SOURCE)
		link_address(d, &F[SOURCE_TITLE]);
	else if (type == OPT_TARGET)
		link_address(d, &F[TARGET_TITLE]);
	else if (type == OPT_PREFIX && units == PREFIX_UNITS)
		prefix(d);
	else if (type == OPT_MTU && units == MTU_UNITS)
		mtu(d);
	else if (type == OPT_DNS_SERVERS)
		dns_servers(d);
	else if (type == OPT_DNS_DOMAINS)
		dns_domains(d);
	else
		d_rest(d, &F[DATA]);
}

static void options(struct dis *d)
{
	while (d_left(d)) {
		uint32_t n = 8 * (uint32_t)d_peek(d, 1, 1);
		if (!d_need(d, 2))
			return;
		if (!n) {
			d_bad(d, "option of length 0");
			return;
		}
		if (!d_need(d, n))
			return;
		d_open(d, &F[OPTION]);
		uint64_t type = d_get(d, &F[TYPE]);
		uint64_t units = d_get(d, &F[UNITS]);
		struct cursor whole = d_cursor(d);
		d_limit(d, n - 2);
		body(d, type, units);
		d_resume(d, &whole);
		d_skip(d, n - 2);
		d_close(d);
	}
}

void nd_message(struct dis *d, uint32_t type)
{
	bool whole = true;
	switch (type) {
	case ND_ROUTER_SOLICIT:
		whole = d_need(d, 4);
		d_skip(d, 4);
		break;
	case ND_ROUTER_ADVERT:
		whole = d_head(d, &F[HOPS], &F[RETRANSMIT], 12);
		break;
	case ND_SOLICIT:
		whole = d_head(d, &F[TARGET], &F[TARGET], 20);
		break;
	case ND_ADVERT:
		whole = d_head(d, &F[ROUTER], &F[TARGET], 20);
		break;
	case ND_REDIRECT:
		whole = d_head(d, &F[NEXT_HOP], &F[DESTINATION], 36);
		break;
	default:
		return;
	}
	if (whole && type != ND_ROUTER_SOLICIT)
		d_note(d, &F[BLANK]);
	if (whole)
		options(d);
}
