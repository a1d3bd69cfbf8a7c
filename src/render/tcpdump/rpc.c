/* NFS in the tcpdump style, where RPC is not decoded as such (-R): requests to the NFS port and
 * replies from it; and -k rpc. */
#include "dissect/rpc.h"
#include "dissect/ip_protocols.h"
#include "render/tcpdump/rpc.h"

enum { PORT_NFS = 2049, PORT_RPC = 111, UDP_HEADER = 8 };
enum { CALL, REPLY };

/* "SRC.XID > DST.port: ", with the number on the side that has no service. */
void td_rpc_ends(struct td *t, uint32_t xid, bool reply, const char *service)
{
	td_addr(t, t->ip.kind, t->ip.src);
	out_c(t->o, '.');
	if (reply)
		out_s(t->o, service);
	else
		out_x(t->o, xid, 0);
	out_s(t->o, " > ");
	td_addr(t, t->ip.kind, t->ip.dst);
	out_c(t->o, '.');
	if (reply)
		out_x(t->o, xid, 0);
	else
		out_s(t->o, service);
	out_s(t->o, ": ");
}

/* A port as text: its service's name, or the number. */
static void port_text(struct td *t, uint16_t port, char ret[64])
{
	struct out text = out_mem(ret, 63), *o = t->o;
	t->o = &text;
	td_port(t, PROTO_UDP, port);
	t->o = o;
	ret[text.len] = '\0';
}

void td_file_handle(struct td *t, struct span h)
{
	uint32_t n = h.n / 4;
	while (n > 1 && !load_be_(h.p + (size_t)4 * (n - 1), 4))
		n--;
	for (uint32_t i = 0; i < n; i++) {
		if (i)
			out_c(t->o, '.');
		out_x(t->o, load_be_(h.p + (size_t)4 * i, 4), 0);
	}
}

/* ---- NFS ---- */

/* The operation's arguments or results as text. Returns false if they are not all there. */
static bool put_fh(struct td *t, const struct scope *s, uint32_t name)
{
	if (!td_has(t, s, name))
		return false;
	out_s(t->o, " fh ");
	td_file_handle(t, td_span(t, s, name));
	return true;
}

static bool put_name(struct td *t, const struct scope *s, uint32_t name)
{
	if (!td_has(t, s, name))
		return false;
	out_c(t->o, ' ');
	td_quoted(t, td_span(t, s, name));
	return true;
}

static unsigned long long number(struct td *t, const struct scope *s, uint32_t name)
{
	return td_u(t, s, name);
}

enum operation {
	OP_NULL,
	OP_GETATTR,
	OP_SETATTR,
	OP_ROOT,
	OP_LOOKUP,
	OP_READLINK,
	OP_READ,
	OP_WRITECACHE,
	OP_WRITE,
	OP_CREATE,
	OP_REMOVE,
	OP_RENAME,
	OP_LINK,
	OP_SYMLINK,
	OP_MKDIR,
	OP_RMDIR,
	OP_READDIR,
	OP_STATFS,
	OP_ACCESS,
	OP_MKNOD,
	OP_READDIRPLUS,
	OP_FSSTAT,
	OP_FSINFO,
	OP_PATHCONF,
	OP_COMMIT,
	OP_UNKNOWN,
};

static const char *const words[OP_UNKNOWN] = {
	"null",	      "getattr", "setattr",  "root",   "lookup", "readlink", "read",
	"writecache", "write",	 "create",   "remove", "rename", "link",     "symlink",
	"mkdir",      "rmdir",	 "readdir",  "statfs", "access", "mknod",    "readdirplus",
	"fsstat",     "fsinfo",	 "pathconf", "commit",
};

static enum operation operation_of(uint64_t version, uint64_t procedure)
{
	static const uint8_t v3[] = { OP_NULL,	   OP_GETATTR, OP_SETATTR,     OP_LOOKUP, OP_ACCESS,
				      OP_READLINK, OP_READ,    OP_WRITE,       OP_CREATE, OP_MKDIR,
				      OP_SYMLINK,  OP_MKNOD,   OP_REMOVE,      OP_RMDIR,  OP_RENAME,
				      OP_LINK,	   OP_READDIR, OP_READDIRPLUS, OP_FSSTAT, OP_FSINFO,
				      OP_PATHCONF, OP_COMMIT };
	if (version == 3)
		return procedure < ARRAY_LEN(v3) ? (enum operation)v3[procedure] : OP_UNKNOWN;
	return procedure <= OP_STATFS ? (enum operation)procedure : OP_UNKNOWN;
}

static bool put_io(struct td *t, const struct scope *s, enum operation op)
{
	if (!put_fh(t, s, B_nfs_handle))
		return false;
	if (op == OP_READ || op == OP_COMMIT) {
		if (!td_has(t, s, B_nfs_count))
			return false;
		out_f(t->o, " %llu bytes @ %llu", number(t, s, B_nfs_count),
		      number(t, s, B_nfs_offset));
		return true;
	}
	if (!td_has(t, s, B_nfs_data_length) && !td_has(t, s, B_nfs_total_count))
		return false;
	if (td_has(t, s, B_nfs_total_count))
		out_f(t->o, " %llu (%llu) bytes @ %llu (%llu)", number(t, s, B_nfs_data_length),
		      number(t, s, B_nfs_total_count), number(t, s, B_nfs_offset),
		      number(t, s, B_nfs_begin_offset));
	else
		out_f(t->o, " %llu bytes @ %llu", number(t, s, B_nfs_data_length),
		      number(t, s, B_nfs_offset));
	return true;
}

static bool put_request(struct td *t, const struct scope *s, enum operation op)
{
	switch (op) {
	case OP_NULL:
	case OP_ROOT:
	case OP_UNKNOWN:
		return true;
	case OP_LOOKUP:
	case OP_CREATE:
	case OP_REMOVE:
	case OP_MKDIR:
	case OP_RMDIR:
	case OP_MKNOD:
		return put_fh(t, s, B_nfs_handle) && put_name(t, s, B_nfs_name);
	case OP_READ:
	case OP_COMMIT:
	case OP_WRITE:
	case OP_WRITECACHE:
		return put_io(t, s, op);
	case OP_RENAME:
		if (!put_fh(t, s, B_nfs_handle) || !put_name(t, s, B_nfs_name))
			return false;
		out_s(t->o, " ->");
		return put_fh(t, s, B_nfs_to_handle) && put_name(t, s, B_nfs_to_name);
	case OP_LINK:
		if (!put_fh(t, s, B_nfs_handle))
			return false;
		out_s(t->o, " ->");
		return put_fh(t, s, B_nfs_to_handle) && put_name(t, s, B_nfs_to_name);
	case OP_SYMLINK:
		if (!put_fh(t, s, B_nfs_handle) || !put_name(t, s, B_nfs_name))
			return false;
		out_s(t->o, " ->");
		return put_name(t, s, B_nfs_path);
	case OP_READDIR:
	case OP_READDIRPLUS:
		if (!put_fh(t, s, B_nfs_handle) || !td_has(t, s, B_nfs_cookie))
			return false;
		out_f(t->o, " %llu bytes @ %llu", number(t, s, B_nfs_count),
		      number(t, s, B_nfs_cookie));
		return true;
	default:
		return put_fh(t, s, B_nfs_handle);
	}
}

/* " REG 100664 ids 417/0 sz 29388 ", with more for -vv. */
static bool put_attributes(struct td *t, const struct scope *s)
{
	NAMES(types, "unk-ft ", { 0, "NON" }, { 1, "REG" }, { 2, "DIR" }, { 3, "BLK" },
	      { 4, "CHR" }, { 5, "LNK" });
	struct scope a = { 0 };
	if (!scope_each(s, &t->b[B_nfs_attributes], &a) || !td_has(t, &a, B_nfs_size))
		return false;
	out_c(t->o, ' ');
	td_word(t, &types, td_u(t, &a, B_nfs_type));
	out_f(t->o, " %llo ids %lld/%lld sz %llu ", number(t, &a, B_nfs_mode),
	      (long long)scope_d(&a, &t->b[B_nfs_uid]), (long long)scope_d(&a, &t->b[B_nfs_gid]),
	      number(t, &a, B_nfs_size));
	if (t->s->opts.verbose < 2)
		return true;
	out_f(t->o, "nlink %llu rdev %llx fsid %llx nodeid %llx a/m/ctime ",
	      number(t, &a, B_nfs_nlink), number(t, &a, B_nfs_rdev), number(t, &a, B_nfs_fsid),
	      number(t, &a, B_nfs_fileid));
	out_f(t->o, "%llu.%06llu %llu.%06llu %llu.%06llu ", number(t, &a, B_nfs_atime),
	      number(t, &a, B_nfs_atime_usec), number(t, &a, B_nfs_mtime),
	      number(t, &a, B_nfs_mtime_usec), number(t, &a, B_nfs_ctime),
	      number(t, &a, B_nfs_ctime_usec));
	return true;
}

static bool put_results(struct td *t, const struct scope *s, enum operation op)
{
	bool more = t->s->opts.verbose > 0;
	switch (op) {
	case OP_GETATTR:
	case OP_SETATTR:
		return put_attributes(t, s) || td_has(t, s, B_nfs_wcc);
	case OP_LOOKUP:
	case OP_CREATE:
	case OP_MKDIR:
		if (!put_fh(t, s, B_nfs_handle))
			return false;
		if (more)
			put_attributes(t, s);
		return true;
	case OP_READ:
	case OP_WRITE:
	case OP_WRITECACHE:
		if (more)
			put_attributes(t, s);
		return true;
	case OP_READLINK:
		return put_name(t, s, B_nfs_path);
	case OP_STATFS:
		if (!td_has(t, s, B_nfs_bavail))
			return false;
		out_f(t->o, " tsize %llu bsize %llu blocks %llu bfree %llu bavail %llu",
		      number(t, s, B_nfs_tsize), number(t, s, B_nfs_bsize),
		      number(t, s, B_nfs_blocks), number(t, s, B_nfs_bfree),
		      number(t, s, B_nfs_bavail));
		return true;
	case OP_READDIR:
		if (!td_has(t, s, B_nfs_entry_count))
			return false;
		if (td_u(t, s, B_nfs_eof))
			out_s(t->o, " eof");
		return true;
	default:
		return true;
	}
}

/* What goes wrong with a file, in the words of the system. */
NAMES(td_nfs_errors, "nfs error ", { 1, "Not owner" }, { 2, "No such file or directory" },
      { 5, "I/O error" }, { 6, "No such device or address" }, { 13, "Permission denied" },
      { 17, "File exists" }, { 18, "Cross-device link" }, { 19, "No such device" },
      { 20, "Not a directory" }, { 21, "Is a directory" }, { 22, "Invalid argument" },
      { 27, "File too large" }, { 28, "No space left on device" }, { 30, "Read-only file system" },
      { 31, "Too many links" }, { 63, "File name too long" }, { 66, "Directory not empty" },
      { 69, "Disc quota exceeded" }, { 70, "Stale NFS file handle" },
      { 99, "write cache flushed" });

static void put_missing(struct td *t)
{
	out_s(t->o, " [|nfs]");
}

static void request(struct td *t, const struct scope *rpc, const struct layer *l)
{
	uint64_t version = td_u(t, rpc, B_rpc_version), proc = td_u(t, rpc, B_rpc_procedure);
	const struct layer *nfs = bind_inner(t->p, l);
	if (!td_has(t, rpc, B_rpc_procedure)) {
		put_missing(t);
		return;
	}
	enum operation op = operation_of(version, proc);
	if (op == OP_UNKNOWN)
		out_f(t->o, " proc-%u", (unsigned)proc);
	else
		out_f(t->o, " %s", words[op]);
	if (version != 2 && version != 3) {
		out_f(t->o, " [vers %u]", (unsigned)version);
		return;
	}
	if (op == OP_NULL || op == OP_UNKNOWN)
		return;
	if (!td_is(t, nfs, "nfs")) {
		put_missing(t);
		return;
	}
	struct scope s = td_scope(t, nfs);
	if (!put_request(t, &s, op))
		put_missing(t);
}

static void reply(struct td *t, const struct scope *rpc, const struct layer *l)
{
	NAMES(states, " ar_stat ", { 1, " PROG_UNAVAIL" }, { 2, " PROG_MISMATCH" },
	      { 3, " PROC_UNAVAIL" }, { 4, " GARBAGE_ARGS" }, { 5, " SYSTEM_ERR" });
	const struct layer *nfs = bind_inner(t->p, l);
	if (td_u(t, rpc, B_rpc_accept_status)) {
		td_word(t, &states, td_u(t, rpc, B_rpc_accept_status));
		return;
	}
	if (!td_is(t, nfs, "nfs"))
		return; /* the call was not seen */
	struct scope s = td_scope(t, nfs);
	enum operation op = operation_of(td_u(t, &s, B_nfs_version), td_u(t, &s, B_nfs_procedure));
	if (op == OP_UNKNOWN)
		out_f(t->o, " proc-%u", (unsigned)td_u(t, &s, B_nfs_procedure));
	else
		out_f(t->o, " %s", words[op]);
	if (op == OP_NULL)
		return;
	uint64_t status = td_u(t, &s, B_nfs_status);
	if (!td_has(t, &s, B_nfs_status)) {
		put_missing(t);
	} else if (status) {
		out_s(t->o, " ERROR: ");
		td_word(t, &td_nfs_errors, status);
	} else if (!put_results(t, &s, op)) {
		put_missing(t);
	}
}

static void put_nfs(struct td *t, const struct scope *rpc, const struct layer *l, bool is_reply)
{
	char port[64];
	port_text(t, PORT_NFS, port);
	td_rpc_ends(t, (uint32_t)td_u(t, rpc, B_rpc_xid), is_reply, port);
	uint32_t len = t->ip.len > UDP_HEADER ? t->ip.len - UDP_HEADER : 0;
	if (!is_reply) {
		out_u(t->o, len);
		request(t, rpc, l);
		return;
	}
	bool accepted = !td_u(t, rpc, B_rpc_reply_status);
	out_f(t->o, "reply %s %u", accepted ? "ok" : "ERR", (unsigned)len);
	if (accepted)
		reply(t, rpc, l);
}

/* -k rpc: calls as calls to the port mapper. */
static void put_sunrpc(struct td *t, const struct scope *rpc)
{
	NAMES(procs, " proc #", { 0, " null" }, { 1, " set" }, { 2, " unset" }, { 3, " getport" },
	      { 4, " dump" }, { 5, " call" });
	enum { DUMP = 4, LAST = 5 };
	char port[64];
	uint64_t proc = td_u(t, rpc, B_rpc_procedure), program = td_u(t, rpc, B_rpc_program);
	port_text(t, PORT_RPC, port);
	td_rpc_ends(t, (uint32_t)td_u(t, rpc, B_rpc_xid), false, port);
	out_u(t->o, t->ip.len > UDP_HEADER ? t->ip.len - UDP_HEADER : 0);
	td_word(t, &procs, proc);
	if (td_u(t, rpc, B_rpc_rpc_version) != 2)
		out_f(t->o, " [rpcver %u]", (unsigned)td_u(t, rpc, B_rpc_rpc_version));
	if (proc == 0 || proc == DUMP || proc > LAST)
		return;
	const struct tcpdump_names *names = &t->s->opts.names;
	const char *name = NULL;
	if (!t->s->opts.numeric && names->rpc)
		name = names->rpc(names->ctx, (uint32_t)program);
	out_c(t->o, ' ');
	if (name)
		out_s(t->o, name);
	else
		out_u(t->o, program);
	out_f(t->o, ".%u", (unsigned)td_u(t, rpc, B_rpc_version));
}

bool td_rpc(struct td *t, const struct layer *l, uint16_t sport, uint16_t dport)
{
	enum tcpdump_rpc rpc = t->s->opts.rpc;
	if (!td_is(t, l, "rpc"))
		return false;
	struct scope s = td_scope(t, l);
	if (!td_has(t, &s, B_rpc_xid))
		return false;
	bool is_reply = td_u(t, &s, B_rpc_type) == REPLY;
	if (rpc == TCPDUMP_RPC_UDP || rpc == TCPDUMP_RPC_ALL) {
		td_rpc_message(t, l, false);
		return true;
	}
	if (t->s->opts.as_rpc && !is_reply) {
		put_sunrpc(t, &s);
		return true;
	}
	if (!t->s->opts.as_rpc && (is_reply ? sport : dport) != PORT_NFS)
		return false;
	put_nfs(t, &s, l, is_reply);
	return true;
}
