/* Mobile IP extensions of ICMP router advertisements. RFC 5944 section 2.1, RFC 4721. */
#include "dissect/mip_advert.h"

#include "dissect/view.h"

enum { PADDING = 0, AGENT = 16, PREFIXES = 19, CHALLENGE_EXT = 24, NAI_EXT = 25 };

enum {
	EXTENSION,
	TYPE,
	LENGTH,
	SEQUENCE,
	LIFETIME,
	REGISTRATION,
	BUSY,
	HOME_AGENT,
	FOREIGN_AGENT,
	MINIMAL,
	GRE,
	COMPRESSION,
	TUNNELING,
	RESERVED,
	ADDRESS,
	PREFIX,
	CHALLENGE,
	NAI,
	PAYLOAD,
	TITLE,
	BLANK,
	N
};

NAMES(types, "Unrecognized Extension", { PADDING, "Padding" },
      { AGENT, "Mobility Agent Extension" }, { PREFIXES, "Prefix Lengths" },
      { CHALLENGE_EXT, "Foreign Agent Challenge" }, { NAI_EXT, "Foreign Agent NAI" });

static void show_title(struct view *v, const struct record *r);
static void show_indexed(struct view *v, const struct record *r);
static void show_bytes(struct view *v, const struct record *r);

/* The flag lines have no indent. */
#define LINE_FLAG(mask_, on_, off_, ...)                                                           \
	PLAIN_FLAG(1, mask_, .on = (on_), .off = (off_), .snoop = "", __VA_ARGS__)

static const struct field F[N] = {
	[EXTENSION] = GROUP(.name = "extensions"),
	[TYPE] = UINT(1, .name = "type", .names = &types,
		      .snoop = "Extension header type = {}  ({:=})"),
	[LENGTH] = UINT(1, .name = "length", .snoop = "Length = {}"),
	[SEQUENCE] = UINT(2, .name = "sequence", .snoop = "Sequence number = {}"),
	[LIFETIME] = UINT(2, .name = "registration_lifetime_s",
			  .snoop = "Registration lifetime = {} seconds"),
	[REGISTRATION] =
		LINE_FLAG(0x80, "registration required through FA",
			  "registration not required through FA", .name = "registration_required"),
	[BUSY] = LINE_FLAG(0x40, "FA busy", "FA not busy", .name = "busy"),
	[HOME_AGENT] = LINE_FLAG(0x20, "node is HA", "node not HA", .name = "home_agent"),
	[FOREIGN_AGENT] = LINE_FLAG(0x10, "node is FA ", "node not FA ", .name = "foreign_agent"),
	[MINIMAL] = LINE_FLAG(0x08, "minimal encapsulation supported", "no minimal encapsulation",
			      .name = "minimal_encapsulation"),
	[GRE] = LINE_FLAG(0x04, " GRE encapsulation supported", "no GRE encapsulation",
			  .name = "gre"),
	[COMPRESSION] = LINE_FLAG(0x02, "VJ header compression", "no VJ header compression",
				  .name = "header_compression"),
	[TUNNELING] = LINE_FLAG(0x01, "reverse tunneling supported", "no reverse tunneling",
				.name = "reverse_tunneling"),
	[RESERVED] = UINT(1, .name = "reserved", .hex = true, .snoop = "Reserved Byte = 0x{:x}"),
	[ADDRESS] = IP4(.name = "care_of_addresses", .many = true, .show = show_indexed),
	[PREFIX] = UINT(1, .name = "prefix_lengths", .many = true, .show = show_indexed),
	[CHALLENGE] = BYTES(.name = "challenge", .show = show_bytes),
	[NAI] = TEXT(.name = "nai", .snoop = "Network Access Identifier = {}"),
	[PAYLOAD] = BYTES(.name = "data", .show = show_bytes),
	[TITLE] = NOTE(NULL, .show = show_title),
	[BLANK] = NOTE(""),
};

const struct field_table mip_advert_fields = { F, N };

/* ---- text ---- */

static void show_title(struct view *v, const struct record *r)
{
	(void)r;
	v_line(v, "-----  MIP Advertisement Extensions  -----");
}

static void show_indexed(struct view *v, const struct record *r)
{
	unsigned index = 0;
	for (const struct record *before = r; (--before)->f == r->f;)
		index++;
	v_begin(v);
	if (r->f == &F[ADDRESS]) {
		out_f(v->o, "Care of address-%u = ", index);
		v_template(v, "{}, {:n}", r, r->f);
	} else {
		out_f(v->o, "Prefix length of router address[%u] = %u bits", index,
		      (unsigned)r->v.u);
	}
	v_end(v);
}

static void show_bytes(struct view *v, const struct record *r)
{
	struct cursor bytes = cur_over(r->v.p, r->n, r->n);
	v_begin(v);
	out_s(v->o, r->f == &F[CHALLENGE] ? "Challenge = " : "Payload = ");
	while (cur_left(&bytes)) {
		out_c(v->o, ' ');
		out_x(v->o, cur_u8(&bytes), 2);
	}
	v_end(v);
}

void mip_advert_line(struct view *v)
{
	const struct record *end = v->p->records + v->p->n_records;
	for (const struct record *r = v->p->records + v->l->first; r < end; r++) {
		if (r->f != &F[TYPE])
			continue;
		out_s(v->o, ", (");
		v_names(v, &types, r->v.u);
		out_c(v->o, ')');
	}
}

/* ---- decoding ---- */

static void agent(struct dis *d)
{
	d_get(d, &F[SEQUENCE]);
	d_get(d, &F[LIFETIME]);
	uint64_t flags = d_peek(d, 0, 1);
	if (!d_need(d, 1))
		return;
	d_skip(d, 1);
	d_bits(d, &F[REGISTRATION], &F[TUNNELING], flags);
	d_get(d, &F[RESERVED]);
	while (d_left(d) >= 4)
		d_get(d, &F[ADDRESS]);
}

/* The cursor ends with the extension. */
static void body(struct dis *d, uint64_t type)
{
	switch (type) {
	case AGENT:
		agent(d);
		break;
	case PREFIXES:
		while (d_left(d))
			d_get(d, &F[PREFIX]);
		break;
	case CHALLENGE_EXT:
		d_rest(d, &F[CHALLENGE]);
		break;
	case NAI_EXT:
		d_rest(d, &F[NAI]);
		break;
	default:
		d_rest(d, &F[PAYLOAD]);
	}
}

static void extension(struct dis *d)
{
	uint64_t type = d_get(d, &F[TYPE]);
	if (type == PADDING || !d_need(d, 1))
		return;
	uint32_t n = (uint32_t)d_get(d, &F[LENGTH]);
	struct cursor whole = d_cursor(d);
	if (!d_brief(d)) {
		d_limit(d, n);
		body(d, type);
		d_note(d, &F[BLANK]);
	}
	d_resume(d, &whole);
	if (d_need(d, n))
		d_skip(d, n);
}

void mip_advert(struct dis *d)
{
	if (!d_left(d))
		return;
	d_note(d, &F[BLANK]);
	d_note(d, &F[TITLE]);
	d_note(d, &F[BLANK]);
	d_note(d, &F[BLANK]);
	while (d_left(d)) {
		d_open(d, &F[EXTENSION]);
		extension(d);
		d_close(d);
	}
}
