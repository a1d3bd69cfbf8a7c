/* The kernel's neighbour tables: rtnetlink(7). */
#include "net/neighbours.h"

#include <errno.h>
#include <libmnl/libmnl.h>
#include <linux/neighbour.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum {
	ANSWER_SIZE = 8192,
	USED_STATES = NUD_REACHABLE | NUD_STALE | NUD_DELAY | NUD_PROBE | NUD_PERMANENT,
	MAC_LEN = 6,
};

struct reading {
	const struct neighbour_taker *taker;
	int64_t now_s;
};

struct attributes {
	const struct nlattr *address, *mac, *cache;
};

static int take_attribute(const struct nlattr *attribute, void *data)
{
	struct attributes *attributes = data;
	switch (mnl_attr_get_type(attribute)) {
	case NDA_DST:
		attributes->address = attribute;
		break;
	case NDA_LLADDR:
		attributes->mac = attribute;
		break;
	case NDA_CACHEINFO:
		attributes->cache = attribute;
		break;
	default:
		break;
	}
	return MNL_CB_OK;
}

static int64_t last_seen(const struct reading *reading, const struct nlattr *cache)
{
	struct nda_cacheinfo info;
	long ticks = sysconf(_SC_CLK_TCK);
	if (!cache || mnl_attr_get_payload_len(cache) < sizeof(info) || ticks <= 0)
		return reading->now_s;
	memcpy(&info, mnl_attr_get_payload(cache), sizeof(info));
	return reading->now_s - info.ndm_confirmed / ticks;
}

static int take_entry(const struct nlmsghdr *header, void *data)
{
	struct reading *reading = data;
	struct attributes attributes = { 0 };
	if (header->nlmsg_type != RTM_NEWNEIGH ||
	    mnl_nlmsg_get_payload_len(header) < sizeof(struct ndmsg))
		return MNL_CB_OK;
	const struct ndmsg *m = mnl_nlmsg_get_payload(header);
	mnl_attr_parse(header, sizeof(*m), take_attribute, &attributes);
	bool v4 = m->ndm_family == AF_INET;
	if (!(m->ndm_state & USED_STATES) || (m->ndm_flags & NTF_PROXY) ||
	    (!v4 && m->ndm_family != AF_INET6) || !attributes.address || !attributes.mac ||
	    mnl_attr_get_payload_len(attributes.mac) != MAC_LEN ||
	    mnl_attr_get_payload_len(attributes.address) != (v4 ? 4 : 16))
		return MNL_CB_OK;
	char name[IF_NAMESIZE] = "";
	struct neighbour neighbour = { .host.kind = v4 ? ADDR_IP4 : ADDR_IP6,
				       .interface = name,
				       .seen_s = last_seen(reading, attributes.cache) };
	memcpy(neighbour.host.addr, mnl_attr_get_payload(attributes.address), v4 ? 4 : 16);
	memcpy(neighbour.mac, mnl_attr_get_payload(attributes.mac), MAC_LEN);
	if_indextoname((unsigned)m->ndm_ifindex, name);
	reading->taker->take(reading->taker->ctx, &neighbour);
	return MNL_CB_OK;
}

/* Returns 0 or a negative errno. */
static int dump(struct mnl_socket *netlink, struct reading *reading)
{
	char buf[NLMSG_ALIGN(sizeof(struct nlmsghdr)) + NLMSG_ALIGN(sizeof(struct ndmsg))];
	_Alignas(struct nlmsghdr) char answer[ANSWER_SIZE];
	struct nlmsghdr *header = mnl_nlmsg_put_header(buf);
	header->nlmsg_type = RTM_GETNEIGH;
	header->nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
	header->nlmsg_seq = 1;
	mnl_nlmsg_put_extra_header(header, sizeof(struct ndmsg));
	if (mnl_socket_bind(netlink, 0, MNL_SOCKET_AUTOPID) < 0 ||
	    mnl_socket_sendto(netlink, header, header->nlmsg_len) < 0)
		return -errno;
	for (;;) {
		ssize_t n = mnl_socket_recvfrom(netlink, answer, sizeof(answer));
		if (n < 0 && errno == EINTR)
			continue;
		int r = n < 0 ? -1
			      : mnl_cb_run(answer, (size_t)n, 1, mnl_socket_get_portid(netlink),
					   take_entry, reading);
		if (r < 0)
			return -errno;
		if (r == MNL_CB_STOP)
			return 0;
	}
}

int neighbours_read(const struct neighbour_taker *taker, struct err *err)
{
	struct reading reading = { .taker = taker, .now_s = time(NULL) };
	struct mnl_socket *netlink = mnl_socket_open2(NETLINK_ROUTE, SOCK_CLOEXEC);
	int r = netlink ? dump(netlink, &reading) : -errno;
	if (netlink)
		mnl_socket_close(netlink);
	if (r < 0)
		return err_set(err, -r, "cannot read the kernel's table of neighbours: %s",
			       strerror(-r));
	return 0;
}
