/* igmp - Internet Group Management Protocol. RFC 1112 (version 1), RFC 2236 (2), RFC 3376 (3). Its
 * type 0x13 is DVMRP: RFC 1075, draft-ietf-idmr-dvmrp-v3. */
#include "dissect/built.h"
#include "dissect/ip_protocols.h"
#include "dissect/multicast.h"

enum { QUERY = 0x11, REPORT_1 = 0x12, REPORT_2 = 0x16, LEAVE = 0x17, REPORT_3 = 0x22 };

enum { DVMRP = 0x13, TRACE_ANSWER = 0x1e, TRACE_QUERY = 0x1f };

enum { HEADER = 8, QUERY_3 = 12, RECORD_HEADER = 8 };

enum {
	TYPE,
	RESPONSE,
	CHECKSUM,
	GROUP_ADDRESS,
	SUPPRESS,
	ROBUSTNESS,
	INTERVAL,
	SOURCES,
	SOURCE,
	RECORDS,
	RECORD,
	RECORD_TYPE,
	RECORD_AUX,
	RECORD_SOURCES,
	RECORD_GROUP,
	AUX_DATA,
	DATA,
	WRONG_SUM,
	PRUNED_SOURCE,
	PRUNED_GROUP,
	PRUNE_LIFETIME,
	GENERATION,
	NEIGHBOR,
	MASKS,
	MASK,
	ROUTES,
	NETWORK,
	LAST_ROUTE,
	METRIC,
	INTERFACES,
	I_ADDRESS,
	I_METRIC,
	I_THRESHOLD,
	I_FLAGS,
	I_COUNT,
	DVMRP_MAJOR,
	DVMRP_MINOR,
	TRACE_SOURCE,
	TRACE_DST,
	TRACE_RESPONSE,
	TRACE_TTL,
	TRACE_ID,
	MALFORMED,
	BLANK,
	N
};

NAMES(types, NULL, { QUERY, "membership query" }, { REPORT_1, "v1 membership report" },
      { REPORT_2, "v2 membership report" }, { LEAVE, "v2 leave group" },
      { REPORT_3, "v3 membership report" });

static void show_type(struct view *v, const struct record *r);
static void show_sources(struct view *v, const struct record *r);
static void show_records(struct view *v, const struct record *r);
static void show_group(struct view *v, const struct record *r);

static const struct field F[N] = {
	[TYPE] = UINT(1, .at = 0, .name = "type", .hex = true, .names = &types, .show = show_type),
	[RESPONSE] =
		UINT(1, .at = 1, .name = "max_response_time", .snoop = "Max Response Time = {}"),
	[CHECKSUM] = UINT(2, .at = 2, .name = "checksum", .hex = true, .snoop = "Checksum = {:x}"),
	[GROUP_ADDRESS] = IP4(.name = "group", .snoop = "Group = {}"),
	[SUPPRESS] = PLAIN_FLAG(1, 0x08, .at = 0, .name = "suppress", .show = show_sources),
	[ROBUSTNESS] = BITS(1, 0x07, .at = 0, .name = "robustness"),
	[INTERVAL] = UINT(1, .at = 1, .name = "query_interval"),
	[SOURCES] = UINT(2, .at = 2, .name = "source_count"),
	[SOURCE] = IP4(.name = "sources", .many = true, .snoop = "    {}"),
	[RECORDS] = UINT(2, .name = "record_count", .show = show_records),
	[RECORD] = GROUP(.name = "records"),
	[RECORD_TYPE] = UINT(1, .at = 0, .name = "type", .names = &multicast_records),
	[RECORD_AUX] = UINT(1, .at = 1, .name = "aux_words"),
	[RECORD_SOURCES] = UINT(2, .at = 2, .name = "source_count"),
	[RECORD_GROUP] = IP4(.at = 4, .name = "group", .show = show_group),
	[AUX_DATA] = BYTES(.name = "aux_data"),
	[DATA] = BYTES(.name = "data"),
	[WRONG_SUM] = BOOL(.name = "checksum_wrong", .hidden = true),
	[PRUNED_SOURCE] = IP4(.at = 0, .name = "pruned_source"),
	[PRUNED_GROUP] = IP4(.at = 4, .name = "pruned_group"),
	[PRUNE_LIFETIME] = UINT(4, .name = "prune_lifetime"),
	[GENERATION] = UINT(4, .name = "generation_id"),
	[NEIGHBOR] = IP4(.name = "neighbors", .many = true),
	[MASKS] = GROUP(.name = "masks"),
	[MASK] = IP4(.name = "mask"),
	[ROUTES] = GROUP(.name = "routes"),
	[NETWORK] = IP4(.name = "network"),
	[LAST_ROUTE] = PLAIN_FLAG(1, 0x80, .at = 0),
	[METRIC] = UINT(1, .at = 0, .mask = 0x7f, .name = "metric"),
	[INTERFACES] = GROUP(.name = "interfaces"),
	[I_ADDRESS] = IP4(.name = "address"),
	[I_METRIC] = UINT(1, .name = "metric"),
	[I_THRESHOLD] = UINT(1, .name = "threshold"),
	[I_FLAGS] = UINT(1, .name = "interface_flags", .hex = true),
	[I_COUNT] = UINT(1, .name = "neighbor_count"),
	[DVMRP_MAJOR] = UINT(1, .name = "dvmrp_major"),
	[DVMRP_MINOR] = UINT(1, .name = "dvmrp_minor"),
	[TRACE_SOURCE] = IP4(.at = 0, .name = "trace_source"),
	[TRACE_DST] = IP4(.at = 4, .name = "trace_destination"),
	[TRACE_RESPONSE] = IP4(.at = 8, .name = "trace_response"),
	[TRACE_TTL] = UINT(1, .at = 12, .name = "trace_ttl"),
	[TRACE_ID] = UINT(3, .at = 13, .name = "trace_id"),
	[MALFORMED] = WORD(.hidden = true),
	[BLANK] = NOTE(""),
};

/* Queries of the versions differ in their lengths. */
static const char *type_word(struct view *v)
{
	uint64_t type = v_u(v, &F[TYPE]);
	if (type != QUERY) {
		const char *word = names_word(&types, type);
		return word ? word : "Unknown";
	}
	if (v->l->len == HEADER)
		return v_u(v, &F[RESPONSE]) ? "v2 membership query" : "v1 membership query";
	return v->l->len >= QUERY_3 ? "v3 membership query" : "Unknown membership query";
}

static void show_type(struct view *v, const struct record *r)
{
	(void)r;
	v_begin(v);
	out_f(v->o, "Type = %u (%s)", (unsigned)v_u(v, &F[TYPE]), type_word(v));
	v_end(v);
}

static void show_sources(struct view *v, const struct record *r)
{
	(void)r;
	multicast_sources(v, v_u(v, &F[SOURCES]));
}

static void show_records(struct view *v, const struct record *r)
{
	multicast_count(v, r->v.u, "Group Record", "Group Records");
}

static void show_group(struct view *v, const struct record *r)
{
	v_begin(v);
	out_s(v->o, "Group = ");
	out_ip4(v->o, v_span(v, &F[RECORD_GROUP]).p);
	out_s(v->o, "  type = ");
	v_names(v, &multicast_records, rec_part(r, &F[RECORD_TYPE]));
	v_end(v);
	multicast_sources(v, rec_part(r, &F[RECORD_SOURCES]));
}

static void igmp_head(struct view *v)
{
	if (v_has(v, &F[MALFORMED]))
		return;
	v_header(v, "IGMP:  ", "IGMP Header");
	v_line(v, "");
}

static bool igmp_line(struct view *v)
{
	if (v_has(v, &F[MALFORMED])) {
		out_s(v->o, "Malformed IGMP packet");
		return true;
	}
	out_s(v->o, "IGMP ");
	out_s(v->o, type_word(v));
	return true;
}

static void report(struct dis *d)
{
	static const struct multicast_report fields = {
		&F[RECORDS],	    &F[RECORD], &F[RECORD_TYPE], &F[RECORD_GROUP], &F[RECORD_AUX],
		&F[RECORD_SOURCES], &F[SOURCE], &F[AUX_DATA],	 RECORD_HEADER,	   4
	};
	multicast_decode(d, &fields);
}

/* ---- DVMRP ---- */

/* Whom a router asks to send no more, or again. */
static void prune(struct dis *d)
{
	enum { ADDRESSES = 8, LIFETIME = 4 };
	if (d_held(d) < ADDRESSES)
		return;
	d_head(d, &F[PRUNED_SOURCE], &F[PRUNED_GROUP], ADDRESSES);
	if (d_held(d) >= LIFETIME)
		d_get(d, &F[PRUNE_LIFETIME]);
}

/* The routers that were heard on the link. */
static void probe(struct dis *d)
{
	if (!d_left(d))
		return;
	d_get(d, &F[GENERATION]);
	while (d_left(d) && d_ok(d))
		d_get(d, &F[NEIGHBOR]);
}

/* The networks of one mask: as many bytes of each as the mask has that are not 0. */
static void routes(struct dis *d, uint32_t width)
{
	for (bool last = false; !last && d_left(d) && d_ok(d);) {
		d_open(d, &F[ROUTES]);
		d_padded(d, &F[NETWORK], width, 4);
		last = d_peek(d, 0, 1) & 0x80;
		d_head(d, &F[LAST_ROUTE], &F[METRIC], 1);
		d_close(d);
	}
}

/* Of a mask all but the first byte, which is 255, is on the wire. */
static void routing_report(struct dis *d)
{
	while (d_left(d) && d_ok(d)) {
		uint32_t mask = (uint32_t)d_peek(d, 0, 3), width = 4;
		d_open(d, &F[MASKS]);
		if (d_need(d, 3))
			d_address(d, &F[MASK], 0xff000000 | mask, 3);
		for (; width > 1 && !(mask & 0xff); mask >>= 8)
			width--;
		routes(d, width);
		d_close(d);
	}
}

/* The interfaces of a router, with flags in the second version, and who is heard on each. */
static void neighbors(struct dis *d, bool flags)
{
	while (d_left(d) && d_ok(d)) {
		d_open(d, &F[INTERFACES]);
		d_get(d, &F[I_ADDRESS]);
		d_get(d, &F[I_METRIC]);
		d_get(d, &F[I_THRESHOLD]);
		if (flags)
			d_get(d, &F[I_FLAGS]);
		for (uint64_t n = d_get(d, &F[I_COUNT]); n && d_ok(d); n--)
			d_get(d, &F[NEIGHBOR]);
		d_close(d);
	}
}

static void dvmrp(struct dis *d, uint64_t code)
{
	enum { PROBE = 1, REPORT, NEIGHBORS = 4, NEIGHBORS_2 = 6, PRUNE, GRAFT, GRAFT_ACK };
	switch (code) {
	case PROBE:
		probe(d);
		break;
	case REPORT:
		routing_report(d);
		break;
	case NEIGHBORS:
	case NEIGHBORS_2:
		neighbors(d, code == NEIGHBORS_2);
		break;
	case PRUNE:
	case GRAFT:
	case GRAFT_ACK:
		prune(d);
		break;
	default:
		break;
	}
}

static void body(struct dis *d, uint64_t type, uint32_t len)
{
	enum { TRACE = 16 };
	uint64_t code = d_val(d, &F[RESPONSE]);
	if (type == REPORT_3) {
		report(d);
		return;
	}
	uint64_t group = d_get(d, &F[GROUP_ADDRESS]);
	if (type == DVMRP) { /* which has its version there */
		d_set(d, &F[DVMRP_MAJOR], group & 0xff);
		d_set(d, &F[DVMRP_MINOR], group >> 8 & 0xff);
		dvmrp(d, code);
	}
	if ((type == TRACE_ANSWER || type == TRACE_QUERY) && d_held(d) >= TRACE)
		d_head(d, &F[TRACE_SOURCE], &F[TRACE_ID], TRACE);
	if (type == QUERY && len >= QUERY_3) {
		d_head(d, &F[SUPPRESS], &F[SOURCES], 4);
		multicast_addresses(d, &F[SOURCE], 4, d_val(d, &F[SOURCES]));
	}
}

/* Of the whole message: RFC 1071. */
static bool sum_is_wrong(const struct dis *d, uint32_t len)
{
	struct cursor c = d_cursor(d);
	uint32_t sum = 0;
	if (d_held(d) != len)
		return false;
	for (uint32_t at = 0; at < len; at += 2)
		sum += at + 1 < len ? (uint32_t)cur_peek(&c, at, 2)
				    : (uint32_t)cur_peek(&c, at, 1) << 8;
	sum = (sum & 0xffff) + (sum >> 16);
	sum = (sum & 0xffff) + (sum >> 16);
	return sum != 0xffff;
}

static void igmp_decode(struct dis *d)
{
	uint32_t len = d_left(d);
	bool wrong = d_want(d) == WANT_ALL && sum_is_wrong(d, len);
	if (d_held(d) < HEADER) {
		d_word(d, &F[MALFORMED], "");
		d_need(d, HEADER);
		return;
	}
	d_head(d, &F[TYPE], &F[CHECKSUM], 4);
	if (d_brief(d))
		return;
	if (wrong)
		d_set(d, &F[WRONG_SUM], 1);
	body(d, d_val(d, &F[TYPE]), len);
	d_note(d, &F[BLANK]);
	if (d_held(d))
		d_rest(d, &F[DATA]);
}

const struct decoder decoder_igmp = {
	.name = "igmp",
	.title = "Internet Group Management Protocol",
	.fields = F,
	.n_fields = N,
	.claims = { { T_IP_PROTO, PROTO_IGMP }, { T_IP6_PROTO, PROTO_IGMP } },
	.decode = igmp_decode,
	.snoop = { .head_fn = igmp_head, .line_fn = igmp_line },
};
