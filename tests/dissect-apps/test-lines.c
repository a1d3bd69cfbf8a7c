/* Summary and detail of syslog, HTTP, NTP, DHCP and DNS messages that captures do not contain. */
#include "packets.h"

struct row {
	struct packet_of packet;
	const char *line;
	const char *detail; /* NULL: not looked at */
	const char *prefix; /* of the detail */
};

#define SYSLOG(s)                                                                                  \
	{                                                                                          \
		.sport = 4000, .dport = 514, PAYLOAD(s)                                            \
	}
#define HTTP(s)                                                                                    \
	{                                                                                          \
		.sport = 80, .dport = 4000, PAYLOAD(s), .tcp = true                                \
	}
#define NTP(s)                                                                                     \
	{                                                                                          \
		.sport = 123, .dport = 123, PAYLOAD(s)                                             \
	}
#define DNS(s)                                                                                     \
	{                                                                                          \
		.sport = 4000, .dport = 53, PAYLOAD(s)                                             \
	}
#define ZEROS_10 "\0\0\0\0\0\0\0\0\0\0"
#define ZEROS_40 ZEROS_10 ZEROS_10 ZEROS_10 ZEROS_10

static const struct row syslog_rows[] = {
	{ SYSLOG("<13>a"), "SYSLOG C port=4000 user.notice: <13>a",
	  "----- SYSLOG:   -----||Priority: <13> (user.notice)|\"<13>a\"|", "SYSLOG:  " },
	{ SYSLOG("<9>a"), "SYSLOG C port=4000 user.alert: <9>a", NULL, NULL },
	{ SYSLOG("<007>"), "SYSLOG C port=4000 kern.debug: <007>", NULL, NULL },
	{ SYSLOG("<999>"), "SYSLOG C port=4000 28.debug: <999>", NULL, NULL },
	{ SYSLOG("<0010>"), "SYSLOG C port=4000 BAD.FMT: <0010>", NULL, NULL },
	{ SYSLOG("<0x9>"), "SYSLOG C port=4000 BAD.FMT: <0x9>", NULL, NULL },
	{ SYSLOG("<>ab"), "SYSLOG C port=4000 BAD.FMT: <>ab", NULL, NULL },
	{ SYSLOG("<1>"), "SYSLOG C port=4000 BAD.FMT: <1>", NULL, NULL },
	{ SYSLOG("<12"), "SYSLOG C port=4000 BAD.FMT: <12", NULL, NULL },
	{ SYSLOG(""), "SYSLOG C port=4000 BAD.FMT: ",
	  "----- SYSLOG:   -----||Priority: (BAD.FMT)|\"\"|", "SYSLOG:  " },
	{ { .sport = 514, .dport = 4000, PAYLOAD("<13>a") },
	  "SYSLOG R port=4000 <13>a",
	  NULL,
	  NULL },
};

static const struct row http_rows[] = {
	{ HTTP("GET / HTTP"), "HTTP GET / HTTP", "GET / HTTP|", "HTTP: " },
	{ HTTP("GET / HTT"), "HTTP (body)", "GET / HTT|", "HTTP: " },
	{ HTTP("a\r\nb\r\rc\r\n\nd\r\n1\r\n2"), "HTTP (body)", "a|b||c||[...]|", "HTTP: " },
	{ HTTP("a\nb\nc"), "HTTP (body)", "a|b|c|", "HTTP: " },
	{ HTTP("a\nb\nc\r\nd"), "HTTP (body)", "a|d|", "HTTP: " },
	{ HTTP("a\tb\1c\r\nd"), "HTTP (body)", "a\tb|d|", "HTTP: " },
	{ HTTP("a\r\n\1b\r\nc"), "HTTP (body)", "a|[...]|", "HTTP: " },
	{ HTTP("1\r2\r3\r4\r5\r"), "HTTP (body)", "1|2|3|4|5|", "HTTP: " },
	{ HTTP("1\r2\r3\r4\r5\r6"), "HTTP (body)", "1|2|3|4|5|[...]|", "HTTP: " },
};

/* Leap, version and mode; stratum, poll, precision; all zeros up to the time of sending. */
static const struct row ntp_rows[] = {
	{ NTP("\x23\2\0\0" ZEROS_10 ZEROS_10 ZEROS_10 "\0\0\0\0\0\0\xe9\x8c\x17\x90\x80\0\0\0"),
	  "NTP  client [st=2] (2024-03-01 09:00:00.50000)", NULL, NULL },
	{ NTP("\x23\2\0\0" ZEROS_10 ZEROS_10 ZEROS_10 "\0\0\0\0\0\0\0\0\0\1\xff\xff\xff\xff"),
	  "NTP  client [st=2] (2036-02-07 06:28:17.100001)", NULL, NULL },
	{ NTP("\x23\2\0\0" ZEROS_10 ZEROS_10 ZEROS_10 "\0\0\0\0\0\0\0\0\0\0\xff\xff\xff\xff"),
	  "NTP  client [st=2] ()", NULL, NULL },
	{ NTP("\x23\2\0\0"), "NTP  client [st=2] ()",
	  "----- Network Time Protocol -----||Leap    = 0x0 (OK)|Version = 4|Mode    = 3 (client)|"
	  "Stratum = 2 (secondary reference)|Poll    = 0|Precision = 0 seconds",
	  "NTP:  " },
	{ NTP("\x20"), "NTP  unspecified",
	  "----- Network Time Protocol -----||Mode    = 0 (unspecified)", "NTP:  " },
	{ NTP("\x26"), "NTP  control", NULL, NULL },
	{ NTP("\x27\0"), "UDP D=123 S=123 LEN=10", NULL, NULL },
	{ NTP("\xe4\1\6\xe9\xff\xff\2\0\0\0\0\1LOC\0" ZEROS_10 ZEROS_10 ZEROS_10 "\0\0"),
	  "NTP  server [st=1] ()",
	  "----- Network Time Protocol -----||"
	  "Leap    = 0x3 (alarm condition (clock unsynchronized))|Version = 4|"
	  "Mode    = 4 (server)|Stratum = 1 (primary reference)|Poll    = 6|"
	  "Precision = -23 seconds|Synchronizing distance   = 0xffff.0200  (-0.992188)|"
	  "Synchronizing dispersion = 0x0000.0001  (0.000015)|Reference clock = LOC|"
	  "Reference time = 0x00000000.00000000 ()|Originate time = 0x00000000.00000000 ()|"
	  "Receive   time = 0x00000000.00000000 ()|Transmit  time = 0x00000000.00000000 ()",
	  "NTP:  " },
	{ NTP("\x1b\0\0\0" ZEROS_40 "\0\0\0\0\0\0\0\7\xab\1\2\3"), "NTP  client [st=0] ()",
	  "Key ID  =        7|Authentication code = AB010203", "NTP:  " },
};

static const struct row dns_rows[] = {
	{ DNS("\0\1\1\0\0\1\0\0\0\0\0\0\1\x1b\0\0\1\0\1"), "DNS C \\033. Internet Addr ?", NULL,
	  NULL },
	{ DNS("\0\1\0\0\0\0\0\0\0\0\0\0"), "DNS C ",
	  "----- DNS Header -----||Query ID = 1|Opcode: Query||0 question(s)", "DNS:  " },
	{ DNS("\0\1\0\0\0\1\0\0\0\0\0"), "UDP D=53 S=4000 LEN=19", NULL, NULL },
	{ DNS("\0\1\x80\0\0\0\0\1\0\0\0\0\1a\0\0\x0b\0\1\0\0\0\1\0\x0b\x0a\1\2\3\6\x81\0\0\1\xff"
	      "\1"),
	  "DNS R a. Internet WKS ",
	  "----- DNS Header -----||Response ID = 1||Response Code: 0 (OK)|Reply to 0 question(s)|"
	  "1 answer(s)|    Domain Name: a.|    Class: 1 (Internet)|"
	  "    Type:  11 (Well Known Service)|    TTL (Time To Live): 1|"
	  "    Well Known Service: 10.1.2.3|    Protocol: 6 (TCP)|    Service bitmap:|"
	  "    0       8       16      24|    10000001000000000000000000000001|"
	  "    1111111100000001||0 name server resource(s)|0 additional record(s)",
	  "DNS:  " },
	{ DNS("\0\1\x80\0\0\0\0\2\0\0\0\0\1a\0\0\1\0\1\xff\xff\xff\xff\0\4\1\2\3"),
	  "DNS R a. Internet Addr ",
	  "----- DNS Header -----||Response ID = 1||Response Code: 0 (OK)|Reply to 0 question(s)|"
	  "2 answer(s)|    Domain Name: a.|    Class: 1 (Internet)|    Type:  1 (Address)|"
	  "    TTL (Time To Live): -1|    Address: |",
	  "DNS:  " },
	{ { .sport = 5353, .dport = 5353, PAYLOAD("\0\0\0\0\0\1\0\0\0\0\0\0\1a\0\0\1\x80\1") },
	  "MDNS C a. Internet Addr ?",
	  "----- MDNS Header -----||Query ID = 0|Opcode: Query||1 question(s)|"
	  "    Domain Name: a.|    Class: 1 (Internet)|    Type:  1 (Address)|",
	  "MDNS:  " },
	{ { .sport = 53, .dport = 4000, PAYLOAD("\0\0\0\0"), .tcp = true },
	  "DNS R port=4000 ",
	  NULL,
	  NULL },
};

static void check(struct bench *b, const char *what, const struct row *rows, size_t n)
{
	char name[64];
	for (size_t i = 0; i < n; i++) {
		snprintf(name, sizeof(name), "%s %zu: line", what, i + 1);
		same(line_of(b, &rows[i].packet), rows[i].line, name);
		if (!rows[i].detail)
			continue;
		snprintf(name, sizeof(name), "%s %zu: detail", what, i + 1);
		const char *have = detail_of(b, &rows[i].packet, rows[i].prefix);
		size_t skip = strlen(have) > strlen(rows[i].detail)
				      ? strlen(have) - strlen(rows[i].detail)
				      : 0;
		same(have + skip, rows[i].detail, name);
	}
}

int main(void)
{
	struct bench b = bench_new();
	check(&b, "syslog", syslog_rows, ARRAY_LEN(syslog_rows));
	check(&b, "http", http_rows, ARRAY_LEN(http_rows));
	check(&b, "ntp", ntp_rows, ARRAY_LEN(ntp_rows));
	check(&b, "dns", dns_rows, ARRAY_LEN(dns_rows));
	bench_free(&b);
	return done_testing();
}
