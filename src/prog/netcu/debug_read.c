/* DEBUG: what a packet is to this host, by its records. */
#include <assert.h>
#include <string.h>
#include <sys/socket.h>

#include "dissect/ip_protocols.h"
#include "prog/netcu/debug.h"

enum { IP6_HEADER = 40, UDP_HEADER = 8 };

enum { L_IP, L_IP6, L_HOPOPTS, L_ROUTING, L_DSTOPTS, L_FRAGMENT, L_TCP, L_UDP, N_LAYERS };

void debug_bind(struct debug_fields *f)
{
	static const struct bind_name names[] = { DEBUG_FIELDS(BIND_NAME) };
	static const char *const layers[N_LAYERS] = {
		[L_IP] = "ip",
		[L_IP6] = "ipv6",
		[L_HOPOPTS] = "ipv6_hopopts",
		[L_ROUTING] = "ipv6_routing",
		[L_DSTOPTS] = "ipv6_dstopts",
		[L_FRAGMENT] = "ipv6_fragment",
		[L_TCP] = "tcp",
		[L_UDP] = "udp",
	};
	const struct bind_name *no_field = bind_fields(names, DEBUG_N_FIELDS, f->b);
	const char *no_layer = bind_layers(layers, N_LAYERS, &f->layers);
	assert(!no_field && !no_layer);
	(void)no_field;
	(void)no_layer;
}

/* The outermost IP header: what this host's IP layer sees. */
static const struct layer *find_ip(const struct debug_fields *f, const struct packet *p)
{
	for (uint32_t i = 0; i < p->n_layers; i++) {
		uint32_t row = bind_row(&f->layers, p->layers[i].dec);
		if (row == L_IP || row == L_IP6)
			return p->layers[i].nest ? NULL : &p->layers[i];
	}
	return NULL;
}

static const uint8_t *address(const struct scope *s, const struct bound *b, uint32_t n)
{
	struct span a = value_span(scope_find(s, b));
	return a.n == n ? a.p : NULL;
}

static bool read_ip4(const struct debug_fields *f, struct datagram *g, const struct layer *l)
{
	g->kind = ADDR_IP4;
	g->src.addr = address(&g->ip, &f->b[B_ip_src], 4);
	g->dst.addr = address(&g->ip, &f->b[B_ip_dst], 4);
	g->protocol = (uint32_t)scope_u(&g->ip, &f->b[B_ip_protocol]);
	uint32_t header = (uint32_t)scope_u(&g->ip, &f->b[B_ip_header_length]);
	uint32_t length = (uint32_t)scope_u(&g->ip, &f->b[B_ip_length]);
	g->data_off = l->off + header;
	g->data_len = length > header ? length - header : 0;
	return g->src.addr && g->dst.addr;
}

static bool read_ip6(const struct debug_fields *f, struct datagram *g, const struct layer *l)
{
	g->kind = ADDR_IP6;
	g->src.addr = address(&g->ip, &f->b[B_ipv6_src], 16);
	g->dst.addr = address(&g->ip, &f->b[B_ipv6_dst], 16);
	g->protocol = (uint32_t)scope_u(&g->ip, &f->b[B_ipv6_next_header]);
	g->data_off = l->off + IP6_HEADER;
	g->data_len = (uint32_t)scope_u(&g->ip, &f->b[B_ipv6_payload_length]);
	return g->src.addr && g->dst.addr;
}

/* Goes through extension headers to what the datagram carries, which is returned, or NULL. */
static const struct layer *find_upper(const struct debug_fields *f, struct datagram *g,
				      const struct layer *l)
{
	static const int next[] = { [L_HOPOPTS] = B_ipv6_hopopts_next_header,
				    [L_ROUTING] = B_ipv6_routing_next_header,
				    [L_DSTOPTS] = B_ipv6_dstopts_next_header,
				    [L_FRAGMENT] = B_ipv6_fragment_next_header };
	for (int i = 0; i < MAX_LAYERS && (l = bind_inner(g->p, l)); i++) {
		uint32_t row = bind_row(&f->layers, l->dec);
		if (row < L_HOPOPTS || row > L_FRAGMENT)
			return l;
		struct scope s = scope_of(g->p, l);
		g->protocol = (uint32_t)scope_u(&s, &f->b[next[row]]);
		if (row == L_FRAGMENT)
			g->fragment = s;
	}
	return NULL;
}

static void read_tcp(const struct debug_fields *f, struct datagram *g, const struct layer *l)
{
	g->src.port = (uint16_t)scope_u(&g->upper, &f->b[B_tcp_src_port]);
	g->dst.port = (uint16_t)scope_u(&g->upper, &f->b[B_tcp_dst_port]);
	g->data_off = l->off + (uint32_t)scope_u(&g->upper, &f->b[B_tcp_header_length]);
	int64_t len = (int32_t)scope_u(&g->upper, &f->b[B_tcp_claimed_length]);
	g->data_len = len > 0 ? (uint32_t)len : 0;
}

static void read_udp(const struct debug_fields *f, struct datagram *g, const struct layer *l)
{
	g->src.port = (uint16_t)scope_u(&g->upper, &f->b[B_udp_src_port]);
	g->dst.port = (uint16_t)scope_u(&g->upper, &f->b[B_udp_dst_port]);
	uint32_t length = (uint32_t)scope_u(&g->upper, &f->b[B_udp_length]);
	g->data_off = l->off + UDP_HEADER;
	g->data_len = length > UDP_HEADER ? length - UDP_HEADER : 0;
}

bool debug_read(const struct debug_fields *f, enum debug_layer layer, const struct packet *p,
		struct datagram *ret)
{
	struct datagram g = { .p = p, .ts_ns = p->frame->ts_ns };
	const struct layer *l = find_ip(f, p);
	if (!l)
		return false;
	g.ip = scope_of(p, l);
	bool is_ip6 = bind_row(&f->layers, l->dec) == L_IP6;
	if (is_ip6 ? !read_ip6(f, &g, l) : !read_ip4(f, &g, l))
		return false;
	l = find_upper(f, &g, l);
	if (layer != DEBUG_IP) {
		uint32_t row = l ? bind_row(&f->layers, l->dec) : N_LAYERS;
		if (row != (layer == DEBUG_TCP ? L_TCP : L_UDP))
			return false;
		g.upper = scope_of(p, l);
		const struct bound *port =
			&f->b[layer == DEBUG_TCP ? B_tcp_src_port : B_udp_src_port];
		if (!scope_has(&g.upper, port))
			return false; /* the header is cut */
		if (layer == DEBUG_TCP)
			read_tcp(f, &g, l);
		else
			read_udp(f, &g, l);
	}
	*ret = g;
	return true;
}

bool debug_place(const struct debug_locals *l, struct datagram *g)
{
	g->src.local = debug_sends(l, g->kind, g->src.addr);
	g->dst.local = debug_receives(l, g->kind, g->dst.addr);
	switch ((enum frame_dir)g->p->frame->dir) {
	case DIR_UNKNOWN:
		g->out = g->src.local;
		break;
	case DIR_IN:
		g->out = false;
		break;
	case DIR_OUT:
		g->out = true;
		break;
	}
	/* What goes through a loopback interface comes once, as it is received. */
	g->self = !g->out && g->src.local && g->dst.local;
	return g->out ? g->src.local : g->dst.local;
}

/* ---- what was asked for ---- */

static bool in_net(const struct debug_net *net, enum addr_kind kind, const uint8_t *addr)
{
	if (net->kind != kind)
		return false;
	uint32_t whole = net->prefix / 8, rest = net->prefix % 8;
	if (memcmp(net->addr, addr, whole) != 0)
		return false;
	return !rest || (addr[whole] & (0xff << (8 - rest)) & 0xff) == net->addr[whole];
}

static bool in_nets(const struct debug_nets *nets, enum addr_kind kind, const uint8_t *addr)
{
	bool in = !nets->n;
	for (uint32_t i = 0; i < nets->n && !in; i++)
		in = in_net(&nets->list[i], kind, addr);
	return in;
}

static bool in_ports(const struct debug_ports *ports, uint16_t port)
{
	return !ports->given || (port >= ports->first && port <= ports->last);
}

static bool fit_ends(const struct debug_options *o, const struct debug_end *local,
		     const struct debug_end *remote)
{
	return in_ports(&o->local, local->port) && in_ports(&o->remote, remote->port);
}

static bool fits(const struct debug_options *o, const struct datagram *g)
{
	if (!in_nets(&o->source, g->kind, g->src.addr) ||
	    !in_nets(&o->destination, g->kind, g->dst.addr))
		return false;
	if (!in_nets(&o->address, g->kind, g->src.addr) &&
	    !in_nets(&o->address, g->kind, g->dst.addr))
		return false;
	if (o->layer == DEBUG_IP)
		return o->protocol < 0 || (uint32_t)o->protocol == g->protocol;
	if (!in_ports(&o->port, g->src.port) && !in_ports(&o->port, g->dst.port))
		return false;
	/* Both ends are local in what this host sends to itself. */
	return fit_ends(o, g->out ? &g->src : &g->dst, g->out ? &g->dst : &g->src) ||
	       (g->self && fit_ends(o, &g->src, &g->dst)) ||
	       (g->self && fit_ends(o, &g->dst, &g->src));
}

bool debug_is_wanted(const struct debug_options *o, struct datagram *g)
{
	if (g->self && o->direction == DEBUG_TRANSMIT)
		g->out = true;
	return o->direction != (g->out ? DEBUG_RECEIVE : DEBUG_TRANSMIT) && fits(o, g);
}

bool debug_place_event(const struct debug_options *o, const struct debug_locals *l,
		       const struct debug_event *e, struct datagram *ret_g)
{
	struct datagram g = {
		.ts_ns = e->ts_ns,
		.kind = e->local.family == AF_INET ? ADDR_IP4 : ADDR_IP6,
		.src = { .addr = e->local.addr, .port = e->local.port, .local = true },
		.dst = { .addr = e->remote.addr, .port = e->remote.port },
		.protocol = PROTO_TCP,
		.out = true,
	};
	if (!debug_sends(l, g.kind, g.src.addr) || !fits(o, &g))
		return false;
	*ret_g = g;
	return true;
}
