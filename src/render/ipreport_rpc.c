/* ONC RPC in the ipreport style: the header of calls and replies. */
#include "dissect/decoder.h"
#include "render/ipreport_parts.h"

enum { REPLY = 1, AUTH_UNIX = 1 };

NAMES(flavors, NULL, { 0, "AUTH_NONE" }, { AUTH_UNIX, "AUTH_UNIX" }, { 2, "AUTH_SHORT" },
      { 3, "AUTH_DES" }, { 6, "RPCSEC_GSS" });

static void put(struct ir *ir, const char *label, enum ir_field f)
{
	out_s(ir->o, label);
	out_u(ir->o, ir_u(ir, f));
}

static void put_brackets(struct ir *ir, const char *word)
{
	if (!word || !*word)
		return;
	out_s(ir->o, " (");
	out_s(ir->o, word);
	out_c(ir->o, ')');
}

static void put_meaning(struct ir *ir, enum ir_field f)
{
	struct value v = scope_find(&ir->scope, &ir->s->b[f]);
	if (v.r && v.f->names)
		put_brackets(ir, names_word(v.f->names, value_u(v)));
}

/* The name of the procedure: the program's layer has it. */
static const char *procedure_name(const struct ir *ir)
{
	const struct layer *program = bind_inner(ir->p, ir->layer);
	if (!program || !program->n_own)
		return NULL;
	const struct record *r = &ir->p->records[program->first];
	for (uint32_t k = 0; r->kind == REC_BITS && k < r->n; k++) {
		const struct field *f = r->f + k;
		if (f->name && f->names && strcmp(f->name, "procedure") == 0)
			return names_word(f->names, rec_part(r, f));
	}
	return NULL;
}

static void put_flavor(struct ir *ir, const char *label, uint64_t flavor)
{
	const char *word = names_word(&flavors, flavor);
	out_s(ir->o, label);
	if (word)
		out_s(ir->o, word);
	else
		out_f(ir->o, "AUTH_%u", (unsigned)flavor);
}

/* Seconds as ctime tells them: "Fri Jan 14 08:42:07 2000". */
static void put_stamp(struct ir *ir, uint32_t seconds)
{
	struct wallclock w;
	wallclock_local(&ir->s->clock, (int64_t)seconds * NS_PER_S, &w);
	out_f(ir->o, "Time=0x%x (", seconds);
	ir_ctime(ir->o, &w);
	out_c(ir->o, ')');
}

static void unix_credentials(struct ir *ir)
{
	const struct bound *b = ir->s->b;
	struct value group = scope_find(&ir->scope, &b[B_rpc_gids]);
	ir_line(ir, "Cred:");
	ir_begin(ir);
	put_stamp(ir, (uint32_t)ir_u(ir, B_rpc_stamp));
	ir_end(ir);
	ir_begin(ir);
	struct span machine = scope_span(&ir->scope, &b[B_rpc_machine]);
	out_s(ir->o, "Machine=");
	out_text(ir->o, machine.p, machine.n);
	put(ir, " Uid=", B_rpc_uid);
	put(ir, " Gid=", B_rpc_gid);
	put(ir, " Group List Length=", B_rpc_gid_count);
	ir_end(ir);
	ir_begin(ir);
	out_s(ir->o, "Groups= (");
	while (group.r) {
		out_c(ir->o, ' ');
		out_u(ir->o, value_u(group));
		if (!scope_next(&ir->scope, &b[B_rpc_gids], &group))
			break;
	}
	out_s(ir->o, " )");
	ir_end(ir);
}

static void call(struct ir *ir)
{
	if (!ir_has(ir, B_rpc_program))
		return;
	ir_begin(ir);
	put(ir, "Program=", B_rpc_program);
	put_meaning(ir, B_rpc_program);
	put(ir, " Version=", B_rpc_version);
	put(ir, " Procedure=", B_rpc_procedure);
	put_brackets(ir, procedure_name(ir));
	ir_end(ir);
	if (!ir_has(ir, B_rpc_credentials_flavor))
		return;
	uint64_t flavor = ir_u(ir, B_rpc_credentials_flavor);
	ir_begin(ir);
	put_flavor(ir, "", flavor);
	ir_end(ir);
	if (flavor == AUTH_UNIX && ir_has(ir, B_rpc_machine))
		unix_credentials(ir);
}

static void status(struct ir *ir, const char *label, enum ir_field f)
{
	if (!ir_has(ir, f))
		return;
	ir_begin(ir);
	put(ir, label, f);
	put_meaning(ir, f);
	ir_end(ir);
}

static void reply(struct ir *ir)
{
	status(ir, "Reply status=", B_rpc_reply_status);
	status(ir, "Accept status=", B_rpc_accept_status);
	status(ir, "Reject status=", B_rpc_reject_status);
	status(ir, "Auth status=", B_rpc_auth_status);
	if (!ir_has(ir, B_rpc_high))
		return;
	ir_begin(ir);
	put(ir, "Versions low=", B_rpc_low);
	put(ir, " high=", B_rpc_high);
	ir_end(ir);
}

void ir_rpc(struct ir *ir)
{
	bool is_reply = ir_u(ir, B_rpc_type) == REPLY;
	ir->lead = "RPC: ";
	ir_begin(ir);
	put(ir, is_reply ? "**REPLY**  XID=" : "**CALL**  XID=", B_rpc_xid);
	ir_end(ir);
	if (is_reply)
		reply(ir);
	else
		call(ir);
}

void ir_rpc_verifier(struct ir *ir)
{
	if (!ir_has(ir, B_rpc_verifier_flavor))
		return;
	ir_begin(ir);
	put_flavor(ir, "Verifier: ", ir_u(ir, B_rpc_verifier_flavor));
	put(ir, " Length=", B_rpc_verifier_length);
	ir_end(ir);
}
