/* icmpv6 - Internet Control Message Protocol for IPv6. RFC 4443. Neighbour discovery and multicast
 * listener discovery are in nd.c and mld.c. */
#include "dissect/dissect.h"
#include "dissect/icmp.h"
#include "dissect/ip_protocols.h"
#include "dissect/mld.h"
#include "dissect/nd.h"
#include "dissect/view.h"

enum { HEADER = 8, TYPE_IPV6 = 0x86dd, IPV6_HEADER = 40, IPV6_NEXT = 6, QUOTED = 48, FULL = 56 };

enum {
	TYPE,
	CODE,
	CHECKSUM,
	ID,
	SEQUENCE,
	MTU,
	POINTER,
	QUOTED_PROTOCOL,
	QUOTED_PORT,
	DATA,
	SUBJECT,
	BLANK,
	N
};

NAMES(types, "Unknown", { ICMP6_UNREACHABLE, "Destination unreachable" },
      { ICMP6_TOO_BIG, "Packet too big" }, { ICMP6_TIME_EXCEEDED, "Time exceeded" },
      { ICMP6_PARAMETER, "Parameter problem" }, { ICMP6_ECHO, "Echo request" },
      { ICMP6_ECHO_REPLY, "Echo reply" }, { MLD_QUERY, "Group membership query" },
      { MLD_REPORT, "Group membership report - MLDv1" },
      { MLD_DONE, "Group membership termination - MLDv1" },
      { MLD_REPORT_2, "Group membership report - MLDv2" },
      { ND_ROUTER_SOLICIT, "Router solicitation" }, { ND_ROUTER_ADVERT, "Router advertisement" },
      { ND_SOLICIT, "Neighbor solicitation" }, { ND_ADVERT, "Neighbor advertisement" },
      { ND_REDIRECT, "Redirect" });

NAMES(unreachable, NULL, { 0, "No route to destination" },
      { 1, "Communication administratively prohibited" }, { 3, "Address unreachable" });
NAMES(exceeded, NULL, { 0, "Hop limit exceeded in transit" },
      { 1, "Fragment reassembly time exceeded" });
NAMES(problems, NULL, { 0, "Erroneous header field" }, { 1, "Unrecognized next header type" },
      { 2, "Unrecognized IPv6 option" });

static void show_type(struct view *v, const struct record *r);
static void show_code(struct view *v, const struct record *r);
static void show_mtu(struct view *v, const struct record *r);

static const struct field F[N] = {
	[TYPE] = UINT(1, .at = 0, .name = "type", .names = &types, .show = show_type),
	[CODE] = UINT(1, .at = 1, .name = "code", .show = show_code),
	[CHECKSUM] = UINT(2, .at = 2, .name = "checksum", .hex = true, .snoop = "Checksum = {:x}"),
	[ID] = UINT(2, .name = "id"),
	[SEQUENCE] = UINT(2, .name = "sequence"),
	[MTU] = UINT(4, .name = "mtu", .show = show_mtu),
	[POINTER] = UINT(4, .name = "pointer", .snoop = "Ptr = {}"),
	[QUOTED_PROTOCOL] = UINT(0, .name = "quoted_protocol", .hidden = true),
	[QUOTED_PORT] = UINT(0, .name = "quoted_port", .hidden = true),
	[DATA] = BYTES(.name = "data"),
	[SUBJECT] = NOTE("[ subject header follows ]"),
	[BLANK] = NOTE(""),
};

/* ---- text ---- */

static void put_type(struct view *v)
{
	uint64_t type = v_u(v, &F[TYPE]);
	if (type == MLD_QUERY)
		out_s(v->o, mld_query_word(v->l->len));
	else
		v_names(v, &types, type);
}

static void put_port(struct view *v)
{
	uint64_t proto = v_u(v, &F[QUOTED_PROTOCOL]);
	if (!v_has(v, &F[QUOTED_PORT]))
		out_s(v->o, "Bad port");
	else if (proto == PROTO_TCP || proto == PROTO_UDP)
		out_f(v->o, "%s port %u unreachable", proto == PROTO_TCP ? "TCP" : "UDP",
		      (unsigned)v_u(v, &F[QUOTED_PORT]));
	else
		out_s(v->o, "Port unreachable");
}

/* What the code means. Nothing is printed where it means nothing. */
static void put_code(struct view *v)
{
	uint64_t code = v_u(v, &F[CODE]);
	const char *word = NULL;
	switch (v_u(v, &F[TYPE])) {
	case ICMP6_UNREACHABLE:
		if (code == ICMP6_BAD_PORT)
			put_port(v);
		word = names_word(&unreachable, code);
		break;
	case ICMP6_TIME_EXCEEDED:
		word = names_word(&exceeded, code);
		break;
	case ICMP6_PARAMETER:
		word = names_word(&problems, code);
		break;
	case ICMP6_ECHO:
	case ICMP6_ECHO_REPLY:
		v_template(v, "ID: {id} Sequence number: {sequence}", NULL, NULL);
		break;
	default:
		break;
	}
	if (word)
		out_s(v->o, word);
}

static void show_type(struct view *v, const struct record *r)
{
	(void)r;
	v_begin(v);
	out_f(v->o, "Type = %u (", (unsigned)v_u(v, &F[TYPE]));
	put_type(v);
	out_c(v->o, ')');
	v_end(v);
}

static void show_code(struct view *v, const struct record *r)
{
	(void)r;
	v_begin(v);
	out_f(v->o, "Code = %u", (unsigned)v_u(v, &F[CODE]));
	v_brackets(v, put_code);
	v_end(v);
}

static void show_mtu(struct view *v, const struct record *r)
{
	v_line(v, "");
	v_begin(v);
	v_template(v, " Packet too big MTU = {}", r, r->f);
	v_end(v);
	v_line(v, "");
}

static bool icmpv6_line(struct view *v)
{
	out_s(v->o, "ICMPv6 ");
	put_type(v);
	v_brackets(v, put_code);
	return true;
}

/* ---- decoding ---- */

static void quote(struct dis *d)
{
	if (d_brief(d) || d_held(d) <= IPV6_HEADER)
		return;
	d_note(d, &F[BLANK]);
	d_note(d, &F[SUBJECT]);
	d_note(d, &F[BLANK]);
	d_quote(d, T_ETHERTYPE, TYPE_IPV6, QUOTED);
}

/* The packet that cannot be delivered: the text of the code needs its protocol and port. */
static void unreachable_subject(struct dis *d)
{
	d_skip(d, 4);
	d_set(d, &F[QUOTED_PROTOCOL], d_peek(d, IPV6_NEXT, 1));
	if (d_held(d) >= FULL - HEADER)
		d_set(d, &F[QUOTED_PORT], d_peek(d, IPV6_HEADER + 2, 2));
	quote(d);
}

/* Everything behind the checksum, by type. Lines need echoes' numbers and what is quoted only. */
static void message(struct dis *d, uint32_t type, uint32_t len)
{
	switch (type) {
	case ICMP6_UNREACHABLE:
		unreachable_subject(d);
		break;
	case ICMP6_ECHO:
	case ICMP6_ECHO_REPLY:
		d_get(d, &F[ID]);
		d_get(d, &F[SEQUENCE]);
		break;
	case ICMP6_TOO_BIG:
		d_get(d, &F[MTU]);
		if (d_all_quotes(d))
			quote(d);
		break;
	case ICMP6_TIME_EXCEEDED:
		if (d_all_quotes(d)) {
			d_skip(d, 4);
			quote(d);
		}
		break;
	case ICMP6_PARAMETER:
		d_get(d, &F[POINTER]);
		d_note(d, &F[BLANK]);
		if (d_all_quotes(d))
			quote(d);
		break;
	case MLD_QUERY:
	case MLD_REPORT:
	case MLD_DONE:
	case MLD_REPORT_2:
		if (!d_brief(d))
			mld_message(d, type, len);
		break;
	default:
		if (!d_brief(d))
			nd_message(d, type);
	}
}

static void icmpv6_decode(struct dis *d)
{
	uint32_t len = d_left(d);
	if (!d_need(d, HEADER))
		return;
	d_head(d, &F[TYPE], &F[CHECKSUM], 4);
	message(d, (uint32_t)d_val(d, &F[TYPE]), len);
	if (!d_brief(d) && d_held(d))
		d_rest(d, &F[DATA]);
}

const struct decoder decoder_icmpv6 = {
	.name = "icmpv6",
	.title = "Internet Control Message Protocol for IPv6",
	.fields = F,
	.n_fields = N,
	.parts = { &mld_fields, &nd_fields },
	.claims = { { T_IP6_PROTO, PROTO_ICMPV6 } },
	.decode = icmpv6_decode,
	.snoop = { .prefix = "ICMPv6:  ", .title = "ICMPv6 Header", .line_fn = icmpv6_line },
};
