/* ipx - Novell's Internetwork Packet Exchange, with SPX, RIP, SAP and the header of NCP.
 * "IPX Router Specification". */
#include "dissect/built.h"
#include "dissect/view.h"

enum { HEADER = 30, SPX_TYPE = 5, SPX_HEADER = 12 };
enum { NCP = 0x451, SAP, RIP, NETBIOS = 0x455, DIAGNOSTIC };
enum { SERVICE = 64, SERVICE_NAME = 48, ROUTE = 8 };

enum {
	CHECKSUM,
	LENGTH,
	CONTROL,
	TYPE,
	DST_NET,
	DST_NODE,
	DST_SOCKET,
	SRC_NET,
	SRC_NODE,
	SRC_SOCKET,
	SPX_CONTROL,
	SPX_STREAM,
	SPX_SRC,
	SPX_DST,
	SPX_SEQUENCE,
	SPX_ACK,
	SPX_ALLOCATION,
	RIP_OP,
	ROUTES,
	NETWORK,
	HOPS,
	TICKS,
	SAP_OP,
	SAP_WANTED,
	SERVICES,
	S_TYPE,
	S_NAME,
	S_NET,
	S_NODE,
	S_SOCKET,
	S_HOPS,
	NCP_TYPE,
	NCP_SEQUENCE,
	NCP_CONNECTION,
	NCP_TASK,
	NCP_CONNECTION_HIGH,
	NCP_FUNCTION,
	DATA,
	N
};

NAMES(types, "{}", { 0, "Unknown" }, { 1, "RIP" }, { 2, "Echo" }, { 3, "Error" }, { 4, "PEP" },
      { SPX_TYPE, "SPX" }, { 17, "NCP" }, { 20, "NetBIOS" });
NAMES(sockets, NULL, { NCP, "NCP" }, { SAP, "SAP" }, { RIP, "RIP" }, { NETBIOS, "NETBIOS" },
      { DIAGNOSTIC, "DIAGS" });
NAMES(rip_ops, "{}", { 1, "request" }, { 2, "response" });
NAMES(sap_ops, "{}", { 1, "request" }, { 2, "response" }, { 3, "nearest request" },
      { 4, "nearest response" });
NAMES(ncp_types, "{}", { 0x1111, "create connection" }, { 0x2222, "request" }, { 0x3333, "reply" },
      { 0x5555, "destroy connection" }, { 0x7777, "burst" }, { 0x9999, "busy" });

static const struct field F[N] = {
	[CHECKSUM] = UINT(2, .at = 0, .name = "checksum", .hex = true, .snoop = "Checksum = {:x4}"),
	[LENGTH] = UINT(2, .at = 2, .name = "length", .snoop = "Length = {}"),
	[CONTROL] = UINT(1, .at = 4, .name = "hops", .snoop = "Hop count = {}"),
	[TYPE] = UINT(1, .at = 5, .name = "type", .names = &types,
		      .snoop = "Packet type = {} ({:=})"),
	[DST_NET] = UINT(4, .at = 6, .name = "dst_net", .hex = true,
			 .snoop = "Destination = {:x8}.{dst_node}, socket = {dst_socket:x4}"),
	[DST_NODE] = MAC(.at = 10, .name = "dst_node"),
	[DST_SOCKET] = UINT(2, .at = 16, .name = "dst_socket", .hex = true, .names = &sockets),
	[SRC_NET] = UINT(4, .at = 18, .name = "src_net", .hex = true,
			 .snoop = "Source = {:x8}.{src_node}, socket = {src_socket:x4}"),
	[SRC_NODE] = MAC(.at = 22, .name = "src_node"),
	[SRC_SOCKET] = UINT(2, .at = 28, .name = "src_socket", .hex = true, .names = &sockets),
	[SPX_CONTROL] = UINT(1, .at = 0, .name = "spx_control", .hex = true,
			     .snoop = "SPX connection control = 0x{:x2}"),
	[SPX_STREAM] = UINT(1, .at = 1, .name = "spx_datastream", .hex = true),
	[SPX_SRC] = UINT(2, .at = 2, .name = "spx_src", .hex = true,
			 .snoop = "SPX source connection = 0x{:x4}"),
	[SPX_DST] = UINT(2, .at = 4, .name = "spx_dst", .hex = true,
			 .snoop = "SPX destination connection = 0x{:x4}"),
	[SPX_SEQUENCE] = UINT(2, .at = 6, .name = "spx_sequence", .snoop = "SPX sequence = {}"),
	[SPX_ACK] = UINT(2, .at = 8, .name = "spx_ack", .snoop = "SPX acknowledged = {}"),
	[SPX_ALLOCATION] =
		UINT(2, .at = 10, .name = "spx_allocation", .snoop = "SPX allocation = {}"),
	[RIP_OP] = UINT(2, .name = "rip_operation", .names = &rip_ops,
			.snoop = "RIP operation = {} ({:=})"),
	[ROUTES] = GROUP(.name = "routes"),
	[NETWORK] = UINT(4, .at = 0, .name = "network", .hex = true,
			 .snoop = " Network = {:x8}, hops = {hops}, ticks = {ticks}"),
	[HOPS] = UINT(2, .at = 4, .name = "hops"),
	[TICKS] = UINT(2, .at = 6, .name = "ticks"),
	[SAP_OP] = UINT(2, .name = "sap_operation", .names = &sap_ops,
			.snoop = "SAP operation = {} ({:=})"),
	[SAP_WANTED] =
		UINT(2, .name = "sap_wanted", .hex = true, .snoop = "Service type = 0x{:x4}"),
	[SERVICES] = GROUP(.name = "services"),
	[S_TYPE] = UINT(2, .name = "type", .hex = true),
	[S_NAME] = TEXT(.name = "name", .snoop = " Service type = 0x{type:x4}, name = \"{}\""),
	[S_NET] = UINT(4, .at = 0, .name = "net", .hex = true,
		       .snoop = "  Address = {:x8}.{node}, socket = {socket:x4}, hops = {hops}"),
	[S_NODE] = MAC(.at = 4, .name = "node"),
	[S_SOCKET] = UINT(2, .at = 10, .name = "socket", .hex = true),
	[S_HOPS] = UINT(2, .at = 12, .name = "hops"),
	[NCP_TYPE] = UINT(2, .at = 0, .name = "ncp_type", .hex = true, .names = &ncp_types,
			  .snoop = "NCP type = 0x{:x4} ({:=})"),
	[NCP_SEQUENCE] = UINT(1, .at = 2, .name = "ncp_sequence", .snoop = "NCP sequence = {}"),
	[NCP_CONNECTION] =
		UINT(1, .at = 3, .name = "ncp_connection", .snoop = "NCP connection = {}"),
	[NCP_TASK] = UINT(1, .at = 4, .name = "ncp_task", .snoop = "NCP task = {}"),
	[NCP_CONNECTION_HIGH] = UINT(1, .at = 5, .name = "ncp_connection_high"),
	[NCP_FUNCTION] = UINT(1, .name = "ncp_function", .snoop = "NCP function = {}"),
	[DATA] = BYTES(.name = "data"),
};

static bool ipx_line(struct view *v)
{
	v_template(v,
		   "IPX D={dst_net:x8}.{dst_node}.{dst_socket:x4} "
		   "S={src_net:x8}.{src_node}.{src_socket:x4} LEN={length}"
		   "[ RIP {rip_operation:=}][ SAP {sap_operation:=}][ NCP {ncp_type:=}]"
		   "[ SPX SEQ={spx_sequence} ACK={spx_ack}]",
		   NULL, NULL);
	return true;
}

static void rip(struct dis *d)
{
	d_get(d, &F[RIP_OP]);
	while (!d_brief(d) && d_left(d) >= ROUTE && d_ok(d)) {
		d_open(d, &F[ROUTES]);
		d_head(d, &F[NETWORK], &F[TICKS], ROUTE);
		d_close(d);
	}
}

static void sap(struct dis *d)
{
	enum { RESPONSE = 2, NEAREST_RESPONSE = 4 };
	uint64_t op = d_get(d, &F[SAP_OP]);
	if (op != RESPONSE && op != NEAREST_RESPONSE) {
		d_get(d, &F[SAP_WANTED]);
		return;
	}
	while (!d_brief(d) && d_left(d) >= SERVICE && d_ok(d)) {
		d_open(d, &F[SERVICES]);
		d_get(d, &F[S_TYPE]);
		uint32_t n = d_before(d, 0, SERVICE_NAME, 0);
		if (d_need(d, SERVICE_NAME)) {
			d_bytes(d, &F[S_NAME], n);
			d_skip(d, SERVICE_NAME - n);
		}
		d_head(d, &F[S_NET], &F[S_HOPS], 14);
		d_close(d);
	}
}

static void payload(struct dis *d, uint64_t type, uint64_t socket)
{
	if (socket == RIP) {
		rip(d);
	} else if (socket == SAP) {
		sap(d);
	} else if (socket == NCP) {
		d_head(d, &F[NCP_TYPE], &F[NCP_CONNECTION_HIGH], 6);
		d_get(d, &F[NCP_FUNCTION]);
	} else if (type == SPX_TYPE) {
		d_head(d, &F[SPX_CONTROL], &F[SPX_ALLOCATION], SPX_HEADER);
	}
}

static void ipx_decode(struct dis *d)
{
	if (!d_head(d, &F[CHECKSUM], &F[SRC_SOCKET], HEADER))
		return;
	uint32_t length = (uint32_t)d_val(d, &F[LENGTH]);
	uint64_t type = d_val(d, &F[TYPE]);
	uint64_t dst = d_val(d, &F[DST_SOCKET]), src = d_val(d, &F[SRC_SOCKET]);
	if (length < HEADER) {
		d_bad(d, "a length below that of the header");
		return;
	}
	if (length - HEADER < d_left(d))
		d_limit(d, length - HEADER);
	if (d_left(d))
		payload(d, type, names_word(&sockets, dst) ? dst : src);
	if (!d_brief(d) && d_held(d))
		d_rest(d, &F[DATA]);
}

const struct decoder decoder_ipx = {
	.name = "ipx",
	.title = "Internetwork Packet Exchange",
	.fields = F,
	.n_fields = N,
	.claims = { { T_ETHERTYPE, 0x8137 },
		    { T_LLC_SAP, 0xe0 },
		    { T_INTERNAL, IN_IPX },
		    { T_PPP, 0x2b } },
	.decode = ipx_decode,
	.beyond = true,
	.snoop = { .prefix = "IPX:  ",
		   .title = "Internetwork Packet Exchange",
		   .line_fn = ipx_line,
		   .tail = TAIL_OWN },
};
