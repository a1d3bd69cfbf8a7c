/* NFS version 2. RFC 1094. */
#include "dissect/nfs.h"
#include "dissect/xdr.h"

enum { HANDLE_BYTES = 32, ATTR_BYTES = 68, OK = 0 };

#define F nfs_fields

struct proc2 {
	void (*call)(struct dis *d);
	void (*call_line)(struct view *v);
	void (*reply)(struct dis *d); /* of success */
	void (*reply_line)(struct view *v);
	bool has_status;
};

/* ---- pieces ---- */

static void attributes(struct dis *d)
{
	static const struct nfs_cut cuts[] = {
		{ 4, NFS_A2_TYPE - NFS_A2_TYPE },
		{ 8, NFS_A2_MODE - NFS_A2_TYPE },
		{ 36, NFS_A2_BLOCKS - NFS_A2_TYPE },
		{ 44, NFS_A2_FILEID - NFS_A2_TYPE },
		{ 52, NFS_A2_ATIME_USEC - NFS_A2_TYPE },
		{ 60, NFS_A2_MTIME_USEC - NFS_A2_TYPE },
		{ ATTR_BYTES, NFS_A2_CTIME_USEC - NFS_A2_TYPE },
	};
	if (!d_ok(d))
		return;
	d_open(d, &F[NFS_ATTR2]);
	nfs_run(d, NFS_A2_TYPE, cuts, ARRAY_LEN(cuts));
	d_close(d);
}

static void set_attributes(struct dis *d)
{
	static const struct nfs_cut cuts[] = {
		{ 4, NFS_S2_MODE - NFS_S2_MODE },	 { 8, NFS_S2_UID - NFS_S2_MODE },
		{ 12, NFS_S2_GID - NFS_S2_MODE },	 { 16, NFS_S2_SIZE - NFS_S2_MODE },
		{ 24, NFS_S2_ATIME_USEC - NFS_S2_MODE }, { 32, NFS_S2_MTIME_USEC - NFS_S2_MODE },
	};
	if (!d_ok(d))
		return;
	d_open(d, &F[NFS_SET2]);
	nfs_run(d, NFS_S2_MODE, cuts, ARRAY_LEN(cuts));
	d_close(d);
}

static void handle(struct dis *d)
{
	d_bytes(d, &F[NFS_HANDLE], HANDLE_BYTES);
}

static void place(struct dis *d)
{
	handle(d);
	nfs_name(d, NFS_NAME);
}

static void to_place(struct dis *d)
{
	d_bytes(d, &F[NFS_TO_HANDLE], HANDLE_BYTES);
	nfs_name(d, NFS_TO_NAME);
}

static void data(struct dis *d, uint32_t length)
{
	uint32_t n = (uint32_t)d_get(d, &F[length]);
	if (d_ok(d) && !d_brief(d))
		d_bytes(d, &F[NFS_DATA], min_u32(n, d_held(d)));
}

/* ---- calls ---- */

static void call_setattr(struct dis *d)
{
	handle(d);
	if (!d_brief(d))
		set_attributes(d);
}

static void call_read(struct dis *d)
{
	handle(d);
	d_get(d, &F[NFS_OFFSET2]);
	d_get(d, &F[NFS_COUNT2]);
	if (!d_brief(d) && d_held(d) >= 4)
		d_get(d, &F[NFS_TOTAL_COUNT2]);
}

static void call_write(struct dis *d)
{
	handle(d);
	d_get(d, &F[NFS_BEGIN_OFFSET2]);
	d_get(d, &F[NFS_OFFSET2]);
	d_get(d, &F[NFS_TOTAL_COUNT2]);
	data(d, NFS_WRITTEN2);
}

static void call_create(struct dis *d)
{
	place(d);
	if (!d_brief(d))
		set_attributes(d);
}

static void call_rename(struct dis *d)
{
	place(d);
	to_place(d);
}

static void call_link(struct dis *d)
{
	handle(d);
	to_place(d);
}

static void call_symlink(struct dis *d)
{
	place(d);
	nfs_path(d);
	if (!d_brief(d))
		set_attributes(d);
}

static void call_readdir(struct dis *d)
{
	handle(d);
	d_get(d, &F[NFS_COOKIE2]);
	if (!d_brief(d))
		d_get(d, &F[NFS_COUNT2]);
}

/* ---- lines of calls ---- */

static void line_io(struct view *v, uint32_t count)
{
	if (!v_has(v, &F[count]))
		return;
	nfs_line_handle(v);
	nfs_line_number(v, " at ", NFS_OFFSET2);
	nfs_line_number(v, " for ", count);
}

static void line_read(struct view *v)
{
	line_io(v, NFS_COUNT2);
}

static void line_write(struct view *v)
{
	line_io(v, NFS_WRITTEN2);
}

static void line_rename(struct view *v)
{
	nfs_line_name(v);
	if (v_has(v, &F[NFS_NAME]))
		out_s(v->o, " to");
	nfs_line_to_name(v);
}

static void line_link(struct view *v)
{
	nfs_line_handle(v);
	if (v_has(v, &F[NFS_HANDLE]))
		out_s(v->o, " to");
	nfs_line_to_name(v);
}

static void line_symlink(struct view *v)
{
	nfs_line_name(v);
	if (!v_has(v, &F[NFS_PATH]))
		return;
	out_s(v->o, " to ");
	rpc_put_text(v, &F[NFS_PATH]);
}

static void line_readdir(struct view *v)
{
	if (!v_has(v, &F[NFS_COOKIE2]))
		return;
	nfs_line_handle(v);
	nfs_line_number(v, " Cookie=", NFS_COOKIE2);
}

/* ---- results ---- */

static void reply_attributes(struct dis *d)
{
	if (!d_brief(d))
		attributes(d);
}

static void reply_place(struct dis *d)
{
	handle(d);
	reply_attributes(d);
}

static void reply_read(struct dis *d)
{
	if (d_brief(d))
		xdr_skip(d, ATTR_BYTES);
	else
		attributes(d);
	data(d, NFS_READ2);
}

static void entry(struct dis *d, uint32_t n)
{
	(void)n;
	d_open(d, &F[NFS_ENTRY2]);
	d_get(d, &F[NFS_E2_FILEID]);
	nfs_name(d, NFS_E_NAME);
	d_get(d, &F[NFS_E2_COOKIE]);
	d_close(d);
}

static void pass_entry(struct cursor *c)
{
	cur_be32(c);
	nfs_pass_opaque(c);
	cur_be32(c);
}

static void reply_readdir(struct dis *d)
{
	static const struct nfs_list list = {
		.head = NFS_LIST2, .eof = NFS_LIST_EOF2, .entry = entry, .pass = pass_entry
	};
	nfs_list(d, &list);
}

static void reply_statfs(struct dis *d)
{
	if (d_brief(d))
		return;
	for (uint32_t f = NFS_TSIZE; f <= NFS_BAVAIL; f++)
		d_get(d, &F[f]);
}

/* ---- lines of results: text in place of the status ---- */

static void line_ok(struct view *v)
{
	out_s(v->o, "OK");
}

static void line_place(struct view *v)
{
	if (v_has(v, &F[NFS_HANDLE]))
		out_s(v->o, "OK");
	nfs_line_handle(v);
}

static void line_readlink(struct view *v)
{
	if (v_has(v, &F[NFS_PATH]))
		out_s(v->o, "OK");
	nfs_line_path(v);
}

static void line_data(struct view *v)
{
	if (!v_has(v, &F[NFS_READ2]))
		return;
	nfs_line_number(v, "OK (", NFS_READ2);
	out_s(v->o, " bytes)");
}

static void line_entries(struct view *v)
{
	out_s(v->o, "OK");
	nfs_line_entries(v, NFS_LIST_EOF2);
}

/* ---- the procedures ---- */

static const struct proc2 procs[NFS2_PROCS] = {
	[1] = { handle, nfs_line_handle, reply_attributes, line_ok, true },
	[2] = { call_setattr, nfs_line_handle, reply_attributes, line_ok, true },
	[4] = { place, nfs_line_name, reply_place, line_place, true },
	[5] = { handle, nfs_line_handle, nfs_path, line_readlink, true },
	[6] = { call_read, line_read, reply_read, line_data, true },
	[8] = { call_write, line_write, reply_attributes, line_ok, true },
	[9] = { call_create, nfs_line_name, reply_place, line_place, true },
	[10] = { place, nfs_line_name, NULL, line_ok, true },
	[11] = { call_rename, line_rename, NULL, line_ok, true },
	[12] = { call_link, line_link, NULL, line_ok, true },
	[13] = { call_symlink, line_symlink, NULL, line_ok, true },
	[14] = { call_create, nfs_line_name, reply_place, line_place, true },
	[15] = { place, nfs_line_name, NULL, line_ok, true },
	[16] = { call_readdir, line_readdir, reply_readdir, line_entries, true },
	[17] = { handle, nfs_line_handle, reply_statfs, line_ok, true },
};

void nfs2_call(struct dis *d, uint32_t procedure)
{
	if (procs[procedure].call)
		procs[procedure].call(d);
}

void nfs2_reply(struct dis *d, uint32_t procedure)
{
	const struct proc2 *proc = &procs[procedure];
	if (proc->has_status && d_get(d, &F[NFS_STATUS2]) == OK && d_ok(d) && proc->reply)
		proc->reply(d);
}

void nfs2_call_line(struct view *v, uint32_t procedure)
{
	if (procs[procedure].call_line)
		procs[procedure].call_line(v);
}

void nfs2_reply_line(struct view *v, uint32_t procedure)
{
	if (!v_has(v, &F[NFS_STATUS2]))
		return;
	uint64_t status = v_u(v, &F[NFS_STATUS2]);
	if (status == OK)
		procs[procedure].reply_line(v);
	else
		v_names(v, F[NFS_STATUS2].names, status);
}
