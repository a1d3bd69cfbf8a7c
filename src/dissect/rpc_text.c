/* Text that the blocks and lines of ONC RPC programs share. */
#include "dissect/rpc_text.h"

enum { TEXT_SHOWN = 60, HEX_SHOWN = 512, HEX_BEGIN = 507, HANDLE_ROW = 32, YEAR_S = 31536000 };

static const struct name truth[] = { { 0, "False" } };
const struct names rpc_truth = { truth, ARRAY_LEN(truth), "True" };

uint64_t rpc_number(const struct record *r, const struct field *f)
{
	if (!r || !rec_has(r, f))
		return 0;
	return r->kind == REC_VALUE ? r->v.u : rec_part(r, f);
}

void rpc_show_text(struct view *v, const struct record *r)
{
	uint32_t n = min_u32(r->n, TEXT_SHOWN);
	while (n < r->n && n > 0 && (r->v.p[n] & 0xc0) == 0x80)
		n--; /* not in the middle of a character */
	v_begin(v);
	out_s(v->o, v->f->snoop);
	out_text(v->o, r->v.p, n);
	if (r->n >= TEXT_SHOWN)
		out_s(v->o, "...");
	v_end(v);
}

uint16_t rpc_handle_hash(struct span handle)
{
	uint32_t hash = 0;
	for (uint32_t i = 0; i < handle.n; i++)
		hash ^= i % 2 ? handle.p[i] : (uint32_t)handle.p[i] << 8;
	return (uint16_t)hash;
}

void rpc_show_handle(struct view *v, const struct record *r)
{
	struct span handle = { r->v.p, r->n };
	v_begin(v);
	out_s(v->o, "File handle = [");
	out_X(v->o, rpc_handle_hash(handle), 4);
	out_c(v->o, ']');
	v_end(v);
	for (uint32_t i = 0; i < handle.n; i += HANDLE_ROW) {
		v_begin(v);
		out_c(v->o, ' ');
		out_hex(v->o, handle.p + i, min_u32(HANDLE_ROW, handle.n - i), true);
		v_end(v);
	}
}

void rpc_put_hex(struct out *o, struct span s)
{
	out_hex(o, s.p, s.n > HEX_SHOWN ? HEX_BEGIN : s.n, true);
	if (s.n > HEX_SHOWN)
		out_s(o, "<Too Long>");
}

void rpc_show_hex(struct view *v, const struct record *r)
{
	v_begin(v);
	out_s(v->o, v->f->snoop);
	out_c(v->o, '[');
	rpc_put_hex(v->o, (struct span){ r->v.p, r->n });
	out_c(v->o, ']');
	v_end(v);
}

void rpc_show_time(struct view *v, const struct record *r)
{
	v_begin(v);
	out_s(v->o, v->f->snoop);
	rpc_put_time(v->o, (uint32_t)rpc_number(r, v->f));
	v_end(v);
}

void rpc_put_handle(struct view *v, const struct field *f)
{
	out_s(v->o, " FH=");
	out_X(v->o, rpc_handle_hash(v_span(v, f)), 4);
}

void rpc_put_procedure(struct view *v, uint64_t procedure, const char *const *titles, uint32_t n)
{
	v_begin(v);
	out_f(v->o, "Proc = %u (%s)", (unsigned)procedure, procedure < n ? titles[procedure] : "?");
	v_end(v);
}

void rpc_put_text(struct view *v, const struct field *f)
{
	struct span s = v_span(v, f);
	out_text(v->o, s.p, s.n);
}

/* ---- times ---- */

void rpc_put_date(struct out *o, uint32_t sec)
{
	static const char months[12][4] = { "Jan", "Feb", "Mar", "Apr", "May", "Jun",
					    "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
	struct wallclock w;
	wallclock_utc((int64_t)(int32_t)sec * NS_PER_S, &w);
	out_f(o, "%02u-%s-%02d %02u:%02u:%02u", w.day, months[w.month - 1], w.year % 100, w.hour,
	      w.minute, w.second);
}

void rpc_put_time(struct out *o, uint32_t sec)
{
	int32_t s = (int32_t)sec;
	if (s == -1)
		out_s(o, "-1 ");
	else if (s < YEAR_S)
		out_d(o, s);
	else
		rpc_put_date(o, sec);
}

/* digits: of the fraction behind a date; small times are shown with 6 in any case. */
static void put_fraction(struct out *o, uint32_t sec, uint32_t fraction, int digits)
{
	int32_t s = (int32_t)sec;
	if (s == -1) {
		out_s(o, "-1 ");
	} else if (s < YEAR_S) {
		out_f(o, "%d.%06d", s, (int32_t)fraction);
	} else {
		rpc_put_date(o, sec);
		out_f(o, ".%0*d GMT", digits, (int32_t)fraction);
	}
}

void rpc_put_time_us(struct out *o, uint32_t sec, uint32_t usec)
{
	put_fraction(o, sec, usec, 6);
}

void rpc_put_time_ns(struct out *o, uint32_t sec, uint32_t nsec)
{
	put_fraction(o, sec, nsec, 9);
}

void rpc_put_retransmit(struct view *v, const struct field *flag)
{
	if (!v->l->fault && v_u(v, flag))
		out_s(v->o, " (retransmit)");
}
