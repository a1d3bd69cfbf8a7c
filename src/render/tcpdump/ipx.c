/* IPX in the tcpdump style. */
#include "render/tcpdump/style.h"

/* NET.MAC */
static void put_addr(struct td *t, uint64_t net, struct span node)
{
	out_x(t->o, net, 8);
	for (uint32_t i = 0; i < node.n; i++)
		out_f(t->o, "%c%02x", i ? ':' : '.', node.p[i]);
}

static void put_service(struct td *t, const struct scope *service)
{
	struct span name = td_span(t, service, B_ipx_name);
	out_f(t->o, " %x '", (unsigned)td_u(t, service, B_ipx_type));
	out_text(t->o, name.p, name.n);
	out_s(t->o, "' addr ");
	put_addr(t, td_u(t, service, B_ipx_net), td_span(t, service, B_ipx_node));
}

static void put_sap(struct td *t, const struct scope *s)
{
	NAMES(operations, " ipx-sap-", { 1, " ipx-sap-req" }, { 2, " ipx-sap-resp" },
	      { 3, " ipx-sap-nearest-req" }, { 4, " ipx-sap-nearest-resp" });
	struct scope service = { 0 };
	td_word(t, &operations, td_u(t, s, B_ipx_sap_operation));
	if (td_has(t, s, B_ipx_sap_wanted))
		out_f(t->o, " %x", (unsigned)td_u(t, s, B_ipx_sap_wanted));
	while (scope_each(s, &t->b[B_ipx_services], &service))
		put_service(t, &service);
}

static void put_rip(struct td *t, const struct scope *s)
{
	NAMES(operations, " ipx-rip-", { 1, " ipx-rip-req" }, { 2, " ipx-rip-resp" });
	struct scope route = { 0 };
	td_word(t, &operations, td_u(t, s, B_ipx_rip_operation));
	while (scope_each(s, &t->b[B_ipx_routes], &route))
		out_f(t->o, " %08x/%u.%u", (unsigned)td_u(t, &route, B_ipx_network),
		      (unsigned)td_u(t, &route, B_ipx_hops),
		      (unsigned)td_u(t, &route, B_ipx_ticks));
}

void td_ipx(struct td *t, const struct layer *l)
{
	enum { NCP = 0x451, NETBIOS = 0x455, DIAGNOSTICS, HEADER = 30 };
	struct scope s = td_scope(t, l);
	if (!td_has(t, &s, B_ipx_length)) {
		out_f(t->o, "[|ipx %u]", (unsigned)l->len);
		return;
	}
	unsigned src = (unsigned)td_u(t, &s, B_ipx_src_socket);
	unsigned dst = (unsigned)td_u(t, &s, B_ipx_dst_socket);
	uint32_t len = (uint32_t)td_u(t, &s, B_ipx_length);
	len -= min_u32(len, HEADER);
	put_addr(t, td_u(t, &s, B_ipx_src_net), td_span(t, &s, B_ipx_src_node));
	out_f(t->o, ".%x > ", src);
	put_addr(t, td_u(t, &s, B_ipx_dst_net), td_span(t, &s, B_ipx_dst_node));
	out_f(t->o, ".%x:", dst);
	if (td_has(t, &s, B_ipx_sap_operation))
		put_sap(t, &s);
	else if (td_has(t, &s, B_ipx_rip_operation))
		put_rip(t, &s);
	else if (dst == NCP || src == NCP)
		out_f(t->o, " ipx-ncp %u", (unsigned)len);
	else if (dst == NETBIOS)
		out_f(t->o, " ipx-netbios %u", (unsigned)len);
	else if (dst == DIAGNOSTICS)
		out_f(t->o, " ipx-diags %u", (unsigned)len);
	else
		out_f(t->o, " ipx-#%x %u", dst, (unsigned)len);
	if (td_cut(l))
		out_f(t->o, " [|ipx %u]", (unsigned)l->len);
}
