/* nsm - network status monitor, version 1. X/Open XNFS chapter 11. */
#include "dissect/rpc_text.h"
#include "dissect/xdr.h"

enum { NULL_, STAT, MON, UNMON, UNMON_ALL, SIMU_CRASH, NOTIFY, N_PROCS };
enum { NAME_BYTES = 1024, PRIVATE_BYTES = 16 };

enum {
	VERSION,
	REPLY,
	RETRANSMIT,
	PROC,
	NAME,
	MY_NAME,
	PROGRAM,
	PROGRAM_VERSION,
	PROCEDURE,
	PRIVATE,
	RESULT,
	STATE,
	BLANK,
	N
};

NAMES(procs, "?", { NULL_, "NULL" }, { STAT, "STAT" }, { MON, "MON" }, { UNMON, "UNMON" },
      { UNMON_ALL, "UNMON_ALL" }, { SIMU_CRASH, "SIMU_CRASH" }, { NOTIFY, "NOTIFY" });
NAMES(results, "FAIL", { 0, "SUCC" });

static const struct field F[N] = {
	[VERSION] = RPC_VERSION,
	[REPLY] = RPC_REPLY,
	[RETRANSMIT] = RPC_RETRANSMIT,
	[PROC] = RPC_PROCEDURE(.names = &procs, .snoop = "Proc = {} ({:=})"),
	[NAME] = TEXT(.name = "name", .snoop = "Name = ", .show = rpc_show_text),
	[MY_NAME] = TEXT(.name = "my_name", .snoop = "My name = ", .show = rpc_show_text),
	[PROGRAM] = UINT(4, .name = "callback_program", .snoop = "Program = {}"),
	[PROGRAM_VERSION] = UINT(4, .name = "callback_version", .snoop = "Version = {}"),
	[PROCEDURE] = UINT(4, .name = "callback_procedure", .snoop = "Procedure = {}"),
	[PRIVATE] = BYTES(.name = "private", .snoop = "Private = {:H}"),
	[RESULT] = UINT(4, .name = "result", .names = &results, .snoop = "Result = {} ({:=})"),
	[STATE] = INT(4, .name = "state", .snoop = "State = {}"),
	[BLANK] = NOTE(""),
};

static bool nsm_line(struct view *v)
{
	bool is_reply = v_u(v, &F[REPLY]);
	out_s(v->o, is_reply ? "STATMON R " : "STATMON C ");
	v_names(v, &procs, v_u(v, &F[PROC]));
	v_template(v, "[ {name}][ {my_name}][ {result:=}]", NULL, NULL);
	if (v_has(v, &F[STATE]))
		out_f(v->o, " State=%d", (int)(int32_t)v_u(v, &F[STATE]));
	if (!is_reply)
		rpc_put_retransmit(v, &F[RETRANSMIT]);
	return true;
}

static void me(struct dis *d)
{
	xdr_opaque(d, &F[MY_NAME], NAME_BYTES);
	d_get(d, &F[PROGRAM]);
	d_get(d, &F[PROGRAM_VERSION]);
	d_get(d, &F[PROCEDURE]);
}

static void call(struct dis *d, uint32_t proc)
{
	if (proc == STAT || proc == MON || proc == UNMON || proc == NOTIFY)
		xdr_opaque(d, &F[NAME], NAME_BYTES);
	if (proc == MON || proc == UNMON || proc == UNMON_ALL)
		me(d);
	if (proc == MON)
		d_bytes(d, &F[PRIVATE], PRIVATE_BYTES);
	if (proc == NOTIFY)
		d_get(d, &F[STATE]);
}

static void nsm_decode(struct dis *d)
{
	const struct rpc_message *m = d_arg(d);
	if (m->procedure >= N_PROCS)
		return;
	d_bits(d, &F[VERSION], &F[PROC], rpc_bits(m));
	if (!m->reply) {
		call(d, m->procedure);
	} else if (m->procedure >= STAT && m->procedure <= UNMON_ALL) {
		if (m->procedure <= MON)
			d_get(d, &F[RESULT]);
		d_get(d, &F[STATE]);
	}
	if (d_ok(d))
		d_note(d, &F[BLANK]);
}

const struct decoder decoder_nsm = {
	.name = "nsm",
	.title = "Network Status Monitor",
	.fields = F,
	.n_fields = N,
	.claims = { { T_RPC_PROG, 100024 } },
	.decode = nsm_decode,
	.beyond = true,
	.snoop = { .prefix = "STATMON:  ", .title = "Network Status Monitor", .line_fn = nsm_line },
};
