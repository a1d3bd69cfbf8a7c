/* IPv4 options. RFC 791 section 3.1; security options of RFC 1108 (RIPSO) and FIPS 188 (CIPSO). */
#include "dissect/ip_options.h"

#include "dissect/view.h"

enum {
	EOL = 0,
	NOP = 1,
	RECORD_ROUTE = 7,
	TIMESTAMP = 68,
	RIPSO = 130,
	LOOSE_ROUTE = 131,
	CIPSO = 134,
	STREAM_ID = 136,
	STRICT_ROUTE = 137,
};

enum { TAG_BITMAP = 1, TAG_MAXSIX = 3 };

enum { RIPSO_MIN = 3, CIPSO_MIN = 6, CIPSO_MAX = 40, TAG_MIN = 4, MAXSIX_TOKENS = 7 };

enum {
	TOTAL,
	OPTION,
	TYPE,
	LEN,
	POINTER,
	ADDRESS,
	OVERFLOW,
	TS_FLAG,
	TS_VALUE,
	STREAM,
	CLASSIFICATION,
	AUTHORITY,
	DOI,
	TAG,
	TAG_TYPE,
	TAG_LEN,
	LEVEL,
	CATEGORIES,
	GENERATION,
	MASK,
	ATTRIBUTE,
	ATTRIBUTE_BIT,
	TOKEN,
	DATA,
	OVERRUN,
	NO_OPTIONS,
	N
};

NAMES(types, NULL, { EOL, "End of option list" }, { NOP, "No op" },
      { RECORD_ROUTE, "Record route" }, { TIMESTAMP, "Time stamp" }, { RIPSO, "RIPSO" },
      { LOOSE_ROUTE, "Loose source route" }, { CIPSO, "CIPSO" }, { STREAM_ID, "SATNET Stream id" },
      { STRICT_ROUTE, "Strict source route" });
NAMES(classifications, "Unknown", { 0x3d, "TOP SECRET" }, { 0x5a, "SECRET" },
      { 0x96, "CONFIDENTIAL" }, { 0xab, "UNCLASSIFIED" });
NAMES(attributes, "unknown", { 0, "SL" }, { 1, "NCAV" }, { 2, "INTEG" }, { 3, "SID" },
      { 4, "undefined" }, { 5, "undefined" }, { 6, "IL" }, { 7, "PRIVS" }, { 8, "LUID" },
      { 9, "PID" }, { 10, "IDS" }, { 11, "ACL" });

static void show_option(struct view *v, const struct record *r);

/* All lines of an option come from its type: they depend on each other. */
static const struct field F[N] = {
	[TOTAL] = UINT(0, .name = "options_length", .snoop = "Options: ({} bytes)"),
	[OPTION] = GROUP(.name = "options"),
	[TYPE] = UINT(1, .name = "type", .names = &types, .show = show_option),
	[LEN] = UINT(1, .name = "length"),
	[POINTER] = UINT(1, .name = "pointer"),
	[ADDRESS] = IP4(.name = "addresses", .many = true),
	[OVERFLOW] = BITS(1, 0xf0, .name = "overflow"),
	[TS_FLAG] = BITS(1, 0x0f, .name = "flag"),
	[TS_VALUE] = UINT(4, .name = "timestamps", .many = true),
	[STREAM] = UINT(2, .name = "stream_id"),
	[CLASSIFICATION] =
		UINT(1, .name = "classification", .hex = true, .names = &classifications),
	[AUTHORITY] = UINT(1, .name = "protection_authority", .hex = true, .many = true),
	[DOI] = UINT(4, .name = "domain_of_interpretation"),
	[TAG] = GROUP(.name = "tags"),
	[TAG_TYPE] = UINT(1, .name = "type"),
	[TAG_LEN] = UINT(1, .name = "length"),
	[LEVEL] = UINT(1, .name = "sensitivity_level", .hex = true),
	[CATEGORIES] = BYTES(.name = "categories"),
	[GENERATION] = UINT(3, .name = "generation", .hex = true),
	[MASK] = UINT(2, .name = "mask", .hex = true),
	[ATTRIBUTE] = GROUP(.name = "attributes"),
	[ATTRIBUTE_BIT] = UINT(0, .name = "attribute", .names = &attributes),
	[TOKEN] = UINT(4, .name = "token", .hex = true),
	[DATA] = BYTES(.name = "data"),
	[OVERRUN] = UINT(0, .name = "overrun"),
	[NO_OPTIONS] = NOTE("No options"),
};

const struct field_table ip_option_fields = { F, N };

/* ---- decoding ---- */

static void route(struct dis *d)
{
	d_get(d, &F[POINTER]);
	while (d_left(d) >= 4)
		d_get(d, &F[ADDRESS]);
}

/* RFC 791: flag 0 stamps only, 1 and 3 each behind its address. */
static void timestamps(struct dis *d)
{
	d_get(d, &F[POINTER]);
	uint64_t flags = d_peek(d, 0, 1);
	d_skip(d, 1);
	d_bits(d, &F[OVERFLOW], &F[TS_FLAG], flags);
	bool addressed = flags & 0x0f;
	while (d_left(d) >= (addressed ? 8 : 4)) {
		if (addressed)
			d_get(d, &F[ADDRESS]);
		d_get(d, &F[TS_VALUE]);
	}
}

static void ripso(struct dis *d)
{
	uint64_t more = d_get(d, &F[CLASSIFICATION]) | 1;
	while ((more & 1) && d_left(d))
		more = d_get(d, &F[AUTHORITY]);
}

/* FIPS 188 tag type 1: an alignment byte, a level and a bit map. */
static void tag_bitmap(struct dis *d)
{
	uint32_t len = (uint32_t)d_get(d, &F[TAG_LEN]);
	d_skip(d, 1);
	d_get(d, &F[LEVEL]);
	if (len > TAG_MIN)
		d_bytes(d, &F[CATEGORIES], min_u32(len - TAG_MIN, d_left(d)));
}

static void tag_maxsix(struct dis *d)
{
	d_get(d, &F[TAG_LEN]);
	d_get(d, &F[GENERATION]);
	uint64_t mask = d_get(d, &F[MASK]);
	uint32_t n = 0;
	for (uint32_t bit = 0; bit < 16 && n < MAXSIX_TOKENS && d_left(d) >= 4; bit++) {
		if (!(mask >> bit & 1))
			continue;
		d_open(d, &F[ATTRIBUTE]);
		d_set(d, &F[ATTRIBUTE_BIT], bit);
		d_get(d, &F[TOKEN]);
		d_close(d);
		n++;
	}
}

static void cipso(struct dis *d)
{
	d_get(d, &F[DOI]);
	bool known = true;
	while (known && d_left(d) >= TAG_MIN) {
		d_open(d, &F[TAG]);
		uint64_t type = d_get(d, &F[TAG_TYPE]);
		if (type == TAG_BITMAP)
			tag_bitmap(d);
		else if (type == TAG_MAXSIX)
			tag_maxsix(d);
		else
			known = false;
		d_close(d);
	}
}

/* What follows type and length; the cursor ends with the option. */
static void body(struct dis *d, uint32_t type, uint32_t len)
{
	switch (type) {
	case RECORD_ROUTE:
	case LOOSE_ROUTE:
	case STRICT_ROUTE:
		route(d);
		break;
	case TIMESTAMP:
		timestamps(d);
		break;
	case STREAM_ID:
		d_get(d, &F[STREAM]);
		break;
	case RIPSO:
		if (len >= RIPSO_MIN)
			ripso(d);
		break;
	case CIPSO:
		if (len >= CIPSO_MIN && len <= CIPSO_MAX)
			cipso(d);
		break;
	default:
		if (d_left(d))
			d_rest(d, &F[DATA]);
	}
}

/* One option. Returns false if none can follow. */
static bool option(struct dis *d)
{
	uint32_t start = d_pos(d), left = d_left(d);
	uint32_t type = (uint32_t)d_get(d, &F[TYPE]);
	if (type == EOL)
		return false;
	if (type == NOP)
		return true;
	uint32_t len = left > 1 ? (uint32_t)d_get(d, &F[LEN]) : 0;
	if (len > left)
		d_set(d, &F[OVERRUN], 1);
	struct cursor whole = d_cursor(d);
	d_limit(d, len > 2 ? min_u32(len, left) - 2 : 0);
	body(d, type, len);
	d_resume(d, &whole);
	if (len == 0 || len > left)
		return false;
	d_seek(d, start + len);
	return true;
}

void ip_options(struct dis *d)
{
	if (d_brief(d))
		return;
	if (!d_left(d)) {
		d_note(d, &F[NO_OPTIONS]);
		return;
	}
	d_set(d, &F[TOTAL], d_left(d));
	bool more = true;
	while (more && d_left(d)) {
		d_open(d, &F[OPTION]);
		more = option(d);
		d_close(d);
	}
}

/* ---- text ---- */

static uint64_t number(struct view *v, const struct record *r, const struct field *f)
{
	const struct record *found = v_ahead(v, r, f);
	if (!found)
		return 0;
	return found->kind == REC_VALUE ? found->v.u : rec_part(found, f);
}

static void show_route(struct view *v, const struct record *r)
{
	uint64_t pointer = number(v, r, &F[POINTER]);
	v_begin(v);
	out_f(v->o, "    Pointer = %u", (unsigned)pointer);
	v_end(v);
	uint64_t at = 4; /* the pointer counts from 1, type, length and itself included */
	const struct record *address = v_ahead(v, r, &F[ADDRESS]);
	for (; address; address = v_after(v, address, &F[ADDRESS])) {
		static const uint8_t none[4];
		v_begin(v);
		out_s(v->o, "      ");
		if (memcmp(address->v.p, none, 4) == 0)
			out_c(v->o, '-');
		else
			v_name(v, ADDR_IP4, address->v.p);
		if (at == pointer)
			out_s(v->o, "  <-- (current)");
		v_end(v);
		at += 4;
	}
}

static void put_authorities(struct view *v, const struct record *r)
{
	static const struct name bits[] = { { 0x80, "GENSER" },	   { 0x40, "SIOP-ESI" },
					    { 0x20, "SCI" },	   { 0x10, "NSA" },
					    { 0x08, "DOE" },	   { 0x04, "UNASSIGNED" },
					    { 0x02, "UNASSIGNED" } };
	bool any = false;
	for (; r; r = v_after(v, r, &F[AUTHORITY])) {
		for (size_t i = 0; i < ARRAY_LEN(bits); i++) {
			if (!(r->v.u & bits[i].value))
				continue;
			out_f(v->o, "%s%s (0x%02x)", any ? ", " : "", bits[i].word,
			      (unsigned)bits[i].value);
			any = true;
		}
	}
	if (!any)
		out_s(v->o, "None");
}

/* The prefix of the block stays for the rest of the IP header: so does the original. */
static void show_ripso(struct view *v, const struct record *r)
{
	v_header(v, "RIPSO:  ", "Revised IP Security Option");
	v_line(v, "");
	v_begin(v);
	out_f(v->o, "Type = Basic Security Option (%u), Length = %u", (unsigned)r->v.u,
	      (unsigned)number(v, r, &F[LEN]));
	v_end(v);
	uint64_t classification = number(v, r, &F[CLASSIFICATION]);
	v_begin(v);
	out_s(v->o, "Classification = ");
	v_names(v, &classifications, classification);
	out_f(v->o, " (0x%02x)", (unsigned)classification);
	v_end(v);
	v_begin(v);
	out_s(v->o, "Protection Authority = ");
	put_authorities(v, v_ahead(v, r, &F[AUTHORITY]));
	v_end(v);
}

static void show_bitmap(struct view *v, const struct record *tag)
{
	v_begin(v);
	out_f(v->o, "Tag Type = %u, Tag Length = %u", (unsigned)tag->v.u,
	      (unsigned)number(v, tag, &F[TAG_LEN]));
	v_end(v);
	v_begin(v);
	out_f(v->o, "Sensitivity Level = 0x%02x", (unsigned)number(v, tag, &F[LEVEL]));
	v_end(v);
	const struct record *categories = v_ahead(v, tag, &F[CATEGORIES]);
	v_line(v, categories ? "Categories = " : "Categories = None");
	if (!categories)
		return;
	v_begin(v);
	out_c(v->o, '\t');
	out_hex(v->o, categories->v.p, categories->n, false);
	v_end(v);
}

static void show_maxsix(struct view *v, const struct record *tag)
{
	v_line(v, "Tag Type = 3 (MAXSIX)");
	v_begin(v);
	out_f(v->o, "Generation = 0x%06x, Mask = 0x%04x", (unsigned)number(v, tag, &F[GENERATION]),
	      (unsigned)number(v, tag, &F[MASK]));
	v_end(v);
	const struct record *end = v->p->records + v->p->n_records;
	for (const struct record *q = tag; q < end && q->depth >= tag->depth; q++) {
		if (q->f != &F[ATTRIBUTE_BIT])
			continue;
		v_begin(v);
		out_s(v->o, "Attribute = ");
		v_names(v, &attributes, q->v.u);
		out_f(v->o, ", Token = 0x%08x", (unsigned)number(v, q, &F[TOKEN]));
		v_end(v);
	}
}

static void show_tag(struct view *v, const struct record *tag, unsigned count)
{
	v_begin(v);
	out_f(v->o, "----- Tag# %u -----", count);
	v_end(v);
	if (tag->v.u == TAG_BITMAP) {
		show_bitmap(v, tag);
	} else if (tag->v.u == TAG_MAXSIX) {
		show_maxsix(v, tag);
	} else {
		v_begin(v);
		out_f(v->o, "Unknown Tag Type %u", (unsigned)tag->v.u);
		v_end(v);
	}
}

/* A block inside the block: "IP:   CIPSO:  ". */
static void show_cipso(struct view *v, const struct record *r)
{
	char nest[sizeof(v->nest)], prefix[sizeof(v->prefix)];
	memcpy(nest, v->nest, sizeof(nest));
	memcpy(prefix, v->prefix, sizeof(prefix));
	memcpy(v->nest, prefix, sizeof(prefix));
	v_header(v, "CIPSO:  ", "Common IP Security Option");
	v_line(v, "");
	v_begin(v);
	out_f(v->o, "Type = CIPSO (%u), Length = %u", (unsigned)r->v.u,
	      (unsigned)number(v, r, &F[LEN]));
	v_end(v);
	v_begin(v);
	out_f(v->o, "Domain of Interpretation = %u", (unsigned)number(v, r, &F[DOI]));
	v_end(v);
	unsigned count = 0;
	const struct record *end = v->p->records + v->p->n_records;
	for (const struct record *q = r; q < end && q->depth >= r->depth; q++)
		if (q->f == &F[TAG_TYPE])
			show_tag(v, q, ++count);
	v_line(v, "");
	memcpy(v->nest, nest, sizeof(nest));
	memcpy(v->prefix, prefix, sizeof(prefix));
}

/* "  - Record route (7 bytes?)" */
static void show_head(struct view *v, const struct record *r, uint64_t len)
{
	const char *name = names_word(&types, r->v.u);
	const char *comma = r->v.u == STRICT_ROUTE ? "," : "";
	const char *mark = v_ahead(v, r, &F[OVERRUN]) ? "?" : "";
	v_begin(v);
	if (name) {
		out_f(v->o, "  - %s%s (%u bytes%s)", name, comma, (unsigned)len, mark);
	} else {
		out_f(v->o, "  - Option %u (unknown - %u bytes%s) ", (unsigned)r->v.u,
		      (unsigned)len, mark);
		const struct record *data = v_ahead(v, r, &F[DATA]);
		if (data)
			out_hex(v->o, data->v.p, data->n, true);
	}
	v_end(v);
}

static void show_option(struct view *v, const struct record *r)
{
	if (r->v.u <= NOP) {
		v_begin(v);
		v_template(v, "  - {:=}", r, r->f);
		v_end(v);
		return;
	}
	uint64_t len = number(v, r, &F[LEN]);
	bool routes = r->v.u == RECORD_ROUTE || r->v.u == LOOSE_ROUTE || r->v.u == STRICT_ROUTE;
	if (len || routes)
		show_head(v, r, len);
	if (!len)
		v_line(v, "  - Incomplete option len 0");
	else if (routes)
		show_route(v, r);
	else if (r->v.u == RIPSO && v_ahead(v, r, &F[CLASSIFICATION]))
		show_ripso(v, r);
	else if (r->v.u == CIPSO && v_ahead(v, r, &F[DOI]))
		show_cipso(v, r);
}
