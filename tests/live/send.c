/*
 * Sends made frames through a packet socket:
 *
 *	send INTERFACE KIND COUNT [PACKETS-PER-SECOND]
 *
 * KIND: udp (64 bytes), udp6, vlan (802.1Q, VLAN 5, priority 3), qinq (802.1ad 7 around 802.1Q 8),
 * jumbo (8,000 bytes), big (1,400 bytes), arp (a filter's other half). Each frame holds its number,
 * from 0, in the last 4 bytes of its first 64. Prints how many went out.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <linux/if_packet.h>
#include <net/ethernet.h>
#include <net/if.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>

enum { BATCH = 64, MAX_FRAME = 8000, NUMBER_AT = 56, NS = 1000000000 };

static const uint8_t macs[12] = { 2, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 1 };
static const uint8_t ip4[] = { 0x45, 0, 0, 50, 0, 0, 0, 0, 64, 17, 0, 0, 10, 9, 9, 1, 10, 9, 9, 2 };
static const uint8_t ip6[] = { 0x60, 0, 0, 0, 0,    16, 17, 64, 0xfd, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			       0,    0, 0, 1, 0xfd, 0,	0,  0,	0,    0, 0, 0, 0, 0, 0, 0, 0, 2 };
static const uint8_t udp[] = { 0x13, 0x88, 0, 9, 0, 30, 0, 0 };

static const struct kind {
	const char *name;
	uint8_t types[12]; /* from the 13th byte of the frame on */
	size_t n_types, len;
	int is_ip6;
} kinds[] = {
	{ "udp", { 8, 0 }, 2, 60, 0 },
	{ "udp6", { 0x86, 0xdd }, 2, 70, 1 },
	{ "vlan", { 0x81, 0, 0x60, 5, 8, 0 }, 6, 64, 0 },
	{ "qinq", { 0x88, 0xa8, 0, 7, 0x81, 0, 0, 8, 8, 0 }, 10, 68, 0 },
	{ "jumbo", { 8, 0 }, 2, MAX_FRAME, 0 },
	{ "big", { 8, 0 }, 2, 1400, 0 },
	{ "arp", { 8, 6 }, 2, 60, 0 },
};

static void put(uint8_t *frame, size_t *at, const uint8_t *bytes, size_t n)
{
	memcpy(frame + *at, bytes, n);
	*at += n;
}

static void build(uint8_t *frame, const struct kind *kind)
{
	size_t at = 0;
	memset(frame, 0, MAX_FRAME);
	put(frame, &at, macs, sizeof(macs));
	put(frame, &at, kind->types, kind->n_types);
	if (strcmp(kind->name, "arp") == 0)
		return;
	size_t ip = at;
	if (kind->is_ip6)
		put(frame, &at, ip6, sizeof(ip6));
	else
		put(frame, &at, ip4, sizeof(ip4));
	size_t len = kind->len - ip;
	if (!kind->is_ip6) {
		frame[ip + 2] = (uint8_t)(len >> 8);
		frame[ip + 3] = (uint8_t)len;
	}
	size_t start = at;
	put(frame, &at, udp, sizeof(udp));
	frame[start + 4] = (uint8_t)((kind->len - start) >> 8);
	frame[start + 5] = (uint8_t)(kind->len - start);
}

static int open_socket(const char *ifname)
{
	struct sockaddr_ll to = { .sll_family = AF_PACKET, .sll_protocol = 0 };
	int on = 1, fd = socket(AF_PACKET, SOCK_RAW, 0);
	to.sll_ifindex = (int)if_nametoindex(ifname);
	if (fd < 0 || bind(fd, (struct sockaddr *)&to, sizeof(to)) < 0) {
		perror(ifname);
		exit(1);
	}
	/* Without the queue of the interface: what is sent is on the wire. */
	setsockopt(fd, SOL_PACKET, PACKET_QDISC_BYPASS, &on, sizeof(on));
	return fd;
}

static int64_t now_ns(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * NS + t.tv_nsec;
}

int main(int argc, char **argv)
{
	static uint8_t frames[BATCH][MAX_FRAME];
	struct mmsghdr messages[BATCH] = { 0 };
	struct iovec parts[BATCH];
	const struct kind *kind = NULL;
	for (size_t i = 0; argc > 3 && i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (strcmp(kinds[i].name, argv[2]) == 0)
			kind = &kinds[i];
	if (!kind) {
		fputs("usage: send INTERFACE KIND COUNT [PACKETS-PER-SECOND]\n", stderr);
		return 2;
	}
	uint64_t count = strtoull(argv[3], NULL, 10);
	uint64_t rate = argc > 4 ? strtoull(argv[4], NULL, 10) : 0;
	int fd = open_socket(argv[1]);
	for (size_t i = 0; i < BATCH; i++) {
		build(frames[i], kind);
		parts[i] = (struct iovec){ frames[i], kind->len };
		messages[i].msg_hdr = (struct msghdr){ .msg_iov = &parts[i], .msg_iovlen = 1 };
	}
	int64_t start_ns = now_ns();
	uint64_t sent = 0;
	while (sent < count) {
		unsigned n = count - sent < BATCH ? (unsigned)(count - sent) : BATCH;
		while (rate && (uint64_t)(now_ns() - start_ns) < sent * NS / rate)
			;
		for (unsigned i = 0; i < n; i++) {
			uint32_t number = htonl((uint32_t)(sent + i));
			memcpy(frames[i] + NUMBER_AT, &number, sizeof(number));
		}
		int r = sendmmsg(fd, messages, n, 0);
		if (r > 0)
			sent += (uint64_t)r;
		else if (errno != ENOBUFS && errno != EAGAIN && errno != EINTR) {
			perror("sendmmsg");
			break;
		}
	}
	double seconds = (double)(now_ns() - start_ns) / NS;
	printf("%llu sent, %.0f/s\n", (unsigned long long)sent,
	       (double)sent / (seconds > 0 ? seconds : 1));
	return sent == count ? 0 : 1;
}
