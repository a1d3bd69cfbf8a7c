/* ospf - Open Shortest Path First, version 2. RFC 2328; RFC 1584 (multicast), RFC 3101 (NSSA). */
#include "dissect/ospf.h"
#include "dissect/ip_protocols.h"

enum { HEADER = 24, HELLO_BODY = 20, DD_BODY = 8, REQUEST = 12, LINK = 12, TOS_ENTRY = 4 };
enum { AUTH_NONE, AUTH_SIMPLE, AUTH_MD5 };
enum { LSA_ROUTER = 1, LSA_NETWORK, LSA_SUMMARY, LSA_ASBR, LSA_EXTERNAL, LSA_GROUP, LSA_NSSA };
enum { LINK_P2P = 1, LINK_TRANSIT, LINK_STUB, LINK_VIRTUAL };

enum {
	VERSION,
	TYPE,
	LENGTH,
	ROUTER,
	AREA,
	CHECKSUM,
	AUTH,
	PASSWORD,
	KEY,
	DIGEST_LENGTH,
	CRYPT_SEQUENCE,
	UNKNOWN,
	OTHER_VERSION,
	MASK,
	HELLO_INTERVAL,
	OPTIONS,
	PRIORITY,
	DEAD,
	DR,
	BDR,
	NEIGHBOUR,
	DD_MTU,
	DD_OPTIONS,
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
	LSA_OPTIONS,
	LSA_TYPE,
	LSA_ID,
	LSA_ORIGIN,
	LSA_SEQUENCE,
	LSA_CHECKSUM,
	LSA_LENGTH,
	ROUTER_FLAGS,
	N_LINKS,
	LINKS,
	LINK_ID,
	LINK_DATA,
	LINK_TYPE,
	LINK_N_TOS,
	LINK_METRIC,
	TOS,
	TOS_NUMBER,
	TOS_METRIC,
	LSA_MASK,
	LSA_MASK_QUIET,
	ROUTERS_HEAD,
	ATTACHED,
	SUM,
	SUM_TOS,
	SUM_METRIC,
	EXT,
	EXT_E,
	EXT_TOS,
	EXT_METRIC,
	EXT_FORWARD,
	EXT_TAG,
	LSA_DATA,
	N
};

static const struct name option_list[] = { { 0x01, "T" }, { 0x02, "E" }, { 0x04, "MC" } };
static const struct names options = { option_list, ARRAY_LEN(option_list), NULL };
NAMES(auth_types, "{} (unknown auth type)", { AUTH_NONE, "None" }, { AUTH_SIMPLE, "simple" },
      { AUTH_MD5, "md5" });

static void show_unknown(struct view *v, const struct record *r);
static void show_hello(struct view *v, const struct record *r);
static void show_dd(struct view *v, const struct record *r);
static void show_request(struct view *v, const struct record *r);
static void show_update(struct view *v, const struct record *r);
static void show_ack(struct view *v, const struct record *r);
static void show_lsa(struct view *v, const struct record *r);
static void show_link(struct view *v, const struct record *r);
static void show_external(struct view *v, const struct record *r);
static void show_lsa_data(struct view *v, const struct record *r);

static const struct field F[N] = {
	[VERSION] = UINT(1, .at = 0, .name = "version", .snoop = "Version = {}"),
	[TYPE] = UINT(1, .at = 1, .name = "type", .names = &ospf_types, .snoop = "Type = {:=}"),
	[LENGTH] = UINT(2, .at = 2, .name = "length"),
	[ROUTER] = IP4(.at = 4, .name = "router_id", .snoop = "Router ID = {:n}"),
	[AREA] = IP4(.at = 8, .name = "area_id", .snoop = "Area ID = {:n}"),
	[CHECKSUM] =
		UINT(2, .at = 12, .name = "checksum", .hex = true, .snoop = "Checksum = 0x{:x}"),
	[AUTH] = UINT(2, .at = 14, .name = "auth_type", .names = &auth_types,
		      .snoop = "Auth = {:=}"),
	[PASSWORD] = TEXT(.name = "password"),
	[KEY] = UINT(1, .at = 2, .name = "auth_key_id"),
	[DIGEST_LENGTH] = UINT(1, .at = 3, .name = "auth_length"),
	[CRYPT_SEQUENCE] = UINT(4, .at = 4, .name = "auth_sequence"),
	[UNKNOWN] = NOTE(NULL, .show = show_unknown),
	[OTHER_VERSION] = NOTE("ospfv3 packet in ipv4 header"),
	[MASK] = IP4(.at = 0, .name = "mask", .show = show_hello),
	[HELLO_INTERVAL] = UINT(2, .at = 4, .name = "hello_interval"),
	[OPTIONS] = UINT(1, .at = 6, .name = "options", .hex = true),
	[PRIORITY] = UINT(1, .at = 7, .name = "priority"),
	[DEAD] = UINT(4, .at = 8, .name = "dead_interval"),
	[DR] = IP4(.at = 12, .name = "designated_router",
		   .snoop = "Designated Router = ", .show = ospf_show_optional),
	[BDR] = IP4(.at = 16, .name = "backup_designated_router",
		    .snoop = "Backup Designated Router = ", .show = ospf_show_optional),
	[NEIGHBOUR] = IP4(.name = "neighbors", .many = true, .snoop = "Neighbor: {:n}"),
	[DD_MTU] = UINT(2, .at = 0, .name = "mtu", .show = show_dd),
	[DD_OPTIONS] = UINT(1, .at = 2, .name = "options", .hex = true),
	[DD_FLAGS] = UINT(1, .at = 3, .name = "dd_flags", .hex = true),
	[DD_SEQUENCE] = UINT(4, .at = 4, .name = "dd_sequence"),
	[REQUESTS] = NOTE("Link State Request Packet"),
	[REQUEST_GROUP] = GROUP(.name = "requests"),
	[REQUEST_TYPE] = UINT(4, .at = 0, .name = "lsa_type", .show = show_request),
	[REQUEST_ID] = IP4(.at = 4, .name = "lsa_id"),
	[REQUEST_ROUTER] = IP4(.at = 8, .name = "advertising_router"),
	[UPDATE] = NOTE(NULL, .show = show_update),
	[N_LSAS] = UINT(4, .name = "lsa_count"),
	[ACK] = NOTE(NULL, .show = show_ack),
	[LSA] = GROUP(.name = "lsas"),
	[LSA_AGE] = UINT(2, .at = 0, .name = "age", .show = show_lsa),
	[LSA_OPTIONS] = UINT(1, .at = 2, .name = "options", .hex = true),
	[LSA_TYPE] = UINT(1, .at = 3, .name = "lsa_type"),
	[LSA_ID] = IP4(.at = 4, .name = "lsa_id"),
	[LSA_ORIGIN] = IP4(.at = 8, .name = "advertising_router"),
	[LSA_SEQUENCE] = UINT(4, .at = 12, .name = "sequence", .hex = true),
	[LSA_CHECKSUM] = UINT(2, .at = 16, .name = "checksum", .hex = true),
	[LSA_LENGTH] = UINT(2, .at = 18, .name = "length"),
	[ROUTER_FLAGS] = UINT(1, .at = 0, .name = "router_flags", .hex = true),
	[N_LINKS] = UINT(2, .at = 2, .name = "link_count"),
	[LINKS] = GROUP(.name = "links"),
	[LINK_ID] = IP4(.at = 0, .name = "id", .show = show_link),
	[LINK_DATA] = IP4(.at = 4, .name = "data"),
	[LINK_TYPE] = UINT(1, .at = 8, .name = "type"),
	[LINK_N_TOS] = UINT(1, .at = 9, .name = "tos_count"),
	[LINK_METRIC] = UINT(2, .at = 10, .name = "metric", .snoop = "TOS 0 metric = {}"),
	[TOS] = GROUP(.name = "tos_metrics"),
	[TOS_NUMBER] = UINT(1, .at = 0, .name = "tos", .snoop = "TOS {} metric = {tos_metric}"),
	[TOS_METRIC] = UINT(2, .at = 2, .name = "tos_metric"),
	[LSA_MASK] = IP4(.name = "mask", .snoop = "Mask = {:n}"),
	[LSA_MASK_QUIET] = IP4(.name = "mask"),
	[ROUTERS_HEAD] = NOTE("Routers:"),
	[ATTACHED] = IP4(.name = "attached_routers", .many = true, .snoop = "\t{:n}"),
	[SUM] = GROUP(.name = "metrics"),
	[SUM_TOS] = UINT(1, .at = 0, .name = "tos", .snoop = " tos {} metric {metric}"),
	[SUM_METRIC] = UINT(3, .at = 1, .name = "metric"),
	[EXT] = GROUP(.name = "routes"),
	[EXT_E] = PLAIN_FLAG(1, 0x80, .at = 0, .name = "external_type_2", .show = show_external),
	[EXT_TOS] = BITS(1, 0x7f, .at = 0, .name = "tos"),
	[EXT_METRIC] = UINT(3, .at = 1, .name = "metric"),
	[EXT_FORWARD] = IP4(.at = 4, .name = "forwarding_address", .snoop = " Forward ",
			    .show = ospf_show_optional),
	[EXT_TAG] = IP4(.at = 8, .name = "tag", .snoop = " Tag ", .show = ospf_show_optional),
	[LSA_DATA] = BYTES(.name = "data", .show = show_lsa_data),
};

static void lsa_body(struct dis *d, uint64_t type);

static const struct ospf_version v2 = {
	.version = 2,
	.type = &F[TYPE],
	.version_field = &F[VERSION],
	.hello = { &F[MASK], &F[BDR], HELLO_BODY },
	.dd = { &F[DD_MTU], &F[DD_SEQUENCE], DD_BODY },
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
	.dd_line = " S {dd_sequence:X}",
	.requests_line = " ",
};

/* ---- text ---- */

static void show_unknown(struct view *v, const struct record *r)
{
	(void)r;
	ospf_line(v, "Unknown OSPF Type = {type}");
}

static void show_hello(struct view *v, const struct record *r)
{
	ospf_block(v, "OSPF HELLO:  ", "Hello Packet");
	ospf_show_bits(v, "Options = ", &options, rec_part(r, &F[OPTIONS]));
	ospf_line(v, "Mask = {mask:n}");
	ospf_line(v, "Hello interval = {hello_interval}");
	ospf_line(v, "Priority = {priority}");
	ospf_line(v, "Dead interval = {dead_interval}");
}

static void show_dd(struct view *v, const struct record *r)
{
	ospf_block(v, "OSPF DB:  ", "Database Description Packet");
	ospf_show_bits(v, "Options = ", &options, rec_part(r, &F[DD_OPTIONS]));
	ospf_show_bits(v, "Flags = ", &ospf_dd_flags, rec_part(r, &F[DD_FLAGS]));
	ospf_line(v, "Sequence = 0x{dd_sequence:X}");
}

static void show_update(struct view *v, const struct record *r)
{
	(void)r;
	ospf_block(v, "OSPF LSU:  ", "Link State Update Packet");
}

static void show_ack(struct view *v, const struct record *r)
{
	(void)r;
	ospf_block(v, "OSPF LSA:  ", "Link State Ack Packet");
}

/* The one or two lines that name an LSA. */
static void put_ls_type(struct view *v, uint64_t type)
{
	static const struct {
		const char *first, *second;
	} lines[] = {
		[LSA_ROUTER] = { "Router LSA; Router = {advertising_router:n} ", NULL },
		[LSA_NETWORK] = { "Network LSA Router = {advertising_router:n} ",
				  "            Interface = {lsa_id:n} " },
		[LSA_SUMMARY] = { "Summary LSA IP = {lsa_id:n} ",
				  "            Area Border Router = {advertising_router:n} " },
		[LSA_ASBR] = { "ASBR Summary abr = {lsa_id:n} ",
			       "             asbr = {advertising_router:n} " },
		[LSA_EXTERNAL] = { "AS External LSA ase = {lsa_id:n} ",
				   "                asbr = {advertising_router:n} " },
		[LSA_GROUP] = { "Group LSA {lsa_id:n} ",
				"          rtr = {advertising_router:n} " },
	};
	if (type == 0 || type >= ARRAY_LEN(lines)) {
		ospf_line(v, "Unknown LSA type {lsa_type}");
		return;
	}
	ospf_line(v, lines[type].first);
	if (lines[type].second)
		ospf_line(v, lines[type].second);
}

static void show_request(struct view *v, const struct record *r)
{
	put_ls_type(v, rec_part(r, &F[REQUEST_TYPE]));
}

static void show_lsa(struct view *v, const struct record *r)
{
	ospf_show_bits(v, "Options = ", &options, rec_part(r, &F[LSA_OPTIONS]));
	ospf_line(v, "Sequence = {sequence:X} ");
	v_begin(v);
	out_s(v->o, "Age = ");
	ospf_age(v->o, rec_part(r, &F[LSA_AGE]));
	out_c(v->o, ' ');
	v_end(v);
	put_ls_type(v, rec_part(r, &F[LSA_TYPE]));
}

static void show_link(struct view *v, const struct record *r)
{
	switch (rec_part(r, &F[LINK_TYPE])) {
	case LINK_VIRTUAL:
		v_line(v, "Virtual Link");
		FALLTHROUGH;
	case LINK_P2P:
		ospf_line(v, "Neighbor = {id:n}");
		ospf_line(v, "Interface = {data:n}");
		break;
	case LINK_TRANSIT:
		ospf_line(v, "Designated Router = {id:n}");
		ospf_line(v, "Interface = {data:n}");
		break;
	case LINK_STUB:
		ospf_line(v, "Network = {id:n}");
		ospf_line(v, "Mask = {data:n}");
		break;
	default:
		v_begin(v);
		out_s(v->o, "Unknown link type ");
		out_u(v->o, rec_part(r, &F[LINK_TYPE]));
		v_end(v);
	}
}

static void show_external(struct view *v, const struct record *r)
{
	v_begin(v);
	out_f(v->o, " type %u tos %u metric %u", rec_part(r, &F[EXT_E]) ? 2 : 1,
	      (unsigned)rec_part(r, &F[EXT_TOS]), (unsigned)rec_part(r, &F[EXT_METRIC]));
	v_end(v);
}

static void show_lsa_data(struct view *v, const struct record *r)
{
	/* The LSA's header is before its data. */
	ospf_unknown_lsa(v, rec_part(r - 1, &F[LSA_TYPE]));
}

static bool ospf_text_line(struct view *v)
{
	if (v_u(v, &F[TYPE]) > OSPF_LSACK) {
		v_template(v, "Unknown OSPF TYPE {type}", NULL, NULL);
		return true;
	}
	v_template(v, "OSPF {type:=} RTRID={router_id:n} AREA={area_id:n} LEN={length} ", NULL,
		   NULL);
	ospf_put_body(v, &v2);
	return true;
}

static void ospf_head(struct view *v)
{
	ospf_block(v, "OSPF:  ", "OSPF Header");
}

/* ---- decoding ---- */

static void authentication(struct dis *d)
{
	uint64_t type = d_val(d, &F[AUTH]);
	if (type == AUTH_SIMPLE)
		d_bytes(d, &F[PASSWORD], 8);
	else if (type == AUTH_MD5)
		d_head(d, &F[KEY], &F[CRYPT_SEQUENCE], 8);
	else
		d_skip(d, 8);
}

static void router_links(struct dis *d)
{
	d_head(d, &F[ROUTER_FLAGS], &F[N_LINKS], 4);
	uint64_t n = d_val(d, &F[N_LINKS]);
	for (; n && d_need(d, LINK); n--) {
		d_open(d, &F[LINKS]);
		d_head(d, &F[LINK_ID], &F[LINK_METRIC], LINK);
		uint64_t n_tos = d_val(d, &F[LINK_N_TOS]);
		for (; n_tos && d_need(d, TOS_ENTRY); n_tos--) {
			d_open(d, &F[TOS]);
			d_head(d, &F[TOS_NUMBER], &F[TOS_METRIC], TOS_ENTRY);
			d_close(d);
		}
		d_close(d);
	}
}

/* Entries of n bytes to the end of the LSA. */
static void entries(struct dis *d, const struct field *group, const struct field *first,
		    const struct field *last, uint32_t n)
{
	while (d_left(d) && d_need(d, n)) {
		d_open(d, group);
		d_head(d, first, last, n);
		d_close(d);
	}
}

static void lsa_body(struct dis *d, uint64_t type)
{
	switch (type) {
	case LSA_ROUTER:
		router_links(d);
		break;
	case LSA_NETWORK:
		d_get(d, &F[LSA_MASK]);
		ospf_routers(d, &F[ROUTERS_HEAD], &F[ATTACHED]);
		break;
	case LSA_SUMMARY:
	case LSA_ASBR:
		d_get(d, &F[type == LSA_SUMMARY ? LSA_MASK : LSA_MASK_QUIET]);
		entries(d, &F[SUM], &F[SUM_TOS], &F[SUM_METRIC], 4);
		break;
	case LSA_EXTERNAL:
	case LSA_NSSA:
		d_get(d, &F[LSA_MASK]);
		entries(d, &F[EXT], &F[EXT_E], &F[EXT_TAG], 12);
		break;
	default:
		d_rest(d, &F[LSA_DATA]);
	}
}

static void ospf_decode(struct dis *d)
{
	uint32_t length = (uint32_t)d_peek(d, 2, 2);
	uint64_t version = d_peek(d, 0, 1);
	if (!d_partial(d) && !d_need(d, length < HEADER ? HEADER : length))
		return;
	struct cursor whole = d_cursor(d);
	d_limit(d, length < HEADER ? HEADER : length);
	d_head(d, &F[VERSION], &F[AUTH], 16);
	uint64_t type = d_val(d, &F[TYPE]);
	if (version == 3) {
		d_note(d, &F[OTHER_VERSION]);
		d_resume(d, &whole);
		d_next(d, T_IP6_PROTO, PROTO_OSPF, d_left(d));
	} else if (version == 2) {
		authentication(d);
		ospf_body(d, type, &v2);
	}
}

const struct decoder decoder_ospf = {
	.name = "ospf",
	.title = "Open Shortest Path First",
	.fields = F,
	.n_fields = N,
	.claims = { { T_IP_PROTO, PROTO_OSPF } },
	.decode = ospf_decode,
	.snoop = { .prefix = "OSPF:  ",
		   .head_fn = ospf_head,
		   .line_fn = ospf_text_line,
		   .fault_fn = ospf_fault },
};
