/* pmap - port mapper version 2, rpcbind versions 3 and 4. RFC 1833. */
#include "dissect/pmap.h"
#include "dissect/xdr.h"

enum { TEXT_BYTES = 1024, MAPPING_BYTES = 16 };

#define F pmap_fields

/* ---- lists ---- */

static void map2(struct dis *d)
{
	d_open(d, &F[PMAP_MAP2]);
	d_head(d, &F[PMAP_M_PROG], &F[PMAP_M_PORT], MAPPING_BYTES);
	d_close(d);
}

static void pass_map2(struct cursor *c)
{
	cur_bytes(c, MAPPING_BYTES);
}

static void map3(struct dis *d)
{
	d_open(d, &F[PMAP_MAP3]);
	d_get(d, &F[PMAP_L_PROG]);
	d_get(d, &F[PMAP_L_VERS]);
	xdr_opaque(d, &F[PMAP_L_NETID], TEXT_BYTES);
	xdr_opaque(d, &F[PMAP_L_ADDR], TEXT_BYTES);
	xdr_opaque(d, &F[PMAP_L_OWNER], TEXT_BYTES);
	d_close(d);
}

static void pass_text(struct cursor *c)
{
	uint32_t n = cur_be32(c);
	cur_bytes(c, n);
	cur_bytes(c, xdr_pad(n));
}

static void pass_map3(struct cursor *c)
{
	cur_bytes(c, 8);
	for (int i = 0; i < 3; i++)
		pass_text(c);
}

static void address(struct dis *d)
{
	d_open(d, &F[PMAP_ADDR]);
	xdr_opaque(d, &F[PMAP_A_ADDR], TEXT_BYTES);
	xdr_opaque(d, &F[PMAP_A_NETID], TEXT_BYTES);
	d_get(d, &F[PMAP_A_SEMANTICS]);
	xdr_opaque(d, &F[PMAP_A_FAMILY], TEXT_BYTES);
	xdr_opaque(d, &F[PMAP_A_PROTO], TEXT_BYTES);
	d_close(d);
}

static void pass_address(struct cursor *c)
{
	pass_text(c);
	pass_text(c);
	cur_be32(c);
	pass_text(c);
	pass_text(c);
}

struct list {
	uint32_t head, count;
	void (*entry)(struct dis *d);
	void (*pass)(struct cursor *c);
};

/* Entries, each behind a 1; lines show only how many there are, or are begun. */
static void list(struct dis *d, const struct list *list)
{
	uint32_t n = 0;
	if (!d_brief(d)) {
		d_note(d, &F[list->head]);
		while (xdr_u32(d)) {
			list->entry(d);
			n++;
		}
		d_set(d, &F[list->count], n);
		return;
	}
	struct cursor c = d_cursor(d);
	while (cur_be32(&c)) {
		n++;
		list->pass(&c);
	}
	d_set(d, &F[list->count], n);
	if (cur_fault(&c))
		d_set(d, &F[PMAP_CUT], 1);
}

/* ---- indirect calls ---- */

/* The call or reply inside this one: n bytes. Calls are noted for their replies under the xid of
 * this one; those inside them, which would overwrite them, are not. */
static void nested(struct dis *d, const struct rpc_message *m, struct rpc_message *inner,
		   uint32_t n)
{
	inner->xid = m->xid;
	inner->reply = m->reply;
	inner->nested = true;
	if (!m->nested && m->reply) {
		const struct rpc_call *known = rpc_calls_find(d_state(d), m->xid);
		if (!known)
			return;
		inner->program = known->program;
		inner->version = known->version;
		inner->procedure = known->procedure;
	} else if (!m->nested) {
		uint64_t frame = d_frame(d)->number;
		inner->retransmit = rpc_calls_note(d_state(d), inner, frame)->frame != frame;
	} else if (m->reply) {
		return;
	}
	if (d_want(d) == WANT_LINE)
		return;
	if (!d_next_arg(d, T_RPC_PROG, inner->program, n, inner))
		d_next_arg(d, T_INTERNAL, IN_RPC_PROGRAM, n, inner);
}

/* The length of what is nested, and that itself. The block has its empty line in front of it. */
static void data(struct dis *d, const struct rpc_message *m, struct rpc_message *inner,
		 uint32_t length)
{
	uint32_t n = (uint32_t)d_get(d, &F[length]);
	if (!d_ok(d))
		return;
	d_note(d, &F[PMAP_BLANK]);
	nested(d, m, inner, n);
}

static void indirect_call(struct dis *d, const struct rpc_message *m)
{
	struct rpc_message inner = { .reply = false };
	inner.program = (uint32_t)d_get(d, &F[PMAP_C_PROG]);
	inner.version = (uint32_t)d_get(d, &F[PMAP_C_VERS]);
	inner.procedure = (uint32_t)d_get(d, &F[PMAP_C_PROC]);
	data(d, m, &inner, PMAP_ARGS_LEN);
}

static void indirect_reply(struct dis *d, const struct rpc_message *m)
{
	struct rpc_message inner = { .reply = true };
	if (m->version == 2)
		d_get(d, &F[PMAP_PORT]);
	else
		xdr_opaque(d, &F[PMAP_UADDR], TEXT_BYTES);
	data(d, m, &inner, PMAP_RESULTS_LEN);
}

/* The end of a block, where no indirect call has done it. What follows is not shown in blocks. */
static void end(struct dis *d)
{
	if (d_ok(d))
		d_note(d, &F[PMAP_BLANK]);
}

/* ---- version 2 ---- */

static void mapping(struct dis *d)
{
	end(d);
	if (!d_brief(d) && d_held(d) >= MAPPING_BYTES)
		d_head(d, &F[PMAP_M_PROG], &F[PMAP_M_PORT], MAPPING_BYTES);
}

static void result(struct dis *d)
{
	end(d);
	if (!d_brief(d) && d_held(d) >= 4)
		d_get(d, &F[PMAP_RESULT]);
}

static void call2(struct dis *d, const struct rpc_message *m)
{
	switch (m->procedure) {
	case PMAP_SET:
	case PMAP_UNSET:
		mapping(d);
		break;
	case PMAP_GETPORT:
		d_get(d, &F[PMAP_G_PROG]);
		d_get(d, &F[PMAP_G_VERS]);
		d_get(d, &F[PMAP_G_PROT]);
		end(d);
		break;
	case PMAP_CALLIT:
		indirect_call(d, m);
		break;
	default:
		end(d);
	}
}

static void reply2(struct dis *d, const struct rpc_message *m)
{
	static const struct list maps = { PMAP_HEAD2, PMAP_N_MAPS2, map2, pass_map2 };
	switch (m->procedure) {
	case PMAP_SET:
	case PMAP_UNSET:
		result(d);
		break;
	case PMAP_GETPORT:
		d_get(d, &F[PMAP_PORT]);
		end(d);
		break;
	case PMAP_DUMP:
		list(d, &maps);
		end(d);
		break;
	case PMAP_CALLIT:
		indirect_reply(d, m);
		break;
	default:
		end(d);
	}
}

/* ---- versions 3 and 4 ---- */

static void service(struct dis *d)
{
	d_get(d, &F[PMAP_B_PROG]);
	d_get(d, &F[PMAP_B_VERS]);
	if (d_brief(d))
		return;
	xdr_opaque(d, &F[PMAP_B_NETID], TEXT_BYTES);
	end(d);
	xdr_opaque(d, &F[PMAP_B_ADDR], TEXT_BYTES);
	xdr_opaque(d, &F[PMAP_B_OWNER], TEXT_BYTES);
}

static void call3(struct dis *d, const struct rpc_message *m)
{
	switch (m->procedure) {
	case RPCB_SET:
	case RPCB_UNSET:
	case RPCB_GETADDR:
	case RPCB_GETVERSADDR:
	case RPCB_GETADDRLIST:
		service(d);
		break;
	case RPCB_BCAST:
	case RPCB_INDIRECT:
		indirect_call(d, m);
		break;
	default:
		end(d);
	}
}

static void reply3(struct dis *d, const struct rpc_message *m)
{
	static const struct list maps = { PMAP_HEAD3, PMAP_N_MAPS3, map3, pass_map3 };
	static const struct list addresses = { PMAP_HEAD_ADDR, PMAP_N_MAPS3, address,
					       pass_address };
	switch (m->procedure) {
	case RPCB_SET:
	case RPCB_UNSET:
		result(d);
		return;
	case RPCB_BCAST:
	case RPCB_INDIRECT:
		indirect_reply(d, m);
		return;
	case RPCB_GETADDR:
	case RPCB_GETVERSADDR:
	case RPCB_TADDR2UADDR:
		xdr_opaque(d, &F[PMAP_UADDR], TEXT_BYTES);
		break;
	case RPCB_DUMP:
		list(d, &maps);
		break;
	case RPCB_GETTIME:
		d_get(d, &F[PMAP_TIME]);
		break;
	case RPCB_GETADDRLIST:
		list(d, &addresses);
		break;
	default:
		break;
	}
	end(d);
}

static bool in_range(const struct rpc_message *m)
{
	switch (m->version) {
	case 2:
		return m->procedure < PMAP_N_PROCS;
	case 3:
		return m->procedure < RPCB_V3_PROCS;
	case 4:
		return m->procedure < RPCB_V4_PROCS;
	default:
		return false;
	}
}

static void pmap_decode(struct dis *d)
{
	const struct rpc_message *m = d_arg(d);
	if (!in_range(m))
		return;
	bool v2 = m->version == 2;
	if (v2)
		d_bits(d, &F[PMAP_PROC2], &F[PMAP_RETRANSMIT], rpc_bits(m));
	else
		d_bits(d, &F[PMAP_VERSION], &F[PMAP_PROC3], rpc_bits(m));
	if (m->reply)
		(v2 ? reply2 : reply3)(d, m);
	else
		(v2 ? call2 : call3)(d, m);
}

const struct decoder decoder_pmap = {
	.name = "pmap",
	.title = "Port mapper and rpcbind",
	.fields = pmap_fields,
	.n_fields = PMAP_N,
	.claims = { { T_RPC_PROG, 100000 } },
	.decode = pmap_decode,
	.state_size = sizeof(struct rpc_calls),
	.snoop = { .head_fn = pmap_head, .line_fn = pmap_line, .fault_fn = pmap_fault },
};
