/* DHCP: the fields of a message, and what the snoop style prints of them and of each option. */
#include "dissect/dhcp.h"

#include "dissect/dhcp_options.h"
#include "dissect/view.h"

enum { ETHERNET = 1, BOOTREQUEST = 1, BOOTREPLY = 2 };

enum { HEX_BYTES = 102, TOO_LONG = 255, SITE_FIRST = 128, SITE_LAST = 254 };

#define F dhcp_fields

NAMES(ops, NULL, { BOOTREQUEST, "BOOTREQUEST" }, { BOOTREPLY, "BOOTREPLY" });
NAMES(hardware, "UNKNOWN", { ETHERNET, "Ethernet (10Mb)" }, { 2, "Experimental Ethernet (3MB)" },
      { 3, "Amateur Radio AX.25" }, { 4, "Proteon ProNET Token Ring" }, { 5, "Chaos" },
      { 6, "IEEE 802" }, { 7, "ARCNET" }, { 8, "Hyperchannel" }, { 9, "Lanstar" },
      { 10, "Autonet" }, { 11, "LocalTalk" }, { 12, "LocalNet" }, { 13, "Ultra Link" },
      { 14, "SMDS" }, { 15, "Frame Relay" }, { 16, "ATM" }, { 17, "HDLC" }, { 18, "Fibre Channel" },
      { 19, "IP-ATM" }, { 31, "Tunnel" }, { 32, "IPIB" });
const struct names *const dhcp_hardware = &hardware;
/* The original's words end with 8: it calls the others unknown. */
NAMES(message_words, "UNKNOWN", { 0, "BOOTP" }, { 1, "DHCPDISCOVER" }, { 2, "DHCPOFFER" },
      { 3, "DHCPREQUEST" }, { 4, "DHCPDECLINE" }, { 5, "DHCPACK" }, { 6, "DHCPNAK" },
      { 7, "DHCPRELEASE" }, { 8, "DHCPINFORM" });
NAMES(message_types, NULL, { 1, "DHCPDISCOVER" }, { 2, "DHCPOFFER" }, { 3, "DHCPREQUEST" },
      { 4, "DHCPDECLINE" }, { 5, "DHCPACK" }, { 6, "DHCPNAK" }, { 7, "DHCPRELEASE" },
      { 8, "DHCPINFORM" }, { 9, "DHCPFORCERENEW" }, { 10, "DHCPLEASEQUERY" },
      { 11, "DHCPLEASEUNASSIGNED" }, { 12, "DHCPLEASEUNKNOWN" }, { 13, "DHCPLEASEACTIVE" },
      { 14, "DHCPBULKLEASEQUERY" }, { 15, "DHCPLEASEQUERYDONE" }, { 16, "DHCPACTIVELEASEQUERY" },
      { 17, "DHCPLEASEQUERYSTATUS" }, { 18, "DHCPTLS" });
NAMES(nodes, "??? Node", { 1, "Broadcast Node" }, { 2, "Point To Point Node" },
      { 4, "Mixed Mode Node" }, { 8, "Hybrid Node" });
NAMES(overloads, NULL, { 1, "file" }, { 2, "sname" }, { 3, "file and sname" });

static void show_chaddr(struct view *v, const struct record *r);
static void show_cookie(struct view *v, const struct record *r);
static void show_area(struct view *v, const struct record *r);
static void show_option(struct view *v, const struct record *r);

const struct field dhcp_fields[DHCP_N_FIELDS] = {
	[DHCP_OP] = UINT(1, .at = 0, .name = "op", .names = &ops),
	[DHCP_HTYPE] = UINT(1, .at = 1, .name = "hardware_type", .names = &hardware,
			    .snoop = "Hardware address type (htype) =  {} ({:=})"),
	[DHCP_HLEN] = UINT(1, .at = 2, .name = "hardware_length",
			   .snoop = "Hardware address length (hlen) = {} octets"),
	[DHCP_HOPS] = UINT(1, .at = 3, .name = "hops", .snoop = "Relay agent hops = {}"),
	[DHCP_XID] = UINT(4, .at = 4, .name = "transaction_id", .hex = true,
			  .snoop = "Transaction ID = 0x{:x}"),
	[DHCP_SECS] = UINT(2, .at = 8, .name = "seconds", .snoop = "Time since boot = {} seconds"),
	[DHCP_FLAGS] = UINT(2, .at = 10, .name = "flags", .hex = true, .snoop = "Flags = 0x{:x4}"),
	[DHCP_BROADCAST] = { .type = F_FLAG,
			     .width = 1,
			     .mask = 0x80,
			     .at = 10,
			     .name = "broadcast" },
	[DHCP_CIADDR] =
		IP4(.at = 12, .name = "client_address", .snoop = "Client address (ciaddr) = {}"),
	[DHCP_YIADDR] =
		IP4(.at = 16, .name = "your_address", .snoop = "Your client address (yiaddr) = {}"),
	[DHCP_SIADDR] =
		IP4(.at = 20, .name = "next_server", .snoop = "Next server address (siaddr) = {}"),
	[DHCP_GIADDR] =
		IP4(.at = 24, .name = "relay_agent", .snoop = "Relay agent address (giaddr) = {}"),
	[DHCP_CHADDR] = MAC(.name = "client_hardware_address", .show = show_chaddr),
	[DHCP_CHADDR_OTHER] = BYTES(.name = "client_hardware_address"),
	[DHCP_COOKIE] = UINT(4, .name = "cookie", .hex = true, .show = show_cookie),
	[DHCP_VENDOR] = BYTES(.name = "vendor", .hidden = true),
	[DHCP_LINE_TYPE] = UINT(0, .name = "message_type", .hidden = true),
	[DHCP_SNAME] = TEXT(.name = "server_name", .snoop = "Server Name = {}"),
	[DHCP_FILE] = TEXT(.name = "boot_file", .snoop = "Boot File Name = {}"),

	[DHCP_OPTION] = GROUP(.name = "options"),
	[DHCP_FILE_NOTE] = NOTE("(File) field options", .show = show_area),
	[DHCP_FILE_OPTION] = GROUP(.name = "file_options"),
	[DHCP_SNAME_NOTE] = NOTE("(Sname) field options", .show = show_area),
	[DHCP_SNAME_OPTION] = GROUP(.name = "sname_options"),

	[DHCP_CODE] =
		UINT(1, .at = 0, .name = "code", .names = &dhcp_option_names, .show = show_option),
	[DHCP_LENGTH] = UINT(1, .at = 1, .name = "length"),
	[DHCP_RAW] = BYTES(.name = "raw", .hidden = true),
	[DHCP_V_ADDRESS] = IP4(.name = "addresses", .many = true),
	[DHCP_V_TEXT] = TEXT(.name = "text"),
	[DHCP_V_NUMBER] = UINT(0, .name = "value"),
	[DHCP_V_SIGNED] = INT(4, .name = "value"),
	[DHCP_V_NUMBERS] = UINT(2, .name = "values", .many = true),
	[DHCP_V_NODE] = UINT(1, .name = "node_type", .names = &nodes),
	[DHCP_V_OVERLOAD] = UINT(1, .name = "overload", .names = &overloads),
	[DHCP_V_TYPE] = UINT(1, .name = "message_type", .names = &message_types),
	[DHCP_V_CODE] = UINT(1, .name = "requested", .names = &dhcp_option_names, .many = true),
	[DHCP_V_FILTER] = GROUP(.name = "filters"),
	[DHCP_V_FILTER_ADDRESS] = IP4(.name = "destination"),
	[DHCP_V_FILTER_MASK] = IP4(.name = "mask"),
	[DHCP_V_ROUTE] = GROUP(.name = "routes"),
	[DHCP_V_ROUTE_FROM] = IP4(.name = "destination"),
	[DHCP_V_ROUTE_PREFIX] = UINT(1, .name = "prefix_length"),
	[DHCP_V_ROUTE_TO] = IP4(.name = "router"),
	[DHCP_V_SUB] = GROUP(.name = "suboptions"),
	[DHCP_V_SUB_CODE] = UINT(1, .name = "code"),
	[DHCP_V_SUB_DATA] = BYTES(.name = "data"),
	[DHCP_V_CLIENT_TYPE] = UINT(1, .name = "type", .names = &hardware),
	[DHCP_V_CLIENT_MAC] = MAC(.name = "hardware_address"),
	[DHCP_V_DOMAIN] = TEXT(.name = "domains", .many = true),
	[DHCP_V_FQDN_FLAGS] = UINT(1, .name = "flags", .hex = true),
	[DHCP_V_FQDN] = TEXT(.name = "name"),
	[DHCP_V_DATA] = BYTES(.name = "data"),
	[DHCP_V_FAULT] = WORD(.name = "fault"),
};

/* ---- pieces ---- */

/* Bytes as text between quotes if all print, else in hex. */
static void put_bytes(struct view *v, struct span s)
{
	bool prints = true;
	for (uint32_t i = 0; i < s.n; i++)
		prints = prints && s.p[i] >= 0x20 && s.p[i] < 0x7f;
	if (prints) {
		out_c(v->o, '"');
		out_text(v->o, s.p, s.n);
		out_c(v->o, '"');
		return;
	}
	for (uint32_t i = 0; i < min_u32(s.n, HEX_BYTES); i++) {
		bool cut = i + 1 == HEX_BYTES && s.n > HEX_BYTES;
		out_s(v->o, i ? " 0" : "0");
		if (cut) {
			out_s(v->o, "...");
		} else {
			out_c(v->o, 'x');
			out_X(v->o, s.p[i], 2);
		}
	}
	out_s(v->o, " (unprintable)");
}

/* " =" belongs to the words of some options. */
static void put_label(struct view *v, uint64_t code)
{
	v_names(v, &dhcp_option_names, code);
	if (code >= 60 && code <= 65)
		out_s(v->o, " =");
}

static void label_line(struct view *v, uint64_t code, const char *before, const char *behind)
{
	v_begin(v);
	out_s(v->o, before);
	put_label(v, code);
	out_s(v->o, behind);
	v_end(v);
}

/* The line(s) of an option that is not known, or cannot be read. */
static void show_other(struct view *v, uint64_t code, struct span raw, bool label)
{
	v_begin(v);
	if (label)
		put_label(v, code);
	else
		out_s(v->o, code >= SITE_FIRST && code <= SITE_LAST ? "Site" : "Unrecognized");
	out_s(v->o, " Option = ");
	out_u(v->o, code);
	out_s(v->o, ", length = ");
	out_u(v->o, raw.n);
	out_s(v->o, " octets");
	v_end(v);
	v_begin(v);
	out_s(v->o, "\tValue =\t");
	put_bytes(v, raw);
	v_end(v);
}

/* "label{between}address" */
static void address_line(struct view *v, const char *label, const char *between, const uint8_t *p)
{
	v_begin(v);
	out_s(v->o, label);
	out_s(v->o, between);
	out_ip4(v->o, p);
	v_end(v);
}

/* ---- options by format; raw: their bytes ---- */

static void show_addresses(struct view *v, const struct dhcp_option *o, struct span raw)
{
	bool one = o->format == DHCP_ADDRESS;
	const char *name = names_word(&dhcp_option_names, o->code);
	if (one ? raw.n != 4 : raw.n % 4 != 0)
		label_line(v, o->code, "Error: Bad ", one ? "" : " address");
	else
		for (uint32_t i = 0; i < raw.n; i += 4)
			address_line(v, name, one ? " = " : " at = ", raw.p + i);
}

/* Text up to the first NUL. */
static void show_text(struct view *v, const struct dhcp_option *o, struct span raw)
{
	uint32_t n = 0;
	while (n < raw.n && raw.p[n])
		n++;
	v_begin(v);
	put_label(v, o->code);
	out_s(v->o, " = ");
	out_text(v->o, raw.p, n);
	v_end(v);
}

static void show_list(struct view *v, const struct dhcp_option *o, struct span raw)
{
	v_begin(v);
	put_label(v, o->code);
	out_s(v->o, " =");
	for (uint32_t i = 0; i < raw.n; i += 4) {
		out_c(v->o, ' ');
		out_ip4(v->o, raw.p + i);
	}
	v_end(v);
}

static void show_octets(struct view *v, const struct dhcp_option *o, struct span raw)
{
	v_begin(v);
	put_label(v, o->code);
	out_s(v->o, " =");
	for (uint32_t i = 0; i < raw.n; i++) {
		out_s(v->o, " 0x");
		out_X(v->o, raw.p[i], 2);
	}
	v_end(v);
}

static void show_number(struct view *v, const struct dhcp_option *o, const struct record *n)
{
	v_begin(v);
	if (o->format == DHCP_BLOCKS) {
		out_s(v->o, "Boot file size = ");
		out_d(v->o, (int32_t)n->v.u);
		out_s(v->o, " 512 byte blocks");
	} else if (o->format == DHCP_FLAG) {
		put_label(v, o->code);
		out_s(v->o, " flag = 0x");
		out_x(v->o, n->v.u, 0);
	} else {
		put_label(v, o->code);
		out_s(v->o, " = ");
		out_d(v->o, (int32_t)n->v.u);
		out_s(v->o, o->format == DHCP_SIZE ? " bytes" : " seconds");
	}
	v_end(v);
}

static void show_filters(struct view *v, struct span raw)
{
	if (raw.n % 8 != 0)
		v_line(v, "Error: Bad Policy Filter option");
	for (uint32_t i = 0; raw.n % 8 == 0 && i < raw.n; i += 8) {
		address_line(v, "Policy Destination", " = ", raw.p + i);
		address_line(v, "Mask", " = ", raw.p + i + 4);
	}
}

static void show_routes(struct view *v, struct span raw)
{
	if (raw.n % 8 != 0) {
		v_begin(v);
		out_s(v->o, "Error: Bad Static Route option: ");
		out_u(v->o, raw.n);
		v_end(v);
		return;
	}
	for (uint32_t i = 0; i < raw.n; i += 8) {
		v_begin(v);
		out_s(v->o, "Static route from ");
		out_ip4(v->o, raw.p + i);
		out_s(v->o, " to ");
		out_ip4(v->o, raw.p + i + 4);
		v_end(v);
	}
}

static void show_plateau(struct view *v, struct span raw)
{
	if (raw.n % 2 != 0) {
		v_line(v, "Error: Bad Path MTU Table");
		return;
	}
	v_line(v, "\tPath MTU Plateau Table:");
	v_line(v, "\t=======================");
	for (uint32_t i = 0; i < raw.n; i += 2) {
		v_begin(v);
		out_s(v->o, "\t\tEntry ");
		out_u(v->o, i / 2);
		out_s(v->o, ":\t\t");
		out_u(v->o, load_be_(raw.p + i, 2));
		v_end(v);
	}
}

static void show_vendor(struct view *v, const struct record *r, struct span raw)
{
	const struct record *end = v->p->records + v->p->n_records;
	v_begin(v);
	out_s(v->o, "Vendor-specific Options (");
	out_u(v->o, raw.n);
	out_s(v->o, " total octets):");
	v_end(v);
	for (const struct record *code = r; code < end && code->depth >= r->depth; code++) {
		if (code->f != &F[DHCP_V_SUB_CODE] || code->kind != REC_VALUE)
			continue;
		const struct record *data = v_after(v, code, &F[DHCP_V_SUB_DATA]);
		v_begin(v);
		out_s(v->o, "\t(");
		out_u0(v->o, code->v.u, 2);
		out_s(v->o, ") ");
		out_u0(v->o, data ? data->n : 0, 2);
		out_s(v->o, " octets\t");
		if (data)
			put_bytes(v, (struct span){ data->v.p, data->n });
		v_end(v);
	}
}

static void show_node(struct view *v, const struct dhcp_option *o, struct span raw)
{
	if (raw.n != 1) {
		label_line(v, o->code, "Error: Bad '", "' parameter");
		return;
	}
	v_begin(v);
	put_label(v, o->code);
	out_s(v->o, " = ");
	v_names(v, &nodes, raw.p[0]);
	out_s(v->o, " (");
	out_u(v->o, raw.p[0]);
	out_c(v->o, ')');
	v_end(v);
}

static void show_type(struct view *v, struct span raw)
{
	v_begin(v);
	if (raw.n == 1) {
		out_s(v->o, "Message type = ");
		v_names(v, &message_words, raw.p[0]);
	} else {
		out_s(v->o, "Bad DHCP Message Type.");
	}
	v_end(v);
}

static bool is_known(uint64_t code)
{
	const struct dhcp_option *o = dhcp_option((uint8_t)code);
	return o && o->words != DHCP_UNKNOWN;
}

static void show_requested(struct view *v, struct span raw)
{
	v_line(v, "Requested Options:");
	for (uint32_t i = 0; i < raw.n; i++) {
		uint8_t code = raw.p[i];
		v_begin(v);
		out_c(v->o, '\t');
		out_uw(v->o, code, 2);
		out_s(v->o, " (");
		if (is_known(code))
			put_label(v, code);
		else if (code)
			out_s(v->o, code >= SITE_FIRST && code <= SITE_LAST
					    ? "Site Option"
					    : "Unrecognized Option");
		out_c(v->o, ')');
		v_end(v);
	}
}

static void show_identifier(struct view *v, const struct dhcp_option *o, struct span raw)
{
	v_begin(v);
	if (raw.n >= TOO_LONG) {
		out_c(v->o, '\t');
		put_label(v, o->code);
		out_s(v->o, " <TOO LONG>");
	} else {
		put_label(v, o->code);
		out_c(v->o, '\t');
		put_bytes(v, raw);
	}
	v_end(v);
}

/* An option that the original prints by its own code. r: its run. */
static void show_known(struct view *v, const struct record *r, const struct dhcp_option *o,
		       struct span raw)
{
	const struct record *number = v_ahead(v, r, &F[DHCP_V_NUMBER]);
	if (!number)
		number = v_ahead(v, r, &F[DHCP_V_SIGNED]);
	switch ((enum dhcp_format)o->format) {
	case DHCP_ADDRESS:
	case DHCP_ADDRESSES:
		show_addresses(v, o, raw);
		break;
	case DHCP_TEXT:
		show_text(v, o, raw);
		break;
	case DHCP_SECONDS:
	case DHCP_FLAG:
	case DHCP_SIZE:
	case DHCP_BLOCKS:
		if (number)
			show_number(v, o, number);
		else
			show_other(v, o->code, raw, true);
		break;
	case DHCP_FILTERS:
		show_filters(v, raw);
		break;
	case DHCP_ROUTES:
		show_routes(v, raw);
		break;
	case DHCP_NUMBERS:
		show_plateau(v, raw);
		break;
	case DHCP_ENCLOSED:
		show_vendor(v, r, raw);
		break;
	case DHCP_NODE:
		show_node(v, o, raw);
		break;
	case DHCP_OVERLOAD:
		if (raw.n != 1 || !names_word(&overloads, raw.p[0]))
			v_line(v, "Bad Option Overload value.");
		break;
	case DHCP_TYPE:
		show_type(v, raw);
		break;
	case DHCP_CODES:
		show_requested(v, raw);
		break;
	default:
		show_identifier(v, o, raw);
	}
}

static void show_option(struct view *v, const struct record *r)
{
	uint64_t code = rec_part(r, &F[DHCP_CODE]);
	const struct dhcp_option *o = dhcp_option((uint8_t)code);
	const struct record *bytes = v_ahead(v, r, &F[DHCP_RAW]);
	struct span raw = { bytes ? bytes->v.p : NULL, bytes ? bytes->n : 0 };
	if (!o || o->words == DHCP_UNKNOWN)
		show_other(v, code, raw, false);
	else if (o->words == DHCP_OCTETS)
		show_octets(v, o, raw);
	else if (o->words == DHCP_KNOWN)
		show_known(v, r, o, raw);
	else if (o->format == DHCP_TEXT)
		show_text(v, o, raw);
	else if (raw.n && raw.n % 4 == 0)
		show_list(v, o, raw);
	else
		show_other(v, code, raw, true);
}

/* ---- the message ---- */

static void show_chaddr(struct view *v, const struct record *r)
{
	v_begin(v);
	out_s(v->o, "Client hardware address (chaddr) = ");
	for (uint32_t i = 0; i < r->n; i++) {
		out_s(v->o, i ? ":" : "");
		out_X(v->o, r->v.p[i], 2);
	}
	v_end(v);
}

static void area(struct view *v, const char *title)
{
	v_line(v, "");
	v_header(v, "DHCP: ", title);
	v_line(v, "");
}

static void show_cookie(struct view *v, const struct record *r)
{
	if (r->v.u == DHCP_MAGIC) {
		area(v, "(Options) field options");
		return;
	}
	v_begin(v);
	out_s(v->o, "Unrecognized cookie: 0x");
	out_X(v->o, r->v.u, 8);
	v_end(v);
	v_end(v);
}

static void show_area(struct view *v, const struct record *r)
{
	area(v, r->f->snoop);
}

bool dhcp_line(struct view *v)
{
	const struct record *type = v_find(v, &F[DHCP_LINE_TYPE]);
	const char *op = names_word(&ops, v_u(v, &F[DHCP_OP]));
	if (!type && !op)
		return false;
	out_s(v->o, "DHCP/BOOTP ");
	if (type)
		v_names(v, &message_words, type->v.u);
	else
		out_s(v->o, op);
	return true;
}
