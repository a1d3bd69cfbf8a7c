/* For LD_PRELOAD: a kernel that refuses promiscuous mode, as some virtual devices do. */
#include <errno.h>
#include <linux/if_packet.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

__attribute__((visibility("default"))) int setsockopt(int fd, int level, int name,
						      const void *value, socklen_t size)
{
	if (level == SOL_PACKET && name == PACKET_ADD_MEMBERSHIP) {
		errno = EOPNOTSUPP;
		return -1;
	}
	return (int)syscall(SYS_setsockopt, fd, level, name, value, size);
}
