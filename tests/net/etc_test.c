/* The files of names under /etc: what is read, what is passed over, and the bounds. */
#include "net/etc.h"

#include <arpa/inet.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../unit/tap.h"

static struct etc *parsed(enum etc_file file, const char *text)
{
	struct etc *etc = etc_new("/nonexistent");
	etc_parse(etc, file, text, strlen(text));
	return etc;
}

static const char *host(struct etc *etc, const char *text)
{
	struct host_addr a;
	return host_addr_parse(text, &a) ? etc_host_name(etc, a.kind, a.addr) : "bad address";
}

/* "address address ..." of a name. */
static const char *addresses(struct etc *etc, const char *name, char *ret, size_t size)
{
	struct host_addr a[8];
	size_t n = etc_hosts_by_name(etc, name, a, ARRAY_LEN(a));
	ret[0] = '\0';
	for (size_t i = 0; i < n; i++) {
		char one[INET6_ADDRSTRLEN];
		inet_ntop(a[i].kind == ADDR_IP4 ? AF_INET : AF_INET6, a[i].addr, one, sizeof(one));
		size_t len = strlen(ret);
		snprintf(ret + len, size - len, "%s%s", i ? " " : "", one);
	}
	return ret;
}

static void test_host_lines(void)
{
	static const struct {
		const char *line, *address, *name;
	} cases[] = {
		{ "10.0.0.1 one\n", "10.0.0.1", "one" },
		{ "10.0.0.1\tone two three", "10.0.0.1", "one" },
		{ "  \t10.0.0.1\t \tone\r\n", "10.0.0.1", "one" },
		{ "10.0.0.1 one#two\n", "10.0.0.1", "one" },
		{ "#10.0.0.1 one\n", "10.0.0.1", NULL },
		{ "10.0.0.1 #one\n", "10.0.0.1", NULL },
		{ "10.0.0.1\n", "10.0.0.1", NULL },
		{ "10.0.0.1 one\n10.0.0.1 two\n", "10.0.0.1", "one" },
		{ "2001:db8::1 six\n", "2001:db8::1", "six" },
		{ "fe80::1%eth0 local\n", "fe80::1", "local" },
		{ "::ffff:10.0.0.1 mapped\n", "::ffff:10.0.0.1", "mapped" },
		{ "10.0.1 short\n", "10.0.0.1", NULL },
		{ "10.0.0.256 big\n10.0.0.1.1 long\n0x0a000001 hex\n", "10.0.0.1", NULL },
		{ "10.0.0.1 bad\033name good\n", "10.0.0.1", "good" },
		{ "10.0.0.1 \xff\xfe\n", "10.0.0.1", NULL },
		{ "10.0.0.1 b\xc3\xbc"
		  "cher\n",
		  "10.0.0.1",
		  "b\xc3\xbc"
		  "cher" },
		{ "10.0.0.1 right\xe2\x80\xaeleft\n", "10.0.0.1", NULL },
		{ "\n\n \t\n%\n::::\nx y z\n10.0.0.1 last", "10.0.0.1", "last" },
	};
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct etc *etc = parsed(ETC_HOSTS, cases[i].line);
		char name[64];
		snprintf(name, sizeof(name), "hosts line %zu", i);
		same(host(etc, cases[i].address), cases[i].name, name);
		etc_free(etc);
	}
}

static void test_hosts_by_name(void)
{
	struct etc *etc =
		parsed(ETC_HOSTS,
		       "10.1.9.9 multi\n10.1.2.3 bart b\n"
		       "192.168.5.6 other multi\n2001:db8::9 MULTI\n10.1.9.9 again multi\n");
	char text[200];
	same(addresses(etc, "multi", text, sizeof(text)), "10.1.9.9 192.168.5.6 2001:db8::9",
	     "all addresses of a name, each once, in file order");
	same(addresses(etc, "B", text, sizeof(text)), "10.1.2.3", "alias, without regard to case");
	same(addresses(etc, "mult", text, sizeof(text)), "", "no part of a name");
	const uint8_t ninety_nine[] = { 10, 1, 9, 9 };
	const char *names[8];
	size_t n = etc_host_names(etc, ADDR_IP4, ninety_nine, names, ARRAY_LEN(names));
	ok(n == 3 && !strcmp(names[0], "multi") && !strcmp(names[1], "again"),
	   "names of an address");
	ok(etc_host_names(etc, ADDR_IP4, ninety_nine, names, 1) == 1,
	   "no more names than asked for");
	etc_free(etc);
}

static void test_services(void)
{
	struct etc *etc =
		parsed(ETC_SERVICES, "echo\t7/tcp\necho 7/udp\nlogin 513/tcp\nwho 513/udp whod\n"
				     "domain 53/udp\ndomain 53/tcp # comment\nsctponly 9/sctp\n"
				     "first 99/tcp\nsecond 99/tcp\nzero 0/tcp\nlast 65535/udp\n"
				     "high 65536/tcp\nneg -1/tcp\nodd 12x/tcp\nhex 0x50/tcp\n"
				     "noproto 80\nslash 80/\nother 80/abc\n80/tcp\nalone\n"
				     "split 1000/tcp\nsplit 2000/udp\n");
	same(etc_service_name(etc, ETC_TCP, 513), "login", "513/tcp");
	same(etc_service_name(etc, ETC_UDP, 513), "who", "513/udp");
	same(etc_service_name(etc, ETC_ANY, 513), "login", "513, first line");
	same(etc_service_name(etc, ETC_ANY, 53), "domain", "53, first line is UDP");
	same(etc_service_name(etc, ETC_SCTP, 9), "sctponly", "9/sctp");
	same(etc_service_name(etc, ETC_TCP, 9), NULL, "9/tcp: none");
	same(etc_service_name(etc, ETC_TCP, 99), "first", "first line wins");
	same(etc_service_name(etc, ETC_TCP, 0), "zero", "port 0");
	same(etc_service_name(etc, ETC_UDP, 65535), "last", "port 65535");
	same(etc_service_name(etc, ETC_TCP, 12), NULL, "12x is no port");
	same(etc_service_name(etc, ETC_TCP, 80), NULL, "lines without port and protocol");
	uint16_t port = 1;
	ok(etc_service_port(etc, "WHOD", ETC_UDP, &port) && port == 513, "alias, any case");
	ok(!etc_service_port(etc, "login", ETC_UDP, &port) && port == 513, "login is TCP only");
	ok(etc_service_port(etc, "split", ETC_UDP, &port) && port == 2000, "port by protocol");
	ok(etc_service_port(etc, "split", ETC_ANY, &port) && port == 1000, "port by first line");
	struct etc_service s[4];
	ok(etc_services_by_name(etc, "domain", s, 4) == 2 && s[0].proto == ETC_UDP &&
		   s[1].port == 53,
	   "both protocols of a name");
	ok(etc_services_by_name(etc, "high", s, 4) == 0, "port out of range");
	etc_free(etc);
}

static void test_protocols(void)
{
	struct etc *etc =
		parsed(ETC_PROTOCOLS, "# numbers\ngre\t47\tGRE # tunnels\nodd 253 strange\n"
				      "over 256\nminus -1\nalone\nodd 9\n");
	uint8_t proto = 0;
	same(etc_proto_name(etc, 47), "gre", "protocol name");
	same(etc_proto_name(etc, 0), NULL, "unknown protocol");
	ok(etc_proto_number(etc, "Strange", &proto) && proto == 253, "protocol by alias");
	ok(etc_proto_number(etc, "odd", &proto) && proto == 253, "the first line wins");
	ok(!etc_proto_number(etc, "over", &proto) && proto == 253, "protocol out of range");
	ok(!etc_proto_number(etc, "alone", &proto), "a line without a number");
	etc_free(etc);
}

static void test_rpc(void)
{
	struct etc *etc =
		parsed(ETC_RPC, "portmapper\t100000\tportmap sunrpc\nnfs 100003 nfsprog\n"
				"max 4294967295\nover 4294967296\nbad 1a\n12 34\nnothing\n");
	uint32_t program = 1;
	same(etc_rpc_name(etc, 100003), "nfs", "program name");
	same(etc_rpc_name(etc, 100004), NULL, "unknown program");
	same(etc_rpc_name(etc, UINT32_MAX), "max", "largest number");
	ok(etc_rpc_number(etc, "sunrpc", &program) && program == 100000, "program by alias");
	ok(etc_rpc_number(etc, "12", &program) && program == 34, "a name of digits");
	ok(!etc_rpc_number(etc, "over", &program) && program == 34, "number out of range");
	etc_free(etc);
}

static void test_networks(void)
{
	struct etc *etc =
		parsed(ETC_NETWORKS, "default 0.0.0.0\nloopback 127.0.0.0\nlocal 10.1\n"
				     "campus 172.16.0 site\nfull 192.168.7.0\nlone 9\n"
				     "bad 10.256\nworse 10..1\nlong 1.2.3.4.5\nempty 10.\n");
	uint32_t net = 1;
	same(etc_net_name(etc, 0x7f000000), "loopback", "four octets");
	same(etc_net_name(etc, 0x0a010000), "local", "two octets, left-justified");
	same(etc_net_name(etc, 0xac100000), "campus", "three octets");
	same(etc_net_name(etc, 0x09000000), "lone", "one octet");
	ok(etc_net_by_name(etc, "Site", &net) && net == 0xac100000, "by alias");
	ok(!etc_net_by_name(etc, "bad", &net) && !etc_net_by_name(etc, "worse", &net) &&
		   !etc_net_by_name(etc, "long", &net) && !etc_net_by_name(etc, "empty", &net),
	   "what is no network");
	etc_free(etc);
}

static void test_atalk(void)
{
	static const char text[] = "# networks, then nodes\n1.254 ether\n16.1 icsd-net\n"
				   "1.254.110 ace # a host\n1.254.300 wrong\nx y\n";
	struct etc *etc = etc_new("/nonexistent");
	etc_parse(etc, ETC_ATALK, text, sizeof(text) - 1);
	same(etc_atalk_name(etc, 0x1fe, 0), "ether", "a network of AppleTalk");
	same(etc_atalk_name(etc, 0x1fe, 110), "ace", "a node");
	ok(!etc_atalk_name(etc, 0x1fe, 111) && !etc_atalk_name(etc, 0x1001, 110), "none");
	etc_free(etc);
}

static void test_ethers(void)
{
	struct etc *etc =
		parsed(ETC_ETHERS, "8:0:20:1:3d:94 sun alias\n02-00-00-00-00-FE snup\n"
				   "1:2:3:4:5 short\n1:2:3:4:5:6:7 long\n1:2:3:4:5:g bad\n"
				   "1:2-3:4:5:6 mixed\n001:2:3:4:5:6 wide\n:1:2:3:4:5 empty\n");
	const uint8_t sun[] = { 8, 0, 0x20, 1, 0x3d, 0x94 };
	uint8_t mac[6] = { 0 };
	same(etc_ether_name(etc, sun), "sun", "name of an Ethernet address");
	ok(etc_ether_by_name(etc, "ALIAS", mac) && memcmp(mac, sun, 6) == 0, "address of a name");
	ok(etc_ether_by_name(etc, "snup", mac) && mac[0] == 2 && mac[5] == 0xfe, "form with '-'");
	static const char *const none[] = { "short", "long", "bad", "mixed", "wide", "empty" };
	for (size_t i = 0; i < ARRAY_LEN(none); i++)
		ok(!etc_ether_by_name(etc, none[i], mac), "%s is no Ethernet address", none[i]);
	etc_free(etc);
}

/* Feeds count copies of a line whose %u becomes 0, 1, ... */
static char *many_lines(const char *fmt, unsigned count)
{
	char *text = calloc(count, 64);
	size_t len = 0;
	for (unsigned i = 0; text && i < count; i++)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
		len += (size_t)snprintf(text + len, 64, fmt, i);
#pragma GCC diagnostic pop
	return text;
}

static void test_bounds(void)
{
	char *text = many_lines("name%u 1/tcp\n", ROWS_MAX + 100);
	struct etc *etc = parsed(ETC_SERVICES, text);
	uint16_t port;
	ok(etc_service_port(etc, "name0", ETC_TCP, &port), "the first line is there");
	ok(!etc_service_port(etc, "name32768", ETC_TCP, &port), "a line past the bound is not");
	ok(etc_ignored(etc, ETC_SERVICES) == 100, "100 rows counted as left out");
	etc_free(etc);
	free(text);

	char line[6000];
	memset(line, 'x', sizeof(line));
	memcpy(line, "10.0.0.1 ", 9);
	memcpy(line + 5000, "\n10.0.0.2 two\n10.0.0.3 a", 25);
	etc = parsed(ETC_HOSTS, line);
	same(host(etc, "10.0.0.1"), NULL, "a line that is too long is left out");
	same(host(etc, "10.0.0.2"), "two", "the line behind it is read");
	ok(etc_ignored(etc, ETC_HOSTS) == 1, "it is counted");
	etc_free(etc);

	memcpy(line + 9 + 255, "\n", 2);
	etc = parsed(ETC_HOSTS, line);
	ok(host(etc, "10.0.0.1") && strlen(host(etc, "10.0.0.1")) == 255, "a name of 255 bytes");
	etc_free(etc);
	memcpy(line + 9 + 255, "x\n", 3);
	etc = parsed(ETC_HOSTS, line);
	same(host(etc, "10.0.0.1"), NULL, "a name of 256 bytes");
	etc_free(etc);

	etc = etc_new("/nonexistent");
	static const char with_nul[] = "10.0.0.1 a\0b\n10.0.0.2 two";
	etc_parse(etc, ETC_HOSTS, with_nul, sizeof(with_nul) - 1);
	same(host(etc, "10.0.0.1"), NULL, "a line with a NUL byte is left out");
	same(host(etc, "10.0.0.2"), "two", "the next one is read");
	etc_free(etc);
}

static void write_file(const char *dir, const char *name, const char *text)
{
	char path[200];
	snprintf(path, sizeof(path), "%s/%s", dir, name);
	FILE *f = fopen(path, "w");
	if (f) {
		fputs(text, f);
		fclose(f);
	}
}

static void test_folder(void)
{
	char dir[] = "/tmp/sonde-etc-XXXXXX";
	if (!ok(mkdtemp(dir), "folder for the test"))
		return;
	setenv("SONDE_ETC", dir, 1);
	struct etc *etc = etc_new(NULL);
	write_file(dir, "hosts", "10.9.9.9 before\n"); /* Read at the first question, not before. */
	same(host(etc, "10.9.9.9"), "before", "SONDE_ETC names the folder; files are read late");
	write_file(dir, "hosts", "10.9.9.9 after\n");
	same(host(etc, "10.9.9.9"), "before", "a file is read once");
	same(etc_rpc_name(etc, 100003), NULL, "a missing file is empty");
	char path[200];
	snprintf(path, sizeof(path), "%s/services", dir);
	mkdir(path, 0700);
	same(etc_service_name(etc, ETC_TCP, 7), NULL, "a folder in place of a file is empty");
	etc_free(etc);
	unsetenv("SONDE_ETC");
	rmdir(path);
	snprintf(path, sizeof(path), "%s/hosts", dir);
	unlink(path);
	rmdir(dir);
}

int main(void)
{
	test_host_lines();
	test_hosts_by_name();
	test_services();
	test_rpc();
	test_protocols();
	test_networks();
	test_ethers();
	test_atalk();
	test_bounds();
	test_folder();
	return done_testing();
}
