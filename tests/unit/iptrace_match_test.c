/* What iptrace records: its flags, and the packets (tests/filter/packets.h) that they select. */
#include <errno.h>

#include "../filter/packets.h"
#include "base/bytes.h"
#include "prog/iptrace/match.h"
#include "tap.h"

enum { MAX_FLAGS = 10 };

/* ---- names ---- */

static bool hosts(void *ctx, const char *name, struct lookup_addrs *ret)
{
	static const uint8_t a4[4] = { 10, 1, 2, 3 };
	static const uint8_t a6[16] = { 0x20, 1, 0x0d, 0xb8, [15] = 1 };
	(void)ctx;
	if (strcmp(name, "airmail") != 0)
		return false;
	ret->n_ip4 = ret->n_ip6 = 1;
	memcpy(ret->ip4[0], a4, sizeof(a4));
	memcpy(ret->ip6[0], a6, sizeof(a6));
	return true;
}

static bool ip_proto(void *ctx, const char *name, uint8_t *ret)
{
	(void)ctx;
	*ret = strcmp(name, "tcp") == 0 ? 6 : strcmp(name, "UDP") == 0 ? 17 : 0;
	return *ret;
}

static const char services[] = "telnet 23/tcp\nlogin 513/tcp alogin\ndomain 53/tcp\ndomain 53/udp\n"
			       "mixed 513/tcp\nmixed 514/udp\n";

/* ---- flags ---- */

/* As the command line has them: "-a", "-s airmail". */
static int parse(struct iptrace_criteria *c, const char *text, const struct iptrace_names *names,
		 struct err *err)
{
	char buf[256];
	int r = 0;
	(void)snprintf(buf, sizeof(buf), "%s", text);
	char *rest = buf;
	for (char *word = strsep(&rest, " "); word && r == 0; word = strsep(&rest, " ")) {
		const char *arg = strchr("sdPp", word[1]) ? strsep(&rest, " ") : NULL;
		switch (word[1]) {
		case 'a':
			c->no_arp = true;
			break;
		case 'b':
			c->both_ways = true;
			break;
		case 's':
			r = iptrace_add_host(&c->src, arg, names, err);
			break;
		case 'd':
			r = iptrace_add_host(&c->dst, arg, names, err);
			break;
		case 'P':
			r = iptrace_add_protos(c, arg, names, err);
			break;
		case 'p':
			r = iptrace_add_ports(c, arg, names, err);
			break;
		default:
			break;
		}
	}
	return r;
}

/* The selected packets as a list of numbers. Tree and program have to agree. */
static bool select_packets(char *text, size_t size, const struct iptrace_criteria *c)
{
	bool hit[N_ETHERNET_PACKETS], agree = true;
	struct filter *f = NULL;
	struct err err = { 0 };
	if (iptrace_filter(&f, c, &err) < 0) {
		printf("# %s\n", err.text);
		return false;
	}
	for (uint32_t i = 0; i < N_ETHERNET_PACKETS; i++) {
		struct frame p = packet_frame(&ethernet_packets[i], LINK_ETHERNET);
		hit[i] = !f || filter_match(f, &p);
		agree &= !f || hit[i] == filter_match_tree(f, &p);
		packet_free(&p);
	}
	selection_text(text, size, hit, N_ETHERNET_PACKETS);
	(void)filter_free(f);
	return agree;
}

/* Hosts: 10.1.2.3 is "airmail", 10.1.2.4, 10.1.9.9, 192.168.5.6. */
static const struct {
	const char *flags, *want;
} selections[] = {
	{ "", "1-60" },
	{ "-a", "1-17,20-58,60" },
	{ "-b", "1-60" },
	{ "-s airmail", "1,3,4,9,11-14,17-19,21,22,24,25,27,43-45,51,52,55-60" },
	{ "-a -s airmail", "1,3,4,9,11-14,17,21,22,24,25,27,43-45,51,52,55-58,60" },
	{ "-a -s airmail -b", "1-6,9-17,21,22,24,25,27,43-45,51,52,55-58,60" },
	{ "-a -d airmail", "2,5,6,10,15,16" },
	{ "-a -d airmail -b", "1-6,9-17,21,22,24,25,27,43-45,51,52,55-58,60" },
	{ "-a -s airmail -d 10.1.2.4", "1,3,14,43-45,51,52,58" },
	{ "-a -s airmail -d 10.1.2.4 -b", "1-3,14-16,43-45,51,52,58" },
	{ "-a -s 10.1.2.3 -s 10.1.2.4", "1-4,9,11-17,21,22,43-45,51,52,55-58,60" },
	{ "-a -d 2001:db8::2", "24,25,27" },
	{ "-P tcp", "1-8,18,19,24,43,56,58,59" },
	{ "-a -P 6", "1-8,24,43,56,58" },
	{ "-a -P UDP,1", "9-16,25,27,44,45,51,54,55,60" },
	{ "-a -P 58", "26,28" },
	{ "-a -P 0", "none" },
	{ "-a -P 132 -P 2", "17,52" },
	{ "-a -p login", "1-3,11" },
	{ "-a -p 53", "9,10,25,27,44" },
	{ "-a -p domain,80", "4-6,9,10,24,25,27,43,44,52,56,58" },
	{ "-a -p mixed", "1-3" },
	{ "-a -P tcp -p 53", "none" },
	{ "-a -P tcp -p login -s airmail", "1,3" },
	{ "-p telnet", "18,19,59" },
	{ "-a -p 20", "7" },
};

/* ---- what those packets do not have ---- */

/* clang-format off */
#define ETHER "020000000004020000000003"
#define ADDRESSES6 "20010db800000000000000000000000120010db8000000000000000000000002"

static const struct {
	struct test_packet packet;
	const char *flags;
	bool want;
} others[] = {
	{ { .what = "UDP behind AH in IPv6",
	    .hex = ETHER "86dd60000000001c3340" ADDRESSES6 "11040000000000010000000100000000"
		   "00000000000000000400003500080000" }, "-a -p 53 -P 17", true },
	{ { .what = "AH itself, in IPv6",
	    .hex = ETHER "86dd60000000001c3340" ADDRESSES6 "11040000000000010000000100000000"
		   "00000000000000000400003500080000" }, "-a -P 51", false },
	{ { .what = "ESP in IPv4",
	    .hex = ETHER "08004500001800010000403200000a0102030a01020400000001" }, "-P 50", true },
	{ { .what = "UDP-Lite",
	    .hex = ETHER "08004500002000010000408800000a0102030a01020404000035000c0000"
		   "61626364" }, "-p 53", true },
	{ { .what = "DCCP, source port",
	    .hex = ETHER "08004500002000010000402100000a0102030a01020400350400000c0000"
		   "61626364" }, "-p 53", true },
	{ { .what = "an unknown protocol has no ports",
	    .hex = ETHER "08004500002000010000400900000a0102030a01020404000035000c0000"
		   "61626364" }, "-p 53", false },
	{ { .what = "second fragment of IPv6, by protocol",
	    .hex = ETHER "86dd60000000000c2c40" ADDRESSES6 "110000080000000735353535" },
	  "-P 17 -s 2001:db8::1", true },
	{ { .what = "second fragment of IPv6, by port",
	    .hex = ETHER "86dd6000000000102c40" ADDRESSES6 "11000008000000070035003500080000" },
	  "-p 53", false },
	{ { .what = "mobility header",
	    .hex = ETHER "86dd6000000000088740" ADDRESSES6 "3b00000000000000" }, "-P 135", true },
	{ { .what = "no next header",
	    .hex = ETHER "86dd6000000000003b40" ADDRESSES6 }, "-P 59", true },
	{ { .what = "cut within the ports",
	    .hex = ETHER "08004500002000010000400600000a0102030a0102040400" }, "-p 1024", true },
	{ { .what = "cut before the destination port",
	    .hex = ETHER "08004500002000010000400600000a0102030a0102040400" }, "-p 53", false },
	{ { .what = "cut within the addresses",
	    .hex = ETHER "08004500002000010000400600000a0102" }, "-s 10.1.2.3", false },
	{ { .what = "empty", .hex = "" }, "-s 10.1.2.3", false },
	{ { .what = "empty", .hex = "" }, "-a", true },
};
/* clang-format on */

static void test_other(const struct test_packet *packet, const struct iptrace_criteria *c,
		       const char *flags, bool want)
{
	struct frame p = packet_frame(packet, LINK_ETHERNET);
	struct filter *f = NULL;
	int r = iptrace_filter(&f, c, NULL);
	ok(r == 0 && f && filter_match(f, &p) == want && filter_match_tree(f, &p) == want,
	   "%s, %s: %s", packet->what, flags, want ? "recorded" : "left out");
	(void)filter_free(f);
	packet_free(&p);
}

static const struct {
	const char *flags, *want;
	int code;
} refusals[] = {
	{ "-s nobody", "unknown host nobody", ENOENT },
	{ "-d 10.1.2", "unknown host 10.1.2", ENOENT },
	{ "-P foo", "unknown protocol foo", ENOENT },
	{ "-P 256", "unknown protocol 256", ENOENT },
	{ "-P tcp,", "unknown protocol ", ENOENT },
	{ "-p 65536", "unknown service 65536", ENOENT },
	{ "-p 80,x", "unknown service x", ENOENT },
};

int main(void)
{
	struct lookup lookup = { .hosts = hosts, .ip_proto = ip_proto };
	struct etc *etc = etc_new("/nowhere");
	struct iptrace_names names = { .lookup = &lookup, .etc = etc };
	static struct iptrace_criteria c;
	if (!etc)
		return 1;
	etc_parse(etc, ETC_SERVICES, services, strlen(services));
	for (size_t i = 0; i < ARRAY_LEN(selections); i++) {
		char text[512] = "";
		memset(&c, 0, sizeof(c));
		int r = parse(&c, selections[i].flags, &names, NULL);
		ok(r == 0 && select_packets(text, sizeof(text), &c), "\"%s\": both ways agree",
		   selections[i].flags);
		same(text, selections[i].want, selections[i].flags);
	}
	for (size_t i = 0; i < ARRAY_LEN(others); i++) {
		memset(&c, 0, sizeof(c));
		int r = parse(&c, others[i].flags, &names, NULL);
		if (r == 0)
			test_other(&others[i].packet, &c, others[i].flags, others[i].want);
	}
	for (size_t i = 0; i < ARRAY_LEN(refusals); i++) {
		struct err err = { 0 };
		memset(&c, 0, sizeof(c));
		int r = parse(&c, refusals[i].flags, &names, &err);
		ok(r == -refusals[i].code, "\"%s\" is refused", refusals[i].flags);
		same(err.text, refusals[i].want, "with a sentence");
	}
	etc_free(etc);
	return done_testing();
}
