/* Link layers in the tcpdump style: what -e prints, and frames that are shown by their link header
 * because nothing else is known of them. */
#include "dissect/ip_protocols.h"
#include "render/tcpdump/style.h"

enum { ETHER_HEADER = 14, SLL_HEADER = 16, SLL2_HEADER = 20, NULL_HEADER = 4, LLC_HEADER = 3 };
enum { TYPE_VLAN = 0x8100, SNAP = 0xaa };

uint32_t td_link_header(const struct packet *p)
{
	switch (p->frame->link) {
	case LINK_ETHERNET:
		return min_u32(ETHER_HEADER, p->frame->cap);
	case LINK_LINUX_SLL:
		return min_u32(SLL_HEADER, p->frame->cap);
	case LINK_LINUX_SLL2:
		return min_u32(SLL2_HEADER, p->frame->cap);
	case LINK_NULL:
	case LINK_LOOP:
		return min_u32(NULL_HEADER, p->frame->cap);
	default:
		return 0;
	}
}

/* Who prints the payload. Returns false if nobody does. */
static bool put_inner(struct td *t, const struct layer *l)
{
	return td_layer(t, bind_inner(t->p, l));
}

/* ---- Ethernet ---- */

/* "SRC DST TYPE LEN: " */
static void ether_header(struct td *t, const struct scope *s)
{
	struct out *o = t->o;
	td_mac(t, t->frame_src, 6);
	out_c(o, ' ');
	td_mac(t, t->frame_dst, 6);
	out_c(o, ' ');
	if (!t->s->opts.quiet) {
		if (td_has(t, s, B_ether_tpid))
			td_ethertype(t, (uint16_t)td_u(t, s, B_ether_tpid));
		else if (td_has(t, s, B_ether_length))
			out_x(o, td_u(t, s, B_ether_length), 4);
		else
			td_ethertype(t, (uint16_t)td_u(t, s, B_ether_type));
		out_c(o, ' ');
	}
	out_u(o, t->p->frame->len);
	out_s(o, ": ");
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

/* What a frame says of itself above its service access points. */
struct llc_frame {
	uint8_t dsap, ssap, control, next;
	uint32_t len; /* behind the three bytes */
	uint32_t off; /* of the first byte behind them */
};

static char llc_letter(const struct llc_frame *f, bool final)
{
	static const char letters[2][2] = { { 'C', 'R' }, { 'P', 'F' } };
	return letters[final][f->ssap & 1];
}

static void put_control(struct td *t, struct llc_frame *f)
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

static void put_llc(struct td *t, struct llc_frame *f)
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
	if (t->s->opts.dump == TCPDUMP_NO_DUMP && !t->s->opts.quiet && !t->dumped) {
		t->dumped = true;
		td_dump(t, TCPDUMP_HEX, min_u32(f->off, t->p->frame->cap));
	}
}

static void put_snap(struct td *t, struct span oui, uint64_t type)
{
	if (!t->s->opts.verbose || oui.n < 3)
		return;
	out_f(t->o, "snap %x:%x:%x:%x:%x ", oui.p[0], oui.p[1], oui.p[2], (unsigned)type >> 8,
	      (unsigned)type & 0xff);
}

static void ether_llc(struct td *t, const struct layer *l, const struct scope *s, bool shown)
{
	if (td_has(t, s, B_ether_type)) {
		uint64_t type = td_u(t, s, B_ether_type);
		put_snap(t, td_span(t, s, B_ether_oui), type);
		if (put_inner(t, l))
			return;
		if (!shown)
			ether_header(t, s);
		out_s(t->o, "(LLC ");
		td_ethertype(t, (uint16_t)type);
		out_s(t->o, ") ");
		td_dump_unknown(t);
		return;
	}
	if (!td_has(t, s, B_ether_control)) {
		out_s(t->o, "[|llc]");
		return;
	}
	uint32_t len = (uint32_t)td_u(t, s, B_ether_length);
	uint32_t held = l->len > ETHER_HEADER ? l->len - ETHER_HEADER : 0;
	len = min_u32(len, held);
	struct llc_frame f = { .dsap = (uint8_t)td_u(t, s, B_ether_dsap),
			       .ssap = (uint8_t)td_u(t, s, B_ether_ssap),
			       .control = (uint8_t)td_u(t, s, B_ether_control),
			       .next = (uint8_t)td_u(t, s, B_ether_llc_next),
			       .len = len > LLC_HEADER ? len - LLC_HEADER : 0,
			       .off = ETHER_HEADER + LLC_HEADER };
	put_llc(t, &f);
}

/* A tag, in front of the packet's text. */
static void put_tag(struct td *t, uint64_t id, uint64_t priority)
{
	out_f(t->o, "vlan %u ", (unsigned)id);
	if (t->s->opts.verbose || priority)
		out_f(t->o, "p %u ", (unsigned)priority);
}

void td_ether(struct td *t, const struct layer *l)
{
	struct scope s = td_scope(t, l);
	if (!td_has(t, &s, B_ether_src)) {
		out_s(t->o, "[|ether]");
		return;
	}
	bool shown = t->s->opts.link_header;
	t->frame_src = td_span(t, &s, B_ether_src).p;
	t->frame_dst = td_span(t, &s, B_ether_dst).p;
	if (shown)
		ether_header(t, &s);
	if (td_has(t, &s, B_ether_vlan_id))
		put_tag(t, td_u(t, &s, B_ether_vlan_id), td_u(t, &s, B_ether_vlan_priority));
	if (td_has(t, &s, B_ether_length)) {
		ether_llc(t, l, &s, shown);
		return;
	}
	if (put_inner(t, l))
		return;
	if (td_u(t, &s, B_ether_type) == TD_TYPE_IP) {
		out_s(t->o, "[|ip]");
		return;
	}
	if (!shown)
		ether_header(t, &s);
	td_dump_unknown(t);
}

void td_vlan(struct td *t, const struct layer *l)
{
	struct scope s = td_scope(t, l);
	if (!td_has(t, &s, B_vlan_id)) {
		out_s(t->o, "[|vlan]");
		return;
	}
	put_tag(t, td_u(t, &s, B_vlan_id), td_u(t, &s, B_vlan_priority));
	if (put_inner(t, l))
		return;
	td_ethertype(t, (uint16_t)td_u(t, &s, B_vlan_type));
	out_f(t->o, " %u: ", (unsigned)t->p->frame->len);
	td_dump_unknown(t);
}

/* LLC behind other link layers, which print no header of it. */
void td_llc(struct td *t, const struct layer *l)
{
	if (!put_inner(t, l)) {
		out_f(t->o, "llc len=%u", (unsigned)l->len);
		td_dump_unknown(t);
	}
}

/* ---- others ---- */

/* What of the two versions of Linux cooked capture is printed. */
struct cooked {
	uint64_t type, protocol;
	struct span src;
};

/* "IN SRC TYPE LEN: " */
static void cooked_header(struct td *t, const struct cooked *c)
{
	NAMES(directions, "", { 0, "IN" }, { 1, "BCAST" }, { 2, "MCAST" }, { 3, "OTHER" },
	      { 4, "OUT" });
	td_word(t, &directions, c->type);
	out_c(t->o, ' ');
	if (c->src.n) {
		td_mac(t, c->src.p, c->src.n);
		out_c(t->o, ' ');
	}
	td_ethertype(t, (uint16_t)c->protocol);
	out_f(t->o, " %u: ", (unsigned)t->p->frame->len);
}

void td_cooked(struct td *t, const struct layer *l)
{
	struct scope s = td_scope(t, l);
	bool two = td_is(t, l, "linux_sll2");
	if (!td_has(t, &s, two ? B_linux_sll2_protocol : B_linux_sll_protocol)) {
		out_s(t->o, "[|sll]");
		return;
	}
	struct cooked c;
	c.type = td_u(t, &s, two ? B_linux_sll2_packet_type : B_linux_sll_packet_type);
	c.protocol = td_u(t, &s, two ? B_linux_sll2_protocol : B_linux_sll_protocol);
	c.src = td_span(t, &s, two ? B_linux_sll2_src : B_linux_sll_src);
	if (c.src.n == 6)
		t->frame_src = c.src.p;
	if (t->s->opts.link_header)
		cooked_header(t, &c);
	if (put_inner(t, l))
		return;
	if (!t->s->opts.link_header)
		cooked_header(t, &c);
	td_dump_unknown(t);
}

void td_null(struct td *t, const struct layer *l)
{
	struct scope s = td_scope(t, l);
	const struct layer *inner = bind_inner(t->p, l);
	if (t->s->opts.link_header && !t->s->opts.numeric) {
		if (td_u(t, &s, B_bsd_null_family) == 2)
			out_s(t->o, "ip: ");
		else
			out_f(t->o, "AF %u: ", (unsigned)td_u(t, &s, B_bsd_null_family));
	}
	if (!td_layer(t, inner)) {
		out_f(t->o, "AF %u len %u", (unsigned)td_u(t, &s, B_bsd_null_family),
		      (unsigned)l->len);
		td_dump_unknown(t);
	}
}

void td_raw_ip(struct td *t, const struct layer *l)
{
	if (t->s->opts.link_header)
		out_s(t->o, td_is(t, l, "ipv6") ? "ip6: " : "ip: ");
	td_layer(t, l);
}
