/* Interfaces over route netlink. */
#include "live/links.h"

#include <errno.h>
#include <libmnl/libmnl.h>
#include <linux/ethtool.h>
#include <linux/if_link.h>
#include <linux/rtnetlink.h>
#include <linux/sockios.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "live/linktype.h"
#include "live/netns.h"

enum { BUF_SIZE = 15360, MAX_CHANGES = 64, REQUEST_SIZE = 256 };

/* ---- sockets ---- */

static int open_one(int netns_fd, int flags, unsigned groups)
{
	struct socket_kind kind = { AF_NETLINK, SOCK_RAW | flags, NETLINK_ROUTE };
	struct sockaddr_nl address = { .nl_family = AF_NETLINK, .nl_groups = groups };
	int fd = netns_socket(netns_fd, &kind);
	if (fd >= 0 && bind(fd, (struct sockaddr *)&address, sizeof(address)) < 0) {
		int code = errno;
		close(fd);
		return -code;
	}
	return fd;
}

int links_open(struct links *l, int netns_fd)
{
	*l = (struct links){ .request_fd = -1, .event_fd = -1 };
	l->request_fd = open_one(netns_fd, 0, 0);
	if (l->request_fd < 0)
		return l->request_fd;
	l->event_fd = open_one(netns_fd, SOCK_NONBLOCK, RTMGRP_LINK);
	return l->event_fd < 0 ? l->event_fd : 0;
}

void links_close(struct links *l)
{
	if (l->request_fd >= 0)
		close(l->request_fd);
	if (l->event_fd >= 0)
		close(l->event_fd);
	l->request_fd = l->event_fd = -1;
}

/* ---- messages ---- */

static void copy_ifname(char *to, const char *from, size_t n)
{
	n = strnlen(from, min_size(n, IFNAMSIZ - 1));
	memcpy(to, from, n);
	to[n] = '\0';
}

static int take_link_attr(const struct nlattr *attr, void *data)
{
	struct link_info *info = data;
	uint16_t size = mnl_attr_get_payload_len(attr);
	const void *payload = mnl_attr_get_payload(attr);
	struct rtnl_link_stats64 stats = { 0 };
	switch (mnl_attr_get_type(attr)) {
	case IFLA_IFNAME:
		copy_ifname(info->ifname, payload, size);
		break;
	case IFLA_MTU:
		if (size >= sizeof(uint32_t))
			info->mtu = mnl_attr_get_u32(attr);
		break;
	case IFLA_ADDRESS:
		info->has_mac = size == sizeof(info->mac);
		if (info->has_mac)
			memcpy(info->mac, payload, size);
		break;
	case IFLA_STATS64:
		memcpy(&stats, payload, min_size(size, sizeof(stats)));
		info->rx_lost = stats.rx_dropped + stats.rx_missed_errors;
		break;
	default:
		break;
	}
	return MNL_CB_OK;
}

static bool read_link(const struct nlmsghdr *message, struct link_info *ret)
{
	const struct ifinfomsg *header = mnl_nlmsg_get_payload(message);
	if (mnl_nlmsg_get_payload_len(message) < sizeof(*header) || header->ifi_index <= 0)
		return false;
	*ret = (struct link_info){ .ifindex = (uint32_t)header->ifi_index,
				   .hatype = header->ifi_type,
				   .up = header->ifi_flags & IFF_UP,
				   .running = header->ifi_flags & IFF_RUNNING,
				   .loopback = header->ifi_flags & IFF_LOOPBACK };
	return mnl_attr_parse(message, sizeof(*header), take_link_attr, ret) >= 0 && ret->ifname[0];
}

static int take_address_attr(const struct nlattr *attr, void *data)
{
	struct live_address *address = data;
	uint16_t type = mnl_attr_get_type(attr);
	/* Of a point-to-point link, IFA_ADDRESS is the other end; IFA_LOCAL comes behind it. */
	if (type == IFA_LOCAL || type == IFA_ADDRESS)
		memcpy(address->bytes, mnl_attr_get_payload(attr),
		       min_size(mnl_attr_get_payload_len(attr), sizeof(address->bytes)));
	return MNL_CB_OK;
}

static bool read_address(const struct nlmsghdr *message, struct link_address *ret)
{
	const struct ifaddrmsg *header = mnl_nlmsg_get_payload(message);
	if (mnl_nlmsg_get_payload_len(message) < sizeof(*header))
		return false;
	*ret = (struct link_address){ .ifindex = header->ifa_index,
				      .address = { .family = header->ifa_family,
						   .prefix = header->ifa_prefixlen } };
	return mnl_attr_parse(message, sizeof(*header), take_address_attr, &ret->address) >= 0;
}

/* ---- questions ---- */

/* What is done with each message of an answer. */
struct answer {
	void (*link)(void *ctx, const struct link_info *info);
	void (*address)(void *ctx, const struct link_address *address);
	void *ctx;
};

static int take_message(const struct nlmsghdr *message, void *data)
{
	const struct answer *answer = data;
	struct link_info info;
	struct link_address address;
	if (message->nlmsg_type == RTM_NEWLINK && answer->link && read_link(message, &info))
		answer->link(answer->ctx, &info);
	if (message->nlmsg_type == RTM_NEWADDR && answer->address &&
	    read_address(message, &address))
		answer->address(answer->ctx, &address);
	return MNL_CB_OK;
}

/* Sends a request and reads its answer to the end. */
static int ask(struct links *l, struct nlmsghdr *request, const struct answer *answer)
{
	_Alignas(struct nlmsghdr) char buf[BUF_SIZE];
	struct sockaddr_nl kernel = { .nl_family = AF_NETLINK };
	bool is_dump = request->nlmsg_flags & NLM_F_DUMP & ~NLM_F_ACK;
	struct answer rest = *answer;
	request->nlmsg_seq = ++l->seq;
	if (sendto(l->request_fd, request, request->nlmsg_len, 0, (struct sockaddr *)&kernel,
		   sizeof(kernel)) < 0)
		return -errno;
	int r = MNL_CB_OK;
	while (r > MNL_CB_STOP) {
		ssize_t n = recv(l->request_fd, buf, sizeof(buf), 0);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -errno;
		errno = 0;
		r = mnl_cb_run(buf, (size_t)n, l->seq, 0, take_message, &rest);
		if (r < 0 && errno == EPROTO) /* what is left of an answer before */
			r = MNL_CB_OK;
		else if (r < 0)
			return errno ? -errno : -EIO;
		else if (!is_dump)
			break;
	}
	return 0;
}

static struct nlmsghdr *begin(char *buf, uint16_t type, uint16_t flags)
{
	struct nlmsghdr *request = mnl_nlmsg_put_header(buf);
	request->nlmsg_type = type;
	request->nlmsg_flags = NLM_F_REQUEST | flags;
	return request;
}

static void keep_link(void *ctx, const struct link_info *info)
{
	*(struct link_info *)ctx = *info;
}

int links_get(struct links *l, const char *ifname, uint32_t ifindex, struct link_info *ret)
{
	_Alignas(struct nlmsghdr) char buf[REQUEST_SIZE];
	struct nlmsghdr *request = begin(buf, RTM_GETLINK, 0);
	struct ifinfomsg *header = mnl_nlmsg_put_extra_header(request, sizeof(*header));
	struct link_info info = { 0 };
	struct answer answer = { .link = keep_link, .ctx = &info };
	header->ifi_family = AF_UNSPEC;
	if (ifname && (!*ifname || strlen(ifname) >= IFNAMSIZ))
		return -ENODEV;
	if (ifname)
		mnl_attr_put_strz(request, IFLA_IFNAME, ifname);
	else
		header->ifi_index = (int)ifindex;
	int r = ask(l, request, &answer);
	if (r < 0)
		return r;
	if (!info.ifindex)
		return -ENODEV;
	*ret = info;
	return 0;
}

int links_each(struct links *l, void (*each)(void *ctx, const struct link_info *info), void *ctx)
{
	_Alignas(struct nlmsghdr) char buf[REQUEST_SIZE];
	struct nlmsghdr *request = begin(buf, RTM_GETLINK, NLM_F_DUMP);
	struct ifinfomsg *header = mnl_nlmsg_put_extra_header(request, sizeof(*header));
	struct answer answer = { .link = each, .ctx = ctx };
	header->ifi_family = AF_UNSPEC;
	return ask(l, request, &answer);
}

int links_addresses(struct links *l, void (*each)(void *ctx, const struct link_address *address),
		    void *ctx)
{
	_Alignas(struct nlmsghdr) char buf[REQUEST_SIZE];
	struct nlmsghdr *request = begin(buf, RTM_GETADDR, NLM_F_DUMP);
	struct ifaddrmsg *header = mnl_nlmsg_put_extra_header(request, sizeof(*header));
	struct answer answer = { .address = each, .ctx = ctx };
	header->ifa_family = AF_UNSPEC;
	return ask(l, request, &answer);
}

/* ---- changes ---- */

struct listener {
	void (*each)(void *ctx, const struct link_change *change);
	void *ctx;
};

static int take_change(const struct nlmsghdr *message, void *data)
{
	const struct listener *listener = data;
	struct link_change change = { .gone = message->nlmsg_type == RTM_DELLINK };
	const struct ifinfomsg *header = mnl_nlmsg_get_payload(message);
	bool is_link = message->nlmsg_type == RTM_NEWLINK || change.gone;
	/* A bridge tells of its ports in the same words. */
	if (is_link && mnl_nlmsg_get_payload_len(message) >= sizeof(*header) &&
	    header->ifi_family == AF_UNSPEC && read_link(message, &change.info))
		listener->each(listener->ctx, &change);
	return MNL_CB_OK;
}

void links_changes(struct links *l, void (*each)(void *ctx, const struct link_change *change),
		   void *ctx, bool *ret_missed)
{
	_Alignas(struct nlmsghdr) char buf[BUF_SIZE];
	struct listener listener = { each, ctx };
	*ret_missed = false;
	for (unsigned i = 0; i < MAX_CHANGES; i++) {
		ssize_t n = recv(l->event_fd, buf, sizeof(buf), MSG_DONTWAIT);
		if (n < 0 && errno == ENOBUFS)
			*ret_missed = true;
		else if (n <= 0)
			return;
		else
			(void)mnl_cb_run(buf, (size_t)n, 0, 0, take_change, &listener);
	}
}

/* ---- the table's words ---- */

uint64_t links_speed(const struct links *l, const char *ifname)
{
	struct ethtool_cmd settings = { .cmd = ETHTOOL_GSET };
	struct ifreq request = { .ifr_data = (char *)&settings };
	copy_ifname(request.ifr_name, ifname, IFNAMSIZ);
	if (ioctl(l->request_fd, SIOCETHTOOL, &request) < 0)
		return 0;
	uint32_t mbps = ethtool_cmd_speed(&settings);
	return mbps == (uint32_t)SPEED_UNKNOWN ? 0 : (uint64_t)mbps * 1000000;
}

static void take_address(void *ctx, const struct link_address *address)
{
	struct live_iface *iface = ctx;
	if (address->ifindex == iface->ifindex && iface->n_addresses < LIVE_MAX_ADDRESSES)
		iface->addresses[iface->n_addresses++] = address->address;
}

void links_describe(struct links *l, const struct link_info *info, struct live_iface *iface)
{
	struct link_kind kind = link_kind_of(info->hatype);
	iface->ifindex = info->ifindex;
	iface->link = kind.link;
	iface->iftype = kind.iftype;
	iface->mtu = info->mtu;
	iface->has_mac = info->has_mac && !info->loopback;
	memcpy(iface->mac, info->mac, sizeof(iface->mac));
	iface->up = info->up;
	iface->running = info->running;
	iface->loopback = info->loopback;
	iface->speed_bps = links_speed(l, info->ifname);
	iface->n_addresses = 0;
	if (links_addresses(l, take_address, iface) < 0)
		iface->n_addresses = 0;
}
