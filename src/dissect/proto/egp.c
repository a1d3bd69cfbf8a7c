/* egp - Exterior Gateway Protocol. RFC 904. */
#include "dissect/built.h"
#include "dissect/ip_protocols.h"
#include "dissect/view.h"

enum { UPDATE = 1, POLL, ACQUIRE, REACH = 5, ERROR = 8 };

enum {
	VERSION,
	TYPE,
	CODE,
	STATUS,
	CHECKSUM,
	AS,
	SEQUENCE,
	HELLO_INTERVAL,
	POLL_INTERVAL,
	N_INTERIOR,
	N_EXTERIOR,
	NETWORK,
	REASON,
	GATEWAYS,
	GATEWAY,
	N_DISTANCES,
	DISTANCES,
	DISTANCE,
	N_NETWORKS,
	NETWORKS,
	N
};

NAMES(types, "type {}", { UPDATE, "update" }, { POLL, "poll" }, { ACQUIRE, "acquire" },
      { REACH, "reachability" }, { ERROR, "error" });
NAMES(codes, "{}", { 0, "request" }, { 1, "confirm" }, { 2, "refuse" }, { 3, "cease" },
      { 4, "cease_ack" });
NAMES(reasons, "{}", { 0, "unspecified" }, { 1, "bad_EGP_header_format" },
      { 2, "bad_EGP_data_field_format" }, { 3, "reachability_info_unavailable" },
      { 4, "excessive_polling_rate" }, { 5, "no_response" }, { 6, "unsupported_version" });

static const struct field F[N] = {
	[VERSION] = UINT(1, .at = 0, .name = "version", .snoop = "Version = {}"),
	[TYPE] = UINT(1, .at = 1, .name = "type", .names = &types, .snoop = "Type = {} ({:=})"),
	[CODE] = UINT(1, .at = 2, .name = "code", .snoop = "Code = {}"),
	[STATUS] = UINT(1, .at = 3, .name = "status", .snoop = "Status = {}"),
	[CHECKSUM] = UINT(2, .at = 4, .name = "checksum", .hex = true, .snoop = "Checksum = {:x4}"),
	[AS] = UINT(2, .at = 6, .name = "as", .snoop = "Autonomous system = {}"),
	[SEQUENCE] = UINT(2, .at = 8, .name = "sequence", .snoop = "Sequence = {}"),
	[HELLO_INTERVAL] =
		UINT(2, .at = 0, .name = "hello_interval", .snoop = "Hello interval = {} seconds"),
	[POLL_INTERVAL] =
		UINT(2, .at = 2, .name = "poll_interval", .snoop = "Poll interval = {} seconds"),
	[N_INTERIOR] =
		UINT(1, .at = 0, .name = "interior_gateways", .snoop = "Interior gateways = {}"),
	[N_EXTERIOR] =
		UINT(1, .at = 1, .name = "exterior_gateways", .snoop = "Exterior gateways = {}"),
	[NETWORK] = IP4(.name = "network", .snoop = "Network = {}"),
	[REASON] = UINT(2, .name = "reason", .names = &reasons, .snoop = "Reason = {} ({:=})"),
	[GATEWAYS] = GROUP(.name = "gateways"),
	[GATEWAY] = IP4(.name = "address", .snoop = "Gateway = {}"),
	[N_DISTANCES] = UINT(1, .name = "distance_count"),
	[DISTANCES] = GROUP(.name = "distances"),
	[DISTANCE] = UINT(1, .at = 0, .name = "distance", .snoop = " Distance = {}"),
	[N_NETWORKS] = UINT(1, .at = 1, .name = "network_count"),
	[NETWORKS] = IP4(.name = "networks", .many = true, .snoop = "  Network = {}"),
};

static bool egp_line(struct view *v)
{
	v_template(v, "EGP ", NULL, NULL);
	uint64_t type = v_u(v, &F[TYPE]), code = v_u(v, &F[CODE]);
	if (type == REACH)
		out_s(v->o, code ? "i-h-u" : "hello");
	else
		v_names(v, &types, type);
	if (type == ACQUIRE) {
		out_c(v->o, ' ');
		v_names(v, &codes, code);
	}
	v_template(v, " AS={as} SEQ={sequence}[ NET={network}][ {reason:=}]", NULL, NULL);
	return true;
}

/* Bytes of the network part of an address that begins with this byte. */
static uint32_t network_bytes(uint64_t first)
{
	return first < 0x80 ? 1 : first < 0xc0 ? 2 : 3;
}

/* Gateways are given without the part that the network has. */
static void gateways(struct dis *d, uint32_t first, uint32_t n)
{
	for (; n && d_ok(d) && d_left(d); n--) {
		d_open(d, &F[GATEWAYS]);
		uint32_t host = 4 - network_bytes(first);
		d_padded(d, &F[GATEWAY], host, 4);
		uint64_t distances = d_get(d, &F[N_DISTANCES]);
		for (; distances && d_ok(d); distances--) {
			d_open(d, &F[DISTANCES]);
			d_head(d, &F[DISTANCE], &F[N_NETWORKS], 2);
			for (uint64_t k = d_val(d, &F[N_NETWORKS]); k && d_ok(d); k--)
				d_padded(d, &F[NETWORKS], network_bytes(d_peek(d, 0, 1)), 4);
			d_close(d);
		}
		d_close(d);
	}
}

static void egp_decode(struct dis *d)
{
	if (!d_head(d, &F[VERSION], &F[SEQUENCE], 10))
		return;
	uint64_t type = d_val(d, &F[TYPE]), code = d_val(d, &F[CODE]);
	switch (type) {
	case ACQUIRE:
		if (code < 2)
			d_head(d, &F[HELLO_INTERVAL], &F[POLL_INTERVAL], 4);
		break;
	case POLL:
		d_skip(d, 2);
		d_get(d, &F[NETWORK]);
		break;
	case UPDATE: {
		d_head(d, &F[N_INTERIOR], &F[N_EXTERIOR], 2);
		uint32_t n = (uint32_t)(d_val(d, &F[N_INTERIOR]) + d_val(d, &F[N_EXTERIOR]));
		uint32_t first = (uint32_t)d_peek(d, 0, 1);
		d_get(d, &F[NETWORK]);
		if (!d_brief(d))
			gateways(d, first, n);
		break;
	}
	case ERROR:
		d_get(d, &F[REASON]);
		break;
	default:
		break;
	}
}

const struct decoder decoder_egp = {
	.name = "egp",
	.title = "Exterior Gateway Protocol",
	.fields = F,
	.n_fields = N,
	.claims = { { T_IP_PROTO, PROTO_EGP } },
	.decode = egp_decode,
	.beyond = true,
	.snoop = { .prefix = "EGP:  ",
		   .title = "Exterior Gateway Protocol",
		   .line_fn = egp_line,
		   .tail = TAIL_OWN },
};
