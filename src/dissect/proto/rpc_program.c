/* rpc_program - data of ONC RPC programs that have no decoder here: the program's name. */
#include "dissect/rpc_text.h"

enum { VERSION, REPLY, RETRANSMIT, PROC, NAME, DATA, N };

static const struct field F[N] = {
	[VERSION] = RPC_VERSION,       [REPLY] = RPC_REPLY,
	[RETRANSMIT] = RPC_RETRANSMIT, [PROC] = { .type = F_UINT, .width = 4, .name = "procedure" },
	[NAME] = WORD(.name = "name"), [DATA] = BYTES(.name = "data"),
};

static bool program_line(struct view *v)
{
	out_s(v->o, v_word(v, &F[NAME]));
	out_s(v->o, v_u(v, &F[REPLY]) ? " R" : " C");
	return true;
}

static void program_decode(struct dis *d)
{
	const struct rpc_message *m = d_arg(d);
	const char *name = rpc_program_name(m->program);
	if (!names_word(&rpc_programs, m->program))
		return;
	d_bits(d, &F[VERSION], &F[RETRANSMIT], rpc_bits(m));
	d_word(d, &F[NAME], name);
	if (d_brief(d))
		return;
	d_set(d, &F[PROC], m->procedure);
	d_rest(d, &F[DATA]);
}

/* In detail there is nothing to show: no title, no lines. */
const struct decoder decoder_rpc_program = {
	.name = "rpc_program",
	.title = "Data of an ONC RPC program",
	.fields = F,
	.n_fields = N,
	.claims = { { T_INTERNAL, IN_RPC_PROGRAM } },
	.decode = program_decode,
	.snoop = { .line_fn = program_line },
};
