/* Options of IPv6 hop-by-hop and destination options headers. RFC 8200 section 4.2; jumbo payload
 * RFC 2675, router alert RFC 2711, tunnel encapsulation limit RFC 2473. */
#include "dissect/ip6_extensions.h"
#include "dissect/ip_options.h"
#include "dissect/ip_protocols.h"
#include "dissect/view.h"

enum {
	OPT_PAD1 = 0,
	OPT_PADN = 1,
	OPT_LIMIT = 4,
	OPT_ALERT = 5,
	OPT_LABEL = 10,
	OPT_JUMBO = 0xc2,
};

/* Parts of the labelled-security option. */
enum { SUB_LEVEL = 1, SUB_VECTOR, SUB_ENUM, SUB_RANGES, SUB_IPV4, SUB_DESTINATION };

/* What an option is in this kind of header. */
enum kind { OTHER, PADDING, LIMIT_KIND, ALERT_KIND, LABEL_KIND, JUMBO_KIND };

enum {
	OPTION,
	TYPE,
	LEN,
	LEFT,
	KIND,
	LIMIT,
	ALERT,
	JUMBO,
	DOI,
	DATA,
	PART,
	PART_TYPE,
	PART_LEN,
	PART_LEFT,
	LEVEL,
	VECTOR,
	NUMBER,
	LOW,
	HIGH,
	PART_DATA,
	REST,
	N
};

NAMES(types, NULL, { OPT_PAD1, "Pad1" }, { OPT_PADN, "PadN" },
      { OPT_LIMIT, "Tunnel encapsulation limit" }, { OPT_ALERT, "Router alert" },
      { OPT_LABEL, "Labeled security" }, { OPT_JUMBO, "Jumbo payload" });
NAMES(alerts, "???", { 0, "MLD" }, { 1, "RSVP" }, { 2, "AN" });
NAMES(dois, "???", { 0, "IPv4" });

static void show_option(struct view *v, const struct record *r);
static void show_part(struct view *v, const struct record *r);

static const struct field F[N] = {
	[OPTION] = GROUP(.name = "options"),
	[TYPE] = UINT(1, .name = "type", .names = &types, .show = show_option),
	[LEN] = UINT(1, .name = "length"),
	[LEFT] = UINT(0, .name = "left"),
	[KIND] = UINT(0, .hidden = true),
	[LIMIT] = UINT(1, .name = "encapsulation_limit"),
	[ALERT] = UINT(2, .name = "router_alert", .names = &alerts,
		       .snoop = "Alert Type = {} ({:=})"),
	[JUMBO] = UINT(4, .name = "jumbo_length", .snoop = "Jumbo Payload Length = {} bytes"),
	[DOI] = UINT(4, .name = "domain_of_interpretation", .names = &dois,
		     .snoop = "    DOI = {} ({:=})"),
	[DATA] = BYTES(.name = "data"),
	[PART] = GROUP(.name = "suboptions"),
	[PART_TYPE] = UINT(1, .name = "type", .show = show_part),
	[PART_LEN] = UINT(1, .name = "length"),
	[PART_LEFT] = UINT(0, .name = "left"),
	[LEVEL] = UINT(2, .name = "level"),
	[VECTOR] = BYTES(.name = "bit_vector"),
	[NUMBER] = UINT(2, .name = "numbers", .many = true),
	[LOW] = UINT(2, .name = "from", .many = true),
	[HIGH] = UINT(2, .name = "to", .many = true),
	[PART_DATA] = BYTES(.name = "data"),
	[REST] = UINT(0, .hidden = true),
};

const struct field_table ip6_option_fields = { F, N };

/* ---- decoding ---- */

/* What is in a part of the labelled-security option; the cursor ends with it. */
static void part_body(struct dis *d, uint32_t type)
{
	switch (type) {
	case SUB_LEVEL:
		if (d_left(d) == 2)
			d_get(d, &F[LEVEL]);
		break;
	case SUB_VECTOR:
		d_bytes(d, &F[VECTOR], d_left(d) & ~1u);
		break;
	case SUB_ENUM:
		while (d_left(d) >= 2)
			d_get(d, &F[NUMBER]);
		break;
	case SUB_RANGES:
		while (d_left(d) >= 4) {
			d_get(d, &F[LOW]);
			d_get(d, &F[HIGH]);
		}
		break;
	case SUB_IPV4:
		ip_options(d);
		d_seek(d, d_pos(d) + d_left(d));
		break;
	default:
		d_rest(d, &F[PART_DATA]);
	}
	if (d_left(d))
		d_set(d, &F[REST], d_left(d));
}

/* Returns false if no other part can follow. */
static bool part(struct dis *d)
{
	uint32_t left = d_left(d);
	uint32_t type = (uint32_t)d_get(d, &F[PART_TYPE]);
	if (left < 2)
		return false;
	uint32_t len = (uint32_t)d_get(d, &F[PART_LEN]);
	if (len < 2 || len > left) {
		d_set(d, &F[PART_LEFT], left);
		len = len < 2 ? 2 : left;
	}
	struct cursor whole = d_cursor(d);
	d_limit(d, len - 2);
	part_body(d, type);
	d_resume(d, &whole);
	d_skip(d, len - 2);
	return true;
}

static void label(struct dis *d)
{
	if (d_left(d) < 4)
		return;
	d_get(d, &F[DOI]);
	bool more = true;
	while (more && d_left(d)) {
		d_open(d, &F[PART]);
		more = part(d);
		d_close(d);
	}
}

static enum kind kind_of(uint32_t type, bool hop_by_hop)
{
	switch (type) {
	case OPT_PADN:
		return PADDING;
	case OPT_LIMIT:
		return hop_by_hop ? OTHER : LIMIT_KIND;
	case OPT_ALERT:
		return hop_by_hop ? ALERT_KIND : OTHER;
	case OPT_JUMBO:
		return hop_by_hop ? JUMBO_KIND : OTHER;
	case OPT_LABEL:
		return LABEL_KIND;
	default:
		return OTHER;
	}
}

/* What follows type and length; the cursor ends with the option. */
static void body(struct dis *d, enum kind kind)
{
	uint32_t n = d_left(d);
	d_set(d, &F[KIND], kind);
	if (kind == LIMIT_KIND && n)
		d_get(d, &F[LIMIT]);
	else if (kind == ALERT_KIND && n == 2)
		d_get(d, &F[ALERT]);
	else if (kind == JUMBO_KIND && n == 4)
		d_get(d, &F[JUMBO]);
	else if (kind == LABEL_KIND)
		label(d);
	else if (n && kind != PADDING)
		d_rest(d, &F[DATA]);
}

static void option(struct dis *d, bool hop_by_hop)
{
	uint32_t left = d_left(d);
	uint32_t type = (uint32_t)d_get(d, &F[TYPE]);
	if (type == OPT_PAD1)
		return;
	uint32_t len = left > 1 ? (uint32_t)d_get(d, &F[LEN]) : 0;
	if (len + 2 > left) {
		d_set(d, &F[LEFT], left);
		len = left > 2 ? left - 2 : 0;
	}
	struct cursor whole = d_cursor(d);
	d_limit(d, len);
	body(d, kind_of(type, hop_by_hop));
	d_resume(d, &whole);
	d_skip(d, len);
}

void ip6_options(struct dis *d, uint32_t proto)
{
	while (d_left(d)) {
		d_open(d, &F[OPTION]);
		option(d, proto == PROTO_HOPOPTS);
		d_close(d);
	}
}

/* ---- text ---- */

static uint64_t number(struct view *v, const struct record *r, const struct field *f)
{
	const struct record *found = v_ahead(v, r, f);
	return found ? found->v.u : 0;
}

static void show_kind(struct view *v, const struct record *r, unsigned len)
{
	v_begin(v);
	switch ((enum kind)number(v, r, &F[KIND])) {
	case PADDING:
		out_f(v->o, "padN option len = %u", len);
		break;
	case LIMIT_KIND:
		out_f(v->o, "tunnel encapsulation limit len = %u, value = %u", len,
		      (unsigned)number(v, r, &F[LIMIT]));
		break;
	case ALERT_KIND:
		out_f(v->o, "Router Alert Option len = %u bytes%s", len, len == 2 ? "" : "?");
		break;
	case LABEL_KIND:
		out_f(v->o, "Labeled Security Option len = %u bytes%s", len,
		      len < 4 || len % 2 ? "?" : "");
		break;
	case JUMBO_KIND:
		out_f(v->o, "Jumbo Payload Option len = %u bytes%s", len, len == 4 ? "" : "?");
		break;
	case OTHER:
		out_f(v->o, "Option type = %u, len = %u", (unsigned)r->v.u, len);
		break;
	}
	v_end(v);
}

static void show_option(struct view *v, const struct record *r)
{
	if (r->v.u == OPT_PAD1) {
		v_line(v, "pad1 option ");
		return;
	}
	uint64_t len = number(v, r, &F[LEN]);
	uint64_t left = number(v, r, &F[LEFT]);
	if (left) {
		v_begin(v);
		out_f(v->o, "Error: option %u truncated (%u + 2 > %u)", (unsigned)r->v.u,
		      (unsigned)len, (unsigned)left);
		v_end(v);
		len = left > 2 ? left - 2 : 0;
	}
	show_kind(v, r, (unsigned)len);
}

static void put_numbers(struct view *v, const struct record *r)
{
	out_s(v->o, "Enumeration:");
	for (r = v_ahead(v, r, &F[NUMBER]); r; r = v_after(v, r, &F[NUMBER]))
		out_f(v->o, " %u", (unsigned)r->v.u);
}

static void put_ranges(struct view *v, const struct record *r)
{
	out_s(v->o, "Ranges:");
	for (r = v_ahead(v, r, &F[LOW]); r; r = v_after(v, r, &F[LOW]))
		out_f(v->o, " %u-%u", (unsigned)r->v.u, (unsigned)number(v, r, &F[HIGH]));
}

/* The text of a part whose data are n bytes. */
static void put_part(struct view *v, const struct record *r, unsigned n)
{
	const struct record *bits = v_ahead(v, r, &F[VECTOR]);
	switch (r->v.u) {
	case SUB_LEVEL:
		if (v_ahead(v, r, &F[LEVEL]))
			out_f(v->o, "Level %u", (unsigned)number(v, r, &F[LEVEL]));
		break;
	case SUB_VECTOR:
		out_s(v->o, "Bit-Vector: ");
		if (bits)
			out_hex(v->o, bits->v.p, bits->n, false);
		break;
	case SUB_ENUM:
		put_numbers(v, r);
		break;
	case SUB_RANGES:
		put_ranges(v, r);
		break;
	case SUB_IPV4:
		out_s(v->o, "IPv4 Option");
		break;
	case SUB_DESTINATION:
		out_f(v->o, "Destination-Only Data length %u", n);
		break;
	default:
		out_f(v->o, "    unknown %u suboption (len %u)", (unsigned)r->v.u, n);
	}
}

static void show_part(struct view *v, const struct record *r)
{
	const struct record *len = v_ahead(v, r, &F[PART_LEN]);
	unsigned type = (unsigned)r->v.u;
	v_begin(v);
	if (!len) {
		out_f(v->o, "    truncated %u suboption (no len)", type);
		v_end(v);
		return;
	}
	unsigned n = (unsigned)len->v.u;
	unsigned left = (unsigned)number(v, r, &F[PART_LEFT]);
	if (left) {
		out_f(v->o, "    bad %u suboption (len 2 <= %u <= %u)", type, n, left);
		v_end(v);
		v_begin(v);
		n = n < 2 ? 2 : left;
	}
	unsigned rest = (unsigned)number(v, r, &F[REST]);
	bool level = r->v.u == SUB_LEVEL;
	if (!level || !rest) {
		out_s(v->o, "    ");
		put_part(v, r, n - 2);
		v_end(v);
	}
	if (rest && !level)
		v_begin(v);
	if (rest) {
		out_f(v->o, "    malformed %u suboption (remaining %u)", type, rest);
		v_end(v);
	}
}
