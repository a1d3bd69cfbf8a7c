/* Media over UDP that no port tells, and protocols that the original snoop does not know. */
#include "frames.h"

static void with_opts(struct tester *t, const struct dis_opts *opts)
{
	dis_free(t->dis);
	t->dis = dis_new(opts);
	assert(t->dis);
}

static void datagram(struct tester *t, const char *ports_and_length, const char *payload)
{
	frame_begin(t, LINK_RAW);
	frame_ip4(t, "", 17);
	frame_hex(t, ports_and_length);
	frame_hex(t, payload);
	frame_ip_end(t);
}

static void media(struct tester *t)
{
	static const char rtp[] = "80 80 1234 00000001 000decaf 0102030405060708";
	static const char rtcp[] = "80 c9 0001 000decaf 81 cb 0001 000decaf";
	datagram(t, "1388 138c 001c 0000", rtp);
	line(t, "UDP D=5004 S=5000 LEN=28", "RTP is not looked for");
	with_opts(t, &(struct dis_opts){ .udp_as = IN_RTP });
	datagram(t, "1388 138c 001c 0000", rtp);
	line(t, "RTP PT=0 SEQ=4660 TS=1 SSRC=decaf LEN=8", "RTP where it is asked for");
	detail(t, "RTP:        1... .... = marker\n", "RTP block");
	datagram(t, "1388 138c 0010 0000", "40 05 0009 00000007");
	line(t, "RTP PT=5 SEQ=9 TS=7 LEN=0", "RTP version 1");
	with_opts(t, &(struct dis_opts){ .udp_as = IN_RTCP });
	datagram(t, "1388 138d 0018 0000", rtcp);
	line(t, "RTCP rr bye SSRC=decaf", "RTCP");
	datagram(t, "1388 138d 0010 0000", "80 c9 00ff 000decaf");
	detail(t, "RTCP:  Packet type = 201 (rr), count = 0\n", "RTCP of a length that lies");
}

static void original(struct tester *t)
{
	static const char get[] =
		"301b 020100 0406 7075626c6963 a00e 020105 020100 020100 3003 0501";
	with_opts(t, &(struct dis_opts){ 0 });
	datagram(t, "0425 00a1 0026 0000", get);
	line(t, "SNMPv1 GetRequest ID=5", "SNMP, its list of a wrong type");
	with_opts(t, &(struct dis_opts){ .original = true });
	datagram(t, "0425 00a1 0026 0000", get);
	line(t, "UDP D=161 S=1061 LEN=38", "no SNMP in the original");
}

int main(void)
{
	static struct tester t;
	tester_begin(&t);
	media(&t);
	original(&t);
	return tester_end(&t);
}
