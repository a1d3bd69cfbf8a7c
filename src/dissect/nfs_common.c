/* What the versions of NFS share: runs of fields, names, directory lists, pieces of lines. */
#include "dissect/nfs.h"
#include "dissect/xdr.h"

enum { NAME_LINE_MAX = 255, NAME_MAX_BYTES = 1024, PATH_MAX_BYTES = 1024 };

#define F nfs_fields

/* Each record points to the start of the run, where the fields' offsets count from. */
void nfs_run(struct dis *d, uint32_t first, const struct nfs_cut *cuts, uint32_t n)
{
	uint32_t bytes = 0;
	uint32_t field = first;
	for (uint32_t i = 0; i < n; i++) {
		uint32_t last = first + cuts[i].last;
		if (!d_head(d, &F[field], &F[last], cuts[i].bytes - bytes))
			return;
		d->packet_.records[d->packet_.n_records - 1].v.p -= bytes;
		bytes = cuts[i].bytes;
		field = last + 1;
	}
}

void nfs_name(struct dis *d, uint32_t field)
{
	xdr_opaque(d, &F[field], d_brief(d) ? NAME_LINE_MAX : NAME_MAX_BYTES);
}

void nfs_path(struct dis *d)
{
	xdr_opaque(d, &F[NFS_PATH], PATH_MAX_BYTES);
}

/* ---- directory lists ---- */

void nfs_pass_opaque(struct cursor *c)
{
	uint32_t n = cur_be32(c);
	cur_bytes(c, n);
	cur_bytes(c, xdr_pad(n));
}

/* Reads ahead: a list that is cut is no fault of the line, which says so itself. */
static void count_entries(struct dis *d, const struct nfs_list *list)
{
	struct cursor c = d_cursor(d);
	uint32_t n = 0;
	while (cur_be32(&c)) {
		n++;
		list->pass(&c);
	}
	d_set(d, &F[NFS_N_ENTRIES], n);
	struct cursor eof = c;
	cur_be32(&eof);
	if (cur_fault(&eof)) {
		d_set(d, &F[NFS_CUT], 1);
	} else {
		d_resume(d, &c);
		d_get(d, &F[list->eof]);
	}
}

void nfs_list(struct dis *d, const struct nfs_list *list)
{
	if (!d_ok(d))
		return;
	if (d_brief(d)) {
		count_entries(d, list);
		return;
	}
	uint32_t n = 0;
	d_note(d, &F[list->head]);
	while (xdr_u32(d))
		list->entry(d, ++n);
	if (!d_need(d, 4))
		return;
	if (list->foot)
		d_note(d, &F[list->foot]);
	d_set(d, &F[NFS_N_ENTRIES], n);
	d_get(d, &F[list->eof]);
}

void nfs_line_entries(struct view *v, uint32_t eof)
{
	out_c(v->o, ' ');
	out_u(v->o, v_u(v, &F[NFS_N_ENTRIES]));
	if (v_has(v, &F[NFS_CUT]))
		out_s(v->o, "+ entries (incomplete)");
	else
		out_s(v->o, v_u(v, &F[eof]) ? " entries (No more)" : " entries (More)");
}

/* ---- pieces of lines ---- */

void nfs_line_handle(struct view *v)
{
	if (v_has(v, &F[NFS_HANDLE]))
		rpc_put_handle(v, &F[NFS_HANDLE]);
}

static void put_name(struct view *v, uint32_t handle, uint32_t name)
{
	if (!v_has(v, &F[name]))
		return;
	rpc_put_handle(v, &F[handle]);
	out_c(v->o, ' ');
	rpc_put_text(v, &F[name]);
}

void nfs_line_name(struct view *v)
{
	put_name(v, NFS_HANDLE, NFS_NAME);
}

void nfs_line_to_name(struct view *v)
{
	put_name(v, NFS_TO_HANDLE, NFS_TO_NAME);
}

void nfs_line_path(struct view *v)
{
	if (!v_has(v, &F[NFS_PATH]))
		return;
	out_s(v->o, " (Path=");
	rpc_put_text(v, &F[NFS_PATH]);
	out_c(v->o, ')');
}

void nfs_line_number(struct view *v, const char *label, uint32_t field)
{
	out_s(v->o, label);
	if (F[field].type == F_INT)
		out_d(v->o, (int32_t)v_u(v, &F[field]));
	else
		out_u(v->o, v_u(v, &F[field]));
}
