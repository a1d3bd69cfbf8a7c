/* The ipreport style: the published samples, rebuilt as packets, and what they do not show. */
#include <assert.h>
#include <ctype.h>
#include <stdlib.h>
#include <time.h>

#include "../unit/tap.h"
#include "base/wallclock.h"
#include "dissect/dissect.h"
#include "render/ipreport.h"

enum { ROOM = 4096, TEXT = 1 << 18 };

static uint8_t bytes[ROOM];
static uint32_t n_bytes;
static char text[TEXT];

/* ---- building ---- */

static void add(const char *hex)
{
	unsigned digits = 0, value = 0;
	for (; *hex; hex++) {
		if (!isxdigit((unsigned char)*hex))
			continue;
		unsigned c = (unsigned)tolower(*hex);
		value = value << 4 | (c <= '9' ? c - '0' : c - 'a' + 10);
		if (++digits % 2 == 0) {
			assert(n_bytes < ROOM);
			bytes[n_bytes++] = (uint8_t)value;
		}
	}
	assert(digits % 2 == 0);
}

static void begin(const char *hex)
{
	n_bytes = 0;
	add(hex);
}

static void pad_to(uint32_t n)
{
	while (n_bytes < n)
		bytes[n_bytes++] = 0;
}

/* ---- showing ---- */

static const char *sample_name(struct namer *self, enum addr_kind kind, const uint8_t *addr)
{
	(void)self;
	if (kind == ADDR_IP4 && addr[0] == 129)
		return addr[3] == 140 ? "alborz.austin.ibm.com" : "xactive.austin.ibm.com";
	if (kind != ADDR_IP4 || addr[0] != 192)
		return NULL;
	return addr[3] == 1 ? "en6host1" : "en6host2";
}

static const char *service(void *ctx, uint8_t proto, uint16_t port)
{
	static const struct {
		uint8_t proto;
		uint16_t port;
		const char *name;
	} known[] = { { 6, 22, "ssh" }, { 6, 20, "ftp-data" }, { 17, 53, "domain" } };
	(void)ctx;
	for (size_t i = 0; i < ARRAY_LEN(known); i++)
		if (known[i].proto == proto && known[i].port == port)
			return known[i].name;
	return NULL;
}

/* What the frame says, with only `held` bytes of it in the trace. */
static const char *show_frame(struct ipreport_opts opts, struct frame f,
			      struct ipreport_origin origin)
{
	struct dis_opts dis_opts = { .nested_tags = true, .all_quotes = true };
	struct dis *dis = dis_new(&dis_opts);
	opts.service = service;
	struct ipreport_style *style = ipreport_new(&opts);
	uint8_t *copy =
		malloc(f.cap ? f.cap : 1); /* a block of its own: reads behind it are seen */
	assert(dis && style && copy);
	memcpy(copy, bytes, f.cap);
	f.data = copy;
	struct out o = out_mem(text, TEXT - 1);
	ipreport_packet(style, dis_frame(dis, &f, WANT_ALL), &origin, &o);
	assert(!o.overflow);
	text[o.len] = '\0';
	free(copy);
	ipreport_free(style);
	dis_free(dis);
	return text;
}

static int64_t at(int hour, int minute, int second, int64_t nsec)
{
	return ((int64_t)(hour * 60 + minute) * 60 + second) * NS_PER_S + nsec;
}

static struct frame frame(uint32_t link)
{
	return (struct frame){
		.cap = n_bytes, .len = n_bytes, .link = link, .number = 1, .has_ts = true
	};
}

/* The lines behind the separator. */
static const char *lines(struct ipreport_opts opts, uint32_t link)
{
	const char *all = show_frame(opts, frame(link), (struct ipreport_origin){ "en0", false });
	return strchr(all, '\n') + 1;
}

/* ---- the published samples ---- */

static void genuine(void)
{
	struct ipreport_opts opts = { .dump_max = 32 };
	begin("fa09 6a20 340a b414 89de 1441 0800"
	      "4500 0074 6ede 4000 7d06 4a1c 0ac0104e 0ac41eb8"
	      "c2d6 0016 ffc7a22e 220879a5 5018 0200 3ff7 0000"
	      "3387f1bb 1a998af0 fbaa6891 08f92fc8 fd541674 cd2fc4f9 243aa9e6 45340bc4");
	pad_to(130);
	struct frame f = frame(LINK_ETHERNET);
	f.ts_ns = at(12, 12, 33, 397003947);
	f.dir = DIR_IN;
	same(show_frame(opts, f, (struct ipreport_origin){ "en0", false }),
	     "====( 130 bytes received on interface en0 )==== 12:12:33.397003947\n"
	     "ETHERNET packet : [ b4:14:89:de:14:41 -> fa:09:6a:20:34:0a ]  type 800  (IP)\n"
	     "IP header breakdown:\n"
	     "\t< SRC =    10.192.16.78 >\n"
	     "\t< DST =   10.196.30.184 >\n"
	     "\tip_v=4, ip_hl=20, ip_tos=0, ip_len=116, ip_id=28382, ip_off=0 DF\n"
	     "\tip_ttl=125, ip_sum=4a1c, ip_p = 6 (TCP)\n"
	     "TCP header breakdown:\n"
	     "\t<source port=49878, destination port=22(ssh) >\n"
	     "\tth_seq=4291273262, th_ack=570980773\n"
	     "\tth_off=5, flags<PUSH | ACK>\n"
	     "\tth_win=512, th_sum=3ff7, th_urp=0\n"
	     "00000000     3387f1bb 1a998af0 fbaa6891 08f92fc8     |3.........h.../.|\n"
	     "00000010     fd541674 cd2fc4f9 243aa9e6 45340bc4     |.T.t./..$:..E4..|\n"
	     "\n",
	     "the genuine sample, plain");
}

static void labelled_ping(void)
{
	struct namer namer = { .constant = true, .name = sample_name };
	struct ipreport_opts opts = { .labels = true, .numbers = true, .namer = &namer };
	begin("0004 acec 08d0 0004 acec 0798 0800"
	      "4500 0054 06fd 0000 ff01 28a6 c0010601 c0010602"
	      "0800 0000 468a 0003");
	pad_to(98);
	struct frame f = frame(LINK_ETHERNET);
	f.ts_ns = at(10, 28, 16, 516070112);
	f.dir = DIR_OUT;
	f.number = 7;
	bytes[26 + 1] = bytes[30 + 1] = 1;
	same(show_frame(opts, f, (struct ipreport_origin){ "en0", false }),
	     "Packet Number 7\n"
	     "ETH: ====( 98 bytes transmitted on interface en0 )==== 10:28:16.516070112\n"
	     "ETH:\t[ 00:04:ac:ec:07:98 -> 00:04:ac:ec:08:d0 ]  type 800  (IP)\n"
	     "IP:\t< SRC =       192.1.6.1 >  (en6host1)\n"
	     "IP:\t< DST =       192.1.6.2 >  (en6host2)\n"
	     "IP:\tip_v=4, ip_hl=20, ip_tos=0, ip_len=84, ip_id=1789, ip_off=0\n"
	     "IP:\tip_ttl=255, ip_sum=28a6, ip_p = 1 (ICMP)\n"
	     "ICMP:\ticmp_type=8 (ECHO_REQUEST)  icmp_id=18058  icmp_seq=3\n"
	     "\n",
	     "the labelled sample of a ping");
}

static void labelled_ftp(void)
{
	struct namer namer = { .constant = true, .name = sample_name };
	struct ipreport_opts opts = { .labels = true, .dump_max = 48, .namer = &namer };
	begin("0004 acec 08d0 0004 acec 0798 0800"
	      "4508 048b 07bf 0000 3c06 e6a0 c0010601 c0010602"
	      "8069 0014 623eabdc 973dcd95 5018 4470 0000 0000"
	      "69707472 61636520 322e3000 00008240 2e4c9d00 00000065 6e000065 74000053"
	      "59535841 49584906 01000040 2e4c9d1e");
	pad_to(1177);
	struct frame f = frame(LINK_ETHERNET);
	f.ts_ns = at(10, 35, 45, 432353167);
	f.dir = DIR_OUT;
	same(show_frame(opts, f, (struct ipreport_origin){ "en0", false }),
	     "ETH: ====( 1177 bytes transmitted on interface en0 )==== 10:35:45.432353167\n"
	     "ETH:\t[ 00:04:ac:ec:07:98 -> 00:04:ac:ec:08:d0 ]  type 800  (IP)\n"
	     "IP:\t< SRC =       192.1.6.1 >  (en6host1)\n"
	     "IP:\t< DST =       192.1.6.2 >  (en6host2)\n"
	     "IP:\tip_v=4, ip_hl=20, ip_tos=8, ip_len=1163, ip_id=1983, ip_off=0\n"
	     "IP:\tip_ttl=60, ip_sum=e6a0, ip_p = 6 (TCP)\n"
	     "TCP:\t<source port=32873, destination port=20(ftp-data) >\n"
	     "TCP:\tth_seq=1648274396, th_ack=2537409941\n"
	     "TCP:\tth_off=5, flags<PUSH | ACK>\n"
	     "TCP:\tth_win=17520, th_sum=0, th_urp=0\n"
	     "TCP: 00000000     69707472 61636520 322e3000 00008240     |iptrace 2.0....@|\n"
	     "TCP: 00000010     2e4c9d00 00000065 6e000065 74000053     |.L.....en..et..S|\n"
	     "TCP: 00000020     59535841 49584906 01000040 2e4c9d1e     |YSXAIXI....@.L..|\n"
	     "\n",
	     "the labelled sample of a file transfer");
}

static void token_ring(void)
{
	struct namer namer = { .constant = true, .name = sample_name };
	struct ipreport_opts opts = {
		.labels = true, .numbers = true, .dump_max = 16, .namer = &namer
	};
	begin("00 40 1000 5a4f 3582 9000 5aa8 8881 0270 aaaa 03 000000 0800"
	      "4500 0054 97ec 0000 ff01 fe61 8123918c 81239187"
	      "0800 0000 1723 0000 2d088abf 00054599 08090a0b 0c0d0e0f");
	pad_to(24 + 84);
	struct frame f = frame(LINK_TOKEN_RING);
	f.ts_ns = INT64_C(947839327) * NS_PER_S;
	f.dir = DIR_OUT;
	f.number = 131;
	same(show_frame(opts, f, (struct ipreport_origin){ "tr0", true }),
	     "Packet Number 131\n"
	     "TOK: =====( packet transmitted on interface tr0 )=====Fri Jan 14 08:42:07 2000\n"
	     "TOK: 802.5 packet\n"
	     "TOK: 802.5 MAC header:\n"
	     "TOK: access control field = 0, frame control field = 40\n"
	     "TOK: [ src = 90:00:5a:a8:88:81, dst = 10:00:5a:4f:35:82]\n"
	     "TOK: 802.2 LLC header:\n"
	     "TOK: dsap aa, ssap aa, ctrl 3, proto 0:0:0, type 800 (IP)\n"
	     "IP:\t< SRC =  129.35.145.140 >  (alborz.austin.ibm.com)\n"
	     "IP:\t< DST =  129.35.145.135 >  (xactive.austin.ibm.com)\n"
	     "IP:\tip_v=4, ip_hl=20, ip_tos=0, ip_len=84, ip_id=38892, ip_off=0\n"
	     "IP:\tip_ttl=255, ip_sum=fe61, ip_p = 1 (ICMP)\n"
	     "ICMP:\ticmp_type=8 (ECHO_REQUEST)  icmp_id=5923  icmp_seq=0\n"
	     "ICMP: 00000000     2d088abf 00054599 08090a0b 0c0d0e0f     |-.....E.........|\n"
	     "\n",
	     "the labelled sample of a token ring");
	begin("10 40 c000 ffff ffff 8006 7c01 0203 0810 0011 0022 0030 f0f0 03 01");
	same(lines((struct ipreport_opts){ .dump_max = 16 }, LINK_TOKEN_RING),
	     "802.5 packet\n"
	     "802.5 MAC header:\n"
	     "\taccess control field = 10, frame control field = 40\n"
	     "\t[ src = 80:06:7c:01:02:03, dst = c0:00:ff:ff:ff:ff]\n"
	     "\trouting control field = 810, 3 routing segments\n"
	     "\tRing segments 001.1:002.2:003.0\n"
	     "802.2 LLC header:\n"
	     "\tdsap f0, ssap f0, ctrl 3\n"
	     "00000000     01                                      |.               |\n"
	     "\n",
	     "a routed frame");
}

static void fddi(void)
{
	struct ipreport_opts labels = { .labels = true, .dump_max = 16 },
			     plain = { .dump_max = 16 };
	begin("50 0800 5af2 ac41 0900 5a15 1181 aaaa 03 000000 0800"
	      "4500 001c 0001 0000 40fd 0000 0a090001 0a09000a 0102030405060708");
	same(lines(labels, LINK_FDDI),
	     "FDD: FDDI packet\n"
	     "FDD: FDDI MAC header:\n"
	     "FDD: frame control field = 50\n"
	     "FDD: [ src = 90:00:5a:a8:88:81, dst = 10:00:5a:4f:35:82]\n"
	     "FDD: 802.2 LLC header:\n"
	     "FDD: dsap aa, ssap aa, ctrl 3, proto 0:0:0, type 800 (IP)\n"
	     "IP:\t< SRC =        10.9.0.1 >\n"
	     "IP:\t< DST =       10.9.0.10 >\n"
	     "IP:\tip_v=4, ip_hl=20, ip_tos=0, ip_len=28, ip_id=1, ip_off=0\n"
	     "IP:\tip_ttl=64, ip_sum=0, ip_p = 253\n"
	     "IP: 00000000     01020304 05060708                       |........        |\n"
	     "\n",
	     "FDDI");
	begin("41 0800 5af2 ac41 0900 5a15 1181 0101 0005");
	same(lines(plain, LINK_FDDI),
	     "FDDI packet\n"
	     "FDDI MAC header:\n"
	     "\tframe control field = 41\n"
	     "\t[ src = 90:00:5a:a8:88:81, dst = 10:00:5a:4f:35:82]\n"
	     "\tSMT class = 1 (NIF), type = 1 (Announce)\n"
	     "00000000     0005                                    |..              |\n"
	     "\n",
	     "its station management");
	begin("80 0800 5af2 ac41 0900 5a15 1181");
	same(lines(plain, LINK_FDDI),
	     "FDDI packet\n"
	     "FDDI MAC header:\n"
	     "\tframe control field = 80\n"
	     "\t[ src = 90:00:5a:a8:88:81, dst = 10:00:5a:4f:35:82]\n"
	     "\n",
	     "a token of it");
}

/* ---- layouts ---- */

static const char ether[] = "0200 0a09 0001 0200 0a09 000a 0800";
static const char ip_udp[] = "4500 0026 0001 0000 4011 66b5 0a090001 0a09000a";

static void layouts(void)
{
	struct ipreport_opts plain = { .dump_max = UINT32_MAX }, labels = plain;
	labels.labels = true;
	begin(ether);
	add(ip_udp);
	add("0fa0 0035 0012 abcd 0001 0203 4041 4243 4445 0000 0000 0000 0000");
	n_bytes = 60;
	same(lines(plain, LINK_ETHERNET),
	     "ETHERNET packet : [ 02:00:0a:09:00:0a -> 02:00:0a:09:00:01 ]  type 800  (IP)\n"
	     "IP header breakdown:\n"
	     "\t< SRC =        10.9.0.1 >\n"
	     "\t< DST =       10.9.0.10 >\n"
	     "\tip_v=4, ip_hl=20, ip_tos=0, ip_len=38, ip_id=1, ip_off=0\n"
	     "\tip_ttl=64, ip_sum=66b5, ip_p = 17 (UDP)\n"
	     "UDP header breakdown:\n"
	     "\t<source port=4000, <destination port=53(domain) >\n"
	     "\t[ udp length = 18 | udp checksum = abcd ]\n"
	     "DNS Packet breakdown:\n"
	     "\t[too short]\n"
	     "00000000     00010203 40414243 4445                  |....@ABCDE      |\n"
	     "\n",
	     "UDP; the padding of the link is no data; DNS that is none is dumped");
	begin("0180 c200 0000 0200 0a09 000a 0026 aaaa 03 000000 0800");
	add("4500 0014 0001 2000 40fd 0000 0a090001 0a09000a");
	same(lines(labels, LINK_ETHERNET),
	     "ETH:\t[ 02:00:0a:09:00:0a -> 01:80:c2:00:00:00 ]\n"
	     "ETH:\t802.2 LLC header:\n"
	     "ETH:\tdsap aa, ssap aa, ctrl 3, proto 0:0:0, type 800 (IP)\n"
	     "IP:\t< SRC =        10.9.0.1 >\n"
	     "IP:\t< DST =       10.9.0.10 >\n"
	     "IP:\tip_v=4, ip_hl=20, ip_tos=0, ip_len=20, ip_id=1, ip_off=0 MF\n"
	     "IP:\tip_ttl=64, ip_sum=0, ip_p = 253\n"
	     "\n",
	     "802.3 and LLC, more fragments, a protocol without name");
	begin("0200 0a09 0001 0200 0a09 000a 8100 6064 8100 0007 88b5 0102");
	same(lines(plain, LINK_ETHERNET),
	     "ETHERNET packet : [ 02:00:0a:09:00:0a -> 02:00:0a:09:00:01 ]  type 8100  (VLAN)\n"
	     "802.1Q VLAN tag: id=100, priority=3, type 8100  (VLAN)\n"
	     "802.1Q VLAN tag: id=7, priority=0, type 88b5\n"
	     "00000000     0102                                    |..              |\n"
	     "\n",
	     "two tags, a type without name");
	begin("0102 03");
	same(lines(labels, LINK_IFTYPE + 55),
	     "EN :\tunknown interface type 55\n"
	     "EN : 00000000     010203                                  |...             |\n"
	     "\n",
	     "an unknown kind of interface");
}

static void transport(void)
{
	struct ipreport_opts plain = { .dump_max = UINT32_MAX };
	begin("4500 004c 0001 00b9 4006 0000 0a090001 0a09000a"
	      "0016 0fa0 0000 0001");
	same(lines(plain, LINK_RAW),
	     "IP header breakdown:\n"
	     "\t< SRC =        10.9.0.1 >\n"
	     "\t< DST =       10.9.0.10 >\n"
	     "\tip_v=4, ip_hl=20, ip_tos=0, ip_len=76, ip_id=1, ip_off=1480\n"
	     "\tip_ttl=64, ip_sum=0, ip_p = 6 (TCP)\n"
	     "00000000     00160fa0 00000001                       |........        |\n"
	     "\n",
	     "a fragment behind the first is data");
	begin("4500 0054 0001 0000 4006 0000 0a090001 0a09000a"
	      "0016 0fa0 00000001 00000002 f0c2 ffff 1234 0000"
	      "0204 05b4 0303 03 01 0402 080a 00000009 0000000a 050a 00000064 000000c8"
	      "fe04 0000 0000 0000 0000");
	n_bytes = 20 + 60;
	same(strstr(lines(plain, LINK_RAW), "TCP header"),
	     "TCP header breakdown:\n"
	     "\t<source port=22(ssh), destination port=4000 >\n"
	     "\tth_seq=1, th_ack=2\n"
	     "\tth_off=15, flags<SYN | ECE | CWR>\n"
	     "\tth_win=65535, th_sum=1234, th_urp=0\n"
	     "\tmss 1460\n"
	     "\twscale 3\n"
	     "\tnop\n"
	     "\tsack permitted\n"
	     "\ttimestamps 9 10\n"
	     "\tsack 100-200\n"
	     "\tunknown option 254\n"
	     "\teol\n"
	     "\n",
	     "options of TCP");
	begin("4500 0028 0001 0000 4006 0000 0a090001 0a09000a"
	      "0016 0fa0 00000001 00000002 5000 ffff 1234 0000");
	ok(strstr(lines(plain, LINK_RAW), "flags<>\n"), "no flags");
}

static void internet6(void)
{
	struct ipreport_opts plain = { .dump_max = UINT32_MAX };
	begin("6120 0abc 0018 2c40 fe80000000000000 0000000000000001"
	      "fe80000000000000 0000000000000002"
	      "3a00 0001 00000009 8000 1234 0007 0008 61626364 65666768");
	same(lines(plain, LINK_RAW),
	     "IPv6 header breakdown:\n"
	     "\t< SRC = fe80::1 >\n"
	     "\t< DST = fe80::2 >\n"
	     "\tip6_v=6, ip6_class=12, ip6_flow=abc, ip6_plen=24\n"
	     "\tip6_nxt=44 (IPV6-FRAG), ip6_hlim=64\n"
	     "\tip6_frag off=0 + id=9\n"
	     "ICMPv6 header breakdown:\n"
	     "\ticmp6_type=128 (ECHO_REQUEST)  icmp6_code=0  icmp6_id=7  icmp6_seq=8\n"
	     "00000000     61626364 65666768                       |abcdefgh        |\n"
	     "\n",
	     "IPv6, a first fragment, an echo");
	begin("6000 0000 0010 2c40 fe80000000000000 0000000000000001"
	      "fe80000000000000 0000000000000002 1100 0008 00000009 6162636465666768 ffff");
	same(strstr(lines(plain, LINK_RAW), "\tip6_frag"),
	     "\tip6_frag off=8 id=9\n"
	     "00000000     61626364 65666768                       |abcdefgh        |\n"
	     "\n",
	     "a later fragment of IPv6; bytes behind the datagram are no data");
}

static void icmp(void)
{
	struct ipreport_opts labels = { .labels = true, .dump_max = UINT32_MAX };
	begin("4500 0038 0001 0000 4001 0000 0a090001 0a09000a"
	      "0304 abcd 0000 05dc"
	      "4500 0400 0002 4000 4006 0000 0a09000a 0a090001 0016 0fa0 00000001");
	same(strstr(lines(labels, LINK_RAW), "ICMP:"),
	     "ICMP:\ticmp_type=3 (DEST_UNREACH)  icmp_code=4  icmp_nextmtu=1500\n"
	     "IP:\t< SRC =       10.9.0.10 >\n"
	     "IP:\t< DST =        10.9.0.1 >\n"
	     "IP:\tip_v=4, ip_hl=20, ip_tos=0, ip_len=1024, ip_id=2, ip_off=0 DF\n"
	     "IP:\tip_ttl=64, ip_sum=0, ip_p = 6 (TCP)\n"
	     "IP: 00000000     00160fa0 00000001                       |........        |\n"
	     "\n",
	     "a quoted packet is shown like any");
	begin("4500 0038 0001 0000 4001 0000 0a090001 0a09000a"
	      "0b00 abcd 0000 0000"
	      "4500 0400 0002 4000 0111 0000 0a09000a 0a090001 829a 829b 0014 0000");
	same(strstr(lines(labels, LINK_RAW), "ICMP:"),
	     "ICMP:\ticmp_type=11 (TIME_EXCEEDED)  icmp_code=0\n"
	     "IP:\t< SRC =       10.9.0.10 >\n"
	     "IP:\t< DST =        10.9.0.1 >\n"
	     "IP:\tip_v=4, ip_hl=20, ip_tos=0, ip_len=1024, ip_id=2, ip_off=0 DF\n"
	     "IP:\tip_ttl=1, ip_sum=0, ip_p = 17 (UDP)\n"
	     "UDP:\t<source port=33434, <destination port=33435 >\n"
	     "UDP:\t[ udp length = 20 | udp checksum = 0 ]\n"
	     "\n",
	     "what exceeded its time, too");
	begin("4500 001c 0001 0000 4001 0000 0a090001 0a09000a 0501 abcd 0a0900fe");
	ok(strstr(lines(labels, LINK_RAW),
		  "ICMP:\ticmp_type=5 (REDIRECT)  icmp_code=1  icmp_gwaddr=10.9.0.254\n"),
	   "redirect");
}

/* ---- options ---- */

static void checksums(void)
{
	struct ipreport_opts opts = { .checksums = true, .dump_max = 0 };
	begin("4500 0020 0001 0000 4011 66b0 0a090001 0a09000a 0fa0 0fa1 000c ca74 0001 0203");
	bool good = strstr(lines(opts, LINK_RAW), "ip_sum=66b0 [ok]");
	ok(good, "a good IP checksum");
	ok(strstr(text, "udp checksum = ca74 [ok] ]"), "a good UDP checksum");
	bytes[20 + 9] ^= 1;
	ok(strstr(lines(opts, LINK_RAW), "udp checksum = ca74 [bad] ]"), "a bad one");
	bytes[26] = bytes[27] = 0;
	ok(strstr(lines(opts, LINK_RAW), "udp checksum = 0 [none] ]"), "none");
	bytes[27] = 1;
	bytes[6] = 0x20;
	ok(strstr(lines(opts, LINK_RAW), "udp checksum = 1 [unchecked] ]"), "a fragment");
	bytes[8]++;
	ok(strstr(lines(opts, LINK_RAW), "ip_sum=66b0 [bad]"), "a bad IP checksum");
	begin("4500 001c 0001 0000 4001 0000 0a090001 0a09000a 0800 f7f7 0003 0005");
	ok(strstr(lines(opts, LINK_RAW), "icmp_sum=f7f7 [ok]\n"), "ICMP");
	n_bytes--;
	ok(strstr(lines(opts, LINK_RAW), "ICMP header") == NULL || !strstr(text, "[ok]\n"),
	   "a cut packet is not called good");
}

static void options(void)
{
	struct ipreport_opts opts = { .dump_max = 4, .whole = true };
	begin("0200 0a09 0001 0200 0a09 000a 88b5 c1c2");
	same(lines(opts, LINK_ETHERNET),
	     "ETHERNET packet : [ 02:00:0a:09:00:0a -> 02:00:0a:09:00:01 ]  type 88b5\n"
	     "00000000     c1c2                                    |..              |\n"
	     "00000000     02000a09                                |....            |\n"
	     "\n",
	     "the whole frame, four bytes of each dump");
	opts.ebcdic = true;
	opts.whole = false;
	ok(strstr(lines(opts, LINK_ETHERNET), "|AB              |\n"), "EBCDIC");
	opts = (struct ipreport_opts){ .verbose = true, .dump_max = UINT32_MAX };
	begin(ether);
	add("4600 0018 0001 0000 40fd 0000 0a090001 0a09000a 8303 0400 5555");
	same(strstr(lines(opts, LINK_ETHERNET), "\tip_options:"),
	     "\tip_options:\n"
	     "\t  type=131 (Loose source route), length=3, pointer=4\n"
	     "\t  type=0 (End of option list)\n"
	     "link trailer:\n"
	     "00000000     5555                                    |UU              |\n"
	     "\n",
	     "verbose");
	struct frame f = frame(LINK_ETHERNET);
	f.ts_ns = INT64_C(947839327) * NS_PER_S; /* Fri Jan 14 08:42:07 2000 */
	f.dir = DIR_OUT;
	opts.labels = true;
	const char *old = show_frame(opts, f, (struct ipreport_origin){ "en0", true });
	ok(strncmp(old,
		   "ETH: =====( packet transmitted on interface en0 )=====Fri Jan 14 08:42:07 "
		   "2000\n",
		   79) == 0,
	   "the separator of version 1.0");
	f = frame(LINK_RAW);
	const char *unnamed = show_frame(opts, f, (struct ipreport_origin){ NULL, false });
	ok(strncmp(unnamed, "IF : ====( 40 bytes received on interface if0 )==== 00:00:00.0", 62) ==
		   0,
	   "an interface without name");
}

static void dropped(void)
{
	struct out o = out_mem(text, TEXT - 1);
	ipreport_dropped(&o, 1234);
	text[o.len] = '\0';
	same(text, "TRACING DROPPED 1234 PACKETS\n\n", "packets that were lost");
}

/* Cut anywhere, a packet is shown without reading behind it, and says that it is cut. */
static void cut(void)
{
	struct ipreport_opts opts = {
		.rpc = true, .checksums = true, .verbose = true, .dump_max = UINT32_MAX
	};
	begin(ether);
	add("4500 002c 0001 0000 4006 0000 0a090001 0a09000a"
	    "0016 0fa0 00000001 00000002 6012 ffff 1234 0000 0204 05b4");
	struct frame f = frame(LINK_ETHERNET);
	bool marked = true;
	for (f.cap = 0; f.cap < n_bytes; f.cap++) {
		const char *shown = show_frame(opts, f, (struct ipreport_origin){ "en0", false });
		if (f.cap > 34 && f.cap < n_bytes)
			marked = marked && strstr(shown, "[truncated]");
	}
	ok(marked, "what is cut says so");
}

int main(void)
{
	tzset();
	genuine();
	labelled_ping();
	labelled_ftp();
	token_ring();
	fddi();
	layouts();
	transport();
	internet6();
	icmp();
	checksums();
	options();
	dropped();
	cut();
	return done_testing();
}
