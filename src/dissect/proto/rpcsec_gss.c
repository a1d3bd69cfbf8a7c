/* rpcsec_gss - context creation, integrity and privacy of ONC RPC data. RFC 2203. */
#include "dissect/rpc_text.h"
#include "dissect/xdr.h"

enum {
	PART,
	REPLY,
	PROCEDURE,
	PROGRAM,
	VERSION,
	PROC,
	LENGTH,
	SEQUENCE,
	ENCRYPTED_LENGTH,
	ENCRYPTED,
	INIT_ARGS,
	INIT_RESULT,
	HANDLE,
	MAJOR,
	MINOR,
	WINDOW,
	TOKEN,
	CHECKSUM,
	BLANK,
	N
};

static const struct name procedures[] = { { GSS_DATA, "RPCSEC_GSS_DATA" },
					  { GSS_INIT, "RPCSEC_GSS_INIT" },
					  { GSS_CONTINUE_INIT, "RPCSEC_GSS_CONTINUE_INIT" },
					  { GSS_DESTROY, "RPCSEC_GSS_DESTROY" } };
const struct names rpc_gss_procedures = { procedures, ARRAY_LEN(procedures), "unknown" };

static const struct name services[] = { { GSS_NONE, "none" },
					{ GSS_INTEGRITY, "integrity" },
					{ GSS_PRIVACY, "privacy" } };
const struct names rpc_gss_services = { services, ARRAY_LEN(services), "unknown" };

static void show_handle(struct view *v, const struct record *r);
static void show_token(struct view *v, const struct record *r);
static void show_program(struct view *v, const struct record *r);
static void show_length(struct view *v, const struct record *r);
static void show_checksum(struct view *v, const struct record *r);

static const struct field F[N] = {
	[PART] = UINT(0, .name = "part", .hidden = true),
	[REPLY] = { .type = F_FLAG, .name = "reply" },
	[PROCEDURE] = UINT(0, .name = "procedure", .names = &rpc_gss_procedures),
	[PROGRAM] = UINT(0, .name = "program", .hidden = true, .show = show_program),
	[VERSION] = UINT(0, .name = "version", .hidden = true),
	[PROC] = UINT(0, .name = "program_procedure", .hidden = true),
	[LENGTH] = UINT(4, .name = "data_length"),
	[SEQUENCE] = UINT(4, .name = "sequence", .snoop = "RPCSEC_GSS data seq_num = {}"),
	[ENCRYPTED_LENGTH] = UINT(4, .name = "encrypted_length", .show = show_length),
	[ENCRYPTED] = BYTES(.name = "encrypted"),
	[INIT_ARGS] = NOTE("RPCSEC_GSS_INIT args:"),
	[INIT_RESULT] = NOTE("RPCSEC_GSS_INIT result:"),
	[HANDLE] = BYTES(.name = "handle", .show = show_handle),
	[MAJOR] = UINT(4, .name = "major_status", .snoop = "   gss_major status = {}"),
	[MINOR] = UINT(4, .name = "minor_status", .snoop = "   gss_minor status = {}"),
	[WINDOW] = UINT(4, .name = "window", .snoop = "   sequence window  = {}"),
	[TOKEN] = BYTES(.name = "token", .show = show_token),
	[CHECKSUM] = BYTES(.name = "checksum", .show = show_checksum),
	[BLANK] = NOTE(""),
};

/* ---- decoding ---- */

static void control(struct dis *d, const struct rpc_gss_arg *arg)
{
	d_set(d, &F[PROCEDURE], arg->procedure);
	if (d_brief(d) || (arg->procedure != GSS_INIT && arg->procedure != GSS_CONTINUE_INIT))
		return;
	if (arg->message->reply) {
		d_note(d, &F[INIT_RESULT]);
		xdr_opaque(d, &F[HANDLE], XDR_UNLIMITED);
		d_get(d, &F[MAJOR]);
		d_get(d, &F[MINOR]);
		d_get(d, &F[WINDOW]);
	} else {
		d_note(d, &F[INIT_ARGS]);
	}
	xdr_opaque(d, &F[TOKEN], XDR_UNLIMITED);
	if (d_ok(d))
		d_note(d, &F[BLANK]);
}

static void sequence(struct dis *d)
{
	d_get(d, &F[LENGTH]);
	d_get(d, &F[SEQUENCE]);
	if (d_ok(d))
		d_note(d, &F[BLANK]);
}

static void encrypted(struct dis *d, const struct rpc_message *m)
{
	d_set(d, &F[PROGRAM], m->program);
	d_set(d, &F[VERSION], m->version);
	d_set(d, &F[PROC], m->procedure);
	if (d_brief(d))
		return;
	uint32_t n = (uint32_t)d_get(d, &F[ENCRYPTED_LENGTH]);
	if (!d_ok(d))
		return;
	d_bytes(d, &F[ENCRYPTED], min_u32(n, d_held(d)));
	d_note(d, &F[BLANK]);
}

static void checksum(struct dis *d)
{
	if (d_brief(d))
		return;
	xdr_opaque(d, &F[CHECKSUM], XDR_UNLIMITED);
	if (d_ok(d))
		d_note(d, &F[BLANK]);
}

static void gss_decode(struct dis *d)
{
	const struct rpc_gss_arg *arg = d_arg(d);
	d_set(d, &F[PART], arg->part);
	d_set(d, &F[REPLY], arg->message->reply);
	switch (arg->part) {
	case GSS_PART_CONTROL:
		control(d, arg);
		break;
	case GSS_PART_SEQUENCE:
		sequence(d);
		break;
	case GSS_PART_CHECKSUM:
		checksum(d);
		break;
	case GSS_PART_ENCRYPTED:
		encrypted(d, arg->message);
		break;
	}
}

/* ---- text ---- */

static void show_handle(struct view *v, const struct record *r)
{
	v_begin(v);
	out_f(v->o, "   handle: length = %u, data = [", (unsigned)r->n);
	rpc_put_hex(v->o, (struct span){ r->v.p, r->n });
	out_c(v->o, ']');
	v_end(v);
}

static void show_token(struct view *v, const struct record *r)
{
	v_begin(v);
	out_f(v->o, "   gss token: length = %u, data = [%u bytes]", (unsigned)r->n, (unsigned)r->n);
	v_end(v);
}

static void put_program(struct view *v)
{
	uint32_t program = (uint32_t)v_u(v, &F[PROGRAM]);
	const char *name = names_word(&rpc_programs, program);
	if (name)
		out_s(v->o, name);
	else
		out_d(v->o, (int32_t)program);
	out_f(v->o, " ver(%d) proc(%d)", (int32_t)v_u(v, &F[VERSION]), (int32_t)v_u(v, &F[PROC]));
}

static void show_program(struct view *v, const struct record *r)
{
	(void)r;
	v_begin(v);
	out_s(v->o, "RPCSEC_GSS ");
	put_program(v);
	v_end(v);
}

static void show_length(struct view *v, const struct record *r)
{
	v_begin(v);
	out_f(v->o, "(%s args encrypted, len = %d bytes)", v_u(v, &F[REPLY]) ? "REPLY" : "CALL",
	      (int32_t)r->v.u);
	v_end(v);
}

static void show_checksum(struct view *v, const struct record *r)
{
	v_begin(v);
	out_f(v->o, "checksum: len = %u", (unsigned)r->n);
	v_end(v);
	v_begin(v);
	out_c(v->o, '[');
	rpc_put_hex(v->o, (struct span){ r->v.p, r->n });
	out_c(v->o, ']');
	v_end(v);
}

/* The lines belong to the block of the RPC header, whose prefix is in force; but the checksum
 * stands behind the program's block. */
static void gss_head(struct view *v)
{
	if (v_u(v, &F[PART]) != GSS_PART_CHECKSUM)
		return;
	v_header(v, "RPC:  ", "RPCSEC_GSS");
	v_line(v, "");
}

static void gss_fault(struct view *v)
{
	v_line(v, "----  short frame ---");
}

static bool gss_line(struct view *v)
{
	enum rpc_gss_part part = (enum rpc_gss_part)v_u(v, &F[PART]);
	bool reply = v_u(v, &F[REPLY]) && part != GSS_PART_CHECKSUM;
	out_s(v->o, "RPC RPCSEC_GSS ");
	out_c(v->o, reply ? 'R' : 'C');
	switch (part) {
	case GSS_PART_CONTROL:
		v_template(v, " {procedure} ({procedure:=})", NULL, NULL);
		break;
	case GSS_PART_SEQUENCE:
		v_template(v, " seq_num = {sequence}", NULL, NULL);
		break;
	case GSS_PART_CHECKSUM:
		out_s(v->o, " (checksum)");
		break;
	case GSS_PART_ENCRYPTED:
		out_c(v->o, ' ');
		put_program(v);
		out_s(v->o, " (data encrypted) ");
		break;
	}
	return true;
}

const struct decoder decoder_rpcsec_gss = {
	.name = "rpcsec_gss",
	.title = "RPCSEC_GSS",
	.fields = F,
	.n_fields = N,
	.claims = { { T_INTERNAL, IN_RPC_GSS } },
	.decode = gss_decode,
	.snoop = { .head_fn = gss_head, .line_fn = gss_line, .fault_fn = gss_fault },
};
