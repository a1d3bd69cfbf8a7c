/* One step of a c-ares channel. */
#include "net/channel.h"

#include <poll.h>
#include <stdbool.h>
#include <sys/time.h>

enum { MS_PER_S = 1000, US_PER_MS = 1000 };

/* The channel's next deadline in ms from now, at most timeout_ms. */
static int until_deadline(ares_channel channel, int timeout_ms)
{
	struct timeval max = { .tv_sec = timeout_ms / MS_PER_S,
			       .tv_usec = (suseconds_t)(timeout_ms % MS_PER_S) * US_PER_MS };
	struct timeval next;
	const struct timeval *tv = ares_timeout(channel, &max, &next);
	if (!tv || tv->tv_sec > timeout_ms / MS_PER_S)
		return timeout_ms;
	long ms = (long)tv->tv_sec * MS_PER_S + (tv->tv_usec + US_PER_MS - 1) / US_PER_MS;
	return ms < timeout_ms ? (int)ms : timeout_ms;
}

void channel_step(ares_channel channel, int timeout_ms)
{
	ares_socket_t sockets[ARES_GETSOCK_MAXNUM];
	/* One bit for each socket to be read, above them one for each to be written. (c-ares' own
	 * macros shift into the sign.) */
	unsigned wanted = (unsigned)ares_getsock(channel, sockets, ARES_GETSOCK_MAXNUM);
	struct pollfd fds[ARES_GETSOCK_MAXNUM];
	nfds_t n = 0;
	for (unsigned i = 0; i < ARES_GETSOCK_MAXNUM; i++) {
		bool read = wanted >> i & 1, write = wanted >> (i + ARES_GETSOCK_MAXNUM) & 1;
		if (read || write)
			fds[n++] = (struct pollfd){ .fd = sockets[i],
						    .events = (short)((read ? POLLIN : 0) |
								      (write ? POLLOUT : 0)) };
	}
	if (poll(fds, n, until_deadline(channel, timeout_ms)) <= 0) {
		ares_process_fd(channel, ARES_SOCKET_BAD, ARES_SOCKET_BAD);
		return;
	}
	for (nfds_t i = 0; i < n; i++)
		if (fds[i].revents)
			ares_process_fd(channel,
					fds[i].revents & ~POLLOUT ? fds[i].fd : ARES_SOCKET_BAD,
					fds[i].revents & POLLOUT ? fds[i].fd : ARES_SOCKET_BAD);
}
