/* Well-known ports of UDP and TCP: their names, and who gets a payload. */
#include "dissect/ports.h"

#include "dissect/skim.h"

/* port, its name over UDP, its name over TCP */
#define PORTS                                                                                      \
	X(1, NULL, "TCPMUX")                                                                       \
	X(7, "ECHO", "ECHO")                                                                       \
	X(9, "DISCARD", "DISCARD")                                                                 \
	X(11, NULL, "SYSTAT")                                                                      \
	X(13, "DAYTIME", "DAYTIME")                                                                \
	X(15, NULL, "NETSTAT")                                                                     \
	X(19, "CHARGEN", "CHARGEN")                                                                \
	X(20, NULL, "FTP-DATA")                                                                    \
	X(21, NULL, "FTP")                                                                         \
	X(23, NULL, "TELNET")                                                                      \
	X(25, NULL, "SMTP")                                                                        \
	X(37, "TIME", "TIME")                                                                      \
	X(39, NULL, "RLP")                                                                         \
	X(42, "NAME", "NAMESERVER")                                                                \
	X(43, NULL, "NICNAME")                                                                     \
	X(53, "DNS", "DNS")                                                                        \
	X(67, "BOOTPS", NULL)                                                                      \
	X(68, "BOOTPC", NULL)                                                                      \
	X(69, "TFTP", NULL)                                                                        \
	X(70, NULL, "GOPHER")                                                                      \
	X(77, NULL, "RJE")                                                                         \
	X(79, "FINGER", "FINGER")                                                                  \
	X(80, NULL, "HTTP")                                                                        \
	X(87, NULL, "LINK")                                                                        \
	X(95, NULL, "SUPDUP")                                                                      \
	X(101, NULL, "HOSTNAME")                                                                   \
	X(102, NULL, "ISO-TSAP")                                                                   \
	X(103, NULL, "X400")                                                                       \
	X(104, NULL, "X400-SND")                                                                   \
	X(105, NULL, "CSNET-NS")                                                                   \
	X(109, NULL, "POP-2")                                                                      \
	X(113, NULL, "AUTH")                                                                       \
	X(117, NULL, "UUCP-PATH")                                                                  \
	X(119, NULL, "NNTP")                                                                       \
	X(123, "NTP", "NTP")                                                                       \
	X(137, "NBNS", NULL)                                                                       \
	X(138, "NBDG", NULL)                                                                       \
	X(139, NULL, "NBT")                                                                        \
	X(143, NULL, "IMAP")                                                                       \
	X(144, NULL, "NeWS")                                                                       \
	X(389, "LDAP", "LDAP")                                                                     \
	X(427, "SLP", "SLP")                                                                       \
	X(434, "Mobile IP", NULL)                                                                  \
	X(443, NULL, "HTTPS")                                                                      \
	X(445, NULL, "SMB")                                                                        \
	X(512, "BIFF", "EXEC")                                                                     \
	X(513, "WHO", "RLOGIN")                                                                    \
	X(514, "SYSLOG", "RSHELL")                                                                 \
	X(515, NULL, "PRINTER")                                                                    \
	X(517, "TALK", NULL)                                                                       \
	X(520, "RIP", NULL)                                                                        \
	X(521, "RIPng", NULL)                                                                      \
	X(530, NULL, "COURIER")                                                                    \
	X(540, NULL, "UUCP")                                                                       \
	X(546, "DHCPv6C", NULL)                                                                    \
	X(547, "DHCPv6S", NULL)                                                                    \
	X(550, "NEW-RWHO", NULL)                                                                   \
	X(560, "RMONITOR", NULL)                                                                   \
	X(561, "MONITOR", NULL)                                                                    \
	X(600, NULL, "PCSERVER")                                                                   \
	X(1080, "SOCKS", "SOCKS")                                                                  \
	X(1524, NULL, "INGRESLOCK")                                                                \
	X(2904, NULL, "M2UA")                                                                      \
	X(2905, NULL, "M3UA")                                                                      \
	X(5353, "MDNS", NULL)                                                                      \
	X(6000, NULL, "XWIN")                                                                      \
	X(8080, NULL, "HTTP (proxy)")                                                              \
	X(9900, NULL, "IUA")

enum {
	NO_ROW,
#define X(port, udp, tcp) ROW_##port,
	PORTS
#undef X
};

static const struct {
	const char *udp, *tcp;
} rows[] = {
#define X(port, udp, tcp) [ROW_##port] = { udp, tcp },
	PORTS
#undef X
};

enum { PORT_DNS = 53, PORT_SYSLOG = 514, PORT_MDNS = 5353, LAST_PORT = 9900 };

/* The row of each port: one load, where every packet asks twice. */
static const uint8_t row_of[LAST_PORT + 1] = {
#define X(port, udp, tcp) [port] = ROW_##port,
	PORTS
#undef X
};

static ALWAYS_INLINE const char *name_of(enum transport t, uint16_t port)
{
	if (port > LAST_PORT)
		return NULL;
	uint8_t row = row_of[port];
	return t == TRANSPORT_TCP ? rows[row].tcp : rows[row].udp;
}

const char *port_name(enum transport t, uint16_t port)
{
	return name_of(t, port);
}

static bool is_dns(const struct port_arg *arg)
{
	return arg->sport == PORT_DNS || arg->dport == PORT_DNS || arg->sport == PORT_MDNS ||
	       arg->dport == PORT_MDNS;
}

static ALWAYS_INLINE void set_ports(struct port_arg *arg, enum transport t, uint16_t sport,
				    uint16_t dport)
{
	const char *name = name_of(t, sport);
	arg->transport = t;
	arg->sport = sport;
	arg->dport = dport;
	arg->reply = name != NULL;
	arg->name = name ? name : name_of(t, dport);
	arg->which = name ? sport : dport;
	arg->peer = name ? dport : sport;
}

struct port_arg ports_of(enum transport t, uint16_t sport, uint16_t dport)
{
	struct port_arg arg;
	set_ports(&arg, t, sport, dport);
	return arg;
}

static ALWAYS_INLINE void skim_to(const struct skim *in, uint32_t hlen, uint32_t n, struct claim to,
				  struct skim *out)
{
	skim_next(in, hlen, n, to, out);
	out->to_[1] = (struct claim){ T_INTERNAL, IN_PORT };
	out->has_arg_ = true;
}

bool skim_tcp_ports(const struct skim *in, uint32_t hlen, uint32_t ports, struct skim *out)
{
	struct port_arg *arg = &out->arg_;
	set_ports(arg, TRANSPORT_TCP, (uint16_t)(ports >> 16), (uint16_t)ports);
	if (!arg->name)
		return false;
	enum table table = skim_held(in) > hlen ? T_TCP_PORT : T_NONE;
	skim_to(in, hlen, UINT32_MAX, (struct claim){ table, arg->which }, out);
	return true;
}

bool skim_udp_ports(const struct skim *in, uint32_t hlen, uint32_t n, uint32_t ports,
		    struct skim *out)
{
	struct port_arg *arg = &out->arg_;
	set_ports(arg, TRANSPORT_UDP, (uint16_t)(ports >> 16), (uint16_t)ports);
	if (!arg->name || arg->dport == PORT_SYSLOG)
		return false;
	struct claim to = { n && skim_held(in) > hlen ? T_UDP_PORT : T_NONE, arg->which };
	if (is_dns(arg))
		to = (struct claim){ T_UDP_PORT, PORT_DNS };
	skim_to(in, hlen, n, to, out);
	return true;
}

/* Rows of the dispatch that hold for empty payloads too. */
static bool always(struct dis *d, const struct port_arg *arg)
{
	if (arg->transport == TRANSPORT_TCP)
		return false;
	if (is_dns(arg))
		return d_next_arg(d, T_UDP_PORT, PORT_DNS, d_left(d), arg);
	if (arg->dport == PORT_SYSLOG)
		return d_next_arg(d, T_INTERNAL, IN_SYSLOG, d_left(d), arg);
	return false;
}

/* Ports whose decoders have no row in the table: the texts of UDP and TCP do not name them. */
static bool unnamed(struct dis *d, const struct port_arg *arg)
{
	enum table table = arg->transport == TRANSPORT_TCP ? T_TCP_PORT : T_UDP_PORT;
	if (d_next_arg(d, T_INTERNAL, IN_TRANSIENT, d_left(d), arg))
		return true;
	return d_held(d) && (d_next_arg(d, table, arg->dport, d_left(d), arg) ||
			     d_next_arg(d, table, arg->sport, d_left(d), arg));
}

bool d_ports(struct dis *d, const struct port_arg *arg)
{
	if (!arg->name)
		return unnamed(d, arg);
	if (always(d, arg))
		return true;
	enum table table = arg->transport == TRANSPORT_TCP ? T_TCP_PORT : T_UDP_PORT;
	if (d_held(d) && d_next_arg(d, table, arg->which, d_left(d), arg))
		return true;
	return d_next_arg(d, T_INTERNAL, IN_PORT, d_left(d), arg);
}
