/* DEBUG TCP /EVENTS: what a record of a tracepoint means. */
#include "prog/netcu/debug_event.h"

#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>

const char *const debug_point_names[EVENT_N_POINTS] = {
	[EVENT_STATE] = "sock/inet_sock_set_state",
	[EVENT_RETRANSMIT] = "tcp/tcp_retransmit_skb",
	[EVENT_RETRANSMIT_SYN_ACK] = "tcp/tcp_retransmit_synack",
	[EVENT_RESET_SENT] = "tcp/tcp_send_reset",
	[EVENT_RESET_RECEIVED] = "tcp/tcp_receive_reset",
	[EVENT_BAD_CHECKSUM] = "tcp/tcp_bad_csum",
};

bool debug_point_bind(struct debug_point *ret, enum debug_event_kind kind,
		      const struct tracepoint *t, const char *format)
{
	struct debug_point p = {
		.kind = kind,
		.addr = { tracepoint_field(t, "saddr"), tracepoint_field(t, "daddr") },
		.addr6 = { tracepoint_field(t, "saddr_v6"), tracepoint_field(t, "daddr_v6") },
		.port = { tracepoint_field(t, "sport"), tracepoint_field(t, "dport") },
		.family = tracepoint_field(t, "family"),
		.protocol = tracepoint_field(t, "protocol"),
		.old_state = tracepoint_field(t, "oldstate"),
		.state = tracepoint_field(t, kind == EVENT_STATE ? "newstate" : "state"),
		.reason = tracepoint_field(t, "reason"),
	};
	if (p.reason)
		tracepoint_find_words(&p.reasons, format, strlen(format), p.reason->name);
	if (!p.addr[0] || !p.addr[1] || (kind == EVENT_STATE && (!p.old_state || !p.state)))
		return false;
	*ret = p;
	return true;
}

static bool is_zero(struct span s)
{
	static const uint8_t zeros[16];
	return memcmp(s.p, zeros, min_size(s.n, sizeof(zeros))) == 0;
}

/* Either a socket address, or the addresses of both families and the port apart. */
static bool read_end(const struct debug_point *p, int which, struct span record,
		     struct sock_end *ret)
{
	struct sockaddr_storage address;
	struct span v4 = tracepoint_bytes(p->addr[which], record.p, record.n, 4);
	struct span v6 = tracepoint_bytes(p->addr6[which], record.p, record.n, 16);
	uint64_t family, port;
	if (v4.n >= sizeof(struct sockaddr_in)) {
		memset(&address, 0, sizeof(address));
		memcpy(&address, v4.p, min_size(v4.n, sizeof(address)));
		*ret = sock_end_of(&address);
		return ret->family != 0;
	}
	if (!v4.n || !tracepoint_number(p->port[which], record.p, record.n, &port))
		return false;
	/* Older kernels tell no family: of the other one, there is no address. */
	if (!tracepoint_number(p->family, record.p, record.n, &family))
		family = v6.n && is_zero(v4) ? AF_INET6 : AF_INET;
	if (family != AF_INET && (family != AF_INET6 || !v6.n))
		return false;
	*ret = (struct sock_end){ .family = (uint8_t)family, .port = (uint16_t)port };
	memcpy(ret->addr, family == AF_INET ? v4.p : v6.p, family == AF_INET ? 4 : 16);
	sock_end_plain(ret);
	return true;
}

bool debug_point_read(const struct debug_point *p, const uint8_t *record, uint32_t n,
		      struct debug_event *ret)
{
	struct span all = { record, n };
	struct debug_event e = { .kind = p->kind };
	uint64_t protocol, reason;
	/* Where a segment was no good, its source is the other end. */
	int local = p->kind == EVENT_BAD_CHECKSUM;
	if (p->protocol &&
	    (!tracepoint_number(p->protocol, record, n, &protocol) || protocol != IPPROTO_TCP))
		return false;
	if (!read_end(p, local, all, &e.local) || !read_end(p, !local, all, &e.remote))
		return false;
	if (!tracepoint_number(p->old_state, record, n, &e.old_state))
		e.old_state = 0;
	if (!tracepoint_number(p->state, record, n, &e.state))
		e.state = 0;
	/* The first of the reasons says that there is none. */
	if (tracepoint_number(p->reason, record, n, &reason) && reason)
		e.reason = tracepoint_word(&p->reasons, reason);
	*ret = e;
	return true;
}

const char *debug_state_word(uint64_t state)
{
	static const char *const words[] = {
		[SOCK_ESTABLISHED] = "ESTABLISHED",
		[SOCK_SYN_SENT] = "SYN_SENT",
		[SOCK_SYN_RECEIVED] = "SYN_RECV",
		[SOCK_FIN_WAIT_1] = "FIN_WAIT1",
		[SOCK_FIN_WAIT_2] = "FIN_WAIT2",
		[SOCK_TIME_WAIT] = "TIME_WAIT",
		[SOCK_CLOSED] = "CLOSE",
		[SOCK_CLOSE_WAIT] = "CLOSE_WAIT",
		[SOCK_LAST_ACK] = "LAST_ACK",
		[SOCK_LISTEN] = "LISTEN",
		[SOCK_CLOSING] = "CLOSING",
		[SOCK_NEW_SYN_RECEIVED] = "NEW_SYN_RECV",
	};
	return state < ARRAY_LEN(words) ? words[state] : NULL;
}
