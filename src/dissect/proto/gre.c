/* gre - Generic Routing Encapsulation. RFC 1701, RFC 2784, RFC 2890; version 1, of PPTP: RFC 2637.
 */
#include "dissect/dissect.h"
#include "dissect/ip_protocols.h"
#include "dissect/link_text.h"

enum { TYPE_PPP = 0x880b, TYPE_BRIDGED = 0x6558, ROUTE_HEADER = 4 };

enum {
	CHECKSUM_PRESENT,
	ROUTING_PRESENT,
	KEY_PRESENT,
	SEQUENCE_PRESENT,
	STRICT,
	RECURSION,
	ACK_PRESENT,
	VERSION,
	TYPE,
	CHECKSUM,
	OFFSET,
	KEY,
	PAYLOAD,
	CALL,
	SEQUENCE,
	ACK,
	ROUTES,
	FAMILY,
	ROUTE_OFFSET,
	ROUTE_LENGTH,
	ROUTE,
	N
};

static void show_type(struct view *v, const struct record *r);

static const struct field F[N] = {
	[CHECKSUM_PRESENT] =
		FLAG(1, 0x80, "checksum", "no checksum", .at = 0, .name = "checksum_present"),
	[ROUTING_PRESENT] =
		FLAG(1, 0x40, "routing", "no routing", .at = 0, .name = "routing_present"),
	[KEY_PRESENT] = FLAG(1, 0x20, "key", "no key", .at = 0, .name = "key_present"),
	[SEQUENCE_PRESENT] = FLAG(1, 0x10, "sequence number", "no sequence number", .at = 0,
				  .name = "sequence_present"),
	[STRICT] = PLAIN_FLAG(2, 0x0800, .at = 0, .name = "strict_route"),
	[RECURSION] = BITS(2, 0x0700, .at = 0, .name = "recursion"),
	[ACK_PRESENT] = PLAIN_FLAG(2, 0x0080, .at = 0, .name = "ack_present"),
	[VERSION] = BITS(2, 0x0007, .at = 0, .name = "version", .snoop = "Version = {}"),
	[TYPE] = UINT(2, .at = 2, .name = "type", .hex = true, .show = show_type),
	[CHECKSUM] = UINT(2, .at = 0, .name = "checksum", .hex = true, .snoop = "Checksum = {:x4}"),
	[OFFSET] = UINT(2, .at = 2, .name = "offset", .snoop = "Offset = {}"),
	[KEY] = UINT(4, .name = "key", .hex = true, .snoop = "Key = 0x{:x}"),
	[PAYLOAD] = UINT(2, .at = 0, .name = "payload_length", .snoop = "Payload length = {}"),
	[CALL] = UINT(2, .at = 2, .name = "call_id", .snoop = "Call ID = {}"),
	[SEQUENCE] = UINT(4, .name = "sequence", .snoop = "Sequence number = {}"),
	[ACK] = UINT(4, .name = "ack", .snoop = "Acknowledgement number = {}"),
	[ROUTES] = GROUP(.name = "routes"),
	[FAMILY] = UINT(2, .at = 0, .name = "family", .hex = true,
			.snoop = "Route: address family = 0x{:x4}, offset = {offset}"),
	[ROUTE_OFFSET] = UINT(1, .at = 2, .name = "offset"),
	[ROUTE_LENGTH] = UINT(1, .at = 3, .name = "length"),
	[ROUTE] = BYTES(.name = "data"),
};

static void show_type(struct view *v, const struct record *r)
{
	v_begin(v);
	out_s(v->o, "Protocol type = ");
	v_ethertype(v, (uint16_t)rec_part(r, &F[TYPE]));
	v_end(v);
}

static bool gre_line(struct view *v)
{
	out_s(v->o, "GRE Type=");
	v_ethertype(v, (uint16_t)v_u(v, &F[TYPE]));
	v_template(v, "[ KEY=0x{key:x}][ CALL={call_id}][ SEQ={sequence}][ ACK={ack}]", NULL, NULL);
	out_f(v->o, ", size=%u bytes", v->l->len);
	return true;
}

/* Source routes: the last has neither family nor bytes. */
static void routes(struct dis *d)
{
	uint32_t n = 1;
	while (n && d_ok(d)) {
		d_open(d, &F[ROUTES]);
		d_head(d, &F[FAMILY], &F[ROUTE_LENGTH], ROUTE_HEADER);
		n = (uint32_t)d_val(d, &F[ROUTE_LENGTH]);
		if (n)
			d_bytes(d, &F[ROUTE], n);
		d_close(d);
	}
}

/* What the flags of the first header say to follow. */
static void options(struct dis *d)
{
	bool pptp = d_val(d, &F[VERSION]) == 1, routed = d_val(d, &F[ROUTING_PRESENT]);
	bool summed = d_val(d, &F[CHECKSUM_PRESENT]), keyed = d_val(d, &F[KEY_PRESENT]);
	bool numbered = d_val(d, &F[SEQUENCE_PRESENT]), acked = d_val(d, &F[ACK_PRESENT]);
	if (summed || routed)
		d_head(d, &F[CHECKSUM], &F[OFFSET], 4);
	if (pptp && keyed)
		d_head(d, &F[PAYLOAD], &F[CALL], 4);
	else if (keyed)
		d_get(d, &F[KEY]);
	if (numbered)
		d_get(d, &F[SEQUENCE]);
	if (pptp && acked)
		d_get(d, &F[ACK]);
	if (routed)
		routes(d);
}

static void gre_decode(struct dis *d)
{
	if (!d_head(d, &F[CHECKSUM_PRESENT], &F[TYPE], 4))
		return;
	uint32_t type = (uint32_t)d_val(d, &F[TYPE]);
	options(d);
	if (!d_held(d))
		return;
	if (type == TYPE_PPP)
		d_next_arg(d, T_INTERNAL, IN_PPP, d_left(d), F);
	else if (type == TYPE_BRIDGED)
		d_next(d, T_INTERNAL, IN_ETHERNET, d_left(d));
	else
		d_next(d, T_ETHERTYPE, type, d_left(d));
}

const struct decoder decoder_gre = {
	.name = "gre",
	.title = "Generic Routing Encapsulation",
	.fields = F,
	.n_fields = N,
	.claims = { { T_IP_PROTO, PROTO_GRE }, { T_IP6_PROTO, PROTO_GRE } },
	.decode = gre_decode,
	.beyond = true,
	.snoop = { .prefix = "GRE:  ",
		   .title = "Generic Routing Encapsulation",
		   .line_fn = gre_line,
		   .tail = TAIL_OWN },
};
