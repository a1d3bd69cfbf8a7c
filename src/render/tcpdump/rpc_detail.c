/* RPC in the tcpdump style as -R decodes it: calls with credentials and arguments, replies with
 * results. */
#include "dissect/decoder.h"
#include "render/tcpdump/rpc.h"

enum { CALL, REPLY };
enum { PROGRAM_MAX = 64 };

/* ---- values ---- */

void td_rpc_label(struct td *t, struct td_message *m, const char *label)
{
	out_s(t->o, m->separator);
	m->separator = ",";
	out_s(t->o, label);
	out_c(t->o, '=');
}

void td_rpc_u(struct td *t, struct td_message *m, const struct scope *s, const char *label,
	      uint32_t name)
{
	struct value v = scope_find(s, &t->b[name]);
	if (!v.r)
		return;
	td_rpc_label(t, m, label);
	if (v.f->type == F_INT)
		out_d(t->o, value_d(v));
	else
		out_u(t->o, value_u(v));
}

void td_rpc_text(struct td *t, struct td_message *m, const struct scope *s, const char *label,
		 uint32_t name)
{
	if (!td_has(t, s, name))
		return;
	struct span text = td_span(t, s, name);
	td_rpc_label(t, m, label);
	out_text(t->o, text.p, text.n);
}

void td_rpc_handle(struct td *t, struct td_message *m, const char *label, uint32_t name)
{
	if (!td_has(t, &m->s, name))
		return;
	td_rpc_label(t, m, label);
	td_file_handle(t, td_span(t, &m->s, name));
}

/* ---- the program ---- */

/* Its name, and its procedures where the decoder's words are others. */
static const struct program {
	const char *decoder;
	const char *name;
	uint32_t number;
	uint32_t n_procs;
	const char *const *procs;
} programs[] = {
#define PROCS(...)                                                                                 \
	ARRAY_LEN(((const char *const[]){ __VA_ARGS__ })), (const char *const[])                   \
	{                                                                                          \
		__VA_ARGS__                                                                        \
	}
	{ "pmap", "PORTMAP", 100000, PROCS("NULL", "SET", "UNSET", "GETPORT", "DUMP", "CALLIT") },
	{ "nfs", "NFS", 100003,
	  PROCS("NULL", "GETATTR", "SETATTR", "ROOT", "LOOKUP", "READLINK", "READ", "WRITECACHE",
		"WRITE", "CREATE", "REMOVE", "RENAME", "LINK", "SYMLINK", "MKDIR", "RMDIR",
		"READDIR", "STATFS") },
	{ "mount", "MOUNT", 100005,
	  PROCS("NULL", "MNT", "DUMP", "UMNT", "UMNTALL", "EXPORT", "EXPORTALL", "PATHCONF") },
	{ "nlm", "NLM", 100021,
	  PROCS("NULL", "TEST", "LOCK", "CANCEL", "UNLOCK", "GRANTED", "TEST_MSG", "LOCK_MSG",
		"CANCEL_MSG", "UNLOCK_MSG", "GRANTED_MSG", "TEST_RES", "LOCK_RES", "CANCEL_RES",
		"UNLOCK_RES", "GRANTED_RES", NULL, NULL, NULL, NULL, "SHARE", "UNSHARE", "NM_LOCK",
		"FREE_ALL") },
	{ "nsm", "STATUS", 100024,
	  PROCS("NULL", "STAT", "MON", "UNMON", "UNMON_ALL", "SIMU_CRASH", "NOTIFY") },
	{ "pcnfsd", "PCNFS", 150001, PROCS("NULL", "AUTH", "PR_INIT", "PR_START") },
};

static const char *const nfs3_procs[] = { "NULL",     "GETATTR", "SETATTR",	"LOOKUP", "ACCESS",
					  "READLINK", "READ",	 "WRITE",	"CREATE", "MKDIR",
					  "SYMLINK",  "MKNOD",	 "REMOVE",	"RMDIR",  "RENAME",
					  "LINK",     "READDIR", "READDIRPLUS", "FSSTAT", "FSINFO",
					  "PATHCONF", "COMMIT" };
static const char *const rpcbind_procs[] = {
	"NULL",	       "SET",	      "UNSET",	     "GETADDR",	 "DUMP",	"BCAST",  "GETTIME",
	"UADDR2TADDR", "TADDR2UADDR", "GETVERSADDR", "INDIRECT", "GETADDRLIST", "GETSTAT"
};
static const char *const pcnfs2_procs[] = { "NULL",	"INFO",	      "PR_INIT",   "PR_START",
					    "PR_LIST",	"PR_QUEUE",   "PR_STATUS", "PR_CANCEL",
					    "PR_ADMIN", "PR_REQUEUE", "PR_HOLD",   "PR_RELEASE",
					    "MAPID",	"AUTH",	      "ALERT" };

static const struct program *program_of(const struct td_message *m, uint64_t number)
{
	for (size_t i = 0; i < ARRAY_LEN(programs); i++)
		if (programs[i].number == number ||
		    (m->program && strcmp(m->program->dec->name, programs[i].decoder) == 0))
			return &programs[i];
	return NULL;
}

static const char *procedure_name(const struct program *program, uint64_t version, uint64_t proc)
{
	const char *const *list = program->procs;
	size_t n = program->n_procs;
	if (strcmp(program->decoder, "nfs") == 0 && version == 3) {
		list = nfs3_procs;
		n = ARRAY_LEN(nfs3_procs);
	} else if (strcmp(program->decoder, "pmap") == 0 && version > 2) {
		list = rpcbind_procs;
		n = ARRAY_LEN(rpcbind_procs);
	} else if (strcmp(program->decoder, "pcnfsd") == 0 && version == 2) {
		list = pcnfs2_procs;
		n = ARRAY_LEN(pcnfs2_procs);
	}
	return proc < n ? list[proc] : NULL;
}

/* ---- NFS ---- */

static void put_attributes(struct td *t, struct td_message *m)
{
	NAMES(types, "", { 0, "NON" }, { 1, "REG" }, { 2, "DIR" }, { 3, "BLK" }, { 4, "CHR" },
	      { 5, "LNK" });
	struct scope a = { 0 };
	if (!scope_each(&m->s, &t->b[B_nfs_attributes], &a))
		return;
	td_rpc_label(t, m, "Type");
	td_word(t, &types, td_u(t, &a, B_nfs_type));
	if (td_has(t, &a, B_nfs_mode)) {
		td_rpc_label(t, m, "Mode");
		out_c(t->o, '0');
		out_o(t->o, td_u(t, &a, B_nfs_mode), 0);
	}
	td_rpc_u(t, m, &a, "Nlink", B_nfs_nlink);
	td_rpc_u(t, m, &a, "Uid", B_nfs_uid);
	td_rpc_u(t, m, &a, "Gid", B_nfs_gid);
	td_rpc_u(t, m, &a, "Size", B_nfs_size);
	if (td_has(t, &a, B_nfs_rdev)) {
		td_rpc_label(t, m, "Rdev");
		out_x(t->o, td_u(t, &a, B_nfs_rdev), 0);
	}
	td_rpc_u(t, m, &a, "Blocks", B_nfs_blocks);
	if (td_has(t, &a, B_nfs_fsid)) {
		td_rpc_label(t, m, "Fsid");
		out_x(t->o, td_u(t, &a, B_nfs_fsid), 0);
	}
	td_rpc_u(t, m, &a, "fileID", B_nfs_fileid);
}

/* What a call sets; fields of all ones mean "leave as it is". */
static void put_changes(struct td *t, struct td_message *m)
{
	struct scope a = { 0 };
	if (!scope_each(&m->s, &t->b[B_nfs_set_attributes], &a))
		return;
	struct value mode = scope_find(&a, &t->b[B_nfs_mode]);
	if (mode.r && (uint32_t)value_u(mode) != UINT32_MAX) {
		td_rpc_label(t, m, "Mode");
		out_c(t->o, '0');
		out_o(t->o, value_u(mode), 0);
	}
	static const struct {
		const char *label;
		uint32_t name;
	} others[] = { { "Uid", B_nfs_uid }, { "Gid", B_nfs_gid }, { "Size", B_nfs_size } };
	for (size_t i = 0; i < ARRAY_LEN(others); i++)
		if ((uint32_t)td_u(t, &a, others[i].name) != UINT32_MAX)
			td_rpc_u(t, m, &a, others[i].label, others[i].name);
}

static void nfs_call(struct td *t, struct td_message *m)
{
	td_rpc_handle(t, m, "Fh", B_nfs_handle);
	td_rpc_text(t, m, &m->s, "Name", B_nfs_name);
	td_rpc_handle(t, m, "ToFh", B_nfs_to_handle);
	td_rpc_text(t, m, &m->s, "ToName", B_nfs_to_name);
	td_rpc_text(t, m, &m->s, "To", B_nfs_path);
	td_rpc_u(t, m, &m->s, "Offset", B_nfs_offset);
	td_rpc_u(t, m, &m->s, "Cookie", B_nfs_cookie);
	if (td_has(t, &m->s, B_nfs_data_length))
		td_rpc_u(t, m, &m->s, "Count", B_nfs_data_length);
	else
		td_rpc_u(t, m, &m->s, "Count", B_nfs_count);
	put_changes(t, m);
}

static void nfs_reply(struct td *t, struct td_message *m)
{
	NAMES(errors, "", { 0, "OK" }, { 1, "PERM" }, { 2, "NOENT" }, { 5, "IO" }, { 6, "NXIO" },
	      { 13, "ACCES" }, { 17, "EXIST" }, { 19, "NODEV" }, { 20, "NOTDIR" }, { 21, "ISDIR" },
	      { 27, "FBIG" }, { 28, "NOSPC" }, { 30, "ROFS" }, { 63, "NAMETOOLONG" },
	      { 66, "NOTEMPTY" }, { 69, "DQUOT" }, { 70, "STALE" }, { 99, "WFLUSH" });
	if (!td_has(t, &m->s, B_nfs_status)) { /* procedures without results */
		out_s(t->o, "OK");
		return;
	}
	td_word(t, &errors, td_u(t, &m->s, B_nfs_status));
	m->separator = ",";
	td_rpc_handle(t, m, "Fh", B_nfs_handle);
	put_attributes(t, m);
	td_rpc_text(t, m, &m->s, "Path", B_nfs_path);
	td_rpc_u(t, m, &m->s, "Len", B_nfs_data_length);
	td_rpc_u(t, m, &m->s, "Entries", B_nfs_entry_count);
	td_rpc_u(t, m, &m->s, "Eof", B_nfs_eof);
	td_rpc_u(t, m, &m->s, "Tsize", B_nfs_tsize);
	td_rpc_u(t, m, &m->s, "Bsize", B_nfs_bsize);
	td_rpc_u(t, m, &m->s, "Blocks", B_nfs_blocks);
	td_rpc_u(t, m, &m->s, "Bfree", B_nfs_bfree);
	td_rpc_u(t, m, &m->s, "Bavail", B_nfs_bavail);
}

/* ---- the port mapper ---- */

static void put_mapping(struct td *t, struct td_message *m, const struct scope *s)
{
	td_rpc_u(t, m, s, "Prog", B_pmap_prog);
	td_rpc_u(t, m, s, "Vers", B_pmap_vers);
	if (td_has(t, s, B_pmap_prot)) {
		uint64_t prot = td_u(t, s, B_pmap_prot);
		td_rpc_label(t, m, "Prot");
		if (prot == 6 || prot == 17)
			out_s(t->o, prot == 6 ? "tcp" : "udp");
		else
			out_u(t->o, prot);
	}
	td_rpc_u(t, m, s, "Proc", B_pmap_proc);
	td_rpc_u(t, m, s, "Port", B_pmap_port);
	td_rpc_text(t, m, s, "Netid", B_pmap_netid);
	td_rpc_text(t, m, s, "Addr", B_pmap_addr);
	td_rpc_text(t, m, s, "Owner", B_pmap_owner);
}

static void pmap_call(struct td *t, struct td_message *m)
{
	put_mapping(t, m, &m->s);
}

static void pmap_reply(struct td *t, struct td_message *m)
{
	struct scope entry = { 0 };
	bool any = false;
	if (td_has(t, &m->s, B_pmap_result)) {
		out_s(t->o, td_u(t, &m->s, B_pmap_result) ? "TRUE" : "FALSE");
		return;
	}
	while (scope_each(&m->s, &t->b[B_pmap_mappings], &entry)) {
		m->separator = "(";
		put_mapping(t, m, &entry);
		out_c(t->o, ')');
		any = true;
	}
	m->separator = "";
	td_rpc_u(t, m, &m->s, "Port", B_pmap_port);
	td_rpc_text(t, m, &m->s, "Addr", B_pmap_uaddr);
	if (!any && !*m->separator)
		out_s(t->o, "OK");
}

/* ---- MOUNT ---- */

static void put_exports(struct td *t, struct td_message *m)
{
	struct scope entry = { 0 };
	while (scope_each(&m->s, &t->b[B_mount_exports], &entry)) {
		m->separator = "(";
		td_rpc_text(t, m, &entry, "Dir", B_mount_path);
		struct value group = scope_find(&entry, &t->b[B_mount_groups]);
		for (bool more = group.r; more;) {
			struct span name = value_span(group);
			td_rpc_label(t, m, "Groups");
			out_text(t->o, name.p, name.n);
			more = scope_next(&entry, &t->b[B_mount_groups], &group);
		}
		out_c(t->o, ')');
	}
}

static void mount_call(struct td *t, struct td_message *m)
{
	td_rpc_text(t, m, &m->s, "Path", B_mount_path);
}

static void mount_reply(struct td *t, struct td_message *m)
{
	NAMES(errors, "", { 0, "OK" }, { 1, "PERM" }, { 2, "NOENT" }, { 5, "IO" }, { 13, "ACCES" },
	      { 20, "NOTDIR" }, { 22, "INVAL" }, { 63, "NAMETOOLONG" }, { 10004, "NOTSUPP" },
	      { 10006, "SERVERFAULT" });
	struct scope entry = { 0 };
	size_t before = t->o->len;
	if (td_has(t, &m->s, B_mount_status)) {
		td_word(t, &errors, td_u(t, &m->s, B_mount_status));
		m->separator = ",";
		td_rpc_handle(t, m, "Fh", B_mount_handle);
		return;
	}
	while (scope_each(&m->s, &t->b[B_mount_mounts], &entry)) {
		m->separator = "(";
		td_rpc_text(t, m, &entry, "Host", B_mount_host);
		td_rpc_text(t, m, &entry, "Dir", B_mount_path);
		out_c(t->o, ')');
	}
	put_exports(t, m);
	if (t->o->len == before)
		out_s(t->o, "OK");
}

/* ---- messages ---- */

static void put_credentials(struct td *t, const struct td_message *m)
{
	enum { AUTH_NULL, AUTH_UNIX, AUTH_SHORT, AUTH_DES };
	NAMES(flavors, "AUTH-", { AUTH_NULL, "AUTH_NULL" }, { AUTH_UNIX, "AUTH_UNIX" },
	      { AUTH_SHORT, "AUTH_SHORT" }, { AUTH_DES, "AUTH_DES" });
	uint64_t flavor = td_u(t, &m->rpc, B_rpc_credentials_flavor);
	if (!td_has(t, &m->rpc, B_rpc_credentials_flavor))
		return;
	out_c(t->o, '(');
	td_word(t, &flavors, flavor);
	if (flavor == AUTH_UNIX && td_has(t, &m->rpc, B_rpc_machine)) {
		struct span machine = td_span(t, &m->rpc, B_rpc_machine);
		out_s(t->o, ": Machine=");
		out_text(t->o, machine.p, machine.n);
		out_f(t->o, ",Uid=%u,Gid=%u", (unsigned)td_u(t, &m->rpc, B_rpc_uid),
		      (unsigned)td_u(t, &m->rpc, B_rpc_gid));
	}
	out_c(t->o, ')');
}

/* Who prints arguments and results. */
static const struct texts {
	const char *decoder;
	void (*call)(struct td *t, struct td_message *m),
		(*reply)(struct td *t, struct td_message *m);
} texts[] = {
	{ "nfs", nfs_call, nfs_reply },
	{ "pmap", pmap_call, pmap_reply },
	{ "mount", mount_call, mount_reply },
	{ "nlm", td_nlm_call, td_nlm_reply },
	{ "nsm", td_status_call, td_status_reply },
	{ "pcnfsd", td_pcnfs_call, td_pcnfs_reply },
};

static const struct texts *texts_of(const struct td *t, const struct td_message *m)
{
	for (size_t i = 0; i < ARRAY_LEN(texts); i++)
		if (td_is(t, m->program, texts[i].decoder))
			return &texts[i];
	return NULL;
}

static void put_arguments(struct td *t, struct td_message *m)
{
	const struct texts *program = texts_of(t, m);
	m->separator = "";
	if (program)
		program->call(t, m);
}

static void put_results(struct td *t, struct td_message *m)
{
	const struct texts *program = texts_of(t, m);
	m->separator = "";
	if (program)
		program->reply(t, m);
	else
		out_s(t->o, "OK");
}

/* What came of a call that was not carried out. Returns false if it was. */
static bool put_refusal(struct td *t, const struct td_message *m)
{
	NAMES(states, "", { 1, "PROG_UNAVAIL" }, { 2, "PROG_MISMATCH" }, { 3, "PROC_UNAVAIL" },
	      { 4, "GARBAGE_ARGS" }, { 5, "SYSTEM_ERR" });
	enum { MISMATCH = 2, RPC_MISMATCH = 0 };
	uint64_t state = td_u(t, &m->rpc, B_rpc_accept_status);
	bool versions = state == MISMATCH;
	if (td_u(t, &m->rpc, B_rpc_reply_status)) {
		versions = td_u(t, &m->rpc, B_rpc_reject_status) == RPC_MISMATCH;
		if (versions)
			out_s(t->o, "RPC_MISMATCH");
		else
			out_f(t->o, "AUTH_ERROR(%u)",
			      (unsigned)td_u(t, &m->rpc, B_rpc_auth_status));
	} else if (state) {
		td_word(t, &states, state);
	} else {
		return false;
	}
	if (versions && td_has(t, &m->rpc, B_rpc_high))
		out_f(t->o, "(Low=%u,High=%u)", (unsigned)td_u(t, &m->rpc, B_rpc_low),
		      (unsigned)td_u(t, &m->rpc, B_rpc_high));
	return true;
}

/* Version and procedure, from the call or from the layer that the call's reply led to. */
static void find_procedure(struct td *t, const struct td_message *m, uint64_t *ret_version,
			   uint64_t *ret_proc)
{
	*ret_version = td_u(t, &m->rpc, B_rpc_version);
	*ret_proc = td_u(t, &m->rpc, B_rpc_procedure);
	if (!m->reply || !m->program)
		return;
	static const struct {
		const char *layer;
		uint32_t proc, version;
	} names[] = { { "nfs", B_nfs_procedure, B_nfs_version },
		      { "pmap", B_pmap_procedure, B_pmap_version },
		      { "mount", B_mount_procedure, B_mount_procedure },
		      { "nlm", B_nlm_procedure, B_nlm_version },
		      { "nsm", B_nsm_procedure, B_nsm_version },
		      { "pcnfsd", B_pcnfsd_procedure, B_pcnfsd_version },
		      { "rpc_program", B_rpc_program_procedure, B_rpc_program_procedure } };
	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		if (!td_is(t, m->program, names[i].layer))
			continue;
		*ret_proc = td_u(t, &m->s, names[i].proc);
		*ret_version = td_u(t, &m->s, names[i].version);
	}
}

/* The number of a program that only its call tells, in the name of the layer. */
static void put_service(struct td *t, struct td_message *m, const struct program *program,
			char ret[PROGRAM_MAX])
{
	struct out text = out_mem(ret, PROGRAM_MAX - 1);
	if (program)
		out_s(&text, program->name);
	else if (td_is(t, m->program, "rpc_program") &&
		 *scope_word(&m->s, &t->b[B_rpc_program_name]) != '?')
		out_s(&text, scope_word(&m->s, &t->b[B_rpc_program_name]));
	else if (td_has(t, &m->rpc, B_rpc_program))
		out_u(&text, td_u(t, &m->rpc, B_rpc_program));
	else
		out_s(&text, "rpc");
	ret[text.len] = '\0';
}

void td_rpc_message(struct td *t, const struct layer *l, bool tcp)
{
	struct td_message m = { .rpc = td_scope(t, l), .program = bind_inner(t->p, l) };
	char service[PROGRAM_MAX];
	uint64_t version, proc;
	m.reply = td_u(t, &m.rpc, B_rpc_type) == REPLY;
	if (m.program)
		m.s = td_scope(t, m.program);
	const struct program *program = program_of(&m, td_u(t, &m.rpc, B_rpc_program));
	find_procedure(t, &m, &version, &proc);
	put_service(t, &m, program, service);
	td_rpc_ends(t, (uint32_t)td_u(t, &m.rpc, B_rpc_xid), m.reply, service);
	out_s(t->o, tcp ? "tcp" : "udp");
	if (!m.reply)
		put_credentials(t, &m);
	bool known = m.reply ? m.program != NULL : td_has(t, &m.rpc, B_rpc_procedure);
	const char *name = known && program ? procedure_name(program, version, proc) : NULL;
	if (name)
		out_f(t->o, " %s", name);
	else if (known)
		out_f(t->o, " PROC-%u", (unsigned)proc);
	if (!m.reply) {
		out_c(t->o, '(');
		if (m.program)
			put_arguments(t, &m);
		out_c(t->o, ')');
	} else {
		out_s(t->o, " = ");
		if (!put_refusal(t, &m) && !(td_cut(l) && !m.program))
			put_results(t, &m);
	}
	if (td_cut(l) || (m.program && td_cut(m.program)))
		out_s(t->o, " [|rpc]");
}
