/* nfs - Network File System versions 2 and 3. RFC 1094, RFC 1813. */
#include "dissect/nfs.h"

#define F nfs_fields

static bool nfs_line(struct view *v)
{
	bool v3 = v_u(v, &F[NFS_VERSION]) == 3;
	const struct field *proc = &F[v3 ? NFS_PROC3 : NFS_PROC2];
	uint32_t procedure = (uint32_t)v_u(v, proc);
	bool reply = v_u(v, &F[NFS_REPLY]);
	out_s(v->o, reply ? "NFS R " : "NFS C ");
	v_names(v, proc->names, procedure);
	if (reply) {
		out_c(v->o, ' ');
		(v3 ? nfs3_reply_line : nfs2_reply_line)(v, procedure);
	} else {
		(v3 ? nfs3_call_line : nfs2_call_line)(v, procedure);
		rpc_put_retransmit(v, &F[NFS_RETRANSMIT]);
	}
	return true;
}

/* What stands in place of the trailer: that the packet was too short, or a list in it. */
static void nfs_fault(struct view *v)
{
	const struct record *r = v->p->records + v->l->first;
	const struct record *end = v->p->records + v->p->n_records;
	uint32_t layer = (uint32_t)(v->l - v->p->layers);
	bool in_list = false;
	uint32_t n = 0;
	for (; r < end && r->layer == layer; r++) {
		if (r->kind == REC_NOTE)
			in_list = in_list || r->f == &F[NFS_LIST2] || r->f == &F[NFS_LIST3] ||
				  r->f == &F[NFS_LIST_PLUS];
		n += r->kind == REC_OPEN && r->depth == 0 && in_list;
		in_list = in_list && !rec_has(r, &F[NFS_N_ENTRIES]);
	}
	if (!in_list) {
		v_line(v, "----  short frame ---");
		return;
	}
	v_begin(v);
	out_s(v->o, "  ");
	out_u(v->o, n);
	out_s(v->o, "+ entries. (Frame is incomplete)");
	v_end(v);
	v_line(v, "");
}

static void nfs_decode(struct dis *d)
{
	const struct rpc_message *m = d_arg(d);
	bool v2 = m->version == 2 && m->procedure < NFS2_PROCS;
	bool v3 = m->version == 3 && m->procedure < NFS3_PROCS;
	if (!v2 && !v3)
		return;
	if (v2)
		d_bits(d, &F[NFS_PROC2], &F[NFS_RETRANSMIT], rpc_bits(m));
	else
		d_bits(d, &F[NFS_VERSION], &F[NFS_PROC3], rpc_bits(m));
	if (m->reply)
		(v2 ? nfs2_reply : nfs3_reply)(d, m->procedure);
	else
		(v2 ? nfs2_call : nfs3_call)(d, m->procedure);
}

const struct decoder decoder_nfs = {
	.name = "nfs",
	.title = "Network File System",
	.fields = nfs_fields,
	.n_fields = NFS_N,
	.claims = { { T_RPC_PROG, 100003 } },
	.decode = nfs_decode,
	.snoop = { .prefix = "NFS:  ",
		   .title = "Sun NFS",
		   .line_fn = nfs_line,
		   .tail = TAIL_OWN,
		   .fault_fn = nfs_fault },
};
