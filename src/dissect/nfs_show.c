/* Detail lines of NFS fields that no template describes. */
#include "dissect/nfs_show.h"

enum { FORMAT = 0170000, SETUID = 04000, SETGID = 02000, STICKY = 01000 };

#define F nfs_fields

static const char *const titles2[NFS2_PROCS] = {
	"Null procedure",
	"Get file attributes",
	"Set file attributes",
	"Get root filehandle",
	"Look up file name",
	"Read from symbolic link",
	"Read from file",
	"Write to cache",
	"Write to file",
	"Create file",
	"Remove file",
	"Rename",
	"Link",
	"Make symbolic link",
	"Make directory",
	"Remove directory",
	"Read from directory",
	"Get filesystem attributes",
};
static const char *const titles3[NFS3_PROCS] = {
	"Null procedure",
	"Get file attributes",
	"Set file attributes",
	"Look up file name",
	"Check access permission",
	"Read from symbolic link",
	"Read from file",
	"Write to file",
	"Create file",
	"Make directory",
	"Make symbolic link",
	"Make special file",
	"Remove file",
	"Remove directory",
	"Rename",
	"Link",
	"Read from directory",
	"Read from directory - plus",
	"Get filesystem statistics",
	"Get filesystem information",
	"Get POSIX information",
	"Commit to stable storage",
};

NAMES(formats, "?", { 0040000, "Directory" }, { 0020000, "Character" }, { 0060000, "Block" },
      { 0100000, "Regular file" }, { 0120000, "Link" }, { 0140000, "Socket" }, { 0010000, "Fifo" });
NAMES(methods, "Guarded", { 0, "Unchecked" });

static uint64_t number(const struct record *r, uint32_t field)
{
	return rpc_number(r, &F[field]);
}

void nfs_show_proc(struct view *v, const struct record *r)
{
	uint32_t n = (uint32_t)rpc_number(r, v->f);
	bool v2 = v->f == &F[NFS_PROC2];
	v_begin(v);
	out_f(v->o, "Proc = %u (%s)", n,
	      n >= (v2 ? NFS2_PROCS : NFS3_PROCS) ? "?"
	      : v2				  ? titles2[n]
						  : titles3[n]);
	v_end(v);
}

static void put_permissions(struct view *v, const char *indent, const char *whose, uint32_t bits)
{
	v_begin(v);
	out_f(v->o, "%s%s's permissions = %c%c%c", indent, whose, bits & 4 ? 'r' : '-',
	      bits & 2 ? 'w' : '-', bits & 1 ? 'x' : '-');
	v_end(v);
}

/* indent: of the first line; the others have one blank more. */
static void put_mode(struct view *v, const char *indent, uint32_t mode, bool with_type)
{
	v_begin(v);
	out_f(v->o, "%sMode = 0%o", indent + 1, (unsigned)mode);
	v_end(v);
	if (with_type) {
		v_begin(v);
		out_s(v->o, indent);
		out_s(v->o, "Type = ");
		v_names(v, &formats, mode & FORMAT);
		v_end(v);
	}
	v_begin(v);
	out_f(v->o, "%sSetuid = %d, Setgid = %d, Sticky = %d", indent, (mode & SETUID) != 0,
	      (mode & SETGID) != 0, (mode & STICKY) != 0);
	v_end(v);
	put_permissions(v, indent, "Owner", mode >> 6);
	put_permissions(v, indent, "Group", mode >> 3);
	put_permissions(v, indent, "Other", mode);
}

void nfs_show_mode2(struct view *v, const struct record *r)
{
	put_mode(v, " ", (uint32_t)rpc_number(r, v->f), true);
}

void nfs_show_mode3(struct view *v, const struct record *r)
{
	put_mode(v, "   ", (uint32_t)rpc_number(r, v->f), false);
}

/* Seconds, and behind them in the table the field of the fraction. */
void nfs_show_time2(struct view *v, const struct record *r)
{
	v_begin(v);
	out_s(v->o, v->f->snoop);
	rpc_put_time_us(v->o, (uint32_t)rpc_number(r, v->f), (uint32_t)rpc_number(r, v->f + 1));
	v_end(v);
}

void nfs_show_time3(struct view *v, const struct record *r)
{
	v_begin(v);
	out_s(v->o, v->f->snoop);
	rpc_put_time_ns(v->o, (uint32_t)rpc_number(r, v->f), (uint32_t)rpc_number(r, v->f + 1));
	v_end(v);
}

/* The last time of a block, and the empty line that ends it. */
void nfs_show_last_time3(struct view *v, const struct record *r)
{
	nfs_show_time3(v, r);
	v_line(v, "");
}

/* With the six digits of microseconds, as in the original: 5 ns are .000005. */
void nfs_show_client_time(struct view *v, const struct record *r)
{
	v_begin(v);
	out_s(v->o, v->f->snoop);
	rpc_put_time_us(v->o, (uint32_t)rpc_number(r, v->f), (uint32_t)rpc_number(r, v->f + 1));
	out_s(v->o, " (set to client time)");
	v_end(v);
}

void nfs_show_time_how(struct view *v, const struct record *r)
{
	uint64_t how = r->v.u;
	if (how == NFS_CLIENT_TIME)
		return;
	v_begin(v);
	out_s(v->o, v->f->snoop);
	out_s(v->o, how == NFS_SERVER_TIME ? "(set to server time)" : "(do not set)");
	v_end(v);
}

void nfs_show_time_delta(struct view *v, const struct record *r)
{
	v_begin(v);
	out_s(v->o, v->f->snoop);
	rpc_put_time_ns(v->o, (uint32_t)rpc_number(r, v->f), (uint32_t)rpc_number(r, v->f + 1));
	out_s(v->o, " sec");
	v_end(v);
}

void nfs_show_link2(struct view *v, const struct record *r)
{
	v_begin(v);
	out_f(v->o, "Link count = %d, UID = %d, GID = %d, Rdev = 0x%x",
	      (int32_t)number(r, NFS_A2_NLINK), (int32_t)number(r, NFS_A2_UID),
	      (int32_t)number(r, NFS_A2_GID), (uint32_t)number(r, NFS_A2_RDEV));
	v_end(v);
	v_begin(v);
	out_f(v->o, "File size = %d, Block size = %d, No. of blocks = %d",
	      (int32_t)number(r, NFS_A2_SIZE), (int32_t)number(r, NFS_A2_BLOCKSIZE),
	      (int32_t)number(r, NFS_A2_BLOCKS));
	v_end(v);
}

void nfs_show_fsid2(struct view *v, const struct record *r)
{
	v_begin(v);
	out_f(v->o, "File system id = %d, File id = %d", (int32_t)number(r, NFS_A2_FSID),
	      (int32_t)number(r, NFS_A2_FILEID));
	v_end(v);
}

void nfs_show_link3(struct view *v, const struct record *r)
{
	v_begin(v);
	out_f(v->o, "  Link count = %u, User ID = %u, Group ID = %u",
	      (uint32_t)number(r, NFS_A3_NLINK), (uint32_t)number(r, NFS_A3_UID),
	      (uint32_t)number(r, NFS_A3_GID));
	v_end(v);
}

void nfs_show_fsid3(struct view *v, const struct record *r)
{
	v_begin(v);
	out_s(v->o, "  File system id = ");
	out_u(v->o, number(r, NFS_A3_FSID));
	out_s(v->o, ", File id = ");
	out_u(v->o, number(r, NFS_A3_FILEID));
	v_end(v);
}

static void put_whose(struct view *v, const char *label, uint64_t whose)
{
	out_s(v->o, label);
	if (whose != NFS_UNSAID && whose <= NFS_TO_DIRECTORY) {
		out_c(v->o, '(');
		out_s(v->o, nfs_whose_words[whose]);
		out_c(v->o, ')');
	}
}

void nfs_show_whose(struct view *v, const struct record *r)
{
	v_begin(v);
	put_whose(v, v->f->snoop, r->v.u);
	v_end(v);
}

void nfs_show_nobodys(struct view *v, const struct record *r)
{
	v_begin(v);
	put_whose(v, v->f->snoop, r->v.u);
	out_s(v->o, " (not available)");
	v_end(v);
}

void nfs_show_access(struct view *v, const struct record *r)
{
	v_begin(v);
	out_s(v->o, "Access bits = 0x");
	out_x(v->o, rpc_number(r, v->f), 8);
	v_end(v);
}

void nfs_show_granted(struct view *v, const struct record *r)
{
	(void)r;
	v_begin(v);
	out_s(v->o, "Access = ");
	nfs3_put_access(v, NFS_GRANTED);
	v_end(v);
}

void nfs_show_properties(struct view *v, const struct record *r)
{
	v_begin(v);
	out_s(v->o, "Properties = 0x");
	out_x(v->o, rpc_number(r, v->f), 2);
	v_end(v);
}

void nfs_show_how(struct view *v, const struct record *r)
{
	if (r->v.u == NFS_EXCLUSIVE)
		return;
	v_begin(v);
	out_s(v->o, "Method = ");
	v_names(v, &methods, r->v.u);
	v_end(v);
}

/* ---- directory lists ---- */

static void put_row(struct view *v, unsigned width, uint64_t fileid, uint64_t cookie,
		    const struct record *name)
{
	v_begin(v);
	out_c(v->o, ' ');
	out_uw(v->o, fileid, width);
	out_c(v->o, ' ');
	out_uw(v->o, cookie, width);
	out_c(v->o, ' ');
	out_text(v->o, name->v.p, name->n);
	v_end(v);
}

/* An entry of which a part is missing has no row. */
void nfs_show_entry2(struct view *v, const struct record *r)
{
	const struct record *cookie = v_ahead(v, r + 1, &F[NFS_E2_COOKIE]);
	const struct record *name = v_ahead(v, r + 1, &F[NFS_E_NAME]);
	if (name && cookie)
		put_row(v, 7, v_ahead(v, r + 1, &F[NFS_E2_FILEID])->v.u, cookie->v.u, name);
}

void nfs_show_entry3(struct view *v, const struct record *r)
{
	const struct record *cookie = v_ahead(v, r + 1, &F[NFS_E3_COOKIE]);
	const struct record *name = v_ahead(v, r + 1, &F[NFS_E_NAME]);
	if (name && cookie)
		put_row(v, 10, v_ahead(v, r + 1, &F[NFS_E3_FILEID])->v.u, cookie->v.u, name);
}

void nfs_show_entry_plus(struct view *v, const struct record *r)
{
	v_begin(v);
	out_s(v->o, "------------------ entry #");
	out_u(v->o, r->v.u);
	v_end(v);
}

void nfs_show_list3(struct view *v, const struct record *r)
{
	(void)r;
	v_line(v, "");
	v_line(v, "   File id    Cookie   Name");
}
