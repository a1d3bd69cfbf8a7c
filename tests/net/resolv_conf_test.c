/* The resolver's configuration, and the addresses in it. */
#include "net/resolv_conf.h"

#include <string.h>

#include "../unit/tap.h"

static void test_addresses(void)
{
	static const struct {
		const char *text, *shown; /* NULL: none */
	} cases[] = {
		{ "192.168.95.1", "192.168.95.1" },
		{ "fd00:95::0:1", "fd00:95::1" },
		{ "fe80::1%1", "fe80::1%lo" },
		{ "::ffff:1.2.3.4", "::ffff:1.2.3.4" },
		{ "192.168.95", NULL },
		{ "192.168.95.1%1", NULL },
		{ "fe80::1%nosuchinterface", NULL },
		{ "fe80::1%", NULL },
		{ "sirius", NULL },
		{ "", NULL },
	};
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct endpoint e;
		char text[ENDPOINT_TEXT] = "";
		struct out o = out_mem(text, sizeof(text) - 1);
		bool known = endpoint_parse(cases[i].text, &e);
		if (known)
			endpoint_text(&o, &e);
		text[o.len] = '\0';
		same(known ? text : NULL, cases[i].shown, cases[i].text);
	}
}

static void test_file(void)
{
	static const char text[] = "# servers\n"
				   "nameserver 192.168.95.1\n"
				   "nameserver nonsense\n"
				   "nameserver fd00:95::1 # behind it\n"
				   "nameserver 10.0.0.1\n"
				   "nameserver 10.0.0.2\n"
				   "domain lost.example\n"
				   "search nene.com. com\n"
				   "options rotate ndots:3 timeout:1\n"
				   ";options ndots:9\n"
				   "unknown words\n";
	struct resolv_conf c;
	resolv_conf_parse(&c, text, strlen(text));
	ok(c.n_servers == RESOLV_SERVERS_MAX, "three servers, what is no address passed over");
	ok(c.server[1].host.kind == ADDR_IP6 && c.server[2].host.addr[3] == 1, "in their order");
	ok(c.n_search == 2, "the last search list counts");
	same(c.search[0], "nene.com", "without the dot at the end");
	ok(c.ndots == 3, "ndots");

	char many[4096] = "search";
	for (int i = 0; i < 40; i++)
		strncat(many, " a.example", sizeof(many) - strlen(many) - 1);
	resolv_conf_parse(&c, many, strlen(many));
	ok(c.n_search == RESOLV_SEARCH_MAX, "a long search list is cut");
	resolv_conf_parse(&c, "options ndots:99\ndomain a b\n", 28);
	ok(c.ndots == RESOLV_NDOTS_MAX, "ndots has a limit");
	ok(c.n_search == 1, "a domain is one name");
}

int main(void)
{
	test_addresses();
	test_file();
	return done_testing();
}
