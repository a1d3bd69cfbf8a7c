/* igrp - Interior Gateway Routing Protocol of Cisco. */
#include "dissect/dissect.h"
#include "dissect/ip_protocols.h"
#include "dissect/view.h"

enum { HEADER = 12, ROUTE = 14, UPDATE = 1, REQUEST = 2 };

enum {
	VERSION,
	OPCODE,
	EDITION,
	AS,
	N_INTERIOR,
	N_SYSTEM,
	N_EXTERIOR,
	CHECKSUM,
	ROUTES,
	KIND,
	NETWORK,
	DELAY,
	BANDWIDTH,
	MTU,
	RELIABILITY,
	LOAD,
	HOPS,
	N
};

NAMES(opcodes, "opcode {}", { UPDATE, "update" }, { REQUEST, "request" });
NAMES(kinds, NULL, { 0, "interior" }, { 1, "system" }, { 2, "exterior" });

static void show_route(struct view *v, const struct record *r);

static const struct field F[N] = {
	[VERSION] = BITS(1, 0xf0, .at = 0, .name = "version", .snoop = "Version = {}"),
	[OPCODE] = BITS(1, 0x0f, .at = 0, .name = "opcode", .names = &opcodes,
			.snoop = "Opcode = {} ({:=})"),
	[EDITION] = UINT(1, .at = 1, .name = "edition", .snoop = "Edition = {}"),
	[AS] = UINT(2, .at = 2, .name = "as", .snoop = "Autonomous system = {}"),
	[N_INTERIOR] = UINT(2, .at = 4, .name = "interior_count", .snoop = "Interior routes = {}"),
	[N_SYSTEM] = UINT(2, .at = 6, .name = "system_count", .snoop = "System routes = {}"),
	[N_EXTERIOR] = UINT(2, .at = 8, .name = "exterior_count", .snoop = "Exterior routes = {}"),
	[CHECKSUM] =
		UINT(2, .at = 10, .name = "checksum", .hex = true, .snoop = "Checksum = {:x4}"),
	[ROUTES] = GROUP(.name = "routes"),
	[KIND] = UINT(0, .name = "kind", .names = &kinds),
	[NETWORK] = BYTES(.name = "network", .show = show_route),
	[DELAY] = UINT(3, .at = 0, .name = "delay"),
	[BANDWIDTH] = UINT(3, .at = 3, .name = "bandwidth"),
	[MTU] = UINT(2, .at = 6, .name = "mtu",
		     .snoop = " Delay = {delay}, bandwidth = {bandwidth}, MTU = {}"),
	[RELIABILITY] = UINT(1, .at = 8, .name = "reliability"),
	[LOAD] = UINT(1, .at = 9, .name = "load"),
	[HOPS] = UINT(1, .at = 10, .name = "hops",
		      .snoop = " Reliability = {reliability}, load = {load}, hops = {}"),
};

/* The three bytes are those that the kind of route has. */
static void show_route(struct view *v, const struct record *r)
{
	uint64_t kind = (r - 1)->v.u;
	v_begin(v);
	out_s(v->o, "Route = ");
	out_f(v->o, kind == 0 ? "*.%u.%u.%u" : "%u.%u.%u.0", r->v.p[0], r->v.p[1], r->v.p[2]);
	out_s(v->o, " (");
	v_names(v, &kinds, kind);
	out_c(v->o, ')');
	v_end(v);
}

static bool igrp_line(struct view *v)
{
	v_template(v,
		   "IGRP {opcode:=} AS={as} ({interior_count}/{system_count}/{exterior_count} "
		   "routes)",
		   NULL, NULL);
	return true;
}

static void routes(struct dis *d, uint64_t kind, uint64_t n)
{
	for (; n && d_need(d, ROUTE); n--) {
		d_open(d, &F[ROUTES]);
		d_set(d, &F[KIND], kind);
		d_bytes(d, &F[NETWORK], 3);
		d_head(d, &F[DELAY], &F[HOPS], 11);
		d_close(d);
	}
}

static void igrp_decode(struct dis *d)
{
	if (!d_head(d, &F[VERSION], &F[CHECKSUM], HEADER) || d_brief(d))
		return;
	uint64_t counts[] = { d_val(d, &F[N_INTERIOR]), d_val(d, &F[N_SYSTEM]),
			      d_val(d, &F[N_EXTERIOR]) };
	for (uint32_t kind = 0; kind < ARRAY_LEN(counts); kind++)
		routes(d, kind, counts[kind]);
}

const struct decoder decoder_igrp = {
	.name = "igrp",
	.title = "Interior Gateway Routing Protocol",
	.fields = F,
	.n_fields = N,
	.claims = { { T_IP_PROTO, PROTO_IGRP } },
	.decode = igrp_decode,
	.beyond = true,
	.snoop = { .prefix = "IGRP:  ",
		   .title = "Interior Gateway Routing Protocol",
		   .line_fn = igrp_line,
		   .tail = TAIL_OWN },
};
