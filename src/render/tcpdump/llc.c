/* 802.2 in the tcpdump style: frames that are shown by their service access points, and the ISO
 * protocols, which have one of their own. */
#include "render/tcpdump/style.h"

enum { UNNUMBERED = 3, SAP_ISO = 0xfe };

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
		put_macs(t, t->frame_src, " > ");
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

/* "iso-isis SRC > DST len=N" */
static void put_iso(struct td *t, const struct td_llc_frame *f)
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
	if (f->next == ISIS || !word)
		out_f(t->o, " len=%u", (unsigned)f->len);
	dump_rest(t, f->off);
}

void td_put_llc(struct td *t, const struct layer *l, struct td_llc_frame *f)
{
	const struct layer *inner = bind_inner(t->p, l);
	if (td_is(t, inner, "ipx"))
		td_layer(t, inner);
	else if (f->dsap == SAP_ISO && f->ssap == SAP_ISO && f->control == UNNUMBERED && f->len)
		put_iso(t, f);
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
