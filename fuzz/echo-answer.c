/*
 * Fuzz target: what comes to a raw ICMP socket of ping and traceroute. The first byte chooses IPv4
 * or IPv6, and whether the identifier is made right; the rest is the packet.
 */
#include "fuzz.h"

#include <assert.h>
#include <sys/socket.h>
#include <unistd.h>

#include "net/echo.h"

enum { PACKET_MAX = 4096, DATA_SIZE = 32, ID_AT = 4, IP4_HEADER = 20 };

/* Puts the identifier of the requests where an answer has it. */
static void make_ours(const struct echo *echo, uint8_t *packet, size_t n, bool v6)
{
	size_t n_sent, at = (v6 ? 0 : IP4_HEADER) + ID_AT;
	const uint8_t *request = echo_sent(echo, &n_sent);
	if (n >= at + 2)
		memcpy(packet + at, request + ID_AT, 2);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	uint8_t packet[PACKET_MAX];
	int ends[2];
	struct echo *echo;
	struct echo_event event;
	if (size < 1 || size - 1 > sizeof(packet))
		return 0;
	bool v6 = data[0] & 1;
	struct echo_opts opts = { .family = v6 ? AF_INET6 : AF_INET,
				  .data_size = DATA_SIZE,
				  .constant = data[0] & 4 };
	int r = socketpair(AF_UNIX, SOCK_DGRAM, 0, ends);
	assert(r == 0);
	r = echo_wrap(&echo, ends[0], &opts);
	assert(r == 0);
	size--;
	memcpy(packet, data + 1, size);
	if (data[0] & 2)
		make_ours(echo, packet, size, v6);
	assert(send(ends[1], packet, size, 0) == (ssize_t)size);
	while (echo_next(echo, &event) > 0) {
		const struct arrival *a = &event.arrival;
		assert(event.kind == ECHO_INVALID || a->n >= ECHO_HEADER);
		assert(a->n <= size && event.wrong_at < DATA_SIZE);
	}
	echo_close(echo);
	close(ends[1]);
	return 0;
}
