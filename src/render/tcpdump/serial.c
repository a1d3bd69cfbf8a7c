/* PPP, SLIP and GRE in the tcpdump style. */
#include "render/tcpdump/style.h"

enum { IF_SENT = 'O', IF_RECEIVED = 'I' };

/* The direction that the capture tells, or else the first byte of the header. */
static char direction(const struct td *t, uint64_t first)
{
	switch (t->p->frame->dir) {
	case DIR_IN:
		return IF_RECEIVED;
	case DIR_OUT:
		return IF_SENT;
	default:
		return first ? IF_SENT : IF_RECEIVED;
	}
}

/* ---- PPP ---- */

/* "O  104 03 0021: " */
static void ppp_header(struct td *t, const struct scope *s)
{
	out_f(t->o, "%c %4u %02x %04x: ", direction(t, td_u(t, s, B_ppp_address)),
	      (unsigned)t->p->frame->len, (unsigned)td_u(t, s, B_ppp_control),
	      (unsigned)td_u(t, s, B_ppp_protocol));
}

void td_ppp(struct td *t, const struct layer *l)
{
	struct scope s = td_scope(t, l);
	bool outermost = l == t->p->layers;
	bool shown = outermost && t->s->opts.link_header;
	if (!td_has(t, &s, B_ppp_protocol)) {
		out_s(t->o, "[|ppp]");
		return;
	}
	if (shown)
		ppp_header(t, &s);
	if (td_layer(t, bind_inner(t->p, l)))
		return;
	if (outermost && !shown)
		ppp_header(t, &s);
	else if (!outermost)
		out_f(t->o, "ppp-proto-0x%04x", (unsigned)td_u(t, &s, B_ppp_protocol));
	if (outermost)
		td_dump_unknown(t);
}

/* ---- SLIP ---- */

/* A change of a compressed header, if it has it. */
static void put_change(struct td *t, const struct scope *s, const char *label, uint32_t name)
{
	if (td_has(t, s, name))
		out_f(t->o, " %s%u", label, (unsigned)td_u(t, s, name));
}

/* "ctcp 3 W-512 A+1460 S+1460 I+1 1460 (7)": what has changed since the packet before. */
static void put_compressed(struct td *t, const struct scope *s)
{
	enum { SPECIAL = 0x0f, ECHO = 0x0b };
	uint64_t special = td_u(t, s, B_slip_changes) & SPECIAL;
	if (td_has(t, s, B_slip_connection))
		out_f(t->o, "ctcp %u", (unsigned)td_u(t, s, B_slip_connection));
	else
		out_s(t->o, "ctcp *");
	if (special == SPECIAL || special == ECHO)
		out_f(t->o, special == ECHO ? " *SA+%u" : " *S+%u",
		      (unsigned)td_u(t, s, B_slip_data_before));
	put_change(t, s, "U=", B_slip_urgent);
	if (td_has(t, s, B_slip_window_change)) {
		int window = (int)scope_d(s, &t->b[B_slip_window_change]);
		out_f(t->o, window >= 0 ? " W+%d" : " W%d", window);
	}
	put_change(t, s, "A+", B_slip_ack_change);
	put_change(t, s, "S+", B_slip_sequence_change);
	put_change(t, s, "I+", B_slip_id_change);
	out_f(t->o, " %u (%u): ", (unsigned)td_u(t, s, B_slip_data_length),
	      (unsigned)td_u(t, s, B_slip_compressed_header_length));
}

static void slip_header(struct td *t, const struct scope *s)
{
	enum { PLAIN = 4, UNCOMPRESSED = 7, COMPRESSED = 8 };
	uint64_t kind = td_u(t, s, B_slip_kind);
	out_f(t->o, "%c ", direction(t, td_u(t, s, B_slip_direction)));
	switch (kind) {
	case PLAIN:
		out_f(t->o, "ip %u: ", (unsigned)t->p->frame->len);
		break;
	case UNCOMPRESSED:
		out_f(t->o, "utcp %u: ", (unsigned)td_u(t, s, B_slip_connection));
		break;
	case COMPRESSED:
		put_compressed(t, s);
		break;
	default:
		out_f(t->o, "slip-%u!: ", (unsigned)kind);
	}
}

void td_slip(struct td *t, const struct layer *l)
{
	struct scope s = td_scope(t, l);
	if (!td_has(t, &s, B_slip_kind)) {
		out_s(t->o, "[|slip]");
		return;
	}
	if (t->s->opts.link_header)
		slip_header(t, &s);
	if (!td_layer(t, bind_inner(t->p, l)))
		out_s(t->o, "[|ip]");
}

/* ---- GRE ---- */

void td_gre(struct td *t, const struct layer *l)
{
	static const struct {
		uint32_t name;
		char letter;
	} flags[] = { { B_gre_checksum_present, 'C' },
		      { B_gre_routing_present, 'R' },
		      { B_gre_key_present, 'K' },
		      { B_gre_sequence_present, 'S' } };
	struct scope s = td_scope(t, l);
	if (!td_has(t, &s, B_gre_type)) {
		out_s(t->o, "[|gre]");
		return;
	}
	char before = '[';
	for (size_t i = 0; i < ARRAY_LEN(flags) && t->s->opts.verbose; i++) {
		if (!td_u(t, &s, flags[i].name))
			continue;
		if (before)
			out_c(t->o, before);
		out_c(t->o, flags[i].letter);
		before = '\0';
	}
	if (!before)
		out_s(t->o, "] ");
	if (td_cut(l))
		out_s(t->o, "[|gre]");
	else if (!td_layer(t, bind_inner(t->p, l)))
		out_f(t->o, "gre-proto-0x%04x", (unsigned)td_u(t, &s, B_gre_type));
}
