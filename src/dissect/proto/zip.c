/* zip - AppleTalk's Zone Information Protocol, over DDP and over ATP. Inside AppleTalk, chapter 8.
 */
#include "dissect/appletalk.h"
#include "dissect/view.h"

enum { QUERY = 1, REPLY, GET_INFO = 5, INFO_REPLY, NOTIFY, EXTENDED_REPLY, DDP_HEADER = 13 };
enum { GET_MY_ZONE = 7, GET_ZONES, GET_LOCAL_ZONES, TREQ = 1, TRESP = 2 };
enum { INVALID = 0x80, USE_BROADCAST = 0x40, ONLY_ONE = 0x20 };

enum {
	SHORT,
	LENGTH,
	FUNCTION,
	COUNT,
	NET,
	ZONES,
	ZONE_NET,
	ZONE,
	FLAGS,
	NET_FIRST,
	NET_LAST,
	MY_ZONE,
	MULTICAST,
	DEFAULT_ZONE,
	REQUEST,
	START_INDEX,
	ZONE_COUNT,
	LIST_ZONE,
	N
};

NAMES(functions, NULL, { QUERY, "Query" }, { REPLY, "Reply" }, { GET_INFO, "GetNetInfo" },
      { INFO_REPLY, "GetNetInfo Reply" }, { NOTIFY, "Notify" }, { EXTENDED_REPLY, "Reply" });
NAMES(requests, NULL, { GET_MY_ZONE, "GetMyZone" }, { GET_ZONES, "GetZoneList" },
      { GET_LOCAL_ZONES, "GetLocalZones" });

static void show_count(struct view *v, const struct record *r);
static void show_flags(struct view *v, const struct record *r);
static void show_zones(struct view *v, const struct record *r);
static void show_my_zone(struct view *v, const struct record *r);
static void show_multicast(struct view *v, const struct record *r);
static void show_default(struct view *v, const struct record *r);
static void show_function(struct view *v, const struct record *r);

static const struct field F[N] = {
	[SHORT] = WORD(.hidden = true, .snoop = "ZIP (short packet)"),
	[LENGTH] = UINT(0, .name = "length", .snoop = "Length = {}"),
	[FUNCTION] = UINT(1, .name = "function", .names = &functions, .show = show_function),
	[COUNT] = UINT(1, .name = "network_count", .show = show_count),
	[NET] = UINT(2, .name = "networks", .many = true, .snoop = "Net = {}"),
	[ZONES] = GROUP(.name = "zones"),
	[ZONE_NET] = UINT(2, .name = "net"),
	[ZONE] = TEXT(.name = "zone", .show = show_zones),
	[FLAGS] = UINT(1, .name = "flags", .hex = true, .show = show_flags),
	[NET_FIRST] = UINT(2, .name = "network_first"),
	[NET_LAST] =
		UINT(2, .name = "network_last", .snoop = "Network number = {network_first}-{}"),
	[MY_ZONE] = TEXT(.name = "zone", .show = show_my_zone),
	[MULTICAST] = MAC(.name = "multicast", .show = show_multicast),
	[DEFAULT_ZONE] = TEXT(.name = "default_zone", .show = show_default),
	[REQUEST] = UINT(0, .name = "request", .names = &requests),
	[START_INDEX] = UINT(0, .name = "start_index", .snoop = "{request:=}, Start Index = {}"),
	[ZONE_COUNT] = UINT(0, .name = "zone_count",
			    .snoop = "ZoneReply, Number of Zones = {}, Length = {length}"),
	[LIST_ZONE] = TEXT(.name = "zone_list", .many = true, .snoop = "Zone = \"{}\""),
};

/* ---- text ---- */

static void put_flags(struct view *v, bool words)
{
	static const struct {
		uint8_t bit;
		const char *letters, *word;
	} flags[] = { { INVALID, "IZ", "ZoneInvalid" },
		      { USE_BROADCAST, "UB", "UseBroadcast" },
		      { ONLY_ONE, "OOZ", "OnlyOneZone" } };
	const char *separator = "";
	out_f(v->o, "0x%x (", (unsigned)v_u(v, &F[FLAGS]));
	for (uint32_t i = 0; i < ARRAY_LEN(flags); i++) {
		if (!(v_u(v, &F[FLAGS]) & flags[i].bit))
			continue;
		out_s(v->o, separator);
		out_s(v->o, words ? flags[i].word : flags[i].letters);
		separator = " ";
	}
	out_c(v->o, ')');
}

static void quoted(struct view *v, const char *label, const struct record *r)
{
	v_begin(v);
	out_s(v->o, label);
	out_c(v->o, '"');
	out_text(v->o, r->v.p, r->n);
	out_c(v->o, '"');
	v_end(v);
}

static void show_function(struct view *v, const struct record *r)
{
	if (names_word(&functions, r->v.u))
		return;
	v_begin(v);
	out_f(v->o, "Op = %u", (unsigned)r->v.u);
	v_end(v);
}

static void show_count(struct view *v, const struct record *r)
{
	v_begin(v);
	v_template(v, "{function:=}, Network count = ", NULL, NULL);
	out_u(v->o, r->v.u);
	v_end(v);
}

static void show_flags(struct view *v, const struct record *r)
{
	(void)r;
	if (v_u(v, &F[FUNCTION]) == GET_INFO)
		return;
	v_begin(v);
	v_template(v, "{function:=}, Flags ", NULL, NULL);
	put_flags(v, true);
	v_end(v);
}

static void show_zones(struct view *v, const struct record *r)
{
	v_begin(v);
	out_f(v->o, "Network = %u, Zone = \"", (unsigned)(r - 1)->v.u);
	out_text(v->o, r->v.p, r->n);
	out_c(v->o, '"');
	v_end(v);
}

static void show_my_zone(struct view *v, const struct record *r)
{
	uint64_t function = v_u(v, &F[FUNCTION]);
	quoted(v,
	       function == GET_INFO ? "GetNetInfo Zone = "
	       : function == NOTIFY ? "Old Zone = "
				    : "Zone = ",
	       r);
}

static void show_multicast(struct view *v, const struct record *r)
{
	v_begin(v);
	out_s(v->o,
	      v_u(v, &F[FUNCTION]) == NOTIFY ? "New Multicast address = " : "Multicast address = ");
	out_mac(v->o, r->v.p, r->n);
	v_end(v);
}

static void show_default(struct view *v, const struct record *r)
{
	quoted(v, v_u(v, &F[FUNCTION]) == NOTIFY ? "New Default Zone = " : "Default Zone = ", r);
}

static bool zip_line(struct view *v)
{
	if (v_has(v, &F[SHORT])) {
		out_s(v->o, "ZIP (short packet)");
		return true;
	}
	if (!v_has(v, &F[FUNCTION])) {
		v_template(v, "ZIP [{request:=}][ZoneReply, Cnt = {zone_count}]", NULL, NULL);
		return true;
	}
	switch (v_u(v, &F[FUNCTION])) {
	case QUERY:
	case REPLY:
	case EXTENDED_REPLY:
		v_template(v, "ZIP {function:=} CNT = {network_count}", NULL, NULL);
		break;
	case GET_INFO:
		v_template(v, "ZIP GNI Zone = \"{zone}\"", NULL, NULL);
		break;
	case INFO_REPLY:
		out_s(v->o, "ZIP GNI Rep Flags ");
		put_flags(v, false);
		break;
	default:
		v_template(v, "ZIP CMD = {function}", NULL, NULL);
	}
	return true;
}

/* ---- decoding ---- */

static void counted(struct dis *d, uint32_t f)
{
	uint32_t n = (uint32_t)d_peek(d, 0, 1);
	if (!d_need(d, 1))
		return;
	d_skip(d, 1);
	d_bytes(d, &F[f], n);
}

static void networks(struct dis *d, uint64_t function)
{
	for (uint64_t n = d_get(d, &F[COUNT]); n && d_left(d) && d_ok(d); n--) {
		if (function == QUERY) {
			d_get(d, &F[NET]);
			continue;
		}
		d_open(d, &F[ZONES]);
		d_get(d, &F[ZONE_NET]);
		counted(d, ZONE);
		d_close(d);
	}
}

static void network_info(struct dis *d, uint64_t function)
{
	uint64_t flags = d_get(d, &F[FLAGS]);
	d_get(d, &F[NET_FIRST]);
	if (function == INFO_REPLY)
		d_get(d, &F[NET_LAST]);
	else
		d_skip(d, 2);
	counted(d, MY_ZONE);
	if (function == GET_INFO || !d_left(d))
		return;
	uint32_t n = (uint32_t)d_peek(d, 0, 1);
	d_skip(d, 1);
	if (flags & USE_BROADCAST)
		d_skip(d, n);
	else
		d_bytes(d, &F[MULTICAST], n);
	if (d_left(d) && (function == NOTIFY || flags & INVALID))
		counted(d, DEFAULT_ZONE);
}

static void over_ddp(struct dis *d)
{
	uint32_t length = d_left(d) + DDP_HEADER;
	if (d_held(d) < 2) {
		d_word(d, &F[SHORT], "");
		d_need(d, 2);
		return;
	}
	d_set(d, &F[LENGTH], length);
	uint64_t function = d_get(d, &F[FUNCTION]);
	if (function == QUERY || function == REPLY || function == EXTENDED_REPLY)
		networks(d, function);
	else if (function == GET_INFO || function == INFO_REPLY || function == NOTIFY)
		network_info(d, function);
}

/* The user bytes of the transaction are the header: function, 0, and a number. */
static void over_atp(struct dis *d, uint64_t arg)
{
	uint64_t user = arg >> 8, number = user & 0xffff;
	if ((arg & 0xff) == TREQ && names_word(&requests, user >> 24)) {
		d_set(d, &F[REQUEST], user >> 24);
		d_set(d, &F[START_INDEX], number);
	} else if ((arg & 0xff) == TRESP) {
		d_set(d, &F[LENGTH], d_left(d) + DDP_HEADER);
		d_set(d, &F[ZONE_COUNT], number);
		for (; number && d_left(d) && !d_brief(d) && d_ok(d); number--)
			counted(d, LIST_ZONE);
	}
}

static void zip_decode(struct dis *d)
{
	const struct ddp_arg *arg = d_arg(d);
	if (arg->over_atp)
		over_atp(d, arg->header);
	else
		over_ddp(d);
}

const struct decoder decoder_zip = {
	.name = "zip",
	.title = "Zone Information Protocol",
	.fields = F,
	.n_fields = N,
	.claims = { { T_DDP, 6 }, { T_INTERNAL, IN_ZIP_ATP } },
	.decode = zip_decode,
	.snoop = { .prefix = "ZIP:  ", .title = "ZIP Header", .line_fn = zip_line },
};
