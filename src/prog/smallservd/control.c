/* Messages with descriptors over a socket pair. */
#include "prog/smallservd/control.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>

enum { FDS_MAX = SOCKETS_MAX };

union control_space {
	struct cmsghdr header;
	char bytes[CMSG_SPACE(FDS_MAX * sizeof(int))];
};

int control_send(int fd, const struct control_message *m, const int *fds, uint32_t n)
{
	union control_space space;
	struct iovec iov = { (void *)(uintptr_t)m, sizeof(*m) };
	struct msghdr msg = { .msg_iov = &iov, .msg_iovlen = 1 };
	memset(&space, 0, sizeof(space));
	if (n) {
		msg.msg_control = space.bytes;
		msg.msg_controllen = CMSG_SPACE(n * sizeof(int));
		struct cmsghdr *c = CMSG_FIRSTHDR(&msg);
		c->cmsg_level = SOL_SOCKET;
		c->cmsg_type = SCM_RIGHTS;
		c->cmsg_len = CMSG_LEN(n * sizeof(int));
		memcpy(CMSG_DATA(c), fds, n * sizeof(int));
	}
	ssize_t sent;
	do
		sent = sendmsg(fd, &msg, MSG_NOSIGNAL);
	while (sent < 0 && errno == EINTR);
	return sent < 0 ? -errno : 0;
}

int control_receive(int fd, struct control_message *m, int *fds, uint32_t *n)
{
	union control_space space;
	struct iovec iov = { m, sizeof(*m) };
	struct msghdr msg = { .msg_iov = &iov,
			      .msg_iovlen = 1,
			      .msg_control = space.bytes,
			      .msg_controllen = sizeof(space.bytes) };
	uint32_t room = *n;
	ssize_t got;
	do
		got = recvmsg(fd, &msg, MSG_CMSG_CLOEXEC);
	while (got < 0 && errno == EINTR);
	if (got <= 0)
		return got < 0 ? -errno : 0;
	*n = 0;
	for (struct cmsghdr *c = CMSG_FIRSTHDR(&msg); c; c = CMSG_NXTHDR(&msg, c)) {
		if (c->cmsg_level != SOL_SOCKET || c->cmsg_type != SCM_RIGHTS)
			continue;
		*n = min_u32(room, (uint32_t)((c->cmsg_len - CMSG_LEN(0)) / sizeof(int)));
		memcpy(fds, CMSG_DATA(c), *n * sizeof(int));
	}
	return got == (ssize_t)sizeof(*m) ? 1 : -EPROTO;
}
