/* bootparam - parameters of diskless clients by ONC RPC. */
#include "dissect/built.h"
#include "dissect/rpc_text.h"
#include "dissect/xdr.h"

enum { NULL_, WHOAMI, GETFILE, N_PROCS };
enum { TYPE_IP = 1, TEXT_BYTES = 1024 };

enum {
	VERSION,
	REPLY,
	RETRANSMIT,
	PROC,
	CLIENT,
	NAME,
	DOMAIN,
	ROUTER,
	HOST,
	FILE_ID,
	SERVER,
	ADDRESS,
	FILE_PATH,
	NO_ADDRESS,
	BLANK,
	N
};

static const char *const titles[N_PROCS] = { "Null procedure", "Who am I?", "Get file name" };
NAMES(procs, "?", { NULL_, "Null" }, { WHOAMI, "WHOAMI?" }, { GETFILE, "GETFILE" });

static void show_proc(struct view *v, const struct record *r);

static const struct field F[N] = {
	[VERSION] = RPC_VERSION,
	[REPLY] = RPC_REPLY,
	[RETRANSMIT] = RPC_RETRANSMIT,
	[PROC] = RPC_PROCEDURE(.names = &procs, .show = show_proc),
	[CLIENT] = IP4(.name = "client_address", .snoop = "Client address = {} ({:n})"),
	[NAME] = TEXT(.name = "client_name", .snoop = "Client name = ", .show = rpc_show_text),
	[DOMAIN] = TEXT(.name = "domain", .snoop = "Domain name = ", .show = rpc_show_text),
	[ROUTER] = IP4(.name = "router_address", .snoop = "Router addr = {} ({:n})"),
	[HOST] = TEXT(.name = "client_name", .snoop = "Hostname = ", .show = rpc_show_text),
	[FILE_ID] = TEXT(.name = "file_id", .snoop = "File = ", .show = rpc_show_text),
	[SERVER] = TEXT(.name = "server_name", .snoop = "Server name = ", .show = rpc_show_text),
	[ADDRESS] = IP4(.name = "server_address", .snoop = "Server addr = {} ({:n})"),
	[FILE_PATH] = TEXT(.name = "server_path", .snoop = "Server file = ", .show = rpc_show_text),
	[NO_ADDRESS] = NOTE("Router addr = ? (type not known)"),
	[BLANK] = NOTE(""),
};

static void show_proc(struct view *v, const struct record *r)
{
	rpc_put_procedure(v, rpc_number(r, &F[PROC]), titles, N_PROCS);
}

static bool bootparam_line(struct view *v)
{
	uint64_t proc = v_u(v, &F[PROC]);
	bool is_reply = v_u(v, &F[REPLY]);
	out_s(v->o, is_reply ? "BPARAM R " : "BPARAM C ");
	v_names(v, &procs, proc);
	if (is_reply) {
		out_c(v->o, ' ');
		v_template(v, "[{client_name} in {domain}][File={server_path}]", NULL, NULL);
		return true;
	}
	if (proc == WHOAMI)
		v_template(v, v_has(v, &F[CLIENT]) ? " {client_address:n}" : " ?", NULL, NULL);
	v_template(v, "[ {file_id}]", NULL, NULL);
	rpc_put_retransmit(v, &F[RETRANSMIT]);
	return true;
}

/* An address: its type, then each byte as a number of its own. */
static void address(struct dis *d, uint32_t f)
{
	if (xdr_u32(d) != TYPE_IP) {
		d_note(d, &F[NO_ADDRESS]);
		return;
	}
	d_spread(d, &F[f], 4, 4);
}

static void body(struct dis *d, const struct rpc_message *m)
{
	if (m->procedure == WHOAMI && !m->reply) {
		address(d, CLIENT);
	} else if (m->procedure == WHOAMI) {
		xdr_opaque(d, &F[NAME], TEXT_BYTES);
		xdr_opaque(d, &F[DOMAIN], TEXT_BYTES);
		address(d, ROUTER);
	} else if (m->procedure == GETFILE && !m->reply) {
		xdr_opaque(d, &F[HOST], TEXT_BYTES);
		xdr_opaque(d, &F[FILE_ID], TEXT_BYTES);
	} else if (m->procedure == GETFILE) {
		xdr_opaque(d, &F[SERVER], TEXT_BYTES);
		address(d, ADDRESS);
		xdr_opaque(d, &F[FILE_PATH], TEXT_BYTES);
	}
}

static void bootparam_decode(struct dis *d)
{
	const struct rpc_message *m = d_arg(d);
	if (m->procedure >= N_PROCS)
		return;
	d_bits(d, &F[VERSION], &F[PROC], rpc_bits(m));
	body(d, m);
	if (d_ok(d))
		d_note(d, &F[BLANK]);
}

const struct decoder decoder_bootparam = {
	.name = "bootparam",
	.title = "Boot parameters",
	.fields = F,
	.n_fields = N,
	.claims = { { T_RPC_PROG, 100026 } },
	.decode = bootparam_decode,
	.snoop = { .prefix = "BPARAM:  ", .title = "Boot Parameters", .line_fn = bootparam_line },
};
