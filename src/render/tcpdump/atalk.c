/* AppleTalk in the tcpdump style: DDP, NBP, ATP, AARP. */
#include "render/tcpdump/style.h"

enum { DDP_HEADER = 13 };

static const char *name_of(const struct td *t, uint64_t net, uint64_t node)
{
	const struct tcpdump_names *names = &t->s->opts.names;
	if (t->s->opts.numeric || !names->atalk)
		return NULL;
	return names->atalk(names->ctx, (uint16_t)net, (uint8_t)node);
}

/* The network as two octets, and the node; or their names. */
static void put_addr(struct td *t, uint64_t net, uint64_t node)
{
	const char *name = name_of(t, net, node);
	if (name) {
		out_s(t->o, name);
		return;
	}
	name = name_of(t, net, 0);
	if (name) {
		out_f(t->o, "%s.%u", name, (unsigned)node);
		return;
	}
	out_f(t->o, "%u.%u.%u", (unsigned)(net >> 8), (unsigned)(net & 0xff), (unsigned)node);
}

static void put_socket(struct td *t, uint64_t socket)
{
	NAMES(sockets, "", { 1, "rtmp" }, { 2, "nis" }, { 4, "echo" }, { 6, "zip" });
	if (t->s->opts.numeric)
		out_u(t->o, socket);
	else
		td_word(t, &sockets, socket);
}

/* ---- NBP ---- */

/* "obj:type@zone" */
static void put_name(struct td *t, const struct scope *tuple)
{
	struct span object = td_span(t, tuple, B_nbp_object), type = td_span(t, tuple, B_nbp_type);
	struct span zone = td_span(t, tuple, B_nbp_zone);
	out_s(t->o, " \"");
	out_text(t->o, object.p, object.n);
	out_c(t->o, ':');
	out_text(t->o, type.p, type.n);
	out_c(t->o, '@');
	out_text(t->o, zone.p, zone.n);
	out_c(t->o, '"');
}

static void put_nbp(struct td *t, const struct scope *ddp, const struct layer *l)
{
	NAMES(functions, " nbp-0x", { 1, " nbp-brRq" }, { 2, " nbp-lkup" }, { 3, " nbp-reply" });
	enum { REPLY = 3 };
	struct scope s = td_scope(t, l), tuple = { 0 };
	if (!td_has(t, &s, B_nbp_function)) {
		out_f(t->o, " truncated-nbp %u", (unsigned)l->len);
		return;
	}
	uint64_t function = td_u(t, &s, B_nbp_function);
	if (names_word(&functions, function))
		td_word(t, &functions, function);
	else
		out_f(t->o, " nbp-0x%x", (unsigned)function);
	out_f(t->o, " %u:", (unsigned)td_u(t, &s, B_nbp_id));
	if (function != REPLY && td_u(t, &s, B_nbp_tuple_count) != 1)
		out_f(t->o, " [ntup=%u]", (unsigned)td_u(t, &s, B_nbp_tuple_count));
	while (scope_each(&s, &t->b[B_nbp_tuples], &tuple)) {
		uint64_t net = td_u(t, &tuple, B_nbp_net), node = td_u(t, &tuple, B_nbp_node);
		uint64_t socket = td_u(t, &tuple, B_nbp_socket);
		if (!td_has(t, &tuple, B_nbp_zone))
			break;
		put_name(t, &tuple);
		if (function == REPLY && td_u(t, &tuple, B_nbp_enumerator) != 1)
			out_f(t->o, "(%u)", (unsigned)td_u(t, &tuple, B_nbp_enumerator));
		if (function == REPLY && socket != td_u(t, ddp, B_ddp_src_socket))
			out_f(t->o, " %u", (unsigned)socket);
		if (net != td_u(t, ddp, B_ddp_src_net) || node != td_u(t, ddp, B_ddp_src_node)) {
			out_s(t->o, " [addr=");
			put_addr(t, net, node);
			out_c(t->o, ']');
		}
	}
	if (td_cut(l))
		out_s(t->o, "[|nbp]");
}

/* ---- ATP ---- */

/* "<0-7>", or "<0,3>" where there are gaps. */
static void put_bitmap(struct td *t, uint64_t bits)
{
	char before = '<';
	if (!(bits & (bits + 1))) {
		unsigned n = (unsigned)__builtin_popcountll(bits);
		if (n > 1)
			out_f(t->o, "<0-%u>", n - 1);
		else
			out_s(t->o, "<0>");
		return;
	}
	for (unsigned i = 0; i < 8; i++) {
		if (!(bits >> i & 1))
			continue;
		out_c(t->o, before);
		out_u(t->o, i);
		before = ',';
	}
	out_c(t->o, '>');
}

/* What is set of EOM, STS and XO: " [EOM,STS]". */
static void put_flags(struct td *t, const struct scope *s, bool eom, bool xo)
{
	const char *separator = " [";
	if (eom && td_u(t, s, B_atp_end_of_message)) {
		out_f(t->o, "%sEOM", separator);
		separator = ",";
	}
	if (xo && td_u(t, s, B_atp_exactly_once)) {
		out_f(t->o, "%sXO", separator);
		separator = ",";
	}
	if (td_u(t, s, B_atp_send_status)) {
		out_f(t->o, "%sSTS", separator);
		separator = ",";
	}
	if (*separator == ',')
		out_c(t->o, ']');
}

static void put_atp(struct td *t, const struct layer *l)
{
	enum { REQUEST = 1, RESPONSE, RELEASE, HEADER = 8 };
	struct scope s = td_scope(t, l);
	if (!td_has(t, &s, B_atp_transaction_id)) {
		out_f(t->o, " [|atp %u]", (unsigned)l->len);
		return;
	}
	unsigned id = (unsigned)td_u(t, &s, B_atp_transaction_id), len = l->len - HEADER;
	unsigned bitmap = (unsigned)td_u(t, &s, B_atp_bitmap);
	bool once = td_u(t, &s, B_atp_exactly_once), end = td_u(t, &s, B_atp_end_of_message);
	switch (td_u(t, &s, B_atp_function)) {
	case REQUEST:
		out_f(t->o, " atp-req%c %u", once ? ' ' : '*', id);
		put_bitmap(t, bitmap);
		if (len)
			out_f(t->o, " [len=%u]", len);
		put_flags(t, &s, true, false);
		break;
	case RESPONSE:
		out_f(t->o, " atp-resp%c%u:%u (%u)", end ? '*' : ' ', id, bitmap, len);
		put_flags(t, &s, false, true);
		break;
	case RELEASE:
		out_f(t->o, " atp-rel  %u", id);
		put_bitmap(t, bitmap);
		if (len)
			out_f(t->o, " [len=%u]", len);
		put_flags(t, &s, true, true);
		break;
	default:
		out_f(t->o, " atp-0x%x  %u (%u)", (unsigned)td_u(t, &s, B_atp_control), id, len);
	}
	if (td_u(t, &s, B_atp_user_bytes))
		out_f(t->o, " 0x%x", (unsigned)td_u(t, &s, B_atp_user_bytes));
}

/* ---- DDP ---- */

void td_ddp(struct td *t, const struct layer *l)
{
	NAMES(types, "#", { 1, "rtmp" }, { 2, "nbp" }, { 3, "atp" }, { 4, "echo" },
	      { 5, "rtmpReq" }, { 22, "IP" }, { 23, "ARP" }, { 75, "KLAP" });
	struct scope s = td_scope(t, l);
	const struct layer *inner = bind_inner(t->p, l);
	if (t->s->opts.verbose)
		out_s(t->o, td_is(t, &t->p->layers[l->parent], "llap") ? "kip " : "et1 ");
	if (!td_has(t, &s, B_ddp_type)) {
		out_f(t->o, "[|ddp %u]", (unsigned)l->len);
		return;
	}
	put_addr(t, td_u(t, &s, B_ddp_src_net), td_u(t, &s, B_ddp_src_node));
	out_c(t->o, '.');
	put_socket(t, td_u(t, &s, B_ddp_src_socket));
	out_s(t->o, " > ");
	put_addr(t, td_u(t, &s, B_ddp_dst_net), td_u(t, &s, B_ddp_dst_node));
	out_c(t->o, '.');
	put_socket(t, td_u(t, &s, B_ddp_dst_socket));
	out_c(t->o, ':');
	uint32_t len = (uint32_t)td_u(t, &s, B_ddp_length);
	if (td_is(t, inner, "nbp")) {
		put_nbp(t, &s, inner);
	} else if (td_is(t, inner, "atp")) {
		put_atp(t, inner);
	} else {
		out_s(t->o, " at-");
		td_word(t, &types, td_u(t, &s, B_ddp_type));
		out_f(t->o, " %u", (unsigned)(len > DDP_HEADER ? len - DDP_HEADER : 0));
	}
}

/* KIP: the datagram stands for that of UDP. */
void td_llap(struct td *t, const struct layer *l)
{
	if (!td_layer(t, bind_inner(t->p, l)))
		out_f(t->o, "[|llap %u]", (unsigned)l->len);
}

/* ---- AARP ---- */

void td_aarp(struct td *t, const struct layer *l)
{
	enum { ETHERNET = 1, ETHERTALK = 0x809b, MAC_LENGTH = 6, ADDR_LENGTH = 4 };
	enum { REQUEST = 1, RESPONSE, PROBE };
	struct scope s = td_scope(t, l);
	unsigned hardware = (unsigned)td_u(t, &s, B_aarp_hardware);
	unsigned protocol = (unsigned)td_u(t, &s, B_aarp_protocol);
	unsigned hlen = (unsigned)td_u(t, &s, B_aarp_hardware_length);
	unsigned plen = (unsigned)td_u(t, &s, B_aarp_protocol_length);
	unsigned op = (unsigned)td_u(t, &s, B_aarp_operation);
	if (!td_has(t, &s, B_aarp_target_node)) {
		out_f(t->o, "[|aarp %u]", (unsigned)l->len);
		return;
	}
	out_s(t->o, "aarp ");
	bool known = hardware == ETHERNET && protocol == ETHERTALK && hlen == MAC_LENGTH &&
		     plen == ADDR_LENGTH && op >= REQUEST && op <= PROBE;
	if (!known) {
		out_f(t->o, "len %u op %u htype %u ptype 0x%x halen %u palen %u", (unsigned)l->len,
		      op, hardware, protocol, hlen, plen);
		return;
	}
	if (op == RESPONSE) {
		struct span mac = td_span(t, &s, B_aarp_sender_mac);
		out_s(t->o, "reply ");
		put_addr(t, td_u(t, &s, B_aarp_sender_net), td_u(t, &s, B_aarp_sender_node));
		out_s(t->o, " is-at ");
		td_mac(t, mac.p, mac.n);
		return;
	}
	out_s(t->o, op == REQUEST ? "who-has " : "probe ");
	put_addr(t, td_u(t, &s, B_aarp_target_net), td_u(t, &s, B_aarp_target_node));
	out_s(t->o, " tell ");
	put_addr(t, td_u(t, &s, B_aarp_sender_net), td_u(t, &s, B_aarp_sender_node));
}
