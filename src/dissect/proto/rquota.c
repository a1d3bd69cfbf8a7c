/* rquota - disk quotas by ONC RPC. */
#include "dissect/rpc_text.h"
#include "dissect/xdr.h"

enum { NULL_, GET, GET_ACTIVE, N_PROCS };
enum { OK = 1, PATH_BYTES = 1024 };

enum {
	VERSION,
	REPLY,
	RETRANSMIT,
	PROC,
	PATH,
	UID,
	STATUS,
	BLOCK_SIZE,
	CHECKING,
	BLOCK_HARD,
	BLOCK_SOFT,
	BLOCKS,
	GAP_1,
	FILE_HARD,
	FILE_SOFT,
	FILES,
	GAP_2,
	BLOCKS_LEFT,
	FILES_LEFT,
	BLANK,
	N
};

static const char *const titles[N_PROCS] = { "Null procedure", "Get quotas", "Get active quotas" };
NAMES(procs, "?", { NULL_, "Null" }, { GET, "GETQUOTA" }, { GET_ACTIVE, "GETACTIVE" });
NAMES(states, "", { OK, "OK" }, { 2, "No quota" }, { 3, "No permission" });
NAMES(checking, "on", { 0, "off" });

static void show_proc(struct view *v, const struct record *r);

static const struct field F[N] = {
	[VERSION] = RPC_VERSION,
	[REPLY] = RPC_REPLY,
	[RETRANSMIT] = RPC_RETRANSMIT,
	[PROC] = RPC_PROCEDURE(.names = &procs, .show = show_proc),
	[PATH] = TEXT(.name = "path", .snoop = "Path = ", .show = rpc_show_text),
	[UID] = INT(4, .name = "uid", .snoop = "User id = {}"),
	[STATUS] = UINT(4, .name = "status", .names = &states, .snoop = "Status = {} ({:=})"),
	[BLOCK_SIZE] = UINT(4, .name = "block_size", .snoop = "Block size = {}"),
	[CHECKING] = UINT(4, .name = "active", .names = &checking,
			  .snoop = "         Quota checking = {} ({:=})"),
	[BLOCK_HARD] = UINT(4, .name = "block_hard_limit", .snoop = "      Blocks hard limit = {}"),
	[BLOCK_SOFT] = UINT(4, .name = "block_soft_limit", .snoop = "      Blocks soft limit = {}"),
	[BLOCKS] = UINT(4, .name = "blocks", .snoop = "    Current block count = {}"),
	[GAP_1] = NOTE(""),
	[FILE_HARD] = UINT(4, .name = "file_hard_limit", .snoop = "        File hard limit = {}"),
	[FILE_SOFT] = UINT(4, .name = "file_soft_limit", .snoop = "        File soft limit = {}"),
	[FILES] = UINT(4, .name = "files", .snoop = "     Current file count = {}"),
	[GAP_2] = NOTE(""),
	[BLOCKS_LEFT] =
		UINT(4, .name = "blocks_time_left", .snoop = "Excessive blocks limit  = {} sec"),
	[FILES_LEFT] =
		UINT(4, .name = "files_time_left", .snoop = "Excessive files  limit  = {} sec"),
	[BLANK] = NOTE(""),
};

static void show_proc(struct view *v, const struct record *r)
{
	rpc_put_procedure(v, rpc_number(r, &F[PROC]), titles, N_PROCS);
}

static bool rquota_line(struct view *v)
{
	bool is_reply = v_u(v, &F[REPLY]);
	out_s(v->o, is_reply ? "RQUOTA R " : "RQUOTA C ");
	v_names(v, &procs, v_u(v, &F[PROC]));
	if (is_reply) {
		v_template(v, " [{status:=}]", NULL, NULL);
		return true;
	}
	if (v_has(v, &F[UID]))
		v_template(v, " Uid={uid} Path={path}", NULL, NULL);
	rpc_put_retransmit(v, &F[RETRANSMIT]);
	return true;
}

static void rquota_decode(struct dis *d)
{
	const struct rpc_message *m = d_arg(d);
	if (m->procedure >= N_PROCS)
		return;
	d_bits(d, &F[VERSION], &F[PROC], rpc_bits(m));
	if (m->procedure != NULL_ && !m->reply) {
		xdr_opaque(d, &F[PATH], PATH_BYTES);
		d_get(d, &F[UID]);
	} else if (m->procedure != NULL_ && d_get(d, &F[STATUS]) == OK) {
		for (uint32_t i = BLOCK_SIZE; i <= FILES_LEFT; i++) {
			if (F[i].type == F_NOTE)
				d_note(d, &F[i]);
			else
				d_get(d, &F[i]);
		}
	}
	if (d_ok(d) && !(m->reply && m->procedure == NULL_))
		d_note(d, &F[BLANK]);
}

const struct decoder decoder_rquota = {
	.name = "rquota",
	.title = "Remote quotas",
	.fields = F,
	.n_fields = N,
	.claims = { { T_RPC_PROG, 100011 } },
	.decode = rquota_decode,
	.snoop = { .prefix = "RQUOTA:  ", .title = "Remote Quota Check", .line_fn = rquota_line },
};
