/* icmp - Internet Control Message Protocol. RFC 792, RFC 950 (address masks), RFC 1191 (next-hop
 * MTU), RFC 1256 (router discovery; extensions for mobile IP: see mip_advert.c). */
#include "dissect/icmp.h"
#include "dissect/dissect.h"
#include "dissect/ip_protocols.h"
#include "dissect/mip_advert.h"
#include "dissect/view.h"

enum { HEADER = 8, TYPE_IP = 0x0800, QUOTED_HEADER = 20, QUOTED = 28, FULL = 36, ENTRY_WORDS = 2 };

enum {
	TYPE,
	CODE,
	CHECKSUM,
	ID,
	SEQUENCE,
	GATEWAY,
	POINTER,
	MTU,
	MASK,
	ORIGINATE,
	RECEIVE,
	TRANSMIT,
	COUNT,
	ENTRY_SIZE,
	LIFETIME,
	ROUTER,
	ROUTER_ADDRESS,
	PREFERENCE,
	QUOTED_PROTOCOL,
	QUOTED_DST,
	QUOTED_PORT,
	DATA,
	SUBJECT,
	BLANK,
	N
};

NAMES(types, "Unknown", { ICMP_ECHO_REPLY, "Echo reply" },
      { ICMP_UNREACHABLE, "Destination unreachable" }, { ICMP_QUENCH, "Packet lost, slow down" },
      { ICMP_REDIRECT, "Redirect" }, { ICMP_ECHO, "Echo request" },
      { ICMP_ROUTER_ADVERT, "Router advertisement" },
      { ICMP_ROUTER_SOLICIT, "Router solicitation" }, { ICMP_TIME_EXCEEDED, "Time exceeded" },
      { ICMP_PARAMETER, "IP parameter problem" }, { ICMP_STAMP, "Timestamp request" },
      { ICMP_STAMP_REPLY, "Timestamp reply" }, { ICMP_INFO, "Information request" },
      { ICMP_INFO_REPLY, "Information reply" }, { ICMP_MASK_REQUEST, "Address mask request" },
      { ICMP_MASK_REPLY, "Address mask reply" });

NAMES(unreachable, NULL, { ICMP_NET, "Bad net" }, { ICMP_HOST, "Bad host" },
      { ICMP_BAD_PROTOCOL, "Bad protocol" }, { ICMP_BAD_PORT, "Bad port" },
      { ICMP_TOO_BIG, "Needed to fragment" }, { 5, "Source route failed" },
      { 6, "Unknown network" }, { 7, "Unknown host" }, { 8, "Source host isolated" },
      { 9, "Net administratively prohibited" }, { 10, "Host administratively prohibited" },
      { 11, "Net unreachable for this TOS" }, { 12, "Host unreachable for this TOS" },
      { 13, "Communication administratively prohibited" }, { 14, "Host precedence violation" },
      { 15, "Precedence cutoff in effect" });
NAMES(redirects, "", { 0, "for network" }, { 1, "for host" }, { 2, "for tos and net" },
      { 3, "for tos and host" });
NAMES(exceeded, NULL, { 0, "in transit" }, { 1, "in reassembly" });
NAMES(problems, NULL, { 1, "Required option missing" }, { 2, "Bad length" });

static void show_code(struct view *v, const struct record *r);

static const struct field F[N] = {
	[TYPE] = UINT(1, .at = 0, .name = "type", .names = &types, .snoop = "Type = {} ({:=})"),
	[CODE] = UINT(1, .at = 1, .name = "code", .show = show_code),
	[CHECKSUM] = UINT(2, .at = 2, .name = "checksum", .hex = true, .snoop = "Checksum = {:x}"),
	[ID] = UINT(2, .name = "id"),
	[SEQUENCE] = UINT(2, .name = "sequence"),
	[GATEWAY] = IP4(.name = "gateway"),
	[POINTER] = UINT(1, .name = "pointer"),
	[MTU] = UINT(2, .name = "next_hop_mtu"),
	[MASK] = UINT(4, .name = "mask", .hex = true),
	[ORIGINATE] = UINT(4, .name = "originate_ms"),
	[RECEIVE] = UINT(4, .name = "receive_ms"),
	[TRANSMIT] = UINT(4, .name = "transmit_ms"),
	[COUNT] = UINT(1, .name = "router_count"),
	[ENTRY_SIZE] = UINT(1, .name = "entry_words"),
	[LIFETIME] = UINT(2, .name = "lifetime_s"),
	[ROUTER] = GROUP(.name = "routers"),
	[ROUTER_ADDRESS] = IP4(.name = "address"),
	[PREFERENCE] = INT(4, .name = "preference"),
	[QUOTED_PROTOCOL] = UINT(0, .name = "quoted_protocol", .hidden = true),
	[QUOTED_DST] = IP4(.name = "quoted_dst", .hidden = true),
	[QUOTED_PORT] = UINT(0, .name = "quoted_port", .hidden = true),
	[DATA] = BYTES(.name = "data"),
	[SUBJECT] = NOTE("[ subject header follows ]"),
	[BLANK] = NOTE(""),
};

/* ---- text ---- */

static void put_name(struct view *v, const struct field *f)
{
	v_name(v, ADDR_IP4, v_span(v, f).p);
}

static bool put_unreachable(struct view *v, uint64_t code)
{
	struct out *o = v->o;
	const char *word = names_word(&unreachable, code);
	bool full = v_has(v, &F[QUOTED_PORT]);
	uint64_t proto = v_u(v, &F[QUOTED_PROTOCOL]);
	if (full && (code == ICMP_NET || code == ICMP_HOST)) {
		out_s(o, code == ICMP_NET ? "Net " : "Host ");
		put_name(v, &F[QUOTED_DST]);
		out_s(o, " unreachable");
	} else if (full && code == ICMP_BAD_PROTOCOL) {
		out_f(o, "Bad protocol %u", (unsigned)proto);
	} else if (full && code == ICMP_BAD_PORT && (proto == PROTO_TCP || proto == PROTO_UDP)) {
		out_f(o, "%s port %u unreachable", proto == PROTO_TCP ? "TCP" : "UDP",
		      (unsigned)v_u(v, &F[QUOTED_PORT]));
	} else if (full && code == ICMP_BAD_PORT) {
		out_s(o, "Port unreachable");
	} else if (code == ICMP_TOO_BIG && v_u(v, &F[MTU])) {
		out_f(o, "Needed to fragment: next hop MTU = %u", (unsigned)v_u(v, &F[MTU]));
	} else if (word) {
		out_s(o, word);
	}
	return full || word;
}

static void put_redirect(struct view *v, uint64_t code)
{
	v_names(v, &redirects, code);
	if (!v_has(v, &F[QUOTED_DST]))
		return;
	out_c(v->o, ' ');
	put_name(v, &F[QUOTED_DST]);
	out_s(v->o, " to ");
	put_name(v, &F[GATEWAY]);
}

static void put_routers(struct view *v)
{
	out_f(v->o, "Lifetime %us [%u]:", (unsigned)v_u(v, &F[LIFETIME]),
	      (unsigned)v_u(v, &F[COUNT]));
	const struct record *end = v->p->records + v->p->n_records;
	for (const struct record *r = v->p->records + v->l->first; r < end; r++) {
		if (r->f != &F[ROUTER_ADDRESS])
			continue;
		const struct record *preference = v_ahead(v, r, &F[PREFERENCE]);
		out_s(v->o, " {");
		v_name(v, ADDR_IP4, r->v.p);
		out_f(v->o, " %u}", preference ? (unsigned)preference->v.u : 0);
	}
}

/* What the code means. Nothing is printed where it means nothing. */
static void put_code(struct view *v)
{
	uint64_t code = v_u(v, &F[CODE]);
	const char *word = NULL;
	switch (v_u(v, &F[TYPE])) {
	case ICMP_ECHO:
	case ICMP_ECHO_REPLY:
		v_template(v, "ID: {id} Sequence number: {sequence}", NULL, NULL);
		break;
	case ICMP_UNREACHABLE:
		put_unreachable(v, code);
		break;
	case ICMP_REDIRECT:
		put_redirect(v, code);
		break;
	case ICMP_ROUTER_ADVERT:
		if (v_u(v, &F[ENTRY_SIZE]) == ENTRY_WORDS)
			put_routers(v);
		break;
	case ICMP_TIME_EXCEEDED:
		word = names_word(&exceeded, code);
		break;
	case ICMP_PARAMETER:
		word = names_word(&problems, code);
		if (code == 0)
			v_template(v, "Problem at octet {pointer}", NULL, NULL);
		break;
	case ICMP_MASK_REPLY:
		if (v_has(v, &F[MASK]))
			v_template(v, "Mask = 0x{mask:x}", NULL, NULL);
		break;
	default:
		break;
	}
	if (word)
		out_s(v->o, word);
}

static void show_code(struct view *v, const struct record *r)
{
	(void)r;
	v_begin(v);
	v_template(v, "Code = {code}", NULL, NULL);
	v_brackets(v, put_code);
	v_end(v);
}

static bool icmp_line(struct view *v)
{
	v_template(v, "ICMP {type:=}", NULL, NULL);
	v_brackets(v, put_code);
	if (v_u(v, &F[TYPE]) == ICMP_ROUTER_ADVERT)
		mip_advert_line(v);
	return true;
}

/* ---- decoding ---- */

/* What the text of the code needs to know of the packet that caused the error; the cursor is at its
 * header. */
static void peek_subject(struct dis *d)
{
	if (d_held(d) < QUOTED_HEADER)
		return;
	uint32_t hlen = (uint32_t)(d_peek(d, 0, 1) & 15) * 4;
	uint64_t proto = d_peek(d, 9, 1);
	bool full = d_held(d) >= (d_partial(d) ? hlen + 4 : FULL - HEADER);
	uint64_t port = d_peek(d, hlen + 2, 2);
	struct cursor start = d_cursor(d);
	d_skip(d, 16);
	d_get(d, &F[QUOTED_DST]);
	d_resume(d, &start);
	d_set(d, &F[QUOTED_PROTOCOL], proto);
	if (full)
		d_set(d, &F[QUOTED_PORT], port);
}

static void quote(struct dis *d)
{
	if (d_brief(d))
		return;
	if (d_held(d) <= QUOTED_HEADER) {
		d_rest(d, &F[DATA]);
		return;
	}
	d_note(d, &F[BLANK]);
	d_note(d, &F[SUBJECT]);
	d_note(d, &F[BLANK]);
	d_quote(d, T_ETHERTYPE, TYPE_IP, QUOTED);
}

static void routers(struct dis *d)
{
	uint64_t count = d_get(d, &F[COUNT]);
	bool known = d_get(d, &F[ENTRY_SIZE]) == ENTRY_WORDS;
	d_get(d, &F[LIFETIME]);
	if (!known)
		return;
	for (; count && d_need(d, 8); count--) {
		d_open(d, &F[ROUTER]);
		d_get(d, &F[ROUTER_ADDRESS]);
		d_get(d, &F[PREFERENCE]);
		d_close(d);
	}
	d_note(d, &F[BLANK]);
	if (!count)
		mip_advert(d);
}

static void identified(struct dis *d)
{
	d_get(d, &F[ID]);
	d_get(d, &F[SEQUENCE]);
}

static void stamps(struct dis *d)
{
	identified(d);
	if (d_brief(d) || !d_left(d))
		return;
	d_get(d, &F[ORIGINATE]);
	d_get(d, &F[RECEIVE]);
	d_get(d, &F[TRANSMIT]);
}

/* Everything behind the checksum, by type. */
static void message(struct dis *d, uint64_t type, uint64_t code)
{
	switch (type) {
	case ICMP_ECHO:
	case ICMP_ECHO_REPLY:
	case ICMP_INFO:
	case ICMP_INFO_REPLY:
		identified(d);
		break;
	case ICMP_UNREACHABLE:
		d_skip(d, 2);
		if (code == ICMP_TOO_BIG)
			d_get(d, &F[MTU]);
		else
			d_skip(d, 2);
		peek_subject(d);
		quote(d);
		break;
	case ICMP_REDIRECT:
		d_get(d, &F[GATEWAY]);
		peek_subject(d);
		quote(d);
		break;
	case ICMP_PARAMETER:
		d_get(d, &F[POINTER]);
		d_skip(d, 3);
		quote(d);
		break;
	case ICMP_ROUTER_ADVERT:
		routers(d);
		break;
	case ICMP_STAMP:
	case ICMP_STAMP_REPLY:
		stamps(d);
		break;
	case ICMP_MASK_REQUEST:
	case ICMP_MASK_REPLY:
		identified(d);
		if (d_left(d))
			d_get(d, &F[MASK]);
		break;
	case ICMP_QUENCH:
	case ICMP_TIME_EXCEEDED:
		d_skip(d, 4);
		if (d_all_quotes(d))
			quote(d);
		break;
	default:
		d_skip(d, 4);
	}
}

static void icmp_decode(struct dis *d)
{
	if (!d_need(d, HEADER))
		return;
	d_head(d, &F[TYPE], &F[CHECKSUM], 4);
	message(d, d_val(d, &F[TYPE]), d_val(d, &F[CODE]));
	if (!d_brief(d) && d_held(d))
		d_rest(d, &F[DATA]);
	d_note(d, &F[BLANK]);
}

const struct decoder decoder_icmp = {
	.name = "icmp",
	.title = "Internet Control Message Protocol",
	.fields = F,
	.n_fields = N,
	.parts = { &mip_advert_fields },
	.claims = { { T_IP_PROTO, PROTO_ICMP } },
	.decode = icmp_decode,
	.snoop = { .prefix = "ICMP:  ", .title = "ICMP Header", .line_fn = icmp_line },
};
