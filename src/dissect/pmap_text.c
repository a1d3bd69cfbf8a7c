/* The fields of the port mapper and rpcbind, and their text. RFC 1833. */
#include "dissect/ip_protocols.h"
#include "dissect/pmap.h"

#define F pmap_fields

static const char *const titles2[PMAP_N_PROCS] = {
	"Null procedure",  "Set port",		"Unset port",
	"Get port number", "Dump the mappings", "Indirect call",
};
static const char *const titles3[RPCB_V4_PROCS] = {
	"Null procedure",
	"Set address",
	"Unset address",
	"Get address",
	"Dump the mappings",
	"Broadcast call (no error)",
	"Get the time",
	"Universal to transport address",
	"Transport to universal address",
	"Get address of specific version",
	"Indirect call (return error)",
	"Return addresses of prog/vers",
	"Get statistics",
};

NAMES(procs2, NULL, { PMAP_NULL, "Null" }, { PMAP_SET, "SET" }, { PMAP_UNSET, "UNSET" },
      { PMAP_GETPORT, "GETPORT" }, { PMAP_DUMP, "DUMP" }, { PMAP_CALLIT, "CALLIT" });
NAMES(procs3, NULL, { RPCB_NULL, "Null" }, { RPCB_SET, "SET" }, { RPCB_UNSET, "UNSET" },
      { RPCB_GETADDR, "GETADDR" }, { RPCB_DUMP, "DUMP" }, { RPCB_BCAST, "BCAST" },
      { RPCB_GETTIME, "GETTIME" }, { RPCB_UADDR2TADDR, "UADDR2TADDR" },
      { RPCB_TADDR2UADDR, "TADDR2UADDR" }, { RPCB_GETVERSADDR, "GETVERSADDR" },
      { RPCB_INDIRECT, "INDIRECT" }, { RPCB_GETADDRLIST, "GETADDRLIST" },
      { RPCB_GETSTAT, "GETSTAT" });
NAMES(semantics, NULL, { 1, "CLTS" }, { 2, "COTS" }, { 3, "COTS-ORD" }, { 4, "RAW" });

static void show_proc(struct view *v, const struct record *r);
static void show_program(struct view *v, const struct record *r);
static void show_protocol(struct view *v, const struct record *r);
static void show_time(struct view *v, const struct record *r);
static void show_map2(struct view *v, const struct record *r);
static void show_map3(struct view *v, const struct record *r);
static void show_addr(struct view *v, const struct record *r);
static void show_head3(struct view *v, const struct record *r);

const struct field pmap_fields[PMAP_N] = {
	[PMAP_PROC2] = RPC_PROCEDURE(.names = &procs2, .show = show_proc),
	[PMAP_VERSION] = RPC_VERSION,
	[PMAP_REPLY] = RPC_REPLY,
	[PMAP_RETRANSMIT] = RPC_RETRANSMIT,
	[PMAP_PROC3] = RPC_PROCEDURE(.names = &procs3, .show = show_proc),
	[PMAP_G_PROG] = UINT(4, .name = "prog", .names = &rpc_programs, .show = show_program),
	[PMAP_G_VERS] = UINT(4, .name = "vers", .snoop = "Version = {:d}"),
	[PMAP_G_PROT] = UINT(4, .name = "prot", .names = &ip_protocols, .show = show_protocol),
	[PMAP_PORT] = UINT(4, .name = "port", .snoop = "Port = {:d}"),
	[PMAP_M_PROG] = UINT(4, .at = 0, .name = "prog", .names = &rpc_programs),
	[PMAP_M_VERS] = UINT(4, .at = 4, .name = "vers"),
	[PMAP_M_PROT] = UINT(4, .at = 8, .name = "prot", .names = &ip_protocols),
	[PMAP_M_PORT] = UINT(4, .at = 12, .name = "port"),
	[PMAP_B_PROG] = UINT(4, .name = "prog", .names = &rpc_programs, .snoop = "Program = {:d}"),
	[PMAP_B_VERS] = UINT(4, .name = "vers", .snoop = "Version = {:d}"),
	[PMAP_B_NETID] = TEXT(.name = "netid", .snoop = "Netid   = ", .show = rpc_show_text),
	[PMAP_B_ADDR] = TEXT(.name = "addr"),
	[PMAP_B_OWNER] = TEXT(.name = "owner"),
	[PMAP_UADDR] = TEXT(.name = "uaddr", .snoop = "Uaddr = ", .show = rpc_show_text),
	[PMAP_TIME] = UINT(4, .name = "time", .show = show_time),
	[PMAP_RESULT] = UINT(4, .name = "result"),
	[PMAP_C_PROG] = UINT(4, .name = "prog", .names = &rpc_programs, .show = show_program),
	[PMAP_C_VERS] = UINT(4, .name = "vers", .snoop = "Version = {:d}"),
	[PMAP_C_PROC] = UINT(4, .name = "proc", .snoop = "Proc    = {:d}"),
	[PMAP_ARGS_LEN] = UINT(4, .name = "args_length", .snoop = "Callit data = {:d} bytes"),
	[PMAP_RESULTS_LEN] = UINT(4, .name = "results_length", .snoop = "Length = {:d} bytes"),
	[PMAP_HEAD2] = NOTE(" Program Version Protocol   Port"),
	[PMAP_HEAD3] =
		NOTE(" Program Vers Netid        Uaddr              Owner", .show = show_head3),
	[PMAP_HEAD_ADDR] =
		NOTE(" Maddr      Netid        Semantics Protofmly Proto", .show = show_head3),
	[PMAP_MAP2] = GROUP(.name = "mappings", .show = show_map2),
	[PMAP_MAP3] = GROUP(.name = "mappings", .show = show_map3),
	[PMAP_ADDR] = GROUP(.name = "addresses", .show = show_addr),
	[PMAP_L_PROG] = UINT(4, .name = "prog", .names = &rpc_programs),
	[PMAP_L_VERS] = UINT(4, .name = "vers"),
	[PMAP_L_NETID] = TEXT(.name = "netid"),
	[PMAP_L_ADDR] = TEXT(.name = "addr"),
	[PMAP_L_OWNER] = TEXT(.name = "owner"),
	[PMAP_A_ADDR] = TEXT(.name = "maddr"),
	[PMAP_A_NETID] = TEXT(.name = "netid"),
	[PMAP_A_SEMANTICS] = UINT(4, .name = "semantics", .names = &semantics),
	[PMAP_A_FAMILY] = TEXT(.name = "protofmly"),
	[PMAP_A_PROTO] = TEXT(.name = "proto"),
	[PMAP_N_MAPS2] = UINT(0, .name = "mapping_count", .snoop = " {} maps"),
	[PMAP_N_MAPS3] = UINT(0, .name = "mapping_count", .snoop = " ({} maps)"),
	[PMAP_CUT] = UINT(0, .name = "cut", .hidden = true),
	[PMAP_BLANK] = NOTE(""),
};

static uint32_t procedure(const struct view *v)
{
	return (uint32_t)v_u(v, &F[v_u(v, &F[PMAP_VERSION]) == 2 ? PMAP_PROC2 : PMAP_PROC3]);
}

/* ---- detail ---- */

void pmap_head(struct view *v)
{
	if (v_u(v, &F[PMAP_VERSION]) == 2)
		v_header(v, "PMAP:  ", "Portmapper");
	else
		v_header(v, "RPCB:  ", "RPC Bind");
	v_line(v, "");
}

static void show_proc(struct view *v, const struct record *r)
{
	uint32_t n = (uint32_t)rpc_number(r, v->f);
	v_begin(v);
	out_f(v->o, "Proc = %u (%s)", n, v->f == &F[PMAP_PROC2] ? titles2[n] : titles3[n]);
	v_end(v);
}

static void show_program(struct view *v, const struct record *r)
{
	v_begin(v);
	out_f(v->o, "Program = %d (%s)", (int32_t)r->v.u, rpc_program_name((uint32_t)r->v.u));
	v_end(v);
}

static void show_protocol(struct view *v, const struct record *r)
{
	v_begin(v);
	out_f(v->o, "Protocol = %d (", (int32_t)r->v.u);
	v_names(v, &ip_protocols, r->v.u);
	out_c(v->o, ')');
	v_end(v);
}

static void put_time(struct view *v, uint64_t sec)
{
	rpc_put_date(v->o, (uint32_t)sec);
	out_s(v->o, " GMT");
}

static void show_time(struct view *v, const struct record *r)
{
	v_begin(v);
	out_s(v->o, "Time = ");
	put_time(v, r->v.u);
	v_end(v);
}

static void show_head3(struct view *v, const struct record *r)
{
	(void)r;
	v_line(v, "");
	v_line(v, v->f->snoop);
}

/* A row is shown when all of it was read; its last field says so. */
static void show_map2(struct view *v, const struct record *r)
{
	const struct record *map = v_ahead(v, r + 1, &F[PMAP_M_PORT]);
	if (!map)
		return;
	uint32_t program = (uint32_t)rpc_number(map, &F[PMAP_M_PROG]);
	v_begin(v);
	out_f(v->o, "%8d%8d%9d%7d  %s", (int32_t)program, (int32_t)rpc_number(map, &F[PMAP_M_VERS]),
	      (int32_t)rpc_number(map, &F[PMAP_M_PROT]), (int32_t)rpc_number(map, &F[PMAP_M_PORT]),
	      rpc_program_name(program));
	v_end(v);
}

/* The text of field f of the group that r opens, padded, and what comes behind it. */
static void put_column(struct view *v, const struct record *r, uint32_t field, uint32_t width)
{
	const struct record *text = v_ahead(v, r + 1, &F[field]);
	uint32_t n = text ? text->n : 0;
	if (text)
		out_text(v->o, text->v.p, n);
	if (n < width)
		out_pad(v->o, ' ', width - n);
}

static void show_map3(struct view *v, const struct record *r)
{
	if (!v_ahead(v, r + 1, &F[PMAP_L_OWNER]))
		return;
	uint32_t program = (uint32_t)v_ahead(v, r + 1, &F[PMAP_L_PROG])->v.u;
	v_begin(v);
	out_f(v->o, "%8d%5d ", (int32_t)program, (int32_t)v_ahead(v, r + 1, &F[PMAP_L_VERS])->v.u);
	put_column(v, r, PMAP_L_NETID, 12);
	out_c(v->o, ' ');
	put_column(v, r, PMAP_L_ADDR, 18);
	out_c(v->o, ' ');
	put_column(v, r, PMAP_L_OWNER, 10);
	out_f(v->o, " (%s)", rpc_program_name(program));
	v_end(v);
}

static void show_addr(struct view *v, const struct record *r)
{
	if (!v_ahead(v, r + 1, &F[PMAP_A_PROTO]))
		return;
	const char *word = names_word(&semantics, v_ahead(v, r + 1, &F[PMAP_A_SEMANTICS])->v.u);
	v_begin(v);
	put_column(v, r, PMAP_A_ADDR, 12);
	out_c(v->o, ' ');
	put_column(v, r, PMAP_A_NETID, 12);
	out_f(v->o, " %-8s ", word ? word : "");
	put_column(v, r, PMAP_A_FAMILY, 8);
	out_c(v->o, ' ');
	put_column(v, r, PMAP_A_PROTO, 8);
	v_end(v);
}

/* A list that is cut says how many entries it began; what else is short just ends. */
void pmap_fault(struct view *v)
{
	const struct record *r = v->p->records + v->l->first;
	const struct record *end = v->p->records + v->p->n_records;
	uint32_t layer = (uint32_t)(v->l - v->p->layers);
	bool in_list = false;
	uint32_t n = 0;
	for (; r < end && r->layer == layer; r++) {
		if (r->kind == REC_NOTE)
			in_list = in_list || r->f == &F[PMAP_HEAD2] || r->f == &F[PMAP_HEAD3] ||
				  r->f == &F[PMAP_HEAD_ADDR];
		n += r->kind == REC_OPEN;
	}
	if (!in_list)
		return;
	v_begin(v);
	out_f(v->o, " %u+ maps. (Frame is incomplete)", n);
	v_end(v);
	v_line(v, "");
}

/* ---- summary lines ---- */

static void put_int(struct view *v, const char *label, uint32_t field)
{
	out_s(v->o, label);
	out_d(v->o, (int32_t)v_u(v, &F[field]));
}

static void put_program(struct view *v, uint32_t field)
{
	put_int(v, " prog=", field);
	out_s(v->o, " (");
	out_s(v->o, rpc_program_name((uint32_t)v_u(v, &F[field])));
	out_c(v->o, ')');
}

static void put_call(struct view *v)
{
	if (v_has(v, &F[PMAP_G_PROT])) {
		put_program(v, PMAP_G_PROG);
		put_int(v, " vers=", PMAP_G_VERS);
		out_s(v->o, " proto=");
		v_names(v, &ip_protocols, v_u(v, &F[PMAP_G_PROT]));
	} else if (v_has(v, &F[PMAP_B_VERS])) {
		put_program(v, PMAP_B_PROG);
		put_int(v, " vers=", PMAP_B_VERS);
	} else if (v_has(v, &F[PMAP_C_PROC])) {
		out_s(v->o, " prog=");
		out_s(v->o, rpc_program_name((uint32_t)v_u(v, &F[PMAP_C_PROG])));
		put_int(v, " vers=", PMAP_C_VERS);
		put_int(v, " proc=", PMAP_C_PROC);
	}
}

static void put_count(struct view *v)
{
	uint32_t field = v_has(v, &F[PMAP_N_MAPS2]) ? PMAP_N_MAPS2 : PMAP_N_MAPS3;
	out_u(v->o, v_u(v, &F[field]));
	out_s(v->o, v_has(v, &F[PMAP_CUT]) ? "+ map(s) found" : " map(s) found");
}

static void put_results(struct view *v, bool indirect)
{
	if (v_has(v, &F[PMAP_N_MAPS2]) || v_has(v, &F[PMAP_N_MAPS3])) {
		put_count(v);
	} else if (v_has(v, &F[PMAP_TIME])) {
		put_time(v, v_u(v, &F[PMAP_TIME]));
	} else if (indirect && !v_has(v, &F[PMAP_RESULTS_LEN])) {
		return;
	} else if (v_has(v, &F[PMAP_PORT])) {
		put_int(v, "port=", PMAP_PORT);
	} else if (v_has(v, &F[PMAP_UADDR])) {
		out_s(v->o, indirect ? "Uaddr=" : " Uaddr=");
		rpc_put_text(v, &F[PMAP_UADDR]);
	}
	if (indirect)
		put_int(v, " len=", PMAP_RESULTS_LEN);
}

bool pmap_line(struct view *v)
{
	bool v2 = v_u(v, &F[PMAP_VERSION]) == 2;
	bool reply = v_u(v, &F[PMAP_REPLY]);
	uint32_t proc = procedure(v);
	out_s(v->o, v2 ? "PORTMAP " : "RPCBIND ");
	out_s(v->o, reply ? "R " : "C ");
	v_names(v, v2 ? &procs2 : &procs3, proc);
	if (reply) {
		out_c(v->o, ' ');
		put_results(v,
			    v2 ? proc == PMAP_CALLIT : proc == RPCB_BCAST || proc == RPCB_INDIRECT);
	} else {
		put_call(v);
		rpc_put_retransmit(v, &F[PMAP_RETRANSMIT]);
	}
	return true;
}
