/* BOOTP and DHCP in the tcpdump style. */
#include "render/tcpdump/style.h"

enum { REQUEST = 1, REPLY = 2, ETHERNET = 1, SERVER_PORT = 67, CLIENT_PORT = 68 };
enum { MAGIC = 0x63825363, CMU = 0x434d5500, MESSAGE_TYPE = 53 };

/* How a value is shown: 'a' text, 'i' addresses, 'l' and 's' numbers of 4 and 2 bytes, 'b' bytes.
 */
static const struct {
	uint8_t code;
	char form;
	const char *name;
} tags[] = {
	{ 1, 'i', "SM" },   { 2, 'l', "TZ" },  { 3, 'i', "DG" },   { 4, 'i', "TS" },
	{ 5, 'i', "IEN" },  { 6, 'i', "NS" },  { 7, 'i', "LOG" },  { 8, 'i', "CS" },
	{ 9, 'i', "LPR" },  { 10, 'i', "IM" }, { 11, 'i', "RL" },  { 12, 'a', "HN" },
	{ 13, 's', "BS" },  { 14, 'a', "DP" }, { 15, 'a', "DN" },  { 16, 'i', "SS" },
	{ 17, 'a', "RP" },  { 18, 'a', "EP" }, { 50, 'i', "REQ" }, { 51, 'l', "LEASE" },
	{ 54, 'i', "SID" }, { 55, 'b', "PR" }, { 57, 's', "MSZ" }, { 61, 'b', "CID" },
};

NAMES(messages, "", { 1, "DISCOVER" }, { 2, "OFFER" }, { 3, "REQUEST" }, { 4, "DECLINE" },
      { 5, "ACK" }, { 6, "NAK" }, { 7, "RELEASE" }, { 8, "INFORM" });

/* Numbers of `width` bytes, as far as they go. */
static void put_values(struct td *t, struct span v, char form)
{
	uint32_t width = form == 'b' ? 1 : form == 's' ? 2 : 4;
	uint32_t at = 0;
	for (; v.n - at >= width; at += width) {
		if (at)
			out_c(t->o, form == 'b' ? '.' : ',');
		if (form == 'i')
			td_addr(t, ADDR_IP4, v.p + at);
		else
			out_u(t->o, load_be_(v.p + at, width));
	}
	if (at < v.n)
		out_f(t->o, "[len %u]", (unsigned)v.n);
}

static void put_tag(struct td *t, uint8_t code, struct span v)
{
	char form = v.n & 1 ? 'b' : v.n & 2 ? 's' : 'l';
	const char *name = NULL;
	for (size_t i = 0; i < ARRAY_LEN(tags) && !name; i++)
		if (tags[i].code == code) {
			name = tags[i].name;
			form = tags[i].form;
		}
	if (name)
		out_f(t->o, " %s:", name);
	else
		out_f(t->o, " T%u:", code);
	if (form == 'a')
		td_quoted(t, v);
	else
		put_values(t, v, form);
}

static void put_options(struct td *t, const struct scope *s)
{
	struct scope option = { 0 };
	out_s(t->o, " vend-rfc1048");
	while (scope_each(s, &t->b[B_dhcp_options], &option)) {
		uint8_t code = (uint8_t)td_u(t, &option, B_dhcp_code);
		struct span raw = td_span(t, &option, B_dhcp_raw);
		if (code == MESSAGE_TYPE && raw.n == 1) {
			out_s(t->o, " DHCP:");
			td_word(t, &messages, *raw.p);
		} else {
			put_tag(t, code, raw);
		}
	}
}

/* Carnegie Mellon's vendor area. */
static void put_cmu(struct td *t, struct span v)
{
	static const char *const names[] = {
		"SM", "DG", "NS1", "NS2", "IEN1", "IEN2", "TS1", "TS2"
	};
	enum { HAS_MASK = 1 };
	if (v.n < 4)
		return;
	uint32_t flags = (uint32_t)load_be_(v.p, 4);
	out_s(t->o, " vend-cmu");
	if (flags & ~(uint32_t)HAS_MASK)
		out_f(t->o, " F:0x%x", (unsigned)flags);
	for (uint32_t i = 0; i < ARRAY_LEN(names) && v.n >= 8 + 4 * i; i++) {
		const uint8_t *addr = v.p + 4 + (size_t)4 * i;
		if (!load_be_(addr, 4))
			continue;
		out_f(t->o, " %s%s:", names[i], i == 0 && !(flags & HAS_MASK) ? "*" : "");
		td_addr(t, ADDR_IP4, addr);
	}
}

static void put_vendor(struct td *t, const struct scope *s)
{
	uint32_t magic = (uint32_t)td_u(t, s, B_dhcp_cookie);
	if (magic == MAGIC)
		put_options(t, s);
	else if (magic == CMU)
		put_cmu(t, td_span(t, s, B_dhcp_vendor));
	else if (magic)
		out_f(t->o, " vend-#0x%x", (unsigned)magic);
}

/* The ports of the UDP header around. */
static bool has_ports(const struct td *t, const struct layer *l, uint16_t sport, uint16_t dport)
{
	struct scope udp = td_scope(t, &t->p->layers[l->parent]);
	return td_u(t, &udp, B_udp_src_port) == sport && td_u(t, &udp, B_udp_dst_port) == dport;
}

static void put_operation(struct td *t, const struct layer *l, uint64_t op)
{
	if (op == REQUEST) {
		if (!has_ports(t, l, CLIENT_PORT, SERVER_PORT))
			out_s(t->o, " (request)");
	} else if (op == REPLY) {
		if (!has_ports(t, l, SERVER_PORT, CLIENT_PORT))
			out_s(t->o, " (reply)");
	} else {
		out_f(t->o, " bootp-#%u", (unsigned)op);
	}
}

static void put_number(struct td *t, const struct scope *s, uint32_t name, const char *fmt)
{
	uint64_t v = td_u(t, s, name);
	if (!v)
		return;
	out_s(t->o, fmt);
	if (name == B_dhcp_transaction_id)
		out_x(t->o, v, 0);
	else
		out_u(t->o, v);
}

static void put_addresses(struct td *t, const struct scope *s)
{
	static const struct {
		uint32_t name;
		const char *label;
	} addresses[] = { { B_dhcp_client_address, " C:" },
			  { B_dhcp_your_address, " Y:" },
			  { B_dhcp_next_server, " S:" },
			  { B_dhcp_relay_agent, " G:" } };
	for (size_t i = 0; i < ARRAY_LEN(addresses); i++) {
		struct span a = td_span(t, s, addresses[i].name);
		if (a.n != 4 || !load_be_(a.p, 4))
			continue;
		out_s(t->o, addresses[i].label);
		td_ip4(t, a);
	}
}

void td_dhcp(struct td *t, const struct layer *l)
{
	struct scope s = td_scope(t, l);
	if (!td_has(t, &s, B_dhcp_op)) {
		out_s(t->o, " [|bootp]");
		return;
	}
	uint64_t op = td_u(t, &s, B_dhcp_op), type = td_u(t, &s, B_dhcp_hardware_type);
	uint64_t hlen = td_u(t, &s, B_dhcp_hardware_length);
	put_operation(t, l, op);
	if (td_has(t, &s, B_dhcp_hardware_type) && type != ETHERNET)
		out_f(t->o, " htype-#%u", (unsigned)type);
	if (td_has(t, &s, B_dhcp_hardware_length) && (type != ETHERNET || hlen != 6))
		out_f(t->o, " hlen:%u", (unsigned)hlen);
	put_number(t, &s, B_dhcp_hops, " hops:");
	put_number(t, &s, B_dhcp_transaction_id, " xid:0x");
	put_number(t, &s, B_dhcp_seconds, " secs:");
	put_addresses(t, &s);
	struct span mac = td_span(t, &s, B_dhcp_client_hardware_address);
	const uint8_t *frame = op == REQUEST ? t->frame_src : op == REPLY ? t->frame_dst : NULL;
	if (type == ETHERNET && hlen == 6 && mac.n == 6 &&
	    (!frame || memcmp(mac.p, frame, 6) != 0)) {
		out_s(t->o, " ether ");
		td_mac(t, mac.p, 6);
	}
	if (td_has(t, &s, B_dhcp_server_name)) {
		out_s(t->o, " sname ");
		td_quoted(t, td_span(t, &s, B_dhcp_server_name));
	}
	if (td_has(t, &s, B_dhcp_boot_file)) {
		out_s(t->o, " file ");
		td_quoted(t, td_span(t, &s, B_dhcp_boot_file));
	}
	put_vendor(t, &s);
	if (td_cut(l))
		out_s(t->o, " [|bootp]");
}
