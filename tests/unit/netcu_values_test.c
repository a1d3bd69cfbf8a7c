/* Addresses, ports and protocols of netcu's DEBUG: what each becomes, or the sentence about it. */
#include "tap.h"

#include <stdlib.h>

#include "base/out.h"
#include "base/util.h"
#include "prog/netcu/debug_values.h"

/* NULL: a mistake. */
static const struct {
	const char *text, *wanted;
} nets[] = {
	{ "10.9.0.1", "10.9.0.1/32" },
	{ "10.9.0.1/8", "10.0.0.0/8" },
	{ "10.9.0.1/0", "0.0.0.0/0" },
	{ "10.9.0.255/29", "10.9.0.248/29" },
	{ "fd09::1", "fd09::1/128" },
	{ "fd09::ffff/121", "fd09::ff80/121" },
	{ "127.0.0.1/33", NULL },
	{ "fd09::1/129", NULL },
	{ "10.9.0.1/", NULL },
	{ "10.9.0.1/x", NULL },
	{ "/8", NULL },
	{ "fe80::1%eth0", NULL },
}, ports[] = {
	{ "80", "80-80" },     { "http", "80-80" },	   { "www", "80-80" },
	{ "0-65535", "0-65535" }, { "domain-http", "53-80" }, { "20-http", "20-80" },
	{ "domain-1024", "53-1024" }, { "65536", NULL },	   { "7-6", NULL },
	{ "http-domain", NULL },  { "-", NULL },	   { "1-", NULL },
	{ "-1", NULL },	       { "nonsense", NULL },	   { "1-2-3", NULL },
}, protocols[] = {
	{ "17", "17" }, { "udp", "17" }, { "ICMP", "1" }, { "256", NULL }, { "nonsense", NULL },
};

static void put_net(struct out *o, const struct debug_net *net)
{
	if (net->kind == ADDR_IP4)
		out_ip4(o, net->addr);
	else
		out_ip6(o, net->addr);
	out_f(o, "/%u", net->prefix);
}

static void test_nets(void)
{
	for (size_t i = 0; i < ARRAY_LEN(nets); i++) {
		char text[128];
		struct debug_nets r = { 0 };
		struct err err = { 0 };
		struct out o = out_mem(text, sizeof(text) - 1);
		int ret = debug_parse_nets(&r, nets[i].text, &err);
		if (ret == 0)
			put_net(&o, &r.list[0]);
		text[o.len] = '\0';
		same(ret < 0 ? NULL : text, nets[i].wanted, nets[i].text);
		ok(ret < 0 ? err.code && *err.text && !r.n : r.n == 1, "one, or a sentence");
	}
}

/* The system's own name for itself has an address at least. */
static void test_host(void)
{
	struct debug_nets r = { 0 };
	bool found = debug_parse_nets(&r, "localhost", NULL) == 0, loopback = false;
	for (uint32_t i = 0; i < r.n; i++)
		loopback |= r.list[i].kind == ADDR_IP4 && r.list[i].addr[0] == 127 &&
			    r.list[i].prefix == 32;
	ok(found && (loopback || r.n), "a host's addresses");
	ok(debug_parse_nets(&r, "localhost/8", NULL) == 0 && r.n, "a host's network");
	for (uint32_t i = 0; i < r.n; i++)
		ok(r.list[i].prefix == 8 && r.list[i].addr[3] == 0, "its bits");
}

int main(void)
{
	struct err err;
	test_nets();
	test_host();
	for (size_t i = 0; i < ARRAY_LEN(ports); i++) {
		struct debug_ports p;
		char text[32] = "";
		int r = debug_parse_ports(&p, ports[i].text, DEBUG_TCP, &err);
		if (r == 0)
			snprintf(text, sizeof(text), "%u-%u", p.first, p.last);
		same(r < 0 ? NULL : text, ports[i].wanted, ports[i].text);
	}
	for (size_t i = 0; i < ARRAY_LEN(protocols); i++) {
		int number = 0;
		char text[32];
		int r = debug_parse_protocol(&number, protocols[i].text, &err);
		snprintf(text, sizeof(text), "%d", number);
		same(r < 0 ? NULL : text, protocols[i].wanted, protocols[i].text);
	}
	return done_testing();
}
