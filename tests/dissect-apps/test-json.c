/* What structured output gets of DHCP options, DNS records and HTTP messages. */
#include "packets.h"

/* A DHCP message whose options begin with the bytes of the literal. */
#define TEN "\0\0\0\0\0\0\0\0\0\0"
#define FIFTY TEN TEN TEN TEN TEN
#define BOOTP "\2\1\6\0\0\0\0\1" FIFTY FIFTY FIFTY FIFTY TEN TEN "\0\0\0\0\0\0\0\0"
#define DHCP(s)                                                                                    \
	{                                                                                          \
		.sport = 67, .dport = 68, PAYLOAD(BOOTP "\x63\x82\x53\x63" s)                      \
	}

/* A DNS reply of one record of that type, whose data are in the literal. */
#define DNS(type, n, s)                                                                            \
	{                                                                                          \
		.sport = 53, .dport = 4000,                                                        \
		PAYLOAD("\0\1\x80\0\0\0\0\1\0\0\0\0\1a\0" type "\0\1\0\0\0\5\0" n s)               \
	}

#define HTTP(s)                                                                                    \
	{                                                                                          \
		.sport = 4000, .dport = 80, PAYLOAD(s), .tcp = true                                \
	}

struct row {
	const char *what;
	struct packet_of packet;
	const char *json; /* is in the object */
};

static const struct row rows[] = {
	{ "address", DHCP("\1\4\xff\xff\xff\0"), "\"addresses\":[\"255.255.255.0\"]" },
	{ "addresses", DHCP("\6\10\1\2\3\4\5\6\7\10"), "\"addresses\":[\"1.2.3.4\",\"5.6.7.8\"]" },
	{ "text up to NUL", DHCP("\14\4ab\0c"), "\"length\":4,\"text\":\"ab\"" },
	{ "negative number", DHCP("\2\4\xff\xff\xf1\xf0"), "\"value\":-3600" },
	{ "one byte", DHCP("\27\1\xff"), "\"value\":255" },
	{ "routes", DHCP("\41\10\1\2\3\4\5\6\7\10"),
	  "\"routes\":[{\"destination\":\"1.2.3.4\",\"router\":\"5.6.7.8\"}]" },
	{ "routes with prefixes", DHCP("\171\16\0\1\1\1\1\31\12\1\2\200\1\1\1\2"),
	  "\"routes\":[{\"destination\":\"0.0.0.0\",\"prefix_length\":0,\"router\":\"1.1.1.1\"},"
	  "{\"destination\":\"10.1.2.128\",\"prefix_length\":25,\"router\":\"1.1.1.2\"}]" },
	{ "prefix too long", DHCP("\171\11\41\12\1\2\200\1\1\1\2"), "\"fault\":\"length\"" },
	{ "domains", DHCP("\167\11\1a\1b\0\1c\300\2"), "\"domains\":[\"a.b.\",\"c.b.\"]" },
	{ "domain pointing at itself", DHCP("\167\2\300\0"), "\"fault\":\"length\"" },
	{ "client with address", DHCP("\75\7\1\1\2\3\4\5\6"),
	  "\"type\":1,\"type_text\":\"Ethernet (10Mb)\",\"hardware_address\":"
	  "\"01:02:03:04:05:06\"" },
	{ "client with identifier", DHCP("\75\3\0ab"),
	  "\"type\":0,\"type_text\":\"UNKNOWN\","
	  "\"data\":\"6162\"" },
	{ "options of a vendor", DHCP("\53\7\0\1\2ab\377\0"),
	  "\"suboptions\":[{\"code\":1,\"data\":\"6162\"}]" },
	{ "options that overrun", DHCP("\53\3\1\2a"), "\"fault\":\"length\"" },
	{ "name, encoded", DHCP("\121\10\5\0\0\1a\1b\0"), "\"flags\":5,\"name\":\"a.b.\"" },
	{ "name, not complete", DHCP("\121\5\4\0\0\1a"), "\"flags\":4,\"name\":\"a.\"}" },
	{ "an unknown option", DHCP("\340\2ab"), "\"code\":224,\"length\":2,\"data\":\"6162\"" },
	{ "wrong length", DHCP("\1\3abc\14\1x"),
	  "\"length\":3,\"fault\":\"length\",\"data\":\"616263\"},"
	  "{\"code\":12,\"code_text\":\"Client Hostname\",\"length\":1,\"text\":\"x\"" },
	{ "an option behind the end", DHCP("\14\1x\14\5y"),
	  "\"options\":[{\"code\":12,\"code_text\":\"Client Hostname\",\"length\":1,"
	  "\"text\":\"x\"}]" },

	{ "record SRV", DNS("\0\41", "\12", "\0\1\0\2\0\3\1x\xc0\14"),
	  "\"priority\":1,\"weight\":2,\"port\":3,\"target\":\"x.a.\"" },
	{ "record TXT", DNS("\0\20", "\5", "\1a\0\1b"), "\"text\":[\"a\",\"\",\"b\"]" },
	{ "record CAA", DNS("\1\1", "\10", "\0\3tagval"),
	  "\"flags\":0,\"tag\":\"tag\",\"value\":\"val\"" },
	{ "record HTTPS", DNS("\0\101", "\21", "\0\1\0\0\1\0\3\2h3\0\3\0\2\1\273x"),
	  "\"params\":[{\"key\":1,\"key_text\":\"alpn\",\"alpn\":[\"h3\"]},"
	  "{\"key\":3,\"key_text\":\"port\",\"port\":443}],\"data_fault\":\"length\","
	  "\"data\":\"78\"" },
	{ "record NSEC", DNS("\0\57", "\6", "\0\0\2\100\1x"),
	  "\"next\":\".\",\"types\":[1,15],\"types_text\":[\"A\",\"MX\"],"
	  "\"data_fault\":\"length\"" },
	{ "record LOC", DNS("\0\35", "\20", "\0\22\26\23\200\0\0\1\177\377\377\377\0\230\226\200"),
	  "\"size_cm\":100,\"horizontal_precision_cm\":1000000,\"vertical_precision_cm\":1000,"
	  "\"latitude_mas\":1,\"longitude_mas\":-1,\"altitude_cm\":0" },
	{ "record IPSECKEY", DNS("\0\55", "\11", "\12\1\2\1\2\3\4ky"),
	  "\"gateway_type\":1,\"algorithm\":2,\"gateway\":\"1.2.3.4\",\"public_key\":\"6b79\"" },
	{ "record of unknown type", DNS("\377\0", "\2", "ab"), "\"length\":2,\"data\":\"6162\"" },
	{ "address of the wrong length", DNS("\0\1", "\3", "abc"),
	  "\"data_fault\":\"length\",\"data\":\"616263\"" },
	{ "name that overruns its data", DNS("\0\2", "\1", "\1b\0"),
	  "\"target\":\"b.\",\"data_fault\":\"length\"" },
	{ "owner pointing at itself",
	  { .sport = 53, .dport = 4000, PAYLOAD("\0\1\x80\0\0\1\0\0\0\0\0\0\xc0\14\0\1\0\1") },
	  "\"name\":\"\",\"name_fault\":\"pointer\"" },

	{ "request", HTTP("GET /a b HTTP/1.1\r\nA: 1 \r\nB:\r\n\r\nbody"),
	  "\"method\":\"GET\",\"target\":\"/a b\",\"version\":\"HTTP/1.1\",\"headers\":["
	  "{\"name\":\"A\",\"value\":\"1\"},{\"name\":\"B\",\"value\":\"\"}],"
	  "\"body\":\"626f6479\"" },
	{ "response", HTTP("HTTP/1.0 404 Not Found\nA: b\n\n"),
	  "\"version\":\"HTTP/1.0\",\"status\":404,\"reason\":\"Not Found\",\"headers\":["
	  "{\"name\":\"A\",\"value\":\"b\"" },
	{ "response without reason", HTTP("HTTP/1.1 200\r\n\r\n"),
	  "\"version\":\"HTTP/1.1\",\"status\":200" },
	{ "a line that is no field", HTTP("GET / HTTP/1.1\r\nno field\r\n\r\n"),
	  "\"version\":\"HTTP/1.1\",\"body\":\"6e6f206669656c640d0a0d0a\"" },
	{ "no start of a message", HTTP("HTTP/1.1 2x0 OK\r\n"), "\"body\":\"485454" },
};

/* More options than one packet may have fields. */
static void too_many(struct bench *b)
{
	enum { OPTIONS = 3000 };
	static uint8_t payload[sizeof(BOOTP) + 3 + 3 * OPTIONS];
	struct packet_of of = {
		.sport = 67, .dport = 68, .payload = payload, .n = sizeof(payload)
	};
	memcpy(payload, BOOTP "\x63\x82\x53\x63", sizeof(BOOTP) + 3);
	for (size_t i = sizeof(BOOTP) + 3; i < sizeof(payload); i += 3)
		memcpy(payload + i, "\340\1x", 3);
	const struct packet *p = dissect(b, &of, WANT_ALL);
	const struct layer *l = &p->layers[p->n_layers - 1];
	ok(p->n_records == MAX_RECORDS && l->fault == CUR_BAD && l->reason,
	   "more options than there is room for are a fault");
}

int main(void)
{
	struct bench b = bench_new();
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		const char *json = json_of(&b, &rows[i].packet);
		if (!ok(strstr(json, rows[i].json), "%s", rows[i].what))
			printf("# have: %s\n# want: %s\n", json, rows[i].json);
	}
	too_many(&b);
	bench_free(&b);
	return done_testing();
}
