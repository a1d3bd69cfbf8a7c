/* udp - User Datagram Protocol. RFC 768. */
#include "dissect/dissect.h"
#include "dissect/ip_protocols.h"
#include "dissect/ports.h"
#include "dissect/rpc_test.h"
#include "dissect/skim.h"
#include "dissect/view.h"

enum { HEADER = 8 };

enum { SPORT, DPORT, LENGTH, CHECKSUM, CUT, SERVICE, N };

static void show_dport(struct view *v, const struct record *r);
static void show_checksum(struct view *v, const struct record *r);

static const struct field F[N] = {
	[SPORT] = UINT(2, .at = 0, .name = "src_port", .snoop = "Source port = {}"),
	[DPORT] = UINT(2, .at = 2, .name = "dst_port", .show = show_dport),
	[LENGTH] = UINT(2, .at = 4, .name = "length",
			.snoop = "Length = {} [{cut}(Not all data contained in this fragment)]"),
	[CHECKSUM] = UINT(2, .at = 6, .name = "checksum", .hex = true, .show = show_checksum),
	[CUT] = WORD(.name = "cut", .hidden = true),
	[SERVICE] = WORD(.name = "service", .hidden = true),
};

static void show_dport(struct view *v, const struct record *r)
{
	(void)r;
	v_begin(v);
	v_template(v, "Destination port = {dst_port} [({service})]", NULL, NULL);
	v_end(v);
}

static void show_checksum(struct view *v, const struct record *r)
{
	(void)r;
	v_begin(v);
	v_template(v, "Checksum = {checksum:X4} ", NULL, NULL);
	if (!v_u(v, &F[CHECKSUM]))
		out_s(v->o, "(no checksum)");
	v_end(v);
}

static bool udp_line(struct view *v)
{
	out_s(v->o, "UDP D=");
	out_u(v->o, v_u(v, &F[DPORT]));
	out_s(v->o, " S=");
	out_u(v->o, v_u(v, &F[SPORT]));
	out_s(v->o, " LEN=");
	out_u(v->o, v_u(v, &F[LENGTH]));
	return true;
}

/* Ports of AppleTalk's gateways (KIP), which others use too. */
static bool is_kip(uint16_t port)
{
	enum { FIRST = 16512, OLD = 768, REGISTERED = 200, SOCKETS = 128 };
	return (uint16_t)(port - FIRST) < SOCKETS || (uint16_t)(port - OLD) < SOCKETS ||
	       (uint16_t)(port - REGISTERED) < SOCKETS;
}

static void udp_decode(struct dis *d)
{
	if (!d_head(d, &F[SPORT], &F[CHECKSUM], HEADER))
		return;
	uint16_t sport = (uint16_t)d_val(d, &F[SPORT]);
	uint16_t dport = (uint16_t)d_val(d, &F[DPORT]);
	uint32_t length = (uint32_t)d_val(d, &F[LENGTH]);
	if (length > HEADER && d_held(d) < length - HEADER)
		d_word(d, &F[CUT], "");
	if (length >= HEADER)
		d_limit(d, length - HEADER);
	struct port_arg ports = ports_of(TRANSPORT_UDP, sport, dport);
	if (d_udp_as(d) && length >= HEADER) {
		d_next_arg(d, T_INTERNAL, d_udp_as(d), d_left(d), &ports.transport);
		return;
	}
	bool rpc = !ports.name && rpc_looks_like(d, 0);
	if (!d_brief(d)) {
		const char *name = port_name(TRANSPORT_UDP, dport);
		if (rpc || name)
			d_word(d, &F[SERVICE], rpc ? "Sun RPC" : name);
	}
	if (length < HEADER || d_ports(d, &ports))
		return;
	if (!rpc && (is_kip(sport) || is_kip(dport)))
		d_next(d, T_INTERNAL, IN_LLAP, d_left(d));
	if (rpc)
		d_next_arg(d, T_INTERNAL, IN_RPC, d_left(d), &ports.transport);
}

static bool udp_skim(const struct skim *in, struct packet *p, struct skim *out)
{
	(void)p;
	if (!skim_head(in, HEADER))
		return false;
	uint32_t length = (uint32_t)skim_val(in, &F[LENGTH]);
	uint32_t ports = (uint32_t)(skim_val(in, &F[SPORT]) << 16 | skim_val(in, &F[DPORT]));
	return length >= HEADER && skim_udp_ports(in, HEADER, length - HEADER, ports, out);
}

/* Behind a name the way leads on to whose it is; without one, nobody may want the payload. */
static enum plain_step udp_plain(const struct skim *in, struct plain *ret, struct skim *out)
{
	if (!skim_head(in, HEADER))
		return PLAIN_NOT;
	uint32_t length = (uint32_t)skim_val(in, &F[LENGTH]);
	if (length < HEADER)
		return PLAIN_NOT;
	ret->kind = PLAIN_UDP;
	ret->sport = (uint16_t)skim_val(in, &F[SPORT]);
	ret->dport = (uint16_t)skim_val(in, &F[DPORT]);
	ret->len = length - HEADER;
	if (port_name(TRANSPORT_UDP, ret->sport) || port_name(TRANSPORT_UDP, ret->dport))
		return udp_skim(in, NULL, out) ? PLAIN_ON : PLAIN_NOT;
	if (is_kip(ret->sport) || is_kip(ret->dport))
		return PLAIN_NOT;
	struct cursor c = skim_cursor(in);
	cur_skip(&c, HEADER);
	c = cur_sub_clamp(&c, ret->len);
	return rpc_is_likely(&c, 0) ? PLAIN_NOT : PLAIN_NOBODY;
}

const struct decoder decoder_udp = {
	.name = "udp",
	.title = "User Datagram Protocol",
	.fields = F,
	.n_fields = N,
	.claims = { { T_IP_PROTO, PROTO_UDP }, { T_IP6_PROTO, PROTO_UDP } },
	.decode = udp_decode,
	.skim = udp_skim,
	.plain = udp_plain,
	.snoop = { .prefix = "UDP:  ",
		   .title = "UDP Header",
		   .line_fn = udp_line,
		   .tail = TAIL_OWN },
};
