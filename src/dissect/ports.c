/* Well-known ports of UDP and TCP: their names, and who gets a payload. */
#include "dissect/ports.h"

static const struct {
	uint16_t port;
	const char *udp, *tcp;
} ports[] = {
	{ 1, NULL, "TCPMUX" },
	{ 7, "ECHO", "ECHO" },
	{ 9, "DISCARD", "DISCARD" },
	{ 11, NULL, "SYSTAT" },
	{ 13, "DAYTIME", "DAYTIME" },
	{ 15, NULL, "NETSTAT" },
	{ 19, "CHARGEN", "CHARGEN" },
	{ 20, NULL, "FTP-DATA" },
	{ 21, NULL, "FTP" },
	{ 23, NULL, "TELNET" },
	{ 25, NULL, "SMTP" },
	{ 37, "TIME", "TIME" },
	{ 39, NULL, "RLP" },
	{ 42, "NAME", "NAMESERVER" },
	{ 43, NULL, "NICNAME" },
	{ 53, "DNS", "DNS" },
	{ 67, "BOOTPS", NULL },
	{ 68, "BOOTPC", NULL },
	{ 69, "TFTP", NULL },
	{ 70, NULL, "GOPHER" },
	{ 77, NULL, "RJE" },
	{ 79, "FINGER", "FINGER" },
	{ 80, NULL, "HTTP" },
	{ 87, NULL, "LINK" },
	{ 95, NULL, "SUPDUP" },
	{ 101, NULL, "HOSTNAME" },
	{ 102, NULL, "ISO-TSAP" },
	{ 103, NULL, "X400" },
	{ 104, NULL, "X400-SND" },
	{ 105, NULL, "CSNET-NS" },
	{ 109, NULL, "POP-2" },
	{ 113, NULL, "AUTH" },
	{ 117, NULL, "UUCP-PATH" },
	{ 119, NULL, "NNTP" },
	{ 123, "NTP", "NTP" },
	{ 137, "NBNS", NULL },
	{ 138, "NBDG", NULL },
	{ 139, NULL, "NBT" },
	{ 143, NULL, "IMAP" },
	{ 144, NULL, "NeWS" },
	{ 389, "LDAP", "LDAP" },
	{ 427, "SLP", "SLP" },
	{ 434, "Mobile IP", NULL },
	{ 443, NULL, "HTTPS" },
	{ 445, NULL, "SMB" },
	{ 512, "BIFF", "EXEC" },
	{ 513, "WHO", "RLOGIN" },
	{ 514, "SYSLOG", "RSHELL" },
	{ 515, NULL, "PRINTER" },
	{ 517, "TALK", NULL },
	{ 520, "RIP", NULL },
	{ 521, "RIPng", NULL },
	{ 530, NULL, "COURIER" },
	{ 540, NULL, "UUCP" },
	{ 546, "DHCPv6C", NULL },
	{ 547, "DHCPv6S", NULL },
	{ 550, "NEW-RWHO", NULL },
	{ 560, "RMONITOR", NULL },
	{ 561, "MONITOR", NULL },
	{ 600, NULL, "PCSERVER" },
	{ 1080, "SOCKS", "SOCKS" },
	{ 1524, NULL, "INGRESLOCK" },
	{ 2904, NULL, "M2UA" },
	{ 2905, NULL, "M3UA" },
	{ 5353, "MDNS", NULL },
	{ 6000, NULL, "XWIN" },
	{ 8080, NULL, "HTTP (proxy)" },
	{ 9900, NULL, "IUA" },
};

enum { PORT_DNS = 53, PORT_SYSLOG = 514, PORT_MDNS = 5353, LAST_PORT = 9900 };

const char *port_name(enum transport t, uint16_t port)
{
	if (port > LAST_PORT)
		return NULL;
	size_t low = 0, high = ARRAY_LEN(ports);
	while (low < high) {
		size_t mid = (low + high) / 2;
		if (ports[mid].port < port)
			low = mid + 1;
		else
			high = mid;
	}
	if (low == ARRAY_LEN(ports) || ports[low].port != port)
		return NULL;
	return t == TRANSPORT_TCP ? ports[low].tcp : ports[low].udp;
}

struct port_arg ports_of(enum transport t, uint16_t sport, uint16_t dport)
{
	struct port_arg arg = { .transport = t, .sport = sport, .dport = dport };
	arg.name = port_name(t, sport);
	arg.reply = arg.name != NULL;
	if (!arg.reply)
		arg.name = port_name(t, dport);
	arg.which = arg.reply ? sport : dport;
	arg.peer = arg.reply ? dport : sport;
	return arg;
}

/* Rows of the dispatch that hold for empty payloads too. */
static bool always(struct dis *d, const struct port_arg *arg)
{
	if (arg->transport == TRANSPORT_TCP)
		return false;
	if (arg->sport == PORT_DNS || arg->dport == PORT_DNS || arg->sport == PORT_MDNS ||
	    arg->dport == PORT_MDNS)
		return d_next_arg(d, T_UDP_PORT, PORT_DNS, d_left(d), arg);
	if (arg->dport == PORT_SYSLOG)
		return d_next_arg(d, T_INTERNAL, IN_SYSLOG, d_left(d), arg);
	return false;
}

bool d_ports(struct dis *d, const struct port_arg *arg)
{
	if (!arg->name)
		return d_next_arg(d, T_INTERNAL, IN_TRANSIENT, d_left(d), arg);
	if (always(d, arg))
		return true;
	enum table table = arg->transport == TRANSPORT_TCP ? T_TCP_PORT : T_UDP_PORT;
	if (d_held(d) && d_next_arg(d, table, arg->which, d_left(d), arg))
		return true;
	return d_next_arg(d, T_INTERNAL, IN_PORT, d_left(d), arg);
}
