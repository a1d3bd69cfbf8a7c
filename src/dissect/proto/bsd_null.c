/* bsd_null - BSD loopback captures: an address family before the packet. LINKTYPE_NULL (in the byte
 * order of the system that captured) and LINKTYPE_LOOP (always big-endian). */
#include "dissect/dissect.h"
#include "dissect/link_text.h"

enum { TYPE_IP = 0x0800, TYPE_IPV6 = 0x86dd, LAST_FAMILY = 0xffff };

/* AF_INET is the same everywhere, AF_INET6 is not. */
NAMES(families, "Unknown", { 2, "IP" }, { 10, "IPv6" }, { 24, "IPv6" }, { 26, "IPv6" },
      { 28, "IPv6" }, { 30, "IPv6" });

enum { FAMILY, SWAPPED, N };

static void show_family(struct view *v, const struct record *r);

static const struct field F[N] = {
	[FAMILY] = UINT(4, .name = "family", .names = &families, .show = show_family),
	[SWAPPED] = UINT(0, .name = "little_endian"),
};

static bool is_loop(const struct view *v)
{
	return v->p->frame->link == LINK_LOOP;
}

static void show_family(struct view *v, const struct record *r)
{
	v_arrival(v);
	v_begin(v);
	v_template(v, "Address family = {} ({:=})", r, r->f);
	v_end(v);
}

static void null_head(struct view *v)
{
	v_header(v, is_loop(v) ? "LOOP:  " : "NULL:  ", "BSD Loopback Header");
	v_line(v, "");
}

static bool null_line(struct view *v)
{
	out_s(v->o, is_loop(v) ? "LOOP" : "NULL");
	v_template(v, " Family={family} ({family:=})", NULL, NULL);
	out_f(v->o, ", size=%u bytes", v->l->len);
	return true;
}

static void null_decode(struct dis *d)
{
	/* Families are small numbers: the order in which this one is small is the writer's. */
	bool little = d_frame(d)->link == LINK_NULL && d_peek(d, 0, 4) > LAST_FAMILY;
	uint64_t family = little ? d_get_le(d, &F[FAMILY]) : d_get(d, &F[FAMILY]);
	d_set(d, &F[SWAPPED], little);
	const char *word = names_word(&families, family);
	if (word && d_held(d))
		d_next(d, T_ETHERTYPE, family == 2 ? TYPE_IP : TYPE_IPV6, d_left(d));
}

const struct decoder decoder_bsd_null = {
	.name = "bsd_null",
	.title = "BSD loopback",
	.fields = F,
	.n_fields = N,
	.claims = { { T_LINK, LINK_NULL }, { T_LINK, LINK_LOOP } },
	.decode = null_decode,
	.snoop = { .head_fn = null_head, .line_fn = null_line, .tail = TAIL_OWN },
};
