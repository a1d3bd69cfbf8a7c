/* Explanations: what they say of known expressions, and that their JSON is well-formed whatever the
 * expression. */
#include <stdlib.h>

#include "../unit/tap.h"
#include "base/frame.h"
#include "filter/filter.h"
#include "snoop-exprs.h"
#include "snoop-lookup.h"
#include "tcpdump-lookup.h"
#include "tcpdump-vectors.h"

enum { TEXT_MAX = 1 << 20 };

static char text[TEXT_MAX + 1];

/* The explanation in `text`; false if the expression is refused. */
static bool explained(const char *expression, enum filter_language language,
		      enum filter_meaning meaning, bool json)
{
	struct filter_opts opts = { .language = language,
				    .meaning = meaning,
				    .lookup =
					    language == FILTER_SNOOP ? &test_lookup : &known_names,
				    .link = LINK_ETHERNET };
	struct filter_explanation what = { expression, LINK_ETHERNET, json };
	struct out o = out_mem(text, TEXT_MAX);
	struct filter *f;
	if (filter_compile(&f, expression, &opts, NULL) < 0)
		return false;
	int r = filter_explain(f, &what, &o, NULL);
	text[o.len] = '\0';
	(void)filter_free(f);
	return r == 0 && !o.overflow;
}

/* ---- what is said ---- */

static const struct {
	enum filter_language language;
	enum filter_meaning meaning;
	const char *expression, *said;
} sayings[] = {
	{ FILTER_SNOOP, FILTER_MEANING_OURS, "port http",
	  "if this holds: TCP, UDP or SCTP source or destination port is 80 (http)\n" },
	{ FILTER_SNOOP, FILTER_MEANING_OURS, "port 80", "  - later fragments of a packet: " },
	{ FILTER_SNOOP, FILTER_MEANING_OURS, "port 80", "the kernel decides alone, by " },
	{ FILTER_SNOOP, FILTER_MEANING_OURS, "not tcp", "this does not hold: TCP in IPv4 or IPv6" },
	{ FILTER_SNOOP, FILTER_MEANING_OURS, "tcp", "with an unknown extension header" },
	{ FILTER_SNOOP, FILTER_MEANING_OURS, "pinky",
	  "IPv4 or IPv6 source or destination address is one of 10.1.0.1, 10.1.0.2, 2001:db8::1, "
	  "2001:db8::2 (pinky)\n" },
	{ FILTER_SNOOP, FILTER_MEANING_OURS, "pinky", "the name gets later" },
	{ FILTER_SNOOP, FILTER_MEANING_OURS, "dinky", "the name has no IPv6 address (host dinky)" },
	{ FILTER_SNOOP, FILTER_MEANING_OURS, "from v6", "the name has no IPv4 address" },
	{ FILTER_SNOOP, FILTER_MEANING_OURS, "dst net 10.7", "address is in 10.7.0.0/16 (10.7)\n" },
	{ FILTER_SNOOP, FILTER_MEANING_OURS, "tcp and (arp or not udp)",
	  "all of these hold:\n  - TCP in IPv4 or IPv6\n  - any of these holds:\n    - ARP\n"
	  "    - not: UDP" },
	{ FILTER_SNOOP, FILTER_MEANING_OURS, "not (ip or arp)", "none of these holds:\n" },
	{ FILTER_SNOOP, FILTER_MEANING_OURS, "not (ip and arp)", "not all of these hold:\n" },
	{ FILTER_SNOOP, FILTER_MEANING_OURS, "to rpc 100003,3 and port 2049",
	  "RPC calls of program 100003, version 3 [user space]\n" },
	{ FILTER_SNOOP, FILTER_MEANING_OURS, "rpc 100003 and port 2049",
	  "the kernel keeps a superset, by " },
	{ FILTER_SNOOP, FILTER_MEANING_OURS, "rpc 100003", "the kernel lets every packet pass" },
	{ FILTER_SNOOP, FILTER_MEANING_OURS, "rpc 100003", "1 test of earlier packets.\n" },
	{ FILTER_SNOOP, FILTER_MEANING_OURS, "tcp and udp", "\nNo packet can match.\n" },
	{ FILTER_SNOOP, FILTER_MEANING_OURS, "", "\nEvery packet matches.\n" },
	{ FILTER_SNOOP, FILTER_MEANING_OURS, "less 100", "packets of just that length (less 100)" },
	{ FILTER_SNOOP, FILTER_MEANING_OURS, "dhcp", "port 67 at both ends" },
	{ FILTER_SNOOP, FILTER_MEANING_OURS, "udp[2:2] + 1 = 54",
	  "this holds: (the 2 bytes at 2 of what follows the IP header) + 1 = 54\n" },
	{ FILTER_TCPDUMP, FILTER_MEANING_OURS, "port 20-21 or port 80", NULL },
	{ FILTER_TCPDUMP, FILTER_MEANING_OURS, "portrange 20-21 or port 80",
	  "TCP, UDP or SCTP source or destination port is 20 to 21 or 80\n" },
	{ FILTER_TCPDUMP, FILTER_MEANING_OURS, "host bart or ace",
	  "IPv4, ARP or RARP source or destination address is one of 10.1.2.3 (bart), 10.1.2.4 "
	  "(ace)\n" },
	{ FILTER_TCPDUMP, FILTER_MEANING_OURS, "gateway snup",
	  "address is 2:0:0:0:0:fe (snup), and neither IP address is 10.1.0.254 (snup)\n" },
	{ FILTER_TCPDUMP, FILTER_MEANING_OURS, "icmp", "ICMP of IPv6, which is \"icmp6\" (icmp)" },
	{ FILTER_TCPDUMP, FILTER_MEANING_OURS, "ip[100] = 0",
	  "\n  - packets of which these bytes were not captured\n" },
	{ FILTER_TCPDUMP, FILTER_MEANING_OURS, "vlan 7", "tags deeper than the outer two" },
	{ FILTER_TCPDUMP, FILTER_MEANING_OURS, "llc rr", "802.2 LLC RR frame" },
	{ FILTER_TCPDUMP, FILTER_MEANING_OURS, "decnet host 1.5",
	  "DECnet source or destination "
	  "address is 1.5\n" },
	{ FILTER_TCPDUMP, FILTER_MEANING_PCAP, "tcp", "packets with a VLAN tag, unless \"vlan\" " },
	{ FILTER_TCPDUMP, FILTER_MEANING_PCAP, "vlan and tcp", "in every test to the right of it" },
	{ FILTER_TCPDUMP, FILTER_MEANING_PCAP, "port 80", "IPv6 packets with extension headers" },
	{ FILTER_TCPDUMP, FILTER_MEANING_PCAP, "tcp[13] = 2", "whatever else holds" },
};

static void says(void)
{
	for (size_t i = 0; i < ARRAY_LEN(sayings); i++) {
		bool done = explained(sayings[i].expression, sayings[i].language,
				      sayings[i].meaning, false);
		if (!sayings[i].said)
			ok(!done, "\"%s\" is refused", sayings[i].expression);
		else if (!ok(done && strstr(text, sayings[i].said), "\"%s\" (%u)",
			     sayings[i].expression, (unsigned)i))
			printf("# %s\n", text);
	}
	ok(explained("vlan and tcp", FILTER_TCPDUMP, FILTER_MEANING_PCAP, false) &&
		   !strstr(text, "packets with a VLAN tag, unless"),
	   "\"vlan\" is in front: nothing about tags");
}

/* ---- JSON ---- */

/* Behind one JSON value, or NULL. Objects with no key twice is a matter of tests/cli. */
static const char *skip_value(const char *s, int depth);

static const char *skip_string(const char *s)
{
	if (*s++ != '"')
		return NULL;
	for (; *s && *s != '"'; s++) {
		if ((unsigned char)*s < ' ')
			return NULL;
		if (*s == '\\' && !*++s)
			return NULL;
	}
	return *s ? s + 1 : NULL;
}

static const char *skip_list(const char *s, int depth)
{
	bool is_object = *s == '{';
	char end = is_object ? '}' : ']';
	if (*++s == end)
		return s + 1;
	for (;;) {
		if (is_object) {
			s = skip_string(s);
			if (!s || *s++ != ':')
				return NULL;
		}
		s = skip_value(s, depth + 1);
		if (!s || (*s != ',' && *s != end))
			return NULL;
		if (*s++ == end)
			return s;
	}
}

static const char *skip_value(const char *s, int depth)
{
	if (depth > 1000)
		return NULL;
	if (*s == '{' || *s == '[')
		return skip_list(s, depth);
	if (*s == '"')
		return skip_string(s);
	size_t n = strspn(s, "0123456789");
	if (!n && strncmp(s, "true", 4) == 0)
		n = 4;
	if (!n && strncmp(s, "false", 5) == 0)
		n = 5;
	return n ? s + n : NULL;
}

static void json_of(const char *expression, enum filter_language language,
		    enum filter_meaning meaning, uint32_t *n_good, uint32_t *n_bad)
{
	if (!explained(expression, language, meaning, true))
		return;
	const char *end = skip_value(text, 0);
	bool good = end && strcmp(end, "\n") == 0;
	*n_good += good;
	*n_bad += !good;
	if (!good)
		printf("# \"%s\": %.400s\n", expression, text);
	if (!explained(expression, language, meaning, false) ||
	    strncmp(text, "Expression: ", 12) != 0) {
		printf("# \"%s\": no text\n", expression);
		++*n_bad;
	}
}

static void json(void)
{
	uint32_t n_good = 0, n_bad = 0;
	for (size_t i = 0; i < ARRAY_LEN(snoop_trees); i++)
		json_of(snoop_trees[i].text, FILTER_SNOOP, FILTER_MEANING_OURS, &n_good, &n_bad);
	ok(n_good > 100 && !n_bad, "snoop's language: %u objects", n_good);
	n_good = 0;
	for (size_t i = 0; i < ARRAY_LEN(ethernet_vectors); i++) {
		json_of(ethernet_vectors[i].text, FILTER_TCPDUMP, FILTER_MEANING_OURS, &n_good,
			&n_bad);
		json_of(ethernet_vectors[i].text, FILTER_TCPDUMP, FILTER_MEANING_PCAP, &n_good,
			&n_bad);
	}
	ok(n_good > 300 && !n_bad, "tcpdump's language: %u objects", n_good);
}

/* ---- bounds ---- */

/* Ten thousand hosts: words name some, JSON all. */
static void many(void)
{
	enum { N = 10000 };
	char *list = malloc(N * 24);
	size_t n = 0;
	for (uint32_t i = 0; list && i < N; i++)
		n += (size_t)sprintf(list + n, "%shost 10.%u.%u.1", i ? " or " : "", i / 250,
				     i % 250);
	ok(list && explained(list, FILTER_TCPDUMP, FILTER_MEANING_OURS, false) &&
		   strstr(text, "10.0.11.1 and 9988 more\n"),
	   "ten thousand hosts are one list");
	ok(strstr(text, "a coarser program there"), "which the kernel has no room for");
	ok(list && explained(list, FILTER_TCPDUMP, FILTER_MEANING_OURS, true) &&
		   strstr(text, "\"10.39.249.1\"]") && strstr(text, "\"coarser_for_room\":true"),
	   "JSON names all");
	n = 0;
	for (uint32_t i = 0; list && i < 1000; i++)
		n += (size_t)sprintf(list + n, "%sip[%u] = 1", i ? " or " : "", i);
	ok(list && explained(list, FILTER_TCPDUMP, FILTER_MEANING_OURS, false) &&
		   strstr(text, "\n... and 1800 more tests\n"),
	   "of a thousand tests some are said");
	free(list);
}

int main(void)
{
	says();
	json();
	many();
	return done_testing();
}
