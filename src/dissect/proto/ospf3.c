/* ospf3 - Open Shortest Path First, version 3 (for IPv6). RFC 5340. */
#include "dissect/built.h"
#include "dissect/ip_protocols.h"
#include "dissect/ospf.h"

enum { HEADER = 16, HELLO_BODY = 20, DD_BODY = 12, REQUEST = 12, LINK = 16 };
enum { FUNCTION = 0x1fff, SCOPE = 0x6000 };
enum { LSA_ROUTER = 1, LSA_NETWORK, LSA_PREFIX, LSA_ROUTER_PREFIX, LSA_EXTERNAL };
enum { LSA_GROUP = 6, LSA_NSSA, LSA_LINK, LSA_INTRA };
enum { LINK_P2P = 1, LINK_TRANSIT, LINK_VIRTUAL = 4, PREFIX_MAX = 128 };

enum {
	VERSION,
	TYPE,
	LENGTH,
	ROUTER,
	AREA,
	CHECKSUM,
	INSTANCE,
	UNKNOWN,
	OTHER_VERSION,
	INTERFACE,
	PRIORITY,
	OPTIONS,
	HELLO_INTERVAL,
	DEAD,
	DR,
	BDR,
	NEIGHBOUR,
	DD_OPTIONS,
	DD_MTU,
	DD_FLAGS,
	DD_SEQUENCE,
	REQUESTS,
	REQUEST_GROUP,
	REQUEST_TYPE,
	REQUEST_ID,
	REQUEST_ROUTER,
	UPDATE,
	N_LSAS,
	ACK,
	LSA,
	LSA_AGE,
	LSA_TYPE,
	LSA_ID,
	LSA_ORIGIN,
	LSA_SEQUENCE,
	LSA_CHECKSUM,
	LSA_LENGTH,
	ROUTER_OPTIONS,
	LINKS,
	LINK_TYPE,
	LINK_METRIC,
	LINK_INTERFACE,
	LINK_PEER_INTERFACE,
	LINK_PEER,
	NET_OPTIONS,
	ROUTERS_HEAD,
	ATTACHED,
	METRIC,
	LINK_PRIORITY,
	LINK_OPTIONS,
	LINK_LOCAL,
	N_PREFIXES,
	REF_TYPE,
	REF_ID,
	REF_ROUTER,
	N_INTRA,
	PREFIX,
	PREFIX_LENGTH,
	PREFIX_OPTIONS,
	PREFIX_METRIC,
	PREFIX_ADDRESS,
	LSA_DATA,
	N
};

static const struct name option_list[] = { { 0x01, "V6" }, { 0x02, "E" }, { 0x04, "MC" },
					   { 0x08, "N" },  { 0x10, "R" }, { 0x20, "DC" } };
static const struct names options = { option_list, ARRAY_LEN(option_list), NULL };

static void show_note(struct view *v, const struct record *r);
static void show_hello(struct view *v, const struct record *r);
static void show_dd(struct view *v, const struct record *r);
static void show_request(struct view *v, const struct record *r);
static void show_lsa(struct view *v, const struct record *r);
static void show_link(struct view *v, const struct record *r);
static void show_reference(struct view *v, const struct record *r);
static void show_prefix(struct view *v, const struct record *r);
static void show_lsa_data(struct view *v, const struct record *r);

static const struct field F[N] = {
	[VERSION] = UINT(1, .at = 0, .name = "version", .snoop = "Version = {}"),
	[TYPE] = UINT(1, .at = 1, .name = "type", .names = &ospf_types, .snoop = "Type = {:=}"),
	[LENGTH] = UINT(2, .at = 2, .name = "length"),
	[ROUTER] = IP4(.at = 4, .name = "router_id", .snoop = "Router ID = {:n}"),
	[AREA] = IP4(.at = 8, .name = "area_id", .snoop = "Area ID = {:n}"),
	[CHECKSUM] =
		UINT(2, .at = 12, .name = "checksum", .hex = true, .snoop = "Checksum = 0x{:x}"),
	[INSTANCE] = UINT(1, .at = 14, .name = "instance_id", .snoop = "Instance = {}"),
	[UNKNOWN] = NOTE(NULL, .show = show_note),
	[OTHER_VERSION] = NOTE("ospfv2 packet in ipv6 header"),
	[INTERFACE] = IP4(.at = 0, .name = "interface_id", .show = show_hello),
	[PRIORITY] = UINT(1, .at = 4, .name = "priority"),
	[OPTIONS] = UINT(3, .at = 5, .name = "options", .hex = true),
	[HELLO_INTERVAL] = UINT(2, .at = 8, .name = "hello_interval"),
	[DEAD] = UINT(2, .at = 10, .name = "dead_interval"),
	[DR] = IP4(.at = 12, .name = "designated_router",
		   .snoop = "Designated Router = ", .show = ospf_show_optional),
	[BDR] = IP4(.at = 16, .name = "backup_designated_router",
		    .snoop = "Backup Designated Router = ", .show = ospf_show_optional),
	[NEIGHBOUR] = IP4(.name = "neighbors", .many = true, .snoop = "Neigbor: {:n}"),
	[DD_OPTIONS] = UINT(3, .at = 1, .name = "options", .hex = true, .show = show_dd),
	[DD_MTU] = UINT(2, .at = 4, .name = "mtu"),
	[DD_FLAGS] = UINT(1, .at = 7, .name = "dd_flags", .hex = true),
	[DD_SEQUENCE] = UINT(4, .at = 8, .name = "dd_sequence"),
	[REQUESTS] = NOTE(NULL, .show = show_note),
	[REQUEST_GROUP] = GROUP(.name = "requests"),
	[REQUEST_TYPE] = UINT(2, .at = 2, .name = "lsa_type", .hex = true, .show = show_request),
	[REQUEST_ID] = IP4(.at = 4, .name = "lsa_id"),
	[REQUEST_ROUTER] = IP4(.at = 8, .name = "advertising_router"),
	[UPDATE] = NOTE(NULL, .show = show_note),
	[N_LSAS] = UINT(4, .name = "lsa_count"),
	[ACK] = NOTE(NULL, .show = show_note),
	[LSA] = GROUP(.name = "lsas"),
	[LSA_AGE] = UINT(2, .at = 0, .name = "age", .show = show_lsa),
	[LSA_TYPE] = UINT(2, .at = 2, .name = "lsa_type", .hex = true),
	[LSA_ID] = IP4(.at = 4, .name = "lsa_id"),
	[LSA_ORIGIN] = IP4(.at = 8, .name = "advertising_router"),
	[LSA_SEQUENCE] = UINT(4, .at = 12, .name = "sequence", .hex = true),
	[LSA_CHECKSUM] = UINT(2, .at = 16, .name = "checksum", .hex = true),
	[LSA_LENGTH] = UINT(2, .at = 18, .name = "length"),
	[ROUTER_OPTIONS] = UINT(4, .name = "router_options", .hex = true),
	[LINKS] = GROUP(.name = "links"),
	[LINK_TYPE] = UINT(1, .at = 0, .name = "type", .show = show_link),
	[LINK_METRIC] = UINT(2, .at = 2, .name = "metric"),
	[LINK_INTERFACE] = IP4(.at = 4, .name = "interface_id"),
	[LINK_PEER_INTERFACE] = IP4(.at = 8, .name = "neighbor_interface_id"),
	[LINK_PEER] = IP4(.at = 12, .name = "neighbor_router_id"),
	[NET_OPTIONS] = UINT(4, .name = "network_options", .hex = true),
	[ROUTERS_HEAD] = NOTE("Routers:"),
	[ATTACHED] = IP4(.name = "attached_routers", .many = true, .snoop = "\t{:n}"),
	[METRIC] = UINT(4, .mask = 0xffffff, .name = "metric", .snoop = "Metric = {}"),
	[LINK_PRIORITY] = UINT(1, .at = 0, .name = "priority", .snoop = "Priority {}"),
	[LINK_OPTIONS] = UINT(3, .at = 1, .name = "options", .hex = true),
	[LINK_LOCAL] = IP6(.name = "link_local_address", .snoop = "Link Local addr {:n}"),
	[N_PREFIXES] = UINT(4, .name = "prefix_count", .snoop = "npref {}"),
	[REF_TYPE] =
		UINT(2, .at = 2, .name = "referenced_type", .hex = true, .show = show_reference),
	[REF_ID] = IP4(.at = 4, .name = "referenced_id"),
	[REF_ROUTER] = IP4(.at = 8, .name = "referenced_router"),
	[N_INTRA] = UINT(2, .at = 0, .name = "prefix_count", .snoop = "NPref {}"),
	[PREFIX] = GROUP(.name = "prefixes"),
	[PREFIX_LENGTH] = UINT(1, .at = 0, .name = "length"),
	[PREFIX_OPTIONS] = UINT(1, .at = 1, .name = "options", .hex = true),
	[PREFIX_METRIC] = UINT(2, .at = 2, .name = "metric"),
	[PREFIX_ADDRESS] = IP6(.name = "prefix", .show = show_prefix),
	[LSA_DATA] = BYTES(.name = "data", .show = show_lsa_data),
};

static void lsa_body(struct dis *d, uint64_t type);

static const struct ospf_version v3 = {
	.version = 3,
	.type = &F[TYPE],
	.version_field = &F[VERSION],
	.hello = { &F[INTERFACE], &F[BDR], HELLO_BODY },
	.dd = { &F[DD_OPTIONS], &F[DD_SEQUENCE], DD_BODY },
	.request = { &F[REQUEST_TYPE], &F[REQUEST_ROUTER], REQUEST },
	.lsa = { &F[LSA_AGE], &F[LSA_LENGTH], OSPF_LSA_HEADER },
	.dr = &F[DR],
	.bdr = &F[BDR],
	.neighbour = &F[NEIGHBOUR],
	.dd_options = &F[DD_OPTIONS],
	.dd_flags = &F[DD_FLAGS],
	.requests = &F[REQUESTS],
	.request_group = &F[REQUEST_GROUP],
	.update = &F[UPDATE],
	.n_lsas = &F[N_LSAS],
	.ack = &F[ACK],
	.unknown = &F[UNKNOWN],
	.lsa_group = &F[LSA],
	.lsa_type = &F[LSA_TYPE],
	.lsa_length = &F[LSA_LENGTH],
	.options = &options,
	.lsa_body = lsa_body,
	.dd_line = " mtu {mtu} S {dd_sequence:X}",
	.requests_line = "",
};

/* ---- text ---- */

static void show_note(struct view *v, const struct record *r)
{
	if (r->f == &F[UNKNOWN])
		ospf_line(v, "Unknown OSPF Type = {type}");
	else if (r->f == &F[REQUESTS])
		ospf_block(v, "OSPF LSR:  ", "Link State Request Packet");
	else if (r->f == &F[UPDATE])
		ospf_block(v, "OSPF LSU:  ", "Link State Update Packet");
	else
		ospf_block(v, "OSPF LSA:  ", "Link State Ack Packet");
}

static void show_hello(struct view *v, const struct record *r)
{
	ospf_block(v, "OSPF HELLO:  ", "Hello Packet");
	ospf_show_bits(v, "Options = ", &options, rec_part(r, &F[OPTIONS]));
	ospf_line(v, "Interface ID = {interface_id:n}");
	ospf_line(v, "Hello interval = {hello_interval}");
	ospf_line(v, "Priority = {priority}");
	ospf_line(v, "Dead interval = {dead_interval}");
}

static void show_dd(struct view *v, const struct record *r)
{
	ospf_block(v, "OSPF DB:  ", "Database Description Packet");
	ospf_show_bits(v, "Options = ", &options, rec_part(r, &F[DD_OPTIONS]));
	ospf_show_bits(v, "Flags = ", &ospf_dd_flags, rec_part(r, &F[DD_FLAGS]));
	ospf_line(v, "MTU = {mtu}");
	ospf_line(v, "Sequence = 0x{dd_sequence:X}");
}

/* The line that names an LSA; which: what the names of its fields begin with. */
static void put_ls_type(struct view *v, uint64_t type, bool referenced)
{
	static const char *const lines[][2] = {
		[LSA_ROUTER] = { "Router = {advertising_router:n}",
				 "Router = {referenced_router:n}" },
		[LSA_NETWORK] = { "Net DR {advertising_router:n} IF {lsa_id:n}",
				  "Net DR {referenced_router:n} IF {referenced_id:n}" },
		[LSA_PREFIX] = { "Inter-area-prefix = {lsa_id:n} ABR {advertising_router:n}",
				 "Inter-area-prefix = {referenced_id:n} ABR "
				 "{referenced_router:n}" },
		[LSA_ROUTER_PREFIX] = { "Inter-area-router = {advertising_router:n} Router "
					"{lsa_id:n}",
					"Inter-area-router = {referenced_router:n} Router "
					"{referenced_id:n}" },
		[LSA_EXTERNAL] = { "ASE = {lsa_id:n} ASBR {advertising_router:n}",
				   "ASE = {referenced_id:n} ASBR {referenced_router:n}" },
		[LSA_GROUP] = { "group = {lsa_id:n} Router {advertising_router:n}",
				"group = {referenced_id:n} Router {referenced_router:n}" },
		[LSA_NSSA] = { "Type 7 = {lsa_id:n} Router {advertising_router:n}",
			       "Type 7 = {referenced_id:n} Router {referenced_router:n}" },
		[LSA_LINK] = { "link = {lsa_id:n} Router {advertising_router:n}",
			       "link = {referenced_id:n} Router {referenced_router:n}" },
		[LSA_INTRA] = { "Inter-area-prefix = {lsa_id:n} Router {advertising_router:n}",
				"Inter-area-prefix = {referenced_id:n} Router "
				"{referenced_router:n}" },
	};
	static const char *const scopes[] = { "linklocal ", "area ", "AS ", " " };
	uint64_t function = type & FUNCTION;
	v_begin(v);
	out_s(v->o, scopes[(type & SCOPE) >> 13]);
	if (function == 0 || function >= ARRAY_LEN(lines))
		out_f(v->o, "Unknown type = 0x%x", (unsigned)type);
	else
		v_template(v, lines[function][referenced], NULL, NULL);
	v_end(v);
}

static void show_request(struct view *v, const struct record *r)
{
	put_ls_type(v, rec_part(r, &F[REQUEST_TYPE]), false);
}

static void show_reference(struct view *v, const struct record *r)
{
	put_ls_type(v, rec_part(r, &F[REF_TYPE]), true);
}

static void show_lsa(struct view *v, const struct record *r)
{
	ospf_line(v, "Sequence = {sequence:X} ");
	v_begin(v);
	out_s(v->o, "Age = ");
	ospf_age(v->o, rec_part(r, &F[LSA_AGE]));
	out_c(v->o, ' ');
	v_end(v);
	put_ls_type(v, rec_part(r, &F[LSA_TYPE]), false);
}

static void show_link(struct view *v, const struct record *r)
{
	switch (rec_part(r, &F[LINK_TYPE])) {
	case LINK_VIRTUAL:
		v_line(v, "Virtual Link");
		FALLTHROUGH;
	case LINK_P2P:
		ospf_line(v, "Neighbor = {neighbor_router_id:n}");
		ospf_line(v, "Interface = {neighbor_interface_id:n} id {interface_id:n}");
		break;
	case LINK_TRANSIT:
		ospf_line(v, "Designated Router = {neighbor_router_id:n}");
		ospf_line(v, "DR Interface = {neighbor_interface_id:n} id {interface_id:n}");
		break;
	default:
		v_begin(v);
		out_s(v->o, "Unknown link type ");
		out_u(v->o, rec_part(r, &F[LINK_TYPE]));
		v_end(v);
	}
	v_begin(v);
	out_s(v->o, " metric = ");
	out_u(v->o, rec_part(r, &F[LINK_METRIC]));
	v_end(v);
}

static void show_prefix(struct view *v, const struct record *r)
{
	const struct record *head = r - 1; /* the prefix's own header */
	uint64_t bits = rec_part(head, &F[PREFIX_OPTIONS]);
	v_begin(v);
	out_ip6(v->o, r->v.p);
	out_c(v->o, '/');
	out_u(v->o, rec_part(head, &F[PREFIX_LENGTH]));
	if (bits)
		out_f(v->o, " (opt = %x)", (unsigned)bits);
	v_end(v);
}

static void show_lsa_data(struct view *v, const struct record *r)
{
	/* The LSA's header is before its data. */
	ospf_unknown_lsa(v, rec_part(r - 1, &F[LSA_TYPE]));
}

static bool ospf3_line(struct view *v)
{
	if (v_u(v, &F[TYPE]) > OSPF_LSACK) {
		v_template(v, "Unknown OSPF TYPE {type}", NULL, NULL);
		return true;
	}
	v_template(v,
		   "OSPFv3 {type:=} RTRID={router_id:n} AREA={area_id:n} LEN={length} "
		   "instance {instance_id} ",
		   NULL, NULL);
	ospf_put_body(v, &v3);
	return true;
}

static void ospf3_head(struct view *v)
{
	bool known = v_u(v, &F[TYPE]) <= OSPF_LSACK;
	ospf_block(v, "OSPFv3:  ", known ? "OSPF Header" : "OSPFv3 Header");
}

/* ---- decoding ---- */

/* A prefix takes whole 32-bit words. */
static void prefix(struct dis *d)
{
	d_open(d, &F[PREFIX]);
	d_head(d, &F[PREFIX_LENGTH], &F[PREFIX_METRIC], 4);
	uint32_t bits = (uint32_t)d_val(d, &F[PREFIX_LENGTH]);
	uint32_t n = (bits + 31) / 32 * 4;
	if (bits > PREFIX_MAX) {
		d_bad(d, "an IPv6 prefix is longer than an address");
	} else {
		d_padded(d, &F[PREFIX_ADDRESS], n, 16);
	}
	d_close(d);
}

static void prefixes(struct dis *d, uint64_t n)
{
	for (; n && d_left(d); n--)
		prefix(d);
}

static void lsa_body(struct dis *d, uint64_t type)
{
	switch (type & FUNCTION) {
	case LSA_ROUTER:
		d_get(d, &F[ROUTER_OPTIONS]);
		while (d_left(d) && d_need(d, LINK)) {
			d_open(d, &F[LINKS]);
			d_head(d, &F[LINK_TYPE], &F[LINK_PEER], LINK);
			d_close(d);
		}
		break;
	case LSA_NETWORK:
		d_get(d, &F[NET_OPTIONS]);
		ospf_routers(d, &F[ROUTERS_HEAD], &F[ATTACHED]);
		break;
	case LSA_PREFIX:
		d_get(d, &F[METRIC]);
		while (d_left(d))
			prefix(d);
		break;
	case LSA_LINK:
		d_head(d, &F[LINK_PRIORITY], &F[LINK_OPTIONS], 4);
		d_get(d, &F[LINK_LOCAL]);
		prefixes(d, d_get(d, &F[N_PREFIXES]));
		break;
	case LSA_INTRA: {
		uint64_t n = d_peek(d, 0, 2);
		d_head(d, &F[REF_TYPE], &F[N_INTRA], 12);
		prefixes(d, n);
		break;
	}
	default:
		d_rest(d, &F[LSA_DATA]);
	}
}

static void ospf3_decode(struct dis *d)
{
	uint32_t length = (uint32_t)d_peek(d, 2, 2);
	uint64_t version = d_peek(d, 0, 1);
	if (!d_partial(d) && !d_need(d, length < HEADER ? HEADER : length))
		return;
	struct cursor whole = d_cursor(d);
	d_limit(d, length < HEADER ? HEADER : length);
	d_head(d, &F[VERSION], &F[INSTANCE], HEADER);
	uint64_t type = d_val(d, &F[TYPE]);
	if (version == 2) {
		d_note(d, &F[OTHER_VERSION]);
		d_resume(d, &whole);
		d_next(d, T_IP_PROTO, PROTO_OSPF, d_left(d));
	} else if (version == 3) {
		ospf_body(d, type, &v3);
	}
}

const struct decoder decoder_ospf3 = {
	.name = "ospf3",
	.title = "Open Shortest Path First for IPv6",
	.fields = F,
	.n_fields = N,
	.claims = { { T_IP6_PROTO, PROTO_OSPF } },
	.decode = ospf3_decode,
	.snoop = { .prefix = "OSPFv3:  ",
		   .head_fn = ospf3_head,
		   .line_fn = ospf3_line,
		   .fault_fn = ospf_fault },
};
