/* What the two versions of Linux cooked headers share. */
#include "dissect/cooked.h"

#include "dissect/link_text.h"

enum { TO_BROADCAST = 1, TO_MULTICAST = 2 };

/* Linux protocol numbers below 1536 say what the frame is; others are Ethernet types. */
enum { P_802_3 = 1, P_802_2 = 4, P_CAN = 0x0c, P_CANFD = 0x0d, LAST_NUMBER = 1535 };

enum { TYPE_VLAN = 0x8100, TYPE_SERVICE_VLAN = 0x88a8 };

/* ARPHRD_ numbers behind which the protocol field means something else. */
enum { HW_ETHERNET = 1, HW_RADIOTAP = 803, HW_NETLINK = 824 };

static const struct name types[] = { { 0, "to us" },
				     { TO_BROADCAST, "broadcast" },
				     { TO_MULTICAST, "multicast" },
				     { 3, "to another host" },
				     { 4, "outgoing" } };
const struct names cooked_types = { types, ARRAY_LEN(types), "packet type {}" };

static const struct name hardware[] = {
	{ HW_ETHERNET, "Ethernet (10Mb)" },
	{ 24, "IEEE 1394" },
	{ 32, "InfiniBand" },
	{ 280, "CAN" },
	{ 512, "PPP" },
	{ 513, "Cisco HDLC" },
	{ 519, "Raw IP" },
	{ 768, "IP-in-IP tunnel" },
	{ 769, "IPv6 tunnel" },
	{ 772, "Loopback" },
	{ 776, "IPv6-in-IP tunnel" },
	{ 778, "GRE tunnel" },
	{ 801, "IEEE 802.11" },
	{ HW_RADIOTAP, "IEEE 802.11 radiotap" },
	{ HW_NETLINK, "Netlink" },
	{ 65534, "None" },
};
const struct names cooked_hardware = { hardware, ARRAY_LEN(hardware), "Unknown" };

static bool has_types(const struct cooked *c)
{
	return c->hardware != HW_RADIOTAP && c->hardware != HW_NETLINK;
}

void cooked_payload(struct dis *d, const struct cooked *c, struct span address)
{
	static const char first_tag[] = "first tag";
	if (address.n == 6)
		d_source(d, END_MAC, address.p);
	if (c->type == TO_BROADCAST)
		d_destination(d, END_BROADCAST, NULL);
	else if (c->type == TO_MULTICAST)
		d_destination(d, END_MULTICAST, NULL);
	if (!d_held(d) || !has_types(c))
		return;
	if (c->protocol == P_802_2)
		d_next(d, T_INTERNAL, IN_LLC, d_left(d));
	else if (c->protocol == TYPE_VLAN || c->protocol == TYPE_SERVICE_VLAN)
		d_next_arg(d, T_ETHERTYPE, c->protocol, d_left(d), first_tag);
	else if (c->protocol > LAST_NUMBER)
		d_next(d, T_ETHERTYPE, c->protocol, d_left(d));
}

static void put_protocol(struct view *v, const struct cooked *c)
{
	static const struct name low[] = {
		{ P_802_3, "802.3" }, { P_802_2, "LLC" }, { P_CAN, "CAN" }, { P_CANFD, "CAN FD" }
	};
	static const struct names numbers = { low, ARRAY_LEN(low), NULL };
	const char *word = has_types(c) ? names_word(&numbers, c->protocol) : "Unknown";
	if (word)
		out_f(v->o, "%04X (%s)", c->protocol, word);
	else
		v_ethertype(v, (uint16_t)c->protocol);
}

void cooked_line(struct view *v, const char *tag, const struct cooked *c)
{
	out_s(v->o, tag);
	out_s(v->o, " Type=");
	put_protocol(v, c);
	out_s(v->o, ", ");
	v_names(v, &cooked_types, c->type);
	out_f(v->o, ", size=%u bytes", v->l->len);
}

void cooked_protocol(struct view *v, const struct cooked *c)
{
	v_begin(v);
	out_s(v->o, "Ethertype = ");
	put_protocol(v, c);
	v_end(v);
}

void cooked_address(struct view *v, const struct cooked *c, struct span address)
{
	if (c->hardware == HW_ETHERNET && address.n == 6) {
		v_station(v, "Source      = ", address.p);
		return;
	}
	v_begin(v);
	out_s(v->o, "Source      = ");
	out_mac(v->o, address.p, address.n);
	v_end(v);
}
