/* Which datagrams are answered, and with how much. */
#include "prog/smallservd/udp_rules.h"

#include <string.h>

#include "tap.h"

static void ports(void)
{
	static const uint16_t services[] = { 0,	 1,  7,	  9,   13,  17,	 19,  37,
					     53, 69, 111, 123, 161, 389, 520, 1023 };
	static struct port_set own;
	bool all = true, none = false;
	for (size_t i = 0; i < ARRAY_LEN(services); i++)
		all &= udp_port_answers(&own, services[i]);
	ok(all, "ports below 1024 may answer");
	ok(!udp_port_answers(&own, 1024) && !udp_port_answers(&own, UINT16_MAX), "others may not");
	port_set_add(&own, 10007);
	port_set_add(&own, 65535);
	ok(udp_port_answers(&own, 10007) && udp_port_answers(&own, 65535), "but for our own");
	for (uint32_t port = 1024; port < UINT16_MAX; port++)
		none |= port != 10007 && udp_port_answers(&own, (uint16_t)port);
	ok(!none, "and only those");
}

static void addresses(void)
{
	static const struct {
		const char *from, *to;
		bool nobody, forged;
	} cases[] = {
		{ "192.0.2.1", "192.0.2.2", false, false },
		{ "127.0.0.1", "127.0.0.2", false, false },
		{ "127.0.0.1", "192.0.2.2", false, true },
		{ "192.0.2.1", "127.0.0.1", false, false },
		{ "0.0.0.0", "192.0.2.2", true, true },
		{ "0.1.2.3", "192.0.2.2", true, true },
		{ "224.0.0.1", "192.0.2.2", true, true },
		{ "239.255.255.255", "192.0.2.2", true, true },
		{ "240.0.0.1", "192.0.2.2", true, true },
		{ "255.255.255.255", "192.0.2.2", true, true },
		{ "223.255.255.254", "192.0.2.2", false, false },
		{ "2001:db8::1", "2001:db8::2", false, false },
		{ "::1", "::1", false, false },
		{ "::1", "2001:db8::2", false, true },
		{ "::", "2001:db8::2", true, true },
		{ "ff02::1", "2001:db8::2", true, true },
		{ "fe80::1", "fe80::2", false, false },
	};
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct host_addr from, to;
		bool good =
			host_addr_parse(cases[i].from, &from) && host_addr_parse(cases[i].to, &to);
		ok(good && udp_is_nobody(&from) == cases[i].nobody &&
			   udp_is_forged(&from, &to) == cases[i].forged,
		   "from %s to %s", cases[i].from, cases[i].to);
	}
	struct host_addr from = { .kind = ADDR_IP4, .addr = { 127, 0, 0, 1 } };
	struct host_addr unknown = { .kind = ADDR_NONE };
	ok(!udp_is_forged(&from, &unknown), "where it was sent to may be unknown");
}

static void sizes(void)
{
	static const struct {
		size_t n, n_question;
		bool amplify, cut, sent;
		size_t size;
	} cases[] = {
		{ 26, 26, false, false, true, 26 },   { 26, 27, false, false, true, 26 },
		{ 26, 25, false, false, false, 0 },   { 26, 0, false, false, false, 0 },
		{ 26, 25, true, false, true, 26 },    { 26, 0, true, false, true, 26 },
		{ 512, 100, false, true, true, 100 }, { 512, 0, false, true, false, 0 },
		{ 512, 0, true, true, true, 512 },    { 100, 512, false, true, true, 100 },
		{ 0, 0, false, true, true, 0 },	      { 0, 9, false, false, true, 0 },
	};
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		size_t size = 0;
		bool sent = udp_answer_size(cases[i].n, cases[i].n_question, cases[i].amplify,
					    cases[i].cut, &size);
		ok(sent == cases[i].sent && size == cases[i].size,
		   "%zu bytes for a question of %zu%s%s", cases[i].n, cases[i].n_question,
		   cases[i].amplify ? ", amplify" : "", cases[i].cut ? ", may be cut" : "");
	}
	bool larger = false;
	for (size_t n = 0; n <= 600; n++)
		for (size_t q = 0; q <= 600; q++) {
			size_t size = 0;
			(void)udp_answer_size(n, q, false, n & 1, &size);
			larger |= size > q;
		}
	ok(!larger, "no answer is larger than its question");
}

int main(void)
{
	ports();
	addresses();
	sizes();
	return done_testing();
}
