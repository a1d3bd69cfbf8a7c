/* Packet sockets with a ring, as packet(7) and the kernel's packet_mmap.rst describe them. */
#include "live/ring.h"

#include <errno.h>
#include <linux/capability.h>
#include <linux/if_ether.h>
#include <linux/net_tstamp.h>
#include <linux/sockios.h>
#include <net/if.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/bytes.h"
#include "live/kernelprog.h"
#include "live/netns.h"
#include "live/privilege.h"

enum {
	FRAME_BYTES = 2048, /* of no meaning in this version of the ring, but checked */
	LEAST_BLOCKS = 2,
	ENOUGH_BLOCKS = 8,	     /* a small ring has smaller blocks rather than fewer, */
	LEAST_BLOCK_BYTES = 1 << 18, /* but each must hold any packet */
	NO_PROTOCOL = 0xffff,	     /* an EtherType that is reserved: no frame has it */
};

/* ---- opening ---- */

static int open_socket(struct ring *r, const struct ring_opts *opts, struct err *err)
{
	struct socket_kind kind = { AF_PACKET, SOCK_RAW, 0 };
	int version = TPACKET_V3;
	int fd = netns_socket(opts->netns_fd, &kind);
	if (fd == -EPERM || fd == -EACCES)
		return privilege_refused(err, opts->name, CAP_NET_RAW);
	if (fd < 0)
		return err_set(err, -fd, "%s: cannot open a packet socket: %s", opts->name,
			       strerror(-fd));
	r->fd = fd;
	int code = kernelprog_reject(fd);
	if (code == 0 && setsockopt(fd, SOL_PACKET, PACKET_VERSION, &version, sizeof(version)) < 0)
		code = -errno;
	return code < 0 ? err_set(err, -code, "%s: cannot set the packet socket up: %s", opts->name,
				  strerror(-code))
			: 0;
}

static int ask_ring(const struct ring *r, uint32_t n_blocks, uint32_t retire_ms)
{
	struct tpacket_req3 request = {
		.tp_block_size = r->block_bytes,
		.tp_block_nr = n_blocks,
		.tp_frame_size = FRAME_BYTES,
		.tp_frame_nr = n_blocks * (r->block_bytes / FRAME_BYTES),
		.tp_retire_blk_tov = retire_ms,
	};
	int code = setsockopt(r->fd, SOL_PACKET, PACKET_RX_RING, &request, sizeof(request));
	return code < 0 ? -errno : 0;
}

static int map_ring(struct ring *r, uint32_t n_blocks)
{
	size_t bytes = (size_t)n_blocks * r->block_bytes;
	void *map = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, r->fd, 0);
	if (map == MAP_FAILED)
		return -errno;
	r->map = map;
	r->map_bytes = bytes;
	r->n_blocks = n_blocks;
	return 0;
}

int ring_open(struct ring *r, const struct ring_opts *opts, struct err *err)
{
	uint64_t bytes = opts->bytes < INT32_MAX ? opts->bytes : INT32_MAX;
	*r = (struct ring){ .fd = -1, .block_bytes = LIVE_BLOCK_BYTES };
	if (opts->retire_ms < LIVE_RETIRE_FILE_MS)
		r->block_bytes = LIVE_PROMPT_BYTES;
	while (r->block_bytes > LEAST_BLOCK_BYTES && bytes / r->block_bytes < ENOUGH_BLOCKS)
		r->block_bytes /= 2;
	uint32_t n = (uint32_t)(bytes / r->block_bytes);
	int code = open_socket(r, opts, err);
	if (code < 0)
		return code;
	if (n < LEAST_BLOCKS)
		n = LEAST_BLOCKS;
	while ((code = ask_ring(r, n, opts->retire_ms)) == -ENOMEM && n > LEAST_BLOCKS)
		n = n / 2 < LEAST_BLOCKS ? LEAST_BLOCKS : n / 2;
	if (code == 0)
		code = map_ring(r, n);
	return code < 0 ? err_set(err, -code, "%s: cannot set up a ring of %u KiB: %s", opts->name,
				  n * (r->block_bytes >> 10), strerror(-code))
			: 0;
}

void ring_close(struct ring *r)
{
	if (r->map)
		munmap(r->map, r->map_bytes);
	if (r->fd >= 0)
		close(r->fd);
	*r = (struct ring){ .fd = -1 };
}

static int bind_to(int fd, uint32_t ifindex, uint16_t protocol)
{
	struct sockaddr_ll address = { .sll_family = AF_PACKET, .sll_ifindex = (int)ifindex };
	put_be16((uint8_t *)&address.sll_protocol, protocol);
	return bind(fd, (struct sockaddr *)&address, sizeof(address)) < 0 ? -errno : 0;
}

int ring_bind(struct ring *r, uint32_t ifindex)
{
	return bind_to(r->fd, ifindex, ETH_P_ALL);
}

int ring_promiscuous(struct ring *r, uint32_t ifindex)
{
	struct packet_mreq request = { .mr_ifindex = (int)ifindex, .mr_type = PACKET_MR_PROMISC };
	int code = setsockopt(r->fd, SOL_PACKET, PACKET_ADD_MEMBERSHIP, &request, sizeof(request));
	return code < 0 ? -errno : 0;
}

int ring_hardware_stamps(struct ring *r, const char *ifname)
{
	struct hwtstamp_config config = { .rx_filter = HWTSTAMP_FILTER_ALL };
	struct ifreq request = { .ifr_data = (char *)&config };
	int source = SOF_TIMESTAMPING_RAW_HARDWARE;
	memcpy(request.ifr_name, ifname, strnlen(ifname, IFNAMSIZ - 1));
	if (ioctl(r->fd, SIOCSHWTSTAMP, &request) < 0)
		return -errno;
	if (config.rx_filter == HWTSTAMP_FILTER_NONE)
		return -EOPNOTSUPP;
	int code = setsockopt(r->fd, SOL_PACKET, PACKET_TIMESTAMP, &source, sizeof(source));
	return code < 0 ? -errno : 0;
}

/* ---- reading ---- */

void ring_count(struct ring *r)
{
	struct tpacket_stats_v3 stats = { 0 };
	socklen_t size = sizeof(stats);
	if (getsockopt(r->fd, SOL_PACKET, PACKET_STATISTICS, &stats, &size) < 0)
		return;
	r->seen += stats.tp_packets; /* those that were dropped among them */
	r->drops += stats.tp_drops;
	r->freezes += stats.tp_freeze_q_cnt;
}

void ring_stop(struct ring *r)
{
	/* A new program does not wait for processors that still run the old one; a bind to another
	 * protocol does. Both can fail only for an interface that is gone: then all is quiet. */
	int code = kernelprog_reject(r->fd);
	struct sockaddr_ll address = { 0 };
	socklen_t size = sizeof(address);
	if (getsockname(r->fd, (struct sockaddr *)&address, &size) == 0)
		code = bind_to(r->fd, (uint32_t)address.sll_ifindex, NO_PROTOCOL);
	(void)code;
	ring_count(r);
}

static struct tpacket_block_desc *block_at(const struct ring *r, uint32_t at)
{
	return (void *)(r->map + (size_t)at * r->block_bytes);
}

static uint32_t block_status(const struct tpacket_block_desc *block)
{
	return __atomic_load_n(&block->hdr.bh1.block_status, __ATOMIC_ACQUIRE);
}

static uint32_t block_after(const struct ring *r)
{
	return r->at + 1 == r->n_blocks ? 0 : r->at + 1;
}

bool ring_has_packet(const struct ring *r)
{
	uint32_t at = r->block ? block_after(r) : r->at;
	return r->n_left || block_status(block_at(r, at)) & TP_STATUS_USER;
}

bool ring_next_block(struct ring *r)
{
	while (!r->n_left) {
		if (r->block) {
			__atomic_store_n(&r->block->hdr.bh1.block_status, TP_STATUS_KERNEL,
					 __ATOMIC_RELEASE);
			r->at = block_after(r);
			r->block = NULL;
		}
		struct tpacket_block_desc *block = block_at(r, r->at);
		uint32_t status = block_status(block);
		if (!(status & TP_STATUS_USER))
			return false;
		if (status & TP_STATUS_LOSING)
			ring_count(r);
		r->block = block;
		r->packet = (void *)((uint8_t *)block + block->hdr.bh1.offset_to_first_pkt);
		r->n_left = block->hdr.bh1.num_pkts;
	}
	return true;
}
