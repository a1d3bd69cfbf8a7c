/* pcnfsd - users and printers for PC-NFS, versions 1 and 2. X/Open XNFS. Passwords are only
 * scrambled on the wire: they are not shown. */
#include "dissect/built.h"
#include "dissect/rpc_text.h"
#include "dissect/xdr.h"

enum { NULL_, V1_AUTH, PR_INIT, PR_START, V2_AUTH = 13, N_PROCS = 15 };
enum { TEXT_BYTES = 1024, GROUPS_MAX = 64 };

enum {
	VERSION,
	REPLY,
	RETRANSMIT,
	PROC,
	SYSTEM,
	PRINTER,
	USER,
	FILE_NAME,
	OPTIONS,
	ID,
	PASSWORD,
	COMMENT,
	STATUS,
	PRINT_STATUS,
	UID,
	GID,
	GROUPS,
	HOME,
	UMASK,
	DIRECTORY,
	BLANK,
	N
};

NAMES(states, "{}", { 0, "OK" }, { 1, "FAKE" }, { 2, "FAIL" });
NAMES(print_states, "{}", { 0, "OK" }, { 1, "NOSUCHFILE" }, { 2, "NULL" }, { 3, "OLDFILE" },
      { 4, "FAIL" });
static const char *const procs[][N_PROCS] = {
	{ "NULL", "AUTH", "PR_INIT", "PR_START" },
	{ "NULL", "INFO", "PR_INIT", "PR_START", "PR_LIST", "PR_QUEUE", "PR_STATUS", "PR_CANCEL",
	  "PR_ADMIN", "PR_REQUEUE", "PR_HOLD", "PR_RELEASE", "MAPID", "AUTH", "ALERT" },
};

static void show_proc(struct view *v, const struct record *r);

#define TEXT_LINE(n_, text_) TEXT(.name = n_, .snoop = text_, .show = rpc_show_text)

static const struct field F[N] = {
	[VERSION] = RPC_VERSION,
	[REPLY] = RPC_REPLY,
	[RETRANSMIT] = RPC_RETRANSMIT,
	[PROC] = RPC_PROCEDURE(.show = show_proc),
	[SYSTEM] = TEXT_LINE("system", "System = "),
	[PRINTER] = TEXT_LINE("printer", "Printer = "),
	[USER] = TEXT_LINE("user", "User = "),
	[FILE_NAME] = TEXT_LINE("file", "File = "),
	[OPTIONS] = TEXT_LINE("options", "Options = "),
	[ID] = TEXT_LINE("id", "Id = "),
	[PASSWORD] = NOTE("Password = ***"),
	[COMMENT] = TEXT_LINE("comment", "Comment = "),
	[STATUS] = UINT(4, .name = "status", .names = &states, .snoop = "Status = {} ({:=})"),
	[PRINT_STATUS] =
		UINT(4, .name = "status", .names = &print_states, .snoop = "Status = {} ({:=})"),
	[UID] = INT(4, .name = "uid", .snoop = "User id = {}"),
	[GID] = INT(4, .name = "gid", .snoop = "Group id = {}"),
	[GROUPS] = UINT(4, .name = "groups", .many = true, .snoop = "Group = {}"),
	[HOME] = TEXT_LINE("home", "Home = "),
	[UMASK] = UINT(4, .name = "umask", .snoop = "Umask = {:o}"),
	[DIRECTORY] = TEXT_LINE("directory", "Directory = "),
	[BLANK] = NOTE(""),
};

static const char *proc_name(uint64_t version, uint64_t proc)
{
	const char *name =
		proc < N_PROCS && version >= 1 && version <= 2 ? procs[version - 1][proc] : NULL;
	return name ? name : "?";
}

static void show_proc(struct view *v, const struct record *r)
{
	uint64_t proc = rpc_number(r, &F[PROC]);
	v_begin(v);
	out_f(v->o, "Proc = %u (%s)", (unsigned)proc, proc_name(v_u(v, &F[VERSION]), proc));
	v_end(v);
}

static bool pcnfsd_line(struct view *v)
{
	bool is_reply = v_u(v, &F[REPLY]);
	out_f(v->o, "PCNFSD %c %s", is_reply ? 'R' : 'C',
	      proc_name(v_u(v, &F[VERSION]), v_u(v, &F[PROC])));
	v_template(v, "[ Id={id}]", NULL, NULL);
	if (is_reply && v_has(v, &F[PRINT_STATUS])) {
		out_c(v->o, ' ');
		v_names(v, &print_states, v_u(v, &F[PRINT_STATUS]));
	}
	v_template(v, "[ Printer={printer}][ File={file}]", NULL, NULL);
	if (is_reply && v_has(v, &F[STATUS]))
		v_template(v, " {status:=}[ Uid={uid} Gid={gid}]", NULL, NULL);
	v_template(v, "[ Dir={directory}]", NULL, NULL);
	if (!is_reply)
		rpc_put_retransmit(v, &F[RETRANSMIT]);
	return true;
}

static void text(struct dis *d, uint32_t f)
{
	xdr_opaque(d, &F[f], TEXT_BYTES);
}

static void authentication_call(struct dis *d, bool v2)
{
	if (v2)
		text(d, SYSTEM);
	uint32_t n = xdr_u32(d);
	if (n > TEXT_BYTES)
		d_bad(d, "a text is longer than its protocol allows");
	d_scrambled(d, &F[ID], n);
	if (d_need(d, xdr_pad(n)))
		d_skip(d, xdr_pad(n));
	xdr_skip_opaque(d);
	if (d_ok(d))
		d_note(d, &F[PASSWORD]);
	if (v2)
		text(d, COMMENT);
}

static void authentication_reply(struct dis *d, bool v2)
{
	d_get(d, &F[STATUS]);
	d_get(d, &F[UID]);
	d_get(d, &F[GID]);
	if (!v2)
		return;
	uint32_t n = xdr_u32(d);
	if (n > GROUPS_MAX)
		d_bad(d, "more groups than a user has");
	for (; n && d_ok(d); n--)
		d_get(d, &F[GROUPS]);
	text(d, HOME);
	d_get(d, &F[UMASK]);
	text(d, COMMENT);
}

static void body(struct dis *d, const struct rpc_message *m)
{
	bool v2 = m->version == 2;
	uint32_t authentication = v2 ? V2_AUTH : V1_AUTH;
	if (m->procedure == authentication) {
		if (m->reply)
			authentication_reply(d, v2);
		else
			authentication_call(d, v2);
	} else if (m->procedure == PR_INIT || m->procedure == PR_START) {
		bool start = m->procedure == PR_START;
		if (m->reply) {
			d_get(d, &F[PRINT_STATUS]);
			if (!start)
				text(d, DIRECTORY);
			return;
		}
		text(d, SYSTEM);
		text(d, PRINTER);
		if (!start)
			return;
		text(d, USER);
		text(d, FILE_NAME);
		text(d, OPTIONS);
	}
}

static void pcnfsd_decode(struct dis *d)
{
	const struct rpc_message *m = d_arg(d);
	if (m->version < 1 || m->version > 2 || m->procedure >= (m->version == 1 ? 4 : N_PROCS))
		return;
	d_bits(d, &F[VERSION], &F[PROC], rpc_bits(m));
	body(d, m);
	if (d_ok(d))
		d_note(d, &F[BLANK]);
}

const struct decoder decoder_pcnfsd = {
	.name = "pcnfsd",
	.title = "PC-NFS users and printers",
	.fields = F,
	.n_fields = N,
	.claims = { { T_RPC_PROG, 150001 } },
	.decode = pcnfsd_decode,
	.beyond = true,
	.snoop = { .prefix = "PCNFSD:  ",
		   .title = "PC-NFS Users and Printers",
		   .line_fn = pcnfsd_line },
};
