/* mount - the MOUNT protocol of NFS, versions 1 to 3. RFC 1094 appendix A, RFC 1813 section 5. */
#include "dissect/rpc_text.h"
#include "dissect/xdr.h"

enum { NULL_, MNT, DUMP, UMNT, UMNTALL, EXPORT, EXPORTALL, PATHCONF, N_PROCS };
enum { HANDLE_BYTES = 32, PATH_BYTES = 1024, NAME_BYTES = 255, OK = 0 };

enum {
	VERSION,
	REPLY,
	RETRANSMIT,
	PROC,
	PATH,
	PATHCONF_FILE,
	PATHCONF_PATH,
	STATUS,
	STATUS3,
	HANDLE,
	N_FLAVORS,
	FLAVOR,
	MOUNTS_HEAD,
	MOUNT,
	MOUNT_HOST,
	MOUNT_PATH,
	EXPORT_ENTRY,
	EXPORT_PATH,
	EXPORT_GROUP,
	N_ENTRIES,
	CUT,
	BLANK,
	N
};

static const char *const titles[N_PROCS] = {
	"Null procedure",     "Add mount entry",	  "Return mount entries",
	"Remove mount entry", "Remove all mount entries", "Return export list",
	"Return export list", "Get POSIX Pathconf info",
};

NAMES(procs, NULL, { NULL_, "Null" }, { MNT, "Mount" }, { DUMP, "Get mount list" },
      { UMNT, "Unmount" }, { UMNTALL, "Unmountall" }, { EXPORT, "Get export list" },
      { EXPORTALL, "Get export list" }, { PATHCONF, "PATHCONF" });
/* Versions 1 and 2 carry the error numbers of UNIX. */
NAMES(errors, "Unknown error", { OK, "OK" }, { 1, "Not owner" }, { 2, "No such file or directory" },
      { 4, "Interrupted system call" }, { 5, "I/O error" }, { 6, "No such device or address" },
      { 11, "Resource temporarily unavailable" }, { 12, "Not enough space" },
      { 13, "Permission denied" }, { 16, "Device busy" }, { 17, "File exists" },
      { 18, "Cross-device link" }, { 19, "No such device" }, { 20, "Not a directory" },
      { 21, "Is a directory" }, { 22, "Invalid argument" }, { 28, "No space left on device" },
      { 30, "Read-only file system" }, { 63, "File name too long" },
      { 70, "Stale NFS file handle" });
NAMES(status3, "(unknown error)", { OK, "OK" }, { 1, "Not owner" },
      { 2, "No such file or directory" }, { 5, "I/O error" }, { 13, "Permission denied" },
      { 20, "Not a directory" }, { 22, "Invalid argument" }, { 63, "File name too long" },
      { 10004, "Operation not supported" }, { 10006, "Server error" });
NAMES(flavors, "{}", { 0, "none" }, { 1, "unix" }, { 2, "short" }, { 3, "des" });

static void show_proc(struct view *v, const struct record *r);
static void show_flavors(struct view *v, const struct record *r);
static void show_mount(struct view *v, const struct record *r);

static const struct field F[N] = {
	[VERSION] = RPC_VERSION,
	[REPLY] = RPC_REPLY,
	[RETRANSMIT] = RPC_RETRANSMIT,
	[PROC] = RPC_PROCEDURE(.names = &procs, .show = show_proc),
	[PATH] = TEXT(.name = "path", .snoop = "Directory = ", .show = rpc_show_text),
	[PATHCONF_FILE] = TEXT(.name = "path", .snoop = "File = ", .show = rpc_show_text),
	[PATHCONF_PATH] = TEXT(.name = "path"),
	[STATUS] = INT(4, .name = "status", .names = &errors, .snoop = "Status = {} ({:=})"),
	[STATUS3] = INT(4, .name = "status", .names = &status3, .snoop = "Status = {} ({:=})"),
	[HANDLE] = BYTES(.name = "handle", .show = rpc_show_handle),
	[N_FLAVORS] = UINT(4, .name = "flavor_count", .show = show_flavors),
	[FLAVOR] = UINT(4, .name = "flavors", .many = true, .names = &flavors),
	[MOUNTS_HEAD] = NOTE("Mount list"),
	[MOUNT] = GROUP(.name = "mounts", .show = show_mount),
	[MOUNT_HOST] = TEXT(.name = "host"),
	[MOUNT_PATH] = TEXT(.name = "path"),
	[EXPORT_ENTRY] = GROUP(.name = "exports"),
	[EXPORT_PATH] = TEXT(.name = "path", .snoop = "Directory = ", .show = rpc_show_text),
	[EXPORT_GROUP] =
		TEXT(.name = "groups", .many = true, .snoop = " Group = ", .show = rpc_show_text),
	[N_ENTRIES] = UINT(0, .name = "entry_count"),
	[CUT] = UINT(0, .name = "cut", .hidden = true),
	[BLANK] = NOTE(""),
};

/* ---- lists ---- */

static void pass_text(struct cursor *c)
{
	uint32_t n = cur_be32(c);
	cur_bytes(c, n);
	cur_bytes(c, xdr_pad(n));
}

static void pass_mount(struct cursor *c)
{
	pass_text(c);
	pass_text(c);
}

static void pass_export(struct cursor *c)
{
	pass_text(c);
	while (cur_be32(c))
		pass_text(c);
}

static void mount(struct dis *d)
{
	d_open(d, &F[MOUNT]);
	xdr_opaque(d, &F[MOUNT_HOST], NAME_BYTES);
	xdr_opaque(d, &F[MOUNT_PATH], PATH_BYTES);
	d_close(d);
}

static void export(struct dis *d)
{
	d_open(d, &F[EXPORT_ENTRY]);
	xdr_opaque(d, &F[EXPORT_PATH], PATH_BYTES);
	while (xdr_u32(d))
		xdr_opaque(d, &F[EXPORT_GROUP], NAME_BYTES);
	d_close(d);
}

/* Entries, each behind a 1; lines show only how many there are, or are begun. */
static void list(struct dis *d, void (*entry)(struct dis *d), void (*pass)(struct cursor *c))
{
	uint32_t n = 0;
	if (!d_brief(d)) {
		while (xdr_u32(d)) {
			entry(d);
			n++;
		}
		d_set(d, &F[N_ENTRIES], n);
		return;
	}
	struct cursor c = d_cursor(d);
	while (cur_be32(&c)) {
		n++;
		pass(&c);
	}
	d_set(d, &F[N_ENTRIES], n);
	if (cur_fault(&c))
		d_set(d, &F[CUT], 1);
}

/* ---- decoding ---- */

static void call(struct dis *d, const struct rpc_message *m)
{
	if (m->procedure == MNT || m->procedure == UMNT)
		xdr_opaque(d, &F[PATH], PATH_BYTES);
	else if (m->procedure == PATHCONF && m->version != 3)
		xdr_opaque(d, &F[m->version == 2 ? PATHCONF_FILE : PATHCONF_PATH], PATH_BYTES);
}

static void handle(struct dis *d, uint32_t version)
{
	if (version != 3) {
		if (d_get(d, &F[STATUS]) == OK)
			d_bytes(d, &F[HANDLE], HANDLE_BYTES);
		return;
	}
	if (d_get(d, &F[STATUS3]) != OK)
		return;
	xdr_opaque(d, &F[HANDLE], XDR_UNLIMITED);
	uint32_t n = (uint32_t)d_get(d, &F[N_FLAVORS]);
	for (; n && d_ok(d); n--)
		d_get(d, &F[FLAVOR]);
}

static void reply(struct dis *d, const struct rpc_message *m)
{
	switch (m->procedure) {
	case MNT:
		handle(d, m->version);
		break;
	case DUMP:
		d_note(d, &F[MOUNTS_HEAD]);
		list(d, mount, pass_mount);
		break;
	case EXPORT:
	case EXPORTALL:
		if (m->procedure == EXPORT || m->version != 3)
			list(d, export, pass_export);
		break;
	default:
		break;
	}
}

static void mount_decode(struct dis *d)
{
	const struct rpc_message *m = d_arg(d);
	if (m->procedure >= N_PROCS)
		return;
	d_bits(d, &F[VERSION], &F[PROC], rpc_bits(m));
	if (m->reply)
		reply(d, m);
	else
		call(d, m);
	/* The original looks for results of UMNT and UMNTALL, which have none, and ends there. */
	bool silent = m->reply && (m->procedure == UMNT || m->procedure == UMNTALL);
	if (d_ok(d) && !silent)
		d_note(d, &F[BLANK]);
}

/* ---- text ---- */

static void show_proc(struct view *v, const struct record *r)
{
	rpc_put_procedure(v, rpc_number(r, &F[PROC]), titles, N_PROCS);
}

static void put_flavors(struct view *v)
{
	const char *separator = "";
	const struct record *r = v_find(v, &F[FLAVOR]);
	for (; r; r = v_after(v, r, &F[FLAVOR])) {
		out_s(v->o, separator);
		v_names(v, &flavors, r->v.u);
		separator = ",";
	}
}

static void show_flavors(struct view *v, const struct record *r)
{
	(void)r;
	v_begin(v);
	out_s(v->o, "Authentication flavor = ");
	put_flavors(v);
	v_end(v);
}

static void show_mount(struct view *v, const struct record *r)
{
	const struct record *host = v_ahead(v, r + 1, &F[MOUNT_HOST]);
	const struct record *path = v_ahead(v, r + 1, &F[MOUNT_PATH]);
	if (!host || !path)
		return;
	v_begin(v);
	out_s(v->o, "   ");
	out_text(v->o, host->v.p, host->n);
	out_c(v->o, ':');
	out_text(v->o, path->v.p, path->n);
	v_end(v);
}

/* A list that is cut says how many entries it began; what else is short just ends. */
static void mount_fault(struct view *v)
{
	uint64_t proc = v_u(v, &F[PROC]);
	if (!v_u(v, &F[REPLY]) || (proc != DUMP && proc != EXPORT && proc != EXPORTALL))
		return;
	const struct record *r = v->p->records + v->l->first;
	uint32_t n = 0;
	for (uint32_t i = 0; i < v->l->n_own; i++)
		n += r[i].kind == REC_OPEN;
	v_begin(v);
	out_f(v->o, " %u+ entries. (Frame is incomplete)", n);
	v_end(v);
	v_line(v, "");
}

static void put_mnt(struct view *v)
{
	const struct field *status = &F[v_u(v, &F[VERSION]) == 3 ? STATUS3 : STATUS];
	if (!v_has(v, status))
		return;
	v_names(v, status->names, v_u(v, status));
	if (v_has(v, &F[HANDLE]))
		rpc_put_handle(v, &F[HANDLE]);
	if (v_has(v, &F[N_FLAVORS])) {
		out_s(v->o, " Auth=");
		put_flavors(v);
	}
}

static void put_results(struct view *v)
{
	uint64_t proc = v_u(v, &F[PROC]);
	if (proc == MNT) {
		put_mnt(v);
	} else if (proc == UMNT || proc == UMNTALL) {
		out_s(v->o, "reply");
	} else if (v_has(v, &F[N_ENTRIES])) {
		out_u(v->o, v_u(v, &F[N_ENTRIES]));
		out_s(v->o, v_has(v, &F[CUT]) ? "+ entries" : " entries");
	}
}

static bool mount_line(struct view *v)
{
	static const uint8_t paths[] = { PATH, PATHCONF_FILE, PATHCONF_PATH };
	bool is_reply = v_u(v, &F[REPLY]);
	out_s(v->o, "MOUNT");
	out_d(v->o, (int32_t)v_u(v, &F[VERSION]));
	out_s(v->o, is_reply ? " R " : " C ");
	v_names(v, &procs, v_u(v, &F[PROC]));
	if (is_reply) {
		out_c(v->o, ' ');
		put_results(v);
		return true;
	}
	for (uint32_t i = 0; i < ARRAY_LEN(paths); i++) {
		if (!v_has(v, &F[paths[i]]))
			continue;
		out_c(v->o, ' ');
		rpc_put_text(v, &F[paths[i]]);
	}
	rpc_put_retransmit(v, &F[RETRANSMIT]);
	return true;
}

const struct decoder decoder_mount = {
	.name = "mount",
	.title = "NFS MOUNT",
	.fields = F,
	.n_fields = N,
	.claims = { { T_RPC_PROG, 100005 } },
	.decode = mount_decode,
	.snoop = { .prefix = "MOUNT:",
		   .title = "NFS MOUNT",
		   .line_fn = mount_line,
		   .fault_fn = mount_fault },
};
