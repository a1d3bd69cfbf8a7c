/* nisbind - finding the server of a NIS domain (ypbind), version 2. */
#include "dissect/rpc_text.h"
#include "dissect/xdr.h"

enum { NULL_, DOMAIN, SET_DOMAIN, N_PROCS };
enum { OK = 1, FAIL, TEXT_BYTES = 1024 };

enum {
	VERSION,
	REPLY,
	RETRANSMIT,
	PROC,
	NAME,
	STATUS,
	ADDRESS,
	PORT,
	BIND_VERSION,
	ERROR,
	BLANK,
	N
};

static const char *const titles[N_PROCS] = { "Null procedure", "Get domain name",
					     "Set domain name" };
NAMES(procs, "?", { NULL_, "NULL" }, { DOMAIN, "DOMAIN" }, { SET_DOMAIN, "SETDOMAIN" });
NAMES(states, "Fail", { OK, "OK" });
NAMES(errors, "({})", { 1, "Internal error" }, { 2, "Internal error" },
      { 3, "Resource allocation fail" });

static void show_proc(struct view *v, const struct record *r);

static const struct field F[N] = {
	[VERSION] = RPC_VERSION,
	[REPLY] = RPC_REPLY,
	[RETRANSMIT] = RPC_RETRANSMIT,
	[PROC] = RPC_PROCEDURE(.names = &procs, .show = show_proc),
	[NAME] = TEXT(.name = "domain", .snoop = "Domain = ", .show = rpc_show_text),
	[STATUS] = UINT(4, .name = "status", .names = &states, .snoop = "Status = {} ({:=})"),
	[ADDRESS] = BYTES(.name = "address", .snoop = "Address={:H}"),
	[PORT] = BYTES(.name = "port", .snoop = "Port={:H}"),
	[BIND_VERSION] = UINT(4, .name = "bind_version", .snoop = "Version={}"),
	[ERROR] = UINT(4, .name = "error", .names = &errors, .snoop = "Error = {} ({:=})"),
	[BLANK] = NOTE(""),
};

static void show_proc(struct view *v, const struct record *r)
{
	rpc_put_procedure(v, rpc_number(r, &F[PROC]), titles, N_PROCS);
}

static bool nisbind_line(struct view *v)
{
	bool is_reply = v_u(v, &F[REPLY]);
	out_s(v->o, is_reply ? "NISBIND R " : "NISBIND C ");
	v_names(v, &procs, v_u(v, &F[PROC]));
	if (!is_reply) {
		v_template(v, "[ {domain}]", NULL, NULL);
		rpc_put_retransmit(v, &F[RETRANSMIT]);
		return true;
	}
	out_c(v->o, ' ');
	if (v_u(v, &F[STATUS]) == OK)
		out_s(v->o, "OK");
	v_template(v, "[ERROR={error:=}]", NULL, NULL);
	return true;
}

static void binding(struct dis *d)
{
	d_bytes(d, &F[ADDRESS], 4);
	xdr_fixed(d, &F[PORT], 2);
}

static void nisbind_decode(struct dis *d)
{
	const struct rpc_message *m = d_arg(d);
	if (m->procedure >= N_PROCS)
		return;
	d_bits(d, &F[VERSION], &F[PROC], rpc_bits(m));
	if (m->procedure != NULL_ && !m->reply) {
		xdr_opaque(d, &F[NAME], TEXT_BYTES);
		if (m->procedure == SET_DOMAIN) {
			binding(d);
			d_get(d, &F[BIND_VERSION]);
		}
	} else if (m->procedure == DOMAIN) {
		uint64_t status = d_get(d, &F[STATUS]);
		if (status == OK)
			binding(d);
		else if (status == FAIL)
			d_get(d, &F[ERROR]);
	}
	if (d_ok(d))
		d_note(d, &F[BLANK]);
}

const struct decoder decoder_nisbind = {
	.name = "nisbind",
	.title = "Network Information Service Bind",
	.fields = F,
	.n_fields = N,
	.claims = { { T_RPC_PROG, 100007 } },
	.decode = nisbind_decode,
	.snoop = { .prefix = "NISBIND:",
		   .title = "Network Information Service Bind",
		   .line_fn = nisbind_line },
};
