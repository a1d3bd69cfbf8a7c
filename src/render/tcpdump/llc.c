/* 802.2 in the tcpdump style: frames that are shown by their service access points, and the ISO
 * protocols, which have one of their own. */
#include "render/tcpdump/style.h"

enum { UNNUMBERED = 3, SAP_SNAP = 0xaa, SAP_ISO = 0xfe };

static void dump_rest(struct td *t, uint32_t from)
{
	if (t->s->opts.dump != TCPDUMP_NO_DUMP || t->s->opts.quiet || t->dumped)
		return;
	t->dumped = true;
	td_dump(t, TCPDUMP_HEX, min_u32(from, t->p->frame->cap));
}

static void put_sap(struct td *t, uint64_t sap)
{
	NAMES(saps, NULL, { 0x00, "null" }, { 0x02, "802.1b-gsap" }, { 0x03, "802.1b-isap" },
	      { 0x06, "ip-sap" }, { 0x0e, "proway-nm" }, { 0x42, "802.1d" }, { 0x4e, "eia-rs511" },
	      { 0x7e, "x.25/llc2" }, { 0x8e, "proway" }, { 0xfe, "iso-clns" }, { 0xff, "global" });
	const char *word = t->s->opts.numeric ? NULL : names_word(&saps, sap);
	if (word)
		out_s(t->o, word);
	else
		out_f(t->o, "sap %02x", (unsigned)sap);
}

static char llc_letter(const struct td_llc_frame *f, bool final)
{
	static const char letters[2][2] = { { 'C', 'R' }, { 'P', 'F' } };
	return letters[final][f->ssap & 1];
}

static void put_control(struct td *t, struct td_llc_frame *f)
{
	NAMES(commands, NULL, { 0x03, "ui" }, { 0xe3, "test" }, { 0xaf, "xid" }, { 0x63, "ua" },
	      { 0x43, "disc" }, { 0x0f, "dm" }, { 0x6f, "sabme" }, { 0x87, "frmr" });
	static const char *const supervisory[] = { "rr", "rej", "rnr", "03" };
	if ((f->control & 3) == 3) {
		const char *word = names_word(&commands, f->control & 0xefu);
		if (word)
			out_s(t->o, word);
		else
			out_f(t->o, "%02x", f->control & 0xefu);
		out_c(t->o, '/');
		out_c(t->o, llc_letter(f, f->control & 0x10));
		return;
	}
	f->len -= min_u32(f->len, 1);
	f->off++;
	char letter = llc_letter(f, f->next & 1);
	if (f->control & 1)
		out_f(t->o, "%s (r=%u,%c)", supervisory[f->control >> 2 & 3], f->next >> 1, letter);
	else
		out_f(t->o, "I (s=%u,r=%u,%c)", f->control >> 1, f->next >> 1, letter);
}

static void put_macs(struct td *t, const uint8_t *mac, const char *behind)
{
	if (t->s->opts.link_header || !mac)
		return;
	td_mac(t, mac, 6);
	out_s(t->o, behind);
}

static void put_frame(struct td *t, struct td_llc_frame *f)
{
	uint8_t ssap = f->ssap & 0xfe;
	if (ssap == f->dsap) {
		put_macs(t, t->frame_src, t->frame_dst ? " > " : " ");
		put_macs(t, t->frame_dst, " ");
		put_sap(t, f->dsap);
	} else {
		put_macs(t, t->frame_src, " ");
		put_sap(t, ssap);
		out_s(t->o, " > ");
		put_macs(t, t->frame_dst, " ");
		put_sap(t, f->dsap);
	}
	out_c(t->o, ' ');
	put_control(t, f);
	out_f(t->o, " len=%u", (unsigned)f->len);
	dump_rest(t, f->off);
}

/* ---- ISO ---- */

static void put_nsap(struct td *t, struct span nsap)
{
	out_s(t->o, " /");
	out_hex(t->o, nsap.p, nsap.n, false);
}

/* " > IS": by its address, or that of its card. */
static void put_better(struct td *t, const struct scope *s)
{
	struct span router = td_span(t, s, B_esis_router);
	struct span card = td_span(t, s, B_esis_subnetwork_address);
	out_s(t->o, " >");
	if (router.n) {
		put_nsap(t, router);
	} else if (card.n) {
		out_c(t->o, ' ');
		td_mac(t, card.p, card.n);
	}
}

static void put_esis_options(struct td *t, const struct scope *s)
{
	struct scope option = { 0 };
	while (scope_each(s, &t->b[B_esis_options], &option)) {
		struct span value = td_span(t, &option, B_esis_value);
		if (td_has(t, &option, B_esis_configuration_time_s)) {
			out_f(t->o, " tmo=%u",
			      (unsigned)td_u(t, &option, B_esis_configuration_time_s));
			continue;
		}
		if (!td_has(t, &option, B_esis_value))
			break;
		out_f(t->o, " %u:<", (unsigned)td_u(t, &option, B_esis_code));
		for (uint32_t i = 0; i < value.n; i++)
			out_f(t->o, i ? " %02x" : "%02x", value.p[i]);
		out_c(t->o, '>');
	}
}

/* " esh /4900..." What is not understood is dumped: false. */
static bool put_esis(struct td *t, const struct layer *l)
{
	NAMES(types, " type ", { 2, " esh" }, { 4, " ish" }, { 6, " redirect" });
	enum { SYSTEM_HELLO = 4, REDIRECT = 6, HEADER = 9 };
	struct scope s = td_scope(t, l);
	uint32_t n = (uint32_t)td_u(t, &s, B_esis_header_length);
	uint64_t type = td_u(t, &s, B_esis_type);
	if (!td_has(t, &s, B_esis_checksum)) {
		out_s(t->o, "[|esis]");
		return true;
	}
	if (n > l->len) {
		out_f(t->o, " LI(%u) > PDU size (%u)!", (unsigned)n, (unsigned)l->len);
		return false;
	}
	td_word(t, &types, type);
	if (t->s->opts.verbose && td_has(t, &s, B_esis_checksum_wanted)) {
		out_f(t->o, " bad cksum (got %04x want %04x)",
		      (unsigned)td_u(t, &s, B_esis_checksum),
		      (unsigned)td_u(t, &s, B_esis_checksum_wanted));
		return false;
	}
	struct value v = scope_find(&s, &t->b[B_esis_addresses]);
	for (bool more = v.r; more; more = scope_next(&s, &t->b[B_esis_addresses], &v))
		put_nsap(t, value_span(v));
	if (type == REDIRECT && td_has(t, &s, B_esis_router))
		put_better(t, &s);
	else if (type == SYSTEM_HELLO && td_has(t, &s, B_esis_router))
		put_nsap(t, td_span(t, &s, B_esis_router));
	if (t->s->opts.verbose)
		put_esis_options(t, &s);
	if (td_cut(l))
		out_s(t->o, "[|esis]");
	return names_word(&types, type) && n >= HEADER;
}

/* "iso-isis SRC > DST len=N" */
static void put_iso(struct td *t, const struct td_llc_frame *f, const struct layer *inner)
{
	NAMES(protocols, NULL, { 0x00, "nullns" }, { 0x81, "clns" }, { 0x82, "esis" },
	      { 0x83, "isis" });
	enum { ISIS = 0x83 };
	const char *word = names_word(&protocols, f->next);
	out_s(t->o, "iso-");
	if (word)
		out_s(t->o, word);
	else
		out_f(t->o, "#%02x", f->next);
	if (!t->s->opts.link_header && t->frame_src && f->next) {
		out_c(t->o, ' ');
		td_mac(t, t->frame_src, 6);
		out_s(t->o, " > ");
		td_mac(t, t->frame_dst, 6);
	}
	if (td_is(t, inner, "esis") && put_esis(t, inner))
		return;
	if (f->next == ISIS || !word)
		out_f(t->o, " len=%u", (unsigned)f->len);
	dump_rest(t, f->off);
}

void td_put_llc(struct td *t, const struct layer *l, struct td_llc_frame *f)
{
	const struct layer *inner = bind_inner(t->p, l);
	if (td_is(t, inner, "ipx"))
		td_layer(t, inner);
	else if (f->dsap == SAP_SNAP && f->ssap == SAP_SNAP && f->control == UNNUMBERED)
		out_s(t->o, "[|llc-snap]"); /* without its type */
	else if (f->dsap == SAP_ISO && f->ssap == SAP_ISO && f->control == UNNUMBERED && f->len)
		put_iso(t, f, inner);
	else
		put_frame(t, f);
}

void td_put_snap(struct td *t, struct span oui, uint64_t type)
{
	if (!t->s->opts.verbose || oui.n < 3)
		return;
	out_f(t->o, "snap %x:%x:%x:%x:%x ", oui.p[0], oui.p[1], oui.p[2], (unsigned)type >> 8,
	      (unsigned)type & 0xff);
}
