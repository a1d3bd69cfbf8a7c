/* Questions about sockets to the kernel: sock_diag(7), linux/inet_diag.h. */
#include "net/sockdiag.h"

#include <errno.h>
#include <fcntl.h>
#include <libmnl/libmnl.h>
#include <linux/inet_diag.h>
#include <linux/sock_diag.h>
#include <linux/tcp.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"

enum { ANSWER_SIZE = 32768, WATCH_BUFFER = 4 * 1024 * 1024 };

struct sockdiag {
	struct mnl_socket *netlink;
	uint32_t seq;
	char answer[ANSWER_SIZE];
};

/* What is done with each entry of an answer. */
struct receiver {
	const struct sock_query *query;
	bool ended; /* its function wants no more */
};

int sockdiag_open(struct sockdiag **ret_diag, struct err *err)
{
	CLEANUP(sockdiag_freep) struct sockdiag *diag = calloc(1, sizeof(*diag));
	if (!diag)
		return err_set(err, ENOMEM, "out of memory");
	diag->netlink = mnl_socket_open2(NETLINK_SOCK_DIAG, SOCK_CLOEXEC);
	if (!diag->netlink || mnl_socket_bind(diag->netlink, 0, MNL_SOCKET_AUTOPID) < 0)
		return err_set(err, errno, "cannot ask the kernel about its sockets: %s",
			       strerror(errno));
	*ret_diag = TAKE(diag);
	return 0;
}

void sockdiag_free(struct sockdiag *diag)
{
	if (diag && diag->netlink)
		mnl_socket_close(diag->netlink);
	free(diag);
}

void sock_end_plain(struct sock_end *end)
{
	static const uint8_t mapped[12] = { [10] = 0xff, [11] = 0xff };
	if (end->family != AF_INET6 || memcmp(end->addr, mapped, sizeof(mapped)) != 0)
		return;
	end->family = AF_INET;
	memmove(end->addr, end->addr + 12, 4);
	memset(end->addr + 4, 0, 12);
}

struct sock_end sock_end_of(const struct sockaddr_storage *address)
{
	struct sock_end end = { 0 };
	struct sockaddr_in v4;
	struct sockaddr_in6 v6;
	if (address->ss_family == AF_INET) {
		memcpy(&v4, address, sizeof(v4));
		end = (struct sock_end){ .family = AF_INET, .port = swap_port(v4.sin_port) };
		memcpy(end.addr, &v4.sin_addr, 4);
	} else if (address->ss_family == AF_INET6) {
		memcpy(&v6, address, sizeof(v6));
		end = (struct sock_end){ .family = AF_INET6, .port = swap_port(v6.sin6_port) };
		memcpy(end.addr, &v6.sin6_addr, 16);
		end.scope = v6.sin6_scope_id;
		sock_end_plain(&end);
	}
	return end;
}

static struct sock_end end_of(uint8_t family, const __be32 addr[4], __be16 port)
{
	struct sock_end end = { .family = family, .port = swap_port(port) };
	memcpy(end.addr, addr, family == AF_INET ? 4 : 16);
	sock_end_plain(&end);
	return end;
}

static struct sock_entry entry_of(const struct inet_diag_msg *m, uint8_t protocol)
{
	return (struct sock_entry){
		.protocol = protocol,
		.state = m->idiag_state,
		.local = end_of(m->idiag_family, m->id.idiag_src, m->id.idiag_sport),
		.remote = end_of(m->idiag_family, m->id.idiag_dst, m->id.idiag_dport),
		.uid = m->idiag_uid,
		.inode = m->idiag_inode,
	};
}

static int receive(const struct nlmsghdr *header, void *data)
{
	struct receiver *receiver = data;
	if (receiver->ended)
		return MNL_CB_OK; /* the answer is read to its end */
	if (mnl_nlmsg_get_payload_len(header) < sizeof(struct inet_diag_msg))
		return MNL_CB_OK;
	struct sock_entry entry =
		entry_of(mnl_nlmsg_get_payload(header), receiver->query->protocol);
	receiver->ended = !receiver->query->fn(receiver->query->ctx, &entry);
	return MNL_CB_OK;
}

/* Sends one question and reads its answer. Returns 0 or a negative errno. */
static int ask(struct sockdiag *diag, const struct inet_diag_req_v2 *question, uint16_t flags,
	       struct receiver *receiver)
{
	char buf[NLMSG_ALIGN(sizeof(struct nlmsghdr)) + NLMSG_ALIGN(sizeof(*question))];
	struct nlmsghdr *header = mnl_nlmsg_put_header(buf);
	header->nlmsg_type = SOCK_DIAG_BY_FAMILY;
	header->nlmsg_flags = (uint16_t)(NLM_F_REQUEST | flags);
	header->nlmsg_seq = ++diag->seq;
	void *body = mnl_nlmsg_put_extra_header(header, sizeof(*question));
	memcpy(body, question, sizeof(*question));
	if (mnl_socket_sendto(diag->netlink, header, header->nlmsg_len) < 0)
		return -errno;
	unsigned port = mnl_socket_get_portid(diag->netlink);
	for (;;) {
		ssize_t n = mnl_socket_recvfrom(diag->netlink, diag->answer, ANSWER_SIZE);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -errno;
		int r = mnl_cb_run(diag->answer, (size_t)n, diag->seq, port, receive, receiver);
		if (r < 0)
			return -errno;
		/* The single entry of a question without a dump has no end mark behind it. */
		if (r == MNL_CB_STOP || !(flags & NLM_F_DUMP))
			return 0;
	}
}

int sockdiag_each(struct sockdiag *diag, const struct sock_query *query, struct err *err)
{
	static const uint8_t families[] = { AF_INET, AF_INET6 };
	struct receiver receiver = { .query = query };
	for (size_t i = 0; i < ARRAY_LEN(families) && !receiver.ended; i++) {
		struct inet_diag_req_v2 question = { .sdiag_family = families[i],
						     .sdiag_protocol = query->protocol,
						     .idiag_states = query->states };
		int r = ask(diag, &question, NLM_F_DUMP, &receiver);
		if (r < 0)
			return err_set(err, -r, "cannot read the kernel's table of sockets: %s",
				       strerror(-r));
	}
	return 0;
}

static bool same_end(const struct sock_end *a, const struct sock_end *b)
{
	return a->family == b->family && a->port == b->port &&
	       memcmp(a->addr, b->addr, sizeof(a->addr)) == 0;
}

/* What sockdiag_find looks for, and finds. */
struct search {
	const struct sock_end *ends;
	struct sock_entry entry;
	bool found;
};

static bool compare(void *ctx, const struct sock_entry *entry)
{
	struct search *search = ctx;
	if (same_end(&entry->local, &search->ends[0]) &&
	    same_end(&entry->remote, &search->ends[1])) {
		search->entry = *entry;
		search->found = true;
	}
	return !search->found;
}

int sockdiag_find(struct sockdiag *diag, uint8_t protocol, const struct sock_end ends[static 2],
		  struct sock_entry *ret_entry, struct err *err)
{
	struct sock_end plain[2] = { ends[0], ends[1] };
	sock_end_plain(&plain[0]);
	sock_end_plain(&plain[1]);
	/* UDP is looked up as a packet that comes in: its source is the remote end. */
	const struct sock_end *src = &plain[protocol == IPPROTO_UDP],
			      *dst = &plain[protocol != IPPROTO_UDP];
	struct inet_diag_req_v2 question = { .sdiag_family = src->family,
					     .sdiag_protocol = protocol,
					     .idiag_states = SOCK_ANY_STATE };
	question.id.idiag_sport = swap_port(src->port);
	question.id.idiag_dport = swap_port(dst->port);
	memcpy(question.id.idiag_src, src->addr, src->family == AF_INET ? 4 : 16);
	memcpy(question.id.idiag_dst, dst->addr, dst->family == AF_INET ? 4 : 16);
	question.id.idiag_if = src->scope ? src->scope : dst->scope;
	question.id.idiag_cookie[0] = question.id.idiag_cookie[1] = INET_DIAG_NOCOOKIE;
	struct search search = { .ends = plain };
	struct sock_query query = { .protocol = protocol, .fn = compare, .ctx = &search };
	struct receiver receiver = { .query = &query };
	if (plain[0].family != plain[1].family)
		return err_set(err, EINVAL,
			       "the two ends of a connection are of different families");
	int r = ask(diag, &question, 0, &receiver);
	if (r < 0 && r != -ENOENT)
		return err_set(err, -r, "cannot ask the kernel about a socket: %s", strerror(-r));
	if (search.found)
		*ret_entry = search.entry;
	return search.found;
}

/* ---- sockets that end ---- */

int sockdiag_watch(struct sockdiag *diag, struct err *err)
{
	static const int groups[] = { SKNLGRP_INET_TCP_DESTROY, SKNLGRP_INET6_TCP_DESTROY };
	int fd = mnl_socket_get_fd(diag->netlink), flags = fcntl(fd, F_GETFL);
	int r = flags < 0 ? -1 : fcntl(fd, F_SETFL, flags | O_NONBLOCK);
	int size = WATCH_BUFFER;
	/* Without the privilege, as much as anybody gets. */
	if (setsockopt(fd, SOL_SOCKET, SO_RCVBUFFORCE, &size, sizeof(size)) < 0)
		(void)!setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &size, sizeof(size));
	for (size_t i = 0; i < ARRAY_LEN(groups) && r == 0; i++) {
		int group = groups[i];
		r = mnl_socket_setsockopt(diag->netlink, NETLINK_ADD_MEMBERSHIP, &group,
					  sizeof(group));
	}
	if (r < 0)
		return err_set(err, errno, "the kernel does not tell which sockets end: %s",
			       strerror(errno));
	return fd;
}

/* Kernels know more and more of it: what is missing is 0. */
static int take_totals(const struct nlattr *attr, void *data)
{
	struct sock_gone *gone = data;
	struct tcp_info info;
	if (mnl_attr_get_type(attr) != INET_DIAG_INFO)
		return MNL_CB_OK;
	memset(&info, 0, sizeof(info));
	memcpy(&info, mnl_attr_get_payload(attr),
	       min_size(mnl_attr_get_payload_len(attr), sizeof(info)));
	gone->counted = true;
	gone->sent = info.tcpi_bytes_sent - info.tcpi_bytes_retrans;
	gone->received = info.tcpi_bytes_received;
	gone->retransmitted = info.tcpi_total_retrans;
	gone->rtt_us = info.tcpi_rtt;
	return MNL_CB_OK;
}

int sockdiag_gone(struct sockdiag *diag, struct sock_gone *ret)
{
	for (;;) {
		ssize_t n = mnl_socket_recvfrom(diag->netlink, diag->answer, ANSWER_SIZE);
		if (n < 0 && (errno == ENOBUFS || errno == EAGAIN))
			return errno == ENOBUFS ? -ENOBUFS : 0;
		if (n <= 0)
			return 0;
		const void *answer = diag->answer;
		const struct nlmsghdr *header = answer;
		if (!mnl_nlmsg_ok(header, (int)n) || header->nlmsg_type != SOCK_DIAG_BY_FAMILY ||
		    mnl_nlmsg_get_payload_len(header) < sizeof(struct inet_diag_msg))
			continue;
		*ret = (struct sock_gone){
			.entry = entry_of(mnl_nlmsg_get_payload(header), IPPROTO_TCP),
		};
		mnl_attr_parse(header, sizeof(struct inet_diag_msg), take_totals, ret);
		return 1;
	}
}
