/* TFTP and NTP in the tcpdump style. */
#include <assert.h>

#include "render/tcpdump/style.h"

void td_tftp(struct td *t, const struct layer *l)
{
	enum { RRQ = 1, WRQ, DAT, ACK, ERR };
	NAMES(errors, "tftp-err-#", { 0, "EUNDEF" }, { 1, "ENOTFOUND" }, { 2, "EACCESS" },
	      { 3, "ENOSPACE" }, { 4, "EBADOP" }, { 5, "EBADID" }, { 6, "EEXISTS" },
	      { 7, "ENOUSER" });
	struct scope s = td_scope(t, l);
	uint64_t op = td_u(t, &s, B_tftp_opcode);
	bool held = td_has(t, &s, B_tftp_opcode);
	out_c(t->o, ' ');
	out_u(t->o, l->len);
	switch (op) {
	case RRQ:
	case WRQ:
		out_s(t->o, op == RRQ ? " RRQ" : " WRQ");
		held = td_has(t, &s, B_tftp_file);
		if (held) {
			out_c(t->o, ' ');
			td_quoted(t, td_span(t, &s, B_tftp_file));
		}
		break;
	case DAT:
	case ACK: {
		uint32_t block = op == DAT ? B_tftp_block : B_tftp_acknowledged;
		out_s(t->o, op == DAT ? " DATA" : " ACK");
		held = td_has(t, &s, block);
		if (held)
			out_f(t->o, " block %u", (unsigned)td_u(t, &s, block));
		break;
	}
	case ERR:
		out_s(t->o, " ERROR");
		held = td_has(t, &s, B_tftp_message);
		if (td_has(t, &s, B_tftp_error)) {
			out_c(t->o, ' ');
			td_word(t, &errors, td_u(t, &s, B_tftp_error));
		}
		if (held) {
			out_c(t->o, ' ');
			td_quoted(t, td_span(t, &s, B_tftp_message));
		}
		break;
	default:
		if (held)
			out_f(t->o, " tftp-#%u", (unsigned)op);
	}
	if (!held)
		out_s(t->o, " [|tftp]");
}

/* ---- NTP ---- */

/* A number of 1/65536 seconds, with six digits. */
static void put_short(struct td *t, const char *label, uint64_t v)
{
	out_f(t->o, "%s%d.%06u", label, (int)(int16_t)(v >> 16),
	      (unsigned)((v & 0xffff) * 1000000 >> 16));
}

static uint64_t stamp(const struct td *t, const struct scope *s, uint32_t seconds)
{
	return td_u(t, s, seconds) << 32 | td_u(t, s, seconds + 1);
}

static void put_stamp(struct td *t, uint64_t stamp)
{
	out_f(t->o, "%u.%09u", (unsigned)(stamp >> 32),
	      (unsigned)((stamp & UINT32_MAX) * NS_PER_S >> 32));
}

/* The difference to the originate time: "+1.000000000". */
static void put_offset(struct td *t, const char *label, uint64_t from, uint64_t to)
{
	out_s(t->o, label);
	if (!from) { /* there is nothing to differ from */
		put_stamp(t, to);
		return;
	}
	out_c(t->o, to < from ? '-' : '+');
	put_stamp(t, to < from ? from - to : to - from);
}

static void put_details(struct td *t, const struct scope *s)
{
	uint64_t stratum = td_u(t, s, B_ntp_stratum);
	struct span reference = td_span(t, s, B_ntp_reference_id);
	uint64_t originate = stamp(t, s, B_ntp_originate_seconds);
	put_short(t, " dist ", td_u(t, s, B_ntp_root_delay_65536ths));
	put_short(t, " disp ", td_u(t, s, B_ntp_root_dispersion_65536ths));
	out_s(t->o, " ref ");
	if (stratum == 0)
		out_s(t->o, "(unspec)");
	else if (stratum == 1)
		out_text(t->o, reference.p, reference.n);
	else
		td_ip4(t, reference);
	out_c(t->o, '@');
	put_stamp(t, stamp(t, s, B_ntp_reference_seconds));
	out_s(t->o, " orig ");
	put_stamp(t, originate);
	put_offset(t, " rec ", originate, stamp(t, s, B_ntp_receive_seconds));
	put_offset(t, " xmt ", originate, stamp(t, s, B_ntp_transmit_seconds));
}

void td_ntp(struct td *t, const struct layer *l)
{
	enum { LENGTH = 48, ADD = 1, TAKE_AWAY = 2 };
	NAMES(modes, "", { 0, "unspec" }, { 1, "sym_act" }, { 2, "sym_pas" }, { 3, "client" },
	      { 4, "server" }, { 5, "bcast" }, { 6, "res1" }, { 7, "res2" });
	static_assert(B_ntp_transmit_fraction == B_ntp_transmit_seconds + 1,
		      "fractions stand behind their seconds");
	struct scope s = td_scope(t, l);
	if (!td_has(t, &s, B_ntp_mode)) {
		out_s(t->o, " [|ntp]");
		return;
	}
	uint64_t leap = td_u(t, &s, B_ntp_leap);
	out_f(t->o, " v%u", (unsigned)td_u(t, &s, B_ntp_version));
	out_s(t->o, leap == ADD ? " +1s" : leap == TAKE_AWAY ? " -1s" : "");
	out_c(t->o, ' ');
	td_word(t, &modes, td_u(t, &s, B_ntp_mode));
	if (td_has(t, &s, B_ntp_stratum)) {
		out_f(t->o, " strat %u poll %u prec %d", (unsigned)td_u(t, &s, B_ntp_stratum),
		      (unsigned)td_u(t, &s, B_ntp_poll), (int)scope_d(&s, &t->b[B_ntp_precision]));
		if (t->s->opts.verbose && td_has(t, &s, B_ntp_transmit_seconds))
			put_details(t, &s);
		else if (t->s->opts.verbose)
			out_s(t->o, " [|ntp]");
	}
	if (l->len != LENGTH)
		out_f(t->o, " [len=%u]", (unsigned)l->len);
}
