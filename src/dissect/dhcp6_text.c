/* DHCPv6: fields, names and text. RFC 8415; options also RFC 3319, 3646, 3898, 4075, 4242, 4280,
 * 4580, 4649, 4704, 4776. */
#include "dissect/dhcp6.h"

#include "dissect/dhcp.h"

enum { ROW = 16, EPOCH_2000 = 946684800 };

NAMES(types, "Unknown", { 1, "Solicit" }, { 2, "Advertise" }, { 3, "Request" }, { 4, "Confirm" },
      { 5, "Renew" }, { 6, "Rebind" }, { 7, "Reply" }, { 8, "Release" }, { 9, "Decline" },
      { 10, "Reconfigure" }, { 11, "Information-Request" }, { 12, "Relay-Forward" },
      { 13, "Relay-Reply" });
NAMES(duids, "Unknown", { 1, "Link-layer Address Plus Time" }, { 2, "Enterprise Number" },
      { 3, "Link-layer Address" });
NAMES(enterprises, "Unknown", { 42, "Sun Microsystems" });
NAMES(auth_protocols, "Unknown", { 2, "Delayed" }, { 3, "Reconfigure Key" });
NAMES(auth_algorithms, "Unknown", { 1, "HMAC-MD5 Signature" });
NAMES(auth_rdms, "Unknown", { 0, "Monotonic Counter" });
NAMES(states, "Unknown", { 0, "Success" }, { 1, "Failure, reason unspecified" },
      { 2, "No addresses for IAs" }, { 3, "Client binding unavailable" },
      { 4, "Prefix not on link" }, { 5, "Use multicast" }, { 6, "No prefix available" });
NAMES(reconfigures, "Unknown", { 5, "Renew" }, { 11, "Information-request" });
NAMES(whats, "Unknown", { 0, "Server" }, { 1, "Network" }, { 2, "Client" });
NAMES(elements, "Unknown", { 0, "Language; RFC 2277" }, { 1, "National division (state)" },
      { 2, "County" }, { 3, "City" }, { 4, "City division" }, { 5, "Neighborhood" },
      { 6, "Street group" }, { 16, "Leading street direction" }, { 17, "Trailing street suffix" },
      { 18, "Street suffix or type" }, { 19, "House number" }, { 20, "House number suffix" },
      { 21, "Landmark" }, { 22, "Additional location information" }, { 23, "Name/occupant" },
      { 24, "Postal Code/ZIP" }, { 25, "Building" }, { 26, "Unit/apt/suite" }, { 27, "Floor" },
      { 28, "Room number" }, { 29, "Place type" }, { 30, "Postal community name" },
      { 31, "Post office box" }, { 32, "Additional code" }, { 33, "Seat/desk" },
      { 34, "Primary road or street" }, { 35, "Road section" }, { 36, "Road branch" },
      { 37, "Road sub-branch" }, { 38, "Street name pre-modifier" },
      { 39, "Street name post-modifier" }, { 128, "Script" });

static const struct dhcp6_option options[] = {
	[1] = { "Client Identifier", D6_DUID },
	[2] = { "Server Identifier", D6_DUID },
	[3] = { "Identity Association for Non-temporary Addresses", D6_IA },
	[4] = { "Identity Association for Temporary Addresses", D6_IA_TEMPORARY },
	[5] = { "IA Address", D6_IA_ADDRESS },
	[6] = { "Option Request", D6_CODES },
	[7] = { "Preference", D6_PREFERENCE },
	[8] = { "Elapsed Time", D6_ELAPSED },
	[9] = { "Relay Message", D6_RELAY },
	[11] = { "Authentication", D6_AUTHENTICATION },
	[12] = { "Server Unicast", D6_UNICAST },
	[13] = { "Status Code", D6_STATUS },
	[14] = { "Rapid Commit", D6_NOTHING },
	[15] = { "User Class", D6_USER_CLASS },
	[16] = { "Vendor Class", D6_VENDOR_CLASS },
	[17] = { "Vendor-specific Information", D6_VENDOR_OPTIONS },
	[18] = { "Interface-Id", D6_ID },
	[19] = { "Reconfigure Message", D6_RECONFIGURE },
	[20] = { "Reconfigure Accept", D6_NOTHING },
	[21] = { "SIP Servers Domain Name List", D6_NAMES },
	[22] = { "SIP Servers IPv6 Address List", D6_ADDRESSES },
	[23] = { "DNS Recursive Name Server", D6_ADDRESSES },
	[24] = { "Domain Search List", D6_NAMES },
	[25] = { "Identity Association for Prefix Delegation", D6_IA },
	[26] = { "IA_PD Prefix", D6_PREFIX },
	[27] = { "Network Information Service Servers", D6_ADDRESSES },
	[29] = { "Network Information Service Domain Name", D6_NAMES },
	[31] = { "Simple Network Time Protocol Servers", D6_ADDRESSES },
	[32] = { "Information Refresh Time", D6_REFRESH },
	[33] = { "BCMCS Controller Domain Name List", D6_NAMES },
	[34] = { "BCMCS Controller IPv6 Address", D6_ADDRESSES },
	[36] = { "Civic Location", D6_CIVIC },
	[37] = { "Relay Agent Remote-ID", D6_REMOTE_ID },
	[38] = { "Relay Agent Subscriber-ID", D6_ID },
	[39] = { "Client FQDN", D6_FQDN },
};

const struct dhcp6_option *dhcp6_option(uint64_t code)
{
	static const struct dhcp6_option unknown = { "Unknown", D6_OPAQUE };
	uint64_t low = code & 0xff;
	return low < ARRAY_LEN(options) && options[low].name ? &options[low] : &unknown;
}

static void show_code(struct view *v, const struct record *r);
static void show_enter(struct view *v, const struct record *r);
static void show_leave(struct view *v, const struct record *r);
static void show_restore(struct view *v, const struct record *r);
static void show_hardware(struct view *v, const struct record *r);
static void show_time(struct view *v, const struct record *r);
static void show_pairs(struct view *v, const struct record *r);
static void show_elapsed(struct view *v, const struct record *r);
static void show_preference(struct view *v, const struct record *r);
static void show_hex(struct view *v, const struct record *r);
static void show_fqdn(struct view *v, const struct record *r);
static void show_prefix(struct view *v, const struct record *r);

#define FQDN_FLAG(m, name_, on_, off_)                                                             \
	{                                                                                          \
		.type = F_FLAG, .width = 1, .mask = (m), .on = (on_), .off = (off_),               \
		.snoop = "        ", .name = (name_)                                               \
	}

const struct field dhcp6_fields[D6F_N] = {
	[D6F_TYPE] = UINT(1, .name = "type", .names = &types,
			  .snoop = "Message type (msg-type) = {} ({:=})"),
	[D6F_TRUNCATED] = NOTE("Truncated"),
	[D6F_XID] = UINT(3, .name = "xid", .hex = true, .snoop = "Transaction ID = {:x}"),
	[D6F_HOPS] = UINT(1, .name = "hops", .snoop = "Hop count = {}"),
	[D6F_LINK] = IP6(.name = "link_address", .snoop = "Link address = {}"),
	[D6F_PEER] = IP6(.name = "peer_address", .snoop = "Peer address = {}"),
	[D6F_BLANK] = NOTE(""),
	[D6F_OPTION] = GROUP(.name = "options"),
	[D6F_CODE] = UINT(2, .at = 0, .name = "code", .show = show_code),
	[D6F_LENGTH] = UINT(2, .at = 2, .name = "length"),
	[D6F_CUT] = NOTE("Option truncated"),
	[D6F_LEFT] = NOTE("Option entry truncated"),
	[D6F_ENTER_IA] = NOTE("IA: ", .show = show_enter),
	[D6F_ENTER_ADDRESS] = NOTE("ADDR: ", .show = show_enter),
	[D6F_LEAVE] = NOTE(NULL, .show = show_leave),
	[D6F_RESTORE] = NOTE(NULL, .show = show_restore),
	[D6F_DUID_TYPE] =
		UINT(2, .name = "duid_type", .names = &duids, .snoop = "  DUID Type = {} ({:=})"),
	[D6F_HARDWARE] = UINT(2, .name = "hardware", .show = show_hardware),
	[D6F_DUID_TIME] = UINT(4, .name = "time", .show = show_time),
	[D6F_ENTERPRISE] = UINT(4, .name = "enterprise", .names = &enterprises,
				.snoop = "  Enterprise Number = {} ({:=})"),
	[D6F_LINK_ADDRESS] = BYTES(.name = "link_layer_address",
				   .snoop = "  Link Layer Address = ", .show = show_pairs),
	[D6F_IDENTIFIER] =
		BYTES(.name = "identifier", .snoop = "  Identifier = ", .show = show_pairs),
	[D6F_IAID] = UINT(4, .name = "iaid", .snoop = "  IAID = {}"),
	[D6F_T1] = UINT(4, .name = "t1", .snoop = "  T1 (renew) = {} seconds"),
	[D6F_T2] = UINT(4, .name = "t2", .snoop = "  T2 (rebind) = {} seconds"),
	[D6F_ADDRESS] = IP6(.name = "address", .snoop = "  Address = {}"),
	[D6F_PREFERRED] =
		UINT(4, .name = "preferred_lifetime", .snoop = "  Preferred lifetime = {} seconds"),
	[D6F_VALID] = UINT(4, .name = "valid_lifetime", .snoop = "  Valid lifetime = {} seconds"),
	[D6F_PD_PREFERRED] = UINT(4, .name = "preferred_lifetime"),
	[D6F_PD_VALID] = UINT(4, .name = "valid_lifetime"),
	[D6F_PREFIX_LENGTH] = UINT(1, .name = "prefix_length"),
	[D6F_PREFIX] = IP6(.name = "prefix", .show = show_prefix),
	[D6F_REQUESTED] = UINT(2, .name = "requested", .many = true, .show = show_code),
	[D6F_PREFERENCE] = UINT(1, .name = "preference", .show = show_preference),
	[D6F_ELAPSED] = UINT(2, .name = "elapsed_centiseconds", .show = show_elapsed),
	[D6F_AUTH_PROTOCOL] = UINT(1, .name = "auth_protocol", .names = &auth_protocols,
				   .snoop = "  Protocol = {} ({:=})"),
	[D6F_AUTH_ALGORITHM] = UINT(1, .name = "auth_algorithm", .names = &auth_algorithms,
				    .snoop = "  Algorithm = {} ({:=})"),
	[D6F_AUTH_RDM] = UINT(1, .name = "replay_detection", .names = &auth_rdms,
			      .snoop = "  Replay Detection Method = {} ({:=})"),
	[D6F_AUTH_REPLAY] = BYTES(.name = "replay_data", .snoop = "  RDM Data", .show = show_hex),
	[D6F_AUTH_INFO] = BYTES(.name = "auth_info", .snoop = "  Auth Info", .show = show_hex),
	[D6F_SERVER] = IP6(.name = "server_address", .snoop = "  Server Address = {}"),
	[D6F_STATUS] =
		UINT(2, .name = "status", .names = &states, .snoop = "  Status Code = {} ({:=})"),
	[D6F_STATUS_TEXT] = TEXT(.name = "text", .snoop = "  Text = \"{}\""),
	[D6F_CLASS_CUT] = NOTE("  Truncated class"),
	[D6F_CLASS] = BYTES(.name = "classes", .many = true, .snoop = "  Class", .show = show_hex),
	[D6F_VENDOR_OPTION] = GROUP(.name = "vendor_options"),
	[D6F_VENDOR_CODE] = UINT(2, .name = "code", .snoop = "  Vendor Option Code = {}"),
	[D6F_VENDOR_LENGTH] = UINT(2, .name = "length"),
	[D6F_VENDOR_CUT] = NOTE("  Vendor Option truncated"),
	[D6F_VENDOR_DATA] = BYTES(.name = "data", .snoop = "    Data", .show = show_hex),
	[D6F_ID] = BYTES(.name = "id", .snoop = "  ID", .show = show_hex),
	[D6F_RECONFIGURE] = UINT(1, .name = "message_type", .names = &reconfigures,
				 .snoop = "  Message Type = {} ({:=})"),
	[D6F_NAME] = TEXT(.name = "names", .many = true, .snoop = "  Name = {}"),
	[D6F_ADDRESSES] = IP6(.name = "addresses", .many = true, .snoop = "  Address = {}"),
	[D6F_REFRESH] = UINT(4, .name = "refresh_time", .snoop = "  Refresh Time = {} seconds"),
	[D6F_WHAT] =
		UINT(1, .name = "what", .names = &whats, .snoop = "  What Location = {} ({:=})"),
	[D6F_COUNTRY] = TEXT(.name = "country", .snoop = "  Country Code = {}"),
	[D6F_ELEMENT] = GROUP(.name = "civic_elements"),
	[D6F_ELEMENT_TYPE] =
		UINT(1, .name = "type", .names = &elements, .snoop = "  CA Element = {} ({:=})"),
	[D6F_ELEMENT_LENGTH] = UINT(1, .name = "length"),
	[D6F_ELEMENT_CUT] = NOTE("  CA Element truncated"),
	[D6F_ELEMENT_DATA] = TEXT(.name = "data", .snoop = "  CA Data = \"{}\""),
	[D6F_FQDN_FLAGS] = UINT(1, .name = "flags", .hex = true, .snoop = "  Flags = {:x2}"),
	[D6F_FQDN_UPDATE] = FQDN_FLAG(1, "update", "Perform AAAA RR updates", "No AAAA RR updates"),
	[D6F_FQDN_OVERRIDE] =
		FQDN_FLAG(2, "override", "Server override updates", "No server override updates"),
	[D6F_FQDN_NONE] =
		FQDN_FLAG(4, "no_updates", "Server performs no updates", "Server performs updates"),
	[D6F_FQDN] = BYTES(.name = "fqdn", .show = show_fqdn),
	[D6F_DATA] = BYTES(.name = "data"),
};

#define F dhcp6_fields

static void show_code(struct view *v, const struct record *r)
{
	bool own = r->kind == REC_HEAD;
	uint64_t code = own ? rec_part(r, &F[D6F_CODE]) : r->v.u;
	v_begin(v);
	out_f(v->o, "%s Code = %u (%s)", own ? "Option" : "  Requested Option", (unsigned)code,
	      dhcp6_option(code)->name);
	v_end(v);
}

/* Nested options: one part more in front of each line. */
static void show_enter(struct view *v, const struct record *r)
{
	char prefix[sizeof(v->prefix)];
	struct out o = out_mem(prefix, sizeof(prefix) - 1);
	out_s(&o, v->prefix);
	out_s(&o, r->f->snoop);
	prefix[o.len] = '\0';
	v_header(v, prefix, r->f == &F[D6F_ENTER_IA] ? "Identity Association" : "Address");
}

static void show_leave(struct view *v, const struct record *r)
{
	size_t n = strlen(v->prefix);
	(void)r;
	if (n < 3)
		return;
	for (n -= 2; n > 0 && v->prefix[n - 1] != ' ';)
		n--;
	v->prefix[n] = '\0';
}

/* One "DHCPv6: " for each message around, and this one. */
static void set_prefix(struct view *v)
{
	const struct layer *l = v->l;
	struct out o = out_mem(v->prefix, sizeof(v->prefix) - 1);
	while (o.len + 8 < sizeof(v->prefix)) {
		out_s(&o, "DHCPv6: ");
		const struct layer *up = &v->p->layers[l->parent];
		if (up == l || up->dec != l->dec)
			break;
		l = up;
	}
	v->prefix[o.len] = '\0';
}

static void show_restore(struct view *v, const struct record *r)
{
	(void)r;
	set_prefix(v);
}

void dhcp6_head(struct view *v)
{
	char prefix[sizeof(v->prefix)];
	set_prefix(v);
	memcpy(prefix, v->prefix, sizeof(prefix));
	v_header(v, prefix, "Dynamic Host Configuration Protocol Version 6");
	v_line(v, "");
}

/* A message too short for its first fields says so. */
void dhcp6_fault(struct view *v)
{
	if (v_has(v, &F[D6F_XID]) || v_has(v, &F[D6F_PEER]))
		v_line(v, "");
	else
		v_line(v, "Truncated");
}

static void show_hardware(struct view *v, const struct record *r)
{
	v_begin(v);
	out_f(v->o, "  Hardware Type = %u (", (unsigned)r->v.u);
	v_names(v, dhcp_hardware, r->v.u);
	out_c(v->o, ')');
	v_end(v);
}

static void show_time(struct view *v, const struct record *r)
{
	static const char days[7][4] = { "Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed" };
	static const char months[12][4] = { "Jan", "Feb", "Mar", "Apr", "May", "Jun",
					    "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
	struct wallclock w;
	uint64_t s = r->v.u + EPOCH_2000;
	wallclock_utc((int64_t)s * 1000000000, &w);
	v_begin(v);
	out_f(v->o, "  Time = %llu (%s %s %2u %02u:%02u:%02u %d)", (unsigned long long)r->v.u,
	      days[s / 86400 % 7], months[w.month - 1], w.day, w.hour, w.minute, w.second, w.year);
	v_end(v);
}

static void show_pairs(struct view *v, const struct record *r)
{
	v_begin(v);
	out_s(v->o, v->f->snoop);
	for (uint32_t i = 0; i < r->n; i++) {
		if (i)
			out_c(v->o, r->f == &F[D6F_IDENTIFIER] ? ' ' : ':');
		out_x(v->o, r->v.p[i], 2);
	}
	v_end(v);
}

static void show_elapsed(struct view *v, const struct record *r)
{
	v_begin(v);
	out_f(v->o, "  Elapsed Time = %u.%02u seconds", (unsigned)(r->v.u / 100),
	      (unsigned)(r->v.u % 100));
	v_end(v);
}

static void show_preference(struct view *v, const struct record *r)
{
	v_begin(v);
	out_f(v->o, "  Preference = %u%s", (unsigned)r->v.u, r->v.u == 255 ? " (immediate)" : "");
	v_end(v);
}

static void show_hex(struct view *v, const struct record *r)
{
	size_t width = strlen(v->f->snoop);
	for (uint32_t i = 0; i < r->n || i == 0; i += ROW) {
		v_begin(v);
		if (i) {
			out_pad(v->o, ' ', width + 2);
		} else {
			out_s(v->o, v->f->snoop);
			out_s(v->o, " =");
		}
		for (uint32_t k = i; k < r->n && k < i + ROW; k++) {
			out_c(v->o, ' ');
			out_x(v->o, r->v.p[k], 2);
		}
		v_end(v);
	}
}

/* The prefix first, then what is before it on the wire. */
static void show_prefix(struct view *v, const struct record *r)
{
	v_begin(v);
	out_s(v->o, "  Prefix = ");
	out_ip6(v->o, r->v.p);
	v_end(v);
	v_begin(v);
	out_f(v->o, "  Preferred lifetime = %u seconds", (unsigned)(r - 3)->v.u);
	v_end(v);
	v_begin(v);
	out_f(v->o, "  Valid lifetime = %u seconds", (unsigned)(r - 2)->v.u);
	v_end(v);
	v_begin(v);
	out_f(v->o, "  Prefix length = %u", (unsigned)(r - 1)->v.u);
	v_end(v);
}

/* The flags too, byte by byte: so the original takes it. */
static void show_fqdn(struct view *v, const struct record *r)
{
	v_begin(v);
	out_s(v->o, "  FQDN =");
	out_s(v->o, " 0x");
	out_X(v->o, v_u(v, &F[D6F_FQDN_FLAGS]), 2);
	for (uint32_t i = 0; i < r->n; i++) {
		out_s(v->o, " 0x");
		out_X(v->o, r->v.p[i], 2);
	}
	v_end(v);
}

static void put_status(struct view *v)
{
	const struct record *r = &v->p->records[v->l->first];
	for (uint32_t i = 0; i < v->l->n_own; i++, r++) {
		if (r->kind != REC_VALUE || r->f != &F[D6F_STATUS] || r->depth != 1)
			continue;
		out_f(v->o, " status=%u", (unsigned)r->v.u);
		const struct record *text = v_after(v, r, &F[D6F_STATUS_TEXT]);
		if (text && text->n) {
			out_s(v->o, " \"");
			out_text(v->o, text->v.p, text->n);
			out_c(v->o, '"');
		}
		return;
	}
}

bool dhcp6_line(struct view *v)
{
	uint64_t type = v_u(v, &F[D6F_TYPE]);
	bool relay = type == DHCP6_RELAY_FORWARD || type == DHCP6_RELAY_REPLY;
	v_template(v, "DHCPv6 {type:=}", NULL, NULL);
	if (!v_has(v, &F[relay ? D6F_PEER : D6F_XID])) {
		out_c(v->o, '?');
		return true;
	}
	if (relay)
		v_template(v, " HC={hops} link={link_address} peer={peer_address}", NULL, NULL);
	else
		v_template(v, " xid={xid:x}", NULL, NULL);
	uint32_t n_ia = 0;
	const struct record *inner = NULL;
	for (uint32_t i = 0; i < v->l->n_own; i++) {
		const struct record *r = &v->p->records[v->l->first + i];
		if (r->depth != 1)
			continue;
		n_ia += r->kind == REC_HEAD && r->f == &F[D6F_CODE] &&
			rec_part(r, &F[D6F_CODE]) == 3;
		if (r->kind == REC_VALUE && r->f == &F[D6F_DATA] &&
		    rec_part(r - 1, &F[D6F_CODE]) == 9)
			inner = r;
	}
	if (n_ia)
		out_f(v->o, " IAs=%u", n_ia);
	put_status(v);
	if (inner && inner->n) {
		out_s(v->o, " relay=");
		v_names(v, &types, inner->v.p[0]);
	}
	return true;
}
