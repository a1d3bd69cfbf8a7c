/* NFS version 3: the calls. RFC 1813 section 3. */
#include "dissect/nfs.h"
#include "dissect/xdr.h"

enum { VERIFIER_BYTES = 8 };

#define F nfs_fields

struct call3 {
	void (*decode)(struct dis *d);
	void (*line)(struct view *v);
};

/* ---- pieces ---- */

void nfs3_handle(struct dis *d, uint32_t field)
{
	xdr_opaque(d, &F[field], XDR_UNLIMITED);
}

static void handle(struct dis *d)
{
	nfs3_handle(d, NFS_HANDLE);
}

static void place(struct dis *d)
{
	handle(d);
	nfs_name(d, NFS_NAME);
}

static void to_place(struct dis *d)
{
	nfs3_handle(d, NFS_TO_HANDLE);
	nfs_name(d, NFS_TO_NAME);
}

/* A value that the call may leave as it is; the note that says so follows it in the table. */
static void choice(struct dis *d, uint32_t field)
{
	if (xdr_u32(d))
		d_get(d, &F[field]);
	else if (d_ok(d))
		d_note(d, &F[field + 1]);
}

/* How a time is set, and the time if the client says it: the two fields behind. */
static void choose_time(struct dis *d, uint32_t how)
{
	if (d_get(d, &F[how]) == NFS_CLIENT_TIME)
		d_head(d, &F[how + 1], &F[how + 2], 8);
}

static void set_attributes(struct dis *d)
{
	if (!d_ok(d))
		return;
	d_open(d, &F[NFS_SET3]);
	choice(d, NFS_S3_MODE);
	choice(d, NFS_S3_UID);
	choice(d, NFS_S3_GID);
	choice(d, NFS_S3_SIZE);
	choose_time(d, NFS_S3_ATIME_HOW);
	choose_time(d, NFS_S3_MTIME_HOW);
	d_close(d);
	if (d_ok(d))
		d_note(d, &F[NFS_BLANK]);
}

static void pass_attributes(struct dis *d)
{
	static const uint8_t choices[] = { 4, 4, 4, 8 }; /* mode, uid, gid, size */
	for (uint32_t i = 0; i < ARRAY_LEN(choices); i++)
		if (xdr_u32(d))
			xdr_skip(d, choices[i]);
	for (uint32_t i = 0; i < 2; i++) /* times */
		if (xdr_u32(d) == NFS_CLIENT_TIME)
			xdr_skip(d, 8);
}

/* ---- calls ---- */

static void call_setattr(struct dis *d)
{
	handle(d);
	if (d_brief(d))
		return;
	set_attributes(d);
	if (d_get(d, &F[NFS_GUARDED]))
		d_head(d, &F[NFS_GUARD], &F[NFS_GUARD_NSEC], 8);
}

static void call_access(struct dis *d)
{
	handle(d);
	d_head(d, &F[NFS_ACCESS], &F[NFS_ACC_EXECUTE], 4);
}

static void call_read(struct dis *d)
{
	handle(d);
	d_get(d, &F[NFS_OFFSET3]);
	d_get(d, &F[NFS_COUNT3]);
}

static void call_write(struct dis *d)
{
	handle(d);
	d_get(d, &F[NFS_OFFSET3]);
	d_get(d, &F[NFS_SIZE3]);
	d_get(d, &F[NFS_STABLE]);
	if (d_brief(d) || d_held(d) < 4)
		return;
	uint32_t n = xdr_u32(d);
	d_bytes(d, &F[NFS_DATA], min_u32(n, d_held(d)));
}

static void call_create(struct dis *d)
{
	place(d);
	uint64_t how = d_get(d, &F[NFS_HOW]);
	if (d_brief(d))
		return;
	if (how == NFS_EXCLUSIVE)
		d_bytes(d, &F[NFS_EXCLUSIVE_VERF], VERIFIER_BYTES);
	else
		set_attributes(d);
}

static void call_mkdir(struct dis *d)
{
	place(d);
	if (!d_brief(d))
		set_attributes(d);
}

static void call_symlink(struct dis *d)
{
	place(d);
	if (d_brief(d))
		pass_attributes(d);
	else
		set_attributes(d);
	nfs_path(d);
}

static void call_mknod(struct dis *d)
{
	place(d);
	uint64_t type = d_get(d, &F[NFS_NODE_TYPE]);
	if (d_brief(d))
		return;
	bool device = type == NFS_BLOCK_DEVICE || type == NFS_CHAR_DEVICE;
	if (device || type == NFS_SOCKET || type == NFS_FIFO)
		set_attributes(d);
	if (device) {
		d_get(d, &F[NFS_MAJOR]);
		d_get(d, &F[NFS_MINOR]);
	}
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

static void directory(struct dis *d)
{
	handle(d);
	d_get(d, &F[NFS_COOKIE3]);
	d_bytes(d, &F[NFS_COOKIE_VERF], VERIFIER_BYTES);
}

static void call_readdir(struct dis *d)
{
	directory(d);
	d_get(d, &F[NFS_COUNT3]);
}

static void call_readdirplus(struct dis *d)
{
	directory(d);
	d_get(d, &F[NFS_DIRCOUNT]);
	d_get(d, &F[NFS_MAXCOUNT]);
}

/* ---- lines: a text is shown whole or not at all ---- */

void nfs3_put_access(struct view *v, uint32_t field)
{
	static const struct name words[] = { { 0x01, "read" },	 { 0x02, "lookup" },
					     { 0x04, "modify" }, { 0x08, "extend" },
					     { 0x10, "delete" }, { 0x20, "execute" } };
	uint64_t access = v_u(v, &F[field]);
	const char *separator = "";
	for (uint32_t i = 0; i < ARRAY_LEN(words); i++) {
		if (!(access & words[i].value))
			continue;
		out_s(v->o, separator);
		out_s(v->o, words[i].word);
		separator = ",";
	}
}

static void line_access(struct view *v)
{
	if (!v_has(v, &F[NFS_ACCESS]))
		return;
	nfs_line_handle(v);
	out_s(v->o, " (");
	nfs3_put_access(v, NFS_ACCESS);
	out_c(v->o, ')');
}

static void line_read(struct view *v)
{
	if (!v_has(v, &F[NFS_COUNT3]))
		return;
	nfs_line_handle(v);
	nfs_line_number(v, " at ", NFS_OFFSET3);
	nfs_line_number(v, " for ", NFS_COUNT3);
}

static void line_write(struct view *v)
{
	if (!v_has(v, &F[NFS_STABLE]))
		return;
	nfs_line_handle(v);
	nfs_line_number(v, " at ", NFS_OFFSET3);
	nfs_line_number(v, " for ", NFS_SIZE3);
	out_s(v->o, " (");
	v_names(v, &nfs_stability, v_u(v, &F[NFS_STABLE]));
	out_c(v->o, ')');
}

/* " FH=0020 (word) name" */
static void put_kind(struct view *v, const struct names *words, uint32_t field)
{
	if (!v_has(v, &F[field]))
		return;
	nfs_line_handle(v);
	out_s(v->o, " (");
	v_names(v, words, v_u(v, &F[field]));
	out_s(v->o, ") ");
	rpc_put_text(v, &F[NFS_NAME]);
}

static void line_create(struct view *v)
{
	NAMES(how, "?", { 0, "UNCHECKED" }, { 1, "GUARDED" }, { NFS_EXCLUSIVE, "EXCLUSIVE" });
	put_kind(v, &how, NFS_HOW);
}

static void line_mknod(struct view *v)
{
	put_kind(v, &nfs_node_types, NFS_NODE_TYPE);
}

static void line_symlink(struct view *v)
{
	nfs_line_name(v);
	if (!v_has(v, &F[NFS_PATH]))
		return;
	out_s(v->o, " to ");
	rpc_put_text(v, &F[NFS_PATH]);
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

static void line_readdir(struct view *v)
{
	if (!v_has(v, &F[NFS_COUNT3]))
		return;
	nfs_line_handle(v);
	nfs_line_number(v, " Cookie=", NFS_COOKIE3);
	nfs_line_number(v, " for ", NFS_COUNT3);
}

static void line_readdirplus(struct view *v)
{
	if (!v_has(v, &F[NFS_MAXCOUNT]))
		return;
	nfs_line_handle(v);
	nfs_line_number(v, " Cookie=", NFS_COOKIE3);
	nfs_line_number(v, " for ", NFS_DIRCOUNT);
	nfs_line_number(v, "/", NFS_MAXCOUNT);
}

/* ---- the procedures ---- */

static const struct call3 calls[NFS3_PROCS] = {
	[1] = { handle, nfs_line_handle },
	[2] = { call_setattr, nfs_line_handle },
	[3] = { place, nfs_line_name },
	[4] = { call_access, line_access },
	[5] = { handle, nfs_line_handle },
	[6] = { call_read, line_read },
	[7] = { call_write, line_write },
	[8] = { call_create, line_create },
	[9] = { call_mkdir, nfs_line_name },
	[10] = { call_symlink, line_symlink },
	[11] = { call_mknod, line_mknod },
	[12] = { place, nfs_line_name },
	[13] = { place, nfs_line_name },
	[14] = { call_rename, line_rename },
	[15] = { call_link, line_link },
	[16] = { call_readdir, line_readdir },
	[17] = { call_readdirplus, line_readdirplus },
	[18] = { handle, nfs_line_handle },
	[19] = { handle, nfs_line_handle },
	[20] = { handle, nfs_line_handle },
	[21] = { call_read, line_read },
};

void nfs3_call(struct dis *d, uint32_t procedure)
{
	if (calls[procedure].decode)
		calls[procedure].decode(d);
}

void nfs3_call_line(struct view *v, uint32_t procedure)
{
	if (calls[procedure].line)
		calls[procedure].line(v);
}
