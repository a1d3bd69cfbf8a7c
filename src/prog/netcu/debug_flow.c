/* DEBUG: what is known of connections: where their numbers began, and who holds the socket. */
#include <errno.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "dissect/ip_protocols.h"
#include "prog/netcu/debug.h"

/* A socket that is not found may be found a little later: when it is bound, or accepted. */
enum { ASK_AGAIN_MS = 200, ASK_MAX = 5, NS_PER_MS = 1000000 };

int debug_flows_init(struct debug_flows *t, struct err *err)
{
	t->flows = calloc((size_t)TD_FLOW_SETS * TD_FLOW_WAYS, sizeof(*t->flows));
	if (!t->flows || !td_flows_init(&t->table))
		return err_set(err, ENOMEM, "out of memory");
	return 0;
}

void debug_flows_done(struct debug_flows *t)
{
	td_flows_done(&t->table);
	free(t->flows);
}

static int compare_ends(const struct datagram *g)
{
	if (g->src.port != g->dst.port)
		return g->src.port < g->dst.port ? -1 : 1;
	return memcmp(g->src.addr, g->dst.addr, g->kind == ADDR_IP4 ? 4 : 16);
}

static void ask(struct debug_flows *t, struct debug_flow *flow, const struct datagram *g)
{
	const struct debug_end *local = g->out ? &g->src : &g->dst;
	const struct debug_end *remote = g->out ? &g->dst : &g->src;
	size_t n = g->kind == ADDR_IP4 ? 4 : 16;
	struct debug_question q;
	memset(&q, 0, sizeof(q));
	q.number = ++t->n_questions;
	q.protocol = g->protocol == PROTO_TCP ? IPPROTO_TCP : IPPROTO_UDP;
	q.family = g->kind == ADDR_IP4 ? AF_INET : AF_INET6;
	q.port[0] = local->port;
	q.port[1] = remote->port;
	memcpy(q.addr[0], local->addr, n);
	memcpy(q.addr[1], remote->addr, n);
	flow->owner = debug_owner_ask(t->owner_fd, &q);
	flow->asked_ns = g->ts_ns;
	flow->n_asked++;
}

struct debug_flow *debug_flow_of(struct debug_flows *t, const struct datagram *g, bool first)
{
	bool back = compare_ends(g) > 0, is_new;
	const struct debug_end *low = back ? &g->dst : &g->src, *high = back ? &g->src : &g->dst;
	size_t n = g->kind == ADDR_IP4 ? 4 : 16;
	struct td_flow_key key = { .port = { low->port, high->port } };
	memcpy(key.addr[0], low->addr, n);
	memcpy(key.addr[1], high->addr, n);
	struct td_flow *numbers = td_flows_find(&t->table, &key, &is_new);
	struct debug_flow *flow = &t->flows[numbers - t->table.flows];
	if (is_new || first)
		*flow = (struct debug_flow){ .is_new = true };
	flow->numbers = numbers;
	bool due =
		!flow->n_asked || (flow->n_asked < ASK_MAX &&
				   g->ts_ns - flow->asked_ns >= (int64_t)ASK_AGAIN_MS * NS_PER_MS);
	if (t->owner_fd >= 0 && !flow->owner.pid && due)
		ask(t, flow, g);
	return flow;
}

struct debug_numbers debug_relate(struct debug_flow *flow, const struct debug_fields *f,
				  const struct datagram *g)
{
	enum { SYN = 2, ACK = 16 };
	bool back = compare_ends(g) > 0;
	uint64_t flags = scope_u(&g->upper, &f->b[B_tcp_flags]);
	struct debug_numbers n = { (uint32_t)scope_u(&g->upper, &f->b[B_tcp_seq]),
				   (uint32_t)scope_u(&g->upper, &f->b[B_tcp_ack]) };
	if (!flow || !(flags & ACK))
		return n; /* a bare SYN or RST has no other end's number to relate to */
	uint32_t *base = flow->numbers->base;
	if (flow->is_new || (flags & SYN)) {
		base[back] = n.seq;
		base[!back] = n.ack - 1;
		flow->is_new = false;
		return n;
	}
	return (struct debug_numbers){ n.seq - base[back], n.ack - base[!back] };
}
